use super::*;
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::register::Register;
use aunar_overlap::{Activity, Span};

fn common() -> Common {
    Common {
        register: Register::default(),
        geography: Geography::shipped(),
        frameworks: Frameworks::shipped(),
    }
}

fn months(first: &str, last: &str) -> Option<Span> {
    let month = |text| aunar_overlap::period::month(text).expect("a month");
    Some(Span::months(month(first), month(last)))
}

fn spanish() -> Activity {
    Activity {
        text: "Taller sobre trata de personas para agentes fronterizos".to_owned(),
        lang: Some(Lang::Es),
        places: vec!["PE".to_owned()],
        period: months("2027-01", "2027-06"),
        objectives: vec![10],
        ..Activity::default()
    }
}

fn english() -> Activity {
    Activity {
        text: "Workshop on trafficking in persons for border officials".to_owned(),
        lang: Some(Lang::En),
        places: vec!["PE".to_owned()],
        period: months("2027-03", "2027-09"),
        objectives: vec![23],
        ..Activity::default()
    }
}

fn told(lang: Lang, a: &Activity, b: &Activity) -> Vec<Reason> {
    let engine = Engine::shipped();
    let finding = engine.compare(&engine.sketch(a, None), &engine.sketch(b, None));
    reasons(Tongue(lang), &engine, &common(), &finding)
}

fn of(reasons: &[Reason], signal: &str) -> String {
    let found = reasons.iter().find(|r| r.signal == signal);
    found.map_or_else(String::new, |r| r.sentence.clone())
}

#[test]
fn reasons_are_sentences_in_each_language() {
    for (lang, country, period, concepts, audience) in [
        (
            Lang::Es,
            "Mismo país: Perú",
            "Los períodos comparten 4 de 6 meses",
            "Ambas tratan de trata de personas y agentes fronterizos",
            "Alguna de las dos no dice su público",
        ),
        (
            Lang::En,
            "Same country: Peru",
            "The periods share 4 of 6 months",
            "Both are about trafficking in persons and border officials",
            "One of the two does not say its audience",
        ),
        (
            Lang::Pt,
            "Mesmo país: Peru",
            "Os períodos têm 4 de 6 meses em comum",
            "Ambas tratam de tráfico de pessoas e agentes de fronteira",
            "Uma das duas não diz seu público",
        ),
        (
            Lang::Fr,
            "Même pays\u{202f}: Pérou",
            "Les périodes ont 4 mois sur 6 en commun",
            "Les deux ont pour sujet\u{202f}: traite des personnes et agents de frontière",
            "L’une des deux ne dit pas son public",
        ),
    ] {
        let told = told(lang, &spanish(), &english());
        assert_eq!(of(&told, "countries"), country);
        assert_eq!(of(&told, "period"), period);
        assert_eq!(of(&told, "concepts"), concepts);
        assert_eq!(of(&told, "audience"), audience);
        assert!(told.iter().all(|r| !r.sentence.is_empty() && !r.sentence.contains("radar-")));
    }
}

#[test]
fn every_stand_of_every_signal_has_its_words() {
    let engine = Engine::shipped();
    let (one, other) = (engine.glossary().concepts().len() / 2, 3);
    let ids = |at: usize| vec![ConceptId(u16::try_from(at).expect("small"))];
    let codes = |text: &str| vec![text.to_owned()];
    let mut details = vec![
        Detail::NotGiven,
        Detail::Likeness(0.9),
        Detail::Likeness(0.46),
        Detail::Likeness(0.1),
        Detail::SharedMonths { shared: 1, of: 1 },
        Detail::SharedMonths { shared: 2, of: 5 },
    ];
    details.extend([0, 1, 7, 30].map(Detail::MonthsApart));
    for held in [true, false] {
        for shared in [&["PE"][..], &["PE", "EC"], &["PE", "EC", "CO", "BR", "CL"], &["419"], &[]] {
            let shared = shared.iter().map(|code| Code::new(code)).collect();
            details.push(Detail::Places { shared, held });
        }
    }
    for (shared, first) in [(true, true), (false, true), (false, false)] {
        let list = |is: bool| if is { codes("10") } else { Vec::new() };
        let all = |is: bool| if is { ids(one) } else { Vec::new() };
        details.push(Detail::Codes {
            shared: list(shared),
            first: list(first),
            second: codes("2"),
        });
        details.push(Detail::Concepts {
            shared: all(shared),
            first: all(first),
            second: ids(other),
        });
    }
    let belongs = |signal: Signal, detail: &Detail| match detail {
        Detail::NotGiven => true,
        Detail::Likeness(_) => matches!(signal, Signal::Meaning | Signal::Wording),
        Detail::Concepts { .. } => matches!(signal, Signal::Concepts | Signal::People),
        Detail::Places { .. } => signal == Signal::Countries,
        Detail::SharedMonths { .. } | Detail::MonthsApart(_) => signal == Signal::Period,
        Detail::Codes { .. } => !matches!(
            signal,
            Signal::Meaning
                | Signal::Wording
                | Signal::Concepts
                | Signal::People
                | Signal::Countries
                | Signal::Period
        ),
    };
    let common = common();
    for lang in Lang::ALL.iter().copied() {
        let teller = Teller { t: Tongue(lang), engine: &engine, common: &common };
        for signal in Signal::ALL {
            for detail in details.iter().filter(|d| belongs(signal, d)) {
                for stand in [Stand::Agree, Stand::Contradict, Stand::Missing] {
                    for strength in [0.5, 1.0] {
                        let detail = detail.clone();
                        let part = Part { signal, stand, strength, points: 1.0, detail };
                        let said = teller.sentence(&part).unwrap_or_default();
                        let unsaid = said.contains("radar-")
                            || said.contains("Unknown")
                            || said.contains('{');
                        assert!(!unsaid, "{lang:?} {part:?}: {said}");
                    }
                }
            }
        }
        for grade in Grade::ALL {
            assert!(!super::grade(Tongue(lang), grade).contains("radar"));
        }
    }
}

#[test]
fn what_would_settle_it_is_said() {
    let engine = Engine::shipped();
    let mut bare = english();
    bare.period = None;
    let finding = engine.compare(&engine.sketch(&spanish(), None), &engine.sketch(&bare, None));
    let said = settle(Tongue(Lang::Es), &finding).expect("something is missing");
    assert!(said.contains("el período"), "{said}");
}

#[test]
fn points_are_signs_or_a_number() {
    let reason =
        |points| Reason { signal: "period", stand: "agree", points, sentence: String::new() };
    assert_eq!(reason(2.1).signs(), "+ +");
    assert_eq!(reason(-8.0).signs(), "− − −");
    assert_eq!(reason(0.01).signs(), "");
    assert_eq!(reason(2.1).number(&Tongue(Lang::Es)), "+2,1");
    assert_eq!(reason(-0.44).number(&Tongue(Lang::En)), "−0.4");
    assert_eq!(reason(0.0).number(&Tongue(Lang::Fr)), "0");
    let kept = strongest(vec![reason(0.1), reason(0.5), reason(-3.0), reason(1.0)], 2);
    assert_eq!(kept.iter().map(|r| r.points).collect::<Vec<_>>(), [-3.0, 1.0]);
}
