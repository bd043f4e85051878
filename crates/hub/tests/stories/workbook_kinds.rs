//! What else comes back in a workbook or beside it: events, money, values, letters, other people's files.

use crate::editing::{at, is_whole, stored};
use crate::workbook::{DRAFT, SEALED, confirmed, copy_of, operated, send, sent, title};
use aunar_domain::words::Lang;
use aunar_formats::Cell;
use aunar_hub::testing::TestApp;
use aunar_hub::web::Tongue;
use aunar_hub::workbook::collect;
use axum::http::StatusCode;

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
        assert!(
            text.contains("not a time zone") && text.contains("propose an amendment"),
            "{text}"
        );
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
        book.set(&line, "#value+spent", "1234");
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
        assert!(page.1.text().contains("1234"), "{}", page.1.text());
        let receipt = confirmed(&focal, &page, &[]).await;
        let lines = |json: serde_json::Value| json["items"].as_array().expect("items").clone();
        let api = format!("/api/v1/networks{SEALED}/money/lines?per_page=200&entity=UNICEF");
        let all = lines(app.get(&api).await.json());
        let changed = all.iter().find(|l| l["ref"] == line.as_str()).expect("the line");
        let decimals = changed["decimals"].as_u64().and_then(|d| u32::try_from(d).ok());
        assert_eq!(changed["spent"], 1234 * 10_i64.pow(decimals.expect("a few")), "{changed}");
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
        let again = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en")
            .await
            .get(&id, "#indicator+value+num");
        assert_eq!(again, "12");
        // A draft is its owner's: others' copies do not show it.
        let other = app.sign_in("focal-unesco").await;
        let shown = copy_of(&other, SEALED, "?lang=en").await.get(&id, "#indicator+value+num");
        assert_eq!(shown, "");
        // Nobody speaks for a member but its own.
        let mut book = copy_of(&other, SEALED, "?lang=en").await;
        book.set(&id, "#indicator+value+num", "99");
        let page = sent(&app, &other, SEALED, &book).await;
        assert!(
            page.1.text().contains("not yours to change") || page.1.text().contains("handed in"),
            "{}",
            page.1.text()
        );
        confirmed(&other, &page, &[]).await;
        let still = copy_of(&focal, SEALED, "?entity=UNICEF&lang=en")
            .await
            .get(&id, "#indicator+value+num");
        assert_eq!(still, "12");
        is_whole(&app).await;
    }
}

#[tokio::test]
async fn the_words_of_a_report_are_filled_in_in_the_workbook() {
    for app in TestApp::each_sample().await {
        // Somebody who has not yet reported on an activity that it leads, nor on one of another's.
        let mut found = None;
        for (role, entity) in [
            ("co-lead-iom", "IOM"),
            ("focal-undp", "UNDP"),
            ("focal-ohchr", "OHCHR"),
            ("co-lead-eclac", "ECLAC"),
            ("focal-fao", "FAO"),
            ("focal-unesco", "UNESCO"),
        ] {
            let focal = app.sign_in(role).await;
            let led = format!("/api/v1/networks{SEALED}/activities?lead={entity}&per_page=200");
            let led = app.get(&led).await.json()["items"].as_array().expect("items").clone();
            let mut book = copy_of(&focal, SEALED, &format!("?entity={entity}&lang=en")).await;
            let (note, of) = (book.column("#report+progress"), book.column("#report+activity"));
            let (member, rows) = (book.column("#report+org"), book.sheet("#report+id").clone());
            let own = |row: &&Vec<Cell>| {
                row[member].to_string() == entity && row.get(note).is_none_or(Cell::is_empty)
            };
            let leads = |row: &Vec<Cell>| led.iter().any(|a| a["reference"] == row[of].to_string());
            let mine = rows.iter().skip(2).filter(own).find(|row| leads(row));
            let others = rows.iter().skip(2).filter(own).find(|row| !leads(row));
            if let (Some(mine), Some(others)) = (mine, others) {
                let at = (mine[0].to_string(), mine[of].to_string(), others[0].to_string());
                found = Some((focal, entity, book, at));
                break;
            }
        }
        let (focal, entity, mut book, (mine, reference, others)) = found.expect("somebody");
        let part = format!("?entity={entity}&lang=en");
        book.set(&mine, "#report+progress", "Two workshops, <b>forty</b> people.");
        book.set(&mine, "#report+learnt", "Begin earlier.");
        book.set(&mine, "#report+status", "Ongoing");
        book.set(&mine, "#report+slips", "2031-Q2");
        book.set(&mine, "#report+slips+reason", "The venue was not free.");
        // What is not theirs to say, and what is no period, is refused with its column.
        book.set(&others, "#report+status", "Completed");
        let page = sent(&app, &focal, SEALED, &book).await;
        let text = page.1.text();
        assert!(
            text.contains("Two workshops") && text.contains("The venue was not free."),
            "{text}"
        );
        assert!(text.contains("says how far it is"), "{text}");
        let receipt = confirmed(&focal, &page, &[]).await;
        // It is a draft on the owner's page, in its words, and nobody else's yet.
        let window = book.get(&mine, "#report+window");
        let at = format!("{SEALED}/reporting/{window}/{entity}/{reference}");
        let form = focal.get(&format!("{at}?lang=en")).await;
        let typed = form.select("textarea").join(" ");
        assert!(typed.contains("<b>forty</b>") && typed.contains("Begin earlier."), "{typed}");
        assert!(form.text().contains("&#60;b&#62;") || form.text().contains("&lt;b&gt;"));
        assert!(form.text().contains("Q2 2031"));
        assert!(!app.get(&at).await.text().contains("Two workshops"));
        let mut stranger = copy_of(&app.sign_in("focal-unicef").await, SEALED, "?lang=en").await;
        assert_eq!(stranger.get(&mine, "#report+progress"), "");
        // Nonsense is refused, cell by cell, and the rest is taken.
        let mut book = copy_of(&focal, SEALED, &part).await;
        assert_eq!(book.get(&mine, "#report+progress"), "Two workshops, <b>forty</b> people.");
        book.set(&mine, "#report+slips", "some day");
        book.set(&mine, "#report+learnt", "Begin much earlier.");
        let page = sent(&app, &focal, SEALED, &book).await;
        assert!(page.1.text().contains("no later period can be read"), "{}", page.1.text());
        confirmed(&focal, &page, &[]).await;
        let mut again = copy_of(&focal, SEALED, &part).await;
        assert_eq!(again.get(&mine, "#report+learnt"), "Begin much earlier.");
        assert_eq!(again.get(&mine, "#report+slips"), "2031-Q2");
        // Somebody built on it: the first cannot be undone any more, the second can.
        let kept = focal.post(&receipt, &[("act", "undo")]).await;
        assert_ne!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
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
        let letters =
            collect(app.app.state(), folder.path(), ("lac", None)).await.expect("collects");
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
        assert!(page.text().contains("came by e-mail from focal-unicef@lac.example"));
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
        let names: Vec<String> =
            zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
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

#[tokio::test]
async fn a_period_that_is_none_is_refused_at_its_cell_and_the_rest_is_taken() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let before = stored(&app, &focal, "B-05").await;
        let mut book = copy_of(&focal, DRAFT, "?lang=es").await;
        book.set("B-05", "#date+period", "cuando se pueda");
        book.set("B-05", "#activity+name+es", "Lo demás se toma");
        book.add(&[
            ("#activity+name+es", "Nueva sin período"),
            ("#org+lead", "UNICEF"),
            ("#date+period", "2028-2027"),
        ]);
        let row = book.row("#activity+name+es", "B-05") + 1;
        let page = sent(&app, &focal, DRAFT, &book).await;
        let text = page.1.text();
        // What, where, why, and what would be accepted.
        assert!(
            text.contains("cuando se pueda") && text.contains("no period can be read"),
            "{text}"
        );
        assert!(text.contains("Q2 2023") && text.contains("ends before it starts"), "{text}");
        let column = book.column("#date+period");
        let letter = char::from(b'A' + u8::try_from(column % 26).expect("a letter"));
        let cell = format!("{}{letter}{row}", if column > 25 { "A" } else { "" });
        assert!(text.contains(&format!("cell {cell} (")), "{cell}: {text}");
        assert!(text.contains("Actividades, cell"), "the sheet is named: {text}");
        confirmed(&focal, &page, &[]).await;
        let after = stored(&app, &focal, "B-05").await;
        assert_eq!(after["period"], before["period"], "the period stays");
        assert_eq!(after["title"]["es"], "Lo demás se toma");
        let outcome = operated(&app, ("lac", "2027-2028"), &book.save()).await;
        let said = outcome.text(Tongue(Lang::En));
        assert!(said.contains("Actividades · "), "sheet and field: {said}");
        is_whole(&app).await;
    }
}
