//! What claims rest on, as readers see it: a name for each source, and the way to it.

use super::speaking::semicolon;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Tongue, address, numbers};
use aunar_domain::document::Inline;
use aunar_domain::ids::EntityId;
use aunar_domain::period::reading;
use aunar_domain::review::{Kind, Trace};
use std::collections::HashMap;
use uuid::Uuid;

/// Most sources that a note names; the others stand in the annex.
const MOST_NAMED: usize = 24;

/// What a source of a reporting period is called: `I-003 2024-Q2` is `I-003, T2 2024` to whoever reads it.
pub(super) fn called(t: Tongue, reference: &str) -> String {
    let Some((first, window)) = reference.split_once(' ') else {
        return reference.to_owned();
    };
    // A window of several quarters has both ends in its name.
    match reading::read(&window.replace('_', "/")) {
        Ok(read) => format!("{first}, {}", numbers::period(t, &read.period)),
        Err(_) => reference.to_owned(),
    }
}

/// Claims' sources, with what is around them: whose they are, and where they stand.
pub(super) struct Sourced<'a> {
    pub(super) t: Tongue,
    pub(super) network: &'a NetworkPicture,
    pub(super) plan: &'a PlanPicture,
    /// Whose the rows are that members gave, by record.
    pub(super) owners: &'a HashMap<Uuid, EntityId>,
}

impl Sourced<'_> {
    /// The name of a source, with whose it is where a member gave it.
    pub(super) fn name(&self, trace: &Trace) -> String {
        let name = self.bare(trace);
        let owner = self.owners.get(&trace.record);
        match owner.and_then(|id| self.network.common.register.get(*id)) {
            Some(entity) => self
                .t
                .with("review-source-of", &[("source", &name), ("member", entity.short(self.t.0))]),
            None => name,
        }
    }

    fn bare(&self, trace: &Trace) -> String {
        let (t, reference) = (self.t, trace.reference.as_str());
        match trace.kind {
            Kind::Plan => t.t("review-source-plan"),
            Kind::Review => t.t("review-source-review"),
            Kind::Amendment => t.with("review-source-amendment", &[("n", reference)]),
            Kind::Consultation => t.with("review-source-consultation", &[("n", reference)]),
            Kind::Event => t.with("review-source-event", &[("reference", reference)]),
            Kind::Practice => t.with("review-source-practice", &[("reference", reference)]),
            Kind::Recommendation => {
                t.with("review-source-recommendation", &[("reference", reference)])
            }
            Kind::Participation => {
                t.with("review-source-participation", &[("reference", reference)])
            }
            _ => called(t, reference),
        }
    }

    /// The way to a source, without the installation's own address: its page, or the page of its list
    /// with it alone and the row it is.
    pub(super) fn path(&self, trace: &Trace) -> String {
        let (network, plan) = (self.network, self.plan);
        let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
        let encode = crate::web::params::encode;
        // `A-014 2023-Q3` is said of A-014.
        let first = trace.reference.split(' ').next().unwrap_or_default();
        let reference = encode(&trace.reference);
        let code = &network.network.code;
        match trace.kind {
            Kind::Plan => base,
            Kind::Review => format!("{base}/report"),
            Kind::Activity => address::activity(network, plan, first),
            Kind::Progress => {
                format!("{}#report-{}", address::activity(network, plan, first), trace.record)
            }
            Kind::Use => format!("{base}/indicators/{}", encode(first)),
            Kind::Value => format!("{base}/indicators/{}#v-{}", encode(first), trace.record),
            Kind::Evidence => format!("{base}/evidence?piece={reference}#{reference}"),
            Kind::Event => format!("/{code}/events/{reference}"),
            Kind::Participation => format!("/{code}/events/{reference}#participation"),
            Kind::Need => format!("/{code}/needs#{reference}"),
            Kind::Amendment => format!("{base}/amendments/{reference}"),
            Kind::Line => format!("{base}/money/lines?line={reference}#{reference}"),
            Kind::Consultation => format!("{base}/consultation?round={reference}"),
            Kind::Practice => format!("/{code}/practices/{reference}"),
            Kind::Recommendation => format!("/{code}/recommendations/{reference}"),
        }
    }

    /// What a claim rests on, as the content of a note; nothing where it rests on nothing.
    pub(super) fn note(&self, traces: &[Trace], public_url: &str) -> Option<Inline> {
        if traces.is_empty() {
            return None;
        }
        let t = self.t;
        let mut content = vec![Inline::words(format!("{} ", t.t("review-sources")))];
        for (n, trace) in traces.iter().take(MOST_NAMED).enumerate() {
            if n > 0 {
                content.push(Inline::words(semicolon(t.0)));
            }
            let href = format!("{public_url}{}", self.path(trace));
            content.push(Inline::Link { href, text: self.name(trace) });
        }
        if traces.len() > MOST_NAMED {
            let more = t.n("review-sources-more", traces.len() - MOST_NAMED);
            content.push(Inline::words(format!("{}{more}", semicolon(t.0))));
        }
        content.push(Inline::words("."));
        Some(Inline::Note { content })
    }
}
