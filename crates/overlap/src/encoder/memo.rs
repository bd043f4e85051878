//! What the model computes of a piece alone, kept while texts are encoded: plans repeat their words.

use std::collections::HashMap;

/// Values by piece, up to a number of pieces; then it begins anew, which costs time and no result.
#[derive(Debug)]
pub(super) struct Memo {
    width: usize,
    places: HashMap<u32, usize>,
    values: Vec<f32>,
}

/// About forty megabytes at the model's width.
const MOST: usize = 3072;

impl Memo {
    pub(super) fn new(width: usize) -> Self {
        Self { width, places: HashMap::new(), values: Vec::new() }
    }

    /// Makes sure every piece is there; `compute` is given those that are not and returns their
    /// values, one row each.
    pub(super) fn fill(&mut self, pieces: &[u32], compute: impl FnOnce(&[u32]) -> Vec<f32>) {
        let mut wanted = pieces.to_vec();
        wanted.sort_unstable();
        wanted.dedup();
        let missing = |memo: &Self| {
            let unknown = |piece: &u32| !memo.places.contains_key(piece);
            wanted.iter().copied().filter(unknown).collect::<Vec<u32>>()
        };
        let mut new = missing(self);
        if self.places.len() + new.len() > MOST {
            self.places.clear();
            self.values.clear();
            new = missing(self);
        }
        if new.is_empty() {
            return;
        }
        let values = compute(&new);
        for piece in new {
            let place = self.places.len();
            self.places.insert(piece, place);
        }
        self.values.extend(values);
    }

    /// The values of a piece that was filled in.
    pub(super) fn get(&self, piece: u32) -> &[f32] {
        let start = self.places.get(&piece).map_or(0, |place| place * self.width);
        &self.values[start..start + self.width]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn only_what_is_missing_is_computed() {
        let mut memo = Memo::new(1);
        let double = |pieces: &[u32]| pieces.iter().map(|p| *p as f32 * 2.0).collect();
        memo.fill(&[3, 1, 3], double);
        memo.fill(&[1, 2], |pieces| {
            assert_eq!(pieces, [2]);
            double(pieces)
        });
        assert_eq!([1, 2, 3].map(|piece| memo.get(piece)[0]), [2.0, 4.0, 6.0]);
        let many: Vec<u32> = (0..5_000).collect();
        memo.fill(&many, double);
        assert_eq!(memo.get(4_999), [9_998.0]);
    }
}
