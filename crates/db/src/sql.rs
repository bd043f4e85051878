//! SQL texts: literals only, each registered where it stands, so that one test can prepare every
//! statement of the program on both engines. Must never take text made at run time.

use crate::value::Value;

/// A statement and the place it is written; made by the macro [`sql`](crate::sql!).
#[doc(hidden)]
pub struct Statement {
    pub file: &'static str,
    pub line: u32,
    pub text: &'static str,
}

inventory::collect!(Statement);

/// Every statement linked into this program: file, line, text. In no particular order.
pub fn statements() -> impl Iterator<Item = (&'static str, u32, &'static str)> {
    inventory::iter::<Statement>.into_iter().map(|s| (s.file, s.line, s.text))
}

/// An SQL text written in the source. Only the macro [`sql`](crate::sql!) makes one.
#[derive(Clone, Copy, Debug)]
pub struct Sql(&'static str);

impl Sql {
    #[doc(hidden)]
    pub const fn registered(text: &'static str) -> Self {
        Self(text)
    }

    /// The text itself.
    pub const fn text(self) -> &'static str {
        self.0
    }

    /// A query with its first parameter.
    pub fn bind(self, value: impl Into<Value>) -> Query {
        Query::from(self).bind(value)
    }
}

/// A statement with the values of its parameters, `$1` first.
#[derive(Clone, Debug)]
pub struct Query {
    pub(crate) text: &'static str,
    pub(crate) values: Vec<Value>,
}

impl Query {
    /// Adds the value of the next parameter.
    ///
    /// The kind of a parameter must not change from one use of a statement to the next:
    /// PostgreSQL remembers it with the prepared statement. A nothing is typed too, which
    /// `Option` does by itself.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }
}

impl From<Sql> for Query {
    fn from(sql: Sql) -> Self {
        Self { text: sql.0, values: Vec::new() }
    }
}

/// Makes an [SQL text](crate::Sql) of a literal and registers it, so that it is [listed](crate::statements) with
/// the others.
///
/// `sql!("select name from plan where id = $1").bind(id)`
#[macro_export]
macro_rules! sql {
    ($text:literal) => {{
        $crate::__sql::submit! {
            $crate::__sql::Statement { file: file!(), line: line!(), text: $text }
        }
        $crate::Sql::registered($text)
    }};
}
