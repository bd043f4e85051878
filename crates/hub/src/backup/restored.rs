//! An installation is made from a backup, all of it or nothing: every count and every hash is looked at before
//! anything lasts.

use super::{LEFT_OUT, made};
use aunar_db::{Db, DbError, Kind, Loading, Value};
use aunar_formats::backup::{BackupCell, BackupError, BackupReader, Event, Header, Sum};
use std::collections::BTreeSet;
use std::io::BufRead;

/// Rows are put in by so many, or fewer where they are long.
const PORTION: usize = 256;
/// Bytes that are held before they are put in.
const HELD: usize = 4 << 20;

/// What was restored.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the file says of itself.
    pub header: Header,
    /// What it comes to.
    pub sum: Sum,
    /// How many migrations were run beyond those of the file.
    pub migrated: u64,
}

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum Unrestored {
    /// The file is not one that can be restored.
    #[error(transparent)]
    File(#[from] BackupError),
    /// The database holds something.
    #[error(
        "the database is not empty, and a restored installation takes the place of none: name a new one (an empty \
         PostgreSQL database, or a SQLite file that is not there yet)"
    )]
    NotEmpty,
    /// A newer program made the backup.
    #[error(
        "the backup was made at schema version {found}, this program knows versions up to {known}: restore it with \
         the program that wrote it ({program}), or a newer one"
    )]
    Newer {
        /// The newest migration of the file.
        found: i64,
        /// The newest this program has.
        known: i64,
        /// The version of the program that wrote the file.
        program: String,
    },
    /// What the file has is not what its schema has.
    #[error("the backup does not fit its schema: {0}")]
    Misfit(String),
    /// A row is not taken by the database.
    #[error("table `{table}`, rows {from} to {to}: {error}")]
    Refused {
        /// The table.
        table: String,
        /// The first of the rows that went in together, from 1.
        from: u64,
        /// The last of them.
        to: u64,
        /// What the database says.
        error: DbError,
    },
    /// The database failed.
    #[error("writing the database: {0}")]
    Db(#[from] DbError),
}

/// Reads a backup to its end and looks at everything in it, without a database.
pub fn look<R: BufRead>(
    from: R,
    mut progress: impl FnMut(u64),
) -> Result<(Header, Sum), BackupError> {
    let mut reader = BackupReader::open(from)?;
    let mut rows = 0;
    loop {
        match reader.next()? {
            Event::Row(_) => {
                rows += 1;
                if rows % 1000 == 0 {
                    progress(rows);
                }
            }
            Event::End(sum) => return Ok((reader.header().clone(), sum)),
            Event::Table(_) | Event::TableEnd(_) => {}
        }
    }
}

/// Fills an empty database from a backup. The database is of no use afterwards: open it anew.
pub async fn restore<R: BufRead>(
    db: Db,
    from: R,
    mut progress: impl FnMut(u64),
) -> Result<Restored, Unrestored> {
    let mut reader = BackupReader::open(from)?;
    let header = reader.header().clone();
    let mut loading = db.load(&header.schema).await.map_err(|error| match error {
        DbError::NotEmpty => Unrestored::NotEmpty,
        DbError::NewerDatabase { database, program } => {
            Unrestored::Newer { found: database, known: program, program: header.program.clone() }
        }
        other => Unrestored::Db(other),
    })?;
    fits(&header, &loading)?;
    let mut held = Held::default();
    let mut done = 0;
    let sum = loop {
        match reader.next()? {
            Event::Table(at) => held = Held { table: at, ..Held::default() },
            Event::Row(cells) => {
                held.take(cells);
                if held.rows.len() >= PORTION || held.bytes >= HELD {
                    held.put(&mut loading, &header).await?;
                    progress(done + held.before);
                }
            }
            Event::TableEnd(sum) => {
                held.put(&mut loading, &header).await?;
                done += sum.rows;
            }
            Event::End(sum) => break sum,
        }
    };
    // The heads that the file names are those of its rows, or somebody put it together by hand.
    let heads = loading.heads().await?;
    if heads.len() != header.chains.len() {
        return Err(Unrestored::Misfit("it has other history chains than it says".to_owned()));
    }
    for (head, rows) in heads {
        let named = made::head(&head);
        if !header.chains.contains(&named) || rows != head.1 {
            return Err(Unrestored::Misfit(format!("the history chain {} is not whole", named.id)));
        }
    }
    let migrated = loading.finish().await?;
    Ok(Restored { header, sum, migrated })
}

/// Whether a file has the tables and columns that its schema has, each once.
fn fits(header: &Header, loading: &Loading) -> Result<(), Unrestored> {
    let mut seen = BTreeSet::new();
    for table in &header.tables {
        let known = loading.tables().iter().find(|known| known.name == table.name);
        let Some(known) = known.filter(|_| seen.insert(table.name.as_str())) else {
            return Err(Unrestored::Misfit(format!("there is no table `{}`", table.name)));
        };
        if !known.columns.iter().map(|column| &column.name).eq(&table.columns) {
            return Err(Unrestored::Misfit(format!(
                "the table `{}` has other columns",
                table.name
            )));
        }
    }
    let is_left_out = |name: &str| LEFT_OUT.iter().any(|(left, _)| *left == name);
    let mut names = loading.tables().iter().map(|table| table.name.as_str());
    match names.find(|name| !seen.contains(name) && !is_left_out(name)) {
        Some(missing) => Err(Unrestored::Misfit(format!("the table `{missing}` is missing"))),
        None => Ok(()),
    }
}

/// Rows of a table that go in together.
#[derive(Default)]
struct Held {
    table: usize,
    before: u64,
    rows: Vec<Vec<Value>>,
    bytes: usize,
}

impl Held {
    fn take(&mut self, cells: Vec<BackupCell>) {
        let length = |cell: &BackupCell| match cell {
            BackupCell::Text(text) => text.len(),
            BackupCell::Bytes(bytes) => bytes.len(),
            _ => 8,
        };
        self.bytes += cells.iter().map(length).sum::<usize>();
        self.rows.push(cells.into_iter().map(value).collect());
    }

    async fn put(&mut self, loading: &mut Loading, header: &Header) -> Result<(), Unrestored> {
        let table = &header.tables[self.table];
        let rows = std::mem::take(&mut self.rows);
        let from = self.before + 1;
        self.before += rows.len() as u64;
        self.bytes = 0;
        let put = loading.insert(&table.name, &table.columns, rows).await;
        let refused = |error| {
            let table = table.name.clone();
            Unrestored::Refused { table, from, to: self.before, error }
        };
        put.map(drop).map_err(refused)
    }
}

fn value(cell: BackupCell) -> Value {
    match cell {
        BackupCell::Nothing => Value::Null(Kind::Text),
        BackupCell::Whole(number) => Value::Int(number),
        BackupCell::Real(number) => Value::Real(number),
        BackupCell::Text(text) => Value::Text(text),
        BackupCell::Bytes(bytes) => Value::Bytes(bytes),
    }
}
