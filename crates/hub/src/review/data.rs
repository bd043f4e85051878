//! What an edition is made from: a document of its own that is kept, so that its files can be made
//! again, to the byte, whatever has become of the plan since.

use super::annex;
use super::gather::Gathered;
use super::printing::{self, Chosen};
use super::sourced::Sourced;
use crate::records::review::Report;
use aunar_domain::canonical::canonical_json;
use aunar_domain::document::Document;
use aunar_domain::review::{Edition, Limit, Print};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The form's name and version.
pub(super) const FORM: &str = "aunar-review/1";

/// What an edition is made from.
#[derive(Serialize, Deserialize)]
pub(super) struct Data {
    pub(super) form: String,
    pub(super) network: String,
    pub(super) plan: String,
    /// The hash of what was endorsed.
    pub(super) endorsed_sha256: Option<String>,
    pub(super) review: Uuid,
    pub(super) edition: i64,
    pub(super) print: Print,
    pub(super) about: Option<String>,
    pub(super) lang: Lang,
    /// When it was gathered, and at which position of the network's history.
    pub(super) at: DateTime<Utc>,
    pub(super) position: i64,
    pub(super) claims: Vec<ClaimData>,
    pub(super) document: Document,
    pub(super) annex: annex::Annex,
}

/// A claim with what it rests on.
#[derive(Serialize, Deserialize)]
pub(super) struct ClaimData {
    pub(super) id: Option<Uuid>,
    pub(super) section: String,
    pub(super) about: Option<String>,
    pub(super) code: Option<String>,
    pub(super) words: String,
    /// Whether people put their own words in the place of the program's.
    pub(super) edited: bool,
    /// Whether it is somebody's own and rests on nothing that is recorded.
    pub(super) authors: bool,
    /// Whether what it rests on has changed since it was last looked at.
    pub(super) changed: bool,
    pub(super) sources: Vec<SourceData>,
}

/// A source of a claim.
#[derive(Serialize, Deserialize)]
pub(super) struct SourceData {
    pub(super) kind: String,
    pub(super) record: Uuid,
    pub(super) reference: String,
    /// What it is called in the edition's language, with whose it is.
    #[serde(default)]
    pub(super) name: String,
    pub(super) address: String,
    pub(super) said: serde_json::Value,
}

/// What a print is about, as the edition says.
pub(super) fn limit<'a>(edition: &'a Edition, gathered: &'a Gathered) -> Option<Limit<'a>> {
    let about = edition.about.as_deref();
    Some(match edition.print {
        Print::Contribution => Limit::Whole,
        Print::Stakeholders => Limit::Stakeholders,
        Print::RoundTable => {
            let clusters = &gathered.review.clusters;
            Limit::Objectives(&clusters.iter().find(|c| Some(c.code.as_str()) == about)?.objectives)
        }
        Print::Country => Limit::Country(about?),
        Print::Annual => Limit::Year(about?.parse().ok()?),
    })
}

/// Gathers what an edition is made from; nothing where what it is about is not there any more.
pub(super) fn compose(
    gathered: &Gathered,
    report: &Report,
    edition: &Edition,
    public_url: &str,
    at: DateTime<Utc>,
) -> Option<Data> {
    let limit = limit(edition, gathered)?;
    let whole = gathered.sources();
    let sources = whole.limited(limit);
    let chosen = printing::choose(&whole, &sources, report, edition, limit);
    let printing = printing::Printing { gathered, sources: &sources, edition, public_url, at };
    let document = printing.document(report, &chosen);
    let annex = annex::annex(&printing, &chosen);
    let owners = sources.owners();
    let sourced = printing.sourced(&owners);
    let claims = chosen.iter().map(|c| claim(&printing, &sourced, c)).collect();
    Some(Data {
        form: FORM.to_owned(),
        network: gathered.network.network.code.clone(),
        plan: gathered.plan().plan.code.clone(),
        endorsed_sha256: sources.endorsed.as_ref().map(|e| e.hash.clone()),
        review: gathered.review.id.0,
        edition: edition.n,
        print: edition.print,
        about: edition.about.clone(),
        lang: edition.lang,
        at,
        position: gathered.position,
        claims,
        document,
        annex,
    })
}

fn claim(printing: &printing::Printing<'_>, sourced: &Sourced<'_>, chosen: &Chosen) -> ClaimData {
    let source = |t: &aunar_domain::review::Trace| SourceData {
        kind: t.kind.code().to_owned(),
        record: t.record,
        reference: t.reference.clone(),
        name: sourced.name(t),
        address: sourced.path(t),
        said: serde_json::json!(t.said),
    };
    ClaimData {
        id: chosen.id,
        section: chosen.claim.section.code().to_owned(),
        about: chosen.claim.group.as_ref().map(|g| format!("{}:{}", g.kind.code(), g.code)),
        code: chosen.claim.said.map(|s| s.code().to_owned()),
        words: printing.words(chosen).0,
        edited: chosen.prose.is_some(),
        authors: chosen.claim.traces.is_empty(),
        changed: chosen.changed,
        sources: chosen.claim.traces.iter().map(source).collect(),
    }
}

impl Data {
    /// The one form of it as text, and its hash.
    pub(super) fn sealed(&self) -> Result<(String, [u8; 32]), serde_json::Error> {
        let text = canonical_json(&serde_json::to_value(self)?);
        let hash = Sha256::digest(text.as_bytes()).into();
        Ok((text, hash))
    }
}
