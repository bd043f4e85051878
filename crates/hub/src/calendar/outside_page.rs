//! The page of other calendars: which were brought in, and the form by which those who run the network
//! bring one in or take it away.

use super::outside::{self, Came};
use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::upload::{self, chosen};
use crate::web::{Answer, Cx, Form, Shell, Tongue, numbers, respond, unread};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::event::Access;
use aunar_domain::words::tidy;
use aunar_formats::{CalendarIn, MOST_CALENDAR, NoCalendar, read_ics};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use chrono::Months;

/// How far into the future repeated events are taken.
const AHEAD: Months = Months::new(24);
/// How many lines of what could not be read are told.
const MOST_TOLD: usize = 50;
/// Most characters of a calendar's name.
const LONGEST: usize = 80;

#[derive(Template)]
#[template(path = "calendar/pages/outside.html")]
struct OutsidePage {
    shell: Shell,
    path: String,
    back: String,
    may: bool,
    told: Vec<String>,
    trouble: Option<String>,
    fields: Vec<Field>,
    rows: Vec<(String, String, String)>,
}

/// What is shown above the form, and what was typed into it.
#[derive(Default)]
struct Said {
    told: Vec<String>,
    wrong: Wrong,
    name: String,
    access: String,
}

impl Said {
    /// The form as it was sent, with what is wrong with a field of it.
    fn wrong(sent: &Form, field: &str, why: String) -> Self {
        let typed = |name: &str| sent.one(name).unwrap_or_default().to_owned();
        let (name, access) = (typed("name"), typed("access"));
        Self { told: Vec::new(), wrong: Wrong::one(field, why), name, access }
    }
}

fn fields(t: Tongue, said: &Said) -> Vec<Field> {
    let access = Access::from_code(&said.access).unwrap_or(Access::Invitation);
    let label = |a: &Access| (a.code().to_owned(), t.label("event-access", a.code()));
    let fields = [
        Field::new(Kind::File, "file", t.t("others-file"))
            .hint(t.t("others-hint"))
            .required()
            .no_larger(t, MOST_CALENDAR),
        Field::new(Kind::Line, "name", t.t("others-name"))
            .hint(t.t("others-name-hint"))
            .holding(said.name.as_str()),
        Field::new(Kind::Choice, "access", t.t("others-access"))
            .required()
            .choices(Access::ALL.iter().map(label))
            .holding(access.code()),
    ];
    fields.into_iter().map(|field| field.sent(None, &said.wrong)).collect()
}

fn draw(cx: &Cx, network: &NetworkPicture, said: Said) -> Answer {
    let t = cx.t();
    let code = &network.network.code;
    let row = |(name, events): (String, Vec<&aunar_domain::event::Event>)| {
        let last = events.iter().map(|e| e.end.date()).max();
        let last = last.map(|d| numbers::day(t.0, d)).unwrap_or_default();
        (name, numbers::whole(t.0, events.len() as u64), last)
    };
    let page = OutsidePage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("others-title")),
        path: format!("/{code}/calendar/outside"),
        back: format!("/{code}/calendar"),
        may: cx.may(Action::ImportRates, Object::network(network.network.id)),
        fields: fields(t, &said),
        rows: outside::calendars(network).into_iter().map(row).collect(),
        told: said.told,
        trouble: (!said.wrong.is_nothing()).then(|| t.n("field-trouble", said.wrong.count())),
    };
    let status = match said.wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    respond::personal_page(cx, status, &page)
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    draw(&cx, &network, Said::default())
}

/// Brings a calendar in, or takes one away.
pub(super) async fn act(cx: Cx, Path(code): Path<String>, request: Request) -> Answer {
    let network = cx.network(&code)?;
    // Whether they may comes before whether what they sent can be read.
    cx.acting(Action::ImportRates, Object::network(network.network.id))?;
    let sent = upload::read(request, &cx.state, MOST_CALENDAR).await?;
    let (t, form) = (cx.t(), sent.form);
    if let Some(name) = form.raw("remove") {
        let gone = outside::remove(&cx, &network, name).await?;
        let told = vec![t.with("others-removed", &[("n", &gone.to_string())])];
        return again(cx, &code, Said { told, ..Said::default() }).await;
    }
    let until = cx.now.date_naive().checked_add_months(AHEAD).unwrap_or(cx.now.date_naive());
    let none = unread::calendar(t, &NoCalendar::Empty);
    let read = |(_, bytes): (String, Vec<u8>)| {
        read_ics(&bytes, until).map_err(|why| unread::calendar(t, &why))
    };
    let calendar = match chosen(sent.file, (t, MOST_CALENDAR), none).and_then(read) {
        Ok(calendar) => calendar,
        Err(why) => return draw(&cx, &network, Said::wrong(&form, "file", why)),
    };
    let named = Some(form.words("name", LONGEST)).filter(|name| !name.is_empty());
    let named = named.or_else(|| calendar.name.as_deref().map(tidy));
    let name: String = named.unwrap_or_default().chars().take(LONGEST).collect();
    if name.is_empty() {
        return draw(&cx, &network, Said::wrong(&form, "name", t.t("others-no-name")));
    }
    let access = form.one("access").and_then(Access::from_code).unwrap_or(Access::Invitation);
    let left = left_out(&cx, &calendar);
    let came = outside::take(&cx, &network, &name, access, calendar).await?;
    let told = said(&cx, came).into_iter().chain(left).collect();
    again(cx, &code, Said { told, name, ..Said::default() }).await
}

/// The page as it is after something was written.
async fn again(mut cx: Cx, code: &str, said: Said) -> Answer {
    cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
    let network = cx.network(code)?;
    draw(&cx, &network, said)
}

fn said(cx: &Cx, came: Came) -> Vec<String> {
    let (t, n) = (cx.t(), |n: usize| n.to_string());
    let counts = [("new", n(came.new)), ("changed", n(came.changed)), ("same", n(came.same))];
    let counts: Vec<(&'static str, &str)> = counts.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let mut told = vec![t.with("others-taken", &counts)];
    let missing = || t.with("others-missing", &[("n", &n(came.missing))]);
    told.extend((came.missing > 0).then(missing));
    told
}

fn left_out(cx: &Cx, calendar: &CalendarIn) -> Vec<String> {
    let t = cx.t();
    let line = |one: &aunar_formats::Unread| {
        let why = t.label("others-why", one.why.code());
        let line = one.line.to_string();
        t.with("others-unread", &[("line", &line), ("title", &one.title), ("why", &why)])
    };
    calendar.unread.iter().take(MOST_TOLD).map(line).collect()
}
