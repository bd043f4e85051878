//! Something that is not an activity and can be found.

use super::kind::Kind;
use super::places::Place;
use super::seats::Seat;
use crate::picture::{NetworkPicture, called};
use crate::records::proposal::Told;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Cx, Tongue, numbers};
use crate::{call, news, people, practice, room};
use aunar_domain::call::Call;
use aunar_domain::entity::Entity;
use aunar_domain::event::Event;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::Need;
use aunar_domain::news::News;
use aunar_domain::plan::Priority;
use aunar_domain::practice::Practice;
use aunar_domain::room::Room;
use aunar_domain::words::Text;

/// One record, borrowed from where it is held: nothing of it is drawn until it is an answer.
#[derive(Clone, Copy)]
pub(super) enum Record<'a> {
    Event(&'a Event),
    Practice(&'a Practice),
    News(&'a News),
    Proposal(&'a Told),
    Call(&'a Call),
    Room(&'a Room),
    Organisation(&'a Entity),
    /// With the code of its plan.
    Priority(&'a str, &'a Priority),
    Need(&'a Need),
    Mechanism(&'a Mechanism),
    Member(&'a Entity),
    Seat(&'a Seat),
    Place(&'a Place),
}

impl<'a> Record<'a> {
    /// What it is called; nothing where its text was taken away.
    pub(super) fn title(self) -> Option<&'a Text> {
        Some(match self {
            Self::Event(e) => &e.title,
            Self::Practice(p) => &p.title,
            Self::News(n) => &n.title,
            Self::Proposal(told) => &told.proposal.idea.as_ref()?.title,
            Self::Call(c) => &c.title,
            Self::Room(r) => &r.question,
            Self::Organisation(e) | Self::Member(e) => &e.name,
            Self::Priority(_, p) => &p.title,
            Self::Need(n) => &n.title,
            Self::Mechanism(m) => &m.name,
            Self::Seat(s) => &s.name,
            Self::Place(p) => &p.title,
        })
    }

    /// The same for a reader: a person's name is in no language.
    pub(super) fn heading(self, t: Tongue) -> Words {
        match (self, self.title()) {
            (Self::Seat(seat), _) => Words::own(seat.name.words(t.0)),
            (_, Some(title)) => Words::of(title, t.0, t),
            (_, None) => Words::own(""),
        }
    }

    /// The running texts in which it is found, the one that is shown first.
    pub(super) fn texts(self, network: &'a NetworkPicture) -> Vec<&'a Text> {
        match self {
            Self::Event(e) => e.summary.iter().collect(),
            Self::Practice(p) => practice::texts(network, p),
            Self::News(n) => vec![&n.lead, &n.body],
            Self::Proposal(told) => {
                let idea = told.proposal.idea.iter();
                idea.flat_map(|i| std::iter::once(&i.what).chain(&i.partners)).collect()
            }
            Self::Call(c) => vec![&c.text],
            Self::Room(r) => {
                let summary = r.summary.iter().filter(|_| r.summed_at.is_some());
                r.context.iter().chain(summary).collect()
            }
            Self::Priority(_, p) => {
                p.summary.iter().chain(p.results.iter().map(|r| &r.title)).collect()
            }
            Self::Need(n) => n.text.iter().collect(),
            Self::Mechanism(m) => m.summary.iter().collect(),
            Self::Organisation(_) | Self::Member(_) | Self::Seat(_) | Self::Place(_) => Vec::new(),
        }
    }

    /// References, acronyms and other names that are no language's.
    pub(super) fn names(self, network: &'a NetworkPicture) -> Vec<&'a str> {
        let register = &network.common.register;
        match self {
            Self::Event(e) => {
                std::iter::once(e.reference.as_str()).chain(e.venue.as_deref()).collect()
            }
            Self::Practice(p) => {
                let entity = register.get(p.entity).map(|e| e.code.as_str());
                entity.into_iter().chain([p.reference.as_str()]).collect()
            }
            Self::News(n) => vec![&n.reference],
            Self::Proposal(told) => {
                told.proposal.idea.as_ref().and_then(|i| i.named()).into_iter().collect()
            }
            Self::Call(c) => vec![&c.reference],
            Self::Room(r) => vec![&r.reference],
            Self::Organisation(e) | Self::Member(e) => called(e).collect(),
            Self::Priority(_, p) => vec![&p.reference],
            Self::Need(n) => vec![&n.reference],
            Self::Mechanism(m) => {
                m.acronym.as_deref().into_iter().chain([m.reference.as_str()]).collect()
            }
            Self::Seat(s) => s
                .mandate
                .entity
                .and_then(|e| register.get(e))
                .map_or_else(Vec::new, |e| called(e).collect()),
            Self::Place(_) => Vec::new(),
        }
    }

    /// Its address.
    pub(super) fn href(self, network: &NetworkPicture) -> String {
        let base = format!("/{}", network.network.code);
        match self {
            Self::Event(e) => format!("{base}/events/{}", e.reference),
            Self::Practice(p) => practice::address(network, p),
            Self::News(n) => news::address(network, n),
            Self::Proposal(told) => {
                format!("{base}/proposals/{}", told.proposal.number.unwrap_or_default())
            }
            Self::Call(c) => call::address(network, c),
            Self::Room(r) => room::address(network, r),
            Self::Organisation(_) => format!("{base}/stakeholders"),
            Self::Priority(plan, p) => {
                format!("{base}/plans/{plan}/activities?priority={}", encode(&p.reference))
            }
            Self::Need(n) => format!("{base}/needs#{}", n.reference),
            Self::Mechanism(m) => format!("{base}/needs#{}", m.reference),
            Self::Member(e) => format!("{base}/members#{}", e.code),
            Self::Seat(s) => format!("{base}/people/{}", s.mandate.id),
            Self::Place(p) => p.href.clone(),
        }
    }

    /// What there is to say of it in a few words.
    pub(super) fn fact(self, cx: &Cx, network: &NetworkPicture) -> String {
        let t = cx.t();
        match self {
            Self::Event(e) => numbers::event_time(t, e),
            Self::Practice(p) => p.reference.clone(),
            Self::News(n) => match n.publish_at {
                Some(at) => numbers::day(t.0, at.date_naive()),
                None => n.reference.clone(),
            },
            Self::Proposal(told) => {
                let number = told.proposal.number.unwrap_or_default().to_string();
                t.with("proposal-number", &[("n", &number)])
            }
            Self::Call(c) => {
                let (_, stage, days) = call::stands(t, cx, c);
                format!("{} · {stage} · {days}", c.reference)
            }
            Self::Room(r) => {
                let (_, stage, days) = room::stands(t, cx, r);
                format!("{} · {stage} · {days}", r.reference)
            }
            Self::Organisation(e) => t.label("entity-kind", e.kind.code()),
            Self::Priority(_, p) => p.reference.clone(),
            Self::Need(n) => n.reference.clone(),
            Self::Mechanism(m) => m.reference.clone(),
            Self::Member(e) => e.short(t.0).to_owned(),
            Self::Seat(s) => people::with_end(t, network, &s.mandate),
            Self::Place(p) => p.of.as_ref().map_or_else(String::new, |of| of.words(t.0).to_owned()),
        }
    }
}

/// The records of a kind that are in a network's picture.
pub(super) fn pictured(network: &NetworkPicture, kind: Kind) -> Vec<Record<'_>> {
    let entity = |id| network.common.register.get(id);
    match kind {
        Kind::Events => network.events.iter().map(Record::Event).collect(),
        Kind::Priorities => {
            let plans = network.plans.iter();
            let of = plans.flat_map(|plan| {
                plan.priorities.iter().map(move |p| Record::Priority(&plan.plan.code, p))
            });
            of.collect()
        }
        Kind::Needs => network.needs.iter().map(Record::Need).collect(),
        Kind::Mechanisms => network.mechanisms.iter().map(Record::Mechanism).collect(),
        Kind::Members => {
            network.members.iter().filter_map(|m| entity(m.entity)).map(Record::Member).collect()
        }
        _ => Vec::new(),
    }
}
