//! `aunar import` and `aunar export`.

use crate::{Ended, installation};
use anyhow::{Context, anyhow};
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Offer, Target, create_missing, import};
use aunar_hub::web::Tongue;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

pub(crate) fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "accepted: es, en, pt, fr".to_owned())
}

/// What to import, and where to.
#[derive(Args)]
pub(crate) struct Import {
    /// The file: CSV, XLSX, or JSON as Aunar exports it
    file: PathBuf,
    /// The network's code
    #[arg(long)]
    network: String,
    /// The plan's code
    #[arg(long)]
    plan: String,
    /// Store nothing; tell what would happen
    #[arg(long)]
    dry_run: bool,
    /// Take the good rows though others are refused
    #[arg(long)]
    partial: bool,
    /// Make new entries of unknown entities (near twins of known ones stay questions)
    #[arg(long)]
    accept_new: bool,
    /// Make the network and the plan if they are not there
    #[arg(long)]
    create: bool,
    /// The language the file is in: es, en, pt or fr
    #[arg(long, value_parser = language)]
    lang: Option<Lang>,
    /// The language to report in
    #[arg(long, env = "AUNAR_REPORT_LANG", default_value = "en", value_parser = language)]
    report: Lang,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

impl Import {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let name = self
            .file
            .file_name()
            .map_or_else(|| "file".to_owned(), |n| n.to_string_lossy().into_owned());
        let size = std::fs::metadata(&self.file)
            .with_context(|| format!("{}", self.file.display()))?
            .len();
        let most = aunar_hub::exchange::MOST_BYTES as u64;
        if size > most {
            return Err(anyhow!(
                "{name}: {size} bytes; a file of {most} bytes at most is accepted"
            )
            .into());
        }
        let bytes =
            std::fs::read(&self.file).with_context(|| format!("{}", self.file.display()))?;
        let app = installation::app(db).await?;
        if self.create && !self.dry_run {
            create_missing(
                app.state(),
                &self.network,
                &self.plan,
                self.lang.unwrap_or(self.report),
            )
            .await?;
        }
        let offer = Offer {
            name,
            bytes,
            lang: self.lang,
            accept_new: self.accept_new,
            partial: self.partial,
            dry_run: self.dry_run,
            actor: "operator".to_owned(),
            via: "cli",
        };
        let spinner = spinner("importing");
        let outcome =
            import(app.state(), Target { network: &self.network, plan: &self.plan }, &offer).await;
        spinner.finish_and_clear();
        let outcome = outcome?;
        if self.json {
            println!("{}", serde_json::to_string_pretty(&outcome)?);
        } else {
            let t = Tongue(self.report);
            print!("{}", outcome.text(t));
            let key = match (outcome.stored, self.dry_run) {
                (true, _) => "exchange-stored",
                (false, true) => "exchange-dry-run",
                (false, false) if outcome.counts.refused > 0 => "exchange-nothing-stored",
                (false, false) if outcome.rows.is_empty() => "exchange-no-rows",
                (false, false) => "exchange-nothing-new",
            };
            println!("{}", t.t(key));
        }
        app.state().db.close().await;
        // Refused rows are an answer of no, stored or not.
        if outcome.counts.refused > 0 { Err(Ended::No) } else { Ok(()) }
    }
}

/// What to export, and where to.
#[derive(Args)]
pub(crate) struct Export {
    /// The network's code
    #[arg(long)]
    network: String,
    /// The plan's code
    #[arg(long)]
    plan: String,
    /// xlsx, csv, hxl.csv or json
    #[arg(long, default_value = "xlsx")]
    format: String,
    /// The file to write; standard output without it
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The language of what explains: es, en, pt or fr
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Lang,
}

impl Export {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let form = Form::from_code(&self.format).ok_or_else(|| {
            anyhow!("there is no form `{}`; accepted: xlsx, csv, hxl.csv, json", self.format)
        })?;
        let db = installation::open_existing(db).await?;
        let app = aunar_hub::App::new(db, aunar_hub::Settings::default());
        let picture = app.state().pictures.now().await?;
        let network = picture.networks.get(&self.network).ok_or_else(|| {
            let known: Vec<&str> = picture.networks.keys().map(String::as_str).collect();
            anyhow!("there is no network `{}`; there are: {}", self.network, known.join(", "))
        })?;
        let plan = network.plan(&self.plan).ok_or_else(|| {
            let known: Vec<&str> = network.plans.iter().map(|p| p.plan.code.as_str()).collect();
            anyhow!(
                "network `{}` has no plan `{}`; it has: {}",
                self.network,
                self.plan,
                known.join(", ")
            )
        })?;
        let bytes = form.write(network, plan, Tongue(self.lang), chrono::Utc::now())?;
        match &self.output {
            Some(path) => {
                std::fs::write(path, bytes).with_context(|| format!("{}", path.display()))?;
            }
            None => std::io::stdout().write_all(&bytes).context("standard output")?,
        }
        app.state().db.close().await;
        Ok(())
    }
}

/// A sign of life on a terminal; nothing elsewhere.
pub(crate) fn spinner(what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner());
    let spinner = ProgressBar::new_spinner().with_style(style).with_message(what);
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}
