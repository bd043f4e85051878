//! Periods as people write them.

use super::*;
use proptest::prelude::*;

#[test]
fn periods_as_people_write_them() {
    for (text, code) in [
        ("Q2 2021", "2021-Q2"),
        ("2021", "2021"),
        ("2021 and 2022", "2021/2022"),
        ("2021- 2022", "2021/2022"),
        ("2022-2024", "2022/2024"),
        ("2023/24", "2023/2024"),
        ("Q1-Q2 2023", "2023-Q1/2023-Q2"),
        ("Q4 2023 – Q1 2024", "2023-Q4/2024-Q1"),
        ("1er semestre 2024", "2024-H1"),
        ("segundo semestre de 2023", "2023-H2"),
        ("H1 2024", "2024-H1"),
        ("2024-H2", "2024-H2"),
        ("first half of 2024", "2024-H1"),
        ("2º semestre de 2024", "2024-H2"),
        ("1er trimestre 2024", "2024-Q1"),
        ("T3 2023", "2023-Q3"),
        ("3T 2023", "2023-Q3"),
        ("III trimestre 2023", "2023-Q3"),
        ("2e trimestre 2024", "2024-Q2"),
        ("4.º trimestre de 2027", "2027-Q4"),
        ("4to trimestre de 2027", "2027-Q4"),
        ("cuarto trimestre de 2027", "2027-Q4"),
        ("4th quarter of 2027", "2027-Q4"),
        ("T4 2027 a T1 2028", "2027-Q4/2028-Q1"),
        ("primer semestre a segundo semestre de 2023", "2023-H1/2023-H2"),
        ("28\u{a0}de\u{a0}abril a 1º\u{a0}de\u{a0}maio de 2026", "2026-04-28/2026-05-01"),
        ("1er–3\u{a0}mai 2026", "2026-05-01/2026-05-03"),
        ("2023-Q1/2023-Q3", "2023-Q1/2023-Q3"),
        ("mayo-julio 2023", "2023-05/2023-07"),
        ("de mayo a julio de 2023", "2023-05/2023-07"),
        ("noviembre 2023 - febrero 2024", "2023-11/2024-02"),
        ("março de 2024", "2024-03"),
        ("octobre 2023", "2023-10"),
        ("août–septembre 2023", "2023-08/2023-09"),
        ("Sept. 2023", "2023-09"),
        ("2023-09", "2023-09"),
        ("09/2023", "2023-09"),
        ("24 May 2023", "2023-05-24"),
        ("May 24, 2023", "2023-05-24"),
        ("24 de mayo de 2023", "2023-05-24"),
        ("le 1er juin 2023", "2023-06-01"),
        ("2023-09-14", "2023-09-14"),
        ("2023-09-14/2023-09-16", "2023-09-14/2023-09-16"),
        ("14/09/2023", "2023-09-14"),
        ("24-26 May 2023", "2023-05-24/2023-05-26"),
        ("del 1 al 3 de junio de 2023", "2023-06-01/2023-06-03"),
        ("30 de mayo al 2 de junio de 2023", "2023-05-30/2023-06-02"),
        ("28 December 2023 to 3 January 2024", "2023-12-28/2024-01-03"),
        ("du 3 au 5 avril 2024", "2024-04-03/2024-04-05"),
        ("15 March 2024", "2024-03-15"),
    ] {
        let read = read(text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
        assert_eq!(read.period.to_code(), code, "{text}");
    }
}

#[test]
fn assumptions_are_said() {
    assert_eq!(read("03/04/2023").map(|r| r.assumed), Ok(Some(Assumed::DayFirst)));
    assert_eq!(read("03/04/2023").map(|r| r.period.to_code()), Ok("2023-04-03".into()));
    assert_eq!(
        read("may-23").map(|r| (r.period.to_code(), r.assumed)),
        Ok(("2023-05".into(), Some(Assumed::ShortYear)))
    );
    assert_eq!(read("finales de 2023").map(|r| r.assumed), Ok(Some(Assumed::Vague)));
}

#[test]
fn what_is_no_period_is_told_apart() {
    assert_eq!(read("TBC"), Err(Unread::Open));
    assert_eq!(read("por definir"), Err(Unread::Open));
    assert_eq!(read("mayo-julio"), Err(Unread::NoYear));
    assert_eq!(read("Q2"), Err(Unread::NoYear));
    assert_eq!(read("Q5 2023"), Err(Unread::Unknown));
    assert_eq!(read("31 February 2023"), Err(Unread::Unknown));
    assert_eq!(read("2024-2022"), Err(Unread::Backwards));
    assert_eq!(read("when ready"), Err(Unread::Unknown));
}

proptest! {
    #[test]
    fn anything_at_all_is_answered(text in ".{0,60}") {
        let _ = read(&text);
    }

    #[test]
    fn every_period_reads_back_from_its_code(from in 0_u64..4000, length in 0_u64..900, unit in 0_usize..5) {
        let start = NaiveDate::from_ymd_opt(2015, 1, 1).expect("a date") + chrono::Days::new(from);
        let period = Period::new(start, start + chrono::Days::new(length), Unit::ALL[unit]).expect("in order");
        prop_assert_eq!(read(&period.to_code()).map(|r| r.period), Ok(period));
    }
}
