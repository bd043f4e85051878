//! Sealing: the exact version of a plan that its members decide on, as one document with one hash.
//!
//! The document holds everything a reader of the plan needs and nothing that is private, so that
//! whoever keeps a copy can tell in twenty years what was agreed, and that it was this and nothing
//! else. Its form is described in `docs/SEAL.md` and must never change: a document of another form
//! has another name in its first field.

mod document;
mod hash;
#[cfg(test)]
mod tests;

pub use document::{AMENDMENT_FORM, FORM, Missing, Source, document};
pub use hash::SealHash;

use crate::activity::Activity;
use crate::canonical::{canonical_json, has_one_form, in_nfc};
use crate::words::Text;
use serde_json::Value;

/// A sealed document: a version of a plan, or an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The document's canonical text.
    pub text: String,
    /// The hash of its UTF-8 bytes.
    pub hash: SealHash,
}

/// Seals a plan as its version `n`.
pub fn seal(n: i64, source: &Source<'_>) -> Result<Seal, Missing> {
    Ok(sealed(document(n, source)?))
}

/// Seals the amendment `n` of a plan: one activity before and after, and why.
pub fn seal_amendment(
    n: i64,
    source: &Source<'_>,
    before: &Activity,
    after: &Activity,
    reason: &Text,
) -> Result<Seal, Missing> {
    Ok(sealed(document::amendment(n, source, before, after, reason)?))
}

fn sealed(document: Value) -> Seal {
    let text = canonical_json(&in_nfc(document));
    Seal { hash: SealHash::of(&text), text }
}

codes! {
    /// What is wrong with a document that claims to be sealed.
    pub enum Flaw ("flaw of a seal") {
        /// It does not have the hash it was sealed with.
        OtherHash = "other-hash",
        /// It is not in the one form that documents have.
        NotCanonical = "not-canonical",
        /// It is no document of the form this program knows.
        NotADocument = "not-a-document",
    }
}

/// Checks a document of a form against the hash it was sealed with.
pub fn check(text: &str, hash: &SealHash, form: &str) -> Result<(), Flaw> {
    if SealHash::of(text) != *hash {
        return Err(Flaw::OtherHash);
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return Err(Flaw::NotADocument);
    };
    if value.get("form").and_then(Value::as_str) != Some(form) {
        return Err(Flaw::NotADocument);
    }
    if !has_one_form(&value) || canonical_json(&value) != text {
        return Err(Flaw::NotCanonical);
    }
    Ok(())
}
