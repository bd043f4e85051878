//! Checking a file that is in no plan yet, or as it would be in one: read as an import reads it,
//! and nothing is stored.

use super::api::CheckItem;
use super::{Checked, store, text};
use crate::exchange::{Frame, ImportError, Offer, Outcome, read};
use crate::ledger::{self, Ledger};
use crate::picture::{Common, NetworkPicture, PlanPicture};
use crate::records::endorsement::Endorsement;
use crate::web::Tongue;
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::activity::Activity;
use aunar_domain::check::Settings;
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::ids::NetworkId;
use aunar_domain::intake::{Reading, Reason, Verdict};
use aunar_domain::network::Network;
use aunar_domain::register::Register;
use aunar_domain::words::Lang;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Why a file cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A file's check.
pub struct CheckedFile {
    network: NetworkPicture,
    plan: PlanPicture,
    settings: Settings,
    dated: bool,
    outcome: Outcome,
    now: chrono::DateTime<chrono::Utc>,
    // A file brings no money and measures nothing: it is judged beside what its plan has.
    ledger: Arc<Ledger>,
}

/// Reads a file to be checked: as it would be in a plan, beside the registers of a network, or
/// with nothing but what Aunar ships.
pub async fn check_file(
    app: Option<(&Inner, &NetworkPicture, Option<&PlanPicture>)>,
    offer: &Offer,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<CheckedFile, FileError> {
    match app {
        Some((app, network, Some(plan))) => {
            let reading = read(offer, network, plan)?;
            let settings = store::settings(&app.db, plan.plan.id).await?;
            let ledger = ledger::of(app, network.network.id).await?;
            let network = beside(network, true);
            let checked = CheckedFile::of(offer, network, plan, reading, settings, true, now);
            Ok(CheckedFile { ledger, ..checked })
        }
        Some((_, network, None)) => framed(offer, network, now),
        None => alone(offer, now),
    }
}

/// Reads a file as a plan of its own, beside the registers of a network.
fn framed(
    offer: &Offer,
    network: &NetworkPicture,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<CheckedFile, FileError> {
    let frame = Frame::of(offer, &network.common.register)?;
    let network = beside(network, false);
    let plan = PlanPicture::new(
        frame.plan,
        frame.priorities,
        Endorsement::default(),
        Vec::new(),
        &network.common,
    );
    let reading = read(offer, &network, &plan)?;
    Ok(CheckedFile::of(offer, network, &plan, reading, Settings::default(), frame.dated, now))
}

/// Reads a file as a plan of its own, beside nothing but what Aunar ships: what it names and nobody
/// here knows is taken to be what it says.
fn alone(offer: &Offer, now: chrono::DateTime<chrono::Utc>) -> Result<CheckedFile, FileError> {
    let nobody = shipped();
    let frame = Frame::of(offer, &nobody.common.register)?;
    let mut register = nobody.common.register.clone();
    for entity in frame.entities {
        register.add(entity);
    }
    let common = Arc::new(Common {
        register,
        geography: nobody.common.geography.clone(),
        frameworks: nobody.common.frameworks.clone(),
    });
    let plan =
        PlanPicture::new(frame.plan, frame.priorities, Endorsement::default(), Vec::new(), &common);
    let (mut needs, mut mechanisms) = (frame.needs, frame.mechanisms);
    let reading = loop {
        let reader = NetworkPicture {
            needs: needs.clone().into(),
            mechanisms: mechanisms.clone().into(),
            common: Arc::clone(&common),
            ..beside(&nobody, false)
        };
        let reading = read(offer, &reader, &plan)?;
        let unknown = |reason| -> BTreeSet<&str> {
            let remarks = reading.all_remarks().filter(|r| r.reason == reason);
            remarks.map(|r| r.value.as_str()).collect()
        };
        let known: BTreeSet<String> = needs
            .iter()
            .map(|n| n.reference.clone())
            .chain(mechanisms.iter().map(|m| m.reference.clone()))
            .collect();
        let new = |name: &&str| !known.contains(*name);
        let before = needs.len() + mechanisms.len();
        needs.extend(unknown(Reason::UnknownNeed).into_iter().filter(new).filter_map(Frame::need));
        let missing = unknown(Reason::UnknownMechanism).into_iter().filter(new);
        mechanisms.extend(missing.filter_map(Frame::mechanism));
        if needs.len() + mechanisms.len() == before {
            break reading;
        }
    };
    // What only stood in for a name is no need that could go unanswered.
    let network = NetworkPicture { common, ..beside(&nobody, false) };
    Ok(CheckedFile::of(offer, network, &plan, reading, Settings::default(), frame.dated, now))
}

/// A network without its plans; without its events where no activity of the file can be theirs.
fn beside(network: &NetworkPicture, with_events: bool) -> NetworkPicture {
    NetworkPicture {
        network: network.network.clone(),
        members: network.members.clone(),
        needs: network.needs.clone(),
        mechanisms: network.mechanisms.clone(),
        outside: Arc::default(),
        events: if with_events { network.events.clone() } else { Vec::new().into() },
        plans: Vec::new(),
        origins: Arc::default(),
        common: Arc::clone(&network.common),
    }
}

/// A network of nobody, with what Aunar ships.
fn shipped() -> NetworkPicture {
    let name = aunar_domain::words::Text::new(Lang::En, "-").expect("there is a word");
    let network = Network {
        id: NetworkId(Uuid::nil()),
        code: "-".to_owned(),
        name,
        summary: None,
        illustrative: None,
        lang: Lang::En,
        feeds: None,
        short: None,
        accent: None,
        mark: None,
    };
    let common = Common {
        register: Register::new(aunar_domain::entity::shipped()),
        geography: Geography::shipped(),
        frameworks: Frameworks::shipped(),
    };
    NetworkPicture {
        network,
        members: Vec::new().into(),
        needs: Vec::new().into(),
        mechanisms: Vec::new().into(),
        outside: Arc::default(),
        events: Vec::new().into(),
        plans: Vec::new(),
        origins: Arc::default(),
        common: Arc::new(common),
    }
}

impl CheckedFile {
    fn of(
        offer: &Offer,
        mut network: NetworkPicture,
        plan: &PlanPicture,
        reading: Reading,
        settings: Settings,
        dated: bool,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        let outcome = Outcome::of(&offer.name, &reading, &network.common.register);
        let mut register = network.common.register.clone();
        for entity in reading.new_entities {
            register.add(entity);
        }
        let mut priorities = plan.priorities.clone();
        priorities.extend(reading.new_priorities);
        let activity = |verdict: Verdict| match verdict {
            Verdict::New(activity) => Some(Arc::<Activity>::from(activity)),
            Verdict::Changed { after, .. } => Some(Arc::from(after)),
            Verdict::Same(id) => plan.by_id(id).cloned(),
            Verdict::Refused => None,
        };
        let activities = reading.rows.into_iter().filter_map(|row| activity(row.verdict)).collect();
        network.common = Arc::new(Common {
            register,
            geography: network.common.geography.clone(),
            frameworks: network.common.frameworks.clone(),
        });
        let plan = PlanPicture::new(
            plan.plan.clone(),
            priorities,
            Endorsement::default(),
            activities,
            &network.common,
        );
        Self { network, plan, settings, dated, outcome, now, ledger: Arc::default() }
    }

    /// The check itself.
    #[must_use]
    pub fn checked(&self) -> Checked<'_> {
        let (settings, today) = (self.settings.clone(), self.now.date_naive());
        Checked::of(&self.network, &self.plan, settings, today, self.dated, &self.ledger)
    }

    /// How many rows could not be read, and so were not checked.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.outcome.counts.refused
    }

    /// The remarks on reading it and the verdicts, as text.
    #[must_use]
    pub fn text(&self, t: Tongue) -> String {
        let mut text = if self.refused() > 0 { self.outcome.text(t) } else { String::new() };
        text.push_str(&text::text(t, &self.checked()));
        text
    }

    /// The same for programs.
    #[must_use]
    pub fn json(&self, t: Tongue) -> Value {
        let check = CheckItem::of(t, &self.checked(), "", &[], (0, usize::MAX));
        json!({ "file": self.outcome.file, "reading": self.outcome.counts, "rows": self.outcome.rows, "check": check })
    }
}

impl Checked<'_> {
    /// The verdicts as text.
    #[must_use]
    pub fn text(&self, t: Tongue) -> String {
        text::text(t, self)
    }

    /// The verdicts for programs, with every row.
    #[must_use]
    pub fn json(&self, t: Tongue, public_url: &str) -> Value {
        json!(CheckItem::of(t, self, public_url, &[], (0, usize::MAX)))
    }
}
