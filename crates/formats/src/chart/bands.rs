//! Stretches of time, row by row, with marks on them: when something is open, and what happened
//! meanwhile.

use super::data::{Data, DataCell, DataRow};
use super::line::Across;
use super::measure::{lines, width};
use super::paper::{Anchor, HEAD, Key, LINE, Paper, SIZE, SMALL};
use super::{Frame, Label, Tone};

const HEIGHT: f64 = 16.0;
const GAP: f64 = 12.0;
/// The same where labels stand beside their rows, and how wide they and the whole are then.
const TIGHT: f64 = 4.0;
const LABEL: f64 = 270.0;
const WIDE: f64 = 720.0;

/// Rows of stretches of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bands {
    /// The first and last moment drawn, on any scale: days.
    pub from: f64,
    /// The last.
    pub to: f64,
    /// Moments named above: the beginnings of years.
    pub ticks: Vec<Moment>,
    /// The moment everything is held against: today.
    pub now: Option<Moment>,
    /// The rows, in their order.
    pub rows: Vec<BandRow>,
    /// What stretches mean, by tone.
    pub legend: Vec<(Tone, String)>,
    /// What marks mean, by tone.
    pub marks: Vec<(Tone, String)>,
    /// The heading of the column of what is written beside each row.
    pub heading: String,
    /// The heading of the column of what rows stand under, if they stand under something.
    pub groups: String,
    /// Whether labels stand beside their rows, one line each, rather than above them: for files of very
    /// many rows, which are wider than a phone then and say what is beside a row in their table alone.
    pub beside: bool,
}

/// A moment with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// When.
    pub at: f64,
    /// Its name, as written.
    pub label: String,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct BandRow {
    /// What it stands under, written once above the rows that share it; nothing where rows stand alone.
    pub group: Label,
    /// What it is of.
    pub label: Label,
    /// What is written beside it.
    pub shown: String,
    /// Its stretches.
    pub bands: Vec<Band>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Where it leads.
    pub href: Option<String>,
}

/// A stretch of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Its first moment.
    pub from: f64,
    /// Its last.
    pub to: f64,
    /// What it means.
    pub tone: Tone,
    /// The same as written, for the table.
    pub said: String,
}

/// A mark on a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// When.
    pub at: f64,
    /// What it means.
    pub tone: Tone,
    /// The same as written, for the table.
    pub said: String,
}

impl Bands {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let left = if self.beside { LABEL } else { 0.0 };
        if self.beside {
            paper.width = paper.width.max(WIDE);
        }
        let across = Across::over([self.from, self.to].into_iter(), left, paper.width);
        let within = |at: f64| at >= self.from && at <= self.to;
        let mut after = f64::MIN;
        let top = paper.y + 20.0;
        let mut named = Vec::new();
        for tick in self.ticks.iter().filter(|t| within(t.at)) {
            let (x, wide) = (across.at(tick.at), width(&tick.label, SMALL));
            named.push(x);
            let x = x.min(paper.width - wide).max(left);
            if x > after {
                paper.soft(x, paper.y + 11.0, Anchor::Start, &tick.label);
                after = x + wide + 6.0;
            }
        }
        paper.y = top;
        let now = self.now.as_ref().filter(|m| within(m.at)).map(|m| across.at(m.at));
        let mut under = &Label::default();
        for row in &self.rows {
            if row.group != *under {
                under = &row.group;
                for line in lines(&under.words, SIZE, paper.width, 2) {
                    paper.y += LINE + 2.0;
                    paper.strong(0.0, paper.y - 4.0, Anchor::Start, under.line(&line));
                }
                paper.y += 3.0;
            }
            let high = match self.beside {
                true => HEIGHT,
                false => paper.label_height(&row.label, &row.shown) + HEAD + HEIGHT + 3.0,
            };
            let leads = paper.leads(row.href.as_deref(), high);
            if self.beside {
                let said = lines(&row.label.words, SMALL, LABEL - 8.0, 1).pop().unwrap_or_default();
                paper.small(0.0, paper.y + 12.0, Anchor::Start, row.label.line(&said));
            } else {
                paper.label(&row.label, &row.shown);
                paper.y += HEAD;
            }
            paper.track_from(left, paper.y, HEIGHT);
            for x in &named {
                paper.rule(*x, paper.y, *x, paper.y + HEIGHT);
            }
            for band in &row.bands {
                let (from, to) = (across.at(band.from), across.at(band.to));
                let (from, to) = (from.min(to), from.max(to));
                paper.rect(from, paper.y + 2.0, (to - from).max(2.0), HEIGHT - 4.0, band.tone);
            }
            if let Some(x) = now {
                paper.moment(x.clamp(4.0, paper.width - 4.0), paper.y, paper.y + HEIGHT);
            }
            for mark in row.marks.iter().filter(|m| within(m.at)) {
                let x = across.at(mark.at).clamp(6.0, paper.width - 6.0);
                paper.mark(x, paper.y + HEIGHT / 2.0, mark.tone);
            }
            paper.led(leads);
            paper.y += HEIGHT + if self.beside { TIGHT } else { GAP };
        }
        let mut keys: Vec<(Key, String)> =
            self.legend.iter().map(|(t, l)| (Key::Shape(*t), l.clone())).collect();
        keys.extend(self.marks.iter().map(|(t, l)| (Key::Mark(*t), l.clone())));
        if let Some(moment) = self.now.as_ref().filter(|_| now.is_some()) {
            keys.push((Key::Moment, moment.label.clone()));
        }
        paper.legend(&keys);
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let named = |all: &[(Tone, String)], tone: Tone| {
            all.iter().find(|(t, _)| *t == tone).map_or(String::new(), |(_, l)| format!("{l}: "))
        };
        let grouped = !self.groups.is_empty();
        let mut head = vec![frame.rows.clone()];
        if grouped {
            head.push(self.groups.clone());
        }
        head.extend([self.heading.clone(), frame.unit.clone()]);
        let rows = self.rows.iter().map(|row| {
            let bands =
                row.bands.iter().map(|b| format!("{}{}", named(&self.legend, b.tone), b.said));
            let marks =
                row.marks.iter().map(|m| format!("{}{}", named(&self.marks, m.tone), m.said));
            let said: Vec<String> = bands.chain(marks).collect();
            let mut cells = vec![DataCell::label(&row.label)];
            if grouped {
                cells.push(DataCell::label(&row.group));
            }
            cells.extend([DataCell::text(&row.shown), DataCell::text(&said.join("; "))]);
            DataRow { cells, href: row.href.clone() }
        });
        Data { rows: rows.collect(), head }
    }
}
