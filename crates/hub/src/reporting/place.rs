//! Where a request is: a plan with what was reported on it, a window, an entity.

use crate::ledger::{self, Ledger, PlanLedger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::params::encode;
use crate::web::{Cx, Error, Tongue, numbers};
use aunar_db::Tx;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::entity::Entity;
use aunar_domain::follow_up::Window;
use aunar_domain::ids::{EntityId, PlanId};
use aunar_domain::period::{Period, Unit};
use chrono::NaiveDate;
use std::sync::Arc;

/// A plan with what was reported on it.
pub(super) struct Place {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) ledger: Arc<Ledger>,
    plan: PlanId,
}

impl Place {
    /// The plan that an address names, if the reader may see it.
    pub(super) async fn of(cx: &Cx, network: &str, plan: &str) -> Result<Self, Error> {
        let network = cx.network(network)?;
        let plan = cx.plan(&network, plan)?.plan.id;
        let ledger = ledger::of(&cx.state, network.network.id).await?;
        Ok(Self { network, ledger, plan })
    }

    /// A plan of a network.
    pub(super) fn on(network: Arc<NetworkPicture>, ledger: Arc<Ledger>, plan: PlanId) -> Self {
        Self { network, ledger, plan }
    }

    /// The same as it is under the lock of its network's chain, for as long as the transaction lasts.
    pub(super) async fn held(&self, cx: &Cx) -> Result<(Tx, Self), Error> {
        let id = self.network.network.id;
        let (tx, picture) = cx.turn(id).await?;
        let network = picture.by_id(id).filter(|n| n.plan_by_id(self.plan).is_some());
        let network = network.ok_or_else(|| Error::not_found("plan", &self.plan().plan.code))?;
        let ledger = ledger::of(&cx.state, id).await?;
        Ok((tx, Self::on(Arc::clone(network), ledger, self.plan)))
    }

    pub(super) fn plan(&self) -> &PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was found in this picture")
    }

    pub(super) fn told(&self) -> &PlanLedger {
        self.ledger.plan(self.plan)
    }

    /// The address of the plan's windows.
    pub(super) fn base(&self) -> String {
        format!("/{}/plans/{}/reporting", self.network.network.code, self.plan().plan.code)
    }

    pub(super) fn window(&self, reference: &str) -> Result<&Window, Error> {
        let window = self.told().window_named(reference);
        window.ok_or_else(|| Error::NotFound {
            what: "window",
            found: reference.chars().take(80).collect(),
            near: self
                .told()
                .windows
                .iter()
                .map(|w| (format!("{}/{}", self.base(), encode(&w.reference)), w.reference.clone()))
                .collect(),
        })
    }

    pub(super) fn entity(&self, code: &str) -> Result<&Entity, Error> {
        let found = self.network.common.register.iter().find(|e| e.code == code);
        found.ok_or_else(|| Error::not_found("entity", code))
    }

    /// The short name of an entity.
    pub(super) fn short(&self, t: Tongue, id: EntityId) -> String {
        self.network.common.register.get(id).map_or_else(String::new, |e| e.short(t.0).to_owned())
    }

    /// The address of the page of a window.
    pub(super) fn at(&self, window: &Window) -> String {
        format!("{}/{}", self.base(), encode(&window.reference))
    }

    /// The address of what an entity owes in a window.
    pub(super) fn of_entity(&self, window: &Window, id: EntityId) -> String {
        let code = self.network.common.register.get(id).map(|e| e.code.clone()).unwrap_or_default();
        format!("{}/{}", self.at(window), encode(&code))
    }

    /// The address of a report.
    pub(super) fn report(&self, window: &Window, id: EntityId, activity: &Activity) -> String {
        format!("{}/{}", self.of_entity(window, id), encode(&activity.reference))
    }

    /// Whether whoever asks may do something with the report of an entity on an activity.
    pub(super) fn may(&self, cx: &Cx, action: Action, activity: &Activity, id: EntityId) -> bool {
        let whose = [id];
        let object = Object::plan(&self.plan().plan).under(activity.content.priority).of(&whose);
        cx.may(action, object)
    }

    /// Whether whoever asks sees what of a report was not handed in: its owner, and who accepts it.
    pub(super) fn sees_all(&self, cx: &Cx, activity: &Activity, id: EntityId) -> bool {
        self.may(cx, Action::Report, activity, id)
            || self.may(cx, Action::AcceptReport, activity, id)
    }
}

/// Whether a window takes reports from somebody on a day: from everybody, or from whom a later day was
/// given since it was closed.
pub(super) fn open_to_some(place: &Place, window: &Window, day: NaiveDate) -> bool {
    place.network.members.iter().any(|member| window.takes_from(member.entity, day))
}

/// What a window reports on, in words: `tercer trimestre de 2023`.
#[must_use]
pub fn stretch(t: Tongue, window: &Window) -> String {
    let whole = [Unit::Month, Unit::Quarter, Unit::HalfYear, Unit::Year];
    let found = whole.iter().find_map(|unit| {
        let period = Period::new(window.start, window.end, *unit).ok()?;
        ((period.start, period.end) == (window.start, window.end) && !period.is_range())
            .then_some(period)
    });
    let days = Period { start: window.start, end: window.end, precision: Unit::Day };
    numbers::period(t, &found.unwrap_or(days))
}
