//! In tests alone: a picture of which only what changed was read anew says what one says that is read whole.
//! Every story that writes looks at it.

use super::question::Question;
use super::words::Found;
use super::{NetworkPicture, Picture, PlanPicture, build};
use crate::records::chain;
use aunar_db::{Db, DbError};
use aunar_domain::words::Lang;
use std::sync::Arc;

/// Most changed activities of a plan whose titles are looked for.
const MOST_ASKED: usize = 3;

/// Panics where a network that was drawn anew differs from what the database has, unless somebody wrote since
/// the heads of the picture were read.
pub(super) async fn agrees(db: &Db, drawn: &Picture, held: &Picture) -> Result<(), DbError> {
    for (code, network) in &drawn.networks {
        let Some(held) = held.networks.get(code).filter(|held| !Arc::ptr_eq(held, network)) else {
            continue;
        };
        let outside = Some(&network.outside);
        let whole = build::one_network(db, network.network.id.0, &drawn.common, outside).await?;
        if chain::heads(db).await?.0 != drawn.heads {
            return Ok(());
        }
        same(network, &whole);
        for (drawn, whole) in network.plans.iter().zip(&whole.plans) {
            if let Some(held) = held.plan_by_id(drawn.plan.id) {
                found(drawn, whole, held);
            }
        }
    }
    Ok(())
}

fn same(drawn: &NetworkPicture, whole: &NetworkPicture) {
    assert_eq!(drawn.plans.len(), whole.plans.len());
    for (drawn, whole) in drawn.plans.iter().zip(&whole.plans) {
        assert_eq!(drawn.activities, whole.activities);
        assert_eq!(drawn.index, whole.index);
        assert_eq!(drawn.places(), whole.places());
        for lang in Lang::ALL.iter().copied() {
            if let Some(ranks) = drawn.title_ranks_held(lang) {
                assert_eq!(ranks, whole.title_ranks(lang));
            }
        }
        assert_eq!(drawn.plan, whole.plan);
        assert_eq!(drawn.priorities, whole.priorities);
    }
    assert_eq!(drawn.events, whole.events);
    assert_eq!(drawn.origins, whole.origins);
    assert_eq!(drawn.needs, whole.needs);
}

/// Where the index of words followed the changes, the titles that changed and the words of each are found as in
/// one that is read anew.
fn found(drawn: &PlanPicture, whole: &PlanPicture, held: &PlanPicture) {
    let Some(words) = drawn.words_that_follow() else { return };
    let changed = drawn.activities.iter().enumerate().filter(|(at, now)| {
        held.activities.get(*at).is_none_or(|before| !Arc::ptr_eq(before, now))
    });
    let scored = |found: &Found| found.scored(&found.documents).collect::<Vec<_>>();
    for (_, activity) in changed.take(MOST_ASKED) {
        for title in activity.content.title.wordings().iter().map(|w| w.words.as_str()) {
            for asked in std::iter::once(title).chain(title.split(' ')) {
                let Some(question) = Question::begun(asked, |_| Vec::new()) else { continue };
                let (found, expected) = (words.answer(&question), whole.words().answer(&question));
                assert_eq!(scored(&found), scored(&expected), "{asked}");
                assert_eq!(question.corrected(&[words]), question.corrected(&[whole.words()]));
            }
        }
    }
}
