//! Who acts for whom in a network: mandates are given, extended and ended here, and people invited.
//!
//! Every act holds the chain of its network from the first look to the last word, so that two who
//! act at once take turns. What the history keeps of a person is an identifier, never an address.

mod asked;
mod choosing;
mod ending;
mod extending;
mod giving;
mod inviting;
mod list;
mod new;
mod one;
mod right;
mod said;
mod waiting;

pub use choosing::to_choose;
pub use giving::{Gift, Given, Giver, Question, give};
pub use list::with_end;
pub use said::actor;
pub use waiting::waiting;

use crate::web::State;
use axum::Router;
use axum::routing::{get, post};

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/{network}/people", get(list::show))
        .route("/{network}/people/new", get(new::show).post(new::give))
        .route("/{network}/people/{mandate}", get(one::show))
        .route("/{network}/people/{mandate}/until", post(extending::set))
        .route("/{network}/people/{mandate}/end", post(ending::end))
        .route("/{network}/people/{mandate}/invite", post(inviting::renew))
        .route("/{network}/people/{mandate}/write-again", post(one::write_again))
}
