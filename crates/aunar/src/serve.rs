//! `aunar serve`: the installation over HTTP, until it is told to stop.

use crate::Ended;
use crate::installation;
use anyhow::Context;
use aunar_db::Db;
use aunar_hub::{App, Settings};
use clap::Args;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// Where to serve.
#[derive(Args, Clone)]
pub(crate) struct Serve {
    /// The address to listen on
    #[arg(long, env = "AUNAR_LISTEN", default_value = "127.0.0.1:8080")]
    pub(crate) listen: String,
    /// The address people reach the installation at, when it is another
    #[arg(long, env = "AUNAR_PUBLIC_URL")]
    pub(crate) public_url: Option<String>,
}

impl Serve {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let db = installation::open(db).await?;
        let (listener, app) = self.bind(db.clone()).await?;
        eprintln!("Aunar at {}", app.state().public_url);
        serve(listener, app).await?;
        db.close().await;
        Ok(())
    }

    /// Takes the port and makes the application.
    pub(crate) async fn bind(&self, db: Db) -> anyhow::Result<(TcpListener, App)> {
        let listener = TcpListener::bind(&self.listen)
            .await
            .with_context(|| format!("listening on {}", self.listen))?;
        let address = listener.local_addr()?;
        let metrics = PrometheusBuilder::new().install_recorder().context("recording metrics")?;
        let upkeep = metrics.clone();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(5)).await;
                upkeep.run_upkeep();
            }
        });
        let public_url = self.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        let settings =
            Settings { public_url, clock: Arc::new(chrono::Utc::now), metrics: Some(metrics) };
        Ok((listener, App::new(db, settings)))
    }
}

/// How often rounds of endorsement whose last day is over are looked for.
const SETTLE_EVERY: Duration = Duration::from_secs(60);

/// Ends rounds whose last day is over, for as long as the program runs.
async fn settle(app: App) {
    loop {
        let state = app.state();
        match aunar_hub::endorsement::settle(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(rounds = n, "rounds of endorsement ended by their date"),
            // The next minute tries again; until then the page says that the day is over.
            Err(error) => tracing::error!(%error, "rounds of endorsement could not be ended"),
        }
        tokio::time::sleep(SETTLE_EVERY).await;
    }
}

/// Serves until SIGINT or SIGTERM; requests under way are answered first.
pub(crate) async fn serve(listener: TcpListener, app: App) -> anyhow::Result<()> {
    // The first reader should not wait for the first picture.
    app.state().pictures.now().await.context("reading the installation")?;
    let settling = tokio::spawn(settle(app.clone()));
    axum::serve(listener, app.router()).with_graceful_shutdown(stop()).await?;
    settling.abort();
    tracing::info!("stopped");
    Ok(())
}

async fn stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => _ = signal.recv().await,
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
    tracing::info!("stopping: answering what is under way");
}
