//! Reading a backup, line by line. Everything is looked at: the order of the lines, the number of cells, the
//! counts, the hashes, and that the file ends where it says.

use super::{BackupCell, FORMAT, Header, LONGEST_LINE, Sum, TableLine, TableSum, hex};
use flate2::bufread::GzDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::io::{self, BufRead, BufReader, Read};

/// Why a backup is not read.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It is another kind of file.
    #[error("this is no backup of Aunar ({0})")]
    NoBackup(String),
    /// A newer program wrote it.
    #[error(
        "the backup has format {found}, this program knows formats up to {FORMAT}: restore it with the program \
         that wrote it, or a newer one"
    )]
    Newer {
        /// Its format.
        found: u32,
    },
    /// It is not what was written.
    #[error("the backup is damaged at line {line}, {place}: {why}")]
    Damaged {
        /// The line, once it is decompressed.
        line: u64,
        /// In which part of the file that is.
        place: String,
        /// What is wrong.
        why: String,
    },
    /// It cannot be read at all.
    #[error("the backup cannot be read: {0}")]
    Unread(io::Error),
}

/// What comes next in a backup.
#[derive(Debug, PartialEq)]
pub enum Event {
    /// The rows of a table of the header begin, by its place there.
    Table(usize),
    /// A row of it.
    Row(Vec<BackupCell>),
    /// They have ended, and are what was written.
    TableEnd(TableSum),
    /// The file has ended, and is whole.
    End(Sum),
}

/// Reads a backup.
#[derive(Debug)]
pub struct BackupReader<R: BufRead> {
    lines: Option<BufReader<GzDecoder<R>>>,
    header: Header,
    /// Which table comes next, or is open.
    at: usize,
    open: Option<(u64, Sha256)>,
    rows: u64,
    whole: Sha256,
    line: Vec<u8>,
    number: u64,
}

#[derive(Deserialize)]
struct Mark {
    aunar_backup: u32,
}

impl<R: BufRead> BackupReader<R> {
    /// Begins to read: the header is there, the rows come after.
    pub fn open(mut from: R) -> Result<Self, BackupError> {
        let begins = from.fill_buf().map_err(BackupError::Unread)?;
        if begins.is_empty() {
            return Err(BackupError::NoBackup("the file is empty".to_owned()));
        }
        if begins.starts_with(b"age-encryption.org/") {
            let why = "it is encrypted: say which key opens it, --age-identity FILE";
            return Err(BackupError::NoBackup(why.to_owned()));
        }
        let header = Header {
            aunar_backup: 0,
            program: String::new(),
            schema: Vec::new(),
            engine: String::new(),
            at: chrono::DateTime::UNIX_EPOCH,
            settings: Default::default(),
            chains: Vec::new(),
            tables: Vec::new(),
            left_out: Vec::new(),
        };
        let mut reader = Self {
            lines: Some(BufReader::with_capacity(64 << 10, GzDecoder::new(from))),
            header,
            at: 0,
            open: None,
            rows: 0,
            whole: Sha256::new(),
            line: Vec::new(),
            number: 0,
        };
        if let Err(error) = reader.next_line() {
            // Of another kind of file nothing else can be said than that.
            return Err(match error {
                BackupError::Damaged { why, .. } => BackupError::NoBackup(why),
                other => other,
            });
        }
        let mark: Mark = serde_json::from_slice(&reader.line)
            .map_err(|_| BackupError::NoBackup("its first line does not say so".to_owned()))?;
        if mark.aunar_backup > FORMAT {
            return Err(BackupError::Newer { found: mark.aunar_backup });
        }
        reader.header = reader.parsed()?;
        Ok(reader)
    }

    /// What the file says of itself.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What comes next. After [`Event::End`], or an error, nothing does.
    #[expect(clippy::should_implement_trait, reason = "an iterator would go on after an error")]
    pub fn next(&mut self) -> Result<Event, BackupError> {
        let before = self.whole.clone();
        self.next_line()?;
        let event = if self.open.is_none() && self.at == self.header.tables.len() {
            self.end(before)?
        } else if self.open.is_none() {
            self.begin_table()?
        } else if self.line.first() == Some(&b'[') {
            self.row()?
        } else {
            self.end_table()?
        };
        Ok(event)
    }

    fn begin_table(&mut self) -> Result<Event, BackupError> {
        let TableLine { table } = self.parsed()?;
        let expected = &self.header.tables[self.at].name;
        if table != *expected {
            return Err(self.damaged(format!("the table `{expected}` should begin here")));
        }
        self.open = Some((0, Sha256::new()));
        Ok(Event::Table(self.at))
    }

    fn row(&mut self) -> Result<Event, BackupError> {
        let cells: Vec<BackupCell> = self.parsed()?;
        let columns = self.header.tables[self.at].columns.len();
        if cells.len() != columns {
            return Err(self.damaged(format!("{} values for {columns} columns", cells.len())));
        }
        if let Some((rows, sum)) = &mut self.open {
            *rows += 1;
            sum.update(&self.line);
        }
        Ok(Event::Row(cells))
    }

    fn end_table(&mut self) -> Result<Event, BackupError> {
        let told: TableSum = self.parsed()?;
        let Some((rows, sum)) = self.open.take() else {
            return Err(self.damaged("no table ends here".to_owned()));
        };
        if told.rows != rows {
            return Err(self.damaged(format!("{rows} rows came, and {} were written", told.rows)));
        }
        if told.sha256 != hex(&sum.finalize()) {
            return Err(self.damaged("the rows are not the ones that were written".to_owned()));
        }
        self.rows += rows;
        self.at += 1;
        Ok(Event::TableEnd(told))
    }

    fn end(&mut self, before: Sha256) -> Result<Event, BackupError> {
        let sum: Sum = self.parsed()?;
        if (sum.tables, sum.rows) != (self.header.tables.len() as u64, self.rows) {
            return Err(self.damaged("the counts at the end are others".to_owned()));
        }
        if sum.sha256 != hex(&before.finalize()) {
            return Err(self.damaged("the file is not the one that was written".to_owned()));
        }
        // To the very end: the checksum of the compression stands there, and nothing after it.
        let Some(mut lines) = self.lines.take() else {
            return Err(self.damaged("the file has ended".to_owned()));
        };
        let more = lines.read(&mut [0]).map_err(|error| self.unread(error))?;
        let mut from = lines.into_inner().into_inner();
        let after = from.fill_buf().map_err(BackupError::Unread)?;
        if more > 0 || !after.is_empty() {
            return Err(self.damaged("something stands after the end".to_owned()));
        }
        Ok(Event::End(sum))
    }

    /// Takes the next line, whole, with its end.
    fn next_line(&mut self) -> Result<(), BackupError> {
        self.number += 1;
        self.line.clear();
        let Some(lines) = &mut self.lines else {
            return Err(self.damaged("the file has ended".to_owned()));
        };
        let most = LONGEST_LINE as u64 + 1;
        let read = lines.by_ref().take(most).read_until(b'\n', &mut self.line);
        match read {
            Err(error) => Err(self.unread(error)),
            Ok(_) if self.line.ends_with(b"\n") => {
                self.whole.update(&self.line);
                Ok(())
            }
            Ok(n) if n as u64 == most => Err(self.damaged("the line does not end".to_owned())),
            Ok(_) => Err(self.damaged("it ends here, before its end: it was cut off".to_owned())),
        }
    }

    fn parsed<T: DeserializeOwned>(&self) -> Result<T, BackupError> {
        serde_json::from_slice(&self.line).map_err(|error| self.damaged(error.to_string()))
    }

    /// What the decompression says of bytes that it cannot take is damage, and has a place.
    fn unread(&self, error: io::Error) -> BackupError {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                self.damaged("it ends here, before its end: it was cut off".to_owned())
            }
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                self.damaged(format!("the bytes were changed ({error})"))
            }
            _ => BackupError::Unread(error),
        }
    }

    fn damaged(&self, why: String) -> BackupError {
        let table = self.header.tables.get(self.at);
        let place = match table {
            _ if self.number == 1 => "the header".to_owned(),
            Some(table) => format!("table `{}`", table.name),
            None => "the end".to_owned(),
        };
        BackupError::Damaged { line: self.number, place, why }
    }
}
