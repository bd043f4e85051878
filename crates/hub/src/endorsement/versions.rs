//! A sealed version as a file: the very bytes that were hashed.

use crate::records::endorsement::document;
use crate::web::{Answer, Cx, Error, respond};
use axum::extract::Path;

/// `1.json`: the document of version 1.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let number = file.strip_suffix(".json").and_then(|n| n.parse::<i64>().ok());
    // `01.json` is no second address of the same.
    let number = number.filter(|n| file == format!("{n}.json"));
    let unknown = || Error::NotFound {
        what: "version",
        found: file.chars().take(80).collect(),
        near: plan
            .endorsement
            .versions
            .iter()
            .map(|v| (super::spoken::file(&network, plan, v.n), format!("{}.json", v.n)))
            .collect(),
    };
    let n = number.ok_or_else(unknown)?;
    let (text, _) = document(&cx.state.db, plan.plan.id, n).await?.ok_or_else(unknown)?;
    let name = format!("{}-{}-{n}.json", network.network.code, plan.plan.code);
    Ok(respond::file("application/json", &name, text.into_bytes()))
}
