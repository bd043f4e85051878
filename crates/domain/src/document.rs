//! A document to be read and printed, before it is a page, a PDF, a DOCX or anything else: headings,
//! paragraphs with notes, lists, tables and pictures with their data. What makes files of it knows
//! nothing of plans, and what writes it knows nothing of files.

mod inline;
mod table;

pub use inline::{Inline, leads};
pub use table::{Cell, Column};

use crate::words::Lang;
use serde::{Deserialize, Serialize};

/// A document in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The language it is in.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What stands under the title.
    pub subtitle: Option<String>,
    /// Who wrote it and who reviewed it, as it is to be printed.
    pub authorship: String,
    /// Its day, as it is to be printed.
    pub dated: String,
    /// What stands at the foot of its first page: the network's standing note, the plan's hash.
    pub standing: Vec<String>,
    /// The words that the form itself needs: "Contents", "Page", "Notes", "Figure", "Table".
    pub labels: Labels,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Words of the document's language that its form needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Over the table of contents.
    pub contents: String,
    /// Before a page's number.
    pub page: String,
    /// Over the notes, where they stand at the end.
    pub notes: String,
    /// Before a table's number.
    pub table: String,
    /// Before a picture's number.
    pub figure: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 4.
        level: u8,
        /// What it says.
        text: String,
        /// What it can be pointed at by.
        anchor: String,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        content: Vec<Inline>,
    },
    /// A paragraph set apart: a warning, what is marked as the author's.
    Aside {
        /// What it says.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether its items are counted.
        counted: bool,
        /// Its items.
        items: Vec<Vec<Inline>>,
    },
    /// A table.
    Table {
        /// Its caption.
        caption: String,
        /// Its columns.
        columns: Vec<Column>,
        /// Its rows, as long as there are columns; the first cell heads the row.
        rows: Vec<Vec<Cell>>,
        /// A last row of sums, if there is one.
        foot: Option<Vec<Cell>>,
    },
    /// A picture, with what it shows in words.
    Figure {
        /// Its caption.
        caption: String,
        /// The picture, as SVG.
        svg: String,
        /// What it shows, for whoever does not see it.
        alternative: String,
    },
    /// A photograph, or what a screen shows: it belongs to the words before it, without a number of its own.
    Photo {
        /// It, as JPEG.
        jpeg: Vec<u8>,
        /// How wide it is, in pixels.
        width: u32,
        /// How high it is.
        height: u32,
        /// What it shows, for whoever does not see it.
        alternative: String,
    },
}
