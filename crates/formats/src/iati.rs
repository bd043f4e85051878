//! Activities as the International Aid Transparency Initiative's standard 2.03 has them: what we
//! write of it and what we read.
//!
//! Only what a joint plan can say is here. Values stand as the standard wants them: codes of its
//! lists, dates, decimal numbers as text, so that nothing is rounded on the way.

mod decoded;
mod element;
mod formerly;
mod known;
mod lost;
mod measured;
mod parts;
mod read;
mod taken;
mod write;

pub use decoded::begins_as_markup;
pub use lost::{Lost, Why};
pub use measured::{Indicator, Measured, Outcome};
pub use parts::{Amount, Coded, Document, Location, Narrative, Organisation};
pub use read::{Broken, IatiReader, Told};
pub use write::IatiWriter;

use chrono::{DateTime, NaiveDate, Utc};

/// The namespace of what we say beside the standard, so that a plan of ours comes back whole. The
/// standard lets every element carry such extensions, and other programs pass them over.
pub const OWN: &str = "urn:aunar:iati:1";

/// What an element says beside the standard: names and values.
pub type Own = Vec<(String, String)>;

/// Parts of a value: dimension, category, number.
pub type Parts = Vec<(String, String, String)>;

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
