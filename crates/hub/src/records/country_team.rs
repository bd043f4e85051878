//! The calendar of country teams' Cooperation Frameworks.

use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::country_team::CooperationFramework;
use aunar_domain::ids::NetworkId;
use uuid::Uuid;

/// Reads the calendar of a network, by team and first day.
pub async fn all(db: &Db, network: Uuid) -> Result<Vec<CooperationFramework>, DbError> {
    let query = sql!(
        "select team, starts, ends, design_starts, design_ends, source from cooperation_framework
         where network = $1 order by team, starts"
    );
    let rows = db.fetch_all(query.bind(network)).await?;
    let framework = |row: &aunar_db::Row| {
        let (from, until): (Option<_>, Option<_>) = (row.get(3)?, row.get(4)?);
        Ok(CooperationFramework {
            team: row.get(0)?,
            starts: row.get(1)?,
            ends: row.get(2)?,
            design: from.zip(until),
            source: row.get(5)?,
        })
    };
    rows.iter().map(framework).collect()
}

/// Writes the calendar of a network in the place of the one it had.
pub async fn replace(
    tx: &mut Tx,
    network: NetworkId,
    calendar: &[CooperationFramework],
) -> Result<(), DbError> {
    tx.execute(sql!("delete from cooperation_framework where network = $1").bind(network.0))
        .await?;
    let row = |f: &CooperationFramework| -> Vec<Value> {
        vec![
            network.0.into(),
            f.team.as_str().into(),
            f.starts.into(),
            f.ends.into(),
            f.design.map(|d| d.0).into(),
            f.design.map(|d| d.1).into(),
            f.source.as_str().into(),
        ]
    };
    let insert = sql!(
        "insert into cooperation_framework (network, team, starts, ends, design_starts, design_ends, source)"
    );
    tx.insert_many(insert, calendar.iter().map(row).collect()).await?;
    Ok(())
}
