//! What is said about the activities of a plan and not resolved, for whoever takes the plan with them.

use crate::picture::PlanPicture;
use crate::web::state::Inner;
use aunar_db::{DbError, sql};
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::ids::ActivityId;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// A comment that began a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Who said it.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub words: String,
}

/// The open threads of a plan's activities, in the order said; none for those who may not discuss it.
pub async fn beside(
    state: &Inner,
    plan: &PlanPicture,
    who: &Who,
) -> Result<HashMap<ActivityId, Vec<Remark>>, DbError> {
    let mut all: HashMap<ActivityId, Vec<Remark>> = HashMap::new();
    if !may(who, Action::Discuss, Object::plan(&plan.plan)) {
        return Ok(all);
    }
    let query = sql!(
        "select c.activity, p.name, c.created_at, c.words from comment c
         join person p on p.id = c.person join activity a on a.id = c.activity
         where a.plan = $1 and c.parent is null and c.resolved_at is null
         order by c.created_at, c.id"
    );
    for row in state.db.fetch_all(query.bind(plan.plan.id.0)).await? {
        let remark = Remark { name: row.get(1)?, at: row.get(2)?, words: row.get(3)? };
        all.entry(ActivityId(row.get(0)?)).or_default().push(remark);
    }
    Ok(all)
}
