//! From the bytes of a copy to its effect, and to what is stored.

use super::around::{Around, Hand};
use super::back::{self, Back, Found};
use super::effect::{Choices, Effect, FieldEffect, RowEffect, Verdict, effect};
use super::snapshot::Snapshot;
use super::{mark, store};
use crate::ledger;
use crate::picture::{NetworkPicture, Picture};
use crate::records::returned::Receipt;
use crate::web::Tongue;
use crate::web::state::Inner;
use aunar_db::{DbError, Tx};
use aunar_domain::copy::Fate;
use aunar_domain::ids::{NetworkId, PlanId};
use aunar_formats::ReadError;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Why a copy cannot be taken at all. Nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum Untaken {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] ReadError),
    /// It is no copy of ours, or what it is recognised by was taken out of it.
    #[error(
        "this is no copy that Aunar gave out: the hidden sheet it is recognised by is not in it"
    )]
    NotACopy,
    /// It is of another plan.
    #[error(
        "this workbook is a copy of another plan, or was given out by another installation; take it there, or bring its rows in from a CSV file"
    )]
    OtherPlan,
    /// What it is recognised by does not fit the history.
    #[error(
        "what this copy is recognised by does not fit the plan's history: it was altered, or the installation was put back to an earlier state; export a new copy and bring the changes into it"
    )]
    Altered,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Untaken {
    /// A stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::NotACopy => "not-a-copy",
            Self::OtherPlan => "other-plan",
            Self::Altered => "altered-copy",
            Self::Db(_) => "database",
        }
    }
}

/// Reads a copy.
pub(super) fn read(bytes: &[u8], name: &str) -> Result<Back, Untaken> {
    match back::read(bytes, name)? {
        Found::Copy(back) => Ok(back),
        Found::Other => Err(Untaken::NotACopy),
    }
}

/// What a copy is read against: in the language it was given out in.
pub(super) async fn around(
    state: &Inner,
    network: &Arc<NetworkPicture>,
    plan: PlanId,
    back: &Back,
) -> Result<Around, Untaken> {
    if back.mark.network != network.network.id || back.mark.plan != plan {
        return Err(Untaken::OtherPlan);
    }
    let ledger = ledger::of(state, network.network.id).await?;
    let t = Tongue(back.mark.lang);
    Ok(Around { network: Arc::clone(network), ledger, plan, t, now: state.now() })
}

/// The effect of a copy, told in a language.
pub(super) async fn look(
    state: &Inner,
    around: &Around,
    back: &Back,
    hand: &Hand,
    (choices, t): (&Choices, Tongue),
) -> Result<Effect, Untaken> {
    let (chain, position) = (around.network.network.id.0, back.mark.position);
    let hash = mark::hash_at(&state.db, chain, position).await?;
    if hash.as_deref() != Some(back.mark.hash.as_str()) {
        return Err(Untaken::Altered);
    }
    let now = Snapshot::now(around);
    let then = Snapshot::then(&state.db, around, position, &now).await?;
    Ok(effect(back, around, &then, hand, (choices, t)))
}

/// What somebody saw of an effect, in few letters: what is taken is what was seen, or it is shown anew.
pub(super) fn seen(effect: &Effect) -> String {
    let mut hash = Sha256::new();
    for sheet in &effect.sheets {
        hash.update(sheet.sheet.code());
        for row in &sheet.rows {
            hash.update(format!("{}{:?}{:?}", row.row, row.verdict, row.standing));
            for field in &row.fields {
                hash.update(format!("{}{:?}{}", field.group, field.fate, field.refused.is_some()));
                hash.update(&field.raw);
            }
        }
    }
    hash.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// What came of taking a copy.
pub(super) struct Taken {
    pub(super) effect: Effect,
    pub(super) receipt: Option<Receipt>,
    /// Whether it is no longer what somebody saw, so that nothing was stored.
    pub(super) moved: bool,
}

/// When what is taken is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Somebody has seen what it does and confirmed it.
    Confirmed,
    /// Only if all of it can be.
    Whole,
    /// Whatever of it can be.
    Partly,
    /// Never: it is only looked at.
    Never,
}

impl When {
    fn holds(self, effect: &Effect) -> bool {
        let left = effect.count(Verdict::Refused) + effect.count(Verdict::Asked);
        let clean = |row: &RowEffect| {
            let clash = |f: &FieldEffect| f.fate == Fate::Clash && !f.chosen;
            row.fields.iter().all(|f| f.refused.is_none() && !clash(f))
        };
        match self {
            Self::Confirmed | Self::Partly => true,
            Self::Whole => left == 0 && effect.rows().all(clean),
            Self::Never => false,
        }
    }
}

/// What is asked of [`take`].
pub(super) struct Asked<'a> {
    pub(super) back: &'a Back,
    /// The file's name.
    pub(super) name: &'a str,
    pub(super) hand: &'a Hand,
    pub(super) choices: &'a Choices,
    /// The language to tell it in.
    pub(super) t: Tongue,
    /// What somebody saw, before they chose anything.
    pub(super) saw: Option<&'a str>,
}

/// Takes a copy in a transaction that holds the network's chain; `picture` is as of that moment.
pub(super) async fn take(
    state: &Inner,
    (tx, picture): (&mut Tx, &Arc<Picture>),
    (network, plan): (NetworkId, PlanId),
    asked: &Asked<'_>,
    when: When,
) -> Result<Taken, Untaken> {
    let network = picture.by_id(network).filter(|n| n.plan_by_id(plan).is_some());
    let network = network.ok_or(Untaken::OtherPlan)?;
    let (back, hand, t) = (asked.back, asked.hand, asked.t);
    let around = around(state, network, plan, back).await?;
    if let Some(saw) = asked.saw {
        let plain = look(state, &around, back, hand, (&Choices::default(), t)).await?;
        if seen(&plain) != saw {
            return Ok(Taken { effect: plain, receipt: None, moved: true });
        }
    }
    let mut effect = look(state, &around, back, hand, (asked.choices, t)).await?;
    if !when.holds(&effect) {
        return Ok(Taken { effect, receipt: None, moved: false });
    }
    let work = std::mem::take(&mut effect.work);
    let receipt = store::store(tx, &around, hand, work, asked.name).await?;
    Ok(Taken { effect, receipt, moved: false })
}
