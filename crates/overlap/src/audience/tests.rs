use super::*;

#[test]
fn groups_meet_where_people_are_the_same() {
    let glossary = Glossary::shipped();
    let field = |code: &str| Groups::of_field(&glossary, code);
    assert_eq!(field("gov").shared(field("border-officials")), Some(1.0));
    assert_eq!(field("children").shared(field("women")), Some(0.0));
    assert_eq!(field("migrants").shared(field("women")), None);
    assert_eq!(field("health workers"), field("health-workers"));
    assert_eq!(field("no such audience").shared(field("women")), None);
}

#[test]
fn every_name_of_a_group_is_a_concept_or_a_field_code() {
    let glossary = Glossary::shipped();
    let fields =
        ["gov", "idps", "unions", "private", "governments", "justice-operators", "elderly"];
    for (group, names) in GROUPS {
        for name in names {
            let known = glossary.concept(name).is_some() || fields.contains(name);
            assert!(known, "{group}: {name}");
        }
    }
    for audience in aunar_domain::activity::Audience::ALL {
        let code = audience.code();
        let everybody = EVERYBODY.contains(&code) || code == "un-country-teams";
        assert!(everybody || !field_groups(&glossary, code).is_empty(), "{code}");
    }
}

fn field_groups(glossary: &Glossary, code: &str) -> Groups {
    Groups::of_field(glossary, code)
}
