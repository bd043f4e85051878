//! The review that the sample's plan contributes to: its title and its days are public and real, the
//! reason why it moved and the report are illustrative.

use crate::review::first_draft;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_domain::ids::ReviewId;
use aunar_domain::period::{Period, Unit};
use aunar_domain::review::{Review, usual};
use aunar_domain::words::{Lang, Text, Wording};
use chrono::NaiveDate;
use uuid::Uuid;

const TITLE: [(Lang, &str); 4] = [
    (Lang::Es, "Segunda Revisión Regional"),
    (Lang::En, "Second Regional Review"),
    (Lang::Pt, "Segunda Revisão Regional"),
    (Lang::Fr, "Deuxième examen régional"),
];

const REASON: [(Lang, &str); 4] = [
    (
        Lang::Es,
        "Las consultas con las partes interesadas pidieron más tiempo. (Motivo ilustrativo; las fechas son públicas.)",
    ),
    (
        Lang::En,
        "The consultations with stakeholders asked for more time. (Illustrative reason; the dates are public.)",
    ),
    (
        Lang::Pt,
        "As consultas com as partes interessadas pediram mais tempo. (Motivo ilustrativo; as datas são públicas.)",
    ),
    (
        Lang::Fr,
        "Les consultations avec les parties prenantes ont demandé plus de temps. (Motif illustratif ; les dates sont publiques.)",
    ),
];

fn text(words: &[(Lang, &str)]) -> Option<Text> {
    let wording = |(lang, words): &(Lang, &str)| Wording {
        lang: *lang,
        words: (*words).to_owned(),
        by: None,
        official: false,
    };
    Text::from_wordings(words.iter().map(wording))
}

/// Writes the review with a report drafted from the sample's plan.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("network `lac`")?;
    let plan = network.plan("2023-2024").context("its plan")?;
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).context("a day");
    let usual = usual(Uuid::now_v7);
    let review = Review {
        id: ReviewId(Uuid::now_v7()),
        network: network.network.id,
        plan: plan.plan.id,
        version: 1,
        title: text(&TITLE).context("a title")?,
        framework: "gcm".to_owned(),
        start: plan.plan.start,
        end: plan.plan.end,
        first_planned: Some(Period::one(day(2024, 1, 1)?, Unit::Year)),
        held: Some((day(2025, 3, 18)?, day(2025, 3, 20)?)),
        reason: text(&REASON),
        audience: Some(usual.audience),
        authorship: None,
        languages: Lang::ALL.to_vec(),
        questions: usual.questions,
        clusters: usual.clusters,
        drafted_at: None,
    };
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let entries = first_draft(app, &mut tx, &review, now).await?;
    app.pictures.keep(tx, network.network.id.0, now, entries).await?;
    Ok(())
}
