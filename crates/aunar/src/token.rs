//! `aunar token`: a token for a program that uses the API.

use crate::{Ended, installation, named};
use aunar_domain::access::Scope;
use chrono::{Days, Utc};
use clap::Args;

/// For whom, and for how long.
#[derive(Args)]
pub(crate) struct Token {
    /// The network's code
    #[arg(long)]
    network: String,
    /// What it is for, to be recognised later
    #[arg(long)]
    name: String,
    /// read or write
    #[arg(long, default_value = "read")]
    scope: String,
    /// How many days it is valid, 365 at most
    #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u64).range(1..=365))]
    days: u64,
}

impl Token {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let scope: Scope = self.scope.parse()?;
        let app = installation::existing(db).await?;
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, &self.network)?;
        let (now, db) = (Utc::now(), &app.state().db);
        let token = aunar_hub::account::issue_token(
            db,
            network.network.id,
            &self.name,
            scope,
            now,
            now + Days::new(self.days),
        )
        .await?;
        eprintln!("Shown once and not kept; valid for {} days:", self.days);
        println!("{token}");
        db.close().await;
        Ok(())
    }
}
