use super::*;

#[test]
fn half_and_all_but_one_percent_of_the_times_are_found() {
    let times: Vec<Duration> = (1..=200).map(Duration::from_millis).collect();
    assert!((at(&times, 50) - 100.0).abs() < 1e-9);
    assert!((at(&times, 99) - 198.0).abs() < 1e-9);
    assert!((at(&times[..1], 99) - 1.0).abs() < 1e-9);
}

#[test]
fn of_three_turns_the_middle_of_each_figure_stands() {
    let turn = |rate: f64, p99_ms: f64| Figure { rate, p99_ms, ..Figure::default() };
    let figure = middle(&[turn(10.0, 1.0), turn(30.0, 9.0), turn(20.0, 2.0)]);
    assert!((figure.rate - 20.0).abs() < 1e-9 && (figure.p99_ms - 2.0).abs() < 1e-9);
}
