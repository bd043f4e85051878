//! Checking in: the code of one's letter, and the code that is shown in the room. One proves who, the
//! other where.

use super::place::Place;
use crate::records::registration;
use crate::web::client::Network;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Form, Shell, respond};
use askama::Template;
use aunar_domain::registration::{Attended, Standing};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;

/// A whole room checks in from one network; nobody guesses two codes at this pace.
const CHECKING_IN: Rate = Rate { what: "event check-in", burst: 300, every: TimeDelta::seconds(6) };

#[derive(Template)]
#[template(path = "registration/pages/check_in.html")]
struct CheckInPage {
    shell: Shell,
    base: String,
    title: Words,
    /// Why nobody can check in now, where it is so.
    shut: Option<String>,
    fields: Vec<Field>,
    done: bool,
}

/// Whether the event is on: from an hour before it begins on its own clock until it ends.
fn is_on(cx: &Cx, place: &Place) -> bool {
    let now = place.clock(cx.now);
    let event = &place.event;
    !event.cancelled && event.start - TimeDelta::hours(1) <= now && now <= event.end
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&["room", "done"])?;
    let place = Place::of(&cx, &network, &reference).await?;
    place.form()?;
    draw(&cx, &place, None, &Wrong::default())
}

fn draw(cx: &Cx, place: &Place, sent: Option<&Form>, wrong: &Wrong) -> Answer {
    let t = cx.t();
    let field =
        |name: &str| Field::new(Kind::Line, name, t.label("check-in-field", name)).required();
    let room = cx.params().one("room").unwrap_or_default();
    let fields = [
        field("code").hint(t.t("check-in-code-where")),
        field("room").hint(t.t("check-in-room-where")).holding(room),
    ];
    let page = CheckInPage {
        shell: Shell::of(cx, &place.network, None, "calendar", &t.t("check-in-title")),
        base: place.base(),
        title: Words::of(&place.event.title, t.0, t),
        shut: (!is_on(cx, place)).then(|| t.t("check-in-shut")),
        fields: fields.into_iter().map(|f| f.sent(sent, wrong)).collect(),
        done: cx.params().one("done").is_some(),
    };
    let status = if wrong.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    respond::private_page(cx, status, &page)
}

/// Notes that somebody came.
pub(super) async fn take(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    from: Network,
    sent: Form,
) -> Answer {
    let place = Place::of(&cx, &network, &reference).await?;
    let stored = place.form()?;
    cx.state.limits.take(CHECKING_IN, from, cx.now)?;
    let t = cx.t();
    let typed = |name: &str| {
        let code = sent.one(name).unwrap_or_default().to_uppercase();
        code.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>()
    };
    let mut wrong = Wrong::default();
    if !is_on(&cx, &place) {
        wrong.with("code", t.t("check-in-shut"));
    } else if typed("room") != stored.room_code {
        wrong.with("room", t.t("check-in-room-wrong"));
    }
    if wrong.is_nothing() {
        let mut tx = cx.state.db.begin().await?;
        registration::hold(&mut tx, stored.form.id).await?;
        let code = typed("code");
        let found = registration::find(&mut tx, stored.form.id, &code).await?;
        match found.filter(|one| one.code == code && one.standing == Standing::Registered) {
            Some(mut one) => {
                if one.attended.is_none() {
                    one.attended = Some(Attended::Code);
                    registration::settle(&mut tx, &one).await?;
                }
                tx.commit().await?;
                return Ok(respond::see_other(&format!("{}/check-in?done=yes", place.base())));
            }
            None => wrong.with("code", t.t("check-in-code-wrong")),
        }
    }
    draw(&cx, &place, Some(&sent), &wrong)
}
