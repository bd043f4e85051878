//! `aunar overlaps PLAN` and `aunar import --reference`: what they print of a stored plan, and how they
//! end.

use aunar_hub::overlap::{Joiner, join};
use aunar_hub::testing::{TestApp, Visitor};
use aunar_overlap::record::PairRecord;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Output, Stdio};

const PLAN: &str = "lac/2027-2028";
const DRAFT: &str = "/lac/plans/2027-2028";

fn aunar(app: &TestApp, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aunar"));
    command.args(args).args(["--db", app.db().url()]);
    command.env_remove("AUNAR_LOG").env_remove("AUNAR_MODEL").env_remove("AUNAR_EMBEDDINGS_URL");
    command
}

fn run(app: &TestApp, args: &[&str]) -> Output {
    aunar(app, args).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Writes an activity into the draft and tells its reference.
async fn write(who: &Visitor<'_>, title: &str, lead: &str, lang: &str) -> String {
    let address = format!("{DRAFT}/activities/new");
    let form = who.get(&address).await.field("form");
    let fields = [
        ("form", form.as_str()),
        ("text-lang", lang),
        ("title", title),
        ("lead", lead),
        ("kind", "training"),
        ("places", "PE; CO"),
        ("period", "2027-Q2"),
    ];
    let answer = who.post(&address, &fields).await;
    answer.location().rsplit('/').next().expect("a reference").to_owned()
}

/// Two pairs of the draft that their owners say are one: the first is joined, the second is not.
async fn settled(app: &TestApp) -> [[String; 2]; 2] {
    let (unicef, unesco) = (app.sign_in("focal-unicef").await, app.sign_in("focal-unesco").await);
    let mut pairs = Vec::new();
    for [es, en] in [
        [
            "Taller para docentes sobre la inclusión de la niñez migrante en la escuela",
            "Training workshop for teachers on the inclusion of migrant children in school",
        ],
        [
            "Curso sobre documentos de identidad para consulados",
            "Course on identity documents for consulates",
        ],
    ] {
        let one = write(&unicef, es, "UNICEF", "es").await;
        pairs.push([one, write(&unesco, en, "UNESCO", "en").await]);
    }
    for (at, pair) in pairs.iter().enumerate() {
        for (who, whom) in [(&unicef, "UNICEF"), (&unesco, "UNESCO")] {
            let all = who.get(&format!("/api/v1/networks{DRAFT}/overlaps?per_page=200")).await;
            let all = all.json();
            let found = all["items"].as_array().expect("items").iter().find(|item| {
                item["first"]["reference"] == pair[0].as_str()
                    && item["second"]["reference"] == pair[1].as_str()
            });
            let found = found.unwrap_or_else(|| panic!("{pair:?} in {all}"));
            let id = found["second"]["id"].as_str().expect("an id");
            let address = format!("{DRAFT}/overlaps/{}/{id}", pair[0]);
            let page = who.get(&address).await;
            let (here, there) = (page.field("here"), page.field("there"));
            let said = if at == 0 { "join" } else { "related" };
            let fields = [
                ("whom", whom),
                ("here", here.as_str()),
                ("there", there.as_str()),
                ("answer", said),
                ("words", ""),
                ("lang", "es"),
            ];
            assert_eq!(who.post(&address, &fields).await.status, 303);
        }
    }
    let state = app.app.state();
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2027-2028").expect("the draft");
    let side = |reference: &str| {
        let activity = plan.by_reference(reference).expect("it is there");
        (activity.id, activity.version)
    };
    let by = Joiner {
        actor: "a test".to_owned(),
        name: "Somebody".to_owned(),
        role: aunar_domain::mandate::Role::Secretariat,
        at: state.now(),
    };
    let [stays, goes] = &pairs[0];
    join(state, network.network.id, side(stays), side(goes), by).await.expect("they are joined");
    pairs.try_into().expect("two")
}

#[tokio::test(flavor = "multi_thread")]
async fn verdicts_are_pairs_to_fit_weights_on_those_joined_since_among_them() {
    for app in TestApp::each_sample().await {
        let [joined, apart] = settled(&app).await;
        let output = run(&app, &["overlaps", PLAN, "--verdicts"]);
        assert_eq!(output.status.code(), Some(0), "{}", complained(&output));
        let pairs: Vec<PairRecord> = said(&output)
            .lines()
            .map(|line| PairRecord::read(line).unwrap_or_else(|why| panic!("{line}: {why}")))
            .collect();
        let told = |pair: &[String; 2]| {
            let id = |reference: &str| format!("{PLAN}/{reference}");
            let of = |p: &&PairRecord| {
                [p.a.id.as_str(), p.b.id.as_str()].map(str::to_owned)
                    == [id(&pair[0]), id(&pair[1])]
            };
            let found = pairs.iter().find(of);
            let found = found.unwrap_or_else(|| panic!("{pair:?} in {}", said(&output)));
            (found.rest["answer"].as_str().expect("an answer").to_owned(), found.clone())
        };
        let (answer, pair) = told(&joined);
        assert_eq!(answer, "join");
        // Both sides are as they were before they became one.
        assert_eq!(pair.a.activity.agencies, ["UNICEF"]);
        assert_eq!(pair.b.activity.agencies, ["UNESCO"]);
        assert!(pair.b.activity.text.starts_with("Training workshop"));
        assert_eq!(told(&apart).0, "related");
        // The same lines again, and every answer is one the fit knows.
        let again = run(&app, &["overlaps", PLAN, "--verdicts"]);
        assert_eq!(said(&again), said(&output));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_only_the_beginning_ends_it_quietly() {
    let app = TestApp::sample().await;
    for args in [&["overlaps", "lac/2023-2024"][..], &["overlaps", "lac/2023-2024", "--json"]] {
        let whole = run(&app, args);
        assert_eq!(whole.status.code(), Some(0), "{}", complained(&whole));
        assert!(said(&whole).lines().count() > 20, "{}", said(&whole));
        let mut child = aunar(&app, args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        // As `| head -1` does: one line, and the pipe is closed.
        let mut line = String::new();
        let out = child.stdout.take().expect("its output");
        BufReader::with_capacity(64, out).read_line(&mut line).expect("a line");
        let mut complaint = String::new();
        child.stderr.take().expect("its errors").read_to_string(&mut complaint).expect("reads");
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "{complaint}");
        assert!(!complaint.contains("pipe") && !complaint.contains("panic"), "{complaint}");
        assert!(!line.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reference_is_imported_brought_up_to_date_and_marked_where_it_is_gone() {
    for app in TestApp::each_sample().await {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("oim.csv");
        let import = |rows: &str, more: &[&str]| {
            std::fs::write(&file, format!("id,title,country,period,lead\n{rows}")).expect("writes");
            let path = file.display().to_string();
            let mut args = vec!["import", "--reference", &path, "--network", "lac"];
            args.extend(["--mechanism", "SACM", "--source", "Plan 2027", "--licence", "CC BY 4.0"]);
            args.extend_from_slice(more);
            run(&app, &args)
        };
        let rows = "S-1,Workshop on migrant children in schools,Peru,2027-Q2,Somebody new\n\
                    S-2,Dialogue on borders,Chile,2027,\n";
        let dry = import(rows, &["--dry-run"]);
        assert_eq!(dry.status.code(), Some(0), "{}", complained(&dry));
        assert!(said(&dry).contains("2 new"), "{}", said(&dry));
        let first = import(rows, &[]);
        assert!(said(&first).contains("2 new, 0 changed"), "{}", said(&first));
        let again = import(rows, &[]);
        assert!(said(&again).contains("0 new, 0 changed, 2 unchanged"), "{}", said(&again));
        let later =
            import("S-1,Workshop on migrant children in schools,Peru; Chile,2027-Q2,\n", &[]);
        assert_eq!(later.status.code(), Some(0), "{}", complained(&later));
        assert!(said(&later).contains("1 changed"), "{}", said(&later));
        assert!(said(&later).contains("S-2 Dialogue on borders"), "{}", said(&later));
        let all = "/api/v1/networks/lac/mechanisms/SACM/activities";
        app.app.state().pictures.written();
        let all = app.get(all).await.json();
        assert_eq!(all["total"], 2, "nothing is deleted: {all}");
        let verify = run(&app, &["verify"]);
        assert_eq!(verify.status.code(), Some(0), "{}", said(&verify));
        // What cannot be used is said, and ends with 2; a refused row is an answer of no.
        let no_such = run(
            &app,
            &[
                "import",
                "--reference",
                &file.display().to_string(),
                "--network",
                "lac",
                "--mechanism",
                "NONE",
                "--source",
                "x",
            ],
        );
        assert_eq!(no_such.status.code(), Some(2));
        assert!(complained(&no_such).contains("R4V"), "{}", complained(&no_such));
        let bad = import("S-1,Workshop,Nowhere,2027-Q2,\n", &[]);
        assert_eq!(bad.status.code(), Some(1), "{}", said(&bad));
        assert!(said(&bad).contains("Nowhere"), "{}", said(&bad));
        let unnamed = import("", &["--source-url", "ftp://x"]);
        assert_eq!(unnamed.status.code(), Some(2));
        assert!(complained(&unnamed).contains("https://"), "{}", complained(&unnamed));
    }
}
