//! Using an indicator: choosing one that is shipped or saying what one's own is, of what, from where to
//! where and by when, broken down by what; changing that, and ending it.

use super::aims::{Filled, aim_fields, read_aims};
use super::{href, may_define, subject, whose};
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::indicator as records;
use crate::web::field::{Field, Kind as FieldKind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::Action;
use aunar_domain::ids::{IndicatorId, UseId};
use aunar_domain::indicator::{Dimension, Direction, Indicator, Kind, Of, Use};
use aunar_domain::plan::Plan;
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Longest title, and definition.
const LONGEST: (usize, usize) = (300, 4000);
/// The units that one's own indicator may have.
const UNITS: [&str; 7] =
    ["people", "events", "organisations", "documents", "countries", "percent", "usd"];
/// The code of the choice to say what one's own indicator is.
const OWN: &str = "own";

#[derive(Template)]
#[template(path = "indicator/pages/define.html")]
struct DefinePage {
    shell: Shell,
    back: String,
    path: String,
    title: String,
    subject: Option<Words>,
    hidden: Vec<(&'static str, String)>,
    first: Vec<Field>,
    own: Vec<Field>,
    own_open: bool,
    aims: Vec<Field>,
    parts: Vec<Field>,
    trouble: Option<String>,
    may_end: bool,
}

type Around<'a> = (&'a NetworkPicture, &'a PlanPicture);

/// The fields that say what one's own indicator is.
fn own_fields(t: Tongue, filled: &Filled<'_>) -> Vec<Field> {
    let codes = |all: &[&'static str], family: &str| -> Vec<(String, String)> {
        all.iter().map(|c| ((*c).to_owned(), t.label(family, c))).collect()
    };
    let kinds: Vec<&'static str> =
        [Kind::Number, Kind::Share, Kind::YesNo].iter().map(|k| k.code()).collect();
    let directions: Vec<&'static str> = Direction::ALL.iter().map(|d| d.code()).collect();
    let fields = [
        Field::new(FieldKind::Line, "own-title", t.t("indicator-own-title"))
            .hint(t.t("indicator-own-title-how")),
        Field::new(FieldKind::Choice, "own-kind", t.t("indicator-own-kind"))
            .choices(codes(&kinds, "indicator-kind")),
        Field::new(FieldKind::Choice, "own-unit", t.t("indicator-unit"))
            .choices(codes(&UNITS, "indicator-unit")),
        Field::new(FieldKind::Choice, "own-direction", t.t("indicator-better"))
            .choices(codes(&directions, "indicator-direction")),
        Field::new(FieldKind::Tick, "own-cumulative", t.t("indicator-own-cumulative")),
        Field::new(FieldKind::Words, "own-definition", t.t("indicator-definition")),
    ];
    fields.into_iter().map(|f| f.sent(filled.sent, filled.wrong)).collect()
}

/// Reads what one's own indicator is.
fn read_own(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    wrong: &mut Wrong,
) -> Option<Indicator> {
    let t = cx.t();
    let title = Text::new(t.0, &form.words("own-title", LONGEST.0));
    if title.is_none() {
        wrong.with("own-title", t.t("indicator-own-title-missing"));
    }
    let kind = form.one("own-kind").and_then(Kind::from_code).unwrap_or(Kind::Number);
    let id = Uuid::now_v7();
    let unit = match kind {
        Kind::Share => "percent",
        Kind::YesNo => "yes-no",
        _ => {
            let typed = form.one("own-unit").unwrap_or(UNITS[0]);
            UNITS.iter().find(|u| **u == typed).copied().unwrap_or_else(|| {
                wrong.with("own-unit", t.t("indicator-choose"));
                UNITS[0]
            })
        }
    };
    Some(Indicator {
        id: IndicatorId(id),
        network: Some(network.network.id),
        code: format!("own-{}", id.simple()),
        kind,
        unit: unit.to_owned(),
        direction: form
            .one("own-direction")
            .and_then(Direction::from_code)
            .unwrap_or(Direction::Up),
        cumulative: form.one("own-cumulative").is_some(),
        measures: None,
        title: title?,
        definition: Text::new(t.0, &form.words("own-definition", LONGEST.1)),
        source: None,
        numerator: None,
        denominator: None,
        levels: Vec::new(),
    })
}

/// What a new indicator is to be of, as an address or a form says.
fn of(plan: &PlanPicture, activity: Option<&str>, priority: Option<&str>) -> Result<Of, Error> {
    if let Some(reference) = activity {
        let found = plan.by_reference(reference);
        return found
            .map(|a| Of::Activity(a.id))
            .ok_or_else(|| Error::not_found("activity", reference));
    }
    if let Some(reference) = priority {
        let found = plan.priorities.iter().find(|p| p.reference == reference);
        return found
            .map(|p| Of::Priority(p.id))
            .ok_or_else(|| Error::not_found("priority", reference));
    }
    Ok(Of::Plan)
}

fn blank(plan: &Plan, indicator: IndicatorId, of: Of, id: UseId, reference: String) -> Use {
    Use {
        id,
        plan: plan.id,
        reference,
        version: 1,
        indicator,
        of,
        baseline: None,
        milestones: Vec::new(),
        target: None,
        dimensions: Vec::new(),
        categories: Vec::new(),
        ended_at: None,
    }
}

fn draw_new(
    cx: &Cx,
    around: Around<'_>,
    ledger: &Ledger,
    (of, hidden): (Of, Vec<(&'static str, String)>),
    filled: &Filled<'_>,
) -> Answer {
    let (network, plan) = around;
    let t = cx.t();
    let mut all: Vec<&Indicator> = ledger.indicators.values().collect();
    all.sort_by(|a, b| (a.measures.is_some(), &a.code).cmp(&(b.measures.is_some(), &b.code)));
    let label = |i: &&Indicator| {
        let title = i.title.words(t.0).to_owned();
        let label = match &i.measures {
            Some(_) => t.with("indicator-of-sdg", &[("code", &i.code), ("title", &title)]),
            None => title,
        };
        (i.code.clone(), label)
    };
    let choices =
        std::iter::once((OWN.to_owned(), t.t("indicator-own"))).chain(all.iter().map(label));
    let usual = all.first().map(|i| i.code.clone()).unwrap_or_default();
    let first = Field::new(FieldKind::Choice, "indicator", t.t("indicator-which"))
        .required()
        .choices(choices)
        .holding(usual)
        .sent(filled.sent, filled.wrong);
    let (aims, parts) = aim_fields(t, &plan.plan, None, filled);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let page = DefinePage {
        shell: Shell::of(cx, network, Some(&plan.plan.code), "indicators", &t.t("indicator-new")),
        back: format!("{base}/indicators"),
        path: format!("{base}/indicators/new"),
        title: t.t("indicator-new"),
        subject: Some(subject(cx, network, plan, of).0),
        hidden,
        own_open: filled.sent.and_then(|f| f.one("indicator")) == Some(OWN),
        first: vec![first],
        own: own_fields(t, filled),
        aims,
        parts,
        trouble: filled.sent.map(|_| t.n("field-trouble", filled.wrong.count() as u64)),
        may_end: false,
    };
    let status = filled.sent.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    respond::private_page(cx, status, &page)
}

fn require(cx: &Cx, around: Around<'_>, one: &Use) -> Result<String, Error> {
    let (network, plan) = around;
    let whose = whose(network, plan, one.of);
    let object = super::define_object(&plan.plan, plan, one.of, &whose);
    cx.actor(Action::DefineIndicators, object)
}

/// The form of a new one.
pub(super) async fn fresh(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["activity", "priority"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let (activity, priority) = (cx.params().one("activity"), cx.params().one("priority"));
    let of = of(plan, activity, priority)?;
    let nobody = blank(&plan.plan, IndicatorId(Uuid::nil()), of, UseId(Uuid::nil()), String::new());
    require(&cx, (&network, plan), &nobody)?;
    let hidden = vec![
        ("id", Uuid::now_v7().to_string()),
        ("activity", activity.unwrap_or_default().to_owned()),
        ("priority", priority.unwrap_or_default().to_owned()),
    ];
    let nothing = Wrong::default();
    let filled = Filled { sent: None, wrong: &nothing };
    draw_new(&cx, (&network, plan), &ledger, (of, hidden), &filled)
}

/// Begins to use one.
pub(super) async fn begin(
    mut cx: Cx,
    Path((code, plan_code)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let network = cx.network(&code)?;
    cx.plan(&network, &plan_code)?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let plan = cx.plan(&network, &plan_code)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let t = cx.t();
    let of = of(plan, form.one("activity"), form.one("priority"))?;
    let id: Uuid = form.one("id").and_then(|id| id.parse().ok()).unwrap_or_else(Uuid::now_v7);
    // Sent twice, it is there once.
    if let Some(there) = ledger.plan(plan.plan.id).uses.iter().find(|u| u.id.0 == id) {
        return Ok(respond::see_other(&href(&network, plan, there)));
    }
    let nobody = blank(&plan.plan, IndicatorId(Uuid::nil()), of, UseId(id), String::new());
    let actor = require(&cx, (&network, plan), &nobody)?;
    let mut wrong = Wrong::default();
    let (indicator, is_own) = match form.one("indicator") {
        Some(OWN) => (read_own(&cx, &network, &form, &mut wrong), true),
        Some(code) => (ledger.indicators.values().find(|i| i.code == code).cloned(), false),
        None => (None, false),
    };
    if indicator.is_none() && wrong.is_nothing() {
        wrong.with("indicator", t.t("indicator-choose"));
    }
    let number = records::last_number(&mut tx, plan.plan.id).await? + 1;
    let used = indicator.as_ref().map(|indicator| {
        let one = blank(&plan.plan, indicator.id, of, UseId(id), format!("I-{number:03}"));
        read_aims(t, indicator, &form, (one, &BTreeSet::new()), &mut wrong)
    });
    let (Some(indicator), Some(one), true) = (indicator, used, wrong.is_nothing()) else {
        tx.rollback().await?;
        let hidden = ["id", "activity", "priority"];
        let hidden =
            hidden.iter().map(|n| (*n, form.one(n).unwrap_or_default().to_owned())).collect();
        let filled = Filled { sent: Some(&form), wrong: &wrong };
        return draw_new(&cx, (&network, plan), &ledger, (of, hidden), &filled);
    };
    let entry = |entity, record, after| Entry {
        actor: actor.clone(),
        via: "web",
        action: "create",
        entity,
        record,
        plan: Some(plan.plan.id.0),
        before: None,
        after: Some(after),
    };
    let mut entries = Vec::new();
    if is_own {
        records::write(&mut tx, std::slice::from_ref(&indicator)).await?;
        entries.push(entry("indicator", indicator.id.0, json!(indicator)));
    }
    records::insert_use(&mut tx, &one, number).await?;
    entries.push(entry("indicator-use", one.id.0, json!(one)));
    cx.keep(tx, network.network.id, entries).await?;
    Ok(respond::see_other(&href(&network, plan, &one)))
}

type Address = (String, String, String);

fn draw_edit(
    cx: &Cx,
    around: Around<'_>,
    ledger: &Ledger,
    one: &Use,
    (filled, status, trouble): (&Filled<'_>, StatusCode, Option<String>),
) -> Answer {
    let (network, plan) = around;
    let t = cx.t();
    let unknown = || Error::not_found("indicator", &one.reference);
    let indicator = ledger.indicators.get(&one.indicator).ok_or_else(unknown)?;
    let (aims, parts) = aim_fields(t, &plan.plan, Some((indicator, one)), filled);
    let back = href(network, plan, one);
    let page = DefinePage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "indicators",
            indicator.title.words(t.0),
        ),
        path: format!("{back}/edit"),
        back,
        title: indicator.title.words(t.0).to_owned(),
        subject: Some(subject(cx, network, plan, one.of).0),
        hidden: vec![("version", one.version.to_string())],
        first: Vec::new(),
        own: Vec::new(),
        own_open: false,
        aims,
        parts,
        trouble,
        may_end: one.ended_at.is_none(),
    };
    respond::private_page(cx, status, &page)
}

/// The form to change one.
pub(super) async fn edit(cx: Cx, Path((network, plan, reference)): Path<Address>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let found = ledger.plan(plan.plan.id).use_named(&reference);
    let one = found.ok_or_else(|| Error::not_found("indicator", &reference))?;
    if !may_define(&cx, &network, plan, one) {
        require(&cx, (&network, plan), one)?;
    }
    let nothing = Wrong::default();
    let filled = Filled { sent: None, wrong: &nothing };
    draw_edit(&cx, (&network, plan), &ledger, one, (&filled, StatusCode::OK, None))
}

/// Changes one, or ends it.
pub(super) async fn change(
    mut cx: Cx,
    Path((code, plan_code, reference)): Path<Address>,
    form: Form,
) -> Answer {
    cx.person()?;
    let network = cx.network(&code)?;
    cx.plan(&network, &plan_code)?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let plan = cx.plan(&network, &plan_code)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let unknown = || Error::not_found("indicator", &reference);
    let before = ledger.plan(plan.plan.id).use_named(&reference).ok_or_else(unknown)?;
    let indicator = ledger.indicators.get(&before.indicator).ok_or_else(unknown)?;
    let t = cx.t();
    let actor = require(&cx, (&network, plan), before)?;
    let mut wrong = Wrong::default();
    let next = Use { version: before.version + 1, ..before.clone() };
    let is_end = form.one("act") == Some("end");
    let after = if is_end {
        Use { ended_at: Some(cx.now), ..next }
    } else {
        let values = ledger.plan(plan.plan.id).values_of(before.id);
        let cells = values.flat_map(|v| &v.cells).filter(|c| c.dimension == Dimension::Own);
        let in_values = cells.map(|c| c.category.as_str()).collect();
        read_aims(t, indicator, &form, (next, &in_values), &mut wrong)
    };
    let seen: i64 = form.one("version").and_then(|v| v.parse().ok()).unwrap_or_default();
    if seen != before.version || !wrong.is_nothing() {
        tx.rollback().await?;
        let filled = Filled { sent: Some(&form), wrong: &wrong };
        let (status, trouble) = if seen == before.version {
            let trouble = t.n("field-trouble", wrong.count() as u64);
            (StatusCode::UNPROCESSABLE_ENTITY, trouble)
        } else {
            (StatusCode::CONFLICT, t.t("indicator-stale"))
        };
        let how = (&filled, status, Some(trouble));
        return draw_edit(&cx, (&network, plan), &ledger, before, how);
    }
    match records::update_use(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(Error::refused(StatusCode::CONFLICT, "busy")),
        other => other?,
    }
    let entry = Entry {
        actor,
        via: "web",
        action: if is_end { "end" } else { "edit" },
        entity: "indicator-use",
        record: after.id.0,
        plan: Some(plan.plan.id.0),
        before: Some(json!(before)),
        after: Some(json!(after)),
    };
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&href(&network, plan, &after)))
}
