//! Organisations of the register that support proposals, each once, and the hashes of what opens their
//! pages.

use super::At;
use super::session::hash;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::{EntityId, NetworkId, ProposalId};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// Who supports each proposal of a network, and since when, the first first.
pub async fn of_network(
    db: &Db,
    network: NetworkId,
) -> Result<HashMap<ProposalId, Vec<(EntityId, DateTime<Utc>)>>, DbError> {
    let query = sql!(
        "select s.proposal, s.entity, s.since from proposal_support s
         join proposal p on p.id = s.proposal where p.network = $1 order by s.since, s.entity"
    );
    let mut all: HashMap<ProposalId, Vec<(EntityId, DateTime<Utc>)>> = HashMap::new();
    for row in db.fetch_all(query.bind(network.0)).await? {
        let of = all.entry(ProposalId(row.get(0)?)).or_default();
        of.push((EntityId(row.get(1)?), row.get(2)?));
    }
    Ok(all)
}

/// Whether an organisation supports a proposal.
pub async fn stands(
    at: impl Into<At<'_>>,
    proposal: ProposalId,
    entity: EntityId,
) -> Result<bool, DbError> {
    let query = sql!("select count(*) from proposal_support where proposal = $1 and entity = $2");
    let rows = at.into().fetch_all(query.bind(proposal.0).bind(entity.0)).await?;
    let n: i64 = rows.first().map(|row| row.get(0)).transpose()?.unwrap_or_default();
    Ok(n > 0)
}

/// Writes that an organisation supports a proposal.
pub async fn add(
    tx: &mut Tx,
    (proposal, entity): (ProposalId, EntityId),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!("insert into proposal_support (proposal, entity, since) values ($1, $2, $3)");
    tx.execute(query.bind(proposal.0).bind(entity.0).bind(now)).await?;
    Ok(())
}

/// Takes it away, and whatever opened its page.
pub async fn remove(tx: &mut Tx, proposal: ProposalId, entity: EntityId) -> Result<(), DbError> {
    let query = sql!("delete from proposal_support where proposal = $1 and entity = $2");
    tx.execute(query.bind(proposal.0).bind(entity.0)).await?;
    let query = sql!("delete from proposal_support_key where proposal = $1 and entity = $2");
    tx.execute(query.bind(proposal.0).bind(entity.0)).await?;
    Ok(())
}

/// Takes away all support of a proposal that its author takes back.
pub async fn forget(tx: &mut Tx, proposal: ProposalId) -> Result<(), DbError> {
    tx.execute(sql!("delete from proposal_support where proposal = $1").bind(proposal.0)).await?;
    let query = sql!("delete from proposal_support_key where proposal = $1");
    tx.execute(query.bind(proposal.0)).await?;
    Ok(())
}

/// Takes away all support by an organisation that leaves the register of a network.
pub async fn leave(tx: &mut Tx, network: NetworkId, entity: EntityId) -> Result<(), DbError> {
    let query = sql!("select id from proposal where network = $1");
    for row in tx.fetch_all(query.bind(network.0)).await? {
        remove(tx, ProposalId(row.get::<Uuid>(0)?), entity).await?;
    }
    Ok(())
}

/// Keeps what opens the page on which an organisation supports a proposal.
pub async fn add_key(
    tx: &mut Tx,
    (proposal, entity): (ProposalId, EntityId),
    secret: &str,
    until: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "insert into proposal_support_key (hash, proposal, entity, confirm_until)
         values ($1, $2, $3, $4)"
    );
    tx.execute(query.bind(hash(secret)).bind(proposal.0).bind(entity.0).bind(until)).await?;
    Ok(())
}

/// What a secret opens: proposal, organisation, and until when it confirms.
pub async fn by_secret(
    db: &Db,
    secret: &str,
) -> Result<Option<(ProposalId, EntityId, DateTime<Utc>)>, DbError> {
    let query =
        sql!("select proposal, entity, confirm_until from proposal_support_key where hash = $1");
    let row = db.fetch_optional(query.bind(hash(secret))).await?;
    row.map(|row| Ok((ProposalId(row.get(0)?), EntityId(row.get(1)?), row.get(2)?))).transpose()
}

/// How many letters went to an organisation about a proposal and still open something.
pub async fn keys(tx: &mut Tx, proposal: ProposalId, entity: EntityId) -> Result<i64, DbError> {
    let query =
        sql!("select count(*) from proposal_support_key where proposal = $1 and entity = $2");
    tx.fetch_one(query.bind(proposal.0).bind(entity.0)).await?.get(0)
}
