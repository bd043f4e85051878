//! Documents as HTML: a page that stands alone, with its looks in it, and a fragment for a page of ours.
//! Everything is escaped; there is no script in it.

use aunar_domain::document::{Block, Cell, Document, Inline};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::HashMap;
use std::fmt::Write;

/// Words as they stand in HTML text or in an attribute between double quotes.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' => {}
            c => out.push(c),
        }
    }
    out
}

/// The looks of a page that stands alone: legible on a phone and on paper, with nothing fetched.
pub const STYLE: &str = include_str!("document.css");

/// A page that stands alone, with its looks in it and nothing that runs or is fetched.
#[must_use]
pub fn page(document: &Document) -> String {
    format!(
        r#"<!doctype html><html lang="{}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{}</title><style>{STYLE}</style></head><body><main class="document">{}</main></body></html>"#,
        document.lang.code(),
        escaped(&document.title),
        fragment(document)
    )
}

/// What stands within a page.
#[must_use]
pub fn fragment(document: &Document) -> String {
    let mut w = Writer {
        lang: document.lang.code(),
        label: (escaped(&document.labels.table), escaped(&document.labels.figure)),
        ..Writer::default()
    };
    let ids = ids(document);
    let _ = write!(w.out, "<header><h1>{}</h1>", escaped(&document.title));
    if let Some(subtitle) = &document.subtitle {
        let _ = write!(w.out, r#"<p class="lead">{}</p>"#, escaped(subtitle));
    }
    let under = [&document.authorship, &document.dated].into_iter().chain(&document.standing);
    for words in under {
        let _ = write!(w.out, r#"<p class="standing">{}</p>"#, escaped(words));
    }
    w.out.push_str("</header>");
    let heads: Vec<(&u8, &String, &String)> = document
        .blocks
        .iter()
        .filter_map(|b| match b {
            Block::Heading { level, text, .. } => Some((level, text)),
            _ => None,
        })
        .zip(&ids)
        .filter(|((level, _), _)| **level <= 2)
        .map(|((level, text), id)| (level, text, id))
        .collect();
    if heads.len() > 2 {
        let _ = write!(
            w.out,
            r#"<nav class="contents" aria-label="{0}"><h2>{0}</h2><ul>"#,
            escaped(&document.labels.contents)
        );
        for (level, text, id) in heads {
            let _ = write!(
                w.out,
                r##"<li class="level-{level}"><a href="#{id}">{}</a></li>"##,
                escaped(text)
            );
        }
        w.out.push_str("</ul></nav>");
    }
    let mut ids = ids.into_iter();
    for block in &document.blocks {
        w.block(block, &mut ids);
    }
    if !w.notes.is_empty() {
        let _ = write!(
            w.out,
            r#"<section class="notes"><h2>{}</h2><ol>{}</ol></section>"#,
            escaped(&document.labels.notes),
            w.notes
        );
    }
    w.out
}

/// An identifier for each heading, each unlike the others.
fn ids(document: &Document) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let headings = document.blocks.iter().filter_map(|b| match b {
        Block::Heading { anchor, .. } => Some(id(anchor)),
        _ => None,
    });
    headings
        .map(|id| {
            let times = seen.entry(id.clone()).and_modify(|n| *n += 1).or_insert(1);
            // No anchor holds a point, so this is nobody else's.
            if *times == 1 { id } else { format!("{id}.{times}") }
        })
        .collect()
}

/// An anchor as an identifier.
fn id(anchor: &str) -> String {
    let kept = anchor.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    format!("s-{}", kept.take(60).collect::<String>())
}

#[derive(Default)]
struct Writer {
    out: String,
    notes: String,
    note: usize,
    lang: &'static str,
    /// Before the number of a table, and of a picture.
    label: (String, String),
    table: usize,
    figure: usize,
}

impl Writer {
    fn block(&mut self, block: &Block, ids: &mut std::vec::IntoIter<String>) {
        match block {
            Block::Heading { level, text, .. } => {
                // The title is the page's first heading.
                let level = (*level).clamp(1, 4) + 1;
                let _ = write!(
                    self.out,
                    r#"<h{level} id="{}">{}</h{level}>"#,
                    ids.next().unwrap_or_default(),
                    escaped(text)
                );
            }
            Block::Paragraph { content } => {
                let words = self.inlines(content);
                let _ = write!(self.out, "<p>{words}</p>");
            }
            Block::Aside { content } => {
                let words = self.inlines(content);
                let _ = write!(self.out, r#"<p class="aside">{words}</p>"#);
            }
            Block::List { counted, items } => {
                let tag = if *counted { "ol" } else { "ul" };
                let _ = write!(self.out, "<{tag}>");
                for item in items {
                    let words = self.inlines(item);
                    let _ = write!(self.out, "<li>{words}</li>");
                }
                let _ = write!(self.out, "</{tag}>");
            }
            Block::Table { caption, columns, rows, foot } => {
                self.table += 1;
                let name = format!("{} {}. {}", self.label.0, self.table, escaped(caption));
                let _ = write!(
                    self.out,
                    r#"<div class="table-wrap" tabindex="0" role="region" aria-label="{name}"><table><caption>{name}</caption><thead><tr>"#
                );
                for column in columns {
                    let class = if column.figures { r#" class="num""# } else { "" };
                    let _ = write!(
                        self.out,
                        r#"<th scope="col"{class}>{}</th>"#,
                        escaped(&column.heading)
                    );
                }
                self.out.push_str("</tr></thead><tbody>");
                let figures: Vec<bool> = columns.iter().map(|c| c.figures).collect();
                for row in rows {
                    self.row(row, &figures);
                }
                self.out.push_str("</tbody>");
                if let Some(foot) = foot {
                    self.out.push_str("<tfoot>");
                    self.row(foot, &figures);
                    self.out.push_str("</tfoot>");
                }
                self.out.push_str("</table></div>");
            }
            Block::Figure { caption, svg, alternative } => {
                self.figure += 1;
                // As an image its scripts, if it had any, are dead.
                let _ = write!(
                    self.out,
                    r#"<figure><figcaption>{} {}. {}</figcaption><img src="data:image/svg+xml;base64,{}" alt="{}"></figure>"#,
                    self.label.1,
                    self.figure,
                    escaped(caption),
                    STANDARD.encode(svg),
                    escaped(alternative)
                );
            }
            Block::Photo { jpeg, width, height, alternative } => {
                let _ = write!(
                    self.out,
                    r#"<figure><img src="data:image/jpeg;base64,{}" width="{width}" height="{height}" alt="{}"></figure>"#,
                    STANDARD.encode(jpeg),
                    escaped(alternative)
                );
            }
        }
    }

    fn row(&mut self, row: &[Cell], figures: &[bool]) {
        self.out.push_str("<tr>");
        for (n, cell) in row.iter().take(figures.len()).enumerate() {
            let words = self.inlines(&cell.content);
            let class = if figures[n] { r#" class="num""# } else { "" };
            let _ = if n == 0 {
                write!(self.out, r#"<th scope="row"{class}>{words}</th>"#)
            } else {
                write!(self.out, "<td{class}>{words}</td>")
            };
        }
        self.out.push_str("</tr>");
    }

    fn inlines(&mut self, content: &[Inline]) -> String {
        let mut out = String::new();
        for inline in content {
            match inline {
                Inline::Words { text, strong, lang } => {
                    let own = lang.map(|l| l.code()).filter(|code| *code != self.lang);
                    let words = escaped(text);
                    let words = match own {
                        Some(code) => format!(r#"<span lang="{code}">{words}</span>"#),
                        None => words,
                    };
                    let _ = if *strong {
                        write!(out, "<strong>{words}</strong>")
                    } else {
                        write!(out, "{words}")
                    };
                }
                Inline::Link { href, text } => {
                    let leads = href.starts_with('/') && !href.starts_with("//")
                        || ["https://", "http://", "mailto:", "#"]
                            .iter()
                            .any(|scheme| href.starts_with(scheme));
                    let _ = if leads {
                        write!(
                            out,
                            r#"<a href="{}" rel="noopener">{}</a>"#,
                            escaped(href),
                            escaped(text)
                        )
                    } else {
                        write!(out, "{}", escaped(text))
                    };
                }
                Inline::Note { content } => {
                    self.note += 1;
                    let n = self.note;
                    let flat: Vec<Inline> = content
                        .iter()
                        .filter(|i| !matches!(i, Inline::Note { .. }))
                        .cloned()
                        .collect();
                    let words = self.inlines(&flat);
                    let _ = write!(
                        self.notes,
                        r##"<li id="note-{n}">{words} <a href="#mark-{n}" aria-label="↑ {n}">↑</a></li>"##
                    );
                    let _ =
                        write!(out, r##"<sup id="mark-{n}"><a href="#note-{n}">{n}</a></sup>"##);
                }
            }
        }
        out
    }
}
