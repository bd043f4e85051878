//! Backups by the clock, made by `serve`: on one node at a time, whichever is first when one is due.

use super::lock::Recipient;
use super::{Lock, into_folder, kept};
use aunar_hub::App;
use aunar_hub::backup::{Plan, Turn, last};
use chrono::TimeDelta;
use clap::Args;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;

/// How often somebody looks whether a backup is due.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Backups that `serve` makes by itself.
#[derive(Args, Clone)]
pub(crate) struct Schedule {
    /// Make backups into this folder while serving
    #[arg(long, value_name = "DIR", env = "AUNAR_BACKUP_DIR", value_parser = crate::secret::path())]
    backup_dir: Option<PathBuf>,
    /// How often: a number with s, m, h or d
    #[arg(
        long,
        value_name = "TIME",
        env = "AUNAR_BACKUP_EVERY",
        default_value = "24h",
        value_parser = span
    )]
    pub(crate) backup_every: TimeDelta,
    /// How many backups stay in the folder
    #[arg(
        long,
        value_name = "N",
        env = "AUNAR_BACKUP_KEEP",
        default_value_t = kept::KEEP,
        value_parser = clap::value_parser!(u16).range(1..)
    )]
    pub(crate) backup_keep: u16,
    #[command(flatten)]
    pub(crate) lock: Lock,
}

/// Reads `90s`, `30m`, `24h` or `7d`.
pub(crate) fn span(text: &str) -> Result<TimeDelta, String> {
    let wrong = || format!("`{text}` is no time like 24h: a number with s, m, h or d");
    let (number, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(wrong)?;
    let number: i64 = number.parse().ok().filter(|n| *n > 0).ok_or_else(wrong)?;
    let span = match unit {
        "s" => TimeDelta::try_seconds(number),
        "m" => TimeDelta::try_minutes(number),
        "h" => TimeDelta::try_hours(number),
        "d" => TimeDelta::try_days(number),
        _ => None,
    };
    span.filter(|span| *span <= TimeDelta::days(366)).ok_or_else(wrong)
}

impl Schedule {
    /// The folder, where one is named.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.backup_dir.as_deref().filter(|folder| !folder.as_os_str().is_empty())
    }

    /// Makes backups when they are due, where a folder is named, and tells how old the last is in any case, for
    /// as long as the program runs.
    pub(crate) async fn run(self, app: App) {
        let pause = self.backup_every.to_std().unwrap_or(LOOK_EVERY).min(LOOK_EVERY);
        loop {
            if let Some(folder) = self.folder() {
                let plan = Plan { every: self.backup_every };
                match plan.take(app.state()).await {
                    Ok(None) => {}
                    Ok(Some(turn)) => self.make(&app, folder, turn).await,
                    Err(error) => tracing::error!(%error, "whether a backup is due is not known"),
                }
            }
            tell_age(&app).await;
            tokio::time::sleep(pause).await;
        }
    }

    async fn make(&self, app: &App, folder: &Path, turn: Turn) {
        let began = Instant::now();
        let (db, at) = (app.state().db.clone(), turn.at);
        let (folder, keep) = (folder.to_owned(), usize::from(self.backup_keep));
        let recipients: Vec<Recipient> = self.lock.recipients.clone();
        // Compressing and writing keep a thread busy: one that answers no requests.
        let making = tokio::task::spawn_blocking(move || {
            let made = into_folder(&db, &folder, keep, &recipients, at, |_| {});
            Handle::current().block_on(made)
        });
        let done = tokio::select! {
            done = making => done,
            () = turn.hold(app.state()) => {
                // Whoever has it by now makes another; this one ends by itself and does no harm.
                tracing::warn!("the turn to back up went to another node");
                return;
            }
        };
        let noted = match done.map_err(anyhow::Error::from).flatten() {
            Ok((made, written)) => {
                metrics::counter!("aunar_backup_made_total").increment(1);
                metrics::gauge!("aunar_backup_bytes").set(written.bytes as f64);
                metrics::histogram!("aunar_backup_seconds").record(began.elapsed().as_secs_f64());
                tracing::info!(
                    file = written.name,
                    bytes = written.bytes,
                    rows = made.sum.rows,
                    sha256 = written.sha256,
                    "backup made"
                );
                turn.made(app.state(), written.bytes).await
            }
            Err(error) => {
                let why = format!("{error:#}");
                metrics::counter!("aunar_backup_failed_total").increment(1);
                tracing::error!(error = why, "NO BACKUP WAS MADE: tried again in a few minutes");
                turn.failed(app.state(), &why).await
            }
        };
        if let Err(error) = noted {
            tracing::error!(%error, "how the backup went could not be noted");
        }
    }
}

/// The age of the last backup, whoever made it, for those who watch.
async fn tell_age(app: &App) {
    let state = app.state();
    match last(&state.db).await {
        Ok(last) => {
            if let Some(at) = last.made_at {
                let age = (state.now() - at).num_seconds().max(0);
                metrics::gauge!("aunar_backup_age_seconds").set(age as f64);
            }
            let failing = last.failed_at.is_some();
            metrics::gauge!("aunar_backup_failing").set(f64::from(u8::from(failing)));
        }
        Err(error) => tracing::warn!(%error, "how old the last backup is is not known"),
    }
}

#[cfg(test)]
mod tests;
