//! Reminding the members that were asked about a request and have not answered: after one week and after
//! two, each once. As in every letter about a request, there is nothing in it of what is asked.

use super::address;
use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records::{self, person};
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::mandate::{Mandate, Person};
use aunar_domain::request::Request;
use chrono::{DateTime, Utc};

/// After how many weeks somebody is reminded; no oftener.
const WEEKS: [i64; 2] = [1, 2];

/// Writes the reminders that are owed now; how many those were. Several nodes may do this at once: the
/// outbox takes each once.
pub async fn remind(app: &Inner, now: DateTime<Utc>) -> Result<usize, DbError> {
    let picture = app.pictures.now().await?;
    let mut written = 0;
    for network in picture.networks.values() {
        let id = network.network.id;
        let mut open = records::request::of_network(&app.db, id).await?;
        open.retain(|r| !r.state.is_over() && r.assigned.iter().any(|a| a.answer.is_none()));
        if open.is_empty() {
            continue;
        }
        let people = person::of_network(&app.db, id).await?;
        let mandates = person::mandates_in(&app.db, id).await?;
        for request in &open {
            written += of_request(app, network, request, (&people, &mandates), now).await?;
        }
    }
    Ok(written)
}

async fn of_request(
    app: &Inner,
    network: &NetworkPicture,
    request: &Request,
    (people, mandates): (&[Person], &[Mandate]),
    now: DateTime<Utc>,
) -> Result<usize, DbError> {
    let asked = request.asked();
    let mut owed = Vec::new();
    for waits in request.assigned.iter().filter(|a| a.answer.is_none()) {
        let gone = (now - waits.at).num_days();
        // Asked months before reminders were written, somebody gets one and not two.
        let Some(weeks) = WEEKS.into_iter().rev().find(|weeks| gone >= weeks * 7) else { continue };
        let whose = [waits.entity];
        let object = Object::network(request.network).of(&whose).asking(request.face(&asked));
        for person in people {
            let own = mandates.iter().filter(|m| m.person == person.id && m.in_force(now));
            let acting = Acting::at_browser(person.id, own.cloned().collect());
            if mandate(&acting, Action::AnswerRequest, object).is_none() {
                continue;
            }
            let once = format!("request-waits {} {weeks} {}", waits.id, person.id);
            if !notify::is_posted(&app.db, &once).await? {
                owed.push((person, once));
            }
        }
    }
    if owed.is_empty() {
        return Ok(0);
    }
    let link = format!("{}{}", app.public_url, address(network, request));
    let mut tx = app.db.begin().await?;
    for (person, once) in &owed {
        let mail = Mail::to_person("request-waits", person)
            .saying("reference", &request.reference)
            .saying("link", &link)
            .once(once.as_str());
        notify::post(&mut tx, &mail, now).await?;
    }
    tx.commit().await?;
    Ok(owed.len())
}
