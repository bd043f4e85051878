//! `aunar check`: a stored plan, or a file, against the published list of rules.

use crate::exchange::{language, spinner};
use crate::{Ended, installation};
use anyhow::{Context, anyhow};
use aunar_domain::words::Lang;
use aunar_hub::App;
use aunar_hub::check::{Checked, check_file, settings};
use aunar_hub::exchange::{MOST_BYTES, Offer};
use aunar_hub::picture::{NetworkPicture, Picture, PlanPicture};
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
        let db = installation::open_existing(db).await.with_context(|| {
            format!("`{}` is no file here, and no plan can be looked up", self.what)
        })?;
        let app = App::new(db, aunar_hub::Settings::default());
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
        };
        let spinner = spinner("checking");
        let now = chrono::Utc::now();
        let checked = match &self.network {
            None => check_file(None, &offer, now).await,
            Some(code) => {
                let db = installation::open_existing(db).await?;
                let app = App::new(db, aunar_hub::Settings::default());
                let picture = app.state().pictures.now().await?;
                let network = network(&picture, code)?;
                let plan = self.plan.as_deref().map(|code| plan(network, code)).transpose()?;
                let checked = check_file(Some((app.state(), network, plan)), &offer, now).await;
                app.state().db.close().await;
                checked
            }
        };
        spinner.finish_and_clear();
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

fn network<'a>(picture: &'a Picture, code: &str) -> anyhow::Result<&'a NetworkPicture> {
    picture.networks.get(code).map(AsRef::as_ref).ok_or_else(|| {
        let known: Vec<&str> = picture.networks.keys().map(String::as_str).collect();
        anyhow!("there is no network `{code}`; there are: {}", list(&known))
    })
}

fn plan<'a>(network: &'a NetworkPicture, code: &str) -> anyhow::Result<&'a PlanPicture> {
    network.plan(code).ok_or_else(|| {
        let known: Vec<&str> = network.plans.iter().map(|p| p.plan.code.as_str()).collect();
        let of = &network.network.code;
        anyhow!("network `{of}` has no plan `{code}`; it has: {}", list(&known))
    })
}

/// The plan that `NETWORK/PLAN` names, or a code that only one plan has.
pub(crate) fn find<'a>(
    picture: &'a Picture,
    what: &str,
) -> anyhow::Result<(&'a NetworkPicture, &'a PlanPicture)> {
    if let Some((of, code)) = what.split_once('/') {
        let network = network(picture, of)?;
        return Ok((network, plan(network, code)?));
    }
    let all = picture
        .networks
        .values()
        .flat_map(|n| n.plans.iter().map(move |p| (n.as_ref(), p.as_ref())));
    let named =
        |(n, p): &(&NetworkPicture, &PlanPicture)| format!("{}/{}", n.network.code, p.plan.code);
    let found: Vec<_> = all.clone().filter(|(_, p)| p.plan.code == what).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let known: Vec<String> = all.map(|pair| named(&pair)).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(anyhow!("`{what}` is neither a file nor a plan; there are: {}", list(&known)))
        }
        several => {
            let names: Vec<String> = several.iter().map(named).collect();
            Err(anyhow!("several networks have a plan `{what}`; say which: {}", names.join(", ")))
        }
    }
}

fn list(known: &[&str]) -> String {
    if known.is_empty() { "none yet".to_owned() } else { known.join(", ") }
}
