//! What of an outside list is new, changed, the same, twice or no longer told.

use super::OutsideActivity;
use super::source::MOST_BY;
use crate::activity::{Content, Marker};
use crate::ids::{OutsideId, SourceId};
use crate::words::fold;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

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
