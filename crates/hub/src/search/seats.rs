//! Those who act for somebody in the network, for whoever may see who does.

use crate::picture::NetworkPicture;
use crate::records::person;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::{FORMER, Mandate};
use aunar_domain::words::{Lang, Text};
use std::collections::HashMap;

/// A mandate in force, and whose it is.
pub(super) struct Seat {
    /// The name of the person. It is in no language, whatever this says.
    pub(super) name: Text,
    /// By what right they act.
    pub(super) mandate: Mandate,
}

/// The seats that whoever asks may see: none of them, or all.
pub(super) async fn seats(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Seat>, Error> {
    let id = network.network.id;
    if !cx.may(Action::ReadMandates, Object::network(id)) {
        return Ok(Vec::new());
    }
    let people = person::of_network(&cx.state.db, id).await?;
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let mandates = person::mandates_in(&cx.state.db, id).await?;
    let seat = |mandate: Mandate| {
        let name = names.get(&mandate.person).filter(|name| *name != FORMER)?;
        Some(Seat { name: Text::new(Lang::Es, name)?, mandate })
    };
    Ok(mandates.into_iter().filter(|m| m.in_force(cx.now)).filter_map(seat).collect())
}
