use super::*;
use proptest::prelude::*;

#[test]
fn a_sector_is_read_as_people_write_it() {
    let of = |line| Said::read(SaidOf::Sector, line).map(|said| said.line());
    for (written, read) in [
        ("15190", "1:15190"),
        (" 151 ", "2:151"),
        ("1:15190 60%", "1:15190 60%"),
        ("1:15190 60", "1:15190 60%"),
        (
            "99:a:b <https://a.example/x> [es] Migración",
            "99:a:b <https://a.example/x> [es] Migración",
        ),
    ] {
        assert_eq!(of(written).as_deref(), Some(read), "{written}");
    }
    for not in ["", "15190 much", "1:15190 60% more", "1:x [xx] y", "1:x <y", ":", "1:15190 -4%"] {
        assert_eq!(of(not), None, "{not}");
    }
}

#[test]
fn shares_make_a_whole_or_not() {
    assert!(is_whole([Some("60"), Some("40.00")]) && is_whole([Some("100")]));
    assert!(is_whole([Some("33.333"), Some("33.333"), Some("33.334")]));
    assert!(!is_whole([Some("33.33"), Some("33.33"), Some("33.33")]));
    assert!(!is_whole([Some("60"), None]) && !is_whole([Some("x")]) && !is_whole([]));
}

fn said() -> impl Strategy<Value = Said> {
    let name = proptest::option::of((0_usize..4, "[\\PC]{1,30}"));
    let value = proptest::option::of("[0-9]{1,3}(\\.[0-9]{1,4})?");
    let uri = proptest::option::of("https://[a-z]{1,9}\\.example/[a-z#?/]{0,9}");
    (0_usize..SaidOf::ALL.len(), "[A-Z0-9]{0,3}", "[!-~]{1,20}", value, uri, name).prop_filter_map(
        "a code",
        |(of, vocabulary, code, value, uri, name)| {
            let name = name.as_ref().map(|(lang, words)| (Lang::ALL[*lang], words.as_str()));
            let said = Said::new(SaidOf::ALL[of], &vocabulary, &code)?;
            Some(said.valued(value.as_deref()).described(uri.as_deref()).named(name))
        },
    )
}

proptest! {
    #[test]
    fn what_is_said_comes_back_from_a_line(said in said()) {
        prop_assert_eq!(said.to_string().parse::<Said>(), Ok(said.clone()));
        prop_assert_eq!(Said::read(said.of, &said.line()), Some(said.clone()));
        let json = serde_json::to_string(&said).expect("plain");
        prop_assert_eq!(serde_json::from_str::<Said>(&json).expect("reads"), said);
    }

    #[test]
    fn any_line_is_read_or_not(line in "\\PC{0,60}") {
        if let Ok(said) = line.parse::<Said>() {
            prop_assert_eq!(said.to_string().parse::<Said>(), Ok(said));
        }
    }
}
