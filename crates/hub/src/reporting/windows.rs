//! The windows of a plan: who has reported in each, and for those who run the network a new one.

use super::member::figures;
use super::place::{Place, stretch};
use super::standing::{Counts, Reports, whole};
use crate::records::window;
use crate::web::cx::actor;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::params::encode;
use crate::web::{Answer, Cx, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::follow_up::{Opening, Window, suggested};
use aunar_domain::ids::{EntityId, WindowId};
use aunar_domain::period::reading;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::NaiveDate;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "reporting/pages/windows.html")]
struct WindowsPage {
    shell: Shell,
    base: String,
    rows: Vec<Row>,
    own: Vec<(String, String)>,
    accept: Option<(String, String)>,
    trouble: Option<String>,
    is_open: bool,
    opening: Option<Vec<Field>>,
}

struct Row {
    href: String,
    title: String,
    state: &'static str,
    state_words: String,
    due: (String, String),
    handed_in: String,
    per_cent: usize,
    late: String,
    missing: String,
    accepted: String,
}

/// How far a window is on a day.
pub(super) fn state_of(window: &Window, today: NaiveDate) -> &'static str {
    match window {
        w if w.closed_at.is_some() => "closed",
        w if w.opens > today => "coming",
        _ => "open",
    }
}

/// The counts of a window, member by member: added up once for all who ask on a day.
pub(super) fn counted(cx: &Cx, place: &Place, window: &Window) -> Arc<Vec<(EntityId, Counts)>> {
    let today = cx.now.date_naive();
    let key = format!("reports {} {today}", window.id);
    let (network, plan) = (place.network.as_ref(), place.plan());
    let count = || Reports::of(place, window, today).counts();
    cx.state.kept.of(network, plan, &place.ledger, key, count)
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &plan).await?;
    draw(&cx, &place, None)
}

fn draw(cx: &Cx, place: &Place, refused: Option<(Form, Wrong)>) -> Answer {
    let (t, today) = (cx.t(), cx.now.date_naive());
    let plan = &place.plan().plan;
    let number = |n: usize| numbers::whole(t.0, n as u64);
    let mut rows = Vec::new();
    for window in place.told().windows.iter().rev() {
        let counts = whole(counted(cx, place, window).iter());
        let state = state_of(window, today);
        rows.push(Row {
            href: place.at(window),
            title: stretch(t, window),
            state,
            state_words: t.label("reporting-state", state),
            due: (window.due.to_string(), numbers::day(t.0, window.due)),
            handed_in: t.with(
                "reporting-n-of",
                &[("n", &number(counts.handed_in())), ("of", &number(counts.owed))],
            ),
            per_cent: (counts.handed_in() * 100).checked_div(counts.owed).unwrap_or(0),
            late: number(counts.late),
            missing: number(counts.missing),
            accepted: number(counts.accepted),
        });
    }
    let open: Vec<&Window> =
        place.told().windows.iter().filter(|w| state_of(w, today) == "open").collect();
    let mut own = Vec::new();
    for window in &open {
        for member in place.network.members.iter() {
            let whose = [member.entity];
            if cx.may(Action::Report, Object::plan(plan).of(&whose)) {
                let words = t.with(
                    "reporting-report-for",
                    &[("entity", &place.short(t, member.entity)), ("window", &stretch(t, window))],
                );
                own.push((place.of_entity(window, member.entity), words));
            }
        }
    }
    let runs = cx.may(Action::RunReporting, Object::plan(plan));
    let (sent, wrong) = refused.unzip();
    let opening = runs.then(|| {
        let next = suggested(plan, &place.told().windows, today);
        fields(cx, &next, sent.as_ref(), wrong.as_ref().unwrap_or(&Wrong::default()))
    });
    let trouble = wrong.as_ref().map(|w| t.n("field-trouble", w.count() as u64));
    let title = t.t("reporting-title");
    let base = place.base();
    let to_accept = open
        .iter()
        .chain(place.told().windows.iter().rev().collect::<Vec<_>>().iter())
        .find(|w| super::accept::waits(cx, place, w) > 0)
        .map(|w| (format!("{}/accept", place.at(w)), t.t("reporting-accept-go")));
    let page = WindowsPage {
        shell: Shell::of(cx, &place.network, Some(&plan.code), "reporting", &title)
            .also("application/json", format!("/api/v1/networks{base}")),
        base,
        rows,
        own,
        accept: to_accept,
        is_open: trouble.is_some() || place.told().windows.is_empty(),
        trouble,
        opening,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::personal_page(cx, status, &page)
}

fn fields(cx: &Cx, next: &Opening, sent: Option<&Form>, wrong: &Wrong) -> Vec<Field> {
    let t = cx.t();
    let label = |name: &str| t.label("reporting-field", name);
    let fields = [
        Field::new(Kind::Line, "period", label("period"))
            .required()
            .hint(t.t("reporting-period-how"))
            .holding(numbers::period_in_field(t, &next.period)),
        Field::new(Kind::Day, "opens", label("opens")).required().holding(next.opens.to_string()),
        Field::new(Kind::Day, "due", label("due"))
            .required()
            .hint(t.t("reporting-due-how"))
            .holding(next.due.to_string()),
    ];
    fields.into_iter().map(|field| field.sent(sent, wrong)).collect()
}

/// A day of a form, or what is wrong with it.
pub(super) fn day(cx: &Cx, form: &Form, name: &str, wrong: &mut Wrong) -> Option<NaiveDate> {
    let typed = form.one(name).unwrap_or_default();
    match typed.parse() {
        Ok(day) => Some(day),
        Err(_) => {
            wrong.with(name, cx.t().t("reporting-bad-day"));
            None
        }
    }
}

/// Opens a window.
pub(super) async fn open(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &network, &plan).await?;
    let t = cx.t();
    cx.acting(Action::RunReporting, Object::plan(&place.plan().plan))?;
    let mut wrong = Wrong::default();
    let period = match form.one("period").map(reading::read) {
        Some(Ok(read)) => Some(read.period),
        _ => {
            wrong.with("period", t.t("reporting-bad-period"));
            None
        }
    };
    let opens = day(&cx, &form, "opens", &mut wrong);
    let due = day(&cx, &form, "due", &mut wrong);
    let (Some(period), Some(opens), Some(due)) = (period, opens, due) else {
        return draw(&cx, &place, Some((form, wrong)));
    };
    let opening = Opening { period, opens, due };
    let (mut tx, held) = place.held(&cx).await?;
    let plan = &held.plan().plan;
    let (person, mandate) = cx.acting(Action::RunReporting, Object::plan(plan))?;
    for why in opening.weigh(plan, &held.told().windows, cx.now.date_naive()) {
        use aunar_domain::follow_up::Unopenable as U;
        let field = match why {
            U::Overlaps | U::OutsidePlan => "period",
            U::OpensEarly => "opens",
            U::DueBeforeOpening | U::DueIsOver => "due",
        };
        wrong.with(field, t.label("reporting-unopenable", why.code()));
    }
    if !wrong.is_nothing() {
        return draw(&cx, &held, Some((form, wrong)));
    }
    let opened = Window {
        id: WindowId(Uuid::now_v7()),
        plan: plan.id,
        reference: opening.reference(),
        start: period.start,
        end: period.end,
        opens,
        due,
        closed_at: None,
        extensions: Vec::new(),
    };
    window::write(&mut tx, &opened).await?;
    let entry = Entry {
        actor: actor(person, mandate),
        via: "web",
        action: "open",
        entity: "window",
        record: opened.id.0,
        plan: Some(plan.id.0),
        before: None,
        after: Some(json!(opened)),
    };
    cx.keep(tx, held.network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&format!("{}/{}", held.base(), encode(&opened.reference))))
}

/// The sum of a window's counts, in figures.
pub(super) fn sum(cx: &Cx, place: &Place, window: &Window) -> Vec<(String, String)> {
    figures(cx, &whole(counted(cx, place, window).iter()))
}
