use super::*;

#[test]
fn words_are_replaced_whole_or_as_pieces_of_a_list() {
    let word = |said: &str, means: &str| OwnWord {
        field: "places".into(),
        said: said.into(),
        means: means.into(),
    };
    let words =
        [word("Frontera norte", "PE"), word("Sede", LEFT_OUT), word("Colombia, norte", "CO")];
    let own = own_of(&words, "places");
    let of = |text: &str| replaced(text, &own, &[';', '\n', '|', ',']);
    assert_eq!(of("FRONTERA NORTE").as_deref(), Some("PE"));
    assert_eq!(of("Chile; frontera norte").as_deref(), Some("Chile; PE"));
    assert_eq!(of("Chile, Frontera norte, Sede").as_deref(), Some("Chile; PE"));
    assert_eq!(of("Colombia, norte").as_deref(), Some("CO"));
    assert_eq!(of("sede").as_deref(), Some(""));
    assert_eq!(of("Chile"), None);
}
