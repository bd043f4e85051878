//! Windows and reports over the API: what was handed in, never what is being written.

use super::place::Place;
use super::standing::{Counts, Reports, whole};
use super::windows::{counted, state_of};
use crate::web::paging::Page;
use crate::web::{Answer, Cx, respond};
use aunar_domain::follow_up::{Duty, Window};
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    paths(windows, reports, super::write::read, super::write::write, super::write::value),
    components(schemas(WindowOut, CountsOut, MemberOut, ReportOut))
)]
pub(super) struct ReportingApi;

/// How many reports stand how.
#[derive(Serialize, ToSchema)]
struct CountsOut {
    owed: usize,
    in_time: usize,
    late: usize,
    /// Not handed in, and still in time.
    due: usize,
    /// Not handed in, and their day has passed.
    missing: usize,
    accepted: usize,
}

/// The reports of a member in a window.
#[derive(Serialize, ToSchema)]
struct MemberOut {
    entity: String,
    /// The last day on which its reports are in time.
    due: chrono::NaiveDate,
    reports: CountsOut,
}

/// A window in which owners report.
#[derive(Serialize, ToSchema)]
struct WindowOut {
    r#ref: String,
    starts: chrono::NaiveDate,
    ends: chrono::NaiveDate,
    opens: chrono::NaiveDate,
    due: chrono::NaiveDate,
    /// coming, open or closed.
    state: &'static str,
    reports: CountsOut,
    members: Vec<MemberOut>,
}

/// The report of an owner on its share of an activity.
#[derive(Serialize, ToSchema)]
struct ReportOut {
    activity: String,
    entity: String,
    /// Whether it is owed.
    owed: bool,
    /// in-time, late, due or missing.
    timing: &'static str,
    /// submitted or accepted; none where nothing was handed in.
    state: Option<&'static str>,
    submitted_at: Option<chrono::DateTime<chrono::Utc>>,
    status: Option<&'static str>,
    /// The later time it reports, as `2025-Q1`.
    slips_to: Option<String>,
    slip_reason: Option<String>,
    note: Option<String>,
    learnt: Option<String>,
}

fn counts(counts: &Counts) -> CountsOut {
    CountsOut {
        owed: counts.owed,
        in_time: counts.in_time,
        late: counts.late,
        due: counts.due,
        missing: counts.missing,
        accepted: counts.accepted,
    }
}

fn window_out(cx: &Cx, place: &Place, window: &Window) -> WindowOut {
    let all = counted(cx, place, window);
    let code = |id| place.network.common.register.get(id).map(|e| e.code.clone());
    WindowOut {
        r#ref: window.reference.clone(),
        starts: window.start,
        ends: window.end,
        opens: window.opens,
        due: window.due,
        state: state_of(window, cx.now.date_naive()),
        reports: counts(&whole(all.iter())),
        members: all
            .iter()
            .filter_map(|(id, one)| {
                let due = window.due_for(*id);
                Some(MemberOut { entity: code(*id)?, due, reports: counts(one) })
            })
            .collect(),
    }
}

/// The reporting windows of a plan
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/reporting",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("page" = Option<usize>, Query), ("per_page" = Option<usize>, Query),
    ),
    responses((status = 200, body = [WindowOut]), (status = 404)),
    tag = "reporting"
)]
pub(super) async fn windows(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["page", "per_page"])?;
    let place = Place::of(&cx, &network, &plan).await?;
    let page = Page::of(&cx, 50)?;
    let (total, found) = page.cut(place.told().windows.iter().collect());
    let items: Vec<WindowOut> = found.into_iter().map(|w| window_out(&cx, &place, w)).collect();
    respond::json(&page.holding(&cx, total, items))
}

/// The reports of a window
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/reporting/{window}",
    params(
        ("network" = String, Path), ("plan" = String, Path), ("window" = String, Path),
        ("entity" = Option<String>, Query),
        ("page" = Option<usize>, Query), ("per_page" = Option<usize>, Query),
    ),
    responses((status = 200, body = [ReportOut]), (status = 404)),
    tag = "reporting"
)]
pub(super) async fn reports(
    cx: Cx,
    Path((network, plan, window)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&["entity", "page", "per_page"])?;
    let place = Place::of(&cx, &network, &plan).await?;
    let window = place.window(&window)?;
    let only = cx.params().one("entity").map(|code| place.entity(code)).transpose()?;
    let all = Reports::of(&place, window, cx.now.date_naive());
    let found = all.all().filter(|item| {
        only.is_none_or(|e| e.id == item.entity)
            && (item.duty == Duty::Owes || item.state().is_some_and(|s| s.counts()))
    });
    let page = Page::of(&cx, 50)?;
    let (total, found) = page.cut(found.collect());
    let register = &place.network.common.register;
    let words = |text: &Option<aunar_domain::words::Text>| {
        text.as_ref().map(|text| text.words(cx.lang()).to_owned())
    };
    let items: Vec<ReportOut> = found
        .into_iter()
        .map(|item| {
            let report = item.report.filter(|r| r.state.counts());
            ReportOut {
                activity: item.activity.reference.clone(),
                entity: register.get(item.entity).map(|e| e.code.clone()).unwrap_or_default(),
                owed: item.duty == Duty::Owes,
                timing: item.timing.code(),
                state: report.map(|r| r.state.code()),
                submitted_at: report.and_then(|r| r.handling.submitted).map(|(at, _)| at),
                status: report.and_then(|r| r.status).map(|s| s.code()),
                slips_to: report.and_then(|r| r.slips_to).map(|p| p.to_code()),
                slip_reason: report.and_then(|r| words(&r.slip_reason)),
                note: report.and_then(|r| words(&r.note)),
                learnt: report.and_then(|r| words(&r.learnt)),
            }
        })
        .collect();
    respond::json(&page.holding(&cx, total, items))
}
