//! The register of stakeholder organisations. Where they can be reached is not here: see the slice's
//! own table.

use super::activity::listed;
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::entity::EntityKind;
use aunar_domain::ids::{EntityId, NetworkId, StakeholderId};
use aunar_domain::stakeholder::{Stakeholder, State};
use aunar_domain::words::Lang;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Reads a network's register in every state, by number.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Stakeholder>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_stakeholders(db, network.0).await?;
    let query = sql!(
        "select x.stakeholder, x.place from stakeholder_place x
         join stakeholder s on s.id = x.stakeholder where s.network = $1 order by x.place"
    );
    let mut places = listed(db, query.bind(network.0), |row| row.get(1)).await?;
    let query = sql!(
        "select x.stakeholder, x.lang from stakeholder_language x
         join stakeholder s on s.id = x.stakeholder where s.network = $1"
    );
    let mut langs = listed(db, query.bind(network.0), |row| {
        let code: String = row.get(1)?;
        super::stored("language", &code, Lang::from_code(&code))
    })
    .await?;
    let query = sql!(
        "select id, number, entity, kind, coalition, consent, state, reason, sent_at, changed_at, version
         from stakeholder where network = $1 order by number, sent_at"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let id: Uuid = row.get(0)?;
        let (kind, state): (String, String) = (row.get(3)?, row.get(6)?);
        let mut langs = langs.remove(&id).unwrap_or_default();
        langs.sort_unstable();
        all.push(Stakeholder {
            id: StakeholderId(id),
            network,
            number: row.get(1)?,
            entity: row.get::<Option<Uuid>>(2)?.map(EntityId),
            kind: super::stored("kind of entity", &kind, EntityKind::from_code(&kind))?,
            name: texts.need(id, "name")?,
            acronym: texts.take(id, "acronym"),
            coalition: row.get::<Option<Uuid>>(4)?.map(EntityId),
            places: places.remove(&id).unwrap_or_default(),
            langs,
            consent: row.get(5)?,
            state: super::stored("state of a registration", &state, State::from_code(&state))?,
            reason: row.get(7)?,
            sent_at: row.get(8)?,
            changed_at: row.get(9)?,
            version: row.get(10)?,
        });
    }
    Ok(all)
}

/// The names of those that are listed, in a language, to be chosen from.
pub async fn names(db: &Db, network: NetworkId, lang: Lang) -> Result<Vec<String>, DbError> {
    let listed = of_network(db, network).await?.into_iter().filter(Stakeholder::is_listed);
    let mut names: Vec<String> = listed.map(|s| s.name.words(lang).to_owned()).collect();
    names.sort();
    Ok(names)
}

/// The next number in a network's register; its chain has to be held.
pub async fn next_number(tx: &mut Tx, network: NetworkId) -> Result<i64, DbError> {
    let query = sql!("select coalesce(max(number), 0) from stakeholder where network = $1");
    Ok(tx.fetch_one(query.bind(network.0)).await?.get::<i64>(0)? + 1)
}

/// Whether a registration with this identifier was taken already.
pub async fn is_taken(tx: &mut Tx, id: StakeholderId) -> Result<bool, DbError> {
    let query = sql!("select id from stakeholder where id = $1").bind(id.0);
    Ok(tx.fetch_optional(query).await?.is_some())
}

/// Whether an entity stands in a network's register.
pub async fn is_registered(
    tx: &mut Tx,
    network: NetworkId,
    entity: EntityId,
) -> Result<bool, DbError> {
    let query = sql!(
        "select id from stakeholder where network = $1 and entity = $2 and state = 'confirmed'"
    );
    Ok(tx.fetch_optional(query.bind(network.0).bind(entity.0)).await?.is_some())
}

/// Writes a new registration.
pub async fn write(tx: &mut Tx, one: &Stakeholder) -> Result<(), DbError> {
    let query = sql!(
        "insert into stakeholder (id, network, number, entity, kind, coalition, consent, state, reason,
            sent_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    );
    let query = query
        .bind(one.id.0)
        .bind(one.network.0)
        .bind(one.number)
        .bind(one.entity.map(|e| e.0))
        .bind(one.kind.code())
        .bind(one.coalition.map(|e| e.0))
        .bind(one.consent.clone())
        .bind(one.state.code())
        .bind(one.reason.clone())
        .bind(one.sent_at)
        .bind(one.changed_at)
        .bind(one.version);
    tx.execute(query).await?;
    let id = one.id.0;
    let places = one.places.iter().map(|p| vec![id.into(), p.as_str().into()]).collect();
    tx.insert_many(sql!("insert into stakeholder_place (stakeholder, place)"), places).await?;
    let langs = one.langs.iter().map(|l| vec![id.into(), l.code().into()]).collect();
    tx.insert_many(sql!("insert into stakeholder_language (stakeholder, lang)"), langs).await?;
    let mut texts = NewTexts::default();
    texts.add(one.id, "name", Some(&one.name));
    texts.add(one.id, "acronym", one.acronym.as_ref());
    texts.write(tx).await
}

/// Writes a registration that has moved on over the version before it.
pub async fn rewrite(tx: &mut Tx, one: &Stakeholder) -> Result<(), DbError> {
    let query = sql!(
        "update stakeholder set number = $1, entity = $2, state = $3, reason = $4, changed_at = $5,
            version = $6, consent = $7 where id = $8 and version = $9"
    );
    let query = query
        .bind(one.number)
        .bind(one.entity.map(|e| e.0))
        .bind(one.state.code())
        .bind(one.reason.clone())
        .bind(one.changed_at)
        .bind(one.version)
        .bind(one.consent.clone())
        .bind(one.id.0)
        .bind(one.version - 1);
    match tx.execute(query).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Takes away a registration that nobody but whoever sent it knew of.
pub async fn erase(tx: &mut Tx, id: StakeholderId) -> Result<(), DbError> {
    wording::clear(tx, id.0).await?;
    for query in [
        sql!("delete from stakeholder_place where stakeholder = $1"),
        sql!("delete from stakeholder_language where stakeholder = $1"),
        sql!("delete from stakeholder where id = $1"),
    ] {
        tx.execute(query.bind(id.0)).await?;
    }
    Ok(())
}

/// A registration as the history keeps it: by its entity once it is one, and without its name before,
/// since the history cannot forget.
#[must_use]
pub fn form(one: &Stakeholder) -> Json {
    json!({
        "reference": one.number.map(|n| n.to_string()),
        "entity": one.entity,
        "kind": one.kind,
        "coalition": one.coalition,
        "consent": one.consent,
        "state": one.state,
        "version": one.version,
    })
}
