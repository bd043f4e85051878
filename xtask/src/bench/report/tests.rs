use super::*;

#[test]
fn the_page_compares_the_second_figure_with_the_first() {
    let figure = |name: &str, rate: f64, cpu_ms: f64| Figure {
        name: name.to_owned(),
        rate,
        cpu_ms,
        ..Figure::default()
    };
    let mut report = Report::new(500);
    report.load(1, &[figure("bare server", 4000.0, 0.1), figure("list", 3000.0, 0.2)]);
    report.line("memory at rest, MB", "21.0".to_owned());
    report.note("same rows".to_owned());
    report.note("same rows".to_owned());
    let page = report.markdown();
    assert!(
        page.contains("list against the bare server: 0.75 of its requests a second, 2.0 times"),
        "{page}"
    );
    assert!(page.contains("| list | 3000 | 0.00 | 0.00 | 0.200 | 0.0 |"), "{page}");
    assert!(page.contains("| memory at rest, MB | 21.0 |"), "{page}");
    assert_eq!(page.matches("same rows").count(), 1);
}
