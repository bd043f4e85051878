//! Amendments of endorsed plans, what members decided on them, and where carried activities come
//! from.

use super::endorsement::{decision, hash, of_decision};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::amendment::{Amendment, Asked, Reach, Stage, Weight};
use aunar_domain::endorsement::{Decision, Rule};
use aunar_domain::ids::{ActivityId, AmendmentId, EntityId, PlanId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// What the documents of an amendment are called where one is broken.
const DOCUMENT: &str = "document of an amendment";

/// A plan that has amendments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The network's history chain.
    pub chain: Uuid,
    /// The network's code.
    pub network: String,
    /// The plan.
    pub plan: PlanId,
    /// The plan's code.
    pub code: String,
}

/// The plans of the installation that have amendments.
pub async fn places(db: &Db) -> Result<Vec<Place>, DbError> {
    let rows = sql!(
        "select distinct n.id, n.code, p.id, p.code from amendment a join plan p on p.id = a.plan
         join network n on n.id = p.network order by n.code, p.code"
    );
    let place = |row: &Row| {
        Ok(Place {
            chain: row.get(0)?,
            network: row.get(1)?,
            plan: PlanId(row.get(2)?),
            code: row.get(3)?,
        })
    };
    db.fetch_all(rows).await?.iter().map(place).collect()
}

/// An amendment with what was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendmentRecord {
    /// The amendment.
    pub amendment: Amendment,
    /// The decisions, in the order they were made.
    pub decisions: Vec<Decision>,
}

/// The sealed document of an amendment, to the byte.
pub async fn document_of(db: &Db, id: AmendmentId) -> Result<Option<String>, DbError> {
    let query = sql!("select document from amendment where id = $1");
    db.fetch_optional(query.bind(id.0)).await?.map(|row| row.get(0)).transpose()
}

/// Reads the amendments of a plan, the first first.
pub async fn of_plan(db: &Db, plan: Uuid) -> Result<Vec<AmendmentRecord>, DbError> {
    each_of_plan(db, plan).await?.into_iter().map(|(_, record)| record).collect()
}

/// Reads the amendments of a plan by their numbers; one that cannot be read hides no other.
pub async fn each_of_plan(
    db: &Db,
    plan: Uuid,
) -> Result<Vec<(i64, Result<AmendmentRecord, DbError>)>, DbError> {
    let mut deciders: HashMap<Uuid, Vec<EntityId>> = HashMap::new();
    let rows = sql!(
        "select d.amendment, d.entity from amendment_decider d join amendment a on a.id = d.amendment
         where a.plan = $1 order by d.amendment, d.position"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        deciders.entry(row.get(0)?).or_default().push(EntityId(row.get(1)?));
    }
    let mut decisions = decisions(db, plan).await?;
    let rows = sql!(
        "select id, n, activity, base, weight, before, after, reason, proposer, proposed_at, stage, rule,
                reach, opens, closes, ended_at, word, sha256
         from amendment where plan = $1 order by n"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(rows.bind(plan)).await? {
        let id: Uuid = row.get(0)?;
        let deciders = deciders.remove(&id).unwrap_or_default();
        let decisions = decisions.remove(&id).unwrap_or_else(|| Ok(Vec::new()));
        let record = decisions.and_then(|decisions| {
            Ok(AmendmentRecord { amendment: amendment(&row, plan, deciders)?, decisions })
        });
        all.push((row.get(1)?, record));
    }
    Ok(all)
}

fn amendment(row: &Row, plan: Uuid, deciders: Vec<EntityId>) -> Result<Amendment, DbError> {
    let (weight, stage): (String, String) = (row.get(4)?, row.get(10)?);
    let rule: Option<String> = row.get(11)?;
    let round = match rule {
        None => None,
        Some(rule) => {
            let reach: String = row.get(12)?;
            Some(Asked {
                rule: super::stored("rule of endorsement", &rule, Rule::from_code(&rule))?,
                reach: super::stored("reach", &reach, Reach::from_code(&reach))?,
                opens: row.get(13)?,
                closes: row.get(14)?,
                deciders,
            })
        }
    };
    Ok(Amendment {
        id: AmendmentId(row.get(0)?),
        plan: PlanId(plan),
        n: row.get(1)?,
        activity: ActivityId(row.get(2)?),
        base: row.get(3)?,
        weight: super::stored("weight of an amendment", &weight, Weight::from_code(&weight))?,
        before: super::document(row, 5, DOCUMENT)?,
        after: super::document(row, 6, DOCUMENT)?,
        reason: super::document(row, 7, DOCUMENT)?,
        proposer: row.get::<Option<Uuid>>(8)?.map(EntityId),
        proposed_at: row.get(9)?,
        stage: super::stored("stage of an amendment", &stage, Stage::from_code(&stage))?,
        round,
        ended_at: row.get(15)?,
        word: row.get(16)?,
        hash: hash(row, 17)?,
    })
}

type Decisions = HashMap<Uuid, Result<Vec<Decision>, DbError>>;

async fn decisions(db: &Db, plan: Uuid) -> Result<Decisions, DbError> {
    let rows = sql!(
        "select d.amendment, d.n, d.entity, d.stance, d.words, d.lang, d.sha256, d.at, d.person, d.mandate,
                d.name, d.role
         from amendment_decision d join amendment a on a.id = d.amendment
         where a.plan = $1 order by d.amendment, d.n"
    );
    let mut decisions = Decisions::new();
    for row in db.fetch_all(rows.bind(plan)).await? {
        let of = decisions.entry(row.get(0)?).or_insert_with(|| Ok(Vec::new()));
        match (of.as_mut(), decision(&row)) {
            (Ok(all), Ok(one)) => all.push(one),
            (Ok(_), Err(error)) => *of = Err(error),
            (Err(_), _) => {}
        }
    }
    Ok(decisions)
}

/// Writes a new amendment with its sealed document.
pub async fn write(
    tx: &mut Tx,
    amendment: &Amendment,
    document: &str,
    by: &str,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into amendment (id, plan, n, activity, base, weight, before, after, reason, proposer,
                proposed_at, proposed_by, stage, ended_at, document, sha256)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
        )
        .bind(amendment.id.0)
        .bind(amendment.plan.0)
        .bind(amendment.n)
        .bind(amendment.activity.0)
        .bind(amendment.base)
        .bind(amendment.weight.code())
        .bind(super::documented(&amendment.before, DOCUMENT)?)
        .bind(super::documented(&amendment.after, DOCUMENT)?)
        .bind(super::documented(&amendment.reason, DOCUMENT)?)
        .bind(amendment.proposer.map(|e| e.0))
        .bind(amendment.proposed_at)
        .bind(by)
        .bind(amendment.stage.code())
        .bind(amendment.ended_at)
        .bind(document)
        .bind(amendment.hash.0.as_slice()),
    )
    .await?;
    Ok(())
}

/// Puts an amendment before members.
pub async fn ask(tx: &mut Tx, id: AmendmentId, asked: &Asked) -> Result<(), DbError> {
    let query = sql!(
        "update amendment set stage = 'open', rule = $2, reach = $3, opens = $4, closes = $5
         where id = $1 and stage = 'proposed'"
    );
    let done = tx
        .execute(
            query
                .bind(id.0)
                .bind(asked.rule.code())
                .bind(asked.reach.code())
                .bind(asked.opens)
                .bind(asked.closes),
        )
        .await?;
    if done == 0 {
        return Err(DbError::Gone);
    }
    let rows = (0_i64..)
        .zip(&asked.deciders)
        .map(|(n, entity)| vec![Value::from(id.0), entity.0.into(), n.into()]);
    tx.insert_many(
        sql!("insert into amendment_decider (amendment, entity, position)"),
        rows.collect(),
    )
    .await?;
    Ok(())
}

/// Ends an amendment that is pending.
pub async fn end(
    tx: &mut Tx,
    id: AmendmentId,
    stage: Stage,
    word: Option<&str>,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update amendment set stage = $2, word = $3, ended_at = $4
         where id = $1 and stage in ('proposed', 'open')"
    );
    let word = word.map(str::to_owned);
    match tx.execute(query.bind(id.0).bind(stage.code()).bind(word).bind(at)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Writes a decision on an amendment.
pub async fn decide(tx: &mut Tx, id: AmendmentId, decision: &Decision) -> Result<(), DbError> {
    let query = sql!(
        "insert into amendment_decision (amendment, n, entity, stance, words, lang, sha256, at, person,
            mandate, name, role)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    );
    tx.execute(of_decision(query, id.0, decision)).await?;
    Ok(())
}

/// Where the activities of a network's plans were carried over from: each with its origin.
pub async fn origins(db: &Db, network: Uuid) -> Result<HashMap<ActivityId, ActivityId>, DbError> {
    let rows = sql!(
        "select o.activity, o.origin from activity_origin o
         join activity a on a.id = o.activity join plan p on p.id = a.plan where p.network = $1"
    );
    let rows = db.fetch_all(rows.bind(network)).await?;
    rows.iter().map(|row| Ok((ActivityId(row.get(0)?), ActivityId(row.get(1)?)))).collect()
}

/// Says where an activity was carried over from.
pub async fn write_origin(
    tx: &mut Tx,
    activity: ActivityId,
    origin: ActivityId,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!("insert into activity_origin (activity, origin, at) values ($1, $2, $3)");
    tx.execute(query.bind(activity.0).bind(origin.0).bind(at)).await?;
    Ok(())
}
