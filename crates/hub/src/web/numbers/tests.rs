use super::*;

#[test]
fn each_language_has_its_form() {
    let date: NaiveDate = "2023-05-24".parse().expect("a date");
    assert_eq!(day(Lang::Es, date), "24 de mayo de 2023");
    assert_eq!(day(Lang::En, date), "24 May 2023");
    assert_eq!(day(Lang::Pt, date), "24 de maio de 2023");
    assert_eq!(day(Lang::Fr, date), "24 mai 2023");
    let first = "2023-05-01".parse().expect("a date");
    assert_eq!(day(Lang::Fr, first), "1er mai 2023");
    assert_eq!(day(Lang::Pt, first), "1º de maio de 2023");
    assert_eq!(day(Lang::Es, first), "1 de mayo de 2023");
    for (lang, words) in [
        (Lang::Es, "mayo de 2023"),
        (Lang::En, "May 2023"),
        (Lang::Pt, "maio de 2023"),
        (Lang::Fr, "mai 2023"),
    ] {
        assert_eq!(month(lang, date), words);
        assert!(!weekday(lang, date).is_empty());
    }
    let at = "2023-05-24T09:05:59Z".parse().expect("a moment");
    assert_eq!(moment(Lang::Es, at), "24 de mayo de 2023, 09:05 UTC");
    assert_eq!(moment(Lang::En, at), "24 May 2023, 09:05 UTC");
    assert_eq!(whole(Lang::En, 12345), "12,345");
    assert_eq!(whole(Lang::Es, 12345), "12.345");
    assert_eq!(whole(Lang::Es, 1240), "1240", "four digits need no point");
    assert_eq!(whole(Lang::Pt, 12345), "12.345");
}

#[test]
fn a_period_is_said_no_more_precisely_than_it_is() {
    let quarter = Period::one("2023-05-24".parse().expect("a date"), Unit::Quarter);
    assert_eq!(period(Tongue(Lang::En), &quarter), "Q2 2023");
    let range = aunar_domain::period::reading::read("mayo-julio 2023").expect("reads").period;
    assert_eq!(period(Tongue(Lang::Es), &range), "mayo de 2023 – julio de 2023");
}
