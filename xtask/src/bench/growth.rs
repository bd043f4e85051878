//! How what a request costs grows with the plan: a fit over the sizes that were measured.

use super::load::Figure;
use std::fmt::Write;

/// Fewest sizes that say anything of growth.
const FEWEST: usize = 3;

/// A table of what each request costs at each size, and what fits: so many milliseconds more for each size ten times
/// larger, and the power of the size that it grows by (0 not at all, 1 as the plan does).
pub(super) fn markdown(grown: &[(usize, Vec<Figure>)]) -> String {
    let mut page = String::new();
    let Some((_, first)) = grown.first().filter(|_| grown.len() >= FEWEST) else {
        return page;
    };
    let sizes: Vec<String> = grown.iter().map(|(size, _)| size.to_string()).collect();
    page.push_str("## How it grows: CPU ms a request, one connection\n\n");
    let _ = writeln!(page, "| what | {} | more for ten times | power |", sizes.join(" | "));
    let _ = writeln!(page, "|---|{}--:|--:|", "--:|".repeat(sizes.len()));
    for name in first.iter().map(|figure| &figure.name) {
        let of = |figures: &[Figure]| figures.iter().find(|f| &f.name == name).map(|f| f.cpu_ms);
        let costs: Vec<(f64, f64)> =
            grown.iter().filter_map(|(size, all)| Some((magnitude(*size), of(all)?))).collect();
        let told: Vec<String> = costs.iter().map(|(_, cost)| format!("{cost:.3}")).collect();
        let logs: Vec<(f64, f64)> =
            costs.iter().map(|(size, cost)| (*size, cost.max(1e-4).log10())).collect();
        let (more, power) = (slope(&costs), slope(&logs));
        let _ = writeln!(page, "| {name} | {} | {more:+.3} | {power:.2} |", told.join(" | "));
    }
    page
}

#[expect(clippy::cast_precision_loss, reason = "a number of activities is far below 2^52")]
fn magnitude(size: usize) -> f64 {
    (size as f64).log10()
}

/// The slope of the line through the points that fits them best (least squares).
fn slope(points: &[(f64, f64)]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of points")]
    let count = points.len().max(1) as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let across: f64 = points.iter().map(|p| (p.0 - x).powi(2)).sum();
    if across == 0.0 {
        return 0.0;
    }
    points.iter().map(|p| (p.0 - x) * (p.1 - y)).sum::<f64>() / across
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(size: usize, cost: f64) -> (usize, Vec<Figure>) {
        (size, vec![Figure { name: "list".to_owned(), cpu_ms: cost, ..Figure::default() }])
    }

    #[test]
    fn what_grows_as_the_logarithm_and_what_grows_as_the_plan_are_told_apart() {
        let flat = markdown(&[at(1_000, 0.1), at(10_000, 0.2), at(100_000, 0.3)]);
        assert!(flat.contains("| list | 0.100 | 0.200 | 0.300 | +0.100 | 0.24 |"), "{flat}");
        let steep = markdown(&[at(1_000, 0.1), at(10_000, 1.0), at(100_000, 10.0)]);
        assert!(steep.contains("| 1.00 |"), "{steep}");
        assert_eq!(markdown(&[at(1_000, 0.1), at(10_000, 0.2)]), "", "two say nothing");
    }
}
