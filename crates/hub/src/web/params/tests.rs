use super::*;

#[test]
fn values_survive_an_address() {
    let odd = "a&b=c d+é%20?#";
    let params = Params::parse(&format!("x={}", encode(odd)));
    assert_eq!(params.one("x"), Some(odd));
    assert_eq!(decode("%zz%4"), "%zz%4");
}

#[test]
fn several_values_stand_side_by_side_or_in_one() {
    let params = Params::parse("kind=a,b&kind=c&q=");
    assert_eq!(params.all("kind").collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(params.one("q"), None);
    assert_eq!(params.with("kind", None), "");
    assert_eq!(params.with("lang", Some("es")), "?kind=a%2Cb&kind=c&lang=es");
}

#[test]
fn an_unknown_name_is_an_error() {
    assert!(Params::parse("knid=a").only(&["kind"]).is_err());
    assert!(Params::parse("kind=a&lang=es").only(&["kind"]).is_ok());
}
