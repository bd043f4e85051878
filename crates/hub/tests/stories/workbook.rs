//! A plan is worked on in a workbook: given out, changed elsewhere, sent back and merged field by field.

use crate::editing::{at, is_whole, stored};
use aunar_domain::words::Lang;
use aunar_formats::{Cell, Limits, OutCell, SheetOut, read, write_xlsx};
use aunar_hub::exchange::{Outcome, Target};
use aunar_hub::testing::{Answered, TestApp, Visitor, moment, offer};
use aunar_hub::web::Tongue;
use aunar_hub::workbook::{Hand, collect, import};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

pub(crate) const DRAFT: &str = "/lac/plans/2027-2028";
const SEALED: &str = "/lac/plans/2023-2024";

/// A workbook in the hands of another program: cells, and nothing of how they look.
pub(crate) struct Book(Vec<(String, Vec<Vec<Cell>>)>);

impl Book {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let book = read(bytes, None, &Limits::default()).expect("a workbook");
        Self(book.sheets.into_iter().map(|s| (s.name, s.rows)).collect())
    }

    fn sheet(&mut self, tag: &str) -> &mut Vec<Vec<Cell>> {
        let has = |rows: &Vec<Vec<Cell>>| rows.iter().flatten().any(|c| c.to_string() == tag);
        let found = self.0.iter_mut().find(|(_, rows)| has(rows));
        &mut found.unwrap_or_else(|| panic!("a sheet with {tag}")).1
    }

    /// The place of a column by its tag.
    fn column(&mut self, tag: &str) -> usize {
        let rows = self.sheet(tag);
        let tags = rows.iter().find(|row| row.iter().any(|c| c.to_string() == tag));
        tags.and_then(|row| row.iter().position(|c| c.to_string() == tag)).expect("the column")
    }

    /// The row in which a cell says something.
    fn row(&mut self, tag: &str, says: &str) -> usize {
        let rows = self.sheet(tag);
        let found = rows.iter().position(|row| row.iter().any(|c| c.to_string() == says));
        found.unwrap_or_else(|| panic!("a row with {says}"))
    }

    fn get(&mut self, says: &str, tag: &str) -> String {
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
async fn confirmed(
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

async fn title(app: &TestApp, who: &Visitor<'_>, reference: &str) -> String {
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

async fn operated(app: &TestApp, plan: (&str, &str), bytes: &[u8]) -> Outcome {
    let target = Target { network: plan.0, plan: plan.1 };
    let taken = import(
        app.app.state(),
        target,
        &offer("copia.xlsx", bytes),
        &Hand::operator(),
        Tongue(Lang::En),
    );
    taken.await.expect("it is a copy")
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
        for (network, plan) in [("lac", "2027-2028"), ("lac", "2023-2024"), ("global", "2021-2022")] {
            for lang in ["es", "en", "pt", "fr"] {
                let address = format!("/{network}/plans/{plan}/export.xlsx?lang={lang}");
                let copy = secretariat.get(&address).await;
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
        assert_eq!(title(&app, &focal, "B-05").await != "Charla sobre niñez y juventudes", true);
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
        let late = focal.post(&format!("{address}?lang=en"), &[("act", "take"), ("seen", &seen)]);
        let late = late.await;
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
        let mut elsewhere = Book::open(&secretariat.get("/global/plans/2021-2022/export.xlsx").await.bytes);
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
        for said in ["Responsable interno", "is now called “Nombre”", "Notas", "Link"] {
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
        book.set("B-05", "#loc+code", "Atlántida");
        book.set("B-05", "#status", "Más o menos");
        book.set("B-05", "#org+contributor", "Agencia Lunar");
        book.set("B-05", "#activity+description+es", "Esto sí");
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        for said in ["Atlántida", "not a place", "not a status", "Agencia Lunar", "Esto sí"] {
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

#[tokio::test]
async fn events_are_changed_and_moved() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let mut book = copy_of(&secretariat, SEALED, "?lang=en").await;
        let reference = book.sheet("#event+id")[2][2].to_string();
        let was = book.get(&reference, "#date+start");
        book.set(&reference, "#date+start", "2025-06-03 09:30");
        book.set(&reference, "#date+end", "2025-06-03 12:00");
        book.set(&reference, "#event+moved+en", "The venue was not free");
        book.set(&reference, "#loc+name", "Main hall");
        let page = sent(&app, &secretariat, SEALED, &book).await;
        assert!(page.1.text().contains("Main hall"), "{}", page.1.text());
        confirmed(&secretariat, &page, &[]).await;
        let event = app.get(&format!("/api/v1/networks/lac/events/{reference}")).await.json();
        assert_eq!(event["venue"], "Main hall", "{event}");
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let network = &picture.networks["lac"];
        let moved = network.event(&reference).expect("there").moved_from.expect("it moved");
        assert_eq!(moved.format("%Y-%m-%d %H:%M").to_string(), was);
        // Nonsense is refused; of the sealed text nothing is taken.
        let mut book = copy_of(&secretariat, SEALED, "?lang=en").await;
        book.set(&reference, "#date+zone", "Mars/Olympus");
        book.set("A-010", "#activity+name+en", "Another text");
        let page = sent(&app, &secretariat, SEALED, &book).await;
        let text = page.1.text();
        assert!(text.contains("not a time zone") && text.contains("propose an amendment"), "{text}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn budget_lines_are_changed_and_added_by_their_owners() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en").await;
        let line = book.sheet("#value+id")[2][2].to_string();
        let activity = book.get(&line, "#value+activity");
        book.set(&line, "#value+spent", "1234.56");
        book.add(&[
            ("#value+activity", &activity),
            ("#value+org", "UNICEF"),
            ("#value+source", "Own core resources"),
            ("#value+year", "2026"),
            ("#value+currency", "USD"),
            ("#value+required", "5000"),
        ]);
        book.add(&[
            ("#value+activity", &activity),
            ("#value+org", "OIM"),
            ("#value+source", "Own core resources"),
            ("#value+year", "2026"),
            ("#value+currency", "USD"),
        ]);
        let page = sent(&app, &focal, SEALED, &book).await;
        assert!(page.1.text().contains("1234.56"), "{}", page.1.text());
        let receipt = confirmed(&focal, &page, &[]).await;
        let lines = |json: serde_json::Value| json["items"].as_array().expect("items").clone();
        let api = format!("/api/v1/networks{SEALED}/money/lines?per_page=200&entity=UNICEF");
        let all = lines(app.get(&api).await.json());
        let changed = all.iter().find(|l| l["reference"] == line.as_str()).expect("the line");
        assert!(changed.to_string().contains("1234.56"), "{changed}");
        let new = all.iter().filter(|l| l["year"] == 2026).count();
        assert_eq!(new, 1, "{all:?}");
        let undone = focal.post(&receipt, &[("act", "undo")]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        let all = lines(app.get(&api).await.json());
        assert!(all.iter().all(|l| l["year"] != 2026), "{all:?}");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn values_of_an_open_window_become_drafts_of_its_reports() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en").await;
        let rows = book.sheet("#indicator+value+id").clone();
        let column = book.column("#indicator+value+num");
        let blank = |row: &Vec<Cell>| row.get(column).is_none_or(Cell::is_empty);
        let row = rows.iter().skip(2).find(|row| blank(row));
        let row = row.expect("a value that nobody has given yet");
        let id = row[0].to_string();
        book.set(&id, "#indicator+value+num", "12");
        book.set(&id, "#indicator+value+note", "Counted twice to be sure");
        let page = sent(&app, &focal, SEALED, &book).await;
        assert!(page.1.text().contains("Counted twice"), "{}", page.1.text());
        confirmed(&focal, &page, &[]).await;
        let again = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en").await.get(&id, "#indicator+value+num");
        assert_eq!(again, "12");
        // A draft is its owner's: others' copies do not show it.
        let other = app.sign_in("focal-unesco").await;
        let shown = copy_of(&other, SEALED, "?lang=en").await.get(&id, "#indicator+value+num");
        assert_eq!(shown, "");
        // Nobody speaks for a member but its own.
        let mut book = copy_of(&other, SEALED, "?lang=en").await;
        book.set(&id, "#indicator+value+num", "99");
        let page = sent(&app, &other, SEALED, &book).await;
        assert!(page.1.text().contains("not yours to change") || page.1.text().contains("handed in"), "{}", page.1.text());
        confirmed(&other, &page, &[]).await;
        let still = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en").await.get(&id, "#indicator+value+num");
        assert_eq!(still, "12");
        is_whole(&app).await;
    }
}

/// A letter with a workbook attached.
fn letter(from: &str, name: &str, bytes: &[u8]) -> String {
    use base64::Engine;
    let body = base64::engine::general_purpose::STANDARD.encode(bytes);
    let lines: Vec<&str> =
        body.as_bytes().chunks(76).map(|c| std::str::from_utf8(c).expect("ASCII")).collect();
    format!(
        "From: Somebody <{from}>\r\nTo: plan@lac.example\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"edge\"\r\n\r\n--edge\r\nContent-Type: text/plain\r\n\r\n\
         Here it is.\r\n--edge\r\n\
         Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--edge--\r\n",
        lines.join("\r\n")
    )
}

#[tokio::test]
async fn copies_that_come_by_mail_wait_on_the_desk_of_their_sender() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#activity+name+es", "Llegó por correo");
        let folder = tempfile::tempdir().expect("a folder");
        for part in ["new", "cur", "tmp"] {
            std::fs::create_dir(folder.path().join(part)).expect("made");
        }
        let put = |name: &str, letter: String| {
            std::fs::write(folder.path().join("new").join(name), letter).expect("written");
        };
        put("1.good", letter("Focal-UNICEF@lac.example", "plan.xlsx", &book.save()));
        put("2.stranger", letter("nobody@elsewhere.example", "plan.xlsx", &book.save()));
        put("3.reader", letter("reader@lac.example", "plan.xlsx", &book.save()));
        put("4.noise", "no letter at all".to_owned());
        let letters = collect(app.app.state(), folder.path(), ("lac", None)).await.expect("collects");
        let taken: Vec<usize> = letters.iter().map(|l| l.taken.len()).collect();
        assert_eq!(taken, [1, 0, 0, 0], "{letters:?}");
        assert!(letters[1].left[0].contains("nobody@elsewhere.example"), "{letters:?}");
        let again = collect(app.app.state(), folder.path(), ("lac", None)).await.expect("collects");
        assert!(again.is_empty(), "each letter is looked at once");
        assert!(folder.path().join("cur/1.good:2,S").exists());
        assert!(folder.path().join("cur/2.stranger:2,FS").exists());
        // Nothing is taken yet: it waits, and is confirmed like any other.
        assert_ne!(title(&app, &focal, "B-05").await, "Llegó por correo");
        let desk = focal.get("/desk?lang=en").await;
        let html = scraper::Html::parse_document(&desk.text());
        let css = scraper::Selector::parse("main a[href*='/workbook/']").expect("a selector");
        let href = html.select(&css).next().and_then(|a| a.attr("href")).map(str::to_owned);
        let href = href.unwrap_or_else(|| panic!("the desk has it: {}", desk.text()));
        let page = focal.get(&format!("{href}?lang=en")).await;
        assert!(page.text().contains("came by mail from focal-unicef@lac.example"));
        confirmed(&focal, &(href.clone(), page), &[]).await;
        assert_eq!(title(&app, &focal, "B-05").await, "Llegó por correo");
        let desk = focal.get("/desk?lang=en").await.text();
        assert!(!desk.contains("/workbook/"), "done, it is gone from the desk");
    }
}

#[tokio::test]
async fn the_columns_of_another_workbook_are_proposed_confirmed_and_remembered() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let file = "4W matrix,,,\n,,,\nQué hacemos,Quién,Dónde vamos,Cuándo\nTaller de prueba,UNICEF,Perú,2027-Q2\nOtro taller,OIM,Chile,2027\n";
        let answer = send(&app, &secretariat, DRAFT, ("matriz.csv", file.as_bytes())).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let address = format!("{}?lang=en", answer.location());
        let page = secretariat.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let columns = [
            ("was-sheet", "0"),
            ("was-head", "2"),
            ("sheet", "0"),
            ("head", "2"),
            ("column.0", "title (es)"),
            ("column.1", "lead"),
            ("column.2", "places"),
            ("column.3", "period"),
        ];
        let look = [&columns[..], &[("act", "look")]].concat();
        let seen = secretariat.post(&address, &look).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
        assert!(seen.text().contains("2 new"), "{}", seen.text());
        let api = format!("/api/v1/networks{DRAFT}/activities?q=taller+prueba");
        let before = secretariat.get(&api).await.json()["total"].clone();
        let take = [&columns[..], &[("act", "take")]].concat();
        let taken = secretariat.post(&address, &take).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        let after = secretariat.get(&api).await.json()["total"].clone();
        assert!(after.as_u64() > before.as_u64(), "{before} {after}");
        // The next file of the same shape comes with its columns known, and what it brings can be undone.
        let answer = send(&app, &secretariat, DRAFT, ("matriz2.csv", file.as_bytes())).await;
        let page = secretariat.get(&format!("{}?lang=en", answer.location())).await;
        assert!(page.text().contains("were confirmed before"), "{}", page.text());
        assert_eq!(crate::editing::value(&page, "column.0"), "title (es)");
        let undone = secretariat.post(taken.location(), &[("act", "undo")]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        assert_eq!(secretariat.get(&api).await.json()["total"], before);
        // A focal point brings back copies, and no other files.
        let focal = app.sign_in("focal-unicef").await;
        let refused = send(&app, &focal, DRAFT, ("matriz.csv", file.as_bytes())).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn what_members_say_stands_beside_and_only_they_take_it_with_them() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let said = [("words", "¿Y si fuera en mayo?"), ("id", "")];
    let page = focal.get(&at("B-05/discussion?lang=es")).await;
    let id = page.field("id");
    let said = [said[0], ("id", &*id)];
    let answer = focal.post(&at("B-05/discussion"), &said).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let copy = focal.get(&format!("{DRAFT}/export.xlsx")).await;
    let notes = |bytes: &[u8]| {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a package");
        let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
        let mut all = String::new();
        for name in names.iter().filter(|n| n.contains("comments")) {
            std::io::Read::read_to_string(&mut zip.by_name(name).expect("there"), &mut all)
                .expect("text");
        }
        all
    };
    assert!(notes(&copy.bytes).contains("¿Y si fuera en mayo?"));
    let reader = app.sign_in("reader").await;
    let copy = reader.get(&format!("{DRAFT}/export.xlsx")).await;
    assert!(!notes(&copy.bytes).contains("mayo"), "a reader does not discuss");
}
