//! A PostgreSQL server of our own for the tests: fresh, on loopback, gone at the end.

use crate::guard::{Guard, Guarded, free_port, fresh_folder_in};
use crate::run::found;
use anyhow::{Context, Result, bail};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// A running server.
pub(crate) struct Postgres {
    /// Its address with the name and word of a superuser.
    pub(crate) url: String,
    _guard: Guard,
}

/// The folder of PostgreSQL's programs: on the path, or where Debian puts the newest.
pub(crate) fn programs() -> Option<PathBuf> {
    // What stands on the path may be a link out of the folder that holds the rest.
    let linked = found("initdb").and_then(|initdb| initdb.canonicalize().ok());
    if let Some(folder) =
        linked.as_deref().and_then(Path::parent).filter(|folder| folder.join("postgres").is_file())
    {
        return Some(folder.to_path_buf());
    }
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<(u32, PathBuf)> = versions
        .flatten()
        .filter_map(|entry| {
            Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin")))
        })
        .filter(|(_, folder): &(u32, PathBuf)| folder.join("initdb").is_file())
        .collect();
    folders.sort();
    folders.pop().map(|(_, folder)| folder)
}

/// Nothing that tests write is written for good.
const FLEETING: [&str; 3] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

impl Postgres {
    /// Makes a fresh cluster for tests in a folder and starts it.
    pub(crate) fn start_in(folder: &Path) -> Result<Self> {
        Self::start_with(folder, &FLEETING)
    }

    /// The same, but what is written is on the disk before it is confirmed, as in an installation.
    pub(crate) fn start_lasting() -> Result<Self> {
        Self::start_with(&std::env::temp_dir(), &[])
    }

    fn start_with(outer: &Path, more: &[&str]) -> Result<Self> {
        let programs =
            programs().context("PostgreSQL is not installed: run `cargo xtask setup`")?;
        let folder = fresh_folder_in(outer, "aunar-postgres")?;
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700))?;
        let user = unprivileged(&folder)?;
        let data = folder.join("data");
        let word = random_word()?;
        let word_file = folder.join("word");
        std::fs::write(&word_file, &word)?;
        if let Some((user, group)) = user {
            for path in [&folder, &word_file] {
                std::os::unix::fs::chown(path, Some(user), Some(group))?;
            }
        }
        let mut initdb = Command::new(programs.join("initdb"));
        initdb.args([
            "--encoding=UTF8",
            "--locale=C",
            "--username=aunar",
            "--auth=scram-sha-256",
            "--no-sync",
        ]);
        initdb.arg("--pgdata").arg(&data).arg("--pwfile").arg(&word_file);
        initdb.current_dir("/").stdin(Stdio::null());
        if let Some((user, group)) = user {
            use std::os::unix::process::CommandExt;
            initdb.uid(user).gid(group);
        }
        let made = initdb.output().context("initdb does not start")?;
        if !made.status.success() {
            let said = String::from_utf8_lossy(&made.stderr).trim().to_owned();
            std::fs::remove_dir_all(&folder)?;
            bail!("initdb failed: {said}");
        }
        let port = free_port()?;
        let settings = [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
        ];
        let mut args =
            vec!["-D".to_owned(), data.display().to_string(), "-p".to_owned(), port.to_string()];
        args.extend(
            settings
                .iter()
                .chain(more)
                .flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]),
        );
        let guard = Guard::start(Guarded {
            name: "PostgreSQL",
            program: &programs.join("postgres"),
            args,
            env: vec![("LC_ALL".to_owned(), "C".to_owned())],
            log: folder.join("log"),
            remove: Some(folder),
            signal: "INT",
            user,
        })?;
        let is_ready = || guard.said(50).contains("ready to accept connections");
        let took = guard.wait(Duration::from_secs(60), is_ready)?;
        println!("    PostgreSQL on port {port}, ready in {:.1} s", took.as_secs_f64());
        Ok(Self {
            url: format!("postgres://aunar:{word}@127.0.0.1:{port}/postgres"),
            _guard: guard,
        })
    }
}

/// Whom PostgreSQL runs as: it refuses root, so then the user `postgres`, or else `nobody`.
fn unprivileged(ours: &Path) -> Result<Option<(u32, u32)>> {
    if std::fs::metadata(ours)?.uid() != 0 {
        return Ok(None);
    }
    let users = std::fs::read_to_string("/etc/passwd")?;
    let numbers = |name: &str| {
        let mut parts =
            users.lines().find(|line| line.starts_with(&format!("{name}:")))?.split(':').skip(2);
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    };
    let user = numbers("postgres").or_else(|| numbers("nobody"));
    user.map(Some)
        .context("PostgreSQL refuses root, and there is neither a user `postgres` nor `nobody`")
}

fn random_word() -> Result<String> {
    use std::io::Read;
    let mut bytes = [0_u8; 16];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests;
