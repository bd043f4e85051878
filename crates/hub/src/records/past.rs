//! A plan as it was: its records read back from the history, which keeps each as it became.
//!
//! What is compared is little of a plan: only activities that changed between two positions are
//! read. Priorities and the plan itself are few and read whole.

use aunar_db::{Db, DbError, Row, sql};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::compare::State;
use aunar_domain::ids::{ActivityId, PlanId, PriorityId};
use aunar_domain::plan::{Plan, PlanResult, Priority};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A moment at which something in a plan was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// The position of its first row.
    pub first: i64,
    /// The position of its last row.
    pub last: i64,
    /// How many rows it has.
    pub changes: i64,
}

/// The moments at which a plan, its priorities or its activities were written, the earliest first.
pub async fn moments(db: &Db, chain: Uuid, plan: PlanId) -> Result<Vec<Moment>, DbError> {
    let rows = sql!(
        "select at, min(n), max(n), count(*) from history
         where chain = $1 and plan = $2 and entity in ('plan', 'priority', 'result', 'activity')
         group by at order by min(n)"
    );
    let rows = db.fetch_all(rows.bind(chain).bind(plan.0)).await?;
    let moment = |row: &Row| {
        Ok(Moment { at: row.get(0)?, first: row.get(1)?, last: row.get(2)?, changes: row.get(3)? })
    };
    rows.iter().map(moment).collect()
}

/// The versions of the plan itself, each with the position from which on it holds.
pub async fn faces(db: &Db, chain: Uuid, plan: PlanId) -> Result<Vec<(i64, Plan)>, DbError> {
    let rows = sql!(
        "select n, after from history
         where chain = $1 and record = $2 and entity = 'plan' and after is not null order by n"
    );
    let rows = db.fetch_all(rows.bind(chain).bind(plan.0)).await?;
    rows.iter().map(|row| Ok((row.get(0)?, form(row, 1)?))).collect()
}

/// The positions at which versions of a plan were sealed: the version's number and where it stands.
pub async fn seals(db: &Db, chain: Uuid, plan: PlanId) -> Result<Vec<(i64, i64)>, DbError> {
    let rows = sql!(
        "select n, after from history
         where chain = $1 and record = $2 and entity = 'version' and action = 'seal'
           and after is not null order by n"
    );
    let rows = db.fetch_all(rows.bind(chain).bind(plan.0)).await?;
    rows.iter().map(|row| Ok((form::<StoredSeal>(row, 1)?.version, row.get(0)?))).collect()
}

/// The last position of a chain before a moment; 0 when it had not begun.
pub async fn position_before(db: &Db, chain: Uuid, moment: DateTime<Utc>) -> Result<i64, DbError> {
    let last = sql!("select coalesce(max(n), 0) from history where chain = $1 and at < $2");
    db.fetch_one(last.bind(chain).bind(moment)).await?.get(0)
}

/// A deed as the history keeps it: the kind of the record, the record, as it was, as it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The kind of the record.
    pub entity: String,
    /// The record.
    pub record: Uuid,
    /// As it was; nothing if it was made.
    pub before: Option<String>,
    /// As it became; nothing if it was taken away.
    pub after: Option<String>,
}

/// A deed as a row has it, in the order of its fields.
fn deed(row: &Row) -> Result<Deed, DbError> {
    Ok(Deed { entity: row.get(0)?, record: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
}

/// The deeds between two positions of a chain, both among them, in their order; no more than so many.
pub async fn between(
    db: &Db,
    chain: Uuid,
    (first, last): (i64, i64),
    most: i64,
) -> Result<Vec<Deed>, DbError> {
    let query = sql!(
        "select entity, record, before, after from history
         where chain = $1 and n >= $2 and n <= $3 order by n limit $4"
    );
    let query = query.bind(chain).bind(first).bind(last).bind(most);
    db.fetch_all(query).await?.iter().map(deed).collect()
}

/// The records that a workbook is made of and that changed after a position: each by its first deed
/// since, which tells how it was.
pub async fn changed_since(db: &Db, chain: Uuid, position: i64) -> Result<Vec<Deed>, DbError> {
    let query = sql!(
        "select h.entity, h.record, h.before, h.after from history h
         join (select entity, record, min(n) as n from history
               where chain = $1 and n > $2
                 and entity in ('activity', 'event', 'value', 'budget-line')
               group by entity, record) earliest on earliest.n = h.n
         where h.chain = $1"
    );
    db.fetch_all(query.bind(chain).bind(position)).await?.iter().map(deed).collect()
}

/// A row of a chain as far as it tells whom it may be told to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its position.
    pub n: i64,
    /// The kind of the record.
    pub entity: String,
    /// The record.
    pub record: Uuid,
    /// The plan it belongs to.
    pub plan: Option<Uuid>,
}

/// The rows of a chain after a position, without what they say; no more than so many.
pub async fn marks(db: &Db, chain: Uuid, since: i64, most: i64) -> Result<Vec<Mark>, DbError> {
    let query = sql!(
        "select n, entity, record, plan from history where chain = $1 and n > $2 order by n limit $3"
    );
    let mark = |row: &Row| {
        Ok(Mark { n: row.get(0)?, entity: row.get(1)?, record: row.get(2)?, plan: row.get(3)? })
    };
    db.fetch_all(query.bind(chain).bind(since).bind(most)).await?.iter().map(mark).collect()
}

/// The hash of a row of a chain; nothing where it has no such row.
pub async fn hash_at(db: &Db, chain: Uuid, position: i64) -> Result<Option<Vec<u8>>, DbError> {
    let query = sql!("select hash from history where chain = $1 and n = $2");
    let row = db.fetch_optional(query.bind(chain).bind(position)).await?;
    row.map(|row| row.get(0)).transpose()
}

/// The plan as it was at a position, with those of its activities that changed after the position
/// `since` and up to `until`.
pub async fn state(
    db: &Db,
    chain: Uuid,
    plan: PlanId,
    at: i64,
    (since, until): (i64, i64),
) -> Result<State, DbError> {
    let mut state = State::default();
    let rows = sql!(
        "select h.entity, h.record, h.after from history h
         join (select entity, record, max(n) as n from history
               where chain = $1 and plan = $2 and n <= $3
                 and entity in ('plan', 'priority', 'result')
               group by entity, record) latest on latest.n = h.n
         where h.chain = $1 and h.after is not null order by h.n"
    );
    for row in db.fetch_all(rows.bind(chain).bind(plan.0).bind(at)).await? {
        let entity: String = row.get(0)?;
        match entity.as_str() {
            "plan" => state.plan = Some(form(&row, 2)?),
            "priority" => {
                let priority: Priority = form(&row, 2)?;
                state.priorities.insert(priority.id, priority);
            }
            _ => result(&mut state, form(&row, 2)?),
        }
    }
    let rows = sql!(
        "select h.record, h.after from history h
         join (select record, max(n) as n from history
               where chain = $1 and plan = $2 and n <= $3 and entity = 'activity'
                 and record in (select record from history
                                where chain = $1 and plan = $2 and n > $4 and n <= $5
                                  and entity = 'activity')
               group by record) latest on latest.n = h.n
         where h.chain = $1 and h.after is not null"
    );
    let rows = rows.bind(chain).bind(plan.0).bind(at).bind(since).bind(until);
    for row in db.fetch_all(rows).await? {
        let id = ActivityId(row.get(0)?);
        let stored: StoredActivity = form(&row, 1)?;
        let activity = Activity {
            id,
            plan,
            reference: stored.reference,
            version: stored.version,
            content: stored.content.in_order(),
        };
        state.activities.insert(id, activity);
    }
    Ok(state)
}

/// An activity as the history keeps it.
#[derive(Deserialize)]
struct StoredActivity {
    reference: String,
    version: i64,
    #[serde(flatten)]
    content: Content,
}

/// A sealed version as the history keeps it.
#[derive(Deserialize)]
struct StoredSeal {
    version: i64,
}

/// A result as the history keeps it, with the priority it was added under.
#[derive(Deserialize)]
struct StoredResult {
    priority: Option<PriorityId>,
    #[serde(flatten)]
    result: PlanResult,
}

/// Puts a result that came by itself under its priority. A priority that was written later holds
/// its results already.
fn result(state: &mut State, stored: StoredResult) {
    let Some(priority) = stored.priority.and_then(|id| state.priorities.get_mut(&id)) else {
        return;
    };
    match priority.results.iter_mut().find(|r| r.id == stored.result.id) {
        Some(known) => *known = stored.result,
        None => priority.results.push(stored.result),
    }
}

fn form<T: DeserializeOwned>(row: &Row, column: usize) -> Result<T, DbError> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| DbError::Column {
        column: "after".to_owned(),
        why: format!("holds no record of this program: {error}"),
    })
}
