//! Pictures of numbers as SVG: one family, made of plain shapes and texts. A picture stands alone in
//! a document or within a page that says its title around it; it is legible at 320 pixels, on paper
//! and without colours, for what a colour means is also said by a pattern and by a word.
//!
//! Data in, SVG out: numbers and dates come already written as the reader's language writes them, so
//! does every word. It must never fetch, compute a total or leave anything unescaped, and whatever
//! numbers it is given, what comes out is well-formed.

mod bands;
mod bars;
mod bullets;
mod data;
mod label;
mod line;
mod matrix;
mod measure;
mod paper;
mod scale;
mod spark;
mod stacked;
mod tiles;
mod tone;

pub use bands::{Band, BandRow, Bands, Mark, Moment};
pub use bars::{Bar, Bars};
pub use bullets::{Bullet, Bullets};
pub use data::{Data, DataCell, DataRow};
pub use label::Label;
pub use line::{Aim, Line, Point};
pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub use scale::steps;
pub use spark::Spark;
pub use stacked::{Part, Stack, Stacked};
pub use tiles::{Aside, Tile, Tiles};
pub use tone::Tone;

use aunar_domain::words::Lang;
use paper::Paper;

/// What is said around a picture, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// That language: a file says it of itself, and what is in another says so of itself.
    pub lang: Lang,
    /// A name for the picture, its own on a page: letters, digits and `-`.
    pub id: String,
    /// What it shows.
    pub title: Label,
    /// What its numbers are of: `activities`, `USD`.
    pub unit: String,
    /// What its rows are: `Priority`. The heading of the first column of its table.
    pub rows: String,
    /// Where the numbers come from.
    pub source: Label,
    /// What else is to be known of them, if anything is.
    pub notes: String,
    /// As of when.
    pub date: String,
    /// What is said in the place of a picture of nothing.
    pub nothing: String,
}

impl Frame {
    /// The source with what else is to be known.
    fn sourced(&self) -> String {
        joined([&self.source.words, &self.notes], "; ")
    }

    /// What stands below the picture: it begins with the words of the source and ends with the date.
    #[must_use]
    pub fn foot(&self) -> String {
        joined([&self.sourced(), &self.date], " · ")
    }
}

/// Those of two texts that say something.
fn joined(texts: [&str; 2], between: &str) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
}

/// Where a picture is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// By itself, in a file or document: it says its title, unit, source and date, and leads nowhere.
    Alone,
    /// Within a page that says those around it: rows lead to where their address says.
    Within,
}

/// A picture of one of the kinds.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// One bar a row.
    Bars(Bars),
    /// Bars made of parts.
    Stacked(Stacked),
    /// How far something is, against a mark.
    Bullets(Bullets),
    /// Something over time, with where it is to be.
    Line(Line),
    /// Numbers in rows and columns, shaded.
    Matrix(Matrix),
    /// Stretches of time.
    Bands(Bands),
    /// Equal tiles, each near its place.
    Tiles(Tiles),
}

/// A picture with what is said around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What is said around it.
    pub frame: Frame,
    /// What it shows.
    pub picture: Picture,
}

impl Chart {
    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.picture {
            Picture::Bars(p) => p.rows.is_empty(),
            Picture::Stacked(p) => p.rows.is_empty(),
            Picture::Bullets(p) => p.rows.is_empty(),
            Picture::Line(p) => p.points.iter().all(|p| p.y.is_none()),
            Picture::Matrix(p) => p.rows.is_empty() || p.columns.is_empty(),
            Picture::Bands(p) => p.rows.is_empty(),
            Picture::Tiles(p) => p.is_empty(),
        }
    }

    /// The picture as SVG.
    #[must_use]
    pub fn svg(&self, place: Place) -> String {
        let kind = match &self.picture {
            Picture::Bars(_) => "bars",
            Picture::Stacked(_) => "stacked",
            Picture::Bullets(_) => "bullets",
            Picture::Line(_) => "line",
            Picture::Matrix(_) => "matrix",
            Picture::Bands(_) => "bands",
            Picture::Tiles(_) => "tiles",
        };
        let mut paper = Paper::new(&self.frame, place);
        if self.is_empty() {
            paper.nothing();
        } else {
            match &self.picture {
                Picture::Bars(p) => p.draw(&mut paper),
                Picture::Stacked(p) => p.draw(&mut paper),
                Picture::Bullets(p) => p.draw(&mut paper),
                Picture::Line(p) => p.draw(&mut paper),
                Picture::Matrix(p) => p.draw(&mut paper),
                Picture::Bands(p) => p.draw(&mut paper),
                Picture::Tiles(p) => p.draw(&mut paper),
            }
        }
        paper.close(kind, &self.alternative())
    }

    /// The numbers of the picture as a table, with headings.
    #[must_use]
    pub fn data(&self) -> Data {
        match &self.picture {
            Picture::Bars(p) => p.data(&self.frame),
            Picture::Stacked(p) => p.data(&self.frame),
            Picture::Bullets(p) => p.data(&self.frame),
            Picture::Line(p) => p.data(&self.frame),
            Picture::Matrix(p) => p.data(&self.frame),
            Picture::Bands(p) => p.data(&self.frame),
            Picture::Tiles(p) => p.data(&self.frame),
        }
    }

    /// What the picture shows, in words, for those who do not see it: title, unit, then row by row.
    #[must_use]
    pub fn alternative(&self) -> String {
        let head = if self.frame.unit.is_empty() {
            self.frame.title.words.clone()
        } else {
            format!("{} ({})", self.frame.title.words, self.frame.unit)
        };
        if self.is_empty() {
            return format!("{head}. {}", self.frame.nothing);
        }
        format!("{head}. {}", self.data().sentences(&self.frame.unit))
    }
}
