//! Joining two activities into one, and undoing it, under the lock of the history chain.

use super::found::{pair, standing};
use crate::exchange::form;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::join::JoinRecord;
use crate::records::{activity as activities, join as joins, overlap as answers};
use crate::web::state::State;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, NetworkId};
use aunar_domain::mandate::Role;
use aunar_domain::overlap::{self as rules, Answer, Standing};
use chrono::{DateTime, SubsecRound, Utc};
use serde_json::{Value, json};
use std::sync::Arc;

/// Who joins two activities or takes them apart, and when.
#[derive(Debug, Clone)]
pub struct Joiner {
    /// As the history names them.
    pub actor: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// When.
    pub at: DateTime<Utc>,
}

/// An activity with the version that was looked at.
pub type Seen = (ActivityId, i64);

/// Why nothing is joined or taken apart. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unjoined {
    /// One of the activities is not there any more.
    #[error("an activity is not there")]
    Gone,
    /// One of the activities has changed since it was looked at.
    #[error("an activity has changed meanwhile")]
    Changed,
    /// Those who lead them have not agreed that they are one.
    #[error("it is not settled that the two are one")]
    Unsettled,
    /// They are in different plans.
    #[error("the two are in different plans")]
    OtherPlan,
    /// The plan is not being written any more.
    #[error("the plan changes by amendment only")]
    Closed,
    /// Another activity was joined into the same one later: that comes apart first.
    #[error("a later join has to be undone first")]
    LaterFirst,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Unjoined {
    /// The stable code, for the words of a language.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Unjoined::Gone => "gone",
            Unjoined::Changed => "changed",
            Unjoined::Unsettled => "unsettled",
            Unjoined::OtherPlan => "other-plan",
            Unjoined::Closed => "closed",
            Unjoined::LaterFirst => "later-first",
            Unjoined::Db(_) => "database",
        }
    }
}

/// Whether a pair that stands like this is to be one activity.
pub(super) const fn is_one(standing: &Standing) -> bool {
    matches!(standing, Standing::Settled(Answer::Join | Answer::Same))
}

/// Whether a plan is being written: what is sealed, or before its members, changes otherwise.
pub(super) fn is_open(plan: &PlanPicture) -> bool {
    may(&Who::Operator, Action::EditActivity, Object::plan(&plan.plan))
}

fn seen(
    network: &NetworkPicture,
    (id, version): Seen,
) -> Result<(&PlanPicture, &Arc<Activity>), Unjoined> {
    let found = network.activity(id).ok_or(Unjoined::Gone)?;
    if found.1.version == version { Ok(found) } else { Err(Unjoined::Changed) }
}

/// The turn to write in a network, and the network as it is while it lasts.
async fn turn(state: &State, network: NetworkId) -> Result<(Tx, Arc<NetworkPicture>), Unjoined> {
    let mut tx = state.db.begin_in(network.0).await?;
    let picture = state.pictures.held_by(&mut tx, network.0).await?;
    let network = picture.by_id(network);
    Ok((tx, Arc::clone(network.ok_or(Unjoined::Gone)?)))
}

/// Joins an activity into another of its plan; the reference of the one that stays.
pub async fn join(
    state: &State,
    network: NetworkId,
    survivor: Seen,
    joined: Seen,
    by: Joiner,
) -> Result<String, Unjoined> {
    let (mut tx, network) = turn(state, network).await?;
    let (plan, stays) = seen(&network, survivor)?;
    let (other, goes) = seen(&network, joined)?;
    if plan.plan.id != other.plan.id || stays.id == goes.id {
        return Err(Unjoined::OtherPlan);
    }
    if !is_open(plan) {
        return Err(Unjoined::Closed);
    }
    // Read inside the turn: whoever answers at the same moment comes before or after.
    let said = answers::of_network(&state.db, network.network.id.0).await?;
    let said = said.get(&pair(stays.id, goes.id)).map(Vec::as_slice).unwrap_or_default();
    if !is_one(&standing(stays, goes, said).standing) {
        return Err(Unjoined::Unsettled);
    }
    let after = Activity {
        version: stays.version + 1,
        content: rules::join(&stays.content, &goes.content),
        ..Activity::clone(stays)
    };
    let record = JoinRecord {
        joined: goes.id,
        into: stays.id,
        before: stays.content.clone(),
        after: after.content.clone(),
        at: by.at.trunc_subsecs(6),
        name: by.name.clone(),
        role: by.role,
    };
    activities::rewrite(&mut tx, stays, &after).await?;
    joins::write(&mut tx, &record, &by.actor).await?;
    let mut says = form(&after);
    note(&mut says, "joined", goes);
    let entries = vec![
        entry(&by, "join", stays, Some(form(stays)), Some(says)),
        // From here on the plan does not have it; where it went, the entry before says.
        entry(&by, "join", goes, Some(form(goes)), None),
    ];
    state.pictures.keep(tx, network.network.id.0, by.at, entries).await?;
    Ok(after.reference)
}

/// Takes an activity out of the one that it was joined into; its own reference.
pub async fn part(
    state: &State,
    network: NetworkId,
    survivor: Seen,
    joined: ActivityId,
    by: Joiner,
) -> Result<String, Unjoined> {
    let (mut tx, network) = turn(state, network).await?;
    let (plan, stays) = seen(&network, survivor)?;
    if !is_open(plan) {
        return Err(Unjoined::Closed);
    }
    let mut all: Vec<_> = plan.joined.parts_of(stays.id).collect();
    let last = all.pop().ok_or(Unjoined::Gone)?;
    let (record, comes) = match (last, all.iter().any(|(record, _)| record.joined == joined)) {
        (last, _) if last.0.joined == joined => last,
        (_, true) => return Err(Unjoined::LaterFirst),
        (_, false) => return Err(Unjoined::Gone),
    };
    let after = Activity {
        version: stays.version + 1,
        content: rules::part(&record.before, &record.after, &stays.content),
        ..Activity::clone(stays)
    };
    activities::rewrite(&mut tx, stays, &after).await?;
    joins::remove(&mut tx, joined).await?;
    let mut says = form(&after);
    note(&mut says, "parted", comes);
    let entries = vec![
        entry(&by, "part", stays, Some(form(stays)), Some(says)),
        entry(&by, "part", comes, None, Some(form(comes))),
    ];
    state.pictures.keep(tx, network.network.id.0, by.at, entries).await?;
    Ok(comes.reference.clone())
}

/// Says in the history of one what it was about.
fn note(says: &mut Value, name: &str, other: &Activity) {
    if let Value::Object(fields) = says {
        fields.insert(name.to_owned(), json!(other.id));
    }
}

fn entry(
    by: &Joiner,
    action: &'static str,
    activity: &Activity,
    before: Option<Value>,
    after: Option<Value>,
) -> Entry {
    Entry {
        actor: by.actor.clone(),
        via: "web",
        action,
        entity: "activity",
        record: activity.id.0,
        plan: Some(activity.plan.0),
        before,
        after,
    }
}
