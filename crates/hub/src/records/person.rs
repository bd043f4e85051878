//! People and their mandates.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{EntityId, MandateId, NetworkId, PersonId, PriorityId};
use aunar_domain::mandate::{Mandate, Person, Role};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// An address as it is stored and compared: without blanks around it, in lower case.
#[must_use]
pub fn address(written: &str) -> String {
    written.trim().to_lowercase()
}

fn person(row: &Row) -> Result<Person, DbError> {
    let lang: String = row.get(3)?;
    Ok(Person {
        id: PersonId(row.get(0)?),
        email: row.get(1)?,
        name: row.get(2)?,
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
    })
}

/// A person by identifier.
pub async fn by_id(db: &Db, id: PersonId) -> Result<Option<Person>, DbError> {
    let query = sql!("select id, email, name, lang from person where id = $1").bind(id.0);
    db.fetch_optional(query).await?.as_ref().map(person).transpose()
}

/// A person by address, however it is written.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<Person>, DbError> {
    let query = sql!("select id, email, name, lang from person where email = $1");
    db.fetch_optional(query.bind(address(email))).await?.as_ref().map(person).transpose()
}

/// Those who hold or held a mandate in a network.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Person>, DbError> {
    let query = sql!(
        "select id, email, name, lang from person
         where id in (select person from mandate where network = $1) order by name, email"
    );
    db.fetch_all(query.bind(network.0)).await?.iter().map(person).collect()
}

/// Writes a new person; [`DbError`] of a conflict where the address is somebody's.
pub async fn write(tx: &mut Tx, person: &Person, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(
        sql!("insert into person (id, email, name, lang, created_at) values ($1, $2, $3, $4, $5)")
            .bind(person.id.0)
            .bind(address(&person.email))
            .bind(person.name.as_str())
            .bind(person.lang.code())
            .bind(now),
    )
    .await?;
    Ok(())
}

/// Takes the language a person wants to be written to in.
pub async fn speak(tx: &mut Tx, id: PersonId, lang: Lang) -> Result<(), DbError> {
    let query = sql!("update person set lang = $2 where id = $1");
    tx.execute(query.bind(id.0).bind(lang.code())).await?;
    Ok(())
}

fn mandate(row: &Row) -> Result<Mandate, DbError> {
    let role: String = row.get(3)?;
    Ok(Mandate {
        id: MandateId(row.get(0)?),
        person: PersonId(row.get(1)?),
        network: NetworkId(row.get(2)?),
        role: super::stored("role of a person", &role, Role::from_code(&role))?,
        entity: row.get::<Option<Uuid>>(4)?.map(EntityId),
        priority: row.get::<Option<Uuid>>(5)?.map(PriorityId),
        country: row.get(6)?,
        from: row.get(7)?,
        until: row.get(8)?,
        ended_at: row.get(9)?,
        granted_by: row.get(10)?,
    })
}

/// All mandates a person ever had.
pub async fn mandates_of(db: &Db, person: PersonId) -> Result<Vec<Mandate>, DbError> {
    let query = sql!(
        "select id, person, network, role, entity, priority, country, starts, ends, ended_at, granted_by
         from mandate where person = $1 order by granted_at, id"
    );
    db.fetch_all(query.bind(person.0)).await?.iter().map(mandate).collect()
}

/// All mandates a network ever granted.
pub async fn mandates_in(db: &Db, network: NetworkId) -> Result<Vec<Mandate>, DbError> {
    let query = sql!(
        "select id, person, network, role, entity, priority, country, starts, ends, ended_at, granted_by
         from mandate where network = $1 order by granted_at, id"
    );
    db.fetch_all(query.bind(network.0)).await?.iter().map(mandate).collect()
}

/// Writes a new mandate.
pub async fn grant(tx: &mut Tx, mandate: &Mandate, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into mandate (id, person, network, role, entity, priority, country, starts, ends,
                granted_by, granted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        )
        .bind(mandate.id.0)
        .bind(mandate.person.0)
        .bind(mandate.network.0)
        .bind(mandate.role.code())
        .bind(mandate.entity.map(|e| e.0))
        .bind(mandate.priority.map(|p| p.0))
        .bind(mandate.country.clone())
        .bind(mandate.from)
        .bind(mandate.until)
        .bind(mandate.granted_by.as_str())
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Ends a mandate; whether it was still to be ended.
pub async fn end(
    tx: &mut Tx,
    id: MandateId,
    by: &str,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    let query =
        sql!("update mandate set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null");
    Ok(tx.execute(query.bind(id.0).bind(now).bind(by)).await? > 0)
}
