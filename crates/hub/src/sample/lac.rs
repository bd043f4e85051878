//! Network `lac`: real as far as the press release goes, illustrative in the rest, and marked so.

use super::consultation;
use super::deed::created;
use super::forms::{
    ActivitiesForm, ActivityForm, EventForm, EventsForm, MechanismsForm, NeedsForm, NetworkForm,
    NextForm, PlanForm,
};
use super::{amended, endorsed, people, proposals, reported, stakeholders};
use crate::exchange::form;
use crate::records;
use crate::web::state::Inner;
use anyhow::{Context, bail};
use aunar_domain::activity::{Activity, Content, Involved, Marker, Part, Tag, Weight};
use aunar_domain::country_team::{self, CooperationFramework};
use aunar_domain::entity::Office;
use aunar_domain::event::Event;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::Geography;
use aunar_domain::ids::{
    ActivityId, EntityId, EventId, MechanismId, NeedId, NetworkId, OfficeId, PlanId, PriorityId,
    ResultId,
};
use aunar_domain::mandate::{Mandate, Person};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::network::{Mark, Member, Network};
use aunar_domain::period::{Period, reading};
use aunar_domain::plan::{Plan, PlanResult, Priority};
use aunar_domain::register::Register;
use aunar_domain::words::Lang;
use aunar_formats::photo;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// Everything the files say, with identifiers.
#[derive(Clone)]
struct Sample {
    register: Register,
    priorities: Vec<Priority>,
    needs: Vec<Need>,
    mechanisms: Vec<Mechanism>,
    activities: Vec<Activity>,
    plan: PlanId,
}

/// What of it its endorsement is made from.
pub(super) struct Written<'a> {
    pub(super) network: &'a Network,
    pub(super) members: &'a [Member],
    pub(super) plan: &'a Plan,
    pub(super) priorities: &'a [Priority],
    pub(super) activities: &'a [Activity],
    pub(super) needs: &'a [Need],
    pub(super) mechanisms: &'a [Mechanism],
    pub(super) register: &'a Register,
    pub(super) people: &'a [(Person, Mandate)],
}

/// Writes the network with all that is in it.
pub(super) async fn install(app: &Inner, above: NetworkId) -> anyhow::Result<()> {
    let form_of: NetworkForm = serde_json::from_str(include_str!("../../sample/lac/network.json"))?;
    let plan_form: PlanForm = serde_json::from_str(include_str!("../../sample/lac/plan.json"))?;
    let register = Register::new(aunar_domain::entity::shipped());
    let (id, now) = (NetworkId(Uuid::now_v7()), app.now());
    let members = members(&register, &form_of)?;
    let drawn = photo::mark(include_bytes!("../../sample/lac/mark.png"))?;
    let mark = Mark::of(records::evidence::hash(&drawn.png), (drawn.width, drawn.height));
    let network = Network {
        id,
        code: "lac".to_owned(),
        name: form_of.name,
        summary: Some(form_of.summary),
        illustrative: Some(form_of.illustrative_note),
        lang: Lang::Es,
        feeds: Some(above),
        short: None,
        accent: None,
        mark: Some(mark.clone()),
    };
    let plan_id = PlanId(Uuid::now_v7());
    let mut sample = Sample {
        priorities: priorities(&register, &plan_form)?,
        register,
        needs: needs()?,
        mechanisms: mechanisms()?,
        activities: Vec::new(),
        plan: plan_id,
    };
    let plan = plan_of(plan_id, id, plan_form);
    let file: ActivitiesForm =
        serde_json::from_str(include_str!("../../sample/lac/activities.json"))?;
    sample.activities = sample.all_activities(file.activities)?;
    let past = consultation::past(&sample.register, &mut sample.activities)?;
    amended::raise(&mut sample.activities);
    let file: EventsForm = serde_json::from_str(include_str!("../../sample/lac/events.json"))?;
    let mut events = Vec::new();
    for form in file.events {
        let reference = form.r#ref.clone();
        events.push(sample.event(form, now).with_context(|| format!("event {reference}"))?);
    }

    let next: NextForm = serde_json::from_str(include_str!("../../sample/lac/next.json"))?;
    let next_id = PlanId(Uuid::now_v7());
    let next_priorities = priorities(&sample.register, &next.plan)?;
    let drafting = Sample { priorities: next_priorities, plan: next_id, ..sample.clone() };
    let drafted = drafting.all_activities(next.activities)?;
    let next = plan_of(next_id, id, next.plan);
    let people = people::of(&sample.register, &members, &network, &drafting.priorities, now)?;

    let mut tx = app.db.begin().await?;
    records::network::write(&mut tx, &network).await?;
    records::network::write_mark(&mut tx, id, Some((&mark, &drawn.png))).await?;
    records::network::write_members(&mut tx, id, &members).await?;
    records::network::write_needs(&mut tx, id, &sample.needs).await?;
    records::network::write_mechanisms(&mut tx, id, &sample.mechanisms).await?;
    records::plan::write(&mut tx, &plan).await?;
    records::plan::write_priorities(&mut tx, plan_id, &sample.priorities).await?;
    records::activity::write(&mut tx, &sample.activities.iter().collect::<Vec<_>>()).await?;
    records::event::write(&mut tx, id, &events).await?;
    records::plan::write(&mut tx, &next).await?;
    records::plan::write_priorities(&mut tx, next_id, &drafting.priorities).await?;
    records::activity::write(&mut tx, &drafted.iter().collect::<Vec<_>>()).await?;
    for (person, mandate) in &people {
        records::person::write(&mut tx, person, now).await?;
        records::person::grant(&mut tx, mandate, now).await?;
    }
    let mut entries = vec![
        created("network", id.0, None, json!(network)),
        created("members", id.0, None, json!(members)),
        created("plan", plan_id.0, Some(plan_id), json!(plan)),
    ];
    let in_plan = Some(plan_id);
    entries
        .extend(sample.priorities.iter().map(|p| created("priority", p.id.0, in_plan, json!(p))));
    entries.extend(sample.needs.iter().map(|n| created("need", n.id.0, None, json!(n))));
    entries.extend(sample.mechanisms.iter().map(|m| created("mechanism", m.id.0, None, json!(m))));
    let rest = sample.activities.iter().filter(|a| !past.tells(a));
    entries.extend(rest.map(|a| {
        let begun = amended::before(a);
        created("activity", a.id.0, in_plan, form(begun.as_ref().unwrap_or(a)))
    }));
    entries.extend(events.iter().map(|e| created("event", e.id.0, None, json!(e))));
    let in_next = Some(next_id);
    entries.push(created("plan", next_id.0, in_next, json!(next)));
    let of_next = drafting.priorities.iter();
    entries.extend(of_next.map(|p| created("priority", p.id.0, in_next, json!(p))));
    entries.extend(drafted.iter().map(|a| created("activity", a.id.0, in_next, form(a))));
    entries.extend(people.iter().map(|(_, m)| created("mandate", m.id.0, None, json!(m))));
    past.write(&mut tx, &plan, &sample.priorities, &sample.activities, &people, now).await?;
    let written = Written {
        network: &network,
        members: &members,
        plan: &plan,
        priorities: &sample.priorities,
        activities: &sample.activities,
        needs: &sample.needs,
        mechanisms: &sample.mechanisms,
        register: &sample.register,
        people: &people,
    };
    entries.extend(endorsed::write(&mut tx, &written).await.context("its endorsement")?);
    entries.extend(amended::write(&mut tx, &written).await.context("its amendments")?);
    entries.extend(reported::write(&mut tx, &written).await.context("what it reported")?);
    entries.extend(proposals::write(&mut tx, &written).await.context("what was proposed")?);
    entries.extend(stakeholders::write(&mut tx, &written, now).await.context("who registered")?);
    let calendar = calendar()?;
    records::country_team::replace(&mut tx, id, &calendar).await?;
    entries.push(created("cooperation-framework", id.0, None, json!(calendar)));
    app.pictures.keep(tx, id.0, now, entries).await?;
    Ok(())
}

/// When country teams have their Cooperation Frameworks: public dates, with their source.
fn calendar() -> anyhow::Result<Vec<CooperationFramework>> {
    let file = include_bytes!("../../sample/lac/country-teams.csv");
    let book = aunar_formats::read(file, Some("country-teams.csv"), &Default::default())?;
    let sheet = book.sheets.first().context("a sheet")?;
    let rows: Vec<Vec<String>> =
        sheet.rows.iter().map(|r| r.iter().map(ToString::to_string).collect()).collect();
    match country_team::read(&rows, &Geography::shipped()) {
        Ok(Ok(calendar)) => Ok(calendar),
        other => bail!("the calendar of country teams: {other:?}"),
    }
}

fn plan_of(id: PlanId, network: NetworkId, form: PlanForm) -> Plan {
    Plan {
        id,
        network,
        code: form.code,
        title: form.title,
        summary: Some(form.summary),
        start: form.start,
        end: form.end,
        status: form.status,
        endorsed_on: form.endorsed_on,
        open_to: Default::default(),
        sealed: false,
        illustrative: form.illustrative,
    }
}

fn who(register: &Register, code: &str) -> anyhow::Result<EntityId> {
    Ok(register.find(code).with_context(|| format!("entity {code}"))?.id)
}

fn members(register: &Register, form: &NetworkForm) -> anyhow::Result<Vec<Member>> {
    let member = |m: &super::forms::MemberForm| {
        let entity = who(register, &m.entity)?;
        let office = |o: &super::forms::OfficeForm| Office {
            id: OfficeId(Uuid::now_v7()),
            entity,
            name: o.name.clone(),
            place: o.place.clone(),
            city: o.city.clone(),
            languages: o.languages.clone(),
            email: o.email.clone(),
        };
        let offices = m.offices.iter().map(office).collect();
        Ok(Member { entity, role: m.role, represented_by: Vec::new(), offices })
    };
    form.members.iter().map(member).collect()
}

fn priorities(register: &Register, plan: &PlanForm) -> anyhow::Result<Vec<Priority>> {
    let mut priorities = Vec::new();
    for form in &plan.priorities {
        let result = |r: &super::forms::ResultForm| PlanResult {
            id: ResultId(Uuid::now_v7()),
            reference: r.r#ref.clone(),
            title: r.title.clone(),
        };
        priorities.push(Priority {
            id: PriorityId(Uuid::now_v7()),
            reference: form.r#ref.clone(),
            kind: form.kind,
            title: form.title.clone(),
            summary: Some(form.summary.clone()),
            co_leads: form
                .co_leads
                .iter()
                .map(|c| who(register, c))
                .collect::<anyhow::Result<_>>()?,
            results: form.results.iter().map(result).collect(),
        });
    }
    Ok(priorities)
}

fn needs() -> anyhow::Result<Vec<Need>> {
    let file: NeedsForm = serde_json::from_str(include_str!("../../sample/lac/needs.json"))?;
    let need = |n: super::forms::NeedForm| Need {
        id: NeedId(Uuid::now_v7()),
        reference: n.r#ref,
        kind: n.kind,
        title: n.title,
        text: n.text,
        evidence: n.evidence,
        places: n.places,
    };
    Ok(file.needs.into_iter().map(need).collect())
}

fn mechanisms() -> anyhow::Result<Vec<Mechanism>> {
    let file: MechanismsForm =
        serde_json::from_str(include_str!("../../sample/lac/mechanisms.json"))?;
    let mechanism = |m: super::forms::MechanismForm| Mechanism {
        id: MechanismId(Uuid::now_v7()),
        reference: m.r#ref,
        name: m.name,
        acronym: m.acronym,
        summary: m.summary,
        places: m.places,
    };
    Ok(file.mechanisms.into_iter().map(mechanism).collect())
}

fn period(written: Option<&String>) -> anyhow::Result<Option<Period>> {
    let Some(written) = written else {
        return Ok(None);
    };
    match reading::read(written) {
        Ok(read) => Ok(Some(read.period)),
        Err(why) => bail!("period {written}: {}", why.code()),
    }
}

impl Sample {
    fn all_activities(&self, forms: Vec<ActivityForm>) -> anyhow::Result<Vec<Activity>> {
        let one = |form: ActivityForm| {
            let reference = form.r#ref.clone();
            self.activity(form).with_context(|| format!("activity {reference}"))
        };
        forms.into_iter().map(one).collect()
    }

    fn activity(&self, form: ActivityForm) -> anyhow::Result<Activity> {
        let priority = match &form.priority {
            None => None,
            Some(r) => Some(
                self.priorities
                    .iter()
                    .find(|p| p.reference == *r)
                    .with_context(|| format!("priority {r}"))?,
            ),
        };
        let result = match (&form.result, priority) {
            (Some(r), Some(p)) => Some(
                p.results
                    .iter()
                    .find(|x| x.reference == *r)
                    .with_context(|| format!("result {r}"))?
                    .id,
            ),
            _ => None,
        };
        let mut involved = Vec::new();
        for (part, codes) in [
            (Part::Lead, form.lead.iter().cloned().collect()),
            (Part::CoLead, form.co_leads),
            (Part::Contributor, form.contributors),
            (Part::Funder, form.funders),
            (Part::Implementer, form.implementing),
        ] as [(Part, Vec<String>); 5]
        {
            for code in codes {
                involved.push(Involved {
                    entity: who(&self.register, &code)?,
                    part,
                    represented_by: Vec::new(),
                });
            }
        }
        let tag = |framework: &str, entry: String, weight| Tag {
            framework: framework.to_owned(),
            entry,
            weight,
        };
        let mut tags: Vec<Tag> = Vec::new();
        tags.extend(form.primary.iter().map(|n| tag(OBJECTIVES, n.to_string(), Weight::Primary)));
        tags.extend(
            form.secondary.iter().map(|n| tag(OBJECTIVES, n.to_string(), Weight::Secondary)),
        );
        tags.extend(form.principles.into_iter().map(|p| tag(PRINCIPLES, p, Weight::Primary)));
        tags.extend(form.sdg.into_iter().map(|s| tag(SDG, s, Weight::Primary)));
        tags.extend(form.qcpr.into_iter().map(|q| tag(QCPR, q, Weight::Primary)));
        let marker = |value: Option<u8>| value.and_then(Marker::assessed).unwrap_or_default();
        let need = |r: &String| {
            Ok(self
                .needs
                .iter()
                .find(|n| n.reference == *r)
                .with_context(|| format!("need {r}"))?
                .id)
        };
        let mechanism = |r: &String| {
            Ok(self
                .mechanisms
                .iter()
                .find(|m| m.reference == *r)
                .with_context(|| format!("mechanism {r}"))?
                .id)
        };
        let content = Content {
            priority: priority.map(|p| p.id),
            result,
            title: form.title,
            description: form.description,
            kind: form.kind,
            status: form.status,
            period: period(form.period.as_ref())?,
            period_note: None,
            first_period: period(form.slipped_from.as_ref())?,
            slip_reason: form.slip_reason,
            involved,
            places: form.places,
            audiences: form.audiences,
            tags,
            gender: marker(form.gender_marker),
            human_rights: marker(form.human_rights_marker),
            deliverable: form.deliverable,
            link: form.link,
            needs: form.needs.iter().map(need).collect::<anyhow::Result<_>>()?,
            mechanisms: form.mechanisms.iter().map(mechanism).collect::<anyhow::Result<_>>()?,
            source: None,
            sectors: Vec::new(),
            standard: Vec::new(),
        };
        Ok(Activity {
            id: ActivityId(Uuid::now_v7()),
            plan: self.plan,
            reference: form.r#ref,
            version: 1,
            content: content.in_order(),
        })
    }

    fn event(&self, form: EventForm, now: DateTime<Utc>) -> anyhow::Result<Event> {
        let moment = |text: &str| {
            NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
                .with_context(|| format!("moment {text}"))
        };
        let activity = match &form.activity {
            None => None,
            Some(r) => Some(
                self.activities
                    .iter()
                    .find(|a| a.reference == *r)
                    .with_context(|| format!("activity {r}"))?
                    .id,
            ),
        };
        Ok(Event {
            id: EventId(Uuid::now_v7()),
            reference: form.r#ref,
            version: 1,
            changed_at: now,
            title: form.title,
            summary: form.summary,
            kind: form.kind,
            start: moment(&form.start)?,
            end: moment(&form.end)?,
            zone: form.zone,
            format: form.format,
            venue: form.venue,
            place: form.country,
            link: form.link,
            recording: form.recording,
            interpretation: form.interpretation,
            access: form.access,
            activity,
            moved_from: form.moved_from.as_deref().map(moment).transpose()?,
            moved_reason: form.moved_reason,
            cancelled: false,
            register_by: form.register_by.as_deref().map(moment).transpose()?,
            position: form.position,
            outside: None,
        })
    }
}
