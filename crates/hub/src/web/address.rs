//! Addresses that pages of many slices lead to.

use super::params::encode;
use crate::picture::{NetworkPicture, PlanPicture};

/// The page of an activity. References are people's: one may hold a blank or a slash.
#[must_use]
pub fn activity(network: &NetworkPicture, plan: &PlanPicture, reference: &str) -> String {
    let reference = encode(reference);
    format!("/{}/plans/{}/activities/{reference}", network.network.code, plan.plan.code)
}
