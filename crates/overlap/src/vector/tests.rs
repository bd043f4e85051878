use super::*;

#[test]
fn directions_are_kept() {
    let one: Vec<f32> = (0..512).map(|i| ((i * 37 % 101) as f32 - 50.0) / 900.0).collect();
    let two: Vec<f32> = (0..512).map(|i| ((i * 53 % 97) as f32 - 48.0) / 800.0).collect();
    let exact = |a: &[f32], b: &[f32]| {
        let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f32>();
        dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
    };
    let (a, b) = (Vector::new(ModelId(1), &one), Vector::new(ModelId(1), &two));
    assert!((a.cosine(&b).unwrap() - exact(&one, &two)).abs() < 0.005);
    assert!(a.cosine(&a).unwrap() > 0.9999);
    assert_eq!(a.cosine(&b), b.cosine(&a));
    assert_eq!(Vector::from_bytes(&a.to_bytes()), Ok(a));
}

#[test]
fn models_never_mix_and_broken_bytes_are_refused() {
    let (a, b) = (Vector::new(ModelId(1), &[1.0, 0.0]), Vector::new(ModelId(2), &[1.0, 0.0]));
    assert_eq!(a.cosine(&b), None);
    for bytes in [&[][..], &[1; 12], &[0xff; 20]] {
        assert!(Vector::from_bytes(bytes).is_err());
    }
    let empty = Vector::new(ModelId(1), &[f32::NAN, f32::INFINITY]);
    assert_eq!(empty.cosine(&empty), Some(0.0));
}
