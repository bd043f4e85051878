//! Words that are there, that are not, and that look like others.

use super::*;

/// Whatever an encoder makes of two texts without a word, they say nothing of each other.
#[test]
fn texts_without_a_word_are_not_the_same_work() {
    let vector = || Some(Vector::new(ModelId(1), &[1.0, 0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 1.0]));
    let of = |text: &str, vector| {
        let activity = Activity {
            text: text.to_owned(),
            places: vec!["PE".to_owned()],
            period: Some(Span::months(month("2027-01").unwrap(), month("2027-06").unwrap())),
            objectives: vec![10],
            ..Activity::default()
        };
        ENGINE.sketch(&activity, vector)
    };
    for (a, b) in [("", ""), (" ", "\n"), ("1", "2"), (".", "???"), ("", "taller"), ("🦀", "🦀")]
    {
        let with = ENGINE.compare(&of(a, vector()), &of(b, vector()));
        let without = ENGINE.compare(&of(a, None), &of(b, None));
        assert_eq!(with.grade, without.grade, "{a:?} {b:?}");
        assert_eq!(with.total.to_bits(), without.total.to_bits(), "{a:?} {b:?}");
        assert!(with.grade <= Grade::Possible, "{a:?} {b:?}: {}", with.grade);
    }
}

/// Trafficking and smuggling, which look alike in each language and mean the other's in the next.
#[test]
fn false_friends_are_never_a_probable_duplicate() {
    let alike = || Some(Vector::new(ModelId(1), &[1.0, 0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 1.0]));
    let of = |lang, text: &str, vector| {
        let activity = Activity {
            text: text.to_owned(),
            lang: Some(lang),
            places: vec!["PE".to_owned()],
            period: Some(Span::months(month("2027-01").unwrap(), month("2027-06").unwrap())),
            objectives: vec![10],
            ..Activity::default()
        };
        ENGINE.sketch(&activity, vector)
    };
    let trata = [
        (Lang::Es, "Taller sobre trata de personas para fiscales"),
        (Lang::En, "Workshop on trafficking in persons for prosecutors"),
        (Lang::Pt, "Oficina sobre tráfico de pessoas para promotores"),
        (Lang::Fr, "Atelier sur la traite des personnes pour les procureurs"),
    ];
    let trafico = [
        (Lang::Es, "Taller sobre tráfico ilícito de migrantes para fiscales"),
        (Lang::En, "Workshop on smuggling of migrants for prosecutors"),
        (Lang::Pt, "Oficina sobre contrabando de migrantes para promotores"),
        (Lang::Fr, "Atelier sur le trafic illicite de migrants pour les procureurs"),
    ];
    for (lang, one) in trata {
        for (other_lang, other) in trafico {
            for vector in [alike(), None] {
                let (a, b) = (of(lang, one, vector.clone()), of(other_lang, other, vector));
                let finding = ENGINE.compare(&a, &b);
                assert!(finding.grade < Grade::Duplicate, "{one} / {other}: {}", finding.total);
                let of_concepts = |p: &&Part| p.signal == Signal::Concepts;
                let part = finding.parts.iter().find(of_concepts).unwrap();
                assert_eq!(part.stand, Stand::Contradict, "{one} / {other}");
            }
        }
        for (other_lang, other) in trata {
            let (a, b) = (of(lang, one, alike()), of(other_lang, other, alike()));
            assert_eq!(ENGINE.compare(&a, &b).grade, Grade::Duplicate, "{one} / {other}");
        }
    }
}
