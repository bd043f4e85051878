//! The page of those who run an event: what the form asks, who registered, who came, what is published,
//! and that the event moves or does not take place. The one page on which names stand.

use super::figures::{self, Figures};
use super::letter::{Letter, Post};
use super::place::Place;
use super::{copying, seats, setup, telling};
use crate::records::event as events;
use crate::records::registration::{self, Registration, StoredForm};
use crate::records::session;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond, sure};
use askama::Template;
use aunar_db::{DbError, Tx};
use aunar_domain::event::Event;
use aunar_domain::participation::publish;
use aunar_domain::registration::{Attended, Standing};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::NaiveDateTime;
use serde_json::json;
use std::collections::HashSet;
use uuid::Uuid;

/// How a moment is typed.
pub(super) const MOMENT: &str = "%Y-%m-%d %H:%M";
/// What the page can be asked for.
const ACTS: [&str; 9] =
    ["form", "invite", "decide", "attendance", "heads", "publish", "move", "call-off", "copy"];
/// The longest reason.
const MOST_REASON: usize = 1000;

#[derive(Template)]
#[template(path = "registration/pages/run.html")]
struct RunPage {
    shell: Shell,
    base: String,
    title: Words,
    when: String,
    trouble: Option<String>,
    saved: bool,
    setting: Vec<Field>,
    setting_open: bool,
    form: Option<Running>,
    moving: Option<Vec<Field>>,
    moving_open: bool,
    /// The tick before it is called off, unless it is.
    calling_off: Option<Field>,
    copying: Vec<Field>,
    copying_open: bool,
    cancelled: bool,
}

/// What there is once the registration has been opened.
struct Running {
    version: i64,
    counts: Vec<(String, String)>,
    register: String,
    by_invitation: bool,
    invitation: Option<String>,
    room_code: String,
    check_in: String,
    kept: String,
    forgotten: bool,
    people: Vec<Person>,
    pager: Pager,
    heads: Vec<(String, Vec<Field>)>,
    heads_open: bool,
    figures: Figures,
    published: bool,
    can_publish: bool,
}

/// Somebody who registered.
struct Person {
    id: Uuid,
    name: String,
    address: String,
    facts: Vec<String>,
    needs: Option<String>,
    state: String,
    state_code: &'static str,
    decides: bool,
    attended: bool,
    contributed: bool,
    used: bool,
    counts: bool,
}

/// Somebody was faster.
pub(super) fn moved() -> Error {
    Error::refused(StatusCode::CONFLICT, "registration-moved")
}

/// What is drawn besides what is stored.
#[derive(Default)]
struct Drawn<'a> {
    sent: Option<&'a Form>,
    wrong: Wrong,
    /// The link that was made, which is shown once.
    invitation: Option<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page", "saved"])?;
    let place = Place::of(&cx, &network, &reference).await?;
    place.acting(&cx)?;
    draw(&cx, &place, Drawn::default()).await
}

async fn draw(cx: &Cx, place: &Place, drawn: Drawn<'_>) -> Answer {
    let t = cx.t();
    let act = drawn.sent.and_then(|s| s.one("act")).unwrap_or_default();
    let of = |part: &str| drawn.sent.filter(|_| act == part);
    let wrong = drawn.wrong.count();
    let form = match &place.stored {
        Some(stored) => Some(running(cx, place, stored, &drawn).await?),
        None => None,
    };
    let moving = !place.is_over(cx.now);
    let page = RunPage {
        shell: Shell::of(cx, &place.network, None, "calendar", &t.t("registration-run-title")),
        base: place.base(),
        title: Words::of(&place.event.title, t.0, t),
        when: numbers::event_time(t, &place.event),
        trouble: (wrong > 0).then(|| t.n("registration-wrong", wrong)),
        saved: cx.params().one("saved").is_some(),
        setting: setup::fields(cx, place, of("form"), &drawn.wrong),
        setting_open: act == "form" || place.stored.is_none(),
        form,
        moving: moving.then(|| moving_fields(cx, place, of("move"), &drawn.wrong)),
        moving_open: matches!(act, "move" | "call-off"),
        calling_off: (!place.event.cancelled).then(|| {
            let words = t.t("registration-call-off-sure");
            sure::tick(t, words, "call-off", drawn.wrong.of("call-off").is_some())
        }),
        copying: copying::fields(cx, place, of("copy"), &drawn.wrong),
        copying_open: act == "copy",
        cancelled: place.event.cancelled,
    };
    let status = if wrong > 0 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(cx, status, &page)
}

fn moving_fields(cx: &Cx, place: &Place, sent: Option<&Form>, wrong: &Wrong) -> Vec<Field> {
    let t = cx.t();
    let label = |name: &str| t.label("registration-move", name);
    let moment = |name: &str, at: NaiveDateTime| {
        Field::new(Kind::Line, name, label(name))
            .required()
            .hint(
                t.with("registration-move-how", &[("zone", &numbers::zone(t, &place.event.zone))]),
            )
            .holding(at.format(MOMENT).to_string())
    };
    let fields = [
        moment("start", place.event.start),
        moment("end", place.event.end),
        Field::new(Kind::Words, "reason", label("reason")).required(),
    ];
    fields.into_iter().map(|f| f.sent(sent, wrong)).collect()
}

async fn running(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
    drawn: &Drawn<'_>,
) -> Result<Running, Error> {
    let t = cx.t();
    let db = &cx.state.db;
    let all = registration::all(db, stored.form.id).await?;
    let count = |standing: Standing| {
        let n = all.iter().filter(|r| r.standing == standing).count();
        let words = t.label("registration-standing", standing.code());
        (n > 0).then(|| (words, numbers::whole(t.0, n as u64)))
    };
    let counts = Standing::ALL.iter().filter_map(|s| count(*s)).collect();
    let shown: Vec<&Registration> =
        all.iter().filter(|r| r.standing != Standing::Unconfirmed).collect();
    let page = Page::of(cx, 100)?;
    let (total, shown) = page.cut(shown);
    let typed = registration::counts(db, stored.form.id, true).await?;
    let sent = drawn.sent.filter(|s| s.one("act") == Some("heads"));
    let published = figures::before(cx, place, stored).await?;
    Ok(Running {
        version: stored.form.version,
        counts,
        register: format!("{}/register", place.url(cx)),
        by_invitation: stored.form.admits == aunar_domain::registration::Admits::Invitation,
        invitation: drawn.invitation.clone(),
        room_code: stored.room_code.clone(),
        check_in: format!("{}/check-in?room={}", place.url(cx), stored.room_code),
        kept: t.with(
            "registration-kept-people",
            &[("date", &numbers::day(t.0, stored.form.keep_until))],
        ),
        forgotten: stored.forgotten_at.is_some(),
        people: shown.into_iter().map(|r| person(cx, place, r)).collect(),
        pager: page.among(cx, &cx.reader.path, total),
        heads: setup::head_fields(cx, place, stored, &typed, (sent, &drawn.wrong)),
        heads_open: sent.is_some(),
        figures: figures::figures(cx, (&place.network, &place.event), &published, None),
        published: stored.published_at.is_some(),
        can_publish: stored.published_at.is_none() && place.is_over(cx.now),
    })
}

fn person(cx: &Cx, place: &Place, one: &Registration) -> Person {
    use aunar_domain::participation::Dimension as D;
    let t = cx.t();
    let mut facts: Vec<String> = one.organisation.iter().cloned().collect();
    let codes = [
        (D::OrganisationKind, one.organisation_kind.map(|k| k.code())),
        (D::Level, one.level.map(|l| l.code())),
        (D::Country, one.country.as_deref()),
    ];
    let words = |(dimension, code): (D, Option<&str>)| {
        Some(figures::answer(t, &place.network, dimension, code?))
    };
    facts.extend(codes.into_iter().filter_map(words));
    if let Some(lang) = one.interpretation {
        facts.push(t.with("registration-interpretation", &[("language", &t.language(lang))]));
    }
    if let Some(answer) = one.answer {
        facts.push(t.label("registration-answer", answer.code()));
    }
    Person {
        id: one.id,
        name: one.name.clone(),
        address: one.address.clone(),
        facts,
        needs: one.needs.as_deref().map(|n| t.with("registration-needs", &[("needs", n)])),
        state: t.label("registration-standing", one.standing.code()),
        state_code: one.standing.code(),
        decides: one.standing == Standing::ToApprove,
        attended: one.attended.is_some(),
        contributed: one.contributed,
        used: one.used,
        counts: matches!(one.standing, Standing::Registered | Standing::Waiting),
    }
}

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    sent: Form,
) -> Answer {
    let mut place = Place::of(&cx, &network, &reference).await?;
    place.acting(&cx)?;
    // The buttons of one line say for whom; they stand in the form of the list.
    let decides = sent.one("yes").or(sent.one("no")).is_some();
    let act = if decides { "decide" } else { sent.one("act").unwrap_or_default() };
    if !ACTS.contains(&act) {
        return Err(Error::bad_act(Some(act), &ACTS.join(", ")));
    }
    let (mut tx, picture) = cx.turn(place.network.network.id).await?;
    // As they are under the lock: what is decided on them is still so when it is written.
    if let Some(network) = picture.networks.get(&place.network.network.code) {
        let event = network.events.iter().find(|e| e.id == place.event.id).cloned();
        place.event = event.ok_or_else(moved)?;
        place.network = std::sync::Arc::clone(network);
    }
    place.stored = registration::of_event(&mut tx, place.event.id.0).await?;
    if let Some(stored) = &place.stored {
        registration::hold(&mut tx, stored.form.id).await?;
    }
    let actor = place.acting(&cx)?;
    let mut drawn = Drawn::default();
    let mut copied = None;
    let changed = match act {
        "form" => set_up(&mut tx, &cx, &place, (&sent, &mut drawn.wrong), actor).await?,
        "invite" => {
            drawn.invitation = Some(invite(&mut tx, &cx, &place, actor).await?);
            true
        }
        "decide" => decide(&mut tx, &cx, &place, &sent).await?,
        "attendance" => attendance(&mut tx, &place, &sent).await?,
        "heads" => {
            let stored = open(&place)?;
            let heads = setup::heads(&cx, &place, stored, (&sent, &mut drawn.wrong));
            if drawn.wrong.is_nothing() {
                registration::keep_counts(&mut tx, stored.form.id, true, &heads).await?;
            }
            true
        }
        "copy" => {
            let form = (&sent, &mut drawn.wrong);
            copied = copying::copy(&mut tx, &cx, &place, form, &actor).await?;
            copied.is_some()
        }
        "publish" => publish_counts(&mut tx, &cx, &place, actor).await?,
        _ => move_event(&mut tx, &cx, &place, (&sent, &mut drawn.wrong), actor).await?,
    };
    if !drawn.wrong.is_nothing() {
        tx.rollback().await?;
        drawn.sent = Some(&sent);
        return draw(&cx, &place, drawn).await;
    }
    if changed {
        cx.state.pictures.commit(tx).await?;
    }
    if let Some(reference) = copied {
        let code = &place.network.network.code;
        return Ok(respond::see_other(&format!("/{code}/events/{reference}")));
    }
    if matches!(act, "move" | "call-off") {
        telling::tell(&cx.state, (place.network.network.id, place.event.id), cx.now).await?;
    }
    if drawn.invitation.is_some() {
        place.stored = registration::of_event(&cx.state.db, place.event.id.0).await?;
        return draw(&cx, &place, drawn).await;
    }
    Ok(respond::see_other(&format!("{}/run?saved=yes", place.base())))
}

/// The form while what people said is still there and nothing is published.
fn open(place: &Place) -> Result<&StoredForm, Error> {
    let stored = place.form()?;
    if stored.counted_at.is_some() {
        return Err(Error::refused(StatusCode::CONFLICT, "registration-counted"));
    }
    Ok(stored)
}

async fn set_up(
    tx: &mut Tx,
    cx: &Cx,
    place: &Place,
    (sent, wrong): (&Form, &mut Wrong),
    actor: String,
) -> Result<bool, Error> {
    let stored = place.stored.as_ref();
    let seen = sent.one("version").and_then(|v| v.parse::<i64>().ok());
    if stored.map(|s| s.form.version) != seen {
        return Err(moved());
    }
    let Some(form) = setup::read(cx, place, sent, wrong) else {
        return Ok(false);
    };
    if !wrong.is_nothing() {
        return Ok(false);
    }
    let after = setup::write(tx, cx, place, form, actor).await?;
    // There may be more places than before.
    seats::move_up(tx, &after.form, &post(cx, place)).await?;
    Ok(true)
}

fn post<'a>(cx: &'a Cx, place: &'a Place) -> Post<'a> {
    Post {
        network: &place.network,
        event: &place.event,
        public_url: &cx.state.public_url,
        now: cx.now,
    }
}

/// Makes a new link that invites; the one before opens nothing any more.
async fn invite(tx: &mut Tx, cx: &Cx, place: &Place, actor: String) -> Result<String, Error> {
    let mut stored = open(place)?.clone();
    let secret = session::secret();
    stored.invitation = Some(session::hash(&secret));
    stored.form.version += 1;
    registration::rewrite(tx, &stored).await?;
    let said = Some(json!({ "reference": place.event.reference }));
    let entry = place.entry(actor, "invite", "event-form", stored.form.id, (None, said));
    tx.record(place.network.network.id.0, cx.now, vec![entry]).await?;
    Ok(format!("{}/register?invitation={secret}", place.url(cx)))
}

/// Says yes or no to somebody.
async fn decide(tx: &mut Tx, cx: &Cx, place: &Place, sent: &Form) -> Result<bool, Error> {
    let stored = open(place)?;
    let yes = sent.one("yes").and_then(|id| id.parse::<Uuid>().ok());
    let no = sent.one("no").and_then(|id| id.parse::<Uuid>().ok());
    let Some(id) = yes.or(no) else {
        return Err(Error::bad_param("bad-value", "yes", "", "an identifier".to_owned()));
    };
    let all = registration::all(&mut *tx, stored.form.id).await?;
    let Some(mut one) = all.into_iter().find(|r| r.id == id) else {
        return Err(moved());
    };
    // The button pressed again, or by somebody else a moment before.
    if one.standing != Standing::ToApprove {
        return Ok(false);
    }
    if yes.is_some() {
        seats::approve(tx, &stored.form, &mut one).await?;
    } else {
        one.standing = Standing::Declined;
        registration::settle(tx, &one).await?;
    }
    let once = one.number.unwrap_or_default().to_string();
    post(cx, place).send(tx, (Letter::of(one.standing), &one), None, false, &once).await?;
    Ok(true)
}

/// Notes who of those on the page came. Who checked in while the page was open stays so.
async fn attendance(tx: &mut Tx, place: &Place, sent: &Form) -> Result<bool, Error> {
    let stored = open(place)?;
    let ids =
        |name: &str| -> HashSet<Uuid> { sent.all(name).filter_map(|id| id.parse().ok()).collect() };
    let [listed, was, came, contributed, used] =
        ["listed", "was", "attended", "contributed", "used"].map(ids);
    for mut one in registration::all(&mut *tx, stored.form.id).await? {
        if !listed.contains(&one.id) {
            continue;
        }
        let now = (
            came.contains(&one.id) || used.contains(&one.id) || contributed.contains(&one.id),
            contributed.contains(&one.id) || used.contains(&one.id),
            used.contains(&one.id),
        );
        let attended = match (one.attended, now.0) {
            (Some(_), false) if was.contains(&one.id) => None,
            (Some(how), _) => Some(how),
            (None, true) => Some(Attended::List),
            (None, false) => None,
        };
        if (one.attended, one.contributed, one.used) != (attended, now.1, now.2) {
            (one.attended, one.contributed, one.used) = (attended, now.1, now.2);
            registration::settle(tx, &one).await?;
        }
    }
    Ok(true)
}

/// Publishes what was counted, once: from two that differ by one person, that person would be known.
async fn publish_counts(tx: &mut Tx, cx: &Cx, place: &Place, actor: String) -> Result<bool, Error> {
    let mut stored = place.form()?.clone();
    if stored.published_at.is_some() {
        return Ok(false);
    }
    if !place.is_over(cx.now) {
        return Err(Error::refused(StatusCode::CONFLICT, "registration-not-over"));
    }
    telling::keep(tx, place, &mut stored, cx.now).await?;
    stored.published_at = Some(cx.now);
    registration::note(tx, &stored).await?;
    let kept = super::tally::kept(&mut *tx, &place.network.common.geography, &stored).await?;
    let totals: std::collections::BTreeMap<&str, i64> =
        publish(&kept).totals.into_iter().map(|(m, n)| (m.code(), n)).collect();
    let said = Some(json!({ "reference": place.event.reference, "totals": totals }));
    let entry = place.entry(actor, "publish", "participation", stored.form.id, (None, said));
    tx.record(place.network.network.id.0, cx.now, vec![entry]).await?;
    Ok(true)
}

/// Moves the event, or calls it off.
async fn move_event(
    tx: &mut Tx,
    cx: &Cx,
    place: &Place,
    (sent, wrong): (&Form, &mut Wrong),
    actor: String,
) -> Result<bool, Error> {
    let t = cx.t();
    let before = &place.event;
    if place.is_over(cx.now) {
        return Err(Error::refused(StatusCode::CONFLICT, "event-over"));
    }
    let mut after = Event { version: before.version + 1, changed_at: cx.now, ..before.clone() };
    if sent.one("act") == Some("call-off") {
        if !sure::is(cx, sent) {
            wrong.with("call-off", t.t("sure-missed"));
            return Ok(false);
        }
        after.cancelled = true;
    } else {
        let moment = |name: &str| NaiveDateTime::parse_from_str(sent.one(name)?, MOMENT).ok();
        let (start, end) = (moment("start"), moment("end"));
        for (name, read) in [("start", start), ("end", end)] {
            if read.is_none() {
                wrong.with(name, t.t("registration-move-bad"));
            }
        }
        let reason = sent.words("reason", MOST_REASON + 1);
        let reason = Text::new(t.0, &reason).filter(|_| reason.chars().count() <= MOST_REASON);
        if reason.is_none() {
            wrong.with("reason", t.t("registration-move-why"));
        }
        let (Some(start), Some(end), Some(reason)) = (start, end, reason) else {
            return Ok(false);
        };
        if end < start {
            wrong.with("end", t.t("registration-move-ends-before"));
            return Ok(false);
        }
        after.cancelled = false;
        let first = before.moved_from.unwrap_or(before.start);
        after.moved_from = Some(first).filter(|f| *f != start);
        (after.start, after.end, after.moved_reason) = (start, end, Some(reason));
    }
    if (after.start, after.end, after.cancelled) == (before.start, before.end, before.cancelled) {
        return Ok(false);
    }
    match events::update(tx, &after).await {
        Err(DbError::Gone) => return Err(moved()),
        other => other?,
    }
    let said = (Some(json!(before)), Some(json!(after)));
    let action = if after.cancelled { "call-off" } else { "change" };
    let entry = place.entry(actor, action, "event", before.id.0, said);
    tx.record(place.network.network.id.0, cx.now, vec![entry]).await?;
    Ok(true)
}
