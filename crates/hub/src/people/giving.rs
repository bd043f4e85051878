//! Giving a mandate, whoever gives it by which door.

use super::{inviting, right};
use crate::picture::NetworkPicture;
use crate::records::person;
use crate::web::Error;
use crate::web::state::Inner;
use aunar_db::Entry;
use aunar_domain::ids::MandateId;
use aunar_domain::mandate::{Mandate, Person, Role, Standing};
use aunar_domain::words::{Lang, fold};
use axum::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

/// What is given, and to whom. The mandate names the identifier that its person gets where the
/// address is nobody's yet.
pub struct Gift {
    /// The mandate, checked; its identifier was made when the form was drawn.
    pub mandate: Mandate,
    /// The person's address.
    pub email: String,
    /// What to call them, if they are not known.
    pub name: String,
    /// In which language to write to them, if they are not known.
    pub lang: Lang,
    /// Whether the giver has been asked and means it.
    pub sure: bool,
}

/// Who gives.
pub struct Giver<'a> {
    /// How the history names them.
    pub actor: String,
    /// By which door.
    pub via: &'static str,
    /// The mandate they act under, if it is by one.
    pub under: Option<MandateId>,
    /// Whether they could give a mandate.
    pub may: &'a (dyn Fn(&Mandate) -> bool + Sync),
}

/// What came of it.
pub enum Given {
    /// It is given.
    Now {
        /// To whom.
        person: Person,
        /// What.
        mandate: Mandate,
        /// The invitation to pass on, where the person has never come in; it is told once.
        link: Option<String>,
    },
    /// The same form was sent before.
    Before(MandateId),
    /// Nothing yet: the giver has to say that it is meant so.
    Asks(Question),
}

/// What a giver is asked.
pub enum Question {
    /// The person holds or will hold the same.
    Twice(Mandate),
    /// Somebody else of the network has the same name.
    Namesake,
}

impl Giver<'_> {
    pub(super) fn entry(
        &self,
        action: &'static str,
        entity: &'static str,
        record: Uuid,
        before: Option<Value>,
        after: Value,
    ) -> Entry {
        let (actor, via) = (self.actor.clone(), self.via);
        Entry { actor, via, action, entity, record, plan: None, before, after: Some(after) }
    }
}

/// Gives a mandate. A person who is not known becomes known, and whoever has never come in is
/// invited.
pub async fn give(
    app: &Inner,
    network: &NetworkPicture,
    gift: Gift,
    giver: &Giver<'_>,
) -> Result<Given, Error> {
    let (id, now) = (network.network.id, app.now());
    let Gift { mut mandate, email, name, lang, sure } = gift;
    let email = person::address(&email);
    let namesake = person::of_network(&app.db, id)
        .await?
        .iter()
        .any(|p| p.email != email && fold(&p.name) == fold(&name));
    let mut tx = app.db.begin_in(id.0).await?;
    let held = person::held_in(&mut tx, id).await?;
    right::still_acts(giver.under, &held, now)?;
    if held.iter().any(|m| m.id == mandate.id) {
        return Ok(Given::Before(mandate.id));
    }
    let open_ended =
        |m: &&Mandate| m.role == Role::Secretariat && m.until.is_none() && m.in_force(now);
    if mandate.role == Role::Secretariat
        && mandate.until.is_some()
        && held.iter().find(open_ended).is_none()
    {
        return Err(Error::refused(StatusCode::CONFLICT, "last-secretariat"));
    }
    let mut entries = Vec::new();
    let to = match person::held_by_email(&mut tx, &email).await? {
        Some(known) => known,
        None if namesake && !sure => return Ok(Given::Asks(Question::Namesake)),
        None => {
            let new = Person { id: mandate.person, email, name, lang };
            person::write(&mut tx, &new, now).await?;
            let after = json!({ "lang": new.lang });
            entries.push(giver.entry("create", "person", new.id.0, None, after));
            new
        }
    };
    mandate.person = to.id;
    mandate.granted_by.clone_from(&giver.actor);
    let twice =
        held.iter().find(|m| m.standing(now) != Standing::Ended && m.says_the_same_as(&mandate));
    if let Some(twice) = twice.filter(|_| !sure) {
        return Ok(Given::Asks(Question::Twice(twice.clone())));
    }
    person::grant(&mut tx, &mandate, now).await?;
    entries.push(giver.entry("grant", "mandate", mandate.id.0, None, json!(mandate)));
    let link = match inviting::is_ours_to_invite(&mut tx, &to, giver, now).await? {
        true => {
            let (link, invited) = inviting::invite(app, &mut tx, network, &to, giver).await?;
            entries.push(invited);
            Some(link)
        }
        false => None,
    };
    app.pictures.keep(tx, id.0, now, entries).await?;
    Ok(Given::Now { person: to, mandate, link })
}
