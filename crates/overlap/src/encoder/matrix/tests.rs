use super::*;

#[test]
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn rows_are_multiplied_as_one_would_by_hand() {
    let (rows, columns, count) = (7, 64, 23);
    let values: Vec<f32> = (0..rows * columns).map(|i| (i % 13) as f32 - 6.0).collect();
    let from: Vec<f32> = (0..40).map(|i| (i % 5) as f32 - 2.0).collect();
    let starts: Vec<usize> = (0..count).collect();
    let matrix = Matrix::new(rows, &values);
    let mut to = vec![f32::NAN; count * columns];
    matrix.multiply(&from, &starts, &mut to, false);
    for (row, start) in to.chunks_exact(columns).zip(&starts) {
        for (column, found) in row.iter().enumerate() {
            let expected: f32 =
                (0..rows).map(|k| from[start + k] * values[k * columns + column]).sum();
            assert!((found - expected).abs() < 1e-4);
        }
    }
    let before = to.clone();
    matrix.multiply(&from, &starts, &mut to, true);
    assert!(to.iter().zip(&before).all(|(after, before)| (after - 2.0 * before).abs() < 1e-3));
}
