//! The requests for support of the sample: made up, each saying so, one of each circle. The one that is
//! answered tells how a request is matched, answered and linked.

use super::deed::created;
use crate::records;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_domain::ids::{EntityId, RequestId};
use aunar_domain::period::reading;
use aunar_domain::request::{
    Answer, Asker, Assignment, Became, Can, Request, SeenBy, State, Support, Topic,
};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;
use uuid::Uuid;

fn text(lang: Lang, words: &str) -> anyhow::Result<Text> {
    Text::new(lang, words).context("words")
}

fn noon(day: &str) -> anyhow::Result<DateTime<Utc>> {
    let day: NaiveDate = day.parse()?;
    Ok(day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc())
}

/// Writes them.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("network `lac`")?;
    let register = &network.common.register;
    let entity = |code: &str| -> anyhow::Result<EntityId> {
        Ok(register.find(code).context("an entity")?.id)
    };
    let plan = network.plan("2023-2024").context("its plan")?;
    let workshop = plan.by_reference("A-015").context("an activity")?.id;
    let period = |written: &str| reading::read(written).ok().map(|read| read.period);
    let request = |n: usize, country: &str, day: &str| -> anyhow::Result<Request> {
        let at = noon(day)?;
        Ok(Request {
            id: RequestId(Uuid::now_v7()),
            network: network.network.id,
            reference: format!("R-{n:03}"),
            version: 1,
            state: State::Received,
            asker: Asker::State,
            country: country.to_owned(),
            topic: Topic::Data,
            support: Support::Advice,
            title: text(Lang::Es, "Sin título")?,
            need: text(Lang::Es, "Sin texto")?,
            objectives: vec!["1".to_owned()],
            period: None,
            seen_by: SeenBy::Members,
            chosen: Vec::new(),
            assigned: Vec::new(),
            named: None,
            became: None,
            reason: None,
            received_at: at,
            changed_at: at,
            ended_at: None,
            rating: None,
        })
    };
    let answer = |code: &str, can: Can, words: &str, day: &str| -> anyhow::Result<Assignment> {
        let at = noon(day)?;
        let (with, period) = (Vec::new(), period("2023-Q4"));
        let answer = Answer { can, with, period, words: text(Lang::Es, words)?, at };
        Ok(Assignment {
            id: Uuid::now_v7(),
            entity: entity(code)?,
            at: noon("2023-05-10")?,
            answer: Some(answer),
        })
    };
    let answered = Request {
        state: State::UnderWay,
        topic: Topic::Data,
        support: Support::Training,
        title: text(Lang::Es, "Registros administrativos de migración (solicitud ilustrativa)")?,
        need: text(
            Lang::Es,
            "Formar a quienes llevan los registros administrativos de migración para que sus datos puedan compararse con los del censo.",
        )?,
        period: period("2023-Q4"),
        assigned: vec![
            answer(
                "IOM",
                Can::Yes,
                "Con el taller sobre registros de los países andinos.",
                "2023-05-16",
            )?,
            answer("UNFPA", Can::Yes, "Con el material de los microdatos censales.", "2023-05-18")?,
            answer("ILO", Can::No, "No antes de 2024.", "2023-05-19")?,
        ],
        became: Some((Became::Contribution, workshop)),
        ..request(1, "PE", "2023-05-08")?
    };
    let chosen = Request {
        asker: Asker::Member(entity("DCO")?),
        topic: Topic::Climate,
        support: Support::Mission,
        title: text(Lang::En, "Displacement in the disaster plan (illustrative request)")?,
        need: text(
            Lang::En,
            "A joint mission to look at how the disaster plan deals with people who arrive from neighbouring islands.",
        )?,
        objectives: vec!["2".to_owned(), "23".to_owned()],
        seen_by: SeenBy::Chosen,
        chosen: vec![entity("UNDRR")?, entity("DCO")?],
        ..request(2, "DO", "2024-02-12")?
    };
    let closed = Request {
        topic: Topic::Trafficking,
        support: Support::Advice,
        title: text(Lang::Es, "Protocolo frente a la trata (solicitud ilustrativa)")?,
        need: text(
            Lang::Es,
            "Revisar en confianza un proyecto de protocolo antes de su discusión pública.",
        )?,
        objectives: vec!["10".to_owned()],
        seen_by: SeenBy::CoLeads,
        ..request(3, "PE", "2024-03-04")?
    };
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let mut entries = Vec::new();
    for one in [answered, chosen, closed] {
        records::request::insert(&mut tx, &one).await?;
        entries.push(created("request", one.id.0, None, json!(one)));
    }
    app.pictures.keep(tx, network.network.id.0, now, entries).await?;
    Ok(())
}
