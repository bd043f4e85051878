//! The vectors of an index, one after the other in large pieces: memory read in order, and never a
//! copy of all of it when it grows.

use crate::vector::{ModelId, Vector, cosine};

const A_PIECE: usize = 1024;

/// Vectors by slot, all of one model.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kind: Option<(ModelId, usize)>,
    pieces: Vec<Box<[i8]>>,
}

impl Store {
    pub(crate) fn model(&self) -> Option<ModelId> {
        self.kind.map(|(model, _)| model)
    }

    /// Stores a vector and returns its factor; `None` when it is of another kind than the others.
    pub(crate) fn put(&mut self, slot: u32, vector: &Vector) -> Option<f32> {
        let kind = *self.kind.get_or_insert((vector.model(), vector.len()));
        if kind != (vector.model(), vector.len()) {
            return None;
        }
        let (values, scale) = vector.parts();
        let (piece, start) = Self::at(slot, kind.1);
        while self.pieces.len() <= piece {
            self.pieces.push(vec![0; A_PIECE * kind.1].into());
        }
        self.pieces[piece][start..start + kind.1].copy_from_slice(values);
        Some(scale)
    }

    fn at(slot: u32, len: usize) -> (usize, usize) {
        (slot as usize / A_PIECE, slot as usize % A_PIECE * len)
    }

    fn values(&self, slot: u32) -> Option<&[i8]> {
        let (_, len) = self.kind?;
        let (piece, start) = Self::at(slot, len);
        self.pieces.get(piece)?.get(start..start + len)
    }

    pub(crate) fn get(&self, slot: u32, scale: f32) -> Option<Vector> {
        Some(Vector::from_parts(self.model()?, scale, self.values(slot)?))
    }

    pub(crate) fn cosine(&self, vector: &Vector, slot: u32, scale: f32) -> Option<f32> {
        let values = self.values(slot)?;
        (self.kind? == (vector.model(), vector.len()))
            .then(|| cosine(vector.parts(), (values, scale)))
    }
}
