//! People and their mandates.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{EntityId, MandateId, NetworkId, PersonId, PriorityId};
use aunar_domain::mandate::{Mandate, Person, Role};
use aunar_domain::words::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// An address as it is stored and compared: without blanks around it, in lower case.
#[must_use]
pub fn address(written: &str) -> String {
    written.trim().to_lowercase()
}

fn person(row: &Row) -> Result<Person, DbError> {
    person_at(row, 0)
}

/// A person, from the given column on: identifier, address, name, language.
fn person_at(row: &Row, at: usize) -> Result<Person, DbError> {
    let lang: String = row.get(at + 3)?;
    Ok(Person {
        id: PersonId(row.get(at)?),
        email: row.get(at + 1)?,
        name: row.get(at + 2)?,
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

/// Since when a person is known here.
pub async fn since(db: &Db, id: PersonId) -> Result<Option<DateTime<Utc>>, DbError> {
    let query = sql!("select created_at from person where id = $1").bind(id.0);
    db.fetch_optional(query).await?.map(|row| row.get(0)).transpose()
}

/// Anybody who is known here, whoever it is.
pub async fn anybody(db: &Db) -> Result<Option<Person>, DbError> {
    let query = sql!("select id, email, name, lang from person order by id limit 1");
    db.fetch_optional(query).await?.as_ref().map(person).transpose()
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

/// A person with all mandates they ever had: what is asked before whatever a signed-in person asks.
pub async fn with_mandates(
    db: &Db,
    id: PersonId,
) -> Result<Option<(Person, Vec<Mandate>)>, DbError> {
    let query = sql!(
        "select m.id, m.person, m.network, m.role, m.entity, m.priority, m.country, m.starts, m.ends, m.ended_at,
                m.granted_by, p.id, p.email, p.name, p.lang
         from person p left join mandate m on m.person = p.id
         where p.id = $1 order by m.granted_at, m.id"
    );
    let rows = db.fetch_all(query.bind(id.0)).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let person = person_at(first, 11)?;
    // Who has none has one row all the same.
    let held = match first.get::<Option<Uuid>>(0)? {
        Some(_) => rows.iter().map(mandate).collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    Ok(Some((person, held)))
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

/// Sets the last day of a mandate that nobody has ended, or takes it away.
pub async fn set_until(
    tx: &mut Tx,
    id: MandateId,
    until: Option<NaiveDate>,
) -> Result<bool, DbError> {
    let query = sql!("update mandate set ends = $2 where id = $1 and ended_at is null");
    Ok(tx.execute(query.bind(id.0).bind(until)).await? > 0)
}

/// All mandates of a network as they are in a transaction that holds its chain: nobody else
/// changes them until it ends.
pub async fn held_in(tx: &mut Tx, network: NetworkId) -> Result<Vec<Mandate>, DbError> {
    let query = sql!(
        "select id, person, network, role, entity, priority, country, starts, ends, ended_at, granted_by
         from mandate where network = $1 order by granted_at, id"
    );
    tx.fetch_all(query.bind(network.0)).await?.iter().map(mandate).collect()
}

/// All mandates of a person as they are in a transaction.
pub async fn held_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Mandate>, DbError> {
    let query = sql!(
        "select id, person, network, role, entity, priority, country, starts, ends, ended_at, granted_by
         from mandate where person = $1 order by granted_at, id"
    );
    tx.fetch_all(query.bind(person.0)).await?.iter().map(mandate).collect()
}

/// A person by address, as they are in a transaction.
pub async fn held_by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>, DbError> {
    let query = sql!("select id, email, name, lang from person where email = $1");
    tx.fetch_optional(query.bind(address(email))).await?.as_ref().map(person).transpose()
}

/// Whether a person has ever come in.
pub async fn has_come_in(tx: &mut Tx, person: PersonId) -> Result<bool, DbError> {
    let query = sql!("select 1 from session where person = $1 limit 1").bind(person.0);
    Ok(tx.fetch_optional(query).await?.is_some())
}

/// When a mandate was granted, and who ended it if somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// When it was granted.
    pub at: DateTime<Utc>,
    /// Who ended it, as the history names actors.
    pub ended_by: Option<String>,
}

/// When the mandates of a network were granted, and by whom those that were ended were.
pub async fn given_in(db: &Db, network: NetworkId) -> Result<HashMap<MandateId, Given>, DbError> {
    let query = sql!("select id, granted_at, ended_by from mandate where network = $1");
    let rows = db.fetch_all(query.bind(network.0)).await?;
    rows.iter()
        .map(|row| Ok((MandateId(row.get(0)?), Given { at: row.get(1)?, ended_by: row.get(2)? })))
        .collect()
}

/// When somebody was invited last, and when they first came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Arrival {
    /// When a network invited them last.
    pub invited: Option<DateTime<Utc>>,
    /// When they first came in.
    pub came: Option<DateTime<Utc>>,
}

/// The arrivals of those who hold or held a mandate in a network.
pub async fn arrivals(db: &Db, network: NetworkId) -> Result<HashMap<PersonId, Arrival>, DbError> {
    let mut arrivals: HashMap<PersonId, Arrival> = HashMap::new();
    let invited = sql!(
        "select p.id, max(h.at) from person p
         join history h on h.chain = $1 and h.record = p.id and h.action = 'invite'
         where p.id in (select person from mandate where network = $1) group by p.id"
    );
    for row in db.fetch_all(invited.bind(network.0)).await? {
        arrivals.entry(PersonId(row.get(0)?)).or_default().invited = Some(row.get(1)?);
    }
    let came = sql!(
        "select person, min(created_at) from session
         where person in (select person from mandate where network = $1) group by person"
    );
    for row in db.fetch_all(came.bind(network.0)).await? {
        arrivals.entry(PersonId(row.get(0)?)).or_default().came = Some(row.get(1)?);
    }
    Ok(arrivals)
}

/// Most characters of an address (RFC 5321).
const MOST_ADDRESS: usize = 254;

/// Whether something could be an address that letters reach.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    text.len() <= MOST_ADDRESS
        && !local.is_empty()
        && !local.contains('@')
        && domain.contains('.')
        && domain.split('.').all(|part| !part.is_empty())
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c))
}

#[cfg(test)]
mod tests;
