//! Forms for programs: whatever a person does with a form of a page, a program that holds a token of
//! theirs does by sending the same fields to the same address, as a form or as a flat JSON object, and is
//! answered as JSON. What is refused, and beside which field, is read off the page that a person would
//! have been shown, so that there is one set of rules and of words.

use super::cx::Cx;
use super::error::Error;
use super::params::encode;
use super::respond;
use super::state::State;
use aunar_domain::words::Lang;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use scraper::{ElementRef, Html, Node, Selector};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Most bytes of a page that is read for a program; the largest table of a plan is a tenth.
const MOST_PAGE: usize = 64 << 20;

/// Whether a program asks, by the token it sends.
#[must_use]
pub fn is_one(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION)
}

fn is(headers: &HeaderMap, name: header::HeaderName, kind: &str) -> bool {
    let value = headers.get(name).and_then(|v| v.to_str().ok());
    value.is_some_and(|v| v.trim_start().to_ascii_lowercase().starts_with(kind))
}

/// Whether a program asks for what a page's forms are, instead of for the page.
#[must_use]
pub fn asks_for_forms(method: &Method, headers: &HeaderMap) -> bool {
    *method == Method::GET && is_one(headers) && is(headers, header::ACCEPT, "application/json")
}

/// The layer that speaks so.
pub async fn speak(
    axum::extract::State(state): axum::extract::State<State>,
    request: Request,
    next: Next,
) -> Response {
    if request.uri().path().starts_with("/api/") || !is_one(request.headers()) {
        return next.run(request).await;
    }
    if asks_for_forms(request.method(), request.headers()) {
        let mut request = request;
        // What is known of the page is not known of its forms.
        request.headers_mut().remove(header::IF_NONE_MATCH);
        return answered(next.run(request).await, &state.public_url, forms).await;
    }
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let request = match formed(request, &state).await {
        Ok(request) => request,
        Err(error) => return error.into_response(),
    };
    said(next.run(request).await, &state.public_url).await
}

/// What a page answered to a form, as a program is told it.
pub async fn said(response: Response, public_url: &str) -> Response {
    if response.status().is_redirection() {
        let to = response.headers().get(header::LOCATION).and_then(|v| v.to_str().ok());
        let Some(to) = to else { return response };
        let location =
            if to.starts_with('/') { format!("{public_url}{to}") } else { to.to_owned() };
        return respond::private(
            respond::json(&json!({ "location": location })).unwrap_or_else(Error::into_response),
        );
    }
    answered(response, public_url, outcome).await
}

/// What a form was answered, as the answer to a typed write: where it leads, with what else there is to
/// say, or why it was refused.
pub async fn made(
    response: Response,
    public_url: &str,
    (status, more): (StatusCode, Value),
) -> super::Answer {
    let response = said(response, public_url).await;
    if response.status() != StatusCode::OK {
        return Ok(response);
    }
    let bytes = axum::body::to_bytes(response.into_body(), MOST_PAGE)
        .await
        .map_err(|error| Error::Internal(format!("an answer could not be read: {error}")))?;
    let mut body: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
    let mut answer = respond::private(respond::json(&body)?);
    *answer.status_mut() = status;
    Ok(answer)
}

/// The same request as a browser would send it.
async fn formed(request: Request, state: &State) -> Result<Request, Error> {
    if !is(request.headers(), header::CONTENT_TYPE, "application/json") {
        return Ok(request);
    }
    let (mut parts, body) = request.into_parts();
    let lang = Cx::from_request_parts(&mut parts, state).await?.lang();
    let whole = Request::from_parts(parts.clone(), body);
    let bytes = Bytes::from_request(whole, state)
        .await
        .map_err(|_| Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"))?;
    let form = read(&bytes, lang)?;
    let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
    parts.headers.insert(header::CONTENT_TYPE, kind);
    parts.headers.remove(header::CONTENT_LENGTH);
    Ok(Request::from_parts(parts, Body::from(form)))
}

/// A flat object of JSON as the text of a form.
pub fn read(bytes: &[u8], lang: Lang) -> Result<String, Error> {
    let not_flat = || Error::refused(StatusCode::UNPROCESSABLE_ENTITY, "not-flat-json");
    if bytes.is_empty() {
        return Ok(String::new());
    }
    let Ok(Value::Object(object)) = serde_json::from_slice(bytes) else { return Err(not_flat()) };
    let pairs = pairs(&object, lang).ok_or_else(not_flat)?;
    let pairs = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    Ok(pairs.collect::<Vec<_>>().join("&"))
}

/// The fields of a form that an object of JSON says; nothing where it is not flat. What is true is
/// ticked, what is false or null is left out, figures are written as in the language, and of a list each
/// has the name.
#[must_use]
pub fn pairs(object: &Map<String, Value>, lang: Lang) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::with_capacity(object.len());
    for (name, value) in object {
        match value {
            Value::Array(all) => {
                for one in all {
                    pairs.push((name.clone(), typed(one, lang)?));
                }
            }
            Value::Null | Value::Bool(false) => {}
            one => pairs.push((name.clone(), typed(one, lang)?)),
        }
    }
    Some(pairs)
}

/// A value as it would be typed.
#[must_use]
pub fn typed(value: &Value, lang: Lang) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(n) if lang == Lang::En => Some(n.to_string()),
        Value::Number(n) => Some(n.to_string().replace('.', ",")),
        Value::Bool(true) => Some("1".to_owned()),
        _ => None,
    }
}

/// A page as something else, where the answer is one.
async fn answered(
    response: Response,
    public_url: &str,
    told: fn(StatusCode, &str, &str) -> Response,
) -> Response {
    if !is(response.headers(), header::CONTENT_TYPE, "text/html") {
        return response;
    }
    let status = response.status();
    let retry = response.headers().get(header::RETRY_AFTER).cloned();
    let Ok(bytes) = axum::body::to_bytes(response.into_body(), MOST_PAGE).await else {
        return Error::Internal("a page was too large to be read".to_owned()).into_response();
    };
    let mut answer = respond::private(told(status, &String::from_utf8_lossy(&bytes), public_url));
    if let Some(retry) = retry {
        answer.headers_mut().insert(header::RETRY_AFTER, retry);
    }
    answer
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector of ours")
}

/// What an element says, in one line; what begins a line of its own on the page is set apart.
fn text(element: ElementRef<'_>) -> String {
    let mut said = String::new();
    for node in element.descendants() {
        match node.value() {
            Node::Text(words) => said.push_str(words),
            Node::Element(e) if matches!(e.name(), "p" | "li" | "div" | "br" | "dt" | "dd") => {
                said.push(' ');
            }
            _ => {}
        }
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the page says of the whole, each once.
fn alerts(page: &Html) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for element in page.select(&selector("main [role=alert], main [role=status]")) {
        let words = text(element);
        if !words.is_empty() && !said.contains(&words) {
            said.push(words);
        }
    }
    said
}

/// What the page says is wrong, by the names of its fields.
fn faults(page: &Html) -> BTreeMap<String, String> {
    let mut faults = BTreeMap::new();
    let (named, words) = (selector("[name]"), selector(".wrong, .fault, .problem"));
    let fields = selector(".field.is-wrong, .field.wrong, td[data-wrong]");
    for field in page.select(&fields) {
        let Some(name) = field.select(&named).next().and_then(|e| e.attr("name")) else { continue };
        let why: Vec<String> = field.select(&words).map(text).collect();
        faults.entry(name.to_owned()).or_insert_with(|| why.join(" "));
    }
    for said in page.select(&selector(".problem[id^='e-']")) {
        let id = said.attr("id").unwrap_or_default().trim_start_matches("e-");
        faults.entry(id.to_owned()).or_insert_with(|| text(said));
    }
    faults
}

fn outcome(status: StatusCode, html: &str, _: &str) -> Response {
    let page = Html::parse_document(html);
    let alerts = alerts(&page);
    if status.is_success() {
        let said = json!({ "location": null, "said": alerts });
        return respond::json(&said).unwrap_or_else(Error::into_response);
    }
    let first = |css: &str| page.select(&selector(css)).next().map(text).unwrap_or_default();
    let (heading, faults) = (first("main h1"), faults(&page));
    let detail = if alerts.is_empty() { first("main p") } else { alerts.join(" ") };
    let code = match status {
        StatusCode::UNPROCESSABLE_ENTITY => "unprocessable",
        StatusCode::CONFLICT => "conflict",
        StatusCode::FORBIDDEN => "forbidden",
        _ => "refused",
    };
    let errors: Vec<(String, String)> = faults.into_iter().collect();
    respond::problem_with(status, code, (&heading, &detail), &errors, &Map::new())
}

/// The forms of a page: where each is sent, and its fields as they stand.
fn forms(status: StatusCode, html: &str, public_url: &str) -> Response {
    let page = Html::parse_document(html);
    if !status.is_success() {
        return outcome(status, html, public_url);
    }
    let posted = selector("main form[method=post]");
    let forms: Vec<Value> = page.select(&posted).map(|form| self::form(form, public_url)).collect();
    respond::json(&json!({ "forms": forms })).unwrap_or_else(Error::into_response)
}

fn form(form: ElementRef<'_>, public_url: &str) -> Value {
    let inputs = selector("input[name], select[name], textarea[name], button[name]");
    let (options, chosen) = (selector("option"), selector("option[selected]"));
    let field = |e: ElementRef<'_>| {
        let attr = |name: &str| e.attr(name).map(str::to_owned);
        let element = e.value().name();
        let kind = match element {
            "input" => attr("type").unwrap_or_else(|| "text".to_owned()),
            other => other.to_owned(),
        };
        let value = |option: ElementRef<'_>| {
            option.attr("value").map_or_else(|| text(option), str::to_owned)
        };
        let stands = match element {
            "textarea" => Some(e.text().collect::<String>()),
            "select" => e.select(&chosen).next().or_else(|| e.select(&options).next()).map(value),
            _ => attr("value"),
        };
        let mut field = json!({ "name": attr("name"), "kind": kind, "value": stands });
        if element == "select" {
            field["choices"] = e.select(&options).map(value).collect();
        }
        if matches!(kind.as_str(), "checkbox" | "radio") {
            field["chosen"] = e.attr("checked").is_some().into();
        }
        if e.attr("required").is_some() {
            field["required"] = true.into();
        }
        field
    };
    let action = form.attr("action").unwrap_or_default();
    let action =
        if action.starts_with('/') { format!("{public_url}{action}") } else { action.to_owned() };
    json!({
        "action": action,
        "encoding": form.attr("enctype").unwrap_or("application/x-www-form-urlencoded"),
        "fields": form.select(&inputs).map(field).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests;
