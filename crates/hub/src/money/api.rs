//! Money over the API: amounts in minor units with their currency, sums in cents of a dollar.

use super::by::{By, Filter, Lines};
use crate::ledger;
use crate::web::paging::Page;
use crate::web::{Answer, Cx, respond};
use aunar_domain::money::{Currency, Measure, Sum, Tally};
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    paths(sums, lines, super::write::add, super::write::change, super::write::remove),
    components(schemas(MoneyOut, GroupOut, SumOut, TallyOut, LineOut))
)]
pub(super) struct MoneyApi;

/// A total, and how many lines make it.
#[derive(Serialize, ToSchema)]
struct TallyOut {
    /// In cents of a US dollar; `null` where no line says.
    usd_cents: Option<i64>,
    /// How many lines say how much.
    known: u32,
    /// How many do not: never zero, not known.
    blank: u32,
}

/// What is needed, there, spent and missing.
#[derive(Serialize, ToSchema)]
struct SumOut {
    lines: u32,
    required: TallyOut,
    available: TallyOut,
    spent: TallyOut,
    /// What is missing line by line; what one has too much of fills no other's gap.
    gap: TallyOut,
    /// Currencies of which some line had no rate and is not in the sums.
    without_rate: Vec<String>,
}

/// The sum of what has something in common.
#[derive(Serialize, ToSchema)]
struct GroupOut {
    code: String,
    label: String,
    sum: SumOut,
}

/// The money of a plan.
#[derive(Serialize, ToSchema)]
struct MoneyOut {
    total: SumOut,
    /// What the groups have in common.
    by: &'static str,
    /// Each line stands in one of them: they add up to the total.
    groups: Vec<GroupOut>,
}

/// A budget line.
#[derive(Serialize, ToSchema)]
struct LineOut {
    r#ref: String,
    version: i64,
    activity: String,
    entity: Option<String>,
    source: &'static str,
    from: Option<String>,
    year: i32,
    quarter: Option<u32>,
    currency: String,
    /// How many decimals the currency has: amounts are in minor units.
    decimals: u32,
    required: Option<i64>,
    available: Option<i64>,
    spent: Option<i64>,
    note: Option<String>,
}

fn tally(tally: Tally) -> TallyOut {
    let usd_cents = (tally.known > 0).then_some(tally.total);
    TallyOut { usd_cents, known: tally.known, blank: tally.blank }
}

fn out(sum: &Sum) -> SumOut {
    SumOut {
        lines: sum.lines,
        required: tally(sum.in_dollars(Measure::Required)),
        available: tally(sum.in_dollars(Measure::Available)),
        spent: tally(sum.in_dollars(Measure::Spent)),
        gap: tally(sum.gap()),
        without_rate: sum.without_rate.iter().map(Currency::to_string).collect(),
    }
}

/// Sums of a plan's money
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/money",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("by" = Option<String>, Query, description = "priority, entity, country, quarter or source"),
        ("priority" = Option<String>, Query), ("entity" = Option<String>, Query),
        ("country" = Option<String>, Query), ("quarter" = Option<String>, Query),
        ("source" = Option<String>, Query), ("gap" = Option<u8>, Query, description = "1: only lines with a gap"),
    ),
    responses((status = 200, body = MoneyOut), (status = 404)),
    tag = "money"
)]
pub(super) async fn sums(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut names = vec!["by"];
    names.extend(Filter::NAMES);
    cx.params().only(&names)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let by = cx.params().code("by", By::ALL, By::code)?.unwrap_or(By::Priority);
    let filter = Filter::of(&cx, &lines)?;
    let groups = lines.sums(&cx, by, &filter);
    respond::json(&MoneyOut {
        total: out(&lines.sum(&filter)),
        by: by.code(),
        groups: groups
            .into_iter()
            .map(|(label, code, sum)| GroupOut { code, label: label.words, sum: out(&sum) })
            .collect(),
    })
}

/// A plan's budget lines
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/money/lines",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("priority" = Option<String>, Query), ("entity" = Option<String>, Query),
        ("country" = Option<String>, Query), ("quarter" = Option<String>, Query),
        ("source" = Option<String>, Query), ("gap" = Option<u8>, Query),
        ("page" = Option<usize>, Query), ("per_page" = Option<usize>, Query),
    ),
    responses((status = 200, body = [LineOut]), (status = 404)),
    tag = "money"
)]
pub(super) async fn lines(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut names = vec!["page", "per_page"];
    names.extend(Filter::NAMES);
    cx.params().only(&names)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let lines = Lines::of(&network, plan, &ledger, cx.now.date_naive());
    let filter = Filter::of(&cx, &lines)?;
    let found: Vec<_> = lines.all().filter(|(l, a)| filter.has(&lines, l, a)).collect();
    let page = Page::of(&cx, 50)?;
    let (total, found) = page.cut(found);
    let code = |id| network.common.register.get(id).map(|e| e.code.clone());
    let items: Vec<LineOut> = found
        .into_iter()
        .map(|(line, activity)| LineOut {
            r#ref: line.reference.clone(),
            version: line.version,
            activity: activity.reference.clone(),
            entity: code(line.entity),
            source: line.source.code(),
            from: line.from.and_then(code),
            year: line.year,
            quarter: line.quarter,
            currency: line.currency.to_string(),
            decimals: line.currency.decimals(),
            required: line.required,
            available: line.available,
            spent: line.spent,
            note: line.note.as_ref().map(|n| n.words(cx.lang()).to_owned()),
        })
        .collect();
    respond::json(&page.holding(&cx, total, items))
}
