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
