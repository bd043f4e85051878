//! Making the network or plan that an import is to go into, when the operator asks for it.

use super::ImportError;
use crate::records;
use crate::web::state::Inner;
use aunar_db::Entry;
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::network::{Network, is_code};
use aunar_domain::period::reading;
use aunar_domain::plan::{Plan, PlanStatus};
use aunar_domain::words::{Lang, Text};
use chrono::{Datelike, NaiveDate};
use serde_json::json;
use uuid::Uuid;

/// Makes the network and the plan that are not there yet, named by their codes.
pub async fn create_missing(
    app: &Inner,
    network: &str,
    plan: &str,
    lang: Lang,
) -> Result<(), ImportError> {
    for code in [network, plan] {
        if !is_code(code) {
            return Err(ImportError::BadCode { found: code.to_owned() });
        }
    }
    let picture = app.pictures.now().await?;
    let known = picture.networks.get(network);
    if known.is_some_and(|n| n.plan(plan).is_some()) {
        return Ok(());
    }
    let named = |code: &str| Text::new(lang, code).expect("a code has letters");
    let mut entries = Vec::new();
    let mut tx = app.db.begin().await?;
    let entry = |entity, record, plan, after| Entry {
        actor: "operator".to_owned(),
        via: "cli",
        action: "create",
        entity,
        record,
        plan,
        before: None,
        after: Some(after),
    };
    let id = match known {
        Some(known) => known.network.id,
        None => {
            let new = Network {
                id: NetworkId(Uuid::now_v7()),
                code: network.to_owned(),
                name: named(network),
                summary: None,
                illustrative: None,
                lang,
                feeds: None,
            };
            records::network::write(&mut tx, &new).await?;
            entries.push(entry("network", new.id.0, None, json!(new)));
            new.id
        }
    };
    // `2023-2024` names its own period; any other code starts with this year.
    let this_year = app.now().year();
    let (start, end) = match reading::read(plan) {
        Ok(read) => (read.period.start, read.period.end),
        Err(_) => {
            let day =
                |month, day| NaiveDate::from_ymd_opt(this_year, month, day).unwrap_or_default();
            (day(1, 1), day(12, 31))
        }
    };
    let new = Plan {
        id: PlanId(Uuid::now_v7()),
        network: id,
        code: plan.to_owned(),
        title: named(plan),
        summary: None,
        start,
        end,
        status: PlanStatus::Draft,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: false,
        illustrative: false,
    };
    records::plan::write(&mut tx, &new).await?;
    entries.push(entry("plan", new.id.0, Some(new.id.0), json!(new)));
    tx.record(id.0, app.now(), entries).await?;
    tx.commit().await?;
    app.pictures.written();
    Ok(())
}
