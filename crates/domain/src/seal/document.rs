//! The document of a plan. Every key of every object is always there: `null` and `[]` say that
//! nothing is said. What has an order of its own keeps it (priorities, results, who takes part);
//! everything else is sorted by its code or reference.

use crate::activity::{Activity, Involved};
use crate::entity::Entity;
use crate::framework::Frameworks;
use crate::geography::Geography;
use crate::ids::{EntityId, MechanismId, NeedId};
use crate::mechanism::Mechanism;
use crate::need::Need;
use crate::network::{Member, Network};
use crate::period::Period;
use crate::plan::{Plan, Priority};
use crate::register::Register;
use crate::words::{Lang, Text};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The name and version of a plan's form, in each document's field `form`.
pub const FORM: &str = "aunar-seal/1";
/// The name and version of an amendment's form.
pub const AMENDMENT_FORM: &str = "aunar-amendment/1";

/// What a plan's document is made from.
pub struct Source<'a> {
    /// The network.
    pub network: &'a Network,
    /// Its members.
    pub members: &'a [Member],
    /// The plan.
    pub plan: &'a Plan,
    /// The plan's priorities, in their order.
    pub priorities: &'a [Priority],
    /// The plan's activities.
    pub activities: &'a [Arc<Activity>],
    /// The network's needs.
    pub needs: &'a [Need],
    /// The mechanisms beside the network.
    pub mechanisms: &'a [Mechanism],
    /// The installation's entities.
    pub register: &'a Register,
    /// The installation's places.
    pub geography: &'a Geography,
    /// The installation's frameworks.
    pub frameworks: &'a Frameworks,
}

/// The plan names something that is not there: a document with a hole is not sealed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the plan names the {what} {which}, which is not known")]
pub struct Missing {
    /// What kind of thing.
    pub what: &'static str,
    /// Its code or identifier.
    pub which: String,
}

fn missing(what: &'static str, which: impl ToString) -> Missing {
    Missing { what, which: which.to_string() }
}

/// What a document has named so far, to be spelt out at its end.
struct Named<'a> {
    source: &'a Source<'a>,
    entities: BTreeMap<&'a str, &'a Entity>,
    places: BTreeSet<&'a str>,
    entries: BTreeSet<(&'a str, &'a str)>,
    needs: BTreeMap<&'a str, &'a Need>,
    mechanisms: BTreeMap<&'a str, &'a Mechanism>,
}

/// The document of a plan as its version `n`.
pub fn document(n: i64, source: &Source<'_>) -> Result<Value, Missing> {
    let mut named = Named::new(source);
    let plan = source.plan;
    let mut members: Vec<(&str, Value)> = Vec::new();
    for member in source.members {
        let code = named.entity(member.entity)?;
        let seat = named.entities(&member.represented_by)?;
        let role = member.role.code();
        members.push((code, json!({ "entity": code, "role": role, "represented_by": seat })));
    }
    members.sort_unstable_by_key(|(code, _)| *code);
    let priorities = source.priorities.iter().map(|p| named.priority(p));
    let priorities = priorities.collect::<Result<Vec<_>, _>>()?;
    let mut activities: Vec<&Activity> = source.activities.iter().map(Arc::as_ref).collect();
    activities.sort_unstable_by(|a, b| a.reference.cmp(&b.reference));
    let activities = activities.into_iter().map(|a| named.activity(a));
    let activities = activities.collect::<Result<Vec<_>, _>>()?;
    let needs = named.needs_spelt_out()?;
    let mechanisms = named.mechanisms_spelt_out()?;
    Ok(json!({
        "form": FORM,
        "version": n,
        "network": network(source.network),
        "plan": {
            "id": plan.id.to_string(),
            "code": plan.code,
            "title": text(&plan.title),
            "summary": optional(plan.summary.as_ref()),
            "start": day(plan.start),
            "end": day(plan.end),
            "illustrative": plan.illustrative,
        },
        "members": members.into_iter().map(|(_, m)| m).collect::<Vec<_>>(),
        "priorities": priorities,
        "activities": activities,
        "needs": needs,
        "mechanisms": mechanisms,
        "entities": named.entities.values().map(|e| entity(e)).collect::<Vec<_>>(),
        "places": named.places_spelt_out()?,
        "frameworks": named.frameworks_spelt_out()?,
    }))
}

/// The document of the amendment `n` of an endorsed plan: what one activity says and what it shall
/// say, and why.
pub(super) fn amendment<'a>(
    n: i64,
    source: &'a Source<'a>,
    before: &'a Activity,
    after: &'a Activity,
    reason: &Text,
) -> Result<Value, Missing> {
    let mut named = Named::new(source);
    let plan = source.plan;
    let (old, new) = (named.activity(before)?, named.activity(after)?);
    let needs = named.needs_spelt_out()?;
    let mechanisms = named.mechanisms_spelt_out()?;
    Ok(json!({
        "form": AMENDMENT_FORM,
        "number": n,
        "network": network(source.network),
        "plan": { "id": plan.id.to_string(), "code": plan.code, "title": text(&plan.title) },
        "version": before.version,
        "before": old,
        "after": new,
        "reason": text(reason),
        "needs": needs,
        "mechanisms": mechanisms,
        "entities": named.entities.values().map(|e| entity(e)).collect::<Vec<_>>(),
        "places": named.places_spelt_out()?,
        "frameworks": named.frameworks_spelt_out()?,
    }))
}

fn network(network: &Network) -> Value {
    json!({
        "id": network.id.to_string(),
        "code": network.code,
        "name": text(&network.name),
    })
}

impl<'a> Named<'a> {
    fn new(source: &'a Source<'a>) -> Self {
        Self {
            source,
            entities: BTreeMap::new(),
            places: BTreeSet::new(),
            entries: BTreeSet::new(),
            needs: BTreeMap::new(),
            mechanisms: BTreeMap::new(),
        }
    }

    fn entity(&mut self, id: EntityId) -> Result<&'a str, Missing> {
        let entity = self.source.register.get(id).ok_or_else(|| missing("entity", id))?;
        self.entities.insert(&entity.code, entity);
        Ok(&entity.code)
    }

    fn entities(&mut self, ids: &[EntityId]) -> Result<Vec<&'a str>, Missing> {
        ids.iter().map(|id| self.entity(*id)).collect()
    }

    fn places(&mut self, codes: &'a [String]) -> Vec<&'a str> {
        let mut codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        codes.sort_unstable();
        self.places.extend(codes.iter().copied());
        codes
    }

    fn need(&mut self, id: NeedId) -> Result<&'a str, Missing> {
        let need = self.source.needs.iter().find(|n| n.id == id);
        let need = need.ok_or_else(|| missing("need", id))?;
        self.needs.insert(&need.reference, need);
        Ok(&need.reference)
    }

    fn mechanism(&mut self, id: MechanismId) -> Result<&'a str, Missing> {
        let mechanism = self.source.mechanisms.iter().find(|m| m.id == id);
        let mechanism = mechanism.ok_or_else(|| missing("mechanism", id))?;
        self.mechanisms.insert(&mechanism.reference, mechanism);
        Ok(&mechanism.reference)
    }

    fn priority(&mut self, priority: &'a Priority) -> Result<Value, Missing> {
        let results = priority.results.iter().map(|r| {
            json!({ "id": r.id.to_string(), "reference": r.reference, "title": text(&r.title) })
        });
        Ok(json!({
            "id": priority.id.to_string(),
            "reference": priority.reference,
            "kind": priority.kind.code(),
            "title": text(&priority.title),
            "summary": optional(priority.summary.as_ref()),
            "co_leads": self.entities(&priority.co_leads)?,
            "results": results.collect::<Vec<_>>(),
        }))
    }

    fn activity(&mut self, activity: &'a Activity) -> Result<Value, Missing> {
        let content = &activity.content;
        let priority = match content.priority {
            None => None,
            Some(id) => {
                let found = self.source.priorities.iter().find(|p| p.id == id);
                Some(found.ok_or_else(|| missing("priority", id))?)
            }
        };
        let result = match content.result {
            None => None,
            Some(id) => {
                let found = priority.and_then(|p| p.results.iter().find(|r| r.id == id));
                Some(found.ok_or_else(|| missing("result", id))?.reference.as_str())
            }
        };
        let involved = content.involved.iter().map(|i| self.involved(i));
        let involved = involved.collect::<Result<Vec<_>, _>>()?;
        let mut tags: Vec<_> = content.tags.iter().collect();
        tags.sort_unstable_by_key(|t| (&t.framework, &t.entry));
        self.entries.extend(tags.iter().map(|t| (t.framework.as_str(), t.entry.as_str())));
        let tags = tags.into_iter().map(
            |t| json!({ "framework": t.framework, "entry": t.entry, "weight": t.weight.code() }),
        );
        let mut audiences: Vec<&str> = content.audiences.iter().map(|a| a.code()).collect();
        audiences.sort_unstable();
        let mut needs: Vec<&str> =
            content.needs.iter().map(|id| self.need(*id)).collect::<Result<_, _>>()?;
        needs.sort_unstable();
        let mut mechanisms: Vec<&str> =
            content.mechanisms.iter().map(|id| self.mechanism(*id)).collect::<Result<_, _>>()?;
        mechanisms.sort_unstable();
        let mut document = json!({
            "id": activity.id.to_string(),
            "reference": activity.reference,
            "priority": priority.map(|p| p.reference.as_str()),
            "result": result,
            "title": text(&content.title),
            "description": optional(content.description.as_ref()),
            "kind": content.kind.code(),
            "status": content.status.code(),
            "period": period(content.period),
            "period_note": content.period_note,
            "first_period": period(content.first_period),
            "slip_reason": optional(content.slip_reason.as_ref()),
            "involved": involved,
            "places": self.places(&content.places),
            "audiences": audiences,
            "tags": tags.collect::<Vec<_>>(),
            "gender_marker": content.gender.value(),
            "human_rights_marker": content.human_rights.value(),
            "deliverable": optional(content.deliverable.as_ref()),
            "link": content.link,
            "needs": needs,
            "mechanisms": mechanisms,
            "source": content.source,
        });
        // What was sealed before these could be said says nothing of them.
        for (name, said) in [("sectors", &content.sectors), ("standard", &content.standard)] {
            if !said.is_empty() {
                document[name] = json!(said);
            }
        }
        Ok(document)
    }

    fn involved(&mut self, involved: &Involved) -> Result<Value, Missing> {
        Ok(json!({
            "entity": self.entity(involved.entity)?,
            "part": involved.part.code(),
            "represented_by": self.entities(&involved.represented_by)?,
        }))
    }

    fn needs_spelt_out(&mut self) -> Result<Vec<Value>, Missing> {
        let needs: Vec<&Need> = self.needs.values().copied().collect();
        let need = |need: &'a Need| {
            let places = self.places(&need.places);
            json!({
                "id": need.id.to_string(),
                "reference": need.reference,
                "kind": need.kind.code(),
                "title": text(&need.title),
                "places": places,
            })
        };
        Ok(needs.into_iter().map(need).collect())
    }

    fn mechanisms_spelt_out(&mut self) -> Result<Vec<Value>, Missing> {
        let mechanisms: Vec<&Mechanism> = self.mechanisms.values().copied().collect();
        let mechanism = |mechanism: &'a Mechanism| {
            let places = self.places(&mechanism.places);
            json!({
                "id": mechanism.id.to_string(),
                "reference": mechanism.reference,
                "name": text(&mechanism.name),
                "acronym": mechanism.acronym,
                "places": places,
            })
        };
        Ok(mechanisms.into_iter().map(mechanism).collect())
    }

    fn places_spelt_out(&self) -> Result<Vec<Value>, Missing> {
        let place = |code: &&str| {
            let place = self.source.geography.get(code).ok_or_else(|| missing("place", code))?;
            Ok(json!({
                "code": place.code,
                "kind": place.kind.code(),
                "name": text(&place.name),
            }))
        };
        self.places.iter().map(place).collect()
    }

    fn frameworks_spelt_out(&self) -> Result<Vec<Value>, Missing> {
        let mut spelt: Vec<Value> = Vec::new();
        let codes: BTreeSet<&str> = self.entries.iter().map(|(framework, _)| *framework).collect();
        for code in codes {
            let framework = self.source.frameworks.all().iter().find(|f| f.code == code);
            let framework = framework.ok_or_else(|| missing("framework", code))?;
            let mut entries = Vec::new();
            for (_, entry) in self.entries.iter().filter(|(f, _)| *f == code) {
                let found = framework.entries.iter().find(|e| e.code == *entry);
                let found = found.ok_or_else(|| missing("entry", format!("{code} {entry}")))?;
                entries.push(json!({
                    "code": found.code,
                    "short": text(&found.short),
                    "title": text(&found.title),
                }));
            }
            spelt.push(json!({ "code": code, "name": text(&framework.name), "entries": entries }));
        }
        Ok(spelt)
    }
}

fn entity(entity: &Entity) -> Value {
    json!({
        "code": entity.code,
        "kind": entity.kind.code(),
        "name": text(&entity.name),
        "acronym": optional(entity.acronym.as_ref()),
    })
}

/// A text: the language it was written in, its wordings, who translated each, and which are
/// official. A language that has no wording is not named.
fn text(text: &Text) -> Value {
    let mut form = Map::new();
    form.insert("original".to_owned(), text.original().code().into());
    let (mut by, mut official): (Map<String, Value>, Vec<Lang>) = (Map::new(), Vec::new());
    for wording in text.wordings() {
        let code = wording.lang.code().to_owned();
        form.insert(code.clone(), wording.words.as_str().into());
        if let Some(translator) = &wording.by {
            by.insert(code, translator.as_str().into());
        }
        if wording.official {
            official.push(wording.lang);
        }
    }
    let mut official: Vec<&str> = official.into_iter().map(Lang::code).collect();
    official.sort_unstable();
    form.insert("by".to_owned(), by.into());
    form.insert("official".to_owned(), official.into());
    form.into()
}

fn optional(given: Option<&Text>) -> Value {
    given.map_or(Value::Null, text)
}

fn period(period: Option<Period>) -> Value {
    let Some(period) = period else {
        return Value::Null;
    };
    json!({
        "start": day(period.start),
        "end": day(period.end),
        "precision": period.precision.code(),
    })
}

fn day(day: chrono::NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
