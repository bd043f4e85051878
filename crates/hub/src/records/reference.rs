//! Frameworks and places: shipped as data, stored so that records can point to them.

use super::wording::{NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::framework::{Entry, Framework, Frameworks};
use aunar_domain::geography::{Geography, Place, PlaceKind};
use aunar_domain::ids::shipped;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Writes the shipped frameworks and places that are not there yet; the codes written.
pub async fn write_missing(
    tx: &mut Tx,
    frameworks: &Frameworks,
    geography: &Geography,
) -> Result<Vec<String>, DbError> {
    let mut texts = NewTexts::default();
    let mut written = frameworks_missing(tx, frameworks, &mut texts).await?;
    written.extend(places_missing(tx, geography, &mut texts).await?);
    texts.write(tx).await?;
    Ok(written)
}

async fn frameworks_missing(
    tx: &mut Tx,
    frameworks: &Frameworks,
    texts: &mut NewTexts,
) -> Result<Vec<String>, DbError> {
    let there: HashSet<String> = codes(tx.fetch_all(sql!("select code from framework")).await?)?;
    let there_too: HashSet<String> =
        codes(tx.fetch_all(sql!("select framework || ' ' || code from framework_entry")).await?)?;
    let mut written = Vec::new();
    let [mut rows, mut entries]: [Vec<Vec<Value>>; 2] = Default::default();
    for (position, framework) in (0_i64..).zip(frameworks.all()) {
        if !there.contains(&framework.code) {
            let id = shipped("framework", &framework.code);
            let source = framework.source.as_str();
            rows.push(vec![
                framework.code.as_str().into(),
                id.into(),
                source.into(),
                position.into(),
            ]);
            texts.add(id, "name", Some(&framework.name));
            written.push(framework.code.clone());
        }
        for (position, entry) in (0_i64..).zip(&framework.entries) {
            let key = format!("{} {}", framework.code, entry.code);
            if there_too.contains(&key) {
                continue;
            }
            let id = shipped("framework entry", &key);
            entries.push(vec![
                framework.code.as_str().into(),
                entry.code.as_str().into(),
                id.into(),
                position.into(),
            ]);
            texts.add(id, "short", Some(&entry.short));
            texts.add(id, "title", Some(&entry.title));
            written.push(key);
        }
    }
    tx.insert_many(sql!("insert into framework (code, id, source, position)"), rows).await?;
    tx.insert_many(sql!("insert into framework_entry (framework, code, id, position)"), entries)
        .await?;
    Ok(written)
}

async fn places_missing(
    tx: &mut Tx,
    geography: &Geography,
    texts: &mut NewTexts,
) -> Result<Vec<String>, DbError> {
    let there: HashSet<String> = codes(tx.fetch_all(sql!("select code from place")).await?)?;
    let mut written = Vec::new();
    let [mut places, mut names, mut relations]: [Vec<Vec<Value>>; 3] = Default::default();
    for (position, place) in (0_i64..).zip(geography.iter()) {
        if there.contains(&place.code) {
            continue;
        }
        let code = || Value::from(place.code.as_str());
        let id = shipped("place", &place.code);
        places.push(vec![code(), id.into(), place.kind.code().into(), position.into()]);
        texts.add(id, "name", Some(&place.name));
        for (n, name) in (0_i64..).zip(&place.also) {
            names.push(vec![code(), n.into(), name.as_str().into()]);
        }
        for (relation, others) in [("within", &place.within), ("serves", &place.members)] {
            for (n, other) in (0_i64..).zip(others) {
                relations.push(vec![code(), relation.into(), other.as_str().into(), n.into()]);
            }
        }
        written.push(place.code.clone());
    }
    tx.insert_many(sql!("insert into place (code, id, kind, position)"), places).await?;
    tx.insert_many(sql!("insert into place_name (place, position, name)"), names).await?;
    tx.insert_many(
        sql!("insert into place_relation (place, relation, other, position)"),
        relations,
    )
    .await?;
    Ok(written)
}

fn codes(rows: Vec<aunar_db::Row>) -> Result<HashSet<String>, DbError> {
    rows.iter().map(|row| row.get(0)).collect()
}

/// Reads every framework.
pub async fn frameworks(db: &Db, texts: &mut Texts) -> Result<Frameworks, DbError> {
    let mut all = Vec::new();
    let rows =
        db.fetch_all(sql!("select code, id, source from framework order by position")).await?;
    let entries = db
        .fetch_all(sql!(
            "select framework, code, id from framework_entry order by framework, position"
        ))
        .await?;
    let mut by_framework: HashMap<String, Vec<Entry>> = HashMap::new();
    for row in entries {
        let id: Uuid = row.get(2)?;
        let entry = Entry {
            code: row.get(1)?,
            short: texts.need(id, "short")?,
            title: texts.need(id, "title")?,
        };
        by_framework.entry(row.get(0)?).or_default().push(entry);
    }
    for row in rows {
        let code: String = row.get(0)?;
        let entries = by_framework.remove(&code).unwrap_or_default();
        all.push(Framework {
            name: texts.need(row.get(1)?, "name")?,
            source: row.get(2)?,
            entries,
            code,
        });
    }
    Ok(Frameworks::new(all))
}

/// Reads every place.
pub async fn geography(db: &Db, texts: &mut Texts) -> Result<Geography, DbError> {
    let mut names: HashMap<String, Vec<String>> = HashMap::new();
    for row in
        db.fetch_all(sql!("select place, name from place_name order by place, position")).await?
    {
        names.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut within: HashMap<String, Vec<String>> = HashMap::new();
    let mut serves: HashMap<String, Vec<String>> = HashMap::new();
    let relations =
        sql!("select place, relation, other from place_relation order by place, position");
    for row in db.fetch_all(relations).await? {
        let relation: String = row.get(1)?;
        let side = if relation == "within" { &mut within } else { &mut serves };
        side.entry(row.get(0)?).or_default().push(row.get(2)?);
    }
    let mut places = Vec::new();
    for row in db.fetch_all(sql!("select code, id, kind from place order by position")).await? {
        let code: String = row.get(0)?;
        let kind: String = row.get(2)?;
        places.push(Place {
            kind: super::stored("kind of place", &kind, PlaceKind::from_code(&kind))?,
            within: within.remove(&code).unwrap_or_default(),
            name: texts.need(row.get(1)?, "name")?,
            also: names.remove(&code).unwrap_or_default(),
            members: serves.remove(&code).unwrap_or_default(),
            code,
        });
    }
    Ok(Geography::new(places))
}
