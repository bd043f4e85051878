//! Answers: pages, JSON, files, problems, with the headers each needs.

use super::cx::Cx;
use super::error::Error;
use super::negotiate::COOKIE;
use askama::Template;
use aunar_domain::words::Lang;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The headers of a page in a language.
#[must_use]
pub fn html_headers(lang: Lang) -> [(HeaderName, &'static str); 2] {
    [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_LANGUAGE, lang.code())]
}

/// A page. A language chosen by the address is remembered in a cookie.
pub fn page(cx: &Cx, template: &impl Template) -> Result<Response, Error> {
    let mut response = (html_headers(cx.lang()), template.render()?).into_response();
    if let Some(lang) = cx.reader.asked() {
        let secure = if cx.state.public_url.starts_with("https://") { "; Secure" } else { "" };
        let cookie = format!(
            "{COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}",
            lang.code()
        );
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
    }
    Ok(response)
}

/// A page with a status that nobody keeps: it is for one person at one moment.
pub fn private_page(
    cx: &Cx,
    status: StatusCode,
    template: &impl Template,
) -> Result<Response, Error> {
    Ok((status, private(page(cx, template)?)).into_response())
}

/// A page with a status that everybody may read. Whoever is signed in may see more on it than others,
/// and a form that was refused holds what somebody typed: nobody keeps those.
pub fn personal_page(
    cx: &Cx,
    status: StatusCode,
    template: &impl Template,
) -> Result<Response, Error> {
    if cx.signed.is_some() || status != StatusCode::OK {
        return private_page(cx, status, template);
    }
    page(cx, template)
}

/// A page that other sites may show in a frame: the only kind that has no other site's frames refused.
pub fn framed(cx: &Cx, template: &impl Template) -> Result<Response, Error> {
    const POLICY: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    let policy = [(header::CONTENT_SECURITY_POLICY, POLICY)];
    Ok((html_headers(cx.lang()), policy, template.render()?).into_response())
}

/// Leads on to another page after a form was taken.
#[must_use]
pub fn see_other(address: &str) -> Response {
    let address = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

/// Leads on to where something is now. Browsers ask again each time: it may come back.
#[must_use]
pub fn moved(address: &str) -> Response {
    let address = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    let fresh = HeaderValue::from_static("no-cache");
    let headers = [(header::LOCATION, address), (header::CACHE_CONTROL, fresh)];
    (StatusCode::PERMANENT_REDIRECT, headers).into_response()
}

/// The same answer as one that nobody keeps: it is for one person at one moment.
#[must_use]
pub fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// JSON.
pub fn json(value: &impl Serialize) -> Result<Response, Error> {
    let body =
        serde_json::to_vec(value).map_err(|e| Error::Internal(format!("writing JSON: {e}")))?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}

/// A file to keep, under a name.
#[must_use]
pub fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let safe: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' })
        .collect();
    let disposition = format!("attachment; filename=\"{safe}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response()
}

/// A table to keep, as CSV; with a row of HXL tags under its headings where those are given. `name` is
/// without its ending.
#[must_use]
pub fn table(
    name: &str,
    headings: &[String],
    tags: Option<Vec<String>>,
    rows: impl Iterator<Item = Vec<String>>,
) -> Response {
    let ending = if tags.is_some() { "hxl.csv" } else { "csv" };
    let bytes = aunar_formats::write_csv(headings, tags.into_iter().chain(rows), true);
    file("text/csv; charset=utf-8", &format!("{name}.{ending}"), bytes)
}

/// The same of columns that are each said with their HXL tag.
#[must_use]
pub fn table_of(
    name: &str,
    columns: &[(&str, &str)],
    tagged: bool,
    rows: impl Iterator<Item = Vec<String>>,
) -> Response {
    let headings: Vec<String> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
    let tags = tagged.then(|| columns.iter().map(|(_, tag)| (*tag).to_owned()).collect());
    table(name, &headings, tags, rows)
}

/// A file to keep, under a name, sent as it is written.
#[must_use]
pub fn streamed(kind: &'static str, name: &str, body: axum::body::Body) -> Response {
    let mut response = file(kind, name, Vec::new());
    *response.body_mut() = body;
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response
}

/// A problem (RFC 9457) with what is wrong with each field, and what else there is to say of it.
#[must_use]
pub fn problem_with(
    status: StatusCode,
    code: &str,
    said: (&str, &str),
    errors: &[(String, String)],
    more: &Map<String, Value>,
) -> Response {
    let body = problem_body(status, code, said, errors, more);
    let body = serde_json::to_vec(&body).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}

/// A problem as JSON.
#[must_use]
pub fn problem_body(
    status: StatusCode,
    code: &str,
    (title, detail): (&str, &str),
    errors: &[(String, String)],
    more: &Map<String, Value>,
) -> Value {
    let mut body = json!({
        "type": format!("urn:aunar:problem:{code}"),
        "title": title, "status": status.as_u16(), "detail": detail, "code": code,
    });
    if !errors.is_empty() {
        let said = |(field, detail): &(String, String)| json!({ "field": field, "detail": detail });
        body["errors"] = errors.iter().map(said).collect();
    }
    for (name, value) in more {
        body[name.as_str()] = value.clone();
    }
    body
}
