//! The values of a claim, each under its name.

use crate::ids::EntityId;
use crate::indicator::Reading;
use crate::participation::Dimension;
use crate::period::Period;
use crate::words::Text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// The names of the values of a claim.
    pub enum Name ("value of a claim") {
        /// The number that chooses the form of the sentence.
        N = "n",
        /// Of how many.
        Of = "of",
        /// How many were published.
        Published = "published",
        /// How many were answered.
        Answered = "answered",
        /// How many were accepted.
        Accepted = "accepted",
        /// In part.
        Partly = "partly",
        /// Not.
        Declined = "declined",
        /// Taken note of.
        Noted = "noted",
        /// How many are completed.
        Completed = "completed",
        /// Under way.
        Ongoing = "ongoing",
        /// Not begun.
        Pending = "pending",
        /// Given up.
        Withdrawn = "withdrawn",
        /// A list of what things are.
        List = "list",
        /// What it is called.
        Title = "title",
        /// Its reference.
        Reference = "reference",
        /// A day.
        Day = "day",
        /// The last day of some.
        Until = "until",
        /// When first planned.
        First = "first",
        /// When now.
        Period = "period",
        /// Why.
        Reason = "reason",
        /// How much.
        Value = "value",
        /// How much it was to be.
        Target = "target",
        /// What was needed.
        Required = "required",
        /// What there was.
        Available = "available",
        /// What was spent.
        Spent = "spent",
        /// What was missing.
        Gap = "gap",
        /// A hash.
        Hash = "hash",
        /// A plan.
        Plan = "plan",
        /// To whom.
        To = "to",
        /// How many are open.
        Open = "open",
        /// How many took it up.
        TakenUp = "taken-up",
    }
}

/// A value of a claim, before it is said in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Given {
    /// A count.
    Count(u64),
    /// Fewer than so many: the count itself could tell of somebody.
    Fewer(u64),
    /// Counts by codes of a family, each perhaps only said to be few.
    Counts(String, Vec<(Vec<String>, Box<Given>)>),
    /// A text of people.
    Text(Text),
    /// Texts of people.
    Texts(Vec<Text>),
    /// Something that is the same in all languages.
    Plain(String),
    /// Such things.
    Plains(Vec<String>),
    /// A day.
    Day(NaiveDate),
    /// A period.
    Period(Period),
    /// An amount in cents of a US dollar.
    Cents(i64),
    /// What was measured.
    Reading(Reading, String, Vec<Text>),
    /// Entities of the register.
    Entities(Vec<EntityId>),
    /// Places.
    Places(Vec<String>),
    /// Entries of a framework.
    Entries(String, Vec<String>),
    /// Codes of a family that has words.
    Codes(String, Vec<String>),
    /// Rates of exchange: currency, millionths of a unit per dollar, from which day.
    Rates(Vec<(String, i64, NaiveDate)>),
    /// Counts of people by what is asked of them, and by answer.
    People(Dimension, Vec<(String, i64)>),
}

/// The values of a claim.
pub type Values = BTreeMap<Name, Given>;
