use super::*;

#[test]
fn how_far_it_is_is_said_in_numbers() {
    for (done, of, said) in [
        (0, Some(10_000), "rows 0 of 10,000"),
        (1_200, Some(10_000), "rows 1,200 of 10,000"),
        (999, None, "rows 999"),
        (1_000, None, "rows 1,000"),
        (1_234_567, None, "rows 1,234,567"),
    ] {
        assert_eq!(counted("rows", done, of), said);
    }
    for (done, of, said) in [
        (0, 8_808_038, "0.0 of 8.3 MB"),
        (1_258_291, 8_808_038, "1.1 of 8.3 MB"),
        (8_808_038, 8_808_038, "8.3 of 8.3 MB"),
        (3 << 30, 3 << 30, "3,072.0 of 3,072.0 MB"),
        (2 << 20, 1 << 20, "2.0 of 2.0 MB"),
    ] {
        assert_eq!(weighed(done, of), said);
    }
}

#[test]
fn a_log_gets_a_line_every_ten_seconds_at_most_and_none_of_what_is_soon_done() {
    let at: [(&[u64], &[u64]); 4] = [
        (&[0, 1, 9_999], &[]),
        (&[0, 10_000, 10_001, 19_999, 20_000], &[10_000, 20_000]),
        (&[35_000, 36_000, 44_999, 45_000], &[35_000, 45_000]),
        // A clock that went back says nothing.
        (&[12_000, 3_000, 22_000], &[12_000, 22_000]),
    ];
    for (moments, said) in at {
        let mut pace = Pace::default();
        let mut due = moments.to_vec();
        due.retain(|ms| pace.is_due(Duration::from_millis(*ms)));
        assert_eq!(due, said);
    }
}

#[test]
fn what_is_read_is_what_was_in_the_file() {
    let tally = Arc::new(Tally::of("reading"));
    let mut from = Counted::new(&b"a backup"[..], 8, Arc::clone(&tally));
    let mut all = String::new();
    assert_eq!(from.read_to_string(&mut all).unwrap(), 8);
    assert_eq!((all.as_str(), from.read), ("a backup", 8));
    tally.end();
}
