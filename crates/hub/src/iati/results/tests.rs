use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn numbers_come_back(parts in -Number::MOST.0..=Number::MOST.0) {
        prop_assert_eq!(number(&decimal(Number(parts))), Some(Number(parts)));
    }
}

#[test]
fn words_are_no_numbers() {
    for not in ["", "-", "N/A", "1,5", "0.00001", "1e9", "--1"] {
        assert_eq!(number(not), None, "{not}");
    }
    assert_eq!(number("12.50"), Some(Number(125_000)));
}
