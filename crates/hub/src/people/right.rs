//! By what right somebody gives and ends mandates; `domain::access` decides.

use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{EntityId, NetworkId};
use aunar_domain::mandate::{Mandate, Person, Role};

/// What somebody may give.
pub(super) enum Reach {
    /// Any mandate.
    Whole,
    /// Alternates of these entities.
    Alternates(Vec<EntityId>),
}

/// What whoever asks may give in a network; refused where that is nothing.
pub(super) fn reach(cx: &Cx, network: NetworkId) -> Result<Reach, Error> {
    let whole = Object::network(network);
    if cx.may(Action::GrantMandate, whole) {
        return Ok(Reach::Whole);
    }
    let over = cx.signed.iter().flat_map(|signed| &signed.over);
    let mine = cx.mandates().iter().chain(over).filter(|m| m.network == network);
    let mut entities: Vec<EntityId> = mine.filter_map(|m| m.entity).collect();
    entities.sort_unstable();
    entities.dedup();
    let (own, others): (Vec<EntityId>, Vec<EntityId>) = entities
        .into_iter()
        .partition(|entity| cx.may(Action::GrantAlternate, whole.of(&[*entity])));
    if own.is_empty() {
        // What is said depends on what they may not do any more.
        for entity in others {
            if let Err(refused @ Error::Refused { code: "mandate-over" | "needs-browser", .. }) =
                cx.require(Action::GrantAlternate, whole.of(&[entity]))
            {
                return Err(refused);
            }
        }
        cx.require(Action::GrantMandate, whole)?;
    }
    Ok(Reach::Alternates(own))
}

/// The person and mandate by whose right one for a role and entity is given or ended.
pub(super) fn by(
    cx: &Cx,
    network: NetworkId,
    role: Role,
    entity: Option<EntityId>,
) -> Result<(&Person, &Mandate), Error> {
    let whole = Object::network(network);
    match cx.acting(Action::GrantMandate, whole) {
        Err(Error::Refused { .. }) if role == Role::Alternate => {
            cx.acting(Action::GrantAlternate, whole.of(entity.as_slice()))
        }
        decided => decided,
    }
}

/// Whether whoever asks could give or end a mandate.
pub(super) fn may(cx: &Cx, mandate: &Mandate) -> bool {
    by(cx, mandate.network, mandate.role, mandate.entity).is_ok()
}

/// Refuses what somebody began to do under a mandate that has ended since. Asked in the
/// transaction that holds the network's chain: nobody ends it behind our back.
pub(super) fn still_acts(
    under: Option<aunar_domain::ids::MandateId>,
    held: &[Mandate],
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Error> {
    let Some(under) = under else {
        return Ok(());
    };
    match held.iter().find(|m| m.id == under) {
        Some(mandate) if mandate.in_force(now) => Ok(()),
        _ => Err(Error::mandate_over()),
    }
}
