//! Evidence over the API.

use super::list::filtered;
use crate::ledger;
use crate::web::paging::Page;
use crate::web::{Answer, Cx, respond};
use aunar_domain::follow_up::Shown;
use axum::extract::Path;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(paths(evidence), components(schemas(EvidenceOut)))]
pub(super) struct EvidenceApi;

/// A link or a file that shows what was done.
#[derive(Serialize, ToSchema)]
struct EvidenceOut {
    r#ref: String,
    activity: Option<String>,
    entity: Option<String>,
    /// The window it was reported in, if in one.
    window: Option<String>,
    kind: &'static str,
    title: String,
    lang: Option<&'static str>,
    day: Option<chrono::NaiveDate>,
    /// Where it is: elsewhere, or here as a file.
    url: String,
    /// Of a file: its type by its content.
    media_type: Option<String>,
    /// Of a file: how many bytes it has.
    bytes: Option<i64>,
    /// Of a file: the SHA-256 of its bytes, in hexadecimal digits.
    sha256: Option<String>,
    at: chrono::DateTime<chrono::Utc>,
}

/// The evidence of a plan
#[utoipa::path(
    get,
    path = "/api/v1/networks/{network}/plans/{plan}/evidence",
    params(
        ("network" = String, Path), ("plan" = String, Path),
        ("kind" = Option<String>, Query), ("activity" = Option<String>, Query),
        ("entity" = Option<String>, Query),
        ("page" = Option<usize>, Query), ("per_page" = Option<usize>, Query),
    ),
    responses((status = 200, body = [EvidenceOut]), (status = 404)),
    tag = "evidence"
)]
pub(super) async fn evidence(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let told = ledger.plan(plan.plan.id);
    let page = Page::of(&cx, 50)?;
    let (total, found) = page.cut(filtered(&cx, &network, plan, &told.evidence)?);
    let base = format!(
        "{}/{}/plans/{}/evidence",
        cx.state.public_url, network.network.code, plan.plan.code
    );
    let items: Vec<EvidenceOut> = found
        .into_iter()
        .map(|one| {
            let (url, file) = match &one.shown {
                Shown::Link(url) => (url.clone(), None),
                Shown::File { sha256, media_type, bytes, .. } => {
                    let hash: String = sha256.iter().map(|b| format!("{b:02x}")).collect();
                    let url = format!("{base}/{}", crate::web::params::encode(&one.reference));
                    (url, Some((media_type.clone(), *bytes, hash)))
                }
            };
            EvidenceOut {
                r#ref: one.reference.clone(),
                activity: plan.by_id(one.activity).map(|a| a.reference.clone()),
                entity: network.common.register.get(one.entity).map(|e| e.code.clone()),
                window: one.window.and_then(|id| told.window(id)).map(|w| w.reference.clone()),
                kind: one.kind.code(),
                title: one.title.words(cx.lang()).to_owned(),
                lang: one.lang.map(|l| l.code()),
                day: one.day,
                url,
                media_type: file.as_ref().map(|f| f.0.clone()),
                bytes: file.as_ref().map(|f| f.1),
                sha256: file.map(|f| f.2),
                at: one.at,
            }
        })
        .collect();
    respond::json(&page.holding(&cx, total, items))
}
