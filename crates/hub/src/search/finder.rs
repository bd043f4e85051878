//! The answers to a question, list by list. A question is read as it was asked; where nothing answers it, as
//! the beginning of one; and where nothing begins so, as the one that was probably meant.

use super::excerpt::{Marker, Piece};
use super::kind::Kind;
use super::record::Record;
use super::shelf::Shelf;
use crate::picture::question::Question;
use crate::picture::words::WordIndex;
use crate::picture::{NetworkPicture, Order, PlanPicture};
use crate::web::Cx;
use crate::web::html::Words;
use crate::web::params::encode;
use aunar_domain::words::{Lang, Text, fold};

/// One answer.
pub(super) struct Hit {
    pub(super) href: String,
    pub(super) title: Words,
    /// A stretch of what it says, with the code of its language where that is not the page's.
    pub(super) excerpt: (Vec<Piece>, Option<&'static str>),
    pub(super) fact: String,
}

/// The answers of one kind, or of one plan, the best first.
pub(super) struct List {
    pub(super) kind: Kind,
    pub(super) title: String,
    /// How many there are, shown or not.
    pub(super) total: u64,
    /// Where all of them are.
    pub(super) more: Option<String>,
    pub(super) hits: Vec<Hit>,
    // Whether the best is called exactly as was asked.
    is_named: bool,
}

/// How a question is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As it was asked.
    Asked,
    /// Its last word as a beginning.
    Begun,
    /// Words that nobody wrote as those that are spelt nearly so.
    Meant,
}

/// How much of each list is wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// Most answers of a list.
    pub(super) most: usize,
    /// The kind of which more are wanted, and how many of it.
    pub(super) of_kind: Option<(Kind, usize)>,
    /// Whether the stretch of the text that answers is wanted too.
    pub(super) excerpts: bool,
}

impl Measure {
    fn of(self, kind: Kind) -> usize {
        self.of_kind.filter(|(wanted, _)| *wanted == kind).map_or(self.most, |(_, most)| most)
    }
}

/// A question as it was read, and what answers it: never nothing.
pub(super) struct Found {
    pub(super) reading: Reading,
    pub(super) question: Question,
    pub(super) lists: Vec<List>,
}

impl Found {
    /// How many answers there are in all.
    pub(super) fn total(&self) -> u64 {
        self.lists.iter().map(|list| list.total).sum()
    }

    /// The words that were looked for, as the answers write them where they do.
    pub(super) fn words(&self) -> String {
        let words = self.question.wanted().iter().map(|w| w.ways.first().unwrap_or(&w.asked));
        words.map(|word| self.as_written(word)).collect::<Vec<_>>().join(" ")
    }

    fn as_written(&self, folded: &str) -> String {
        let hits = self.lists.iter().flat_map(|list| &list.hits);
        let texts = hits.flat_map(|hit| {
            std::iter::once(&hit.title.words).chain(hit.excerpt.0.iter().map(|piece| &piece.words))
        });
        let words = texts.flat_map(|text| text.split_whitespace());
        let bare = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        bare.into_iter()
            .find(|word| fold(word) == folded)
            .map_or_else(|| folded.to_owned(), str::to_lowercase)
    }
}

/// Looks for something in a network, as far as whoever asks may find it.
#[derive(Clone, Copy)]
pub(super) struct Finder<'a> {
    pub(super) cx: &'a Cx,
    pub(super) network: &'a NetworkPicture,
    pub(super) shelf: &'a Shelf,
}

impl<'a> Finder<'a> {
    /// The answers to a question by the first reading of it that has any.
    pub(super) fn find(self, asked: &str, readings: &[Reading], measure: Measure) -> Option<Found> {
        readings.iter().find_map(|reading| self.read(asked, *reading, measure))
    }

    /// The answers to a question by one reading of it, if there are any.
    pub(super) fn read(self, asked: &str, reading: Reading, measure: Measure) -> Option<Found> {
        let others = |word: &str| self.network.common.acronyms(word);
        let question = match reading {
            Reading::Asked => Question::of(asked, others)?,
            Reading::Begun => Question::begun(asked, others)?,
            Reading::Meant => Question::of(asked, others)?.corrected(&self.indexes())?,
        };
        let marker = measure.excerpts.then(|| Marker::new(&question));
        let mut lists = Vec::new();
        for plan in &self.network.plans {
            lists.extend(self.of_plan(plan, (asked, reading, &question), measure, marker.as_ref()));
        }
        for kind in Kind::ALL {
            lists.extend(self.of_kind(*kind, asked, &question, measure, marker.as_ref()));
        }
        // Whoever asks for something by its name finds it first.
        lists.sort_by_key(|list: &List| !list.is_named);
        (!lists.is_empty()).then_some(Found { reading, question, lists })
    }

    /// What can be begun and where somebody's own things are, for whoever has not asked anything yet.
    pub(super) fn deeds(self) -> Vec<(Kind, Hit)> {
        self.shelf.deeds().map(|record| (Kind::Places, self.hit(record, None))).collect()
    }

    fn indexes(self) -> Vec<&'a WordIndex> {
        let plans = self.network.plans.iter().map(|plan| plan.words());
        plans.chain(Kind::ALL.iter().filter_map(|kind| self.shelf.index(*kind))).collect()
    }

    fn of_plan(
        self,
        plan: &PlanPicture,
        (asked, reading, question): (&str, Reading, &Question),
        measure: Measure,
        marker: Option<&Marker>,
    ) -> Option<List> {
        let t = self.cx.t();
        let found = plan.words().answer(question);
        let best = plan.stretch(
            &found.documents,
            Order::Score(&found),
            false,
            0,
            measure.of(Kind::Activities),
        );
        let first = best.first()?;
        let is_named = is_called(asked, [&first.content.title], &[first.reference.as_str()]);
        let base = format!("/{}/plans/{}/activities", self.network.network.code, plan.plan.code);
        let hits = best.into_iter().map(|a| Hit {
            href: format!("{base}/{}", encode(&a.reference)),
            title: Words::of(&a.content.title, t.0, t),
            excerpt: excerpt(marker, a.content.description.as_ref(), t.0),
            fact: format!(
                "{} · {}",
                a.reference,
                t.label("public-status", a.content.status.public().code())
            ),
        });
        Some(List {
            kind: Kind::Activities,
            title: format!("{} · {}", t.t("search-in-activities"), plan.plan.title.words(t.0)),
            total: found.documents.len(),
            more: (reading == Reading::Asked).then(|| format!("{base}?q={}", encode(asked))),
            hits: hits.collect(),
            is_named,
        })
    }

    fn of_kind(
        self,
        kind: Kind,
        asked: &str,
        question: &Question,
        measure: Measure,
        marker: Option<&Marker>,
    ) -> Option<List> {
        let found = self.shelf.index(kind)?.answer(question);
        let mut best: Vec<u32> = found.documents.iter().collect();
        if best.is_empty() {
            return None;
        }
        best.sort_by(|a, b| found.score(*b).total_cmp(&found.score(*a)).then(a.cmp(b)));
        let records = self.shelf.records(self.network, kind);
        let best = best.iter().filter_map(|at| records.get(*at as usize).copied());
        let best: Vec<Record> = best.take(measure.of(kind)).collect();
        let first = *best.first()?;
        let is_named = is_called(asked, first.title(), &first.names(self.network));
        Some(List {
            kind,
            title: self.cx.t().label("search-in", kind.code()),
            total: found.documents.len(),
            more: None,
            hits: best.into_iter().map(|record| self.hit(record, marker)).collect(),
            is_named,
        })
    }

    fn hit(self, record: Record<'_>, marker: Option<&Marker>) -> Hit {
        let t = self.cx.t();
        Hit {
            href: record.href(self.network),
            title: record.heading(t),
            excerpt: excerpt(marker, record.texts(self.network).first().copied(), t.0),
            fact: record.fact(self.cx, self.network),
        }
    }
}

fn excerpt(
    marker: Option<&Marker>,
    text: Option<&Text>,
    lang: Lang,
) -> (Vec<Piece>, Option<&'static str>) {
    let Some((marker, text)) = marker.zip(text) else { return (Vec::new(), None) };
    let said = Words::label(text, lang);
    (marker.excerpt(&said.words), said.lang)
}

/// Whether something is called exactly as was asked, in any language or by any of its names.
fn is_called<'t>(asked: &str, titles: impl IntoIterator<Item = &'t Text>, names: &[&str]) -> bool {
    let asked = fold(asked);
    let mut titles = titles.into_iter().flat_map(|title| title.wordings());
    titles.any(|wording| fold(&wording.words) == asked) || names.iter().any(|n| fold(n) == asked)
}
