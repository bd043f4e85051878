use super::*;
use crate::entity::EntityKind;
use crate::words::{Lang, Text, Wording};
use proptest::prelude::*;

fn entity(n: u128, code: &str, name: &str, es: &str, acronym_es: &str) -> Entity {
    let word =
        |words: &str| Wording { lang: Lang::Es, words: words.into(), by: None, official: false };
    Entity {
        id: EntityId(uuid::Uuid::from_u128(n)),
        code: code.into(),
        kind: EntityKind::UnEntity,
        name: Text::new(Lang::En, name).expect("words").with(word(es)),
        acronym: Text::new(Lang::En, code).map(|t| t.with(word(acronym_es))),
        also: vec![],
    }
}

fn register() -> Register {
    let mut paho = entity(
        3,
        "PAHO",
        "Pan American Health Organization",
        "Organización Panamericana de la Salud",
        "OPS",
    );
    paho.also.push("PAHO/WHO".into());
    Register::new(vec![
        entity(
            1,
            "IOM",
            "International Organization for Migration",
            "Organización Internacional para las Migraciones",
            "OIM",
        ),
        entity(
            2,
            "UNHCR",
            "United Nations High Commissioner for Refugees",
            "Alto Comisionado para los Refugiados",
            "ACNUR",
        ),
        paho,
    ])
}

fn names_in(cell: &str) -> Vec<String> {
    let register = register();
    split_names(cell, &|n| register.find(n).is_some()).into_iter().map(|l| l.name).collect()
}

#[test]
fn one_body_is_found_under_each_of_its_names() {
    let register = register();
    for name in [
        "IOM",
        "oim",
        "O.I.M.",
        "la Organización Internacional para las Migraciones",
        "International Organization for Migration (IOM)",
    ] {
        assert_eq!(register.find(name).map(|e| e.code.as_str()), Some("IOM"), "{name}");
    }
}

#[test]
fn a_near_name_is_a_question_and_a_far_one_is_new() {
    let register = register();
    let iom = register.find("IOM").expect("known").id;
    assert_eq!(
        register.meaning("International Organisation for Migrations"),
        Meaning::Near(vec![iom])
    );
    assert_eq!(register.meaning("Quaker Office"), Meaning::New);
    assert_eq!(register.meaning("IOE"), Meaning::New);
}

#[test]
fn lists_are_split_at_any_separator() {
    assert_eq!(names_in("IOM; UNHCR"), ["IOM", "UNHCR"]);
    assert_eq!(names_in("OIM, ACNUR y OPS"), ["OIM", "ACNUR", "OPS"]);
    assert_eq!(
        names_in("PAHO/WHO / IOM"),
        ["PAHO", "WHO", "IOM"]
            .map(String::from)
            .to_vec()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
    );
    assert_eq!(names_in("PAHO/WHO; IOM"), ["PAHO/WHO", "IOM"]);
    assert_eq!(names_in("• IOM\n• Lutheran Aid and Relief"), ["IOM", "Lutheran Aid and Relief"]);
    assert_eq!(names_in("Some Body (IOM)"), ["IOM"]);
    assert_eq!(names_in(" - "), Vec::<String>::new());
}

#[test]
fn a_seat_names_who_holds_it() {
    let register = register();
    let listed = split_names("Action Committee (represented by IOM and PICUM); UNHCR", &|n| {
        register.find(n).is_some()
    });
    assert_eq!(
        listed[0],
        Listed {
            name: "Action Committee".into(),
            represented_by: vec!["IOM".into(), "PICUM".into()]
        }
    );
    let listed =
        split_names("Comité de Acción (representado por ACNUR)", &|n| register.find(n).is_some());
    assert_eq!(listed[0].represented_by, ["ACNUR"]);
}

proptest! {
    #[test]
    fn splitting_answers_anything(cell in ".{0,80}") {
        let register = register();
        let _ = split_names(&cell, &|n| register.find(n).is_some());
        let _ = register.meaning(&cell);
    }
}
