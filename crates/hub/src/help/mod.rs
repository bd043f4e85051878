//! Help in the product: a guide for each role, a page for each rule of the plan check, the glossary, how
//! figures are reckoned, and what is held of accessibility. All of it is open to everybody, in four
//! languages; a reader who came from a network finds links into it.

mod accessibility;
mod checks;
mod figures;
mod glossary;
mod guides;
mod page;
mod paper;
mod pictures;
mod place;
mod text;

pub use guides::of_role;

use crate::web::State;
use axum::Router;
use axum::routing::get;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/help", get(page::index))
        .route("/help/glossary", get(glossary::show))
        .route("/help/figures", get(figures::show))
        .route("/help/checks", get(checks::all))
        .route("/help/checks/{rule}", get(checks::one))
        // A guide, or with `.pdf` behind its name the same on paper.
        .route("/help/{guide}", get(page::guide))
        .route("/help/pictures/{lang}/{file}", get(pictures::send))
        .route("/accessibility", get(accessibility::show))
}
