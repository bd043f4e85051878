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

#[test]
fn the_first_two_hundred_are_read_and_what_follows_is_not() {
    let first: Vec<String> = (0..MOST).map(|n| format!("kind=k{n}")).collect();
    let first = first.join("&");
    // Two separators side by side hold no parameter, and use none up.
    let more = format!("{}&knid=a&lang=es", first.replacen('&', "&&&", 1));
    let params = Params::parse(&more);
    assert_eq!(MOST, 200);
    assert_eq!(params.all("kind").count(), MOST);
    assert_eq!(params.all("kind").last(), Some("k199"));
    assert_eq!(params.one("lang"), None);
    assert!(params.only(&["kind"]).is_ok(), "nor is what follows looked at");
    assert_eq!(params.with("lang", None), format!("?{first}"), "nor carried along");
}
