//! A plan as a file of the standard, written as it goes: what is held does not grow with the plan.

use super::place::Place;
use super::told::told;
use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::intake::WriteContext;
use aunar_formats::iati::IatiWriter;
use chrono::{DateTime, Utc};
use std::io::{self, Write};

/// Writes a plan, and what was reported on it, as far as everybody who reads the plan may read it:
/// nothing of it is a draft of a report, and no person is named.
pub fn write<W: Write>(
    to: W,
    (network, plan): (&NetworkPicture, &PlanPicture),
    ledger: &Ledger,
    public_url: &str,
    now: DateTime<Utc>,
) -> io::Result<W> {
    let place = Place::new(network, plan, ledger, public_url, now.date_naive());
    let writer = WriteContext::new(
        &network.common.register,
        &plan.priorities,
        &network.needs,
        &network.mechanisms,
    );
    let mut out = IatiWriter::new(to, now)?;
    for activity in &plan.activities {
        out.activity(&told(&place, activity, &writer))?;
    }
    out.finish()
}
