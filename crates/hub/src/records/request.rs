//! Requests of Member States for support. What is read here is whole: who may see which is decided by
//! whoever asks for it, before anything of it is shown.

use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::{ActivityId, EntityId, NetworkId, RequestId};
use aunar_domain::period::{Period, Unit};
use aunar_domain::reference::natural;
use aunar_domain::request::{
    Answer, Asker, Assignment, Became, Can, Consent, Rating, Request, SeenBy, State, Support, Topic,
};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashMap;
use uuid::Uuid;

fn period(row: &Row, at: usize) -> Result<Option<Period>, DbError> {
    let days = row.get::<Option<NaiveDate>>(at)?.zip(row.get::<Option<NaiveDate>>(at + 1)?);
    let Some((start, end)) = days else { return Ok(None) };
    let code: String = row.get(at + 2)?;
    let precision = super::stored("precision", &code, Unit::from_code(&code))?;
    Ok(Some(Period { start, end, precision }))
}

async fn by_request<T>(
    db: &Db,
    query: impl Into<aunar_db::Query>,
    read: impl Fn(&Row) -> Result<T, DbError>,
) -> Result<HashMap<Uuid, Vec<T>>, DbError> {
    let mut all: HashMap<Uuid, Vec<T>> = HashMap::new();
    for row in db.fetch_all(query).await? {
        all.entry(row.get(0)?).or_default().push(read(&row)?);
    }
    Ok(all)
}

/// Reads all requests to a network, whoever may see them, by reference.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Request>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_requests(db, network.0).await?;
    let query = sql!(
        "select x.request, x.entry from support_request_entry x
         join support_request r on r.id = x.request where r.network = $1"
    );
    let mut entries = by_request(db, query.bind(network.0), |row| row.get::<String>(1)).await?;
    let query = sql!(
        "select x.request, x.entity from support_request_chosen x
         join support_request r on r.id = x.request where r.network = $1 order by x.request, x.entity"
    );
    let entity = |row: &Row| Ok(EntityId(row.get(1)?));
    let mut chosen = by_request(db, query.bind(network.0), entity).await?;
    let query = sql!(
        "select x.assignment, x.entity from support_partner x
         join support_assignment a on a.id = x.assignment
         join support_request r on r.id = a.request where r.network = $1 order by x.assignment, x.entity"
    );
    let mut partners = by_request(db, query.bind(network.0), entity).await?;
    let query = sql!(
        "select a.request, a.id, a.entity, a.at, a.can, a.starts, a.ends, a.precision, a.answered_at
         from support_assignment a join support_request r on r.id = a.request
         where r.network = $1 order by a.request, a.at, a.id"
    );
    let mut assigned: HashMap<Uuid, Vec<Assignment>> = HashMap::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(1)?;
        let can = row.get::<Option<String>>(4)?.zip(row.get::<Option<DateTime<Utc>>>(8)?);
        let answer = match can {
            Some((code, at)) => Some(Answer {
                can: super::stored("answer to a request", &code, Can::from_code(&code))?,
                with: partners.remove(&id).unwrap_or_default(),
                period: period(&row, 5)?,
                words: texts.need(id, "words")?,
                at,
            }),
            None => None,
        };
        let one = Assignment { id, entity: EntityId(row.get(2)?), at: row.get(3)?, answer };
        assigned.entry(row.get(0)?).or_default().push(one);
    }
    let query = sql!(
        "select id, reference, version, state, asker, asked_by, country, topic, support, starts, ends,
                precision, seen_by, named_at, named_by, became, activity, received_at, changed_at,
                ended_at, score, rated_at
         from support_request where network = $1"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let code = |at: usize| row.get::<String>(at);
        let (state, asker, topic) = (code(3)?, code(4)?, code(7)?);
        let (support, seen_by) = (code(8)?, code(12)?);
        let asker = match (asker.as_str(), row.get::<Option<Uuid>>(5)?) {
            ("state", _) => Some(Asker::State),
            ("member", Some(entity)) => Some(Asker::Member(EntityId(entity))),
            ("secretariat", _) => Some(Asker::Secretariat),
            _ => None,
        };
        let became = row.get::<Option<String>>(15)?.zip(row.get::<Option<Uuid>>(16)?);
        let became = match became {
            Some((code, activity)) => {
                let became = super::stored("what became", &code, Became::from_code(&code))?;
                Some((became, ActivityId(activity)))
            }
            None => None,
        };
        let named = row.get::<Option<DateTime<Utc>>>(13)?.zip(row.get::<Option<String>>(14)?);
        let score = row.get::<Option<i64>>(20)?.zip(row.get::<Option<DateTime<Utc>>>(21)?);
        let mut objectives = entries.remove(&id).unwrap_or_default();
        objectives.sort_by(|a, b| natural(a, b));
        all.push(Request {
            id: RequestId(id),
            network,
            reference: row.get(1)?,
            version: row.get(2)?,
            state: super::stored("state of a request", &state, State::from_code(&state))?,
            asker: super::stored("asker", "of a request", asker)?,
            country: row.get(6)?,
            topic: super::stored("topic", &topic, Topic::from_code(&topic))?,
            support: super::stored("kind of support", &support, Support::from_code(&support))?,
            title: texts.need(id, "title")?,
            need: texts.need(id, "need")?,
            objectives,
            period: period(&row, 9)?,
            seen_by: super::stored("circle", &seen_by, SeenBy::from_code(&seen_by))?,
            chosen: chosen.remove(&id).unwrap_or_default(),
            assigned: assigned.remove(&id).unwrap_or_default(),
            named: named.map(|(at, by)| Consent { at, by, note: texts.take(id, "consent") }),
            became,
            reason: texts.take(id, "reason"),
            received_at: row.get(17)?,
            changed_at: row.get(18)?,
            ended_at: row.get(19)?,
            rating: score.map(|(score, at)| Rating { score, words: texts.take(id, "rating"), at }),
        });
    }
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    Ok(all)
}

/// The reference that the next request to a network gets.
pub async fn next_reference(tx: &mut Tx, network: NetworkId) -> Result<String, DbError> {
    let query = sql!("select reference from support_request where network = $1");
    let mut last = 0_i64;
    for row in tx.fetch_all(query.bind(network.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("R-").parse().unwrap_or_default());
    }
    Ok(format!("R-{:03}", last + 1))
}

/// Writes a new request.
pub async fn insert(tx: &mut Tx, request: &Request) -> Result<(), DbError> {
    let (asker, asked_by) = match request.asker {
        Asker::State => ("state", None),
        Asker::Member(entity) => ("member", Some(entity.0)),
        Asker::Secretariat => ("secretariat", None),
    };
    let period = request.period;
    let query = sql!(
        "insert into support_request (id, network, reference, version, state, asker, asked_by, country,
            topic, support, starts, ends, precision, seen_by, received_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    );
    let query = query
        .bind(request.id.0)
        .bind(request.network.0)
        .bind(request.reference.as_str())
        .bind(request.version)
        .bind(request.state.code())
        .bind(asker)
        .bind(asked_by)
        .bind(request.country.as_str())
        .bind(request.topic.code())
        .bind(request.support.code())
        .bind(period.map(|p| p.start))
        .bind(period.map(|p| p.end))
        .bind(period.map(|p| p.precision.code()))
        .bind(request.seen_by.code())
        .bind(request.received_at)
        .bind(request.changed_at);
    tx.execute(query).await?;
    let entry = |code: &String| -> Vec<Value> {
        vec![request.id.0.into(), OBJECTIVES.into(), code.as_str().into()]
    };
    let rows = request.objectives.iter().map(entry).collect();
    tx.insert_many(sql!("insert into support_request_entry (request, framework, entry)"), rows)
        .await?;
    parts(tx, request).await?;
    ends(tx, request).await
}

/// Writes a request that has changed: its version is one more than the one that is stored.
pub async fn update(tx: &mut Tx, request: &Request) -> Result<(), DbError> {
    let query = sql!(
        "update support_request set version = $2, state = $3, seen_by = $4, changed_at = $5
         where id = $1 and version = $6"
    );
    let query = query
        .bind(request.id.0)
        .bind(request.version)
        .bind(request.state.code())
        .bind(request.seen_by.code())
        .bind(request.changed_at)
        .bind(request.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    clear(tx, request.id.0).await?;
    for query in [
        sql!(
            "delete from wording where owner in (select id from support_assignment where request = $1)"
        ),
        sql!(
            "delete from support_partner where assignment in
                (select id from support_assignment where request = $1)"
        ),
        sql!("delete from support_assignment where request = $1"),
        sql!("delete from support_request_chosen where request = $1"),
    ] {
        tx.execute(query.bind(request.id.0)).await?;
    }
    parts(tx, request).await?;
    ends(tx, request).await
}

/// Writes what came of it.
async fn ends(tx: &mut Tx, request: &Request) -> Result<(), DbError> {
    let query = sql!(
        "update support_request set named_at = $2, named_by = $3, became = $4, activity = $5,
            ended_at = $6, score = $7, rated_at = $8
         where id = $1"
    );
    let query = query
        .bind(request.id.0)
        .bind(request.named.as_ref().map(|n| n.at))
        .bind(request.named.as_ref().map(|n| n.by.as_str()))
        .bind(request.became.map(|b| b.0.code()))
        .bind(request.became.map(|b| b.1.0))
        .bind(request.ended_at)
        .bind(request.rating.as_ref().map(|r| r.score))
        .bind(request.rating.as_ref().map(|r| r.at));
    tx.execute(query).await?;
    Ok(())
}

async fn parts(tx: &mut Tx, request: &Request) -> Result<(), DbError> {
    let id = request.id.0;
    let mut texts = NewTexts::default();
    texts.add(id, "title", Some(&request.title));
    texts.add(id, "need", Some(&request.need));
    texts.add(id, "reason", request.reason.as_ref());
    texts.add(id, "consent", request.named.as_ref().and_then(|n| n.note.as_ref()));
    texts.add(id, "rating", request.rating.as_ref().and_then(|r| r.words.as_ref()));
    let rows = request.chosen.iter().map(|e| vec![Value::from(id), e.0.into()]);
    tx.insert_many(sql!("insert into support_request_chosen (request, entity)"), rows.collect())
        .await?;
    let (mut rows, mut partners) = (Vec::new(), Vec::new());
    for one in &request.assigned {
        let answer = one.answer.as_ref();
        let period = answer.and_then(|a| a.period);
        texts.add(one.id, "words", answer.map(|a| &a.words));
        let with = answer.map(|a| a.with.as_slice()).unwrap_or_default();
        partners.extend(with.iter().map(|e| vec![Value::from(one.id), e.0.into()]));
        rows.push(vec![
            one.id.into(),
            id.into(),
            one.entity.0.into(),
            one.at.into(),
            answer.map(|a| a.can.code()).into(),
            period.map(|p| p.start).into(),
            period.map(|p| p.end).into(),
            period.map(|p| p.precision.code()).into(),
            answer.map(|a| a.at).into(),
        ]);
    }
    tx.insert_many(
        sql!(
            "insert into support_assignment (id, request, entity, at, can, starts, ends, precision, answered_at)"
        ),
        rows,
    )
    .await?;
    tx.insert_many(sql!("insert into support_partner (assignment, entity)"), partners).await?;
    texts.write(tx).await
}
