//! Passkeys (WebAuthn): a key pair that a person's device keeps. The public half is here, nothing
//! secret is. They need no mail, and cannot be given to a site that pretends to be this one.

mod add;
mod party;
mod store;
mod usage;

pub(super) use add::{add, begin_adding};
pub(super) use party::offered;
pub(super) use store::{Kept, of_person, remove, rename};
pub(super) use usage::{begin_using, enter};

/// Longest name of a passkey.
const LONGEST_NAME: usize = 60;

/// A name for a passkey, if it is one.
pub(super) fn name(written: Option<&str>) -> Option<String> {
    let name = written?.split_whitespace().collect::<Vec<_>>().join(" ");
    let good =
        (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    good.then_some(name)
}
