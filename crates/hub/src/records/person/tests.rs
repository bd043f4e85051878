use super::is_address;

#[test]
fn an_address_is_one_that_letters_could_reach() {
    for good in ["a@b.example", "vecina.del+rio@mesa.lac.example"] {
        assert!(is_address(good), "{good}");
    }
    for bad in [
        "",
        "a",
        "@b.example",
        "a@b",
        "a@.example",
        "a b@c.example",
        "a@b.example,c@d.example",
        "a@b@c.example",
        "<a@b.example>",
        "a@b.example\nbcc: c@d.example",
        "a@b.example\r",
    ] {
        assert!(!is_address(bad), "{bad}");
    }
    assert!(!is_address(&format!("{}@b.example", "a".repeat(250))));
}
