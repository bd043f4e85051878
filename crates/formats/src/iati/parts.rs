//! What an activity is made of: who, money, documents, places.

use super::Own;
use chrono::NaiveDate;

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
