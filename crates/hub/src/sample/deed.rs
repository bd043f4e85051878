//! What the sample does, as the history has it: in the name of the program.

use aunar_db::Entry;
use aunar_domain::ids::PlanId;
use serde_json::Value;
use uuid::Uuid;

/// A record that is new.
pub(super) fn created(
    entity: &'static str,
    record: Uuid,
    plan: Option<PlanId>,
    after: Value,
) -> Entry {
    done("create", (entity, record), plan, (None, after))
}

/// Something done to a record: what it said before, if it was there, and what it says.
pub(super) fn done(
    action: &'static str,
    (entity, record): (&'static str, Uuid),
    plan: Option<PlanId>,
    (before, after): (Option<Value>, Value),
) -> Entry {
    Entry {
        actor: "aunar".to_owned(),
        via: "sample",
        action,
        entity,
        record,
        plan: plan.map(|id| id.0),
        before,
        after: Some(after),
    }
}
