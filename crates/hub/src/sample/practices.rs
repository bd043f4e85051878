//! The practices of the sample: made up, each saying so in its title, written in four languages; one
//! waits to be looked over.

use super::deed::created;
use crate::records;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_domain::ids::PracticeId;
use aunar_domain::period::reading;
use aunar_domain::practice::{Link, Practice, State};
use aunar_domain::words::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    practices: Vec<Form>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    entity: String,
    state: State,
    on: NaiveDate,
    title: Text,
    summary: Text,
    results: Text,
    #[serde(default)]
    lessons: Option<Text>,
    places: Vec<String>,
    period: String,
    objectives: Vec<String>,
    principles: Vec<String>,
    links: Vec<LinkForm>,
    office: String,
    activities: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkForm {
    url: String,
    title: Text,
}

/// Writes them.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("network `lac`")?;
    let plan = network.plan("2023-2024").context("its plan")?;
    let register = &network.common.register;
    let file: File = serde_json::from_str(include_str!("../../sample/lac/practices.json"))?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let mut entries = Vec::new();
    for (n, form) in (1..).zip(file.practices) {
        let entity = register.find(&form.entity).context("an entity")?.id;
        let whose = register.find(&form.office).context("an office's entity")?.id;
        let office = network.members.iter().find(|m| m.entity == whose);
        let office = office.and_then(|m| m.offices.first()).context("an office")?.id;
        let period = reading::read(&form.period).map_err(|e| anyhow::anyhow!("{e:?}"))?.period;
        let activity =
            |reference: &String| plan.by_reference(reference).map(|a| a.id).context("an activity");
        let at = form.on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().min(now);
        let links = form.links.into_iter();
        let practice = Practice {
            id: PracticeId(Uuid::now_v7()),
            network: network.network.id,
            reference: format!("P-{n:03}"),
            version: 1,
            state: form.state,
            entity,
            title: form.title,
            summary: form.summary,
            results: Some(form.results),
            lessons: form.lessons,
            places: form.places,
            period: Some(period),
            objectives: form.objectives,
            principles: form.principles,
            links: links.map(|l| Link { id: Uuid::now_v7(), title: l.title, url: l.url }).collect(),
            office: Some(office),
            hub_url: None,
            activities: form.activities.iter().map(activity).collect::<anyhow::Result<_>>()?,
            reason: None,
            changed_at: at,
            published_at: form.state.is_public().then_some(at),
        };
        records::practice::insert(&mut tx, &practice).await?;
        entries.push(created("practice", practice.id.0, None, json!(practice)));
    }
    app.pictures.keep(tx, network.network.id.0, now, entries).await?;
    Ok(())
}
