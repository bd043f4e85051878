use super::*;
use crate::words::Lang;

#[test]
fn the_shipped_frameworks_are_complete_in_four_languages() {
    let shipped = Frameworks::shipped();
    for (framework, entries) in [(OBJECTIVES, 23), (PRINCIPLES, 10)] {
        assert_eq!(shipped.entries(framework).len(), entries, "{framework}");
    }
    for framework in shipped.all() {
        for entry in &framework.entries {
            for lang in Lang::ALL {
                for text in [&entry.short, &entry.title] {
                    assert!(
                        text.said(*lang).as_asked,
                        "{} {} in {lang:?}",
                        framework.code,
                        entry.code
                    );
                }
            }
        }
    }
}

#[test]
fn portuguese_wordings_of_the_compact_are_marked_unofficial() {
    let shipped = Frameworks::shipped();
    for framework in [OBJECTIVES, PRINCIPLES] {
        for entry in shipped.entries(framework) {
            assert!(entry.short.wording(Lang::Pt).is_some_and(|w| !w.official), "{}", entry.code);
        }
    }
}

#[test]
fn trafficking_and_smuggling_are_not_confused() {
    let shipped = Frameworks::shipped();
    let found = |written| shipped.find(OBJECTIVES, written).map(|e| e.code.as_str());
    assert_eq!(found("Erradicar la trata de personas"), Some("10"));
    assert_eq!(found("combatir el TRÁFICO de migrantes"), Some("9"));
    assert_eq!(found("Éradiquer la traite de personnes"), Some("10"));
    assert_eq!(found("police"), None);
}
