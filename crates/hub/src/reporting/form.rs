//! A report: whoever makes it writes in it, everybody else reads what was handed in.

use super::place::{Place, stretch};
use super::said::{Shown, shown};
use super::save::{Unwritten, Which, save};
use super::standing::{Item, Reports};
use super::typed::{About, MOST, fields, noted, read};
use crate::indicator::{self, Asked};
use crate::money::{self, Spending};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Form, Shell, address, numbers, respond};
use askama::Template;
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Deed, Duty, Question, State, Timing, Unfit, Window};
use aunar_domain::network::MemberRole;
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "reporting/pages/report.html")]
struct ReportPage {
    shell: Shell,
    base: String,
    window: (String, String),
    entity: (String, String),
    activity_href: String,
    reference: String,
    title: Words,
    period: Option<String>,
    state: Option<&'static str>,
    state_words: String,
    due: (String, String),
    overdue: bool,
    word: Option<String>,
    shown: Option<Shown>,
    before: Option<Shown>,
    trouble: Option<String>,
    questions: Vec<String>,
    path: String,
    form: Option<Writing>,
}

/// What somebody who reports fills in.
struct Writing {
    version: i64,
    may_save: bool,
    fields: Vec<Field>,
    /// Each with whether its parts are shown unfolded.
    values: Vec<(Asked, bool)>,
    spent: Vec<(Field, String)>,
}

pub(super) type Address = (String, String, String, String, String);

/// What was sent and not taken.
struct Refused {
    form: Form,
    wrong: Wrong,
    asked: Vec<Question>,
    trouble: String,
    status: StatusCode,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    draw(&cx, &place, &at, None)
}

pub(super) fn found<'a>(
    cx: &Cx,
    place: &'a Place,
    at: &Address,
) -> Result<(Reports<'a>, Item<'a>, &'a Arc<Activity>), Error> {
    let window = place.window(&at.2)?;
    let entity = place.entity(&at.3)?;
    let activity = cx.activity(place.plan(), &at.4)?;
    let reports = Reports::of(place, window, cx.now.date_naive());
    let item = reports.one(activity, entity.id);
    let item = item.ok_or_else(|| Error::not_found("report", &at.4))?;
    Ok((reports, item, activity))
}

fn draw(cx: &Cx, place: &Place, at: &Address, refused: Option<Refused>) -> Answer {
    let (reports, item, activity) = found(cx, place, at)?;
    let (t, window) = (cx.t(), reports.window);
    let entity = place.entity(&at.3)?;
    let mine = place.may(cx, Action::Report, activity, entity.id);
    let sees_all = place.sees_all(cx, activity, entity.id);
    let report = item.report.filter(|r| r.state.counts() || sees_all);
    let today = cx.now.date_naive();
    let is_open = window.takes_from(entity.id, today);
    // What was typed and not taken is given back, whatever became of the report meanwhile.
    let may_write = mine && (is_open && item.state() != Some(State::Accepted) || refused.is_some());
    let about = About { place, window, activity, entity: entity.id };
    let nothing = Wrong::default();
    let sent = refused.as_ref().map(|r| &r.form);
    let wrong = refused.as_ref().map_or(&nothing, |r| &r.wrong);
    let asked = refused.as_ref().map(|r| r.asked.as_slice()).unwrap_or_default();
    let around = (place.network.as_ref(), place.plan());
    let form = may_write.then(|| Writing {
        version: item.report.map_or(0, |r| r.version),
        may_save: item.state() != Some(State::Submitted),
        fields: fields(cx, about, item.report, (sent, wrong), asked),
        values: about
            .uses()
            .map(|m| {
                let (of, values) = ((m.indicator, m.one), (m.there, m.last));
                let asked = indicator::fields(t, around, of, values, (sent, wrong));
                let said = asked.parts.iter().any(|f| f.wrong.is_some() || !f.value.is_empty());
                (asked, said)
            })
            .collect(),
        spent: money::spending(cx, place.told(), activity, entity.id)
            .into_iter()
            .map(|one| spent(one, (sent, wrong)))
            .collect(),
    });
    let missing = item.timing == Timing::Missing;
    let state_words = match report {
        Some(report) => t.label("report-state", report.state.code()),
        None if !is_open && window.closed_at.is_none() => {
            let opens = numbers::day(t.0, window.opens);
            t.with("report-opens-on", &[("opens", &opens)])
        }
        None if missing => t.label("report-timing", "missing"),
        None if item.duty == Duty::May => t.t("report-not-owed"),
        None => t.label("report-timing", "due"),
    };
    let title =
        t.with("report-title", &[("activity", &activity.reference), ("entity", entity.short(t.0))]);
    let href = address::activity(&place.network, place.plan(), &activity.reference);
    let section = Shell::of(cx, &place.network, Some(&place.plan().plan.code), "reporting", &title);
    let page = ReportPage {
        shell: section,
        base: place.base(),
        window: (place.at(window), stretch(t, window)),
        entity: (place.of_entity(window, entity.id), entity.short(t.0).to_owned()),
        activity_href: href,
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        period: activity.content.period.map(|p| numbers::period(t, &p)),
        state: report.map(|r| r.state.code()).or(missing.then_some("missing")),
        state_words,
        due: (item.due.to_string(), numbers::day(t.0, item.due)),
        // Where nothing is there yet, that it is missing says it all.
        overdue: missing && report.is_some() && window.closed_at.is_none(),
        word: report.filter(|_| sees_all).and_then(|r| r.handling.word.clone()),
        shown: report
            .filter(|_| form.is_none() || refused.is_some() && item.report.is_some())
            .map(|r| shown(cx, place, activity, r)),
        before: about.before().filter(|_| form.is_some()).map(|r| shown(cx, place, activity, r)),
        trouble: refused.as_ref().map(|r| r.trouble.clone()),
        questions: asked.iter().map(|q| t.label("report-question", q.code())).collect(),
        path: place.report(window, entity.id, activity),
        form,
    };
    let status = refused.map_or(StatusCode::OK, |refused| refused.status);
    respond::personal_page(cx, status, &page)
}

/// That a window takes no report now: since when, or from when, and whom to ask for a later day.
fn closed(cx: &Cx, place: &Place, window: &Window) -> String {
    let t = cx.t();
    let leading = place.network.members.iter().filter(|m| m.role == MemberRole::CoLead);
    let leading: Vec<String> = leading.map(|m| place.short(t, m.entity)).collect();
    let (window_words, opens) = (stretch(t, window), numbers::day(t.0, window.opens));
    match window.closed_at {
        None => t.with("report-not-open", &[("window", &window_words), ("opens", &opens)]),
        Some(at) => t.with(
            "report-window-closed",
            &[
                ("window", &window_words),
                ("day", &numbers::day(t.0, at.date_naive())),
                ("who", &leading.join(", ")),
            ],
        ),
    }
}

/// What was spent of a line: what was said before stands beside the field and not in it.
fn spent(one: Spending, (sent, wrong): (Option<&Form>, &Wrong)) -> (Field, String) {
    let field = Field::new(Kind::Line, one.field, one.label).figures().hint(one.known);
    (field.sent(sent, wrong), one.before)
}

/// Keeps what was done, from the list of what is due. Where the report is another by now nothing is taken, and the
/// words are given back.
async fn note(cx: &Cx, place: &Place, window: &Window, item: Item<'_>, form: &Form) -> Answer {
    let changed = || Error::refused(StatusCode::CONFLICT, "report-changed");
    if form.raw("note").is_some_and(|typed| typed.chars().count() > MOST) {
        let most = numbers::whole(cx.lang(), MOST as u64);
        let detail = cx.t().with("report-too-long", &[("most", &most)]);
        let (status, code) = (StatusCode::UNPROCESSABLE_ENTITY, "unprocessable");
        return Err(Error::Unacceptable { status, code, detail });
    }
    let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or_default();
    let (activity, entity) = (item.activity, item.entity);
    let which = Which { window: window.id, activity: activity.id, entity, version };
    let typed = noted(cx, form, item.report);
    match save(cx, place, which, typed, (Deed::Save, form)).await {
        Ok(_) => {
            let list = place.of_entity(window, entity);
            Ok(respond::see_other(&format!("{list}#{}", encode(&activity.reference))))
        }
        Err(Unwritten::Other(error)) => Err(error),
        Err(Unwritten::Stale | Unwritten::Unfit(_) | Unwritten::Wrong(_)) => Err(changed()),
    }
}

/// Saves what was typed, or hands it in.
pub(super) async fn take(cx: Cx, Path(at): Path<Address>, form: Form) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &at.0, &at.1).await?;
    let (reports, item, activity) = found(&cx, &place, &at)?;
    let entity = item.entity;
    let whose = [entity];
    let plan = &place.plan().plan;
    let object = aunar_domain::access::Object::plan(plan).under(activity.content.priority);
    cx.acting(Action::Report, object.of(&whose))?;
    let t = cx.t();
    let act = form.one("act").unwrap_or("save");
    if act == "note" {
        return note(&cx, &place, reports.window, item, &form).await;
    }
    let deed = if act == "submit" { Deed::Submit } else { Deed::Save };
    let window = reports.window;
    let about = About { place: &place, window, activity, entity };
    let refused = |form: Form, wrong: Wrong, asked, trouble: String, status| {
        draw(&cx, &place, &at, Some(Refused { form, wrong, asked, trouble, status }))
    };
    let typed = match read(&cx, about, &form, deed == Deed::Submit) {
        Ok(typed) => typed,
        Err((wrong, asked)) => {
            let trouble = t.n("field-trouble", wrong.count() as u64);
            return refused(form, wrong, asked, trouble, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or_default();
    let which = Which { window: window.id, activity: activity.id, entity, version };
    let done = save(&cx, &place, which, typed, (deed, &form)).await;
    let nothing = Wrong::default();
    match done {
        Ok(_) if act == "evidence" => {
            let href = address::activity(&place.network, place.plan(), &activity.reference);
            let (of, code) = (encode(&window.reference), encode(&at.3));
            Ok(respond::see_other(&format!("{href}/evidence?window={of}&entity={code}#add")))
        }
        Ok(report) if report.state == State::Submitted => {
            Ok(respond::see_other(&format!("{}#{}", place.of_entity(window, entity), at.4)))
        }
        Ok(_) => Ok(respond::see_other(&format!("{}#report", cx.reader.path))),
        Err(Unwritten::Wrong(wrong)) => {
            let trouble = t.n("field-trouble", wrong.count() as u64);
            refused(form, wrong, Vec::new(), trouble, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Unwritten::Stale) => {
            // What is there now is drawn beside what was typed.
            let place = Place::of(&cx, &at.0, &at.1).await?;
            let trouble = t.t("report-stale");
            let status = StatusCode::CONFLICT;
            let asked = Vec::new();
            let refused = Refused { form, wrong: nothing, asked, trouble, status };
            draw(&cx, &place, &at, Some(refused))
        }
        Err(Unwritten::Unfit(why)) => {
            // The window and the report as they are now.
            let place = Place::of(&cx, &at.0, &at.1).await?;
            let trouble = match why {
                Unfit::Closed => closed(&cx, &place, place.window(&at.2)?),
                Unfit::Taken => t.t("error-report-taken"),
                why => t.label("report-unfit", why.code()),
            };
            let (status, asked) = (StatusCode::CONFLICT, Vec::new());
            draw(&cx, &place, &at, Some(Refused { form, wrong: nothing, asked, trouble, status }))
        }
        Err(Unwritten::Other(error)) => Err(error),
    }
}
