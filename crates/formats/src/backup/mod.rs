//! The file of a backup: rows of tables, whichever engine they came from.
//!
//! It is text in lines, each a piece of JSON, compressed by gzip, so that any program reads it:
//!
//! 1. the [`Header`]: format, program, schema, engine, moment, settings, heads of the chains, and the tables
//!    with their columns;
//! 2. for each table, in that order: `{"table":"plan"}`; its rows, each an array with a cell for each column;
//!    `{"rows":2,"sha256":".."}`, of the lines of its rows with their ends;
//! 3. `{"tables":150,"rows":9,"sha256":".."}`, of every line before this one.
//!
//! A cell is `null`, a whole number, a text, `{"b":".."}` with bytes in Base64, or `{"r":"1.5"}`, a number that
//! is not whole. Whatever an engine has beyond that is written as the other engine would: a truth value as 0 or
//! 1, an identifier as its sixteen bytes, a day as `2025-03-01`, a moment as `2025-03-01T09:30:00.000000Z`. So the
//! same rows are the same lines, and have the same hash, from either engine.
//!
//! What must never happen: that a file which was cut off, or of which a part changed, is read to its end without
//! a word. Names in it are names and never become paths or statements.

mod cell;
mod head;
mod read;
mod write;

pub use head::{ChainHead, Header, Sum, TableHead, TableSum};
pub use read::{BackupError, BackupReader, Event};
pub use write::BackupWriter;

use serde::{Deserialize, Serialize};

/// The format that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// The longest line, in bytes: a row with the largest file that is kept is far shorter.
pub const LONGEST_LINE: usize = 256 << 20;

/// What a row has in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum BackupCell {
    /// Nothing.
    Nothing,
    /// A whole number; also a truth value, as 0 or 1.
    Whole(i64),
    /// A number that is not whole.
    Real(f64),
    /// A text; also a day, or a moment.
    Text(String),
    /// Bytes; also an identifier.
    Bytes(Vec<u8>),
}

/// The line before the rows of a table.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableLine {
    table: String,
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
