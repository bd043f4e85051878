//! How far something is, beside how far it could be by now: done against time gone, spent against
//! available.

use super::data::{Data, DataCell, DataRow};
use super::paper::{HEAD, Key, Paper};
use super::scale::Scale;
use super::{Frame, Label, Tone};

const HEIGHT: f64 = 13.0;
const GAP: f64 = 13.0;

/// Rows of how far something is, each against a mark.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bullets {
    /// The rows, in their order.
    pub rows: Vec<Bullet>,
    /// What the bars are, by tone.
    pub legend: Vec<(Tone, String)>,
    /// What the mark is.
    pub mark: String,
    /// The most a row can be, drawn as the whole width: 100 of a hundred. None: the largest number.
    pub most: Option<f64>,
}

/// How far something is.
#[derive(Debug, Clone, PartialEq)]
pub struct Bullet {
    /// What.
    pub label: Label,
    /// How far.
    pub value: f64,
    /// How far, as written.
    pub shown: String,
    /// Where the mark is, and as written.
    pub mark: Option<(f64, String)>,
    /// What the bar means.
    pub tone: Tone,
    /// Where it leads.
    pub href: Option<String>,
    /// Where its figure leads: to what is counted in it.
    pub leads: Option<String>,
}

impl Bullets {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let marks = self.rows.iter().filter_map(|r| r.mark.as_ref().map(|m| m.0));
        let numbers = self.rows.iter().map(|r| r.value).chain(marks);
        let scale = match self.most {
            Some(most) => Scale::over(std::iter::once(most), 0.0, paper.width),
            None => Scale::over(numbers.map(|v| v.max(0.0)), 0.0, paper.width),
        };
        for row in &self.rows {
            let leads = paper.leads(
                row.href.as_deref(),
                paper.label_height(&row.label, &row.shown) + HEAD + HEIGHT + 3.0,
            );
            paper.label(&row.label, &row.shown);
            paper.y += HEAD;
            paper.track(paper.y, HEIGHT);
            let end = scale.at(row.value);
            if row.value > 0.0 && row.value.is_finite() {
                paper.rect(0.0, paper.y + 2.0, end.max(2.0), HEIGHT - 4.0, row.tone);
            }
            if let Some((mark, _)) = &row.mark {
                let x = scale.at(mark.max(0.0)).clamp(4.0, paper.width - 4.0);
                paper.moment(x, paper.y - 1.0, paper.y + HEIGHT + 1.0);
            }
            paper.led(leads);
            paper.y += HEIGHT + GAP;
        }
        let mut keys: Vec<(Key, String)> =
            self.legend.iter().map(|(t, l)| (Key::Shape(*t), l.clone())).collect();
        if self.rows.iter().any(|r| r.mark.is_some()) {
            keys.push((Key::Moment, self.mark.clone()));
        }
        paper.legend(&keys);
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let marked = self.rows.iter().any(|r| r.mark.is_some());
        let toned = self.legend.len() > 1;
        let mut head = vec![frame.rows.clone(), frame.unit.clone()];
        if marked {
            head.push(self.mark.clone());
        }
        if toned {
            head.push(String::new());
        }
        let rows = self.rows.iter().map(|row| {
            let figure = DataCell::number(&row.shown, row.value);
            let figure = DataCell { href: row.leads.clone(), ..figure };
            let mut cells = vec![DataCell::label(&row.label), figure];
            if marked {
                cells.push(match &row.mark {
                    Some((mark, shown)) => DataCell::number(shown, *mark),
                    None => DataCell::default(),
                });
            }
            if toned {
                let named = self.legend.iter().find(|(t, _)| *t == row.tone);
                cells.push(DataCell::text(named.map_or("", |(_, l)| l)));
            }
            DataRow { cells, href: row.href.clone() }
        });
        Data { rows: rows.collect(), head }
    }
}
