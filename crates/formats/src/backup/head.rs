//! What a backup says of itself, of its tables and at its end.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The first line: what the file is, and what will come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The format, see [`FORMAT`](super::FORMAT).
    pub aunar_backup: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// The numbers of the migrations that the database had.
    pub schema: Vec<i64>,
    /// The engine it came from: `sqlite` or `postgres`.
    pub engine: String,
    /// The moment at which it was begun; everything in it is as of then.
    pub at: DateTime<Utc>,
    /// What the installation was told by its environment, without secrets.
    pub settings: BTreeMap<String, String>,
    /// The heads of the history's chains.
    pub chains: Vec<ChainHead>,
    /// The tables, in the order in which they come.
    pub tables: Vec<TableHead>,
    /// Tables that were left out on purpose.
    pub left_out: Vec<String>,
}

/// The head of a chain of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainHead {
    /// The chain.
    pub id: String,
    /// How many rows it has.
    pub rows: i64,
    /// The hash of the last, in hexadecimal digits.
    pub hash: String,
}

/// A table, and what its rows have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableHead {
    /// Its name.
    pub name: String,
    /// Its columns, in the order of the cells.
    pub columns: Vec<String>,
}

/// What stands after the rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSum {
    /// How many rows there were.
    pub rows: u64,
    /// Of their lines, in hexadecimal digits.
    pub sha256: String,
}

/// The last line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// How many tables there were.
    pub tables: u64,
    /// How many rows in all of them.
    pub rows: u64,
    /// Of every line before, in hexadecimal digits.
    pub sha256: String,
}
