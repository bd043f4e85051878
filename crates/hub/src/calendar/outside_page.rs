//! The page of other calendars: which were brought in, and the form by which those who run the network
//! bring one in or take it away.

use super::outside::{self, Came};
use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::event::Access;
use aunar_domain::words::tidy;
use aunar_formats::{CalendarIn, read_ics};
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
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
    wrong: Option<String>,
    file: Field,
    name: String,
    access: Vec<(&'static str, String, bool)>,
    rows: Vec<(String, String, String)>,
}

/// What is shown above the form.
#[derive(Default)]
struct Said {
    told: Vec<String>,
    wrong: Option<String>,
    name: String,
}

fn draw(cx: &Cx, network: &NetworkPicture, said: Said) -> Answer {
    let t = cx.t();
    let code = &network.network.code;
    let row = |(name, events): (String, Vec<&aunar_domain::event::Event>)| {
        let last = events.iter().map(|e| e.end.date()).max();
        let last = last.map(|d| numbers::day(t.0, d)).unwrap_or_default();
        (name, numbers::whole(t.0, events.len() as u64), last)
    };
    let access = Access::ALL
        .iter()
        .map(|a| (a.code(), t.label("event-access", a.code()), *a == Access::Invitation));
    let page = OutsidePage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("others-title")),
        path: format!("/{code}/calendar/outside"),
        back: format!("/{code}/calendar"),
        may: cx.may(Action::ImportRates, Object::network(network.network.id)),
        file: Field::new(Kind::File, "file", t.t("others-file"))
            .hint(t.t("others-hint"))
            .required()
            .sent(None, &Wrong::default()),
        access: access.collect(),
        rows: outside::calendars(network).into_iter().map(row).collect(),
        told: said.told,
        wrong: said.wrong.clone(),
        name: said.name,
    };
    let status = said.wrong.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    respond::personal_page(cx, status, &page)
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    draw(&cx, &network, Said::default())
}

/// What was sent.
#[derive(Default)]
struct Sent {
    file: Vec<u8>,
    name: String,
    access: String,
    remove: Option<String>,
}

async fn received(sent: Result<Multipart, MultipartRejection>) -> Result<Sent, Error> {
    let unreadable = |_| Error::refused(StatusCode::BAD_REQUEST, "bad-request");
    let mut got = Sent::default();
    let Ok(mut sent) = sent else { return Ok(got) };
    while let Some(part) = sent.next_field().await.map_err(unreadable)? {
        match part.name() {
            Some("file") => got.file = part.bytes().await.map_err(unreadable)?.to_vec(),
            Some("name") => got.name = tidy(&part.text().await.map_err(unreadable)?),
            Some("access") => got.access = part.text().await.map_err(unreadable)?,
            Some("remove") => got.remove = Some(part.text().await.map_err(unreadable)?),
            _ => {}
        }
    }
    Ok(got)
}

/// Brings a calendar in, or takes one away.
pub(super) async fn act(
    cx: Cx,
    Path(code): Path<String>,
    // Whether they may comes before whether what they sent can be read.
    sent: Result<Multipart, MultipartRejection>,
) -> Answer {
    let network = cx.network(&code)?;
    cx.acting(Action::ImportRates, Object::network(network.network.id))?;
    let sent = received(sent).await?;
    let t = cx.t();
    if let Some(name) = &sent.remove {
        let gone = outside::remove(&cx, &network, name).await?;
        let told = vec![t.with("others-removed", &[("n", &gone.to_string())])];
        return again(cx, &code, Said { told, ..Said::default() }).await;
    }
    if sent.file.is_empty() {
        let wrong = Some(t.t("others-no-file"));
        return draw(&cx, &network, Said { wrong, name: sent.name, ..Said::default() });
    }
    let until = cx.now.date_naive().checked_add_months(AHEAD).unwrap_or(cx.now.date_naive());
    let calendar = match read_ics(&sent.file, until) {
        Ok(calendar) => calendar,
        Err(why) => {
            let wrong = Some(why.to_string());
            return draw(&cx, &network, Said { wrong, name: sent.name, ..Said::default() });
        }
    };
    let named = if sent.name.is_empty() { calendar.name.clone() } else { Some(sent.name) };
    let name: String = named.unwrap_or_default().chars().take(LONGEST).collect();
    if name.is_empty() {
        let wrong = Some(t.t("others-no-name"));
        return draw(&cx, &network, Said { wrong, ..Said::default() });
    }
    let access = Access::from_code(&sent.access).unwrap_or(Access::Invitation);
    let unread = unread(&cx, &calendar);
    let came = outside::take(&cx, &network, &name, access, calendar).await?;
    let told = said(&cx, came).into_iter().chain(unread).collect();
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

fn unread(cx: &Cx, calendar: &CalendarIn) -> Vec<String> {
    let t = cx.t();
    let line = |one: &aunar_formats::Unread| {
        let why = t.label("others-why", one.why.code());
        let line = one.line.to_string();
        t.with("others-unread", &[("line", &line), ("title", &one.title), ("why", &why)])
    };
    calendar.unread.iter().take(MOST_TOLD).map(line).collect()
}
