use super::*;

#[test]
fn amounts_are_exact() {
    let usd: Currency = "USD".parse().expect("a currency");
    let clp: Currency = "CLP".parse().expect("a currency");
    for (text, currency, minor_units) in [
        ("1234.5", usd, Ok(123_450)),
        ("0", usd, Ok(0)),
        ("7", clp, Ok(7)),
        ("7.5", clp, Err("too-precise")),
        ("1.005", usd, Err("too-precise")),
        ("-1", usd, Err("negative")),
        ("some", usd, Err("not-a-number")),
        ("9999999999999", usd, Err("too-large")),
    ] {
        assert_eq!(minor(text, currency), minor_units, "{text}");
    }
}
