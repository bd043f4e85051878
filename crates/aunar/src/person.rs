//! `aunar person`: what is kept of somebody, and their being erased, for operators.

use crate::{Ended, installation};
use anyhow::{Context, anyhow};
use aunar_hub::privacy::{self, NotErased};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// What is asked for.
#[derive(Args)]
pub(crate) struct Person {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Subcommand)]
enum Deed {
    /// Write all that is kept of whoever has an address, as JSON
    #[command(after_help = "Example: aunar person export ana@agency.example --output ana.json")]
    Export {
        /// The address
        address: String,
        /// Where to; standard output without it
        #[arg(long, short)]
        output: Option<PathBuf>,
    },
    /// Erase whoever has an address; what they did stays, without name or address
    #[command(after_help = "Example: aunar person erase ana@agency.example --yes")]
    Erase {
        /// The address
        address: String,
        /// Do it: without this it is only said what there is
        #[arg(long)]
        yes: bool,
    },
}

impl Person {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let app = installation::existing(db).await?;
        let (state, now) = (app.state(), app.state().now());
        let (Deed::Export { address, .. } | Deed::Erase { address, .. }) = &self.deed;
        let found = privacy::export(state, address, now).await?;
        let lists = found.as_object().into_iter().flatten();
        let kept: Vec<String> = lists
            .filter_map(|(name, value)| Some((name, value.as_array()?.len())))
            .filter(|(_, records)| *records > 0)
            .map(|(name, records)| format!("{name} {records}"))
            .collect();
        if kept.is_empty() {
            return Err(anyhow!("nothing is kept of `{address}`").into());
        }
        match &self.deed {
            Deed::Export { output, .. } => {
                let text = serde_json::to_string_pretty(&found)?;
                match output {
                    None => println!("{text}"),
                    Some(file) => std::fs::write(file, text)
                        .with_context(|| format!("writing {}", file.display()))?,
                }
            }
            Deed::Erase { yes: false, .. } => {
                println!("Kept of {address}: {}. Nothing was erased: say --yes.", kept.join(", "));
                return Err(Ended::No);
            }
            Deed::Erase { yes: true, .. } => {
                let erased = match privacy::erase(state, address, ("operator", "cli"), now).await {
                    Ok(erased) => erased,
                    Err(NotErased::Failed(error)) => return Err(anyhow!("{error:?}").into()),
                    Err(why) => return Err(anyhow!("{why}").into()),
                };
                println!(
                    "Erased: {} account, {} registrations. Without a name stay {} comments and {} proposals.",
                    i32::from(erased.person),
                    erased.registrations,
                    erased.comments,
                    erased.proposals
                );
            }
        }
        state.db.close().await;
        Ok(())
    }
}
