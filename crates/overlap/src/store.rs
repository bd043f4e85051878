//! The vectors of an index, one after the other in large pieces: memory read in order, and never a
//! copy of all of it when it grows.

use crate::product::{Asked, Planes, joined, split, stride};
use crate::vector::{ModelId, Vector};

const A_PIECE: usize = 1024;

/// Vectors by slot, all of one model.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kind: Option<(ModelId, usize)>,
    pieces: Vec<Piece>,
    /// What each vector is multiplied by, and its slack; below zero where there is none.
    scales: Vec<(f32, f32)>,
}

/// The planes of [`A_PIECE`] vectors.
#[derive(Debug)]
struct Piece {
    upper: Box<[u8]>,
    lower: Box<[u8]>,
}

const NONE: (f32, f32) = (-1.0, 0.0);

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
        let stride = stride(kind.1);
        let (piece, start) = Self::at(slot, stride);
        while self.pieces.len() <= piece {
            let plane = || vec![0; A_PIECE * stride].into_boxed_slice();
            self.pieces.push(Piece { upper: plane(), lower: plane() });
            self.scales.resize(self.pieces.len() * A_PIECE, NONE);
        }
        let Piece { upper, lower } = &mut self.pieces[piece];
        let place = start..start + stride;
        let slack = split(values, scale, &mut upper[place.clone()], &mut lower[place]);
        self.scales[slot as usize] = (scale, slack);
    }

    /// Forgets the vector of a slot.
    pub(crate) fn remove(&mut self, slot: u32) {
        if let Some(scale) = self.scales.get_mut(slot as usize) {
            *scale = NONE;
        }
    }

    fn at(slot: u32, stride: usize) -> (usize, usize) {
        (slot as usize / A_PIECE, slot as usize % A_PIECE * stride)
    }

    #[inline(always)]
    fn planes(&self, slot: u32, stride: usize) -> Option<Planes<'_>> {
        let (scale, slack) = *self.scales.get(slot as usize)?;
        if scale < 0.0 {
            return None;
        }
        let (piece, start) = Self::at(slot, stride);
        let Piece { upper, lower } = self.pieces.get(piece)?;
        let place = start..start + stride;
        Some(Planes { upper: upper.get(place.clone())?, lower: lower.get(place)?, scale, slack })
    }

    pub(crate) fn get(&self, slot: u32) -> Option<Vector> {
        let (model, len) = self.kind?;
        let planes = self.planes(slot, stride(len))?;
        Some(Vector::from_parts(model, planes.scale, joined(planes, len)))
    }

    pub(crate) fn cosine(&self, vector: &Vector, slot: u32) -> Option<f32> {
        let mut cosine = Vec::with_capacity(1);
        self.cosines(Some(vector), &[slot], f32::NEG_INFINITY, &mut cosine);
        cosine.pop().flatten()
    }

    /// The cosines with many, in their order and in the place of what stood there. A cosine below `floor`
    /// may be given as another number below `floor`.
    pub(crate) fn cosines(
        &self,
        vector: Option<&Vector>,
        slots: &[u32],
        floor: f32,
        cosines: &mut Vec<Option<f32>>,
    ) {
        cosines.clear();
        let asked = vector.zip(self.kind).filter(|(v, kind)| *kind == (v.model(), v.len()));
        match asked {
            Some((vector, (_, len))) => {
                let stride = stride(len);
                let many = slots.iter().map(|slot| self.planes(*slot, stride));
                Asked::new(vector.parts()).cosines(many, floor, cosines);
            }
            None => cosines.resize(slots.len(), None),
        }
    }
}
