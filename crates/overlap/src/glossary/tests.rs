use super::*;
use std::collections::BTreeSet;

fn codes(lang: Lang, text: &str) -> Vec<String> {
    let glossary = Glossary::shipped();
    let mut codes: Vec<String> = glossary
        .find(lang, text)
        .into_iter()
        .filter_map(|id| glossary.get(id).map(|concept| concept.code.clone()))
        .collect();
    codes.dedup();
    codes
}

#[test]
fn there_are_at_least_four_hundred_concepts_with_terms_in_four_languages() {
    let glossary = Glossary::shipped();
    assert!(glossary.concepts().len() >= 400, "{}", glossary.concepts().len());
    let codes: BTreeSet<&str> = glossary.concepts().iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes.len(), glossary.concepts().len());
    for concept in glossary.concepts() {
        for (lang, terms) in Lang::ALL.iter().zip(&concept.terms) {
            let unique: BTreeSet<&String> = terms.iter().collect();
            assert!(!terms.is_empty(), "{} has no {}", concept.code, lang.code());
            assert_eq!(unique.len(), terms.len(), "{} {}", concept.code, lang.code());
        }
    }
}

#[test]
fn false_friends_are_kept_apart() {
    let (trata, trafico) = ("trafficking-in-persons", "migrant-smuggling");
    assert_eq!(codes(Lang::Es, "la trata"), [trata]);
    assert_eq!(codes(Lang::Es, "tráfico de migrantes"), [trafico]);
    assert_eq!(codes(Lang::Es, "el tráfico"), [trafico]);
    assert_eq!(codes(Lang::Pt, "tráfico de pessoas"), [trata]);
    assert_eq!(codes(Lang::Pt, "contrabando de migrantes"), [trafico]);
    assert_eq!(codes(Lang::En, "human trafficking"), [trata]);
    assert_eq!(codes(Lang::En, "smuggling of migrants"), [trafico]);
    assert_eq!(codes(Lang::Fr, "la traite des êtres humains"), [trata]);
    assert_eq!(codes(Lang::Fr, "trafic illicite de migrants"), [trafico]);
    assert_eq!(codes(Lang::Es, "tráfico de drogas"), ["drug-trafficking"]);
    assert!(!codes(Lang::Es, "ratificación de un tratado").contains(&trata.to_owned()));
}

#[test]
fn the_longest_term_wins_and_accents_do_not_matter() {
    assert_eq!(codes(Lang::Es, "alternativas a la detencion"), ["alternatives-to-detention"]);
    assert_eq!(codes(Lang::Es, "detención"), ["detention"]);
}

#[test]
fn a_broken_glossary_says_where() {
    let line = |text: &str| Glossary::read(text).unwrap_err().line;
    assert_eq!(line("# head\na|t|gato|cat|gato"), 2);
    assert_eq!(line("a|x|gato|cat|gato|chat"), 1);
    assert_eq!(line("a|t|gato|cat|gato|chat\na|t|perro|dog|cachorro|chien"), 2);
    assert_eq!(line("a|t|gato|cat|gato|chat\nb|t|gatos|dog|cachorro|chien"), 2);
    assert_eq!(line("a|t|gato|cat||chat"), 1);
    assert_eq!(line("a|t|la|cat|gato|chat"), 1);
    assert!(Glossary::read("a|t|gato|cat|gato|chat\nb|t|~gato;felino|feline|felino|félin").is_ok());
    assert_eq!(line("a|t|gato|cat|gato|chat\n! a b"), 2);
}
