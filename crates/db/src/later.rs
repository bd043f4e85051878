//! Statements that nobody needs an answer from, asked of PostgreSQL in one question. A change to an activity is four of
//! them, and each that is asked alone costs a way to the server and back while others wait for the chain. SQLite is in
//! the process: there they run when they are given.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher as _};

use sqlx::{AssertSqlSafe, SqlSafeStr as _};

use crate::error::DbError;
use crate::sql::Query;
use crate::tx::{On, Tx};
use crate::value::Value;

/// Statements in one question at most: a longer text costs more to prepare than it saves.
const MOST: usize = 8;

/// A statement that waits to be run.
pub(crate) struct Later {
    text: &'static str,
    values: Vec<Value>,
    /// Which row, under this text.
    row: u64,
    /// Whether it is gone where it touches nothing.
    must: bool,
}

impl Tx {
    /// Runs a statement that writes one row, which `row` tells from others of its table, no later than the next that is
    /// run otherwise, or the commit. Until then nothing else given here may write that row by another statement; by the
    /// same it may, and then waits for the first.
    pub async fn later(&mut self, row: impl Hash, query: impl Into<Query>) -> Result<(), DbError> {
        self.wait(row, query.into(), false).await
    }

    /// The same; [`DbError::Gone`], at the latest from the commit, where there is no such row.
    pub async fn later_one(
        &mut self,
        row: impl Hash,
        query: impl Into<Query>,
    ) -> Result<(), DbError> {
        self.wait(row, query.into(), true).await
    }

    async fn wait(&mut self, row: impl Hash, query: Query, must: bool) -> Result<(), DbError> {
        let Query { text, values } = query;
        let mut hasher = DefaultHasher::new();
        (text, row).hash(&mut hasher);
        let one = Later { text, values, row: hasher.finish(), must };
        if matches!(self.on, On::Sqlite(_)) {
            return self.run_one(one).await;
        }
        if self.later.len() == MOST || self.later.iter().any(|other| other.row == one.row) {
            self.flush().await?;
        }
        self.later.push(one);
        Ok(())
    }

    async fn run_one(&mut self, one: Later) -> Result<(), DbError> {
        match self.run_now(one.text.into_sql_str(), one.values).await? {
            0 if one.must => Err(DbError::Gone),
            _ => Ok(()),
        }
    }

    /// Runs all that waits.
    pub(crate) async fn flush(&mut self) -> Result<(), DbError> {
        let mut waiting = std::mem::take(&mut self.later);
        if waiting.len() < 2 {
            return match waiting.pop() {
                Some(one) => self.run_one(one).await,
                None => Ok(()),
            };
        }
        let text = together(&waiting);
        let values = waiting.into_iter().flat_map(|one| one.values).collect();
        let rows = self.all_now(AssertSqlSafe(text).into_sql_str(), values).await?;
        let touched: Option<i64> = rows.first().ok_or(DbError::Gone)?.get(0)?;
        if touched == Some(0) { Err(DbError::Gone) } else { Ok(()) }
    }
}

/// One statement of PostgreSQL that runs these, each beside the others; it answers with the fewest rows that one of
/// those touched that must touch some, or nothing where none must. Texts come from the source: what is put together
/// holds no data.
fn together(waiting: &[Later]) -> String {
    let mut text = String::from("with ");
    let mut before = 0;
    for (at, one) in waiting.iter().enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        write!(text, "{comma}w{at} as (").expect("a String takes all text");
        renumbered(&mut text, one.text, before);
        text.push_str(if one.must { " returning 1)" } else { ")" });
        before += one.values.len();
    }
    let counts: Vec<String> = (0_usize..)
        .zip(waiting)
        .filter(|(_, one)| one.must)
        .map(|(at, _)| format!("(select count(*) from w{at})"))
        .collect();
    match counts.is_empty() {
        true => text.push_str(" select null::bigint"),
        false => {
            write!(text, " select least({})", counts.join(", ")).expect("a String takes all text");
        }
    }
    text
}

/// A statement whose parameters come after so many others.
fn renumbered(to: &mut String, text: &str, before: usize) {
    let mut parts = text.split('$');
    to.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = part.split_at(digits);
        to.push('$');
        if let Ok(number) = number.parse::<usize>() {
            write!(to, "{}", number + before).expect("a String takes all text");
        }
        to.push_str(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &'static str, values: usize, must: bool) -> Later {
        Later { text, values: vec![Value::Int(1); values], row: 0, must }
    }

    #[test]
    fn statements_are_put_together_with_parameters_of_their_own() {
        let waiting = [
            one("update a set b = $1 where id = $2 and v = $1", 2, true),
            one("insert into c values ($1, '$.path')", 1, false),
            one("update d set e = $10", 10, true),
        ];
        assert_eq!(
            together(&waiting),
            "with w0 as (update a set b = $1 where id = $2 and v = $1 returning 1), \
             w1 as (insert into c values ($3, '$.path')), \
             w2 as (update d set e = $13 returning 1) \
             select least((select count(*) from w0), (select count(*) from w2))"
        );
        assert!(together(&waiting[1..2]).ends_with(" select null::bigint"));
    }
}
