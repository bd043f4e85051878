//! Lists of outside mechanisms and lines of the standard's codes, arbitrarily.

use aunar_domain::entity;
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::iati::{Said, SaidOf};
use aunar_domain::ids::SourceId;
use aunar_domain::intake::outside::{self, Known};
use aunar_domain::intake::{Cell, Grid};
use aunar_domain::register::Register;
use bolero::check;
use std::time::Duration;
use uuid::Uuid;

const ROUNDS: usize = 300;
const MOMENT: Duration = Duration::from_secs(2);

/// Headers and cells that mean something in some column.
const WORDS: [&str; 20] = [
    "Title",
    "Título",
    "Code",
    "#activity+code",
    "Lead",
    "Period",
    "Country",
    "Status",
    "Sector",
    "Objectives",
    "R4V-001",
    "OIM",
    "Q1-Q2 2023",
    "Colombia: Antioquia",
    "Completed",
    "1, 2, 8",
    "https://a.example/",
    "=1+1",
    "",
    "Total",
];

#[test]
fn any_list_of_an_outside_mechanism_is_read_or_refused() {
    let register = Register::new(entity::shipped());
    let (geography, frameworks) = (Geography::shipped(), Frameworks::shipped());
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<Vec<Vec<(u8, String)>>>()
        .for_each(|rows: &Vec<Vec<(u8, String)>>| {
            let cell = |(which, free): &(u8, String)| match usize::from(*which) {
                n if n < 200 => Cell::Text(WORDS[n % WORDS.len()].to_owned()),
                n if n < 210 => Cell::Number(f64::from(*which) * 1e300),
                _ => Cell::Text(free.clone()),
            };
            let rows: Vec<Vec<Cell>> =
                rows.iter().take(8).map(|r| r.iter().take(8).map(cell).collect()).collect();
            let grid = Grid { sheet: "x".to_owned(), rows };
            let known = Known {
                register: &register,
                geography: &geography,
                frameworks: &frameworks,
                source: SourceId(Uuid::nil()),
                activities: &[],
                lang: None,
                at: "2025-02-10T12:00:00Z".parse().expect("a moment"),
            };
            let mut n = 0_u128;
            let mut new = || {
                n += 1;
                Uuid::from_u128(n)
            };
            let _ = outside::read(&grid, &known, &mut new);
            assert!(n <= 64, "no more than there are rows");
        });
}

#[test]
fn any_line_of_a_code_is_read_as_it_was_written_or_refused() {
    check!().with_iterations(20_000).with_test_time(MOMENT).with_type::<(u8, String)>().for_each(
        |(of, line): &(u8, String)| {
            let of = SaidOf::ALL[usize::from(*of) % SaidOf::ALL.len()];
            let Some(said) = Said::read(of, line) else { return };
            let again = Said::read(of, &said.line());
            assert_eq!(again.as_ref(), Some(&said), "{line:?} {:?}", said.line());
        },
    );
}
