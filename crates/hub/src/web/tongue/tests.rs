use super::*;

#[test]
fn french_marks_stay_with_their_words() {
    let french = Tongue(Lang::Fr);
    assert_eq!(french.t("sign-in-sent-nothing"), "Rien n’arrive\u{202f}?");
    let quoted = french.with("sign-in-no-address", &[("written", "x")]);
    assert!(quoted.starts_with("«\u{202f}x\u{202f}»"), "{quoted}");
    assert_eq!(Tongue(Lang::Es).t("sign-in-sent-nothing"), "¿No llega nada?");
}
