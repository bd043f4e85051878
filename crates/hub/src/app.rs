//! The application put together: the only file that names every slice.

use crate::picture::Pictures;
use crate::radar::Radar;
use crate::web::drawn::Drawn;
use crate::web::limits::Limits;
use crate::web::state::{Clock, Inner, State};
use crate::web::{
    error, headers, once, origin, patience, program, sent, statics, traced, validators,
};
use crate::{
    account, admin, amendment, calendar, call, check, compare, consultation, dashboard, desk,
    discussion, editing, endorsement, evidence, exchange, feeds, help, history, iati, indicator,
    money, network, news, notify, offline, outside, overlap, people, plan, practice, privacy,
    programme, proposal, recommendation, registration, reporting, request, review, room, search,
    similar, stakeholder, tokens, translations, uninfo, webhooks, workbook,
};
use aunar_db::Db;
use aunar_overlap::encoder::Encoder;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// How long a request may take, unless it is told otherwise; an import of the largest file takes a tenth of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the application is told when it starts.
pub struct Settings {
    /// The address people reach the installation at.
    pub public_url: String,
    /// The clock.
    pub clock: Clock,
    /// How many proxies of ours stand in front.
    pub proxies: usize,
    /// How far webhooks may go.
    pub outward: webhooks::Outward,
    /// Whether devices keep public pages that were read, for when the line fails.
    pub keeps_pages: bool,
    /// How long a request may take, the reading of what is sent with it included; one with a file has more
    /// (`web::patience`).
    pub patience: Duration,
    /// The provider of identities that people may sign in with.
    pub provider: Option<account::Provider>,
    /// Renders the metrics, where they are recorded.
    pub metrics: Option<PrometheusHandle>,
    /// What makes vectors of texts for the radar, where there is a model.
    pub encoder: Option<Arc<dyn Encoder>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".to_owned(),
            clock: Arc::new(chrono::Utc::now),
            proxies: 0,
            outward: webhooks::Outward::default(),
            keeps_pages: true,
            patience: PATIENCE,
            provider: None,
            metrics: None,
            encoder: None,
        }
    }
}

/// An application on a database.
#[derive(Clone)]
pub struct App {
    state: State,
    patience: Duration,
    provider: Option<Arc<account::Provider>>,
}

impl App {
    /// The application; nothing is read until the first request.
    #[must_use]
    pub fn new(db: Db, settings: Settings) -> Self {
        let pictures = Pictures::new(db.clone());
        let public_url = settings.public_url.trim_end_matches('/').to_owned();
        let provider = settings.provider.map(Arc::new);
        let state = Inner {
            db,
            pictures,
            ledgers: crate::ledger::Ledgers::default(),
            kept: crate::ledger::Kept::default(),
            drawn: Drawn::default(),
            radar: Radar::new(settings.encoder),
            public_url,
            clock: settings.clock,
            proxies: settings.proxies,
            outward: settings.outward,
            keeps_pages: settings.keeps_pages,
            limits: Limits::default(),
            metrics: settings.metrics,
        };
        Self { state: Arc::new(state), patience: settings.patience, provider }
    }

    /// What every request shares.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The routes of the whole application.
    pub fn router(&self) -> Router {
        let validated = Router::new()
            .merge(network::routes())
            .merge(plan::routes())
            .merge(calendar::routes())
            .merge(registration::routes())
            .merge(recommendation::routes())
            .merge(programme::routes())
            .merge(search::routes())
            .merge(offline::routes())
            .merge(history::routes())
            .merge(exchange::routes())
            .merge(workbook::routes())
            .merge(iati::routes())
            .merge(feeds::routes())
            .merge(uninfo::routes())
            .merge(account::routes(self.provider.clone()))
            .merge(notify::routes())
            .merge(privacy::routes())
            .merge(help::routes())
            .merge(desk::routes())
            .merge(consultation::routes())
            .merge(proposal::routes())
            .merge(stakeholder::routes())
            .merge(call::routes())
            .merge(room::routes())
            .merge(endorsement::routes())
            .merge(amendment::routes())
            .merge(outside::routes())
            .merge(overlap::routes())
            .merge(check::routes())
            .merge(compare::routes())
            .merge(people::routes())
            .merge(tokens::routes())
            .merge(discussion::routes())
            .merge(translations::routes())
            .merge(editing::routes())
            .merge(similar::routes())
            .merge(review::routes())
            .merge(money::routes())
            .merge(reporting::routes())
            .merge(evidence::routes())
            .merge(indicator::routes())
            .merge(dashboard::routes())
            .merge(webhooks::routes())
            .merge(practice::routes())
            .merge(news::routes())
            .merge(request::routes())
            .layer(middleware::from_fn_with_state(self.state.clone(), validators::validate))
            .layer(middleware::from_fn_with_state(self.state.clone(), program::speak))
            .layer(middleware::from_fn_with_state(self.state.clone(), once::guard))
            .layer(middleware::from_fn_with_state(self.state.clone(), origin::guard));
        let served = Router::new()
            .merge(validated)
            .merge(admin::documented(&api()))
            .merge(statics::routes())
            .fallback(network::nowhere);
        served
            .layer(DefaultBodyLimit::max(exchange::MOST_BYTES))
            .layer(CatchPanicLayer::new())
            .layer(middleware::from_fn_with_state(
                (self.patience, exchange::MOST_BYTES),
                patience::limit,
            ))
            .layer(middleware::from_fn_with_state(self.state.clone(), error::render))
            .layer(middleware::from_fn(sent::lead))
            .layer(CompressionLayer::new())
            .layer(middleware::from_fn(admin::measure))
            // What watches the application is asked often and is neither measured nor logged.
            .merge(admin::routes())
            .layer(middleware::from_fn_with_state(self.state.clone(), headers::protect))
            .layer(middleware::from_fn_with_state(self.state.clone(), traced::name))
            .with_state(self.state.clone())
    }
}

/// The description of the API.
#[must_use]
pub fn api() -> utoipa::openapi::OpenApi {
    admin::describe([
        network::api(),
        plan::api(),
        calendar::api(),
        registration::api(),
        recommendation::api(),
        check::api(),
        compare::api(),
        consultation::api(),
        proposal::api(),
        stakeholder::api(),
        call::api(),
        room::api(),
        endorsement::api(),
        amendment::api(),
        outside::api(),
        overlap::api(),
        similar::api(),
        review::api(),
        money::api(),
        reporting::api(),
        evidence::api(),
        indicator::api(),
        dashboard::api(),
        history::api(),
        editing::api(),
        discussion::api(),
        translations::api(),
        webhooks::api(),
        workbook::api(),
        iati::api(),
        practice::api(),
        news::api(),
        request::api(),
    ])
}
