//! docs/OPERATIONS.md is done as it stands: its blocks are taken from the page and run in their order, each machine in a
//! folder of its own, with two nodes behind a load balancer, and with no other changes than those the page names.

use age::secrecy::ExposeSecret as _;
use aunar_db::testing::{SERVER, installed, skipped};
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

#[path = "operations/smuggled.rs"]
mod smuggled;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// What stands in for programs that the page asks, and their names.
const STAND_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operations/stand-in");
const STOOD_IN: [&str; 9] = [
    "apt-get",
    "adduser",
    "install",
    "runuser",
    "systemctl",
    "journalctl",
    "certbot",
    "nft",
    "age-keygen",
];

/// The machines, as their folders are called, and those of them that are nodes.
const MACHINES: [&str; 5] = ["database", "one", "two", "balancer", "elsewhere"];
const NODES: [&str; 2] = ["one", "two"];

/// Where the folder of a machine will be named, until all else is.
const HERE: &str = "\u{1}";

/// A program that is ended when the test is.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A block of the page: on which machines, and what.
struct Block<'a> {
    on: Vec<&'static str>,
    script: &'a str,
}

/// The blocks of the page. Its only other one is the picture of what there will be.
fn blocks(page: &str) -> Vec<Block<'_>> {
    let scripts = page.split("```sh\n").skip(1).map(|rest| rest.split("```").next());
    let blocks: Vec<Block<'_>> = scripts
        .map(|script| {
            let script = script.unwrap_or_default();
            let first = script.lines().next().unwrap_or_default();
            let on = match first.strip_prefix("# ") {
                None => vec!["one"],
                Some("node") => NODES.to_vec(),
                Some("database, node, balancer") => MACHINES[..4].to_vec(),
                Some(name) => {
                    let machine = MACHINES.into_iter().find(|machine| *machine == name);
                    vec![machine.unwrap_or_else(|| panic!("there is no machine {name}"))]
                }
            };
            Block { on, script }
        })
        .collect();
    assert_eq!(page.matches("```").count(), 2 * (blocks.len() + 1), "a block that is not run");
    blocks
}

fn free() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address").port()
}

/// What the environment of the test says is not for those it starts.
fn forget_settings(program: &mut Command) {
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AUNAR_")) {
        program.env_remove(name);
    }
}

/// Runs a script to its end; what it says.
fn run(shell: &mut Command, script: &str) -> String {
    let output = shell.args(["-euo", "pipefail", "-c", script]).output().expect("bash runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{script}\n{said}");
    said
}

/// A certificate for `localhost` as certbot leaves it, and the one it is believed by.
fn certificate(folder: &Path) {
    let script = "
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=illustrative -keyout ca.key -out ca.pem
mkdir certificate
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout certificate/privkey.pem -out plan.csr
printf 'subjectAltName=DNS:localhost\\nbasicConstraints=CA:FALSE\\n' > plan.ext
openssl x509 -req -in plan.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile plan.ext -out plan.crt
cat plan.crt ca.pem > certificate/fullchain.pem";
    run(Command::new("bash").current_dir(folder), script);
}

/// What a unit says under a name.
fn said<'a>(unit: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    unit.lines().filter_map(move |line| line.strip_prefix(name)?.strip_prefix('='))
}

/// The node's settings, as systemd reads them.
fn settings(file: &Path) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(file).expect("the settings");
    let pairs =
        text.lines().filter(|line| !line.starts_with('#')).filter_map(|l| l.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned())).collect()
}

/// The machines of the page, with an account and databases of their own on the server of the tests.
struct Stage {
    folder: PathBuf,
    account: String,
    server: reqwest::Url,
    nodes: [u16; 2],
    plain: u16,
    secure: u16,
    proof: u16,
}

impl Drop for Stage {
    fn drop(&mut self) {
        for end in ["", "_drill", "_moved"] {
            let name = format!("{}{end}", self.account);
            let mut dropdb = Command::new("dropdb");
            let _ =
                dropdb.args(["--if-exists", "--force", &name]).envs(self.of_postgres()).output();
        }
        let mut dropuser = Command::new("dropuser");
        let _ = dropuser.args(["--if-exists", &self.account]).envs(self.of_postgres()).output();
    }
}

impl Stage {
    fn new(folder: &Path, server: &str) -> Self {
        let [plain, secure, proof, one, two] = [(); 5].map(|()| free());
        let stage = Self {
            folder: folder.to_owned(),
            account: format!("aunar_page_{}", uuid::Uuid::now_v7().simple()),
            server: reqwest::Url::parse(server).expect("the address of a server"),
            nodes: [one, two],
            plain,
            secure,
            proof,
        };
        certificate(folder);
        std::fs::create_dir(folder.join("stand-ins")).expect("makes it");
        for name in STOOD_IN {
            symlink(STAND_IN, folder.join("stand-ins").join(name)).expect("links");
        }
        let key = age::x25519::Identity::generate();
        let (public, secret) = (key.to_public(), key.to_string());
        let key = format!("# public key: {public}\n{}\n", secret.expose_secret());
        std::fs::write(folder.join("age.key"), key).expect("writes");
        for machine in MACHINES {
            for there in ["etc/systemd/system", "usr/local/bin", "var"] {
                std::fs::create_dir_all(stage.root(machine).join(there)).expect("makes it");
            }
            let aunar = stage.root(machine).join("usr/local/bin/aunar");
            symlink(env!("CARGO_BIN_EXE_aunar"), aunar).expect("links");
            stage.brings_packaging_to(machine);
        }
        let plan = "Activity,Lead,Period\nWorkshop on data,IOM,Q2 2027\n";
        std::fs::write(stage.root("one").join("plan.csv"), plan).expect("writes");
        stage
    }

    fn root(&self, machine: &str) -> PathBuf {
        self.folder.join(machine)
    }

    fn host(&self) -> &str {
        self.server.host_str().unwrap_or("127.0.0.1")
    }

    fn port(&self) -> u16 {
        self.server.port().unwrap_or(5432)
    }

    /// Whom its programs take the server's owner to be.
    fn of_postgres(&self) -> [(&str, String); 4] {
        [
            ("PGHOST", self.host().to_owned()),
            ("PGPORT", self.port().to_string()),
            ("PGUSER", self.server.username().to_owned()),
            ("PGPASSWORD", self.server.password().unwrap_or_default().to_owned()),
        ]
    }

    /// A text of the page or of `packaging`, with the changes that the page names.
    fn changed(&self, machine: &str, text: &str) -> String {
        let (account, host, port) = (&self.account, self.host(), self.port());
        let [one, two] = self.nodes;
        let own = if machine == "two" { two } else { one };
        let changes = [
            (
                "postgres://aunar:WORD@10.0.0.10/aunar",
                format!("postgres://{account}:WORD@{host}:{port}/{account}"),
            ),
            ("?sslmode=require", String::new()),
            ("https://plan.example.org", format!("https://localhost:{}", self.secure)),
            ("0.0.0.0:8080", format!("127.0.0.1:{own}")),
            ("10.0.0.11:8080", format!("127.0.0.1:{one}")),
            ("10.0.0.12:8080", format!("127.0.0.1:{two}")),
            ("bind :80\n", format!("bind 127.0.0.1:{}\n", self.plain)),
            ("bind :443 ", format!("bind 127.0.0.1:{} ", self.secure)),
            ("127.0.0.1:8402", format!("127.0.0.1:{}", self.proof)),
            ("aunar doctor\n", "aunar doctor --json >doctor.json || test $? = 1\n".to_owned()),
            ("/etc/", format!("{HERE}/etc/")),
            ("/var/", format!("{HERE}/var/")),
            (HERE, self.root(machine).display().to_string()),
        ];
        changes.iter().fold(text.to_owned(), |text, (is, to)| text.replace(is, to))
    }

    /// The folder `packaging`, without mail, and without an account and a root of HAProxy's own.
    fn brings_packaging_to(&self, machine: &str) {
        let folder = self.root(machine).join("packaging");
        std::fs::create_dir(&folder).expect("makes it");
        for entry in std::fs::read_dir(format!("{ROOT}/packaging")).expect("the folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let text = std::fs::read_to_string(&path).expect("a text");
                let out = ["smtp", "chroot /", "user haproxy", "group haproxy"];
                let kept = text.lines().filter(|line| !out.iter().any(|word| line.contains(word)));
                let text: String = kept.flat_map(|line| [line, "\n"]).collect();
                let name = path.file_name().expect("a name");
                std::fs::write(folder.join(name), self.changed(machine, &text)).expect("writes");
            }
        }
    }

    /// Runs a block on a machine, in the sitting that there was; what it says.
    fn run(&self, machine: &str, script: &str) -> String {
        let root = self.root(machine);
        let path = std::env::var("PATH").unwrap_or_default();
        let (stand_ins, own) = (self.folder.join("stand-ins"), root.join("usr/local/bin"));
        let path = format!("{}:{}:{path}:/usr/sbin", stand_ins.display(), own.display());
        let mut shell = Command::new("bash");
        forget_settings(&mut shell);
        shell.current_dir(&root).env("PATH", path).env("MACHINE", machine);
        shell.env("ASIDE", &self.folder).env("ROOT", &root).env("ACCOUNT", &self.account);
        for (name, value) in self.of_postgres() {
            shell.env(name.replace("PG", "SERVER_"), value);
        }
        let ca = self.folder.join("ca.pem");
        shell.env("CURL_CA_BUNDLE", &ca).env("SSL_CERT_FILE", &ca);
        let sitting = "test ! -e sitting || . ./sitting";
        let script = self.changed(machine, script);
        run(&mut shell, &format!("{sitting}\n{script}\nexport -p >sitting"))
    }

    /// What was asked of those that are stood in for.
    fn notes(&self) -> String {
        std::fs::read_to_string(self.folder.join("notes")).unwrap_or_default()
    }

    /// A node, by the command, the settings and the secrets of its installed unit.
    fn node(&self, machine: &str) -> Running {
        let unit = self.root(machine).join("etc/systemd/system/aunar.service");
        let unit = std::fs::read_to_string(unit).expect("the unit");
        let mut command = said(&unit, "ExecStart").next().expect("a command").split(' ');
        assert_eq!(command.next(), Some("/usr/local/bin/aunar"));
        let secrets: BTreeMap<&str, &str> =
            said(&unit, "LoadCredential").filter_map(|line| line.split_once(':')).collect();
        let mut program = Command::new(env!("CARGO_BIN_EXE_aunar"));
        forget_settings(&mut program);
        for file in said(&unit, "EnvironmentFile") {
            program.envs(settings(Path::new(file)));
        }
        for (name, secret) in said(&unit, "Environment").filter_map(|l| l.split_once("=%d/")) {
            program.env(name, secrets[secret]);
        }
        let program = program.args(command).env("AUNAR_LOG", "warn").stderr(Stdio::null()).spawn();
        Running(program.expect("the node starts"))
    }

    fn haproxy(&self) -> Running {
        let haproxy = Command::new("/usr/sbin/haproxy")
            .arg("-db")
            .arg("-f")
            .arg(self.root("balancer").join("etc/haproxy/haproxy.cfg"))
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn();
        Running(haproxy.expect("HAProxy starts"))
    }

    /// Asks for an address, with more that curl is told; what is answered, its head first.
    fn ask(&self, address: &str, more: &[&str]) -> String {
        let curl = Command::new("curl")
            .args(["-s", "-D", "-", "-o", "/dev/null", "-m", "20"])
            .args(more)
            .arg(address)
            .env("CURL_CA_BUNDLE", self.folder.join("ca.pem"))
            .output()
            .expect("curl runs");
        String::from_utf8_lossy(&curl.stdout).into_owned()
    }

    /// The status of an address; 0 where nobody answers.
    fn status(&self, address: &str) -> u16 {
        let head = self.ask(address, &[]);
        head.split(' ').nth(1).and_then(|status| status.trim().parse().ok()).unwrap_or(0)
    }

    fn is_ready(&self, node: usize) {
        let ready = format!("http://127.0.0.1:{}/readyz", self.nodes[node]);
        until("a node is ready", || self.status(&ready) == 200);
    }

    /// A page, through the balancer.
    fn page(&self) -> String {
        format!("https://localhost:{}/lac", self.secure)
    }
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// What runs by now, and what was said on the way.
#[derive(Default)]
struct Done {
    nodes: Vec<Running>,
    balancer: Option<Running>,
    said: String,
}

impl Done {
    /// Runs a block on a machine, and does what it asks of those that are stood in for.
    fn take(&mut self, stage: &Stage, machine: &str, script: &str) {
        let before = stage.notes().len();
        let said = stage.run(machine, script);
        let asked = stage.notes().split_off(before);
        if asked.contains("systemctl enable --now aunar\n") {
            self.nodes.push(stage.node(machine));
            stage.is_ready(self.nodes.len() - 1);
        }
        if asked.contains("systemctl reload-or-restart haproxy") {
            drop(self.balancer.take());
            self.balancer = Some(stage.haproxy());
            let plain = format!("http://127.0.0.1:{}/lac", stage.plain);
            until("the balancer leads to what is encrypted", || stage.status(&plain) == 301);
        }
        if asked.contains("certbot certonly") {
            until("it leads to the nodes", || stage.status(&stage.page()) == 200);
        }
        if asked.contains("age-keygen -y") {
            // "Write it into aunar.env on every node."
            let recipient = said.lines().find(|line| line.starts_with("age1")).expect("a key");
            for node in NODES {
                let env = stage.root(node).join("etc/aunar/aunar.env");
                let text = std::fs::read_to_string(&env).expect("the settings");
                let line = "#AUNAR_BACKUP_AGE_RECIPIENT=age1...";
                assert!(text.contains(line), "{text}");
                let text = text.replace(line, &format!("AUNAR_BACKUP_AGE_RECIPIENT={recipient}"));
                std::fs::write(&env, text).expect("writes");
            }
            // "Bring aunar-backup.key along to the node."
            let key = "aunar-backup.key";
            std::fs::copy(stage.root(machine).join(key), stage.root("one").join(key))
                .expect("is brought along");
        }
        self.said.push_str(&said);
    }
}

#[test]
fn the_page_is_done_as_it_stands() {
    let nobody = "so nobody does what docs/OPERATIONS.md says";
    let needed = ["haproxy", "curl", "openssl", "createuser", "bash", "setsid", "shred", "timeout"];
    if let Some(missing) = needed.into_iter().find(|program| !installed(program)) {
        skipped(&format!("{missing} is not installed, {nobody}"));
        return;
    }
    let Ok(server) = std::env::var(SERVER) else {
        skipped(&format!("{SERVER} names no server, {nobody}"));
        return;
    };
    let temporary = tempfile::tempdir().expect("a folder");
    let stage = Stage::new(temporary.path(), &server);
    let page = std::fs::read_to_string(format!("{ROOT}/docs/OPERATIONS.md")).expect("the page");
    let mut done = Done::default();
    for block in blocks(&page) {
        for machine in block.on {
            done.take(&stage, machine, block.script);
        }
    }
    let Done { mut nodes, balancer: _balancer, said } = done;
    for words in ["1 new", "every hash is as it should be", "The backup is whole", "Restored."] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(said.contains("/sign-in/") || said.contains("https://localhost"), "{said}");
    what_was_asked(&stage);
    is_encrypted(&stage);
    is_in_order(&stage);
    what_stands_in_front(&stage);
    smuggled::no_request_is_smuggled_through_the_balancer(&stage);
    away_in_turn(&stage, &mut nodes);
}

/// Every machine was asked for what the page says, and what stood in did not do alone.
fn what_was_asked(stage: &Stage) {
    let notes = stage.notes();
    let times = |line: &str| notes.lines().filter(|asked| *asked == line).count();
    for machine in &MACHINES[..4] {
        let line = format!("{machine}: systemctl enable --now nftables");
        assert_eq!(times(&line), 1, "{line} in {notes}");
    }
    for node in NODES {
        for line in ["systemctl daemon-reload", "systemctl enable --now aunar"] {
            assert_eq!(times(&format!("{node}: {line}")), 1, "{node}: {line} in {notes}");
        }
    }
    assert_eq!(times("balancer: systemctl reload-or-restart haproxy"), 2, "{notes}");
    let why = |name: &str| std::fs::read_to_string(stage.folder.join(name)).ok();
    if let Some(why) = why("no-nft") {
        skipped(why.trim());
    }
    if let Some(why) = why("nft-may-not") {
        // Not `skipped`: a kernel that lets nobody look is installed by nobody.
        eprintln!("SKIPPED: {}", why.trim());
    }
}

/// The backup opens to its key alone, which is not on the node any more.
fn is_encrypted(stage: &Stage) {
    let folder = stage.root("one").join("var/backups/aunar");
    let files = std::fs::read_dir(&folder).expect("the folder");
    let files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(files[0].to_string_lossy().ends_with(".jsonl.gz.age"), "{files:?}");
    let bytes = std::fs::read(&files[0]).expect("the backup");
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert!(!stage.root("one").join("aunar-backup.key").exists());
    assert!(stage.root("elsewhere").join("aunar-backup.key").exists());
}

/// What the doctor says.
fn is_in_order(stage: &Stage) {
    let report = stage.root("one").join("doctor.json");
    let report = std::fs::read_to_string(report).expect("the doctor's report");
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
}

/// The balancer names requests itself, and lets whoever gives certificates through to certbot.
fn what_stands_in_front(stage: &Stage) {
    let named = |address: &str| {
        let head = stage.ask(address, &["-H", "X-Request-Id: from-a-stranger"]);
        let name = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("x-request-id").then(|| value.trim().to_owned())
        });
        name.unwrap_or_else(|| panic!("a name in {head}"))
    };
    // A node believes what stands in front of it,
    assert_eq!(named(&format!("http://127.0.0.1:{}/lac", stage.nodes[0])), "from-a-stranger");
    // and what stands there believes nobody.
    let (first, second) = (named(&stage.page()), named(&stage.page()));
    assert!(first.len() == 36 && first != second, "{first} {second}");

    let listener = TcpListener::bind(("127.0.0.1", stage.proof)).expect("certbot's port");
    let certbot = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("whoever asks");
        let mut asked = [0; 4096];
        let read = stream.read(&mut asked).expect("reads");
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nproof";
        stream.write_all(answer).expect("writes");
        String::from_utf8_lossy(&asked[..read]).into_owned()
    });
    let proof = "/.well-known/acme-challenge/illustrative";
    assert_eq!(stage.status(&format!("http://127.0.0.1:{}{proof}", stage.plain)), 200);
    assert!(certbot.join().expect("answers").starts_with(&format!("GET {proof} ")));
}

/// Each node in turn is away, as in an upgrade, and nobody who reads notices.
fn away_in_turn(stage: &Stage, nodes: &mut [Running]) {
    let stop = Arc::new(AtomicBool::new(false));
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
            while !stop.load(Ordering::SeqCst) {
                *seen.entry(stage.status(&stage.page())).or_default() += 1;
            }
            seen
        });
        // Told to stop whatever happens here, or the test would wait for it for ever.
        let _told = Told(Arc::clone(&stop));
        for (at, machine) in NODES.into_iter().enumerate() {
            let id = nodes[at].0.id().to_string();
            let ended = Command::new("kill").args(["-TERM", &id]).status();
            assert!(ended.expect("kill runs").success());
            until("it ends by itself", || nodes[at].0.try_wait().expect("waits").is_some());
            std::thread::sleep(Duration::from_millis(500));
            nodes[at] = stage.node(machine);
            stage.is_ready(at);
            // Until the balancer has seen so twice.
            std::thread::sleep(Duration::from_secs(3));
        }
        stop.store(true, Ordering::SeqCst);
        let seen = reader.join().expect("reads");
        assert!(seen.len() == 1 && seen.contains_key(&200), "{seen:?}");
        assert!(seen[&200] > 20, "{seen:?}");
    });
}

/// Tells a reader to stop when it goes.
struct Told(Arc<AtomicBool>);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}
