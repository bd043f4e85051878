//! Activities written as the standard has them come back as they went, and files of others are read
//! whatever their size, or refused with a word.

use aunar_formats::iati::{
    Activity, Amount, Broken, Coded, Document, IatiReader, IatiWriter, Indicator, Location,
    Measured, Narrative, Organisation, Outcome,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::io::{BufReader, Read};

mod encodings;
mod others;

/// Where the standard's own files are, if they are there.
fn standard() -> Option<std::path::PathBuf> {
    let named = std::env::var_os("AUNAR_IATI").map(std::path::PathBuf::from);
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/iati");
    named.or(Some(beside)).filter(|path| path.join("xsd").is_dir())
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn written(all: &[Activity]) -> Vec<u8> {
    let made = "2025-02-10T12:00:00Z".parse().expect("a moment");
    let mut writer = IatiWriter::new(Vec::new(), made).expect("memory");
    for activity in all {
        writer.activity(activity).expect("memory");
    }
    writer.finish().expect("memory")
}

fn read(bytes: &[u8]) -> Result<Vec<Activity>, Broken> {
    IatiReader::new(bytes).map(|told| told.map(|t| t.activity)).collect()
}

fn said(lang: &str, words: &str) -> Narrative {
    Narrative { lang: lang.to_owned(), words: words.to_owned() }
}

/// An activity that says something of everything we write.
fn full(words: &str) -> Activity {
    let names = vec![said("es", words), said("fr", "Atelier & échange <régional>")];
    let who = Organisation {
        reference: Some("XM-DAC-47066".to_owned()),
        kind: Some("40".to_owned()),
        names: vec![said("es", "OIM")],
    };
    let coded = |code: &str, percentage: Option<&str>| Coded {
        code: code.to_owned(),
        percentage: percentage.map(str::to_owned),
        ..Coded::default()
    };
    let amount = |code: &str| Amount {
        revised: code == "2",
        code: code.to_owned(),
        start: day("2024-01-01"),
        end: day("2024-12-31"),
        value: "125000.50".to_owned(),
        currency: "EUR".to_owned(),
        value_date: day("2024-01-01"),
        description: Vec::new(),
        provider: None,
        receiver: None,
        of: Default::default(),
        own: vec![("line".to_owned(), "M-001".to_owned())],
    };
    let spent = Amount {
        start: day("2024-06-30"),
        end: day("2024-06-30"),
        value_date: day("2024-06-30"),
        description: vec![said("es", "Gasto hasta la fecha")],
        provider: Some(who.clone()),
        receiver: Some(who.clone()),
        of: [vec![coded("PE", None)], Vec::new(), vec![coded("15190", None)]],
        ..amount("4")
    };
    Activity {
        updated: Some("2025-02-01T08:30:00Z".parse().expect("a moment")),
        lang: "es".to_owned(),
        currency: Some("USD".to_owned()),
        identifier: "XM-DAC-0-A-014".to_owned(),
        reporting: who.clone(),
        secondary: true,
        title: names.clone(),
        description: names.clone(),
        objectives: vec![said("pt", "Um objetivo")],
        participating: vec![("2".to_owned(), who.clone()), ("4".to_owned(), who)],
        other_identifiers: vec![("A9".to_owned(), "A-014".to_owned())],
        status: "2".to_owned(),
        dates: vec![("1".to_owned(), day("2024-01-01")), ("3".to_owned(), day("2024-12-31"))],
        scope: Some("3".to_owned()),
        countries: vec![coded("PE", Some("33.34")), coded("CO", Some("33.33"))],
        regions: vec![Coded {
            vocabulary: Some("2".to_owned()),
            names: vec![said("es", "Caribe")],
            ..coded("029", Some("33.33"))
        }],
        locations: vec![Location {
            reference: Some("PE-ARE".to_owned()),
            names: vec![said("es", "Arequipa")],
        }],
        sectors: vec![Coded { vocabulary: Some("1".to_owned()), ..coded("15190", None) }],
        tags: vec![Coded {
            vocabulary: Some("99".to_owned()),
            vocabulary_uri: Some("https://example.org/gcm".to_owned()),
            names: vec![said("es", "Vías de migración regular")],
            ..coded("5", None)
        }],
        markers: vec![(Coded { vocabulary: Some("1".to_owned()), ..coded("1", None) }, "2".into())],
        defaults: [
            vec![coded("4", None)],
            vec![coded("10", None)],
            vec![coded("110", None)],
            vec![
                coded("D02", None),
                Coded { vocabulary: Some("2".to_owned()), ..coded("1", None) },
            ],
        ],
        budgets: vec![amount("1"), amount("2")],
        transactions: vec![spent],
        documents: vec![Document {
            url: "https://example.org/informe.pdf".to_owned(),
            format: "application/pdf".to_owned(),
            title: names.clone(),
            category: "A08".to_owned(),
            languages: vec!["es".to_owned()],
            day: Some(day("2024-11-30")),
            own: vec![("evidence".to_owned(), "E-001".to_owned())],
        }],
        related: vec![("3".to_owned(), "XM-DAC-0-A-015".to_owned())],
        results: vec![Outcome {
            kind: "1".to_owned(),
            title: names.clone(),
            indicators: vec![Indicator {
                measure: "1".to_owned(),
                ascending: Some(true),
                title: names.clone(),
                description: names,
                reference: Some(("9".to_owned(), "10-7-2".to_owned())),
                baseline: Some((2022, Some("0".to_owned()))),
                periods: vec![Measured {
                    start: day("2024-01-01"),
                    end: day("2024-03-31"),
                    target: Some("40".to_owned()),
                    actual: Some((
                        "38".to_owned(),
                        vec![("sex".to_owned(), "female".to_owned(), "21".to_owned())],
                    )),
                }],
                own: vec![("use".to_owned(), "I-001".to_owned())],
            }],
        }],
        own: vec![("period note".to_owned(), "first & second\nquarter".to_owned())],
    }
}

#[test]
fn what_is_written_is_read_back_as_it_was() {
    let all = [full("Taller & «intercambio» <b>1</b>"), full("Otro")];
    assert_eq!(read(&written(&all)).expect("reads"), all);
}

#[test]
fn the_published_schema_takes_what_is_written() {
    let Some(schema) = standard().map(|s| s.join("xsd/iati-activities-schema.xsd")) else {
        // Not `skipped`, here and below: of a crate that this one does not know, and nobody installs the
        // standard.
        eprintln!("SKIPPED: the schema of IATI is not here");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("plan.iati.xml");
    std::fs::write(&file, written(&[full("Taller"), full("Otro")])).expect("written");
    let command = std::process::Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .args([schema.as_path(), file.as_path()])
        .output();
    let Ok(told) = command else {
        eprintln!("SKIPPED: xmllint is not here");
        return;
    };
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
}

proptest! {
    #[test]
    fn any_words_make_a_file_that_reads(words in "\\PC{0,80}", odd in any::<String>()) {
        let title = vec![said("es", words.trim()), said("en", &odd)];
        let activity = Activity { title, ..full("Taller") };
        let back = read(&written(std::slice::from_ref(&activity))).expect("reads");
        prop_assert_eq!(back.len(), 1);
        prop_assert_eq!(&back[0].budgets, &activity.budgets);
        if !words.trim().is_empty() {
            prop_assert_eq!(&back[0].title[0].words, words.trim());
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut file = b"<iati-activities version=\"2.03\"><iati-activity>".to_vec();
        file.extend(bytes);
        let _ = read(&file);
    }
}

#[test]
fn a_document_type_is_refused_and_no_entity_grows() {
    let bomb = br#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
        <iati-activities><iati-activity><title><narrative>&b;</narrative></title></iati-activity></iati-activities>"#;
    assert!(matches!(read(bomb), Err(Broken::DocumentType { .. })));
    let undeclared =
        b"<iati-activities><iati-activity><title>&lol;</title></iati-activity></iati-activities>";
    let why = read(undeclared).expect_err("no such entity").to_string();
    assert!(why.contains("&lol;") && why.contains("Accepted"), "{why}");
}

#[test]
fn what_is_deep_or_endless_or_cut_off_is_refused() {
    let deep = format!("<iati-activities>{}", "<iati-activity>".repeat(200));
    assert!(matches!(read(deep.as_bytes()), Err(Broken::TooLarge { unit: "levels", .. })));
    assert!(matches!(read(b"<iati-activities><iati-activity>"), Err(Broken::CutOff { .. })));
    assert!(matches!(read(b""), Err(Broken::CutOff { .. })));
    assert!(matches!(read(b"<html></html>"), Err(Broken::Other { .. })));
    // A text that never ends is given up long before it is in memory.
    let head: &[u8] = b"<iati-activities><iati-activity><title>";
    let endless = BufReader::new(head.chain(std::io::repeat(b'a')));
    let end = IatiReader::new(endless).next().expect("something");
    assert!(matches!(end, Err(Broken::TooLarge { .. })), "{end:?}");
}

#[test]
fn the_standards_own_example_is_read() {
    let example = standard().map(|s| s.join("example/activity-standard-example-annotated.xml"));
    let Some(mut file) = example.and_then(|e| std::fs::File::open(e).ok()) else {
        eprintln!("SKIPPED: the standard's example is not here");
        return;
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).expect("reads");
    let all = read(&bytes).expect("reads");
    assert_eq!(all.len(), 1);
    assert!(!all[0].title.is_empty() && !all[0].results.is_empty() && !all[0].budgets.is_empty());
    assert_eq!(read(&written(&all)).expect("reads again"), all, "nothing the model holds is lost");
}

/// What is kept for the test below is there, and is what it is called.
#[test]
fn the_kept_files_are_read_or_refused_with_a_word() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/iati/__fuzz__/any_markup_at_all_is_read_or_refused/corpus");
    let of = |name: &str| {
        read(&std::fs::read(folder.join(name)).unwrap_or_else(|why| panic!("{name}: {why}")))
    };
    let n = std::fs::read_dir(&folder).expect("it is kept").count();
    assert!(n >= 13, "{n}");
    for name in ["plain", "windows-1252", "utf-16", "parts", "before-2", "nothing"] {
        let name = format!("{name}.xml");
        let all = of(&name).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(read(&written(&all)).expect("what we write"), all, "{name}");
    }
    for (name, says) in [
        ("entity-bomb", "document type"),
        ("external-entity", "document type"),
        ("references", "broken at byte"),
        ("undeclared-latin", "said to be in UTF-8"),
        ("unknown-encoding", "klingon"),
        ("deep", "larger than 24 levels"),
        ("cut-off", "cut off"),
    ] {
        let why = of(&format!("{name}.xml")).expect_err(name).to_string();
        assert!(why.contains(says), "{name}: {why}");
    }
}

#[test]
fn any_markup_at_all_is_read_or_refused() {
    bolero::check!()
        .with_iterations(20_000)
        .with_test_time(std::time::Duration::from_secs(2))
        .with_max_len(1_500)
        .for_each(|bytes: &[u8]| {
            let _ = read(bytes);
            let mut inside =
                b"<iati-activities version=\"2.03\"><iati-activity xml:lang=\"es\">".to_vec();
            inside.extend_from_slice(bytes);
            inside.extend_from_slice(b"</iati-activity></iati-activities>");
            if let Ok(all) = read(&inside) {
                // What was read is written so that it reads the same.
                let again = read(&written(&all)).expect("what we write");
                assert_eq!(again.len(), all.len());
            }
        });
}

#[test]
fn any_activity_made_of_the_standards_elements_comes_back() {
    type Parts = (Vec<(u8, String, String)>, String);
    bolero::check!()
        .with_iterations(5_000)
        .with_test_time(std::time::Duration::from_secs(2))
        .with_type::<Parts>()
        .for_each(|(parts, title): &Parts| {
            let names = ["recipient-country", "sector", "tag", "budget", "transaction", "result", "document-link", "related-activity", "activity-date", "x:odd"];
            let plain = |text: &str| -> String {
                text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').take(30).collect()
            };
            let inside: String = parts
                .iter()
                .take(20)
                .map(|(name, code, words)| {
                    let name = names[*name as usize % names.len()];
                    format!("<{name} code=\"{}\" ref=\"{}\" type=\"1\" iso-date=\"2024-01-01\"><narrative>{}</narrative><value>{}</value></{name}>", plain(code), plain(code), plain(words), plain(code))
                })
                .collect();
            let file = format!("<iati-activities><iati-activity><title><narrative>{}</narrative></title>{inside}</iati-activity></iati-activities>", plain(title));
            let all = read(file.as_bytes()).expect("well-formed");
            assert_eq!(read(&written(&all)).expect("what we write"), all);
        });
}
