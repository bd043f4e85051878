//! Values of indicators in use.

use super::indicator::{At, cells, reading};
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Query, Row, Sql, Tx, Value as Bound, sql};
use aunar_domain::follow_up::{Handling, State};
use aunar_domain::ids::{EntityId, PersonId, UseId, ValueId, WindowId};
use aunar_domain::indicator::{Cell, Dimension, Number, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// How something reported came where it is, from the given column on: submitted at and by, decided at
/// and by, the word it was sent back with.
pub(super) fn handling(row: &Row, from: usize) -> Result<Handling, DbError> {
    let deed = |at: usize| {
        let (when, by): (At, Option<String>) = (row.get(from + at)?, row.get(from + at + 1)?);
        let by = by.and_then(|by| by.parse().ok()).map(PersonId);
        Ok::<_, DbError>(when.zip(by))
    };
    Ok(Handling { submitted: deed(0)?, decided: deed(2)?, word: row.get(from + 4)? })
}

/// The five cells of how something came where it is, in the order of [`handling`].
pub(super) fn handled(handling: &Handling) -> [Bound; 5] {
    let (submitted, by) = handling.submitted.unzip();
    let (decided, whom) = handling.decided.unzip();
    [
        submitted.into(),
        by.map(|p| p.to_string()).into(),
        decided.into(),
        whom.map(|p| p.to_string()).into(),
        handling.word.clone().into(),
    ]
}

/// Reads the values of a plan's indicators, by indicator, window and owner.
pub async fn of_plan(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Value>, DbError> {
    let query = sql!(
        "select c.indicator_value, c.dimension, c.category, c.number, c.denominator
         from value_cell c join indicator_value v on v.id = c.indicator_value
         join indicator_use u on u.id = v.indicator_use where u.plan = $1
         order by c.indicator_value, c.dimension, c.category"
    );
    let mut parts: HashMap<Uuid, Vec<Cell>> = HashMap::new();
    db.each(query.bind(plan), |row| {
        let dimension: String = row.get(1)?;
        parts.entry(row.get(0)?).or_default().push(Cell {
            dimension: super::stored("dimension", &dimension, Dimension::from_code(&dimension))?,
            category: row.get(2)?,
            number: Number(row.get(3)?),
            denominator: row.get::<Option<i64>>(4)?.map(Number),
        });
        Ok(())
    })
    .await?;
    let query = sql!(
        "select v.id, v.indicator_use, v.reporting_window, v.entity, v.version, v.state, v.reading,
                v.number, v.numerator, v.denominator, v.yes, v.level, v.submitted_at, v.submitted_by,
                v.decided_at, v.decided_by, v.sent_back
         from indicator_value v join indicator_use u on u.id = v.indicator_use
         join reporting_window w on w.id = v.reporting_window
         where u.plan = $1 order by u.position, u.reference, w.starts, v.entity"
    );
    let mut values = Vec::new();
    db.each(query.bind(plan), |row| {
        let id: Uuid = row.get(0)?;
        let state: String = row.get(5)?;
        values.push(Value {
            id: ValueId(id),
            of: UseId(row.get(1)?),
            window: WindowId(row.get(2)?),
            entity: EntityId(row.get(3)?),
            version: row.get(4)?,
            state: super::stored("state of a report", &state, State::from_code(&state))?,
            reading: reading(&row, 6)?,
            handling: handling(&row, 12)?,
            cells: parts.remove(&id).unwrap_or_default(),
            note: texts.take(id, "note"),
        });
        Ok(())
    })
    .await?;
    Ok(values)
}

/// Writes a value as it is now: a new one, or in the place of the version before; gone if somebody
/// changed it since.
pub async fn write(tx: &mut Tx, value: &Value) -> Result<(), DbError> {
    // What both statements begin with.
    let said = |statement: Sql| {
        let begun = statement.bind(value.id.0).bind(value.version).bind(value.state.code());
        cells(value.reading).into_iter().chain(handled(&value.handling)).fold(begun, Query::bind)
    };
    if value.version == 1 {
        let insert = sql!(
            "insert into indicator_value (id, version, state, reading, number, numerator, denominator,
                yes, level, submitted_at, submitted_by, decided_at, decided_by, sent_back,
                indicator_use, reporting_window, entity)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
        );
        let whole = said(insert).bind(value.of.0).bind(value.window.0).bind(value.entity.0);
        tx.execute(whole).await?;
    } else {
        let update = sql!(
            "update indicator_value set version = $2, state = $3, reading = $4, number = $5,
                numerator = $6, denominator = $7, yes = $8, level = $9, submitted_at = $10,
                submitted_by = $11, decided_at = $12, decided_by = $13, sent_back = $14
             where id = $1 and version = $15"
        );
        if tx.execute(said(update).bind(value.version - 1)).await? == 0 {
            return Err(DbError::Gone);
        }
        let gone = sql!("delete from value_cell where indicator_value = $1");
        tx.execute(gone.bind(value.id.0)).await?;
        wording::clear(tx, value.id.0).await?;
    }
    let cell = |cell: &Cell| {
        vec![
            value.id.0.into(),
            cell.dimension.code().into(),
            cell.category.as_str().into(),
            cell.number.0.into(),
            cell.denominator.map(|d| d.0).into(),
        ]
    };
    let cells = value.cells.iter().map(cell).collect();
    tx.insert_many(
        sql!("insert into value_cell (indicator_value, dimension, category, number, denominator)"),
        cells,
    )
    .await?;
    let mut texts = NewTexts::default();
    texts.add(value.id, "note", value.note.as_ref());
    texts.write(tx).await
}

/// Takes away a draft that says nothing any more.
pub async fn forget(tx: &mut Tx, value: &Value) -> Result<(), DbError> {
    let gone = sql!("delete from value_cell where indicator_value = $1");
    tx.execute(gone.bind(value.id.0)).await?;
    wording::clear(tx, value.id.0).await?;
    let query = sql!("delete from indicator_value where id = $1 and version = $2");
    match tx.execute(query.bind(value.id.0).bind(value.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
