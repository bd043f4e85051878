//! Nothing under five follows from what is published: every group of people that sums and differences
//! of the published numbers can single out is tried, not a choice of them.

use super::*;
use proptest::prelude::*;

const COUNTRIES: [(&str, &str); 4] = [("PE", "005"), ("CL", "005"), ("MX", "013"), ("PA", "013")];
const STEPS: [&[Measure]; 3] = [
    &[Measure::Registered],
    &[Measure::Registered, Measure::Attended],
    &[Measure::Registered, Measure::Attended, Measure::Contributed],
];

/// People by country (four) and by how far they got (three): twelve kinds of people.
fn tally(people: &[i64; 12]) -> Tally {
    let mut tally = Tally::default();
    for (n, (country, region)) in COUNTRIES.iter().enumerate() {
        tally.within.insert((*country).to_owned(), (*region).to_owned());
        for (m, step) in STEPS.iter().enumerate() {
            for _ in 0..people[n * 3 + m] {
                let answers = [(Dimension::Country, *country), (Dimension::SubRegion, *region)];
                tally.add(&answers, step);
            }
        }
    }
    tally
}

/// Each published number as the kinds of people it counts, with what it says.
fn said(published: &Published) -> Vec<(u16, i64)> {
    let mut all = Vec::new();
    let mut say = |measure: Measure, who: &dyn Fn(usize) -> bool, n: i64| {
        let mut kinds = 0;
        for country in 0..4 {
            for (m, step) in STEPS.iter().enumerate() {
                if who(country) && step.contains(&measure) {
                    kinds |= 1 << (country * 3 + m);
                }
            }
        }
        all.push((kinds, n));
    };
    for (measure, n) in &published.totals {
        say(*measure, &|_| true, *n);
    }
    for (dimension, table) in &published.tables {
        for (answer, row) in &table.shown {
            for (measure, n) in table.measures.iter().zip(row) {
                let who = |country: usize| match dimension {
                    Dimension::Country => COUNTRIES[country].0 == answer,
                    _ => COUNTRIES[country].1 == answer,
                };
                say(*measure, &who, *n);
            }
        }
    }
    all
}

/// Rows in echelon form over the numbers modulo a prime, far beyond what such sums reach.
const PRIME: i64 = 1_000_003;

fn inverse(of: i64) -> i64 {
    let (mut result, mut base, mut left) = (1, of.rem_euclid(PRIME), PRIME - 2);
    while left > 0 {
        if left & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        left >>= 1;
    }
    result
}

struct Span(Vec<(usize, [i64; 12])>);

impl Span {
    fn reduced(&self, mut row: [i64; 12]) -> [i64; 12] {
        for (at, known) in &self.0 {
            let by = row[*at];
            if by != 0 {
                for (r, k) in row.iter_mut().zip(known) {
                    *r = (*r - by * k).rem_euclid(PRIME);
                }
            }
        }
        row
    }

    fn of(numbers: &[(u16, i64)]) -> Self {
        let mut span = Self(Vec::new());
        for (kinds, _) in numbers {
            let mut row = span.reduced(vector(*kinds));
            if let Some(at) = row.iter().position(|r| *r != 0) {
                let by = inverse(row[at]);
                row.iter_mut().for_each(|r| *r = *r * by % PRIME);
                span.0.push((at, row));
            }
        }
        span
    }
}

fn vector(kinds: u16) -> [i64; 12] {
    std::array::from_fn(|n| i64::from(kinds >> n & 1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn no_number_under_five_follows_from_what_is_published(
        people in proptest::array::uniform12(prop_oneof![Just(0_i64), 0_i64..4, 0_i64..14])
    ) {
        let published = publish(&tally(&people));
        let numbers = said(&published);
        for (_, n) in &numbers {
            prop_assert!(is_safe(*n), "{n} is published: {published:?}");
        }
        let span = Span::of(&numbers);
        for kinds in 1_u16..1 << 12 {
            if span.reduced(vector(kinds)).iter().all(|r| *r == 0) {
                let counted: i64 = (0..12).filter(|n| kinds >> n & 1 == 1).map(|n| people[n]).sum();
                prop_assert!(is_safe(counted), "{counted} people follow from {published:?}");
            }
        }
    }

    #[test]
    fn one_hidden_answer_never_stands_alone(
        people in proptest::collection::vec((0_usize..4, 1_i64..15), 1..5)
    ) {
        let mut tally = Tally::default();
        for (answer, n) in &people {
            for _ in 0..*n {
                let answers = [(Dimension::Sex, ["woman", "man", "another", UNSAID][*answer])];
                tally.add(&answers, &[Measure::Attended]);
            }
        }
        let published = publish(&tally);
        if let Some(table) = published.tables.get(&Dimension::Sex) {
            let hidden = &tally.cells[&Dimension::Sex];
            let hidden = hidden.iter().filter(|(a, _)| !table.shown.contains_key(*a));
            let under = hidden.clone().any(|(_, row)| row[&Measure::Attended] < LEAST);
            prop_assert!(!under || hidden.count() > 1 || table.shown.is_empty());
        }
    }
}

#[test]
fn what_is_large_enough_is_shown() {
    let mut all = Tally::default();
    for (kind, registered, attended) in [("union", 12, 7), ("academia", 9, 9), ("faith", 3, 2)] {
        for n in 0..registered {
            let step = if n < attended { STEPS[1] } else { STEPS[0] };
            all.add(&[(Dimension::OrganisationKind, kind)], step);
        }
    }
    // Six of 24 did not come: enough not to be anybody.
    let published = publish(&all);
    assert_eq!(published.totals[&Measure::Registered], 24);
    assert_eq!(published.totals[&Measure::Attended], 18);
    // Three of a faith would be what is left: another answer goes with them.
    let table = &published.tables[&Dimension::OrganisationKind];
    assert!(!table.shown.contains_key("faith") && table.hidden == 2, "{table:?}");
    assert_eq!(publish(&Tally::default()), Published::default());
}
