//! Activities as rows.

use super::super::around::{Around, Hand};
use super::super::columns;
use super::super::snapshot::Snapshot;
use super::{Part, Record};
use aunar_domain::access::{Action, Object};
use aunar_domain::copy::Sheet;
use aunar_domain::ids::EntityId;
use aunar_domain::intake::{self, WriteContext};

pub(super) fn records(
    around: &Around,
    snapshot: &Snapshot,
    part: Part,
    hand: &Hand,
) -> Vec<Record> {
    let (network, plan) = (&around.network, around.plan());
    let context = WriteContext::new(
        &network.common.register,
        &plan.priorities,
        &network.needs,
        &network.mechanisms,
    );
    let columns = columns::of(Sheet::Activities, around.t.0);
    let places = written_at(&columns.0);
    let record = |activity: &std::sync::Arc<aunar_domain::activity::Activity>| {
        let mut written = intake::row(activity, &context);
        let cells = places.iter().map(|at| std::mem::take(&mut written[*at])).collect();
        let title = activity.content.title.words(around.t.0);
        Record {
            id: activity.id.to_string(),
            version: activity.version,
            name: format!("{} {title}", activity.reference),
            cells,
            open: hand.changes(around, &activity.content).is_some(),
        }
    };
    snapshot.activities.iter().filter(|a| part.has(a)).map(record).collect()
}

/// Where each column stands in a row of our own table of activities: both know it by its tag.
fn written_at(columns: &[columns::Col]) -> Vec<usize> {
    let tags = intake::hxl();
    let at = |col: &columns::Col| tags.iter().position(|tag| *tag == col.tag);
    columns.iter().map(|col| at(col).expect("every column is one of the table's")).collect()
}

pub(super) fn takes_new(around: &Around, hand: &Hand) -> bool {
    let whole = Object::plan(&around.plan().plan);
    fn may(hand: &Hand, object: Object<'_>) -> bool {
        hand.may(Action::AddActivity, object) || hand.may(Action::Import, object)
    }
    if may(hand, whole) {
        return true;
    }
    let aunar_domain::access::Who::Person(acting) = &hand.who else { return false };
    acting.mandates.iter().filter(|m| m.network == around.network.network.id).any(|mandate| {
        let own: Vec<EntityId> = mandate.entity.into_iter().collect();
        may(hand, whole.of(&own).under(mandate.priority))
    })
}
