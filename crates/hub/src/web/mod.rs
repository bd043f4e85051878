//! How the application speaks HTTP: the request's context, languages, errors, pages, limits. It
//! knows no slice of the product.

pub mod address;
pub mod anew;
pub mod attempt;
pub mod body;
pub mod client;
pub mod cookie;
pub mod cx;
pub mod drawn;
pub mod embed;
pub mod error;
pub mod field;
pub mod figure;
pub mod filled;
pub mod form;
pub mod headers;
pub mod html;
pub mod limits;
pub mod locales;
pub mod narrowed;
pub mod negotiate;
pub mod numbers;
pub mod once;
pub mod onward;
pub mod origin;
pub mod outward;
pub mod paging;
pub mod paper;
pub mod params;
pub mod patience;
pub mod places;
pub mod program;
pub mod quarters;
pub mod reader;
pub mod respond;
pub mod sent;
pub mod several;
pub mod shell;
pub mod state;
pub mod statics;
pub mod stranger;
pub mod sure;
pub mod texts;
pub mod tongue;
pub mod traced;
pub mod trouble;
pub mod unread;
pub mod upload;
pub mod validators;
pub mod version;

pub use crate::picture::collate;
pub use cx::Cx;
pub use error::Error;
pub use form::Form;
pub use shell::Shell;
pub use state::State;
pub use tongue::Tongue;

/// What a handler answers.
pub type Answer = Result<axum::response::Response, Error>;
