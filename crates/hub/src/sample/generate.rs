//! A plan of any size for measuring: made up, always the same for the same size.

use super::deed::created;
use super::followed;
use crate::exchange::form;
use crate::records;
use crate::web::state::Inner;
use aunar_domain::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use aunar_domain::event::{Access, Event, EventFormat, EventKind};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::{ActivityId, EntityId, EventId, NetworkId, PlanId, PriorityId};
use aunar_domain::network::Network;
use aunar_domain::period::{Period, Unit};
use aunar_domain::plan::{Plan, PlanStatus, Priority, PriorityKind};
use aunar_domain::words::{Lang, Text};
use chrono::{Days, NaiveDate};
use serde_json::json;
use uuid::Uuid;

/// How many activities go into one transaction.
const BATCH: usize = 5_000;

/// The next number of a simple generator: the same everywhere, which is all that is asked of it.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n.max(1)
    }

    pub(super) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const VERBS: [&str; 8] = [
    "Taller sobre",
    "Capacitación en",
    "Diálogo regional sobre",
    "Guía para",
    "Estudio de",
    "Campaña sobre",
    "Training on",
    "Formação em",
];
const TOPICS: [&str; 12] = [
    "trata de personas",
    "tráfico ilícito de migrantes",
    "gestión de fronteras",
    "datos sobre migración",
    "inclusión socioeconómica",
    "remesas y diásporas",
    "acceso a servicios de salud",
    "reclutamiento ético",
    "protección consular",
    "alternativas a la detención",
    "migrantes desaparecidos",
    "retorno y reintegración",
];
const WHOM: [&str; 8] = [
    "gobiernos locales",
    "equipos de país",
    "sociedad civil",
    "personal de fronteras",
    "consulados",
    "sindicatos",
    "juventudes",
    "periodistas",
];
pub(super) const COUNTRIES: [&str; 20] = [
    "AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "HT", "JM", "MX", "PA", "PE",
    "PY", "TT", "UY", "VE",
];

/// How far the made-up plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generated {
    /// Being drafted: it can be written to.
    Drafted,
    /// Being carried out, with nothing reported on it.
    CarriedOut,
    /// Being carried out, with windows, reports, money and values.
    Followed,
}

/// Writes network and plan `bench` with this many activities, and one event for every twenty; what was
/// reported on them too, if that is asked for.
pub async fn generate(
    app: &Inner,
    activities: usize,
    made: Generated,
    mut progress: impl FnMut(usize),
) -> anyhow::Result<()> {
    let entities: Vec<EntityId> =
        aunar_domain::entity::shipped().into_iter().take(19).map(|e| e.id).collect();
    let (network, plan, priorities) = frame(match made {
        Generated::Drafted => PlanStatus::Draft,
        Generated::CarriedOut | Generated::Followed => PlanStatus::Implementation,
    });
    let now = app.now();
    let mut tx = app.db.begin().await?;
    records::network::write(&mut tx, &network).await?;
    records::plan::write(&mut tx, &plan).await?;
    records::plan::write_priorities(&mut tx, plan.id, &priorities).await?;
    tx.record(
        network.id.0,
        now,
        vec![
            created("network", network.id.0, None, json!(network)),
            created("plan", plan.id.0, Some(plan.id), json!(plan)),
        ],
    )
    .await?;
    let of = (network.id, plan.id);
    let mut followed = match made {
        Generated::Followed => Some(followed::begin(&mut tx, of, &entities, now).await?),
        Generated::Drafted | Generated::CarriedOut => None,
    };
    app.pictures.commit(tx).await?;
    // Apart, so that the activities are the same whether they were reported on or not.
    let (mut dice, mut reported) = (Dice(2_023), Dice(2_024));
    for first in (0..activities).step_by(BATCH) {
        let batch: Vec<Activity> = (first..activities.min(first + BATCH))
            .map(|n| activity(n, plan.id, &priorities, &entities, &mut dice))
            .collect();
        let events: Vec<Event> =
            batch.iter().step_by(20).map(|a| event(a, &mut dice, now)).collect();
        let entries =
            batch.iter().map(|a| created("activity", a.id.0, Some(plan.id), form(a))).collect();
        let mut tx = app.db.begin().await?;
        records::activity::write(&mut tx, &batch.iter().collect::<Vec<_>>()).await?;
        records::event::write(&mut tx, network.id, &events).await?;
        tx.record(network.id.0, now, entries).await?;
        if let Some(frame) = &mut followed {
            followed::go_on(&mut tx, frame, &batch, &mut reported).await?;
        }
        app.pictures.commit(tx).await?;
        progress(first + batch.len());
    }
    Ok(())
}

fn frame(status: PlanStatus) -> (Network, Plan, Vec<Priority>) {
    let text = |words: &str| Text::new(Lang::Es, words).expect("there are words");
    let network = Network {
        id: NetworkId(Uuid::now_v7()),
        code: "bench".to_owned(),
        name: text("Red de medición"),
        summary: None,
        illustrative: Some(text(
            "Todo lo que muestra esta red es inventado para medir el sistema.",
        )),
        lang: Lang::Es,
        feeds: None,
        short: None,
        accent: None,
        mark: None,
    };
    let plan = Plan {
        id: PlanId(Uuid::now_v7()),
        network: network.id,
        code: "bench".to_owned(),
        title: text("Plan de medición"),
        summary: None,
        start: NaiveDate::from_ymd_opt(2023, 1, 1).unwrap_or_default(),
        end: NaiveDate::from_ymd_opt(2024, 12, 31).unwrap_or_default(),
        status,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: false,
        illustrative: true,
    };
    let priority = |n: usize| Priority {
        id: PriorityId(Uuid::now_v7()),
        reference: format!("P{n}"),
        kind: if n <= 4 { PriorityKind::Core } else { PriorityKind::Thematic },
        title: text(&format!("Prioridad {n}")),
        summary: None,
        co_leads: Vec::new(),
        results: Vec::new(),
    };
    (network, plan, (1..=7).map(priority).collect())
}

fn activity(
    n: usize,
    plan: PlanId,
    priorities: &[Priority],
    entities: &[EntityId],
    dice: &mut Dice,
) -> Activity {
    let (topic, whom) = (*dice.pick(&TOPICS), *dice.pick(&WHOM));
    let title = format!("{} {topic} para {whom}", dice.pick(&VERBS));
    // About 400 characters, as descriptions of plans have.
    let mut description = format!("{title}. ");
    while description.len() < 400 {
        let sentence = [
            "Reúne experiencias de la región",
            "Prepara materiales y herramientas",
            "Acompaña la puesta en marcha",
            "Recoge datos desagregados",
            "Fortalece las capacidades institucionales",
        ];
        description.push_str(dice.pick::<&str>(&sentence));
        description.push_str(" en ");
        description.push_str(dice.pick::<&str>(&TOPICS));
        description.push_str(". ");
    }
    let text = |words: &str| Text::new(Lang::Es, words).expect("there are words");
    let mut content = Content::titled(text(&title));
    content.description = Some(text(&description));
    content.priority = Some(dice.pick(priorities).id);
    content.kind = *dice.pick(ActivityKind::ALL);
    content.status = *dice.pick(Status::ALL);
    let start =
        NaiveDate::from_ymd_opt(2023, 1, 1).unwrap_or_default() + Days::new(dice.below(700) as u64);
    content.period = Some(Period::one(start, *dice.pick(&[Unit::Day, Unit::Month, Unit::Quarter])));
    for part in [Part::Lead, Part::Contributor, Part::Contributor] {
        content.involved.push(Involved {
            entity: *dice.pick(entities),
            part,
            represented_by: Vec::new(),
        });
    }
    content.places = vec![(*dice.pick(&COUNTRIES)).to_owned(), (*dice.pick(&COUNTRIES)).to_owned()];
    content.audiences = vec![*dice.pick(Audience::ALL)];
    for weight in [Weight::Primary, Weight::Secondary] {
        let entry = (dice.below(23) + 1).to_string();
        if !content.tags.iter().any(|t| t.entry == entry) {
            content.tags.push(Tag { framework: OBJECTIVES.to_owned(), entry, weight });
        }
    }
    content.gender = Marker::assessed(u8::try_from(dice.below(4)).unwrap_or(0)).unwrap_or_default();
    Activity {
        id: ActivityId(Uuid::now_v7()),
        plan,
        reference: format!("A-{:05}", n + 1),
        version: 1,
        content: content.in_order(),
    }
}

fn event(activity: &Activity, dice: &mut Dice, now: chrono::DateTime<chrono::Utc>) -> Event {
    let day = activity.content.period.map_or_else(NaiveDate::default, |p| p.start);
    let start =
        day.and_hms_opt(9 + u32::try_from(dice.below(8)).unwrap_or(0), 0, 0).unwrap_or_default();
    Event {
        id: EventId(Uuid::now_v7()),
        reference: activity.reference.replace("A-", "E-"),
        version: 1,
        changed_at: now,
        title: activity.content.title.clone(),
        summary: None,
        kind: EventKind::Workshop,
        start,
        end: start + chrono::Duration::hours(2),
        zone: "America/Panama".to_owned(),
        format: EventFormat::Online,
        venue: None,
        place: activity.content.places.first().cloned(),
        link: None,
        recording: None,
        interpretation: vec![Lang::Es, Lang::En],
        access: Access::Open,
        activity: Some(activity.id),
        moved_from: None,
        moved_reason: None,
        cancelled: false,
        register_by: None,
        position: None,
        outside: None,
    }
}
