//! The kept seeds of this crate's parsers, as they are and damaged.

#[path = "../../../tests/corpora/corpus.rs"]
mod corpus;

use aunar_formats::backup::{BackupReader, Event};
use aunar_formats::iati::IatiReader;
use aunar_formats::photo::{LARGE, photo};
use aunar_formats::{Cell, Limits, NoReply, ReplyAnswer, read, read_ics, read_reply};
use corpus::{fuzz, seeds};

#[test]
fn tables() {
    let limits = Limits { unpacked: 1 << 22, rows: 2_000, cells: 10_000, ..Limits::default() };
    fuzz("tables", |bytes| {
        if let Err(error) = read(bytes, Some("plan.csv"), &limits) {
            assert!(!error.code().is_empty() && error.to_string().chars().count() > 40);
        }
    });
    // Values only: what a formula or a link would do is never done.
    for (name, bytes) in seeds("tables") {
        let read = read(&bytes, Some(&name), &limits);
        assert!(read.is_ok() || name.starts_with("open-"), "{name}: {read:?}");
    }
}

#[test]
fn of_a_workbook_with_macros_links_and_formulas_values_are_read_and_nothing_else() {
    let seed = |name: &str| {
        let seed = seeds("tables").into_iter().find(|(n, _)| n == name).expect("the seed");
        read(&seed.1, Some(name), &Limits::default()).expect("reads").sheets.remove(0).rows
    };
    let text = |words: &str| Cell::Text(words.to_owned());
    let rows = seed("formulas.xlsx");
    assert_eq!(rows[1], [text("Taller"), Cell::Number(2.0)]);
    assert_eq!(rows[2], [text("Otro"), Cell::Uncomputed], "a link to another file is not followed");
    assert_eq!(rows[3], [text("Más"), Cell::Error("#REF!".to_owned())]);
    let rows = seed("merged.xlsx");
    assert_eq!(rows[2], [text("Taller"), text("Por iniciar")], "a merged cell is said in each row");
    let rows = seed("latin1.csv");
    assert_eq!(rows[1], [text("Diálogo en la región"), text("Perú")]);
    assert_eq!(seed("utf16.csv")[1], [text("Taller"), text("En curso")]);
}

#[test]
fn calendars() {
    let until = "2027-12-31".parse().expect("a day");
    fuzz("calendars", move |bytes| {
        let _ = read_ics(bytes, until);
    });
}

#[test]
fn iati() {
    fuzz("iati", |bytes| {
        // What cannot be read ends the file.
        let read = IatiReader::new(bytes).take_while(Result::is_ok).count();
        assert!(read < 100);
    });
}

#[test]
fn photos() {
    fuzz("photos", |bytes| {
        if let Ok(made) = photo(bytes) {
            assert!(made.width.max(made.height) <= LARGE && made.large.starts_with(&[0xff, 0xd8]));
        }
    });
    for (name, bytes) in seeds("photos") {
        assert_eq!(photo(&bytes).is_ok(), !name.starts_with("refused"), "{name}");
    }
}

#[test]
fn replies() {
    fuzz("replies", |bytes| {
        if let Ok(all) = read_reply(bytes) {
            assert!(all.iter().all(|r| !r.uid.is_empty() && r.sequence >= 0));
        }
    });
    let answer = |name: &str| {
        let seed = seeds("replies").into_iter().find(|(n, _)| n == name).expect("the seed");
        read_reply(&seed.1).map(|all| (all[0].attendee.clone(), all[0].sequence, all[0].answer))
    };
    let ana = || "ana@muni.example".to_owned();
    assert_eq!(answer("accepted.ics"), Ok((ana(), 0, ReplyAnswer::Accepted)));
    assert_eq!(answer("declined-with-comment.ics"), Ok((ana(), 3, ReplyAnswer::Declined)));
    assert_eq!(answer("tentative.ics"), Ok((ana(), 0, ReplyAnswer::Tentative)));
    assert_eq!(answer("counter.ics"), Err(NoReply::NotAReply("COUNTER".to_owned())));
    for name in ["two-attendees.ics", "one-time-of-a-series.ics", "needs-action.ics"] {
        assert!(matches!(answer(name), Err(NoReply::Broken { .. })), "{name}");
    }
}

/// The lines of a backup, since what is damaged once it is compressed hardly ever gets past the compression.
#[test]
fn backups() {
    fuzz("backups", |lines| {
        let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut to, lines).expect("writes");
        for bytes in [to.finish().expect("finishes").as_slice(), lines] {
            let Ok(mut reader) = BackupReader::open(bytes) else { continue };
            let columns: Vec<usize> =
                reader.header().tables.iter().map(|table| table.columns.len()).collect();
            let mut at = 0;
            loop {
                match reader.next() {
                    Ok(Event::Table(table)) => at = table,
                    Ok(Event::Row(cells)) => assert_eq!(cells.len(), columns[at]),
                    Ok(Event::TableEnd(_)) => {}
                    Ok(Event::End(sum)) => {
                        assert_eq!(sum.tables, columns.len() as u64);
                        break;
                    }
                    Err(error) => {
                        assert!(!error.to_string().is_empty());
                        break;
                    }
                }
            }
        }
    });
}
