use super::*;

#[test]
fn amounts_are_read_as_people_write_them() {
    let usd = Currency::USD;
    for (cell, expected) in [
        (Cell::Number(1200.5), Some(120_050)),
        (Cell::Text("USD 1,200.50".into()), Some(120_050)),
        (Cell::Text("1.200,50 USD".into()), Some(120_050)),
        (Cell::Text("US$ 7".into()), Some(700)),
        (Cell::Number(-1.0), None),
        (Cell::Number(0.001_5), None),
        (Cell::Text("about 5".into()), None),
        (Cell::Error("#REF!".into()), None),
        (Cell::Uncomputed, None),
    ] {
        assert_eq!(minor(&cell, usd, Lang::Es), expected, "{cell:?}");
    }
    assert_eq!(currency_of("Presupuesto (EUR)").map(|c| c.to_string()), Some("EUR".into()));
    assert_eq!(currency_of("Total US$"), Some(usd));
    assert_eq!(currency_of("Budget"), None);
    assert_eq!(read("spent 2027"), Some((Measure::Spent, 2027)));
    assert_eq!(read("title (es)"), None);
}
