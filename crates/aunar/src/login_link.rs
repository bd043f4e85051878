//! `aunar login-link`: one link that signs somebody in, for operators.

use crate::{Ended, installation};
use anyhow::anyhow;
use aunar_hub::account::{Link, Purpose};
use aunar_hub::records::person;
use aunar_hub::{App, Settings};
use chrono::TimeDelta;
use clap::Args;

/// For whom, and how long it is good for.
#[derive(Args)]
pub(crate) struct LoginLink {
    /// The address of a person the installation knows
    email: String,
    /// How many minutes it is good for, a week at most
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u32).range(1..=10_080))]
    minutes: u32,
    /// The address people reach the installation at
    #[arg(long, env = "AUNAR_PUBLIC_URL", default_value = "http://localhost:8080")]
    public_url: String,
}

impl LoginLink {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let db = installation::open_existing(db).await?;
        let settings = Settings { public_url: self.public_url.clone(), ..Settings::default() };
        let app = App::new(db.clone(), settings);
        let person = person::by_email(&db, &self.email).await?.ok_or_else(|| {
            anyhow!(
                "nobody here has the address `{}`; the secretariat of a network invites people",
                self.email
            )
        })?;
        let lifetime = TimeDelta::minutes(i64::from(self.minutes));
        let link = Link { lifetime, ..Link::new(person.id, Purpose::SignIn) };
        let mut tx = db.begin().await?;
        let address = link.make(app.state(), &mut tx).await?;
        tx.commit().await?;
        eprintln!("For {}, once, within {} minutes:", person.name, self.minutes);
        println!("{address}");
        db.close().await;
        Ok(())
    }
}
