//! The program `aunar`: its sub-commands and their settings.
//!
//! Exit 0: done. 1: the answer is no. 2: wrong use or bad input, with one line on standard error.

mod backup;
mod check;
mod demo;
mod doctor;
mod exchange;
mod generate;
mod installation;
mod listen;
mod login_link;
mod mail;
mod mandate;
mod model;
mod named;
mod overlaps;
mod person;
mod plan_overlaps;
mod progress;
mod reason;
mod restore;
mod secret;
mod serve;
mod token;
mod verify;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The system in which a regional inter-agency network works on its joint plan.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    /// The database: sqlite://PATH or postgres://USER@HOST/NAME; sqlite://aunar.db where nothing is said
    #[arg(long, env = "AUNAR_DB", global = true, hide_env_values = true)]
    db: Option<String>,
    /// A file with the address of the database in its first line, instead
    #[arg(long, env = "AUNAR_DB_FILE", value_parser = secret::path(), value_name = "FILE", global = true)]
    db_file: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a fresh sample installation and print its address
    #[command(after_help = "Example: aunar demo --listen 127.0.0.1:8080")]
    Demo(demo::Demo),
    /// Serve the installation in a database
    #[command(
        after_help = "Example: aunar serve --db sqlite:///var/lib/aunar/aunar.db --public-url https://plan.example.org"
    )]
    Serve(serve::Serve),
    /// Send mail, in a process of its own
    #[command(
        after_help = "Example: aunar worker --smtp smtp://USER:PASSWORD@mail.example.org:587 --mail-from 'Aunar <plan@example.org>'"
    )]
    Worker(mail::Worker),
    /// Bring a database to this program's schema
    #[command(after_help = "Example: aunar migrate --db postgres://aunar@localhost/aunar")]
    Migrate,
    /// Import activities from a CSV, XLSX or JSON file into a plan, or exchange rates or activities of
    /// outside mechanisms into a network
    #[command(
        after_help = "Example: aunar import plan.xlsx --network lac --plan 2023-2024 --dry-run\nExample: aunar import --rates rates.csv --network lac\nExample: aunar import --reference r4v.csv --network lac --mechanism R4V --source 'Regional plan 2027' --licence 'CC BY 4.0'\nExample: aunar import --mailbox /var/mail/plan --network lac"
    )]
    Import(exchange::Import),
    /// Export a plan as a workbook to work in, CSV (with HXL tags: hxl.csv) or JSON
    #[command(
        after_help = "Example: aunar export --network lac --plan 2023-2024 --format xlsx --output plan.xlsx"
    )]
    Export(exchange::Export),
    /// Check a plan, or a file that is in no plan yet, against the published list of rules; exit 1
    /// when a rule that weighs as an error is hit
    #[command(
        after_help = "Example: aunar check lac/2023-2024\nExample: aunar check plan.xlsx --lang es"
    )]
    Check(check::Check),
    /// Find activities that are the same work planned twice, or near it
    #[command(
        after_help = "Example: aunar overlaps --pairs pairs.jsonl --model model\nExample: aunar overlaps --corpus activities.jsonl --top 10"
    )]
    Overlaps(overlaps::Overlaps),
    /// Recompute every history chain and every seal; exit 1 and the first row that fails
    #[command(after_help = "Example: aunar verify --db sqlite://aunar.db")]
    Verify,
    /// Write everything of an installation into one file, while it is served
    #[command(
        after_help = "Example: aunar backup aunar.jsonl.gz\nExample: aunar backup --into /var/backups/aunar --keep 14 --age-recipient age1..."
    )]
    Backup(backup::Backup),
    /// Make an installation from a backup, in an empty database of either engine
    #[command(
        after_help = "Example: aunar restore aunar.jsonl.gz --db postgres://aunar@localhost/aunar\nExample: aunar restore aunar.jsonl.gz --check"
    )]
    Restore(restore::Restore),
    /// Look whether an installation is in order, and say what to do where it is not; exit 1 when something
    /// is wrong
    #[command(
        after_help = "Example: aunar doctor --db postgres://aunar@localhost/aunar --public-url https://plan.example.org"
    )]
    Doctor(doctor::Doctor),
    /// Make a token for a program that uses the API
    #[command(
        after_help = "Example: aunar token --network lac --name 'dashboard of ECLAC' --scope read --days 90"
    )]
    Token(token::Token),
    /// Print one link that signs somebody in
    #[command(
        after_help = "Example: aunar login-link ana@agency.example --public-url https://plan.example.org"
    )]
    LoginLink(login_link::LoginLink),
    /// Give a person a mandate in a network, the first of its secretariat above all
    #[command(
        after_help = "Example: aunar mandate --network lac --email ana@agency.example --name 'Ana' --role secretariat"
    )]
    Mandate(mandate::Give),
    /// Write all that is kept of somebody, or erase them
    #[command(
        after_help = "Example: aunar person export ana@agency.example\nExample: aunar person erase ana@agency.example --yes"
    )]
    Person(person::Person),
    /// Fill a database with a made-up plan for measuring
    #[command(hide = true)]
    Generate(generate::Generate),
}

impl Cli {
    /// The address of the database. What stands on the command line counts for more than the environment.
    fn database(&self) -> anyhow::Result<String> {
        let here = |name: &str| {
            let is = |said: &str| {
                said.strip_prefix(name).is_some_and(|r| r.is_empty() || r.starts_with('='))
            };
            std::env::args_os().any(|said| said.to_str().is_some_and(is))
        };
        let (said, file) = match (here("--db"), here("--db-file")) {
            (true, false) => (self.db.as_deref(), None),
            (false, true) => (None, self.db_file.as_deref()),
            _ => (self.db.as_deref(), self.db_file.as_deref()),
        };
        let told = secret::told(said, file, "AUNAR_DB")?;
        Ok(told.unwrap_or_else(|| "sqlite://aunar.db".to_owned()))
    }
}

/// Why the program ends otherwise than well.
enum Ended {
    /// The answer is no; it was printed.
    No,
    /// Wrong use, bad input or a failure.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Ended {
    fn from(error: E) -> Self {
        Ended::Failed(error.into())
    }
}

/// How long what still runs beside the end of a command is waited for: all that somebody was promised has ended before.
const LEAVE: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let cli = Cli::parse();
    installation::log(matches!(
        cli.command,
        Command::Serve(_) | Command::Demo(_) | Command::Worker(_)
    ));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("aunar: {error}");
            return ExitCode::from(2);
        }
    };
    let ended = runtime.block_on(async {
        let db = cli.database()?;
        match cli.command {
            Command::Demo(demo) => demo.run().await,
            Command::Serve(serve) => serve.run(&db).await,
            Command::Migrate => installation::migrate(&db).await,
            Command::Import(import) => import.run(&db).await,
            Command::Export(export) => export.run(&db).await,
            Command::Check(check) => check.run(&db).await,
            Command::Overlaps(overlaps) => overlaps.run(&db).await,
            Command::Backup(backup) => backup.run(&db).await,
            Command::Restore(restore) => restore.run(&db).await,
            Command::Doctor(doctor) => doctor.run(&db).await,
            Command::Verify => verify::run(&db).await,
            Command::Token(token) => token.run(&db).await,
            Command::Worker(worker) => worker.run(&db).await,
            Command::LoginLink(link) => link.run(&db).await,
            Command::Mandate(give) => give.run(&db).await,
            Command::Person(person) => person.run(&db).await,
            Command::Generate(generate) => generate.run(&db).await,
        }
    });
    // What is reckoned ahead of whoever may ask for it, the radar of a large plan above all, is let go of.
    runtime.shutdown_timeout(LEAVE);
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ended::No) => ExitCode::from(1),
        // Whoever read the answer has read enough, as `| head` does.
        Err(Ended::Failed(error)) if is_unread(&error) => ExitCode::SUCCESS,
        Err(Ended::Failed(error)) => {
            // One line, whatever the error's own form.
            eprintln!("aunar: {}", format!("{error:#}").replace('\n', " "));
            ExitCode::from(2)
        }
    }
}

/// Whether it failed because nobody reads the answer any more.
fn is_unread(error: &anyhow::Error) -> bool {
    let broken = |e: &std::io::Error| e.kind() == std::io::ErrorKind::BrokenPipe;
    error.chain().any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(broken))
}
