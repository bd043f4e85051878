//! A matrix laid out for multiplying rows by it with the widest instructions of this processor.

use pulp::{Arch, Simd, WithSimd};

/// Columns a register holds at most: sixteen floats.
const WIDEST: usize = 16;

/// A matrix in panels of two registers' columns, rows within.
#[derive(Debug)]
pub(super) struct Matrix {
    rows: usize,
    columns: usize,
    panels: Vec<f32>,
    arch: Arch,
}

impl Matrix {
    /// A matrix of so many rows, given row by row. Columns are a multiple of 32.
    pub(super) fn new(rows: usize, values: &[f32]) -> Self {
        let columns = values.len() / rows;
        assert!(columns.is_multiple_of(2 * WIDEST) && values.len() == rows * columns);
        let arch = Arch::new();
        let width = 2 * arch.dispatch(Lanes);
        let mut panels = Vec::with_capacity(values.len());
        for start in (0..columns).step_by(width) {
            for row in values.chunks_exact(columns) {
                panels.extend_from_slice(&row[start..start + width]);
            }
        }
        Self { rows, columns, panels, arch }
    }

    pub(super) fn columns(&self) -> usize {
        self.columns
    }

    /// Multiplies rows: the one that begins at each of `starts` in `from` goes to the next row of
    /// `to`, which is overwritten, or added to.
    pub(super) fn multiply(&self, from: &[f32], starts: &[usize], to: &mut [f32], adds: bool) {
        assert!(to.len() >= starts.len() * self.columns);
        self.arch.dispatch(Multiply { matrix: self, from, starts, to, adds });
    }
}

struct Lanes;

impl WithSimd for Lanes {
    type Output = usize;

    fn with_simd<S: Simd>(self, _: S) -> usize {
        S::F32_LANES
    }
}

struct Multiply<'a> {
    matrix: &'a Matrix,
    from: &'a [f32],
    starts: &'a [usize],
    to: &'a mut [f32],
    adds: bool,
}

impl WithSimd for Multiply<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        let width = 2 * S::F32_LANES;
        let length = self.matrix.rows * width;
        for (at, panel) in self.matrix.panels.chunks_exact(length).enumerate() {
            let panel = S::as_simd_f32s(panel).0.as_chunks::<2>().0;
            let mut row = 0;
            // As many rows at a time as registers hold sums for.
            if S::F32_LANES == WIDEST {
                row = self.block::<S, 12>(simd, panel, at * width, row);
            }
            row = self.block::<S, 6>(simd, panel, at * width, row);
            row = self.block::<S, 3>(simd, panel, at * width, row);
            self.block::<S, 1>(simd, panel, at * width, row);
        }
    }
}

impl Multiply<'_> {
    /// Takes blocks of `R` rows from `row` on while there are as many; the first row left.
    #[inline(always)]
    fn block<S: Simd, const R: usize>(
        &mut self,
        simd: S,
        panel: &[[S::f32s; 2]],
        column: usize,
        mut row: usize,
    ) -> usize {
        while let Some(starts) = self.starts[row..].first_chunk::<R>() {
            let rows: [&[f32]; R] = starts.map(|start| &self.from[start..start + panel.len()]);
            let sums = sums(simd, panel, rows);
            for (n, sums) in sums.into_iter().enumerate() {
                let start = (row + n) * self.matrix.columns + column;
                let to = &mut self.to[start..start + 2 * S::F32_LANES];
                for (to, sum) in S::as_mut_simd_f32s(to).0.iter_mut().zip(sums) {
                    *to = if self.adds { simd.add_f32s(*to, sum) } else { sum };
                }
            }
            row += R;
        }
        row
    }
}

#[inline(always)]
fn sums<S: Simd, const R: usize>(
    simd: S,
    panel: &[[S::f32s; 2]],
    rows: [&[f32]; R],
) -> [[S::f32s; 2]; R] {
    let rows = rows.map(|row| &row[..panel.len()]);
    let mut sums = [[simd.splat_f32s(0.0); 2]; R];
    for (k, [left, right]) in panel.iter().enumerate() {
        for (row, sums) in rows.iter().zip(&mut sums) {
            let factor = simd.splat_f32s(row[k]);
            sums[0] = simd.mul_add_e_f32s(factor, *left, sums[0]);
            sums[1] = simd.mul_add_e_f32s(factor, *right, sums[1]);
        }
    }
    sums
}

#[cfg(test)]
mod tests;
