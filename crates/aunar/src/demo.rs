//! `aunar demo`: a fresh sample installation, gone when it stops.

use crate::serve::{Serve, serve};
use crate::{Ended, installation};
use anyhow::Context;
use clap::Args;

/// Where to serve the sample.
#[derive(Args)]
pub(crate) struct Demo {
    #[command(flatten)]
    serve: Serve,
}

impl Demo {
    pub(crate) async fn run(&self) -> Result<(), Ended> {
        let folder = tempfile::Builder::new()
            .prefix("aunar-demo-")
            .tempdir()
            .context("making a temporary folder")?;
        let db =
            installation::open(&format!("sqlite://{}", folder.path().join("aunar.db").display()))
                .await?;
        let (listener, app) = self.serve.bind(db.clone()).await?;
        aunar_hub::sample::install(app.state()).await?;
        let address = &app.state().public_url;
        println!("Aunar's sample installation, made fresh and forgotten when it stops:");
        println!("  {address}/lac      the regional network and its plan 2023-2024 (illustrative)");
        println!("  {address}/global   the global network, with published rows of its plan");
        println!("Links that sign in, each once:");
        for (name, role) in aunar_hub::sample::ROLES {
            let email = aunar_hub::sample::address(name);
            if let Some(person) = aunar_hub::records::person::by_email(&db, &email).await? {
                let purpose = aunar_hub::account::Purpose::Invitation;
                let link = aunar_hub::account::issue_link(app.state(), person.id, purpose).await?;
                println!("  {} {link}", role.code());
            }
        }
        println!("Stop it with Ctrl-C.");
        serve(listener, app).await?;
        db.close().await;
        Ok(())
    }
}
