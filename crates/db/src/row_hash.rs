//! The hash of a row of history. Must never change: hashes that were written stay comparable for
//! ever. The form is described in `history.rs`.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::value::time_text;

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// What a chain's first row has for the hash before it.
pub(crate) const START: Hash = [0; 32];

const FORM: &[u8] = b"aunar history 1";

/// A row of history as it is hashed.
pub(crate) struct Hashed<'a> {
    pub(crate) chain: Uuid,
    pub(crate) n: i64,
    pub(crate) at: DateTime<Utc>,
    pub(crate) actor: &'a str,
    pub(crate) via: &'a str,
    pub(crate) action: &'a str,
    pub(crate) entity: &'a str,
    pub(crate) record: Uuid,
    pub(crate) plan: Option<Uuid>,
    pub(crate) before: Option<&'a str>,
    pub(crate) after: Option<&'a str>,
}

/// The hash of a row that follows the row with the hash `prev`.
pub(crate) fn row_hash(prev: &Hash, row: &Hashed<'_>) -> Hash {
    let n = row.n.to_string();
    let at = time_text(row.at);
    let fields: [Option<&[u8]>; 12] = [
        Some(FORM),
        Some(row.chain.as_bytes()),
        Some(n.as_bytes()),
        Some(at.as_bytes()),
        Some(row.actor.as_bytes()),
        Some(row.via.as_bytes()),
        Some(row.action.as_bytes()),
        Some(row.entity.as_bytes()),
        Some(row.record.as_bytes()),
        row.plan.as_ref().map(|plan| plan.as_bytes().as_slice()),
        row.before.map(str::as_bytes),
        row.after.map(str::as_bytes),
    ];
    let mut sha = Sha256::new_with_prefix(prev);
    for field in fields {
        match field {
            Some(bytes) => {
                sha.update((bytes.len() as u64).to_be_bytes());
                sha.update(bytes);
            }
            None => sha.update(u64::MAX.to_be_bytes()),
        }
    }
    sha.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected hash comes from the Python program in the head of `history.rs`, not from here.
    #[test]
    fn a_row_hashes_as_the_description_says() {
        let row = Hashed {
            chain: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001),
            n: 7,
            at: DateTime::from_timestamp(1_740_821_400, 123_456_789).expect("a valid moment"),
            actor: "María (illustrative)",
            via: "web",
            action: "change",
            entity: "activity",
            record: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002),
            plan: None,
            before: Some("{\"a\":1}"),
            after: Some("{\"a\":2}"),
        };
        let hash: String =
            row_hash(&[0xab; 32], &row).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, "2e0626d9485a16cfb1ae785bd44cd2ad1d358af7d6956aec6c3a997f8b67cab1");
    }
}
