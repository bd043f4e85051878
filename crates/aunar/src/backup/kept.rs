//! Which backups stay in a folder. Only files with the names that are given here are ever touched.

use super::file::PART;
use anyhow::Context;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How many stay where nobody says: two weeks of a backup a day.
pub(crate) const KEEP: u16 = 14;

/// Unfinished files are swept when nobody has written to them for so long.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

const FORM: &str = "aunar-%Y%m%dT%H%M%SZ";
const PLAIN: &str = ".jsonl.gz";
const LOCKED: &str = ".jsonl.gz.age";

/// The name of a backup made at a moment.
pub(crate) fn name(at: DateTime<Utc>, locked: bool) -> String {
    format!("{}{}", at.format(FORM), if locked { LOCKED } else { PLAIN })
}

/// The moment that a name tells, where it is one of ours.
fn moment(name: &str) -> Option<DateTime<Utc>> {
    let stem = name.strip_suffix(LOCKED).or_else(|| name.strip_suffix(PLAIN))?;
    NaiveDateTime::parse_from_str(stem, FORM).ok().map(|at| at.and_utc())
}

/// The backups of a folder with their moments, the latest first.
pub(crate) fn listed(folder: &Path) -> anyhow::Result<Vec<(DateTime<Utc>, PathBuf)>> {
    let mut found = Vec::new();
    for entry in read(folder)? {
        let entry = entry?;
        if let Some(at) = entry.file_name().to_str().and_then(moment)
            && entry.file_type()?.is_file()
        {
            found.push((at, entry.path()));
        }
    }
    found.sort();
    found.reverse();
    Ok(found)
}

/// The backups of a folder beyond the latest `keep`.
pub(super) fn superseded(folder: &Path, keep: usize) -> anyhow::Result<Vec<PathBuf>> {
    Ok(listed(folder)?.into_iter().skip(keep.max(1)).map(|(_, path)| path).collect())
}

/// Deletes what was begun and never finished.
pub(super) fn sweep(folder: &Path) -> anyhow::Result<()> {
    for entry in read(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|n| n.starts_with(".aunar-") && n.ends_with(PART));
        let since = entry.metadata().and_then(|about| about.modified());
        let old = since
            .is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age > ABANDONED));
        if ours && old {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn read(folder: &Path) -> anyhow::Result<std::fs::ReadDir> {
    std::fs::read_dir(folder).with_context(|| format!("reading the folder {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stay_and_nothing_of_anybody_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<String> = (1..=5)
            .map(|day| name(format!("2026-11-0{day}T04:00:00Z").parse().unwrap(), day % 2 == 0))
            .collect();
        assert_eq!(names[0], "aunar-20261101T040000Z.jsonl.gz");
        assert_eq!(names[1], "aunar-20261102T040000Z.jsonl.gz.age");
        let others = ["aunar-20261101.jsonl.gz", "aunar.db", "xaunar-20261101T040000Z.jsonl.gz"];
        for name in names.iter().map(String::as_str).chain(others) {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let gone = superseded(folder.path(), 3).unwrap();
        let gone: Vec<_> = gone.iter().map(|path| path.file_name().unwrap()).collect();
        assert_eq!(gone, [names[1].as_str(), names[0].as_str()]);
        assert_eq!(superseded(folder.path(), 0).unwrap().len(), 4, "one stays whatever is said");
        assert_eq!(listed(folder.path()).unwrap()[0].1, folder.path().join(&names[4]));
        // Somebody may be writing it at this moment.
        std::fs::write(folder.path().join(".aunar-abc.part"), "x").unwrap();
        sweep(folder.path()).unwrap();
        assert!(folder.path().join(".aunar-abc.part").exists());
    }
}
