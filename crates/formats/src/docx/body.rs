//! The text of a DOCX: blocks become paragraphs and tables, notes stand in a part of their own, links
//! and pictures are relations.

use super::parts::tag;
use super::{Painted, Painter};
use crate::xml::escaped;
use aunar_domain::document::{Block, Cell, Column, Document, Inline, leads};
use std::fmt::Write;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#;
const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture""#;
/// The width of the text, in twentieths of a point: A4 less its margins.
const WIDTH: u32 = 9350;
/// Twentieths of a point to a pixel of a screen.
const PIXEL: u32 = 15;
/// English Metric Units to a twentieth of a point.
const EMU: u64 = 635;
/// Most columns that stand on a page as it is; more turn it.
const UPRIGHT: usize = 8;
/// Most columns a word processor takes.
const MOST_COLUMNS: usize = 63;

/// The text with all that hangs on it.
pub(super) struct Body {
    pub(super) document: String,
    pub(super) relations: String,
    pub(super) notes: String,
    pub(super) note_relations: String,
    /// The files of its pictures, by name.
    pub(super) pictures: Vec<(String, Vec<u8>)>,
    pub(super) counted: usize,
}

#[derive(Default)]
struct Writer {
    out: String,
    links: Vec<String>,
    note_links: Vec<String>,
    notes: String,
    note: usize,
    pictures: Vec<(String, Vec<u8>)>,
    counted: usize,
    bookmarks: usize,
    tables: usize,
    figures: usize,
    /// Whether what was written last waits for the end of a turned section.
    turned: bool,
}

/// The file of a picture, with its sizes in pixels.
struct Pixels {
    ending: &'static str,
    bytes: Vec<u8>,
    width: u32,
    height: u32,
    /// How wide it is drawn, in twentieths of a point.
    wide: u32,
}

/// Writes a document.
pub(super) fn written(document: &Document, paint: Painter<'_>) -> Body {
    let mut w = Writer::default();
    w.head(document);
    for block in &document.blocks {
        w.block(block, paint, document);
    }
    w.turn(false);
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {SPACES}><w:body>{}{}</w:body></w:document>"#,
        w.out,
        section(false, false)
    );
    let mut relations = String::from(RELATIONS);
    for (id, kind, target) in [
        ("rIdS", "styles", "styles.xml"),
        ("rIdN", "numbering", "numbering.xml"),
        ("rIdT", "settings", "settings.xml"),
        ("rIdF", "footnotes", "footnotes.xml"),
        ("rIdP", "footer", "footer1.xml"),
    ] {
        let _ = write!(
            relations,
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#
        );
    }
    for (n, (name, _)) in w.pictures.iter().enumerate() {
        let _ = write!(
            relations,
            r#"<Relationship Id="rIdI{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/{name}"/>"#
        );
    }
    relations.push_str(&links(&w.links));
    relations.push_str("</Relationships>");
    let notes = format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {}>"#,
            r#"<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#,
            r#"<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{}</w:footnotes>"#,
        ),
        SPACES, w.notes
    );
    Body {
        document: text,
        relations,
        notes,
        note_relations: format!("{RELATIONS}{}</Relationships>", links(&w.note_links)),
        pictures: w.pictures,
        counted: w.counted,
    }
}

fn links(all: &[String]) -> String {
    let mut out = String::new();
    for (n, href) in all.iter().enumerate() {
        let _ = write!(
            out,
            r#"<Relationship Id="rIdL{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{}" TargetMode="External"/>"#,
            escaped(href)
        );
    }
    out
}

/// The end of a section: what stands since the last one is on pages of this kind.
fn section(turned: bool, within: bool) -> String {
    let (width, height) = if turned { (16838, 11906) } else { (11906, 16838) };
    let turn = if turned { r#" w:orient="landscape""# } else { "" };
    let properties = format!(
        r#"<w:sectPr><w:footerReference w:type="default" r:id="rIdP"/><w:pgSz w:w="{width}" w:h="{height}"{turn}/><w:pgMar w:top="1300" w:right="1278" w:bottom="1300" w:left="1278" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>"#
    );
    if within { format!("<w:p><w:pPr>{properties}</w:pPr></w:p>") } else { properties }
}

impl Writer {
    fn head(&mut self, document: &Document) {
        self.paragraph("Title", &[Inline::words(&document.title)]);
        if let Some(subtitle) = &document.subtitle {
            self.paragraph("Subtitle", &[Inline::words(subtitle)]);
        }
        let under = [&document.authorship, &document.dated].into_iter().chain(&document.standing);
        for words in under {
            self.paragraph("Caption", &[Inline::words(words)]);
        }
        if document.blocks.iter().filter(|b| matches!(b, Block::Heading { .. })).count() > 2 {
            self.paragraph("Subtitle", &[Inline::words(&document.labels.contents)]);
            // What stands in the field is shown until the word processor has made it anew.
            self.out.push_str(concat!(
                r#"<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>"#,
                r#"<w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>"#,
            ));
            for block in &document.blocks {
                if let Block::Heading { level: level @ 1..=2, text, .. } = block {
                    self.paragraph(&format!("TOC{level}"), &[Inline::words(text)]);
                }
            }
            self.out.push_str(r#"<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#);
        }
    }

    fn block(&mut self, block: &Block, paint: Painter<'_>, document: &Document) {
        let turned = matches!(block, Block::Table { columns, .. } if columns.len() > UPRIGHT);
        self.turn(turned);
        match block {
            Block::Heading { level, text, anchor } => {
                let level = (*level).clamp(1, 4);
                self.bookmarks += 1;
                let (id, name) = (self.bookmarks, bookmark(anchor, self.bookmarks));
                let _ = write!(
                    self.out,
                    r#"<w:p><w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr><w:bookmarkStart w:id="{id}" w:name="{name}"/><w:r><w:t xml:space="preserve">{}</w:t></w:r><w:bookmarkEnd w:id="{id}"/></w:p>"#,
                    escaped(text)
                );
            }
            Block::Paragraph { content } => self.paragraph("Normal", content),
            Block::Aside { content } => self.paragraph("Aside", content),
            Block::List { counted, items } => {
                let number = if *counted {
                    self.counted += 1;
                    self.counted + 1
                } else {
                    1
                };
                for item in items {
                    let _ = write!(
                        self.out,
                        r#"<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>"#
                    );
                    let runs = self.runs(item, false);
                    self.out.push_str(&runs);
                    self.out.push_str("</w:p>");
                }
            }
            Block::Table { caption, columns, rows, foot } => {
                self.tables += 1;
                self.caption(&document.labels.table, self.tables, "Table", caption);
                self.table(columns, rows, foot.as_ref(), turned);
                // Two tables without anything between them would become one.
                self.out.push_str("<w:p/>");
            }
            Block::Figure { caption, svg, alternative } => {
                self.figures += 1;
                self.caption(&document.labels.figure, self.figures, "Figure", caption);
                match paint(svg) {
                    Some(Painted { png, width, height }) => {
                        let pixels =
                            Pixels { ending: "png", bytes: png, width, height, wide: WIDTH };
                        self.picture(pixels, alternative);
                    }
                    None => self.paragraph("Aside", &[Inline::words(alternative)]),
                }
            }
            Block::Photo { jpeg, width, height, alternative } => {
                let (width, height) = (*width, *height);
                // No larger than on a screen.
                let wide = width.saturating_mul(PIXEL).min(WIDTH);
                let pixels = Pixels { ending: "jpg", bytes: jpeg.clone(), width, height, wide };
                self.picture(pixels, alternative);
            }
        }
    }

    /// Wide tables stand on turned pages; what follows one does not.
    fn turn(&mut self, turned: bool) {
        if turned != self.turned {
            self.out.push_str(&section(self.turned, true));
            self.turned = turned;
        }
    }

    /// A caption whose number the word processor counts.
    fn caption(&mut self, label: &str, number: usize, series: &str, words: &str) {
        let _ = write!(
            self.out,
            concat!(
                r#"<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">{} </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>"#,
                r#"<w:r><w:instrText xml:space="preserve"> SEQ {} \* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{}</w:t></w:r>"#,
                r#"<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">. {}</w:t></w:r></w:p>"#,
            ),
            escaped(label),
            series,
            number,
            escaped(words)
        );
    }

    fn paragraph(&mut self, style: &str, content: &[Inline]) {
        let runs = self.runs(content, false);
        let _ = write!(self.out, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>"#);
    }

    fn runs(&mut self, content: &[Inline], in_note: bool) -> String {
        let mut out = String::new();
        for inline in content {
            match inline {
                Inline::Words { text, strong, lang } => {
                    let bold = if *strong { "<w:b/>" } else { "" };
                    let lang = lang
                        .map(|l| format!(r#"<w:lang w:val="{}"/>"#, tag(l)))
                        .unwrap_or_default();
                    let _ = write!(
                        out,
                        r#"<w:r><w:rPr>{bold}{lang}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
                        escaped(text)
                    );
                }
                Inline::Link { href, text } if leads(href) => {
                    let links = if in_note { &mut self.note_links } else { &mut self.links };
                    let n = links.iter().position(|l| l == href).unwrap_or_else(|| {
                        links.push(href.clone());
                        links.len() - 1
                    });
                    let _ = write!(
                        out,
                        r#"<w:hyperlink r:id="rIdL{n}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:hyperlink>"#,
                        escaped(text)
                    );
                }
                Inline::Link { text, .. } => {
                    let _ = write!(
                        out,
                        r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#,
                        escaped(text)
                    );
                }
                // No note stands in a note.
                Inline::Note { .. } if in_note => {}
                Inline::Note { content } => {
                    self.note += 1;
                    let id = self.note;
                    let words = self.runs(content, true);
                    let _ = write!(
                        self.notes,
                        r#"<w:footnote w:id="{id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{words}</w:p></w:footnote>"#
                    );
                    let _ = write!(
                        out,
                        r#"<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{id}"/></w:r>"#
                    );
                }
            }
        }
        out
    }

    fn table(
        &mut self,
        columns: &[Column],
        rows: &[Vec<Cell>],
        foot: Option<&Vec<Cell>>,
        turned: bool,
    ) {
        let columns = &columns[..columns.len().min(MOST_COLUMNS)];
        if columns.is_empty() {
            return;
        }
        let all: u32 = columns.iter().map(|c| u32::from(c.share.max(1))).sum();
        let width = if turned { 14280 } else { WIDTH };
        let widths: Vec<u32> =
            columns.iter().map(|c| (width * u32::from(c.share.max(1)) / all).max(120)).collect();
        self.out.push_str(r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>"#);
        for width in &widths {
            let _ = write!(self.out, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, width) in columns.iter().zip(&widths) {
            let heading = Inline::Words { text: column.heading.clone(), strong: true, lang: None };
            self.cell(&[heading], column.figures, *width, false);
        }
        self.out.push_str("</w:tr>");
        for (row, strong) in rows.iter().map(|r| (r, false)).chain(foot.map(|r| (r, true))) {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (n, (column, width)) in columns.iter().zip(&widths).enumerate() {
                let content = row.get(n).map(|c| c.content.as_slice()).unwrap_or_default();
                self.cell(content, column.figures, *width, strong);
            }
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
    }

    fn cell(&mut self, content: &[Inline], figures: bool, width: u32, strong: bool) {
        let side = if figures { r#"<w:jc w:val="right"/>"# } else { "" };
        let content: Vec<Inline> = content
            .iter()
            .map(|inline| match inline {
                Inline::Words { text, lang, .. } if strong => {
                    Inline::Words { text: text.clone(), strong: true, lang: *lang }
                }
                other => other.clone(),
            })
            .collect();
        let runs = self.runs(&content, false);
        let _ = write!(
            self.out,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>{side}</w:pPr>{runs}</w:p></w:tc>"#
        );
    }

    /// A picture; what it shows in words where it has no size.
    fn picture(&mut self, pixels: Pixels, alternative: &str) {
        if pixels.width == 0 || pixels.height == 0 {
            self.paragraph("Aside", &[Inline::words(alternative)]);
            return;
        }
        let n = self.pictures.len();
        let name = format!("picture-{n}.{}", pixels.ending);
        let wide = u64::from(pixels.wide) * EMU;
        let high = wide * u64::from(pixels.height) / u64::from(pixels.width);
        // No picture is higher than a page.
        let most = 12_000 * EMU;
        let (wide, high) = if high > most { (wide * most / high, most) } else { (wide, high) };
        let _ = write!(
            self.out,
            concat!(
                r#"<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w}" cy="{h}"/><wp:docPr id="{id}" name="Picture {id}" descr="{alt}"/>"#,
                r#"<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>"#,
                r#"<pic:blipFill><a:blip r:embed="rIdI{n}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#,
            ),
            w = wide,
            h = high,
            id = n + 1,
            n = n,
            name = name,
            alt = escaped(alternative)
        );
        self.pictures.push((name, pixels.bytes));
    }
}

/// A name of a bookmark: letters, digits and underscores, unlike any other.
fn bookmark(anchor: &str, n: usize) -> String {
    let kept: String = anchor.chars().filter(char::is_ascii_alphanumeric).take(24).collect();
    format!("a{n}_{kept}")
}
