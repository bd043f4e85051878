//! The mail server, and `aunar worker`: sending mail, and writing what is due, in a process of its
//! own.

use crate::{Ended, installation, secret, serve};
use anyhow::{Context, bail};
use aunar_hub::notify::{Sender, Smtp};
use aunar_hub::web::State;
use aunar_hub::{App, Settings};
use clap::Args;
use std::path::PathBuf;
use tokio::task::JoinHandle;

/// Through which server mail goes out.
#[derive(Args, Clone)]
pub(crate) struct MailServer {
    /// The mail server: smtp://USER:PASSWORD@HOST:PORT, or smtps:// where it speaks TLS from the
    /// start; for a trial, file:///FOLDER puts each letter there instead, and memory: keeps them until the
    /// process ends; without one, mail waits
    #[arg(long, env = "AUNAR_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// A file with the address of the mail server in its first line, instead
    #[arg(long, env = "AUNAR_SMTP_FILE", value_parser = secret::path(), value_name = "FILE")]
    smtp_file: Option<PathBuf>,
    /// The sender of mail: an address, or a name with one
    #[arg(long, env = "AUNAR_MAIL_FROM")]
    mail_from: Option<String>,
}

impl MailServer {
    /// The way to the server, if one is set.
    pub(crate) fn open(&self) -> anyhow::Result<Option<Smtp>> {
        let told = secret::told(self.smtp.as_deref(), self.smtp_file.as_deref(), "AUNAR_SMTP")?;
        let Some(smtp) = told else { return Ok(None) };
        let Some(from) = &self.mail_from else {
            bail!("a mail server is set, so say who sends: --mail-from 'Aunar <plan@example.org>'");
        };
        Ok(Some(Smtp::new(&smtp, from)?))
    }

    /// Starts sending beside whatever else this process does, until that is ended.
    pub(crate) fn start(&self, state: State) -> anyhow::Result<JoinHandle<()>> {
        let sender = Sender::new(state, self.open()?);
        Ok(tokio::spawn(sender.run()))
    }
}

/// `aunar worker`.
#[derive(Args)]
pub(crate) struct Worker {
    #[command(flatten)]
    mail: MailServer,
    /// The address people reach the installation at; with it the worker also ends rounds of
    /// endorsement and writes the reminders to decide, as `serve` does
    #[arg(long, env = "AUNAR_PUBLIC_URL")]
    public_url: Option<String>,
}

impl Worker {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let smtp = self.mail.open()?.context(
            "a worker sends mail, so it needs a server: --smtp smtp://USER:PASSWORD@HOST:PORT",
        )?;
        let db = installation::open_existing(db).await?;
        let mut settings = Settings::default();
        let looks = self.public_url.is_some();
        // Letters lead to where it was last served at, unless this says otherwise.
        let known = aunar_hub::records::installation::known_address(&db).await?;
        settings.public_url = self.public_url.clone().or(known).unwrap_or(settings.public_url);
        let app = App::new(db.clone(), settings);
        tracing::info!("sending mail");
        // Reminders hold links: without the address they would lead nowhere.
        let rounds = looks.then(|| tokio::spawn(serve::look_after_rounds(app.clone())));
        let sender = Sender::new(app.state().clone(), Some(smtp));
        tokio::select! { () = sender.run() => {}, () = serve::stop() => {} }
        if let Some(rounds) = rounds {
            rounds.abort();
        }
        db.close().await;
        Ok(())
    }
}
