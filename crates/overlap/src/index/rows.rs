//! Rows by slot.

use crate::sketch::Sketch;

#[derive(Debug)]
pub(super) struct Row<K> {
    pub(super) key: K,
    pub(super) sketch: Sketch,
}

/// Rows by slot, in large pieces: growing never copies all of them, nor keeps room for as many again.
#[derive(Debug)]
pub(super) struct Rows<K> {
    pub(super) pieces: Vec<Vec<Option<Row<K>>>>,
}

const A_PIECE: usize = 4096;

impl<K> Rows<K> {
    /// How many slots there are, taken or not.
    pub(super) fn len(&self) -> usize {
        self.pieces.last().map_or(0, |last| (self.pieces.len() - 1) * A_PIECE + last.len())
    }

    /// One more slot, not taken yet.
    pub(super) fn grow(&mut self) -> u32 {
        let slot = self.len();
        if slot.is_multiple_of(A_PIECE) {
            // A small index stays small.
            let room = if slot == 0 { 0 } else { A_PIECE };
            self.pieces.push(Vec::with_capacity(room));
        }
        if let Some(last) = self.pieces.last_mut() {
            last.push(None);
        }
        u32::try_from(slot).expect("fewer than four thousand million activities")
    }

    /// What stands in a slot that is there, to be changed.
    pub(super) fn at(&mut self, slot: u32) -> &mut Option<Row<K>> {
        &mut self.pieces[slot as usize / A_PIECE][slot as usize % A_PIECE]
    }

    /// The row of a slot, if it has one.
    pub(super) fn get(&self, slot: u32) -> Option<&Row<K>> {
        self.pieces.get(slot as usize / A_PIECE)?.get(slot as usize % A_PIECE)?.as_ref()
    }
}
