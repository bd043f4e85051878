//! The cosines of one vector of bytes with many, by the widest instructions of this processor. Whole numbers
//! are multiplied, so that every processor finds the same.
//!
//! A million vectors are read from memory faster than anything can be multiplied, or not at all. So each
//! lies in two halves, the upper four bits of every number and the lower four ([`Planes`]): the upper half
//! says how great the cosine can be at most, and only where that is great enough is the lower half read.

use crate::vector::scaled;
use pulp::NullaryFnOnce;

/// Numbers are taken so many at a time; a plane is as long as a multiple of it.
const STEP: usize = 64;
/// After so many steps sums of two bytes are put where there is more room: 8 · 2 · 15 · 128 < 2¹⁵.
const STEPS: usize = 8;
/// What an upper half stands for when the lower one is not known: the middle of sixteen.
const MIDDLE: f32 = 7.5;
/// Numbers of one byte begin here.
const LEAST: i32 = -128;
/// More than the roundings of the arithmetic of a ceiling come to.
const ROUNDING: f32 = 1e-5;

/// How long a plane of half bytes is, in bytes.
pub(crate) fn stride(len: usize) -> usize {
    len.div_ceil(2).next_multiple_of(STEP)
}

/// A vector in two planes of half bytes: in each byte the half of a number of the first part of the vector,
/// and above it that of a number of the second.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Planes<'a> {
    pub(crate) upper: &'a [u8],
    pub(crate) lower: &'a [u8],
    /// What the vector is multiplied by.
    pub(crate) scale: f32,
    /// How far the cosine with it can be from what its upper half says, at most.
    pub(crate) slack: f32,
}

/// Puts a vector into planes of one stride and says its slack.
pub(crate) fn split(values: &[i8], scale: f32, upper: &mut [u8], lower: &mut [u8]) -> f32 {
    let stride = upper.len();
    let half = |at: usize, shift: u32| {
        let value = values.get(at).map_or(0, |value| value.cast_unsigned() ^ 0x80);
        (value >> shift) & 15
    };
    for at in 0..stride {
        upper[at] = half(at, 4) | half(at + stride, 4) << 4;
        lower[at] = half(at, 0) | half(at + stride, 0) << 4;
    }
    let rest = |value: &i8| (f32::from(value.cast_unsigned() & 15) - MIDDLE).powi(2);
    values.iter().map(rest).sum::<f32>().sqrt() * scale + ROUNDING
}

/// Puts a vector of this length together again.
pub(crate) fn joined(planes: Planes<'_>, len: usize) -> Box<[i8]> {
    let stride = planes.upper.len();
    let value = |at: usize| {
        let (byte, shift) = if at < stride { (at, 0) } else { (at - stride, 4) };
        let upper = (planes.upper[byte] >> shift) & 15;
        let lower = (planes.lower[byte] >> shift) & 15;
        ((upper << 4 | lower) ^ 0x80).cast_signed()
    };
    (0..len).map(value).collect()
}

/// A vector that others are compared with.
pub(crate) struct Asked {
    /// Its first part and its second, each as long as a plane.
    parts: [Box<[i8]>; 2],
    sum: i32,
    scale: f32,
}

/// Vectors as they lie in memory; nothing where there is none.
pub(crate) trait Many<'a>: Iterator<Item = Option<Planes<'a>>> {}

impl<'a, I: Iterator<Item = Option<Planes<'a>>>> Many<'a> for I {}

impl Asked {
    pub(crate) fn new((values, scale): (&[i8], f32)) -> Self {
        let stride = stride(values.len());
        let (first, second) = values.split_at(stride.min(values.len()));
        let part = |values: &[i8]| {
            let mut part = values.to_vec();
            part.resize(stride, 0);
            part.into_boxed_slice()
        };
        let sum = values.iter().map(|value| i32::from(*value)).sum();
        Self { parts: [part(first), part(second)], sum, scale }
    }

    /// The cosines with many of the same length, added in their order. A cosine below `floor` may be given
    /// as another number below `floor`, which saves reading half of that vector.
    pub(crate) fn cosines<'a>(
        &self,
        many: impl Many<'a>,
        floor: f32,
        cosines: &mut Vec<Option<f32>>,
    ) {
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(by) = pulp::x86::V4::try_new() {
                return by.vectorize(Compared { by, asked: self, many, floor, cosines });
            }
            if let Some(by) = pulp::x86::V3::try_new() {
                return by.vectorize(Compared { by, asked: self, many, floor, cosines });
            }
        }
        Compared { by: Plainly, asked: self, many, floor, cosines }.call();
    }

    /// The cosine, or what is certain to be below the floor as it is.
    #[inline(always)]
    fn cosine<By: Multiply>(&self, by: By, planes: Planes<'_>, floor: f32) -> f32 {
        let [first, second] = &self.parts;
        let upper = by.product(planes.upper, first, second);
        let known = 16 * upper + LEAST * self.sum;
        #[expect(clippy::cast_precision_loss, reason = "the rounding to a byte is far coarser")]
        let likely = known as f32 + MIDDLE * self.sum as f32;
        let ceiling = likely * (self.scale * planes.scale) + planes.slack;
        if ceiling < floor {
            return ceiling;
        }
        scaled(known + by.product(planes.lower, first, second), self.scale, planes.scale)
    }
}

struct Compared<'a, By, M> {
    by: By,
    asked: &'a Asked,
    many: M,
    floor: f32,
    cosines: &'a mut Vec<Option<f32>>,
}

impl<'a, By: Multiply, M: Many<'a>> NullaryFnOnce for Compared<'_, By, M> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        // No closure around the product: it would not get this processor's instructions.
        for one in self.many {
            self.cosines.push(match one {
                Some(planes) => Some(self.asked.cosine(self.by, planes, self.floor)),
                None => None,
            });
        }
    }
}

/// Instructions that multiply the half bytes of a plane with both parts of a vector. All three are as long.
trait Multiply: Copy {
    fn product(self, plane: &[u8], first: &[i8], second: &[i8]) -> i32;
}

/// In a plain loop, whatever the compiler makes of it.
#[derive(Clone, Copy)]
struct Plainly;

impl Multiply for Plainly {
    #[inline(always)]
    fn product(self, plane: &[u8], first: &[i8], second: &[i8]) -> i32 {
        let mut sum = 0;
        for ((halves, x), y) in plane.iter().zip(first).zip(second) {
            sum += i32::from(halves & 15) * i32::from(*x) + i32::from(halves >> 4) * i32::from(*y);
        }
        sum
    }
}

/// With AVX-512: 128 half bytes at a time.
#[cfg(target_arch = "x86_64")]
impl Multiply for pulp::x86::V4 {
    #[inline(always)]
    fn product(self, plane: &[u8], first: &[i8], second: &[i8]) -> i32 {
        const WIDE: usize = 64;
        let (plane, first, second) = (
            plane.as_chunks::<WIDE>().0,
            first.as_chunks::<WIDE>().0,
            second.as_chunks::<WIDE>().0,
        );
        let (fifteen, one) = (self.splat_u8x64(15), self.splat_i16x32(1));
        let mut whole = self.splat_i32x16(0);
        for ((plane, first), second) in
            plane.chunks(STEPS).zip(first.chunks(STEPS)).zip(second.chunks(STEPS))
        {
            let (mut sums, mut more) = (self.splat_i16x32(0), self.splat_i16x32(0));
            for ((halves, x), y) in plane.iter().zip(first).zip(second) {
                let halves: pulp::u8x64 = pulp::cast(*halves);
                let low = self.and_u8x64(halves, fifteen);
                let high = self.shr_const_u16x32::<4>(pulp::cast(halves));
                let high = self.and_u8x64(pulp::cast(high), fifteen);
                let (x, y) = (pulp::cast(*x), pulp::cast(*y));
                let low = self.multiply_saturating_add_adjacent_i8x64(pulp::cast(low), x);
                let high = self.multiply_saturating_add_adjacent_i8x64(pulp::cast(high), y);
                sums = self.wrapping_add_i16x32(sums, low);
                more = self.wrapping_add_i16x32(more, high);
            }
            let sums = self.multiply_wrapping_add_adjacent_i16x32(sums, one);
            let more = self.multiply_wrapping_add_adjacent_i16x32(more, one);
            whole = self.wrapping_add_i32x16(whole, self.wrapping_add_i32x16(sums, more));
        }
        let whole: [i32; 16] = pulp::cast(whole);
        let mut sum = 0;
        for part in whole {
            sum += part;
        }
        sum
    }
}

/// With AVX2: 64 at a time.
#[cfg(target_arch = "x86_64")]
impl Multiply for pulp::x86::V3 {
    #[inline(always)]
    fn product(self, plane: &[u8], first: &[i8], second: &[i8]) -> i32 {
        const WIDE: usize = 32;
        let (plane, first, second) = (
            plane.as_chunks::<WIDE>().0,
            first.as_chunks::<WIDE>().0,
            second.as_chunks::<WIDE>().0,
        );
        let (fifteen, one) = (self.splat_u8x32(15), self.splat_i16x16(1));
        let mut whole = self.splat_i32x8(0);
        for ((plane, first), second) in
            plane.chunks(STEPS).zip(first.chunks(STEPS)).zip(second.chunks(STEPS))
        {
            let (mut sums, mut more) = (self.splat_i16x16(0), self.splat_i16x16(0));
            for ((halves, x), y) in plane.iter().zip(first).zip(second) {
                let halves: pulp::u8x32 = pulp::cast(*halves);
                let low = self.and_u8x32(halves, fifteen);
                let high = self.shr_const_u16x16::<4>(pulp::cast(halves));
                let high = self.and_u8x32(pulp::cast(high), fifteen);
                let (x, y) = (pulp::cast(*x), pulp::cast(*y));
                let low = self.multiply_saturating_add_adjacent_i8x32(pulp::cast(low), x);
                let high = self.multiply_saturating_add_adjacent_i8x32(pulp::cast(high), y);
                sums = self.wrapping_add_i16x16(sums, low);
                more = self.wrapping_add_i16x16(more, high);
            }
            let sums = self.multiply_wrapping_add_adjacent_i16x16(sums, one);
            let more = self.multiply_wrapping_add_adjacent_i16x16(more, one);
            whole = self.wrapping_add_i32x8(whole, self.wrapping_add_i32x8(sums, more));
        }
        let whole: [i32; 8] = pulp::cast(whole);
        let mut sum = 0;
        for part in whole {
            sum += part;
        }
        sum
    }
}

#[cfg(test)]
mod tests;
