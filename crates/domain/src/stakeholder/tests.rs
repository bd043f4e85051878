use super::*;
use crate::entity::shipped;
use crate::register::Register;
use crate::words::Wording;
use proptest::prelude::*;

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

#[test]
fn the_whole_life() {
    let mut table = String::new();
    for state in State::ALL {
        let ways = Act::ALL.iter().filter_map(|act| {
            let to = state.after(*act).ok()?;
            Some(format!("{} {}", act.code(), to.code()))
        });
        table.push_str(&format!("{}: {}\n", state.code(), ways.collect::<Vec<_>>().join(", ")));
    }
    let wanted = "unconfirmed: confirm waiting, withdraw withdrawn
waiting: accept confirmed, refuse refused, withdraw withdrawn
confirmed: refuse refused, withdraw withdrawn
refused: accept confirmed, withdraw withdrawn
withdrawn: \n";
    assert_eq!(table, wanted, "\n{table}");
}

#[test]
fn a_known_body_is_found_under_any_of_its_names_and_a_new_one_is_not() {
    let register = Register::new(shipped());
    let iom = register.find("IOM").map(|e| e.id);
    let english = |words: &str| Wording {
        lang: Lang::En,
        words: words.to_owned(),
        by: None,
        official: false,
    };
    let named = text("Algo distinto").with(english("International Organisation for Migrations"));
    assert_eq!(alike(&register, &named, None).first().copied(), iom);
    assert_eq!(alike(&register, &text("Otra"), Some(&text("OIM"))).first().copied(), iom);
    assert!(alike(&register, &text("Colectivo del barrio norte"), None).is_empty());
}

#[test]
fn those_who_are_no_stakeholders_do_not_register() {
    assert!(kinds().all(|k| k.is_stakeholder()));
    assert!(!kinds().any(|k| matches!(k, EntityKind::UnEntity | EntityKind::Government)));
    assert!(kinds().any(|k| k == EntityKind::MigrantLed));
}

proptest! {
    #[test]
    fn a_code_is_made_of_any_name_and_is_nobody_elses(name in ".{1,60}", taken in 0..4_usize) {
        let Some(name) = Text::new(Lang::Fr, &name) else { return Ok(()) };
        let mut codes: Vec<String> = Vec::new();
        for _ in 0..=taken {
            let made = code(&name, None, &|c| codes.iter().any(|t| t == c));
            prop_assert!(!made.is_empty() && !codes.contains(&made));
            prop_assert!(made.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
            codes.push(made);
        }
    }
}
