//! What can go wrong in the database, said alike for both engines. Must never carry the address
//! of the database: it may hold a password.

mod said;

pub(crate) use said::is_unwelcome;

/// A failure of the database.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DbError {
    /// A row like this is already there. `what` is `table.column, table.column` on both engines,
    /// or the name of the index where it stands on an expression.
    #[error("already there: {what}")]
    Unique {
        /// The columns.
        what: String,
    },
    /// A row points to one that is not there, or is pointed to.
    #[error("a link would point nowhere ({})", what.as_deref().unwrap_or("SQLite does not say which"))]
    ForeignKey {
        /// The constraint; SQLite does not tell.
        what: Option<String>,
    },
    /// A value that the table's rules refuse.
    #[error("refused by the rule {what}")]
    Check {
        /// The name of the rule; in SQLite its text where it has no name.
        what: String,
    },
    /// A value is missing.
    #[error("must not be empty: {what}")]
    NotNull {
        /// `table.column`.
        what: String,
    },
    /// A trigger refused: history does not change.
    #[error("refused: {message}")]
    Refused {
        /// What the trigger says.
        message: String,
    },
    /// Others hold what is needed, for too long; trying again may help.
    #[error("the database is busy")]
    Busy,
    /// The database cannot be asked: it does not answer, or its file cannot be read.
    #[error("the database cannot be reached: {why}")]
    Away {
        /// What the engine or the system says.
        why: String,
    },
    /// The database takes nothing at the moment: the disk is full or fails, or it is a copy of another.
    #[error("the database takes nothing: {why}")]
    ReadOnly {
        /// What the engine or the system says.
        why: String,
    },
    /// The row that was asked for is not there.
    #[error("not found")]
    Gone,
    /// An earlier statement of this transaction failed or was cut off: it can only be rolled back.
    #[error("an earlier statement of this transaction failed; it can only be rolled back")]
    Spoiled,
    /// The database was written by a newer program.
    #[error(
        "the database is at schema version {database}, this program knows versions up to {program}: \
         use the newer program, or restore a copy made before the upgrade"
    )]
    NewerDatabase {
        /// The newest version in the database.
        database: i64,
        /// The newest version this program knows.
        program: i64,
    },
    /// There is something in the database already.
    #[error("the database is not empty")]
    NotEmpty,
    /// A migration cannot be run.
    #[error("schema version {version}: {why}")]
    Migration {
        /// The version.
        version: i64,
        /// What is wrong.
        why: String,
    },
    /// The address of the database is of no use.
    #[error("the database address: {why}")]
    Url {
        /// What is wrong, without the address.
        why: String,
    },
    /// A column that is not there or does not hold what was asked for.
    #[error("column {column}: {why}")]
    Column {
        /// Its name or position.
        column: String,
        /// What is wrong.
        why: String,
    },
    /// Rows given to `insert_many` that do not fit their statement or one another.
    #[error("rows to insert: {why}")]
    Rows {
        /// What is wrong.
        why: String,
    },
    /// Anything else.
    #[error(transparent)]
    Other(sqlx::Error),
}
