//! Registration for events: a form that asks only what is switched on, proof of address, places and a
//! waiting list, letters with an entry for the calendar, check-in; how many came, of whom as a kind and
//! never by name; and that what people said of themselves is deleted when its day has come.
//!
//! Names and addresses are shown on one page, to those who run the event, and stand in no history.

mod certificate;
mod check_in;
mod copying;
mod erasing;
mod figures;
mod form;
mod letter;
mod on_event;
mod own;
mod picture;
mod place;
mod reminding;
mod reply;
mod run;
mod seats;
mod setup;
mod tally;
mod telling;

pub use erasing::erase;
pub use figures::{answer, published_of_all, totals};
pub use letter::told;
pub use on_event::{OnEvent, on_event};
pub use place::{acting, to_run};
pub use reminding::remind;
pub use reply::{Unanswered, answered};
pub use telling::settle;

use crate::web::State;
use axum::Router;
use axum::routing::get;
use utoipa::OpenApi;

/// The routes.
pub fn routes() -> Router<State> {
    let at = |rest: &str| format!("/{{network}}/events/{{reference}}{rest}");
    Router::new()
        .route(&at("/register"), get(form::show).post(form::take))
        .route(&at("/registrations/{secret}"), get(own::show).post(own::act))
        .route(&at("/registrations/{secret}/certificate.pdf"), get(certificate::send))
        .route(&at("/check-in"), get(check_in::show).post(check_in::take))
        .route(&at("/run"), get(run::show).post(run::act))
        .route(&at("/participation.csv"), get(figures::table))
        .route(&at("/participation.hxl.csv"), get(figures::tagged))
        .route(&at("/participation/{file}"), get(picture::send))
        .route(
            "/api/v1/networks/{network}/events/{reference}/participation",
            get(figures::participation),
        )
}

/// This slice's part of the API's description.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    figures::ParticipationApi::openapi()
}
