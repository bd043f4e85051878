//! Using an indicator: choosing one that is shipped or saying what one's own is, of what, from where to
//! where and by when, broken down by what; changing that, and ending it.

use super::{href, may_define, said, subject, whose};
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::indicator as records;
use crate::web::field::{Field, Kind as FieldKind, Wrong};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, cx::actor, respond};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::Action;
use aunar_domain::ids::{IndicatorId, UseId};
use aunar_domain::indicator::{
    Aim, Dimension, Direction, Indicator, Kind, Number, Of, Reading, Use, fits, read_number,
};
use aunar_domain::plan::Plan;
use aunar_domain::words::{Text, fold};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

/// How many milestones a form asks for.
const MILESTONES: usize = 3;
/// Longest title, and definition.
const LONGEST: (usize, usize) = (300, 4000);
/// The code of the choice to say what one's own indicator is.
const OWN: &str = "own";

#[derive(Template)]
#[template(path = "indicator/pages/define.html")]
struct DefinePage {
    shell: Shell,
    back: String,
    path: String,
    title: String,
    subject: Option<String>,
    hidden: Vec<(&'static str, String)>,
    first: Vec<Field>,
    own: Vec<Field>,
    own_open: bool,
    aims: Vec<Field>,
    parts: Vec<Field>,
    trouble: Option<String>,
    may_end: bool,
}

/// What is filled in or was sent.
struct Filled<'a> {
    sent: Option<&'a Form>,
    wrong: &'a Wrong,
}

type Around<'a> = (&'a NetworkPicture, &'a PlanPicture);

/// A reading as it would be typed.
fn plain(t: Tongue, indicator: &Indicator, reading: Reading) -> String {
    match reading {
        Reading::Share { .. } => {
            let percent = reading.stands().unwrap_or_default();
            aunar_domain::indicator::written_number(percent, t.0)
        }
        other => said::reading(t, indicator, other),
    }
}

/// Reads where something is to be: a number; of a share, a percentage; yes or no; a level by its name.
fn aimed(t: Tongue, indicator: &Indicator, text: &str) -> Result<Reading, String> {
    let number = || {
        read_number(text, t.0).map_err(|why| {
            let like = aunar_domain::indicator::written_number(Number(123_400_000), t.0);
            t.with(&format!("figure-{}", why.code()), &[("like", &like)])
        })
    };
    let reading = match indicator.kind {
        Kind::Number => Reading::Number { number: number()? },
        Kind::Share => {
            let denominator = Number(100 * Number::PARTS);
            Reading::Share { numerator: number()?, denominator }
        }
        Kind::YesNo => match fold(text).as_str() {
            "si" | "yes" | "sim" | "oui" => Reading::YesNo { yes: true },
            "no" | "nao" | "non" => Reading::YesNo { yes: false },
            _ => return Err(t.t("indicator-yes-or-no")),
        },
        Kind::Scale => {
            let said = fold(text);
            let at = indicator
                .levels
                .iter()
                .position(|level| level.wordings().iter().any(|w| fold(&w.words) == said));
            let level = at.and_then(|n| u32::try_from(n).ok()).ok_or_else(|| {
                let all: Vec<&str> = indicator.levels.iter().map(|l| l.words(t.0)).collect();
                t.with("field-accepted", &[("accepted", &all.join(", "))])
            })?;
            Reading::Level { level }
        }
    };
    fits(indicator, reading).map_err(|why| t.label("indicator-trouble", why.code()))?;
    Ok(reading)
}

/// The fields of aims and parts.
fn aim_fields(
    t: Tongue,
    plan: &Plan,
    there: Option<(&Indicator, &Use)>,
    filled: &Filled<'_>,
) -> (Vec<Field>, Vec<Field>) {
    let value = |reading: Option<Reading>| {
        let (indicator, _) = there?;
        reading.map(|r| plain(t, indicator, r))
    };
    let day = |aim: Option<&Aim>| aim.map(|a| a.by.to_string()).unwrap_or_default();
    let one = there.map(|(_, one)| one);
    let line = |name: &str, label: String, holding: Option<String>| {
        Field::new(FieldKind::Line, name, label).holding(holding.unwrap_or_default())
    };
    let baseline = one.and_then(|u| u.baseline);
    let mut aims = vec![
        line("baseline", t.t("indicator-baseline"), value(baseline.map(|(r, _)| r)))
            .hint(t.t("indicator-aim-how")),
        line("baseline-year", t.t("indicator-baseline-year"), baseline.map(|(_, y)| y.to_string())),
    ];
    for n in 0..MILESTONES {
        let milestone = one.and_then(|u| u.milestones.get(n));
        let number = (n + 1).to_string();
        aims.push(line(
            &format!("milestone-{n}"),
            t.with("indicator-milestone-n", &[("n", &number)]),
            value(milestone.map(|m| m.reading)),
        ));
        aims.push(
            Field::new(
                FieldKind::Day,
                format!("milestone-{n}-by"),
                t.with("indicator-milestone-by-n", &[("n", &number)]),
            )
            .holding(day(milestone)),
        );
    }
    let target = one.and_then(|u| u.target.as_ref());
    aims.push(line("target", t.t("indicator-target"), value(target.map(|a| a.reading))));
    aims.push(
        Field::new(FieldKind::Day, "target-by", t.t("indicator-target-day"))
            .holding(target.map_or_else(|| plan.end.to_string(), |a| a.by.to_string())),
    );
    let parts = Dimension::ALL.iter().filter(|d| **d != Dimension::Own).map(|d| {
        let has = one.is_some_and(|u| u.dimensions.contains(d));
        Field::new(
            FieldKind::Tick,
            format!("by-{}", d.code()),
            t.label("indicator-dimension", d.code()),
        )
        .holding(if has { "1" } else { "" })
    });
    let finish = |f: Field| f.sent(filled.sent, filled.wrong);
    (aims.into_iter().map(finish).collect(), parts.map(finish).collect())
}

/// Reads aims and parts into an indicator in use.
fn read_aims(
    t: Tongue,
    indicator: &Indicator,
    form: &Form,
    mut one: Use,
    wrong: &mut Wrong,
) -> Use {
    let mut value = |name: &str| match aimed(t, indicator, form.one(name)?) {
        Ok(reading) => Some(reading),
        Err(why) => {
            wrong.with(name, why);
            None
        }
    };
    let baseline = value("baseline");
    let target = value("target");
    let milestones: Vec<Option<Reading>> =
        (0..MILESTONES).map(|n| value(&format!("milestone-{n}"))).collect();
    let year: Option<i32> = form.one("baseline-year").and_then(|y| y.parse().ok());
    let year = year.filter(|y| (1990..=2200).contains(y));
    one.baseline = match (baseline, year) {
        (Some(reading), Some(year)) => Some((reading, year)),
        (Some(_), None) => {
            wrong.with("baseline-year", t.t("indicator-year-missing"));
            None
        }
        (None, _) => None,
    };
    let by = |name: &str| form.one(name).and_then(|d| d.parse::<NaiveDate>().ok());
    one.milestones.clear();
    for (n, reading) in milestones.into_iter().enumerate() {
        let name = format!("milestone-{n}-by");
        match (reading, by(&name)) {
            (Some(reading), Some(by)) => one.milestones.push(Aim { by, reading }),
            (Some(_), None) => wrong.with(name, t.t("indicator-day-missing")),
            (None, _) => {}
        }
    }
    one.milestones.sort_by_key(|aim| aim.by);
    one.target = match (target, by("target-by")) {
        (Some(reading), Some(by)) => Some(Aim { by, reading }),
        (Some(_), None) => {
            wrong.with("target-by", t.t("indicator-day-missing"));
            None
        }
        (None, _) => None,
    };
    let broken = Dimension::ALL.iter().copied();
    one.dimensions = broken.filter(|d| form.one(&format!("by-{}", d.code())).is_some()).collect();
    if !one.dimensions.is_empty() && indicator.kind != Kind::Number {
        wrong.with(format!("by-{}", one.dimensions[0].code()), t.t("indicator-only-numbers-part"));
    }
    one
}

/// The fields that say what one's own indicator is.
fn own_fields(t: Tongue, filled: &Filled<'_>) -> Vec<Field> {
    let codes = |all: &[&'static str], family: &str| -> Vec<(String, String)> {
        all.iter().map(|c| ((*c).to_owned(), t.label(family, c))).collect()
    };
    let kinds: Vec<&'static str> =
        [Kind::Number, Kind::Share, Kind::YesNo].iter().map(|k| k.code()).collect();
    let directions: Vec<&'static str> = Direction::ALL.iter().map(|d| d.code()).collect();
    let units = ["people", "events", "organisations", "documents", "countries", "percent", "usd"];
    let fields = [
        Field::new(FieldKind::Line, "own-title", t.t("indicator-own-title"))
            .hint(t.t("indicator-own-title-how")),
        Field::new(FieldKind::Choice, "own-kind", t.t("indicator-own-kind"))
            .choices(codes(&kinds, "indicator-kind")),
        Field::new(FieldKind::Choice, "own-unit", t.t("indicator-unit"))
            .choices(codes(&units, "indicator-unit")),
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
        _ => form.one("own-unit").unwrap_or("people"),
    };
    Some(Indicator {
        id: IndicatorId(id),
        network: Some(network.network.id),
        code: format!("own-{}", id.simple()),
        kind,
        unit: unit.chars().take(40).collect(),
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
        let label = if i.measures.is_some() { format!("ODS {} · {title}", i.code) } else { title };
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
    let response = respond::private(respond::page(cx, &page)?);
    Ok(match filled.sent {
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, response).into_response(),
        None => response,
    })
}

fn require(cx: &Cx, around: Around<'_>, one: &Use) -> Result<String, Error> {
    let (network, plan) = around;
    let whose = whose(network, plan, one.of);
    let object = super::define_object(&plan.plan, plan, one.of, &whose);
    let (person, mandate) = cx.acting(Action::DefineIndicators, object)?;
    Ok(actor(person, mandate))
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
    let mut tx = cx.state.db.begin().await?;
    let picture = cx.state.pictures.held_by(&mut tx, network.network.id.0).await?;
    cx.still_acting(&mut tx).await?;
    cx.picture = picture.seen_by(&cx.who);
    let network = cx.network(&code)?;
    let plan = cx.plan(&network, &plan_code)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let t = cx.t();
    let of = of(plan, form.one("activity"), form.one("priority"))?;
    let id: Uuid = form.one("id").and_then(|id| id.parse().ok()).unwrap_or_else(Uuid::now_v7);
    // Sent twice, it is there once.
    if let Some(there) = ledger.plan(plan.plan.id).uses.iter().find(|u| u.id.0 == id) {
        return Ok(respond::see_other(&href(&network, plan, there)));
    }
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
        read_aims(t, indicator, &form, one, &mut wrong)
    });
    let (Some(indicator), Some(one), true) = (indicator, used, wrong.is_nothing()) else {
        tx.rollback().await?;
        let hidden = ["id", "activity", "priority"];
        let hidden =
            hidden.iter().map(|n| (*n, form.one(n).unwrap_or_default().to_owned())).collect();
        let filled = Filled { sent: Some(&form), wrong: &wrong };
        return draw_new(&cx, (&network, plan), &ledger, (of, hidden), &filled);
    };
    let actor = require(&cx, (&network, plan), &one)?;
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
    tx.record(network.network.id.0, cx.now, entries).await?;
    tx.commit().await?;
    cx.state.pictures.written();
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
    let response = respond::private(respond::page(cx, &page)?);
    Ok((status, response).into_response())
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
    let mut tx = cx.state.db.begin().await?;
    let picture = cx.state.pictures.held_by(&mut tx, network.network.id.0).await?;
    cx.still_acting(&mut tx).await?;
    cx.picture = picture.seen_by(&cx.who);
    let network = cx.network(&code)?;
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
        read_aims(t, indicator, &form, next, &mut wrong)
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
    tx.record(network.network.id.0, cx.now, vec![entry]).await?;
    tx.commit().await?;
    cx.state.pictures.written();
    Ok(respond::see_other(&href(&network, plan, &after)))
}
