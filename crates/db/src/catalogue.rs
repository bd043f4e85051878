//! Which tables a database has, asked of the database itself: whoever carries all of them somewhere must not
//! depend on a list that somebody forgets to keep.

use sqlx::{Row as _, SqliteConnection, postgres::PgConnection};
use std::collections::BTreeMap;

use crate::error::DbError;
use crate::value::Kind;

/// The table in which the runner of the migrations keeps what it did: no table of the product.
pub(crate) const RUNNERS: &str = "_sqlx_migrations";

/// A table as the database describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in the order of their names.
    pub columns: Vec<TableColumn>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name.
    pub name: String,
    /// What it holds: in SQLite, of what kind it is stored.
    pub kind: Kind,
    /// Its place in the primary key, from 1; 0 where it is not of it.
    pub key: i64,
}

impl Table {
    /// The columns by which the rows have an order that is the same on both engines.
    pub(crate) fn order(&self) -> Vec<&TableColumn> {
        let mut key: Vec<&TableColumn> = self.columns.iter().filter(|c| c.key > 0).collect();
        key.sort_by_key(|column| column.key);
        if key.is_empty() { self.columns.iter().collect() } else { key }
    }
}

/// The tables of a SQLite file, in the order of their names.
pub(crate) async fn sqlite(on: &mut SqliteConnection) -> Result<Vec<Table>, DbError> {
    let rows = sqlx::query(
        "select t.name, c.name, c.type, c.pk from sqlite_schema t join pragma_table_info(t.name) c
         where t.type = 'table' and t.name not like 'sqlite~_%' escape '~'",
    )
    .fetch_all(on)
    .await?;
    let mut found = BTreeMap::new();
    for row in rows {
        let kind: String = row.try_get(2)?;
        let kind = match kind.to_ascii_lowercase().as_str() {
            "integer" => Some(Kind::Int),
            "text" => Some(Kind::Text),
            "blob" => Some(Kind::Bytes),
            "real" => Some(Kind::Real),
            _ => None,
        };
        add(&mut found, row.try_get(0)?, row.try_get(1)?, kind, row.try_get(3)?)?;
    }
    Ok(tables(found))
}

/// The tables of a PostgreSQL database, in the order of their names; without those of extensions, which whoever
/// keeps the server puts there.
pub(crate) async fn postgres(on: &mut PgConnection) -> Result<Vec<Table>, DbError> {
    let rows = sqlx::query(
        "select c.relname::text, a.attname::text, t.typname::text,
                coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0)::bigint
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         join pg_type t on t.oid = a.atttypid
         left join pg_index i on i.indrelid = c.oid and i.indisprimary
         where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
           and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')",
    )
    .fetch_all(on)
    .await?;
    let mut found = BTreeMap::new();
    for row in rows {
        let kind = match row.try_get(2)? {
            "bool" => Some(Kind::Bool),
            "int8" | "int4" | "int2" => Some(Kind::Int),
            "float8" => Some(Kind::Real),
            "text" => Some(Kind::Text),
            "bytea" => Some(Kind::Bytes),
            "uuid" => Some(Kind::Uuid),
            "date" => Some(Kind::Date),
            "timestamptz" => Some(Kind::Time),
            _ => None,
        };
        add(&mut found, row.try_get(0)?, row.try_get(1)?, kind, row.try_get(3)?)?;
    }
    Ok(tables(found))
}

type Found = BTreeMap<String, BTreeMap<String, TableColumn>>;

/// Takes a column. One of a kind that nobody here knows is an error, or what it holds would be lost.
fn add(
    found: &mut Found,
    table: String,
    name: String,
    kind: Option<Kind>,
    key: i64,
) -> Result<(), DbError> {
    if table == RUNNERS {
        return Ok(());
    }
    let kind = kind.ok_or_else(|| DbError::Column {
        column: format!("{table}.{name}"),
        why: "is of a type that this program does not know".to_owned(),
    })?;
    let column = TableColumn { name: name.clone(), kind, key };
    found.entry(table).or_default().insert(name, column);
    Ok(())
}

fn tables(found: Found) -> Vec<Table> {
    let table = |(name, columns): (String, BTreeMap<String, TableColumn>)| Table {
        name,
        columns: columns.into_values().collect(),
    };
    found.into_iter().map(table).collect()
}

/// A name as a statement has it. Only names that a database gave come here.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Names as a statement lists them.
pub(crate) fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(quoted).collect::<Vec<_>>().join(", ")
}
