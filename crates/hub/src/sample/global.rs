//! Network `global`: the rows of its plan as published, facts restated, see
//! `sample/global.README.md`.

use super::deed::created;
use crate::exchange::{Offer, Target, Watch, import};
use crate::records;
use crate::web::state::Inner;
use anyhow::{Context, ensure};
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::network::{Member, MemberRole, Network};
use aunar_domain::plan::{Plan, PlanStatus};
use aunar_domain::register::Register;
use aunar_domain::words::{Lang, Text};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

const ROWS: &[u8] = include_bytes!("../../sample/global.csv");

#[derive(Deserialize)]
struct File {
    name: Text,
    summary: Text,
    note: Text,
    plan_title: Text,
    plan_summary: Text,
    members: Vec<String>,
}

/// Writes the network and its empty plan.
pub(super) async fn network(app: &Inner) -> anyhow::Result<NetworkId> {
    let file: File = serde_json::from_str(include_str!("../../sample/global.json"))?;
    let register = Register::new(aunar_domain::entity::shipped());
    let id = NetworkId(Uuid::now_v7());
    let network = Network {
        id,
        code: "global".to_owned(),
        name: file.name,
        summary: Some(file.summary),
        illustrative: Some(file.note),
        lang: Lang::En,
        feeds: None,
        short: None,
        accent: None,
        mark: None,
    };
    let day = |text: &str| text.parse().context("a date of the sample");
    let plan = Plan {
        id: PlanId(Uuid::now_v7()),
        network: id,
        code: "2021-2022".to_owned(),
        title: file.plan_title,
        summary: Some(file.plan_summary),
        start: day("2021-01-01")?,
        end: day("2022-12-31")?,
        status: PlanStatus::Closed,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: false,
        illustrative: false,
    };
    let mut members = Vec::new();
    for code in &file.members {
        let entity = register.find(code).with_context(|| format!("member {code}"))?;
        let role = if code == "IOM" { MemberRole::CoLead } else { MemberRole::Member };
        members.push(Member {
            entity: entity.id,
            role,
            represented_by: Vec::new(),
            offices: Vec::new(),
        });
    }
    let mut tx = app.db.begin().await?;
    records::network::write(&mut tx, &network).await?;
    records::network::write_members(&mut tx, id, &members).await?;
    records::plan::write(&mut tx, &plan).await?;
    let entries = vec![
        created("network", id.0, None, json!(network)),
        created("members", id.0, None, json!(members)),
        created("plan", plan.id.0, Some(plan.id), json!(plan)),
    ];
    app.pictures.keep(tx, id.0, app.now(), entries).await?;
    Ok(id)
}

/// Imports the published rows.
pub(super) async fn activities(app: &Inner) -> anyhow::Result<()> {
    let offer = Offer {
        name: "global.csv".to_owned(),
        bytes: ROWS.to_vec(),
        lang: Some(Lang::En),
        accept_new: true,
        partial: false,
        dry_run: false,
        actor: "aunar".to_owned(),
        via: "sample",
        watch: Watch::default(),
    };
    let outcome = import(app, Target { network: "global", plan: "2021-2022" }, &offer).await?;
    ensure!(outcome.stored, "{}", outcome.text(crate::web::Tongue(Lang::En)));
    Ok(())
}
