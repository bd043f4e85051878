//! `aunar check`: a stored plan, or a file, against the published list of rules.

use crate::exchange::language;
use crate::named::{find, network, plan};
use crate::progress::Tally;
use crate::{Ended, installation};
use anyhow::{Context, anyhow};
use aunar_domain::words::Lang;
use aunar_hub::check::{Checked, check_file, settings};
use aunar_hub::exchange::{MOST_BYTES, Offer, Watch};
use aunar_hub::web::Tongue;
use clap::Args;
use std::path::Path;

/// What to check.
#[derive(Args)]
pub(crate) struct Check {
    /// The plan as NETWORK/PLAN, or by its code alone where only one has it; or a file: CSV, XLSX,
    /// or JSON as Aunar exports it
    what: String,
    /// Of a file: the network whose entities, needs and mechanisms it names
    #[arg(long)]
    network: Option<String>,
    /// Of a file: the plan of that network it is meant for, with its priorities and its rules
    #[arg(long, requires = "network")]
    plan: Option<String>,
    /// The language to answer in, and of a file where it does not say: es, en, pt or fr
    #[arg(long, env = "AUNAR_REPORT_LANG", default_value = "en", value_parser = language)]
    lang: Lang,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

impl Check {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let path = Path::new(&self.what);
        if path.is_file() {
            return self.file(path, db).await;
        }
        if self.network.is_some() {
            return Err(anyhow!(
                "there is no file {}; --network and --plan go with a file, a stored plan is named NETWORK/PLAN",
                self.what
            )
            .into());
        }
        self.stored(db).await
    }

    /// Checks a plan of the installation.
    async fn stored(&self, db: &str) -> Result<(), Ended> {
        let app = installation::existing(db).await.with_context(|| {
            format!("`{}` is no file here, and no plan can be looked up", self.what)
        })?;
        let picture = app.state().pictures.now().await?;
        let (network, plan) = find(&picture, &self.what)?;
        let settings = settings(&app.state().db, plan.plan.id).await?;
        let today = app.state().now().date_naive();
        let ledger = aunar_hub::ledger::of(app.state(), network.network.id).await?;
        let checked = Checked::of(network, plan, settings, today, true, &ledger);
        let t = Tongue(self.lang);
        let said = if self.json {
            serde_json::to_string_pretty(&checked.json(t, ""))? + "\n"
        } else {
            checked.text(t)
        };
        print!("{said}");
        let errors = checked.has_errors();
        app.state().db.close().await;
        if errors { Err(Ended::No) } else { Ok(()) }
    }

    /// Checks a file, stored nowhere.
    async fn file(&self, path: &Path, db: &str) -> Result<(), Ended> {
        let name = path
            .file_name()
            .map_or_else(|| "file".to_owned(), |n| n.to_string_lossy().into_owned());
        let size = std::fs::metadata(path).with_context(|| self.what.clone())?.len();
        if size > MOST_BYTES as u64 {
            return Err(anyhow!(
                "{name}: {size} bytes; a file of {MOST_BYTES} bytes at most is accepted"
            )
            .into());
        }
        let bytes = std::fs::read(path).with_context(|| self.what.clone())?;
        let offer = Offer {
            name,
            bytes,
            lang: None,
            accept_new: true,
            partial: true,
            dry_run: true,
            actor: "operator".to_owned(),
            via: "cli",
            watch: Watch::default(),
        };
        let tally = Tally::of("checking");
        let now = chrono::Utc::now();
        let checked = match &self.network {
            None => check_file(None, &offer, now).await,
            Some(code) => {
                let app = installation::existing(db).await?;
                let picture = app.state().pictures.now().await?;
                let network = network(&picture, code)?;
                let plan = self.plan.as_deref().map(|code| plan(network, code)).transpose()?;
                let checked = check_file(Some((app.state(), network, plan)), &offer, now).await;
                app.state().db.close().await;
                checked
            }
        };
        tally.end();
        let checked = checked?;
        let t = Tongue(self.lang);
        let said = if self.json {
            serde_json::to_string_pretty(&checked.json(t))? + "\n"
        } else {
            checked.text(t)
        };
        print!("{said}");
        // A row that could not be read is no row in order.
        if checked.refused() > 0 || checked.checked().has_errors() {
            Err(Ended::No)
        } else {
            Ok(())
        }
    }
}
