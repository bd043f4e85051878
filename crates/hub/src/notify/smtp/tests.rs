use super::*;

#[test]
fn a_servers_address_is_read_or_explained_without_repeating_it() {
    let read_ = |url: &str| read(url).map(|a| (a.implicit_tls, a.host, a.port, a.credentials));
    assert_eq!(read_("smtp://mx.example"), Ok((false, "mx.example".to_owned(), 587, None)));
    assert_eq!(read_("smtps://mx.example/"), Ok((true, "mx.example".to_owned(), 465, None)));
    let user = Some(("plan@red.example".to_owned(), "p+:w".to_owned()));
    let full = read_("smtp://plan%40red.example:p+%3Aw@mx.example:2525");
    assert_eq!(full, Ok((false, "mx.example".to_owned(), 2525, user)));
    assert_eq!(read_("smtp://[::1]:2525"), Ok((false, "::1".to_owned(), 2525, None)));
    for wrong in
        ["mx.example", "http://s3cret@x", "smtp://s3cret@x", "smtp://u:s3cret@x:y", "smtp://"]
    {
        let why = Smtp::new(wrong, "plan@red.example").err().expect(wrong).to_string();
        assert!(!why.contains("s3cret"), "{why}");
    }
    assert!(Smtp::new("file://letters", "plan@red.example").is_err(), "not named whole");
    assert!(Smtp::new("smtp://mx.example", "nobody").is_err());
    assert!(Smtp::new("smtp://mx.example", "Aunar <plan@red.example>").is_ok());
}
