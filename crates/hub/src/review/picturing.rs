//! The pictures of a report, drawn of its own data: how far work is by objective, the money by priority,
//! where something is done. Each stands with its title, unit, source and day, with what it shows in words
//! and with its numbers as a table under it.

use super::printing::Printing;
use crate::web::numbers;
use aunar_domain::activity::{Activity, PublicStatus};
use aunar_domain::document::{Block, Cell, Column, Inline};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::money::{Currency, Line, Measure, Sum, Tally, written};
use aunar_domain::review::{Group, GroupKind, Section};
use aunar_formats::chart::{Bar, Bars, Chart, Frame, Part, Picture, Place, Stack, Stacked, Tone};

/// Most rows of a picture: more are not told apart on a page. The table of activities has all of them.
const MOST_ROWS: usize = 40;
/// The order and tones in which statuses are drawn.
const STATUSES: [(PublicStatus, Tone); 4] = [
    (PublicStatus::Completed, Tone::Done),
    (PublicStatus::Ongoing, Tone::Going),
    (PublicStatus::YetToStart, Tone::Ahead),
    (PublicStatus::Withdrawn, Tone::Stopped),
];

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "counts of activities are far below the limit")]
fn length(n: usize) -> f64 {
    n as f64
}

/// Whole dollars as a length.
#[expect(clippy::cast_precision_loss, reason = "a length needs no cents")]
fn dollars(cents: i64) -> f64 {
    (cents / 100) as f64
}

impl Printing<'_> {
    /// The picture that a section begins with, with its table; nothing where there is nothing to show.
    pub(super) fn pictured(&self, section: Section) -> Vec<Block> {
        let (name, picture) = match section {
            Section::Objectives => ("progress", self.by_objective()),
            Section::Means => ("money", self.by_priority()),
            Section::Countries => ("countries", self.by_country()),
            _ => return Vec::new(),
        };
        let t = self.t();
        let plan = self.gathered.plan().plan.title.words(t.0);
        let day = numbers::day(t.0, self.at.date_naive());
        let frame = Frame {
            lang: t.0,
            id: name.to_owned(),
            title: t.label("review-picture", name).into(),
            unit: t.label("review-picture-unit", name),
            rows: t.label("review-picture-rows", name),
            source: t.with("review-figure-plan", &[("plan", plan)]).into(),
            notes: String::new(),
            date: t.with("review-figure-as-of", &[("date", &day)]),
            nothing: t.t("review-figure-nothing"),
        };
        let chart = Chart { frame, picture };
        if chart.is_empty() { Vec::new() } else { self.drawn(&chart) }
    }

    fn drawn(&self, chart: &Chart) -> Vec<Block> {
        let (t, frame, data) = (self.t(), &chart.frame, chart.data());
        let is_number = |n: usize| data.rows.iter().all(|r| r.cells[n].number.is_some());
        let columns = data.head.iter().enumerate().map(|(n, head)| Column {
            heading: head.clone(),
            figures: n > 0 && is_number(n),
            share: if n == 0 { 4 } else { 2 },
        });
        let cell = |cell: &aunar_formats::chart::DataCell| {
            let words = Inline::Words { text: cell.shown.clone(), strong: false, lang: cell.lang };
            Cell { content: vec![words], number: cell.number }
        };
        let caption = [
            ("title", frame.title.words.as_str()),
            ("unit", frame.unit.as_str()),
            ("source", frame.source.words.as_str()),
            ("date", frame.date.as_str()),
        ];
        vec![
            Block::Figure {
                caption: t.with("review-figure-caption", &caption),
                svg: chart.svg(Place::Alone),
                alternative: chart.alternative(),
            },
            Block::Table {
                caption: t.with("review-figure-data", &[("title", &frame.title.words)]),
                columns: columns.collect(),
                rows: data.rows.iter().map(|r| r.cells.iter().map(cell).collect()).collect(),
                foot: None,
            },
        ]
    }

    fn count(&self, n: usize) -> String {
        numbers::whole(self.t().0, u64::try_from(n).unwrap_or(u64::MAX))
    }

    /// How far the activities are that serve each objective. One that nothing serves is among the gaps.
    fn by_objective(&self) -> Picture {
        let t = self.t();
        let row = |code: &String| {
            let serves = |a: &&&Activity| a.content.serving(OBJECTIVES, None).any(|c| c == code);
            let serving: Vec<&&Activity> = self.sources.activities.iter().filter(serves).collect();
            let of = |status: PublicStatus| {
                serving.iter().filter(|a| a.content.status.public() == status).count()
            };
            let group = Group { kind: GroupKind::Objective, code: code.clone() };
            (!serving.is_empty()).then(|| Stack {
                label: self.speaker().worded(&group).into(),
                shown: self.count(serving.len()),
                whole: None,
                values: STATUSES.map(|(s, _)| (length(of(s)), self.count(of(s)))).into(),
                href: None,
                hrefs: Vec::new(),
            })
        };
        let part = |(status, tone): (PublicStatus, Tone)| Part {
            label: t.label("public-status", status.code()),
            tone,
        };
        Picture::Stacked(Stacked {
            rows: self.sources.objectives.iter().filter_map(row).take(MOST_ROWS).collect(),
            parts: STATUSES.map(part).into(),
            shares: false,
            whole: t.t("review-figure-whole"),
        })
    }

    /// What each priority needs: spent, there and not spent, missing.
    fn by_priority(&self) -> Picture {
        let t = self.t();
        let priority = |line: &&Line| {
            self.gathered.plan().by_id(line.activity).and_then(|a| a.content.priority)
        };
        let said = |tally: Tally| {
            if tally.known == 0 {
                t.t("review-unknown")
            } else {
                written(tally.total, Currency::USD, t.0)
            }
        };
        let row = |one: &&aunar_domain::plan::Priority| {
            let lines = self.sources.lines.iter().filter(|l| priority(l) == Some(one.id)).copied();
            let sum = Sum::of(lines, self.sources.rates, self.sources.today);
            let required = sum.in_dollars(Measure::Required);
            let (there, spent) =
                (sum.in_dollars(Measure::Available), sum.in_dollars(Measure::Spent));
            let unspent = Tally { total: (there.total - spent.total).max(0), ..there };
            let group = Group { kind: GroupKind::Priority, code: one.reference.clone() };
            (sum.lines > 0).then(|| Stack {
                label: self.speaker().worded(&group).into(),
                shown: said(required),
                whole: Some(dollars(required.total)),
                values: [spent, unspent, sum.gap()].map(|p| (dollars(p.total), said(p))).into(),
                href: None,
                hrefs: Vec::new(),
            })
        };
        let part = |label: String, tone| Part { label, tone };
        Picture::Stacked(Stacked {
            rows: self.sources.priorities.iter().filter_map(row).take(MOST_ROWS).collect(),
            parts: vec![
                part(t.t("money-spent"), Tone::Done),
                part(t.t("dashboard-unspent"), Tone::Going),
                part(t.t("money-gap"), Tone::Late),
            ],
            shares: false,
            whole: t.t("money-required"),
        })
    }

    /// How many activities each country has of its own, the most first; those without any are named.
    fn by_country(&self) -> Picture {
        let speaker = self.speaker();
        let mut rows: Vec<(&str, usize)> = self
            .sources
            .countries
            .iter()
            .map(|code| {
                let is_there =
                    |a: &&&Activity| self.sources.countries_of(a).contains(&code.as_str());
                (code.as_str(), self.sources.activities.iter().filter(is_there).count())
            })
            .collect();
        if rows.iter().all(|(_, n)| *n == 0) {
            rows.clear();
        }
        let collator = crate::web::collate::collator(self.t().0);
        rows.sort_by(|a, b| {
            b.1.cmp(&a.1).then_with(|| collator.compare(speaker.place(a.0), speaker.place(b.0)))
        });
        let bar = |(code, n): (&str, usize)| Bar {
            label: speaker.place(code).into(),
            value: length(n),
            shown: self.count(n),
            tone: Tone::Plain,
            href: None,
        };
        let rows = rows.into_iter().take(MOST_ROWS).map(bar).collect();
        Picture::Bars(Bars { rows, legend: Vec::new() })
    }
}
