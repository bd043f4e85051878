//! Which activities of a plan are in time, slipped or late today, with what owners have announced.

use super::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::ids::ActivityId;
use aunar_domain::pace::Pace;
use aunar_domain::period::Period;
use chrono::NaiveDate;
use roaring::RoaringBitmap;
use std::collections::HashMap;
use std::sync::Arc;

/// The activities of a plan by their pace.
#[derive(Default)]
pub struct Paces([RoaringBitmap; Pace::ALL.len()]);

impl Paces {
    /// The positions of the activities that have a pace.
    #[must_use]
    pub fn having(&self, pace: Pace) -> &RoaringBitmap {
        &self.0[pace as usize]
    }

    fn of(plan: &PlanPicture, ledger: &Ledger, today: NaiveDate) -> Self {
        let announced = announced(plan, ledger);
        let mut sets = Self::default();
        for (at, activity) in (0_u32..).zip(&plan.activities) {
            let later = announced.get(&activity.id).copied();
            sets.0[Pace::of(&activity.content, later, today) as usize].insert(at);
        }
        sets
    }
}

/// The later periods that owners have reported last and that are not in the plan: waiting for those
/// who accept, or for an amendment.
fn announced(plan: &PlanPicture, ledger: &Ledger) -> HashMap<ActivityId, Period> {
    let ledger = ledger.plan(plan.plan.id);
    let mut last: HashMap<ActivityId, (NaiveDate, Option<Period>)> = HashMap::new();
    for report in ledger.progress.iter().filter(|p| p.state.counts()) {
        let Some(window) = ledger.window(report.window) else { continue };
        let known = last.entry(report.activity).or_insert((window.end, None));
        if window.end > known.0 {
            *known = (window.end, None);
        }
        if window.end == known.0 {
            // Of several owners, the one that needs longest.
            known.1 = [known.1, report.slips_to].into_iter().flatten().max_by_key(|p| p.end);
        }
    }
    last.into_iter().filter_map(|(id, (_, period))| Some((id, period?))).collect()
}

/// The activities of a plan by their pace on a day.
pub async fn paces(
    app: &Inner,
    network: &NetworkPicture,
    plan: &PlanPicture,
    today: NaiveDate,
) -> Result<Arc<Paces>, DbError> {
    let ledger = super::of(app, network.network.id).await?;
    let key = format!("pace {today}");
    Ok(app.kept.of(network, plan, &ledger, key, || Paces::of(plan, &ledger, today)))
}
