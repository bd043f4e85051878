use super::*;
use crate::period::month;
use aunar_domain::geography::Geography;

fn span(one: &str, other: &str) -> Option<Span> {
    Some(Span::months(month(one).unwrap(), month(other).unwrap()))
}

#[test]
fn the_same_place_and_time_and_what_does_not_say_is_looked_at() {
    let places = Places::new(&Geography::shipped());
    let area =
        |codes: &[&str]| places.area(&codes.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>());
    let mut blocks = Blocks::default();
    let rows = [
        (area(&["PE"]), span("2026-03", "2026-06")),
        (area(&["EC"]), span("2026-03", "2026-06")),
        (area(&["PE"]), span("2023-03", "2023-06")),
        (area(&[]), span("2026-05", "2026-05")),
        (area(&["PE"]), None),
        (area(&["REG"]), span("2026-01", "2026-12")),
        (area(&[]), None),
    ];
    for (slot, (area, period)) in rows.iter().enumerate() {
        blocks.insert(u32::try_from(slot).unwrap(), area, *period);
    }
    let look = |blocks: &Blocks, reach| {
        let mut seen = BTreeSet::new();
        let (area, period) = &rows[0];
        blocks.visit(&places, area, *period, reach, |block| seen.extend(block.iter().copied()));
        seen.into_iter().collect::<Vec<u32>>()
    };
    assert_eq!(look(&blocks, Reach::Now), [0, 3, 4, 5, 6]);
    assert_eq!(look(&blocks, Reach::Here), [0, 2, 3, 4, 5, 6]);
    assert_eq!(look(&blocks, Reach::Everywhere).len(), rows.len());
    for (slot, (area, period)) in rows.iter().enumerate().skip(3) {
        blocks.remove(u32::try_from(slot).unwrap(), area, *period);
    }
    assert_eq!(look(&blocks, Reach::Now), [0]);
}

#[test]
fn a_span_of_ages_does_not_fill_the_blocks() {
    assert_eq!(quarters_of(span("0001-01", "9999-12")), [ALWAYS]);
}
