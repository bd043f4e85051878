//! The values that travel into the database. Must never lose anything on the way: what cannot be
//! stored alike in both engines is made alike here (moments are cut to microseconds).

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use sqlx::Arguments;
use sqlx::error::BoxDynError;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use uuid::Uuid;

use crate::error::DbError;
use crate::row::{NO_DAY, NO_TIME, day_from, time_from};

/// The kind of a value; a nothing has one too, since PostgreSQL wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// A 64-bit whole number.
    Int,
    /// A 64-bit floating number.
    Real,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A uuid.
    Uuid,
    /// A calendar date.
    Date,
    /// A moment, to the microsecond, UTC.
    Time,
}

/// A value for a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing, of a kind.
    Null(Kind),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A floating number.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A uuid.
    Uuid(Uuid),
    /// A calendar date.
    Date(NaiveDate),
    /// A moment; stored to the microsecond.
    Time(DateTime<Utc>),
}

impl Value {
    /// The kind of this value.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null(kind) => *kind,
            Self::Bool(_) => Kind::Bool,
            Self::Int(_) => Kind::Int,
            Self::Real(_) => Kind::Real,
            Self::Text(_) => Kind::Text,
            Self::Bytes(_) => Kind::Bytes,
            Self::Uuid(_) => Kind::Uuid,
            Self::Date(_) => Kind::Date,
            Self::Time(_) => Kind::Time,
        }
    }
}

impl Value {
    /// A value that has the form in which SQLite stores it, as one of the kind that a column has.
    pub(crate) fn of_kind(self, kind: Kind) -> Result<Self, DbError> {
        let wrong = |why: &str| DbError::Column { column: String::new(), why: why.to_owned() };
        Ok(match (self, kind) {
            (Self::Null(_), kind) => Self::Null(kind),
            (Self::Int(n), Kind::Bool) if matches!(n, 0 | 1) => Self::Bool(n == 1),
            (Self::Bytes(bytes), Kind::Uuid) => Self::Uuid(
                Uuid::from_slice(&bytes).map_err(|_| wrong("holds no identifier of 16 bytes"))?,
            ),
            (Self::Text(text), Kind::Date) => {
                Self::Date(day_from(&text).ok_or_else(|| wrong(NO_DAY))?)
            }
            (Self::Text(text), Kind::Time) => {
                Self::Time(time_from(&text).ok_or_else(|| wrong(NO_TIME))?)
            }
            (value, kind) if value.kind() == kind => value,
            (value, kind) => {
                return Err(wrong(&format!("holds {:?}, not {kind:?}", value.kind())));
            }
        })
    }
}

/// A moment as SQLite stores it and as the history hashes it.
pub(crate) fn time_text(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

/// The values as SQLite takes them.
pub(crate) fn sqlite_arguments(values: Vec<Value>) -> Result<SqliteArguments, DbError> {
    let mut to = SqliteArguments::default();
    to.reserve(values.len(), 0);
    for value in values {
        match value {
            Value::Null(_) => to.add(None::<i64>),
            Value::Bool(v) => to.add(v),
            Value::Int(v) => to.add(v),
            Value::Real(v) => to.add(v),
            Value::Text(v) => to.add(v),
            Value::Bytes(v) => to.add(v),
            Value::Uuid(v) => to.add(v),
            Value::Date(v) => to.add(v.format("%Y-%m-%d").to_string()),
            Value::Time(v) => to.add(time_text(v)),
        }
        .map_err(encoding)?;
    }
    Ok(to)
}

/// The values as PostgreSQL takes them.
pub(crate) fn postgres_arguments(values: Vec<Value>) -> Result<PgArguments, DbError> {
    let mut to = PgArguments::default();
    to.reserve(values.len(), values.len() * 16);
    for value in values {
        match value {
            Value::Null(Kind::Bool) => to.add(None::<bool>),
            Value::Null(Kind::Int) => to.add(None::<i64>),
            Value::Null(Kind::Real) => to.add(None::<f64>),
            Value::Null(Kind::Text) => to.add(None::<String>),
            Value::Null(Kind::Bytes) => to.add(None::<Vec<u8>>),
            Value::Null(Kind::Uuid) => to.add(None::<Uuid>),
            Value::Null(Kind::Date) => to.add(None::<NaiveDate>),
            Value::Null(Kind::Time) => to.add(None::<DateTime<Utc>>),
            Value::Bool(v) => to.add(v),
            Value::Int(v) => to.add(v),
            Value::Real(v) => to.add(v),
            Value::Text(v) => to.add(v),
            Value::Bytes(v) => to.add(v),
            Value::Uuid(v) => to.add(v),
            Value::Date(v) => to.add(v),
            // Cut here, or the driver rounds moments before 2000 the other way than SQLite's text.
            Value::Time(v) => to.add(v.trunc_subsecs(6)),
        }
        .map_err(encoding)?;
    }
    Ok(to)
}

fn encoding(error: BoxDynError) -> DbError {
    DbError::Other(sqlx::Error::Encode(error))
}

/// A type with a [`Kind`], so that a missing one is a typed nothing.
trait Kinded {
    const KIND: Kind;
}

macro_rules! values {
    ($($from:ty => $kind:ident: $how:expr;)*) => {$(
        impl Kinded for $from {
            const KIND: Kind = Kind::$kind;
        }
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Value::$kind($how(value))
            }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                value.map_or(Value::Null(<$from as Kinded>::KIND), Value::from)
            }
        }
    )*};
}

values! {
    bool => Bool: std::convert::identity;
    i64 => Int: std::convert::identity;
    i32 => Int: i64::from;
    i16 => Int: i64::from;
    u32 => Int: i64::from;
    u16 => Int: i64::from;
    u8 => Int: i64::from;
    f64 => Real: std::convert::identity;
    String => Text: std::convert::identity;
    &str => Text: str::to_owned;
    &String => Text: String::clone;
    Vec<u8> => Bytes: std::convert::identity;
    &[u8] => Bytes: <[u8]>::to_vec;
    Uuid => Uuid: std::convert::identity;
    &Uuid => Uuid: |v: &Uuid| *v;
    NaiveDate => Date: std::convert::identity;
    DateTime<Utc> => Time: std::convert::identity;
}
