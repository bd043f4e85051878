//! The only way to the database: one SQL text for SQLite and PostgreSQL, the runner of the
//! migrations, and the append-only history whose rows are chained by their hashes.
//!
//! What it must never do: know what a plan, an activity or an organisation is. It carries values,
//! statements and history; meaning lives above it. It also never builds SQL out of data: a
//! statement is a literal given to [`sql!`], values travel as binds.
//!
//! Writing SQL that means the same on both engines:
//!
//! * Parameters are `$1`, `$2`, ..; integers are `bigint`, sums are `cast(sum(x) as bigint)`.
//! * A parameter whose type cannot be seen from its use is cast: `cast($1 as bigint) is null`.
//! * A truth value compares with `true` and `false`; in SQLite it is the integer 0 or 1.
//! * A moment is text in SQLite, always `2025-03-01T09:30:00.000000Z`, so that the order of the
//!   text is the order of time; a date is `2025-03-01`.
//! * A uuid is sixteen bytes in SQLite.
//! * Not a number does not survive in SQLite, and PostgreSQL takes no zero character in a text.

mod act;
mod bulk;
mod catalogue;
mod db;
mod error;
mod facts;
mod heaps;
mod history;
mod later;
mod loading;
mod migrate;
mod row;
mod row_hash;
mod snapshot;
mod sql;
mod standing;
mod still;
#[cfg(feature = "testing")]
pub mod testing;
mod turns;
mod tx;
mod value;
mod verify;
mod watch;

pub use act::{Act, Once};
pub use catalogue::{Table, TableColumn};
pub use db::{Db, Engine};
pub use error::DbError;
pub use facts::Facts;
pub use history::{Entry, Reached, Recorded};
pub use loading::Loading;
pub use row::{Column, FromColumn, Row};
pub use snapshot::{Head, Snapshot};
pub use sql::{Query, Sql, statements};
pub use standing::Trouble;
pub use tx::Tx;
pub use value::{Kind, Value};
pub use verify::{Failure, Verdict, Why};
pub use watch::Load;

/// What the expansion of [`sql!`] needs; no one else uses it.
#[doc(hidden)]
pub mod __sql {
    pub use crate::sql::Statement;
    pub use inventory::submit;
}
