//! Activities that were joined into others, each with what the other said before and after.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::activity::Content;
use aunar_domain::ids::ActivityId;
use aunar_domain::mandate::Role;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A join as it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinRecord {
    /// The activity that was joined.
    pub joined: ActivityId,
    /// The one that it became part of.
    pub into: ActivityId,
    /// What that one said before.
    pub before: Content,
    /// What it said with the other in it.
    pub after: Content,
    /// When.
    pub at: DateTime<Utc>,
    /// Who joined them.
    pub name: String,
    /// In which role.
    pub role: Role,
}

const CONTENT: &str = "content of an activity";

fn content(row: &Row, column: usize) -> Result<Content, DbError> {
    let content: Content = super::document(row, column, CONTENT)?;
    Ok(content.in_order())
}

/// Reads the joins of a plan's activities, the first first.
pub async fn of_plan(db: &Db, plan: Uuid) -> Result<Vec<JoinRecord>, DbError> {
    let rows = sql!(
        "select j.joined, j.target, j.before, j.after, j.at, j.name, j.role
         from activity_join j join activity a on a.id = j.joined
         where a.plan = $1 order by j.at, j.joined"
    );
    let record = |row: &Row| {
        let role: String = row.get(6)?;
        Ok(JoinRecord {
            joined: ActivityId(row.get(0)?),
            into: ActivityId(row.get(1)?),
            before: content(row, 2)?,
            after: content(row, 3)?,
            at: row.get(4)?,
            name: row.get(5)?,
            role: super::stored("role of a person", &role, Role::from_code(&role))?,
        })
    };
    db.fetch_all(rows.bind(plan)).await?.iter().map(record).collect()
}

/// Writes a join.
pub async fn write(tx: &mut Tx, record: &JoinRecord, by: &str) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into activity_join (joined, target, before, after, at, by, name, role)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(record.joined.0)
        .bind(record.into.0)
        .bind(super::documented(&record.before, CONTENT)?)
        .bind(super::documented(&record.after, CONTENT)?)
        .bind(record.at)
        .bind(by)
        .bind(record.name.as_str())
        .bind(record.role.code()),
    )
    .await?;
    Ok(())
}

/// Takes a join away; gone if it is no longer there.
pub async fn remove(tx: &mut Tx, joined: ActivityId) -> Result<(), DbError> {
    let query = sql!("delete from activity_join where joined = $1");
    match tx.execute(query.bind(joined.0)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
