//! An untidy work plan goes in.

use aunar_db::testing::Ground;
use aunar_domain::access::Scope;
use aunar_domain::activity::{ActivityKind, Audience, PublicStatus, Status};
use aunar_domain::network::MemberRole;
use aunar_domain::plan::PlanStatus;
use aunar_domain::words::Lang;
use aunar_formats::{BookOut, OutCell, SheetOut, write_xlsx};
use aunar_hub::account::issue_token;
use aunar_hub::exchange::{
    ImportError, Missing, Offer, Outcome, Stage, Target, Watch, create, create_missing, foreseen,
    import,
};
use aunar_hub::testing::{TestApp, moment};
use aunar_hub::web::Tongue;
use axum::body::Body;
use axum::http::{Request, header};
use chrono::Days;
use std::io::{Cursor, Read, Write};
use std::sync::{Arc, Mutex};

const PUBLISHED: &[u8] = include_bytes!("../../sample/global.csv");

fn offer(name: &str, bytes: &[u8]) -> Offer {
    Offer { accept_new: true, ..aunar_hub::testing::offer(name, bytes) }
}

async fn into(app: &TestApp, plan: &str, offer: &Offer) -> Result<Outcome, ImportError> {
    import(app.app.state(), Target { network: "net", plan }, offer).await
}

async fn fresh(ground: Ground) -> TestApp {
    let app = TestApp::empty_on(ground).await;
    create_missing(app.app.state(), "net", "2021-2024", Lang::En).await.expect("made");
    app
}

/// The published rows as a workbook with two banner rows, and the group's cells merged as people
/// merge them: the value in the first row of the group, the rest empty.
fn workbook() -> Vec<u8> {
    let text =
        aunar_formats::read(PUBLISHED, None, &aunar_formats::Limits::default()).expect("reads");
    let rows = &text.sheets[0].rows;
    let out = |cell: &aunar_formats::Cell| match cell.to_string() {
        words if words.is_empty() => OutCell::Empty,
        words => OutCell::Text(words),
    };
    let mut all = vec![vec![OutCell::Empty], vec![OutCell::Text("As published".into())]];
    all.extend(rows.iter().map(|row| row.iter().map(out).collect()));
    let book = BookOut {
        title: "Plan".into(),
        about: vec![],
        about_name: "About".into(),
        sheets: vec![SheetOut {
            name: "Plan".into(),
            header: vec!["Work plan of the Network".into()],
            hxl: None,
            widths: vec![],
            rows: all,
        }],
    };
    write_xlsx(&book, moment()).expect("writes")
}

/// The same rows with headers, statuses and periods as a Spanish-speaking office writes them.
fn in_spanish() -> String {
    let text = String::from_utf8(PUBLISHED.to_vec()).expect("UTF-8");
    text.replace(
        "Working group,Kind,Co-leads,Members,Activity,Timeline,Status,GCM objectives,Source page",
        "Grupo de trabajo,Tipo,Colíderes,Miembros,Actividad,Cronograma,Estado,Objetivos del Pacto,Página de origen",
    )
    .replace(",Core,", ",Básica,")
    .replace(",Thematic,", ",Temática,")
    .replace("represented by", "representado por")
    .replace(",Completed,", ",Completada,")
    .replace(",Ongoing,", ",En curso,")
    .replace("24 May 2023", "24 de mayo de 2023")
    .replace("Q1-Q2 2023", "T1-T2 2023")
}

#[tokio::test]
async fn the_published_plan_imports_whole_and_a_second_time_changes_nothing() {
    for ground in Ground::each() {
        let app = fresh(ground).await;
        let first = into(&app, "2021-2024", &offer("plan.csv", PUBLISHED)).await.expect("reads");
        assert!(first.stored, "{}", first.text(Tongue(Lang::En)));
        assert_eq!((first.counts.new, first.counts.refused), (14, 0));
        let again = into(&app, "2021-2024", &offer("plan.csv", PUBLISHED)).await.expect("reads");
        assert_eq!((again.counts.unchanged, again.changes(), again.stored), (14, 0, false));
        // The same rows out of a workbook with banners are the same rows.
        let book = into(&app, "2021-2024", &offer("plan.xlsx", &workbook())).await.expect("reads");
        assert_eq!(
            (book.counts.unchanged, book.changes()),
            (14, 0),
            "{}",
            book.text(Tongue(Lang::En))
        );
    }
}

#[tokio::test]
async fn a_workbook_with_banner_rows_imports_as_the_csv_does() {
    let app = fresh(Ground::Sqlite).await;
    let outcome = into(&app, "2021-2024", &offer("plan.xlsx", &workbook())).await.expect("reads");
    assert!(outcome.stored && outcome.counts.new == 14, "{}", outcome.text(Tongue(Lang::En)));
    assert!(outcome.header_row > 2);
}

#[tokio::test]
async fn the_plan_imports_in_spanish_too() {
    let app = fresh(Ground::Sqlite).await;
    let outcome =
        into(&app, "2021-2024", &offer("plan.csv", in_spanish().as_bytes())).await.expect("reads");
    assert!(outcome.stored && outcome.counts.new == 14, "{}", outcome.text(Tongue(Lang::Es)));
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["net"].plan("2021-2024").expect("the plan");
    let completed = plan.index.having(aunar_domain::facets::Facet::Status, "completed");
    assert_eq!(completed.len(), 7);
    let detention = plan.index.having(aunar_domain::facets::Facet::Objective, "13");
    assert_eq!(detention.len(), 5, "the objectives come under a header in Spanish");
    let talk = plan
        .activities
        .iter()
        .find(|a| a.content.title.words(Lang::En).contains("child immigration detention"))
        .expect("the talk");
    assert!(talk.content.period.is_some());
}

#[tokio::test]
async fn unknown_bodies_are_questions_unless_they_may_be_new() {
    let app = fresh(Ground::Sqlite).await;
    let careful = Offer { accept_new: false, ..offer("plan.csv", b"Activity,Lead,Period\nWorkshop on data,Agencia Lunar,Q2 2023\nTalk on data,OIM,2023\n") };
    let outcome = into(&app, "2021-2024", &careful).await.expect("reads");
    assert!(!outcome.stored, "one row is a question, so nothing is stored");
    assert_eq!(outcome.questions.len(), 1);
    assert_eq!(outcome.rows[0].remarks[0].grade, "ask");
    let partly = Offer { partial: true, ..careful };
    let outcome = into(&app, "2021-2024", &partly).await.expect("reads");
    assert!(outcome.stored && outcome.counts.new == 1, "OIM is known, as IOM");
}

#[tokio::test]
async fn a_near_twin_is_asked_about_even_when_new_ones_are_welcome() {
    let app = fresh(Ground::Sqlite).await;
    let file = b"Activity,Lead\nWorkshop,International Organisation for Migrations\n";
    let outcome = into(&app, "2021-2024", &offer("plan.csv", file)).await.expect("reads");
    assert!(!outcome.stored);
    assert_eq!(outcome.questions[0].near, ["IOM"]);
}

#[tokio::test]
async fn a_dry_run_tells_all_and_stores_nothing() {
    let app = fresh(Ground::Sqlite).await;
    let dry = Offer { dry_run: true, ..offer("plan.csv", PUBLISHED) };
    let outcome = into(&app, "2021-2024", &dry).await.expect("reads");
    assert_eq!((outcome.counts.new, outcome.stored), (14, false));
    let picture = app.app.state().pictures.now().await.expect("a picture");
    assert!(picture.networks["net"].plan("2021-2024").expect("the plan").activities.is_empty());
}

#[tokio::test]
async fn a_refused_row_is_named_with_its_place_and_what_would_do() {
    let app = fresh(Ground::Sqlite).await;
    let file = "Actividad;Estado;Objetivos\nTaller sobre datos;terminadísimo;1\nTaller sobre remesas;Completado;24\n";
    let outcome =
        into(&app, "2021-2024", &offer("plan.csv", file.as_bytes())).await.expect("reads");
    assert_eq!((outcome.counts.refused, outcome.stored), (2, false));
    let status = &outcome.rows[0].remarks[0];
    assert_eq!(
        (status.row, status.column.as_str(), status.value.as_str()),
        (2, "B", "terminadísimo")
    );
    assert!(!status.accepted.is_empty());
    let objective = &outcome.rows[1].remarks[0];
    assert_eq!(
        (objective.row, objective.column.as_str(), objective.reason),
        (3, "C", "unknown-objective")
    );
    let said = outcome.text(Tongue(Lang::Es));
    assert!(said.contains("terminadísimo") && said.contains("Estado"), "{said}");
}

#[tokio::test]
async fn what_is_no_plan_gets_one_clear_error_and_nothing_is_stored() {
    let app = fresh(Ground::Sqlite).await;
    for (name, bytes) in [
        ("empty.csv", Vec::new()),
        ("noise.bin", (0_u8..=255).cycle().take(4000).collect()),
        ("list.csv", b"a,b\n1,2\n".to_vec()),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more".to_vec()),
        ("broken.xlsx", b"PK\x03\x04 not a workbook".to_vec()),
        ("other.json", b"{\"hello\": 1}".to_vec()),
    ] {
        let error = into(&app, "2021-2024", &offer(name, &bytes)).await.expect_err(name);
        let said = error.to_string();
        assert!(said.starts_with(name) && said.len() > name.len() + 20, "{said}");
    }
}

#[tokio::test]
async fn importing_at_once_from_two_sides_loses_nothing() {
    for ground in Ground::each() {
        let app = fresh(ground).await;
        let (a, b) = (
            offer("a.csv", b"Reference,Activity\nX-1,Workshop on data\nX-2,Workshop on borders\n"),
            offer(
                "b.csv",
                b"Reference,Activity\nY-1,Talk on detention\nY-2,Study of remittances\n",
            ),
        );
        let (first, second) =
            tokio::join!(into(&app, "2021-2024", &a), into(&app, "2021-2024", &b));
        assert!(first.expect("reads").stored && second.expect("reads").stored);
        let picture = app.app.state().pictures.now().await.expect("a picture");
        assert_eq!(
            picture.networks["net"].plan("2021-2024").expect("the plan").activities.len(),
            4
        );
        assert!(app.db().verify(|_, _| {}).await.expect("reads").failure.is_none());
    }
}

#[tokio::test]
async fn encodings_of_old_spreadsheets_are_understood() {
    let app = fresh(Ground::Sqlite).await;
    let text = "Actividad;Período\nCapacitación en fronteras del Paraná;mayo-julio 2023\n";
    let windows: Vec<u8> =
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let outcome = into(&app, "2021-2024", &offer("ansi.csv", &windows)).await.expect("reads");
    assert!(outcome.stored);
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let outcome = into(&app, "2021-2024", &offer("utf16.csv", &utf16)).await.expect("reads");
    assert_eq!(
        (outcome.counts.unchanged, outcome.changes()),
        (1, 0),
        "{}",
        outcome.text(Tongue(Lang::Es))
    );
}

/// A workbook that a program wrote with a formula for the status and never computed it.
fn uncomputed() -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PARTS: &str = "http://schemas.openxmlformats.org/package/2006";
    let link = |id: &str, kind: &str, to: &str| {
        format!(
            "<Relationships xmlns=\"{PARTS}/relationships\"><Relationship Id=\"{id}\" Type=\"{LINKS}/{kind}\" Target=\"{to}\"/></Relationships>"
        )
    };
    let text = |at: &str, words: &str| {
        format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
    };
    let sheet = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetData><row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><f>A9</f></c></row></sheetData></worksheet>",
        text("A1", "Actividad"),
        text("B1", "Estado"),
        text("A2", "Taller")
    );
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let types = format!(
        "<Types xmlns=\"{PARTS}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", link("rId1", "officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", link("rId1", "worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part begins");
        zip.write_all(content.as_bytes()).expect("a part is written");
    }
    zip.finish().expect("the archive ends").into_inner()
}

#[tokio::test]
async fn a_formula_that_was_never_computed_is_no_empty_cell() {
    let app = fresh(Ground::Sqlite).await;
    let outcome = into(&app, "2021-2024", &offer("plan.xlsx", &uncomputed())).await.expect("reads");
    assert_eq!((outcome.counts.refused, outcome.stored), (1, false));
    let remark = &outcome.rows[0].remarks[0];
    assert_eq!(
        (remark.row, remark.column.as_str(), remark.header.as_str(), remark.reason),
        (2, "B", "Estado", "formula-unsaved")
    );
    let text = outcome.text(Tongue(Lang::Es));
    assert!(text.contains("ábralo en un programa de hojas de cálculo"), "{text}");
}

#[tokio::test]
async fn what_the_pages_call_things_is_understood_in_every_language() {
    let app = fresh(Ground::Sqlite).await;
    for lang in Lang::ALL {
        let t = Tongue(*lang);
        let mut file = "Activity;Status;Kind of activity;Audience\n".to_owned();
        for status in Status::ALL {
            file += &format!("S {};{};;\n", status.code(), t.label("status", status.code()));
        }
        for status in PublicStatus::ALL {
            let label = t.label("public-status", status.code());
            file += &format!("P {};{label};;\n", status.code());
        }
        for kind in ActivityKind::ALL {
            file += &format!("K {};;{};\n", kind.code(), t.label("kind", kind.code()));
        }
        for audience in Audience::ALL {
            file += &format!("A {};;;{}\n", audience.code(), t.label("audience", audience.code()));
        }
        let trial = Offer { dry_run: true, ..offer("words.csv", file.as_bytes()) };
        let outcome = into(&app, "2021-2024", &trial).await.expect("reads");
        let remarks: Vec<String> =
            outcome.rows.iter().flat_map(|r| &r.remarks).map(|r| r.text(t)).collect();
        assert!(remarks.is_empty(), "{lang:?}: {remarks:#?}");
    }
}

#[tokio::test]
async fn a_body_named_twice_in_one_breath_is_itself_and_no_twin() {
    let app = fresh(Ground::Sqlite).await;
    let file = "Actividad,Miembros\nTaller,UNICEF - Fondo de las Naciones Unidas para la Infancia; OIM – IOM\n";
    let outcome =
        into(&app, "2021-2024", &offer("plan.csv", file.as_bytes())).await.expect("reads");
    assert_eq!((outcome.counts.new, outcome.new_entities.len()), (1, 0));
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks["net"].plan("2021-2024").expect("the plan");
    let involved = plan.activities[0].content.involved.iter();
    let codes: Vec<&str> = involved
        .filter_map(|i| picture.common.register.get(i.entity))
        .map(|e| e.code.as_str())
        .collect();
    assert_eq!(codes, ["UNICEF", "IOM"]);
}

#[tokio::test]
async fn a_network_is_made_with_its_members_and_a_plan_agreed_elsewhere_is_everybodys() {
    for ground in Ground::each() {
        let app = TestApp::empty_on(ground).await;
        let missing = Missing {
            network_name: Some("Red Regional"),
            members: [(MemberRole::CoLead, "OIM y CEPAL"), (MemberRole::Member, "IOM; ACNUR, OPS")],
            status: PlanStatus::Implementation,
            ..Missing::draft(Lang::Es)
        };
        let (state, target) = (app.app.state(), Target { network: "net", plan: "2023-2024" });
        let file = offer("plan.csv", b"Actividad,Plazo\nTaller,2023\n");
        let foreseen = foreseen(state, &target, &missing, &file).await.expect("reads");
        assert_eq!(foreseen.map(|o| (o.counts.new, o.stored)), Some((1, false)));
        assert!(app.get("/net").await.status == 404, "nothing is made by looking ahead");
        create(state, &target, &missing).await.expect("made");
        assert!(import(state, target, &file).await.expect("imported").stored);
        let members = app.get("/api/v1/networks/net/members").await.json();
        let codes: Vec<&str> = members["items"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|m| m["code"].as_str())
            .collect();
        assert_eq!(codes, ["IOM", "ECLAC", "UNHCR", "PAHO"], "each once: {members}");
        let front = app.get("/net?lang=es").await.text();
        assert!(front.contains("Red Regional") && front.contains("En implementación"), "{front}");
        assert!(app.db().verify(|_, _| {}).await.expect("reads").failure.is_none());
    }
}

#[tokio::test]
async fn sheets_that_were_left_out_are_named() {
    let app = fresh(Ground::Sqlite).await;
    let sheet = |name: &str, title: &str| SheetOut {
        name: name.into(),
        header: vec!["Activity".into(), "Timeline".into()],
        hxl: None,
        widths: vec![],
        rows: vec![vec![OutCell::Text(title.into()), OutCell::Text("2023".into())]],
    };
    let book = BookOut {
        title: "Plan".into(),
        about: vec![],
        about_name: "About".into(),
        sheets: vec![sheet("Core", "Workshop on data"), sheet("Thematic", "Talk on remittances")],
    };
    let bytes = write_xlsx(&book, moment()).expect("writes");
    let outcome = into(&app, "2021-2024", &offer("plan.xlsx", &bytes)).await.expect("reads");
    assert_eq!((outcome.counts.new, outcome.sheet.as_str()), (1, "Core"));
    assert_eq!(outcome.other_sheets, ["Thematic"]);
    assert!(outcome.text(Tongue(Lang::En)).contains("were not read: Thematic"));
    assert_eq!(outcome.hidden_sheets, [""; 0]);

    // Hidden by whoever sent it, it is named as that.
    let bytes = hiding(&bytes, "Thematic");
    let outcome = into(&app, "2021-2024", &offer("plan.xlsx", &bytes)).await.expect("reads");
    assert_eq!(
        (outcome.other_sheets.len(), outcome.hidden_sheets.as_slice()),
        (0, &["Thematic".to_owned()][..])
    );
    assert!(outcome.text(Tongue(Lang::Es)).contains("hojas ocultas: Thematic"));
}

/// The same workbook with one of its sheets hidden.
fn hiding(book: &[u8], sheet: &str) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(book)).expect("a workbook");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("reads");
        let name = part.name().expect("a name").into_owned();
        if name == "xl/workbook.xml" {
            let text = String::from_utf8(bytes).expect("text");
            let seen = format!("<sheet name=\"{sheet}\"");
            assert!(text.contains(&seen), "{text}");
            bytes = text.replace(&seen, &format!("{seen} state=\"hidden\"")).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("begins");
        to.write_all(&bytes).expect("writes");
    }
    to.finish().expect("ends").into_inner()
}

#[tokio::test]
async fn a_sheet_that_names_no_columns_is_told_what_to_name() {
    let app = fresh(Ground::Sqlite).await;
    let letter = offer("letter.csv", b"Dear colleagues,\nplease find the plan attached.\n");
    let said = into(&app, "2021-2024", &letter).await.expect_err("no plan").to_string();
    assert!(said.contains("understood: nothing; needed: a column of titles"), "{said}");
}

/// A workbook whose sheet unpacks to a thousand times its size.
fn zip_bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/worksheets/sheet1.xml", " ".repeat(32 << 20)),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part begins");
        zip.write_all(content.as_bytes()).expect("a part is written");
    }
    zip.finish().expect("the archive ends").into_inner()
}

/// A workbook under a password: Office wraps it in a compound file with this stream.
fn encrypted() -> Vec<u8> {
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(1024, 0);
    file.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    file.resize(4096, 0);
    file
}

fn a_million_rows() -> Vec<u8> {
    ["Activity,Period\n", &"Workshop,2023\n".repeat(999_999)].concat().into_bytes()
}

/// Files that are refused as a whole: the name, the bytes, the code of the error, what it says.
fn hostile() -> [(&'static str, Vec<u8>, &'static str, &'static str); 3] {
    [
        ("bomb.xlsx", zip_bomb(), "zip-bomb", "xl/worksheets/sheet1.xml"),
        ("locked.xlsx", encrypted(), "encrypted", "without a password"),
        ("long.csv", a_million_rows(), "too-large", "1000000 rows, and at most 200000"),
    ]
}

/// How many records of history there are, and activities of a plan.
async fn held(app: &TestApp, network: &str, plan: &str) -> (u64, usize) {
    let history = app.db().verify(|_, _| {}).await.expect("reads");
    assert!(history.failure.is_none());
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let plan = picture.networks[network].plan(plan).expect("the plan");
    (history.rows, plan.activities.len())
}

#[tokio::test]
async fn a_file_made_to_harm_is_refused_in_words_and_leaves_nothing() {
    for ground in Ground::each() {
        let app = fresh(ground).await;
        let before = held(&app, "net", "2021-2024").await;
        for (name, bytes, code, says) in hostile() {
            let forced = Offer { partial: true, ..offer(name, &bytes) };
            let error = into(&app, "2021-2024", &forced).await.expect_err(name);
            let said = error.to_string();
            assert_eq!(error.code(), code, "{said}");
            assert!(said.starts_with(name) && said.contains(says), "{said}");
            assert!(said.len() < 500 && said.lines().count() == 1, "{said}");
            assert_eq!(held(&app, "net", "2021-2024").await, before, "{name}");
        }
    }
}

async fn token_to_write(app: &TestApp) -> String {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let (id, until) = (picture.networks["lac"].network.id, moment() + Days::new(1));
    issue_token(&app.app.state().db, id, "a test", Scope::Write, moment(), until)
        .await
        .expect("issued")
}

#[tokio::test]
async fn the_same_over_the_api_is_a_problem_with_a_clear_detail() {
    let app = TestApp::sample().await;
    let token = token_to_write(&app).await;
    let before = held(&app, "lac", "2027-2028").await;
    for (name, bytes, code, says) in hostile() {
        let address = format!("/api/v1/networks/lac/plans/2027-2028/imports?file={name}");
        let request = Request::post(address).header("authorization", format!("Bearer {token}"));
        let answer = app.send(request.body(Body::from(bytes)).expect("a request")).await;
        assert_eq!(answer.status, 400, "{name}: {}", answer.text());
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json");
        let problem = answer.json();
        assert_eq!(
            (&problem["status"], &problem["code"]),
            (&400.into(), &code.into()),
            "{problem}"
        );
        let detail = problem["detail"].as_str().expect("a detail");
        assert!(detail.starts_with(name) && detail.contains(says), "{detail}");
        assert_eq!(held(&app, "lac", "2027-2028").await, before, "{name}");
    }
}

#[tokio::test]
async fn a_file_beyond_what_is_taken_in_is_told_how_much_is() {
    let app = TestApp::sample().await;
    let token = token_to_write(&app).await;
    let request = Request::post("/api/v1/networks/lac/plans/2027-2028/imports?lang=fr")
        .header("authorization", format!("Bearer {token}"));
    let body = Body::from(vec![b'a'; aunar_hub::exchange::MOST_BYTES + 1]);
    let answer = app.send(request.body(body).expect("a request")).await;
    assert_eq!(answer.status, 413);
    let problem = answer.json();
    assert_eq!(problem["code"], "too-large");
    assert!(problem["detail"].as_str().is_some_and(|d| d.contains("32 Mo au plus")), "{problem}");
}

#[tokio::test]
async fn references_used_twice_and_unknown_codes_are_named_with_their_place() {
    let app = fresh(Ground::Sqlite).await;
    let before = held(&app, "net", "2021-2024").await;
    let file = "Reference;Activity;Countries;SDG targets\n\
                A-1;Workshop on data;CO;10.7\n\
                A-1;Talk on remittances;PE;8.8\n\
                A-3;Study of borders;ZZ;10.7\n\
                A-4;Guide for consulates;PE;99.9\n";
    let outcome =
        into(&app, "2021-2024", &offer("plan.csv", file.as_bytes())).await.expect("reads");
    assert_eq!((outcome.counts.refused, outcome.stored), (3, false));
    let said: Vec<(u32, &str, &str, &str)> = outcome
        .rows
        .iter()
        .flat_map(|row| &row.remarks)
        .map(|r| (r.row, r.column.as_str(), r.value.as_str(), r.reason))
        .collect();
    assert_eq!(
        said,
        [
            (3, "A", "A-1", "reference-twice"),
            (4, "C", "ZZ", "unknown-place"),
            (5, "D", "99.9", "unknown-sdg-target"),
        ]
    );
    assert_eq!(held(&app, "net", "2021-2024").await, before);
    let text = outcome.text(Tongue(Lang::En));
    assert!(text.contains("A-1") && text.contains("ZZ") && text.contains("99.9"), "{text}");
}

#[tokio::test]
async fn whoever_looks_on_is_told_how_far_an_import_is() {
    let app = fresh(Ground::Sqlite).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let told_to = Arc::clone(&told);
    let watch = Watch::by(move |stage, done, of| {
        told_to.lock().expect("nobody panicked").push((stage, done, of));
    });
    let rows: String = (1..=2_300).map(|n| format!("Workshop {n},OIM,2023\n")).collect();
    let file = format!("Activity,Lead,Period\n{rows}");
    let long = Offer { watch, ..offer("long.csv", file.as_bytes()) };
    assert!(into(&app, "2021-2024", &long).await.expect("reads").stored);
    let told = told.lock().expect("nobody panicked").clone();
    let expected = [
        (Stage::Comparing, 0, 2_301),
        (Stage::Writing, 0, 2_300),
        (Stage::Writing, 2_000, 2_300),
        (Stage::Writing, 2_300, 2_300),
    ];
    assert_eq!(told, expected);
}
