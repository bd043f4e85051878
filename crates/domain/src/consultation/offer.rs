//! An offer to join an activity, and what an accepted one becomes: a part in the activity.

use crate::activity::{Content, Involved, Part};
use crate::ids::EntityId;

/// Why an offer cannot be taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum OfferFault {
    /// The entity has a part in the activity already.
    HasAPart(Part),
}

impl OfferFault {
    /// The stable code, for the words of a language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            OfferFault::HasAPart(_) => "has-a-part",
        }
    }
}

/// The content of an activity once an entity has joined it: as one that contributes, after those
/// who do.
pub fn accepted(mut content: Content, entity: EntityId) -> Result<Content, OfferFault> {
    if let Some(there) = content.involved.iter().find(|i| i.entity == entity) {
        return Err(OfferFault::HasAPart(there.part));
    }
    content.involved.push(Involved { entity, part: Part::Contributor, represented_by: Vec::new() });
    Ok(content.in_order())
}
