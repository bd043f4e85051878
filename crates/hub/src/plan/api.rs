//! Plans, activities, priorities and coverage for programs. Objects borrow from the picture: a list
//! costs little more than writing its JSON.

use super::filters::{self, NAMES};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond, version};
use aunar_domain::activity::{Activity, Marker, Part, PublicStatus, Status, Weight};
use aunar_domain::coverage::{Against, Cell};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::iati::Said;
use aunar_domain::period::Period;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about plans.
#[derive(OpenApi)]
#[openapi(paths(plans, plan, activities, activity, priorities, coverage))]
pub(super) struct PlanApi;

/// A plan.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanItem<'a> {
    id: Uuid,
    /// Its code in addresses.
    code: &'a str,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Option<Object>)]
    summary: Option<&'a Text>,
    start: NaiveDate,
    end: NaiveDate,
    /// draft, consultation, endorsement, endorsed, implementation or closed.
    status: &'static str,
    endorsed_on: Option<NaiveDate>,
    /// Whether its content is made up to show the system.
    illustrative: bool,
    /// How many activities it has.
    activities: usize,
    url: String,
}

/// A period, no more precise than its precision.
#[derive(Serialize, ToSchema)]
pub(super) struct PeriodItem {
    start: NaiveDate,
    end: NaiveDate,
    /// day, month, quarter, half-year or year.
    precision: &'static str,
    /// Whether it spans more than one unit.
    is_range: bool,
    /// The form that an import takes back: `2023-Q2`, `2023-05/2023-07`.
    code: String,
}

/// Somebody's part in an activity.
#[derive(Serialize, ToSchema)]
pub(super) struct InvolvedItem<'a> {
    /// The entity's code.
    entity: &'a str,
    /// lead, co-lead, contributor, funder or implementer.
    part: &'static str,
    /// The codes of those who hold its seat.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    represented_by: Vec<&'a str>,
}

/// An activity of an earlier plan.
#[derive(Serialize, ToSchema)]
pub(super) struct OriginItem<'a> {
    /// The plan's code.
    plan: &'a str,
    /// The activity's reference there.
    reference: &'a str,
}

/// An activity.
#[derive(Serialize, ToSchema)]
pub(super) struct ActivityItem<'a> {
    id: Uuid,
    /// Its human reference, unique in the plan.
    reference: &'a str,
    /// Raised by one with every change.
    version: i64,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Option<Object>)]
    description: Option<&'a Text>,
    kind: &'static str,
    status: &'static str,
    /// yet-to-start, ongoing, completed or withdrawn.
    public_status: &'static str,
    period: Option<PeriodItem>,
    /// The period first planned, when it slipped.
    first_period: Option<PeriodItem>,
    /// Why it slipped.
    #[schema(value_type = Option<Object>)]
    slip_reason: Option<&'a Text>,
    /// The activity it was in an earlier plan.
    carried_from: Option<OriginItem<'a>>,
    /// The reference of its priority.
    priority: Option<&'a str>,
    /// The reference of its result.
    result: Option<&'a str>,
    involved: Vec<InvolvedItem<'a>>,
    /// Codes: ISO 3166 countries and subdivisions, UN M49 regions, country teams.
    places: &'a [String],
    audiences: Vec<&'static str>,
    /// Numbers of the Compact's objectives, three at most.
    primary_objectives: Vec<&'a str>,
    secondary_objectives: Vec<&'a str>,
    principles: Vec<&'a str>,
    sdg_targets: Vec<&'a str>,
    qcpr_functions: Vec<&'a str>,
    /// 0 to 3; null is not assessed, which is not 0.
    #[schema(value_type = Option<u8>)]
    gender_marker: Marker,
    /// 0 to 3; null is not assessed, which is not 0.
    #[schema(value_type = Option<u8>)]
    human_rights_marker: Marker,
    #[schema(value_type = Option<Object>)]
    deliverable: Option<&'a Text>,
    link: Option<&'a str>,
    /// References of the needs it answers.
    needs: Vec<&'a str>,
    /// References of the mechanisms it is linked with.
    mechanisms: Vec<&'a str>,
    source: Option<&'a str>,
    /// Sectors of IATI's vocabularies, each as a line: `sector 1:15190 60% [en] Migration`.
    #[schema(value_type = Vec<String>)]
    sectors: &'a [Said],
    /// What else it says in codes of IATI's vocabularies, in the same way.
    #[schema(value_type = Vec<String>)]
    standard: &'a [Said],
    url: String,
}

/// A priority with how far its activities are.
#[derive(Serialize, ToSchema)]
pub(super) struct PriorityItem<'a> {
    id: Uuid,
    reference: &'a str,
    /// core, thematic or other.
    kind: &'static str,
    #[schema(value_type = Object)]
    title: &'a Text,
    #[schema(value_type = Option<Object>)]
    summary: Option<&'a Text>,
    /// Codes of the entities that co-lead it.
    co_leads: Vec<&'a str>,
    results: Vec<ResultItem<'a>>,
    activities: u64,
    completed: u64,
}

/// A result under a priority.
#[derive(Serialize, ToSchema)]
pub(super) struct ResultItem<'a> {
    reference: &'a str,
    #[schema(value_type = Object)]
    title: &'a Text,
}

/// The coverage of the Compact's objectives.
#[derive(Serialize, ToSchema)]
pub(super) struct CoverageItem<'a> {
    /// priority, country or entity.
    against: &'static str,
    objectives: Vec<String>,
    columns: Vec<String>,
    /// One row an objective, one cell a column.
    #[schema(value_type = Vec<Vec<Object>>)]
    cells: Vec<Vec<Cell>>,
    #[schema(value_type = Vec<Object>)]
    totals: Vec<Cell>,
    /// Objectives that no activity serves.
    gaps: Vec<&'a str>,
}

impl PeriodItem {
    fn of(period: &Period) -> Self {
        Self {
            start: period.start,
            end: period.end,
            precision: period.precision.code(),
            is_range: period.is_range(),
            code: period.to_code(),
        }
    }
}

fn plan_item<'a>(cx: &Cx, network: &'a NetworkPicture, plan: &'a PlanPicture) -> PlanItem<'a> {
    PlanItem {
        id: plan.plan.id.0,
        code: &plan.plan.code,
        title: &plan.plan.title,
        summary: plan.plan.summary.as_ref(),
        start: plan.plan.start,
        end: plan.plan.end,
        status: plan.plan.status.code(),
        endorsed_on: plan.plan.endorsed_on,
        illustrative: plan.plan.illustrative,
        activities: plan.activities.len(),
        url: format!("{}/{}/plans/{}", cx.state.public_url, network.network.code, plan.plan.code),
    }
}

fn activity_item<'a>(
    cx: &Cx,
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    activity: &'a Activity,
) -> ActivityItem<'a> {
    let (content, register) = (&activity.content, &network.common.register);
    let code = |id| register.get(id).map(|e| e.code.as_str());
    let priority = content.priority.and_then(|id| plan.priority(id));
    let result = priority.and_then(|p| p.results.iter().find(|r| Some(r.id) == content.result));
    let serving = |framework: &'static str, weight| content.serving(framework, weight).collect();
    ActivityItem {
        id: activity.id.0,
        reference: &activity.reference,
        version: activity.version,
        title: &content.title,
        description: content.description.as_ref(),
        kind: content.kind.code(),
        status: Status::code(content.status),
        public_status: PublicStatus::code(content.status.public()),
        period: content.period.as_ref().map(PeriodItem::of),
        first_period: content.first_period.as_ref().map(PeriodItem::of),
        slip_reason: content.slip_reason.as_ref(),
        carried_from: network.origins.get(&activity.id).and_then(|id| {
            let (plan, origin) = network.activity(*id)?;
            Some(OriginItem { plan: &plan.plan.code, reference: &origin.reference })
        }),
        priority: priority.map(|p| p.reference.as_str()),
        result: result.map(|r| r.reference.as_str()),
        involved: content
            .involved
            .iter()
            .filter_map(|i| {
                let represented_by = i.represented_by.iter().filter_map(|h| code(*h)).collect();
                Some(InvolvedItem {
                    entity: code(i.entity)?,
                    part: Part::code(i.part),
                    represented_by,
                })
            })
            .collect(),
        places: &content.places,
        audiences: content.audiences.iter().map(|a| a.code()).collect(),
        primary_objectives: serving(OBJECTIVES, Some(Weight::Primary)),
        secondary_objectives: serving(OBJECTIVES, Some(Weight::Secondary)),
        principles: serving(PRINCIPLES, None),
        sdg_targets: serving(SDG, None),
        qcpr_functions: serving(QCPR, None),
        gender_marker: content.gender,
        human_rights_marker: content.human_rights,
        deliverable: content.deliverable.as_ref(),
        link: content.link.as_deref(),
        needs: network
            .needs
            .iter()
            .filter(|n| content.needs.contains(&n.id))
            .map(|n| n.reference.as_str())
            .collect(),
        mechanisms: network
            .mechanisms
            .iter()
            .filter(|m| content.mechanisms.contains(&m.id))
            .map(|m| m.reference.as_str())
            .collect(),
        source: content.source.as_deref(),
        sectors: &content.sectors,
        standard: &content.standard,
        url: format!(
            "{}{}",
            cx.state.public_url,
            crate::web::address::activity(network, plan, &activity.reference)
        ),
    }
}

/// The plans of a network, the latest first.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<PlanItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn plans(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let page = Page::of(&cx, 50)?;
    let (total, items) =
        page.cut(network.plans.iter().map(|p| plan_item(&cx, &network, p)).collect());
    respond::json(&page.holding(&cx, total, items))
}

/// One plan.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code")),
    responses((status = 200, body = PlanItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn plan(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    respond::json(&plan_item(&cx, &network, plan))
}

/// The activities of a plan: filters combine, values of one filter add.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/activities", tag = "plans",
    params(
        ("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("priority" = Option<String>, Query, description = "References of priorities, separated by commas"),
        ("country" = Option<String>, Query, description = "Codes of countries, or of regions for what is regional"),
        ("entity" = Option<String>, Query, description = "Codes of entities with any part"),
        ("lead" = Option<String>, Query, description = "Codes of leading entities"),
        ("objective" = Option<String>, Query, description = "Numbers of the Compact's objectives"),
        ("kind" = Option<String>, Query, description = "Kinds of activity"),
        ("status" = Option<String>, Query, description = "Public statuses or finer ones"),
        ("audience" = Option<String>, Query, description = "Audiences"),
        ("deliverable" = Option<String>, Query, description = "published (its link says where it is to be found), announced (named, without a link) or none"),
        ("pace" = Option<String>, Query, description = "on-time, slipped, late, undated or withdrawn, as of today"),
        ("from" = Option<NaiveDate>, Query, description = "Only those whose period ends on this day or later"),
        ("to" = Option<NaiveDate>, Query, description = "Only those whose period starts on this day or earlier"),
        ("q" = Option<String>, Query, description = "Words, in any of the four languages"),
        ("sort" = Option<String>, Query, description = "reference, start, title, status or relevance; `-` before it turns it round"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200),
    ),
    responses((status = 200, body = Paged<ActivityItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn activities(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = NAMES.to_vec();
    known.extend(["sort", "page", "per_page"]);
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let asked = filters::ask(&cx, &network, plan).await?;
    let (sort, descending) = filters::sort(&cx, &asked)?;
    let page = Page::of(&cx, 50)?;
    let found =
        plan.stretch(&asked.set, sort.order(&cx, &asked), descending, page.skip(), page.size);
    let items: Vec<ActivityItem<'_>> =
        found.into_iter().map(|a| activity_item(&cx, &network, plan, a)).collect();
    respond::json(&page.holding(&cx, asked.set.len(), items))
}

/// One activity.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/activities/{reference}", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("reference" = String, Path, description = "The activity's reference")),
    responses((status = 200, body = ActivityItem), (status = 308, description = "It was joined into another activity, which is found at the address in Location"), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such activity", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn activity(
    cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let activity = plan
        .by_reference(&reference)
        .ok_or_else(|| super::activity::unknown(&cx, &network, plan, &reference))?;
    let answer = respond::json(&activity_item(&cx, &network, plan, activity))?;
    Ok(version::tagged(answer, activity.version))
}

/// The priorities of a plan, in their order, with how far each is.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/priorities", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    responses((status = 200, body = Paged<PriorityItem>), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn priorities(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    use aunar_domain::facets::Facet;
    cx.params().only(&["page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let page = Page::of(&cx, 50)?;
    let items = plan.priorities.iter().map(|p| {
        let of = plan.index.having(Facet::Priority, &p.reference);
        PriorityItem {
            id: p.id.0,
            reference: &p.reference,
            kind: p.kind.code(),
            title: &p.title,
            summary: p.summary.as_ref(),
            co_leads: p
                .co_leads
                .iter()
                .filter_map(|id| network.common.register.get(*id))
                .map(|e| e.code.as_str())
                .collect(),
            results: p
                .results
                .iter()
                .map(|r| ResultItem { reference: &r.reference, title: &r.title })
                .collect(),
            activities: of.len(),
            completed: of
                .intersection_len(plan.index.having(Facet::Status, PublicStatus::Completed.code())),
        }
    });
    let (total, items) = page.cut(items.collect());
    respond::json(&page.holding(&cx, total, items))
}

/// Which objectives of the Compact are served where, by whom, under which priority, and which not.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/coverage", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("against" = Option<String>, Query, description = "priority, country or entity")),
    responses((status = 200, body = CoverageItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn coverage(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["against"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let against =
        cx.params().code("against", Against::ALL, Against::code)?.unwrap_or(Against::Priority);
    let matrix = super::coverage::matrix(&cx, &network, plan, against);
    respond::json(&CoverageItem {
        against: against.code(),
        gaps: matrix.gaps().collect(),
        objectives: matrix.objectives.clone(),
        columns: matrix.columns.clone(),
        cells: matrix.cells.clone(),
        totals: matrix.totals.clone(),
    })
}
