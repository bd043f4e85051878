//! One window: where each member and each activity stands; for those who run it, later days and its
//! end.

use super::accept;
use super::member::{self, Row};
use super::place::{Place, stretch};
use super::standing::{Item, Reports};
use super::windows::{counted, day, state_of, sum};
use crate::records::window;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::follow_up::{Duty, Extension, Timing, Unextended, Window};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;

/// How many reports a page lists.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "reporting/pages/window.html")]
struct WindowPage {
    shell: Shell,
    base: String,
    path: String,
    title: String,
    state: &'static str,
    state_words: String,
    opens: (String, String),
    due: (String, String),
    closed: Option<String>,
    next: Vec<(String, String)>,
    figures: Vec<(String, String)>,
    members: Vec<Member>,
    extensions: Vec<String>,
    shows: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    pager: Pager,
    trouble: Option<String>,
    running: Option<Vec<Field>>,
    extending: bool,
    closable: bool,
}

struct Member {
    href: String,
    short: String,
    cells: Vec<String>,
    due: Option<String>,
}

/// What of a window's reports is listed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    All,
    Missing,
    Late,
    Waiting,
    Accepted,
}

impl Show {
    const ALL: &[Self] = &[Self::All, Self::Missing, Self::Late, Self::Waiting, Self::Accepted];

    fn code(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Missing => "missing",
            Show::Late => "late",
            Show::Waiting => "submitted",
            Show::Accepted => "accepted",
        }
    }

    fn has(self, item: &Item<'_>) -> bool {
        use aunar_domain::follow_up::State;
        let owed = item.duty == Duty::Owes;
        match self {
            Show::All => true,
            Show::Missing => owed && matches!(item.timing, Timing::Missing | Timing::Due),
            Show::Late => item.timing == Timing::Late,
            Show::Waiting => item.state() == Some(State::Submitted),
            Show::Accepted => item.state() == Some(State::Accepted),
        }
    }
}

type Address = (String, String, String);

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&["show", "page", "per_page"])?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    draw(&cx, &place, &at.2, None)
}

fn draw(cx: &Cx, place: &Place, reference: &str, refused: Option<(Form, Wrong)>) -> Answer {
    let (t, today) = (cx.t(), cx.now.date_naive());
    let window = place.window(reference)?;
    let plan = &place.plan().plan;
    let reports = Reports::of(place, window, today);
    let show = cx.params().code("show", Show::ALL, Show::code)?.unwrap_or(Show::All);
    let found: Vec<Item<'_>> = reports.all().filter(|item| show.has(item)).collect();
    let page = Page::of(cx, ROWS)?;
    let (total, found) = page.cut(found);
    let path = place.at(window);
    let number = |n: usize| numbers::whole(t.0, n as u64);
    let members = counted(cx, place, window);
    let members = members.iter().map(|(id, counts)| {
        let due = window.due_for(*id);
        Member {
            href: place.of_entity(window, *id),
            short: place.short(t, *id),
            cells: [
                counts.owed,
                counts.in_time,
                counts.late,
                counts.due,
                counts.missing,
                counts.accepted,
            ]
            .map(number)
            .to_vec(),
            due: (due != window.due).then(|| numbers::day(t.0, due)),
        }
    });
    let state = state_of(window, today);
    let mut next = Vec::new();
    if state != "coming" {
        for member in place.network.members.iter() {
            let whose = [member.entity];
            let open = window.takes_from(member.entity, today);
            if open && cx.may(Action::Report, Object::plan(plan).of(&whose)) {
                let words = t.with(
                    "reporting-report-for",
                    &[("entity", &place.short(t, member.entity)), ("window", &stretch(t, window))],
                );
                next.push((place.of_entity(window, member.entity), words));
            }
        }
    }
    let waits = accept::waits(cx, place, window);
    if waits > 0 {
        next.push((format!("{path}/accept"), t.n("reporting-accept-n", waits as u64)));
    }
    let runs = cx.may(Action::RunReporting, Object::plan(plan));
    let (sent, wrong) = refused.unzip();
    let running = runs.then(|| {
        let nothing = Wrong::default();
        fields(cx, place, window, sent.as_ref(), wrong.as_ref().unwrap_or(&nothing))
    });
    let trouble = wrong.as_ref().map(|w| t.n("field-trouble", w.count() as u64));
    let title = t.with("reporting-window", &[("window", &stretch(t, window))]);
    let to_all = t.t("reporting-everybody");
    let template = WindowPage {
        shell: Shell::of(cx, &place.network, Some(&plan.code), "reporting", &title)
            .also("application/json", format!("/api/v1/networks{path}")),
        base: place.base(),
        title,
        state,
        state_words: t.label("reporting-state", state),
        opens: (window.opens.to_string(), numbers::day(t.0, window.opens)),
        due: (window.due.to_string(), numbers::day(t.0, window.due)),
        closed: window.closed_at.map(|at| numbers::day(t.0, at.date_naive())),
        next,
        figures: sum(cx, place, window),
        members: members.collect(),
        extensions: window
            .extensions
            .iter()
            .map(|e| {
                let who = e.entity.map_or_else(|| to_all.clone(), |id| place.short(t, id));
                let due = numbers::day(t.0, e.due);
                t.with(
                    "reporting-extension",
                    &[("who", &who), ("due", &due), ("reason", &e.reason)],
                )
            })
            .collect(),
        shows: Show::ALL
            .iter()
            .map(|one| {
                let href = format!("{path}?show={}#reports", one.code());
                (t.label("reporting-show", one.code()), href, *one == show)
            })
            .collect(),
        rows: found.iter().map(|item| member::row(cx, place, &reports, item)).collect(),
        pager: page.among(cx, &path, total),
        extending: trouble.is_some(),
        closable: window.closed_at.is_none(),
        trouble,
        running,
        path,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::personal_page(cx, status, &template)
}

fn fields(
    cx: &Cx,
    place: &Place,
    window: &Window,
    sent: Option<&Form>,
    wrong: &Wrong,
) -> Vec<Field> {
    let t = cx.t();
    let label = |name: &str| t.label("reporting-field", name);
    let named = place.network.members.iter().filter_map(|m| {
        let entity = place.network.common.register.get(m.entity)?;
        Some((entity.code.clone(), entity.short(t.0).to_owned()))
    });
    let all = std::iter::once((String::new(), t.t("reporting-everybody")));
    let later = window.due.max(cx.now.date_naive()) + chrono::Days::new(7);
    let fields = [
        Field::new(Kind::Choice, "entity", label("entity")).choices(all.chain(named)),
        Field::new(Kind::Day, "due", label("later")).required().holding(later.to_string()),
        Field::new(Kind::Line, "reason", label("reason"))
            .required()
            .hint(t.t("reporting-reason-how")),
    ];
    fields.into_iter().map(|field| field.sent(sent, wrong)).collect()
}

/// Longest reason.
const MOST_REASON: usize = 500;

/// Gives a later day, or closes the window.
pub(super) async fn act(cx: Cx, Path(at): Path<Address>, form: Form) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    cx.acting(Action::RunReporting, Object::plan(&place.plan().plan))?;
    let t = cx.t();
    let (mut wrong, today) = (Wrong::default(), cx.now.date_naive());
    let (mut tx, held) = place.held(&cx).await?;
    let plan = &held.plan().plan;
    let actor = cx.actor(Action::RunReporting, Object::plan(plan))?;
    let before = held.window(&at.2)?;
    let mut after = before.clone();
    let action = if form.one("act") == Some("close") {
        if before.closed_at.is_some() {
            return Err(Error::refused(StatusCode::CONFLICT, "window-closed"));
        }
        after.closed_at = Some(cx.now);
        window::close(&mut tx, before.id, cx.now).await?;
        "close"
    } else {
        let entity = match form.one("entity") {
            None => None,
            Some(code) => match held.entity(code) {
                Ok(entity) if held.network.members.iter().any(|m| m.entity == entity.id) => {
                    Some(entity.id)
                }
                _ => {
                    wrong.with("entity", t.t("reporting-no-member"));
                    None
                }
            },
        };
        let reason = form.words("reason", MOST_REASON);
        let Some(due) = day(&cx, &form, "due", &mut wrong) else {
            return draw(&cx, &held, &at.2, Some((form, wrong)));
        };
        if let Err(why) = before.extends(entity, due, !reason.is_empty(), today) {
            let field = if why == Unextended::NoReason { "reason" } else { "due" };
            wrong.with(field, t.label("reporting-unextended", why.code()));
        }
        if !wrong.is_nothing() {
            return draw(&cx, &held, &at.2, Some((form, wrong)));
        }
        let extension = Extension { entity, due, reason, at: cx.now, by: actor.clone() };
        let n = i64::try_from(before.extensions.len()).unwrap_or(i64::MAX) + 1;
        window::extend(&mut tx, before.id, n, &extension).await?;
        after.extensions.push(extension);
        "extend"
    };
    let entry = Entry {
        actor,
        via: "web",
        action,
        entity: "window",
        record: before.id.0,
        plan: Some(plan.id.0),
        before: Some(json!(before)),
        after: Some(json!(after)),
    };
    cx.keep(tx, held.network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&held.at(before)))
}
