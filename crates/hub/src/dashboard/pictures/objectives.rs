//! The Compact's objectives, those without any activity as visible as the others.

use super::{View, length};
use aunar_domain::facets::Facet;
use aunar_formats::chart::{Bar, Bars, Picture, Tone};

/// How many activities serve each objective.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let rows = view.sums.objectives.iter().map(|(code, count)| Bar {
        label: view.worded(Facet::Objective, code).into(),
        value: length(*count),
        shown: view.whole(*count),
        tone: Tone::Plain,
        href: Some(view.asked.list(&[("objective", code)])),
    });
    Picture::Bars(Bars { rows: rows.collect(), legend: Vec::new() })
}
