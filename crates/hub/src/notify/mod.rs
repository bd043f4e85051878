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
//! A deed that is undone takes its mail with it. What is never done here: HTML, pictures that tell
//! who has read, addresses or texts in the log.

mod letter;
mod sender;
mod smtp;
mod store;

pub use letter::Mail;
pub use sender::{Sender, send_due};
pub use smtp::{Smtp, WrongSetting};

use aunar_db::{Db, DbError, Tx};
use aunar_domain::ids::PersonId;
use chrono::{DateTime, Utc};

/// Writes a mail into the outbox. One with the same `once` as another is not written.
pub async fn post(tx: &mut Tx, mail: &Mail<'_>, now: DateTime<Utc>) -> Result<(), DbError> {
    store::add(tx, &mail.written(), now).await
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
