//! What a copy is recognised by: of which plan it is, in which language, whose part, and at which
//! position of the history it was given out. The position carries the beginning of the hash of the row
//! there, so that a copy of another installation, or of a database that was put back, is found out.
//!
//! Nothing secret stands in it: what came back is judged by who sends it, and what was given out is
//! read from the history, never from the file. See `docs/adr/0014-copies.md`.

use crate::records::past;
use aunar_db::{Db, DbError};
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_domain::words::Lang;
use std::collections::HashMap;
use uuid::Uuid;

/// The name and version of the form of copies.
const FORM: &str = "aunar-copy/1";

/// What a copy is recognised by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) network: NetworkId,
    pub(super) plan: PlanId,
    pub(super) lang: Lang,
    /// The code of the member whose part it is; the whole plan without one.
    pub(super) entity: Option<String>,
    /// The position of the network's chain.
    pub(super) position: i64,
    /// The beginning of the hash of the row there.
    pub(super) hash: String,
}

impl Mark {
    /// As it stands in the workbook.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        [
            ("form", FORM.to_owned()),
            ("network", self.network.to_string()),
            ("plan", self.plan.to_string()),
            ("language", self.lang.code().to_owned()),
            ("entity", self.entity.clone().unwrap_or_default()),
            ("position", self.position.to_string()),
            ("hash", self.hash.clone()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec()
    }

    /// Reads what stands in the workbook; nothing where it is not ours or was altered beyond reading.
    pub(super) fn read(pairs: &HashMap<String, String>) -> Option<Self> {
        let one = |name: &str| pairs.get(name).map(|v| v.trim()).filter(|v| !v.is_empty());
        if one("form") != Some(FORM) {
            return None;
        }
        Some(Self {
            network: NetworkId(one("network")?.parse().ok()?),
            plan: PlanId(one("plan")?.parse().ok()?),
            lang: Lang::from_code(one("language")?)?,
            entity: one("entity").map(str::to_owned),
            position: one("position")?.parse().ok().filter(|n| *n >= 0)?,
            hash: one("hash").unwrap_or_default().to_owned(),
        })
    }
}

/// The beginning of the hash of a row of a chain; blank before its first row.
pub(super) async fn hash_at(
    db: &Db,
    chain: Uuid,
    position: i64,
) -> Result<Option<String>, DbError> {
    if position == 0 {
        return Ok(Some(String::new()));
    }
    let hash = past::hash_at(db, chain, position).await?;
    Ok(hash.map(|hash| hash.iter().take(12).map(|b| format!("{b:02x}")).collect()))
}
