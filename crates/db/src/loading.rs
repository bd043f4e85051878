//! Filling an empty database with the rows of another, all of it or nothing: the schema as the rows had it, the
//! rows, and whatever the schema has gained since, in one transaction.

use sqlx::{AssertSqlSafe, Row as _, SqlSafeStr as _};

use crate::catalogue::{self, Table, listed, quoted};
use crate::db::{Db, Engine, Pools};
use crate::error::DbError;
use crate::migrate;
use crate::snapshot::Head;
use crate::tx::{On, Tx};
use crate::value::Value;

/// A database that is being filled; see [`Db::load`]. Dropped, it leaves nothing.
pub struct Loading {
    db: Db,
    tx: Tx,
    tables: Vec<Table>,
    /// Links between tables that were taken away for the time being: how they are made again.
    links: Vec<String>,
}

impl Db {
    /// Begins to fill this database, which must be empty, giving it the schema of these migrations. The database
    /// is of no use for anything else until that is over: open it anew then.
    pub async fn load(self, schema: &[i64]) -> Result<Loading, DbError> {
        if !self.is_empty().await? {
            return Err(DbError::NotEmpty);
        }
        migrate::known(self.engine(), schema)?;
        if let Pools::Sqlite { writer, .. } = &self.pools {
            // On its only connection, before the transaction begins: it would have no effect later.
            sqlx::query("pragma foreign_keys = off").execute(writer).await?;
        }
        let mut tx = self.begin().await?;
        migrate::run(&mut tx, Some(schema)).await?;
        let tables = match &mut tx.on {
            On::Sqlite(on) => catalogue::sqlite(on).await?,
            On::Postgres(on) => {
                // The file may come from somewhere slow; nobody else waits for an empty database.
                let patient = "set local idle_in_transaction_session_timeout = 0";
                sqlx::query(patient).execute(&mut **on).await?;
                catalogue::postgres(on).await?
            }
        };
        let mut loading = Loading { db: self, tx, tables, links: Vec::new() };
        loading.take_links_away().await?;
        Ok(loading)
    }
}

impl Loading {
    /// The tables that there are to fill.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Puts rows into a table: each has a value for each of the named columns, in the forms that SQLite stores.
    /// Tables may come in any order: whether their rows hang together is looked at in the end.
    pub async fn insert(
        &mut self,
        table: &str,
        columns: &[String],
        rows: Vec<Vec<Value>>,
    ) -> Result<u64, DbError> {
        let known = self.tables.iter().find(|t| t.name == table);
        let known = known.ok_or_else(|| DbError::Rows { why: format!("no table `{table}`") })?;
        let mut kinds = Vec::new();
        for name in columns {
            let column = known.columns.iter().find(|c| c.name == *name);
            let column = column.ok_or_else(|| DbError::Rows {
                why: format!("the table `{table}` has no column `{name}`"),
            })?;
            kinds.push(column.kind);
        }
        let named = |column: usize, error: DbError| match error {
            DbError::Column { why, .. } => {
                DbError::Column { column: format!("{table}.{}", columns[column]), why }
            }
            other => other,
        };
        let mut typed = Vec::with_capacity(rows.len());
        for row in rows {
            let mut values = Vec::with_capacity(row.len());
            for (at, (value, kind)) in row.into_iter().zip(&kinds).enumerate() {
                values.push(value.of_kind(*kind).map_err(|error| named(at, error))?);
            }
            typed.push(values);
        }
        let head = format!(
            "insert into {} ({})",
            quoted(&known.name),
            listed(columns.iter().map(String::as_str))
        );
        self.tx.insert_rows(&head, &kinds, typed).await
    }

    /// The heads of the history's chains, and beside them how many rows each has.
    pub async fn heads(&mut self) -> Result<Vec<(Head, i64)>, DbError> {
        const COUNTS: &str = "select chain.id, chain.n, chain.hash,
            (select count(*) from history where history.chain = chain.id) from chain order by id";
        let mut heads = Vec::new();
        for row in self.tx.all(AssertSqlSafe(COUNTS).into_sql_str(), Vec::new()).await? {
            heads.push(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?));
        }
        Ok(heads)
    }

    /// Looks whether all rows hang together, brings the schema up to this program, and makes all of it last.
    /// Says how many migrations ran beyond those of the rows.
    pub async fn finish(mut self) -> Result<u64, DbError> {
        self.hang_together().await?;
        let more = migrate::run(&mut self.tx, None).await?;
        self.tx.commit().await?;
        self.db.close().await;
        Ok(more)
    }

    /// The same, but the schema stays that of the rows: a database as a program of then left it.
    #[cfg(feature = "testing")]
    pub async fn finish_as_it_is(mut self) -> Result<(), DbError> {
        self.hang_together().await?;
        self.tx.commit().await?;
        self.db.close().await;
        Ok(())
    }

    /// Looks whether every row points at one that is there.
    async fn hang_together(&mut self) -> Result<(), DbError> {
        for link in std::mem::take(&mut self.links) {
            self.tx.run(AssertSqlSafe(link).into_sql_str(), Vec::new()).await?;
        }
        if let On::Sqlite(on) = &mut self.tx.on {
            let loose =
                sqlx::query("select \"table\", parent from pragma_foreign_key_check limit 1");
            if let Some(row) = loose.fetch_optional(&mut **on).await? {
                let (from, to): (String, String) = (row.try_get(0)?, row.try_get(1)?);
                return Err(DbError::ForeignKey { what: Some(format!("{from} to {to}")) });
            }
        }
        Ok(())
    }

    /// PostgreSQL looks at every link with every row, and wants the rows in an order; without the links it is
    /// quicker, and looks at all of them when they are made again.
    async fn take_links_away(&mut self) -> Result<(), DbError> {
        if self.db.engine() == Engine::Sqlite {
            return Ok(());
        }
        let links = "select format('alter table %I drop constraint %I', c.relname, k.conname),
                format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
             from pg_constraint k join pg_class c on c.oid = k.conrelid
             where k.contype = 'f' and k.connamespace = current_schema()::regnamespace";
        for row in self.tx.all(AssertSqlSafe(links).into_sql_str(), Vec::new()).await? {
            let (away, again): (String, String) = (row.get(0)?, row.get(1)?);
            self.tx.run(AssertSqlSafe(away).into_sql_str(), Vec::new()).await?;
            self.links.push(again);
        }
        Ok(())
    }
}
