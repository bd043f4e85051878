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
    let said = Lang::ALL.map(|lang| Tongue(lang).labelled("a", 1));
    let french = "a\u{202f}: 1";
    assert!(Lang::ALL.iter().zip(&said).all(|(l, s)| match l {
        Lang::Fr => s == french,
        Lang::Es | Lang::En | Lang::Pt => s == "a: 1",
    }));
}
