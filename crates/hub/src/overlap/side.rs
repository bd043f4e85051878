//! The two sides of a finding: an activity of the plan that is looked at, and another, of a plan or of
//! an outside mechanism.

use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::activity::{Activity, Content, Status};
use aunar_domain::ids::EntityId;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::{OutsideActivity, Source};
use aunar_domain::overlap::Key;
use chrono::NaiveDate;
use std::sync::Arc;

/// An activity of a plan, with where it is.
#[derive(Clone)]
pub struct Side {
    /// Its network.
    pub network: Arc<NetworkPicture>,
    /// Its plan.
    pub plan: Arc<PlanPicture>,
    /// The activity.
    pub activity: Arc<Activity>,
}

/// An activity of an outside mechanism, with where it is.
#[derive(Clone)]
pub struct Beyond {
    /// The network that works beside the mechanism.
    pub network: Arc<NetworkPicture>,
    /// The activity.
    pub activity: Arc<OutsideActivity>,
}

/// The other side of a finding.
#[derive(Clone)]
pub enum There {
    /// Of a plan.
    Planned(Side),
    /// Of an outside mechanism.
    Outside(Beyond),
}

/// What both sides of a finding have.
#[derive(Clone, Copy)]
pub struct Face<'a> {
    /// Which it is.
    pub key: Key,
    /// What it is called in its plan or source.
    pub reference: &'a str,
    /// Its version.
    pub version: i64,
    /// What it says.
    pub content: &'a Content,
    /// Its network.
    pub network: &'a NetworkPicture,
    /// Its plan, where it is of one.
    pub plan: Option<&'a PlanPicture>,
    /// What it is outside, where it is of a mechanism.
    pub outside: Option<&'a OutsideActivity>,
}

impl Side {
    /// What both sides have.
    #[must_use]
    pub fn face(&self) -> Face<'_> {
        Face {
            key: self.activity.id.into(),
            reference: &self.activity.reference,
            version: self.activity.version,
            content: &self.activity.content,
            network: &self.network,
            plan: Some(&self.plan),
            outside: None,
        }
    }
}

impl There {
    /// What both sides have.
    #[must_use]
    pub fn face(&self) -> Face<'_> {
        match self {
            There::Planned(side) => side.face(),
            There::Outside(beyond) => Face {
                key: beyond.activity.id.into(),
                reference: &beyond.activity.reference,
                version: beyond.activity.version,
                content: &beyond.activity.content,
                network: &beyond.network,
                plan: None,
                outside: Some(&beyond.activity),
            },
        }
    }

    /// The side of a plan, where it is one.
    #[must_use]
    pub const fn planned(&self) -> Option<&Side> {
        match self {
            There::Planned(side) => Some(side),
            There::Outside(_) => None,
        }
    }
}

impl<'a> Face<'a> {
    /// Where an outside one was taken from, and whose it is.
    #[must_use]
    pub fn origin(&self) -> Option<(&'a Mechanism, &'a Source)> {
        let source = self.network.outside.source(self.outside?.source)?;
        let mechanism = self.network.mechanisms.iter().find(|m| m.id == source.mechanism)?;
        Some((mechanism, source))
    }

    /// What people call it: its reference, or the mechanism's and its own.
    #[must_use]
    pub fn name(&self) -> String {
        match self.origin() {
            Some((mechanism, _)) => crate::outside::name(mechanism, self.reference),
            None => self.reference.to_owned(),
        }
    }

    /// Who of the network leads it.
    #[must_use]
    pub fn lead(&self) -> Option<EntityId> {
        self.plan.and_then(|_| self.content.lead())
    }

    /// Whether anything can still be done about it: it is to come or under way.
    #[must_use]
    pub fn is_live(&self, today: NaiveDate) -> bool {
        match self.outside {
            Some(outside) => outside.is_live(today),
            None => !matches!(self.content.status, Status::Closed | Status::Cancelled),
        }
    }
}
