//! Everything of an installation in one file, and an installation from such a file, on either engine: how
//! nothing is lost when a machine is, and how a network grows from SQLite to PostgreSQL.
//!
//! Which tables there are is asked of the database. Files, pictures and printed reports are rows like all
//! others. What is left out on purpose stands in [`LEFT_OUT`].

mod made;
mod restored;
mod store;
mod turn;

pub use made::{Copying, Made, Unmade, make};
pub use restored::{Restored, Unrestored, look, restore};
pub use turn::{Last, Plan, Turn, last, note};

/// Tables that a backup leaves out, each with why.
pub const LEFT_OUT: [(&str, &str); 5] = [
    (
        "session",
        "whoever had signed in signs in anew: a session that was ended since would live again",
    ),
    ("ceremony", "half of a passkey's ceremony, good for minutes"),
    ("sign_in_asked", "who asked for links lately, kept for an hour"),
    ("trial", "always empty: written to, to find out whether anything is taken"),
    ("backup_turn", "whose turn it is to back up: the business of the machine that is gone"),
];
