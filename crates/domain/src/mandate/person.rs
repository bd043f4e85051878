//! Persons: who acts under mandates, and how they are known to be who they say.

use crate::ids::PersonId;
use serde::{Deserialize, Serialize};

codes! {
    /// How a person is known to be who they say.
    pub enum Door ("way of signing in") {
        /// By a link sent to their address.
        Link = "link",
        /// With a passkey.
        Passkey = "passkey",
        /// Through a provider of identities.
        Oidc = "oidc",
    }
}

/// What stands in the place of a name that was erased; pages say it in words.
pub const FORMER: &str = "–";

/// A person known to the installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The stable identifier.
    pub id: PersonId,
    /// The address that links are sent to, in lower case; one person an address.
    pub email: String,
    /// The name to be called by.
    pub name: String,
    /// The language to be written to in.
    pub lang: crate::words::Lang,
}

/// Whether a text can be somebody's address: one `@` between a name and a domain with a point,
/// nothing that would make it two addresses. Whether mail arrives there only mail can tell.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"@,;:<>()[]\\\"".contains(c);
    text.len() <= 254
        && !name.is_empty()
        && text.chars().filter(|c| *c != '@').all(plain)
        && !domain.contains('@')
        && domain.split('.').count() > 1
        && domain.split('.').all(|part| !part.is_empty())
}
