use super::*;

#[test]
fn no_language_has_one_word_for_two_codes() {
    for list in List::ALL {
        let Some((family, codes)) = list.labelled() else { continue };
        for lang in Lang::ALL {
            let mut said: HashMap<String, &str> = HashMap::new();
            for code in &codes {
                let label = fold(&Tongue(*lang).label(family, code));
                let other = said.insert(label.clone(), code);
                assert_eq!(other, None, "{family} {lang:?}: {label} is {code} too");
                let is_code = codes.iter().any(|c| fold(c) == label && c != code);
                assert!(!is_code, "{family} {lang:?}: {label} is {code} and a code of another");
            }
        }
    }
}

#[test]
fn what_pages_and_copies_call_a_code_is_read_in_each_language() {
    for list in [List::Status, List::Kind, List::Audience] {
        let (family, codes) = list.labelled().expect("a list with labels");
        for lang in Lang::ALL {
            for code in &codes {
                let label = Tongue(*lang).label(family, code);
                assert_eq!(list.written(&label), Some(*code), "{family} {lang:?}: {label}");
            }
        }
    }
    // A plan's pages say of four groups what a list says of each.
    for lang in Lang::ALL {
        for (group, code) in [
            ("yet-to-start", Status::Pipeline),
            ("ongoing", Status::Implementation),
            ("completed", Status::Closed),
            ("withdrawn", Status::Cancelled),
        ] {
            let label = Tongue(*lang).label("public-status", group);
            assert_eq!(List::Status.written(&label), Some(code.code()), "{lang:?}: {label}");
        }
        let closed = Tongue(*lang).label("status", Status::Closed.code());
        let completed = Tongue(*lang).label("public-status", "completed");
        assert_eq!(closed, completed, "{lang:?}: one state has one name");
    }
}

#[test]
fn what_copies_were_given_out_with_earlier_is_still_read() {
    for (label, status) in [
        ("Being carried out", Status::Implementation),
        ("Being finalised", Status::Finalisation),
        ("Closed", Status::Closed),
        ("Cerrada", Status::Closed),
        ("Encerrada", Status::Closed),
        ("Clôturée", Status::Closed),
    ] {
        assert_eq!(List::Status.written(label), Some(status.code()), "{label}");
    }
}
