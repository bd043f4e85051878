//! `aunar mandate`: gives a person a mandate, so that a fresh installation gets the first person
//! of its secretariat; every other can be given in the browser.

use crate::{Ended, installation, named};
use anyhow::{Context, anyhow, bail};
use aunar_domain::ids::{EntityId, MandateId, PersonId, PriorityId};
use aunar_domain::mandate::{Mandate, Role, Ungrantable, is_address};
use aunar_hub::people::{Gift, Given, Giver, Question, give};
use aunar_hub::picture::NetworkPicture;
use aunar_hub::{App, Settings};
use chrono::{NaiveDate, Utc};
use clap::Args;

/// To whom, and what.
#[derive(Args)]
pub(crate) struct Give {
    /// The network's code
    #[arg(long)]
    network: String,
    /// The person's e-mail address
    #[arg(long)]
    email: String,
    /// What to call the person, where the address is not known yet
    #[arg(long)]
    name: Option<String>,
    /// secretariat, co-lead, priority-co-lead, focal-point, alternate, observer, stakeholder,
    /// translator or reader
    #[arg(long)]
    role: String,
    /// For which entity, by any of its names: co-lead, priority-co-lead, focal-point, alternate,
    /// stakeholder
    #[arg(long)]
    entity: Option<String>,
    /// For which priority, as PLAN/REFERENCE: priority-co-lead
    #[arg(long)]
    priority: Option<String>,
    /// For which country, by its code: observer
    #[arg(long)]
    country: Option<String>,
    /// The first day; today where it is not said
    #[arg(long)]
    from: Option<NaiveDate>,
    /// The last day; without one, until somebody ends it
    #[arg(long)]
    until: Option<NaiveDate>,
    /// es, en, pt or fr: the language to write to the person in; the network's where it is not said
    #[arg(long)]
    lang: Option<String>,
    /// The address people reach the installation at: an invitation begins with it
    #[arg(long, env = "AUNAR_PUBLIC_URL", default_value = "http://127.0.0.1:8080")]
    public_url: String,
}

impl Give {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let db = installation::open_existing(db).await?;
        let settings = Settings { public_url: self.public_url.clone(), ..Settings::default() };
        let app = App::new(db.clone(), settings);
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, &self.network)?;
        let known = aunar_hub::records::person::by_email(&db, &self.email).await?;
        if known.is_none() && self.name.is_none() {
            return Err(anyhow!("{} is not known yet; give a --name", self.email).into());
        }
        let gift = self.gift(network)?;
        let role = gift.mandate.role;
        let giver = Giver { actor: "operator".to_owned(), via: "cli", under: None, may: &|_| true };
        match give(app.state(), network, gift, &giver).await {
            Ok(Given::Now { person, link, .. }) => {
                eprintln!("{} is {} of {} now.", person.name, role.code(), self.network);
                match link {
                    Some(link) => {
                        eprintln!("Their invitation, shown once and good for seven days:");
                        println!("{link}");
                    }
                    None => eprintln!("They have come in before and sign in as always."),
                }
            }
            Ok(Given::Asks(Question::Twice(_))) | Ok(Given::Before(_)) => {
                return Err(anyhow!("{} holds this mandate already", self.email).into());
            }
            Ok(Given::Asks(Question::Namesake)) => {
                return Err(anyhow!(
                    "somebody else of this network has the same name; give --name so that the two \
                     can be told apart"
                )
                .into());
            }
            Err(aunar_hub::web::Error::Refused { code: "last-secretariat", .. }) => {
                return Err(anyhow!(
                    "the first mandate of the secretariat has no --until: when it ran out, nobody \
                     could give the next"
                )
                .into());
            }
            Err(error) => return Err(error.into()),
        }
        db.close().await;
        Ok(())
    }

    fn gift(&self, network: &NetworkPicture) -> anyhow::Result<Gift> {
        let role: Role = self.role.parse()?;
        if !is_address(self.email.trim()) {
            bail!("`{}` is not one e-mail address; write name@organisation.example", self.email);
        }
        let lang = match &self.lang {
            Some(code) => code.parse()?,
            None => network.network.lang,
        };
        let today = Utc::now().date_naive();
        let mandate = Mandate {
            id: MandateId(uuid::Uuid::now_v7()),
            person: PersonId(uuid::Uuid::now_v7()),
            network: network.network.id,
            role,
            entity: self.entity(network, role)?,
            priority: self.priority(network)?,
            country: self.country(network)?,
            from: self.from.unwrap_or(today),
            until: self.until,
            ended_at: None,
            granted_by: String::new(),
        };
        let mandate = mandate.checked(today).map_err(|why| match why {
            Ungrantable::NeedsEntity => anyhow!("a {} needs an --entity", role.code()),
            Ungrantable::NeedsPriority => anyhow!("a {} needs a --priority", role.code()),
            Ungrantable::NeedsCountry => anyhow!("an {} needs a --country", role.code()),
            Ungrantable::EndsBeforeItBegins => anyhow!("--until is before --from"),
            Ungrantable::EndsInThePast => anyhow!("--until has passed"),
            Ungrantable::NotOfTheNetwork => anyhow!("the entity is no member of the network"),
        })?;
        let name = match self.name.as_deref().map(str::trim) {
            Some("") => bail!("--name is blank"),
            Some(name) => name.to_owned(),
            // A known person keeps the name they have.
            None => String::new(),
        };
        Ok(Gift { mandate, email: self.email.trim().to_owned(), name, lang, sure: false })
    }

    fn entity(&self, network: &NetworkPicture, role: Role) -> anyhow::Result<Option<EntityId>> {
        let Some(written) = &self.entity else {
            return Ok(None);
        };
        let found = network.common.register.find(written);
        let id = found.with_context(|| format!("no entity is known as `{written}`"))?.id;
        if !role.is_for(id, &network.members) {
            bail!("`{written}` cannot have a {} in this network; see its members", role.code());
        }
        Ok(Some(id))
    }

    fn priority(&self, network: &NetworkPicture) -> anyhow::Result<Option<PriorityId>> {
        let Some(written) = &self.priority else {
            return Ok(None);
        };
        let found = written.split_once('/').and_then(|(plan, reference)| {
            network.plan(plan)?.priorities.iter().find(|p| p.reference == reference)
        });
        let known = || {
            let all = network.plans.iter().flat_map(|plan| {
                plan.priorities.iter().map(|p| format!("{}/{}", plan.plan.code, p.reference))
            });
            all.collect::<Vec<_>>().join(", ")
        };
        let found = found
            .with_context(|| format!("there is no priority `{written}`; there are: {}", known()))?;
        Ok(Some(found.id))
    }

    fn country(&self, network: &NetworkPicture) -> anyhow::Result<Option<String>> {
        let Some(written) = &self.country else {
            return Ok(None);
        };
        let found = network.common.geography.find(written);
        let country = found.filter(|p| p.kind == aunar_domain::geography::PlaceKind::Country);
        let country = country.with_context(|| format!("`{written}` is not a country"))?;
        Ok(Some(country.code.clone()))
    }
}
