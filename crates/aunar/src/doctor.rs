//! `aunar doctor`: whether an installation is in order, looked at from outside it, and what to do where it is not.
//! It takes the settings that `serve` takes and changes nothing.

mod certificate;
mod database;
mod machine;
mod outside;

use crate::Ended;
use crate::serve::Serve;
use clap::Args;
use serde_json::json;
use std::fmt;

/// What is looked at, and how it is told.
#[derive(Args)]
pub(crate) struct Doctor {
    /// Report for programs
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    serve: Serve,
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    /// As it should be.
    Fine,
    /// It works, and something should be done.
    Warning,
    /// It does not work, or something will be lost.
    Error,
}

impl fmt::Display for Stand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Fine => "ok",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Something that was looked at.
#[derive(Debug)]
struct Finding {
    about: &'static str,
    stand: Stand,
    says: String,
    /// What to do about it.
    mend: Option<String>,
}

/// What was found so far.
#[derive(Debug, Default)]
struct Found(Vec<Finding>);

impl Found {
    fn fine(&mut self, about: &'static str, says: impl Into<String>) {
        self.0.push(Finding { about, stand: Stand::Fine, says: says.into(), mend: None });
    }

    fn warn(&mut self, about: &'static str, says: impl Into<String>, mend: impl Into<String>) {
        let mend = Some(mend.into());
        self.0.push(Finding { about, stand: Stand::Warning, says: says.into(), mend });
    }

    fn wrong(&mut self, about: &'static str, says: impl Into<String>, mend: impl Into<String>) {
        let mend = Some(mend.into());
        self.0.push(Finding { about, stand: Stand::Error, says: says.into(), mend });
    }

    fn worst(&self) -> Stand {
        self.0.iter().map(|finding| finding.stand).max().unwrap_or(Stand::Fine)
    }
}

impl Doctor {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let mut found = Found::default();
        let settings = &self.serve;
        found.fine("program", format!("Aunar {}", env!("CARGO_PKG_VERSION")));
        let opened = database::look(&mut found, db, settings).await;
        machine::look(&mut found, db, settings, opened.as_ref()).await;
        outside::look(&mut found, settings).await;
        if let Some(opened) = opened {
            opened.db.close().await;
        }
        let worst = found.worst();
        if self.json {
            let told = |f: &Finding| json!({ "about": f.about, "stand": f.stand.to_string(), "says": f.says, "do": f.mend });
            let findings: Vec<_> = found.0.iter().map(told).collect();
            let report = json!({ "stand": worst.to_string(), "findings": findings });
            println!("{}", serde_json::to_string_pretty(&report)?);
        } else {
            for finding in &found.0 {
                println!("{:8} {:12} {}", finding.stand, finding.about, finding.says);
                if let Some(mend) = &finding.mend {
                    println!("{:21} do: {mend}", "");
                }
            }
        }
        match worst {
            Stand::Error => Err(Ended::No),
            Stand::Fine | Stand::Warning => Ok(()),
        }
    }
}

/// Bytes as people say them.
fn size(bytes: u64) -> String {
    match bytes {
        0..10_000 => format!("{bytes} bytes"),
        10_000..10_000_000 => format!("{} KB", bytes / 1_000),
        10_000_000..10_000_000_000 => format!("{} MB", bytes / 1_000_000),
        _ => format!("{} GB", bytes / 1_000_000_000),
    }
}
