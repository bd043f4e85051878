//! Adding an event on a page: of an activity, by whoever leads it, or one that stands alone, by those who
//! run the network.

use super::{deed, said};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::event as events;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{begins, begun};
use crate::web::several::Several;
use crate::web::texts::InLanguage;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::event::Event;
use aunar_domain::ids::EventId;
use aunar_domain::reference;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use std::sync::Arc;

/// How a moment is typed.
pub(super) const MOMENT: &str = "%Y-%m-%d %H:%M";

#[derive(Template)]
#[template(path = "calendar/pages/new.html")]
struct NewPage {
    shell: Shell,
    back: String,
    path: String,
    trouble: Option<String>,
    form: String,
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    interpretation: Several,
}

/// Whether whoever asks adds events: for the network, or of an activity of theirs.
#[must_use]
pub fn adds(cx: &Cx, network: &NetworkPicture) -> bool {
    let whole = Object::network(network.network.id);
    cx.may(Action::RunEvent, whole)
        || network.plans.iter().any(|plan| {
            plan.activities
                .iter()
                .any(|one| cx.may(Action::RunEvent, of(plan, one, &one.content.leading())))
        })
}

fn of<'a>(
    plan: &PlanPicture,
    one: &Activity,
    leading: &'a [aunar_domain::ids::EntityId],
) -> Object<'a> {
    Object::plan(&plan.plan).of(leading).under(one.content.priority)
}

fn require(cx: &Cx, network: &NetworkPicture) -> Result<(), Error> {
    if adds(cx, network) {
        return Ok(());
    }
    cx.acting(Action::RunEvent, Object::network(network.network.id)).map(|_| ())
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    (sent, wrong): (Option<&Form>, &Wrong),
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let field = |name: &str, value: &str| said::field(t, Kind::Line, name, value);
    let activity = cx.params().one("activity").unwrap_or_default().to_owned();
    let mut first = vec![
        field("activity", &activity),
        said::kind(t, None),
        field("start", "").required(),
        field("end", "").required(),
        field("zone", "America/Panama").required(),
    ];
    first.extend(said::where_and_who(t, network, None));
    first.push(field("register-by", ""));
    let mut first: Vec<Field> = first.into_iter().map(|f| f.sent(sent, wrong)).collect();
    let (original, texts) = said::texts_of(t, None, sent, wrong);
    first.push(original);
    let calendar = format!("/{}/calendar", network.network.code);
    let page = NewPage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("event-new")),
        path: format!("/{}/events/new", network.network.code),
        back: calendar,
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        form: begins(sent),
        first,
        texts,
        interpretation: said::interpretation(t, None, sent, wrong),
    };
    respond::private_page(cx, status, &page)
}

/// The form.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["activity"])?;
    let network = cx.network(&code)?;
    require(&cx, &network)?;
    draw(&cx, &network, (None, &Wrong::default()), StatusCode::OK)
}

/// The activity that is named, of whoever asks; nothing where none is.
fn activity<'n>(
    cx: &Cx,
    network: &'n NetworkPicture,
    form: &Form,
    wrong: &mut Wrong,
) -> Option<(&'n PlanPicture, &'n Arc<Activity>)> {
    let typed = form.one("activity")?;
    let found = typed.split_once('/').and_then(|(plan, reference)| {
        let plan = network.plan(plan.trim())?;
        Some((plan, plan.by_reference(reference.trim())?))
    });
    let own =
        found.filter(|(plan, one)| cx.may(Action::RunEvent, of(plan, one, &one.content.leading())));
    if own.is_none() {
        wrong.with("activity", cx.t().label("event-wrong", "activity"));
    }
    own
}

/// A moment on the clock of a zone. One that its clocks skip is no moment.
pub(super) fn moment(
    t: Tongue,
    zone: Option<Tz>,
    form: &Form,
    name: &str,
    wrong: &mut Wrong,
) -> Option<NaiveDateTime> {
    let typed = form.one(name)?.replace('T', " ");
    let Ok(at) = NaiveDateTime::parse_from_str(&typed, MOMENT) else {
        wrong.with(name, t.label("event-wrong", "moment"));
        return None;
    };
    if let Some(zone) = zone
        && zone.from_local_datetime(&at).earliest().is_none()
    {
        wrong.with(name, t.with("event-wrong-gap", &[("zone", zone.name())]));
    }
    Some(at)
}

fn read(cx: &Cx, network: &NetworkPicture, form: &Form, wrong: &mut Wrong) -> Option<Event> {
    let t = cx.t();
    let wrongly = |code: &str| t.label("event-wrong", code);
    let said = said::read(cx, network, form, None, wrong);
    let activity = activity(cx, network, form, wrong);
    let zone = form.one("zone").and_then(|z| z.parse::<Tz>().ok());
    if zone.is_none() {
        wrong.with("zone", wrongly("zone"));
    }
    let start = moment(t, zone, form, "start", wrong);
    let end = moment(t, zone, form, "end", wrong);
    for (name, at) in [("start", start), ("end", end)] {
        if at.is_none() {
            wrong.with(name, wrongly("moment"));
        }
    }
    if let (Some(start), Some(end)) = (start, end)
        && (end <= start || end - start > TimeDelta::days(366))
    {
        wrong.with("end", wrongly("end"));
    }
    if let (Some((plan, _)), Some(start)) = (activity, start)
        && start.date() < plan.plan.start
    {
        let date = numbers::day(t.0, plan.plan.start);
        wrong.with("start", t.with("event-wrong-plan", &[("date", &date)]));
    }
    let register_by = moment(t, zone, form, "register-by", wrong);
    if register_by.zip(start).is_some_and(|(by, start)| by > start) {
        wrong.with("register-by", wrongly("register-by"));
    }
    let said = said?;
    Some(Event {
        id: EventId(begun(form)),
        reference: String::new(),
        version: 1,
        changed_at: cx.now,
        title: said.title,
        summary: said.summary,
        kind: said.kind,
        start: start?,
        end: end?,
        zone: zone?.name().to_owned(),
        format: said.format,
        venue: said.venue,
        place: said.place,
        link: said.link,
        recording: None,
        interpretation: said.interpretation,
        access: said.access,
        activity: activity.map(|(_, one)| one.id),
        moved_from: None,
        moved_reason: None,
        cancelled: false,
        register_by,
        position: None,
        outside: None,
    })
}

/// Adds it.
pub(super) async fn take(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    require(&cx, &network)?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, &mut wrong);
    let (Some(mut event), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        return draw(&cx, &network, (Some(&form), &wrong), StatusCode::UNPROCESSABLE_ENTITY);
    };
    // Sent twice, it is there once.
    let page = |reference: &str| format!("/{code}/events/{reference}");
    if let Some(same) = network.events.iter().find(|e| e.id == event.id) {
        return Ok(respond::see_other(&page(&same.reference)));
    }
    let found = event.activity.and_then(|id| network.activity(id));
    let leading = found.map(|(_, one)| one.content.leading()).unwrap_or_default();
    let object = match found {
        Some((plan, one)) => of(plan, one, &leading),
        None => Object::network(network.network.id),
    };
    let actor = cx.actor(Action::RunEvent, object)?;
    let taken = network.events.iter().map(|e| e.reference.as_str());
    event.reference = reference::next(taken.filter(|reference| !reference.starts_with("X-")));
    events::write(&mut tx, network.network.id, std::slice::from_ref(&event)).await?;
    let entry = deed(&actor, "create", &network, None, &event);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&page(&event.reference)))
}
