//! The program under test: started, asked whether it lives, killed.

use chrono::{DateTime, TimeDelta, Utc};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How a server is started.
pub(crate) struct How {
    /// Which program it is.
    pub(crate) program: PathBuf,
    /// Its database.
    pub(crate) db: String,
    /// A file with the address of its database, instead.
    pub(crate) secret: Option<PathBuf>,
    /// Where it listens on loopback; the same at each start.
    pub(crate) port: u16,
    /// How many seconds its clock is ahead of the machine's.
    pub(crate) ahead: i64,
    /// Where its log goes.
    pub(crate) log: PathBuf,
    /// What else it is told.
    pub(crate) more: Vec<String>,
    /// What its environment says.
    pub(crate) env: Vec<(String, String)>,
}

impl How {
    pub(crate) fn new(db: &str, folder: &Path) -> Self {
        Self {
            program: env!("CARGO_BIN_EXE_aunar").into(),
            db: db.to_owned(),
            secret: None,
            port: free_port(),
            ahead: 0,
            log: folder.join("server.log"),
            more: Vec::new(),
            env: Vec::new(),
        }
    }

    /// The same once more.
    pub(crate) fn again(&self) -> Self {
        Self {
            program: self.program.clone(),
            db: self.db.clone(),
            secret: self.secret.clone(),
            port: self.port,
            ahead: self.ahead,
            log: self.log.clone(),
            more: self.more.clone(),
            env: self.env.clone(),
        }
    }

    /// Sets its clock to a moment, from which it goes on.
    pub(crate) fn dated(mut self, moment: DateTime<Utc>) -> Self {
        self.ahead = (moment - Utc::now()).num_seconds();
        self
    }

    pub(crate) fn with(mut self, more: &[&str]) -> Self {
        self.more.extend(more.iter().map(|&one| one.to_owned()));
        self
    }

    /// It gives letters to a mail server, or a folder, and tells other programs of this machine what changes.
    pub(crate) fn telling(self, smtp: &str) -> Self {
        let from = "Aunar <aunar@red.example>";
        self.with(&["--webhooks-http", "--webhooks-private", "--smtp", smtp, "--mail-from", from])
    }

    /// What its clock says.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::seconds(self.ahead)
    }

    pub(crate) fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn run(&self) -> Server {
        let log = File::options().create(true).append(true).open(&self.log).expect("a log");
        let mut command = Command::new(&self.program);
        command.args(["serve", "--listen", &format!("127.0.0.1:{}", self.port)]);
        match &self.secret {
            Some(file) => command.arg("--db-file").arg(file),
            None => command.args(["--db", &self.db]),
        };
        if self.ahead != 0 {
            command.arg(format!("--clock-ahead={}", self.ahead));
        }
        let child = command
            .args(&self.more)
            .env("AUNAR_LOG", "warn,sqlx=error")
            .env_remove("AUNAR_MODEL")
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        Server(child.expect("the program starts"))
    }

    /// Starts it where it cannot serve: how it ends by itself, and what it said last.
    pub(crate) async fn ends(&self) -> (Option<i32>, String) {
        let mut server = self.run();
        let mut ended = None;
        until("it ends", Duration::from_secs(60), async || {
            ended = server.0.try_wait().expect("waits");
            ended.is_some()
        })
        .await;
        (ended.and_then(|ended| ended.code()), self.said())
    }

    /// Starts it; answers once it listens.
    pub(crate) async fn start(&self) -> Server {
        let mut server = self.run();
        let begun = Instant::now();
        let client = reqwest::Client::new();
        loop {
            let asked = client.get(format!("{}/healthz", self.base())).send().await;
            if asked.is_ok_and(|answer| answer.status().is_success()) {
                return server;
            }
            let ended = server.0.try_wait().expect("waits");
            let late = begun.elapsed() > Duration::from_secs(60);
            assert!(ended.is_none() && !late, "it does not serve: {ended:?}: {}", self.said());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The end of its log.
    pub(crate) fn said(&self) -> String {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

/// A program that runs; killed when dropped, in the way that nothing can be done about.
pub(crate) struct Server(pub(crate) Child);

impl Server {
    /// Kills it (SIGKILL) and waits until it is gone.
    pub(crate) fn kill(mut self) {
        self.0.kill().expect("kills");
        self.0.wait().expect("is gone");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port of loopback that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Waits for something; `patience` is as long as it may take.
pub(crate) async fn until(what: &str, patience: Duration, mut done: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !done().await {
        assert!(begun.elapsed() < patience, "{what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
