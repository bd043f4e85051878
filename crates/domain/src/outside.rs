//! Activities of outside mechanisms, known as read-only reference so that nobody plans beside them
//! (C6). Whatever form they come in, they are offered here as contents; what is known of them, what is
//! new, changed or no longer told is decided once.

use crate::activity::{Content, Marker, PublicStatus};
use crate::ids::{MechanismId, OutsideId, SourceId};
use crate::words::fold;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Most activities that one source may hold.
pub const MOST_ACTIVITIES: usize = 20_000;
/// Most characters of a source's name, of its licence, of its address.
pub const MOST_NAME: usize = 200;
/// Most characters of the word on its origin and licence.
pub const MOST_LICENCE: usize = 500;
/// Most characters of the names of those who carry an activity out.
pub const MOST_BY: usize = 300;

/// Where activities of a mechanism were taken from: a published plan, a table that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its stable identifier.
    pub id: SourceId,
    /// Whose activities they are.
    pub mechanism: MechanismId,
    /// What it is called, once in a mechanism: a file of the same name brings it up to date.
    pub name: String,
    /// Where it is published.
    pub url: Option<String>,
    /// Its licence, or a word on where it comes from and what may be done with it.
    pub licence: Option<String>,
    /// The file of the latest import.
    pub file: String,
    /// When that was.
    pub imported_at: DateTime<Utc>,
}

codes! {
    /// What is wrong with what is said of a source.
    pub enum SourceFault ("fault of a source") {
        /// It has no name.
        NoName = "no-name",
        /// Its name, address or licence is too long.
        TooLong = "too-long",
        /// Its address is none that begins with http:// or https://.
        NoAddress = "no-address",
    }
}

/// What is said of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Its name.
    pub name: String,
    /// Where it is published.
    pub url: Option<String>,
    /// Its licence, or a word on its origin.
    pub licence: Option<String>,
}

impl Terms {
    /// Tidies what was typed.
    pub fn new(name: &str, url: &str, licence: &str) -> Result<Self, SourceFault> {
        let given = |text: &str| {
            // On one line: a blank more is no other source.
            let text = crate::words::tidy(text);
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(line).filter(|line| !line.is_empty())
        };
        let name = given(name).ok_or(SourceFault::NoName)?;
        let terms = Self { name, url: given(url), licence: given(licence) };
        let long = |text: &Option<String>, most| {
            text.as_ref().is_some_and(|text| text.chars().count() > most)
        };
        if terms.name.chars().count() > MOST_NAME
            || long(&terms.url, MOST_LICENCE)
            || long(&terms.licence, MOST_LICENCE)
        {
            return Err(SourceFault::TooLong);
        }
        let is_address = |url: &String| {
            ["http://", "https://"].iter().any(|scheme| {
                url.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty())
                    && !url.contains(char::is_whitespace)
            })
        };
        if !terms.url.as_ref().is_none_or(is_address) {
            return Err(SourceFault::NoAddress);
        }
        Ok(terms)
    }
}

/// An activity of an outside mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideActivity {
    /// Its stable identifier.
    pub id: OutsideId,
    /// Where it was taken from.
    pub source: SourceId,
    /// What the source calls it, unique in it.
    pub reference: String,
    /// Raised by one with every change.
    pub version: i64,
    /// Who carries it out, as the source names them.
    pub by: Option<String>,
    /// What it says, as far as it says what an activity of a plan does.
    pub content: Content,
    /// When an import no longer had it.
    pub gone_since: Option<DateTime<Utc>>,
}

impl OutsideActivity {
    /// Whether it is still to come or under way, so that somebody may build on it.
    #[must_use]
    pub fn is_live(&self, today: NaiveDate) -> bool {
        let over = matches!(
            self.content.status.public(),
            PublicStatus::Completed | PublicStatus::Withdrawn
        );
        self.gone_since.is_none() && !over && self.content.period.is_none_or(|p| p.end >= today)
    }
}

/// An activity as somebody's file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// What the file calls it.
    pub reference: Option<String>,
    /// Who carries it out, as the file names them.
    pub by: Option<String>,
    /// What it says.
    pub content: Content,
}

impl Offered {
    /// By what it is known again: its reference, or where the file gives none, what does not change
    /// without its being something else.
    #[must_use]
    pub fn known_by(&self) -> String {
        if let Some(reference) = &self.reference {
            return reference.clone();
        }
        let title = fold(self.content.title.words(self.content.title.original()));
        let by = fold(self.by.as_deref().unwrap_or_default());
        let mut places = self.content.places.clone();
        places.sort_unstable();
        let text = format!("{title}\n{by}\n{}", places.join(" "));
        let digest = Sha256::digest(text.as_bytes());
        let hex: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        format!("x-{hex}")
    }
}

/// What comes of an activity that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Nobody knew it.
    New(Box<OutsideActivity>),
    /// It was known, and says something else now.
    Changed {
        /// As it was.
        before: Arc<OutsideActivity>,
        /// As it is.
        after: Box<OutsideActivity>,
    },
    /// It was known and says the same.
    Same(OutsideId),
    /// The file has told it already.
    Twice,
}

/// What comes of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settlement {
    /// What comes of each that was offered, in their order.
    pub rows: Vec<Settled>,
    /// Those the source had and no longer has, as they were and as they are.
    pub gone: Vec<(Arc<OutsideActivity>, OutsideActivity)>,
}

/// What an outside activity keeps of a content: what is a plan's own matter is left out.
fn kept(content: Content) -> Content {
    let plain = Content {
        priority: None,
        result: None,
        period_note: None,
        first_period: None,
        slip_reason: None,
        gender: Marker::NOT_ASSESSED,
        human_rights: Marker::NOT_ASSESSED,
        deliverable: None,
        needs: Vec::new(),
        mechanisms: Vec::new(),
        source: None,
        ..content
    };
    plain.in_order()
}

/// Settles what a file of a source offers against what is known of that source. What a row that could
/// not be read stands for is held back: it is not gone.
#[must_use]
pub fn settle(
    source: SourceId,
    known: &[Arc<OutsideActivity>],
    offered: Vec<Offered>,
    held_back: &dyn Fn(&OutsideActivity) -> bool,
    at: DateTime<Utc>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Settlement {
    let by_reference: HashMap<&str, &Arc<OutsideActivity>> = known
        .iter()
        .filter(|one| one.source == source)
        .map(|one| (one.reference.as_str(), one))
        .collect();
    let mut told: HashSet<String> = HashSet::new();
    let mut settlement = Settlement::default();
    for one in offered {
        let reference = one.known_by();
        if !told.insert(reference.clone()) {
            settlement.rows.push(Settled::Twice);
            continue;
        }
        let by = one.by.map(|by| by.chars().take(MOST_BY).collect());
        let content = kept(one.content);
        settlement.rows.push(match by_reference.get(reference.as_str()) {
            None => Settled::New(Box::new(OutsideActivity {
                id: OutsideId(new_id()),
                source,
                reference,
                version: 1,
                by,
                content,
                gone_since: None,
            })),
            Some(before)
                if before.content == content && before.by == by && before.gone_since.is_none() =>
            {
                Settled::Same(before.id)
            }
            Some(before) => Settled::Changed {
                before: Arc::clone(before),
                after: Box::new(OutsideActivity {
                    version: before.version + 1,
                    by,
                    content,
                    gone_since: None,
                    ..OutsideActivity::clone(before)
                }),
            },
        });
    }
    for (reference, before) in by_reference {
        if before.gone_since.is_none() && !told.contains(reference) && !held_back(before) {
            let after = OutsideActivity {
                version: before.version + 1,
                gone_since: Some(at),
                ..OutsideActivity::clone(before)
            };
            settlement.gone.push((Arc::clone(before), after));
        }
    }
    settlement.gone.sort_by(|(a, _), (b, _)| a.reference.cmp(&b.reference));
    settlement
}

#[cfg(test)]
mod tests;
