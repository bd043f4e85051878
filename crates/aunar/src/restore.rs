//! `aunar restore`: an installation from a backup, in a database that is empty, on either engine.

use crate::backup::{file, lock};
use crate::progress::Tally;
use crate::{Ended, installation, verify};
use anyhow::{Context, anyhow};
use aunar_db::Db;
use aunar_formats::backup::{Header, Sum};
use aunar_hub::backup::{self, Unrestored};
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;

/// What is restored.
#[derive(Args)]
pub(crate) struct Restore {
    /// The backup, or `-` for standard input
    file: PathBuf,
    /// The file with the key of age by which an encrypted backup is opened
    #[arg(long, value_name = "FILE", env = "AUNAR_BACKUP_AGE_IDENTITY")]
    age_identity: Option<PathBuf>,
    /// Read the backup to its end, look at everything in it, say what it is, and restore nothing
    #[arg(long)]
    check: bool,
}

impl Restore {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let tally = Arc::new(Tally::of(if self.check { "reading" } else { "restoring" }));
        let from = lock::opened(&self.file, self.age_identity.as_deref(), &tally)?;
        // Of a file it is known how long it is; what comes by standard input is counted by its rows.
        let by_rows = file::is_stdout(&self.file);
        let tell_rows = |rows: u64| {
            if by_rows {
                tally.count("rows", rows, None);
            }
        };
        if self.check {
            let looked = backup::look(from, tell_rows);
            tally.end();
            let (header, sum) = looked.with_context(|| self.file.display().to_string())?;
            tell(&header, &sum);
            println!("The backup is whole. Nothing was restored.");
            return Ok(());
        }
        let made = New::of(db);
        let opened = Db::open(db).await.context("opening the database")?;
        let restored = backup::restore(opened, from, tell_rows).await;
        tally.end();
        let restored = match restored {
            Ok(restored) => restored,
            Err(why) => {
                made.take_away();
                let nothing = match why {
                    Unrestored::NotEmpty => "",
                    _ => " (nothing was restored)",
                };
                return Err(anyhow!("{}: {why}{nothing}", self.file.display()).into());
            }
        };
        tell(&restored.header, &restored.sum);
        if restored.migrated > 0 {
            println!("{} migrations applied since that schema", restored.migrated);
        }
        // What this program ships beyond what the one that wrote the backup did.
        installation::migrate(db).await?;
        verify::run(db).await?;
        let at = restored.header.at.format("%Y-%m-%dT%H:%M:%SZ");
        println!("Restored. What was done since {at} is not in it:");
        println!("  people erased since have to be erased again (aunar person erase), tokens and");
        println!("  mandates ended since hold again, and letters that waited then are sent.");
        Ok(())
    }
}

/// Says what a backup is.
fn tell(header: &Header, sum: &Sum) {
    println!(
        "A backup as of {} by Aunar {} from {}, schema {}",
        header.at.format("%Y-%m-%dT%H:%M:%SZ"),
        header.program,
        header.engine,
        header.schema.iter().max().unwrap_or(&0)
    );
    println!(
        "{} tables, {} rows, {} history chains; left out: {}",
        sum.tables,
        sum.rows,
        header.chains.len(),
        header.left_out.join(", ")
    );
    for (name, value) in &header.settings {
        println!("  {name}={value}");
    }
}

/// Files of SQLite that were not there before.
struct New(Vec<PathBuf>);

impl New {
    fn of(url: &str) -> Self {
        let Some(path) = installation::sqlite_file(url).filter(|path| !path.exists()) else {
            return Self(Vec::new());
        };
        let beside = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
        Self(["", "-wal", "-shm"].map(beside).into())
    }

    /// Takes them away: a restore that did not succeed leaves nothing.
    fn take_away(&self) {
        for file in &self.0 {
            let _ = std::fs::remove_file(file);
        }
    }
}
