//! Writing values in a transaction that somebody else opened and that holds the history chain: the
//! report of an owner is one act, whatever it says.

use super::typed::Said;
use crate::records::value;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::follow_up::{Handling, State};
use aunar_domain::ids::{EntityId, PersonId, ValueId, WindowId};
use aunar_domain::indicator::{Use, Value};
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// Who does it, and when.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// The person.
    pub person: PersonId,
    /// As the history names them.
    pub actor: &'a str,
    /// When.
    pub at: DateTime<Utc>,
}

fn entry(
    by: By<'_>,
    action: &'static str,
    one: &Use,
    before: Option<&Value>,
    after: &Value,
) -> Entry {
    Entry {
        actor: by.actor.to_owned(),
        via: "web",
        action,
        entity: "value",
        record: after.id.0,
        plan: Some(one.plan.0),
        before: before.map(|v| json!(v)),
        after: Some(json!(after)),
    }
}

/// Writes what an owner says of an indicator in a window, as a draft or handed in; nothing where it
/// says what is there already. `there` is the value that stands, as the ledger has it under the lock.
pub async fn write(
    tx: &mut Tx,
    one: &Use,
    (window, entity): (WindowId, EntityId),
    there: Option<&Value>,
    said: Said,
    (state, by): (State, By<'_>),
) -> Result<Option<Entry>, DbError> {
    let same = there.is_some_and(|v| {
        v.reading == said.reading
            && v.cells == said.cells
            && v.note == said.note
            && v.state == state
    });
    // What was accepted is not written over: it is given back first.
    if same || there.is_some_and(|v| !v.state.may_be_changed()) {
        return Ok(None);
    }
    let handed_in = state == State::Submitted;
    let after = Value {
        id: there.map_or_else(|| ValueId(Uuid::now_v7()), |v| v.id),
        of: one.id,
        window,
        entity,
        version: there.map_or(1, |v| v.version + 1),
        state,
        handling: Handling {
            submitted: handed_in
                .then_some((by.at, by.person))
                .or_else(|| there.and_then(|v| v.handling.submitted)),
            decided: None,
            word: None,
        },
        reading: said.reading,
        cells: said.cells,
        note: said.note,
    };
    value::write(tx, &after).await?;
    let action = if handed_in { "submit" } else { "save" };
    Ok(Some(entry(by, action, one, there, &after)))
}

/// Accepts a value that was handed in, or gives it back with a word.
pub async fn decide(
    tx: &mut Tx,
    one: &Use,
    there: &Value,
    (accepted, word): (bool, Option<&str>),
    by: By<'_>,
) -> Result<Entry, DbError> {
    let state = if accepted { State::Accepted } else { State::SentBack };
    let after = Value {
        version: there.version + 1,
        state,
        handling: Handling {
            decided: Some((by.at, by.person)),
            word: word.filter(|_| !accepted).map(str::to_owned),
            ..there.handling.clone()
        },
        ..there.clone()
    };
    value::write(tx, &after).await?;
    let action = if accepted { "accept" } else { "send-back" };
    Ok(entry(by, action, one, Some(there), &after))
}
