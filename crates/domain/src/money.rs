//! Money: in whole minor units of its own currency, at one level only: the share of one member in
//! one activity, from one source, in one year or quarter. Everything above is a sum (lesson: the same
//! money counted at two levels has no solution).

use crate::ids::{ActivityId, EntityId, LineId, PlanId};
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

codes! {
    /// Where money comes from.
    pub enum Source ("source of funds") {
        /// The member's own core or regular resources.
        Core = "core",
        /// An entity of the register.
        Entity = "entity",
        /// A pooled fund, such as the Migration MPTF.
        PooledFund = "pooled-fund",
        /// Anything else, said in the note.
        Other = "other",
    }
}

codes! {
    /// What an amount is.
    pub enum Measure ("measure of money") {
        /// What the work needs.
        Required = "required",
        /// What there is for it.
        Available = "available",
        /// What was spent.
        Spent = "spent",
    }
}

/// The three letters of a currency, as ISO 4217 gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Not the three capital letters of a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the code of a currency; accepted: three capital letters, such as USD")]
pub struct NoCurrency(pub String);

impl Currency {
    /// The United Nations' own.
    pub const USD: Self = Self(*b"USD");

    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl std::str::FromStr for Currency {
    type Err = NoCurrency;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code.as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|l| l.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(NoCurrency(code.to_owned())),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = NoCurrency;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// A budget line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its stable identifier.
    pub id: LineId,
    /// Its plan.
    pub plan: PlanId,
    /// Its reference, unique in the plan: `M-031`.
    pub reference: String,
    /// Raised by one with every change; a save names the version it saw.
    pub version: i64,
    /// The activity.
    pub activity: ActivityId,
    /// Whose share it is.
    pub entity: EntityId,
    /// Where the money comes from.
    pub source: Source,
    /// From whom, where an entity gives it.
    pub from: Option<EntityId>,
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4, where it is known.
    pub quarter: Option<u32>,
    /// The currency of its amounts.
    pub currency: Currency,
    /// What the work needs, in minor units; `None` is not known, never zero.
    pub required: Option<i64>,
    /// What there is for it.
    pub available: Option<i64>,
    /// What was spent so far.
    pub spent: Option<i64>,
    /// A word on it.
    pub note: Option<Text>,
    /// When it was taken away; it stays in the history, and counts no more.
    pub removed_at: Option<DateTime<Utc>>,
}

/// What one US dollar was worth from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// The currency.
    pub currency: Currency,
    /// From which day on.
    pub day: NaiveDate,
    /// How many millionths of the currency's main unit one dollar was worth.
    pub per_dollar: i64,
    /// Where it comes from.
    pub source: String,
}
