use super::*;
use aunar_domain::words::Lang;

/// One of each kind of refusal, in a language.
fn all(t: Tongue) -> Vec<String> {
    let (line, at) = (3, 7);
    let broken = |place: &str| ReadError::Broken { place: place.into(), why: "x".into() };
    let mut tables = vec![
        ReadError::Empty,
        ReadError::CellOutside { sheet: "A".into(), cell: "B9".into(), rows: 1, columns: 2 },
        ReadError::NotRecognised,
        ReadError::Encrypted,
        ReadError::OtherFormat { kind: "a thing", ending: ".thing" },
        broken("line 4"),
        broken("part \"x\""),
        ReadError::ZipBomb { part: "x".into(), packed: 1, limit: 2 },
        ReadError::Encoding { line: 3, encoding: "UTF-8" },
    ];
    for what in ["bytes", "bytes of text", "rows", "columns", "cells", "sheets", "parts"] {
        tables.push(ReadError::TooLarge { what, limit: 1, found: 2 });
        assert!(t.try_label("file-much", &what.replace(' ', "-")).is_some(), "{what}");
    }
    let calendars = [
        NoCalendar::Empty,
        NoCalendar::TooLarge,
        NoCalendar::LongLine { line },
        NoCalendar::Other { line, found: "X".into() },
        NoCalendar::Early { line },
        NoCalendar::TooDeep { line },
        NoCalendar::Unbegun { line, found: "X".into() },
        NoCalendar::TooManyEvents,
        NoCalendar::NoBeginning,
        NoCalendar::CutOff,
    ];
    let larger = |unit| Broken::TooLarge { what: "x", at, most: 9, unit };
    let standards = [
        Broken::Xml { at, why: "x".into() },
        Broken::Encoding { line: 3, at, encoding: "UTF-8", declared: true },
        Broken::UnknownEncoding { declared: "x".into() },
        Broken::DocumentType { at },
        larger("bytes"),
        larger("levels"),
        Broken::Other { found: "x".into() },
        Broken::CutOff { at },
    ];
    let lists = [
        Unreadable::NoRows,
        Unreadable::NoHeader { looked_at_rows: 3, found: Vec::new(), needed: Vec::new() },
        Unreadable::TooManyRows { found: 2, most: 1 },
    ];
    let mut all: Vec<String> = tables.iter().map(|error| words(t, error)).collect();
    all.extend(calendars.iter().map(|error| calendar(t, error)));
    all.extend(standards.iter().map(|error| standard(t, error)));
    all.extend(lists.iter().map(|error| list(t, error)));
    all
}

#[test]
fn each_refusal_has_its_words_and_its_values_in_each_language() {
    let english = all(Tongue(Lang::En));
    for lang in Lang::ALL.iter().copied() {
        let ours = all(Tongue(lang));
        for (said, english) in ours.iter().zip(&english) {
            assert!(!said.contains("Unknown localization") && !said.contains("{$"), "{said}");
            assert!(lang == Lang::En || said != english, "{said}");
        }
    }
}
