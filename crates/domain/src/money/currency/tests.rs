use super::*;

#[test]
fn the_list_is_in_order_so_that_every_code_is_found() {
    assert!(KNOWN.windows(2).all(|two| two[0].0 < two[1].0));
    for currency in Currency::all() {
        assert_eq!(currency.code().parse(), Ok(currency));
    }
    assert_eq!("CLP".parse::<Currency>().map(Currency::decimals), Ok(0));
    assert_eq!("EUR".parse::<Currency>().map(Currency::decimals), Ok(2));
    for no in ["", "usd", "US", "XXX", "DOLLAR", "U$D"] {
        assert!(no.parse::<Currency>().is_err(), "{no}");
    }
}
