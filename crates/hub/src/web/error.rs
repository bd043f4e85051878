//! What can go wrong, as one type: a page in the reader's language for people, problem+json (RFC
//! 9457) for programs. What is the program's own fault is logged in full and shown in none.

use super::attempt::Attempt;
use super::onward;
use super::params;
use super::reader::{Known, Reader};
use super::respond;
use super::shell::Shell;
use super::state::State;
use super::trouble::Told;
use super::version;
use askama::Template;
use aunar_db::DbError;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::Map;

/// Why a request is not answered as hoped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing is there.
    #[error("{what} `{found}` is not known")]
    NotFound {
        /// What was looked for: the message `error-not-found-{what}` says it.
        what: &'static str,
        /// The name it was looked for under.
        found: String,
        /// What there is: address and name.
        near: Vec<(String, String)>,
    },
    /// A parameter of the address is not understood.
    #[error("{name}: `{value}`: {code}; accepted: {accepted}")]
    BadParam {
        /// Why: the message `error-{code}` says it.
        code: &'static str,
        /// The parameter.
        name: String,
        /// Its value.
        value: String,
        /// What would be accepted.
        accepted: String,
    },
    /// What was sent is not understood; said in words of the caller's.
    #[error("{detail}")]
    Unacceptable {
        /// The status to answer with.
        status: StatusCode,
        /// A stable code.
        code: &'static str,
        /// What is wrong and what would be accepted.
        detail: String,
    },
    /// Somebody who signs in could perhaps do this.
    #[error("signing in is needed")]
    SignIn,
    /// Refused, in words that the message `error-{code}` has.
    #[error("refused: {code}")]
    Refused {
        /// The status to answer with.
        status: StatusCode,
        /// A stable code.
        code: &'static str,
        /// The values of the message.
        values: Vec<(&'static str, String)>,
    },
    /// What was sent is not understood, field by field.
    #[error("{} fields are wrong", errors.len())]
    Faulty {
        /// What is wrong with each, in the reader's language.
        errors: Vec<(String, String)>,
    },
    /// The record is another by now than what a write was made from.
    #[error("the record is at version {version}")]
    Stale {
        /// The version that stands.
        version: i64,
    },
    /// It is found at another address for good, or until that is undone.
    #[error("moved to {0}")]
    Moved(String),
    /// Asked for too often.
    #[error("too many; again in {seconds} seconds")]
    TooMany {
        /// After how long asking again makes sense.
        seconds: u64,
    },
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// A page could not be drawn.
    #[error(transparent)]
    Template(#[from] askama::Error),
    /// Something else of our own failed.
    #[error("{0}")]
    Internal(String),
}

impl Error {
    /// Nothing is there, and nothing near it is known.
    #[must_use]
    pub fn not_found(what: &'static str, found: &str) -> Self {
        Self::NotFound { what, found: found.chars().take(80).collect(), near: Vec::new() }
    }

    /// A parameter is not understood.
    #[must_use]
    pub fn bad_param(code: &'static str, name: &str, value: &str, accepted: String) -> Self {
        let cut = |text: &str| text.chars().take(80).collect();
        Self::BadParam { code, name: cut(name), value: cut(value), accepted }
    }

    /// What a form asks for is nothing that can be asked for there.
    #[must_use]
    pub fn bad_act(given: Option<&str>, accepted: &str) -> Self {
        Self::bad_param("bad-value", "act", given.unwrap_or_default(), accepted.to_owned())
    }

    /// Refused for a reason that has its own message.
    #[must_use]
    pub const fn refused(status: StatusCode, code: &'static str) -> Self {
        Self::Refused { status, code, values: Vec::new() }
    }

    /// Somebody was faster, where the record is no longer as it was shown; with the message that says so.
    #[must_use]
    pub fn moved(error: DbError, code: &'static str) -> Self {
        match error {
            DbError::Gone => Self::refused(StatusCode::CONFLICT, code),
            other => Self::Db(other),
        }
    }

    /// Refused since whoever asks may not.
    #[must_use]
    pub const fn forbidden() -> Self {
        Self::refused(StatusCode::FORBIDDEN, "forbidden")
    }

    /// Refused for now, since it was asked for too often.
    #[must_use]
    pub fn too_many(wait: chrono::TimeDelta) -> Self {
        Self::TooMany { seconds: wait.num_seconds().max(1).unsigned_abs() }
    }

    /// Refused since the mandate that allowed it has ended.
    #[must_use]
    pub const fn mandate_over() -> Self {
        Self::refused(StatusCode::FORBIDDEN, "mandate-over")
    }

    /// Refused to a program that holds a token: a person does it, in a browser.
    #[must_use]
    pub const fn needs_browser() -> Self {
        Self::refused(StatusCode::FORBIDDEN, "needs-browser")
    }

    /// Whether it may be otherwise for somebody else.
    fn is_of_the_reader(&self) -> bool {
        matches!(self, Error::NotFound { .. } | Error::SignIn)
            || self.status() == StatusCode::FORBIDDEN
    }

    /// The status to answer with.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound { .. } => StatusCode::NOT_FOUND,
            Error::BadParam { .. } => StatusCode::BAD_REQUEST,
            Error::Unacceptable { status, .. } | Error::Refused { status, .. } => *status,
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Faulty { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Stale { .. } => StatusCode::PRECONDITION_FAILED,
            Error::Moved(_) => StatusCode::PERMANENT_REDIRECT,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::Db(DbError::Busy | DbError::Away { .. } | DbError::ReadOnly { .. }) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Error::Db(_) | Error::Template(_) | Error::Internal(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// After how many seconds asking again makes sense, where it does.
    fn retry_after(&self) -> Option<u64> {
        match self {
            Error::TooMany { seconds } => Some(*seconds),
            Error::Db(DbError::Busy) => Some(2),
            Error::Db(DbError::Away { .. }) => Some(5),
            Error::Db(DbError::ReadOnly { .. }) => Some(30),
            _ => None,
        }
    }

    /// A stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotFound { .. } => "not-found",
            Error::BadParam { code, .. }
            | Error::Unacceptable { code, .. }
            | Error::Refused { code, .. } => code,
            Error::SignIn => "unauthorized",
            Error::Faulty { .. } => "unprocessable",
            Error::Stale { .. } => "stale",
            Error::Moved(_) => "moved",
            Error::TooMany { .. } => "too-many",
            Error::Db(DbError::Busy) => "busy",
            Error::Db(DbError::Away { .. }) => "away",
            Error::Db(DbError::ReadOnly { .. }) => "read-only",
            Error::Db(_) | Error::Template(_) | Error::Internal(_) => "internal",
        }
    }
}

/// An error on its way out: [`render`] puts it into words once the reader is known.
#[derive(Clone)]
struct Raised(std::sync::Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Raised(std::sync::Arc::new(self)));
        response
    }
}

#[derive(Template)]
#[template(path = "web/pages/error.html")]
struct ErrorPage {
    shell: Shell,
    heading: String,
    detail: String,
    near: Vec<(String, String)>,
    ways: Vec<(String, String)>,
    typed: Vec<(String, String)>,
}

/// The layer that words errors: problem+json under `/api/`, else a page, which gives back what was
/// typed. What was refused to whoever meant to change something is logged.
pub async fn render(
    axum::extract::State(state): axum::extract::State<State>,
    mut request: Request,
    next: Next,
) -> Response {
    let mut reader = Reader::of(request.method(), request.uri(), request.headers());
    // Not the path: a part of it may be the secret of a link.
    let route =
        request.extensions().get::<MatchedPath>().map_or("unmatched", |m| m.as_str()).to_owned();
    let attempt = Attempt::default();
    request.extensions_mut().insert(attempt.clone());
    let posted = !matches!(*request.method(), Method::GET | Method::HEAD);
    let came_from = onward::came_from(&state.public_url, request.headers()).filter(|_| posted);
    let response = next.run(request).await;
    // Who asks is known where it was looked up on the way; not here, where the database may be what fails.
    if let Some(found) = attempt.take_reader() {
        reader = reader.known_as(found);
    }
    // Whoever could not be looked up may have signed in.
    if attempt.is_unknown() {
        reader.known = Known::Unasked;
    }
    reader.trouble = Told::of(&state);
    reader.came_from = came_from;
    let mut raised = response.extensions().get::<Raised>().cloned();
    // Whoever could not be looked up may be somebody for whom there is something here.
    if attempt.is_unknown() && raised.as_ref().is_some_and(|Raised(error)| error.is_of_the_reader())
    {
        let why = "who asks could not be looked up".to_owned();
        raised = Some(Raised(std::sync::Arc::new(Error::Db(DbError::Away { why }))));
    }
    let status = raised.as_ref().map_or(response.status(), |Raised(error)| error.status());
    if posted && [StatusCode::FORBIDDEN, StatusCode::CONFLICT, StatusCode::GONE].contains(&status) {
        // Some pages word a refusal themselves.
        let code = raised.as_ref().map_or("worded", |Raised(error)| error.code());
        let (actor, status) = (attempt.actor(), status.as_u16());
        tracing::warn!(actor, route, status, code, "refused");
    }
    let Some(Raised(error)) = raised else {
        return plain(reader, response, (&attempt, &route));
    };
    if status.is_server_error() {
        tracing::error!(route, error = %error, "request failed");
    }
    let gives_back = status.is_client_error() || status == StatusCode::SERVICE_UNAVAILABLE;
    let typed = if gives_back { attempt.typed() } else { Vec::new() };
    answer(&reader, &error, (&attempt, &route), typed)
}

/// What the framework itself refused (a wrong method, an oversized body) is worded too.
fn plain(reader: Reader, response: Response, tried: (&Attempt, &str)) -> Response {
    let status = response.status();
    let worded = response.headers().contains_key(header::CONTENT_TYPE)
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|t| !t.as_bytes().starts_with(b"text/plain"));
    if !(status.is_client_error() || status.is_server_error()) || worded {
        return response;
    }
    let code = match status {
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::REQUEST_TIMEOUT => "timeout",
        // A handler that panicked: the panic itself has been logged.
        StatusCode::INTERNAL_SERVER_ERROR => {
            let error = Error::Internal("a handler panicked".to_owned());
            return answer(&reader, &error, tried, Vec::new());
        }
        StatusCode::NOT_FOUND => {
            return answer(&reader, &Error::not_found("page", &reader.path), tried, Vec::new());
        }
        // What took longer than a request may.
        StatusCode::SERVICE_UNAVAILABLE => {
            return answer(&reader, &Error::Db(DbError::Busy), tried, Vec::new());
        }
        _ => "bad-request",
    };
    let detail = reader.tongue().t(&format!("error-{code}"));
    let error = Error::Unacceptable { status, code, detail };
    let mut answer = answer(&reader, &error, tried, Vec::new());
    // `Allow` and `Retry-After` belong to the refusal.
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    answer
}

/// An error in words: a heading, what it is, where to go on.
fn words(reader: &Reader, error: &Error) -> (String, String, Vec<(String, String)>) {
    let t = reader.tongue();
    match error {
        Error::NotFound { what, found, near } => (
            t.t("error-not-found"),
            t.with(&format!("error-not-found-{what}"), &[("found", &params::plain(found))]),
            near.clone(),
        ),
        Error::BadParam { code, name, value, accepted } => (
            t.t("error-bad-request-heading"),
            t.with(
                &format!("error-{code}"),
                &[
                    ("name", &params::plain(name)),
                    ("value", &params::plain(value)),
                    ("accepted", accepted),
                ],
            ),
            Vec::new(),
        ),
        Error::Unacceptable { detail, .. } => {
            (t.t("error-bad-request-heading"), detail.clone(), Vec::new())
        }
        Error::SignIn => {
            let code = if reader.is_api() { "needs-token" } else { "needs-sign-in" };
            let near = vec![(reader.sign_in(), t.t("nav-sign-in"))];
            (t.t("error-needs-sign-in-heading"), t.t(&format!("error-{code}")), near)
        }
        Error::Refused { status, code, values } => {
            let heading = match *status {
                StatusCode::FORBIDDEN => "error-forbidden-heading",
                StatusCode::CONFLICT => against(code),
                StatusCode::TOO_MANY_REQUESTS => "error-too-many-heading",
                StatusCode::GONE => "error-gone-heading",
                _ => "error-bad-request-heading",
            };
            let values: Vec<(&'static str, &str)> =
                values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let near = match *status {
                StatusCode::GONE => vec![(reader.sign_in(), t.t("nav-sign-in"))],
                _ => Vec::new(),
            };
            (t.t(heading), t.with(&format!("error-{code}"), &values), near)
        }
        Error::Faulty { errors } => (
            t.t("error-bad-request-heading"),
            t.n("field-trouble", errors.len() as u64),
            Vec::new(),
        ),
        Error::Stale { version } => (
            t.t("error-conflict-heading"),
            t.with("error-stale", &[("version", &version.to_string())]),
            Vec::new(),
        ),
        Error::TooMany { seconds } => {
            let minutes = seconds.div_ceil(60);
            (t.t("error-too-many-heading"), t.n("error-too-many", minutes), Vec::new())
        }
        Error::Db(DbError::Busy) => (t.t("error-busy-heading"), t.t("error-busy"), Vec::new()),
        Error::Db(DbError::Away { .. }) => {
            (t.t("error-away-heading"), t.t("error-away"), Vec::new())
        }
        Error::Db(DbError::ReadOnly { .. }) => {
            (t.t("error-read-only-heading"), t.t("error-read-only"), Vec::new())
        }
        _ => (t.t("error-internal-heading"), t.t("error-internal"), Vec::new()),
    }
}

/// The heading of what stands against a request as things are, by its code: that somebody was faster is said of
/// nothing else, and that it cannot be done now only of what could be done another day.
fn against(code: &str) -> &'static str {
    match code {
        "report-changed" | "suggestion-decided" | "event-moved-on" => "error-conflict-heading",
        moved if moved.ends_with("-moved") => "error-conflict-heading",
        done if done == "once-done" || done.ends_with("-already") => "error-done-already-heading",
        "consultation-closed" | "event-over" | "registration-counted" | "window-closed" => {
            "error-over-heading"
        }
        "consultation-coming" | "registration-not-over" => "error-not-yet-heading",
        "news-pictures-full" | "passkeys-enough" | "programme-full" => "error-full-heading",
        "busy" | "once-in-use" => "error-busy-heading",
        "joined" => "error-joined-heading",
        _ => "error-not-now-heading",
    }
}

/// An error as a problem (RFC 9457).
fn problem(error: &Error, heading: &str, detail: &str) -> Response {
    let (errors, more) = said(error);
    respond::problem_with(error.status(), error.code(), (heading, detail), errors, &more)
}

/// What is wrong with each field, and what else there is to say of an error.
fn said(error: &Error) -> (&[(String, String)], Map<String, serde_json::Value>) {
    let mut more = Map::new();
    match error {
        Error::Stale { version } => {
            more.insert("version".to_owned(), (*version).into());
            (&[], more)
        }
        Error::Faulty { errors } => (errors, more),
        _ => (&[], more),
    }
}

/// An error of one of several things, as what is told of it among them.
#[must_use]
pub fn told(reader: &Reader, error: &Error) -> serde_json::Value {
    let (heading, detail, _) = words(reader, error);
    let (errors, more) = said(error);
    respond::problem_body(error.status(), error.code(), (&heading, &detail), errors, &more)
}

fn answer(reader: &Reader, error: &Error, tried: (&Attempt, &str), typed: Vec<String>) -> Response {
    let mut answer = worded(reader, error, tried, typed);
    if let Some(seconds) = error.retry_after() {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    answer
}

fn worded(reader: &Reader, error: &Error, tried: (&Attempt, &str), typed: Vec<String>) -> Response {
    if let Error::Moved(to) = error {
        return respond::moved(to);
    }
    let t = reader.tongue();
    let (heading, detail, mut near) = words(reader, error);
    let status = error.status();
    if reader.reads_json() {
        let answer = problem(error, &heading, &detail);
        return match error {
            Error::Stale { version } => version::tagged(answer, *version),
            _ => answer,
        };
    }
    // By whoever asks and the network of the address alone: what is hidden looks as what is nowhere.
    let shell = match tried.0.network() {
        Some(network) => Shell::within(reader, &network, &heading),
        None => Shell::bare(reader, &heading),
    };
    // Whoever wrote to a network without an account begins anew on its page, not by signing in.
    if status == StatusCode::GONE
        && let Some(page) = onward::afresh_from(reader, tried.1)
    {
        near = vec![page];
    }
    let mut ways = onward::ways(reader, error, tried);
    ways.retain(|(href, _)| near.iter().all(|(there, _)| there != href));
    let typed = (1_u64..).zip(typed).map(|(n, text)| (t.n("error-typed-text", n), text)).collect();
    match (ErrorPage { shell, heading, detail, near, ways, typed }).render() {
        Ok(body) => {
            let answer = (status, respond::html_headers(reader.lang()), body);
            respond::private(answer.into_response())
        }
        Err(error) => {
            tracing::error!(%error, "the error page could not be drawn");
            status.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::against;

    #[test]
    fn a_heading_says_what_stands_against_it() {
        for (code, heading) in [
            ("comment-moved", "error-conflict-heading"),
            ("suggestion-decided", "error-conflict-heading"),
            ("token-ended-already", "error-done-already-heading"),
            ("window-closed", "error-over-heading"),
            ("consultation-coming", "error-not-yet-heading"),
            ("programme-full", "error-full-heading"),
            ("joined", "error-joined-heading"),
            ("suggestion-not-now", "error-not-now-heading"),
        ] {
            assert_eq!(against(code), heading, "{code}");
        }
    }
}
