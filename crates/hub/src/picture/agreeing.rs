//! In tests alone: a picture of which only what changed was read anew says what one says that is read whole.
//! Every story that writes looks at it.

use super::{NetworkPicture, Picture, build};
use crate::records::chain;
use aunar_db::{Db, DbError};
use std::sync::Arc;

/// Panics where a network that was drawn anew differs from what the database has, unless somebody wrote since
/// the heads of the picture were read.
pub(super) async fn agrees(db: &Db, drawn: &Picture, held: &Picture) -> Result<(), DbError> {
    for (code, network) in &drawn.networks {
        let is_kept = |held: &Arc<NetworkPicture>| Arc::ptr_eq(held, network);
        if held.networks.get(code).is_none_or(is_kept) {
            continue;
        }
        let outside = Some(&network.outside);
        let whole = build::one_network(db, network.network.id.0, &drawn.common, outside).await?;
        if chain::heads(db).await?.0 != drawn.heads {
            return Ok(());
        }
        same(network, &whole);
    }
    Ok(())
}

fn same(drawn: &NetworkPicture, whole: &NetworkPicture) {
    assert_eq!(drawn.plans.len(), whole.plans.len());
    for (drawn, whole) in drawn.plans.iter().zip(&whole.plans) {
        assert_eq!(drawn.activities, whole.activities);
        assert_eq!(drawn.index, whole.index);
        assert_eq!(drawn.places(), whole.places());
        assert_eq!(drawn.plan, whole.plan);
        assert_eq!(drawn.priorities, whole.priorities);
    }
    assert_eq!(drawn.events, whole.events);
    assert_eq!(drawn.origins, whole.origins);
    assert_eq!(drawn.needs, whole.needs);
}
