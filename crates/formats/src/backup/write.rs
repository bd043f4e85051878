//! Writing a backup, line by line: nothing is held but the line.

use super::{BackupCell, Header, LONGEST_LINE, Sum, TableHead, TableLine, TableSum, hex};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// Writes a backup.
pub struct BackupWriter<W: Write> {
    to: GzEncoder<W>,
    tables: Vec<TableHead>,
    /// Which of them comes next, or is open.
    at: usize,
    /// Of the table whose rows are being written.
    open: Option<(u64, Sha256)>,
    rows: u64,
    whole: Sha256,
    line: Vec<u8>,
}

impl<W: Write> BackupWriter<W> {
    /// Begins a file with its header.
    pub fn new(to: W, header: &Header) -> io::Result<Self> {
        let mut writer = Self {
            to: GzEncoder::new(to, Compression::new(6)),
            tables: header.tables.clone(),
            at: 0,
            open: None,
            rows: 0,
            whole: Sha256::new(),
            line: Vec::new(),
        };
        writer.say(header)?;
        Ok(writer)
    }

    /// Begins the rows of the next table of the header.
    pub fn table(&mut self) -> io::Result<()> {
        let head = self.tables.get(self.at).filter(|_| self.open.is_none());
        let table = head.ok_or_else(|| misused("no table comes next"))?.name.clone();
        self.say(&TableLine { table })?;
        self.open = Some((0, Sha256::new()));
        Ok(())
    }

    /// Writes a row of the table.
    pub fn row(&mut self, cells: &[BackupCell]) -> io::Result<()> {
        let columns = self.tables.get(self.at).map_or(0, |table| table.columns.len());
        if self.open.is_none() || cells.len() != columns {
            return Err(misused("the row is of no table"));
        }
        self.say(cells)?;
        if let Some((rows, sum)) = &mut self.open {
            *rows += 1;
            sum.update(&self.line);
        }
        Ok(())
    }

    /// Ends the rows of the table; says what they come to.
    pub fn end_table(&mut self) -> io::Result<TableSum> {
        let (rows, sum) = self.open.take().ok_or_else(|| misused("no table is open"))?;
        let told = TableSum { rows, sha256: hex(&sum.finalize()) };
        self.say(&told)?;
        self.rows += rows;
        self.at += 1;
        Ok(told)
    }

    /// Ends the file; gives back where it was written to, and what it comes to.
    pub fn finish(mut self) -> io::Result<(W, Sum)> {
        if self.open.is_some() || self.at != self.tables.len() {
            return Err(misused("tables are missing"));
        }
        let sha256 = hex(&self.whole.clone().finalize());
        let sum = Sum { tables: self.at as u64, rows: self.rows, sha256 };
        self.say(&sum)?;
        Ok((self.to.finish()?, sum))
    }

    /// Writes a line.
    fn say(&mut self, what: &(impl Serialize + ?Sized)) -> io::Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, what)?;
        self.line.push(b'\n');
        if self.line.len() > LONGEST_LINE {
            // What could not be read again is not a backup.
            return Err(misused("a row is larger than a backup carries"));
        }
        self.whole.update(&self.line);
        self.to.write_all(&self.line)
    }
}

fn misused(why: &str) -> io::Error {
    io::Error::other(why.to_owned())
}
