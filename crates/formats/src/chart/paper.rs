//! What a picture is drawn on: shapes and texts from the top down, each escaped and each number
//! written short. The size is known at the end.

use super::label::{Said, spoken};
use super::measure::{lines, width};
use super::tone::Tone;
use super::{Frame, Label, Place};
use crate::xml::escaped;
use aunar_domain::words::Lang;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How wide a picture is, in its own units: what a phone of 320 pixels has room for.
pub(super) const WIDTH: f64 = 320.0;
/// The size of texts.
pub(super) const SIZE: f64 = 12.5;
/// The size of lesser texts.
pub(super) const SMALL: f64 = 11.0;
/// From one line of text to the next.
pub(super) const LINE: f64 = 15.5;
/// Between a label and what is drawn below it: room for the head of a moment, clear of the words.
pub(super) const HEAD: f64 = 9.0;
/// Most lines that a file says of its source and date.
const FOOT: usize = 5;
/// Most lines of a label.
const LABEL_LINES: usize = 3;
/// What stands around a picture that stands alone.
const MARGIN: f64 = 14.0;
const FONTS: &str = "'Noto Sans','Liberation Sans','DejaVu Sans',Arial,sans-serif";

/// Where a text stands on its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

pub(super) struct Paper<'a> {
    frame: &'a Frame,
    place: Place,
    id: String,
    // Shapes of one look are one path: a picture of many rows stays small.
    tracks: String,
    rules: String,
    shapes: BTreeMap<Tone, String>,
    drawn: String,
    moments: String,
    marks: BTreeMap<Tone, String>,
    overs: String,
    texts: String,
    leads: bool,
    /// How far down it is drawn.
    pub(super) y: f64,
    /// How wide it is: more than usual where columns need it.
    pub(super) width: f64,
}

/// A number of a place: short, and always a number.
pub(super) fn n(value: f64) -> String {
    let value = if value.is_finite() { value.clamp(-1e5, 1e5) } else { 0.0 };
    let tenths = (value * 10.0).round() / 10.0 + 0.0;
    format!("{tenths}")
}

impl<'a> Paper<'a> {
    pub(super) fn new(frame: &'a Frame, place: Place) -> Self {
        let safe = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
        let id: String = frame.id.chars().filter(safe).collect();
        let mut paper = Self {
            frame,
            place,
            id: format!("c-{id}"),
            tracks: String::new(),
            rules: String::new(),
            shapes: BTreeMap::new(),
            drawn: String::new(),
            moments: String::new(),
            marks: BTreeMap::new(),
            overs: String::new(),
            texts: String::new(),
            leads: false,
            y: 0.0,
            width: WIDTH,
        };
        if place == Place::Alone {
            paper.heading();
        }
        paper
    }

    fn heading(&mut self) {
        let title = &self.frame.title;
        for line in lines(&title.words, 16.0, WIDTH, 4) {
            self.y += 20.0;
            let look = r#" font-size="16" font-weight="700""#;
            self.put(0.0, self.y - 5.0, Anchor::Start, title.line(&line), look);
        }
        for line in lines(&self.frame.unit, SMALL, WIDTH, 2) {
            self.y += LINE;
            self.soft(0.0, self.y - 4.0, Anchor::Start, &line);
        }
        self.y += 8.0;
    }

    /// What is drawn above the shapes and below the texts.
    pub(super) fn raw(&mut self, svg: &str) {
        self.drawn.push_str(svg);
    }

    /// Says that there is nothing to show.
    pub(super) fn nothing(&mut self) {
        for line in lines(&self.frame.nothing, SIZE, WIDTH, 4) {
            self.y += LINE;
            self.text(0.0, self.y - 4.0, Anchor::Start, &line);
        }
        self.y = self.y.max(LINE);
    }

    fn put<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>, more: &str) {
        let said: Said<'_> = said.into();
        let (text, lang) = said.written(self.place);
        write_text(&mut self.texts, x, y, anchor, &text, &format!("{more}{lang}"));
    }

    /// A text.
    pub(super) fn text<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>) {
        self.put(x, y, anchor, said, "");
    }

    /// A text that stands out.
    pub(super) fn strong<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>) {
        self.put(x, y, anchor, said, r#" font-weight="700""#);
    }

    /// A lesser text.
    pub(super) fn soft<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>) {
        self.put(x, y, anchor, said, r##" class="soft" font-size="11" fill="#4a5d63""##);
    }

    /// A small text.
    pub(super) fn small<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>) {
        self.put(x, y, anchor, said, r#" font-size="11""#);
    }

    /// A text upon a shape, legible on each.
    pub(super) fn over<'w>(&mut self, x: f64, y: f64, anchor: Anchor, said: impl Into<Said<'w>>) {
        let said: Said<'_> = said.into();
        let (text, lang) = said.written(self.place);
        // Most of them stand in the middle: the group of all says so.
        let (anchor, more) = match anchor {
            Anchor::Middle => (Anchor::Start, ""),
            Anchor::Start => (Anchor::Start, r#" text-anchor="start""#),
            Anchor::End => (Anchor::End, ""),
        };
        write_text(&mut self.overs, x, y, anchor, &text, &format!("{more}{lang}"));
    }

    /// A shape of a tone.
    pub(super) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, tone: Tone) {
        // The edge lies inside the shape, so that neighbours do not overlap.
        let (width, height) = ((width - 1.0).max(0.4), (height - 1.0).max(0.4));
        let x = x.min(self.width - width - 1.0).max(0.0);
        self.shapes.entry(tone).or_default().push_str(&boxed(x + 0.5, y + 0.5, width, height));
    }

    /// What a bar lies in.
    pub(super) fn track(&mut self, y: f64, height: f64) {
        self.track_from(0.0, y, height);
    }

    /// The same where something stands beside it.
    pub(super) fn track_from(&mut self, x: f64, y: f64, height: f64) {
        self.tracks.push_str(&boxed(x, y, self.width - x, height));
    }

    /// A line across.
    pub(super) fn rule(&mut self, x1: f64, y1: f64, x2: f64, y2: f64) {
        let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(n);
        _ = write!(self.rules, "M{x1} {y1}L{x2} {y2}");
    }

    /// A line for the moment that is now, or another that everything is held against.
    pub(super) fn moment(&mut self, x: f64, y1: f64, y2: f64) {
        let [x, y1, y2, low, left, right] = [x, y1, y2, y1 - 5.0, x - 4.0, x + 4.0].map(n);
        _ = write!(self.moments, "M{x} {y1}V{y2}M{left} {low}H{right}L{x} {y1}Z");
    }

    /// A mark: a circle for what is done, a diamond for what is ahead, a cross for what is not.
    pub(super) fn mark(&mut self, x: f64, y: f64, tone: Tone) {
        let path = self.marks.entry(tone).or_default();
        let (x, y) = (n(x), n(y));
        _ = match mark_kind(tone) {
            "mark" => write!(path, "M{x} {y}m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z"),
            "mark cross" => write!(path, "M{x} {y}m-4 -4l8 8m0 -8l-8 8"),
            _ => write!(path, "M{x} {y}m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z"),
        };
    }

    /// What the shapes mean: one after the other, on as many lines as they need.
    pub(super) fn legend(&mut self, keys: &[(Key, String)]) {
        if keys.is_empty() {
            return;
        }
        let mut x = 0.0;
        self.y += 2.0;
        for (key, label) in keys {
            let said = lines(label, SMALL, self.width - 20.0, 1).pop().unwrap_or_default();
            let wide = 20.0 + width(&said, SMALL) + 12.0;
            if x > 0.0 && x + wide - 12.0 > self.width {
                (x, self.y) = (0.0, self.y + LINE);
            }
            let middle = self.y + 8.0;
            match key {
                Key::Shape(tone) => self.rect(x, middle - 5.0, 14.0, 10.0, *tone),
                Key::Mark(tone) => self.mark(x + 7.0, middle, *tone),
                Key::Moment => self.moment(x + 7.0, middle - 2.0, middle + 6.0),
                Key::Aim => self.aim_line(x, middle, x + 14.0),
                Key::Course => self.course(&format!("M{} {}h14", n(x), n(middle))),
            }
            self.soft(x + 19.0, middle + 4.0, Anchor::Start, &said);
            x += wide;
        }
        self.y += LINE + 2.0;
    }

    /// The line that something is to reach.
    pub(super) fn aim_line(&mut self, x1: f64, y: f64, x2: f64) {
        let [x1, y, x2] = [x1, y, x2].map(n);
        _ = write!(
            self.drawn,
            r##"<path class="aim" d="M{x1} {y}H{x2}" stroke="#8a5300" stroke-width="2" stroke-dasharray="5 3" fill="none"/>"##
        );
    }

    /// The course something takes.
    pub(super) fn course(&mut self, path: &str) {
        _ = write!(
            self.drawn,
            r##"<path class="course" d="{path}" stroke="#0a5a8a" stroke-width="2.5" fill="none" stroke-linejoin="round"/>"##
        );
    }

    /// Begins what leads somewhere, where the picture stands within a page; says whether it does.
    pub(super) fn leads(&mut self, href: Option<&str>, height: f64) -> bool {
        let Some(href) = href.filter(|_| self.place == Place::Within) else { return false };
        self.leads = true;
        // An empty shape over the whole row: all of it can be touched.
        _ = write!(
            self.texts,
            r#"<a href="{}"><path opacity="0" d="{}"/>"#,
            escaped(href),
            boxed(0.0, self.y, self.width, height)
        );
        true
    }

    /// Ends what leads somewhere.
    pub(super) fn led(&mut self, leads: bool) {
        if leads {
            self.texts.push_str("</a>");
        }
    }

    /// A tile of a picture: its texts, and within a page a way to where it leads, with its name and the
    /// language of that.
    pub(super) fn tile(
        &mut self,
        href: Option<&str>,
        (name, title, lang): (&str, &str, Option<Lang>),
        shape: &str,
        texts: &str,
    ) {
        let Some(href) = href.filter(|_| self.place == Place::Within) else {
            self.texts.push_str(texts);
            return;
        };
        self.leads = true;
        _ = write!(
            self.texts,
            r#"<a href="{}"{} aria-label="{}"><title>{}</title><path opacity="0" d="{shape}"/>{texts}</a>"#,
            escaped(href),
            spoken(self.place, lang),
            escaped(name),
            escaped(title)
        );
    }

    /// A label with its number at the right, on as many lines as it needs; what is drawn for it goes
    /// below.
    pub(super) fn label(&mut self, label: &Label, shown: &str) {
        let said = Self::labelled(label, shown, self.width);
        let first = self.y + 11.5;
        for line in &said {
            self.text(0.0, self.y + 11.5, Anchor::Start, label.line(line));
            self.y += LINE;
        }
        self.strong(self.width, first, Anchor::End, shown);
        if said.is_empty() {
            self.y += LINE;
        }
        self.y += 1.0;
    }

    fn labelled(label: &Label, shown: &str, room: f64) -> Vec<String> {
        lines(&label.words, SIZE, (room - width(shown, SIZE) * 1.1 - 10.0).max(90.0), LABEL_LINES)
    }

    /// How high a label is going to be.
    pub(super) fn label_height(&self, label: &Label, shown: &str) -> f64 {
        let said = Self::labelled(label, shown, self.width).len().max(1);
        f64::from(u32::try_from(said).unwrap_or(1)) * LINE + 1.0
    }

    /// Where the numbers come from and as of when, below a picture that stands alone.
    fn foot(&mut self) {
        let frame = self.frame;
        let (mut foot, mut date) = (lines(&frame.foot(), SMALL, self.width, FOOT + 1), Vec::new());
        if !foot.is_empty() {
            self.y += 4.0;
        }
        if foot.len() > FOOT {
            // Of a source that is too long its end is left out, never the date.
            foot = lines(&frame.sourced(), SMALL, self.width, FOOT - 1);
            date = lines(&frame.date, SMALL, self.width, 1);
        }
        // How much of what follows is the source's own words, which may be in another language.
        let mut left = letters(&frame.source.words).count();
        for line in foot {
            let end = letters(&line).nth(left).map_or(line.len(), |(at, _)| at);
            left = left.saturating_sub(letters(&line).count());
            let (words, after) = line.split_at(end);
            let lang = frame.source.lang.filter(|_| !words.is_empty());
            self.y += LINE;
            let said = Said { before: "", words, lang, after };
            self.soft(0.0, self.y - 4.0, Anchor::Start, said);
        }
        for line in date {
            self.y += LINE;
            self.soft(0.0, self.y - 4.0, Anchor::Start, &line);
        }
    }

    /// The whole, once it is drawn.
    pub(super) fn close(mut self, kind: &str, alternative: &str) -> String {
        let alone = self.place == Place::Alone;
        if alone {
            self.foot();
        }
        let margin = if alone { MARGIN } else { 1.0 };
        let (width, height) = (n(self.width + 2.0 * margin), n(self.y.max(1.0) + 2.0 * margin));
        let (id, low) = (&self.id, n(margin));
        let mut svg =
            String::with_capacity(self.texts.len() + self.overs.len() + self.drawn.len() + 3_000);
        // Within a page, what leads somewhere is read text by text; what does not is one picture.
        let title = &self.frame.title;
        let (role, named, aloud) = if alone {
            let said = format!(
                r#"<title id="{id}-t"{}>{}</title><desc id="{id}-d">{}</desc>"#,
                spoken(self.place, title.lang),
                escaped(&title.words),
                escaped(alternative)
            );
            ("img", format!(r#"aria-labelledby="{id}-t {id}-d""#), said)
        } else if self.leads {
            ("group", format!(r#"aria-label="{}""#, escaped(&title.words)), String::new())
        } else {
            ("img", format!(r#"aria-label="{}""#, escaped(alternative)), String::new())
        };
        // The page around it has its own.
        let lang = spoken(self.place, alone.then_some(self.frame.lang));
        _ = write!(
            svg,
            r##"<svg xmlns="http://www.w3.org/2000/svg"{lang} class="chart chart-{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="{role}" {named} font-family="{FONTS}" font-size="{SIZE}" fill="#16262b">{aloud}"##,
        );
        let patterns: Vec<String> = self.shapes.keys().filter_map(|t| pattern(id, *t)).collect();
        if !patterns.is_empty() {
            _ = write!(svg, "<defs>{}</defs>", patterns.concat());
        }
        if alone {
            _ = write!(
                svg,
                r##"<rect class="ground" width="{width}" height="{height}" fill="#fff"/>"##
            );
        }
        _ = write!(svg, r#"<g transform="translate({low} {low})">"#);
        let path = |svg: &mut String, d: &str, look: &str| {
            if !d.is_empty() {
                _ = write!(svg, r#"<path {look} d="{d}"/>"#);
            }
        };
        path(&mut svg, &self.tracks, r##"class="track" fill="#edf2f3""##);
        path(&mut svg, &self.rules, r##"class="rule" stroke="#c3cfd2" fill="none""##);
        for (tone, d) in &self.shapes {
            let look = tone.look();
            let fill = match look.pattern {
                Some(_) => format!("url(#{id}-{})", look.name),
                None => look.ground.to_owned(),
            };
            let ink = look.ink;
            let name = look.name;
            path(&mut svg, d, &format!(r#"class="t-{name}" fill="{fill}" stroke="{ink}""#));
        }
        svg.push_str(&self.drawn);
        let moment = r##"class="moment" stroke="#16262b" stroke-width="2" fill="#16262b" stroke-linejoin="round""##;
        path(&mut svg, &self.moments, moment);
        for (tone, d) in &self.marks {
            let (class, ink) = (mark_kind(*tone), tone.look().ink);
            let fill = match class {
                "mark" => ink,
                "mark cross" => "none",
                _ => "#fff",
            };
            let name = tone.look().name;
            let look = format!(
                r#"class="{class} m-{name}" fill="{fill}" stroke="{ink}" stroke-width="2""#
            );
            path(&mut svg, d, &look);
        }
        if !self.overs.is_empty() {
            let look = r##"class="halo" font-size="11" font-weight="700" text-anchor="middle" stroke="#fff" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke""##;
            _ = write!(svg, "<g {look}>{}</g>", self.overs);
        }
        svg.push_str(&self.texts);
        svg.push_str("</g></svg>");
        svg
    }
}

/// A box as part of a path.
pub(super) fn boxed(x: f64, y: f64, width: f64, height: f64) -> String {
    let [x, y, width, height] = [x, y, width, height].map(n);
    format!("M{x} {y}h{width}v{height}h-{width}z")
}

/// What of a text is not blank: lines of it have the same, and other blanks.
fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, c)| !c.is_whitespace())
}

/// Writes a text that is escaped.
fn write_text(out: &mut String, x: f64, y: f64, anchor: Anchor, text: &str, more: &str) {
    let anchor = match anchor {
        Anchor::Start => "",
        Anchor::Middle => r#" text-anchor="middle""#,
        Anchor::End => r#" text-anchor="end""#,
    };
    let (x, y) = (n(x), n(y));
    let x = if x == "0" { String::new() } else { format!(r#" x="{x}""#) };
    _ = write!(out, r#"<text{x} y="{y}"{anchor}{more}>{text}</text>"#);
}

/// The class of a tone's mark: filled, open or crossed.
fn mark_kind(tone: Tone) -> &'static str {
    match tone {
        Tone::Done | Tone::Plain => "mark",
        Tone::Stopped | Tone::Late => "mark cross",
        Tone::Going | Tone::Ahead | Tone::Quiet => "mark open",
    }
}

fn pattern(id: &str, tone: Tone) -> Option<String> {
    let look = tone.look();
    let (name, ground, ink) = (look.name, look.ground, look.ink);
    let path = look.pattern?;
    // Dots are lines of no length with round ends.
    let cap = if tone == Tone::Ahead { r#" stroke-linecap="round""# } else { "" };
    let thick = if tone == Tone::Ahead { "1.7" } else { "1.5" };
    Some(format!(
        r#"<pattern id="{id}-{name}" class="p-{name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8" fill="{ground}"/><path class="ink" d="{path}" stroke="{ink}" stroke-width="{thick}"{cap} fill="none"/></pattern>"#
    ))
}

/// What a legend explains.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Shape(Tone),
    Mark(Tone),
    Moment,
    Aim,
    Course,
}
