//! A text's vector in one byte a dimension, with the id of the model that made it.

/// Which model made a vector; vectors of two models are never compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModelId(pub u64);

/// A vector of length one, each dimension rounded to a byte: its direction is kept to about 0.9999.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    model: ModelId,
    scale: f32,
    values: Box<[i8]>,
}

/// Stored bytes that are no vector.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "these {0} bytes are no stored vector: 13 or more were expected, as `Vector::to_bytes` writes them"
)]
pub struct NotAVector(pub usize);

impl Vector {
    /// Rounds a vector of any length; what is not a number counts as zero.
    #[must_use]
    pub fn new(model: ModelId, full: &[f32]) -> Self {
        let finite = |x: &f32| if x.is_finite() { *x } else { 0.0 };
        let most = full.iter().map(finite).fold(0.0_f32, |most, x| most.max(x.abs()));
        if most == 0.0 {
            return Self { model, scale: 0.0, values: vec![0; full.len()].into() };
        }
        let step = 127.0 / most;
        #[expect(clippy::cast_possible_truncation, reason = "rounded and within -127..=127")]
        let values: Box<[i8]> = full.iter().map(|x| (finite(x) * step).round() as i8).collect();
        let square = dot(&values, &values);
        #[expect(clippy::cast_precision_loss, reason = "the rounding to a byte is far coarser")]
        let scale = 1.0 / (square as f32).sqrt();
        Self { model, scale, values }
    }

    /// The model that made it.
    #[must_use]
    pub fn model(&self) -> ModelId {
        self.model
    }

    /// How many dimensions it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Cosine with another; `None` when another model made that one.
    #[must_use]
    pub fn cosine(&self, other: &Self) -> Option<f32> {
        (self.model == other.model && self.values.len() == other.values.len())
            .then(|| cosine(self.parts(), other.parts()))
    }

    pub(crate) fn from_parts(model: ModelId, scale: f32, values: Box<[i8]>) -> Self {
        Self { model, scale, values }
    }

    /// Its bytes and what they are multiplied by.
    pub(crate) fn parts(&self) -> (&[i8], f32) {
        (&self.values, self.scale)
    }

    /// As stored: the model, the factor, the bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(12 + self.values.len());
        bytes.extend(self.model.0.to_le_bytes());
        bytes.extend(self.scale.to_le_bytes());
        bytes.extend(self.values.iter().map(|v| v.cast_unsigned()));
        bytes
    }

    /// Reads what [`Vector::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAVector> {
        let wrong = || NotAVector(bytes.len());
        let (model, rest) = bytes.split_first_chunk().ok_or_else(wrong)?;
        let (scale, values) = rest.split_first_chunk().ok_or_else(wrong)?;
        let scale = f32::from_le_bytes(*scale);
        if values.is_empty() || !scale.is_finite() {
            return Err(wrong());
        }
        let values = values.iter().map(|v| v.cast_signed()).collect();
        Ok(Self { model: ModelId(u64::from_le_bytes(*model)), scale, values })
    }
}

/// The cosine of two rounded vectors.
pub(crate) fn cosine((a, a_scale): (&[i8], f32), (b, b_scale): (&[i8], f32)) -> f32 {
    scaled(dot(a, b), a_scale, b_scale)
}

/// The cosine that a product of bytes stands for.
#[inline(always)]
pub(crate) fn scaled(product: i32, a_scale: f32, b_scale: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "the rounding to a byte is far coarser")]
    let product = product as f32;
    (product * (a_scale * b_scale)).clamp(-1.0, 1.0)
}

fn dot(a: &[i8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(x, y)| i32::from(*x) * i32::from(*y)).sum()
}

#[cfg(test)]
mod tests;
