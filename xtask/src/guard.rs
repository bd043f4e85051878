//! A server that lives no longer than we do.
//!
//! Between us and the server stands a small shell that waits for the end of a pipe we hold. When
//! we end, in whatever way (done, failed, interrupted, killed), the pipe closes, the shell stops
//! the server and removes its folder. It never touches a process that it did not start itself.

use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const SHELL: &str = r#"
log=$1 remove=$2 signal=$3
shift 3
"$@" >"$log" 2>&1 </dev/null &
pid=$!
echo "$pid"
while read -r _; do :; done
kill -s "$signal" "$pid" 2>/dev/null
{ sleep 10; kill -s KILL "$pid"; } >/dev/null 2>&1 &
late=$!
wait "$pid" 2>/dev/null
kill "$late" 2>/dev/null
[ -z "$remove" ] || rm -rf -- "$remove"
"#;

/// What to start, and as whom.
pub(crate) struct Guarded<'a> {
    pub(crate) name: &'a str,
    pub(crate) program: &'a Path,
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<(String, String)>,
    /// Where its output goes.
    pub(crate) log: PathBuf,
    /// The folder that goes when it stops.
    pub(crate) remove: Option<PathBuf>,
    /// How it is asked to stop: `TERM`, or what the program wants.
    pub(crate) signal: &'a str,
    /// User and group to run as, where it refuses ours.
    pub(crate) user: Option<(u32, u32)>,
}

/// A running server; dropping it stops it.
pub(crate) struct Guard {
    shell: Child,
    name: String,
    pid: u32,
    log: PathBuf,
}

impl Guard {
    /// Starts a server.
    pub(crate) fn start(what: Guarded<'_>) -> Result<Self> {
        let mut command = Command::new("sh");
        command.arg("-c").arg(SHELL).arg("guard").arg(&what.log);
        command.arg(what.remove.as_deref().unwrap_or(Path::new(""))).arg(what.signal);
        command.arg(what.program).args(&what.args).envs(what.env);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Its own group: an interrupt at the terminal ends us, and through the pipe the server.
        command.process_group(0);
        if let Some((user, group)) = what.user {
            command.uid(user).gid(group).current_dir("/");
        }
        let mut shell = command.spawn().with_context(|| format!("starting {}", what.name))?;
        let out = shell.stdout.take().context("the guard has no output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let pid = line.trim().parse().with_context(|| format!("starting {}", what.name))?;
        Ok(Self { shell, name: what.name.to_owned(), pid, log: what.log })
    }

    /// The server's process id.
    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    /// Waits until `ready` says yes; an early end or a long wait is an error with the last lines said.
    pub(crate) fn wait(
        &self,
        limit: Duration,
        mut ready: impl FnMut() -> bool,
    ) -> Result<Duration> {
        let started = Instant::now();
        loop {
            if ready() {
                return Ok(started.elapsed());
            }
            if !alive(self.pid) {
                bail!("{} ended at once; it said:\n{}", self.name, self.said(20));
            }
            if started.elapsed() > limit {
                let seconds = limit.as_secs();
                bail!("{} is not ready after {seconds} s; it said:\n{}", self.name, self.said(20));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// The last lines it printed.
    pub(crate) fn said(&self, lines: usize) -> String {
        let text = File::open(&self.log).and_then(std::io::read_to_string).unwrap_or_default();
        let all: Vec<&str> = text.lines().collect();
        all[all.len().saturating_sub(lines)..].join("\n")
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // Nothing to do about a guard that cannot be waited for: we are ending anyway.
        let _ended = self.shell.wait();
    }
}

/// Whether a process runs; one that ended but is not yet buried does not.
fn alive(pid: u32) -> bool {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else {
        return false;
    };
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// A port of the loopback address that nobody uses now.
pub(crate) fn free_port() -> Result<u16> {
    let listener =
        std::net::TcpListener::bind("127.0.0.1:0").context("no free port on loopback")?;
    Ok(listener.local_addr()?.port())
}

/// A fresh folder of our own among the temporary ones.
pub(crate) fn fresh_folder(name: &str) -> Result<PathBuf> {
    fresh_folder_in(&std::env::temp_dir(), name)
}

/// A fresh folder of our own in another.
pub(crate) fn fresh_folder_in(outer: &Path, name: &str) -> Result<PathBuf> {
    let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_nanos();
    let folder = outer.join(format!("{name}-{}-{nanos}", std::process::id()));
    std::fs::create_dir(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests;
