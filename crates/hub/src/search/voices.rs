//! What the whole of society brings and is told, for the search: practices, proposals, calls, rooms, news and
//! registered organisations, each as far as whoever asks may read it by the slice whose it is.

use super::kind::Kind;
use super::record::Record;
use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::web::{Cx, Error};
use crate::{call, news, practice, proposal, room, stakeholder};
use aunar_domain::call::Call;
use aunar_domain::entity::Entity;
use aunar_domain::news::News;
use aunar_domain::practice::Practice;
use aunar_domain::room::Room;

/// All of it, held while it is searched.
pub(super) struct Voices {
    practices: Vec<Practice>,
    proposals: Vec<Told>,
    calls: Vec<Call>,
    rooms: Vec<Room>,
    news: Vec<News>,
    organisations: Vec<Entity>,
}

/// What whoever asks may read.
pub(super) async fn voices(cx: &Cx, network: &NetworkPicture) -> Result<Voices, Error> {
    let listed = stakeholder::listed(cx, network).await?;
    let register = &network.common.register;
    let mut proposals = proposal::public(cx, network).await?;
    proposals.retain(|told| told.proposal.idea.is_some() && told.proposal.number.is_some());
    Ok(Voices {
        practices: practice::visible(cx, network).await?,
        proposals,
        calls: call::visible(cx, network).await?,
        rooms: room::visible(cx, network).await?,
        news: news::visible(cx, network).await?,
        organisations: register.iter().filter(|e| listed.contains(&e.id)).cloned().collect(),
    })
}

impl Voices {
    /// The records of a kind.
    pub(super) fn records(&self, kind: Kind) -> Vec<Record<'_>> {
        match kind {
            Kind::Practices => self.practices.iter().map(Record::Practice).collect(),
            Kind::Proposals => self.proposals.iter().map(Record::Proposal).collect(),
            Kind::Calls => self.calls.iter().map(Record::Call).collect(),
            Kind::Rooms => self.rooms.iter().map(Record::Room).collect(),
            Kind::News => self.news.iter().map(Record::News).collect(),
            Kind::Organisations => self.organisations.iter().map(Record::Organisation).collect(),
            _ => Vec::new(),
        }
    }
}
