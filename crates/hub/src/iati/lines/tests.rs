use super::*;

#[test]
fn amounts_of_others_are_rounded_and_may_be_taken_back() {
    let usd = Currency::USD;
    assert_eq!(signed("-12.5", usd), Some(-1250));
    assert_eq!(signed("1.005", usd), Some(101));
    assert_eq!(signed("1.0049999", usd), Some(100));
    assert_eq!(signed("+3", usd), Some(300));
    for not in ["", "1.00x", "1e5", "1,000.00", "."] {
        assert_eq!(signed(not, usd), None, "{not}");
    }
}
