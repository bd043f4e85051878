//! `aunar serve`: the installation over HTTP, until it is told to stop.

use crate::Ended;
use crate::backup::schedule::Schedule;
use crate::listen::{Doors, listen};
use crate::mail::MailServer;
use crate::model::{ModelFolder, OwnService};
use crate::{installation, secret};
use anyhow::{Context, anyhow};
use aunar_db::Db;
use aunar_hub::account::{Provider, ProviderSettings};
use aunar_hub::web::outward::Outward;
use aunar_hub::web::state::Clock;
use aunar_hub::{App, Settings, consultation, proposal, stakeholder};
use chrono::{TimeDelta, Utc};
use clap::Args;
use metrics_exporter_prometheus::PrometheusBuilder;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
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
    /// How many proxies of your own stand in front; each adds to X-Forwarded-For whom it was asked
    /// by, and no more of that header is believed
    #[arg(long, env = "AUNAR_PROXIES", default_value_t = 0)]
    pub(crate) proxies: usize,
    /// Send webhooks without encryption too, to addresses that begin with http://
    #[arg(long, env = "AUNAR_WEBHOOKS_HTTP")]
    webhooks_http: bool,
    /// Send webhooks into networks that are not public too, this machine among them
    #[arg(long, env = "AUNAR_WEBHOOKS_PRIVATE")]
    webhooks_private: bool,
    /// Have devices keep no public pages for when the line fails, and forget those that they kept
    #[arg(long, env = "AUNAR_NO_KEPT_PAGES")]
    no_kept_pages: bool,
    /// For tests: how many seconds the clock is ahead of the machine's, or behind it
    #[arg(long, hide = true, default_value_t = 0, allow_negative_numbers = true)]
    clock_ahead: i64,
    /// From how many milliseconds on a statement of the database is logged as slow: its text, never its values
    #[arg(long, env = "AUNAR_SLOW_STATEMENT", default_value_t = 250, value_name = "MILLISECONDS")]
    slow_statement: u64,
    #[command(flatten)]
    pub(crate) doors: Doors,
    #[command(flatten)]
    pub(crate) mail: MailServer,
    #[command(flatten)]
    identity: Identity,
    #[command(flatten)]
    model: ModelFolder,
    #[command(flatten)]
    service: OwnService,
    #[command(flatten)]
    pub(crate) schedule: Schedule,
}

/// A provider of identities that people may sign in with, by OpenID Connect.
#[derive(Args, Clone)]
struct Identity {
    /// The provider's address, from which the rest is discovered
    #[arg(long, env = "AUNAR_OIDC_ISSUER", requires = "oidc_client_id")]
    oidc_issuer: Option<String>,
    /// What the provider calls this installation
    #[arg(long, env = "AUNAR_OIDC_CLIENT_ID")]
    oidc_client_id: Option<String>,
    /// By which this installation proves it; better in the environment than here
    #[arg(long, env = "AUNAR_OIDC_CLIENT_SECRET", hide_env_values = true)]
    oidc_client_secret: Option<String>,
    /// A file with it in its first line, instead
    #[arg(long, env = "AUNAR_OIDC_CLIENT_SECRET_FILE", value_parser = secret::path(), value_name = "FILE")]
    oidc_client_secret_file: Option<PathBuf>,
    /// What people call the provider; its host without it
    #[arg(long, env = "AUNAR_OIDC_NAME")]
    oidc_name: Option<String>,
}

impl Identity {
    fn provider(&self) -> anyhow::Result<Option<Provider>> {
        let (Some(issuer), Some(client_id)) = (&self.oidc_issuer, &self.oidc_client_id) else {
            return Ok(None);
        };
        let (said, file) =
            (self.oidc_client_secret.as_deref(), self.oidc_client_secret_file.as_deref());
        let settings = ProviderSettings {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            client_secret: secret::told(said, file, "AUNAR_OIDC_CLIENT_SECRET")?,
            name: self.oidc_name.clone(),
        };
        Provider::new(settings).map(Some).map_err(|why| anyhow!("the identity provider: {why}"))
    }
}

impl Serve {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let db = installation::open(db).await?;
        let ahead = TimeDelta::try_seconds(self.clock_ahead).unwrap_or_default();
        let clock = Arc::new(move || Utc::now() + ahead);
        let (listener, app) = self.bind(db.clone(), clock).await?;
        eprintln!("Aunar at {}", app.state().public_url);
        let backing_up = tokio::spawn(self.schedule.clone().run(app.clone()));
        serve(listener, app, &self.mail, self.doors).await?;
        backing_up.abort();
        db.close().await;
        Ok(())
    }

    /// The provider of identities, where one is set.
    pub(crate) fn provider(&self) -> anyhow::Result<Option<Provider>> {
        self.identity.provider()
    }

    /// What there is to say of the radar's model, where one is named.
    pub(crate) fn looks_at_model(&self) -> anyhow::Result<Option<String>> {
        Ok(self.model.named()?.or(self.service.named()?))
    }

    /// Takes the port and makes the application.
    pub(crate) async fn bind(&self, db: Db, clock: Clock) -> anyhow::Result<(TcpListener, App)> {
        let listener = TcpListener::bind(&self.listen)
            .await
            .with_context(|| format!("listening on {}", self.listen))?;
        let address = listener.local_addr()?;
        let metrics = PrometheusBuilder::new()
            .set_buckets(aunar_hub::admin::SECONDS)
            .and_then(PrometheusBuilder::install_recorder)
            .context("recording metrics")?;
        aunar_hub::admin::describe_metrics();
        db.call_slow_after(Duration::from_millis(self.slow_statement));
        let upkeep = metrics.clone();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(5)).await;
                upkeep.run_upkeep();
            }
        });
        // By its name rather than its number: browsers keep passkeys only for a site with a name.
        let here = match address.ip() {
            IpAddr::V4(Ipv4Addr::LOCALHOST) => format!("http://localhost:{}", address.port()),
            _ => format!("http://{address}"),
        };
        let public_url = self.public_url.clone().unwrap_or(here);
        let settings = Settings {
            public_url,
            clock,
            proxies: self.proxies,
            outward: Outward {
                http: self.webhooks_http,
                private: self.webhooks_private,
                ..Outward::default()
            },
            keeps_pages: !self.no_kept_pages,
            patience: self.doors.patience(),
            provider: self.identity.provider()?,
            metrics: Some(metrics),
            encoder: self.model.shared()?.or(self.service.shared()?),
        };
        Ok((listener, App::new(db, settings)))
    }
}

/// How often rounds of endorsement are looked at: whose last day is over, who is to be reminded.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Ends rounds whose last day is over, and reminds who has not decided in the others and who owes a
/// report or an answer, and of events; gathers the letters that people want together; tells those who
/// registered for an event that it moved, and forgets them when their day has come; for as long as the
/// program runs.
pub(crate) async fn look_after_rounds(app: App) {
    loop {
        let state = app.state();
        match aunar_hub::endorsement::settle(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(rounds = n, "rounds of endorsement ended by their date"),
            // The next minute tries again; until then the page says that the day is over.
            Err(error) => tracing::error!(%error, "rounds of endorsement could not be ended"),
        }
        match aunar_hub::amendment::settle(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(amendments = n, "amendments ended by their date"),
            Err(error) => tracing::error!(%error, "amendments could not be ended"),
        }
        match aunar_hub::endorsement::remind(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(mails = n, "reminders to decide written"),
            Err(error) => tracing::error!(%error, "reminders to decide could not be written"),
        }
        match aunar_hub::reporting::remind(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(mails = n, "reminders to report written"),
            Err(error) => tracing::error!(%error, "reminders to report could not be written"),
        }
        match aunar_hub::request::remind(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(mails = n, "reminders to answer requests written"),
            Err(error) => tracing::error!(%error, "reminders to answer could not be written"),
        }
        match aunar_hub::registration::remind(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(mails = n, "reminders of events written"),
            Err(error) => tracing::error!(%error, "reminders of events could not be written"),
        }
        match aunar_hub::notify::gather(state, state.now()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(mails = n, "letters gathered"),
            Err(error) => tracing::error!(%error, "letters could not be gathered"),
        }
        match aunar_hub::registration::settle(state, state.now()).await {
            Ok((0, 0)) => {}
            Ok((mails, gone)) => {
                tracing::info!(mails, gone, "registrations for events told and forgotten");
            }
            Err(error) => tracing::error!(%error, "registrations could not be looked after"),
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Serves until SIGINT or SIGTERM; requests under way are answered first.
pub(crate) async fn serve(
    listener: TcpListener,
    app: App,
    mail: &MailServer,
    doors: Doors,
) -> anyhow::Result<()> {
    // The first reader should not wait for the first picture.
    let picture = app.state().pictures.now().await.context("reading the installation")?;
    // Nor whoever searches first.
    tokio::task::spawn_blocking(move || {
        let plans = picture.networks.values().flat_map(|network| &network.plans);
        plans.for_each(|plan| plan.read_words());
    });
    aunar_hub::records::installation::reached_at(&app.state().db, &app.state().public_url)
        .await
        .context("noting the address")?;
    let sending = mail.start(app.state().clone())?;
    if app.state().radar.has_encoder() {
        // A new model encodes every text anew: sooner begun, sooner done.
        let state = app.state().clone();
        tokio::spawn(async move {
            if let Err(error) = aunar_hub::radar::follow(&state).await {
                tracing::error!(%error, "the radar could not begin");
            }
        });
    }
    let looking = tokio::spawn(look_after_rounds(app.clone()));
    let forgetting = tokio::spawn(forget(app.clone()));
    let printing = tokio::spawn(print_reports(app.clone()));
    let telling = tokio::spawn(tell_others(app.clone()));
    listen(listener, app.router(), doors, stop()).await;
    // Whoever goes on would find the database closed, and say that it fails.
    for deed in [sending, looking, forgetting, printing, telling] {
        deed.abort();
    }
    tracing::info!("stopped");
    Ok(())
}

/// How often somebody looks whether a report is to be printed.
const PRINT_EVERY: Duration = Duration::from_secs(2);

/// Makes the editions of reports that wait, for as long as the program runs. What is cut off half-way
/// is taken up again by whoever looks next.
async fn print_reports(app: App) {
    loop {
        match aunar_hub::review::make_waiting(app.state()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(editions = n, "editions of reports made"),
            Err(error) => tracing::error!(%error, "editions of reports could not be made"),
        }
        tokio::time::sleep(PRINT_EVERY).await;
    }
}

/// How often somebody looks whether other programs are to be told something.
const TELL_EVERY: Duration = Duration::from_secs(2);

/// Tells other programs what changed, for as long as the program runs.
async fn tell_others(app: App) {
    loop {
        match aunar_hub::webhooks::tell(app.state()).await {
            Ok(0) => {}
            Ok(n) => tracing::info!(changes = n, "webhooks told"),
            // Held at the same moment by another node, or the database is away: a moment later.
            Err(error) => tracing::error!(%error, "webhooks could not be told"),
        }
        tokio::time::sleep(TELL_EVERY).await;
    }
}

/// Deletes, at the start and twice a day, the addresses that have been kept for long enough.
async fn forget(app: App) {
    loop {
        let state = app.state();
        if let Err(error) = aunar_hub::records::webhook::tidy(&state.db, state.now()).await {
            tracing::error!(%error, "what webhooks were told long ago could not be forgotten");
        }
        if let Err(error) = aunar_hub::records::personal::tidy(&state.db, state.now()).await {
            tracing::error!(%error, "old sessions and links could not be deleted");
        }
        match consultation::forget_addresses(&state.db, state.now()).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "addresses of old consultations deleted"),
            Err(error) => tracing::error!(%error, "old addresses could not be deleted"),
        }
        match stakeholder::forget_addresses(&state.db, state.now()).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "addresses of old registrations deleted"),
            Err(error) => tracing::error!(%error, "old addresses could not be deleted"),
        }
        match proposal::forget_authors(&state.db, state.now()).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "addresses of old proposals deleted"),
            Err(error) => tracing::error!(%error, "old addresses could not be deleted"),
        }
        tokio::time::sleep(Duration::from_secs(12 * 60 * 60)).await;
    }
}

/// Waits until the process is told to stop.
pub(crate) async fn stop() {
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
