use super::*;
use proptest::prelude::*;

fn exact(a: &[i8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(x, y)| i32::from(*x) * i32::from(*y)).sum()
}

proptest! {
    #[test]
    fn every_kind_of_instructions_finds_the_same(
        pairs in prop::collection::vec((any::<i8>(), any::<i8>()), 1..2200),
        floor in -1.0_f32..1.0,
    ) {
        let (a, b): (Vec<i8>, Vec<i8>) = pairs.into_iter().unzip();
        let length = |v: &[i8]| (exact(v, v).max(1) as f32).sqrt();
        let (a_scale, b_scale) = (1.0 / length(&a), 1.0 / length(&b));
        let stride = stride(b.len());
        let (mut upper, mut lower) = (vec![0; stride], vec![0; stride]);
        let slack = split(&b, b_scale, &mut upper, &mut lower);
        let planes = Planes { upper: &upper, lower: &lower, scale: b_scale, slack };
        prop_assert_eq!(&*joined(planes, b.len()), &b[..]);
        let asked = Asked::new((&a, a_scale));
        let cosine = scaled(exact(&a, &b), a_scale, b_scale);
        prop_assert_eq!(asked.cosine(Plainly, planes, f32::NEG_INFINITY), cosine);
        let at_floor = asked.cosine(Plainly, planes, floor);
        prop_assert!(at_floor == cosine || at_floor < floor && cosine < floor);
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(by) = pulp::x86::V3::try_new() {
                prop_assert_eq!(asked.cosine(by, planes, floor), at_floor);
            }
            if let Some(by) = pulp::x86::V4::try_new() {
                prop_assert_eq!(asked.cosine(by, planes, floor), at_floor);
            }
        }
    }
}

#[test]
fn the_greatest_numbers_fit() {
    let most = vec![-128_i8; 4096];
    let (mut upper, mut lower) = (vec![0; 2048], vec![0; 2048]);
    for values in [vec![127_i8; 4096], most.clone()] {
        let slack = split(&values, 1.0, &mut upper, &mut lower);
        let planes = Planes { upper: &upper, lower: &lower, scale: 1.0, slack };
        let asked = Asked::new((&most, 1e-9));
        let mut found = Vec::new();
        asked.cosines([Some(planes)].into_iter(), f32::NEG_INFINITY, &mut found);
        assert_eq!(found, [Some(scaled(exact(&most, &values), 1e-9, 1.0))]);
    }
}
