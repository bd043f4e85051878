use super::*;

#[test]
fn a_series_keeps_its_hour_and_its_day() {
    let first: NaiveDateTime = "2027-01-31T09:00:00".parse().expect("a moment");
    for (every, times, then) in [
        (Repeat::Weekly, 0, "2027-01-31T09:00:00"),
        (Repeat::Weekly, 3, "2027-02-21T09:00:00"),
        (Repeat::Fortnightly, 1, "2027-02-14T09:00:00"),
        (Repeat::Monthly, 1, "2027-02-28T09:00:00"),
        (Repeat::Monthly, 2, "2027-03-31T09:00:00"),
    ] {
        assert_eq!(every.after(first, times), then.parse().ok());
    }
}
