//! The cosines of one vector of bytes with many, by the widest instructions of this processor. Whole numbers
//! are multiplied, so that every processor finds the same.

use crate::vector::scaled;
use pulp::NullaryFnOnce;

/// A vector that others are compared with, each of its numbers made as wide as the instructions want once.
pub(crate) struct Asked {
    wide: Box<[i16]>,
    scale: f32,
}

/// Vectors as they lie in memory, each with what it is multiplied by; nothing where there is none.
pub(crate) trait Many<'a>: Iterator<Item = Option<(&'a [i8], f32)>> {}

impl<'a, I: Iterator<Item = Option<(&'a [i8], f32)>>> Many<'a> for I {}

impl Asked {
    pub(crate) fn new((values, scale): (&[i8], f32)) -> Self {
        Self { wide: values.iter().map(|value| i16::from(*value)).collect(), scale }
    }

    /// The cosines with many of the same length, added in their order.
    pub(crate) fn cosines<'a>(&self, many: impl Many<'a>, cosines: &mut Vec<Option<f32>>) {
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(by) = pulp::x86::V4::try_new() {
                return by.vectorize(Compared { by, asked: self, many, cosines });
            }
            if let Some(by) = pulp::x86::V3::try_new() {
                return by.vectorize(Compared { by, asked: self, many, cosines });
            }
        }
        Compared { by: Plainly, asked: self, many, cosines }.call();
    }
}

struct Compared<'a, By, M> {
    by: By,
    asked: &'a Asked,
    many: M,
    cosines: &'a mut Vec<Option<f32>>,
}

impl<'a, By: Multiply, M: Many<'a>> NullaryFnOnce for Compared<'_, By, M> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        // No closure around the product: it would not get this processor's instructions.
        for one in self.many {
            self.cosines.push(match one {
                Some((values, scale)) => {
                    let product = self.by.product(&self.asked.wide, values);
                    Some(scaled(product, self.asked.scale, scale))
                }
                None => None,
            });
        }
    }
}

/// Instructions that multiply.
trait Multiply: Copy {
    fn product(self, wide: &[i16], values: &[i8]) -> i32;
}

/// In a plain loop, whatever the compiler makes of it.
#[derive(Clone, Copy)]
struct Plainly;

impl Multiply for Plainly {
    #[inline(always)]
    fn product(self, wide: &[i16], values: &[i8]) -> i32 {
        let mut sum = 0;
        for (x, y) in wide.iter().zip(values) {
            sum += i32::from(*x) * i32::from(*y);
        }
        sum
    }
}

/// With AVX-512: 32 numbers at a time, neighbours added up as they are multiplied.
#[cfg(target_arch = "x86_64")]
impl Multiply for pulp::x86::V4 {
    #[inline(always)]
    fn product(self, wide: &[i16], values: &[i8]) -> i32 {
        let ((wide, wide_rest), (values, rest)) =
            (wide.as_chunks::<32>(), values.as_chunks::<32>());
        let mut sums = self.splat_i32x16(0);
        for (x, y) in wide.iter().zip(values) {
            let y = self.convert_i8x32_to_i16x32(pulp::cast(*y));
            let products = self.multiply_wrapping_add_adjacent_i16x32(pulp::cast(*x), y);
            sums = self.wrapping_add_i32x16(sums, products);
        }
        let sums: [i32; 16] = pulp::cast(sums);
        let mut sum = Plainly.product(wide_rest, rest);
        for part in sums {
            sum += part;
        }
        sum
    }
}

/// With AVX2: sixteen at a time.
#[cfg(target_arch = "x86_64")]
impl Multiply for pulp::x86::V3 {
    #[inline(always)]
    fn product(self, wide: &[i16], values: &[i8]) -> i32 {
        let ((wide, wide_rest), (values, rest)) =
            (wide.as_chunks::<16>(), values.as_chunks::<16>());
        let mut sums = self.splat_i32x8(0);
        for (x, y) in wide.iter().zip(values) {
            let y = self.convert_i8x16_to_i16x16(pulp::cast(*y));
            let products = self.multiply_wrapping_add_adjacent_i16x16(pulp::cast(*x), y);
            sums = self.wrapping_add_i32x8(sums, products);
        }
        let sums: [i32; 8] = pulp::cast(sums);
        let mut sum = Plainly.product(wide_rest, rest);
        for part in sums {
            sum += part;
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_kind_of_instructions_finds_the_same(
            pairs in prop::collection::vec((any::<i8>(), any::<i8>()), 0..700),
        ) {
            let (a, b): (Vec<i8>, Vec<i8>) = pairs.into_iter().unzip();
            let wide = Asked::new((&a, 1.0)).wide;
            let exact: i32 = a.iter().zip(&b).map(|(x, y)| i32::from(*x) * i32::from(*y)).sum();
            prop_assert_eq!(Plainly.product(&wide, &b), exact);
            #[cfg(target_arch = "x86_64")]
            {
                if let Some(by) = pulp::x86::V3::try_new() {
                    prop_assert_eq!(by.product(&wide, &b), exact);
                }
                if let Some(by) = pulp::x86::V4::try_new() {
                    prop_assert_eq!(by.product(&wide, &b), exact);
                }
            }
        }
    }
}
