//! `aunar import` and `aunar export`.

use crate::progress::{Counted, Tally};
use crate::{Ended, installation, named};
use anyhow::{Context, anyhow};
use aunar_domain::ids::PlanId;
use aunar_domain::network::MemberRole;
use aunar_domain::outside::{SourceFault, Terms};
use aunar_domain::plan::PlanStatus;
use aunar_domain::words::Lang;
use aunar_hub::App;
use aunar_hub::exchange::{
    Form, ImportError, Missing, Offer, Outcome, Stage, Target, Watch, create, foreseen, import,
};
use aunar_hub::money::import_rates;
use aunar_hub::notify::Returned;
use aunar_hub::outside::{self, Brought, Unbrought, Whose};
use aunar_hub::picture::NetworkPicture;
use aunar_hub::web::Tongue;
use aunar_hub::{iati, ledger, workbook};
use chrono::{DateTime, NaiveDate, Utc};
use clap::Args;
use serde_json::json;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "accepted: es, en, pt, fr".to_owned())
}

/// The states in which an operator may make a plan: the others are reached by its members' acts.
fn state(code: &str) -> Result<PlanStatus, String> {
    PlanStatus::from_code(code)
        .filter(|s| {
            matches!(s, PlanStatus::Draft | PlanStatus::Implementation | PlanStatus::Closed)
        })
        .ok_or_else(|| "accepted: draft, implementation, closed".to_owned())
}

/// What to import, and where to.
#[derive(Args)]
pub(crate) struct Import {
    /// The file: a workbook that Aunar gave out, another XLSX, CSV, JSON as Aunar exports it, or XML of the
    /// IATI standard, of any size
    #[arg(required_unless_present_any = ["rates", "reference", "mailbox"])]
    file: Option<PathBuf>,
    /// Take the files attached to the new letters of a maildir instead: each waits on the desk of the
    /// member who sent it, to be looked at and confirmed there
    #[arg(long, value_name = "DIR", conflicts_with_all = ["file", "rates", "reference", "dry_run", "partial", "accept_new", "create", "lang"])]
    mailbox: Option<PathBuf>,
    /// Import exchange rates of the network instead: a CSV or XLSX file with currency, date, rate per
    /// US dollar and, if there is one, source
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "plan", "dry_run", "partial", "accept_new", "create", "lang"])]
    rates: Option<PathBuf>,
    /// Import activities of an outside mechanism instead, as read-only reference: a CSV or XLSX file with a
    /// row an activity, or a file of the IATI standard. A later file of the same source updates; what it no longer has is marked
    #[arg(long, value_name = "FILE", requires_all = ["mechanism", "source"], conflicts_with_all = ["file", "rates", "plan", "partial", "accept_new", "create"])]
    reference: Option<PathBuf>,
    /// Of an outside mechanism: its reference in the network, such as R4V
    #[arg(long, requires = "reference")]
    mechanism: Option<String>,
    /// Of an outside mechanism: its name, where it is to be made if it is not there
    #[arg(long, requires = "reference")]
    mechanism_name: Option<String>,
    /// Of an outside mechanism: what the source is called, such as 'Regional plan 2027'
    #[arg(long, requires = "reference")]
    source: Option<String>,
    /// Of an outside mechanism: where the source is published
    #[arg(long, requires = "reference", default_value = "", hide_default_value = true)]
    source_url: String,
    /// Of an outside mechanism: the source's licence, or a word on its origin
    #[arg(long, requires = "reference", default_value = "", hide_default_value = true)]
    licence: String,
    /// The network's code
    #[arg(long)]
    network: String,
    /// The plan's code
    #[arg(long, required_unless_present_any = ["rates", "reference", "mailbox"])]
    plan: Option<String>,
    /// Store nothing; tell what would happen
    #[arg(long)]
    dry_run: bool,
    /// Take the good rows though others are refused
    #[arg(long)]
    partial: bool,
    /// Make new entries of unknown entities (near twins of known ones stay questions)
    #[arg(long)]
    accept_new: bool,
    /// Make the network and the plan if they are not there and the file brings something
    #[arg(long)]
    create: bool,
    /// The name of a network that is made; its code without one
    #[arg(long, requires = "create")]
    name: Option<String>,
    /// Who leads a network that is made, as a file would list them: "IOM, ECLAC"
    #[arg(long, requires = "create", default_value = "", hide_default_value = true)]
    co_leads: String,
    /// The other members of a network that is made: "UNHCR, OPS, Action Committee (represented by ..)"
    #[arg(long, requires = "create", default_value = "", hide_default_value = true)]
    members: String,
    /// The title of a plan that is made; its code without one
    #[arg(long, requires = "create")]
    title: Option<String>,
    /// The state of a plan that is made: draft (only those with a seat in the network see it),
    /// implementation or closed (agreed on elsewhere: everybody does)
    #[arg(long, requires = "create", default_value = "draft", value_parser = state, hide_default_value = true)]
    state: PlanStatus,
    /// The day on which the members endorsed, elsewhere, a plan that is made: 2023-05-31
    #[arg(long, requires = "create")]
    endorsed_on: Option<NaiveDate>,
    /// The language the file is in: es, en, pt or fr
    #[arg(long, value_parser = language)]
    lang: Option<Lang>,
    /// The language to report in
    #[arg(long, env = "AUNAR_REPORT_LANG", default_value = "en", value_parser = language)]
    report: Lang,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

impl Import {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        if let Some(file) = &self.rates {
            return self.rates(file, db).await;
        }
        if let Some(file) = &self.reference {
            return self.reference(file, db).await;
        }
        if let Some(folder) = &self.mailbox {
            return self.letters(folder, db).await;
        }
        let file = self.file.as_deref().context("no file is named")?;
        let is_iati = begins_as_iati(file)?;
        // A file of the standard is read as a stream, and never held.
        let (name, bytes) = if is_iati { (name_of(file), Vec::new()) } else { contents(file)? };
        let app = installation::app(db).await?;
        let tally = Arc::new(Tally::of("importing"));
        let offer = Offer {
            name,
            bytes,
            lang: self.lang,
            accept_new: self.accept_new,
            partial: self.partial,
            dry_run: self.dry_run,
            actor: "operator".to_owned(),
            via: "cli",
            watch: if is_iati { Watch::default() } else { watch(&tally) },
        };
        let outcome = match is_iati {
            true => self.iati(&app, &offer, file, &tally).await,
            false => self.offer(&app, &offer).await.map_err(anyhow::Error::from),
        };
        tally.end();
        let outcome = outcome?;
        if self.json {
            println!("{}", serde_json::to_string_pretty(&outcome)?);
        } else {
            let t = Tongue(self.report);
            print!("{}", outcome.text(t));
            let key = match (outcome.stored, self.dry_run) {
                (true, _) => "exchange-stored",
                (false, true) => "exchange-dry-run",
                (false, false) if outcome.counts.refused > 0 => "exchange-nothing-stored",
                (false, false) if outcome.rows.is_empty() => "exchange-no-rows",
                (false, false) => "exchange-nothing-new",
            };
            println!("{}", t.t(key));
        }
        app.state().db.close().await;
        // Refused rows are an answer of no, stored or not.
        if outcome.counts.refused > 0 { Err(Ended::No) } else { Ok(()) }
    }
}

/// The words for what became of a returned letter, and whose it was.
fn returned(letter: &Option<Returned>) -> Option<(&'static str, &str)> {
    match letter.as_ref()? {
        Returned::Gone(address) => Some(("mailbox-returned-gone", address)),
        Returned::Refused(address) => Some(("mailbox-returned-refused", address)),
        Returned::Passing(address) => Some(("mailbox-returned-passing", address)),
        Returned::NotOurs => None,
    }
}

fn name_of(file: &Path) -> String {
    file.file_name().map_or_else(|| "file".to_owned(), |n| n.to_string_lossy().into_owned())
}

/// Whether a file begins as one of the IATI standard does.
fn begins_as_iati(file: &Path) -> anyhow::Result<bool> {
    let mut head = Vec::new();
    let opened = File::open(file).with_context(|| format!("{}", file.display()))?;
    opened.take(512).read_to_end(&mut head).with_context(|| format!("{}", file.display()))?;
    Ok(iati::is_iati(&head))
}

/// A file to be read as a stream; how much of it was read goes to the tally.
fn read(file: &Path, tally: &Arc<Tally>) -> anyhow::Result<BufReader<Counted<File>>> {
    Counted::opened(file, tally).with_context(|| format!("{}", file.display()))
}

/// Whoever looks on while rows are taken, by the tally.
fn watch(tally: &Arc<Tally>) -> Watch {
    let tally = Arc::clone(tally);
    Watch::by(move |stage, done, of| match stage {
        // Of a plan's own file it is not known before it is read.
        Stage::Comparing if of == 0 => tally.now("comparing"),
        Stage::Comparing => tally.count("comparing rows", of as u64, None),
        Stage::Writing => tally.count("activities", done as u64, Some(of as u64)),
    })
}

/// A file that is not too large: its name, and what is in it.
fn contents(file: &Path) -> anyhow::Result<(String, Vec<u8>)> {
    let name = name_of(file);
    let size = std::fs::metadata(file).with_context(|| format!("{}", file.display()))?.len();
    let most = aunar_hub::exchange::MOST_BYTES as u64;
    if size > most {
        anyhow::bail!("{name}: {size} bytes; a file of {most} bytes at most is accepted");
    }
    let bytes = std::fs::read(file).with_context(|| format!("{}", file.display()))?;
    Ok((name, bytes))
}

impl Import {
    /// Lays the attachments of a maildir's new letters on the desks of those who sent them.
    async fn letters(&self, folder: &Path, db: &str) -> Result<(), Ended> {
        let app = installation::existing(db).await?;
        let place = (self.network.as_str(), self.plan.as_deref());
        let letters = workbook::collect(app.state(), folder, place).await?;
        let left = letters.iter().any(|letter| !letter.left.is_empty());
        if self.json {
            let told: Vec<_> = letters
                .iter()
                .map(|l| {
                    let answers: Vec<_> = l
                        .answers
                        .iter()
                        .map(|(event, answer)| json!({ "event": event, "answer": answer.code() }))
                        .collect();
                    json!({ "letter": l.file, "from": l.from, "taken": l.taken, "answers": answers,
                    "returned": returned(&l.returned).map(|(key, address)| json!({
                        "is": key.trim_start_matches("mailbox-returned-"), "address": address,
                    })),
                    "left": l.left })
                })
                .collect();
            println!("{}", serde_json::to_string_pretty(&told)?);
        } else {
            let t = Tongue(self.report);
            for letter in &letters {
                let from = [("from", letter.from.as_str())];
                for file in &letter.taken {
                    println!("{}", t.with("mailbox-taken", &[from[0], ("file", file)]));
                }
                for (event, answer) in &letter.answers {
                    let answer = t.label("registration-answer", answer.code());
                    let values = [from[0], ("event", event.as_str()), ("answer", &answer)];
                    println!("{}", t.with("mailbox-answered", &values));
                }
                if let Some(said) = returned(&letter.returned) {
                    let (key, address) = said;
                    println!("{}", t.with(key, &[("address", address)]));
                }
                for why in &letter.left {
                    println!("{}", t.with("mailbox-left", &[from[0], ("why", why)]));
                }
            }
            println!("{}", t.n("mailbox-letters", letters.len() as u64));
        }
        app.state().db.close().await;
        if left { Err(Ended::No) } else { Ok(()) }
    }

    /// Imports a table of exchange rates into the network.
    async fn rates(&self, file: &Path, db: &str) -> Result<(), Ended> {
        let (name, bytes) = contents(file)?;
        let app = installation::existing(db).await?;
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, &self.network)?;
        let by = ("operator", "cli");
        let taken = import_rates(app.state(), network.network.id, (&bytes, &name), by, None).await;
        let taken = taken.map_err(|error| anyhow!("{error:?}"))?;
        let taken = taken.map_err(|unread| anyhow!("{name}: {unread}"))?;
        if self.json {
            let refused: Vec<_> = taken
                .refused
                .iter()
                .map(|r| json!({ "row": r.row, "column": r.column, "found": r.found, "why": r.trouble.code() }))
                .collect();
            let told = json!({ "new": taken.new, "changed": taken.changed, "same": taken.same, "refused": refused });
            println!("{}", serde_json::to_string_pretty(&told)?);
        } else {
            taken.words(Tongue(self.report)).iter().for_each(|line| println!("{line}"));
        }
        app.state().db.close().await;
        // Refused rows are an answer of no, though the others were taken.
        if taken.refused.is_empty() { Ok(()) } else { Err(Ended::No) }
    }

    /// Imports activities of an outside mechanism.
    async fn reference(&self, file: &Path, db: &str) -> Result<(), Ended> {
        // A file of the standard is read as a stream, and never held.
        let is_iati = begins_as_iati(file)?;
        let (name, bytes) = if is_iati { (name_of(file), Vec::new()) } else { contents(file)? };
        let terms = Terms::new(
            self.source.as_deref().unwrap_or_default(),
            &self.source_url,
            &self.licence,
        )
        .map_err(|fault| match fault {
            SourceFault::NoName => {
                anyhow!("--source: a name is needed, such as 'Regional plan 2027'")
            }
            SourceFault::TooLong => {
                anyhow!("--source takes 200 characters at most, --source-url and --licence 500")
            }
            SourceFault::NoAddress => {
                anyhow!("--source-url: an address that begins with http:// or https:// is accepted")
            }
        })?;
        let app = installation::existing(db).await?;
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, &self.network)?;
        let lang = self.lang.unwrap_or(network.network.lang);
        let whose = Whose {
            reference: self.mechanism.clone().unwrap_or_default(),
            name: self.mechanism_name.clone().map(|name| (name, lang)),
        };
        let brought = Brought {
            whose: &whose,
            terms: &terms,
            file: &name,
            dry_run: self.dry_run,
            actor: "operator",
            via: "cli",
        };
        let (state, id) = (app.state(), network.network.id);
        let tally = Arc::new(Tally::of("importing"));
        let taken = if is_iati {
            let from = read(file, &tally)?;
            outside::import_standard(state, id, from, self.lang, brought).await
        } else {
            outside::import(state, id, &bytes, self.lang, brought, None).await
        };
        tally.end();
        let taken = taken.map_err(|error| match error {
            Unbrought::Failed(error) => anyhow!("{error:?}"),
            other => anyhow!("{other}"),
        })?;
        let (t, told) = (Tongue(self.report), &taken.told);
        if self.json {
            let gone: Vec<_> = taken
                .gone
                .iter()
                .map(|(reference, title)| json!({ "reference": reference, "title": title }))
                .collect();
            let mut said = serde_json::to_value(told)?;
            said["gone"] = json!(gone);
            println!("{}", serde_json::to_string_pretty(&said)?);
        } else {
            print!("{}", told.text(t));
            println!("{}", t.n("outside-now-gone", taken.gone.len()));
            for (reference, title) in &taken.gone {
                println!("  {reference} {title}");
            }
            let key = match (taken.stored, self.dry_run) {
                (true, _) => "exchange-stored",
                (false, true) => "exchange-dry-run",
                (false, false) => "exchange-nothing-new",
            };
            println!("{}", t.t(key));
        }
        app.state().db.close().await;
        // Refused rows are an answer of no, though the others were taken.
        if told.counts.refused > 0 { Err(Ended::No) } else { Ok(()) }
    }

    /// Imports a file of the IATI standard. Where it would go into a plan that is to be made, the plan is
    /// made only for a file that can be read to its end and holds an activity.
    async fn iati(
        &self,
        app: &App,
        offer: &Offer,
        file: &Path,
        tally: &Arc<Tally>,
    ) -> anyhow::Result<Outcome> {
        let target =
            Target { network: &self.network, plan: self.plan.as_deref().unwrap_or_default() };
        let picture = app.state().pictures.now().await?;
        let there = picture.networks.get(target.network).and_then(|n| n.plan(target.plan));
        if self.create && there.is_none() {
            let activities = iati::count(read(file, tally)?)
                .map_err(|why| ImportError::Iati { file: offer.name.clone(), why })?;
            if self.dry_run || activities == 0 {
                let mut outcome = Outcome::nothing(&offer.name, "iati-activities");
                outcome.counts.new = activities;
                return Ok(outcome);
            }
            create(app.state(), &target, &self.missing()).await?;
        }
        let from = Box::new(read(file, tally)?);
        Ok(iati::import(app.state(), target, offer, from, None).await?)
    }

    fn missing(&self) -> Missing<'_> {
        Missing {
            lang: self.lang.unwrap_or(self.report),
            network_name: self.name.as_deref(),
            members: [(MemberRole::CoLead, &self.co_leads), (MemberRole::Member, &self.members)],
            plan_title: self.title.as_deref(),
            status: self.state,
            endorsed_on: self.endorsed_on,
        }
    }

    /// Imports the file; where it would go into a plan that is to be made, the plan is made only
    /// for a file that brings something.
    async fn offer(&self, app: &App, offer: &Offer) -> Result<Outcome, ImportError> {
        let target =
            Target { network: &self.network, plan: self.plan.as_deref().unwrap_or_default() };
        let (state, hand) = (app.state(), workbook::Hand::operator());
        let copy = workbook::import(state, target, offer, &hand, Tongue(self.report)).await;
        if let Some(outcome) = copy {
            return outcome;
        }
        if self.create {
            let missing = self.missing();
            if let Some(outcome) = foreseen(app.state(), &target, &missing, offer).await? {
                let refused = outcome.counts.refused > 0 && !self.partial;
                if self.dry_run || refused || outcome.changes() == 0 {
                    return Ok(outcome);
                }
                create(app.state(), &target, &missing).await?;
            }
        }
        import(app.state(), target, offer).await
    }
}

/// What to export, and where to.
#[derive(Args)]
pub(crate) struct Export {
    /// The network's code
    #[arg(long)]
    network: String,
    /// The plan's code
    #[arg(long)]
    plan: String,
    /// xlsx (a workbook to work in and send back), table.xlsx, csv, hxl.csv, json or iati.xml
    #[arg(long, default_value = "xlsx")]
    format: String,
    /// Of a workbook, only the part of this member: "IOM"
    #[arg(long)]
    entity: Option<String>,
    /// The file to write; standard output without it
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The language of what explains: es, en, pt or fr
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Lang,
    /// The address that people reach the installation at, for what an IATI file links to
    #[arg(long, env = "AUNAR_PUBLIC_URL", default_value = "http://127.0.0.1:8080")]
    public_url: String,
}

impl Export {
    pub(crate) async fn run(&self, db: &str) -> Result<(), Ended> {
        let form = Form::from_code(&self.format);
        let is_copy = self.format == "xlsx";
        let is_iati = matches!(self.format.as_str(), "iati.xml" | "iati" | "xml");
        if form.is_none() && !is_copy && !is_iati {
            let format = &self.format;
            let forms = "xlsx, table.xlsx, csv, hxl.csv, json, iati.xml";
            return Err(anyhow!("there is no form `{format}`; accepted: {forms}").into());
        }
        if !is_copy && self.entity.is_some() {
            return Err(anyhow!("--entity goes with the format xlsx alone").into());
        }
        let app = installation::existing(db).await?;
        let picture = app.state().pictures.now().await?;
        let network = named::network(&picture, &self.network)?;
        let plan = named::plan(network, &self.plan)?;
        let now = chrono::Utc::now();
        if is_iati && plan.activities.is_empty() {
            let none = "has no activities yet, and a file of the IATI standard has at least one";
            return Err(anyhow!("plan `{}` {none}", self.plan).into());
        }
        let mut to: Box<dyn Write> = match &self.output {
            Some(path) => {
                Box::new(File::create(path).with_context(|| format!("{}", path.display()))?)
            }
            None => Box::new(std::io::stdout()),
        };
        match form {
            Some(form) => {
                let bytes = form.write(network, plan, Tongue(self.lang), now)?;
                to.write_all(&bytes).context("the file")?;
            }
            None if is_copy => {
                let bytes = self.copy(&app, network, plan.plan.id, now).await?;
                to.write_all(&bytes).context("the file")?;
            }
            None => {
                let ledger = ledger::of(app.state(), network.network.id).await?;
                let url = self.public_url.trim_end_matches('/');
                let to = BufWriter::with_capacity(1 << 16, to);
                iati::write(to, (network, plan), &ledger, url, now)?.flush().context("the file")?;
            }
        }
        app.state().db.close().await;
        Ok(())
    }

    /// The workbook to work in and send back, of the plan or of a member's part.
    async fn copy(
        &self,
        app: &App,
        network: &Arc<NetworkPicture>,
        plan: PlanId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Vec<u8>> {
        let register = &network.common.register;
        let entity = self.entity.as_deref().map(|name| {
            let known = register.iter().find(|e| e.code == name).or_else(|| register.find(name));
            let unknown = || anyhow!("nobody called `{name}` is in the register");
            known.map(|e| e.id).ok_or_else(unknown)
        });
        let id = network.network.id;
        let around = workbook::Around {
            network: Arc::clone(network),
            ledger: ledger::of(app.state(), id).await?,
            plan,
            t: Tongue(self.lang),
            now,
        };
        let picture = app.state().pictures.now().await?;
        let position = picture.heads.get(&id.0).copied().unwrap_or(0);
        let hand = workbook::Hand::operator();
        workbook::write(app.state(), &around, entity.transpose()?, &hand, position)
            .await
            .context("the workbook")
    }
}
