//! The calendar of country teams: when each designs its Cooperation Framework, beside the training it
//! has had; as a page, as a file, and the form by which those who run the network bring it in.

use super::calendar::{self, Team};
use super::pictures::{sources, teams};
use crate::ledger::{self, Ledger};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::figure::{self, Figure};
use crate::web::form::Form;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Shell, address, numbers, respond, unread};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::country_team::{self, CooperationFramework, Missing, Refused};
use aunar_formats::Limits;
use aunar_formats::chart::{Chart, Frame};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::json;

/// Most characters of a table that is pasted.
const MOST: usize = 400_000;

#[derive(Template)]
#[template(path = "dashboard/pages/calendar.html")]
struct CalendarPage {
    shell: Shell,
    figure: Figure,
    teams: Vec<TeamRow>,
    /// Whether the dates come from more than one place: else it is said once, below the picture.
    sourced: bool,
    dashboard: Option<String>,
    saved: bool,
    form: Option<TableForm>,
}

struct TeamRow {
    /// The end of the address of the row.
    anchor: String,
    name: String,
    framework: String,
    design: String,
    assumed: bool,
    /// Where the course is, what it is, and when it was or is to be.
    trainings: Vec<(String, Words, String)>,
    readiness_code: &'static str,
    readiness: String,
    source: String,
}

/// The form with what was typed and what is wrong with it.
#[derive(Default)]
struct TableForm {
    typed: String,
    wrong: Vec<String>,
    columns: String,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["saved"])?;
    let network = cx.network(&network)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let form = cx
        .may(Action::ImportRates, Object::network(network.network.id))
        .then(|| TableForm { typed: written(&ledger), ..TableForm::default() });
    let page = page(&cx, &network, &ledger, form);
    respond::page(&cx, &page)
}

/// The calendar as a file that the form takes back.
pub(super) async fn file(cx: Cx, Path(network): Path<String>) -> Answer {
    table(cx, &network, false).await
}

/// The same with a row of HXL tags under the headings, which the form passes over.
pub(super) async fn tagged(cx: Cx, Path(network): Path<String>) -> Answer {
    table(cx, &network, true).await
}

/// The tags of the columns.
const TAGS: [&str; 6] = [
    "#country+code",
    "#date+start",
    "#date+end",
    "#date+design+start",
    "#date+design+end",
    "#meta+source",
];

async fn table(cx: Cx, network: &str, tagged: bool) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(network)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let name = format!("{}-country-teams", network.network.code);
    let tags = tagged.then(|| TAGS.map(str::to_owned).to_vec());
    Ok(respond::table(&name, &headings(), tags, rows(&ledger)))
}

fn headings() -> Vec<String> {
    country_team::columns().map(str::to_owned).collect()
}

fn rows(ledger: &Ledger) -> impl Iterator<Item = Vec<String>> {
    let row = |f: &CooperationFramework| {
        let day = |d: Option<chrono::NaiveDate>| d.map(|d| d.to_string()).unwrap_or_default();
        let (from, until) = (f.design.map(|d| d.0), f.design.map(|d| d.1));
        vec![
            f.team.clone(),
            f.starts.to_string(),
            day(f.ends),
            day(from),
            day(until),
            f.source.clone(),
        ]
    };
    ledger.frameworks.iter().map(row)
}

/// The table as it stands in the form.
fn written(ledger: &Ledger) -> String {
    let table = aunar_formats::write_csv(&headings(), rows(ledger), false);
    String::from_utf8_lossy(&table).replace("\r\n", "\n")
}

/// Takes the table that was pasted in the place of the one there was.
pub(super) async fn take(cx: Cx, Path(network): Path<String>, form: Form) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let object = Object::network(network.network.id);
    let actor = cx.actor(Action::ImportRates, object)?;
    let typed = form.raw("table").unwrap_or_default();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let calendar = match read(&cx, &network, typed) {
        Ok(calendar) => calendar,
        Err(wrong) => {
            let form = TableForm { typed: typed.to_owned(), wrong, ..TableForm::default() };
            let page = page(&cx, &network, &ledger, Some(form));
            let page = respond::page(&cx, &page)?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let (mut tx, _) = cx.turn(network.network.id).await?;
    let before = records::country_team::all(&cx.state.db, network.network.id.0).await?;
    if before != calendar {
        records::country_team::replace(&mut tx, network.network.id, &calendar).await?;
        let entry = Entry {
            actor,
            via: "web",
            action: "import",
            entity: "cooperation-framework",
            record: network.network.id.0,
            plan: None,
            before: (!before.is_empty()).then(|| json!(before)),
            after: Some(json!(calendar)),
        };
        cx.keep(tx, network.network.id, vec![entry]).await?;
    }
    Ok(respond::see_other(&format!("{}?saved=yes", cx.reader.path)))
}

/// The frameworks in a table that was pasted, or what is wrong with it, in words.
fn read(
    cx: &Cx,
    network: &NetworkPicture,
    typed: &str,
) -> Result<Vec<CooperationFramework>, Vec<String>> {
    let t = cx.t();
    if typed.trim().is_empty() {
        return Err(vec![t.t("teams-table-blank")]);
    }
    if typed.chars().count() > MOST {
        return Err(vec![t.n("teams-table-long", MOST)]);
    }
    let book = aunar_formats::read(typed.as_bytes(), Some("table.csv"), &Limits::default())
        .map_err(|error| vec![unread::words(t, &error)])?;
    let rows: Vec<Vec<String>> = book
        .sheets
        .first()
        .map(|sheet| {
            sheet.rows.iter().map(|r| r.iter().map(ToString::to_string).collect()).collect()
        })
        .unwrap_or_default();
    let columns: Vec<&str> = country_team::columns().collect();
    let refusal = |r: &Refused| {
        let (row, found) = (r.row.to_string(), r.found.as_str());
        t.with(
            &format!("teams-fault-{}", r.fault.code()),
            &[("row", row.as_str()), ("found", found)],
        )
    };
    match country_team::read(&rows, &network.common.geography) {
        Ok(Ok(calendar)) => Ok(calendar),
        Ok(Err(refused)) => Err(refused.iter().take(30).map(refusal).collect()),
        Err(Missing::Heading) => {
            Err(vec![t.with("teams-no-heading", &[("columns", &columns.join(", "))])])
        }
        Err(Missing::Rows) => Err(vec![t.t("teams-no-rows")]),
        Err(Missing::TooMany(most)) => Err(vec![t.n("teams-too-many", most)]),
    }
}

fn page(
    cx: &Cx,
    network: &NetworkPicture,
    ledger: &Ledger,
    form: Option<TableForm>,
) -> CalendarPage {
    let t = cx.t();
    let today = cx.now.date_naive();
    let within: Vec<_> = network.plans.iter().map(|p| (p.as_ref(), p.index.all())).collect();
    let since = network.plans.iter().map(|p| p.plan.start).min().unwrap_or(today);
    let teams = calendar::teams(network, ledger, &within, since, cx.now);
    let picture = teams::picture(t, network, &teams, since, today, &|team| format!("#team-{team}"));
    let figure = Figure::of(
        &Chart { frame: frame(cx, &teams), picture },
        (String::new(), format!("/{}/country-teams.csv", network.network.code)),
    );
    let columns: Vec<&str> = country_team::columns().collect();
    let code = &network.network.code;
    CalendarPage {
        shell: Shell::of(cx, network, None, "dashboard", &t.t("teams-title")),
        sourced: teams.windows(2).any(|two| two[0].framework.source != two[1].framework.source),
        teams: teams.iter().map(|team| row(cx, network, team)).collect(),
        figure,
        dashboard: network
            .current_plan()
            .map(|p| format!("/{code}/plans/{}/dashboard", p.plan.code)),
        saved: cx.params().one("saved").is_some(),
        form: form.map(|f| TableForm { columns: columns.join(", "), ..f }),
    }
}

fn frame(cx: &Cx, teams: &[Team<'_>]) -> Frame {
    let t = cx.t();
    Frame {
        lang: t.0,
        id: "country-teams".to_owned(),
        title: t.label("dashboard-picture", "country-teams").into(),
        unit: t.label("dashboard-unit", "country-teams"),
        rows: t.label("dashboard-rows", "country-teams"),
        source: sources(teams).into(),
        notes: String::new(),
        date: figure::as_of(cx),
        nothing: t.label("dashboard-nothing", "country-teams"),
    }
}

fn row(cx: &Cx, network: &NetworkPicture, team: &Team<'_>) -> TeamRow {
    let t = cx.t();
    let framework = team.framework;
    let (from, until) = framework.design();
    let training = |one: &country_team::Training| {
        let (plan, activity) = network.activity(one.activity)?;
        let key = if one.held { "dashboard-training-held" } else { "dashboard-training-planned" };
        let said = t.labelled(t.t(key), numbers::day(t.0, one.on));
        let course = Words::of(&activity.content.title, t.0, t);
        Some((address::activity(network, plan, &activity.reference), course, said))
    };
    TeamRow {
        anchor: format!("team-{}", team.code),
        name: network.common.geography.name(team.code, t.0).to_owned(),
        framework: match framework.ends {
            Some(ends) => teams::stretch(t, framework.starts, ends),
            None => {
                let day = numbers::day(t.0, framework.starts);
                t.with("teams-from", &[("date", &day)])
            }
        },
        design: teams::stretch(t, from, until),
        assumed: framework.design.is_none(),
        trainings: team.trainings.iter().filter_map(training).collect(),
        readiness_code: team.readiness.code(),
        readiness: t.label("dashboard-readiness", team.readiness.code()),
        source: framework.source.clone(),
    }
}
