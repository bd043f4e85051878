//! Stopping letters by one click, without signing in: the address in a letter names person and topic, and
//! is signed with a key of the installation (RFC 8058: mail programs send the POST for their readers).

use super::wishes;
use crate::records::installation::stop_key;
use crate::records::{letter_wish, person};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::ids::PersonId;
use aunar_domain::letter::{Rhythm, Topic};
use axum::extract::Path;
use axum::http::StatusCode;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt::Write as _;
use uuid::Uuid;

/// What stands for all that can be chosen: what a letter that gathers others is about.
pub(super) const ALL: &str = "all";
/// Hexadecimal digits of a signature that are kept: 128 bits.
const SIGNED: usize = 32;

#[derive(Template)]
#[template(path = "notify/pages/stop.html")]
struct StopPage {
    shell: Shell,
    path: String,
    about: String,
    stopped: bool,
}

/// The token of an address that stops letters to a person about something.
pub(super) fn token(key: &[u8], person: PersonId, topic: &str) -> String {
    let said = format!("{}.{topic}", person.0.simple());
    let signed = sign(key, &said);
    format!("{said}.{signed}")
}

fn sign(key: &[u8], said: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length is a key");
    mac.update(said.as_bytes());
    let mut hex = String::new();
    for byte in mac.finalize().into_bytes() {
        let _ = write!(hex, "{byte:02x}");
    }
    hex.truncate(SIGNED);
    hex
}

/// What a token says, if it was signed here.
fn read(key: &[u8], token: &str) -> Option<(PersonId, Vec<Topic>)> {
    let (said, signed) = token.rsplit_once('.')?;
    // Neither length nor time tells how far a guess was right.
    let expected = sign(key, said);
    let differs = expected.bytes().zip(signed.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    if expected.len() != signed.len() || differs != 0 {
        return None;
    }
    let (person, topic) = said.split_once('.')?;
    let topics = match topic {
        ALL => Topic::ALL.to_vec(),
        topic => vec![Topic::from_code(topic)?],
    };
    Some((PersonId(Uuid::parse_str(person).ok()?), topics))
}

async fn opened(cx: &Cx, token: &str) -> Result<(PersonId, Vec<Topic>), Error> {
    let spent = || Error::refused(StatusCode::GONE, "letters-link");
    let (id, topics) = read(&stop_key(&cx.state.db).await?, token).ok_or_else(spent)?;
    // Whoever is not known any more gets no letters either.
    let person = person::by_id(&cx.state.db, id).await?.ok_or_else(spent)?;
    Ok((person.id, topics))
}

/// The page with the button. Opening it changes nothing, since mail programs open links before people do.
pub(super) async fn show(cx: Cx, Path(token): Path<String>) -> Answer {
    let (person, topics) = opened(&cx, &token).await?;
    let wishes = letter_wish::of_person(&cx.state.db, person).await?;
    let stopped = topics.iter().all(|topic| wishes.rhythm(*topic) == Rhythm::None);
    draw(&cx, &topics, stopped)
}

/// Stops them.
pub(super) async fn stop(cx: Cx, Path(token): Path<String>) -> Answer {
    let (person, topics) = opened(&cx, &token).await?;
    let mut wishes = letter_wish::of_person(&cx.state.db, person).await?;
    for topic in &topics {
        wishes = wishes.with(*topic, Rhythm::None);
    }
    let mut tx = cx.state.db.begin().await?;
    wishes::keep(&mut tx, person, &wishes, cx.now).await?;
    tx.commit().await?;
    draw(&cx, &topics, true)
}

fn draw(cx: &Cx, topics: &[Topic], stopped: bool) -> Answer {
    let t = cx.t();
    let about: Vec<String> =
        topics.iter().map(|one| t.label("letters-topic", one.code())).collect();
    let page = StopPage {
        shell: Shell::bare(&cx.reader, &t.t("letters-stop-title")),
        path: cx.reader.path.clone(),
        about: about.join(", "),
        stopped,
    };
    respond::private_page(cx, StatusCode::OK, &page)
}

#[cfg(test)]
mod tests;
