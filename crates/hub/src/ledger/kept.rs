//! What was computed of a plan and its ledger, kept as long as both are the same: sums over a hundred
//! thousand activities are not added up for every reader. Nothing in it is stored, and nothing of it
//! outlives a change.

use super::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use std::any::Any;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// How many results are kept; the one not asked for longest goes first.
const MOST: usize = 128;

/// Results, each with what it was computed of. What it was computed of is not held: a plan that is
/// drawn anew lets go of its memory, and an address that is used again is never taken for it, since
/// a weak reference keeps the address.
#[derive(Default)]
pub struct Kept(Mutex<VecDeque<Entry>>);

struct Entry {
    plan: Weak<PlanPicture>,
    ledger: Weak<Ledger>,
    key: String,
    result: Arc<dyn Any + Send + Sync>,
}

impl Entry {
    fn stands(&self) -> bool {
        self.plan.strong_count() > 0 && self.ledger.strong_count() > 0
    }
}

impl Kept {
    /// The result of a computation on a plan and its ledger, computed unless it is kept. The key says
    /// everything else that the result depends on: filters, the day, what the reader may see.
    pub fn of<T: Send + Sync + 'static>(
        &self,
        network: &NetworkPicture,
        plan: &PlanPicture,
        ledger: &Arc<Ledger>,
        key: String,
        compute: impl FnOnce() -> T,
    ) -> Arc<T> {
        let Some(plan) = network.plans.iter().find(|p| std::ptr::eq(p.as_ref(), plan)) else {
            return Arc::new(compute());
        };
        let (plan, ledger) = (Arc::downgrade(plan), Arc::downgrade(ledger));
        if let Some(found) = self.found::<T>(&plan, &ledger, &key) {
            return found;
        }
        let result = Arc::new(compute());
        let kept: Arc<dyn Any + Send + Sync> = Arc::clone(&result) as _;
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(Entry::stands);
        entries.truncate(MOST - 1);
        entries.push_front(Entry { plan, ledger, key, result: kept });
        result
    }

    fn found<T: Send + Sync + 'static>(
        &self,
        plan: &Weak<PlanPicture>,
        ledger: &Weak<Ledger>,
        key: &str,
    ) -> Option<Arc<T>> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = entries.iter().position(|e| {
            e.key == key && Weak::ptr_eq(&e.plan, plan) && Weak::ptr_eq(&e.ledger, ledger)
        })?;
        let entry = entries.remove(at)?;
        let result = Arc::clone(&entry.result).downcast::<T>().ok();
        entries.push_front(entry);
        result
    }
}
