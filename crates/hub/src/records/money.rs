//! Budget lines and exchange rates.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{ActivityId, EntityId, LineId, PlanId};
use aunar_domain::money::{Currency, Line, Rate, Source};
use chrono::{DateTime, Utc};
use uuid::Uuid;

fn currency(row: &Row, column: usize) -> Result<Currency, DbError> {
    let code: String = row.get(column)?;
    super::stored("currency", &code, code.parse().ok())
}

/// Reads the budget lines of a plan that were not taken away, by reference.
pub async fn lines(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Line>, DbError> {
    let query = sql!(
        "select id, reference, version, activity, entity, source, source_entity, year, quarter,
                currency, required, available, spent
         from budget_line where plan = $1 and removed_at is null order by reference"
    );
    let mut lines = Vec::new();
    db.each(query.bind(plan), |row| {
        let id: Uuid = row.get(0)?;
        let source: String = row.get(5)?;
        lines.push(Line {
            id: LineId(id),
            plan: PlanId(plan),
            reference: row.get(1)?,
            version: row.get(2)?,
            activity: ActivityId(row.get(3)?),
            entity: EntityId(row.get(4)?),
            source: super::stored("source of funds", &source, Source::from_code(&source))?,
            from: row.get::<Option<Uuid>>(6)?.map(EntityId),
            year: i32::try_from(row.get::<i64>(7)?).unwrap_or_default(),
            quarter: row.get::<Option<i64>>(8)?.and_then(|q| u32::try_from(q).ok()),
            currency: currency(&row, 9)?,
            required: row.get(10)?,
            available: row.get(11)?,
            spent: row.get(12)?,
            note: texts.take(id, "note"),
            removed_at: None,
        });
        Ok(())
    })
    .await?;
    Ok(lines)
}

/// The number of the last reference that a plan's lines have been given, those taken away among them.
pub async fn last_number(tx: &mut Tx, plan: PlanId) -> Result<i64, DbError> {
    let query = sql!("select reference from budget_line where plan = $1");
    let mut last = 0;
    for row in tx.fetch_all(query.bind(plan.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("M-").parse().unwrap_or_default());
    }
    Ok(last)
}

/// Writes new lines.
pub async fn insert(tx: &mut Tx, lines: &[Line]) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut rows = Vec::new();
    for line in lines {
        texts.add(line.id, "note", line.note.as_ref());
        rows.push(vec![
            line.id.0.into(),
            line.plan.0.into(),
            line.reference.as_str().into(),
            line.version.into(),
            line.activity.0.into(),
            line.entity.0.into(),
            line.source.code().into(),
            line.from.map(|e| e.0).into(),
            i64::from(line.year).into(),
            line.quarter.map(i64::from).into(),
            line.currency.code().into(),
            line.required.into(),
            line.available.into(),
            line.spent.into(),
        ]);
    }
    tx.insert_many(
        sql!(
            "insert into budget_line (id, plan, reference, version, activity, entity, source,
                source_entity, year, quarter, currency, required, available, spent)"
        ),
        rows,
    )
    .await?;
    texts.write(tx).await
}

/// Writes what a line says now; gone if somebody changed it since the version before.
pub async fn update(tx: &mut Tx, line: &Line) -> Result<(), DbError> {
    let query = sql!(
        "update budget_line set version = $2, source = $3, source_entity = $4, year = $5,
                quarter = $6, currency = $7, required = $8, available = $9, spent = $10
         where id = $1 and version = $11 and removed_at is null"
    )
    .bind(line.id.0)
    .bind(line.version)
    .bind(line.source.code())
    .bind(line.from.map(|e| e.0))
    .bind(i64::from(line.year))
    .bind(line.quarter.map(i64::from))
    .bind(line.currency.code())
    .bind(line.required)
    .bind(line.available)
    .bind(line.spent)
    .bind(line.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    wording::clear(tx, line.id.0).await?;
    let mut texts = NewTexts::default();
    texts.add(line.id, "note", line.note.as_ref());
    texts.write(tx).await
}

/// Takes a line away; gone if somebody changed it since that version.
pub async fn remove(tx: &mut Tx, line: &Line, at: DateTime<Utc>) -> Result<(), DbError> {
    let query = sql!(
        "update budget_line set removed_at = $2, version = version + 1
         where id = $1 and version = $3 and removed_at is null"
    );
    match tx.execute(query.bind(line.id.0).bind(at).bind(line.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Takes back a line that was just brought in, as if it had never been; gone if somebody changed it
/// since that version.
pub async fn forget(tx: &mut Tx, line: &Line) -> Result<(), DbError> {
    wording::clear(tx, line.id.0).await?;
    let query = sql!("delete from budget_line where id = $1 and version = $2");
    match tx.execute(query.bind(line.id.0).bind(line.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Whether there is, or was, a line with an identifier.
pub async fn is_known(tx: &mut Tx, id: LineId) -> Result<bool, DbError> {
    let query = sql!("select 1 from budget_line where id = $1");
    Ok(tx.fetch_optional(query.bind(id.0)).await?.is_some())
}

/// Reads the exchange rates of a network, by currency and day.
pub async fn rates(db: &Db, network: Uuid) -> Result<Vec<Rate>, DbError> {
    let query = sql!(
        "select currency, day, per_dollar, source from exchange_rate
         where network = $1 order by currency, day"
    );
    let rate = |row: &Row| {
        Ok(Rate {
            currency: currency(row, 0)?,
            day: row.get(1)?,
            per_dollar: row.get(2)?,
            source: row.get(3)?,
        })
    };
    db.fetch_all(query.bind(network)).await?.iter().map(rate).collect()
}

/// Writes a rate in the place of the one that stood there for its currency and day.
pub async fn write_rate(tx: &mut Tx, network: Uuid, rate: &Rate) -> Result<(), DbError> {
    let query = sql!(
        "insert into exchange_rate (network, currency, day, per_dollar, source)
         values ($1, $2, $3, $4, $5)
         on conflict (network, currency, day) do update
         set per_dollar = excluded.per_dollar, source = excluded.source"
    );
    let query = query
        .bind(network)
        .bind(rate.currency.code())
        .bind(rate.day)
        .bind(rate.per_dollar)
        .bind(rate.source.as_str());
    tx.execute(query).await?;
    Ok(())
}
