//! Calls for programs: what everybody reads of them. How proposals are weighed is not among it.

use super::address;
use crate::records;
use crate::web::{Answer, Cx, respond};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about calls.
#[derive(OpenApi)]
#[openapi(paths(calls))]
pub(super) struct CallApi;

/// The calls of a network.
#[derive(Serialize, ToSchema)]
pub(super) struct CallItems {
    items: Vec<CallItem>,
}

/// A call for proposals.
#[derive(Serialize, ToSchema)]
pub(super) struct CallItem {
    reference: String,
    #[schema(value_type = Object)]
    title: Text,
    #[schema(value_type = Object)]
    text: Text,
    /// The first day on which it takes proposals.
    opens: NaiveDate,
    /// The last one: until midnight, universal time.
    closes: NaiveDate,
    /// coming, open or closed.
    stage: &'static str,
    criteria: Vec<CriterionItem>,
    url: String,
}

/// By what proposals are weighed.
#[derive(Serialize, ToSchema)]
pub(super) struct CriterionItem {
    #[schema(value_type = Object)]
    text: Text,
    /// The most points it gives.
    most: i64,
}

/// The calls for proposals of a network that are published.
#[utoipa::path(get, path = "/api/v1/networks/{network}/calls", tag = "networks",
    params(("network" = String, Path, description = "The network's code")),
    responses((status = 200, body = CallItems), (status = 404, description = "No such network", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn calls(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let all = records::call::of_network(&cx.state.db, network.network.id).await?;
    let item = |call: &aunar_domain::call::Call| CallItem {
        reference: call.reference.clone(),
        title: call.title.clone(),
        text: call.text.clone(),
        opens: call.opens,
        closes: call.closes,
        stage: call.stage(cx.now.date_naive()).code(),
        criteria: call
            .criteria
            .iter()
            .map(|c| CriterionItem { text: c.text.clone(), most: c.most })
            .collect(),
        url: format!("{}{}", cx.state.public_url, address(&network, call)),
    };
    let items = all.iter().filter(|call| call.published).map(item).collect();
    respond::json(&CallItems { items })
}
