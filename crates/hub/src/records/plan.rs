//! Plans, their priorities and results.

use super::wording::{NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::ids::{EntityId, NetworkId, PlanId, PriorityId, ResultId};
use aunar_domain::plan::{Circle, Circles, Plan, PlanResult, PlanStatus, Priority, PriorityKind};
use chrono::NaiveDate;
use std::collections::HashMap;
use uuid::Uuid;

/// Reads the plans of a network, the latest first.
pub async fn plans(db: &Db, network: Uuid, texts: &mut Texts) -> Result<Vec<Plan>, DbError> {
    let rows = sql!(
        "select id, code, starts, ends, status, endorsed_on, illustrative
         from plan where network = $1 order by starts desc, code"
    );
    let mut circles: HashMap<Uuid, Circles> = HashMap::new();
    let opened = sql!(
        "select c.plan, c.circle from plan_circle c join plan p on p.id = c.plan where p.network = $1"
    );
    for row in db.fetch_all(opened.bind(network)).await? {
        let circle: String = row.get(1)?;
        let circle = super::stored("circle of readers", &circle, Circle::from_code(&circle))?;
        let open_to = circles.entry(row.get(0)?).or_default();
        *open_to = open_to.with(circle);
    }
    let mut plans = Vec::new();
    for row in db.fetch_all(rows.bind(network)).await? {
        let id: Uuid = row.get(0)?;
        let status: String = row.get(4)?;
        plans.push(Plan {
            id: PlanId(id),
            network: NetworkId(network),
            code: row.get(1)?,
            title: texts.need(id, "title")?,
            summary: texts.take(id, "summary"),
            start: row.get(2)?,
            end: row.get(3)?,
            status: super::stored("status of a plan", &status, PlanStatus::from_code(&status))?,
            endorsed_on: row.get(5)?,
            open_to: circles.remove(&id).unwrap_or_default(),
            // Follows from the plan's rounds: whoever reads those says so.
            sealed: false,
            illustrative: row.get(6)?,
        });
    }
    Ok(plans)
}

/// Reads the priorities of a plan, with their results.
pub async fn priorities(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Priority>, DbError> {
    let mut leads: HashMap<Uuid, Vec<EntityId>> = HashMap::new();
    let rows = sql!(
        "select l.priority, l.entity from priority_lead l
         join priority p on p.id = l.priority where p.plan = $1 order by l.priority, l.position"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        leads.entry(row.get(0)?).or_default().push(EntityId(row.get(1)?));
    }
    let mut results: HashMap<Uuid, Vec<PlanResult>> = HashMap::new();
    let rows = sql!(
        "select r.id, r.priority, r.reference from plan_result r
         join priority p on p.id = r.priority where p.plan = $1 order by r.priority, r.position"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        let id: Uuid = row.get(0)?;
        let result = PlanResult {
            id: ResultId(id),
            reference: row.get(2)?,
            title: texts.need(id, "title")?,
        };
        results.entry(row.get(1)?).or_default().push(result);
    }
    let mut priorities = Vec::new();
    let rows = sql!("select id, reference, kind from priority where plan = $1 order by position");
    for row in db.fetch_all(rows.bind(plan)).await? {
        let id: Uuid = row.get(0)?;
        let kind: String = row.get(2)?;
        priorities.push(Priority {
            id: PriorityId(id),
            reference: row.get(1)?,
            kind: super::stored("kind of priority", &kind, PriorityKind::from_code(&kind))?,
            title: texts.need(id, "title")?,
            summary: texts.take(id, "summary"),
            co_leads: leads.remove(&id).unwrap_or_default(),
            results: results.remove(&id).unwrap_or_default(),
        });
    }
    Ok(priorities)
}

/// Writes a new plan.
pub async fn write(tx: &mut Tx, plan: &Plan) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into plan (id, network, code, starts, ends, status, endorsed_on, illustrative)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(plan.id.0)
        .bind(plan.network.0)
        .bind(plan.code.as_str())
        .bind(plan.start)
        .bind(plan.end)
        .bind(plan.status.code())
        .bind(plan.endorsed_on)
        .bind(plan.illustrative),
    )
    .await?;
    open_to(tx, plan.id, plan.open_to).await?;
    let mut texts = NewTexts::default();
    texts.add(plan.id, "title", Some(&plan.title));
    texts.add(plan.id, "summary", plan.summary.as_ref());
    texts.write(tx).await
}

/// Opens a plan to these circles and to no others.
pub async fn open_to(tx: &mut Tx, plan: PlanId, circles: Circles) -> Result<(), DbError> {
    tx.execute(sql!("delete from plan_circle where plan = $1").bind(plan.0)).await?;
    let rows = circles.iter().map(|c| vec![Value::from(plan.0), c.code().into()]).collect();
    tx.insert_many(sql!("insert into plan_circle (plan, circle)"), rows).await?;
    Ok(())
}

/// Takes a plan to a state, from the state it was seen in; [`DbError::Gone`] if it has moved.
pub async fn set_status(
    tx: &mut Tx,
    plan: PlanId,
    from: PlanStatus,
    to: PlanStatus,
) -> Result<(), DbError> {
    let query = sql!("update plan set status = $3 where id = $1 and status = $2");
    match tx.execute(query.bind(plan.0).bind(from.code()).bind(to.code())).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Says on which day a plan was endorsed.
pub async fn set_endorsed_on(tx: &mut Tx, plan: PlanId, day: NaiveDate) -> Result<(), DbError> {
    let query = sql!("update plan set endorsed_on = $2 where id = $1");
    tx.execute(query.bind(plan.0).bind(day)).await?;
    Ok(())
}

/// Writes new priorities after those a plan has.
pub async fn write_priorities(
    tx: &mut Tx,
    plan: PlanId,
    priorities: &[Priority],
) -> Result<(), DbError> {
    let last =
        sql!("select coalesce(max(position), -1) from priority where plan = $1").bind(plan.0);
    let next: i64 = tx.fetch_one(last).await?.get::<i64>(0)? + 1;
    let mut texts = NewTexts::default();
    let mut rows: [Vec<Vec<Value>>; 3] = Default::default();
    for (n, priority) in (next..).zip(priorities) {
        let id = || Value::from(priority.id.0);
        rows[0].push(vec![
            id(),
            plan.0.into(),
            priority.reference.as_str().into(),
            priority.kind.code().into(),
            n.into(),
        ]);
        for (l, lead) in (0_i64..).zip(&priority.co_leads) {
            rows[1].push(vec![id(), lead.0.into(), l.into()]);
        }
        for (r, result) in (0_i64..).zip(&priority.results) {
            rows[2].push(vec![
                result.id.0.into(),
                id(),
                result.reference.as_str().into(),
                r.into(),
            ]);
            texts.add(result.id, "title", Some(&result.title));
        }
        texts.add(priority.id, "title", Some(&priority.title));
        texts.add(priority.id, "summary", priority.summary.as_ref());
    }
    let [priorities, leads, results] = rows;
    tx.insert_many(sql!("insert into priority (id, plan, reference, kind, position)"), priorities)
        .await?;
    tx.insert_many(sql!("insert into priority_lead (priority, entity, position)"), leads).await?;
    tx.insert_many(sql!("insert into plan_result (id, priority, reference, position)"), results)
        .await?;
    texts.write(tx).await
}

/// Writes a new result after those a priority has.
pub async fn write_result(
    tx: &mut Tx,
    priority: PriorityId,
    result: &PlanResult,
) -> Result<(), DbError> {
    let last = sql!("select coalesce(max(position), -1) from plan_result where priority = $1")
        .bind(priority.0);
    let next: i64 = tx.fetch_one(last).await?.get::<i64>(0)? + 1;
    tx.execute(
        sql!("insert into plan_result (id, priority, reference, position) values ($1, $2, $3, $4)")
            .bind(result.id.0)
            .bind(priority.0)
            .bind(result.reference.as_str())
            .bind(next),
    )
    .await?;
    let mut texts = NewTexts::default();
    texts.add(result.id, "title", Some(&result.title));
    texts.write(tx).await
}
