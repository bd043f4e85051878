//! `cargo xtask test`: everything that proves the product, each step told, none hiding another.

use crate::browser::{self, lanes};
use crate::demo::Sample;
use crate::lint::{Compiler, EVERYTHING};
use crate::memory::Memory;
use crate::postgres::Postgres;
use crate::run::{Run, found};
use crate::steps::Steps;
use crate::{check, contract, demo, setup, supply, tree};
use anyhow::{Result, bail, ensure};
use std::path::Path;
use std::time::Duration;

/// Runs it all; `true` when nothing failed.
pub(crate) fn test(args: &[String]) -> Result<bool> {
    let quick = match args {
        [] => false,
        [only] if only == "--quick" => true,
        other => bail!("test takes --quick or nothing, not `{}`", other.join(" ")),
    };
    let mut steps = Steps::here();
    // What is installed comes over the network while the compiler keeps the processors busy.
    let setup = std::thread::spawn(setup::setup);
    steps.take("format", || Run::cargo("formatting").args(["fmt", "--all", "--check"]).go());
    steps.take("rules of the house", || {
        ensure!(check::check()?, "there is something to mend, see above");
        Ok(())
    });
    let compiler = built_and_linted(&mut steps);
    steps.take("setup", || setup.join().unwrap_or_else(|_| bail!("it gave up")));
    supply::quick(&mut steps);
    code(&mut steps, compiler);
    if quick {
        steps.skip(DOCUMENTATION, "left out by --quick");
    } else if steps.proves() {
        let why = "from nothing it checks every dependency once more, and no release hangs on it";
        steps.skip(DOCUMENTATION, why);
    } else {
        steps.take(DOCUMENTATION, check::documentation);
    }
    let built = steps.take("build", || demo::build_as_tested(compiler));
    match (quick, &built) {
        (true, _) => steps.skip("reports read by independent programs", "left out by --quick"),
        (false, None) => {
            steps.skip("reports read by independent programs", "nothing writes them");
        }
        (false, Some(binaries)) => reports(&mut steps, &binaries.join("xtask")),
    }
    let binary = built.map(|binaries| binaries.join("aunar"));
    match (quick, &binary) {
        (true, _) => steps.skip(WORKBOOKS, "left out by --quick"),
        (false, None) => steps.skip(WORKBOOKS, "there is no binary"),
        (false, Some(binary)) => workbooks(&mut steps, binary),
    }
    match (quick, binary) {
        (true, _) => steps.skip("browser and independent programs", "left out by --quick"),
        (false, None) => steps.skip("browser and independent programs", "there is no binary"),
        (false, Some(binary)) => match steps.take("sample installation", || Sample::start(&binary))
        {
            Some(sample) => served(&mut steps, &sample, &binary),
            None => steps
                .skip("browser and independent programs", "the sample installation does not serve"),
        },
    }
    println!("\n{}", steps.table().trim_end());
    Ok(steps.good())
}

/// Builds the tests, linted on the way, and says which compiler the steps after it have to use. A lint that
/// fails does not hide what the tests would say.
fn built_and_linted(steps: &mut Steps) -> Compiler {
    let Some(clippy) = Compiler::that_lints() else {
        steps.lack("clippy", "clippy-driver is not installed: rustup component add clippy");
        return Compiler::Plain;
    };
    match steps.take("compiling and clippy", || clippy.build("compiling and linting")) {
        Some(()) => clippy,
        None => Compiler::Plain,
    }
}

/// The tests of the code, on SQLite and on a PostgreSQL of our own.
fn code(steps: &mut Steps, compiler: Compiler) {
    let memory = Memory::take();
    let folder = memory.as_ref().map_or_else(std::env::temp_dir, |held| held.folder().to_owned());
    if memory.is_none() {
        println!("    tests write to the disk: there is no room in memory for it");
    }
    let server = steps.take("PostgreSQL of our own", || Postgres::start_in(&folder));
    if server.is_none() {
        println!("    SKIPPED: the tests below run on SQLite alone");
    }
    let url = server.as_ref().map(|server| server.url.as_str());
    let python = setup::model_python();
    if python.is_none() {
        steps.skip("radar's encoder beside its package", "it was not fetched: cargo xtask setup");
    }
    let validators = setup::validators();
    if validators.is_none() {
        steps.lack("stories that ask programs of Python", "the validators are not installed");
    }
    let cargo = |purpose: &str| {
        // One more than there are processors: many stories of what fails wait most of their time.
        let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get) + 1;
        let mut run = compiler
            .cargo(purpose)
            .env("NEXTEST_TEST_THREADS", threads.to_string())
            .env("TMPDIR", folder.as_os_str());
        if let Some(url) = url {
            run = run.env("AUNAR_TEST_PG", url);
        }
        if let Some(python) = &python {
            run = run
                .env("AUNAR_TEST_MODEL", setup::model_folder())
                .env("AUNAR_TEST_MODEL_PYTHON", python);
        }
        if let Some(folder) = &validators {
            run = run.env("AUNAR_TEST_PYTHON", folder.join("python"));
        }
        run
    };
    let wide = ["--workspace", "--all-features"];
    if found("cargo-nextest").is_some() {
        steps.take("tests", || {
            cargo("testing").args(["nextest", "run", "--no-fail-fast"]).args(wide).go()
        });
    } else {
        steps.take("tests", || {
            cargo("testing").args(["test", "--quiet", "--no-fail-fast"]).args(EVERYTHING).go()
        });
    }
    steps.take("examples in the documentation", || {
        cargo("testing examples").args(["test", "--quiet", "--doc"]).args(wide).go()
    });
}

/// The step that has the documentation of the code written.
const DOCUMENTATION: &str = "documentation of the code";

/// Sample reports in four languages, read by programs that are not ours.
fn reports(steps: &mut Steps, writer: &Path) {
    let name = "reports read by independent programs";
    let Some(python) = setup::validators() else {
        return steps.lack(name, "the Python validators are not installed");
    };
    let lacking =
        ["pdfinfo", "pdftotext", "qpdf", "soffice"].into_iter().find(|p| found(p).is_none());
    if let Some(program) = lacking {
        return steps.lack(name, &format!("{program} is not installed"));
    }
    steps.take(name, || {
        let folder = tree::target().join("documents");
        Run::new("writing reports", writer)
            .args(["documents".as_ref(), folder.as_os_str()])
            .go()?;
        Run::new("reading reports", python.join("python"))
            .args([tree::root().join("xtask/validators/report_files.py"), folder])
            .limit(Duration::from_secs(300))
            .go()
    });
}

/// The step of copies that other programs change.
const WORKBOOKS: &str = "workbooks changed by openpyxl and LibreOffice, taken back";

/// A plan taken out in a workbook, changed by programs that are not ours, and merged back.
fn workbooks(steps: &mut Steps, aunar: &Path) {
    let Some(python) = setup::validators() else {
        return steps.lack(WORKBOOKS, "the Python validators are not installed");
    };
    if found("soffice").is_none() {
        return steps.lack(WORKBOOKS, "soffice is not installed");
    }
    steps.take(WORKBOOKS, || {
        let folder = tree::target().join("workbooks");
        Run::new("changing workbooks", python.join("python"))
            .args([&tree::root().join("xtask/validators/workbook_round.py")])
            .args([aunar, folder.as_path()])
            .limit(Duration::from_secs(600))
            .go()
    });
}

/// What a browser and other programs make of the running sample.
fn served(steps: &mut Steps, sample: &Sample, binary: &Path) {
    match browser::lacking() {
        Some(why) => steps.lack("browser", &why),
        None => lanes::all(steps, sample, binary),
    }
    contract::steps(steps, &sample.address, binary);
    // A server that fell over under the testers would otherwise go unnoticed.
    steps.take("still ready at the end", || sample.still_ready());
}
