//! The files of an edition. One that is not published is for those who write the report.

use super::files::media_type;
use crate::records;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::EditionId;
use aunar_domain::review::{Edition, Form, Print};
use aunar_formats::document_html::STYLE;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// What a page of an edition may do: show its own pictures, with the looks that are in it.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// `{id}.pdf` and so on.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let unknown = || Error::not_found("edition", &file);
    let (id, form) = file.split_once('.').ok_or_else(unknown)?;
    let id = EditionId(id.parse().map_err(|_| unknown())?);
    let form = Form::from_code(form).ok_or_else(unknown)?;
    let edition = records::edition::by_id(&cx.state.db, id).await?.ok_or_else(unknown)?;
    let place = records::review::place_of(&cx.state.db, edition.review).await?;
    if place != Some((network.network.id, plan.plan.id)) {
        return Err(unknown());
    }
    if edition.published_at.is_none() {
        cx.require(Action::WriteReview, Object::plan(&plan.plan))?;
    }
    let bytes = records::edition::file(&cx.state.db, id, form).await?.ok_or_else(unknown)?;
    let kind = media_type(form);
    if form == Form::Html {
        // Its looks are in it, so that it can be kept and sent on: they alone are let through, by hash.
        let policy = [(header::CONTENT_SECURITY_POLICY, POLICY.as_str())];
        return Ok((respond::html_headers(edition.lang), policy, bytes).into_response());
    }
    Ok(respond::file(kind, &name(&network.network.code, &plan.plan.code, &edition, form), bytes))
}

fn name(network: &str, plan: &str, edition: &Edition, form: Form) -> String {
    let about = edition.about.as_deref().map(|a| format!("-{a}")).unwrap_or_default();
    let print = match edition.print {
        Print::Contribution => "review",
        other => other.code(),
    };
    format!("{network}-{plan}-{print}{about}-{}-{}.{}", edition.lang.code(), edition.n, form.code())
}
