//! Mail that goes out: written in the transaction of the deed it tells of, sent a moment later by
//! whichever process holds a mail server, tried again while that one is away.
//!
//! A slice that has something to tell somebody gives the mail a kind and its words, in all four
//! languages of its own catalogue: `mail-{kind}-subject` and `mail-{kind}`, plain text with every
//! link in full. Greeting and closing are put around it here. Then, in the deed's transaction:
//!
//! ```ignore
//! let mail = Mail::to_person("round-opened", &person)
//!     .saying("plan", &title)
//!     .saying("link", &address)
//!     .once(format!("round-opened {round} {}", person.id));
//! notify::post(&mut tx, &mail, cx.now).await?;
//! ```
//!
//! A deed that is undone takes its mail with it. What a kind is about, and so whether its reader can
//! choose how often it comes, is said by [`aunar_domain::letter`]; what waits by their choice is gathered
//! into one letter of a morning ([`gather`]). Each goes out as text and as HTML made of that text. What is
//! never done here: pictures that tell who has read, addresses or texts in the log.

mod gather;
mod html;
mod letter;
mod returned;
mod sender;
mod smtp;
mod stop;
mod store;
mod wishes;

pub use gather::gather;
pub use letter::Mail;
pub use returned::{Returned, take_returned};
pub use sender::{Sender, send_due};
pub use smtp::{Smtp, WrongSetting};
pub use wishes::keep;

use crate::web::State;
use aunar_db::{Db, DbError, Tx};
use aunar_domain::ids::PersonId;
use axum::Router;
use axum::routing::get;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/letters/stop/{token}", get(stop::show).post(stop::stop))
}

/// Writes a mail into the outbox: to be sent, or gathered, or not sent at all, as its reader chose. One
/// with the same `once` as another is not written.
pub async fn post(tx: &mut Tx, mail: &Mail<'_>, now: DateTime<Utc>) -> Result<(), DbError> {
    let written = mail.written();
    let way = wishes::way(tx, &written, now).await?;
    store::add(tx, &written, (Uuid::now_v7(), way), now).await
}

/// Whether a mail that is written once has been.
pub async fn is_posted(db: &Db, once: &str) -> Result<bool, DbError> {
    store::is_there(db, once).await
}

/// Takes back the mails of a kind to a person that have not gone out: what they say is no longer so.
pub async fn recall(
    tx: &mut Tx,
    kind: &'static str,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    store::recall(tx, kind, person, now).await
}

/// Forgets every letter about something, sent or not: those whose `once` begins with it and a blank.
/// For people whose address must not be known any more. `about` is made of codes and identifiers.
pub async fn forget(tx: &mut Tx, about: &str) -> Result<(), DbError> {
    store::forget(tx, about).await
}

/// Gives up what came too late, and forgets what is long gone and to whom letters went. The sender does it
/// every hour; it may be done at any time and any number of times.
pub async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<(), DbError> {
    store::tidy(db, now).await
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// Whoever adds a kind of letter says in `aunar_domain::letter` what it is about, or that it is needed.
    #[test]
    fn of_every_kind_of_letter_it_is_said_what_it_is_about() {
        let mut kinds = BTreeSet::new();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en");
        for file in std::fs::read_dir(folder).expect("the words") {
            let text = std::fs::read_to_string(file.expect("a file").path()).expect("reads");
            let subjects =
                text.lines().filter_map(|l| l.strip_prefix("mail-")?.split_once("-subject ="));
            kinds.extend(subjects.map(|(kind, _)| kind.to_owned()));
        }
        assert!(kinds.len() > 30, "{kinds:?}");
        let unknown: Vec<_> = kinds.iter().filter(|k| !aunar_domain::letter::is_known(k)).collect();
        assert!(unknown.is_empty(), "{unknown:?}: say in domain/src/letter.rs what they are about");
    }
}
