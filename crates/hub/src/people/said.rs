//! Mandates and those who gave them, in words.

use crate::picture::NetworkPicture;
use crate::web::{Tongue, cx};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::Mandate;
use std::collections::HashMap;

/// A mandate in words: the role, and for whom.
pub(super) fn said(t: Tongue, network: &NetworkPicture, mandate: &Mandate) -> String {
    let mut said = t.label("role", mandate.role.code());
    if let Some(of) = of(t, network, mandate) {
        said.push_str(" · ");
        said.push_str(&of);
    }
    said
}

/// For whom a mandate is, where it is not for the whole network.
pub(super) fn of(t: Tongue, network: &NetworkPicture, mandate: &Mandate) -> Option<String> {
    let entity = mandate.entity.and_then(|id| network.common.register.get(id));
    let country = mandate.country.as_deref().and_then(|code| network.common.geography.get(code));
    let priority = mandate.priority.and_then(|id| {
        network.plans.iter().find_map(|p| p.priority(id)).map(|p| p.reference.clone())
    });
    let of = [
        entity.map(|e| e.short(t.0).to_owned()),
        country.map(|c| c.name.words(t.0).to_owned()),
        priority,
    ];
    let of: Vec<String> = of.into_iter().flatten().collect();
    (!of.is_empty()).then(|| of.join(" · "))
}

/// Whom the history means by an actor; `names` are those of the network's people.
#[must_use]
pub fn actor(t: Tongue, actor: &str, names: &HashMap<PersonId, String>) -> String {
    match cx::person_of(actor) {
        Some(id) => {
            names.get(&id).map(|name| t.person(name)).unwrap_or_else(|| t.t("people-by-somebody"))
        }
        None if actor == "operator" => t.t("people-by-operator"),
        None => t.t("people-by-program"),
    }
}
