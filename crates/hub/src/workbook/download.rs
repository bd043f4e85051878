//! A copy given out: `export.xlsx`, of the whole plan or of one member's part (`?entity=`).

use super::out;
use super::place::{Place, hand};
use crate::web::{Answer, Cx, Error, respond};
use axum::extract::Path;

/// The media type of a workbook.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Sends it.
pub(super) async fn send(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["entity"])?;
    let place = Place::of(&cx, &network, &plan)?;
    let entity = cx.params().one("entity").map(|code| place.entity(code)).transpose()?;
    let around = place.around(&cx).await?;
    let position = cx.picture.heads.get(&place.network.network.id.0).copied().unwrap_or(0);
    let bytes = out::write(&cx.state, &around, entity, &hand(&cx), position).await;
    let part = entity.map(|id| format!("-{}", around.code(id))).unwrap_or_default();
    let name = format!("{network}-{}{part}.xlsx", place.code);
    let bytes = bytes.map_err(|error| match error {
        out::Unwritable::Db(error) => Error::Db(error),
        other => Error::Internal(format!("{name}: {other}")),
    })?;
    let response = respond::file(XLSX, &name, bytes);
    // What may be changed in it, and what is said beside it, is one person's.
    Ok(if cx.signed.is_some() { respond::private(response) } else { response })
}
