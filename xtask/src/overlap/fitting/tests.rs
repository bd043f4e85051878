use super::*;

/// A line of the command, shortened: `crates/aunar/tests/overlaps.rs` holds the command to it.
fn pair(answer: &str) -> PairRecord {
    let side = |id: &str| {
        format!(
            r#"{{"id":"{id}","agency":["UNICEF"],"lang":"es","text":"Taller para docentes","countries":["PE"],"start":"2027-04","end":"2027-06","audience":[],"gcm":["15"],"kind":"training","targets":[],"partners":[]}}"#
        )
    };
    let (a, b) = (side("lac/2027-2028/B-12"), side("lac/2027-2028/B-13"));
    let line = format!(r#"{{"pair_id":"B-12 B-13","a":{a},"b":{b},"answer":"{answer}"}}"#);
    PairRecord::read(&line).expect("a line of the command")
}

#[test]
fn verdicts_of_the_command_are_taken_into_the_fit() {
    let all = ["same", "join", "build-on", "related", "different"].map(pair).to_vec();
    let read = verdicts(all).expect("they are read");
    let labels: Vec<f64> = read.iter().map(|(_, label)| *label).collect();
    assert_eq!(labels, [1.0, 0.5, 0.0, 0.0, 0.0]);
    assert!(read.iter().all(|(pair, _)| pair.a.activity.objectives == [15]));
    let error = verdicts(vec![pair("perhaps")]).expect_err("it is no answer");
    assert!(error.to_string().contains("accepted: same"), "{error}");
}

#[test]
fn an_engine_forgets_a_third_of_its_subjects_and_keeps_the_rest_in_order() {
    let all = Glossary::shipped().concepts().len();
    for turn in 1..=FORGETFUL_TURNS {
        let left = forgetful(turn).expect("what is left is a glossary").glossary().concepts().len();
        assert!(left * 10 < all * 8 && left * 10 > all * 5, "{left} of {all}");
    }
}

#[test]
fn a_verdict_moves_the_fit() {
    // What people call the same again and again weighs more than what we believed.
    let engine = Engine::shipped();
    let read = verdicts(vec![pair("same")]).expect("it is read");
    let (pair, label) = &read[0];
    let sketch = |record: &Record| engine.sketch(&record.activity, None);
    let (a, b) = (sketch(&pair.a), sketch(&pair.b));
    let example = |label: f64| Example::new(&engine, &a, &b, label, 1.0, "x");
    let total = |label: f64| {
        let examples = vec![example(label); 40];
        example(label).total(&fit_points(&examples))
    };
    assert!(total(*label) > total(0.0));
}
