//! What both answers say of an activity: where, when, and whom to call about it.

use crate::picture::{Common, NetworkPicture};
use crate::web::html::Words;
use crate::web::{Tongue, numbers};
use aunar_domain::activity::Content;
use aunar_domain::ids::EntityId;

/// Most places that are named.
const NAMED: usize = 3;

/// An office that answers for an entity: never a person.
pub(super) struct Contact {
    /// Its name.
    pub(super) office: Words,
    /// Its city.
    pub(super) city: String,
    /// Its own address.
    pub(super) email: Option<String>,
}

/// Where it is, in a few names.
pub(super) fn places(t: Tongue, common: &Common, content: &Content) -> String {
    let name = |code: &String| common.geography.name(code, t.0).to_owned();
    let mut names: Vec<String> = content.places.iter().take(NAMED).map(name).collect();
    if content.places.len() > NAMED {
        names.push(format!("+{}", content.places.len() - NAMED));
    }
    names.join(", ")
}

/// When it is; empty where nobody said.
pub(super) fn period(t: Tongue, content: &Content) -> String {
    content.period.as_ref().map_or_else(String::new, |period| numbers::period(t, period))
}

/// The office of an entity to call about work in these places: one that is there, else the first
/// that can be written to, else any.
pub(super) fn contact(
    t: Tongue,
    network: &NetworkPicture,
    entity: EntityId,
    places: &[String],
) -> Option<Contact> {
    let member = network.members.iter().find(|member| member.entity == entity)?;
    let is_there = |place: &Option<String>| place.as_ref().is_some_and(|p| places.contains(p));
    let office = member
        .offices
        .iter()
        .min_by_key(|office| (office.email.is_none(), !is_there(&office.place)))?;
    Some(Contact {
        office: Words::of(&office.name, t.0, t),
        city: office.city.clone().unwrap_or_default(),
        email: office.email.clone(),
    })
}
