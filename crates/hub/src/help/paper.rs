//! A guide on paper: a PDF of the same words, set once and kept, since everybody may ask for it.

use super::place::{Shown, shown};
use super::text::{Block as Written, Guide, Piece};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, Tongue, respond};
use aunar_domain::document::{Block, Document, Inline, Labels};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// One is set at a time: whoever else asks waits, and mostly finds it made.
static SETTING: Semaphore = Semaphore::const_new(1);
/// The latest that were set, by what they are set from.
static MADE: LazyLock<Mutex<Made>> = LazyLock::new(Mutex::default);
type Made = HashMap<String, Arc<Vec<u8>>>;
/// How many are kept: the guides in four languages, for two networks.
const MOST: usize = 56;

fn kept(key: &str) -> Option<Arc<Vec<u8>>> {
    // A poisoned lock only means that another request failed.
    MADE.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
}

fn keep(key: String, bytes: Arc<Vec<u8>>) {
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if made.len() >= MOST {
        made.clear();
    }
    made.insert(key, bytes);
}

/// A guide as a PDF, with links into the network that the reader came from.
pub(super) async fn send(
    cx: &Cx,
    network: Option<Arc<NetworkPicture>>,
    code: &str,
    guide: &Guide,
) -> Answer {
    let document = document(cx.t(), network.as_deref(), guide, &cx.state.public_url);
    let internal = |e: &dyn std::fmt::Display| Error::Internal(format!("setting a guide: {e}"));
    // What it is made from: the same words make the same bytes.
    let key = serde_json::to_string(&document).map_err(|e| internal(&e))?;
    let bytes = match kept(&key) {
        Some(bytes) => bytes,
        None => {
            let _turn = SETTING.acquire().await.map_err(|e| internal(&e))?;
            match kept(&key) {
                Some(bytes) => bytes,
                None => {
                    // Setting takes a moment, and others wait for this thread.
                    let made = tokio::task::spawn_blocking(move || aunar_pdf::pdf(&document));
                    let made = made.await.map_err(|e| internal(&e))?.map_err(|e| internal(&e))?;
                    let made = Arc::new(made);
                    keep(key, Arc::clone(&made));
                    made
                }
            }
        }
    };
    let name = format!("aunar-{code}-{}.pdf", cx.lang().code());
    Ok(respond::file("application/pdf", &name, bytes.to_vec()))
}

fn document(
    t: Tongue,
    network: Option<&NetworkPicture>,
    guide: &Guide,
    public_url: &str,
) -> Document {
    let piece = |one: Shown| match one.href {
        Some(href) => Inline::Link { href: format!("{public_url}{href}"), text: one.words },
        None => Inline::Words { text: one.words, strong: one.kind != "words", lang: None },
    };
    let line = |line: &[Piece]| -> Vec<Inline> {
        shown(t, network, line).into_iter().map(piece).collect()
    };
    let lines = |all: &[Vec<Piece>]| -> Vec<Vec<Inline>> { all.iter().map(|l| line(l)).collect() };
    let mut blocks = vec![Block::Paragraph { content: line(&guide.lead) }];
    for section in &guide.sections {
        blocks.push(Block::Heading {
            level: 1,
            text: section.title.clone(),
            anchor: section.anchor.clone(),
        });
        blocks.extend(section.blocks.iter().map(|block| match block {
            Written::Paragraph(words) => Block::Paragraph { content: line(words) },
            Written::Steps(steps) => Block::List { counted: true, items: lines(steps) },
            Written::Points(points) => Block::List { counted: false, items: lines(points) },
        }));
    }
    Document {
        lang: t.0,
        title: guide.title.clone(),
        subtitle: network.map(|n| n.network.name.words(t.0).to_owned()),
        authorship: t.t("help-paper-by"),
        dated: format!("Aunar {}", env!("CARGO_PKG_VERSION")),
        standing: vec![format!("{public_url}/help")],
        labels: Labels {
            contents: t.t("review-label-contents"),
            page: t.t("review-label-page"),
            notes: t.t("review-label-notes"),
            table: t.t("review-label-table"),
            figure: t.t("review-label-figure"),
        },
        blocks,
    }
}
