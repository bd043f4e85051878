use super::*;

#[test]
fn a_new_entity_is_of_the_kind_its_name_says() {
    for (name, kind) in [
        ("Universidad Nacional", EntityKind::Academia),
        ("Sindicato de Estibadores", EntityKind::TradeUnion),
        ("International Organisation of Employers", EntityKind::Employers),
        ("United Cities and Local Governments", EntityKind::LocalGovernment),
        ("Redacted", EntityKind::Other),
    ] {
        assert_eq!(kind_of(name), kind, "{name}");
    }
}
