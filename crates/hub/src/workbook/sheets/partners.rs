//! Who takes part in what, as rows: told, and changed where it is said, in the sheet of activities.

use super::super::around::Around;
use super::super::columns;
use super::super::lists::{List, Lists};
use super::super::snapshot::Snapshot;
use super::{Part, Record};
use aunar_domain::activity::Activity;
use aunar_domain::copy::Sheet;
use aunar_domain::entity::Entity;
use aunar_domain::ids::EntityId;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

pub(super) fn records(
    around: &Around,
    lists: &Lists,
    snapshot: &Snapshot,
    part: Part,
) -> Vec<Record> {
    let here: Vec<&Arc<Activity>> = snapshot.activities.iter().filter(|a| part.has(a)).collect();
    let members = around.network.members.iter().map(|m| m.entity);
    let mut partners: HashSet<EntityId> =
        if part.entity.is_none() { members.collect() } else { HashSet::new() };
    let mut of: HashMap<EntityId, [Vec<&str>; 2]> = HashMap::new();
    for activity in here {
        let leading = activity.content.leading();
        let mut seen = HashSet::new();
        for involved in &activity.content.involved {
            partners.insert(involved.entity);
            partners.extend(&involved.represented_by);
            if seen.insert(involved.entity) {
                let at = usize::from(!leading.contains(&involved.entity));
                of.entry(involved.entity).or_default()[at].push(&activity.reference);
            }
        }
    }
    let register = &around.network.common.register;
    let mut entities: Vec<&Entity> = partners.iter().filter_map(|id| register.get(*id)).collect();
    entities.sort_by(|a, b| a.code.cmp(&b.code));
    let columns = columns::of(Sheet::Partners, around.t.0);
    let record = |entity: &&Entity| {
        let parts = of.get(&entity.id);
        let role = around.network.members.iter().find(|m| m.entity == entity.id).map(|m| m.role);
        let cell = |label: &str| match label {
            "partner-code" => entity.code.clone(),
            "acronym" => lists.label(List::Entity, &entity.code),
            "partner-name" => entity.name.words(around.t.0).to_owned(),
            "entity-kind" => around.t.label("entity-kind", entity.kind.code()),
            "member-role" => {
                role.map(|r| around.t.label("member-role", r.code())).unwrap_or_default()
            }
            "leads" => parts.map(|p| p[0].join("; ")).unwrap_or_default(),
            "takes-part" => parts.map(|p| p[1].join("; ")).unwrap_or_default(),
            _ => String::new(),
        };
        Record {
            id: entity.id.to_string(),
            version: 1,
            name: format!("{} {}", entity.code, entity.name.words(around.t.0)),
            cells: columns.0.iter().map(|c| cell(c.label)).collect(),
            open: false,
        }
    };
    entities.iter().map(record).collect()
}
