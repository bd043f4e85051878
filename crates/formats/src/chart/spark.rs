//! Sparklines: a course as small as a word, for tables.

use super::line::Across;
use super::paper::n;
use super::scale::Scale;
use crate::xml::escaped;
use std::fmt::Write;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 30.0;

/// A course as small as a word. What was not measured is a gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Spark {
    /// What was measured, at even distances.
    pub values: Vec<Option<f64>>,
    /// What is to be reached.
    pub target: Option<f64>,
}

impl Spark {
    /// The picture, with what it shows in words: what stands in the same row of the table.
    #[must_use]
    pub fn svg(&self, alternative: &str) -> String {
        let known = || self.values.iter().flatten().copied();
        let down = Scale::over(known().chain(self.target), HEIGHT - 5.0, 5.0);
        let last = self.values.len().saturating_sub(1);
        let place = |at: usize| f64::from(u32::try_from(at).unwrap_or(u32::MAX));
        let across = Across::over([0.0, place(last)].into_iter(), 5.0, WIDTH - 5.0);
        let mut svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart spark" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{}">"#,
            escaped(alternative)
        );
        if let Some(target) = self.target {
            _ = write!(
                svg,
                r##"<path class="aim" d="M0 {}H{WIDTH}" stroke="#8a5300" stroke-width="1.5" stroke-dasharray="4 3" fill="none"/>"##,
                n(down.at(target))
            );
        }
        let (mut path, mut drawn) = (String::new(), false);
        for (at, value) in self.values.iter().enumerate() {
            match value {
                Some(value) => {
                    path.push(if drawn { 'L' } else { 'M' });
                    path.push_str(&format!("{} {}", n(across.at(place(at))), n(down.at(*value))));
                    drawn = true;
                }
                None => drawn = false,
            }
        }
        if !path.is_empty() {
            _ = write!(
                svg,
                r##"<path class="course" d="{path}" stroke="#0a5a8a" stroke-width="2" fill="none" stroke-linejoin="round"/>"##
            );
        }
        // A value with gaps on both sides would not be seen, so each such has its dot, and the last.
        for (at, value) in self.values.iter().enumerate() {
            let Some(value) = value else { continue };
            let beside =
                |n: Option<usize>| n.and_then(|n| self.values.get(n)).is_some_and(Option::is_some);
            let lonely = !beside(at.checked_sub(1)) && !beside(Some(at + 1));
            let is_last = self.values[at + 1..].iter().all(Option::is_none);
            if lonely || is_last {
                _ = write!(
                    svg,
                    r##"<circle class="dot" cx="{}" cy="{}" r="3" fill="#0a5a8a"/>"##,
                    n(across.at(place(at))),
                    n(down.at(*value))
                );
            }
        }
        svg.push_str("</svg>");
        svg
    }
}
