//! What the whole of society brings and is told, for the search: proposals, calls, rooms, news and
//! registered organisations, each as far as whoever asks may read it by the slice whose it is.

use super::page::Record;
use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::web::{Cx, Error, numbers};
use crate::{call, news, proposal, room, stakeholder};
use aunar_domain::call::Call;
use aunar_domain::entity::Entity;
use aunar_domain::news::News;
use aunar_domain::room::Room;

/// All of it, held while it is searched.
pub(super) struct Voices<'n> {
    proposals: Vec<Told>,
    calls: Vec<Call>,
    rooms: Vec<Room>,
    news: Vec<News>,
    organisations: Vec<&'n Entity>,
}

/// What whoever asks may read.
pub(super) async fn voices<'n>(cx: &Cx, network: &'n NetworkPicture) -> Result<Voices<'n>, Error> {
    let listed = stakeholder::listed(cx, network).await?;
    let register = &network.common.register;
    Ok(Voices {
        proposals: proposal::public(cx, network).await?,
        calls: call::visible(cx, network).await?,
        rooms: room::visible(cx, network).await?,
        news: news::visible(cx, network).await?,
        organisations: register.iter().filter(|e| listed.contains(&e.id)).collect(),
    })
}

impl Voices<'_> {
    /// The records of each kind, with the name of the kind.
    pub(super) fn records<'a>(
        &'a self,
        cx: &Cx,
        network: &'a NetworkPicture,
    ) -> [(&'static str, Vec<Record<'a>>); 5] {
        [
            ("news", self.news.iter().map(|one| of_news(cx, network, one)).collect()),
            ("proposals", self.proposals.iter().filter_map(|t| of_proposal(network, t)).collect()),
            ("calls", self.calls.iter().map(|one| of_call(cx, network, one)).collect()),
            ("rooms", self.rooms.iter().map(|one| of_room(cx, network, one)).collect()),
            (
                "organisations",
                self.organisations.iter().map(|one| of_organisation(cx, network, one)).collect(),
            ),
        ]
    }
}

fn of_news<'a>(cx: &Cx, network: &NetworkPicture, one: &'a News) -> Record<'a> {
    let day = one.publish_at.map(|at| numbers::day(cx.lang(), at.date_naive()));
    Record {
        href: news::address(network, one),
        title: &one.title,
        texts: vec![&one.lead, &one.body],
        names: vec![&one.reference],
        fact: day.unwrap_or_else(|| one.reference.clone()),
    }
}

fn of_proposal<'a>(network: &NetworkPicture, told: &'a Told) -> Option<Record<'a>> {
    let idea = told.proposal.idea.as_ref()?;
    let number = told.proposal.number?;
    Some(Record {
        href: format!("/{}/proposals/{number}", network.network.code),
        title: &idea.title,
        texts: std::iter::once(&idea.what).chain(&idea.partners).collect(),
        names: idea.named().into_iter().collect(),
        fact: number.to_string(),
    })
}

fn of_call<'a>(cx: &Cx, network: &NetworkPicture, one: &'a Call) -> Record<'a> {
    let (_, stage, days) = call::stands(cx.t(), cx, one);
    Record {
        href: call::address(network, one),
        title: &one.title,
        texts: vec![&one.text],
        names: vec![&one.reference],
        fact: format!("{} · {stage} · {days}", one.reference),
    }
}

fn of_room<'a>(cx: &Cx, network: &NetworkPicture, one: &'a Room) -> Record<'a> {
    let (_, stage, days) = room::stands(cx.t(), cx, one);
    Record {
        href: room::address(network, one),
        title: &one.question,
        texts: one
            .context
            .iter()
            .chain(one.summary.iter().filter(|_| one.summed_at.is_some()))
            .collect(),
        names: vec![&one.reference],
        fact: format!("{} · {stage} · {days}", one.reference),
    }
}

fn of_organisation<'a>(cx: &Cx, network: &NetworkPicture, one: &'a Entity) -> Record<'a> {
    let acronyms = one.acronym.iter().flat_map(|a| a.wordings()).map(|w| w.words.as_str());
    Record {
        href: format!("/{}/stakeholders", network.network.code),
        title: &one.name,
        texts: Vec::new(),
        names: acronyms.chain(one.also.iter().map(String::as_str)).collect(),
        fact: cx.t().label("entity-kind", one.kind.code()),
    }
}
