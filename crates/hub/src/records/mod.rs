//! How the domain's types are stored: one file a noun, each with its statements for reading and
//! for writing. Nothing else in the hub knows a table of the model.
//!
//! Readers load whole sets, since pages are drawn from a picture kept in memory; writers take the
//! open transaction and never commit it. Writing to the history is the caller's act, in the same
//! transaction, since only the caller knows who did what and why.

pub mod activity;
pub mod amendment;
pub mod chain;
pub mod consultation;
pub mod endorsement;
pub mod entity;
pub mod event;
pub mod join;
pub mod network;
pub mod overlap;
pub mod past;
pub mod person;
pub mod plan;
pub mod reference;
pub mod session;
pub mod token;
pub mod vector;
pub mod wording;

use aunar_db::DbError;

/// A stored code that no code is: the database was written by a newer or a broken program.
pub(crate) fn stored<T>(what: &str, code: &str, value: Option<T>) -> Result<T, DbError> {
    value.ok_or_else(|| DbError::Column {
        column: what.to_owned(),
        why: format!("holds `{code}`, which this program does not know"),
    })
}
