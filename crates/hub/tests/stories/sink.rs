//! A mail server that keeps what it is given, on loopback.

use aunar_db::testing::skipped;
use mail_parser::MessageParser;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A mail as it came over the wire.
#[derive(Clone)]
pub(crate) struct Letter {
    pub(crate) to: String,
    pub(crate) raw: String,
}

#[derive(Default)]
struct Held {
    letters: Vec<Letter>,
    refused: HashMap<String, String>,
}

/// The server.
pub(crate) struct Sink {
    at: SocketAddr,
    held: Arc<Mutex<Held>>,
}

impl Sink {
    pub(crate) async fn start() -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.expect("a port"))
    }

    /// Talks to whoever calls there from now on.
    pub(crate) fn on(listener: TcpListener) -> Self {
        let at = listener.local_addr().expect("an address");
        let held = Arc::new(Mutex::new(Held::default()));
        let into = Arc::clone(&held);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&into)));
            }
        });
        Self { at, held }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.at)
    }

    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.held.lock().expect("whole").letters.clone()
    }

    /// Answers so when a mail for this address comes.
    pub(crate) fn refuse(&self, address: &str, with: &str) {
        let mut held = self.held.lock().expect("whole");
        held.refused.insert(address.to_owned(), with.to_owned());
    }

    pub(crate) fn forgive(&self) {
        self.held.lock().expect("whole").refused.clear();
    }
}

async fn talk(stream: TcpStream, held: Arc<Mutex<Held>>) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut to = String::new();
    write.write_all(b"220 sink ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.to_uppercase();
        let answer = if verb.starts_with("EHLO") {
            "250 sink".to_owned()
        } else if let Some(rest) = verb.strip_prefix("RCPT TO:<") {
            let length = rest.find('>').unwrap_or(0);
            to = line["RCPT TO:<".len()..][..length].to_owned();
            let refused = held.lock().expect("whole").refused.get(&to).cloned();
            refused.unwrap_or_else(|| "250 ok".to_owned())
        } else if verb == "DATA" {
            write.write_all(b"354 go on\r\n").await?;
            let mut raw = String::new();
            while let Some(line) = lines.next_line().await? {
                if line == "." {
                    break;
                }
                raw.push_str(line.strip_prefix('.').unwrap_or(&line));
                raw.push_str("\r\n");
            }
            held.lock().expect("whole").letters.push(Letter { to: to.clone(), raw });
            "250 kept".to_owned()
        } else if verb == "QUIT" {
            write.write_all(b"221 bye\r\n").await?;
            return Ok(());
        } else {
            "250 ok".to_owned()
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

impl Letter {
    /// The lines of the head, folded ones joined.
    pub(crate) fn head(&self) -> Vec<String> {
        let head = self.raw.split("\r\n\r\n").next().unwrap_or_default();
        head.replace("\r\n ", " ").split("\r\n").map(str::to_owned).collect()
    }

    /// The text, decoded as the head says.
    pub(crate) fn text(&self) -> String {
        let letter = MessageParser::default().parse(self.raw.as_bytes()).expect("a letter");
        letter.body_text(0).expect("a text").replace("\r\n", "\n")
    }

    /// The same as HTML.
    pub(crate) fn html(&self) -> String {
        let letter = MessageParser::default().parse(self.raw.as_bytes()).expect("a letter");
        letter.body_html(0).expect("HTML").replace("\r\n", "\n")
    }
}

/// A mail server of another make (aiosmtpd), where there is one: it keeps each letter in a folder.
pub(crate) struct Elsewhere {
    program: std::process::Child,
    folder: tempfile::TempDir,
    port: u16,
    python: std::path::PathBuf,
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Elsewhere {
    pub(crate) fn start() -> Option<Self> {
        let python = std::env::var_os("AUNAR_TEST_PYTHON").map(std::path::PathBuf::from);
        let Some(python) = python else {
            skipped("AUNAR_TEST_PYTHON names no Python with aiosmtpd and icalendar");
            return None;
        };
        let folder = tempfile::tempdir().expect("a folder");
        let mut program = std::process::Command::new(&python)
            .arg(Self::script("mail_server.py"))
            .arg(folder.path())
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("it starts");
        let out = program.stdout.take().expect("what it says");
        let line = std::io::BufRead::lines(std::io::BufReader::new(out)).next();
        let port = line.expect("a line").expect("text").trim().parse().expect("a port");
        Some(Self { program, folder, port, python })
    }

    fn script(name: &str) -> String {
        format!("{}/../../xtask/validators/{name}", env!("CARGO_MANIFEST_DIR"))
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// What Python's email and icalendar say of the letters that came.
    pub(crate) fn read(&self) -> String {
        let done = std::process::Command::new(&self.python)
            .arg(Self::script("mail_letters.py"))
            .arg(self.folder.path())
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&done.stdout).trim().to_owned();
        assert!(done.status.success(), "{said}\n{}", String::from_utf8_lossy(&done.stderr));
        said
    }
}
