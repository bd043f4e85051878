use super::*;
use crate::Grade;

#[test]
fn a_line_of_the_benchmark_is_read() {
    let line = r#"{"id": "x1", "agency": "IOM", "lang": "es", "text": "Taller", "countries": ["PE"],
            "start": "2026-03", "end": "2026-06", "audience": null, "gcm": 10, "more": {}}"#;
    let record = Record::read(&line.replace('\n', " ")).unwrap();
    assert_eq!((record.id.as_str(), record.activity.places.len()), ("x1", 1));
    assert_eq!(record.activity.period.unwrap().len(), 4);
    assert_eq!(record.activity.objectives, [10]);
    assert!(record.activity.audience.is_empty());
}

#[test]
fn untidy_values_are_understood() {
    let read = |line: &str| Record::read(line).unwrap().activity;
    let turned = read(r#"{"id": "x", "text": "t", "start": "2026-02", "end": "2026-01"}"#);
    assert_eq!(turned.period, None);
    let half = read(r#"{"id": "x", "text": "t", "start": "2026-02-15", "end": ""}"#);
    assert!(half.period.unwrap().is_vague());
    let float = read(r#"{"id": 7, "text": "t", "gcm": [10.0, "3"], "audience": ["gov"]}"#);
    assert_eq!(float.objectives, [10, 3]);
}

#[test]
fn a_bad_line_says_what_is_wrong() {
    let says = |line: &str, what: &str| {
        let error = Record::read(line).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
    };
    says("", "it is no JSON");
    says("[]", "an object was expected, not a list");
    says(r#"{"text": "x"}"#, "`id` is missing");
    says(r#"{"id": "x"}"#, "`text` is missing");
    says(r#"{"id": "x", "text": {}}"#, "`text`: a text was expected, not an object");
    says(r#"{"id": "x", "text": "t", "start": "soon"}"#, "`start`: `soon` is not a month");
    says(r#"{"id": "x", "text": "t", "gcm": 24}"#, "accepted: 1 to 23");
    says(r#"{"id": "x", "text": "t", "countries": [{}]}"#, "one is an object");
    says(r#"{"id": "x", "text": "t", "kind": "party"}"#, "accepted: workshop");
    let error = PairRecord::read(r#"{"pair_id": 1, "a": {"id": 1}}"#).unwrap_err().to_string();
    assert_eq!(error, "`a`: `text` is missing");
}

#[test]
fn any_line_is_answered() {
    bolero::check!().with_type::<String>().for_each(|line| {
        let _ = PairRecord::read(line);
    });
}

#[test]
fn a_grade_is_the_one_it_was_written_as_or_none() {
    for grade in Grade::ALL {
        assert_eq!(Grade::from_code(grade.code()), Some(grade));
    }
    bolero::check!().with_type::<String>().for_each(|code| {
        if let Some(grade) = Grade::from_code(code) {
            assert_eq!(grade.code(), code);
        }
    });
}
