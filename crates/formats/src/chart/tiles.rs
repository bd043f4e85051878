//! Equal tiles, each near its place: a number a country, with no boundary drawn. The fuller the darker;
//! the code and the number are always written, so that a shade says nothing alone.

use super::data::{Data, DataCell, DataRow};
use super::matrix::{EMPTY, SHADES, shade};
use super::measure::{lines, width};
use super::paper::{Anchor, Key, LINE, Paper, SIZE, SMALL, WIDTH, boxed, n};
use super::{Frame, Label, Tone};
use crate::xml::escaped;
use aunar_domain::words::fold;
use std::cmp::Ordering;
use std::fmt::Write;

/// How far apart tiles are: with as many as the region has, a finger on a phone has room for one.
const LEAST: f64 = 32.0;
const MOST: f64 = 40.0;
const GAP: f64 = 2.0;

/// Tiles at their places, tiles that have none, and what is of no tile.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tiles {
    /// The tiles that have a place, in the order in which they are read.
    pub tiles: Vec<Tile>,
    /// What the tiles that have no place are called together.
    pub elsewhere: String,
    /// Those, in their order.
    pub others: Vec<Tile>,
    /// What is of no tile: each with its number, a line for each.
    pub asides: Vec<Aside>,
    /// The heading of the column with the codes.
    pub code: String,
    /// The heading of the column with what tones mean.
    pub standing: String,
    /// What tones mean, where tiles have them.
    pub legend: Vec<(Tone, String)>,
}

/// A tile.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tile {
    /// How many tiles from the left and from above; nothing matters where it has no place.
    pub at: (u8, u8),
    /// The code written in it: two letters.
    pub code: String,
    /// Its name in full.
    pub label: Label,
    /// How much; nothing where there is no telling.
    pub value: Option<f64>,
    /// How much, as written in full.
    pub shown: String,
    /// The same as short as a tile needs it.
    pub short: String,
    /// What it means, where that is said by a tone rather than by how much it is.
    pub tone: Option<Tone>,
    /// Where it leads.
    pub href: Option<String>,
}

/// A number that is of no tile.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// What it is of.
    pub label: Label,
    /// How much.
    pub value: f64,
    /// How much, as written.
    pub shown: String,
    /// Where it leads.
    pub href: Option<String>,
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

impl Tiles {
    /// Whether there is nothing to show.
    pub(super) fn is_empty(&self) -> bool {
        self.tiles.is_empty() && self.others.is_empty() && self.asides.is_empty()
    }

    pub(super) fn draw(&self, paper: &mut Paper) {
        let columns = self.tiles.iter().map(|t| usize::from(t.at.0) + 1).max().unwrap_or(8);
        let step = (WIDTH / count(columns)).clamp(LEAST, MOST);
        paper.width = paper.width.max(step * count(columns));
        let numbers = self.tiles.iter().chain(&self.others).filter_map(|t| t.value);
        let most = numbers.filter(|n| n.is_finite()).fold(0.0, f64::max);
        let top = paper.y;
        for tile in &self.tiles {
            let (x, y) = (step * f64::from(tile.at.0), top + step * f64::from(tile.at.1));
            draw(paper, tile, (x, y, step - GAP), most);
        }
        let rows = self.tiles.iter().map(|t| usize::from(t.at.1) + 1).max().unwrap_or(0);
        paper.y += step * count(rows);
        if !self.others.is_empty() {
            if !self.tiles.is_empty() {
                paper.y += LINE + 2.0;
                paper.soft(0.0, paper.y - 4.0, Anchor::Start, &self.elsewhere);
            }
            let across = count(columns).min((paper.width / step).floor()).max(1.0);
            let (mut column, top) = (0.0, paper.y);
            let mut down = 0.0;
            for tile in &self.others {
                draw(paper, tile, (step * column, top + step * down, step - GAP), most);
                column += 1.0;
                if column >= across {
                    (column, down) = (0.0, down + 1.0);
                }
            }
            paper.y = top + step * (if column > 0.0 { down + 1.0 } else { down });
        }
        if !self.asides.is_empty() {
            paper.y += 6.0;
        }
        for aside in &self.asides {
            let high = paper.label_height(&aside.label, &aside.shown).max(24.0);
            let leads = paper.leads(aside.href.as_deref(), high);
            let before = paper.y;
            paper.label(&aside.label, &aside.shown);
            paper.led(leads);
            paper.y = before + high;
        }
        let keys: Vec<(Key, String)> =
            self.legend.iter().map(|(t, l)| (Key::Shape(*t), l.clone())).collect();
        if !keys.is_empty() {
            paper.y += 4.0;
        }
        paper.legend(&keys);
    }

    /// The numbers as a list: in the order of what tones mean, of each the largest first.
    pub(super) fn data(&self, frame: &Frame) -> Data {
        let mut head = vec![frame.rows.clone(), self.code.clone(), frame.unit.clone()];
        let toned = !self.legend.is_empty();
        if toned {
            head.push(self.standing.clone());
        }
        // A list of nothing is not worth going to.
        let leads = |value: Option<f64>, href: Option<&String>| {
            href.filter(|_| value.is_some_and(|v| v > 0.0)).cloned()
        };
        let figure = |shown: &str, value: Option<f64>, href: Option<&String>| {
            let cell = match value {
                Some(value) => DataCell::number(shown, value),
                None => DataCell::text(shown),
            };
            DataCell { href: leads(value, href), ..cell }
        };
        let mut tiles: Vec<&Tile> = self.tiles.iter().chain(&self.others).collect();
        let meaning = |t: &Tile| self.legend.iter().position(|(tone, _)| Some(*tone) == t.tone);
        let number = |t: &Tile| t.value.filter(|v| v.is_finite()).unwrap_or(f64::MIN);
        tiles.sort_by(|a, b| {
            let by_number = number(b).partial_cmp(&number(a)).unwrap_or(Ordering::Equal);
            meaning(a)
                .cmp(&meaning(b))
                .then(by_number)
                .then_with(|| fold(&a.label.words).cmp(&fold(&b.label.words)))
        });
        let named = |tone: Option<Tone>| {
            let found = self.legend.iter().find(|(t, _)| Some(*t) == tone);
            DataCell::text(found.map_or("", |(_, l)| l.as_str()))
        };
        let of_tiles = tiles.into_iter().map(|tile| {
            let mut cells = vec![
                DataCell::label(&tile.label),
                DataCell::text(&tile.code),
                figure(&tile.shown, tile.value, tile.href.as_ref()),
            ];
            if toned {
                cells.push(named(tile.tone));
            }
            DataRow { cells, href: leads(tile.value, tile.href.as_ref()) }
        });
        let of_asides = self.asides.iter().map(|aside| {
            let mut cells = vec![
                DataCell::label(&aside.label),
                DataCell::default(),
                figure(&aside.shown, Some(aside.value), aside.href.as_ref()),
            ];
            if toned {
                cells.push(DataCell::default());
            }
            DataRow { cells, href: leads(Some(aside.value), aside.href.as_ref()) }
        });
        Data { rows: of_tiles.chain(of_asides).collect(), head }
    }
}

fn draw(paper: &mut Paper, tile: &Tile, (x, y, size): (f64, f64, f64), most: f64) {
    let shade = shade(tile.value, most).map_or(0, |s| s + 1);
    let ink = match tile.tone {
        Some(tone) => {
            paper.rect(x, y, size, size, tone);
            None
        }
        None => {
            let (look, ink) = match shade.checked_sub(1).map(|n| SHADES[n]) {
                Some((ground, ink)) => (format!(r#"fill="{ground}""#), ink),
                None => (EMPTY.0.to_owned(), EMPTY.1),
            };
            // The broken edge of an empty one lies within it.
            let inset = if shade == 0 { 0.5 } else { 0.0 };
            let d = boxed(x + inset, y + inset, size - 2.0 * inset, size - 2.0 * inset);
            paper.raw(&format!(r#"<path class="cell shade-{shade}" {look} d="{d}"/>"#));
            Some(ink)
        }
    };
    let short = if tile.short.is_empty() { &tile.shown } else { &tile.short };
    let (room, least) = (size - 2.0, 8.0);
    let fits = [SIZE, SMALL, 9.5, least].into_iter().find(|s| width(short, *s) <= room);
    let large = fits.unwrap_or(least);
    let said = lines(short, large, room, 1).pop().unwrap_or_default();
    let code = lines(&tile.code, 10.0, room, 1).pop().unwrap_or_default();
    let middle = n(x + size / 2.0);
    let (above, below) = (n(y + size * 0.4), n(y + size * 0.83));
    // Upon a pattern a text has an edge of the paper's colour.
    let look = match ink {
        Some(ink) => format!(r#"class="in shade-{shade}" fill="{ink}""#),
        None => r##"class="halo" stroke="#fff" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke""##.to_owned(),
    };
    let mut texts = format!(r#"<g {look} text-anchor="middle">"#);
    _ = write!(
        texts,
        r#"<text x="{middle}" y="{above}" font-size="10" font-weight="400">{}</text> <text x="{middle}" y="{below}" font-size="{large}" font-weight="700">{}</text></g>"#,
        escaped(&code),
        escaped(&said)
    );
    let label = &tile.label.words;
    let title = format!("{label}: {}", tile.shown);
    // Whoever speaks to a browser says what stands on the tile: its name begins so.
    let name = match said == tile.shown {
        true => format!("{code} {said}, {label}"),
        false => format!("{code} {said}, {title}"),
    };
    let named = (name.as_str(), title.as_str(), tile.label.lang);
    paper.tile(tile.href.as_deref(), named, &boxed(x, y, size, size), &texts);
}
