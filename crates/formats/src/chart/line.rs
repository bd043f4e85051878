//! Something over time: the course of what was measured, where it was to be on the way, and where in
//! the end. What was not measured is a gap and never a line.

use super::data::{Data, DataCell, DataRow};
use super::label::Said;
use super::measure::width;
use super::paper::{Anchor, Key, Paper, SMALL, n};
use super::scale::Scale;
use super::{Frame, Label, Tone};

const HEIGHT: f64 = 132.0;

/// A course over time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// What is measured, as the legend says it.
    pub label: String,
    /// The measured points, the earliest first.
    pub points: Vec<Point>,
    /// Where it was to be on the way, the earliest first.
    pub milestones: Vec<Aim>,
    /// What those are called.
    pub milestone: String,
    /// Where it is to be in the end.
    pub target: Option<Aim>,
    /// What that is called.
    pub aim: String,
    /// Lines across: a number and as written. See [`steps`](super::steps).
    pub steps: Vec<(f64, Label)>,
}

/// A moment at which something was measured or should have been.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// When, on any scale: days.
    pub x: f64,
    /// When, as written.
    pub when: String,
    /// How much; nothing where it was not measured.
    pub y: Option<f64>,
    /// How much, as written.
    pub shown: Label,
}

/// Where something is to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Aim {
    /// By when, on the scale of the points.
    pub x: f64,
    /// By when, as written.
    pub when: String,
    /// Where.
    pub y: f64,
    /// Where, as written.
    pub shown: Label,
}

impl Line {
    pub(super) fn draw(&self, paper: &mut Paper) {
        let aims = || self.milestones.iter().chain(&self.target);
        let all = self
            .points
            .iter()
            .filter_map(|p| p.y)
            .chain(aims().map(|a| a.y))
            .chain(self.steps.iter().map(|s| s.0));
        let top = paper.y + 16.0;
        let bottom = top + HEIGHT;
        let down = Scale::over(all, bottom, top);
        // What the lines across say stands left of everything that is drawn.
        let said = self.steps.iter().map(|(_, shown)| width(&shown.words, SMALL) + 6.0);
        let left = said.fold(0.0, f64::max).min(paper.width / 3.0);
        let across = Across::over(
            self.points.iter().map(|p| p.x).chain(aims().map(|a| a.x)),
            left + 14.0,
            paper.width - 14.0,
        );
        for (step, shown) in &self.steps {
            let y = down.at(*step);
            paper.rule(left, y, paper.width, y);
            paper.soft(left - 6.0, y + 4.0, Anchor::End, shown);
        }
        if self.steps.is_empty() {
            paper.rule(0.0, down.at(0.0), paper.width, down.at(0.0));
        }
        if let Some(target) = &self.target {
            let y = down.at(target.y);
            paper.aim_line(left, y, paper.width);
            let before = format!("{} ", self.aim);
            let said = Said { before: &before, ..Said::from(&target.shown) };
            paper.over(paper.width, y - 5.0, Anchor::End, said);
        }
        paper.course(&self.path(&across, &down));
        for aim in &self.milestones {
            paper.mark(across.at(aim.x), down.at(aim.y), Tone::Ahead);
        }
        let measured: Vec<(&Point, f64)> =
            self.points.iter().filter_map(|p| Some((p, p.y?))).collect();
        for (point, y) in &measured {
            dot(paper, across.at(point.x), down.at(*y));
        }
        if let Some((last, y)) = measured.last() {
            let (x, y) = (across.at(last.x), down.at(*y));
            let half = width(&last.shown.words, SMALL) / 2.0 + 3.0;
            let x =
                x.clamp(half.min(paper.width / 2.0), (paper.width - half).max(paper.width / 2.0));
            // Below where it would be written over the line of the target.
            let near = self.target.as_ref().is_some_and(|t| (down.at(t.y) - y).abs() < 18.0);
            let below = near && y + 22.0 < bottom;
            paper.over(x, if below { y + 17.0 } else { y - 8.0 }, Anchor::Middle, &last.shown);
        }
        paper.y = bottom + 4.0;
        self.moments(paper, &across);
        let mut keys = vec![(Key::Course, self.label.clone())];
        if !self.milestones.is_empty() {
            keys.push((Key::Mark(Tone::Ahead), self.milestone.clone()));
        }
        if self.target.is_some() {
            keys.push((Key::Aim, self.aim.clone()));
        }
        paper.legend(&keys);
    }

    /// The path through the points, broken where one was not measured.
    fn path(&self, across: &Across, down: &Scale) -> String {
        let (mut path, mut drawn) = (String::new(), false);
        for point in &self.points {
            match point.y {
                Some(y) => {
                    path.push(if drawn { 'L' } else { 'M' });
                    path.push_str(&format!("{} {}", n(across.at(point.x)), n(down.at(y))));
                    drawn = true;
                }
                None => drawn = false,
            }
        }
        if path.is_empty() { "M0 0".to_owned() } else { path }
    }

    /// As many moments below as there is room for; the last always.
    fn moments(&self, paper: &mut Paper, across: &Across) {
        paper.y += 14.0;
        let mut taken: Vec<(f64, f64)> = Vec::new();
        let aim = self.target.iter().map(|a| (a.x, a.when.as_str()));
        let points = self.points.iter().map(|p| (p.x, p.when.as_str()));
        let all: Vec<(f64, &str)> = points.chain(aim).collect();
        let order = all.last().into_iter().chain(all.first()).chain(&all);
        for (x, when) in order {
            let half = (width(when, SMALL) / 2.0).min(paper.width / 2.0);
            let x = across.at(*x).clamp(half, paper.width - half);
            if taken.iter().any(|(from, to)| x - half - 8.0 < *to && x + half + 8.0 > *from) {
                continue;
            }
            taken.push((x - half, x + half));
            paper.soft(x, paper.y - 3.0, Anchor::Middle, *when);
        }
        paper.y += 6.0;
    }

    pub(super) fn data(&self, frame: &Frame) -> Data {
        let head = vec![frame.rows.clone(), frame.unit.clone(), String::new()];
        let row = |when: &str, cell: DataCell, what: &str| DataRow {
            cells: vec![DataCell::text(when), cell, DataCell::text(what)],
            href: None,
        };
        let aim = |a: &Aim, what: &str| row(&a.when, DataCell::worth(&a.shown, Some(a.y)), what);
        let points =
            self.points.iter().map(|p| row(&p.when, DataCell::worth(&p.shown, p.y), &self.label));
        let rows = points
            .chain(self.milestones.iter().map(|a| aim(a, &self.milestone)))
            .chain(self.target.iter().map(|a| aim(a, &self.aim)));
        Data { rows: rows.collect(), head }
    }
}

fn dot(paper: &mut Paper, x: f64, y: f64) {
    let (x, y) = (n(x), n(y));
    paper.raw(&format!(
        r##"<circle class="dot" cx="{x}" cy="{y}" r="4" fill="#fff" stroke="#0a5a8a" stroke-width="2.5"/>"##
    ));
}

/// Moments laid over a stretch of paper, from the first to the last.
pub(super) struct Across {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Across {
    pub(super) fn over(moments: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let (mut low, mut high) = (f64::MAX, f64::MIN);
        for moment in moments.filter(|m| m.is_finite()) {
            (low, high) = (low.min(moment), high.max(moment));
        }
        Self { low, high, from, to }
    }

    pub(super) fn at(&self, moment: f64) -> f64 {
        let span = self.high / 2.0 - self.low / 2.0;
        if !moment.is_finite() || !span.is_finite() || span <= 0.0 {
            return f64::midpoint(self.from, self.to);
        }
        let share = (moment / 2.0 - self.low / 2.0) / span;
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }
}
