//! Indicators over the API: numbers in ten-thousandths, sums with what they are made of.

use super::list::Asked;
use super::{said, subject, sums};
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::Page;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::indicator::{
    Indicator, Kind, Number, Of, Reading, Roll, Use, Value, course, now,
};
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    paths(list, one, all_sums),
    components(schemas(
        UseOut, RollOut, ReadingOut, AimOut, ValueOut, WindowOut, PartOut, SumOut, GroupOut
    ))
)]
pub(super) struct IndicatorApi;

/// What a value says. Numbers are in ten-thousandths.
#[derive(Serialize, ToSchema)]
struct ReadingOut {
    /// `number`, `share`, `yes-no`, `level` or `not-applicable`.
    reading: &'static str,
    number: Option<i64>,
    numerator: Option<i64>,
    denominator: Option<i64>,
    yes: Option<bool>,
    level: Option<u32>,
}

fn reading(reading: Reading) -> ReadingOut {
    let blank = ReadingOut {
        reading: "not-applicable",
        number: None,
        numerator: None,
        denominator: None,
        yes: None,
        level: None,
    };
    match reading {
        Reading::Number { number } => {
            ReadingOut { reading: "number", number: Some(number.0), ..blank }
        }
        Reading::Share { numerator, denominator } => ReadingOut {
            reading: "share",
            numerator: Some(numerator.0),
            denominator: Some(denominator.0),
            ..blank
        },
        Reading::YesNo { yes } => ReadingOut { reading: "yes-no", yes: Some(yes), ..blank },
        Reading::Level { level } => ReadingOut { reading: "level", level: Some(level), ..blank },
        Reading::NotApplicable => blank,
    }
}

/// Where something is to be, and by when.
#[derive(Serialize, ToSchema)]
struct AimOut {
    by: String,
    value: ReadingOut,
}

/// A part of a sum. Numbers are in ten-thousandths.
#[derive(Serialize, ToSchema)]
struct PartOut {
    dimension: &'static str,
    category: String,
    /// How much; of a share, the numerator.
    number: i64,
    /// Of a share, the denominator.
    denominator: Option<i64>,
}

/// What values come to. Numbers are in ten-thousandths.
#[derive(Serialize, ToSchema)]
struct RollOut {
    values: u32,
    awaiting: u32,
    not_applicable: u32,
    /// The sum; nothing of a unit that is never added, as a rate.
    number: Option<i64>,
    /// The least and the greatest number.
    range: Option<[i64; 2]>,
    numerator: i64,
    denominator: i64,
    yes: u32,
    no: u32,
    parts: Vec<PartOut>,
    /// In words of the language asked for.
    words: String,
}

fn out(cx: &Cx, indicator: &Indicator, roll: &Roll) -> RollOut {
    let share = indicator.kind == Kind::Share;
    let parts = roll.parts.iter().map(|((dimension, category), (number, of))| PartOut {
        dimension: dimension.code(),
        category: category.clone(),
        number: Number::clamped(*number).0,
        denominator: share.then(|| Number::clamped(*of).0),
    });
    RollOut {
        values: roll.values,
        awaiting: roll.awaiting,
        not_applicable: roll.not_applicable,
        number: if roll.is_rate { None } else { Some(Number::clamped(roll.number).0) },
        range: roll.range.map(|(least, most)| [least.0, most.0]),
        numerator: Number::clamped(roll.numerator).0,
        denominator: Number::clamped(roll.denominator).0,
        yes: roll.yes,
        no: roll.no,
        parts: parts.collect(),
        words: said::standing(cx.t(), indicator, roll),
    }
}

/// A value that was handed in.
#[derive(Serialize, ToSchema)]
struct ValueOut {
    window: String,
    entity: Option<String>,
    state: &'static str,
    value: ReadingOut,
    parts: Vec<PartOut>,
    note: Option<String>,
}

/// Where it stood after a window.
#[derive(Serialize, ToSchema)]
struct WindowOut {
    window: String,
    stood: RollOut,
}

/// An indicator in use.
#[derive(Serialize, ToSchema)]
struct UseOut {
    r#ref: String,
    version: i64,
    indicator: String,
    title: String,
    kind: &'static str,
    unit: String,
    direction: &'static str,
    cumulative: bool,
    /// `activity`, `priority` or `plan`, and its reference.
    of: &'static str,
    of_ref: Option<String>,
    subject: String,
    baseline: Option<ReadingOut>,
    baseline_year: Option<i32>,
    milestones: Vec<AimOut>,
    target: Option<AimOut>,
    ended: bool,
    stands: RollOut,
    #[serde(skip_serializing_if = "Option::is_none")]
    course: Option<Vec<WindowOut>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<Vec<ValueOut>>,
}

fn use_out(
    cx: &Cx,
    (network, plan): (&NetworkPicture, &PlanPicture),
    ledger: &Ledger,
    one: &Use,
    whole: bool,
) -> Option<UseOut> {
    let indicator = ledger.indicators.get(&one.indicator)?;
    let of_plan = ledger.plan(plan.plan.id);
    let all: Vec<&Value> = of_plan.values_of(one.id).filter(|v| v.state.counts()).collect();
    let window = |id| of_plan.window(id).map(|w| w.reference.clone()).unwrap_or_default();
    let aim = |aim: &aunar_domain::indicator::Aim| AimOut {
        by: aim.by.to_string(),
        value: reading(aim.reading),
    };
    let (of, of_ref) = match one.of {
        Of::Activity(id) => ("activity", plan.by_id(id).map(|a| a.reference.clone())),
        Of::Priority(id) => ("priority", plan.priority(id).map(|p| p.reference.clone())),
        Of::Plan => ("plan", None),
    };
    let value = |v: &&Value| ValueOut {
        window: window(v.window),
        entity: network.common.register.get(v.entity).map(|e| e.code.clone()),
        state: v.state.code(),
        value: reading(v.reading),
        parts: v
            .cells
            .iter()
            .map(|c| PartOut {
                dimension: c.dimension.code(),
                category: c.category.clone(),
                number: c.number.0,
                denominator: c.denominator.map(|d| d.0),
            })
            .collect(),
        note: v.note.as_ref().map(|n| n.words(cx.lang()).to_owned()),
    };
    let windows = said::begun(&of_plan.windows, cx.now.date_naive());
    let stood = whole.then(|| {
        course(indicator, &all, &windows)
            .iter()
            .map(|(id, roll)| WindowOut { window: window(*id), stood: out(cx, indicator, roll) })
            .collect()
    });
    Some(UseOut {
        r#ref: one.reference.clone(),
        version: one.version,
        indicator: indicator.code.clone(),
        title: indicator.title.words(cx.lang()).to_owned(),
        kind: indicator.kind.code(),
        unit: indicator.unit.clone(),
        direction: indicator.direction.code(),
        cumulative: indicator.cumulative,
        of,
        of_ref,
        subject: subject(cx, network, plan, one.of).0.words,
        baseline: one.baseline.map(|(r, _)| reading(r)),
        baseline_year: one.baseline.map(|(_, year)| year),
        milestones: one.milestones.iter().map(aim).collect(),
        target: one.target.as_ref().map(aim),
        ended: one.ended_at.is_some(),
        stands: out(cx, indicator, &now(indicator, all.iter().copied(), &of_plan.windows)),
        course: stood,
        values: whole.then(|| all.iter().map(value).collect()),
    })
}

/// A plan's indicators
#[utoipa::path(
    get,
    operation_id = "list_indicators",
    path = "/api/v1/networks/{network}/plans/{plan}/indicators",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("priority" = Option<String>, Query), ("entity" = Option<String>, Query),
        ("country" = Option<String>, Query), ("indicator" = Option<String>, Query),
        ("page" = Option<usize>, Query), ("per_page" = Option<usize>, Query),
    ),
    responses((status = 200, body = [UseOut]), (status = 404)),
    tag = "indicators"
)]
pub(super) async fn list(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut names = vec!["page", "per_page"];
    names.extend(Asked::NAMES);
    cx.params().only(&names)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let asked = Asked::of(&cx, &network, plan, &ledger)?;
    let uses = ledger.plan(plan.plan.id).uses.iter();
    let uses: Vec<&Use> = uses.filter(|u| asked.has(&network, plan, u)).collect();
    let page = Page::of(&cx, 50)?;
    let (total, uses) = page.cut(uses);
    let items: Vec<UseOut> = uses
        .into_iter()
        .filter_map(|u| use_out(&cx, (&network, plan), &ledger, u, false))
        .collect();
    respond::json(&page.holding(&cx, total, items))
}

/// An indicator with its course and values
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/indicators/{reference}",
    params(("network" = String, Path), ("plan" = String, Path), ("reference" = String, Path)),
    responses((status = 200, body = UseOut), (status = 404)),
    tag = "indicators"
)]
pub(super) async fn one(
    cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let found = ledger.plan(plan.plan.id).use_named(&reference);
    let out = found.and_then(|one| use_out(&cx, (&network, plan), &ledger, one, true));
    respond::json(&out.ok_or_else(|| Error::not_found("indicator", &reference))?)
}

/// What a part of the plan brings to a sum.
#[derive(Serialize, ToSchema)]
#[schema(as = IndicatorGroupOut)]
struct GroupOut {
    code: String,
    label: String,
    sum: RollOut,
}

/// An indicator over all activities it is used in.
#[derive(Serialize, ToSchema)]
#[schema(as = IndicatorSumOut)]
struct SumOut {
    indicator: String,
    title: String,
    unit: String,
    /// How many activities it is used in.
    uses: usize,
    total: RollOut,
    by: &'static str,
    /// Each value stands in one of them: they add up to the total. `several`: in several countries.
    groups: Vec<GroupOut>,
}

/// Sums of a plan's indicators over activities
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/indicators/sums",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("by" = Option<String>, Query, description = "priority, entity or country"),
        ("priority" = Option<String>, Query), ("entity" = Option<String>, Query),
        ("country" = Option<String>, Query), ("indicator" = Option<String>, Query),
    ),
    responses((status = 200, body = [SumOut]), (status = 404)),
    tag = "indicators"
)]
pub(super) async fn all_sums(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&sums::NAMES)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let by = sums::by(&cx)?;
    let asked = Asked::of(&cx, &network, plan, &ledger)?;
    let all = sums::sums(&cx, (&network, plan), &ledger, by, &asked);
    let group = |indicator: &Indicator, (code, label, roll): (String, String, Roll)| GroupOut {
        code,
        label,
        sum: out(&cx, indicator, &roll),
    };
    let one = |sum: sums::Sum<'_>| SumOut {
        indicator: sum.indicator.code.clone(),
        title: sum.indicator.title.words(cx.lang()).to_owned(),
        unit: sum.indicator.unit.clone(),
        uses: sum.uses,
        total: out(&cx, sum.indicator, &sum.whole),
        by: by.code(),
        groups: sum.parts.into_iter().map(|part| group(sum.indicator, part)).collect(),
    };
    respond::json(&all.into_iter().map(one).collect::<Vec<_>>())
}
