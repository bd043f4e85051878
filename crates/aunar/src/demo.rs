//! `aunar demo`: a fresh sample installation, gone when it stops.

use crate::serve::{Serve, serve};
use crate::{Ended, installation};
use anyhow::Context;
use aunar_hub::account::{Link, Purpose};
use aunar_hub::records::person;
use aunar_hub::sample::{self, ROLES};
use aunar_hub::web::State;
use aunar_hub::web::state::Clock;
use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;

/// Links of the sample are good for as long as anybody leaves it running.
const AS_LONG_AS_IT_RUNS: TimeDelta = TimeDelta::days(3650);

/// Where to serve the sample.
#[derive(Args)]
pub(crate) struct Demo {
    #[command(flatten)]
    serve: Serve,
    /// The moment the sample begins at, to see a plan at another time of its life; without it, now
    #[arg(long, value_name = "MOMENT")]
    at: Option<DateTime<Utc>>,
    /// Take the interface's words from a folder (es/, en/, pt/, fr/) instead, and see what is changed there at the
    /// next page: for whoever writes or translates them
    #[arg(long, value_name = "DIR")]
    words: Option<PathBuf>,
}

impl Demo {
    pub(crate) async fn run(&self) -> Result<(), Ended> {
        if let Some(folder) = &self.words {
            aunar_hub::web::locales::follow(folder.clone())?;
        }
        let folder = tempfile::Builder::new()
            .prefix("aunar-demo-")
            .tempdir()
            .context("making a temporary folder")?;
        let url = format!("sqlite://{}", folder.path().join("aunar.db").display());
        let db = installation::open(&url).await?;
        let (listener, app) = self.serve.bind(db.clone(), clock(self.at)).await?;
        sample::install(app.state()).await?;
        let address = &app.state().public_url;
        println!("Aunar's sample installation, made fresh and forgotten when it stops:");
        println!("  {address}/lac      the regional network and its plan 2023-2024 (illustrative)");
        println!("  {address}/global   the global network, with published rows of its plan");
        println!("Sign in, once by each link, as:");
        for (name, role) in ROLES {
            println!("  {:17} {}", role.code(), link(app.state(), &sample::address(name)).await?);
        }
        println!("For another link, or for anybody else of the sample:");
        println!(
            "  aunar login-link {} --db {url} --public-url {address}",
            sample::address("focal-fao")
        );
        println!("Stop it with Ctrl-C.");
        serve(listener, app, &self.serve.mail, self.serve.doors).await?;
        db.close().await;
        Ok(())
    }
}

/// A clock that begins at a moment and goes on from there.
fn clock(at: Option<DateTime<Utc>>) -> Clock {
    let begun = Utc::now();
    match at {
        None => Arc::new(Utc::now),
        Some(at) => Arc::new(move || at + (Utc::now() - begun)),
    }
}

async fn link(state: &State, email: &str) -> anyhow::Result<String> {
    let person = person::by_email(&state.db, email).await?.context("somebody of the sample")?;
    let link = Link { lifetime: AS_LONG_AS_IT_RUNS, ..Link::new(person.id, Purpose::SignIn) };
    let mut tx = state.db.begin().await?;
    let address = link.make(state, &mut tx).await?;
    tx.commit().await?;
    Ok(address)
}
