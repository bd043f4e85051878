//! Reading a picture from the database, and only what changed since the one before.

use super::{Common, NetworkPicture, Outside, Picture};
use crate::records::wording::Texts;
use crate::records::{
    activity, amendment, endorsement, entity, event, join, network, outside, plan, reference,
};
use aunar_db::{Db, DbError};
use aunar_domain::register::Register;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// The kinds of records that have a history and are not in the picture, beside those of the ledger.
const UNDRAWN: &[&str] = &[
    "person",
    "mandate",
    "token",
    "comment",
    "suggestion",
    "consultation",
    "consultation-comment",
    "review",
    "review-section",
    "review-claim",
    "review-edition",
];

/// The picture at the given heads. A network whose chain has not moved is kept as it is held,
/// unless the register under all of them moved.
pub(super) async fn picture(
    db: &Db,
    heads: BTreeMap<Uuid, i64>,
    held: &Picture,
) -> Result<Picture, DbError> {
    let moved = |id: &Uuid| heads.get(id) != held.heads.get(id);
    let register_moved = moved(&Uuid::nil()) || held.heads.is_empty();
    let common =
        if register_moved { Arc::new(common(db).await?) } else { Arc::clone(&held.common) };
    let mut networks = BTreeMap::new();
    for (id, code) in network::ids(db).await? {
        let kept = held.networks.get(&code).filter(|n| n.network.id.0 == id);
        let picture = match kept {
            Some(kept) if !register_moved && !moved(&id) => Arc::clone(kept),
            Some(kept) if !register_moved && !redraws(db, id, held.heads.get(&id)).await? => {
                Arc::clone(kept)
            }
            _ => Arc::new(one_network(db, id, &common).await?),
        };
        networks.insert(code, picture);
    }
    Ok(Picture { heads, common, networks })
}

/// Whether anything since a position of a network's history is drawn in its picture. Kinds of
/// records that nobody has thought of here are.
async fn redraws(db: &Db, network: Uuid, since: Option<&i64>) -> Result<bool, DbError> {
    let Some(since) = since else {
        return Ok(true);
    };
    let undrawn =
        |kind: &String| UNDRAWN.iter().chain(crate::ledger::KINDS).any(|undrawn| undrawn == kind);
    let kinds = crate::records::chain::kinds_since(db, network, *since).await?;
    Ok(!kinds.iter().all(undrawn))
}

async fn common(db: &Db) -> Result<Common, DbError> {
    let mut texts = Texts::of_register(db).await?;
    Ok(Common {
        register: Register::new(entity::all(db, &mut texts).await?),
        geography: reference::geography(db, &mut texts).await?,
        frameworks: reference::frameworks(db, &mut texts).await?,
    })
}

async fn one_network(db: &Db, id: Uuid, common: &Arc<Common>) -> Result<NetworkPicture, DbError> {
    let mut texts = Texts::of_network(db, id).await?;
    let network = network::network(db, id, &mut texts).await?;
    let mut plans = Vec::new();
    for mut plan in plan::plans(db, id, &mut texts).await? {
        let priorities = plan::priorities(db, plan.id.0, &mut texts).await?;
        let activities = activity::all(db, plan.id.0).await?;
        let endorsement = endorsement::of_plan(db, plan.id.0).await?;
        plan.sealed = endorsement.binds();
        let amendments = amendment::of_plan(db, plan.id.0).await?;
        let joins = join::of_plan(db, plan.id.0).await?;
        plans.push((plan, priorities, endorsement, amendments, activities, joins));
    }
    Ok(NetworkPicture::new(
        network,
        network::members(db, id, &mut texts).await?,
        network::needs(db, id, &mut texts).await?,
        (
            network::mechanisms(db, id, &mut texts).await?,
            Outside::new(outside::sources(db, id).await?, outside::all(db, id).await?),
        ),
        event::all(db, id, &mut texts).await?,
        plans,
        amendment::origins(db, id).await?,
        common,
    ))
}
