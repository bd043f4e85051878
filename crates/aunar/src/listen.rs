//! Connections: how many, for how long somebody may take to ask, and how they are left when the program stops.
//! Whoever sends a header or a body a byte at a time, or opens many connections and says nothing, holds nobody
//! else up.

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use clap::Args;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tower::ServiceExt;

/// Files that are open beside connections: the database, its log, what is sent out.
const OTHER_FILES: usize = 256;
/// Most bytes of a request before its body; browsers send a tenth.
const MOST_HEAD: usize = 64 * 1024;
/// How long those who are being answered are waited for when the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(60);
/// How long nobody is let in after the system could not give a connection.
const PAUSE: Duration = Duration::from_millis(200);

/// How connections are held.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Doors {
    /// Most connections at once; whoever comes then waits. Fewer where the system allows fewer open files
    #[arg(long, env = "AUNAR_CONNECTIONS", default_value_t = 16_384, value_name = "NUMBER")]
    connections: usize,
    /// How long, in seconds, somebody may take to send the head of a request, and a connection may lie idle
    #[arg(long, env = "AUNAR_HEAD_TIMEOUT", default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    head_timeout: u64,
    /// How long, in seconds, a request may take, the sending of its body included
    #[arg(long, env = "AUNAR_REQUEST_TIMEOUT", default_value_t = 60, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    request_timeout: u64,
}

impl Doors {
    /// How long a request may take.
    pub(crate) fn patience(&self) -> Duration {
        Duration::from_secs(self.request_timeout)
    }
}

/// Answers whoever comes until the program is told to stop; who is being answered then is answered first.
pub(crate) async fn listen(
    listener: TcpListener,
    router: Router,
    doors: Doors,
    stop: impl Future<Output = ()>,
) {
    let most =
        doors.connections.min(files().saturating_sub(OTHER_FILES)).clamp(1, Semaphore::MAX_PERMITS);
    metrics::gauge!("aunar_connections_most").set(most as f64);
    metrics::gauge!("aunar_connections").set(0);
    tracing::info!(most, "connections at once");
    let places = Arc::new(Semaphore::new(most));
    let (leave, left) = watch::channel(false);
    let mut stop = pin!(stop);
    loop {
        let place = tokio::select! {
            () = &mut stop => break,
            place = Arc::clone(&places).acquire_owned() => place,
        };
        // It is never closed.
        let Ok(place) = place else { break };
        let taken = tokio::select! {
            () = &mut stop => break,
            taken = listener.accept() => taken,
        };
        match taken {
            Ok((stream, from)) => {
                let held = Held::of(place);
                let (router, left) = (router.clone(), left.clone());
                let head = Duration::from_secs(doors.head_timeout);
                tokio::spawn(async move {
                    answer(stream, from, router, head, left).await;
                    drop(held);
                });
            }
            Err(error) if is_theirs(&error) => {}
            Err(error) => {
                tracing::error!(%error, "a connection could not be taken");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    let _ = leave.send(true);
    let all = u32::try_from(most).unwrap_or(u32::MAX);
    if tokio::time::timeout(FAREWELL, places.acquire_many(all)).await.is_err() {
        let open = most - places.available_permits();
        tracing::warn!(open, "connections were left that took no answer");
    }
}

/// A place among the connections, given back when it is dropped.
struct Held(#[expect(dead_code, reason = "held until it is dropped")] OwnedSemaphorePermit);

impl Held {
    fn of(place: OwnedSemaphorePermit) -> Self {
        metrics::counter!("aunar_connections_total").increment(1);
        metrics::gauge!("aunar_connections").increment(1);
        Self(place)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        metrics::gauge!("aunar_connections").decrement(1);
    }
}

/// Answers what comes on one connection.
async fn answer(
    stream: TcpStream,
    from: SocketAddr,
    router: Router,
    head: Duration,
    mut left: watch::Receiver<bool>,
) {
    // Answers are written whole: nothing is gained by waiting for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(MOST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    // What breaks off is nobody's fault here.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = left.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// Whether somebody had gone before they were let in.
fn is_theirs(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// How many files may be open: as many as the system lets this program have at all.
#[cfg(unix)]
fn files() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let held =
        if setrlimit(Resource::Nofile, raised).is_ok() { limit.maximum } else { limit.current };
    held.and_then(|held| usize::try_from(held).ok()).unwrap_or(usize::MAX)
}

#[cfg(not(unix))]
fn files() -> usize {
    usize::MAX
}
