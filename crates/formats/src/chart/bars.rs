//! Horizontal bars: one number a row. What is below zero goes to the left of a line.

use super::data::{Data, DataCell, DataRow};
use super::paper::{Key, Paper};
use super::scale::Scale;
use super::{Frame, Label, Tone};

const HEIGHT: f64 = 10.0;
const GAP: f64 = 12.0;

/// One bar a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bars {
    /// The rows, in their order.
    pub rows: Vec<Bar>,
    /// What the tones mean, where they differ.
    pub legend: Vec<(Tone, String)>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub label: Label,
    /// How much.
    pub value: f64,
    /// How much, as written.
    pub shown: String,
    /// What it means.
    pub tone: Tone,
    /// Where it leads.
    pub href: Option<String>,
}

impl Bars {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let scale = Scale::over(self.rows.iter().map(|r| r.value), 0.0, paper.width);
        let zero = scale.at(0.0);
        for row in &self.rows {
            let leads = paper.leads(
                row.href.as_deref(),
                paper.label_height(&row.label, &row.shown) + HEIGHT + 2.0,
            );
            paper.label(&row.label, &row.shown);
            let end = scale.at(row.value);
            if !scale.has_negative() {
                paper.track(paper.y, HEIGHT);
            }
            if row.value.is_finite() && row.value != 0.0 {
                let (from, to) = (zero.min(end), zero.max(end));
                paper.rect(from, paper.y, (to - from).max(2.0), HEIGHT, row.tone);
            }
            if scale.has_negative() {
                paper.rule(zero, paper.y - 2.0, zero, paper.y + HEIGHT + 2.0);
            }
            paper.led(leads);
            paper.y += HEIGHT + GAP;
        }
        let keys: Vec<(Key, String)> =
            self.legend.iter().map(|(t, l)| (Key::Shape(*t), l.clone())).collect();
        paper.legend(&keys);
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let mut head = vec![frame.rows.clone(), frame.unit.clone()];
        let named = |tone: Tone| self.legend.iter().find(|(t, _)| *t == tone).map(|(_, l)| l);
        if !self.legend.is_empty() {
            head.push(String::new());
        }
        let rows = self.rows.iter().map(|row| {
            let figure = DataCell::number(&row.shown, row.value);
            let figure = DataCell { href: row.href.clone(), ..figure };
            let mut cells = vec![DataCell::label(&row.label), figure];
            if !self.legend.is_empty() {
                cells.push(DataCell::text(named(row.tone).map_or("", String::as_str)));
            }
            DataRow { cells, href: row.href.clone() }
        });
        Data { rows: rows.collect(), head }
    }
}
