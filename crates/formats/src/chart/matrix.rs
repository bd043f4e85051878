//! Numbers in rows and columns, the fuller the darker; the number is always written.

use super::data::{Data, DataCell, DataRow};
use super::measure::{lines, width};
use super::paper::{Anchor, LINE, Paper, SMALL, WIDTH, boxed, n};
use super::{Frame, Label};
use crate::xml::escaped;
use std::fmt::Write;

const LABEL: f64 = 122.0;
const LEAST: f64 = 26.0;
const GAP: f64 = 2.0;

/// Rows and columns of numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// The headings of the columns, as short as they may be: `C1`.
    pub columns: Vec<String>,
    /// The same in full, for the table; empty where they are not short.
    pub headings: Vec<String>,
    /// The rows, in their order.
    pub rows: Vec<MatrixRow>,
    /// The heading of the column with each row's whole, if its table has one: it is not drawn, since
    /// it would make all else pale.
    pub whole: String,
    /// Whether a box of nothing is left empty, where nothing is no gap.
    pub blank: bool,
}

/// A row of numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixRow {
    /// What it is of.
    pub label: Label,
    /// Its cells, in the order of the columns.
    pub cells: Vec<MatrixCell>,
    /// The whole of it, which need not be the sum of the cells.
    pub whole: Option<MatrixCell>,
    /// Where it leads.
    pub href: Option<String>,
}

/// A number in a row and column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatrixCell {
    /// How much; nothing where there is no telling.
    pub value: Option<f64>,
    /// How much, as written.
    pub shown: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// Ground and ink of each shade, the lightest first.
pub(super) const SHADES: [(&str, &str); 5] = [
    ("#e3eff0", "#16262b"),
    ("#b9d8db", "#16262b"),
    ("#7fb6bd", "#16262b"),
    ("#2f7f8b", "#fff"),
    ("#0b4f5c", "#fff"),
];

/// The look and the ink of a box of nothing: its edge is broken, so that it is seen without colours.
pub(super) const EMPTY: (&str, &str) =
    (r##"fill="#fff" stroke="#8a2c2c" stroke-dasharray="3 2""##, "#8a2c2c");

/// The shade of a number, from 0; `None` of nothing and of what is not more than nothing.
pub(super) fn shade(value: Option<f64>, most: f64) -> Option<usize> {
    let share = value.filter(|v| v.is_finite() && *v > 0.0 && most > 0.0)? / most;
    SHADES.iter().enumerate().map(|(n, _)| n).find(|n| {
        let upper = f64::from(u32::try_from(n + 1).unwrap_or(5)) / 5.0;
        share <= upper + 1e-9
    })
}

impl Matrix {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let columns = f64::from(u32::try_from(self.columns.len()).unwrap_or(u32::MAX)).min(3_000.0);
        let column = ((WIDTH - LABEL) / columns).max(LEAST);
        paper.width = paper.width.max(LABEL + column * columns);
        let at = |n: usize| LABEL + column * f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let head: Vec<Vec<String>> =
            self.columns.iter().map(|c| lines(c, SMALL, column - GAP, 3)).collect();
        let high = head.iter().map(Vec::len).max().unwrap_or(0);
        for (c, said) in head.iter().enumerate() {
            for (l, line) in said.iter().enumerate() {
                let l = f64::from(u32::try_from(l + high - said.len()).unwrap_or(0));
                let y = paper.y + 11.0 + l * 13.0;
                paper.soft(at(c) + (column - GAP) / 2.0, y, Anchor::Middle, line);
            }
        }
        paper.y += f64::from(u32::try_from(high).unwrap_or(3)) * 13.0 + 5.0;
        let numbers = self.rows.iter().flat_map(|r| &r.cells).filter_map(|c| c.value);
        let most = numbers.filter(|n| n.is_finite()).fold(0.0, f64::max);
        // By shade, none first: the boxes as one path, the numbers in one group.
        let mut shaded: [(String, String); 6] = Default::default();
        for row in &self.rows {
            let said = lines(&row.label.words, SMALL, LABEL - 8.0, 2);
            let count = f64::from(u32::try_from(said.len().max(1)).unwrap_or(2));
            let height = if said.len() > 1 { count * 13.0 + 3.0 } else { 24.0 };
            let leads = paper.leads(row.href.as_deref(), height);
            let first = paper.y + (height - count * 13.0) / 2.0 + 10.0;
            for (l, line) in said.iter().enumerate() {
                let l = f64::from(u32::try_from(l).unwrap_or(0));
                paper.small(0.0, first + l * 13.0, Anchor::Start, row.label.line(line));
            }
            paper.led(leads);
            for (c, cell) in row.cells.iter().enumerate().take(self.columns.len()) {
                let shade = shade(cell.value, most).map_or(0, |s| s + 1);
                let (boxes, numbers) = &mut shaded[shade];
                boxes.push_str(&boxed(at(c), paper.y, column - GAP, height));
                let room = (column - GAP).max(width("00", SMALL));
                let said = lines(&cell.shown, SMALL, room, 1).pop().unwrap_or_default();
                let (x, y) = (n(at(c) + (column - GAP) / 2.0), n(paper.y + height / 2.0 + 4.0));
                _ = write!(numbers, r#"<text x="{x}" y="{y}">{}</text>"#, escaped(&said));
            }
            paper.y += height + GAP;
        }
        for (n, (boxes, numbers)) in shaded.iter().enumerate().filter(|(_, (b, _))| !b.is_empty()) {
            if n == 0 && self.blank {
                paper.raw(&format!(r##"<path class="track" fill="#edf2f3" d="{boxes}"/>"##));
                continue;
            }
            let (look, ink) = match n.checked_sub(1).map(|n| SHADES[n]) {
                Some((ground, ink)) => (format!(r#"fill="{ground}""#), ink),
                None => (EMPTY.0.to_owned(), EMPTY.1),
            };
            paper.raw(&format!(
                r#"<path class="cell shade-{n}" {look} d="{boxes}"/><g class="in shade-{n}" text-anchor="middle" font-size="11" font-weight="600" fill="{ink}">{numbers}</g>"#
            ));
        }
        paper.y += LINE - 11.0;
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let has_whole = !self.whole.is_empty();
        let mut head = vec![frame.rows.clone()];
        if has_whole {
            head.push(self.whole.clone());
        }
        let full = if self.headings.is_empty() { &self.columns } else { &self.headings };
        head.extend(full.iter().cloned());
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![DataCell::label(&row.label)];
            if has_whole {
                cells.push(written(row.whole.as_ref()));
            }
            cells.extend((0..self.columns.len()).map(|at| written(row.cells.get(at))));
            DataRow { cells, href: row.href.clone() }
        });
        Data { rows: rows.collect(), head }
    }
}

/// A cell of the picture as one of its table.
fn written(cell: Option<&MatrixCell>) -> DataCell {
    let cell = cell.cloned().unwrap_or_default();
    let number = cell.value.filter(|v| v.is_finite());
    DataCell { number, href: cell.href, ..DataCell::text(&cell.shown) }
}
