//! Who says something, by what right, and who may be called.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::Tongue;
use aunar_db::{Db, DbError};
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::ids::{MandateId, PersonId};
use aunar_domain::mandate::{Mandate, Person};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// The people of a network with the mandates they hold or held.
pub(super) struct People {
    persons: Vec<Person>,
    mandates: HashMap<MandateId, Mandate>,
}

impl People {
    /// Those of a network.
    pub(super) async fn of(db: &Db, network: &NetworkPicture) -> Result<Self, DbError> {
        let id = network.network.id;
        let mandates = records::person::mandates_in(db, id).await?;
        Ok(Self {
            persons: records::person::of_network(db, id).await?,
            mandates: mandates.into_iter().map(|m| (m.id, m)).collect(),
        })
    }

    /// The name of a person.
    pub(super) fn name(&self, id: PersonId, t: Tongue) -> String {
        t.person(self.persons.iter().find(|p| p.id == id).map_or("?", |p| p.name.as_str()))
    }

    /// By what right somebody spoke: the role, and for whom.
    pub(super) fn right(&self, id: MandateId, network: &NetworkPicture, t: Tongue) -> String {
        let Some(mandate) = self.mandates.get(&id) else {
            return String::new();
        };
        let role = t.label("role", mandate.role.code());
        match mandate.entity.and_then(|e| network.common.register.get(e)) {
            Some(entity) => format!("{role} · {}", entity.short(t.0)),
            None => role,
        }
    }

    /// Those who may discuss something now, by name, without the one who asks.
    pub(super) fn who_may_discuss(
        &self,
        object: Object<'_>,
        but: PersonId,
        now: DateTime<Utc>,
    ) -> Vec<(PersonId, &str)> {
        let may = |person: &&Person| {
            let mandates = self.mandates.values();
            let theirs = mandates.filter(|m| m.person == person.id && m.in_force(now)).cloned();
            let acting = Acting::at_browser(person.id, theirs.collect());
            mandate(&acting, Action::Discuss, object).is_some()
        };
        let others = self.persons.iter().filter(|p| p.id != but).filter(may);
        others.map(|p| (p.id, p.name.as_str())).collect()
    }
}
