//! Importing a file into a plan: read, compared with what is there, and stored whole or not at
//! all, with one entry in the history for each record.

use super::amounts::{self, Amount};
use super::grids::Sheets;
use super::outcome::Outcome;
use super::store::Brought;
use super::strangers::Strangers;
use super::watch::{Stage, Watch};
use super::{grids, plan_file, store};
use crate::ledger;
use crate::picture::{NetworkPicture, Picture, PlanPicture};
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::intake::{self, Context, Grid, Reading, RowReading, Told, Unreadable, Verdict};
use aunar_domain::words::Lang;
use uuid::Uuid;

/// How often an import is read anew because somebody else wrote meanwhile.
const TRIES: usize = 5;

/// A file offered for import.
pub struct Offer {
    /// The file's name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The language it is told to be in.
    pub lang: Option<Lang>,
    /// Whether unknown entities become new entries.
    pub accept_new: bool,
    /// Whether good rows are taken though others are refused.
    pub partial: bool,
    /// Whether nothing is to be stored.
    pub dry_run: bool,
    /// Who offers it, for the history.
    pub actor: String,
    /// By which door, for the history.
    pub via: &'static str,
    /// Who looks on while it takes long.
    pub watch: Watch,
}

/// Where it goes.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The network's code.
    pub network: &'a str,
    /// The plan's code.
    pub plan: &'a str,
}

/// Why a file cannot be imported at all. Nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// There is no such network.
    #[error("there is no network `{found}`; there are: {known}")]
    NoNetwork {
        /// The code given.
        found: String,
        /// The codes there are.
        known: String,
    },
    /// There is no such plan.
    #[error("network `{network}` has no plan `{found}`; it has: {known}")]
    NoPlan {
        /// The network.
        network: String,
        /// The code given.
        found: String,
        /// The codes there are.
        known: String,
    },
    /// A code that no address can carry.
    #[error(
        "`{found}` cannot be a code: 2 to 40 lower-case letters, digits and single hyphens can"
    )]
    BadCode {
        /// The code given.
        found: String,
    },
    /// Who is to belong to a new network is not in the register.
    #[error(
        "`{found}` cannot be a member: nobody of this name is in the register; write a code or a name such as IOM, OIM, ECLAC or CEPAL"
    )]
    UnknownMember {
        /// The name given.
        found: String,
    },
    /// The file cannot be read.
    #[error("{file}: {why}")]
    File {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        why: aunar_formats::ReadError,
    },
    /// It is no list of activities.
    #[error("{file}: {why}")]
    Unreadable {
        /// The file's name.
        file: String,
        /// What is missing.
        why: Unreadable,
    },
    /// It is markup, but no file of the IATI standard, or a broken one.
    #[error("{file}: {why}")]
    Iati {
        /// The file's name.
        file: String,
        /// What is wrong, and where.
        why: aunar_formats::iati::Broken,
    },
    /// It is JSON, but not a plan of ours.
    #[error("{file}: {why}")]
    Json {
        /// The file's name.
        file: String,
        /// What is wrong, and where.
        why: String,
    },
    /// It is a copy of a plan that was given out, and cannot be taken.
    #[error("{file}: {why}")]
    Copy {
        /// The file's name.
        file: String,
        /// A stable code.
        code: &'static str,
        /// What is wrong.
        why: String,
    },
    /// Others kept writing.
    #[error("others kept changing the plan meanwhile; please try again")]
    Crowded,
    /// The plan is before its members or sealed.
    #[error(
        "plan `{plan}` is before its members for endorsement or endorsed and sealed; what it says changes by amendment only"
    )]
    NotOpen {
        /// The plan.
        plan: String,
    },
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl ImportError {
    /// A stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            ImportError::NoNetwork { .. } => "no-network",
            ImportError::NoPlan { .. } => "no-plan",
            ImportError::BadCode { .. } => "bad-code",
            ImportError::UnknownMember { .. } => "unknown-member",
            ImportError::File { why, .. } => why.code(),
            ImportError::Unreadable { why, .. } => why.code(),
            ImportError::Iati { .. } => "not-iati",
            ImportError::Json { .. } => "not-a-plan",
            ImportError::Copy { code, .. } => code,
            ImportError::Crowded => "crowded",
            ImportError::NotOpen { .. } => "not-open",
            ImportError::Db(_) => "database",
        }
    }
}

/// Imports a file; what came of each row.
pub async fn import(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
) -> Result<Outcome, ImportError> {
    // A spreadsheet does not depend on what is stored and is read once.
    imported(app, target, offer, &Given::of(offer)?).await
}

/// A sheet of which somebody has said what its columns hold.
pub struct ToldSheet {
    /// The sheet.
    pub grid: Grid,
    /// What its columns hold.
    pub told: Told,
    /// The amounts of its rows, which go into budget lines.
    pub amounts: Vec<Amount>,
    /// Names, folded, that are new entries.
    pub new_names: Vec<String>,
}

/// Imports a sheet of which somebody has said what its columns hold.
pub async fn import_told(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
    sheet: ToldSheet,
) -> Result<Outcome, ImportError> {
    imported(app, target, offer, &Given::Told(sheet)).await
}

/// What a file holds, as far as it does not depend on what is stored.
enum Given {
    Sheets(Sheets),
    Told(ToldSheet),
    Json,
}

impl Given {
    fn of(offer: &Offer) -> Result<Self, ImportError> {
        if is_json(&offer.bytes) { Ok(Given::Json) } else { Ok(Given::Sheets(sheets(offer)?)) }
    }

    /// How many rows its longest sheet has; of a plan's own file that is not known before it is read.
    fn rows(&self) -> usize {
        match self {
            Given::Sheets(sheets) => sheets.grids.iter().map(|g| g.rows.len()).max().unwrap_or(0),
            Given::Told(sheet) => sheet.grid.rows.len(),
            Given::Json => 0,
        }
    }
}

async fn imported(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
    given: &Given,
) -> Result<Outcome, ImportError> {
    for _ in 0..TRIES {
        let picture = app.pictures.now().await?;
        let (network, plan) = find(&picture, target)?;
        if !may(&Who::Operator, Action::Import, Object::plan(&plan.plan)) {
            return Err(ImportError::NotOpen { plan: target.plan.to_owned() });
        }
        offer.watch.at(Stage::Comparing, 0, given.rows());
        let (reading, strangers) = whole(offer, given, network, plan)?;
        let beside = (!strangers.is_empty()).then(|| strangers.beside(network).common);
        let register = &beside.as_ref().unwrap_or(&network.common).register;
        let mut outcome = Outcome::of(&offer.name, &reading, register);
        outcome.new_entities.extend(strangers.entities.iter().map(|e| e.code.clone()));
        let lines = match given {
            Given::Told(sheet) if !sheet.amounts.is_empty() => {
                let ledger = ledger::of(app, network.network.id).await?;
                amounts::lines(&sheet.amounts, &reading, plan, &ledger, register)
            }
            _ => amounts::Lines::default(),
        };
        let refused = reading.refused() > 0 || !lines.refused.is_empty();
        outcome.remarks.extend(lines.refused.iter().cloned());
        outcome.amounts = lines.changes.len();
        if offer.dry_run || (refused && !offer.partial) || outcome.changes() == 0 {
            return Ok(outcome);
        }
        let heads = (
            picture.heads.get(&Uuid::nil()).copied(),
            picture.heads.get(&network.network.id.0).copied(),
        );
        let at = app.now();
        let brought = Brought { reading, strangers, lines };
        if store::store(app, at, offer, network, plan, brought, heads).await? {
            outcome.stored = true;
            return Ok(outcome);
        }
        app.pictures.written();
    }
    Err(ImportError::Crowded)
}

/// The network and the plan that an import goes into.
pub(crate) fn find<'p>(
    picture: &'p Picture,
    target: Target<'_>,
) -> Result<(&'p NetworkPicture, &'p PlanPicture), ImportError> {
    let network = picture.networks.get(target.network).ok_or_else(|| ImportError::NoNetwork {
        found: target.network.to_owned(),
        known: list(picture.networks.keys()),
    })?;
    let plan = network.plan(target.plan).ok_or_else(|| ImportError::NoPlan {
        network: target.network.to_owned(),
        found: target.plan.to_owned(),
        known: list(network.plans.iter().map(|p| &p.plan.code)),
    })?;
    Ok((network, plan))
}

fn sheets(offer: &Offer) -> Result<Sheets, ImportError> {
    grids::read(&offer.bytes, &offer.name)
        .map_err(|why| ImportError::File { file: offer.name.clone(), why })
}

/// Reads a file as an import into a plan would, and stores nothing.
pub fn read(
    offer: &Offer,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Reading, ImportError> {
    Ok(read_whole(offer, network, plan)?.0)
}

/// Reads a file as an import into a plan would, with what of other networks comes in with it.
pub(super) fn read_whole(
    offer: &Offer,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<(Reading, Strangers), ImportError> {
    whole(offer, &Given::of(offer)?, network, plan)
}

/// Reads what a file holds beside a plan, and what of other networks comes in with it.
fn whole(
    offer: &Offer,
    given: &Given,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<(Reading, Strangers), ImportError> {
    let json = |why| ImportError::Json { file: offer.name.clone(), why };
    let mut strangers = match given {
        Given::Sheets(sheets) => Strangers::named(&sheets.grids, network),
        // What somebody said is new of such a sheet is part of its reading.
        Given::Told(_) => Strangers::default(),
        Given::Json => plan_file::strangers(&offer.bytes, network).map_err(json)?,
    };
    let beside = (!strangers.is_empty()).then(|| strangers.beside(network));
    let network = beside.as_ref().unwrap_or(network);
    let mut reading = match given {
        Given::Sheets(sheets) => {
            let read = reading(offer, &sheets.grids, network, plan)?;
            Reading { hidden_sheets: sheets.hidden.clone(), ..read }
        }
        Given::Told(sheet) => told(offer, sheet, network, plan)?,
        Given::Json => reading(offer, &[from_json(offer, network, plan)?], network, plan)?,
    };
    let is_new = |row: &RowReading| matches!(row.verdict, Verdict::New(_));
    if matches!(given, Given::Json) && reading.rows.iter().any(is_new) {
        plan_file::complete(&offer.bytes, network, plan, &mut reading).map_err(json)?;
    }
    strangers.needed(&reading);
    Ok((reading, strangers))
}

/// Whether bytes are a plan's JSON file rather than a spreadsheet.
pub(super) fn is_json(bytes: &[u8]) -> bool {
    bytes.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{')
}

fn from_json(
    offer: &Offer,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Grid, ImportError> {
    plan_file::grid(&offer.bytes, network, plan)
        .map_err(|why| ImportError::Json { file: offer.name.clone(), why })
}

fn reading(
    offer: &Offer,
    grids: &[Grid],
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Reading, ImportError> {
    let unreadable = |why| ImportError::Unreadable { file: offer.name.clone(), why };
    let activities = plan.activities.to_vec();
    let context = Context {
        lang: offer.lang,
        accept_new: offer.accept_new,
        ..network.intake(plan, &activities)
    };
    // Where no sheet looks like activities, the first tells best what it lacks.
    let grid = intake::best_grid(grids).or((!grids.is_empty()).then_some(0));
    let grid = grid.ok_or_else(|| unreadable(Unreadable::NoRows))?;
    let mut reading =
        intake::read(&grids[grid], &context, &mut Uuid::now_v7).map_err(unreadable)?;
    reading.other_sheets = intake::other_lists(grids, grid);
    Ok(reading)
}

fn told(
    offer: &Offer,
    sheet: &ToldSheet,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Reading, ImportError> {
    let activities = plan.activities.to_vec();
    let context = Context {
        lang: offer.lang,
        accept_new: offer.accept_new,
        new_names: &sheet.new_names,
        ..network.intake(plan, &activities)
    };
    intake::read_told(&sheet.grid, &sheet.told, &context, &mut Uuid::now_v7)
        .map_err(|why| ImportError::Unreadable { file: offer.name.clone(), why })
}

fn list<'a>(codes: impl Iterator<Item = &'a String>) -> String {
    let codes: Vec<&str> = codes.map(String::as_str).collect();
    if codes.is_empty() { "none yet".to_owned() } else { codes.join(", ") }
}
