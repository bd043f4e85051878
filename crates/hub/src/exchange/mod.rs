//! Files in and out: imports of untidy work plans, and exports that can be imported again.

mod amounts;
mod api;
mod create;
mod export;
mod frame;
mod grids;
mod import;
mod outcome;
mod plan_file;
mod refused;
mod store;
mod strangers;
#[cfg(test)]
mod tests;
mod watch;

pub(crate) use crate::records::activity::form;
pub use amounts::Amount;
pub(crate) use api::{offered, refusal, taken};
pub use create::{Missing, create, create_missing, foreseen};
pub use export::Form;
pub use frame::Frame;
pub(crate) use grids::read as read_grids;
pub(crate) use import::find;
pub use import::{ImportError, Offer, Target, ToldSheet, import, import_told, read};
pub use outcome::{ColumnUse, Counts, Outcome, RemarkOutcome, RowOutcome};
pub(crate) use refused::refused;
pub(crate) use store::{bring, write};
pub(crate) use strangers::Strangers;
pub use watch::{Stage, Watch};

use crate::web::{Answer, Cx, Error, State, respond};
use axum::Router;
use axum::extract::Path;
use axum::routing::get;

/// Most bytes a file sent may have; the same as the reader's own limit.
pub const MOST_BYTES: usize = 32 * 1024 * 1024;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new().route("/{network}/plans/{plan}/{file}", get(send))
}

/// Whether bytes are a plan's file; else what is wrong with them. For the fuzzers.
#[cfg(feature = "testing")]
pub(crate) fn is_plan_file(bytes: &[u8]) -> Result<(), String> {
    plan_file::parse(bytes).map(drop)
}

/// An export: `export.xlsx`, `export.csv`, `export.hxl.csv`, `export.json`, `export.pdf`,
/// `export.docx`.
async fn send(cx: Cx, Path((network, plan, file)): Path<(String, String, String)>) -> Answer {
    let picture = cx.network(&network)?;
    let plan = cx.plan(&picture, &plan)?;
    let Some(ending) = file.strip_prefix("export.") else {
        return Err(Error::not_found("page", &cx.reader.path));
    };
    cx.params().only(&[])?;
    if let Some(form) = crate::review::PlanForm::from_code(ending) {
        let id = plan.plan.id;
        return form.send(&cx, std::sync::Arc::clone(&picture), id).await;
    }
    let Some(form) = Form::from_code(ending) else {
        return Err(Error::not_found("format", ending));
    };
    let name = format!("{network}-{}.{ending}", plan.plan.code);
    let bytes = form.write(&picture, plan, cx.t(), cx.now);
    let bytes = bytes.map_err(|e| Error::Internal(format!("{name}: {e:#}")))?;
    Ok(respond::file(form.media_type(), &name, bytes))
}
