//! Running another program to its end: what it is for is said, and an error says which one and why.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program to run.
pub(crate) struct Run {
    purpose: String,
    command: Command,
    limit: Option<Duration>,
}

impl Run {
    /// A program, with what it is run for in the words of a log line.
    pub(crate) fn new(purpose: &str, program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        command.current_dir(crate::tree::root()).stdin(Stdio::null());
        Self { purpose: purpose.to_owned(), command, limit: None }
    }

    /// Cargo, as it was called itself.
    pub(crate) fn cargo(purpose: &str) -> Self {
        Self::new(purpose, std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// These commands themselves once more, in a build with a part of them that is built only when it is
    /// asked for; `profile` is what cargo is told of it, as `--release`.
    // In a build with every part nothing is left to be built apart.
    #[cfg(not(all(feature = "documents", feature = "exchange", feature = "overlap")))]
    pub(crate) fn again(purpose: &str, feature: &str, profile: &[&str], command: &str) -> Self {
        Self::cargo(purpose)
            .args(["run", "--quiet", "--package", "xtask", "--features", feature])
            .args(profile)
            .args(["--", command])
    }

    pub(crate) fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn dir(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// After this long it is ended and counts as failed.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// What it says goes into a file instead of between what others say.
    pub(crate) fn into_file(mut self, path: &Path) -> Result<Self> {
        let file = std::fs::File::create(path).with_context(|| format!("{}", path.display()))?;
        self.command.stdout(file.try_clone()?).stderr(file);
        Ok(self)
    }

    /// Runs it with its output shown.
    pub(crate) fn go(mut self) -> Result<()> {
        println!("    {}: {}", self.purpose, self.line());
        let mut child = self.command.spawn().with_context(|| self.no_start())?;
        let started = Instant::now();
        let status = loop {
            if self.limit.is_none() {
                break child.wait()?;
            }
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if let Some(limit) = self.limit.filter(|limit| started.elapsed() > *limit) {
                child.kill()?;
                child.wait()?;
                bail!("{}: not done after {} s, ended", self.purpose, limit.as_secs());
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        if !status.success() {
            bail!("{}: `{}` ended with {status}", self.purpose, self.line());
        }
        Ok(())
    }

    /// Runs it silently and gives what it printed; its errors become ours.
    pub(crate) fn output(mut self) -> Result<String> {
        let output = self.command.output().with_context(|| self.no_start())?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!(
                "{}: `{}` ended with {}: {}",
                self.purpose,
                self.line(),
                output.status,
                said.trim()
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn line(&self) -> String {
        let parts = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        let root = crate::tree::root().display().to_string();
        let words: Vec<String> =
            parts.map(|part| part.to_string_lossy().replace(&root, ".")).collect();
        words.join(" ")
    }

    fn no_start(&self) -> String {
        format!(
            "{}: `{}` does not start",
            self.purpose,
            self.command.get_program().to_string_lossy()
        )
    }
}

/// Where a program is, looked for on the path.
pub(crate) fn found(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
