//! Returned letters: delivery reports of mail servers (RFC 3464) that came to the mailbox of the
//! installation. Anybody can send one; it is believed only with the identifier of a letter of ours, which
//! nobody knows but who got that letter and the servers on its way.

use super::letter::Mail;
use super::store;
use crate::records::{person, unreached};
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::ids::PersonId;
use aunar_domain::letter::{Verdict, verdict};
use aunar_formats::read_delivery_report;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use uuid::Uuid;

/// What came of a returned letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Returned {
    /// Nothing more is sent to this address.
    Gone(String),
    /// This letter did not arrive; another may.
    Refused(String),
    /// It arrived, or is still on its way.
    Passing(String),
    /// It is about no letter of ours that is still known.
    NotOurs,
}

/// Takes a returned letter; nothing where it is no delivery report.
pub async fn take_returned(app: &Inner, bytes: &[u8]) -> Result<Option<Returned>, DbError> {
    let Some((report, letter)) = read(bytes) else { return Ok(None) };
    let known = match letter {
        Some(id) => store::recipient(&app.db, id).await?.map(|(to, person)| (id, to, person)),
        None => None,
    };
    let Some((id, address, person)) = known else { return Ok(Some(Returned::NotOurs)) };
    // Each letter of ours has one recipient, who may have had it sent on: the worst of what is said.
    let said = read_delivery_report(&report);
    let worst = said.iter().map(|one| (verdict(&one.action, &one.status), one)).max_by_key(|w| w.0);
    let Some((verdict, one)) = worst else { return Ok(Some(Returned::NotOurs)) };
    let status: String = one.status.chars().filter(|c| !c.is_control()).take(60).collect();
    if verdict == Verdict::Passing {
        return Ok(Some(Returned::Passing(address)));
    }
    let mut tx = app.db.begin().await?;
    store::came_back(&mut tx, id, &format!("returned: {status}")).await?;
    tx.commit().await?;
    if verdict == Verdict::Refused {
        return Ok(Some(Returned::Refused(address)));
    }
    gone(app, (&address, person), &status, id).await?;
    Ok(Some(Returned::Gone(address)))
}

/// Nothing gets to an address: no more is sent there, and those who give mandates in the networks of
/// whoever has it are told, once.
pub(super) async fn gone(
    app: &Inner,
    (address, person): (&str, Option<PersonId>),
    status: &str,
    letter: Uuid,
) -> Result<(), DbError> {
    let now = app.now();
    let picture = app.pictures.now().await?;
    let known = match person {
        Some(id) => person::by_id(&app.db, id).await?,
        None => None,
    };
    let mut told = Vec::new();
    if let Some(known) = &known {
        for network in picture.networks.values() {
            let id = network.network.id;
            let mandates = person::mandates_in(&app.db, id).await?;
            let Some(theirs) = mandates.iter().find(|m| m.person == known.id && m.in_force(now))
            else {
                continue;
            };
            let way = format!("{}/{}/people/{}", app.public_url, network.network.code, theirs.id);
            for reader in person::of_network(&app.db, id).await? {
                let own = mandates.iter().filter(|m| m.person == reader.id && m.in_force(now));
                let acting = Acting::at_browser(reader.id, own.cloned().collect());
                let may = mandate(&acting, Action::GrantMandate, Object::network(id)).is_some();
                if may && reader.id != known.id {
                    told.push((reader, way.clone()));
                }
            }
        }
    }
    let mut tx = app.db.begin().await?;
    store::drop_to(&mut tx, address, now).await?;
    if unreached::note(&mut tx, address, status, now).await? {
        for (reader, way) in &told {
            let name = known.as_ref().map_or("", |k| k.name.as_str());
            let mail = Mail::to_person("address-returned", reader)
                .saying("name", name)
                .saying("status", status)
                .saying("link", way)
                .once(format!("address-returned {letter} {}", reader.id));
            super::post(&mut tx, &mail, now).await?;
        }
        tracing::warn!(status, "letters do not reach an address any more");
    }
    tx.commit().await
}

/// The report of a returned letter, and which letter of ours it is about.
fn read(bytes: &[u8]) -> Option<(String, Option<Uuid>)> {
    let message = MessageParser::default().parse(bytes)?;
    let is = |part: &mail_parser::MessagePart<'_>, kind: &str, sub: &str| {
        part.content_type().is_some_and(|found| {
            found.ctype().eq_ignore_ascii_case(kind)
                && found.subtype().is_some_and(|s| s.eq_ignore_ascii_case(sub))
        })
    };
    let report = message.parts.iter().find(|p| is(p, "message", "delivery-status"))?;
    let report = String::from_utf8_lossy(report.contents()).into_owned();
    let letter = message.parts.iter().find_map(|part| match &part.body {
        PartType::Message(letter) => identifier(letter),
        _ if is(part, "text", "rfc822-headers") || is(part, "message", "rfc822") => {
            identifier(&MessageParser::default().parse(part.contents())?)
        }
        _ => None,
    });
    Some((report, letter))
}

/// The identifier of a letter, from the name that [`super::smtp`] gave it.
fn identifier(letter: &Message<'_>) -> Option<Uuid> {
    Uuid::parse_str(letter.message_id()?.split('@').next()?.trim_start_matches('<')).ok()
}

#[cfg(test)]
mod tests;
