//! What can be found: each kind has a list of its own on the page, and a name in its address.

/// A kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Activities,
    Events,
    Practices,
    News,
    Proposals,
    Calls,
    Rooms,
    Organisations,
    Priorities,
    Needs,
    Mechanisms,
    Members,
    People,
    Places,
}

impl Kind {
    /// All of them, in the order in which the page has them.
    pub(super) const ALL: &'static [Self] = &[
        Self::Activities,
        Self::Events,
        Self::Practices,
        Self::News,
        Self::Proposals,
        Self::Calls,
        Self::Rooms,
        Self::Organisations,
        Self::Priorities,
        Self::Needs,
        Self::Mechanisms,
        Self::Members,
        Self::People,
        Self::Places,
    ];

    /// Its code in addresses; the message `search-in-CODE` names it.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Events => "events",
            Self::Practices => "practices",
            Self::News => "news",
            Self::Proposals => "proposals",
            Self::Calls => "calls",
            Self::Rooms => "rooms",
            Self::Organisations => "organisations",
            Self::Priorities => "priorities",
            Self::Needs => "needs",
            Self::Mechanisms => "mechanisms",
            Self::Members => "members",
            Self::People => "people",
            Self::Places => "places",
        }
    }
}
