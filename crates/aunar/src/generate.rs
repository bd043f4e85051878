//! `aunar generate`: a made-up plan of any size, for measuring.

use crate::progress::Tally;
use crate::{Ended, installation};
use anyhow::Context;
use aunar_hub::exchange::Form;
use aunar_hub::sample::Generated;
use aunar_hub::web::Tongue;
use clap::Args;
use std::path::PathBuf;

/// How much.
#[derive(Args)]
pub(crate) struct Generate {
    /// How many activities
    #[arg(long)]
    activities: usize,
    /// Also make up what was reported on it: windows, reports, money, values
    #[arg(long)]
    followed: bool,
    /// The plan is still being drafted, so that it can be written to
    #[arg(long, conflicts_with = "followed")]
    drafting: bool,
    /// Also write the plan as a workbook
    #[arg(long)]
    xlsx: Option<PathBuf>,
}

impl Generate {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let app = installation::app(db).await?;
        let made = match (self.drafting, self.followed) {
            (true, _) => Generated::Drafted,
            (false, true) => Generated::Followed,
            (false, false) => Generated::CarriedOut,
        };
        let tally = Tally::of("generating");
        let of = Some(self.activities as u64);
        let tell = |n: usize| tally.count("activities", n as u64, of);
        aunar_hub::sample::generate(app.state(), self.activities, made, tell).await?;
        if let Some(path) = &self.xlsx {
            tally.now("writing the workbook");
            let picture = app.state().pictures.now().await?;
            let network = picture.networks.get("bench").context("the plan just made")?;
            let plan = network.plan("bench").context("the plan just made")?;
            let bytes = Form::Xlsx.write(
                network,
                plan,
                Tongue(aunar_domain::words::Lang::Es),
                chrono::Utc::now(),
            )?;
            std::fs::write(path, bytes).with_context(|| format!("{}", path.display()))?;
        }
        tally.end();
        app.state().db.close().await;
        Ok(())
    }
}
