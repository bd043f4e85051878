use super::*;

#[test]
fn every_place_lies_in_places_that_exist() {
    let shipped = Geography::shipped();
    for place in shipped.iter() {
        for other in place.within.iter().chain(&place.members) {
            assert!(shipped.get(other).is_some(), "{} names {other}", place.code);
        }
    }
}

#[test]
fn countries_are_found_by_the_names_people_write() {
    let shipped = Geography::shipped();
    for (written, code) in [
        ("Brasil", "BR"),
        ("bresil", "BR"),
        ("Bolivia (Plurinational State of)", "BO"),
        ("Perú", "PE"),
        ("Trinidad y Tobago", "TT"),
        ("República Dominicana", "DO"),
        ("LAC", "419"),
        ("América Latina y el Caribe", "419"),
        ("Caribbean", "029"),
        ("South America", "005"),
    ] {
        assert_eq!(shipped.find(written).map(|p| p.code.as_str()), Some(code), "{written}");
    }
}

#[test]
fn a_region_holds_its_countries_and_is_none_of_them() {
    let shipped = Geography::shipped();
    assert!(
        shipped.is_within("PE", "005")
            && shipped.is_within("PE", "419")
            && shipped.is_within("PE", "001")
    );
    assert!(!shipped.is_within("419", "PE"));
    assert!(shipped.is_within("LC", "MCO-EC"));
    assert!(!shipped.is_within("ES", "419"));
}
