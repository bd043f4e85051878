//! What waits for somebody because of mandates: those of theirs, and of whom they answer for, that
//! run out soon, and invitations that nobody has followed.

use super::right;
use super::said::said;
use crate::account::Purpose;
use crate::picture::NetworkPicture;
use crate::records::person::{self, Arrival};
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::{Mandate, Standing};
use chrono::TimeDelta;
use std::collections::HashMap;

/// How long before its last day a mandate is asked about.
const SOON: TimeDelta = TimeDelta::days(30);

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let (t, db, id) = (cx.t(), &cx.state.db, network.network.id);
    let me = cx.person()?.id;
    let reads = cx.may(Action::ReadMandates, Object::network(id));
    let mine: Vec<_> = cx.mandates().iter().filter(|m| m.network == id).collect();
    let today = cx.now.date_naive();
    let all = person::mandates_in(db, id).await?;
    let soon = |m: &&Mandate| {
        m.standing(cx.now) == Standing::InForce
            && m.until.is_some_and(|until| until <= today + SOON)
    };
    let of_mine = |m: &Mandate| {
        m.person == me
            || right::may(cx, m)
            || m.entity.is_some()
                && mine.iter().any(|x| x.role.speaks_for_its_entity() && x.entity == m.entity)
    };
    let ending: Vec<&Mandate> = all.iter().filter(soon).filter(|m| of_mine(m)).collect();
    let given: Vec<&Mandate> =
        all.iter().filter(|m| m.standing(cx.now) != Standing::Ended && right::may(cx, m)).collect();
    if ending.is_empty() && given.is_empty() {
        return Ok(Vec::new());
    }
    let people = person::of_network(db, id).await?;
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let arrivals = person::arrivals(db, id).await?;
    let about = |mandate: &Mandate| {
        let name = names.get(&mandate.person).cloned().unwrap_or_default();
        vec![("name", name), ("what", said(t, network, mandate))]
    };
    // Whoever may not look at mandates is led to the network.
    let at = |m: &Mandate| {
        if reads { vec!["people".to_owned(), m.id.to_string()] } else { Vec::new() }
    };
    let mut waiting: Vec<Waiting> = ending
        .into_iter()
        .map(|m| Waiting {
            due: m.until,
            entity: m.entity,
            values: about(m),
            ..Waiting::at(Kind::MandateEnds, at(m))
        })
        .collect();
    for mandate in given {
        let arrival = arrivals.get(&mandate.person).copied().unwrap_or_default();
        let Arrival { invited: Some(invited), came: None } = arrival else {
            continue;
        };
        waiting.push(Waiting {
            due: Some((invited + Purpose::Invitation.lifetime()).date_naive()),
            entity: mandate.entity,
            values: about(mandate),
            ..Waiting::at(Kind::Invitation, at(mandate))
        });
    }
    Ok(waiting)
}
