//! A row of an answer, read alike whichever engine gave it. Must never guess: a value that is not
//! what was asked for is an error, and so is a nothing where no `Option` was asked for.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgRow, PgValueRef, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow, SqliteValueRef};
use sqlx::{ColumnIndex, Decode, Row as _, Type, TypeInfo, ValueRef};
use uuid::Uuid;

use crate::error::DbError;
use crate::value::{Kind, Value, time_text};

/// A row of an answer.
#[derive(Debug)]
pub struct Row(pub(crate) Inner);

#[derive(Debug)]
pub(crate) enum Inner {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The value of a column, by its name or, faster, by its position from 0.
    ///
    /// `row.get::<String>("name")?`, `row.get::<Option<i64>>(3)?`
    pub fn get<T: FromColumn>(&self, column: impl Column) -> Result<T, DbError> {
        let wrong =
            |why: BoxDynError| DbError::Column { column: column.called(), why: why.to_string() };
        let at = column.position(self)?;
        let cell = match &self.0 {
            Inner::Sqlite(row) => row.try_get_raw(at).map(Cell::Sqlite),
            Inner::Postgres(row) => row.try_get_raw(at).map(Cell::Postgres),
        }
        .map_err(|error| wrong(error.into()))?;
        T::from_cell(cell).map_err(wrong)
    }

    /// The value of a column in the form that SQLite stores, whichever engine gave it. In SQLite the kind is
    /// what is there.
    pub(crate) fn stored(&self, at: usize, kind: Kind) -> Result<Value, DbError> {
        let kind = match &self.0 {
            Inner::Postgres(_) => kind,
            Inner::Sqlite(row) => match row.try_get_raw(at)?.type_info().name() {
                "INTEGER" => Kind::Int,
                "REAL" => Kind::Real,
                "BLOB" => Kind::Bytes,
                _ => Kind::Text,
            },
        };
        let value = match kind {
            Kind::Bool => Value::from(self.get::<Option<bool>>(at)?.map(i64::from)),
            Kind::Int => self.get::<Option<i64>>(at)?.into(),
            Kind::Real => self.get::<Option<f64>>(at)?.into(),
            Kind::Text => self.get::<Option<String>>(at)?.into(),
            Kind::Bytes => self.get::<Option<Vec<u8>>>(at)?.into(),
            Kind::Uuid => self.get::<Option<Uuid>>(at)?.map(|id| id.as_bytes().to_vec()).into(),
            Kind::Date => self
                .get::<Option<NaiveDate>>(at)?
                .map(|day| day.format("%Y-%m-%d").to_string())
                .into(),
            Kind::Time => self.get::<Option<DateTime<Utc>>>(at)?.map(time_text).into(),
        };
        Ok(value)
    }
}

/// What names a column of a row: its name, or its position from 0.
pub trait Column: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn position(&self, row: &Row) -> Result<usize, DbError>;
    #[doc(hidden)]
    fn called(&self) -> String;
}

impl Column for usize {
    fn position(&self, _: &Row) -> Result<usize, DbError> {
        Ok(*self)
    }

    fn called(&self) -> String {
        self.to_string()
    }
}

impl Column for &str {
    fn position(&self, row: &Row) -> Result<usize, DbError> {
        match &row.0 {
            Inner::Sqlite(row) => ColumnIndex::index(self, row),
            Inner::Postgres(row) => ColumnIndex::index(self, row),
        }
        .map_err(|_| DbError::Column {
            column: self.called(),
            why: "is not in the answer".to_owned(),
        })
    }

    fn called(&self) -> String {
        (*self).to_owned()
    }
}

/// A type that a column can be read as.
pub trait FromColumn: Sized + sealed::Sealed {
    #[doc(hidden)]
    fn from_cell(cell: Cell<'_>) -> Result<Self, BoxDynError>;
}

/// The raw value of one column of one row.
#[doc(hidden)]
pub enum Cell<'r> {
    Sqlite(SqliteValueRef<'r>),
    Postgres(PgValueRef<'r>),
}

impl Cell<'_> {
    fn is_null(&self) -> bool {
        match self {
            Self::Sqlite(value) => value.is_null(),
            Self::Postgres(value) => value.is_null(),
        }
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Result<Self, BoxDynError> {
        if cell.is_null() { Ok(None) } else { T::from_cell(cell).map(Some) }
    }
}

macro_rules! readable {
    ($($type:ty: $sqlite:path, $postgres:path;)*) => {$(
        impl FromColumn for $type {
            fn from_cell(cell: Cell<'_>) -> Result<Self, BoxDynError> {
                if cell.is_null() {
                    return Err("holds nothing".into());
                }
                match cell {
                    Cell::Sqlite(value) => $sqlite(value),
                    Cell::Postgres(value) => $postgres(value),
                }
            }
        }
        impl sealed::Sealed for $type {}
    )*};
}

readable! {
    bool: sqlite_bool, postgres;
    i64: sqlite_int, postgres_int;
    i32: sqlite_int32, postgres_int32;
    f64: sqlite_real, postgres_real;
    String: sqlite_text, postgres;
    Vec<u8>: sqlite_bytes, postgres;
    Uuid: sqlite_uuid, postgres;
    NaiveDate: sqlite_date, postgres;
    DateTime<Utc>: sqlite_time, postgres;
}

impl<T: FromColumn> sealed::Sealed for Option<T> {}
impl sealed::Sealed for usize {}
impl sealed::Sealed for &str {}

mod sealed {
    pub trait Sealed {}
}

/// The types SQLite gives a stored value are few; check, then read.
fn expect(value: &SqliteValueRef<'_>, kinds: &[&str]) -> Result<(), BoxDynError> {
    let info = value.type_info();
    if kinds.contains(&info.name()) {
        Ok(())
    } else {
        Err(format!("holds {}, not {}", info.name(), kinds.join(" or ")).into())
    }
}

fn sqlite_int(value: SqliteValueRef<'_>) -> Result<i64, BoxDynError> {
    expect(&value, &["INTEGER"])?;
    <i64 as Decode<'_, Sqlite>>::decode(value)
}

fn sqlite_int32(value: SqliteValueRef<'_>) -> Result<i32, BoxDynError> {
    Ok(i32::try_from(sqlite_int(value)?)?)
}

fn sqlite_bool(value: SqliteValueRef<'_>) -> Result<bool, BoxDynError> {
    match sqlite_int(value)? {
        0 => Ok(false),
        1 => Ok(true),
        other => Err(format!("holds {other}, neither 0 nor 1").into()),
    }
}

fn sqlite_real(value: SqliteValueRef<'_>) -> Result<f64, BoxDynError> {
    expect(&value, &["REAL", "INTEGER"])?;
    <f64 as Decode<'_, Sqlite>>::decode(value)
}

fn sqlite_text(value: SqliteValueRef<'_>) -> Result<String, BoxDynError> {
    expect(&value, &["TEXT"])?;
    <String as Decode<'_, Sqlite>>::decode(value)
}

fn sqlite_bytes(value: SqliteValueRef<'_>) -> Result<Vec<u8>, BoxDynError> {
    expect(&value, &["BLOB"])?;
    <Vec<u8> as Decode<'_, Sqlite>>::decode(value)
}

fn sqlite_uuid(value: SqliteValueRef<'_>) -> Result<Uuid, BoxDynError> {
    expect(&value, &["BLOB"])?;
    <Uuid as Decode<'_, Sqlite>>::decode(value)
}

fn sqlite_date(value: SqliteValueRef<'_>) -> Result<NaiveDate, BoxDynError> {
    day_from(&sqlite_text(value)?).ok_or_else(|| NO_DAY.into())
}

/// Only the one form that is written: any other would break the order of the text.
fn sqlite_time(value: SqliteValueRef<'_>) -> Result<DateTime<Utc>, BoxDynError> {
    time_from(&sqlite_text(value)?).ok_or_else(|| NO_TIME.into())
}

pub(crate) const NO_DAY: &str = "holds no date like 2025-03-01";
pub(crate) const NO_TIME: &str = "holds no moment like 2025-03-01T09:30:00.000000Z";

/// A date as it is stored.
pub(crate) fn day_from(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// A moment as it is stored.
pub(crate) fn time_from(text: &str) -> Option<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.6fZ")
        .ok()
        .map(|at| at.and_utc())
        .filter(|at| time_text(*at) == text)
}

fn postgres<'r, T>(value: PgValueRef<'r>) -> Result<T, BoxDynError>
where
    T: Decode<'r, Postgres> + Type<Postgres>,
{
    let info = value.type_info().into_owned();
    if T::compatible(&info) {
        T::decode(value)
    } else {
        Err(format!("holds {}, not {}", info.name(), T::type_info().name()).into())
    }
}

/// Any width: `select 1` and `length(x)` are narrower than what tables hold.
fn postgres_int(value: PgValueRef<'_>) -> Result<i64, BoxDynError> {
    let narrower = match value.type_info().name() {
        "INT4" => 4,
        "INT2" => 2,
        _ => 8,
    };
    match narrower {
        4 => postgres::<i32>(value).map(i64::from),
        2 => postgres::<i16>(value).map(i64::from),
        _ => postgres(value),
    }
}

fn postgres_int32(value: PgValueRef<'_>) -> Result<i32, BoxDynError> {
    Ok(i32::try_from(postgres_int(value)?)?)
}

fn postgres_real(value: PgValueRef<'_>) -> Result<f64, BoxDynError> {
    let single = value.type_info().name() == "FLOAT4";
    if single { postgres::<f32>(value).map(f64::from) } else { postgres(value) }
}
