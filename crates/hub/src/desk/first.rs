//! The first steps of somebody new, on their desk: three links, gone once they were followed or the list was
//! put away. Which ones is a choice kept in the browser and nowhere else: it is nobody's record, and in
//! another browser the list comes once more, for as long as somebody is new.

use crate::help;
use crate::records;
use crate::web::cookie;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::mandate::Mandate;
use axum::extract::Path;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use chrono::TimeDelta;

/// The name of the cookie that holds the steps taken.
const COOKIE: &str = "first-steps";
/// For how long somebody is new.
const NEW: TimeDelta = TimeDelta::days(60);
/// The steps, in their order: the guide, what the plan says of one's own entity, letters.
const STEPS: [&str; 3] = ["guide", "plan", "letters"];

/// A step that is left: its address, its words, and why.
pub(super) type Step = (String, String, String);

/// What is left of the first steps of whoever asks; nothing for those who have no mandate, or are no
/// longer new.
pub(super) async fn left(cx: &Cx, headers: &HeaderMap) -> Result<Vec<Step>, Error> {
    let taken = taken(headers);
    let left: Vec<&str> = STEPS.into_iter().filter(|s| !taken.contains(s)).collect();
    if left.is_empty() || cx.mandates().is_empty() {
        return Ok(Vec::new());
    }
    let since = records::person::since(&cx.state.db, cx.person()?.id).await?;
    if since.is_none_or(|since| cx.now - since > NEW) {
        return Ok(Vec::new());
    }
    let t = cx.t();
    let step = |step: &str| {
        (
            format!("/desk/first/{step}"),
            t.label("desk-first", step),
            t.label("desk-first-why", step),
        )
    };
    Ok(left.into_iter().map(step).collect())
}

/// The steps that this browser knows as taken.
fn taken(headers: &HeaderMap) -> Vec<&'static str> {
    let kept = cookie::value(headers, COOKIE).unwrap_or_default();
    STEPS.into_iter().filter(|step| kept.split('.').any(|k| k == *step)).collect()
}

/// Takes a step: leads to where it is about, and does not offer it again.
pub(super) async fn take(cx: Cx, headers: HeaderMap, Path(step): Path<String>) -> Answer {
    cx.params().only(&[])?;
    cx.person()?;
    let step = STEPS.into_iter().find(|known| *known == step);
    let step = step.ok_or_else(|| Error::not_found("page", &cx.reader.path))?;
    let mut taken = taken(&headers);
    taken.push(step);
    remembered(&cx, &taken, respond::see_other(&address(&cx, step)))
}

/// Puts the list away.
pub(super) async fn dismiss(cx: Cx) -> Answer {
    cx.person()?;
    remembered(&cx, &STEPS, respond::see_other("/desk"))
}

fn remembered(cx: &Cx, taken: &[&str], mut answer: Response) -> Answer {
    let choice = cookie::choice(&cx.state.public_url, COOKIE, &taken.join("."))?;
    answer.headers_mut().append(header::SET_COOKIE, choice);
    Ok(respond::private(answer))
}

/// Where a step leads: by the first mandate of whoever takes it.
fn address(cx: &Cx, step: &str) -> String {
    let mandate = cx.mandates().first();
    let of = |m: &Mandate| cx.picture.networks.values().find(|n| n.network.id == m.network);
    let network = mandate.and_then(of);
    match (step, mandate, network) {
        ("guide", Some(mandate), Some(network)) => {
            format!("/help/{}?network={}", help::of_role(mandate.role), network.network.code)
        }
        ("guide", ..) => "/help".to_owned(),
        ("plan", Some(mandate), Some(network)) => {
            let base = format!("/{}", network.network.code);
            let Some(plan) = network.current_plan() else { return base };
            let base = format!("{base}/plans/{}", plan.plan.code);
            let entity = mandate.entity.and_then(|id| network.common.register.get(id));
            match entity {
                Some(entity) => format!("{base}/activities?entity={}", encode(&entity.code)),
                None => base,
            }
        }
        ("plan", ..) => "/".to_owned(),
        _ => "/account#letters".to_owned(),
    }
}
