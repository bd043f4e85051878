//! Reading a picture from the database, and only what changed since the one before.

use super::{Common, NetworkPicture, Outside, Picture};
use crate::records::chain::Deed;
use crate::records::wording::Texts;
use crate::records::{
    activity, amendment, chain, endorsement, entity, event, join, network, outside, plan, reference,
};
use aunar_db::{Db, DbError, Reached};
use aunar_domain::activity::Activity;
use aunar_domain::ids::PlanId;
use aunar_domain::reference::natural;
use aunar_domain::register::Register;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// The kinds of records that have a history and are not in the picture, beside what is reported.
const UNDRAWN: &[&str] = &[
    "person",
    "mandate",
    "token",
    "comment",
    "suggestion",
    "consultation",
    "consultation-comment",
    "event-form",
    "event-programme",
    "participation",
    "recommendation",
    "proposal",
    "stakeholder",
    "call",
    "call-review",
    "room",
    "room-post",
    "review",
    "review-section",
    "review-claim",
    "review-edition",
];

/// The kinds of records that what outside mechanisms do is made of.
const OUTSIDE: &[&str] = &["mechanism", "outside-source", "outside-activity"];

/// The picture at the given heads, and whether more of it was read than some activities: that is many statements,
/// each of which sees what was written before it. A network whose chain has not moved is kept as it is held,
/// unless the register under all of them moved.
pub(super) async fn picture(
    db: &Db,
    (heads, marks): chain::Heads,
    held: &Picture,
) -> Result<(Picture, bool), DbError> {
    let moved = |id: &Uuid| marks.get(id) != held.marks.get(id);
    let register_moved = moved(&Uuid::nil()) || held.heads.is_empty();
    let common =
        if register_moved { Arc::new(common(db).await?) } else { Arc::clone(&held.common) };
    let mut networks = BTreeMap::new();
    let mut is_much = register_moved;
    for (id, code) in network::ids(db).await? {
        let kept = held.networks.get(&code).filter(|n| n.network.id.0 == id);
        let picture = match kept {
            Some(kept) if !register_moved && !moved(&id) => Arc::clone(kept),
            kept => {
                let since = held.heads.get(&id).filter(|_| !register_moved);
                // What was held is a part of what is, and not of a history that was lost.
                let since = match since.zip(held.marks.get(&id)) {
                    Some((since, mark)) if chain::has(db, id, *since, mark).await? => Some(*since),
                    _ => None,
                };
                match kept.zip(since) {
                    Some((kept, since)) => match moved_on(db, kept, since).await? {
                        Moved::To(picture) => picture,
                        Moved::Anew(outside) => {
                            is_much = true;
                            Arc::new(one_network(db, id, &common, outside.as_ref()).await?)
                        }
                    },
                    None => {
                        is_much = true;
                        Arc::new(one_network(db, id, &common, None).await?)
                    }
                }
            }
        };
        networks.insert(code, picture);
    }
    let drawn = Picture { heads, marks, common, networks };
    #[cfg(feature = "testing")]
    Box::pin(super::agreeing::agrees(db, &drawn, held)).await?;
    Ok((drawn, is_much))
}

/// How many deeds are looked at one by one. After more, a file that was imported say, reading all at once costs
/// less.
const MOST_DEEDS: usize = 200;

/// The deeds on an activity that change what it says and nothing else that is drawn.
const REREAD: &[&str] = &["create", "change", "translate", "undo"];

/// What becomes of a network whose chain has moved.
enum Moved {
    /// This.
    To(Arc<NetworkPicture>),
    /// It has to be read whole, but for what outside mechanisms do where that is as it was.
    Anew(Option<Arc<Outside>>),
}

/// A network whose chain has moved, from the picture that is held: the same where nothing of it is drawn, with
/// the activities that changed read anew where that is all.
async fn moved_on(db: &Db, kept: &Arc<NetworkPicture>, since: i64) -> Result<Moved, DbError> {
    let id = kept.network.id.0;
    // Of one moment, so that no activity has one version's number and another one's words.
    let db = &db.still().await?;
    let kinds = match chain::deeds_since(db, id, since, MOST_DEEDS).await? {
        Some(deeds) => {
            if let Some(drawn) = reread(db, kept, &deeds).await? {
                return Ok(Moved::To(drawn));
            }
            deeds.into_iter().map(|deed| deed.entity).collect()
        }
        None => chain::kinds_since(db, id, since).await?,
    };
    if !redraws(&kinds) {
        return Ok(Moved::To(Arc::clone(kept)));
    }
    let of_outside = |kind: &String| OUTSIDE.iter().any(|one| one == kind);
    let is_there = !kinds.iter().any(of_outside);
    Ok(Moved::Anew(is_there.then(|| Arc::clone(&kept.outside))))
}

/// The picture with the activities that some deeds changed; nothing where the deeds changed something else that
/// is drawn.
async fn reread(
    db: &Db,
    kept: &Arc<NetworkPicture>,
    deeds: &[Deed],
) -> Result<Option<Arc<NetworkPicture>>, DbError> {
    let mut changed: BTreeSet<Uuid> = BTreeSet::new();
    for deed in deeds.iter().filter(|deed| redraws_one(&deed.entity)) {
        if deed.entity != "activity" || !REREAD.contains(&deed.action.as_str()) {
            return Ok(None);
        }
        changed.insert(deed.record);
    }
    if changed.is_empty() {
        return Ok(Some(Arc::clone(kept)));
    }
    let mut now = Vec::with_capacity(changed.len());
    for id in changed {
        let Some(activity) = activity::one(db, id).await? else { return Ok(None) };
        now.push(activity);
    }
    Ok(kept.after(&by_plan(now)).map(Arc::new))
}

/// Activities by their plan, each plan's in their order: those that are new come in it.
fn by_plan(activities: Vec<Arc<Activity>>) -> BTreeMap<PlanId, Vec<Arc<Activity>>> {
    let mut plans: BTreeMap<PlanId, Vec<Arc<Activity>>> = BTreeMap::new();
    for activity in activities {
        plans.entry(activity.plan).or_default().push(activity);
    }
    plans.values_mut().for_each(|all| all.sort_by(|a, b| natural(&a.reference, &b.reference)));
    plans
}

/// The picture after deeds that brought a network's chain to where it is and changed no more than some activities;
/// nothing where the picture held is not the one before them, or more than that has to be read anew.
pub(super) fn following(
    held: &Picture,
    reached: &Reached,
    changed: &[Arc<Activity>],
) -> Option<Picture> {
    let chain = reached.chain;
    if held.marks.get(&chain)?.as_slice() != reached.from {
        return None;
    }
    let (code, kept) = held.networks.iter().find(|(_, network)| network.network.id.0 == chain)?;
    let network = kept.after(&by_plan(changed.to_vec()))?;
    let mut networks = held.networks.clone();
    networks.insert(code.clone(), Arc::new(network));
    let (mut heads, mut marks) = (held.heads.clone(), held.marks.clone());
    heads.insert(chain, reached.n);
    marks.insert(chain, reached.hash.to_vec());
    Some(Picture { heads, marks, common: Arc::clone(&held.common), networks })
}

/// Whether anything of these kinds is drawn in a network's picture. Kinds of records that nobody has
/// thought of here are.
fn redraws(kinds: &BTreeSet<String>) -> bool {
    kinds.iter().any(|kind| redraws_one(kind))
}

fn redraws_one(kind: &str) -> bool {
    !UNDRAWN.iter().chain(chain::REPORTED).any(|undrawn| *undrawn == kind)
}

async fn common(db: &Db) -> Result<Common, DbError> {
    let mut texts = Texts::of_register(db).await?;
    Ok(Common {
        register: Register::new(entity::all(db, &mut texts).await?),
        geography: reference::geography(db, &mut texts).await?,
        frameworks: reference::frameworks(db, &mut texts).await?,
    })
}

/// A network as it is; what outside mechanisms do is read where it is not known to be as it was.
pub(super) async fn one_network(
    db: &Db,
    id: Uuid,
    common: &Arc<Common>,
    outside: Option<&Arc<Outside>>,
) -> Result<NetworkPicture, DbError> {
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
    let outside = match outside {
        Some(outside) => Arc::clone(outside),
        None => {
            Arc::new(Outside::new(outside::sources(db, id).await?, outside::all(db, id).await?))
        }
    };
    Ok(NetworkPicture::new(
        network,
        network::members(db, id, &mut texts).await?,
        network::needs(db, id, &mut texts).await?,
        (network::mechanisms(db, id, &mut texts).await?, outside),
        event::all(db, id, &mut texts).await?,
        plans,
        amendment::origins(db, id).await?,
        common,
    ))
}
