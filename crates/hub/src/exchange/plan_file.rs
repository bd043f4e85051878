//! A plan as a JSON file: codes and references instead of identifiers of other records, texts with
//! all their languages. What is written can be read again without loss.

use super::strangers::Strangers;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag,
};
use aunar_domain::entity::{self, Entity};
use aunar_domain::iati::Said;
use aunar_domain::ids::{ActivityId, EntityId, PriorityId, ResultId};
use aunar_domain::intake::{Cell, Grid, NewResult, Reading, WriteContext, writing};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::period::{Period, reading};
use aunar_domain::plan::{PlanResult, PlanStatus, Priority, PriorityKind};
use aunar_domain::words::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// The form's name and version, at the head of each file.
const FORM: &str = "aunar-plan/1";

/// A plan's file.
#[derive(Serialize, Deserialize)]
pub(super) struct PlanFile {
    form: String,
    network: String,
    pub(super) plan: PlanForm,
    pub(super) priorities: Vec<PriorityForm>,
    pub(super) activities: Vec<ActivityForm>,
    /// Who is named and is not shipped with Aunar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) entities: Vec<Entity>,
    /// The needs that are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) needs: Vec<Need>,
    /// The mechanisms that are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) mechanisms: Vec<Mechanism>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PlanForm {
    pub(super) code: String,
    pub(super) title: Text,
    #[serde(default)]
    summary: Option<Text>,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
    pub(super) status: PlanStatus,
    endorsed_on: Option<NaiveDate>,
    illustrative: bool,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PriorityForm {
    pub(super) reference: String,
    pub(super) kind: PriorityKind,
    pub(super) title: Text,
    pub(super) summary: Option<Text>,
    pub(super) co_leads: Vec<String>,
    results: Vec<ResultForm>,
}

#[derive(Serialize, Deserialize)]
struct ResultForm {
    reference: String,
    title: Text,
}

#[derive(Serialize, Deserialize)]
pub(super) struct InvolvedForm {
    pub(super) entity: String,
    part: Part,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) represented_by: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActivityForm {
    id: Uuid,
    version: i64,
    reference: String,
    priority: Option<String>,
    result: Option<String>,
    title: Text,
    description: Option<Text>,
    kind: ActivityKind,
    status: Status,
    period: Option<String>,
    period_note: Option<String>,
    first_period: Option<String>,
    slip_reason: Option<Text>,
    pub(super) involved: Vec<InvolvedForm>,
    places: Vec<String>,
    audiences: Vec<Audience>,
    tags: Vec<Tag>,
    gender_marker: Marker,
    human_rights_marker: Marker,
    deliverable: Option<Text>,
    link: Option<String>,
    pub(super) needs: Vec<String>,
    pub(super) mechanisms: Vec<String>,
    source: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sectors: Vec<Said>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    standard: Vec<Said>,
}

/// Writes a plan.
pub(super) fn write(network: &NetworkPicture, plan: &PlanPicture) -> PlanFile {
    let code = |id: &EntityId| {
        network.common.register.get(*id).map_or_else(|| id.to_string(), |e| e.code.clone())
    };
    let priorities = plan.priorities.iter().map(|p| PriorityForm {
        reference: p.reference.clone(),
        kind: p.kind,
        title: p.title.clone(),
        summary: p.summary.clone(),
        co_leads: p.co_leads.iter().map(code).collect(),
        results: p
            .results
            .iter()
            .map(|r| ResultForm { reference: r.reference.clone(), title: r.title.clone() })
            .collect(),
    });
    let activity = |activity: &Activity| {
        let content = activity.content.clone();
        let priority = content.priority.and_then(|id| plan.priority(id));
        let result = priority.and_then(|p| p.results.iter().find(|r| Some(r.id) == content.result));
        ActivityForm {
            id: activity.id.0,
            version: activity.version,
            reference: activity.reference.clone(),
            priority: priority.map(|p| p.reference.clone()),
            result: result.map(|r| r.reference.clone()),
            title: content.title,
            description: content.description,
            kind: content.kind,
            status: content.status,
            period: content.period.map(|p| p.to_code()),
            period_note: content.period_note,
            first_period: content.first_period.map(|p| p.to_code()),
            slip_reason: content.slip_reason,
            involved: content
                .involved
                .iter()
                .map(|i| InvolvedForm {
                    entity: code(&i.entity),
                    part: i.part,
                    represented_by: i.represented_by.iter().map(code).collect(),
                })
                .collect(),
            places: content.places,
            audiences: content.audiences,
            tags: content.tags,
            gender_marker: content.gender,
            human_rights_marker: content.human_rights,
            deliverable: content.deliverable,
            link: content.link,
            needs: references(&content.needs, network.needs.iter().map(|n| (n.id, &n.reference))),
            mechanisms: references(
                &content.mechanisms,
                network.mechanisms.iter().map(|m| (m.id, &m.reference)),
            ),
            source: content.source,
            sectors: content.sectors,
            standard: content.standard,
        }
    };
    PlanFile {
        form: FORM.to_owned(),
        network: network.network.code.clone(),
        plan: PlanForm {
            code: plan.plan.code.clone(),
            title: plan.plan.title.clone(),
            summary: plan.plan.summary.clone(),
            start: plan.plan.start,
            end: plan.plan.end,
            status: plan.plan.status,
            endorsed_on: plan.plan.endorsed_on,
            illustrative: plan.plan.illustrative,
        },
        priorities: priorities.collect(),
        activities: plan.activities.iter().map(|a| activity(a)).collect(),
        entities: named_entities(network, plan),
        needs: of_all(&network.needs, plan, |c, n| c.needs.contains(&n.id)),
        mechanisms: of_all(&network.mechanisms, plan, |c, m| c.mechanisms.contains(&m.id)),
    }
}

/// Those of a list that an activity of a plan names.
fn of_all<T: Clone>(all: &[T], plan: &PlanPicture, named: fn(&Content, &T) -> bool) -> Vec<T> {
    let is_named = |one: &&T| plan.activities.iter().any(|a| named(&a.content, one));
    all.iter().filter(is_named).cloned().collect()
}

/// Who has a part in a plan and is not shipped: whoever reads the file elsewhere has to learn of them.
fn named_entities(network: &NetworkPicture, plan: &PlanPicture) -> Vec<Entity> {
    let involved = plan.activities.iter().flat_map(|a| &a.content.involved);
    let mut ids: BTreeSet<EntityId> = involved
        .flat_map(|i| std::iter::once(i.entity).chain(i.represented_by.iter().copied()))
        .collect();
    ids.extend(plan.priorities.iter().flat_map(|p| p.co_leads.iter().copied()));
    let shipped: BTreeSet<String> = entity::shipped().into_iter().map(|e| e.code).collect();
    let all = ids.into_iter().filter_map(|id| network.common.register.get(id));
    all.filter(|e| !shipped.contains(&e.code)).cloned().collect()
}

/// Who and what a file describes that is not here.
pub(super) fn strangers(bytes: &[u8], network: &NetworkPicture) -> Result<Strangers, String> {
    let file = parse(bytes)?;
    Ok(Strangers::described(&file.entities, &file.needs, &file.mechanisms, network))
}

/// Says of the priorities and results that are new all that the file says of them, and adds those that no
/// activity stands under.
pub(super) fn complete(
    bytes: &[u8],
    network: &NetworkPicture,
    plan: &PlanPicture,
    reading: &mut Reading,
) -> Result<(), String> {
    let file = parse(bytes)?;
    let find = |code: &String| network.common.register.find(code).map(|e| e.id);
    for form in file.priorities {
        let there = plan.priorities.iter().find(|p| p.reference == form.reference).map(|p| p.id);
        let id = match there {
            Some(there) => there,
            None => {
                let new = reading.new_priorities.iter_mut().find(|p| p.reference == form.reference);
                let co_leads = form.co_leads.iter().filter_map(find).collect();
                let (title, summary, kind) = (form.title, form.summary, form.kind);
                match new {
                    Some(new) => {
                        (new.title, new.summary, new.kind) = (title, summary, kind);
                        new.co_leads = co_leads;
                        new.id
                    }
                    None => {
                        let id = PriorityId(Uuid::now_v7());
                        let (reference, results) = (form.reference, Vec::new());
                        let new =
                            Priority { id, reference, kind, title, summary, co_leads, results };
                        reading.new_priorities.push(new);
                        id
                    }
                }
            }
        };
        for result in form.results {
            let ResultForm { reference, title } = result;
            let known = plan.priorities.iter().flat_map(|p| &p.results);
            if there.is_some() && known.clone().any(|r| r.reference == reference) {
                continue;
            }
            let new = reading.new_results.iter_mut().find(|r| r.result.reference == reference);
            match new {
                Some(new) => new.result.title = title,
                None => {
                    let result = PlanResult { id: ResultId(Uuid::now_v7()), reference, title };
                    reading.new_results.push(NewResult { priority: id, result });
                }
            }
        }
    }
    Ok(())
}

fn references<'a, I: Copy + Eq>(
    ids: &[I],
    all: impl Iterator<Item = (I, &'a String)> + Clone,
) -> Vec<String> {
    ids.iter().filter_map(|id| Some(all.clone().find(|(i, _)| i == id)?.1.clone())).collect()
}

/// Reads a plan's file; the error says what is wrong, and where.
pub(super) fn parse(bytes: &[u8]) -> Result<PlanFile, String> {
    let file: PlanFile = serde_json::from_slice(bytes)
        .map_err(|e| format!("this JSON is no plan as Aunar exports it ({FORM}): {e}"))?;
    if file.form != FORM {
        return Err(format!("`form` is `{}`; this program reads `{FORM}`", file.form));
    }
    Ok(file)
}

/// Reads a plan's file into the grid that every import goes through, so that its rows are matched,
/// compared and checked like any other's. The error says what is wrong, and where.
pub(super) fn grid(
    bytes: &[u8],
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Grid, String> {
    let file = parse(bytes)?;
    let context = WriteContext::new(
        &network.common.register,
        &plan.priorities,
        &network.needs,
        &network.mechanisms,
    );
    let titles: HashMap<&str, &PriorityForm> =
        file.priorities.iter().map(|p| (p.reference.as_str(), p)).collect();
    let header = writing::header();
    let column = |name: &str| header.iter().position(|h| h == name);
    let mut rows = vec![header.iter().map(|h| Cell::Text(h.clone())).collect()];
    for (n, form) in file.activities.iter().enumerate() {
        let activity =
            activity(form, network, plan).map_err(|why| format!("activities[{n}].{why}"))?;
        let mut row = writing::row(&activity, &context);
        // What the plan does not have yet is named by the file's own words.
        let priority = form.priority.as_deref();
        let named = priority.and_then(|r| titles.get(r));
        let result = named
            .and_then(|p| p.results.iter().find(|r| Some(&r.reference) == form.result.as_ref()));
        let words = |t: &Text| t.words(t.original()).to_owned();
        for (name, value) in [
            ("priority reference", priority.map(str::to_owned)),
            ("priority", named.map(|p| words(&p.title))),
            ("kind of priority", named.map(|p| p.kind.code().to_owned())),
            ("result reference", form.result.clone()),
            ("result", result.map(|r| words(&r.title))),
        ] {
            if let (Some(at), Some(value)) = (column(name), value) {
                row[at] = value;
            }
        }
        rows.push(
            row.into_iter()
                .map(|v| if v.is_empty() { Cell::Empty } else { Cell::Text(v) })
                .collect(),
        );
    }
    Ok(Grid { sheet: file.plan.code, rows })
}

fn activity(
    form: &ActivityForm,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Activity, String> {
    let entity = |code: &String| {
        let known = network.common.register.find(code).map(|e| e.id);
        known.ok_or_else(|| format!("involved: entity `{code}` is not known here"))
    };
    let period = |field: &str, code: &Option<String>| -> Result<Option<Period>, String> {
        let Some(code) = code else { return Ok(None) };
        reading::read(code)
            .map(|r| Some(r.period))
            .map_err(|why| format!("{field}: `{code}`: {}", why.code()))
    };
    let mut involved = Vec::new();
    for i in &form.involved {
        let represented_by = i.represented_by.iter().map(entity).collect::<Result<_, _>>()?;
        involved.push(Involved { entity: entity(&i.entity)?, part: i.part, represented_by });
    }
    let need = |r: &String| {
        let known = network.needs.iter().find(|n| n.reference == *r);
        known.map(|n| n.id).ok_or_else(|| format!("needs: `{r}` is not known here"))
    };
    let mechanism = |r: &String| {
        let known = network.mechanisms.iter().find(|m| m.reference == *r);
        known.map(|m| m.id).ok_or_else(|| format!("mechanisms: `{r}` is not known here"))
    };
    let content = Content {
        // Priority and result go by reference: the row says them in the file's own words.
        priority: None,
        result: None,
        title: form.title.clone(),
        description: form.description.clone(),
        kind: form.kind,
        status: form.status,
        period: period("period", &form.period)?,
        period_note: form.period_note.clone(),
        first_period: period("first_period", &form.first_period)?,
        slip_reason: form.slip_reason.clone(),
        involved,
        places: form.places.clone(),
        audiences: form.audiences.clone(),
        tags: form.tags.clone(),
        gender: form.gender_marker,
        human_rights: form.human_rights_marker,
        deliverable: form.deliverable.clone(),
        link: form.link.clone(),
        needs: form.needs.iter().map(need).collect::<Result<_, _>>()?,
        mechanisms: form.mechanisms.iter().map(mechanism).collect::<Result<_, _>>()?,
        source: form.source.clone(),
        sectors: form.sectors.clone(),
        standard: form.standard.clone(),
    };
    Ok(Activity {
        id: ActivityId(form.id),
        plan: plan.plan.id,
        reference: form.reference.clone(),
        version: form.version,
        content: content.in_order(),
    })
}
