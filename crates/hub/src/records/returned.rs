//! Copies that came back, receipts of what was taken of them, and what columns were found to mean.

use super::evidence;
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::ids::{NetworkId, PersonId, PlanId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// A file that waits on somebody's desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedCopy {
    /// Its identifier.
    pub id: Uuid,
    /// Of which network.
    pub network: NetworkId,
    /// Of which plan.
    pub plan: PlanId,
    /// On whose desk it is.
    pub person: PersonId,
    /// The file's name.
    pub name: String,
    /// The SHA-256 of its bytes.
    pub file: [u8; 32],
    /// `web` or `mail`.
    pub via: String,
    /// Who sent it, where it came by mail.
    pub sender: Option<String>,
    /// When it came.
    pub received_at: DateTime<Utc>,
}

fn copy(row: &Row) -> Result<ReturnedCopy, DbError> {
    let file: Vec<u8> = row.get(5)?;
    Ok(ReturnedCopy {
        id: row.get(0)?,
        network: NetworkId(row.get(1)?),
        plan: PlanId(row.get(2)?),
        person: PersonId(row.get(3)?),
        name: row.get(4)?,
        file: super::stored("SHA-256", "of a file", file.try_into().ok())?,
        via: row.get(6)?,
        sender: row.get(7)?,
        received_at: row.get(8)?,
    })
}

/// Keeps a file for somebody to look at.
pub async fn keep(tx: &mut Tx, copy: &ReturnedCopy, bytes: &[u8]) -> Result<(), DbError> {
    let file = evidence::keep(tx, bytes).await?;
    let query = sql!(
        "insert into returned_copy (id, network, plan, person, name, file, via, sender, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let query = query
        .bind(copy.id)
        .bind(copy.network.0)
        .bind(copy.plan.0)
        .bind(copy.person.0)
        .bind(copy.name.as_str())
        .bind(file.to_vec())
        .bind(copy.via.as_str())
        .bind(copy.sender.clone())
        .bind(copy.received_at);
    tx.execute(query).await?;
    Ok(())
}

/// The files on a person's desk, the latest first.
pub async fn of_person(db: &Db, person: PersonId) -> Result<Vec<ReturnedCopy>, DbError> {
    let query = sql!(
        "select id, network, plan, person, name, file, via, sender, received_at from returned_copy
         where person = $1 order by received_at desc, id desc"
    );
    db.fetch_all(query.bind(person.0)).await?.iter().map(copy).collect()
}

/// A file on a person's desk.
pub async fn find(db: &Db, person: PersonId, id: Uuid) -> Result<Option<ReturnedCopy>, DbError> {
    let query = sql!(
        "select id, network, plan, person, name, file, via, sender, received_at from returned_copy
         where person = $1 and id = $2"
    );
    db.fetch_optional(query.bind(person.0).bind(id)).await?.as_ref().map(copy).transpose()
}

/// Takes a file off a desk; its bytes go with it where nothing else has them.
pub async fn drop(tx: &mut Tx, id: Uuid) -> Result<(), DbError> {
    let query = sql!("delete from returned_copy where id = $1 returning file");
    for row in tx.fetch_all(query.bind(id)).await? {
        let file: Vec<u8> = row.get(0)?;
        forget(tx, file).await?;
    }
    Ok(())
}

/// Takes away what has waited since before a moment.
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<(), DbError> {
    let query = sql!("delete from returned_copy where received_at < $1 returning file");
    for row in tx.fetch_all(query.bind(before)).await? {
        let file: Vec<u8> = row.get(0)?;
        forget(tx, file).await?;
    }
    Ok(())
}

/// Takes the bytes of a file away where nothing has it any more.
pub(super) async fn forget(tx: &mut Tx, file: Vec<u8>) -> Result<(), DbError> {
    let query = sql!(
        "delete from stored_file where sha256 = $1
           and not exists (select 1 from returned_copy where file = $1)
           and not exists (select 1 from evidence where file = $1)
           and not exists (select 1 from news_picture where large = $1 or small = $1)
           and not exists (select 1 from network where mark = $1)"
    );
    tx.execute(query.bind(file)).await?;
    Ok(())
}

/// A receipt of what was taken of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its identifier.
    pub id: Uuid,
    /// Of which network.
    pub network: NetworkId,
    /// Of which plan.
    pub plan: PlanId,
    /// Whose it is; nobody's if the operator or a program took the file.
    pub person: Option<PersonId>,
    /// The file's name.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The first and the last row of the history that it is of.
    pub rows: (i64, i64),
    /// When it was undone, and by whom.
    pub undone: Option<(DateTime<Utc>, String)>,
}

fn receipt(row: &Row) -> Result<Receipt, DbError> {
    let (at, by): (Option<DateTime<Utc>>, Option<String>) = (row.get(8)?, row.get(9)?);
    Ok(Receipt {
        id: row.get(0)?,
        network: NetworkId(row.get(1)?),
        plan: PlanId(row.get(2)?),
        person: row.get::<Option<Uuid>>(3)?.map(PersonId),
        name: row.get(4)?,
        at: row.get(5)?,
        rows: (row.get(6)?, row.get(7)?),
        undone: at.zip(by),
    })
}

/// Writes a receipt.
pub async fn write_receipt(tx: &mut Tx, receipt: &Receipt) -> Result<(), DbError> {
    let query = sql!(
        "insert into import_receipt (id, network, plan, person, name, at, first_row, last_row)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let query = query
        .bind(receipt.id)
        .bind(receipt.network.0)
        .bind(receipt.plan.0)
        .bind(receipt.person.map(|p| p.0))
        .bind(receipt.name.as_str())
        .bind(receipt.at)
        .bind(receipt.rows.0)
        .bind(receipt.rows.1);
    tx.execute(query).await?;
    Ok(())
}

/// The latest receipts of a plan.
pub async fn receipts(db: &Db, plan: PlanId) -> Result<Vec<Receipt>, DbError> {
    let query = sql!(
        "select id, network, plan, person, name, at, first_row, last_row, undone_at, undone_by
         from import_receipt where plan = $1 order by at desc, id desc limit 50"
    );
    db.fetch_all(query.bind(plan.0)).await?.iter().map(receipt).collect()
}

/// A receipt of a plan.
pub async fn find_receipt(db: &Db, plan: PlanId, id: Uuid) -> Result<Option<Receipt>, DbError> {
    let query = sql!(
        "select id, network, plan, person, name, at, first_row, last_row, undone_at, undone_by
         from import_receipt where plan = $1 and id = $2"
    );
    db.fetch_optional(query.bind(plan.0).bind(id)).await?.as_ref().map(receipt).transpose()
}

/// Says that a receipt was undone; gone if somebody was faster.
pub async fn undone(tx: &mut Tx, id: Uuid, at: DateTime<Utc>, by: &str) -> Result<(), DbError> {
    let query = sql!(
        "update import_receipt set undone_at = $2, undone_by = $3
         where id = $1 and undone_at is null"
    );
    match tx.execute(query.bind(id).bind(at).bind(by)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// What the columns of a sender's sheets of a shape were said to hold, by their places.
pub async fn remembered(
    db: &Db,
    network: NetworkId,
    (sender, shape): (&str, &[u8; 32]),
) -> Result<HashMap<usize, String>, DbError> {
    let query = sql!(
        "select position, field from column_mapping
         where network = $1 and sender = $2 and shape = $3"
    );
    let mut kept = HashMap::new();
    for row in db.fetch_all(query.bind(network.0).bind(sender).bind(shape.to_vec())).await? {
        let position: i64 = row.get(0)?;
        kept.insert(usize::try_from(position).unwrap_or_default(), row.get(1)?);
    }
    Ok(kept)
}

/// Remembers what columns hold, in the place of what was remembered before; blank ones hold nothing.
pub async fn remember(
    tx: &mut Tx,
    network: NetworkId,
    (sender, shape): (&str, &[u8; 32]),
    means: &[String],
) -> Result<(), DbError> {
    let query =
        sql!("delete from column_mapping where network = $1 and sender = $2 and shape = $3");
    tx.execute(query.bind(network.0).bind(sender).bind(shape.to_vec())).await?;
    let rows = (0_i64..).zip(means).filter(|(_, means)| !means.is_empty());
    let rows: Vec<Vec<Value>> = rows
        .map(|(at, means)| {
            vec![
                network.0.into(),
                sender.into(),
                shape.to_vec().into(),
                at.into(),
                means.as_str().into(),
            ]
        })
        .collect();
    tx.insert_many(
        sql!("insert into column_mapping (network, sender, shape, position, field)"),
        rows,
    )
    .await?;
    Ok(())
}

/// A word of somebody's own and the code of ours that it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWord {
    /// The field it stands in.
    pub field: String,
    /// The word, folded.
    pub said: String,
    /// The code.
    pub means: String,
}

/// What a sender's own words were said to mean in sheets of a shape.
pub async fn remembered_words(
    db: &Db,
    network: NetworkId,
    (sender, shape): (&str, &[u8; 32]),
) -> Result<Vec<OwnWord>, DbError> {
    let query = sql!(
        "select field, said, means from value_mapping
         where network = $1 and sender = $2 and shape = $3 order by field, said"
    );
    let rows = db.fetch_all(query.bind(network.0).bind(sender).bind(shape.to_vec())).await?;
    rows.iter()
        .map(|row| Ok(OwnWord { field: row.get(0)?, said: row.get(1)?, means: row.get(2)? }))
        .collect()
}

/// Remembers what a sender's own words mean, in the place of what was remembered before.
pub async fn remember_words(
    tx: &mut Tx,
    network: NetworkId,
    (sender, shape): (&str, &[u8; 32]),
    words: &[OwnWord],
) -> Result<(), DbError> {
    let query = sql!("delete from value_mapping where network = $1 and sender = $2 and shape = $3");
    tx.execute(query.bind(network.0).bind(sender).bind(shape.to_vec())).await?;
    let rows: Vec<Vec<Value>> = words
        .iter()
        .map(|word| {
            vec![
                network.0.into(),
                sender.into(),
                shape.to_vec().into(),
                word.field.as_str().into(),
                word.said.as_str().into(),
                word.means.as_str().into(),
            ]
        })
        .collect();
    tx.insert_many(
        sql!("insert into value_mapping (network, sender, shape, field, said, means)"),
        rows,
    )
    .await?;
    Ok(())
}
