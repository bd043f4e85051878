//! The vectors of an index, one after the other in large pieces: memory read in order, and never a
//! copy of all of it when it grows.

use crate::product::Asked;
use crate::vector::{ModelId, Vector, cosine};

const A_PIECE: usize = 1024;

/// Vectors by slot, all of one model.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kind: Option<(ModelId, usize)>,
    pieces: Vec<Box<[i8]>>,
    /// What each vector is multiplied by; below zero where there is none.
    scales: Vec<f32>,
}

const NONE: f32 = -1.0;

impl Store {
    pub(crate) fn model(&self) -> Option<ModelId> {
        self.kind.map(|(model, _)| model)
    }

    /// Stores a vector; one of another kind than the others is not kept.
    pub(crate) fn put(&mut self, slot: u32, vector: &Vector) {
        let kind = *self.kind.get_or_insert((vector.model(), vector.len()));
        if kind != (vector.model(), vector.len()) {
            return;
        }
        let (values, scale) = vector.parts();
        let (piece, start) = Self::at(slot, kind.1);
        while self.pieces.len() <= piece {
            self.pieces.push(vec![0; A_PIECE * kind.1].into());
            self.scales.resize(self.pieces.len() * A_PIECE, NONE);
        }
        self.pieces[piece][start..start + kind.1].copy_from_slice(values);
        self.scales[slot as usize] = scale;
    }

    /// Forgets the vector of a slot.
    pub(crate) fn remove(&mut self, slot: u32) {
        if let Some(scale) = self.scales.get_mut(slot as usize) {
            *scale = NONE;
        }
    }

    fn at(slot: u32, len: usize) -> (usize, usize) {
        (slot as usize / A_PIECE, slot as usize % A_PIECE * len)
    }

    #[inline(always)]
    fn parts(&self, slot: u32, len: usize) -> Option<(&[i8], f32)> {
        let scale = *self.scales.get(slot as usize)?;
        if scale < 0.0 {
            return None;
        }
        let (piece, start) = Self::at(slot, len);
        Some((self.pieces.get(piece)?.get(start..start + len)?, scale))
    }

    pub(crate) fn get(&self, slot: u32) -> Option<Vector> {
        let (model, len) = self.kind?;
        let (values, scale) = self.parts(slot, len)?;
        Some(Vector::from_parts(model, scale, values))
    }

    pub(crate) fn cosine(&self, vector: &Vector, slot: u32) -> Option<f32> {
        let kind = self.kind.filter(|kind| *kind == (vector.model(), vector.len()))?;
        Some(cosine(vector.parts(), self.parts(slot, kind.1)?))
    }

    /// The cosines with many, in their order and in the place of what stood there.
    pub(crate) fn cosines(
        &self,
        vector: Option<&Vector>,
        slots: &[u32],
        cosines: &mut Vec<Option<f32>>,
    ) {
        cosines.clear();
        let asked = vector.zip(self.kind).filter(|(v, kind)| *kind == (v.model(), v.len()));
        match asked {
            Some((vector, (_, len))) => {
                let many = slots.iter().map(|slot| self.parts(*slot, len));
                Asked::new(vector.parts()).cosines(many, cosines);
            }
            None => cosines.resize(slots.len(), None),
        }
    }
}
