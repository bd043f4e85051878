//! Calls for proposals, and how reviewers weigh what comes. Reviews are read here whole: who may see
//! them is decided before anything of them is shown.

use super::activity::listed;
use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::call::{Call, Criterion, Review};
use aunar_domain::ids::{CallId, MandateId, NetworkId, ProposalId};
use aunar_domain::reference::natural;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Reads all calls of a network, whoever may see them, by reference.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Call>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_calls(db, network.0).await?;
    let query = sql!(
        "select x.call, x.id, x.most from call_criterion x join proposal_call c on c.id = x.call
         where c.network = $1 order by x.call, x.position, x.id"
    );
    let mut criteria: HashMap<Uuid, Vec<Criterion>> = HashMap::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(1)?;
        let one = Criterion { id, text: texts.need(id, "text")?, most: row.get(2)? };
        criteria.entry(row.get(0)?).or_default().push(one);
    }
    let query = sql!(
        "select x.call, x.mandate from call_reviewer x join proposal_call c on c.id = x.call
         where c.network = $1 order by x.call, x.mandate"
    );
    let mut reviewers = listed(db, query.bind(network.0), |row| Ok(MandateId(row.get(1)?))).await?;
    let query = sql!(
        "select id, reference, version, published, opens, closes, changed_at
         from proposal_call where network = $1"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        all.push(Call {
            id: CallId(id),
            network,
            reference: row.get(1)?,
            version: row.get(2)?,
            published: row.get(3)?,
            title: texts.need(id, "title")?,
            text: texts.need(id, "text")?,
            opens: row.get(4)?,
            closes: row.get(5)?,
            criteria: criteria.remove(&id).unwrap_or_default(),
            reviewers: reviewers.remove(&id).unwrap_or_default(),
            changed_at: row.get(6)?,
        });
    }
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    Ok(all)
}

/// The reference that the next call of a network gets; its chain has to be held.
pub async fn next_reference(tx: &mut Tx, network: NetworkId) -> Result<String, DbError> {
    let query = sql!("select count(*) from proposal_call where network = $1");
    let so_far: i64 = tx.fetch_one(query.bind(network.0)).await?.get(0)?;
    Ok(format!("C-{:02}", so_far + 1))
}

/// Writes a new call.
pub async fn insert(tx: &mut Tx, call: &Call) -> Result<(), DbError> {
    let query = sql!(
        "insert into proposal_call (id, network, reference, version, published, opens, closes, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let query = query
        .bind(call.id.0)
        .bind(call.network.0)
        .bind(call.reference.as_str())
        .bind(call.version)
        .bind(call.published)
        .bind(call.opens)
        .bind(call.closes)
        .bind(call.changed_at);
    tx.execute(query).await?;
    parts(tx, call, true, &mut Texts::default()).await
}

/// Writes a call that has changed: its version is one more than the one that is stored. Its criteria
/// are written anew only where nobody has weighed by them.
pub async fn update(tx: &mut Tx, call: &Call, criteria: bool) -> Result<(), DbError> {
    let query = sql!(
        "update proposal_call set version = $2, published = $3, opens = $4, closes = $5, changed_at = $6
         where id = $1 and version = $7"
    );
    let query = query
        .bind(call.id.0)
        .bind(call.version)
        .bind(call.published)
        .bind(call.opens)
        .bind(call.closes)
        .bind(call.changed_at)
        .bind(call.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    let mut before = Texts::of_record(&mut *tx, call.id.0).await?;
    clear(tx, call.id.0).await?;
    let query = sql!("delete from call_reviewer where call = $1");
    tx.execute(query.bind(call.id.0)).await?;
    if criteria {
        let query = sql!("select id from call_criterion where call = $1");
        for row in tx.fetch_all(query.bind(call.id.0)).await? {
            clear(tx, row.get(0)?).await?;
        }
        let query = sql!("delete from call_criterion where call = $1");
        tx.execute(query.bind(call.id.0)).await?;
    }
    parts(tx, call, criteria, &mut before).await
}

async fn parts(
    tx: &mut Tx,
    call: &Call,
    criteria: bool,
    before: &mut Texts,
) -> Result<(), DbError> {
    let id = call.id.0;
    let mut texts = NewTexts::default();
    texts.add_over(id, "title", Some(&call.title), before);
    texts.add_over(id, "text", Some(&call.text), before);
    if criteria {
        let rows = (0_i64..).zip(&call.criteria);
        let rows = rows.map(|(n, c)| vec![Value::from(c.id), id.into(), n.into(), c.most.into()]);
        let insert = sql!("insert into call_criterion (id, call, position, most)");
        tx.insert_many(insert, rows.collect()).await?;
        for one in &call.criteria {
            texts.add(one.id, "text", Some(&one.text));
        }
    }
    let rows = call.reviewers.iter().map(|m| vec![Value::from(id), m.0.into()]);
    tx.insert_many(sql!("insert into call_reviewer (call, mandate)"), rows.collect()).await?;
    texts.write(tx).await
}

/// Has the first proposals to its network, up to a number, answer a call: for the sample.
pub async fn answered_by(tx: &mut Tx, call: &Call, up_to: i64) -> Result<(), DbError> {
    let query = sql!("update proposal set call = $1 where network = $2 and number <= $3");
    tx.execute(query.bind(call.id.0).bind(call.network.0).bind(up_to)).await?;
    Ok(())
}

/// How the proposals to a call were weighed.
pub async fn reviews(db: &Db, call: CallId) -> Result<Vec<Review>, DbError> {
    let query = sql!(
        "select s.review, s.criterion, s.points from call_score s
         join call_review r on r.id = s.review join proposal p on p.id = r.proposal
         where p.call = $1"
    );
    let mut points: HashMap<Uuid, BTreeMap<Uuid, i64>> = HashMap::new();
    for row in db.fetch_all(query.bind(call.0)).await? {
        points.entry(row.get(0)?).or_default().insert(row.get(1)?, row.get(2)?);
    }
    let query = sql!(
        "select r.id, r.proposal, r.mandate, r.conflict, r.words, r.at
         from call_review r join proposal p on p.id = r.proposal
         where p.call = $1 order by r.at, r.id"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(call.0)).await? {
        let id: Uuid = row.get(0)?;
        all.push(Review {
            proposal: ProposalId(row.get(1)?),
            mandate: MandateId(row.get(2)?),
            conflict: row.get(3)?,
            points: points.remove(&id).unwrap_or_default(),
            words: row.get(4)?,
            at: row.get(5)?,
        });
    }
    Ok(all)
}

/// Writes what a reviewer says of a proposal over what they said before.
pub async fn weigh(tx: &mut Tx, review: &Review) -> Result<(), DbError> {
    unweigh(tx, review.proposal, Some(review.mandate)).await?;
    let id = Uuid::now_v7();
    let query = sql!(
        "insert into call_review (id, proposal, mandate, conflict, words, at)
         values ($1, $2, $3, $4, $5, $6)"
    );
    let query = query
        .bind(id)
        .bind(review.proposal.0)
        .bind(review.mandate.0)
        .bind(review.conflict)
        .bind(review.words.clone())
        .bind(review.at);
    tx.execute(query).await?;
    let rows = review.points.iter().map(|(c, n)| vec![Value::from(id), (*c).into(), (*n).into()]);
    tx.insert_many(sql!("insert into call_score (review, criterion, points)"), rows.collect())
        .await?;
    Ok(())
}

/// Takes away what was said of a proposal, by one reviewer or by all.
pub async fn unweigh(
    tx: &mut Tx,
    proposal: ProposalId,
    only: Option<MandateId>,
) -> Result<(), DbError> {
    let query = sql!("select id, mandate from call_review where proposal = $1");
    for row in tx.fetch_all(query.bind(proposal.0)).await? {
        let (id, mandate): (Uuid, Uuid) = (row.get(0)?, row.get(1)?);
        if only.is_none_or(|only| only.0 == mandate) {
            tx.execute(sql!("delete from call_score where review = $1").bind(id)).await?;
            tx.execute(sql!("delete from call_review where id = $1").bind(id)).await?;
        }
    }
    Ok(())
}

/// A call as the history keeps it. Who weighs is told nowhere.
#[must_use]
pub fn form(call: &Call) -> Json {
    json!({
        "reference": call.reference,
        "published": call.published,
        "title": call.title,
        "opens": call.opens,
        "closes": call.closes,
        "criteria": call.criteria,
        "version": call.version,
    })
}
