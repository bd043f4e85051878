//! `aunar token`: a token for a program that uses the API, by itself or as a person.

use crate::{Ended, installation, named};
use anyhow::anyhow;
use aunar_db::Db;
use aunar_domain::access::Scope;
use aunar_hub::records::{person, person_token};
use chrono::{DateTime, Days, Utc};
use clap::Args;
use uuid::Uuid;

/// For whom, and for how long.
#[derive(Args)]
pub(crate) struct Token {
    /// The network's code, for a program of its own
    #[arg(long, required_unless_present = "person")]
    network: Option<String>,
    /// The address of a person the installation knows: with the token a program does what they may
    #[arg(long, conflicts_with_all = ["network", "scope"])]
    person: Option<String>,
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
        let (now, db) = (Utc::now(), &app.state().db);
        if let Some(email) = &self.person {
            let token = self.of_person(db, email, now).await?;
            self.tell(&token);
            db.close().await;
            return Ok(());
        }
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, self.network.as_deref().unwrap_or_default())?;
        let token = aunar_hub::account::issue_token(
            db,
            network.network.id,
            &self.name,
            scope,
            now,
            now + Days::new(self.days),
        )
        .await?;
        self.tell(&token);
        db.close().await;
        Ok(())
    }

    fn tell(&self, token: &str) {
        eprintln!("Shown once and not kept; valid for {} days:", self.days);
        println!("{token}");
    }

    async fn of_person(&self, db: &Db, email: &str, now: DateTime<Utc>) -> Result<String, Ended> {
        let person = person::by_email(db, email).await?.ok_or_else(|| {
            anyhow!(
                "nobody here has the address `{email}`; the secretariat of a network invites people"
            )
        })?;
        let (id, expires) = (Uuid::now_v7(), now + Days::new(self.days));
        let mut tx = db.begin().await?;
        let of = (id, person.id);
        let token = person_token::add(&mut tx, of, &self.name, now, expires).await?;
        tx.commit().await?;
        Ok(token)
    }
}
