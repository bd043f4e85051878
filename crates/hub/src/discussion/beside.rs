//! What is said about the activities of a plan and not resolved, for whoever takes the plan with them.

use super::store;
use crate::picture::PlanPicture;
use crate::web::state::Inner;
use aunar_db::DbError;
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
    for (activity, remark) in store::open_threads(&state.db, plan.plan.id).await? {
        all.entry(activity).or_default().push(remark);
    }
    Ok(all)
}
