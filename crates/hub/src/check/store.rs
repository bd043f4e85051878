//! How plans apply the rules of the check, stored: only what differs from what is shipped.

use aunar_db::{Db, DbError, Entry, Tx, Value, sql};
use aunar_domain::check::{Choice, Rule, Settings, Severity};
use aunar_domain::ids::PlanId;
use serde_json::json;

/// Reads how a plan applies the rules. A rule that this program does not know is left alone.
pub async fn settings(db: &Db, plan: PlanId) -> Result<Settings, DbError> {
    let mut settings = Settings::default();
    let rows = sql!("select rule, applied, severity from check_rule where plan = $1");
    for row in db.fetch_all(rows.bind(plan.0)).await? {
        let (rule, severity): (String, String) = (row.get(0)?, row.get(2)?);
        if let (Some(rule), Some(severity)) =
            (Rule::from_code(&rule), Severity::from_code(&severity))
        {
            settings.rules.insert(rule, Choice { on: row.get(1)?, severity });
        }
    }
    let limit = sql!("select load from check_limit where plan = $1");
    if let Some(row) = db.fetch_optional(limit.bind(plan.0)).await? {
        let load: i64 = row.get(0)?;
        settings.load_limit = u32::try_from(load).unwrap_or(settings.load_limit);
    }
    Ok(settings)
}

/// Writes how a plan applies the rules, in the place of what was there.
pub(super) async fn write(tx: &mut Tx, plan: PlanId, settings: &Settings) -> Result<(), DbError> {
    tx.execute(sql!("delete from check_rule where plan = $1").bind(plan.0)).await?;
    tx.execute(sql!("delete from check_limit where plan = $1").bind(plan.0)).await?;
    let rows: Vec<Vec<Value>> = settings
        .rules
        .iter()
        .map(|(rule, choice)| {
            vec![plan.0.into(), rule.code().into(), choice.on.into(), choice.severity.code().into()]
        })
        .collect();
    tx.insert_many(sql!("insert into check_rule (plan, rule, applied, severity)"), rows).await?;
    tx.execute(
        sql!("insert into check_limit (plan, load) values ($1, $2)")
            .bind(plan.0)
            .bind(i64::from(settings.load_limit)),
    )
    .await?;
    Ok(())
}

/// The deed as the history keeps it.
pub(super) fn deed(actor: String, plan: PlanId, before: &Settings, after: &Settings) -> Entry {
    Entry {
        actor,
        via: "web",
        action: "change",
        entity: "check",
        record: plan.0,
        plan: Some(plan.0),
        before: Some(json!(before)),
        after: Some(json!(after)),
    }
}
