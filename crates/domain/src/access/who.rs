//! Who asks: nobody known, a program, whoever runs it, a person with their mandates.

use super::action::Action;
use crate::ids::{NetworkId, PersonId};
use crate::mandate::Mandate;

codes! {
    /// What a token may be used for.
    pub enum Scope ("scope of a token") {
        /// Reading what the public may read.
        Read = "read",
        /// Reading what members read, and importing activities.
        Write = "write",
    }
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// A person who has signed in.
    Person(Acting),
}

/// A person with the mandates under which they may act at the moment of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acting {
    /// Who.
    pub person: PersonId,
    /// The mandates in force, in all networks.
    pub mandates: Vec<Mandate>,
    /// By what they show who they are.
    pub means: Means,
}

impl Acting {
    /// A person at a browser, with these mandates.
    #[must_use]
    pub const fn at_browser(person: PersonId, mandates: Vec<Mandate>) -> Self {
        Self { person, mandates, means: Means::Session }
    }
}

/// By what a person shows who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// They have signed in, and are there.
    Session,
    /// A program holds a token of theirs; they may be anywhere.
    Token,
}

impl Means {
    /// Whether this can be done so at all. For a member decides a person who has the document before
    /// them; and whoever gets hold of a token must not be able to make more of it than it is, by letting
    /// in others or by a token that outlives it.
    #[must_use]
    pub const fn suffice_for(self, action: Action) -> bool {
        match self {
            Self::Session => true,
            Self::Token => !matches!(
                action,
                Action::Decide
                    | Action::GrantMandate
                    | Action::GrantAlternate
                    | Action::IssueToken
                    // Scores are never in an interface for programs.
                    | Action::WeighProposal
                    | Action::ReadScores
            ),
        }
    }
}
