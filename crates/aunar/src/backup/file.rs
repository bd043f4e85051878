//! The file that is written: beside its place first, and there only once it is whole and on the disk.

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What unfinished files end with.
pub(super) const PART: &str = ".part";

/// A place for a backup, being written to.
pub(crate) struct Target {
    to: To,
    bytes: u64,
    sum: Sha256,
}

enum To {
    Stdout(io::Stdout),
    File { temporary: BufWriter<NamedTempFile>, path: PathBuf, force: bool },
}

/// A backup that is in its place.
#[derive(Debug)]
pub(crate) struct Written {
    /// Its path, or `-`.
    pub(crate) name: String,
    /// Its length.
    pub(crate) bytes: u64,
    /// Of the file as it is, encryption and all.
    pub(crate) sha256: String,
}

/// Whether a path says standard output.
pub(crate) fn is_stdout(path: &Path) -> bool {
    path == Path::new("-")
}

impl Target {
    /// A place for a new file; an existing one is written over only where that is said.
    pub(crate) fn open(path: &Path, force: bool) -> anyhow::Result<Self> {
        let to = if is_stdout(path) {
            To::Stdout(io::stdout())
        } else {
            if !force && path.exists() {
                bail!("{} is there already: say --force to write over it", path.display());
            }
            let temporary = tempfile::Builder::new()
                .prefix(".aunar-")
                .suffix(PART)
                .tempfile_in(folder(path))
                .with_context(|| format!("writing beside {}", path.display()))?;
            let temporary = BufWriter::with_capacity(256 << 10, temporary);
            To::File { temporary, path: path.to_owned(), force }
        };
        Ok(Self { to, bytes: 0, sum: Sha256::new() })
    }

    /// Puts the file in its place.
    pub(crate) fn finish(self) -> anyhow::Result<Written> {
        let sum = self.sum.finalize();
        let sha256 = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        let name = match self.to {
            To::Stdout(mut out) => {
                out.flush()?;
                "-".to_owned()
            }
            To::File { temporary, path, force } => {
                let here = || format!("writing {}", path.display());
                let temporary = temporary.into_inner().map_err(|e| e.into_error());
                let temporary = temporary.with_context(here)?;
                temporary.as_file().sync_all().with_context(here)?;
                let put = match force {
                    true => temporary.persist(&path),
                    false => temporary.persist_noclobber(&path),
                };
                put.map_err(|refused| refused.error).with_context(here)?;
                File::open(folder(&path)).and_then(|dir| dir.sync_all()).with_context(here)?;
                path.display().to_string()
            }
        };
        Ok(Written { name, bytes: self.bytes, sha256 })
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = match &mut self.to {
            To::Stdout(out) => out.write(bytes)?,
            To::File { temporary, .. } => temporary.write(bytes)?,
        };
        self.sum.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.to {
            To::Stdout(out) => out.flush(),
            To::File { temporary, .. } => temporary.flush(),
        }
    }
}

/// The folder that a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
