//! Open standards measured beside programs that are not ours, on the same rows in the same run: a plan
//! as IATI out and in, beside lxml's parse and check by the schema; a calendar written and read, beside
//! icalendar in Python.

use super::process::{Spent, spend};
use crate::run::Run;
use crate::{demo, setup, tree};
use anyhow::{Context, Result, bail, ensure};
use aunar_formats::iati::IatiReader;
use aunar_formats::{CalendarOut, EventOut, EventStatus, read_ics, write_ics};
use std::fmt::Write;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// How many activities and events are measured where nobody says.
const ACTIVITIES: usize = 100_000;
const EVENTS: usize = 10_000;

/// Measures, and gives the lines of the table.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    let (mut activities, mut binary) = (ACTIVITIES, None);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let value = args.next().with_context(|| format!("{arg} takes a value"))?;
        match arg.as_str() {
            "--activities" => activities = value.parse().context("--activities takes a number")?,
            "--binary" => binary = Some(PathBuf::from(value)),
            other => bail!(
                "bench exchange open does not know `{other}`: it takes --activities N, --binary FILE"
            ),
        }
    }
    ensure!((10..=1_000_000).contains(&activities), "between 10 and 1000000 activities");
    let folder = tree::target().join("bench/open");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut table = Table::new(activities);
    let binary = match binary {
        Some(binary) => binary,
        None => demo::build(true)?,
    };
    iati(&folder, activities, &binary, &mut table)?;
    calendars(&folder, &mut table)?;
    table.verdicts(activities);
    std::fs::write(tree::target().join("bench/exchange-open.md"), &table.0)?;
    println!("\n{}", table.0);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// What is aimed at: seconds by the clock for 100,000 activities.
const OUT_SECONDS: f64 = 30.0;
const IN_SECONDS: f64 = 60.0;
/// How many times less CPU than another program on the same rows.
const TIMES_LESS: f64 = 10.0;

/// The lines of the table, and what each cost.
struct Table(String, Vec<(String, f64, f64, u64)>);

impl Table {
    fn new(activities: usize) -> Self {
        let head = format!(
            "# Open standards, {activities} activities, {EVENTS} events\n\n| what | by | s | CPU s | peak MB |\n|---|---|--:|--:|--:|\n"
        );
        Self(head, Vec::new())
    }

    /// What a line cost: seconds by the clock and of the processor, megabytes.
    fn cost(&self, what: &str, by: &str) -> Option<(f64, f64, u64)> {
        let name = format!("{what}|{by}");
        let found = self.1.iter().find(|(key, ..)| key.contains(&name));
        found.map(|(_, wall, cpu, peak)| (*wall, *cpu, *peak))
    }

    /// Whether what was aimed at is met.
    fn verdicts(&mut self, activities: usize) {
        let size = activities as f64 / ACTIVITIES as f64;
        let out = self.cost("plan as IATI, out", "aunar export");
        let into = self.cost("IATI into an empty plan", "aunar import");
        let lxml = self.cost("parsed and checked by the schema", "lxml");
        let read = self.cost("of IATI read", "Aunar's reader");
        let calendars = ["calendar written", "calendar read"]
            .map(|what| (what, self.cost(what, "Aunar"), self.cost(what, "icalendar (Python)")));
        let mut say = |aim: String, met: Option<bool>| {
            let verdict = match met {
                Some(true) => "met",
                Some(false) => "NOT MET",
                None => "not measured",
            };
            // Writing to a string cannot fail.
            let _ = write!(self.0, "\n- {aim}: {verdict}.");
        };
        let within = |cost: Option<(f64, f64, u64)>, most: f64| cost.map(|c| c.0 < most * size);
        say(format!("Out in under {} s", OUT_SECONDS * size), within(out, OUT_SECONDS));
        say(format!("In in under {} s", IN_SECONDS * size), within(into, IN_SECONDS));
        let both = read.zip(lxml);
        let no_more = both.map(|(own, other)| own.1 <= other.1);
        say("Read in no more CPU than lxml's parse and check".to_owned(), no_more);
        let fraction = both.map(|(own, other)| own.2 * 4 <= other.2);
        say("Read in a fraction of lxml's memory".to_owned(), fraction);
        for (what, own, other) in calendars {
            let less = own.zip(other).map(|(own, other)| own.1 * TIMES_LESS <= other.1);
            say(format!("A {what} in {TIMES_LESS} times less CPU than icalendar"), less);
        }
        self.0.push('\n');
    }

    fn line(&mut self, what: &str, by: &str, spent: Result<Spent>) {
        // Writing to a string cannot fail.
        if let Ok(s) = &spent {
            let (wall, cpu) = (s.wall.as_secs_f64(), s.cpu.as_secs_f64());
            self.1.push((format!("{what}|{by}"), wall, cpu, s.peak / 1_000_000));
        }
        let _ = match spent {
            Ok(s) => writeln!(
                self.0,
                "| {what} | {by} | {:.2} | {:.2} | {} |",
                s.wall.as_secs_f64(),
                s.cpu.as_secs_f64(),
                s.peak / 1_000_000
            ),
            Err(error) => writeln!(self.0, "| {what} | {by} | SKIPPED: {error:#} | | |"),
        };
    }
}

fn iati(folder: &Path, activities: usize, binary: &Path, table: &mut Table) -> Result<()> {
    let own = std::env::current_exe()?;
    let log = folder.join("log.txt");
    let url = |name: &str| format!("sqlite://{}", folder.join(name).display());
    let file = folder.join("plan.iati.xml").display().to_string();
    let generate = |activities: usize, db: &str| {
        Run::new("generating a plan", binary)
            .args(["generate", "--activities", &activities.to_string(), "--db", &url(db)])
            .limit(std::time::Duration::from_secs(1200))
            .go()
    };
    generate(activities, "plan.db")?;
    let args = ["export", "--network=bench", "--plan=bench", "--format=iati.xml"];
    let mut args: Vec<String> = args.map(str::to_owned).to_vec();
    args.extend(["--output".to_owned(), file.clone(), "--db".to_owned(), url("plan.db")]);
    table.line("plan as IATI, out", "aunar export", spend(binary, &args, &log));
    let size = std::fs::metadata(&file)?.len() / 1_000_000;
    let read = ["iati-read".to_owned(), file.clone()];
    table.line(&format!("{size} MB of IATI read"), "Aunar's reader", spend(&own, &read, &log));
    for (what, mode) in [("parsed", "parse"), ("parsed and checked by the schema", "check")] {
        let args = |python: &Path, script: String, schema: String| {
            spend(python, &[script, mode.to_owned(), file.clone(), schema], &log)
        };
        let spent = python().and_then(|python| {
            let script = tree::root().join("xtask/validators/same_iati.py").display().to_string();
            args(&python, script, standard_schema())
        });
        table.line(&format!("{size} MB of IATI {what}"), "lxml", spent);
    }
    generate(1, "into.db")?;
    for what in ["IATI into an empty plan", "the same again"] {
        let args = ["import", &file, "--network=bench", "--plan=bench", "--db", &url("into.db")];
        let args: Vec<String> = args.map(str::to_owned).to_vec();
        table.line(what, "aunar import", spend(binary, &args, &log));
    }
    Ok(())
}

fn python() -> Result<PathBuf> {
    setup::validators().map(|bin| bin.join("python")).context("the validators are not installed")
}

/// The standard's schema where it is there; the script takes another program's copy else.
fn standard_schema() -> String {
    let there = crate::contract::standard().map(|s| s.join("xsd/iati-activities-schema.xsd"));
    there.map(|path| path.display().to_string()).unwrap_or_default()
}

fn calendars(folder: &Path, table: &mut Table) -> Result<()> {
    let own = std::env::current_exe()?;
    let log = folder.join("log.txt");
    let file = folder.join("calendar.ics").display().to_string();
    let write = ["ics-write".to_owned(), EVENTS.to_string(), file.clone()];
    table.line("calendar written", "Aunar", spend(&own, &write, &log));
    table.line("calendar read", "Aunar", spend(&own, &["ics-read".to_owned(), file.clone()], &log));
    let script = tree::root().join("xtask/validators/same_calendar.py").display().to_string();
    for (what, mode) in [("calendar read", "read"), ("calendar written", "write")] {
        let args = [script.clone(), mode.to_owned(), file.clone()];
        let spent = python().and_then(|python| spend(&python, &args, &log));
        table.line(what, "icalendar (Python)", spent);
    }
    Ok(())
}

/// Reads a file of IATI as an import does, one activity at a time, and says how many there are.
pub(crate) fn read_iati(args: &[String]) -> Result<()> {
    let [file] = args else { bail!("iati-read takes a file") };
    let (mut activities, mut words) = (0, 0);
    for told in IatiReader::new(BufReader::with_capacity(1 << 16, File::open(file)?)) {
        let told = told?;
        activities += 1;
        words += told.activity.title.iter().map(|n| n.words.len()).sum::<usize>();
    }
    println!("{activities} activities, titles of {words} bytes");
    Ok(())
}

/// Writes a calendar of so many events.
pub(crate) fn write_calendar(args: &[String]) -> Result<()> {
    let [count, file] = args else { bail!("ics-write takes a number and a file") };
    let count: i64 = count.parse().context("a number of events")?;
    let from: chrono::NaiveDateTime = "2024-01-08T09:00:00".parse()?;
    let event = |n: i64| EventOut {
        uid: format!("{n}@aunar"),
        stamp: from.and_utc(),
        modified: from.and_utc(),
        sequence: 0,
        start: from + chrono::TimeDelta::hours(n % 8_000),
        end: from + chrono::TimeDelta::hours(n % 8_000 + 2),
        zone: [chrono_tz::America::Lima, chrono_tz::America::Santiago, chrono_tz::America::Panama]
            [usize::try_from(n % 3).unwrap_or_default()],
        all_day: false,
        summary: format!("Taller {n}: protección de personas en tránsito"),
        description: "Un día con personal de los servicios migratorios. ".repeat(6),
        location: Some("Casa de las Américas, Lima, Perú".to_owned()),
        url: Some(format!("https://a.example/lac/events/E-{n}")),
        conference: None,
        categories: vec!["Taller".to_owned()],
        status: EventStatus::Confirmed,
        organiser: Some((
            "OIM, Oficina regional".to_owned(),
            Some("oficina@example.org".to_owned()),
        )),
        position: None,
        register_by: None,
    };
    let events = (0..count).map(event).collect();
    let calendar = CalendarOut { name: "Red".to_owned(), events, ..CalendarOut::default() };
    Ok(std::fs::write(file, write_ics(&calendar))?)
}

/// Reads a calendar, and says how many events there are.
pub(crate) fn read_calendar(args: &[String]) -> Result<()> {
    let [file] = args else { bail!("ics-read takes a file") };
    let until = chrono::NaiveDate::from_ymd_opt(2030, 12, 31).context("a day")?;
    let calendar = read_ics(&std::fs::read(file)?, until)?;
    println!("{} events", calendar.events.len());
    Ok(())
}
