//! One mandate: what it says, how it came about, and what can be done with it.

use super::extending::shown;
use super::list::{until, when};
use super::right;
use super::said::{actor, of};
use crate::picture::NetworkPicture;
use crate::records::person::{self, Arrival};
use crate::records::unreached;
use crate::web::cx::actor as cx_actor;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_db::{Entry, Recorded};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{MandateId, PersonId};
use aunar_domain::mandate::{Mandate, Standing};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "people/pages/one.html")]
struct OnePage {
    shell: Shell,
    back: String,
    path: String,
    name: String,
    state: &'static str,
    state_label: String,
    facts: Vec<(String, String)>,
    deeds: Vec<Deed>,
    may: bool,
    over: bool,
    may_invite: bool,
    unreached: bool,
    seen: String,
    until: String,
    until_wrong: Option<String>,
    reason: String,
    reason_wrong: Option<String>,
}

struct Deed {
    moment: String,
    when: String,
    what: String,
    reason: Option<String>,
}

/// What a form on this page said before it was refused.
#[derive(Default)]
pub(super) struct Said {
    pub(super) until: Option<String>,
    pub(super) reason: String,
}

/// A mandate of this network, by its identifier; another network's is not here.
pub(super) async fn find(cx: &Cx, network: &NetworkPicture, id: &str) -> Result<Mandate, Error> {
    // Those who may not know who acts for whom do not learn which identifiers there are either.
    cx.require(Action::ReadMandates, Object::network(network.network.id))?;
    let all = person::mandates_in(&cx.state.db, network.network.id).await?;
    let wanted: Option<Uuid> = id.parse().ok();
    let found = all.into_iter().find(|m| Some(m.id) == wanted.map(MandateId));
    found.ok_or_else(|| Error::not_found("mandate", id))
}

/// The page of a mandate.
pub(super) async fn show(cx: Cx, Path((code, id)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let mandate = find(&cx, &network, &id).await?;
    draw(&cx, &network, &mandate, Said::default(), None).await
}

/// The page again, with what was typed and what is wrong with it.
pub(super) async fn again(
    cx: &Cx,
    network: &NetworkPicture,
    mandate: &Mandate,
    said: Said,
    wrong: (&'static str, String),
    status: StatusCode,
) -> Answer {
    let mut page = draw(cx, network, mandate, said, Some(wrong)).await?;
    *page.status_mut() = status;
    Ok(page)
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    mandate: &Mandate,
    said: Said,
    wrong: Option<(&'static str, String)>,
) -> Answer {
    let (t, db, id) = (cx.t(), &cx.state.db, network.network.id);
    let people = person::of_network(db, id).await?;
    let arrival = person::arrivals(db, id).await?.remove(&mandate.person).unwrap_or_default();
    let deeds = db.history(id.0, Some(mandate.id.0), None, 100).await?;
    let to = people.iter().find(|p| p.id == mandate.person);
    let to = to.ok_or_else(|| Error::not_found("mandate", &mandate.id.to_string()))?.clone();
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let (may, standing) = (right::may(cx, mandate), mandate.standing(cx.now));
    let unreached = unreached::of_address(db, &to.email).await?;
    let fact = |key: &str, value: String| (t.label("people-field", key), value);
    let mut facts = vec![fact("role", t.label("role", mandate.role.code()))];
    facts.extend(of(t, network, mandate).map(|of| fact("of", of)));
    facts.push(fact("when", when(t, mandate)));
    if may {
        // Whose address it is, is for those who have to reach them.
        facts.push(fact("email", to.email.clone()));
        if let Some(unreached) = &unreached {
            let since = numbers::day(t.0, unreached.since.date_naive());
            let values = [("since", since.as_str()), ("status", unreached.status.as_str())];
            facts.push(fact("unreached", t.with("people-unreached", &values)));
        }
        facts.push(fact("lang", t.language(to.lang)));
        facts.extend(arrived(cx, arrival).map(|said| fact("arrival", said)));
    }
    let wrong_in = |field| wrong.as_ref().filter(|(f, _)| *f == field).map(|(_, why)| why.clone());
    let code = &network.network.code;
    let over = standing == Standing::Ended;
    let page = OnePage {
        shell: Shell::of(cx, network, None, "people", &t.person(&to.name)),
        back: format!("/{code}/people"),
        path: format!("/{code}/people/{}", mandate.id),
        state: standing.code(),
        state_label: t.label("people-is", standing.code()),
        facts,
        deeds: deeds.iter().map(|row| deed(cx, row, &names)).collect(),
        may,
        over,
        unreached: may && unreached.is_some(),
        may_invite: may && !over && arrival.came.is_none(),
        seen: shown(mandate.until),
        until: said.until.unwrap_or_else(|| shown(mandate.until)),
        until_wrong: wrong_in("until"),
        reason: said.reason,
        reason_wrong: wrong_in("reason"),
        name: t.person(&to.name),
    };
    Ok(respond::private(respond::page(cx, &page)?))
}

/// Letters are sent to the address again: somebody who knows says that it is good.
pub(super) async fn write_again(cx: Cx, Path((code, id)): Path<(String, String)>) -> Answer {
    let network = cx.network(&code)?;
    let mandate = find(&cx, &network, &id).await?;
    let (me, under) = right::by(&cx, mandate.network, mandate.role, mandate.entity)?;
    let by = cx_actor(me, under);
    let to = person::by_id(&cx.state.db, mandate.person).await?;
    let to = to.ok_or_else(|| Error::not_found("mandate", &id))?;
    let (mut tx, _) = cx.turn(mandate.network).await?;
    unreached::reached(&mut tx, &to.email).await?;
    let entry = Entry {
        actor: by,
        via: "web",
        action: "changed",
        entity: "person",
        record: to.id.0,
        plan: None,
        before: Some(json!({ "letters": "unreached" })),
        after: Some(json!({ "letters": "tried" })),
    };
    cx.keep(tx, mandate.network, vec![entry]).await?;
    Ok(respond::see_other(&format!("/{}/people/{}", network.network.code, mandate.id)))
}

fn arrived(cx: &Cx, arrival: Arrival) -> Option<String> {
    let t = cx.t();
    let day = |at: DateTime<Utc>| numbers::day(t.0, at.date_naive());
    let invited = arrival.invited.map(day);
    let came = arrival.came.map(day);
    match (invited, came) {
        (None, None) => None,
        (Some(invited), None) => Some(t.with("people-invited-waits", &[("date", &invited)])),
        (None, Some(came)) => Some(t.with("people-came", &[("date", &came)])),
        (Some(invited), Some(came)) => {
            Some(t.with("people-invited-came", &[("invited", &invited), ("came", &came)]))
        }
    }
}

fn deed(cx: &Cx, row: &Recorded, names: &HashMap<PersonId, String>) -> Deed {
    let t = cx.t();
    let action = t.action(&row.action);
    let by = actor(t, &row.actor, names);
    let mut what = format!("{action} · {by}");
    let form = row.after.as_ref();
    let set: Option<Mandate> = form.and_then(|f| serde_json::from_value(f.clone()).ok());
    if let Some(mandate) = set.filter(|m| m.ended_at.is_none()) {
        what.push_str(" · ");
        what.push_str(&until(t, &mandate));
    }
    let reason = form.and_then(|f| f.get("reason")).and_then(|r| r.as_str());
    Deed {
        moment: row.at.to_rfc3339(),
        when: numbers::moment(t.0, row.at),
        what,
        reason: reason.map(str::to_owned),
    }
}
