//! The units of `packaging`: looked at by systemd's own programs, and done by a systemd that runs.

use aunar_db::testing::{installed, skipped};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const UNITS: [&str; 3] = ["aunar.service", "aunar-backup.service", "aunar-backup.timer"];

#[test]
fn the_units_are_in_order_and_leave_little_open() {
    if !installed("systemd-analyze") {
        skipped("systemd-analyze is not installed to look at the units");
        return;
    }
    let temporary = tempfile::tempdir().expect("a folder");
    for unit in UNITS {
        let text = std::fs::read_to_string(format!("{ROOT}/packaging/{unit}")).expect("the unit");
        let text = text.replace("/usr/local/bin/aunar", env!("CARGO_BIN_EXE_aunar"));
        std::fs::write(temporary.path().join(unit), text).expect("writes");
    }
    let analyze = |args: &[&str]| {
        let output =
            Command::new("systemd-analyze").args(args).current_dir(temporary.path()).output();
        let output = output.expect("systemd-analyze runs");
        assert!(output.status.success(), "{args:?}: {}", said(&output));
    };
    analyze(&["verify", "./aunar.service", "./aunar-backup.service", "./aunar-backup.timer"]);
    for unit in &UNITS[..2] {
        // Of a hundred; less is better.
        analyze(&["security", "--offline=true", "--threshold=15", &format!("./{unit}")]);
    }
}

fn said(output: &Output) -> String {
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&said).into_owned()
}

/// What a machine of its own saw, by the names that the scripts of `units` give it.
struct Seen(BTreeMap<String, String>);

impl Seen {
    fn is(&self, name: &str, value: &str) {
        let Self(seen) = self;
        assert_eq!(seen.get(name).map(String::as_str), Some(value), "{name} of {seen:#?}");
    }
}

/// What such a machine saw while it ran a script; nothing where this machine can boot none.
fn booted(folder: &Path, script: &str) -> Option<Seen> {
    if !installed("systemd-nspawn") || !installed("unshare") {
        skipped("systemd-nspawn (systemd-container) is not installed to boot a machine of its own");
        return None;
    }
    let own = |name: &str| format!("{}/tests/units/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(own(script), folder.join("proof.sh")).expect("copies");
    let packaging = folder.join("packaging");
    std::fs::create_dir(&packaging).expect("makes it");
    for name in UNITS.into_iter().chain(["aunar.env", "postgresql-restart.conf"]) {
        let text = std::fs::read_to_string(format!("{ROOT}/packaging/{name}")).expect("a text");
        // No balancer stands in front of it, and nobody asks by the name of the example.
        let text = text.replace("https://plan.example.org", "http://127.0.0.1:8080");
        let text = text.replace("AUNAR_PROXIES=1", "AUNAR_PROXIES=0");
        std::fs::write(packaging.join(name), text).expect("writes");
    }
    let boot = Command::new("timeout")
        .args(["--kill-after=10", "400", "unshare", "--mount", "--propagation=private", "bash"])
        .arg(own("boot.sh"))
        .arg(folder)
        .arg(env!("CARGO_BIN_EXE_aunar"))
        .output();
    let boot = boot.expect("timeout runs");
    if !folder.join("begun").is_file() {
        // Not `skipped`: what proves a release may itself be a container that boots nothing.
        eprintln!("SKIPPED: the units under a running systemd: {}", said(&boot));
        return None;
    }
    let seen = std::fs::read_to_string(folder.join("seen")).unwrap_or_default();
    let seen: BTreeMap<String, String> = seen
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    if !seen.contains_key("done") {
        let told = std::fs::read_to_string(folder.join("said")).unwrap_or_default();
        panic!("the proof did not come to its end: {seen:#?}\n{told}\n{}", said(&boot));
    }
    Some(Seen(seen))
}

#[test]
fn a_running_systemd_does_what_the_units_say() {
    let temporary = tempfile::tempdir().expect("a folder");
    let Some(seen) = booted(temporary.path(), "node.sh") else { return };
    // It runs, and will after the next start of the machine.
    seen.is("enabled", "enabled");
    seen.is("state", "active");
    for what in ["", "/plans/bench/export.pdf", "/plans/bench/export.xlsx"] {
        seen.is(&format!("answers_bench{what}"), "200");
    }
    seen.is("answers_bench/plans/bench/coverage/priority.png", "200");
    // It may do nothing else.
    seen.is("account", "aunar");
    seen.is("capabilities", &"0".repeat(48));
    seen.is("no_new_privileges", "1");
    seen.is("filtered", "2");
    for what in ["writes_etc", "writes_usr", "sees_homes", "sees_disks"] {
        seen.is(what, "no");
    }
    seen.is("writes_own", "yes");
    let exposure = seen.0["exposure"].parse::<f32>();
    assert!(exposure.is_ok_and(|exposure| exposure <= 1.5), "{:#?}", seen.0);
    // Its secrets are told to nobody.
    seen.is("secrets_told", "0");
    let log = std::fs::read_to_string(temporary.path().join("log")).expect("what it logged");
    assert!(!log.contains("not-to-be-seen"), "{log}");
    // Killed it is back, ended it ends well.
    seen.is("restarts", "1");
    seen.is("stopped", "success 0");
    // Backups: made by the timer's service, for its account alone; one of a history that does not verify is made, and
    // is an alarm.
    seen.is("timer", "active");
    assert!(!seen.0["next"].is_empty(), "{:#?}", seen.0);
    seen.is("backup", "success");
    seen.is("backup_file", "aunar 600");
    seen.is("backup_reads", "yes");
    seen.is("backup_of_changed", "exit-code");
    seen.is("backups", "2");
}

/// The block of docs/OPERATIONS.md for the machine of the database, as it stands, on Debian's PostgreSQL.
#[test]
fn the_database_of_the_page_lets_nodes_in_over_tls_alone_and_comes_back() {
    let temporary = tempfile::tempdir().expect("a folder");
    let page = std::fs::read_to_string(format!("{ROOT}/docs/OPERATIONS.md")).expect("the page");
    let block = page.split("```sh\n# database\n").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.expect("a block for the database");
    assert!(block.contains("hostssl"), "{block}");
    std::fs::write(temporary.path().join("page.sh"), block).expect("writes");
    let Some(seen) = booted(temporary.path(), "database.sh") else { return };
    let doctor = std::fs::read_to_string(temporary.path().join("doctor.json")).expect("a report");
    let doctor: serde_json::Value = serde_json::from_str(&doctor).expect("JSON");
    for about in ["durability", "encoding", "line", "connections"] {
        let mut said = doctor["findings"].as_array().into_iter().flatten();
        let wrong = said.find(|found| found["about"] == about && found["stand"] != "ok");
        assert!(wrong.is_none(), "{doctor:#}");
    }
    let mut said = doctor["findings"].as_array().into_iter().flatten();
    assert!(
        said.any(|found| found["says"] == "what goes to the database is encrypted"),
        "{doctor:#}"
    );
    seen.is("plain", "out");
    seen.is("restored", "yes");
    seen.is("back", "yes");
}
