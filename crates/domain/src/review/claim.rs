//! Claims: what a report says, as a code with values, and what each rests on. The words are composed
//! for the reader; people's own words stand in their place once somebody edits them.

use super::{Group, Section};
use crate::ids::{ClaimId, EntityId};
use crate::indicator::Reading;
use crate::participation::Dimension;
use crate::period::Period;
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use uuid::Uuid;

codes! {
    /// What a claim says; `hub` has a sentence for each.
    pub enum Said ("kind of claim") {
        /// Which time is looked at, and what of it is counted.
        Looked = "looked",
        /// So many comments were received, published and answered.
        Consulted = "consulted",
        /// From whom they came.
        ConsultedWhom = "consulted-whom",
        /// For how many organisations somebody spoke.
        ConsultedOrganisations = "consulted-organisations",
        /// Events were held.
        EventsHeld = "events-held",
        /// In how many events that published it how many took part.
        TookPart = "took-part",
        /// How many took part in one event.
        Participation = "participation",
        /// Who they were, as a kind.
        ParticipationBy = "participation-by",
        /// Members reported.
        Reported = "reported",
        /// Evidence was brought.
        EvidenceBrought = "evidence-brought",
        /// The plan was endorsed.
        Endorsed = "endorsed",
        /// It was amended.
        Amended = "amended",
        /// Work is linked with outside mechanisms.
        Synergies = "synergies",
        /// Work is for country teams.
        CountryTeams = "country-teams",
        /// How far activities are.
        Progress = "progress",
        /// Who took part.
        Partners = "partners",
        /// What an indicator came to.
        Measured = "measured",
        /// An indicator of which nothing was measured.
        NotMeasured = "not-measured",
        /// What shows it.
        Shown = "shown",
        /// Practices that were published.
        Practices = "practices",
        /// Objectives that no activity serves.
        GapObjectives = "gap-objectives",
        /// Principles that no activity names.
        GapPrinciples = "gap-principles",
        /// Countries without an activity of their own.
        GapCountries = "gap-countries",
        /// Groups that no activity is for.
        GapAudiences = "gap-audiences",
        /// What was completed and nothing shows.
        GapEvidence = "gap-evidence",
        /// A need that is answered.
        NeedAnswered = "need-answered",
        /// A need that is not.
        NeedUnanswered = "need-unanswered",
        /// What became of comments.
        Answers = "answers",
        /// How many recommendations events left, and where they stand.
        Recommendations = "recommendations",
        /// One that nobody has answered.
        RecommendationOpen = "recommendation-open",
        /// One that was answered with a word.
        RecommendationAnswered = "recommendation-answered",
        /// One that an activity takes up.
        RecommendationTakenUp = "recommendation-taken-up",
        /// No event left recommendations here.
        NoRecommendations = "no-recommendations",
        /// The review itself moved.
        ReviewMoved = "review-moved",
        /// An activity slipped.
        Slipped = "slipped",
        /// An event moved.
        EventMoved = "event-moved",
        /// An activity was given up.
        Cancelled = "cancelled",
        /// Nothing slipped.
        NothingSlipped = "nothing-slipped",
        /// What money was needed, there and spent.
        Money = "money",
        /// How many lines state nothing of an amount.
        MoneySilent = "money-silent",
        /// How many lines have more than they need, which fills no other's gap.
        MoneyOver = "money-over",
        /// How much of it was members' own.
        MoneyCore = "money-core",
        /// What was converted, and with which rates.
        MoneyRates = "money-rates",
        /// What could not be converted.
        MoneyNoRate = "money-no-rate",
        /// Nobody said what money there was.
        MoneyUnknown = "money-unknown",
        /// What is not finished.
        Unfinished = "unfinished",
        /// What goes on in the next plan.
        CarriedOver = "carried-over",
        /// Nothing was carried over yet.
        NotCarriedOver = "not-carried-over",
    }
}

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

codes! {
    /// What kind of record a claim rests on.
    pub enum Kind ("kind of source") {
        /// The plan as it stands.
        Plan = "plan",
        /// The review itself.
        Review = "review",
        /// An activity.
        Activity = "activity",
        /// An indicator in use.
        Use = "use",
        /// A value of one.
        Value = "value",
        /// A link or file.
        Evidence = "evidence",
        /// A report of a member.
        Progress = "progress",
        /// An event.
        Event = "event",
        /// A need.
        Need = "need",
        /// An amendment.
        Amendment = "amendment",
        /// A budget line.
        Line = "line",
        /// A consultation, by its published counts.
        Consultation = "consultation",
        /// A practice that is published.
        Practice = "practice",
        /// A recommendation of an event.
        Recommendation = "recommendation",
        /// How many took part in an event, as it is published.
        Participation = "participation",
    }
}

/// What a claim rests on: a record, and what of it was said when the claim was made. That is its
/// fingerprint: small, and plain enough to say what has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub record: Uuid,
    /// What people call it: `A-014`, `I-003 2024-Q2`.
    pub reference: String,
    /// What it said, by field: only what the claim rests on.
    pub said: BTreeMap<String, Json>,
}

/// What a report says at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// In which section.
    pub section: Section,
    /// About what in it.
    pub group: Option<Group>,
    /// What it says; nothing where somebody wrote it by hand.
    pub said: Option<Said>,
    /// Tells it apart from others that say the like.
    pub subject: String,
    /// With which values.
    pub values: Values,
    /// What it rests on, each record once.
    pub traces: Vec<Trace>,
}

impl Claim {
    /// What stays the same when it is made anew: a need that comes to be answered is the same need.
    #[must_use]
    pub fn key(&self) -> (Option<Said>, Section, &str) {
        let like = self.said.map(|said| match said {
            Said::NeedUnanswered => Said::NeedAnswered,
            Said::NotMeasured => Said::Measured,
            Said::Cancelled => Said::Slipped,
            Said::RecommendationAnswered | Said::RecommendationTakenUp => Said::RecommendationOpen,
            other => other,
        });
        (like, self.section, &self.subject)
    }
}

/// A claim as it stands in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its stable identifier.
    pub id: ClaimId,
    /// Raised by one with every change.
    pub version: i64,
    /// Where it stands among those of its section and group.
    pub position: i64,
    /// What it claims.
    pub claim: Claim,
    /// People's own words in the place of the composed ones.
    pub prose: Option<Text>,
    /// When it was taken out: it stays so when the draft is made anew.
    pub removed_at: Option<DateTime<Utc>>,
}

impl Written {
    /// Whether it is somebody's own, without anything to rest on.
    #[must_use]
    pub fn is_the_authors(&self) -> bool {
        self.claim.traces.is_empty()
    }
}
