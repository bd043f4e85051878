//! The kept seeds of this crate's reader, as they are and damaged.

#[path = "../../../tests/corpora/corpus.rs"]
mod corpus;

use aunar_overlap::Engine;
use aunar_overlap::record::{PairRecord, Record};
use corpus::fuzz;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::shipped);

/// Whatever was read can be compared, with itself above all.
fn look(record: &Record) {
    let sketch = ENGINE.sketch(&record.activity, None);
    let score = ENGINE.compare(&sketch, &sketch).score;
    assert!((0.0..=1.0).contains(&score), "{score}");
}

#[test]
fn lines_of_activities_are_read_and_compared_or_refused_with_a_word() {
    fuzz("records", |bytes| {
        for line in String::from_utf8_lossy(bytes).lines() {
            match Record::read(line) {
                Ok(record) => look(&record),
                Err(why) => assert!(!why.0.is_empty()),
            }
            match PairRecord::read(line) {
                Ok(pair) => [pair.a, pair.b].iter().for_each(look),
                Err(why) => assert!(!why.0.is_empty()),
            }
        }
    });
    let seeds = corpus::seeds("records");
    let of = |name: &str| {
        let (_, bytes) = seeds.iter().find(|(n, _)| n == name).expect("the seed");
        String::from_utf8(bytes.clone()).expect("is text")
    };
    assert!(of("activities.jsonl").lines().all(|line| Record::read(line).is_ok()));
    assert!(of("pairs.jsonl").lines().all(|line| PairRecord::read(line).is_ok()));
    assert!(of("refused.jsonl").lines().all(|line| Record::read(line).is_err()));
}

#[test]
fn a_stored_vector_is_read_back_or_refused() {
    use aunar_overlap::Vector;
    bolero::check!()
        .with_iterations(5_000)
        .with_test_time(std::time::Duration::from_secs(1))
        .for_each(|bytes: &[u8]| {
            if let Ok(vector) = Vector::from_bytes(bytes) {
                assert_eq!(vector.to_bytes(), bytes);
                let _ = vector.cosine(&vector);
            }
        });
}
