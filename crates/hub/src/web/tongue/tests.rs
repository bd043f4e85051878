use super::*;

#[test]
fn french_marks_stay_with_their_words() {
    let french = Tongue(Lang::Fr);
    assert_eq!(french.t("sign-in-sent-nothing"), "Rien n’arrive\u{202f}?");
    let quoted = french.with("sign-in-no-address", &[("written", "x")]);
    assert!(quoted.starts_with("«\u{202f}x\u{202f}»"), "{quoted}");
    assert_eq!(Tongue(Lang::Es).t("sign-in-sent-nothing"), "¿No llega nada?");
}

#[test]
fn labels_and_what_is_said_have_the_marks_of_the_language() {
    for lang in Lang::ALL {
        let written = if *lang == Lang::Fr { "a\u{202f}: 1" } else { "a: 1" };
        assert_eq!(Tongue(*lang).labelled("a", 1), written);
    }
    let said: Vec<String> = Lang::ALL.iter().map(|lang| Tongue(*lang).quoted("a")).collect();
    for one in ["«a»", "“a”", "«\u{202f}a\u{202f}»"] {
        assert!(said.iter().any(|s| s == one), "{said:?}");
    }
}

#[test]
fn none_is_counted_like_many_in_portuguese_and_like_one_in_french() {
    let rows = |lang, n: u64| Tongue(lang).n("dashboard-rows-found", n);
    assert_eq!([0, 1, 2].map(|n| rows(Lang::Pt, n)), ["0 linhas", "1 linha", "2 linhas"]);
    assert!(rows(Lang::Fr, 0).ends_with("ligne"), "{}", rows(Lang::Fr, 0));
}

#[test]
fn lists_read_as_people_write_them() {
    let names = |all: &[&str]| all.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let (es, en) = (Tongue(Lang::Es), Tongue(Lang::En));
    assert_eq!(es.listed(&names(&["niñas", "niños"])), "niñas y niños");
    assert_eq!(es.listed(&names(&["refugio", "integración"])), "refugio e integración");
    assert_eq!(es.listed(&names(&["agua", "hielo"])), "agua y hielo");
    assert_eq!(en.listed(&names(&["a", "b", "c"])), "a, b and c");
    assert_eq!(en.listed(&[]), "");
}
