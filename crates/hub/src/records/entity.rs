//! Entities of the installation's register.

use super::wording::{NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::entity::{Entity, EntityKind};
use aunar_domain::ids::EntityId;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Reads every entity.
pub async fn all(db: &Db, texts: &mut Texts) -> Result<Vec<Entity>, DbError> {
    let mut names: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in
        db.fetch_all(sql!("select entity, name from entity_name order by entity, position")).await?
    {
        names.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut entities = Vec::new();
    for row in db.fetch_all(sql!("select id, code, kind from entity order by code")).await? {
        let id: Uuid = row.get(0)?;
        let kind: String = row.get(2)?;
        entities.push(Entity {
            id: EntityId(id),
            code: row.get(1)?,
            kind: super::stored("kind of entity", &kind, EntityKind::from_code(&kind))?,
            name: texts.need(id, "name")?,
            acronym: texts.take(id, "acronym"),
            also: names.remove(&id).unwrap_or_default(),
        });
    }
    Ok(entities)
}

/// The codes of all entities.
pub async fn codes(tx: &mut Tx) -> Result<HashSet<String>, DbError> {
    tx.fetch_all(sql!("select code from entity")).await?.iter().map(|row| row.get(0)).collect()
}

/// Writes new entities.
pub async fn write(tx: &mut Tx, entities: &[Entity]) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let [mut rows, mut names]: [Vec<Vec<Value>>; 2] = Default::default();
    for entity in entities {
        rows.push(vec![entity.id.0.into(), entity.code.as_str().into(), entity.kind.code().into()]);
        texts.add(entity.id, "name", Some(&entity.name));
        texts.add(entity.id, "acronym", entity.acronym.as_ref());
        for (n, name) in (0_i64..).zip(&entity.also) {
            names.push(vec![entity.id.0.into(), n.into(), name.as_str().into()]);
        }
    }
    tx.insert_many(sql!("insert into entity (id, code, kind)"), rows).await?;
    tx.insert_many(sql!("insert into entity_name (entity, position, name)"), names).await?;
    texts.write(tx).await
}
