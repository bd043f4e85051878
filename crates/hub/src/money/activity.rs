//! The lines of an activity: everybody reads them, each owner writes its own.

use super::by::{self, Lines};
use super::list::{self, Row};
use super::save::{self, Deed, Unwritten, act as write};
use super::{typed, writers};
use crate::ledger;
use crate::web::field::{Field, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, address, respond};
use askama::Template;
use aunar_domain::ids::LineId;
use aunar_domain::money::{Line, Sum};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "money/pages/activity.html")]
struct ActivityPage {
    shell: Shell,
    base: String,
    back: String,
    path: String,
    reference: String,
    title: Words,
    trouble: Option<String>,
    figures: Vec<(String, String)>,
    notes: Vec<String>,
    heads: Vec<String>,
    lines: Vec<LineForm>,
    adding: Option<Adding>,
}

struct LineForm {
    row: Row,
    id: String,
    version: i64,
    is_open: bool,
    fields: Vec<Field>,
}

struct Adding {
    id: String,
    is_open: bool,
    fields: Vec<Field>,
}

/// What was sent and not taken.
struct Refused {
    form: Form,
    wrong: Wrong,
    trouble: String,
    status: StatusCode,
}

pub(super) type Address = (String, String, String);

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&[])?;
    draw(&cx, &at, None).await
}

async fn draw(cx: &Cx, (code, plan, reference): &Address, refused: Option<Refused>) -> Answer {
    let network = cx.network(code)?;
    let plan = cx.plan(&network, plan)?;
    let activity = cx.activity(plan, reference)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let lines: Vec<&Line> = ledger.plan(plan.plan.id).of(activity.id).lines().collect();
    let owners = writers(cx, plan, activity);
    let nothing = Wrong::default();
    let sent_for = |id: &str| refused.as_ref().filter(|r| r.form.one("id") == Some(id));
    let line_form = |line: &&Line| {
        let id = line.id.to_string();
        let sent = sent_for(&id);
        let fields = if owners.contains(&line.entity) {
            let wrong = sent.map_or(&nothing, |r| &r.wrong);
            typed::fields(
                t,
                &network,
                &plan.plan,
                &owners,
                Some(line),
                sent.map(|r| &r.form),
                wrong,
            )
        } else {
            Vec::new()
        };
        let row = list::row(cx, &of, line, activity);
        LineForm { row, id, version: line.version, is_open: sent.is_some(), fields }
    };
    let forms: Vec<LineForm> = lines.iter().map(line_form).collect();
    // A line that was taken away meanwhile leaves what was typed in the form of a new one.
    let sent =
        refused.as_ref().filter(|r| !forms.iter().any(|f| Some(f.id.as_str()) == r.form.one("id")));
    let adding = (!owners.is_empty()).then(|| {
        let wrong = sent.map_or(&nothing, |r| &r.wrong);
        let fields =
            typed::fields(t, &network, &plan.plan, &owners, None, sent.map(|r| &r.form), wrong);
        let kept = sent.and_then(|r| r.form.one("new")).map(str::to_owned);
        let id = kept.unwrap_or_else(|| save::fresh().to_string());
        Adding { id, is_open: sent.is_some() || lines.is_empty(), fields }
    });
    let sum = Sum::of(lines.iter().copied(), of.rates, of.today);
    let has_lines = !lines.is_empty();
    let back = address::activity(&network, plan, &activity.reference);
    let page = ActivityPage {
        shell: Shell::of(cx, &network, Some(&plan.plan.code), "money", &t.t("money-title")),
        base: format!("/{}/plans/{}", network.network.code, plan.plan.code),
        path: format!("{back}/money"),
        back,
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        trouble: refused.as_ref().map(|r| r.trouble.clone()),
        figures: if has_lines { by::figures(t, &sum) } else { Vec::new() },
        notes: if has_lines { by::notes(t, &sum) } else { Vec::new() },
        heads: super::heads(t),
        lines: forms,
        adding,
    };
    let status = refused.map_or(StatusCode::OK, |refused| refused.status);
    respond::personal_page(cx, status, &page)
}

fn id(form: &Form, name: &str) -> Result<LineId, Error> {
    let id = form.one(name).and_then(|id| id.parse().ok()).map(LineId);
    id.ok_or_else(|| Error::not_found("line", form.one(name).unwrap_or_default()))
}

/// Adds, changes or takes away a line.
pub(super) async fn act(cx: Cx, Path(at): Path<Address>, form: Form) -> Answer {
    cx.person()?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = cx.activity(plan, &at.2)?;
    let owners = writers(&cx, plan, activity);
    if owners.is_empty() {
        let leading = activity.content.leading();
        let object = aunar_domain::access::Object::plan(&plan.plan).of(&leading);
        cx.acting(aunar_domain::access::Action::EditMoney, object)?;
        return Err(Error::forbidden());
    }
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let ofs = ledger.plan(plan.plan.id).of(activity.id);
    let line = match form.one("id") {
        Some(_) => {
            let id = id(&form, "id")?;
            ofs.lines().find(|l| l.id == id)
        }
        None => None,
    };
    let version = form.one("version").and_then(|v| v.parse().ok()).unwrap_or_default();
    let stale = |form: Form| Refused {
        form,
        wrong: Wrong::default(),
        trouble: t.t("money-stale"),
        status: StatusCode::CONFLICT,
    };
    let deed = match form.one("act") {
        Some("remove") => Deed::Remove(id(&form, "id")?, version),
        _ if form.one("id").is_some() && line.is_none() => {
            return draw(&cx, &at, Some(stale(form))).await;
        }
        _ => match typed::read(t, &network, &plan.plan, &owners, line, &form) {
            Ok(typed) => match line {
                Some(line) => Deed::Change(line.id, version, typed),
                None => Deed::Add(id(&form, "new")?, typed),
            },
            Err(wrong) => {
                let trouble = t.n("field-trouble", wrong.count() as u64);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return draw(&cx, &at, Some(Refused { form, wrong, trouble, status })).await;
            }
        },
    };
    match write(&cx, network.network.id, (plan.plan.id, activity.id), deed).await {
        Ok(()) => Ok(respond::see_other(&format!("{}#lines", cx.reader.path))),
        Err(Unwritten::Stale) => draw(&cx, &at, Some(stale(form))).await,
        Err(Unwritten::Other(error)) => Err(error),
    }
}
