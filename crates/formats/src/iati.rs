//! Activities as the International Aid Transparency Initiative's standard 2.03 has them: what we
//! write of it and what we read.
//!
//! Only what a joint plan can say is here. Values stand as the standard wants them: codes of its
//! lists, dates, decimal numbers as text, so that nothing is rounded on the way.

mod decoded;
mod element;
mod formerly;
mod known;
mod read;
mod taken;
mod write;

pub use decoded::begins_as_markup;
pub use read::{Broken, IatiReader, Told};
pub use write::IatiWriter;

use chrono::{DateTime, NaiveDate, Utc};

/// The namespace of what we say beside the standard, so that a plan of ours comes back whole. The
/// standard lets every element carry such extensions, and other programs pass them over.
pub const OWN: &str = "urn:aunar:iati:1";

/// What an element says beside the standard: names and values.
pub type Own = Vec<(String, String)>;

/// Words in a language; of a language that nobody named if the code is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrative {
    /// The language's code of ISO 639-1.
    pub lang: String,
    /// The words.
    pub words: String,
}

/// An organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its identifier, if it has one.
    pub reference: Option<String>,
    /// The code of its type (OrganisationType).
    pub kind: Option<String>,
    /// Its names.
    pub names: Vec<Narrative>,
}

/// A code of a vocabulary, with what it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coded {
    /// The vocabulary's code; the standard's default where nobody named one.
    pub vocabulary: Option<String>,
    /// The code.
    pub code: String,
    /// Where the vocabulary is described.
    pub vocabulary_uri: Option<String>,
    /// Its share of the whole, in percent.
    pub percentage: Option<String>,
    /// What it says.
    pub names: Vec<Narrative>,
}

/// Why something that was to be read is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has no day that can be read.
    NoDay,
    /// It has no day of its own; the day of its value was taken.
    ValueDay,
    /// Neither it, nor its activity, nor the file names a currency.
    NoCurrency,
    /// It lacks what it cannot be told without.
    Incomplete,
    /// It is of a part of the whole alone.
    OfAPart,
    /// There are several where one is read: the first was.
    Several,
}

/// Something that was to be read and could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The path of the element in its activity, with its number where there are several: `budget[2]/value`.
    pub element: String,
    /// What it says.
    pub value: String,
    /// Why it is left out.
    pub why: Why,
}

/// An amount of money over a stretch of time, or on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// Of a budget: whether it takes the place of an original one.
    pub revised: bool,
    /// A budget: indicative (1) or committed (2). A transaction: its type (TransactionType).
    pub code: String,
    /// From which day; of a transaction, its day.
    pub start: NaiveDate,
    /// To which day; of a transaction, its day.
    pub end: NaiveDate,
    /// How much, as a decimal number.
    pub value: String,
    /// The currency's code.
    pub currency: String,
    /// The day on which it is worth that.
    pub value_date: NaiveDate,
    /// What it is.
    pub description: Vec<Narrative>,
    /// Who gives it.
    pub provider: Option<Organisation>,
    /// Who is given it.
    pub receiver: Option<Organisation>,
    /// Of a transaction: the countries, the regions and the sectors it is for, where it names them.
    pub of: [Vec<Coded>; 3],
    /// Attributes of ours.
    pub own: Own,
}

/// Something to be read about an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it is.
    pub url: String,
    /// Its media type.
    pub format: String,
    /// Its title.
    pub title: Vec<Narrative>,
    /// The code of its category (DocumentCategory).
    pub category: String,
    /// The languages it is in.
    pub languages: Vec<String>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Attributes of ours.
    pub own: Own,
}

/// A place within a country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// The code that whoever tells of it has for it.
    pub reference: Option<String>,
    /// Its names.
    pub names: Vec<Narrative>,
}

/// Parts of a value: dimension, category, number.
pub type Parts = Vec<(String, String, String)>;

/// A value of an indicator with its day or period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// What was to be reached, as a decimal number.
    pub target: Option<String>,
    /// What was reached, with its parts: dimension, category, number.
    pub actual: Option<(String, Parts)>,
}

/// An indicator of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// The code of its measure (IndicatorMeasure).
    pub measure: String,
    /// Whether more is better; nothing where neither is.
    pub ascending: Option<bool>,
    /// Its title.
    pub title: Vec<Narrative>,
    /// What it counts, and how.
    pub description: Vec<Narrative>,
    /// The entry of a vocabulary it measures: the vocabulary's code, and its own.
    pub reference: Option<(String, String)>,
    /// Where it stood: year, and value if it is a number.
    pub baseline: Option<(i32, Option<String>)>,
    /// What was to be reached and was.
    pub periods: Vec<Measured>,
    /// Attributes of ours.
    pub own: Own,
}

/// A result with its indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The code of its type (ResultType).
    pub kind: String,
    /// Its title.
    pub title: Vec<Narrative>,
    /// Its indicators; never none.
    pub indicators: Vec<Indicator>,
}

/// An activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Activity {
    /// When it last changed.
    pub updated: Option<DateTime<Utc>>,
    /// The language of what names none.
    pub lang: String,
    /// The currency of amounts that name none.
    pub currency: Option<String>,
    /// Its identifier, unique in the world.
    pub identifier: String,
    /// Who tells of it.
    pub reporting: Organisation,
    /// Whether whoever tells of it does not carry it out.
    pub secondary: bool,
    /// Its title.
    pub title: Vec<Narrative>,
    /// What will be done.
    pub description: Vec<Narrative>,
    /// What it is to reach.
    pub objectives: Vec<Narrative>,
    /// Who takes part, each with the code of its role (OrganisationRole).
    pub participating: Vec<(String, Organisation)>,
    /// Other identifiers: the code of their type (OtherIdentifierType), and they.
    pub other_identifiers: Vec<(String, String)>,
    /// The code of its status (ActivityStatus).
    pub status: String,
    /// Its dates, each with the code of its type (ActivityDateType).
    pub dates: Vec<(String, NaiveDate)>,
    /// The code of its scope (ActivityScope).
    pub scope: Option<String>,
    /// The countries it is for.
    pub countries: Vec<Coded>,
    /// The regions it is for.
    pub regions: Vec<Coded>,
    /// Places within countries.
    pub locations: Vec<Location>,
    /// Its sectors.
    pub sectors: Vec<Coded>,
    /// Its tags.
    pub tags: Vec<Coded>,
    /// Its policy markers, each with the code of its significance.
    pub markers: Vec<(Coded, String)>,
    /// The codes of how it works together (CollaborationType), and of its flow, finance and aid types; only
    /// an aid type has a vocabulary, which is the OECD's where none is named.
    pub defaults: [Vec<Coded>; 4],
    /// Its budgets.
    pub budgets: Vec<Amount>,
    /// Its transactions.
    pub transactions: Vec<Amount>,
    /// What is to be read about it.
    pub documents: Vec<Document>,
    /// Activities it is related with: the code of the relation (RelatedActivityType), identifier.
    pub related: Vec<(String, String)>,
    /// Its results.
    pub results: Vec<Outcome>,
    /// What we say of it beside the standard.
    pub own: Own,
}
