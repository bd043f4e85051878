//! What somebody typed against what is stored: wrong, out of date, the same, or a change.

use super::fields::as_shown;
use super::place::Place;
use super::store;
use super::typed::Typed;
use crate::web::{Cx, Error};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fault, Fields};
use aunar_domain::merge::{Merged, merge};

/// What is wrong with what was typed: which field, and why in the reader's words.
pub type Faults = Vec<(Field, String)>;

/// What comes of what was typed.
pub(super) enum Weighed {
    /// Some of it cannot be taken: the whole form as typed, and what is wrong.
    Faulty {
        /// The form.
        fields: Fields,
        /// What is wrong, in words.
        said: Faults,
    },
    /// Somebody saved meanwhile: both changes together.
    Stale(Box<Merged>),
    /// Nothing is changed by it.
    Same,
    /// A change.
    Changed(Box<Content>),
}

/// Weighs what was typed into the form of an activity.
pub(super) async fn weigh(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    typed: &Typed,
) -> Result<Weighed, Error> {
    let current = &activity.content;
    let is_current = typed.version == activity.version;
    let base = begun_from(cx, place, activity, typed.version).await?;
    let from = base.as_ref().unwrap_or(current);
    let context = place.context();
    let shown = as_shown(cx, place, from);
    let understood = match form::read(&typed.fields, Some((from, &shown)), typed.lang, &context) {
        Ok(understood) => understood,
        Err(faults) => {
            let mut fields = shown;
            fields.extend(typed.fields.clone());
            return Ok(Weighed::Faulty { fields, said: in_words(cx, &faults) });
        }
    };
    let content = understood.content;
    if is_current {
        let is_same = content == *current;
        return Ok(if is_same { Weighed::Same } else { Weighed::Changed(Box::new(content)) });
    }
    let merged = merge(base.as_ref(), &content, current);
    let adds_nothing = merged.clashes.is_empty() && merged.content == *current;
    Ok(if adds_nothing { Weighed::Same } else { Weighed::Stale(Box::new(merged)) })
}

/// What an activity said in the version that a form was drawn from.
async fn begun_from(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    version: i64,
) -> Result<Option<Content>, Error> {
    if version == activity.version {
        return Ok(Some(activity.content.clone()));
    }
    let network = place.network.network.id;
    Ok(store::as_of(&cx.state.db, network, activity.id.0, version).await?)
}

/// The fields in which a form says something else than it showed: only these are a person's own,
/// and the rest goes on with the plan.
pub(super) async fn own(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    typed: &Typed,
) -> Result<Fields, Error> {
    let base = begun_from(cx, place, activity, typed.version).await?;
    let from = base.as_ref().unwrap_or(&activity.content);
    let shown = as_shown(cx, place, from);
    let mut fields = typed.fields.clone();
    fields.retain(|field, text| {
        shown.get(field) != Some(text) && !form::is_its_period(from, *field, text)
    });
    Ok(fields)
}

/// How many of the things that would be accepted are named.
const NAMED: usize = 12;

/// Faults in the reader's language: what, why, and what would be accepted.
pub(super) fn in_words(cx: &Cx, faults: &[Fault]) -> Faults {
    let t = cx.t();
    let word = |fault: &Fault| {
        let code = fault.reason.code();
        let why = t.try_label("fault", code).unwrap_or_else(|| t.label("intake", code));
        let mut said = if fault.value.is_empty() {
            why
        } else {
            t.with("editing-fault", &[("value", &fault.value), ("why", &why)])
        };
        if !fault.accepted.is_empty() {
            let mut list =
                fault.accepted.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
            if fault.accepted.len() > NAMED {
                list.push_str(", …");
            }
            said.push(' ');
            said.push_str(&t.with("exchange-accepted", &[("list", &list)]));
        }
        (fault.field, said)
    };
    faults.iter().map(word).collect()
}
