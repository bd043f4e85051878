//! `aunar backup`: everything of an installation in one file, while it is served.

pub(crate) mod file;
pub(crate) mod kept;
pub(crate) mod lock;
pub(crate) mod schedule;
mod settings;

use crate::progress::Tally;
use crate::{Ended, installation};
use anyhow::{Context, bail};
use aunar_db::Db;
use aunar_hub::backup::{self, Copying, Made};
use chrono::{DateTime, Utc};
use clap::Args;
use file::{Target, Written};
use lock::Recipient;
use std::path::{Path, PathBuf};

/// Where a backup goes.
#[derive(Args)]
pub(crate) struct Backup {
    /// The file to write, or `-` for standard output
    #[arg(required_unless_present = "into")]
    file: Option<PathBuf>,
    /// Write over the file if it is there already
    #[arg(long, requires = "file")]
    force: bool,
    /// Write into a folder instead, under a name made of the moment, and delete there what is too old
    #[arg(long, value_name = "DIR", conflicts_with = "file")]
    into: Option<PathBuf>,
    /// How many backups stay in the folder
    #[arg(
        long,
        value_name = "N",
        env = "AUNAR_BACKUP_KEEP",
        default_value_t = kept::KEEP,
        value_parser = clap::value_parser!(u16).range(1..)
    )]
    keep: u16,
    #[command(flatten)]
    lock: Lock,
}

/// To whom backups are encrypted.
#[derive(Args, Clone)]
pub(crate) struct Lock {
    /// Encrypt to whoever has the key of this recipient of age (age1...); may be said several times
    #[arg(
        long = "age-recipient",
        value_name = "RECIPIENT",
        env = "AUNAR_BACKUP_AGE_RECIPIENT",
        value_delimiter = ','
    )]
    pub(crate) recipients: Vec<Recipient>,
}

impl Backup {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        installation::is_there(db)?;
        // As it is: whoever backs up before an upgrade may do so with the new program.
        let db = Db::open(db).await.context("opening the database")?;
        let now = Utc::now();
        let tally = Tally::of("backing up");
        let tell = |far: Copying<'_>| {
            let name = format!("table {} of {} ({}), rows", far.at, far.of, far.table);
            tally.count(&name, far.rows, None);
        };
        let done = match (&self.file, &self.into) {
            (Some(file), _) => {
                let target = Target::open(file, self.force)?;
                write(&db, target, &self.lock.recipients, now, tell).await
            }
            (None, Some(folder)) => {
                let keep = usize::from(self.keep);
                into_folder(&db, folder, keep, &self.lock.recipients, now, tell).await
            }
            (None, None) => Err(anyhow::anyhow!("name a file")),
        };
        tally.end();
        let (made, written) = done?;
        // A database of an older program has no place to note it in.
        if db.pending().await? == 0
            && let Err(error) = backup::note(&db, now, written.bytes).await
        {
            tracing::warn!(%error, "that a backup was made could not be noted");
        }
        db.close().await;
        let said = format!(
            "{} tables, {} rows, {} history chains as of {}\n{}  {}",
            made.sum.tables,
            made.sum.rows,
            made.header.chains.len(),
            made.header.at.format("%Y-%m-%dT%H:%M:%SZ"),
            written.sha256,
            written.name
        );
        // Where the file itself goes to standard output, what is said of it does not.
        match self.file.as_deref().is_some_and(file::is_stdout) {
            true => eprintln!("{said}"),
            false => println!("{said}"),
        }
        Ok(())
    }
}

/// Writes a backup to its place.
pub(crate) async fn write(
    db: &Db,
    target: Target,
    recipients: &[Recipient],
    at: DateTime<Utc>,
    progress: impl FnMut(Copying<'_>),
) -> anyhow::Result<(Made, Written)> {
    let to = lock::sealed(target, recipients)?;
    let (to, made) = backup::make(db, to, settings::told(), at, progress).await?;
    let written = to.finish()?.finish()?;
    Ok((made, written))
}

/// Writes a backup into a folder, and deletes there what is too old.
pub(crate) async fn into_folder(
    db: &Db,
    folder: &Path,
    keep: usize,
    recipients: &[Recipient],
    at: DateTime<Utc>,
    progress: impl FnMut(Copying<'_>),
) -> anyhow::Result<(Made, Written)> {
    if !folder.is_dir() {
        bail!("there is no folder {} to write backups into", folder.display());
    }
    kept::sweep(folder)?;
    let path = folder.join(kept::name(at, !recipients.is_empty()));
    let target = Target::open(&path, false)?;
    let done = write(db, target, recipients, at, progress).await?;
    // Only now that there is a newer one.
    for old in kept::superseded(folder, keep)? {
        std::fs::remove_file(&old).with_context(|| format!("deleting {}", old.display()))?;
    }
    Ok(done)
}
