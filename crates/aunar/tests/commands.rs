//! The commands as scripts rely on them: what they print, where, and how they end.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_aunar"))
            .args(args)
            .env("AUNAR_DB", format!("sqlite://{}", self.folder.path().join("plan.db").display()))
            .env_remove("AUNAR_LOG")
            .env_remove("AUNAR_MODEL")
            .output()
            .unwrap()
    }

    fn import(&self, file: &Path, more: &[&str]) -> Output {
        let file = file.display().to_string();
        let mut args = vec!["import", file.as_str(), "--network", "net", "--plan", "2023-2024"];
        args.extend(more);
        self.run(&args)
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const PLAN: &str =
    "Activity,Lead,Period\nWorkshop on data,OIM,Q2 2023\nTalk on remittances,CEPAL,2024\n";

#[test]
fn a_plan_is_imported_exported_and_imported_again_without_change() {
    let desk = Desk::new();
    let plan = desk.file("plan.csv", PLAN);
    let first = desk.import(&plan, &["--create"]);
    assert_eq!(first.status.code(), Some(0), "{}", complained(&first));
    assert!(said(&first).contains("2 new, 0 changed"), "{}", said(&first));
    let log = complained(&first);
    assert!(!log.contains("importing"), "what is soon done says nothing of how far it is: {log}");
    for form in ["csv", "xlsx", "table.xlsx", "json"] {
        let copy = desk.folder.path().join(format!("copy.{form}"));
        let copy_name = copy.display().to_string();
        let export = desk.run(&[
            "export",
            "--network",
            "net",
            "--plan",
            "2023-2024",
            "--format",
            form,
            "-o",
            &copy_name,
        ]);
        assert_eq!(export.status.code(), Some(0), "{}", complained(&export));
        let again = desk.import(&copy, &[]);
        assert_eq!(again.status.code(), Some(0), "{}", complained(&again));
        assert!(said(&again).contains("0 new, 0 changed, 2 unchanged"), "{form}: {}", said(&again));
    }
    let verified = desk.run(&["verify"]);
    assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
}

#[test]
fn a_refused_row_is_an_answer_of_no_and_nothing_is_stored() {
    let desk = Desk::new();
    let plan = desk.file("plan.csv", "Activity,Status\nWorkshop on data,perhaps\n");
    let output = desk.import(&plan, &["--create", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!(report["stored"], false);
    assert_eq!(report["rows"][0]["remarks"][0]["reason"], "unknown-status");
}

#[test]
fn a_plan_is_made_only_for_a_file_that_brings_something() {
    let desk = Desk::new();
    let refused = desk.file("refused.csv", "Activity,Status\nWorkshop,Sideways\n");
    let broken = desk.file("broken.xlsx", "PK\u{3}\u{4} and no more");
    let plan = desk.file("plan.csv", PLAN);
    assert_eq!(desk.import(&refused, &["--create"]).status.code(), Some(1));
    assert_eq!(desk.import(&broken, &["--create"]).status.code(), Some(2));
    let trial = desk.import(&plan, &["--create", "--dry-run"]);
    assert!(said(&trial).contains("2 new"), "{}{}", said(&trial), complained(&trial));
    let without = desk.import(&plan, &[]);
    assert!(complained(&without).contains("there are: none yet"), "{}", complained(&without));
    let wrong = desk.import(&plan, &["--create", "--state", "endorsement"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(complained(&wrong).contains("draft, implementation, closed"), "{}", complained(&wrong));
    let agreed = ["--create", "--state", "implementation", "--endorsed-on", "2023-05-31"];
    let stranger = desk.import(&plan, &["--create", "--members", "Nadie de Aquí"]);
    assert_eq!(stranger.status.code(), Some(2));
    assert!(complained(&stranger).contains("`Nadie de Aquí` cannot be a member"));
    let who = ["--co-leads", "OIM y CEPAL", "--members", "IOM; OPS/OMS, UNHCR"];
    let called = ["--title", "Plan de trabajo"];
    let made = desk.import(&plan, &[&agreed[..], &called, &who].concat());
    assert_eq!(made.status.code(), Some(0), "{}", complained(&made));
    let json = desk.run(&["export", "--network", "net", "--plan", "2023-2024", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(plan["plan"]["status"], "implementation");
    assert_eq!(plan["plan"]["title"]["en"], "Plan de trabajo");
}

#[test]
fn rates_are_imported_and_the_same_file_again_changes_nothing() {
    let desk = Desk::new();
    assert_eq!(desk.import(&desk.file("plan.csv", PLAN), &["--create"]).status.code(), Some(0));
    let rates = |content: &str, more: &[&str]| {
        let file = desk.file("rates.csv", content).display().to_string();
        let args = ["import", "--rates", file.as_str(), "--network", "net"];
        desk.run(&[&args[..], more].concat())
    };
    let good = "Currency,Date,Rate\nEUR,2024-01-01,0.925\nBRL,2024-01-01,4.987\n";
    let first = rates(good, &[]);
    assert_eq!(first.status.code(), Some(0), "{}", complained(&first));
    assert!(said(&first).starts_with("2 new rates"), "{}", said(&first));
    let before = said(&desk.run(&["verify"]));
    let again = rates(good, &["--json"]);
    let told: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!((&told["new"], &told["changed"], &told["same"]), (&0.into(), &0.into(), &2.into()));
    assert_eq!(said(&desk.run(&["verify"])), before);
    // A row that is refused is an answer of no; the others are taken.
    let some = rates("Currency,Date,Rate\nEURO,2024-01-01,1\nPEN,2024-01-01,3.75\n", &[]);
    assert_eq!(some.status.code(), Some(1));
    assert!(
        said(&some).starts_with("1 new rate\n") && said(&some).contains("EURO"),
        "{}",
        said(&some)
    );
    for (output, expected) in [
        (rates("a,b\n1,2\n", &[]), "no columns of rates"),
        (rates(good, &["--plan", "2023-2024"]), "--plan"),
        (desk.run(&["import", "--network", "net"]), "<FILE>"),
    ] {
        assert_eq!(output.status.code(), Some(2), "{expected}");
        assert!(complained(&output).contains(expected), "{}", complained(&output));
    }
}

#[test]
fn wrong_use_and_bad_files_end_with_one_clear_line() {
    let desk = Desk::new();
    let (plan, noise) =
        (desk.file("plan.csv", PLAN), desk.file("noise.xlsx", "PK\u{3}\u{4} nothing"));
    for (output, expected) in [
        (desk.import(&plan, &[]), "no network `net`"),
        (desk.import(&noise, &["--create"]), "noise.xlsx"),
        (desk.import(Path::new("nowhere.csv"), &[]), "nowhere.csv"),
        (desk.run(&["export", "--network", "net", "--plan", "1999"]), "there are: none yet"),
        (desk.run(&["migrate", "--db", "mysql://nobody"]), "database"),
        (
            desk.run(&["export", "--network", "net", "--plan", "2023-2024", "--format", "odt"]),
            "xlsx, table.xlsx, csv, hxl.csv, json",
        ),
        (desk.run(&["serve", "--db", "mysql://nobody"]), "database"),
    ] {
        assert_eq!(output.status.code(), Some(2), "{expected}: {}", complained(&output));
        let lines: Vec<String> = complained(&output).lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains(expected), "{lines:?}");
    }
    assert_eq!(desk.import(&plan, &["--create"]).status.code(), Some(0));
    let missing = desk.run(&["export", "--network", "net", "--plan", "1999"]);
    assert!(complained(&missing).contains("no plan `1999`"), "{}", complained(&missing));
    assert_eq!(desk.run(&["improt"]).status.code(), Some(2));
}

#[test]
fn a_locked_workbook_and_a_table_too_long_end_with_one_line_and_change_nothing() {
    let desk = Desk::new();
    assert_eq!(desk.import(&desk.file("plan.csv", PLAN), &["--create"]).status.code(), Some(0));
    let before = said(&desk.run(&["verify"]));
    // A workbook under a password is a compound file with this stream.
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.resize(1024, 0);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    locked.resize(4096, 0);
    let long = format!("Activity,Period\n{}", "Workshop,2023\n".repeat(200_000));
    for (name, content, says) in [
        ("locked.xlsx", locked, "protected by a password"),
        ("long.csv", long.into_bytes(), "200001 rows, and at most 200000 are read"),
    ] {
        let output = desk.import(&desk.file(name, content), &["--partial", "--accept-new"]);
        assert_eq!(output.status.code(), Some(2), "{}", complained(&output));
        let lines: Vec<String> = complained(&output).lines().map(str::to_owned).collect();
        assert_eq!((lines.len(), said(&output).as_str()), (1, ""), "{lines:?}");
        assert!(lines[0].contains(name) && lines[0].contains(says), "{lines:?}");
    }
    assert_eq!(said(&desk.run(&["verify"])), before);
}

#[test]
fn a_plan_or_a_file_is_checked_and_an_error_is_an_answer_of_no() {
    let desk = Desk::new();
    let bad = desk.file("bad.csv", PLAN);
    let good = desk.file(
        "good.csv",
        "Activity,Lead,Period,Objectives\nWorkshop on data,OIM,2024,1\nTalk,CEPAL,2024,20\n",
    );
    let check = |args: &[&str]| {
        let mut all = vec!["check"];
        all.extend(args);
        desk.run(&all)
    };
    // A file needs no installation.
    let output = check(&[bad.to_str().unwrap(), "--lang", "es"]);
    assert_eq!(output.status.code(), Some(1), "{}", complained(&output));
    assert!(said(&output).contains("Sin objetivo principal"), "{}", said(&output));
    assert!(said(&output).contains("[no-primary-objective]"));
    assert!(!desk.folder.path().join("plan.db").exists(), "nothing is made by checking");
    let output = check(&[good.to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!(report["check"]["counts"]["errors"], 0);

    assert_eq!(desk.import(&good, &["--create"]).status.code(), Some(0));
    for name in ["net/2023-2024", "2023-2024"] {
        let output = check(&[name]);
        assert_eq!(output.status.code(), Some(0), "{} {}", said(&output), complained(&output));
        let why = "Not assessed: no budget line says both what is required and what is available.";
        assert!(said(&output).contains(why), "{}", said(&output));
    }
    assert_eq!(desk.import(&bad, &[]).status.code(), Some(0));
    assert_eq!(check(&["net/2023-2024"]).status.code(), Some(1));
    let beside = [good.to_str().unwrap(), "--network", "net", "--plan", "2023-2024"];
    assert_eq!(check(&beside).status.code(), Some(0));

    let noise = desk.file("noise.xlsx", "PK\u{3}\u{4} nothing");
    for (args, expected) in [
        (vec!["1999"], "neither a file nor a plan"),
        (vec!["net/1999"], "2023-2024"),
        (vec!["nowhere/2023-2024"], "there are: net"),
        (vec![noise.to_str().unwrap()], "noise.xlsx"),
        (vec!["nowhere.csv", "--network", "net"], "no file nowhere.csv"),
        (vec![good.to_str().unwrap(), "--network", "nobody"], "there are: net"),
    ] {
        let output = check(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
        let lines: Vec<String> = complained(&output).lines().map(str::to_owned).collect();
        assert!(lines.len() == 1 && lines[0].contains(expected), "{args:?}: {lines:?}");
    }
    assert_eq!(check(&[good.to_str().unwrap(), "--plan", "2023-2024"]).status.code(), Some(2));
}

#[test]
fn every_command_says_what_it_does_with_an_example() {
    let desk = Desk::new();
    for command in
        ["demo", "serve", "import", "export", "check", "verify", "token", "migrate", "mandate"]
    {
        let help = desk.run(&[command, "--help"]);
        assert_eq!(help.status.code(), Some(0));
        let help = said(&help);
        assert!(help.contains("Example: aunar"), "{command}: {help}");
        assert!(help.contains(&format!("aunar {command}")), "{help}");
    }
}

#[test]
fn a_fresh_installation_gets_the_first_person_of_its_secretariat() {
    let desk = Desk::new();
    let plan = desk.file("plan.csv", PLAN);
    assert_eq!(desk.import(&plan, &["--create"]).status.code(), Some(0));
    let give = |more: &[&str]| {
        let mut args = vec!["mandate", "--network", "net", "--email", "Ana@oficina.example"];
        args.extend(more);
        desk.run(&args)
    };
    for (more, why) in [
        (&["--role", "secretariat"][..], "is not known yet"),
        (&["--role", "chief", "--name", "Ana"], "accepted: secretariat"),
        (&["--role", "focal-point", "--name", "Ana"], "needs an --entity"),
        (&["--role", "secretariat", "--name", "Ana", "--until", "2999-12-31"], "has no --until"),
        (&["--role", "observer", "--name", "Ana", "--country", "Atlantis"], "not a country"),
        (&["--role", "stakeholder", "--name", "Ana", "--entity", "Nobody Knows"], "is known as"),
    ] {
        let refused = give(more);
        let complaint = complained(&refused);
        assert_eq!(refused.status.code(), Some(2), "{complaint}");
        assert!(complaint.contains(why) && complaint.lines().count() == 1, "{complaint}");
        assert_eq!(said(&refused), "");
    }
    let first =
        give(&["--role", "secretariat", "--name", "Ana", "--public-url", "https://p.example"]);
    assert_eq!(first.status.code(), Some(0), "{}", complained(&first));
    assert!(said(&first).starts_with("https://p.example/invitation/"), "{}", said(&first));
    let again = give(&["--role", "secretariat"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(complained(&again).contains("holds this mandate already"));
    let second = give(&["--role", "focal-point", "--entity", "OIM"]);
    assert_eq!(second.status.code(), Some(0), "{}", complained(&second));
    assert_ne!(said(&first), said(&second), "the first invitation opens nothing any more");
    assert_eq!(desk.run(&["verify"]).status.code(), Some(0));
}

#[test]
fn a_database_that_is_not_there_is_not_made_by_reading() {
    let desk = Desk::new();
    let output = desk.run(&["verify"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complained(&output).contains("there is no database"));
    assert!(!desk.folder.path().join("plan.db").exists());
}

/// Lines of activities: a workshop twice, in two languages, and something else.
const ACTIVITIES: [&str; 3] = [
    r#"{"id": "x1", "agency": "IOM", "lang": "es", "text": "Taller sobre trata de personas para agentes fronterizos", "countries": ["PA"], "start": "2026-03", "end": "2026-06", "audience": null, "gcm": 10}"#,
    r#"{"id": "x2", "agency": "UNODC", "lang": "pt", "text": "Oficina sobre tráfico de pessoas para agentes de fronteira", "countries": ["PA"], "start": "2026-04", "end": "2026-06", "audience": "gov", "gcm": 10}"#,
    r#"{"id": "x3", "agency": "FAO", "lang": "en", "text": "School gardens", "countries": ["PA"], "start": "2023-04", "end": "2023-06", "audience": "children", "gcm": null}"#,
];

#[test]
fn overlaps_scores_pairs_in_their_order_and_says_why() {
    let desk = Desk::new();
    let [one, two, three] = ACTIVITIES;
    let lines = format!(
        "{{\"pair_id\": \"p1\", \"a\": {one}, \"b\": {three}, \"label\": 0}}\n\n{{\"pair_id\": \"p2\", \"a\": {one}, \"b\": {two}}}\n"
    );
    let pairs = desk.file("pairs.jsonl", lines);
    let output = desk.run(&["overlaps", "--pairs", &pairs.display().to_string()]);
    assert_eq!(output.status.code(), Some(0), "{}", complained(&output));
    assert!(complained(&output).contains("without an encoder"), "{}", complained(&output));
    let answers: Vec<serde_json::Value> =
        said(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&answers[0]["pair_id"], &answers[1]["pair_id"]), (&"p1".into(), &"p2".into()));
    assert_eq!(answers[1]["grade"], "probable-duplicate");
    let score = |at: usize| answers[at]["score"].as_f64().unwrap();
    assert!(score(1) > 0.5 && score(0) < 0.01 && score(1) <= 1.0);
    let reasons = answers[1]["reasons"].as_array().unwrap();
    let says = |words: &str| reasons.iter().any(|r| r["says"].as_str().unwrap().contains(words));
    assert!(says("both about trafficking in persons"), "{reasons:?}");
    assert!(says("same place: PA") && says("periods share 3 of 3 months"), "{reasons:?}");
    assert!(reasons.iter().all(|r| r["points"].is_number() && r["signal"].is_string()));
}

#[test]
fn overlaps_finds_the_nearest_of_a_corpus() {
    let desk = Desk::new();
    let corpus = desk.file("corpus.jsonl", ACTIVITIES.join("\n"));
    let corpus = corpus.display().to_string();
    let output = desk.run(&["overlaps", "--corpus", &corpus, "--top", "1"]);
    assert_eq!(output.status.code(), Some(0), "{}", complained(&output));
    let answers: Vec<serde_json::Value> =
        said(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ids: Vec<&str> = answers.iter().map(|a| a["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["x1", "x2", "x3"]);
    assert_eq!(answers[0]["matches"].as_array().unwrap().len(), 1);
    assert_eq!((&answers[0]["matches"][0]["id"]), &"x2");
    assert_eq!((&answers[1]["matches"][0]["id"]), &"x1");
}

#[test]
fn overlaps_says_what_is_wrong_with_its_input() {
    let desk = Desk::new();
    let refused = |args: &[&str], says: &[&str]| {
        let output = desk.run(args);
        let complaint = complained(&output);
        assert_eq!(output.status.code(), Some(2), "{complaint}");
        assert!(says.iter().all(|words| complaint.contains(words)), "{complaint}");
        assert!(said(&output).is_empty());
    };
    let bad = desk.file("bad.jsonl", format!("{}\n{{\"id\": \"y\"}}\n", ACTIVITIES[0]));
    let bad = bad.display().to_string();
    refused(&["overlaps", "--corpus", &bad], &["line 2", "`text` is missing"]);
    let latin = desk.file("latin.jsonl", b"{\"id\": \"\xf1\"}".as_slice());
    refused(&["overlaps", "--corpus", &latin.display().to_string()], &["line 1", "UTF-8"]);
    refused(&["overlaps", "--pairs", "no-such-file.jsonl"], &["no-such-file.jsonl"]);
    refused(&["overlaps"], &["--pairs"]);
    let folder = desk.folder.path().display().to_string();
    refused(
        &["overlaps", "--corpus", &bad, "--model", &folder],
        &["weights.npz", "cargo xtask setup"],
    );
    desk.file("weights.npz", "not a zip");
    desk.file("sp.model", "not a model");
    refused(&["overlaps", "--corpus", &bad, "--model", &folder], &["sp.model cannot be used"]);
}

#[test]
fn a_model_that_is_missing_or_broken_is_said_wherever_it_is_named() {
    let desk = Desk::new();
    let folder = desk.folder.path().display().to_string();
    let plan = desk.file("plan.csv", PLAN);
    assert_eq!(desk.import(&plan, &["--create"]).status.code(), Some(0));
    let commands: [&[&str]; 2] =
        [&["overlaps", "net/2023-2024"], &["serve", "--listen", "127.0.0.1:0"]];
    for command in commands {
        let with = [command, &["--model", &folder]].concat();
        let missing = desk.run(&with);
        assert_eq!(missing.status.code(), Some(2), "{}", said(&missing));
        let complaint = complained(&missing);
        assert!(complaint.contains("weights.npz") && complaint.contains("cargo xtask setup"));
    }
    desk.file("weights.npz", "not a zip");
    desk.file("sp.model", "not a model");
    for command in commands {
        let with = [command, &["--model", &folder]].concat();
        let broken = desk.run(&with);
        assert_eq!(broken.status.code(), Some(2), "{}", said(&broken));
        assert!(complained(&broken).contains("sp.model cannot be used"), "{}", complained(&broken));
        assert!(!complained(&broken).contains("panic"));
    }
    // Without one it works, and says so.
    let without = desk.run(&["overlaps", "net/2023-2024"]);
    assert_eq!(without.status.code(), Some(0));
    assert!(complained(&without).contains("without an encoder"));
    // An embedding service of one's own has to be an address, and is off unless it is named.
    let nowhere = desk.run(&["serve", "--listen", "127.0.0.1:0", "--embeddings-url", "nowhere"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(complained(&nowhere).contains("nowhere"), "{}", complained(&nowhere));
}
