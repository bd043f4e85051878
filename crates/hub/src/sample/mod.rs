//! The sample installation: network `lac` with its illustrative plans 2023-2024 and 2027-2028, and network
//! `global` with the published rows of the global Network's plan, which goes in by the same import
//! that everybody uses.

mod amended;
mod consultation;
mod deed;
mod endorsed;
mod followed;
mod forms;
mod generate;
mod global;
mod lac;
mod news;
mod outside;
mod people;
mod practices;
mod proposals;
mod registered;
mod reported;
mod requests;
mod review;
mod stakeholders;
mod voices;

pub use generate::{Generated, generate};
pub use people::{ROLES, address};

use crate::web::state::Inner;
use anyhow::Context;

/// Fills an empty installation with the sample networks.
pub async fn install(app: &Inner) -> anyhow::Result<()> {
    let global = global::network(app).await.context("network `global`")?;
    lac::install(app, global).await.context("network `lac`")?;
    registered::install(app).await.context("who registered for events")?;
    practices::install(app).await.context("the practices")?;
    news::install(app).await.context("the news")?;
    requests::install(app).await.context("the requests for support")?;
    voices::install(app).await.context("the calls and rooms")?;
    review::install(app).await.context("the regional review")?;
    outside::install(app).await.context("what outside mechanisms do")?;
    global::activities(app).await.context("the global plan")?;
    Ok(())
}
