//! What owners report of their activities.

use super::value::{handled, handling};
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Query, Row, Sql, Tx, sql};
use aunar_domain::activity::Status;
use aunar_domain::follow_up::{Progress, State};
use aunar_domain::ids::{ActivityId, EntityId, ProgressId, WindowId};
use aunar_domain::period::{Period, Unit};
use uuid::Uuid;

/// Reads the reports of a plan, by window, activity and owner.
pub async fn of_plan(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Progress>, DbError> {
    let query = sql!(
        "select p.id, p.reporting_window, p.activity, p.entity, p.version, p.state, p.status, p.starts,
                p.ends, p.period_precision, p.submitted_at, p.submitted_by, p.decided_at,
                p.decided_by, p.sent_back
         from progress p join reporting_window w on w.id = p.reporting_window
         join activity a on a.id = p.activity
         where w.plan = $1 order by w.starts, w.reference, a.reference, p.entity"
    );
    let mut all = Vec::new();
    db.each(query.bind(plan), |row| {
        let id: Uuid = row.get(0)?;
        let state: String = row.get(5)?;
        let status: Option<String> = row.get(6)?;
        let status = status
            .map(|code| super::stored("status of an activity", &code, Status::from_code(&code)));
        all.push(Progress {
            id: ProgressId(id),
            window: WindowId(row.get(1)?),
            activity: ActivityId(row.get(2)?),
            entity: EntityId(row.get(3)?),
            version: row.get(4)?,
            state: super::stored("state of a report", &state, State::from_code(&state))?,
            handling: handling(&row, 10)?,
            status: status.transpose()?,
            slips_to: period(&row)?,
            slip_reason: texts.take(id, "slip_reason"),
            answer: texts.take(id, "answer"),
            note: texts.take(id, "note"),
            learnt: texts.take(id, "learnt"),
        });
        Ok(())
    })
    .await?;
    Ok(all)
}

fn period(row: &Row) -> Result<Option<Period>, DbError> {
    let Some(precision) = row.get::<Option<String>>(9)? else { return Ok(None) };
    let precision = super::stored("precision", &precision, Unit::from_code(&precision))?;
    Ok(Some(Period { start: row.get(7)?, end: row.get(8)?, precision }))
}

/// Writes a report as it is now: a new one, or in the place of the version before; gone if somebody
/// changed it since. Of a new one, gone too if its owner began another one meanwhile.
pub async fn write(tx: &mut Tx, report: &Progress) -> Result<(), DbError> {
    // What both statements begin with.
    let said = |statement: Sql| {
        let begun = statement
            .bind(report.id.0)
            .bind(report.version)
            .bind(report.state.code())
            .bind(report.status.map(Status::code))
            .bind(report.slips_to.map(|p| p.start))
            .bind(report.slips_to.map(|p| p.end))
            .bind(report.slips_to.map(|p| p.precision.code()));
        handled(&report.handling).into_iter().fold(begun, Query::bind)
    };
    let query = if report.version == 1 {
        let insert = sql!(
            "insert into progress (id, version, state, status, starts, ends, period_precision,
                submitted_at, submitted_by, decided_at, decided_by, sent_back,
                reporting_window, activity, entity)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
             on conflict (reporting_window, activity, entity) do nothing"
        );
        said(insert).bind(report.window.0).bind(report.activity.0).bind(report.entity.0)
    } else {
        let update = sql!(
            "update progress set version = $2, state = $3, status = $4, starts = $5, ends = $6,
                period_precision = $7, submitted_at = $8, submitted_by = $9, decided_at = $10,
                decided_by = $11, sent_back = $12
             where id = $1 and version = $13"
        );
        said(update).bind(report.version - 1)
    };
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    if report.version > 1 {
        wording::clear(tx, report.id.0).await?;
    }
    let mut texts = NewTexts::default();
    texts.add(report.id, "slip_reason", report.slip_reason.as_ref());
    texts.add(report.id, "answer", report.answer.as_ref());
    texts.add(report.id, "note", report.note.as_ref());
    texts.add(report.id, "learnt", report.learnt.as_ref());
    texts.write(tx).await
}

/// Takes away a report that was begun and never handed in; gone if somebody changed it since.
pub async fn forget(tx: &mut Tx, report: &Progress) -> Result<(), DbError> {
    wording::clear(tx, report.id.0).await?;
    let query = sql!("delete from progress where id = $1 and version = $2");
    match tx.execute(query.bind(report.id.0).bind(report.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
