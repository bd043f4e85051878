//! The page of somebody who registered, which the link in their letter alone opens: it proves the
//! address, says where they stand, and calls it off.

use super::letter::{Letter, Post};
use super::place::Place;
use super::seats;
use crate::records::registration::{self, Registration};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::registration::Standing;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "registration/pages/own.html")]
struct OwnPage {
    shell: Shell,
    base: String,
    path: String,
    title: Words,
    when: String,
    state: String,
    state_code: &'static str,
    next: String,
    /// The code to check in with, and the way into the call: for those who have a place.
    code: Option<String>,
    call: Option<String>,
    certificate: bool,
    can_confirm: bool,
    can_cancel: bool,
    kept: String,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "link-spent")
}

/// The registration that a secret opens.
pub(super) async fn own(cx: &Cx, place: &Place, secret: &str) -> Result<Registration, Error> {
    let form = place.stored.as_ref().ok_or_else(spent)?;
    registration::by_secret(&cx.state.db, form.form.id, secret).await?.ok_or_else(spent)
}

/// Its page. Opening it changes nothing, since mail programs open links before people do.
pub(super) async fn show(
    cx: Cx,
    Path((network, reference, secret)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &reference).await?;
    let one = own(&cx, &place, &secret).await?;
    let stored = place.form()?;
    let t = cx.t();
    let takes = stored.form.takes(&place.event, place.clock(cx.now));
    let unconfirmed = one.standing == Standing::Unconfirmed;
    let can_confirm = unconfirmed && takes && cx.now < one.confirm_until;
    let seated = one.standing.has_place() && !place.event.cancelled;
    let over = place.is_over(cx.now);
    let next = if place.event.cancelled {
        t.t("registration-next-called-off")
    } else if unconfirmed && !can_confirm {
        t.t("registration-next-late")
    } else {
        t.label("registration-next", one.standing.code())
    };
    let page = OwnPage {
        shell: Shell::of(&cx, &place.network, None, "calendar", &t.t("registration-own-title")),
        base: place.base(),
        path: cx.reader.path.clone(),
        title: Words::of(&place.event.title, t.0, t),
        when: numbers::event_time(t, &place.event),
        state: t.label("registration-standing", one.standing.code()),
        state_code: one.standing.code(),
        next,
        code: (seated && !over).then(|| one.code.clone()),
        call: place.event.link.clone().filter(|_| seated && !over),
        certificate: super::certificate::is_given(&place, &one, cx.now),
        can_confirm,
        can_cancel: one.standing.can_cancel() && !over,
        kept: t.with("registration-kept", &[("date", &numbers::day(t.0, stored.form.keep_until))]),
    };
    respond::private_page(&cx, StatusCode::OK, &page)
}

/// Proves the address, or calls it off.
pub(super) async fn act(
    cx: Cx,
    Path((network, reference, secret)): Path<(String, String, String)>,
    sent: Form,
) -> Answer {
    let place = Place::of(&cx, &network, &reference).await?;
    let stored = place.stored.as_ref().ok_or_else(spent)?;
    let form = &stored.form;
    let post = Post {
        network: &place.network,
        event: &place.event,
        public_url: &cx.state.public_url,
        now: cx.now,
    };
    let mut tx = cx.state.db.begin().await?;
    registration::hold(&mut tx, form.id).await?;
    let mut one = registration::by_secret(&mut tx, form.id, &secret).await?.ok_or_else(spent)?;
    let had_place = one.standing.has_place();
    match sent.one("act") {
        Some("confirm") if one.standing != Standing::Unconfirmed => {
            // The button pressed again.
        }
        Some("confirm") => {
            if cx.now >= one.confirm_until || !form.takes(&place.event, place.clock(cx.now)) {
                return Err(spent());
            }
            seats::seat(&mut tx, form, &mut one).await?;
            let once = one.number.unwrap_or_default().to_string();
            let letter = (Letter::of(one.standing), &one);
            post.send(&mut tx, letter, Some(&secret), false, &once).await?;
        }
        Some("cancel") if !one.standing.can_cancel() => {}
        Some("cancel") => {
            one.standing = Standing::Cancelled;
            registration::settle(&mut tx, &one).await?;
            let once = one.number.unwrap_or_default().to_string();
            post.send(&mut tx, (Letter::Left, &one), Some(&secret), had_place, &once).await?;
            seats::move_up(&mut tx, form, &post).await?;
        }
        other => return Err(Error::bad_act(other, "confirm, cancel")),
    }
    tx.commit().await?;
    Ok(respond::see_other(&cx.reader.path))
}
