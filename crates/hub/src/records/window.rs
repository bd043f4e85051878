//! Reporting windows and the later days that were given.

use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::follow_up::{Extension, Window};
use aunar_domain::ids::{EntityId, PlanId, WindowId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads the windows of a plan, the earliest first.
pub async fn of_plan(db: &Db, plan: Uuid) -> Result<Vec<Window>, DbError> {
    let given = sql!(
        "select e.reporting_window, e.entity, e.due, e.reason, e.at, e.by
         from window_extension e join reporting_window w on w.id = e.reporting_window
         where w.plan = $1 order by e.reporting_window, e.n"
    );
    let mut extensions: HashMap<Uuid, Vec<Extension>> = HashMap::new();
    for row in db.fetch_all(given.bind(plan)).await? {
        extensions.entry(row.get(0)?).or_default().push(Extension {
            entity: row.get::<Option<Uuid>>(1)?.map(EntityId),
            due: row.get(2)?,
            reason: row.get(3)?,
            at: row.get(4)?,
            by: row.get(5)?,
        });
    }
    let windows = sql!(
        "select id, reference, starts, ends, opens, due, closed_at from reporting_window
         where plan = $1 order by starts, reference"
    );
    let rows = db.fetch_all(windows.bind(plan)).await?;
    let window = |row: &aunar_db::Row| {
        let id: Uuid = row.get(0)?;
        Ok(Window {
            id: WindowId(id),
            plan: PlanId(plan),
            reference: row.get(1)?,
            start: row.get(2)?,
            end: row.get(3)?,
            opens: row.get(4)?,
            due: row.get(5)?,
            closed_at: row.get(6)?,
            extensions: extensions.remove(&id).unwrap_or_default(),
        })
    };
    rows.iter().map(window).collect()
}

/// Writes a new window with the later days given already.
pub async fn write(tx: &mut Tx, window: &Window) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into reporting_window (id, plan, reference, starts, ends, opens, due, closed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(window.id.0)
        .bind(window.plan.0)
        .bind(window.reference.as_str())
        .bind(window.start)
        .bind(window.end)
        .bind(window.opens)
        .bind(window.due)
        .bind(window.closed_at),
    )
    .await?;
    for (n, extension) in (1..).zip(&window.extensions) {
        extend(tx, window.id, n, extension).await?;
    }
    Ok(())
}

/// Gives a later day: the n-th of its window, from 1.
pub async fn extend(
    tx: &mut Tx,
    window: WindowId,
    n: i64,
    extension: &Extension,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into window_extension (reporting_window, n, entity, due, reason, at, by)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(window.0)
        .bind(n)
        .bind(extension.entity.map(|e| e.0))
        .bind(extension.due)
        .bind(extension.reason.as_str())
        .bind(extension.at)
        .bind(extension.by.as_str()),
    )
    .await?;
    Ok(())
}

/// Closes a window that is open; gone if it is not.
pub async fn close(tx: &mut Tx, window: WindowId, at: DateTime<Utc>) -> Result<(), DbError> {
    let query =
        sql!("update reporting_window set closed_at = $2 where id = $1 and closed_at is null");
    match tx.execute(query.bind(window.0).bind(at)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
