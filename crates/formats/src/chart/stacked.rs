//! Stacked bars: each row made of the same parts, on one scale or each filling the width.

mod part;

pub use part::{Part, Stack};

use super::Frame;
use super::data::{Data, DataCell, DataRow};
use super::measure::width;
use super::paper::{Anchor, Key, Paper, SMALL};
use super::scale::Scale;

const HEIGHT: f64 = 15.0;
const GAP: f64 = 12.0;

/// Bars made of parts. A part is never less than nothing: a negative number is drawn as none, and
/// stands in the table as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stacked {
    /// The parts, from the left.
    pub parts: Vec<Part>,
    /// The rows, in their order.
    pub rows: Vec<Stack>,
    /// Whether each row fills the width: shares rather than amounts.
    pub shares: bool,
    /// The heading of the column with each row's whole, if its table has one.
    pub whole: String,
}

fn amount(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}

impl Stacked {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let common = Scale::over(self.rows.iter().map(Stack::whole), 0.0, paper.width);
        for row in &self.rows {
            let whole = row.whole();
            let own = Scale::over(std::iter::once(whole), 0.0, paper.width);
            let scale = if self.shares { own } else { common };
            let leads = paper.leads(
                row.href.as_deref(),
                paper.label_height(&row.label, &row.shown) + HEIGHT + 2.0,
            );
            paper.label(&row.label, &row.shown);
            paper.track(paper.y, HEIGHT);
            let mut before = 0.0;
            for ((value, shown), part) in row.values.iter().zip(&self.parts) {
                let value = amount(*value);
                if value <= 0.0 {
                    continue;
                }
                let (from, to) = (scale.at(before), scale.at((before + value).min(f64::MAX)));
                before += value;
                paper.rect(from, paper.y, (to - from).max(1.5), HEIGHT, part.tone);
                if width(shown, SMALL) * 1.1 + 8.0 <= to - from {
                    paper.over((from + to) / 2.0, paper.y + 11.5, Anchor::Middle, shown);
                }
            }
            paper.led(leads);
            paper.y += HEIGHT + GAP;
        }
        let occurs = |n: usize| {
            self.rows.iter().any(|r| r.values.get(n).is_some_and(|(v, _)| amount(*v) > 0.0))
        };
        let keys: Vec<(Key, String)> = self
            .parts
            .iter()
            .enumerate()
            .filter(|(n, _)| occurs(*n))
            .map(|(_, p)| (Key::Shape(p.tone), p.label.clone()))
            .collect();
        paper.legend(&keys);
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let has_whole = !self.whole.is_empty();
        let mut head = vec![frame.rows.clone()];
        if has_whole {
            head.push(self.whole.clone());
        }
        head.extend(self.parts.iter().map(|p| p.label.clone()));
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![DataCell::label(&row.label)];
            if has_whole {
                let whole = DataCell::number(&row.shown, row.whole.unwrap_or_else(|| row.whole()));
                cells.push(DataCell { href: row.href.clone(), ..whole });
            }
            for n in 0..self.parts.len() {
                let mut cell = match row.values.get(n) {
                    Some((value, shown)) => DataCell::number(shown, *value),
                    None => DataCell::default(),
                };
                cell.href = row.hrefs.get(n).cloned().flatten();
                cells.push(cell);
            }
            DataRow { cells, href: row.href.clone() }
        });
        Data { rows: rows.collect(), head }
    }
}
