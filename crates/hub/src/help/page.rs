//! The index of the help, and a guide as a page.

use super::place::{self, Shown, shown};
use super::text::{Block, Guide, Piece};
use super::{guides, paper, pictures};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "help/pages/index.html")]
struct IndexPage {
    shell: Shell,
    guides: Vec<Card>,
    more: Vec<(String, String, String)>,
}

/// A guide in the index.
struct Card {
    href: String,
    title: String,
    lead: String,
    paper: String,
}

/// What there is: the guides, and what else explains itself here.
pub(super) async fn index(cx: Cx) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let shell = place::frame(&cx, network.as_deref(), &t.t("help-title"));
    let whence = shell.whence();
    let card = |(code, guide): (&str, &Guide)| Card {
        href: format!("/help/{code}{whence}"),
        title: guide.title.clone(),
        lead: plain(t, network.as_deref(), &guide.lead),
        paper: format!("/help/{code}.pdf{whence}"),
    };
    let part = |end: &str, key: &str| {
        (format!("{end}{whence}"), t.label("help-part", key), t.label("help-part-what", key))
    };
    let page = IndexPage {
        guides: guides::all(t.0).map(card).collect(),
        more: vec![
            part("/help/checks", "checks"),
            part("/help/glossary", "glossary"),
            part("/help/figures", "figures"),
            part("/accessibility", "accessibility"),
        ],
        shell,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// A line without its links.
fn plain(t: Tongue, network: Option<&NetworkPicture>, line: &[Piece]) -> String {
    shown(t, network, line).into_iter().map(|piece| piece.words).collect()
}

#[derive(Template)]
#[template(path = "help/pages/guide.html")]
struct GuidePage {
    shell: Shell,
    title: String,
    lead: Vec<Shown>,
    sections: Vec<Section>,
    /// Whether there are pictures in it.
    pictured: bool,
    paper: String,
}

struct Section {
    anchor: String,
    title: String,
    blocks: Vec<Drawn>,
}

/// A block: its kind, and its lines or its picture.
struct Drawn {
    kind: &'static str,
    lines: Vec<Vec<Shown>>,
    picture: Option<Pictured>,
}

/// A picture of a page, folded away: on a poor line one of them weighs more than all the words.
struct Pictured {
    href: &'static str,
    width: u32,
    height: u32,
    alternative: String,
    /// Of what it is, and what it weighs.
    caption: String,
}

fn pictured(t: Tongue, name: &str, alternative: &str) -> Option<Pictured> {
    let picture = pictures::one(name, t.0)?;
    // What is to be seen begins with what it is of.
    let of = alternative.split([':', ',']).next().unwrap_or(alternative).trim_end();
    let size = numbers::whole(t.0, picture.jpeg.len().div_ceil(1000) as u64);
    Some(Pictured {
        caption: t.with("help-picture", &[("what", of), ("size", &size)]),
        href: &picture.href,
        width: picture.width,
        height: picture.height,
        alternative: alternative.to_owned(),
    })
}

/// A guide; with `.pdf` behind its name the same on paper.
pub(super) async fn guide(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let (name, on_paper) = code.strip_suffix(".pdf").map_or((code.as_str(), false), |n| (n, true));
    let (code, guide) = guides::one(name, t.0).ok_or_else(|| Error::NotFound {
        what: "page",
        found: cx.reader.path.chars().take(80).collect(),
        near: vec![("/help".to_owned(), t.t("help-title"))],
    })?;
    if on_paper {
        return paper::send(&cx, network, code, guide).await;
    }
    let network = network.as_deref();
    let shell = place::frame(&cx, network, &guide.title);
    let lines = |kind, lines: &[Vec<Piece>]| Drawn {
        kind,
        lines: lines.iter().map(|line| shown(t, network, line)).collect(),
        picture: None,
    };
    let block = |block: &Block| match block {
        Block::Paragraph(line) => lines("paragraph", std::slice::from_ref(line)),
        Block::Steps(steps) => lines("steps", steps),
        Block::Points(points) => lines("points", points),
        Block::Picture { name, alternative } => {
            Drawn { picture: pictured(t, name, alternative), ..lines("picture", &[]) }
        }
    };
    let section = |section: &super::text::Section| Section {
        anchor: section.anchor.clone(),
        title: section.title.clone(),
        blocks: section.blocks.iter().map(block).collect(),
    };
    let page = GuidePage {
        pictured: guide.is_pictured(),
        title: guide.title.clone(),
        lead: shown(t, network, &guide.lead),
        sections: guide.sections.iter().map(section).collect(),
        paper: format!("/help/{code}.pdf{}", shell.whence()),
        shell,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
