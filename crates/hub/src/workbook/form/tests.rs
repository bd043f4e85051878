use super::*;

#[test]
fn numbers_have_one_form() {
    for (text, lang, form) in [
        ("1234.5", Lang::Es, Some("1234.5")),
        ("1.234", Lang::Es, Some("1.234")),
        ("1.234,50", Lang::Es, Some("1234.5")),
        ("1,234.50", Lang::En, Some("1234.5")),
        ("-3", Lang::En, Some("-3")),
        ("0", Lang::En, Some("0")),
        ("many", Lang::En, None),
    ] {
        assert_eq!(number(text, lang).as_deref(), form, "{text}");
    }
    assert_eq!(decimal(123_450, 2), "1234.5");
    assert_eq!(decimal(-50, 2), "-0.5");
    assert_eq!(decimal(7, 0), "7");
}
