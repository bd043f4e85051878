//! Where a request is: a plan, the hand that asks, and what of it is allowed there.

use super::around::{Around, Hand};
use crate::ledger;
use crate::picture::NetworkPicture;
use crate::records::returned::{self, ReturnedCopy};
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{EntityId, PlanId};
use std::sync::Arc;
use uuid::Uuid;

/// A plan that copies are of.
pub(super) struct Place {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) plan: PlanId,
    pub(super) code: String,
}

impl Place {
    /// The plan that an address names.
    pub(super) fn of(cx: &Cx, network: &str, plan: &str) -> Result<Self, Error> {
        let network = cx.network(network)?;
        let plan = &cx.plan(&network, plan)?.plan;
        let (plan, code) = (plan.id, plan.code.clone());
        Ok(Self { network, plan, code })
    }

    /// Refuses whoever may not send copies back.
    pub(super) fn require(&self, cx: &Cx) -> Result<(), Error> {
        cx.acting(Action::SendCopy, self.object()).map(|_| ())
    }

    pub(super) fn object(&self) -> Object<'_> {
        Object::plan(&self.plan().plan)
    }

    pub(super) fn plan(&self) -> &crate::picture::PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was found in this picture")
    }

    /// The address of the plan's copies.
    pub(super) fn base(&self) -> String {
        format!("/{}/plans/{}/workbook", self.network.network.code, self.code)
    }

    /// What a copy in the reader's language is made from.
    pub(super) async fn around(&self, cx: &Cx) -> Result<Around, Error> {
        let ledger = ledger::of(&cx.state, self.network.network.id).await?;
        let network = Arc::clone(&self.network);
        Ok(Around { network, ledger, plan: self.plan, t: cx.t(), now: cx.now })
    }

    /// The entity that a code names.
    pub(super) fn entity(&self, code: &str) -> Result<EntityId, Error> {
        let register = &self.network.common.register;
        let found = register.iter().find(|e| e.code == code).or_else(|| register.find(code));
        found.map(|e| e.id).ok_or_else(|| Error::not_found("entity", code))
    }

    /// A file on the desk of whoever asks, with its bytes.
    pub(super) async fn waiting(
        &self,
        cx: &Cx,
        id: &str,
    ) -> Result<(ReturnedCopy, Vec<u8>), Error> {
        let gone = || Error::not_found("copy", id);
        let person = cx.person()?.id;
        let id: Uuid = id.parse().map_err(|_| gone())?;
        let copy = returned::find(&cx.state.db, person, id).await?;
        let copy = copy.filter(|c| c.plan == self.plan).ok_or_else(gone)?;
        let bytes = crate::records::evidence::bytes(&cx.state.db, copy.file).await?;
        Ok((copy, bytes.ok_or_else(gone)?))
    }
}

/// The hand of whoever asks.
pub(super) fn hand(cx: &Cx) -> Hand {
    let person = cx.signed.as_ref().map(|s| s.person.clone());
    Hand { who: cx.who.clone(), person, via: "web" }
}
