//! A guide on paper: a PDF of the same words, set once and kept, since everybody may ask for it.

use super::pictures;
use super::place::{Shown, shown};
use super::text::{Block as Written, Guide, Piece};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, Tongue, paper, respond};
use aunar_domain::document::{Block, Document, Inline};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// One is set at a time: whoever else asks waits, and mostly finds it made.
static SETTING: Semaphore = Semaphore::const_new(1);
/// The latest that were set, by what they are set from.
static MADE: LazyLock<Mutex<Made>> = LazyLock::new(Mutex::default);
type Made = HashMap<Key, Arc<Vec<u8>>>;
/// The sum of what one is set from.
type Key = [u8; 32];
/// How many are kept: the guides in four languages, for a network. With their pictures they are some megabytes.
const MOST: usize = 28;

fn kept(key: &Key) -> Option<Arc<Vec<u8>>> {
    // A poisoned lock only means that another request failed.
    MADE.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
}

fn keep(key: Key, bytes: Arc<Vec<u8>>) {
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
    let written = serde_json::to_vec(&document).map_err(|e| internal(&e))?;
    let key: Key = Sha256::digest(written).into();
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

/// A picture of a page.
fn photo(t: Tongue, name: &str, alternative: &str) -> Option<Block> {
    let picture = pictures::one(name, t.0)?;
    Some(Block::Photo {
        jpeg: picture.jpeg.to_vec(),
        width: picture.width,
        height: picture.height,
        alternative: alternative.to_owned(),
    })
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
        blocks.extend(section.blocks.iter().filter_map(|block| match block {
            Written::Paragraph(words) => Some(Block::Paragraph { content: line(words) }),
            Written::Steps(steps) => Some(Block::List { counted: true, items: lines(steps) }),
            Written::Points(points) => Some(Block::List { counted: false, items: lines(points) }),
            Written::Picture { name, alternative } => photo(t, name, alternative),
        }));
    }
    if guide.is_pictured() {
        blocks.push(Block::Paragraph { content: vec![Inline::words(t.t("help-pictures-of"))] });
    }
    Document {
        lang: t.0,
        title: guide.title.clone(),
        subtitle: network.map(|n| n.network.name.words(t.0).to_owned()),
        authorship: t.t("help-paper-by"),
        dated: format!("Aunar {}", env!("CARGO_PKG_VERSION")),
        standing: vec![format!("{public_url}/help")],
        labels: paper::labels(t),
        blocks,
    }
}
