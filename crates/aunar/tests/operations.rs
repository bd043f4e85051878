//! docs/OPERATIONS.md is done as it stands: its blocks are taken from the page and run, with two nodes behind a
//! load balancer, and with no other changes than those the page names.

use aunar_db::testing::TestDb;
use std::collections::BTreeMap;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A program that is ended when the test is.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn installed(program: &str) -> bool {
    std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
        .chain([PathBuf::from("/usr/sbin")])
        .any(|folder| folder.join(program).is_file())
}

/// The blocks of the page with a mark, as one script.
fn blocks(page: &str, mark: &str) -> String {
    let fence = format!("```sh {mark}\n");
    let blocks: Vec<&str> = page
        .split(&fence)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default())
        .collect();
    assert!(blocks.len() > 2, "{mark}");
    blocks.concat()
}

fn free() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address").port()
}

fn run(folder: &Path, script: &str, told: &[(&str, &Path)]) -> String {
    let mut shell = Command::new("bash");
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_")) {
        shell.env_remove(name);
    }
    let path = std::env::var("PATH").unwrap_or_default();
    shell.env("PATH", format!("{}:{path}:/usr/sbin", folder.display()));
    let output = shell
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(folder)
        .envs(told.iter().copied())
        .output()
        .expect("bash runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{script}\n{said}");
    said
}

/// A certificate for `localhost`, and the one it is believed by.
fn certificate(folder: &Path) {
    let script = "
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=illustrative -keyout ca.key -out ca.pem
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout plan.key -out plan.csr
printf 'subjectAltName=DNS:localhost\\nbasicConstraints=CA:FALSE\\n' > plan.ext
openssl x509 -req -in plan.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile plan.ext -out plan.crt
cat plan.crt plan.key > plan.pem";
    run(folder, script, &[]);
}

/// The node's settings, as systemd reads them.
fn settings(file: &Path) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(file).expect("the settings");
    let pairs =
        text.lines().filter(|line| !line.starts_with('#')).filter_map(|l| l.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned())).collect()
}

struct Place<'a> {
    folder: &'a Path,
    secret: &'a Path,
}

/// A node, by the command of its unit.
fn node(place: &Place<'_>, port: u16) -> Running {
    let unit =
        std::fs::read_to_string(format!("{ROOT}/packaging/aunar.service")).expect("the unit");
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).expect("a command");
    let args = command.strip_prefix("/usr/local/bin/aunar ").expect("ours").split(' ');
    let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_")) {
        program.env_remove(name);
    }
    let program = program
        .args(args)
        .envs(settings(&place.folder.join("etc/aunar/aunar.env")))
        .env("AUNAR_DB_FILE", place.secret)
        .env("AUNAR_LISTEN", format!("127.0.0.1:{port}"))
        .env("AUNAR_LOG", "warn")
        .stderr(Stdio::null())
        .spawn();
    Running(program.expect("the node starts"))
}

/// The status of an address; 0 where nobody answers.
fn status(folder: &Path, address: &str) -> u16 {
    let curl = Command::new("curl")
        .args(["-s", "-o", "/dev/null", "-m", "20", "-w", "%{http_code}", address])
        .env("CURL_CA_BUNDLE", folder.join("ca.pem"))
        .output()
        .expect("curl runs");
    String::from_utf8_lossy(&curl.stdout).parse().unwrap_or(0)
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_done_as_it_stands() {
    let needed = ["haproxy", "curl", "openssl", "createdb", "bash"];
    if let Some(missing) = needed.into_iter().find(|program| !installed(program)) {
        eprintln!(
            "SKIPPED: {missing} is not installed, so nobody does what docs/OPERATIONS.md says"
        );
        return;
    }
    let Some(db) = TestDb::postgres_empty().await else { return };
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = temporary.path();
    let at = |name: &str| folder.join(name).display().to_string();
    symlink(format!("{ROOT}/packaging"), at("packaging")).expect("links");
    symlink(env!("CARGO_BIN_EXE_aunar"), at("aunar")).expect("links");
    std::fs::create_dir_all(at("var")).expect("makes it");
    std::fs::write(at("plan.csv"), "Activity,Lead,Period\nWorkshop on data,IOM,Q2 2027\n")
        .expect("writes");
    certificate(folder);
    let [plain, secure, one, two] = [(); 4].map(|()| free());

    // The changes, as the page names them.
    let (server, name) = db.url().rsplit_once('/').expect("a server and a name");
    let name = name.split('?').next().expect("a name");
    let server_db = std::env::var(aunar_db::testing::SERVER).expect("a server");
    let mut changes = vec![(
        "sudo -u postgres createdb --owner aunar".to_owned(),
        format!("createdb --maintenance-db='{server_db}'"),
    )];
    changes.push((
        "sudo -u postgres dropdb".to_owned(),
        format!("dropdb --maintenance-db='{server_db}'"),
    ));
    for copy in ["drill", "moved"] {
        changes.push((
            format!("postgres://aunar:WORD@10.0.0.10/aunar_{copy}"),
            format!("{server}/{name}_{copy}"),
        ));
        changes.push((format!("aunar_{copy}"), format!("{name}_{copy}")));
    }
    changes.push(("postgres://aunar:WORD@10.0.0.10/aunar".to_owned(), db.url().to_owned()));
    for (path, there) in [
        ("/etc/aunar", "etc/aunar"),
        ("/var/backups/aunar", "var/backups"),
        ("/var/lib/aunar", "var"),
    ] {
        changes.push((path.to_owned(), at(there)));
    }
    changes.push(("https://plan.example.org".to_owned(), format!("https://localhost:{secure}")));
    changes.push((
        "aunar doctor\n".to_owned(),
        "aunar doctor --json > doctor.json || test $? = 1\n".to_owned(),
    ));
    let changed = |text: String| changes.iter().fold(text, |text, (is, to)| text.replace(is, to));

    let page = std::fs::read_to_string(format!("{ROOT}/docs/OPERATIONS.md")).expect("the page");
    let said = run(folder, &changed(blocks(&page, "install")), &[]);
    assert!(said.contains("1 new") && said.contains("every hash is as it should be"), "{said}");
    assert!(
        said.contains("/sign-in/") || said.contains("https://localhost"),
        "an invitation: {said}"
    );
    // "Write your own address into aunar.env."
    let env = folder.join("etc/aunar/aunar.env");
    let text = changed(std::fs::read_to_string(&env).expect("the settings"));
    std::fs::write(&env, text.replace("0.0.0.0:8080", &format!("127.0.0.1:{one}")))
        .expect("writes");

    let secret = folder.join("etc/aunar/secrets/db");
    let place = Place { folder, secret: &secret };
    let mut nodes = [node(&place, one), node(&place, two)];
    let balancer =
        std::fs::read_to_string(format!("{ROOT}/packaging/haproxy.cfg")).expect("the settings");
    let balancer = balancer
        .replace("bind :80", &format!("bind 127.0.0.1:{plain}"))
        .replace("bind :443", &format!("bind 127.0.0.1:{secure}"))
        .replace("/etc/haproxy/certs/plan.pem", &at("plan.pem"))
        .replace("10.0.0.11:8080", &format!("127.0.0.1:{one}"))
        .replace("10.0.0.12:8080", &format!("127.0.0.1:{two}"));
    std::fs::write(at("haproxy.cfg"), balancer).expect("writes");
    run(folder, "haproxy -c -f haproxy.cfg", &[]);
    let haproxy = Command::new("/usr/sbin/haproxy")
        .args(["-db", "-f", &at("haproxy.cfg")])
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn();
    let _haproxy = Running(haproxy.expect("HAProxy starts"));
    for port in [one, two] {
        let ready = format!("http://127.0.0.1:{port}/readyz");
        until("a node is ready", || status(folder, &ready) == 200);
    }
    let page_of_all = format!("https://localhost:{secure}/lac");
    until("the balancer leads to them", || status(folder, &page_of_all) == 200);

    let ca = folder.join("ca.pem");
    let told =
        [("AUNAR_DB_FILE", secret.as_path()), ("CURL_CA_BUNDLE", &ca), ("SSL_CERT_FILE", &ca)];
    let said = run(folder, &changed(blocks(&page, "served")), &told);
    assert!(said.contains("The backup is whole") && said.contains("Restored."), "{said}");
    let report = std::fs::read_to_string(at("doctor.json")).expect("the doctor's report");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    for finding in report["findings"].as_array().expect("findings") {
        let (about, stand) = (&finding["about"], &finding["stand"]);
        let says = finding["says"].as_str().expect("words");
        let not_yet = stand == "warning"
            && ["mail", "backups", "disk", "backup disk"].iter().any(|a| about == a);
        assert!(stand == "ok" || about == "durability" || not_yet, "{report:#}");
        if about == "address" {
            assert!(says.contains("its certificate holds until"), "{says}");
        }
    }

    // Each node in turn is away, as in an upgrade, and nobody who reads notices.
    let stop = Arc::new(AtomicBool::new(false));
    let (stopped, bundle) = (stop.clone(), folder.to_owned());
    let reader = std::thread::spawn(move || {
        let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
        while !stopped.load(Ordering::SeqCst) {
            *seen.entry(status(&bundle, &page_of_all)).or_default() += 1;
        }
        seen
    });
    for (at, port) in [one, two].into_iter().enumerate() {
        let ended = Command::new("kill").args(["-TERM", &nodes[at].0.id().to_string()]).status();
        assert!(ended.expect("kill runs").success());
        until("it ends by itself", || nodes[at].0.try_wait().expect("waits").is_some());
        std::thread::sleep(Duration::from_millis(500));
        nodes[at] = node(&place, port);
        let ready = format!("http://127.0.0.1:{port}/readyz");
        until("it is ready again", || status(folder, &ready) == 200);
        // Until the balancer has seen so twice.
        std::thread::sleep(Duration::from_secs(3));
    }
    stop.store(true, Ordering::SeqCst);
    let seen = reader.join().expect("reads");
    assert!(seen.len() == 1 && seen.contains_key(&200), "{seen:?}");
    assert!(seen[&200] > 20, "{seen:?}");
}

#[test]
fn the_units_are_in_order_and_leave_little_open() {
    if !installed("systemd-analyze") {
        eprintln!("SKIPPED: systemd-analyze is not installed to look at the units");
        return;
    }
    let temporary = tempfile::tempdir().expect("a folder");
    let units = ["aunar.service", "aunar-backup.service", "aunar-backup.timer"];
    for unit in units {
        let text = std::fs::read_to_string(format!("{ROOT}/packaging/{unit}")).expect("the unit");
        let text = text.replace("/usr/local/bin/aunar", env!("CARGO_BIN_EXE_aunar"));
        std::fs::write(temporary.path().join(unit), text).expect("writes");
    }
    let analyze = |args: &[&str]| {
        let output =
            Command::new("systemd-analyze").args(args).current_dir(temporary.path()).output();
        let output = output.expect("systemd-analyze runs");
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(output.status.success(), "{args:?}: {said}");
    };
    analyze(&["verify", "./aunar.service", "./aunar-backup.service", "./aunar-backup.timer"]);
    for unit in &units[..2] {
        // Of a hundred; less is better.
        analyze(&["security", "--offline=true", "--threshold=15", &format!("./{unit}")]);
    }
}
