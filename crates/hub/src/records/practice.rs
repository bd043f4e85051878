//! Practices of a network.

use super::wording::{NewTexts, Texts, clear};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::ids::{ActivityId, EntityId, NetworkId, OfficeId, PracticeId};
use aunar_domain::period::{Period, Unit};
use aunar_domain::practice::{Link, Practice, State};
use aunar_domain::reference::natural;
use chrono::NaiveDate;
use std::collections::HashMap;
use uuid::Uuid;

/// Reads all practices of a network, whoever may see them, by reference.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Practice>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_practices(db, network.0).await?;
    let mut places: HashMap<Uuid, Vec<String>> = HashMap::new();
    let query = sql!(
        "select x.practice, x.place from practice_place x join practice p on p.id = x.practice
         where p.network = $1 order by x.practice, x.position"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        places.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut entries: HashMap<(Uuid, String), Vec<String>> = HashMap::new();
    let query = sql!(
        "select x.practice, x.framework, x.entry from practice_entry x join practice p on p.id = x.practice
         where p.network = $1"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        entries.entry((row.get(0)?, row.get(1)?)).or_default().push(row.get(2)?);
    }
    let mut links: HashMap<Uuid, Vec<Link>> = HashMap::new();
    let query = sql!(
        "select x.practice, x.id, x.url from practice_link x join practice p on p.id = x.practice
         where p.network = $1 order by x.practice, x.position"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(1)?;
        let link = Link { id, title: texts.need(id, "title")?, url: row.get(2)? };
        links.entry(row.get(0)?).or_default().push(link);
    }
    let mut activities: HashMap<Uuid, Vec<ActivityId>> = HashMap::new();
    let query = sql!(
        "select x.practice, x.activity from practice_activity x join practice p on p.id = x.practice
         where p.network = $1 order by x.practice, x.activity"
    );
    for row in db.fetch_all(query.bind(network.0)).await? {
        activities.entry(row.get(0)?).or_default().push(ActivityId(row.get(1)?));
    }
    let query = sql!(
        "select id, reference, version, state, entity, starts, ends, precision, office, hub_url,
                changed_at, published_at
         from practice where network = $1"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let state: String = row.get(3)?;
        let days = row.get::<Option<NaiveDate>>(5)?.zip(row.get::<Option<NaiveDate>>(6)?);
        let period = match days {
            Some((start, end)) => {
                let code: String = row.get(7)?;
                let precision = super::stored("precision", &code, Unit::from_code(&code))?;
                Some(Period { start, end, precision })
            }
            None => None,
        };
        let mut of = |framework: &str| {
            let mut all = entries.remove(&(id, framework.to_owned())).unwrap_or_default();
            all.sort_by(|a, b| natural(a, b));
            all
        };
        all.push(Practice {
            id: PracticeId(id),
            network,
            reference: row.get(1)?,
            version: row.get(2)?,
            state: super::stored("state of a practice", &state, State::from_code(&state))?,
            entity: EntityId(row.get(4)?),
            title: texts.need(id, "title")?,
            summary: texts.need(id, "summary")?,
            results: texts.take(id, "results"),
            lessons: texts.take(id, "lessons"),
            places: places.remove(&id).unwrap_or_default(),
            period,
            objectives: of(OBJECTIVES),
            principles: of(PRINCIPLES),
            links: links.remove(&id).unwrap_or_default(),
            office: row.get::<Option<Uuid>>(8)?.map(OfficeId),
            hub_url: row.get(9)?,
            activities: activities.remove(&id).unwrap_or_default(),
            reason: texts.take(id, "reason"),
            changed_at: row.get(10)?,
            published_at: row.get(11)?,
        });
    }
    all.sort_by(|a, b| natural(&a.reference, &b.reference));
    Ok(all)
}

/// Whether any practice, published or not, comes from an activity or is used in it.
pub async fn has_any(db: &Db, activity: ActivityId) -> Result<bool, DbError> {
    let query = sql!("select count(*) from practice_activity where activity = $1");
    Ok(db.fetch_one(query.bind(activity.0)).await?.get::<i64>(0)? > 0)
}

/// The reference that the next practice of a network gets.
pub async fn next_reference(tx: &mut Tx, network: NetworkId) -> Result<String, DbError> {
    let query = sql!("select reference from practice where network = $1");
    let mut last = 0_i64;
    for row in tx.fetch_all(query.bind(network.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("P-").parse().unwrap_or_default());
    }
    Ok(format!("P-{:03}", last + 1))
}

/// Writes a new practice.
pub async fn insert(tx: &mut Tx, practice: &Practice) -> Result<(), DbError> {
    let period = practice.period;
    let query = sql!(
        "insert into practice (id, network, reference, version, state, entity, starts, ends, precision,
            office, hub_url, changed_at, published_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    );
    let query = query
        .bind(practice.id.0)
        .bind(practice.network.0)
        .bind(practice.reference.as_str())
        .bind(practice.version)
        .bind(practice.state.code())
        .bind(practice.entity.0)
        .bind(period.map(|p| p.start))
        .bind(period.map(|p| p.end))
        .bind(period.map(|p| p.precision.code()))
        .bind(practice.office.map(|o| o.0))
        .bind(practice.hub_url.as_deref())
        .bind(practice.changed_at)
        .bind(practice.published_at);
    tx.execute(query).await?;
    parts(tx, practice, &mut Texts::default()).await
}

/// Writes a practice that has changed: its version is one more than the one that is stored.
pub async fn update(tx: &mut Tx, practice: &Practice) -> Result<(), DbError> {
    let (id, period) = (practice.id.0, practice.period);
    let query = sql!(
        "update practice set version = $2, state = $3, entity = $4, starts = $5, ends = $6,
            precision = $7, office = $8, hub_url = $9, changed_at = $10, published_at = $11
         where id = $1 and version = $12"
    );
    let query = query
        .bind(id)
        .bind(practice.version)
        .bind(practice.state.code())
        .bind(practice.entity.0)
        .bind(period.map(|p| p.start))
        .bind(period.map(|p| p.end))
        .bind(period.map(|p| p.precision.code()))
        .bind(practice.office.map(|o| o.0))
        .bind(practice.hub_url.as_deref())
        .bind(practice.changed_at)
        .bind(practice.published_at)
        .bind(practice.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    let mut before = Texts::of_record(&mut *tx, id).await?;
    clear(tx, id).await?;
    for query in [
        sql!(
            "delete from wording where owner in (select id from practice_link where practice = $1)"
        ),
        sql!("delete from practice_link where practice = $1"),
        sql!("delete from practice_place where practice = $1"),
        sql!("delete from practice_entry where practice = $1"),
        sql!("delete from practice_activity where practice = $1"),
    ] {
        tx.execute(query.bind(id)).await?;
    }
    parts(tx, practice, &mut before).await
}

async fn parts(tx: &mut Tx, practice: &Practice, before: &mut Texts) -> Result<(), DbError> {
    let id = practice.id.0;
    let mut texts = NewTexts::default();
    texts.add_over(id, "title", Some(&practice.title), before);
    texts.add_over(id, "summary", Some(&practice.summary), before);
    texts.add_over(id, "results", practice.results.as_ref(), before);
    texts.add_over(id, "lessons", practice.lessons.as_ref(), before);
    texts.add(id, "reason", practice.reason.as_ref());
    let places = (0_i64..).zip(&practice.places);
    let rows = places.map(|(n, place)| vec![Value::from(id), place.as_str().into(), n.into()]);
    tx.insert_many(sql!("insert into practice_place (practice, place, position)"), rows.collect())
        .await?;
    let entry = |framework: &'static str| {
        move |code: &String| vec![Value::from(id), framework.into(), code.as_str().into()]
    };
    let rows = practice.objectives.iter().map(entry(OBJECTIVES));
    let rows = rows.chain(practice.principles.iter().map(entry(PRINCIPLES)));
    tx.insert_many(sql!("insert into practice_entry (practice, framework, entry)"), rows.collect())
        .await?;
    let mut rows = Vec::new();
    for (n, link) in (0_i64..).zip(&practice.links) {
        texts.add(link.id, "title", Some(&link.title));
        rows.push(vec![link.id.into(), id.into(), link.url.as_str().into(), n.into()]);
    }
    tx.insert_many(sql!("insert into practice_link (id, practice, url, position)"), rows).await?;
    let rows = practice.activities.iter().map(|a| vec![Value::from(id), a.0.into()]);
    tx.insert_many(sql!("insert into practice_activity (practice, activity)"), rows.collect())
        .await?;
    texts.write(tx).await
}
