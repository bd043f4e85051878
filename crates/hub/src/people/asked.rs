//! What a form that gives a mandate says: as it was typed, so that nothing is lost, and as the
//! rules understand it.

use super::giving::Gift;
use super::right::Reach;
use crate::picture::NetworkPicture;
use crate::web::{Cx, Form, Tongue, collate};
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::{EntityId, MandateId, PersonId, PriorityId};
use aunar_domain::mandate::{Mandate, Role, Scope, is_address};
use aunar_domain::register::Meaning;
use aunar_domain::words::Lang;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most characters of a name.
const LONGEST_NAME: usize = 200;

/// A form as it was typed.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) name: String,
    pub(super) lang: String,
    pub(super) entity: String,
    pub(super) priority: String,
    pub(super) country: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) sure: bool,
}

/// What is wrong with a form: by field, in the reader's words.
pub(super) type Wrong = BTreeMap<&'static str, String>;

/// A day of a form, or none where it is blank; years that nobody means are refused.
pub(super) fn day(typed: &str) -> Result<Option<NaiveDate>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day: NaiveDate = typed.parse().map_err(|_| ())?;
    if (1990..=2100).contains(&day.year()) { Ok(Some(day)) } else { Err(()) }
}

impl Asked {
    /// An empty form: from today, in the network's language.
    pub(super) fn fresh(cx: &Cx, network: &NetworkPicture) -> Self {
        Self {
            id: Uuid::now_v7().to_string(),
            lang: network.network.lang.code().to_owned(),
            from: cx.now.date_naive().to_string(),
            entity: cx.params().one("entity").unwrap_or_default().to_owned(),
            ..Self::default()
        }
    }

    /// A form that was sent.
    pub(super) fn of(form: &Form) -> Self {
        let one = |name: &str| form.one(name).unwrap_or_default().to_owned();
        Self {
            id: one("id"),
            email: one("email"),
            name: one("name"),
            lang: one("lang"),
            entity: one("entity"),
            priority: one("priority"),
            country: one("country"),
            from: one("from"),
            until: one("until"),
            sure: form.one("sure").is_some(),
        }
    }

    /// The entity that is meant.
    pub(super) fn entity(
        &self,
        t: Tongue,
        network: &NetworkPicture,
        role: Role,
    ) -> Result<EntityId, String> {
        let register = &network.common.register;
        if self.entity.is_empty() {
            return Err(t.t("people-wrong-needs-entity"));
        }
        let id = match register.meaning(&self.entity) {
            Meaning::Known(id) => id,
            Meaning::Near(near) => {
                let names: Vec<&str> =
                    near.iter().filter_map(|id| register.get(*id)).map(|e| e.short(t.0)).collect();
                return Err(t.with("people-wrong-entity-near", &[("names", &names.join(", "))]));
            }
            Meaning::New => return Err(t.t("people-wrong-entity")),
        };
        if role.is_for(id, &network.members) {
            Ok(id)
        } else {
            Err(t.t("people-wrong-not-of-the-network"))
        }
    }

    /// The gift it describes, or all that is wrong with it.
    pub(super) fn gift(
        &self,
        cx: &Cx,
        network: &NetworkPicture,
        role: Role,
        entity: Result<EntityId, String>,
    ) -> Result<Gift, Wrong> {
        let t = cx.t();
        let mut wrong = Wrong::new();
        if !is_address(&self.email) {
            wrong.insert("email", t.t("people-wrong-email"));
        }
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            wrong.insert("name", t.t("people-wrong-name"));
        }
        let lang = Lang::from_code(&self.lang);
        if lang.is_none() {
            wrong.insert("lang", t.t("people-wrong-lang"));
        }
        let needs_entity = matches!(role.scope(), Scope::Entity | Scope::Priority);
        let entity = match entity {
            Ok(id) => Some(id),
            Err(why) => {
                if needs_entity {
                    wrong.insert("entity", why);
                }
                None
            }
        };
        let priority = priority(network, &self.priority);
        if role.scope() == Scope::Priority && priority.is_none() {
            wrong.insert("priority", t.t("people-wrong-needs-priority"));
        }
        let country = network.common.geography.get(&self.country);
        let country = country.filter(|p| p.kind == PlaceKind::Country).map(|p| p.code.clone());
        if role.scope() == Scope::Country && country.is_none() {
            wrong.insert("country", t.t("people-wrong-needs-country"));
        }
        let from = day(&self.from).ok().flatten();
        if from.is_none() {
            wrong.insert("from", t.t("people-wrong-day"));
        }
        let until = day(&self.until);
        if until.is_err() {
            wrong.insert("until", t.t("people-wrong-day"));
        }
        let (Some(from), Ok(until), Some(lang)) = (from, until, lang) else {
            return Err(wrong);
        };
        let mandate = Mandate {
            // What is not an identifier of ours cannot be one that was used before.
            id: MandateId(self.id.parse().unwrap_or_else(|_| Uuid::now_v7())),
            person: PersonId(Uuid::now_v7()),
            network: network.network.id,
            role,
            entity,
            priority,
            country,
            from,
            until,
            ended_at: None,
            granted_by: String::new(),
        };
        match mandate.checked(cx.now.date_naive()) {
            Ok(mandate) if wrong.is_empty() => Ok(Gift {
                mandate,
                email: self.email.clone(),
                name: self.name.clone(),
                lang,
                sure: self.sure,
            }),
            Ok(_) => Err(wrong),
            Err(why) => {
                use aunar_domain::mandate::Ungrantable as U;
                let field = match why {
                    U::NeedsEntity | U::NotOfTheNetwork => "entity",
                    U::NeedsPriority => "priority",
                    U::NeedsCountry => "country",
                    U::EndsBeforeItBegins | U::EndsInThePast => "until",
                };
                wrong.entry(field).or_insert_with(|| t.label("people-wrong", why.code()));
                Err(wrong)
            }
        }
    }
}

/// The priority that `2023-2024/P4` means in this network, and in no other.
fn priority(network: &NetworkPicture, written: &str) -> Option<PriorityId> {
    let (plan, reference) = written.split_once('/')?;
    let plan = network.plan(plan)?;
    plan.priorities.iter().find(|p| p.reference == reference).map(|p| p.id)
}

/// A choice of a field: value, label.
type Choices = Vec<(String, String)>;

/// The entities that can stand behind a role, where they are few enough to choose from.
pub(super) fn entities(cx: &Cx, network: &NetworkPicture, role: Role, reach: &Reach) -> Choices {
    let t = cx.t();
    let own = |id: &EntityId| match reach {
        Reach::Whole => true,
        Reach::Alternates(own) => own.contains(id),
    };
    let mut choices: Choices = if role == Role::Stakeholder {
        Vec::new()
    } else {
        let ids = network.members.iter().map(|m| m.entity);
        ids.filter(|id| own(id) && role.is_for(*id, &network.members))
            .filter_map(|id| network.common.register.get(id))
            .map(|e| (e.code.clone(), named(e.short(t.0), e.name.words(t.0))))
            .collect()
    };
    sort(t, &mut choices);
    choices
}

fn named(short: &str, name: &str) -> String {
    if short == name { short.to_owned() } else { format!("{short} · {name}") }
}

/// The priorities of all plans.
pub(super) fn priorities(cx: &Cx, network: &NetworkPicture) -> Choices {
    let lang = cx.lang();
    let of_plan = |plan: &crate::picture::PlanPicture| {
        let code = plan.plan.code.clone();
        let one = |p: &aunar_domain::plan::Priority| {
            let value = format!("{code}/{}", p.reference);
            (value, format!("{code} · {} {}", p.reference, p.title.words(lang)))
        };
        plan.priorities.iter().map(one).collect::<Choices>()
    };
    network.plans.iter().flat_map(|plan| of_plan(plan)).collect()
}

/// The countries.
pub(super) fn countries(cx: &Cx, network: &NetworkPicture) -> Choices {
    let t = cx.t();
    let all = network.common.geography.iter().filter(|p| p.kind == PlaceKind::Country);
    let mut choices: Choices =
        all.map(|p| (p.code.clone(), p.name.words(t.0).to_owned())).collect();
    sort(t, &mut choices);
    choices
}

fn sort(t: Tongue, choices: &mut Choices) {
    let collator = collate::collator(t.0);
    choices.sort_by(|a, b| collator.compare(&a.1, &b.1));
}
