//! What an export is of: a plan with what was reported on it, and who tells of it.

use crate::ledger::{Ledger, PlanLedger};
use crate::picture::{NetworkPicture, PlanPicture};
use aunar_domain::entity::Entity;
use aunar_domain::iati;
use aunar_domain::network::MemberRole;
use aunar_domain::words::Text;
use aunar_formats::iati::{Narrative, Organisation};
use chrono::NaiveDate;

/// A plan as it is told in the standard.
pub(super) struct Place<'a> {
    /// The network.
    pub(super) network: &'a NetworkPicture,
    /// The plan.
    pub(super) plan: &'a PlanPicture,
    /// What was reported in the network.
    pub(super) ledger: &'a Ledger,
    /// The address that people reach the installation at.
    pub(super) public_url: &'a str,
    /// The day of the export.
    pub(super) today: NaiveDate,
    /// Who tells of it.
    pub(super) reporting: Organisation,
}

impl<'a> Place<'a> {
    /// A plan on a day.
    pub(super) fn new(
        network: &'a NetworkPicture,
        plan: &'a PlanPicture,
        ledger: &'a Ledger,
        public_url: &'a str,
        today: NaiveDate,
    ) -> Self {
        let reporting = reporting(network);
        Self { network, plan, ledger, public_url, today, reporting }
    }

    /// What was reported on the plan.
    pub(super) fn told(&self) -> &'a PlanLedger {
        self.ledger.plan(self.plan.plan.id)
    }

    /// The address of the plan's pages.
    pub(super) fn home(&self) -> String {
        let (network, plan) = (&self.network.network.code, &self.plan.plan.code);
        format!("{}/{network}/plans/{plan}", self.public_url)
    }

    /// The identifier of an activity of ours in the world: that of who reports, then network, plan and
    /// reference, which never change together. What an import brought from elsewhere keeps its own.
    pub(super) fn identifier(&self, plan: &str, reference: &str, source: Option<&str>) -> String {
        if let Some((_, identifier)) = source.and_then(foreign) {
            return identifier.to_owned();
        }
        let reporter = self.reporting.reference.as_deref().unwrap_or_default();
        let network = self.network.network.code.to_uppercase();
        format!("{reporter}-AUNAR-{network}-{plan}-{}", plain(reference))
    }
}

impl Place<'_> {
    /// Who is told to have reported an activity. What came from another publisher under an identifier of
    /// theirs is told as theirs, by a second reporter; where the identifier is not theirs, they are whoever
    /// reported it before, which is the second value.
    pub(super) fn reporter(&self, source: Option<&str>) -> (Organisation, Option<String>) {
        let Some((publisher, identifier)) = source.and_then(foreign) else {
            return (self.reporting.clone(), None);
        };
        if !identifier.starts_with(&format!("{publisher}-")) {
            return (self.reporting.clone(), Some(publisher.to_owned()));
        }
        let register = &self.network.common.register;
        let code = iati::code_of(publisher).and_then(|code| register.find(code));
        let known = code.or_else(|| register.find(publisher)).map(organisation);
        // Whoever is not known here is called by their identifier.
        let unknown = || Organisation {
            reference: None,
            kind: Some("90".to_owned()),
            names: vec![Narrative { lang: String::new(), words: publisher.to_owned() }],
        };
        let reporter = known.unwrap_or_else(unknown);
        (Organisation { reference: Some(publisher.to_owned()), ..reporter }, None)
    }
}

/// How the source of an activity names where it came from: publisher and identifier.
pub(super) fn source_of(publisher: &str, identifier: &str) -> String {
    format!("IATI {publisher} {identifier}")
}

/// The publisher and the identifier that a source names.
pub(super) fn foreign(source: &str) -> Option<(&str, &str)> {
    let (publisher, identifier) = source.strip_prefix("IATI ")?.split_once(' ')?;
    (!publisher.is_empty() && !identifier.is_empty()).then_some((publisher, identifier))
}

/// A reference with nothing that an identifier cannot have; what is left out is written as its number,
/// so that two references stay two.
fn plain(reference: &str) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for c in reference.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "_{:X}_", u32::from(c));
        }
    }
    out
}

/// The words of a text in each language it has, the original first.
pub(super) fn narratives(text: &Text) -> Vec<Narrative> {
    let of = |w: &aunar_domain::words::Wording| Narrative {
        lang: w.lang.code().to_owned(),
        words: w.words.clone(),
    };
    let original = text.original();
    let (first, others): (Vec<_>, Vec<_>) =
        text.wordings().iter().partition(|w| w.lang == original);
    first.into_iter().chain(others).map(of).collect()
}

/// An entity of the register.
pub(super) fn organisation(entity: &Entity) -> Organisation {
    Organisation {
        reference: iati::reference_of(&entity.code)
            .or_else(|| entity.also.iter().find(|name| iati::is_reference(name)).cloned()),
        kind: Some(entity.kind.iati().to_owned()),
        names: narratives(&entity.name),
    }
}

/// Who tells of a network's plans: the first of those who lead it that has an identifier, or the first
/// member. A network has none of its own. It tells of what others do, and says so.
fn reporting(network: &NetworkPicture) -> Organisation {
    let leading = network.members.iter().filter(|m| m.role == MemberRole::CoLead);
    let all = leading.chain(network.members.iter());
    let entities = all.filter_map(|m| network.common.register.get(m.entity));
    let mut known = entities.map(organisation).filter(|o| o.reference.is_some());
    known.next().unwrap_or_else(|| Organisation {
        reference: Some(format!("AUNAR-{}", network.network.code.to_uppercase())),
        kind: Some("90".to_owned()),
        names: narratives(&network.network.name),
    })
}
