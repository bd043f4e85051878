//! Many rows in few statements. Must never let the number of rows change the text of a statement
//! freely: chunks come in a few fixed sizes, so that each is prepared once per connection.

use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, SqlSafeStr};

use crate::error::DbError;
use crate::sql::Sql;
use crate::tx::{On, Tx};
use crate::value::{Kind, Value};

/// Rows per statement. The largest is where more rows stop being faster; a rest takes at most
/// three statements of each smaller size.
const CHUNKS: [usize; 4] = [64, 16, 4, 1];
/// SQLite takes 32 766 binds in a statement and PostgreSQL 65 535.
const BINDS: usize = 32_000;

impl Tx {
    /// Inserts rows; `head` is `insert into table (a, b)`, each row has its values in that order.
    /// A column has the same kind in every row; says how many rows went in.
    pub async fn insert_many(&mut self, head: Sql, rows: Vec<Vec<Value>>) -> Result<u64, DbError> {
        match kinds(head, &rows)? {
            Some(kinds) => self.insert_rows(head.text(), &kinds, rows).await,
            None => Ok(0),
        }
    }

    /// Inserts rows whose values have these kinds.
    pub(crate) async fn insert_rows(
        &mut self,
        head: &str,
        kinds: &[Kind],
        rows: Vec<Vec<Value>>,
    ) -> Result<u64, DbError> {
        let mut left = rows.len();
        let mut rows = rows.into_iter();
        let mut inserted = 0;
        for size in CHUNKS {
            if size * kinds.len() > BINDS && size > 1 {
                continue;
            }
            let mut text: Option<std::sync::Arc<str>> = None;
            while left >= size {
                let text = text.get_or_insert_with(|| self.insert_text(head, kinds, size).into());
                let values = rows.by_ref().take(size).flatten().collect();
                inserted += self.run(AssertSqlSafe(text.clone()).into_sql_str(), values).await?;
                left -= size;
            }
        }
        Ok(inserted)
    }

    /// The head comes from the source, the rest is placeholders: no data in it.
    fn insert_text(&self, head: &str, kinds: &[Kind], rows: usize) -> String {
        let mut text = String::with_capacity(head.len() + rows * kinds.len() * 6 + 64);
        text.push_str(head);
        text.push_str(" values ");
        match self.on {
            On::Sqlite(_) => {
                // Bare marks: SQLite searches a list for each numbered one, which makes many slow.
                let row = format!("({})", vec!["?"; kinds.len()].join(","));
                text.push_str(&vec![row.as_str(); rows].join(","));
            }
            On::Postgres(_) => {
                for row in 0..rows {
                    text.push_str(if row == 0 { "(" } else { ",(" });
                    for column in 0..kinds.len() {
                        let comma = if column == 0 { "" } else { "," };
                        let number = row * kinds.len() + column + 1;
                        write!(text, "{comma}${number}").expect("a String takes all text");
                    }
                    text.push(')');
                }
                // The prepared statement remembers the kinds, and is found by its text.
                write!(text, " /* {kinds:?} */").expect("a String takes all text");
            }
        }
        text
    }
}

/// The kinds of the columns, the same in every row; `None` where there is no row.
fn kinds(head: Sql, rows: &[Vec<Value>]) -> Result<Option<Vec<Kind>>, DbError> {
    let wrong = |why: String| DbError::Rows { why };
    let columns = head_columns(head.text()).ok_or_else(|| {
        wrong(format!("\"{}\" is not like \"insert into t (a, b)\"", head.text()))
    })?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let kinds: Vec<Kind> = first.iter().map(Value::kind).collect();
    for (at, row) in rows.iter().enumerate() {
        if row.len() != columns {
            return Err(wrong(format!("row {at} has {} values for {columns} columns", row.len())));
        }
        if let Some(column) = (0..columns).find(|c| row[*c].kind() != kinds[*c]) {
            return Err(wrong(format!(
                "row {at} has {:?} in column {column}, where the first row has {:?}",
                row[column].kind(),
                kinds[column]
            )));
        }
    }
    Ok(Some(kinds))
}

/// How many columns the head of an `insert_many` names; `None` for any other statement.
fn head_columns(sql: &str) -> Option<usize> {
    let rest = sql.trim();
    let start = rest.get(..12)?;
    if !start.eq_ignore_ascii_case("insert into ") {
        return None;
    }
    let (_, columns) = rest[12..].split_once('(')?;
    let columns = columns.strip_suffix(')')?;
    (!columns.contains(['(', ')'])).then(|| columns.split(',').count())
}

/// A head made a whole statement, for preparing; any other statement as it is.
pub(crate) fn completed_head(sql: &str) -> String {
    match head_columns(sql) {
        Some(columns) => {
            let marks: Vec<String> = (1..=columns).map(|n| format!("${n}")).collect();
            format!("{sql} values ({})", marks.join(", "))
        }
        None => sql.to_owned(),
    }
}

#[cfg(test)]
mod tests;
