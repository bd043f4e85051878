//! Activities of outside mechanisms and where they were taken from.

use super::activity::{listed, period};
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::activity::{
    ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use aunar_domain::ids::{EntityId, MechanismId, OutsideId, SourceId};
use aunar_domain::outside::{OutsideActivity, Source};
use std::sync::Arc;
use uuid::Uuid;

/// Reads the sources of a network's mechanisms, by name.
pub async fn sources(db: &Db, network: Uuid) -> Result<Vec<Source>, DbError> {
    let rows = sql!(
        "select s.id, s.mechanism, s.name, s.url, s.licence, s.file, s.imported_at from outside_source s
         join mechanism m on m.id = s.mechanism where m.network = $1 order by m.position, s.name"
    );
    let source = |row: &Row| {
        Ok(Source {
            id: SourceId(row.get(0)?),
            mechanism: MechanismId(row.get(1)?),
            name: row.get(2)?,
            url: row.get(3)?,
            licence: row.get(4)?,
            file: row.get(5)?,
            imported_at: row.get(6)?,
        })
    };
    db.fetch_all(rows.bind(network)).await?.iter().map(source).collect()
}

/// Reads the outside activities of a network, by source and reference.
pub async fn all(db: &Db, network: Uuid) -> Result<Vec<Arc<OutsideActivity>>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_outside(db, network).await?;
    let query = sql!(
        "select x.activity, x.entity, x.part from outside_entity x
         join outside_activity a on a.id = x.activity join outside_source s on s.id = a.source
         join mechanism m on m.id = s.mechanism where m.network = $1 order by x.activity, x.position"
    );
    let mut involved = listed(db, query.bind(network), |row| {
        let part: String = row.get(2)?;
        let part = super::stored("part in an activity", &part, Part::from_code(&part))?;
        Ok(Involved { entity: EntityId(row.get(1)?), part, represented_by: Vec::new() })
    })
    .await?;
    let query = sql!(
        "select x.activity, x.place from outside_place x
         join outside_activity a on a.id = x.activity join outside_source s on s.id = a.source
         join mechanism m on m.id = s.mechanism where m.network = $1 order by x.place"
    );
    let mut places = listed(db, query.bind(network), |row| row.get(1)).await?;
    let query = sql!(
        "select x.activity, x.audience from outside_audience x
         join outside_activity a on a.id = x.activity join outside_source s on s.id = a.source
         join mechanism m on m.id = s.mechanism where m.network = $1"
    );
    let mut audiences = listed(db, query.bind(network), |row| {
        let code: String = row.get(1)?;
        super::stored("audience", &code, Audience::from_code(&code))
    })
    .await?;
    let query = sql!(
        "select x.activity, x.framework, x.entry, x.weight from outside_tag x
         join outside_activity a on a.id = x.activity join outside_source s on s.id = a.source
         join mechanism m on m.id = s.mechanism where m.network = $1"
    );
    let mut tags = listed(db, query.bind(network), |row| {
        let weight: String = row.get(3)?;
        let weight = super::stored("weight", &weight, Weight::from_code(&weight))?;
        Ok(Tag { framework: row.get(1)?, entry: row.get(2)?, weight })
    })
    .await?;
    let rows = sql!(
        "select a.id, a.source, a.reference, a.version, a.done_by, a.kind, a.status, a.starts, a.ends,
                a.period_precision, a.link, a.gone_since
         from outside_activity a join outside_source s on s.id = a.source
         join mechanism m on m.id = s.mechanism where m.network = $1
         order by m.position, s.name, a.reference"
    );
    let mut all = Vec::new();
    db.each(rows.bind(network), |row| {
        let id: Uuid = row.get(0)?;
        let (kind, status): (String, String) = (row.get(5)?, row.get(6)?);
        let content = Content {
            description: texts.take(id, "description"),
            kind: super::stored("kind of activity", &kind, ActivityKind::from_code(&kind))?,
            status: super::stored("status of an activity", &status, Status::from_code(&status))?,
            period: period(&row, 7)?,
            involved: involved.remove(&id).unwrap_or_default(),
            places: places.remove(&id).unwrap_or_default(),
            audiences: audiences.remove(&id).unwrap_or_default(),
            tags: tags.remove(&id).unwrap_or_default(),
            gender: Marker::NOT_ASSESSED,
            link: row.get(10)?,
            ..Content::titled(texts.need(id, "title")?)
        };
        all.push(Arc::new(OutsideActivity {
            id: OutsideId(id),
            source: SourceId(row.get(1)?),
            reference: row.get(2)?,
            version: row.get(3)?,
            by: row.get(4)?,
            content: content.in_order(),
            gone_since: row.get(11)?,
        }));
        Ok(())
    })
    .await?;
    Ok(all)
}

/// Writes a source, new or in the place of what was said of it.
pub async fn write_source(tx: &mut Tx, source: &Source) -> Result<(), DbError> {
    let query = sql!(
        "insert into outside_source (id, mechanism, name, url, licence, file, imported_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set url = excluded.url, licence = excluded.licence,
            file = excluded.file, imported_at = excluded.imported_at"
    );
    let query = query
        .bind(source.id.0)
        .bind(source.mechanism.0)
        .bind(source.name.as_str())
        .bind(source.url.clone())
        .bind(source.licence.clone())
        .bind(source.file.as_str())
        .bind(source.imported_at);
    tx.execute(query).await?;
    Ok(())
}

/// Writes new activities.
pub async fn write(tx: &mut Tx, activities: &[&OutsideActivity]) -> Result<(), DbError> {
    let rows = activities.iter().map(|one| {
        let mut row: Vec<Value> =
            vec![one.id.0.into(), one.source.0.into(), one.reference.as_str().into()];
        row.extend(columns(one));
        row
    });
    tx.insert_many(
        sql!(
            "insert into outside_activity (id, source, reference, version, done_by, kind, status, starts, ends,
                period_precision, link, gone_since)"
        ),
        rows.collect(),
    )
    .await?;
    write_links(tx, activities).await
}

/// Writes a changed activity over the version before it; gone if that is no longer there.
pub async fn rewrite(tx: &mut Tx, one: &OutsideActivity) -> Result<(), DbError> {
    let mut query = sql!(
        "update outside_activity set version = $1, done_by = $2, kind = $3, status = $4, starts = $5,
            ends = $6, period_precision = $7, link = $8, gone_since = $9
         where id = $10 and version = $11"
    )
    .bind(one.version);
    for value in columns(one).into_iter().skip(1) {
        query = query.bind(value);
    }
    if tx.execute(query.bind(one.id.0).bind(one.version - 1)).await? == 0 {
        return Err(DbError::Gone);
    }
    for clear in [
        sql!("delete from outside_entity where activity = $1"),
        sql!("delete from outside_place where activity = $1"),
        sql!("delete from outside_audience where activity = $1"),
        sql!("delete from outside_tag where activity = $1"),
    ] {
        tx.execute(clear.bind(one.id.0)).await?;
    }
    wording::clear(tx, one.id.0).await?;
    write_links(tx, &[one]).await
}

fn columns(one: &OutsideActivity) -> [Value; 9] {
    let period = one.content.period;
    [
        one.version.into(),
        one.by.clone().into(),
        one.content.kind.code().into(),
        one.content.status.code().into(),
        period.map(|p| p.start).into(),
        period.map(|p| p.end).into(),
        period.map(|p| p.precision.code()).into(),
        one.content.link.clone().into(),
        one.gone_since.into(),
    ]
}

/// Writes what hangs on activities: who, where, for whom, what they serve, and their words.
async fn write_links(tx: &mut Tx, activities: &[&OutsideActivity]) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut rows: [Vec<Vec<Value>>; 4] = Default::default();
    for one in activities {
        let id = || Value::from(one.id.0);
        let content = &one.content;
        for (n, involved) in (0_i64..).zip(&content.involved) {
            let part = involved.part.code();
            rows[0].push(vec![id(), involved.entity.0.into(), part.into(), n.into()]);
        }
        rows[1].extend(content.places.iter().map(|p| vec![id(), p.as_str().into()]));
        rows[2].extend(content.audiences.iter().map(|a| vec![id(), a.code().into()]));
        rows[3].extend(content.tags.iter().map(|t| {
            vec![id(), t.framework.as_str().into(), t.entry.as_str().into(), t.weight.code().into()]
        }));
        texts.add(one.id, "title", Some(&content.title));
        texts.add(one.id, "description", content.description.as_ref());
    }
    let [entities, places, audiences, tags] = rows;
    let entity = sql!("insert into outside_entity (activity, entity, part, position)");
    tx.insert_many(entity, entities).await?;
    tx.insert_many(sql!("insert into outside_place (activity, place)"), places).await?;
    tx.insert_many(sql!("insert into outside_audience (activity, audience)"), audiences).await?;
    let tag = sql!("insert into outside_tag (activity, framework, entry, weight)");
    tx.insert_many(tag, tags).await?;
    texts.write(tx).await
}
