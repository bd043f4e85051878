use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn amounts_come_back_to_the_cent(amount in 0_i64..1_000_000_000_000, which in 0_usize..3) {
        let currency: Currency = ["USD", "CLP", "KWD"][which].parse().expect("a currency");
        prop_assert_eq!(minor(&decimal(amount, currency), currency), Some(amount));
    }
}

#[test]
fn what_is_no_amount_is_none() {
    let usd = Currency::USD;
    for not in ["", "-1", "1,000", "1e3", "0.001", "abc", "99999999999999999999"] {
        assert_eq!(minor(not, usd), None, "{not}");
    }
    assert_eq!(minor(" 12.5 ", usd), Some(1250));
    assert_eq!(minor("12.500", usd), Some(1250));
}
