//! What is offered over the API, a file as the body and the choices in the address: who may, and what is
//! answered.

use super::{ImportError, MOST_BYTES, Offer, Target, Watch, import};
use crate::web::{Answer, Cx, Error, cx, numbers, respond};
use aunar_domain::access::{Action, Object, Who};
use aunar_domain::words::Lang;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;

/// Imports what is offered as a list of activities, and answers what came of it.
pub(crate) async fn taken(cx: &Cx, target: Target<'_>, offer: Offer) -> Answer {
    let outcome = import(&cx.state, target, &offer).await.map_err(refusal)?;
    respond::json(&outcome)
}

/// What is offered over the API, by whom, and apart from it the file that came, which may be large;
/// refused to whoever may not, before anything of the file is looked at. `names` are the choices that the
/// address may have.
pub(crate) fn offered(
    cx: &Cx,
    target: Target<'_>,
    body: Result<Bytes, BytesRejection>,
    names: &[&str],
) -> Result<(Offer, Bytes), Error> {
    let params = cx.params();
    let seen = cx.network(target.network)?;
    let of = Object::plan(&cx.plan(&seen, target.plan)?.plan);
    let flag = |name| {
        let of = |v: bool| if v { "true" } else { "false" };
        Ok::<_, Error>(params.code(name, &[true, false], of)?.unwrap_or(false))
    };
    let dry_run = flag("dry_run")?;
    let action = if dry_run { Action::PreviewImport } else { Action::Import };
    cx.require(action, of)?;
    let actor = match cx.acting(action, of) {
        Ok((person, mandate)) => cx::actor(person, mandate),
        Err(_) => "token".to_owned(),
    };
    params.only(names)?;
    let body = body.map_err(|rejected| unreceived(cx, &rejected))?;
    let offer = Offer {
        name: params.one("file").unwrap_or("upload").chars().take(200).collect(),
        bytes: Vec::new(),
        lang: params.one("lang").and_then(Lang::from_code),
        accept_new: flag("accept_new")?,
        partial: flag("partial")?,
        dry_run,
        actor,
        via: if matches!(cx.who, Who::Person(_)) { "web" } else { "api" },
        watch: Watch::default(),
    };
    Ok((offer, body))
}

/// What is said of a body that did not come in whole.
fn unreceived(cx: &Cx, rejected: &BytesRejection) -> Error {
    let status = rejected.status();
    let detail = match status {
        StatusCode::PAYLOAD_TOO_LARGE => {
            let most = numbers::whole(cx.lang(), (MOST_BYTES >> 20) as u64);
            cx.t().with("exchange-too-large", &[("most", &most)])
        }
        _ => cx.t().t("error-bad-request"),
    };
    let code = if status == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "bad-request" };
    Error::Unacceptable { status, code, detail }
}

/// Why an import cannot be, as an answer.
pub(crate) fn refusal(error: ImportError) -> Error {
    match error {
        ImportError::Db(error) => Error::Db(error),
        ImportError::NoPlan { found, .. } => Error::not_found("plan", &found),
        ImportError::NoNetwork { found, .. } => Error::not_found("network", &found),
        other => {
            let status = match &other {
                ImportError::Crowded | ImportError::NotOpen { .. } => StatusCode::CONFLICT,
                _ => StatusCode::BAD_REQUEST,
            };
            Error::Unacceptable { status, code: other.code(), detail: other.to_string() }
        }
    }
}
