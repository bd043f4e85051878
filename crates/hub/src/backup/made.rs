//! A backup is made: every row of every table, as of one moment, while others write.

use super::LEFT_OUT;
use aunar_db::{Db, DbError, Engine, Value};
use aunar_formats::backup::{BackupCell, BackupWriter, ChainHead, FORMAT, Header, Sum, TableHead};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// What a backup has.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its first line.
    pub header: Header,
    /// Its last.
    pub sum: Sum,
}

/// How far one is.
#[derive(Debug, Clone, Copy)]
pub struct Copying<'a> {
    /// The table that is copied.
    pub table: &'a str,
    /// Which of them it is, from 1.
    pub at: usize,
    /// How many there are.
    pub of: usize,
    /// How many rows are written, of this and of those before.
    pub rows: u64,
}

/// Why a backup could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Unmade {
    /// There is nothing to back up.
    #[error("there is no installation in this database")]
    Nothing,
    /// The database failed.
    #[error("reading the database: {0}")]
    Db(#[from] DbError),
    /// It could not be written.
    #[error("writing the backup: {0}")]
    Write(#[from] io::Error),
}

/// Writes a backup of everything as of now. `settings` are what the installation was told, without secrets;
/// `progress` is told how far it is. What is written is in order only once this has ended well.
pub async fn make<W: Write>(
    db: &Db,
    to: W,
    settings: BTreeMap<String, String>,
    at: DateTime<Utc>,
    mut progress: impl FnMut(Copying<'_>),
) -> Result<(W, Made), Unmade> {
    if db.schema().await?.is_empty() {
        return Err(Unmade::Nothing);
    }
    // Of a newer program's database nobody here knows what may be left out.
    db.pending().await?;
    let mut moment = db.snapshot().await?;
    let is_left_out = |name: &str| LEFT_OUT.iter().any(|(left, _)| *left == name);
    let (left_out, tables): (Vec<_>, Vec<_>) =
        moment.tables().to_vec().into_iter().partition(|table| is_left_out(&table.name));
    let heads = moment.heads().await?;
    let header = Header {
        aunar_backup: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: moment.schema().to_vec(),
        engine: match moment.engine() {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
        .to_owned(),
        at,
        settings,
        chains: heads.iter().map(head).collect(),
        tables: tables
            .iter()
            .map(|table| TableHead {
                name: table.name.clone(),
                columns: table.columns.iter().map(|column| column.name.clone()).collect(),
            })
            .collect(),
        left_out: left_out.into_iter().map(|table| table.name).collect(),
    };
    let mut writer = BackupWriter::new(to, &header)?;
    let mut rows = 0;
    for (before, table) in tables.iter().enumerate() {
        let (at, of) = (before + 1, tables.len());
        progress(Copying { table: &table.name, at, of, rows });
        writer.table()?;
        let mut cells = Vec::with_capacity(table.columns.len());
        moment
            .each_row(table, |values| {
                cells.clear();
                cells.extend(values.into_iter().map(cell));
                writer.row(&cells)?;
                rows += 1;
                if rows % 1000 == 0 {
                    progress(Copying { table: &table.name, at, of, rows });
                }
                Ok::<_, Unmade>(())
            })
            .await?;
        writer.end_table()?;
    }
    let (to, sum) = writer.finish()?;
    Ok((to, Made { header, sum }))
}

/// The head of a chain as the file has it.
pub(super) fn head((id, rows, hash): &aunar_db::Head) -> ChainHead {
    ChainHead { id: id.to_string(), rows: *rows, hash: crate::records::edition::hex(hash) }
}

/// A value in the form that the file has: what comes from a snapshot has one already.
fn cell(value: Value) -> BackupCell {
    match value {
        Value::Null(_) => BackupCell::Nothing,
        Value::Bool(truth) => BackupCell::Whole(i64::from(truth)),
        Value::Int(number) => BackupCell::Whole(number),
        Value::Real(number) => BackupCell::Real(number),
        Value::Text(text) => BackupCell::Text(text),
        Value::Bytes(bytes) => BackupCell::Bytes(bytes),
        Value::Uuid(id) => BackupCell::Bytes(id.as_bytes().to_vec()),
        Value::Date(day) => BackupCell::Text(day.format("%Y-%m-%d").to_string()),
        Value::Time(at) => BackupCell::Text(at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()),
    }
}
