//! Who may do what: the only place that decides. Deny by default; a pure function of who asks,
//! what they ask for and of which network, tested as a full table.

use crate::ids::NetworkId;

codes! {
    /// What a token may be used for.
    pub enum Scope ("scope of a token") {
        /// Reading what the public may read.
        Read = "read",
        /// Reading, and importing activities.
        Write = "write",
    }
}

codes! {
    /// What somebody asks to do.
    pub enum Action ("action") {
        /// Read what is public: pages, feeds, exports, the API's lists.
        ReadPublic = "read-public",
        /// See what an import would do.
        PreviewImport = "preview-import",
        /// Import activities into a plan.
        Import = "import",
    }
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Nobody known.
    Anyone,
    /// The holder of a valid token.
    Token {
        /// The network it is for.
        network: NetworkId,
        /// What it may be used for.
        scope: Scope,
    },
    /// Whoever runs the program on the installation's own machine.
    Operator,
}

/// Whether somebody may do something in a network.
#[must_use]
pub fn may(who: Who, action: Action, network: NetworkId) -> bool {
    match action {
        Action::ReadPublic => true,
        Action::PreviewImport | Action::Import => match who {
            Who::Anyone => false,
            Who::Token { network: of, scope } => of == network && scope == Scope::Write,
            Who::Operator => true,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_whole_table() {
        let (here, there) = (NetworkId(Uuid::from_u128(1)), NetworkId(Uuid::from_u128(2)));
        let token = |network, scope| Who::Token { network, scope };
        let table = [
            // who, read, preview, import
            (Who::Anyone, [true, false, false]),
            (token(here, Scope::Read), [true, false, false]),
            (token(here, Scope::Write), [true, true, true]),
            (token(there, Scope::Read), [true, false, false]),
            (token(there, Scope::Write), [true, false, false]),
            (Who::Operator, [true, true, true]),
        ];
        for (who, allowed) in table {
            for (action, expected) in Action::ALL.iter().zip(allowed) {
                assert_eq!(may(who, *action, here), expected, "{who:?} {action:?}");
            }
        }
    }
}
