//! Two versions compared, for the page and for programs.

use super::versions::{NOW, Past, Version};
use super::wording::Namer;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::past;
use crate::web::{Cx, Error};
use aunar_domain::compare::{Comparison, compare};

/// What an address compares.
pub(super) struct Compared<'a> {
    /// The plan's past.
    pub(super) past: Past,
    /// The earlier version.
    pub(super) from: Version,
    /// The later one.
    pub(super) to: Version,
    /// The words for what differs.
    pub(super) namer: Namer<'a>,
    /// What differs.
    pub(super) compared: Comparison,
}

impl<'a> Compared<'a> {
    /// Compares the versions `from` and `to` of an address: the first that may be seen with the plan
    /// as it is, unless it says otherwise. `whole`: texts are shown whole, in every language.
    pub(super) async fn of(
        cx: &Cx,
        network: &'a NetworkPicture,
        plan: &PlanPicture,
        whole: bool,
    ) -> Result<Self, Error> {
        let past = Past::of(cx, network, plan).await?;
        let to = past.version(cx, network, "to", cx.params().one("to").unwrap_or(NOW)).await?;
        let from = match (cx.params().one("from"), past.first(cx)) {
            (Some(name), _) => past.version(cx, network, "from", name).await?,
            (None, Some(first)) => first,
            (None, None) => past.version(cx, network, "from", NOW).await?,
        };
        // Whichever was named first: the earlier is compared with the later.
        let (from, to) = if from.position <= to.position { (from, to) } else { (to, from) };
        let (db, chain) = (&cx.state.db, network.network.id.0);
        let span = (from.position, to.position);
        let before = past::state(db, chain, plan.plan.id, from.position, span).await?;
        let after = past::state(db, chain, plan.plan.id, to.position, span).await?;
        let namer = Namer::new(cx.t(), network, plan, [&before, &after], whole);
        Ok(Self { past, from, to, namer, compared: compare(before, after) })
    }
}
