//! Inviting somebody who has never come in, and inviting them again.

use super::giving::Giver;
use super::{one, right};
use crate::account;
use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records::person;
use crate::web::cx::actor;
use crate::web::state::Inner;
use crate::web::{Answer, Cx, Error, numbers};
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::mandate::{Person, Standing};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::json;

/// The kind of mail that an invitation is.
const MAIL: &str = "invitation";

/// Invites a person, by mail in their language: the link, for whoever invites to pass on where mail
/// does not arrive, and the row for the history.
pub(super) async fn invite(
    app: &Inner,
    tx: &mut Tx,
    network: &NetworkPicture,
    to: &Person,
    by: &Giver<'_>,
) -> Result<(String, Entry), DbError> {
    let link = account::invitation(app, tx, to.id).await?;
    let until = app.now() + account::Purpose::Invitation.lifetime();
    let mail = Mail::to_person(MAIL, to);
    let day = numbers::day(to.lang, until.date_naive());
    let mail = mail.saying("network", network.network.name.words(to.lang)).saying("link", &link);
    // The link of one that has not gone out opens nothing any more.
    notify::recall(tx, MAIL, to.id, app.now()).await?;
    notify::post(tx, &mail.saying("until", &day).until(until), app.now()).await?;
    Ok((link, by.entry("invite", "person", to.id.0, None, json!({ "until": until }))))
}

/// Whether a giver may hold an invitation in their hands. It opens all that the person may do, so
/// whoever could not have given all of it does not get to see it; nor does anybody once the person
/// has come in.
pub(super) async fn is_ours_to_invite(
    tx: &mut Tx,
    to: &Person,
    by: &Giver<'_>,
    now: DateTime<Utc>,
) -> Result<bool, DbError> {
    if person::has_come_in(tx, to.id).await? {
        return Ok(false);
    }
    let theirs = person::held_of(tx, to.id).await?;
    Ok(theirs.iter().filter(|m| m.standing(now) != Standing::Ended).all(|m| (by.may)(m)))
}

/// Makes a new invitation; the one before opens nothing any more.
pub(super) async fn renew(cx: Cx, Path((code, id)): Path<(String, String)>) -> Answer {
    let network = cx.network(&code)?;
    let mandate = one::find(&cx, &network, &id).await?;
    let (me, under) = right::by(&cx, mandate.network, mandate.role, mandate.entity)?;
    let giver = Giver {
        actor: actor(me, under),
        via: "web",
        under: Some(under.id),
        may: &|m| right::may(&cx, m),
    };
    let refused = |code| Error::refused(StatusCode::CONFLICT, code);
    let mut tx = cx.state.db.begin_in(mandate.network.0).await?;
    let held = person::held_in(&mut tx, mandate.network).await?;
    right::still_acts(giver.under, &held, cx.now)?;
    let over = |m: &&aunar_domain::mandate::Mandate| m.standing(cx.now) == Standing::Ended;
    if held.iter().find(|m| m.id == mandate.id).filter(over).is_some() {
        return Err(refused("mandate-ended-already"));
    }
    let to = person::by_id(&cx.state.db, mandate.person).await?;
    let to = to.ok_or_else(|| Error::not_found("mandate", &id))?;
    if person::has_come_in(&mut tx, to.id).await? {
        return Err(refused("came-in-already"));
    }
    if !is_ours_to_invite(&mut tx, &to, &giver, cx.now).await? {
        return Err(Error::forbidden());
    }
    let (link, invited) = invite(&cx.state, &mut tx, &network, &to, &giver).await?;
    cx.keep(tx, mandate.network, vec![invited]).await?;
    super::new::told(&cx, &network, &to, &mandate, Some(link))
}
