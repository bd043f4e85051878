use super::*;

#[test]
fn figures_are_those_one_computes_by_hand() {
    let scored = [(0.9, true), (0.8, false), (0.7, true), (0.1, false)];
    assert!((average_precision(&scored) - (1.0 + 2.0 / 3.0) / 2.0).abs() < 1e-9);
    let (threshold, best) = best_f1(&scored);
    assert!((best - 0.8).abs() < 1e-9 && threshold < 0.7 && threshold > 0.1);
    assert!((recall_at(&scored, 0.9) - 0.5).abs() < 1e-9);
    assert_eq!(threshold_at(&scored, 0.6), Some((0.7, 1.0)));
    assert_eq!(threshold_at(&[(0.5, false)], 0.6), None);
    let ties = [(0.5, true), (0.5, false)];
    assert!((average_precision(&ties) - 0.5).abs() < 1e-9);
    let (low, high) = interval(&[scored.to_vec(), ties.to_vec()], average_precision);
    assert!(low <= high && (0.0..=1.0).contains(&low));
}
