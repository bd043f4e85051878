//! Takes what a source offers into what is known of it, in the turn of the network: new ones are added,
//! others brought up to date, those it no longer has are marked; the same file twice changes nothing.

use crate::iati::Unlisted;
use crate::picture::{NetworkPicture, Picture};
use crate::records::{network as networks, outside as records};
use crate::web::state::Inner;
use crate::web::{Cx, Error};
use aunar_db::{Entry, Tx};
use aunar_domain::ids::{MechanismId, NetworkId, SourceId};
use aunar_domain::intake::Unreadable;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::{MOST_ACTIVITIES, OutsideActivity, Settled, Settlement, Source, Terms};
use aunar_domain::words::{Lang, Text};
use aunar_formats::ReadError;
use chrono::{DateTime, SubsecRound, Utc};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// Most characters of the reference of a mechanism: it stands in addresses.
const MOST_REFERENCE: usize = 20;

/// Whose activities they are.
#[derive(Debug, Clone)]
pub struct Whose {
    /// The mechanism's reference.
    pub reference: String,
    /// Its name and the name's language, where it is to be made if it is not there.
    pub name: Option<(String, Lang)>,
}

/// What is brought, by whom and by which door.
pub struct Brought<'a> {
    /// Whose activities they are.
    pub whose: &'a Whose,
    /// What is said of the source.
    pub terms: &'a Terms,
    /// The file's name.
    pub file: &'a str,
    /// Whether nothing is to be stored.
    pub dry_run: bool,
    /// Who, for the history.
    pub actor: &'a str,
    /// By which door, for the history.
    pub via: &'static str,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken<R> {
    /// What the reader of the file's form has to tell.
    pub told: R,
    /// The references and titles of those the source no longer has.
    pub gone: Vec<(String, String)>,
    /// Whether the mechanism is new.
    pub made_mechanism: bool,
    /// Whether anything was stored.
    pub stored: bool,
}

/// Why nothing is brought. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Unbrought {
    /// The network works beside no such mechanism.
    #[error("there is no mechanism `{found}`; there are: {known}; with a name it is made")]
    NoMechanism {
        /// The reference given.
        found: String,
        /// Those there are.
        known: String,
    },
    /// It cannot be the reference of a mechanism.
    #[error(
        "`{found}` cannot be the reference of a mechanism: 1 to 20 letters, digits and hyphens can"
    )]
    BadReference {
        /// What was given.
        found: String,
    },
    /// There would be more than one source may hold.
    #[error(
        "a source of {MOST_ACTIVITIES} activities at most is kept, those marked as gone among them"
    )]
    TooMany,
    /// The file cannot be read.
    #[error("{file}: {why}")]
    Unread {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        why: NoList,
    },
    /// It failed, or whoever brings it may not any more.
    #[error("it could not be stored")]
    Failed(Error),
}

impl Unbrought {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Unbrought::NoMechanism { .. } => "no-mechanism",
            Unbrought::BadReference { .. } => "bad-reference",
            Unbrought::TooMany => "too-many",
            Unbrought::Unread { .. } => "unread",
            Unbrought::Failed(_) => "failed",
        }
    }
}

impl<E: Into<Error>> From<E> for Unbrought {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Why a file is no list of activities.
#[derive(Debug, thiserror::Error)]
pub enum NoList {
    /// It is no table.
    #[error(transparent)]
    File(#[from] ReadError),
    /// It is a table of something else.
    #[error(transparent)]
    Table(#[from] Unreadable),
    /// It is markup, but no list of the IATI standard.
    #[error(transparent)]
    Standard(#[from] Unlisted),
}

/// What a reader of some form of file knows when it settles what the file offers.
pub struct Known<'a> {
    /// The network.
    pub network: &'a NetworkPicture,
    /// The source.
    pub source: SourceId,
    /// What is known of it.
    pub activities: &'a [Arc<OutsideActivity>],
    /// The moment.
    pub at: DateTime<Utc>,
}

/// Brings what a file offers: `read` settles it against what is known, whatever the file's form. Of a
/// person it is looked at once more whether they may.
pub async fn bring<R>(
    state: &Inner,
    network: NetworkId,
    brought: Brought<'_>,
    cx: Option<&Cx>,
    read: impl FnOnce(Known<'_>) -> Result<(R, Settlement), NoList>,
) -> Result<Taken<R>, Unbrought> {
    let (mut tx, picture) = turn(state, network, cx).await?;
    let network = picture.by_id(network).ok_or_else(|| Error::not_found("network", ""))?;
    let at = state.now().trunc_subsecs(6);
    let (mechanism, made) = mechanism(network, brought.whose)?;
    let known = network.outside.sources_of(mechanism.id).find(|s| s.name == brought.terms.name);
    let source = Source {
        id: known.map_or_else(|| SourceId(Uuid::now_v7()), |source| source.id),
        mechanism: mechanism.id,
        name: brought.terms.name.clone(),
        url: brought.terms.url.clone(),
        licence: brought.terms.licence.clone(),
        file: brought.file.to_owned(),
        imported_at: at,
    };
    let of_source: Vec<Arc<OutsideActivity>> =
        network.outside.activities.iter().filter(|a| a.source == source.id).cloned().collect();
    let known_of = Known { network, source: source.id, activities: &of_source, at };
    let unread = |why| Unbrought::Unread { file: brought.file.to_owned(), why };
    let (told, settlement) = read(known_of).map_err(unread)?;
    let gone = settlement.gone.iter().map(|(before, _)| {
        let title = before.content.title.words(before.content.title.original());
        (before.reference.clone(), title.to_owned())
    });
    let mut taken = Taken { told, gone: gone.collect(), made_mechanism: made, stored: false };
    let (new, changed) = apart(settlement);
    if of_source.len() + new.len() > MOST_ACTIVITIES {
        return Err(Unbrought::TooMany);
    }
    let terms_changed =
        known.is_some_and(|known| (&known.url, &known.licence) != (&source.url, &source.licence));
    if brought.dry_run || new.is_empty() && changed.is_empty() && !terms_changed {
        tx.rollback().await?;
        return Ok(taken);
    }
    let entry = |action, entity, record, before: Option<Value>, after: Value| Entry {
        actor: brought.actor.to_owned(),
        via: brought.via,
        action,
        entity,
        record,
        plan: None,
        before,
        after: Some(after),
    };
    let mut entries = Vec::new();
    if made {
        let after = i64::try_from(network.mechanisms.len()).unwrap_or(i64::MAX);
        let of = std::slice::from_ref(&mechanism);
        networks::add_mechanisms(&mut tx, network.network.id, of, after).await?;
        entries.push(entry("create", "mechanism", mechanism.id.0, None, json!(mechanism)));
    }
    records::write_source(&mut tx, &source).await?;
    let action = if known.is_some() { "change" } else { "create" };
    let before = known.map(|known| json!(known));
    entries.push(entry(action, "outside-source", source.id.0, before, json!(source)));
    records::write(&mut tx, &new.iter().collect::<Vec<_>>()).await?;
    entries.extend(
        new.iter().map(|one| entry("create", "outside-activity", one.id.0, None, form(one))),
    );
    for (before, after) in &changed {
        records::rewrite(&mut tx, after).await?;
        let action = if after.gone_since.is_some() { "gone" } else { "change" };
        entries.push(entry(
            action,
            "outside-activity",
            after.id.0,
            Some(form(before)),
            form(after),
        ));
    }
    state.pictures.keep(tx, network.network.id.0, at, entries).await?;
    taken.stored = true;
    Ok(taken)
}

/// The turn to write in the network.
async fn turn(
    state: &Inner,
    network: NetworkId,
    cx: Option<&Cx>,
) -> Result<(Tx, Arc<Picture>), Error> {
    match cx {
        Some(cx) => cx.turn(network).await,
        None => {
            let mut tx = state.db.begin_in(network.0).await?;
            let picture = state.pictures.held_by(&mut tx, network.0).await?;
            Ok((tx, picture))
        }
    }
}

/// The mechanism that is meant, and whether it is made.
fn mechanism(network: &NetworkPicture, whose: &Whose) -> Result<(Mechanism, bool), Unbrought> {
    let found = whose.reference.trim();
    let known = network.mechanisms.iter().find(|m| m.reference.eq_ignore_ascii_case(found));
    if let Some(known) = known {
        return Ok((known.clone(), false));
    }
    let name = whose.name.as_ref().and_then(|(name, lang)| Text::new(*lang, name));
    let Some(name) = name else {
        let known: Vec<&str> = network.mechanisms.iter().map(|m| m.reference.as_str()).collect();
        let known = if known.is_empty() { "-".to_owned() } else { known.join(", ") };
        return Err(Unbrought::NoMechanism { found: found.chars().take(80).collect(), known });
    };
    let fits = |c: char| c.is_alphanumeric() || c == '-';
    if found.is_empty() || found.chars().count() > MOST_REFERENCE || !found.chars().all(fits) {
        return Err(Unbrought::BadReference { found: found.chars().take(80).collect() });
    }
    let made = Mechanism {
        id: MechanismId(Uuid::now_v7()),
        reference: found.to_owned(),
        name,
        acronym: None,
        summary: None,
        places: Vec::new(),
    };
    Ok((made, true))
}

type Change = (Arc<OutsideActivity>, OutsideActivity);

/// What is new, and what changes, those that are gone among them.
fn apart(settlement: Settlement) -> (Vec<OutsideActivity>, Vec<Change>) {
    let (mut new, mut changed) = (Vec::new(), Vec::new());
    for settled in settlement.rows {
        match settled {
            Settled::New(one) => new.push(*one),
            Settled::Changed { before, after } => changed.push((before, *after)),
            Settled::Same(_) | Settled::Twice => {}
        }
    }
    changed.extend(settlement.gone);
    (new, changed)
}

/// An outside activity as the history keeps it: its fields side by side.
fn form(one: &OutsideActivity) -> Value {
    let mut form = json!(one.content);
    if let Value::Object(fields) = &mut form {
        for (name, value) in [
            ("reference", json!(one.reference)),
            ("version", json!(one.version)),
            ("source", json!(one.source)),
            ("by", json!(one.by)),
            ("gone_since", json!(one.gone_since)),
        ] {
            fields.insert(name.to_owned(), value);
        }
    }
    form
}
