//! What anybody can put into an address or a header, arbitrarily.

use crate::workbook::Book;
use aunar_domain::words::{Lang, turns_direction};
use aunar_hub::testing::{TestApp, opened, plan_file, recognised};
use aunar_hub::web::negotiate::preferred;
use aunar_hub::web::params::{Params, decode, encode};
use aunar_hub::web::upload::{self, Brought};
use aunar_hub::web::{Form, program};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use bolero::check;
use std::time::Duration;

#[path = "../../../../tests/corpora/corpus.rs"]
pub(crate) mod corpus;

const ROUNDS: usize = 20_000;
const MOMENT: Duration = Duration::from_secs(2);

#[test]
fn any_query_is_read_and_written_back_the_same() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |query: &String| {
            let params = Params::parse(query);
            for name in ["q", "lang", "from", "page", ""] {
                let _ = (params.date(name), params.number(name, 1, 1, 50));
                let _ = params.code(name, Lang::ALL, Lang::code);
                assert!(params.all(name).all(|value| !value.is_empty() && value.trim() == value));
                assert!(params.one(name).is_none_or(|value| !value.trim().is_empty()));
            }
            let _ = params.only(&["q"]);
            // One parameter replaced, the others kept: a second time changes nothing.
            let written = params.with("page", Some("2"));
            let again = Params::parse(written.trim_start_matches('?'));
            assert_eq!(again.one("page"), Some("2"));
            assert_eq!(again.with("page", Some("2")), written);
        },
    );
}

#[test]
fn the_kept_queries_and_damaged_ones_are_read() {
    corpus::fuzz("addresses", |bytes| {
        for line in String::from_utf8_lossy(bytes).lines() {
            let params = Params::parse(line);
            let _ = (params.date("from"), params.number("page", 1, 1, 50), params.one("q"));
        }
    });
}

#[test]
fn any_name_and_value_survive_an_address() {
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(String, String)>()
        .for_each(|(name, value): &(String, String)| {
            let written = encode(value);
            assert!(written.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%".contains(&b)));
            assert_eq!(&decode(&written), value);
            let params = Params::parse(&format!("{}={written}", encode(name)));
            // But what is no text to a database, or turns the direction.
            let whole = aunar_hub::web::params::plain(&value.replace('\0', "\u{FFFD}"));
            let expected = Some(whole.trim()).filter(|value| !value.is_empty());
            assert_eq!(params.one(name), expected);
        });
}

#[test]
fn any_wish_for_a_language_is_answered() {
    let asking = |wish: &[u8]| {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_bytes(wish).ok()?);
        preferred(&headers)
    };
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_max_len(300).for_each(
        |wish: &[u8]| {
            let _ = asking(wish);
            // Whatever stands behind a first wish that is wholly for one of ours.
            let (first, printed) = (
                Lang::Fr,
                String::from_utf8_lossy(wish).replace(|c: char| !c.is_ascii_graphic(), ""),
            );
            if !printed.contains("q=") {
                assert_eq!(asking(format!("{},{printed}", first.code()).as_bytes()), Some(first));
            }
        },
    );
}

/// A cell that is changed: the sheet, the row, the column, and which of the words is put there.
type Change = (u8, u16, u8, u8);

/// What people and programs put into cells by mistake.
const WORDS: [&str; 12] = [
    "",
    "=1+1",
    "#meta+id",
    "#activity+name+es",
    "Título (es)",
    "id",
    "01900000-0000-7000-8000-000000000000",
    "-1",
    "99999999999999999999",
    "\u{202e}x",
    "aunar-copy/1",
    "es",
];

/// Puts something into any cell there is.
fn damage(book: &mut Book, (sheet, row, column): (usize, usize, usize), word: &str) {
    let sheet = sheet % book.0.len();
    let rows = &mut book.0[sheet].1;
    if rows.is_empty() {
        return;
    }
    let row = row % rows.len();
    let width = rows[row].len().max(1);
    if let Some(cell) = rows[row].get_mut(column % width) {
        *cell = aunar_formats::Cell::Text(word.to_owned());
    }
}

#[tokio::test]
async fn a_copy_whose_cells_are_anything_is_recognised_or_not() {
    let app = TestApp::sample().await;
    let copy = app.get("/global/plans/2021-2022/export.xlsx?lang=es").await;
    let whole = recognised(&copy.bytes, "copia.xlsx").expect("reads").expect("is ours");
    assert!(whole.iter().any(|rows| *rows > 3), "{whole:?}");
    let book = Book::open(&copy.bytes);
    let fuzz = move || {
        check!().with_iterations(100).with_test_time(MOMENT).with_type::<Vec<Change>>().for_each(
            |changes: &Vec<Change>| {
                let mut book = book.clone();
                for (sheet, row, column, word) in changes.iter().take(10) {
                    let word = WORDS[usize::from(*word) % WORDS.len()];
                    damage(
                        &mut book,
                        (usize::from(*sheet), usize::from(*row), usize::from(*column)),
                        word,
                    );
                }
                // Whatever it is, it is read as ours, as somebody else's, or refused with a word.
                match recognised(&book.save(), "copia.xlsx") {
                    Ok(Some(rows)) => {
                        assert!(rows.len() <= whole.len() && rows.iter().sum::<usize>() < 2_000);
                    }
                    Ok(None) => {}
                    Err(why) => assert!(!why.code().is_empty()),
                }
            },
        );
    };
    tokio::task::spawn_blocking(fuzz).await.expect("no panic");
}

#[tokio::test]
async fn a_plans_file_in_which_anything_is_changed_is_read_or_refused_with_a_word() {
    let app = TestApp::sample().await;
    let whole = app.get("/global/plans/2021-2022/export.json").await.bytes;
    assert_eq!(plan_file(&whole), Ok(()));
    let fuzz = move || {
        let changed = |changes: &Vec<(u16, u8)>| {
            let mut bytes = whole.clone();
            for (place, byte) in changes.iter().take(4) {
                let place = usize::from(*place) % bytes.len();
                bytes[place] = *byte;
            }
            if let Err(why) = plan_file(&bytes) {
                assert!(!why.is_empty());
            }
        };
        check!()
            .with_iterations(ROUNDS)
            .with_test_time(MOMENT)
            .with_type::<Vec<(u16, u8)>>()
            .for_each(changed);
    };
    tokio::task::spawn_blocking(fuzz).await.expect("no panic");
}

#[test]
fn a_table_of_somebody_elses_is_recognised_or_said_to_be_none() {
    corpus::fuzz("tables", |bytes| {
        if let Err(why) = recognised(bytes, "matriz.csv") {
            assert!(!why.code().is_empty());
        }
    });
}

#[test]
fn a_letter_is_opened_or_left() {
    corpus::fuzz("letters", |bytes| {
        let Some((from, calendars, tables)) = opened(bytes) else { return };
        assert_eq!(from, from.trim().to_lowercase());
        let plain =
            |name: &String| !name.contains(['/', '\\']) && !name.chars().any(char::is_control);
        assert!(tables.iter().all(plain), "a name is no path: {tables:?}");
        for calendar in &calendars {
            let _ = aunar_formats::read_reply(calendar);
        }
    });
    let seed = |name: &str| {
        let seed = corpus::seeds("letters").into_iter().find(|(n, _)| n == name).expect("the seed");
        opened(&seed.1).expect("a letter")
    };
    let (from, calendars, _) = seed("reply.eml");
    assert_eq!((from.as_str(), calendars.len()), ("ana@muni.example", 1));
    assert!(aunar_formats::read_reply(&calendars[0]).is_ok());
    assert_eq!(seed("attached.eml").2, ["plan.csv"]);
}

#[test]
fn a_form_is_read_and_holds_nothing_that_is_no_text() {
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        match Form::parse(&text) {
            Ok(form) => {
                assert!(form.iter().count() <= text.split('&').count());
                let strange = |c: char| c == '\0' || turns_direction(c);
                assert!(form.iter().all(|(_, value)| !value.contains(strange)), "{text}");
                // Read by its names as it is whole.
                for (name, _) in form.iter() {
                    assert!(form.raw(name).is_some());
                    let _ = (form.one(name), form.day(name), form.words(name, 20));
                }
            }
            Err(why) => assert_eq!(why.status(), StatusCode::PAYLOAD_TOO_LARGE),
        }
    };
    corpus::fuzz("forms", read);
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).for_each(|bytes: &[u8]| read(bytes));
}

#[test]
fn what_a_program_sends_is_a_form_or_refused() {
    let read = |bytes: &[u8]| {
        for lang in [Lang::Es, Lang::En] {
            match program::read(bytes, lang) {
                Ok(form) => assert!(form.is_ascii() && Form::parse(&form).is_ok(), "{form}"),
                Err(why) => assert_eq!(why.status(), StatusCode::UNPROCESSABLE_ENTITY),
            }
        }
    };
    corpus::fuzz("programs", read);
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).for_each(|bytes: &[u8]| read(bytes));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_with_a_file_is_read_as_far_as_it_may_go_or_refused() {
    /// Most bytes of a file here.
    const MOST: usize = 200;
    let app = TestApp::empty().await;
    let (state, handle) = (app.app.state(), tokio::runtime::Handle::current());
    let read = |bytes: &[u8]| {
        let request = Request::post("/")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=part")
            .body(Body::from(bytes.to_vec()))
            .expect("a request");
        let reading = upload::read(request, state, MOST);
        match tokio::task::block_in_place(|| handle.block_on(reading)) {
            Ok(sent) => {
                assert!(sent.form.iter().count() <= 20);
                if let Some(Brought::File(_, bytes)) = &sent.file {
                    assert!(bytes.len() <= MOST);
                }
                sent.file
            }
            Err(why) => {
                assert!(why.status().is_client_error(), "{why}");
                None
            }
        }
    };
    let seed = |name: &str| {
        let seed = corpus::seeds("uploads").into_iter().find(|(n, _)| n == name);
        read(&seed.expect("the seed").1)
    };
    assert!(matches!(seed("whole.txt"), Some(Brought::File(name, _)) if name == "plan.csv"));
    assert!(matches!(seed("too-large.txt"), Some(Brought::TooLarge)));
    assert!(seed("none-chosen.txt").is_none());
    let read = std::panic::AssertUnwindSafe(read);
    corpus::fuzz("uploads", |bytes| drop((*read)(bytes)));
    check!()
        .with_iterations(2_000)
        .with_test_time(MOMENT)
        .for_each(|bytes: &[u8]| drop((*read)(bytes)));
}
