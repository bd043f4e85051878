//! What the box of the search is answered while somebody types: a few answers, as JSON.

use super::finder::{Finder, Found, Hit, Measure, Reading};
use super::kind::Kind;
use super::page::LONGEST;
use super::shelf::Shelves;
use crate::web::client::Network;
use crate::web::limits::Rate;
use crate::web::params::encode;
use crate::web::{Answer, Cx, respond};
use axum::Extension;
use axum::extract::Path;
use chrono::TimeDelta;
use serde::Serialize;
use std::sync::Arc;

/// Most answers.
const MOST: usize = 8;

/// How often one network may ask: a whole office types at once, and a question is asked letter by letter.
const ASKING: Rate = Rate { what: "suggest", burst: 300, every: TimeDelta::milliseconds(150) };

#[derive(Serialize)]
struct Suggestions<'a> {
    /// The question, as far as it is read.
    question: &'a str,
    /// What was looked for instead, where nobody wrote what was asked.
    meant: Option<String>,
    /// How many there are here, in words.
    said: String,
    /// Where all answers are.
    more: String,
    items: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Suggestion {
    /// activities, events, practices..
    kind: &'static str,
    /// The same in words.
    label: String,
    title: String,
    /// The language of the title, where that is not the reader's.
    lang: Option<&'static str>,
    fact: String,
    href: String,
}

/// The first answers to what somebody has typed so far.
pub(super) async fn show(
    cx: Cx,
    from: Network,
    Extension(shelves): Extension<Arc<Shelves>>,
    Path(network): Path<String>,
) -> Answer {
    cx.params().only(&["q"])?;
    let network = cx.network(&network)?;
    cx.state.limits.take(ASKING, from, cx.now)?;
    let question: String = cx.params().one("q").unwrap_or_default().chars().take(LONGEST).collect();
    let shelf = shelves.of(&cx, &network).await?;
    let finder = Finder { cx: &cx, network: &network, shelf: &shelf };
    let (items, meant) = match question.is_empty() {
        true => (finder.deeds(), None),
        false => answers(finder, &question),
    };
    let t = cx.t();
    let items: Vec<Suggestion> = items
        .into_iter()
        .take(MOST)
        .map(|(kind, hit)| Suggestion {
            kind: kind.code(),
            label: t.label("search-in", kind.code()),
            title: hit.title.words,
            lang: hit.title.lang,
            fact: hit.fact,
            href: hit.href,
        })
        .collect();
    let answer = respond::json(&Suggestions {
        said: t.n("search-suggested", items.len()),
        more: format!("/{}/search?q={}", network.network.code, encode(&question)),
        question: &question,
        meant,
        items,
    })?;
    // Whoever is signed in may find more than others.
    let is_own = cx.signed.is_some() || shelf.changes_soon;
    Ok(if is_own { respond::private(answer) } else { answer })
}

/// The answers to a question as it is, then to what it may be the beginning of; else to what was meant.
fn answers(finder: Finder<'_>, question: &str) -> (Vec<(Kind, Hit)>, Option<String>) {
    let measure = Measure { most: MOST, of_kind: None, excerpts: false };
    let mut items: Vec<(Kind, Hit)> = Vec::new();
    for reading in [Reading::Asked, Reading::Begun] {
        if items.len() < MOST {
            let more = finder.read(question, reading, measure).map_or_else(Vec::new, dealt);
            for (kind, hit) in more {
                if !items.iter().any(|(_, there)| there.href == hit.href) {
                    items.push((kind, hit));
                }
            }
        }
    }
    if items.is_empty()
        && let Some(found) = finder.read(question, Reading::Meant, measure)
    {
        let meant = found.words();
        return (dealt(found), Some(meant));
    }
    (items, None)
}

/// The first of each list, then the second of each, so that no kind hides another.
fn dealt(found: Found) -> Vec<(Kind, Hit)> {
    let mut lists: Vec<(Kind, std::vec::IntoIter<Hit>)> =
        found.lists.into_iter().map(|list| (list.kind, list.hits.into_iter())).collect();
    let mut dealt = Vec::new();
    while dealt.len() < MOST {
        let before = dealt.len();
        for (kind, hits) in &mut lists {
            dealt.extend(hits.next().map(|hit| (*kind, hit)));
        }
        if dealt.len() == before {
            break;
        }
    }
    dealt
}
