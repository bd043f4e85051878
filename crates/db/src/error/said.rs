//! What the engines say, said alike.

use super::DbError;
use sqlx::error::{DatabaseError, ErrorKind};
use sqlx::migrate::MigrateError;
use sqlx::postgres::PgDatabaseError;

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::Gone,
            sqlx::Error::PoolTimedOut => Self::Busy,
            // Those that are connected already go on.
            ref unwelcome if is_unwelcome(unwelcome) => Self::Busy,
            sqlx::Error::Migrate(error) => Self::from(*error),
            sqlx::Error::Database(ref database) => {
                from_database(database.as_ref()).unwrap_or(Self::Other(error))
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Away { why: error.to_string() },
            other => Self::Other(other),
        }
    }
}

impl From<MigrateError> for DbError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(error) => Self::from(error),
            MigrateError::ExecuteMigration(error, version) => {
                Self::Migration { version, why: error.to_string() }
            }
            MigrateError::VersionMissing(version) => Self::Migration {
                version,
                why: "is in the database, and this program does not know it".to_owned(),
            },
            MigrateError::VersionMismatch(version) => Self::Migration {
                version,
                why: "was applied with another text than this program holds".to_owned(),
            },
            MigrateError::Dirty(version) => {
                Self::Migration { version, why: "was applied only in part".to_owned() }
            }
            other => Self::Other(sqlx::Error::Migrate(Box::new(other))),
        }
    }
}

/// Whether the server lets nobody new in under the word that it was given: `invalid_password` and
/// `invalid_authorization_specification`.
pub(crate) fn is_unwelcome(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(DatabaseError::code);
    matches!(code.as_deref(), Some("28P01" | "28000"))
}

/// The failures that the program tells apart; `None` for the rest.
fn from_database(error: &dyn DatabaseError) -> Option<DbError> {
    let postgres = error.try_downcast_ref::<PgDatabaseError>();
    Some(match error.kind() {
        ErrorKind::UniqueViolation => DbError::Unique {
            what: postgres.map_or_else(|| after_colon(error.message()), postgres_unique),
        },
        ErrorKind::ForeignKeyViolation => {
            DbError::ForeignKey { what: error.constraint().map(str::to_owned) }
        }
        ErrorKind::CheckViolation => DbError::Check {
            what: error.constraint().map_or_else(|| after_colon(error.message()), str::to_owned),
        },
        ErrorKind::NotNullViolation => DbError::NotNull {
            what: postgres.map_or_else(
                || after_colon(error.message()),
                |e| format!("{}.{}", e.table().unwrap_or("?"), e.column().unwrap_or("?")),
            ),
        },
        _ => {
            let code = error.code()?;
            if postgres.is_some() {
                match code.as_ref() {
                    // serialization_failure, deadlock_detected, lock_not_available, too_many_connections,
                    // idle_in_transaction_session_timeout
                    "40001" | "40P01" | "55P03" | "53300" | "25P03" => DbError::Busy,
                    // raise_exception: what our triggers throw
                    "P0001" => refused(error),
                    // read_only_sql_transaction, disk_full, io_error; insufficient_privilege, which is what it
                    // says of a file system that is read-only
                    "25006" | "53100" | "58030" | "42501" => read_only(error),
                    // admin_shutdown, crash_shutdown, cannot_connect_now, and class 08: the connection
                    "57P01" | "57P02" | "57P03" => away(error),
                    code if code.starts_with("08") => away(error),
                    _ => return None,
                }
            } else {
                match code.parse::<i64>().ok()? {
                    // SQLITE_CONSTRAINT_TRIGGER
                    1811 => refused(error),
                    // SQLITE_CONSTRAINT_ROWID: a primary key that is the row number itself
                    2579 => DbError::Unique { what: after_colon(error.message()) },
                    // SQLITE_BUSY and SQLITE_LOCKED; the low byte is the family
                    code if matches!(code & 0xff, 5 | 6) => DbError::Busy,
                    // SQLITE_FULL, SQLITE_READONLY
                    code if matches!(code & 0xff, 13 | 8) => read_only(error),
                    // SQLITE_IOERR as it comes from writing: _WRITE, _FSYNC, _DIR_FSYNC, _TRUNCATE
                    778 | 1034 | 1290 | 1546 => read_only(error),
                    // SQLITE_IOERR, SQLITE_CANTOPEN
                    code if matches!(code & 0xff, 10 | 14) => away(error),
                    _ => return None,
                }
            }
        }
    })
}

fn away(error: &dyn DatabaseError) -> DbError {
    DbError::Away { why: error.message().to_owned() }
}

fn read_only(error: &dyn DatabaseError) -> DbError {
    DbError::ReadOnly { why: error.message().to_owned() }
}

fn refused(error: &dyn DatabaseError) -> DbError {
    DbError::Refused { message: error.message().to_owned() }
}

/// SQLite says `UNIQUE constraint failed: plan.code`.
fn after_colon(message: &str) -> String {
    message.split_once(": ").map_or(message, |(_, what)| what).to_owned()
}

/// PostgreSQL says `Key (network, code)=(1, x) already exists.`; made to read like SQLite's.
fn postgres_unique(error: &PgDatabaseError) -> String {
    let columns = error
        .detail()
        .and_then(|detail| detail.split_once('(')?.1.split_once(")=("))
        .map(|(columns, _)| columns);
    match (error.table(), columns) {
        (Some(table), Some(columns)) if !columns.contains('(') => columns
            .split(", ")
            .map(|column| format!("{table}.{}", column.trim_matches('"')))
            .collect::<Vec<_>>()
            .join(", "),
        _ => error.constraint().unwrap_or("a unique rule").to_owned(),
    }
}
