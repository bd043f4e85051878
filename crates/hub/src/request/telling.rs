//! Letters about requests, each in its reader's language. A letter has the reference and the way to the
//! page and nothing of what is asked, by whom or where: mail is read by more than its reader.

use super::address;
use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records::person;
use crate::web::{Cx, Error};
use aunar_db::Tx;
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::ids::EntityId;
use aunar_domain::request::Request;

/// Writes to everybody who may do something with a request, but to whoever does what is told.
async fn tell(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
    (kind, action, entities): (&'static str, Action, &[EntityId]),
) -> Result<(), Error> {
    let (db, id) = (&cx.state.db, network.network.id);
    let me = cx.person()?.id;
    let asked = request.asked();
    let object = Object::network(id).of(entities).asking(request.face(&asked));
    let mandates = person::mandates_in(db, id).await?;
    let link = format!("{}{}", cx.state.public_url, address(network, request));
    for person in person::of_network(db, id).await? {
        let theirs = mandates.iter().filter(|m| m.person == person.id && m.in_force(cx.now));
        let acting = Acting::at_browser(person.id, theirs.cloned().collect());
        if person.id == me || mandate(&acting, action, object).is_none() {
            continue;
        }
        let mail = Mail::to_person(kind, &person)
            .saying("reference", &request.reference)
            .saying("link", &link)
            .once(format!("{kind} {} {} {}", request.id, request.version, person.id));
        notify::post(tx, &mail, cx.now).await?;
    }
    Ok(())
}

/// A request was received: those who run the network learn of it.
pub(super) async fn received(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
) -> Result<(), Error> {
    tell(cx, tx, network, request, ("request-received", Action::RunRequests, &[])).await
}

/// Members were asked about it: they learn of it.
pub(super) async fn assigned(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
    members: &[EntityId],
) -> Result<(), Error> {
    tell(cx, tx, network, request, ("request-assigned", Action::AnswerRequest, members)).await
}

/// A member answered: those who run the network learn of it.
pub(super) async fn answered(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
) -> Result<(), Error> {
    tell(cx, tx, network, request, ("request-answered", Action::RunRequests, &[])).await
}

/// Something came of it, or nothing: whoever asked learns of it.
pub(super) async fn moved_on(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
    kind: &'static str,
) -> Result<(), Error> {
    tell(cx, tx, network, request, (kind, Action::OwnRequest, &[])).await
}
