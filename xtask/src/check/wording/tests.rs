use super::super::file;
use super::*;

/// A file of each language.
fn told(texts: [&str; 4]) -> Vec<String> {
    let files: Vec<SourceFile> = LANGUAGES
        .iter()
        .zip(texts)
        .map(|(language, text)| file(&format!("crates/hub/locales/{language}/a.ftl"), text))
        .collect();
    findings(&files).into_iter().map(|finding| finding.what).collect()
}

#[test]
fn numbers_have_the_forms_of_their_language() {
    let good =
        "n = { $n ->\n    [0] {\"\"}\n    [one] { $shown } a\n   *[other] { $shown } b\n }\n";
    assert_eq!(told([good; 4]), [""; 0]);
    let many = "n = { $n ->\n    [0] {\"\"}\n    [one] a\n    [many] b\n   *[other] c\n }\n";
    let found = told([many, many, good, good]);
    assert_eq!(found, ["`n`: no whole number of en takes the form `many`"]);
    let lacking = "n = { $n ->\n   *[one] a\n    [few] b\n }\n";
    let found = told([good, good, good, lacking]);
    let expected = [
        "`n`: no whole number of fr takes the form `few`",
        "`n` lacks the form `other` in fr",
        "`n`: `other` does not stand for the rest in fr",
        "`n` tells 0 apart in one of fr and en",
    ];
    assert_eq!(found, expected);
    let none_aside = "n = { $n ->\n    [one] { $shown } a\n   *[other] { $shown } b\n }\n";
    assert_eq!(told([none_aside, none_aside, good, none_aside]), [""; 0]);
    let found = told([none_aside, none_aside, none_aside, good]);
    assert_eq!(found, ["`n` tells 0 apart in one of fr and en"]);
}

#[test]
fn a_long_text_is_not_the_same_in_two_languages() {
    let spanish = "a = Lo que se guarda de usted y hasta cuándo\nb = { $n ->\n [one] { $n } cancelada\n *[other] { $n } canceladas\n }\n";
    let english = "a = What is kept of you and until when\nb = { $n ->\n [one] { $n } cancelled\n *[other] { $n } cancelled\n }\n";
    let french = "a = Ce qui est gardé de vous et jusqu’à quand\nb = { $n ->\n [one] { $n } annulée\n *[other] { $n } annulées\n }\n";
    assert_eq!(told([spanish, english, spanish, french]), ["`a` is the same in es and pt"]);
}

#[test]
fn the_house_has_one_word_for_a_thing_and_sets_its_marks() {
    let found = told([
        "a = Charla sobre el PMM",
        "a = A member's talk on the GCM",
        "a = O { $gcm } sobre o PGM...",
        "a = L’endossement du plan",
    ]);
    let expected = [
        "`a` has a straight apostrophe in en",
        "`a` says `endoss…` in fr",
        "`a` has three full stops in pt",
    ];
    let mut sorted = found;
    sorted.sort();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(sorted, expected);
}
