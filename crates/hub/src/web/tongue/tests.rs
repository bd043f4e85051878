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
fn a_label_stands_before_what_it_labels() {
    for lang in Lang::ALL {
        let written = if *lang == Lang::Fr { "a\u{202f}: 1" } else { "a: 1" };
        assert_eq!(Tongue(*lang).labelled("a", 1), written);
    }
}
