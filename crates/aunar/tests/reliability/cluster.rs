//! A PostgreSQL server of a test's own, and a copy that follows it: on loopback, in a temporary folder, gone
//! at the end.

use crate::server::{free_port, until};
use aunar_db::Db;
use aunar_db::testing::skipped;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The folder of PostgreSQL's programs.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let linked = std::env::split_paths(&path).map(|folder| folder.join("initdb"));
    let linked = linked.filter_map(|initdb| Some(initdb.canonicalize().ok()?.parent()?.to_owned()));
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let all = linked.chain(debian.map(|version| version.path().join("bin")));
    let whole = |folder: &PathBuf| {
        ["initdb", "postgres", "pg_basebackup", "pg_ctl"].iter().all(|p| folder.join(p).is_file())
    };
    all.filter(whole).max()
}

/// PostgreSQL refuses to run as root: then it is the user `postgres`, or else `nobody`.
fn user() -> Option<(u32, u32)> {
    if std::fs::metadata("/proc/self").ok()?.uid() != 0 {
        return None;
    }
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    let numbers = |name: &str| {
        let line = users.lines().find(|line| line.starts_with(&format!("{name}:")))?;
        let mut parts = line.split(':').skip(2);
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    };
    numbers("postgres").or_else(|| numbers("nobody"))
}

/// A server, or a copy of one.
pub(crate) struct Postgres {
    programs: PathBuf,
    folder: TempDir,
    pub(crate) port: u16,
    /// What it is told beside the usual, which it outweighs.
    pub(crate) settings: Vec<String>,
    /// What its environment says.
    pub(crate) env: Vec<(String, String)>,
    running: Option<Child>,
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.stop("-INT");
    }
}

impl Postgres {
    /// A fresh server that nobody is connected to; nothing, said aloud, where PostgreSQL is not installed.
    pub(crate) async fn start() -> Option<Self> {
        let mut server = Self::made()?;
        server.run().await;
        Some(server)
    }

    /// The same, not yet started.
    pub(crate) fn made() -> Option<Self> {
        let Some(programs) = programs() else {
            skipped("no server of our own, since PostgreSQL is not installed");
            return None;
        };
        let server = Self::empty(programs);
        let made = server
            .command("initdb")
            .args([
                "--encoding=UTF8",
                "--locale=C",
                "--username=aunar",
                "--auth=trust",
                "--no-sync",
                "-D",
            ])
            .arg(server.data())
            .output()
            .expect("initdb starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        Some(server)
    }

    fn empty(programs: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o700))
            .expect("ours");
        if let Some((user, group)) = user() {
            chown(folder.path(), Some(user), Some(group)).expect("theirs");
        }
        let (settings, env) = (Vec::new(), Vec::new());
        Self { programs, folder, port: free_port(), settings, env, running: None }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A folder that it may read, beside its data.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What it said.
    pub(crate) fn log(&self) -> String {
        let log = std::fs::read(self.folder.path().join("log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir("/").stdin(Stdio::null()).env("LC_ALL", "C");
        if let Some((user, group)) = user() {
            command.uid(user).gid(group);
        }
        command
    }

    /// A copy of it that follows it: what the server commits from now on, it has too.
    pub(crate) async fn copy(&self) -> Self {
        let mut copy = Self::empty(self.programs.clone());
        let of = format!("host=127.0.0.1 port={} user=aunar application_name=copy", self.port);
        let made = copy
            .command("pg_basebackup")
            .args(["-R", "-X", "stream", "-c", "fast", "--no-sync", "-d", &of, "-D"])
            .arg(copy.data())
            .output()
            .expect("pg_basebackup starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        copy.run().await;
        // Only now: the copy itself waits for nobody once it has taken over.
        self.waits_for_its_copy().await;
        copy
    }

    /// Commits from now on only what its copy has too.
    async fn waits_for_its_copy(&self) {
        self.tell("alter system set synchronous_standby_names = 'copy'");
        self.tell("select pg_reload_conf()");
        let follows =
            async || self.tell("select sync_state from pg_stat_replication").trim() == "sync";
        until("the copy follows", Duration::from_secs(30), follows).await;
    }

    /// Starts it, ended in order before, as the copy of what was its own copy; whoever reads it then finds what
    /// the other has committed.
    pub(crate) async fn follow(&mut self, other: &Self) {
        let signal = self.data().join("standby.signal");
        std::fs::write(&signal, "").expect("writes");
        if let Some((user, group)) = user() {
            chown(&signal, Some(user), Some(group)).expect("theirs");
        }
        let at = format!("host=127.0.0.1 port={} user=aunar application_name=copy", other.port);
        self.settings.push(format!("primary_conninfo={at}"));
        self.run().await;
        other.tell("alter system set synchronous_commit = 'remote_apply'");
        other.waits_for_its_copy().await;
    }

    /// Starts it, for the first time or again; it answers then.
    pub(crate) async fn run(&mut self) {
        self.begin();
        let url = self.url(self.port, "postgres");
        let answers = async || match Db::open(&url).await {
            Ok(db) => {
                db.close().await;
                true
            }
            Err(_) => false,
        };
        until("the server answers", Duration::from_secs(60), answers).await;
    }

    /// Starts it and waits for nothing: perhaps it cannot go on.
    pub(crate) fn begin(&mut self) {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.folder.path().join("log"))
            .expect("a log");
        let settings = [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // What these tests end are programs and not machines.
            "fsync=off",
            "shared_buffers=32MB",
            "max_connections=120",
        ];
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.data()).args(["-p", &self.port.to_string()]);
        command.args(settings.iter().flat_map(|setting| ["-c", setting]));
        command.args(self.settings.iter().flat_map(|setting| ["-c", setting]));
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command.stdout(Stdio::null()).stderr(log);
        self.running = Some(command.spawn().expect("postgres starts"));
    }

    /// Whether it has ended by itself; then it is as if it had never been started.
    pub(crate) fn has_ended(&mut self) -> bool {
        let ended = |running: &mut Child| running.try_wait().expect("waits").is_some();
        // Its number may be another's from now on: nobody is to end that one.
        self.running.take_if(ended);
        self.running.is_none()
    }

    /// Ends it by a signal: `-QUIT` leaves it as a crash does, `-KILL` is one.
    pub(crate) fn stop(&mut self, signal: &str) {
        if let Some(mut running) = self.running.take() {
            let _ = Command::new("kill").args([signal, &running.id().to_string()]).status();
            let _ = running.wait();
        }
    }

    /// Makes a copy the server.
    pub(crate) fn promote(&self) {
        let done = self.command("pg_ctl").args(["promote", "-w", "-D"]).arg(self.data()).output();
        let done = done.expect("pg_ctl starts");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    }

    /// Runs a statement as its owner; what it answers.
    pub(crate) fn tell(&self, statement: &str) -> String {
        let url = self.url(self.port, "postgres");
        let told = self.command("psql").args(["-XAtq", "-c", statement, &url]).output();
        let told = told.expect("psql starts");
        assert!(told.status.success(), "{statement}: {}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8_lossy(&told.stdout).into_owned()
    }

    /// Whom it lets in, by the lines of `pg_hba.conf`, from its next start.
    pub(crate) fn lets_in_by(&self, rules: &str) {
        std::fs::write(self.data().join("pg_hba.conf"), rules).expect("writes");
    }

    /// From now on whoever connects as this account is asked for its word, as in an installation.
    pub(crate) fn asks_for_a_word(&self, account: &str) {
        let rules = self.data().join("pg_hba.conf");
        let others = std::fs::read_to_string(&rules).expect("the rules");
        let first = format!("host all {account} 127.0.0.1/32 scram-sha-256\n");
        std::fs::write(&rules, first + &others).expect("writes");
        self.tell("select pg_reload_conf()");
    }

    /// The address of a database at a port: this server's own, or that of what stands before it.
    pub(crate) fn url(&self, port: u16, database: &str) -> String {
        format!("postgres://aunar@127.0.0.1:{port}/{database}")
    }
}
