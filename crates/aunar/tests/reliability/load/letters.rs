//! A mail server on loopback that keeps which letters came, and in which life of the program.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A letter that came whole.
#[derive(Clone)]
struct Came {
    life: usize,
    /// By its name, which is the same at each try.
    id: String,
    to: String,
}

/// The server.
pub(crate) struct Letters {
    port: u16,
    life: Arc<AtomicUsize>,
    came: Arc<Mutex<Vec<Came>>>,
}

impl Letters {
    pub(crate) async fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (life, came) = (Arc::new(AtomicUsize::new(0)), Arc::default());
        let (now, into) = (Arc::clone(&life), Arc::clone(&came));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Each letter has a connection of its own, and a dead program makes none.
                tokio::spawn(talk(stream, now.load(Ordering::SeqCst), Arc::clone(&into)));
            }
        });
        Self { port, life, came }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Whoever speaks from now on is another life of the program.
    pub(crate) fn next_life(&self) {
        self.life.fetch_add(1, Ordering::SeqCst);
    }

    fn came(&self) -> Vec<Came> {
        self.came.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether a letter came, and to whom it was to.
    pub(crate) fn has(&self, id: &str, to: &str) -> bool {
        self.came().iter().any(|came| came.id == id && came.to == to)
    }

    /// Each came once, but for what SMTP leaves open: the last one that a life gave away may have been noted by
    /// nobody, and comes once more in a later one. How many there are, and how many came again.
    pub(crate) fn check_once(&self) -> (usize, usize) {
        let came = self.came();
        let mut last: BTreeMap<usize, &str> = BTreeMap::new();
        for one in &came {
            last.insert(one.life, &one.id);
        }
        let mut again = 0;
        for (at, one) in came.iter().enumerate() {
            let Some(later) = came[at + 1..].iter().find(|later| later.id == one.id) else {
                continue;
            };
            again += 1;
            assert!(later.life > one.life, "{} came twice in one life", one.id);
            assert_eq!(last[&one.life], one.id, "it came again and was not the last of its life");
        }
        (came.len() - again, again)
    }
}

async fn talk(stream: TcpStream, life: usize, came: Arc<Mutex<Vec<Came>>>) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let (mut to, mut id, mut in_letter) = (String::new(), String::new(), false);
    write.write_all(b"220 letters ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        if in_letter && line != "." {
            if let Some(name) = line.strip_prefix("Message-ID: <") {
                id = name.split('@').next().unwrap_or_default().to_owned();
            }
            continue;
        }
        let said = if in_letter {
            in_letter = false;
            // Only now it came whole.
            let (id, to) = (std::mem::take(&mut id), std::mem::take(&mut to));
            came.lock().unwrap_or_else(PoisonError::into_inner).push(Came { life, id, to });
            "250 kept"
        } else if let Some(rest) = line.strip_prefix("RCPT TO:<") {
            to = rest.split('>').next().unwrap_or_default().to_owned();
            "250 ok"
        } else if line == "DATA" {
            in_letter = true;
            "354 go on"
        } else if line == "QUIT" {
            write.write_all(b"221 bye\r\n").await?;
            return Ok(());
        } else {
            "250 ok"
        };
        write.write_all(format!("{said}\r\n").as_bytes()).await?;
    }
    Ok(())
}
