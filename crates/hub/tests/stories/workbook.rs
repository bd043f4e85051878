//! A plan is worked on in a workbook: given out, changed elsewhere, sent back and merged field by field.

use crate::editing::{at, is_whole, stored};
use aunar_db::Engine;
use aunar_domain::words::Lang;
use aunar_formats::{Cell, Limits, OutCell, SheetOut, read, write_xlsx};
use aunar_hub::exchange::{Outcome, Target};
use aunar_hub::testing::{Answered, TestApp, Visitor, moment, offer};
use aunar_hub::web::Tongue;
use aunar_hub::workbook::{Hand, import};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

pub(crate) const DRAFT: &str = "/lac/plans/2027-2028";
pub(crate) const SEALED: &str = "/lac/plans/2023-2024";

/// A workbook in the hands of another program: cells, and nothing of how they look.
#[derive(Clone)]
pub(crate) struct Book(pub(crate) Vec<(String, Vec<Vec<Cell>>)>);

impl Book {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let book = read(bytes, None, &Limits::default()).expect("a workbook");
        Self(book.sheets.into_iter().map(|s| (s.name, s.rows)).collect())
    }

    pub(crate) fn sheet(&mut self, tag: &str) -> &mut Vec<Vec<Cell>> {
        let has = |rows: &Vec<Vec<Cell>>| rows.iter().flatten().any(|c| c.to_string() == tag);
        let found = self.0.iter_mut().find(|(_, rows)| has(rows));
        &mut found.unwrap_or_else(|| panic!("a sheet with {tag}")).1
    }

    /// The place of a column by its tag.
    pub(crate) fn column(&mut self, tag: &str) -> usize {
        let rows = self.sheet(tag);
        let tags = rows.iter().find(|row| row.iter().any(|c| c.to_string() == tag));
        tags.and_then(|row| row.iter().position(|c| c.to_string() == tag)).expect("the column")
    }

    /// The row in which a cell says something.
    pub(crate) fn row(&mut self, tag: &str, says: &str) -> usize {
        let rows = self.sheet(tag);
        let found = rows.iter().position(|row| row.iter().any(|c| c.to_string() == says));
        found.unwrap_or_else(|| panic!("a row with {says}"))
    }

    pub(crate) fn get(&mut self, says: &str, tag: &str) -> String {
        let (row, column) = (self.row(tag, says), self.column(tag));
        self.sheet(tag)[row].get(column).map(Cell::to_string).unwrap_or_default()
    }

    pub(crate) fn set(&mut self, says: &str, tag: &str, value: &str) {
        let (row, column) = (self.row(tag, says), self.column(tag));
        self.put(tag, (row, column), Cell::Text(value.to_owned()));
    }

    fn put(&mut self, tag: &str, (row, column): (usize, usize), cell: Cell) {
        let rows = self.sheet(tag);
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if rows[row].len() <= column {
            rows[row].resize(column + 1, Cell::Empty);
        }
        rows[row][column] = cell;
    }

    /// A new row below the others.
    pub(crate) fn add(&mut self, cells: &[(&str, &str)]) {
        let row = self.sheet(cells[0].0).len();
        for (tag, value) in cells {
            let column = self.column(tag);
            self.put(tag, (row, column), Cell::Text((*value).to_owned()));
        }
    }

    /// Copies a row to below the others, as people do to make another of it.
    fn copy(&mut self, tag: &str, says: &str) -> usize {
        let row = self.row(tag, says);
        let rows = self.sheet(tag);
        rows.push(rows[row].clone());
        rows.len() - 1
    }

    pub(crate) fn save(&self) -> Vec<u8> {
        let cell = |cell: &Cell| match cell {
            Cell::Empty => OutCell::Empty,
            Cell::Number(number) => OutCell::Number(*number),
            other => OutCell::Text(other.to_string()),
        };
        let sheet = |(name, rows): &(String, Vec<Vec<Cell>>)| {
            let line = |at: usize| -> Vec<String> {
                rows.get(at).into_iter().flatten().map(Cell::to_string).collect()
            };
            SheetOut {
                name: name.clone(),
                header: line(0),
                hxl: Some(line(1)),
                widths: Vec::new(),
                rows: rows.iter().skip(2).map(|row| row.iter().map(cell).collect()).collect(),
            }
        };
        let book = aunar_formats::BookOut {
            sheets: self.0.iter().map(sheet).collect(),
            ..Default::default()
        };
        write_xlsx(&book, moment()).expect("writes")
    }
}

pub(crate) async fn copy_of(who: &Visitor<'_>, plan: &str, query: &str) -> Book {
    let answer = who.get(&format!("{plan}/export.xlsx{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    Book::open(&answer.bytes)
}

pub(crate) async fn send(
    app: &TestApp,
    who: &Visitor<'_>,
    plan: &str,
    (name, bytes): (&str, &[u8]),
) -> Answered {
    let mut body = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--XX--\r\n");
    let request = Request::post(format!("{plan}/workbook?lang=en"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &who.cookie);
    app.send(request.body(Body::from(body)).expect("a request")).await
}

/// Sends a copy and reads what it would change: the address of that page, and the page.
pub(crate) async fn sent(
    app: &TestApp,
    who: &Visitor<'_>,
    plan: &str,
    book: &Book,
) -> (String, Answered) {
    let answer = send(app, who, plan, ("copia.xlsx", &book.save())).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let address = answer.location().to_owned();
    let page = who.get(&format!("{address}?lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    (address, page)
}

/// Confirms what a page shows; the receipt.
pub(crate) async fn confirmed(
    who: &Visitor<'_>,
    (address, page): &(String, Answered),
    choices: &[(&str, &str)],
) -> String {
    let seen = page.field("seen");
    let mut form = vec![("act", "take"), ("seen", &*seen)];
    form.extend_from_slice(choices);
    let answer = who.post(&format!("{address}?lang=en"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.location().to_owned()
}

/// The names of the choices that a page asks for.
fn asked(page: &Answered, beginning: &str) -> Vec<String> {
    let html = scraper::Html::parse_document(&page.text());
    let css = format!("input[name^=\"{beginning}\"]");
    let css = scraper::Selector::parse(&css).expect("a selector");
    let mut names: Vec<String> =
        html.select(&css).filter_map(|e| e.attr("name")).map(str::to_owned).collect();
    names.dedup();
    names
}

pub(crate) async fn title(app: &TestApp, who: &Visitor<'_>, reference: &str) -> String {
    stored(app, who, reference).await["title"]["es"].as_str().unwrap_or_default().to_owned()
}

/// Writes one field of an activity on the site.
async fn write(who: &Visitor<'_>, reference: &str, field: (&str, &str)) {
    let form = who.get(&at(&format!("{reference}/edit?lang=es"))).await;
    let version = form.field("version");
    let said = form.field_value("title");
    let mut fields = vec![("version", &*version)];
    if field.0 != "title" {
        fields.push(("title", &said));
    }
    fields.push(field);
    let saved = who.post(&at(&format!("{reference}/edit")), &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
}

trait FieldValue {
    fn field_value(&self, name: &str) -> String;
}

impl FieldValue for Answered {
    fn field_value(&self, name: &str) -> String {
        crate::editing::value(self, name)
    }
}

pub(crate) async fn operated(app: &TestApp, plan: (&str, &str), bytes: &[u8]) -> Outcome {
    let target = Target { network: plan.0, plan: plan.1 };
    let (offer, hand) = (offer("copia.xlsx", bytes), Hand::operator());
    let taken = import(app.app.state(), target, &offer, &hand, Tongue(Lang::En)).await;
    taken.expect("it is a copy").expect("it is taken")
}

/// A copy that waits on the desk of the secretariat, and the receipt of one that it took: the ends of
/// their addresses.
pub(crate) async fn came_back(app: &TestApp) -> (String, String) {
    let secretariat = app.sign_in("secretariat").await;
    let mut book = copy_of(&secretariat, DRAFT, "?lang=es").await;
    book.set("B-05", "#meta+url", "https://example.org/copia");
    let page = sent(app, &secretariat, DRAFT, &book).await;
    let receipt = confirmed(&secretariat, &page, &[]).await;
    let (waits, _) = sent(app, &secretariat, DRAFT, &book).await;
    let end = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
    (end(&waits), end(&receipt))
}

#[tokio::test]
async fn a_copy_that_nobody_touched_changes_nothing_in_any_language() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        for (network, plan) in [("lac", "2027-2028"), ("lac", "2023-2024"), ("global", "2021-2022")]
        {
            // Its words are read in memory: on the second engine one language stands for all.
            let langs: &[&str] = match app.db().engine() {
                Engine::Sqlite => &["es", "en", "pt", "fr"],
                Engine::Postgres => &["pt"],
            };
            for lang in langs {
                let address = format!("/{network}/plans/{plan}/export.xlsx?lang={lang}");
                // What a member has not handed in is seen by few: the operator is none of them.
                let copy = match plan {
                    "2027-2028" => secretariat.get(&address).await,
                    _ => app.get(&address).await,
                };
                assert_eq!(copy.status, StatusCode::OK, "{}", copy.text());
                for bytes in [copy.bytes.clone(), Book::open(&copy.bytes).save()] {
                    let outcome = operated(&app, (network, plan), &bytes).await;
                    let text = outcome.text(Tongue(Lang::En));
                    let found = (outcome.changes(), outcome.counts.refused, outcome.stored);
                    assert_eq!(found, (0, 0, false), "{network} {plan} {lang}: {text}");
                    assert!(outcome.counts.unchanged > 3, "{text}");
                    assert!(outcome.remarks.is_empty(), "{text}");
                }
            }
        }
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_member_takes_its_part_and_changes_what_is_its_own() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut part = copy_of(&focal, DRAFT, "?entity=UNICEF&lang=es").await;
        let mut whole = copy_of(&focal, DRAFT, "?lang=es").await;
        let rows = |book: &mut Book| book.sheet("#activity+name+es").len();
        assert!(rows(&mut part) < rows(&mut whole), "a part is less than the whole");
        let others = "B-06";
        assert_ne!(stored(&app, &focal, others).await["lead"], "UNICEF");
        whole.set("B-05", "#activity+name+es", "Charla sobre niñez y juventudes");
        whole.set("B-05", "#status", "Suspendida");
        whole.set(others, "#activity+name+es", "Lo de otros");
        let page = sent(&app, &focal, DRAFT, &whole).await;
        let text = page.1.text();
        assert!(text.contains("Charla sobre niñez y juventudes"), "{text}");
        assert!(text.contains("not yours to change"), "{text}");
        assert_ne!(title(&app, &focal, "B-05").await, "Charla sobre niñez y juventudes");
        let receipt = confirmed(&focal, &page, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "Charla sobre niñez y juventudes");
        assert_eq!(stored(&app, &focal, "B-05").await["status"], "suspended");
        assert_ne!(title(&app, &focal, others).await, "Lo de otros");
        // The history has an entry for each field, and the receipt tells them.
        let told = focal.get(&format!("{receipt}?lang=en")).await.select("tbody tr td:last-child");
        assert_eq!(told, ["Status", "Title"], "field by field");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn where_both_changed_a_field_somebody_chooses_and_the_rest_is_taken() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let before = title(&app, &focal, "B-05").await;
        // Somebody writes a title and a link into the plan meanwhile.
        write(&focal, "B-05", ("title", "Título del sitio")).await;
        write(&focal, "B-05", ("link", "https://example.org/sitio")).await;
        book.set("B-05", "#activity+name+es", "Título de la copia");
        book.set("B-05", "#activity+description+es", "Descripción de la copia");
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        assert!(text.contains("Título del sitio") && text.contains("Título de la copia"), "{text}");
        // What the copy still shows as it was is old, and the plan's stays.
        assert!(text.contains("the plan is newer and stays"), "{text}");
        let picks = asked(&page.1, "pick.");
        assert_eq!(picks.len(), 1, "only the title is asked about: {picks:?}");
        confirmed(&focal, &page, &[]).await;
        let after = stored(&app, &focal, "B-05").await;
        assert_eq!(after["title"]["es"], "Título del sitio", "unasked, the plan's stays");
        assert_eq!(after["description"]["es"], "Descripción de la copia");
        assert_eq!(after["link"], "https://example.org/sitio");
        // The same copy again asks the same, and takes what is chosen.
        let page = sent(&app, &focal, DRAFT, &book).await;
        confirmed(&focal, &page, &[(&picks[0], "copy")]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "Título de la copia");
        assert_ne!(before, "Título de la copia");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn many_copies_of_one_plan_come_back_in_any_order() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let edits = [
            ("#activity+name+es", "Uno"),
            ("#activity+description+es", "Dos"),
            ("#meta+url", "https://example.org/tres"),
        ];
        let mut copies = Vec::new();
        for (tag, value) in edits {
            let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
            book.set("B-05", tag, value);
            copies.push(book);
        }
        for book in copies.iter().rev() {
            let page = sent(&app, &focal, DRAFT, book).await;
            assert!(asked(&page.1, "pick.").is_empty(), "{}", page.1.text());
            confirmed(&focal, &page, &[]).await;
        }
        let after = stored(&app, &focal, "B-05").await;
        assert_eq!(after["title"]["es"], "Uno");
        assert_eq!(after["description"]["es"], "Dos");
        assert_eq!(after["link"], "https://example.org/tres");
    }
}

#[tokio::test]
async fn what_others_write_while_one_looks_is_shown_before_anything_is_stored() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#activity+name+es", "De la copia");
        let (address, page) = sent(&app, &focal, DRAFT, &book).await;
        write(&focal, "B-05", ("title", "Del sitio, mientras tanto")).await;
        let seen = page.field("seen");
        let form = [("act", "take"), ("seen", &*seen)];
        let late = focal.post(&format!("{address}?lang=en"), &form).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
        assert!(late.text().contains("changed the plan while you were looking"));
        assert_eq!(title(&app, &focal, "B-05").await, "Del sitio, mientras tanto");
    }
}

#[tokio::test]
async fn a_copied_row_is_asked_about() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let id = book.get("B-05", "#meta+id");
        let at_row = book.copy("#activity+name+es", "B-05");
        let column = book.column("#activity+name+es");
        let other = Cell::Text("Otra actividad, copiada de la primera".to_owned());
        book.put("#activity+name+es", (at_row, column), other);
        let page = sent(&app, &focal, DRAFT, &book).await;
        assert_eq!(asked(&page.1, "row.activities."), [format!("row.activities.{id}")]);
        let before = title(&app, &focal, "B-05").await;
        // Unanswered, neither of the two is taken.
        confirmed(&focal, &page, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, before);
        let page = sent(&app, &focal, DRAFT, &book).await;
        let (first, second) = (book.row("#activity+name+es", &id) + 1, at_row + 1);
        let (row, new) = (format!("row.activities.{id}"), format!("new.activities.{second}"));
        confirmed(&focal, &page, &[(&row, &first.to_string()), (&new, "1")]).await;
        assert_eq!(title(&app, &focal, "B-05").await, before);
        let list = focal.get(&format!("{DRAFT}/activities?q=copiada+primera&lang=es")).await;
        assert!(list.text().contains("Otra actividad, copiada de la primera"), "the other is new");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn a_row_that_was_deleted_deletes_nothing() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let row = book.row("#activity+name+es", "B-05");
        book.sheet("#activity+name+es").remove(row);
        let (_, page) = sent(&app, &focal, DRAFT, &book).await;
        assert!(page.text().contains("One row did not come back"), "{}", page.text());
        assert!(page.text().contains("B-05"), "{}", page.text());
        let outcome = operated(&app, ("lac", "2027-2028"), &book.save()).await;
        assert_eq!((outcome.changes(), outcome.stored), (0, false));
        assert_eq!(outcome.remarks[0].reason, "missing-row");
        assert!(!title(&app, &focal, "B-05").await.is_empty(), "it is still there");
    }
}

#[tokio::test]
async fn a_new_row_is_taken_once_however_often_it_comes() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let new = [
            ("#activity+name+es", "=cmd|' /C calc'!A0"),
            ("#org+lead", "UNICEF"),
            ("#date+period", "2027-Q3"),
            ("#loc+code", "Perú; Colombia"),
            ("#status", "Prevista"),
        ];
        book.add(&new);
        // What one may not lead, one may not add.
        book.add(&[("#activity+name+es", "De otra agencia"), ("#org+lead", "OIM")]);
        let page = sent(&app, &focal, DRAFT, &book).await;
        assert!(page.1.text().contains("your entity leads or co-leads"), "{}", page.1.text());
        confirmed(&focal, &page, &[]).await;
        let found = focal.get(&format!("/api/v1/networks{DRAFT}/activities?q=calc")).await.json();
        assert_eq!(found["total"], 1, "{found}");
        assert_eq!(found["items"][0]["title"]["es"], "=cmd|' /C calc'!A0");
        let page = sent(&app, &focal, DRAFT, &book).await;
        assert!(page.1.text().contains("not added twice"), "{}", page.1.text());
        confirmed(&focal, &page, &[]).await;
        let found = focal.get(&format!("/api/v1/networks{DRAFT}/activities?q=calc")).await.json();
        assert_eq!(found["total"], 1, "{found}");
        // It goes out as text and comes back as the same.
        let again = focal.get(&format!("{DRAFT}/export.xlsx?lang=es")).await;
        let outcome = operated(&app, ("lac", "2027-2028"), &again.bytes).await;
        assert_eq!((outcome.changes(), outcome.counts.refused), (0, 0));
    }
}

#[tokio::test]
async fn a_receipt_undoes_all_of_it_as_long_as_nobody_built_on_it() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let before = stored(&app, &focal, "B-05").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#activity+name+es", "De paso");
        book.set("B-05", "#loc+code", "Chile");
        book.add(&[("#activity+name+es", "Nueva de paso"), ("#org+lead", "UNICEF")]);
        let receipt = confirmed(&focal, &sent(&app, &focal, DRAFT, &book).await, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "De paso");
        let undone = focal.post(&format!("{receipt}?lang=en"), &[("act", "undo")]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        let after = stored(&app, &focal, "B-05").await;
        for field in ["title", "places", "description", "status"] {
            assert_eq!(after[field], before[field], "{field}");
        }
        let api = format!("/api/v1/networks{DRAFT}/activities?q=nueva+paso");
        assert_eq!(focal.get(&api).await.json()["total"], 0);
        // Undone, the same copy can be taken again.
        let receipt = confirmed(&focal, &sent(&app, &focal, DRAFT, &book).await, &[]).await;
        assert_eq!(focal.get(&api).await.json()["total"], 1);
        // A later import that is undone itself is no hindrance: all is as the first one left it.
        let mut later = copy_of(&focal, DRAFT, "?lang=es").await;
        later.set("B-05", "#activity+name+es", "Más tarde");
        let second = confirmed(&focal, &sent(&app, &focal, DRAFT, &later).await, &[]).await;
        let early = focal.post(&format!("{receipt}?lang=en"), &[("act", "undo")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "built on: {}", early.text());
        for address in [&second, &receipt] {
            let undone = focal.post(&format!("{address}?lang=en"), &[("act", "undo")]).await;
            assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        }
        assert_eq!(stored(&app, &focal, "B-05").await["title"], before["title"]);
        assert_eq!(focal.get(&api).await.json()["total"], 0);
        let receipt = confirmed(&focal, &sent(&app, &focal, DRAFT, &book).await, &[]).await;
        // Once somebody has built on it, it stays as a whole.
        write(&focal, "B-05", ("title", "Encima de eso")).await;
        let kept = focal.post(&format!("{receipt}?lang=en"), &[("act", "undo")]).await;
        assert_eq!(kept.status, StatusCode::CONFLICT, "{}", kept.text());
        assert!(kept.text().contains("B-05"), "{}", kept.text());
        assert_eq!(title(&app, &focal, "B-05").await, "Encima de eso");
        assert_eq!(focal.get(&api).await.json()["total"], 1);
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_was_tampered_with_is_found_out() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let focal = app.sign_in("focal-unicef").await;
        // An identifier of another network, and one of nothing.
        let mut elsewhere =
            Book::open(&secretariat.get("/global/plans/2021-2022/export.xlsx").await.bytes);
        let foreign = elsewhere.sheet("#meta+id")[2][0].to_string();
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let row = book.row("#activity+name+es", "B-05");
        book.put("#meta+id", (row, 0), Cell::Text(foreign));
        book.set("B-06", "#meta+version", "77");
        let before = title(&app, &focal, "B-05").await;
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        assert!(text.contains("this identifier is of nothing in this plan"), "{text}");
        assert!(text.contains("the version is not the one that was given out"), "{text}");
        confirmed(&focal, &page, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, before);
        // A version put back to an old one does not undo what others wrote since.
        write(&focal, "B-05", ("title", "Nuevo en el sitio")).await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#meta+version", "1");
        book.set("B-05", "#activity+name+es", &before);
        let page = sent(&app, &focal, DRAFT, &book).await;
        assert_eq!(asked(&page.1, "pick.").len(), 1, "it is asked: {}", page.1.text());
        confirmed(&focal, &page, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "Nuevo en el sitio");
        // The whole file of another plan, and a mark that does not fit the history.
        let other = focal.get(&format!("{SEALED}/export.xlsx")).await;
        let refused = send(&app, &focal, DRAFT, ("otra.xlsx", &other.bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        assert!(refused.text().contains("copy of another plan"), "{}", refused.text());
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        let (mark, _) = (book.0.iter_mut().find(|(name, _)| name == "aunar"), ());
        let mark = &mut mark.expect("the mark").1;
        let position = mark.iter_mut().find(|row| row[0].to_string() == "position");
        position.expect("a position")[1] = Cell::Text("1".to_owned());
        let answer = send(&app, &focal, DRAFT, ("copia.xlsx", &book.save())).await;
        let page = focal.get(&format!("{}?lang=en", answer.location())).await;
        assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.text());
        assert!(page.text().contains("does not fit the plan"), "{}", page.text());
        // Broken files are told what is wrong with them.
        for bytes in [&b"PK\x03\x04 nothing"[..], b""] {
            let refused = send(&app, &focal, DRAFT, ("roto.xlsx", bytes)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        }
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn sheets_and_columns_may_be_moved_renamed_and_added() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#activity+name+es", "Con todo movido");
        // A column of somebody's own, another title, rows in another order, sheets in another order,
        // a sheet of notes.
        let width = book.sheet("#meta+id").iter().map(Vec::len).max().expect("rows");
        book.put("#meta+id", (0, width), Cell::Text("Responsable interno".to_owned()));
        book.put("#meta+id", (3, width), Cell::Text("La oficina".to_owned()));
        let column = book.column("#activity+name+es");
        book.put("#meta+id", (0, column), Cell::Text("Nombre".to_owned()));
        let rows = book.sheet("#meta+id");
        rows[2..].reverse();
        book.0.reverse();
        book.0.push(("Notas".to_owned(), vec![vec![Cell::Text("Pendiente".to_owned())]]));
        let column = book.column("#meta+url");
        for row in book.sheet("#meta+id").iter_mut().filter(|row| row.len() > column) {
            row.remove(column);
        }
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        for said in ["Responsable interno", "is now called “Nombre”", "Notas", "Enlace"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        confirmed(&focal, &page, &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "Con todo movido");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn errors_formulas_and_nonsense_are_refused_cell_by_cell() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#loc+code", "Ninguna Parte");
        book.set("B-05", "#status", "Más o menos");
        book.set("B-05", "#org+contributor", "Agencia Lunar");
        book.set("B-05", "#activity+description+es", "Esto sí");
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        for said in ["Ninguna Parte", "not a place", "not a status", "Agencia Lunar", "Esto sí"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let before = stored(&app, &focal, "B-05").await;
        confirmed(&focal, &page, &[]).await;
        let after = stored(&app, &focal, "B-05").await;
        assert_eq!(after["description"]["es"], "Esto sí", "the rest is taken");
        assert_eq!((&after["status"], &after["places"]), (&before["status"], &before["places"]));
        // At the command line all of it or nothing, unless one says otherwise.
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#status", "Más o menos");
        book.set("B-05", "#activity+description+es", "Esto también");
        let outcome = operated(&app, ("lac", "2027-2028"), &book.save()).await;
        assert!(!outcome.stored, "{}", outcome.text(Tongue(Lang::En)));
        assert_ne!(stored(&app, &focal, "B-05").await["description"]["es"], "Esto también");
    }
}
