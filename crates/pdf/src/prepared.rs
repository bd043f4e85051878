//! A document made ready for the template: what no font has a shape for is replaced by a visible mark,
//! words that no line holds may be parted, headings skip no level.

use super::{painted, world};
use aunar_domain::document::{Block, Document, Inline, leads};
use serde_json::{Value, json};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Stands where a character has no shape.
const NO_SHAPE: char = '□';
/// A word longer than this may be parted anywhere.
const LONGEST_WORD: usize = 28;
/// Most levels of headings.
const DEEPEST: u8 = 4;

/// What the template reads.
pub(super) struct Prepared {
    pub(super) json: String,
    /// The files of its pictures, by the paths that the template names.
    pub(super) pictures: Vec<(String, Vec<u8>)>,
    pub(super) fingerprint: String,
}

/// Makes a document ready.
pub(super) fn prepared(document: &Document) -> Prepared {
    let mut pictures: Vec<(String, Vec<u8>)> = Vec::new();
    let mut level = 0;
    let labels = &document.labels;
    // Counted here: what asks the setter for a number is set anew each time that pages are turned over.
    let numbered =
        |n: usize, label: &str, caption: &str| printable(&format!("{label} {n}. {caption}"));
    let (mut tables, mut figures) = (0, 0);
    let blocks: Vec<Value> = document
        .blocks
        .iter()
        .map(|block| match block {
            // A heading without words is none.
            Block::Heading { text, .. } if printable(text).trim().is_empty() => {
                json!({ "block": "paragraph", "content": [] })
            }
            Block::Heading { level: asked, text, .. } => {
                level = (*asked).clamp(1, (level + 1).min(DEEPEST));
                json!({ "block": "heading", "level": level, "text": printable(text) })
            }
            Block::Paragraph { content } => json!({ "block": "paragraph", "content": inlines(content) }),
            Block::Aside { content } => json!({ "block": "aside", "content": inlines(content) }),
            Block::List { counted, items } => {
                let items: Vec<Value> = items.iter().map(|item| inlines(item)).collect();
                json!({ "block": "list", "counted": counted, "items": items })
            }
            Block::Table { caption, columns, rows, foot } => {
                let width = columns.len().max(1);
                let row = |row: &Vec<aunar_domain::document::Cell>| -> Vec<Value> {
                    let cells = row.iter().map(|cell| inlines(&cell.content));
                    cells.chain(std::iter::repeat_with(|| json!([]))).take(width).collect()
                };
                let heads: Vec<Value> = columns
                    .iter()
                    .map(|c| {
                        json!({ "heading": printable(&c.heading), "figures": c.figures,
                                "share": c.share.max(1) })
                    })
                    .collect();
                let heads = if heads.is_empty() {
                    vec![json!({ "heading": "", "figures": false, "share": 1 })]
                } else {
                    heads
                };
                tables += 1;
                json!({
                    "block": "table", "caption": numbered(tables, &labels.table, caption),
                    "columns": heads,
                    "rows": rows.iter().map(row).collect::<Vec<_>>(),
                    "foot": foot.as_ref().map(row),
                })
            }
            // A picture that is none is told in words.
            Block::Figure { caption, svg, alternative } if !painted::is_picture(svg) => {
                let words = |text: &str, strong| {
                    json!({ "inline": "words", "text": printable(text), "strong": strong, "lang": null })
                };
                let content = [words(caption, true), words(" ", false), words(alternative, false)];
                json!({ "block": "aside", "content": content })
            }
            Block::Figure { caption, svg, alternative } => {
                // Whoever does not see it is told something.
                let said = if alternative.trim().is_empty() { caption } else { alternative };
                let path = format!("/picture-{}.svg", pictures.len());
                pictures.push((path.clone(), svg.clone().into_bytes()));
                figures += 1;
                json!({
                    "block": "figure",
                    "caption": numbered(figures, &labels.figure, caption),
                    "alternative": spoken(said),
                    "picture": path,
                })
            }
            Block::Photo { jpeg, alternative, .. } if !painted::is_photo(jpeg) => {
                json!({ "block": "aside", "content": inlines(&[Inline::words(alternative)]) })
            }
            Block::Photo { jpeg, alternative, .. } => {
                let path = format!("/picture-{}.jpg", pictures.len());
                pictures.push((path.clone(), jpeg.clone()));
                json!({ "block": "photo", "alternative": spoken(alternative), "picture": path })
            }
        })
        .collect();
    let title = printable(&document.title);
    let json = json!({
        "lang": document.lang.code(),
        "title": if title.trim().is_empty() { NO_SHAPE.to_string() } else { title },
        "subtitle": document.subtitle.as_deref().map(printable),
        "authorship": printable(&document.authorship),
        "dated": printable(&document.dated),
        "standing": document.standing.iter().map(|s| printable(s)).collect::<Vec<_>>(),
        "contents": printable(&labels.contents),
        "page": printable(&labels.page),
        "blocks": blocks,
    })
    .to_string();
    let mut hasher = DefaultHasher::new();
    (&json, &pictures).hash(&mut hasher);
    Prepared { json, pictures, fingerprint: format!("aunar-{:016x}", hasher.finish()) }
}

fn inlines(content: &[Inline]) -> Value {
    Value::Array(content.iter().map(inline).collect())
}

fn inline(inline: &Inline) -> Value {
    match inline {
        Inline::Words { text, strong, lang } => json!({
            "inline": "words", "text": printable(text), "strong": strong,
            "lang": lang.map(|l| l.code()),
        }),
        // A link that leads nowhere, or does what a link should not, is words.
        Inline::Link { href, text } if leads(href) => {
            json!({ "inline": "link", "href": href, "text": printable(text) })
        }
        Inline::Link { text, .. } => {
            json!({ "inline": "words", "text": printable(text), "strong": false, "lang": null })
        }
        Inline::Note { content } => {
            // No note stands in a note.
            let own: Vec<Value> = content
                .iter()
                .filter(|i| !matches!(i, Inline::Note { .. }))
                .map(self::inline)
                .collect();
            json!({ "inline": "note", "content": own })
        }
    }
}

/// Words that are read aloud: they need no shape, and never are none.
fn spoken(text: &str) -> String {
    let said: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if said.trim().is_empty() { NO_SHAPE.to_string() } else { said }
}

/// Words with a shape for each character, and a place to part them in each long run without one.
fn printable(text: &str) -> String {
    let (mut run, mut base) = (0, ' ');
    let mut printed = String::with_capacity(text.len());
    for c in text.nfc() {
        let c = match c {
            '\n' | '\t' => ' ',
            c if c.is_control() => continue,
            // Joiners and marks of direction have no shape and need none.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe0f}'
            | '\u{ad}' => continue,
            '\u{a0}' | '\u{202f}' => '\u{a0}',
            c if c.is_whitespace() => ' ',
            // A mark is set with the letter under it, by one font or not at all.
            c if is_combining_mark(c) && !world::has(base, Some(c)) => continue,
            c if world::has(c, None) => c,
            _ => NO_SHAPE,
        };
        run = if c == ' ' || c == '-' { 0 } else { run + 1 };
        if !is_combining_mark(c) {
            base = c;
        }
        printed.push(c);
        if run == LONGEST_WORD {
            printed.push('\u{200b}');
            run = 0;
        }
    }
    printed
}
