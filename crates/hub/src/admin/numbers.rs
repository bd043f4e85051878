//! The metrics there are, each with what it is, and those that are read at the moment they are asked for.
//! Dashboards and alerts name them: a test holds the files in `packaging/` against this table.

use crate::records::{chain, queues};
use crate::web::State;
use crate::web::state::Inner;
use aunar_db::{DbError, Engine};
use aunar_domain::mandate::Door;
use axum::extract;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What kind of a number a metric is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Counts up.
    Counter,
    /// Goes up and down.
    Gauge,
    /// How often something took how long.
    Histogram,
}

use Kind::{Counter, Gauge, Histogram};

/// Every metric: name, kind, what it is.
pub const METRICS: &[(&str, Kind, &str)] = &[
    ("aunar_build_info", Gauge, "1, with the version and the database's engine as labels"),
    ("aunar_http_requests_total", Counter, "Requests answered, by method, route and status"),
    ("aunar_http_request_seconds", Histogram, "How long requests took, by method and route"),
    ("aunar_http_requests_under_way", Gauge, "Requests being answered"),
    ("aunar_connections", Gauge, "Connections open"),
    ("aunar_connections_most", Gauge, "Connections that may be open at once"),
    ("aunar_connections_total", Counter, "Connections taken"),
    ("aunar_limited_total", Counter, "Requests refused since too many came, by what of"),
    ("aunar_sign_ins_total", Counter, "People who signed in, by door"),
    ("aunar_sign_ins_refused_total", Counter, "Sign-ins refused, by door"),
    ("aunar_db_statements_total", Counter, "Statements that the database ran"),
    ("aunar_db_statement_seconds_total", Counter, "How long they took, in seconds"),
    ("aunar_db_slow_statements_total", Counter, "Statements slower than --slow-statement"),
    ("aunar_db_waits_total", Counter, "Times a connection to the database was asked for"),
    ("aunar_db_wait_seconds_total", Counter, "How long those were waited for, in seconds"),
    ("aunar_db_connections", Gauge, "Connections to the database, by use and state"),
    ("aunar_db_connections_most", Gauge, "Most connections to the database, by use"),
    ("aunar_up_to_date", Gauge, "1 where the database answered when this was asked"),
    ("aunar_history_rows", Gauge, "Rows of each history chain, by network"),
    ("aunar_picture_behind_rows", Gauge, "Rows of the history that the picture has not taken in"),
    (
        "aunar_picture_looked_seconds",
        Gauge,
        "Seconds since the picture was held against the history",
    ),
    ("aunar_picture_build_seconds", Histogram, "How long making the picture anew took"),
    ("aunar_radar_behind_rows", Gauge, "Rows of the history that the radar has not taken in"),
    ("aunar_radar_wanting", Gauge, "Texts that have no vector yet"),
    ("aunar_queue_waiting", Gauge, "Jobs that wait: mail, webhooks, editions"),
    ("aunar_queue_overdue_seconds", Gauge, "Seconds since the oldest job of a queue was due"),
    ("aunar_mail_waiting", Gauge, "Letters that wait, as the sender last saw"),
    ("aunar_mail_sent_total", Counter, "Letters that a mail server took"),
    ("aunar_mail_given_up_total", Counter, "Letters given up"),
    ("aunar_webhook_told_total", Counter, "Changes told to other programs"),
    ("aunar_webhook_failed_total", Counter, "Tries to tell one that failed"),
    ("aunar_backup_made_total", Counter, "Backups made by this node's schedule"),
    ("aunar_backup_failed_total", Counter, "Tries to make one that failed"),
    ("aunar_backup_bytes", Gauge, "Size of the last one that this node made"),
    ("aunar_backup_seconds", Histogram, "How long making one took"),
    ("aunar_backup_age_seconds", Gauge, "Seconds since the last one, whoever made it"),
    ("aunar_backup_failing", Gauge, "1 from a try that failed to the next that did not"),
    ("process_resident_memory_bytes", Gauge, "Memory held"),
    ("process_open_fds", Gauge, "Files and connections open"),
    ("process_max_fds", Gauge, "Files and connections that may be open"),
    ("process_cpu_seconds_total", Counter, "Time on the processors, in whole seconds"),
];

/// Bounds of the histograms, in seconds: a page takes a millisecond, a document a few seconds.
pub const SECONDS: &[f64] = &[0.001, 0.005, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0];

/// Says what each is, and begins at nothing those of which an alert asks whether they rise: one that first
/// appears as 1 has not risen.
pub fn describe() {
    for (name, kind, what) in METRICS {
        match kind {
            Counter => metrics::describe_counter!(*name, *what),
            Gauge => metrics::describe_gauge!(*name, *what),
            Histogram => metrics::describe_histogram!(*name, *what),
        }
    }
    for name in [
        "aunar_connections_total",
        "aunar_mail_sent_total",
        "aunar_mail_given_up_total",
        "aunar_webhook_told_total",
        "aunar_webhook_failed_total",
        "aunar_backup_made_total",
        "aunar_backup_failed_total",
    ] {
        metrics::counter!(name).increment(0);
    }
    metrics::gauge!("aunar_http_requests_under_way").set(0);
    metrics::gauge!("aunar_mail_waiting").set(0);
    for door in [Door::Link, Door::Passkey, Door::Oidc] {
        metrics::counter!("aunar_sign_ins_total", "door" => door.code()).increment(0);
        metrics::counter!("aunar_sign_ins_refused_total", "door" => door.code()).increment(0);
    }
    metrics::counter!("aunar_limited_total", "what" => "sign-in").increment(0);
}

/// All of them, as Prometheus reads them.
pub(super) async fn show(extract::State(state): extract::State<State>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    let Some(handle) = &state.metrics else {
        return (StatusCode::NOT_FOUND, "metrics are not recorded here\n").into_response();
    };
    let answered = of_the_database(&state).await;
    if let Err(error) = &answered {
        tracing::warn!(%error, "metrics of the database could not be read");
    }
    metrics::gauge!("aunar_up_to_date").set(f64::from(u8::from(answered.is_ok())));
    of_this_program(&state);
    (kind, handle.render()).into_response()
}

/// What the database tells: how far histories, picture and radar are, and what waits.
async fn of_the_database(state: &Inner) -> Result<(), DbError> {
    let (heads, _) = chain::heads(&state.db).await?;
    let held = state.pictures.last();
    let network = |chain: &Uuid| {
        let of = held.networks.values().find(|n| n.network.id.0 == *chain);
        of.map_or("installation", |n| n.network.code.as_str()).to_owned()
    };
    for (chain, rows) in &heads {
        metrics::gauge!("aunar_history_rows", "network" => network(chain)).set(*rows as f64);
    }
    let behind = |of: &BTreeMap<Uuid, i64>| {
        let missing = |(chain, n): (&Uuid, &i64)| (n - of.get(chain).unwrap_or(&0)).max(0);
        heads.iter().map(missing).sum::<i64>() as f64
    };
    metrics::gauge!("aunar_picture_behind_rows").set(behind(&held.heads));
    let (followed, wanting) =
        state.radar.look(|standing, _| (behind(standing.heads()), standing.wanting()));
    metrics::gauge!("aunar_radar_behind_rows").set(followed);
    metrics::gauge!("aunar_radar_wanting").set(wanting as f64);
    let now = state.now();
    for queue in queues::all(&state.db, now).await? {
        let overdue = queue.due_since.map_or(0, |since| (now - since).num_seconds().max(0));
        metrics::gauge!("aunar_queue_waiting", "queue" => queue.name).set(queue.waiting as f64);
        metrics::gauge!("aunar_queue_overdue_seconds", "queue" => queue.name).set(overdue as f64);
    }
    Ok(())
}

/// What this program knows of itself.
fn of_this_program(state: &Inner) {
    let engine = match state.db.engine() {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let version = env!("CARGO_PKG_VERSION");
    metrics::gauge!("aunar_build_info", "version" => version, "engine" => engine).set(1);
    let looked = state.pictures.looked_ago().map_or(0.0, |since| since.as_secs_f64());
    metrics::gauge!("aunar_picture_looked_seconds").set(looked);
    let load = state.db.workload();
    metrics::counter!("aunar_db_statements_total").absolute(load.statements);
    metrics::counter!("aunar_db_statement_seconds_total").absolute(load.busy.as_secs());
    metrics::counter!("aunar_db_slow_statements_total").absolute(load.slow);
    metrics::counter!("aunar_db_waits_total").absolute(load.waits);
    metrics::counter!("aunar_db_wait_seconds_total").absolute(load.waited.as_secs());
    for (pool, open, idle, most) in load.connections {
        let idle = u32::try_from(idle).unwrap_or(u32::MAX).min(open);
        let of = |state: &'static str| metrics::gauge!("aunar_db_connections", "pool" => pool, "state" => state);
        of("idle").set(idle);
        of("used").set(open - idle);
        metrics::gauge!("aunar_db_connections_most", "pool" => pool).set(most);
    }
    super::process::measure();
}
