//! The arrays in the bytes of an `.npz` file: a zip of numpy's `.npy` files.

use super::BrokenModel;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// No file of arrays inflates to more.
const MOST_BYTES: u64 = 512 * 1024 * 1024;
const MOST_ARRAYS: usize = 4096;

/// Arrays by name.
#[derive(Debug, Default)]
pub struct Arrays(BTreeMap<String, Array>);

#[derive(Debug)]
struct Array {
    shape: Vec<usize>,
    values: Values,
}

#[derive(Debug)]
enum Values {
    Floats(Vec<f32>),
    Bytes(Vec<u8>),
}

fn broken(what: impl Into<String>) -> BrokenModel {
    BrokenModel { file: "weights.npz", what: what.into() }
}

impl Arrays {
    /// Reads every array.
    pub fn read(bytes: &[u8]) -> Result<Self, BrokenModel> {
        let not_a_zip =
            |error: zip::result::ZipError| broken(format!("it is no zip file: {error}"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(not_a_zip)?;
        if archive.len() > MOST_ARRAYS {
            return Err(broken(format!("{} arrays, {MOST_ARRAYS} at most", archive.len())));
        }
        let mut arrays = BTreeMap::new();
        let mut left = MOST_BYTES;
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).map_err(not_a_zip)?;
            let name = file.name().map_err(not_a_zip)?.trim_end_matches(".npy").to_owned();
            // What the file says of its size is not believed, only what comes out is counted.
            let mut inside = Vec::new();
            let read = file.by_ref().take(left + 1).read_to_end(&mut inside);
            let read =
                read.map_err(|error| broken(format!("`{name}` does not inflate: {error}")))?;
            left = left
                .checked_sub(read as u64)
                .ok_or_else(|| broken(format!("it inflates to more than {MOST_BYTES} bytes")))?;
            let array = Array::read(&inside).map_err(|what| broken(format!("`{name}`: {what}")))?;
            arrays.insert(name, array);
        }
        Ok(Self(arrays))
    }

    /// Takes the floats of an array of this shape.
    pub(super) fn floats(&mut self, name: &str, shape: &[usize]) -> Result<Vec<f32>, BrokenModel> {
        match self.take(name, shape)? {
            Values::Floats(values) if values.iter().all(|value| value.is_finite()) => Ok(values),
            Values::Floats(_) => Err(broken(format!("`{name}` holds values that are no numbers"))),
            Values::Bytes(_) => Err(broken(format!("`{name}` holds bytes, floats were expected"))),
        }
    }

    /// Takes the bytes of an array of this shape.
    pub(super) fn bytes(&mut self, name: &str, shape: &[usize]) -> Result<Vec<u8>, BrokenModel> {
        match self.take(name, shape)? {
            Values::Bytes(values) => Ok(values),
            Values::Floats(_) => Err(broken(format!("`{name}` holds floats, bytes were expected"))),
        }
    }

    fn take(&mut self, name: &str, shape: &[usize]) -> Result<Values, BrokenModel> {
        let array = self.0.remove(name).ok_or_else(|| broken(format!("there is no `{name}`")))?;
        if array.shape != shape {
            let what = format!("`{name}` is of shape {:?}, {shape:?} was expected", array.shape);
            return Err(broken(what));
        }
        Ok(array.values)
    }
}

impl Array {
    fn read(bytes: &[u8]) -> Result<Self, String> {
        let rest = bytes.strip_prefix(b"\x93NUMPY").ok_or("it is no numpy array")?;
        let (version, rest) = rest.split_first_chunk::<2>().ok_or("it ends in its head")?;
        let (length, rest) = match version[0] {
            1 => {
                let (length, rest) = rest.split_first_chunk().ok_or("it ends in its head")?;
                (usize::from(u16::from_le_bytes(*length)), rest)
            }
            2 | 3 => {
                let (length, rest) = rest.split_first_chunk().ok_or("it ends in its head")?;
                (u32::from_le_bytes(*length) as usize, rest)
            }
            other => return Err(format!("version {other} of the format; accepted: 1 to 3")),
        };
        let (head, values) = rest.split_at_checked(length).ok_or("it ends in its head")?;
        let head = std::str::from_utf8(head).map_err(|_| "its head is no text")?;
        if field(head, "fortran_order")?.starts_with("True") {
            return Err("its values are in Fortran's order, C's was expected".to_owned());
        }
        let shape = field(head, "shape")?;
        let shape = shape
            .strip_prefix('(')
            .and_then(|shape| shape.split_once(')'))
            .ok_or("its shape is no tuple")?
            .0;
        let shape: Vec<usize> = shape
            .split(',')
            .map(str::trim)
            .filter(|size| !size.is_empty())
            .map(|size| size.parse().map_err(|_| format!("`{size}` is no size")))
            .collect::<Result<_, _>>()?;
        let count = shape
            .iter()
            .try_fold(1_usize, |all, size| all.checked_mul(*size))
            .ok_or("its shape is too large")?;
        let kind = field(head, "descr")?;
        let kind = kind.trim_start_matches(['\'', '"']).split(['\'', '"']).next().unwrap_or("");
        let width = match kind {
            "|u1" | "|i1" | "|b1" => 1,
            "<f4" => 4,
            "<f8" => 8,
            other => return Err(format!("values of kind `{other}`; accepted: |u1, |i1, <f4, <f8")),
        };
        if count.checked_mul(width) != Some(values.len()) {
            return Err(format!("{} bytes of values for shape {shape:?}", values.len()));
        }
        let values = match kind {
            "<f4" => Values::Floats(
                values.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect(),
            ),
            "<f8" => {
                #[expect(clippy::cast_possible_truncation, reason = "computed in single precision")]
                let single = |b: &[u8; 8]| f64::from_le_bytes(*b) as f32;
                Values::Floats(values.as_chunks().0.iter().map(single).collect())
            }
            _ => Values::Bytes(values.to_vec()),
        };
        Ok(Self { shape, values })
    }
}

/// What follows a key of a numpy head, which is a Python dictionary.
fn field<'a>(head: &'a str, key: &str) -> Result<&'a str, String> {
    let at = head.find(&format!("'{key}':")).ok_or_else(|| format!("its head has no `{key}`"))?;
    Ok(head[at + key.len() + 3..].trim_start())
}

#[cfg(test)]
pub(super) mod tests;
