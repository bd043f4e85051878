//! The way to a mail server, whose password is in no error and in no log; or, for a trial, into a folder or into
//! the memory of this process.

use super::html;
use super::store::Due;
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::stub::AsyncStubTransport;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::timeout;

/// How long a server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take for one letter.
const WHOLE: Duration = Duration::from_secs(120);

/// A mail server, and in whose name mail is sent.
#[derive(Clone)]
pub struct Smtp {
    way: Way,
    from: Mailbox,
}

#[derive(Clone)]
enum Way {
    Server(AsyncSmtpTransport<Tokio1Executor>),
    /// Where letters are put instead of being sent, a file each.
    Folder(PathBuf),
    /// Where they are kept until this process ends.
    Memory(AsyncStubTransport),
}

/// A setting that is of no use; the setting itself is not repeated, since it may hold a password.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0}")]
pub struct WrongSetting(&'static str);

/// Why a mail did not go out.
#[derive(Debug)]
pub(super) struct Refusal {
    /// Whether trying again is of no use.
    pub(super) for_good: bool,
    /// What the server or the system said.
    pub(super) why: String,
    /// The status in it (RFC 3463), such as `5.1.1`.
    pub(super) status: Option<String>,
}

struct Address {
    implicit_tls: bool,
    host: String,
    port: u16,
    credentials: Option<(String, String)>,
}

/// Reads `smtp://user:password@host:port` or `smtps://..`; user and password may be encoded as in
/// addresses (`%40` for `@`).
fn read(url: &str) -> Result<Address, WrongSetting> {
    let (scheme, rest) = url.split_once("://").ok_or(WrongSetting(
        "the mail server is set as smtp://user:password@host:port, or smtps:// where it speaks TLS from the start",
    ))?;
    let implicit_tls = match scheme {
        "smtp" => false,
        "smtps" => true,
        _ => {
            return Err(WrongSetting(
                "the mail server's address begins with smtp://, smtps:// or, for a trial, file:/// or memory:",
            ));
        }
    };
    let rest = rest.trim_end_matches('/');
    let (credentials, place) = match rest.rsplit_once('@') {
        Some((said, place)) => {
            let (user, password) = said.split_once(':').ok_or(WrongSetting(
                "before the @ of the mail server's address stand a user and a password: user:password@host",
            ))?;
            let decode = crate::web::params::decode;
            // A plus is a plus here.
            let decode = |text: &str| decode(&text.replace('+', "%2B"));
            (Some((decode(user), decode(password))), place)
        }
        None => (None, rest),
    };
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => {
            let port = port
                .parse()
                .map_err(|_| WrongSetting("the port of the mail server is a number up to 65535"))?;
            (host, port)
        }
        _ => (place, if implicit_tls { 465 } else { 587 }),
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    if host.is_empty() {
        return Err(WrongSetting("the mail server's address names no host"));
    }
    Ok(Address { implicit_tls, host: host.to_owned(), port, credentials })
}

/// Reads a sender; the name may be anything, commas too.
fn sender(from: &str) -> Result<Mailbox, WrongSetting> {
    let (name, address) = match from.trim().strip_suffix('>').and_then(|f| f.rsplit_once('<')) {
        Some((name, address)) => (Some(name.trim().trim_matches('"').to_owned()), address),
        None => (None, from),
    };
    let address = address.trim().parse().map_err(|_| {
        WrongSetting(
            "the sender of mail is an address, or a name with one: Aunar <plan@example.org>",
        )
    })?;
    Ok(Mailbox::new(name.filter(|name| !name.is_empty()), address))
}

impl Smtp {
    /// A server by its address, and the sender as `Name <address>` or an address alone.
    ///
    /// With `file:///folder` nothing is sent: each letter is put there as `ID.eml`, to be looked at; with `memory:`
    /// it is kept by this process and gone with it ([`kept`](Self::kept)). With
    /// `smtps://` all is encrypted; with `smtp://` it is as soon as the server offers it, and
    /// a password is never sent without, save to this machine itself.
    pub fn new(url: &str, from: &str) -> Result<Self, WrongSetting> {
        if let Some(folder) = url.strip_prefix("file://") {
            return Ok(Self { way: Way::Folder(self::folder(folder)?), from: sender(from)? });
        }
        if url == "memory:" {
            return Ok(Self {
                way: Way::Memory(AsyncStubTransport::new_ok()),
                from: sender(from)?,
            });
        }
        let Address { implicit_tls, host, port, credentials } = read(url)?;
        let from = sender(from)?;
        let tls = TlsParameters::new(host.clone()).map_err(|_| {
            WrongSetting("the host of the mail server is no name to speak TLS with")
        })?;
        let here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
        let tls = match (implicit_tls, &credentials) {
            (true, _) => Tls::Wrapper(tls),
            (false, Some(_)) if !here => Tls::Required(tls),
            (false, None) if here => Tls::None,
            (false, _) => Tls::Opportunistic(tls),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(tls)
            .timeout(Some(PATIENCE));
        if let Some((user, password)) = credentials {
            builder = builder.credentials(Credentials::new(user, password));
        }
        Ok(Self { way: Way::Server(builder.build()), from })
    }

    /// The letters that are kept in memory, whole as they would have gone out, the oldest first; none where they
    /// go elsewhere.
    pub async fn kept(&self) -> Vec<String> {
        match &self.way {
            Way::Memory(memory) => {
                memory.messages().await.into_iter().map(|(_, text)| text).collect()
            }
            Way::Server(_) | Way::Folder(_) => Vec::new(),
        }
    }

    /// Whether the server is there, speaks as it is told to and takes the password; nothing is sent. What to say
    /// of it either way.
    pub async fn reaches(&self) -> Result<String, String> {
        match &self.way {
            Way::Server(server) => match server.test_connection().await {
                Ok(true) => Ok("the mail server answers and lets us in".to_owned()),
                Ok(false) => Err("the mail server answers and does not go on".to_owned()),
                Err(error) => Err(format!("the mail server: {error}")),
            },
            Way::Folder(folder) if folder.is_dir() => {
                Ok(format!("a trial: each letter is put into {}", folder.display()))
            }
            Way::Folder(folder) => Err(format!("there is no folder {}", folder.display())),
            Way::Memory(_) => Ok("a trial: letters are kept until this process ends".to_owned()),
        }
    }

    /// Sends one mail.
    pub(super) async fn send(&self, mail: &Due, now: DateTime<Utc>) -> Result<(), Refusal> {
        let message = message(&self.from, mail, now)?;
        let transport = match &self.way {
            Way::Server(transport) => transport,
            Way::Folder(folder) => return put(folder, mail, &message.formatted()).await,
            Way::Memory(memory) => {
                let kept = memory.send(message).await;
                return kept.map_err(|e| Refusal {
                    for_good: false,
                    why: e.to_string(),
                    status: None,
                });
            }
        };
        // Each word of the server has its own patience; all of them together have this one.
        let Ok(sent) = timeout(WHOLE, transport.send(message)).await else {
            let why = "the server did not take the letter in time".to_owned();
            return Err(Refusal { for_good: false, why, status: None });
        };
        match sent {
            Ok(_) => Ok(()),
            Err(error) => {
                let code = error.status().map(u16::from);
                // The mailbox is not there, or does not take this; anything else may pass.
                let for_good = matches!(code, Some(550..=554));
                let why = error.to_string();
                // Ours is the only recipient, so what is said is said of that one.
                let is_status = |word: &&str| {
                    word.starts_with("5.") && word.chars().all(|c| c.is_ascii_digit() || c == '.')
                };
                let words = why.split(|c: char| c.is_whitespace() || "();,".contains(c));
                let status = words.into_iter().find(is_status).map(str::to_owned);
                Err(Refusal { for_good, why, status })
            }
        }
    }
}

/// A folder that letters can be put into.
fn folder(path: &str) -> Result<PathBuf, WrongSetting> {
    let path = Path::new(path);
    if !path.is_absolute() {
        return Err(WrongSetting("the folder for letters is named whole: file:///var/tmp/letters"));
    }
    std::fs::create_dir_all(path)
        .map_err(|_| WrongSetting("the folder for letters is not there and cannot be made"))?;
    Ok(path.to_owned())
}

/// Puts a letter into a folder, whole or not at all; the same one twice is one file.
async fn put(folder: &Path, mail: &Due, bytes: &[u8]) -> Result<(), Refusal> {
    let (half, whole) =
        (folder.join(format!("{}.part", mail.id)), folder.join(format!("{}.eml", mail.id)));
    let written = async {
        tokio::fs::write(&half, bytes).await?;
        tokio::fs::rename(&half, &whole).await
    };
    written.await.map_err(|e| Refusal { for_good: false, why: e.to_string(), status: None })
}

fn message(from: &Mailbox, mail: &Due, now: DateTime<Utc>) -> Result<Message, Refusal> {
    let unsendable = |why: String| Refusal { for_good: true, why, status: None };
    let to = mail.address.parse().map_err(|e| unsendable(format!("the address: {e}")))?;
    let raw = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    let mut builder = Message::builder();
    if let Some(address) = &mail.unsubscribe {
        builder = builder
            .raw_header(raw("List-Unsubscribe", &format!("<{address}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let builder = builder
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(mail.subject.clone())
        // The same at each try: a server that got it twice can tell.
        .message_id(Some(format!("<{}@{}>", mail.id, from.email.domain())))
        .date(now.into())
        .header(MIME_VERSION_1_0)
        // Programs that answer for people who are away stay silent.
        .raw_header(raw("Auto-Submitted", "auto-generated"))
        .raw_header(raw("Content-Language", mail.lang.code()));
    let page = html::document(mail.lang, &mail.subject, &mail.body);
    let both = MultiPart::alternative()
        .singlepart(SinglePart::plain(mail.body.clone()))
        .singlepart(SinglePart::html(page));
    let made = match &mail.entry {
        None => builder.multipart(both),
        Some((calendar, method)) => {
            // The method stands in the part's type too: calendars look there (RFC 6047, 2.4).
            let kind = format!("text/calendar; method={method}; charset=utf-8; component=VEVENT");
            let kind = ContentType::parse(&kind).map_err(|e| unsendable(e.to_string()))?;
            let entry = SinglePart::builder().header(kind).body(calendar.clone());
            builder.multipart(both.singlepart(entry))
        }
    };
    made.map_err(|e| unsendable(e.to_string()))
}

#[cfg(test)]
mod tests;
