use super::*;
use proptest::prelude::*;

fn field(header: &str) -> Option<Field> {
    named(header).map(|n| n.field)
}

#[test]
fn headers_are_understood_in_four_languages() {
    for (header, expected) in [
        ("Working group", Field::Priority),
        ("GRUPO DE TRABAJO", Field::Priority),
        ("Groupe de travail", Field::Priority),
        ("Nombre de la actividad", Field::Title),
        ("Atividade", Field::Title),
        ("Activité", Field::Title),
        ("Co-líderes", Field::CoLeads),
        ("Co-leads", Field::CoLeads),
        ("Agencias participantes", Field::Contributors),
        ("Cronograma (trimestre)", Field::Period),
        ("Échéance", Field::Period),
        ("Situação", Field::Status),
        ("État:", Field::Status),
        ("Objetivos del PMM", Field::Objectives),
        ("Objectifs du Pacte", Field::Objectives),
        ("Objetivos del Pacto", Field::Objectives),
        ("Objetivo do Pacto Global", Field::Objectives),
        ("Compact objectives", Field::Objectives),
        ("Actividad / Activity", Field::Title),
        ("ODS", Field::SdgTargets),
        ("Países", Field::Places),
    ] {
        assert_eq!(field(header), Some(expected), "{header}");
    }
    for unused in ["Baseline", "Indicador", "Observaciones internas", "", "#", "N°"] {
        assert_eq!(field(unused), None, "{unused}");
    }
}

#[test]
fn a_text_column_may_name_its_language() {
    for (header, lang) in [
        ("Title (es)", Lang::Es),
        ("title_en", Lang::En),
        ("Título [pt]", Lang::Pt),
        ("Description - Français", Lang::Fr),
        ("Título (inglés)", Lang::En),
    ] {
        assert_eq!(named(header).and_then(|n| n.lang), Some(lang), "{header}");
    }
    assert!(named("title (about)").is_some_and(|n| n.about && n.field == Field::Title));
    assert_eq!(field("status es"), None);
}

#[test]
fn the_language_of_a_header_is_known_where_it_is_one() {
    assert_eq!(named("Cronograma").and_then(|n| n.header_lang), None);
    assert_eq!(named("Actividad").and_then(|n| n.header_lang), Some(Lang::Es));
    assert_eq!(named("Échéance").and_then(|n| n.header_lang), Some(Lang::Fr));
}

#[test]
fn synonyms_are_written_folded_and_mean_one_thing() {
    let mut seen: HashMap<&str, Field> = HashMap::new();
    for (field, _, wordings) in synonyms::SYNONYMS {
        for word in wordings.iter().flat_map(|(_, words)| *words) {
            assert_eq!(&fold(word), word);
            assert_eq!(*seen.entry(word).or_insert(*field), *field, "{word}");
        }
    }
}

#[test]
fn letters_go_on_after_z() {
    assert_eq!(
        [0, 25, 26, 51, 52, 701, 702].map(letter),
        ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    );
}

proptest! {
    #[test]
    fn any_header_is_answered(text in ".{0,150}") {
        let _ = (named(&text), tagged(&text));
    }
}
