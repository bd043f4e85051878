use super::*;

#[test]
fn lists_are_parted_but_known_names_stay_whole() {
    let is_known = |p: &str| {
        ["BR", "CO", "Trinidad and Tobago", "Collect, analyse and use data", "Data"].contains(&p)
    };
    for (cell, expected) in [
        ("BR; CO", vec!["BR", "CO"]),
        ("BR, CO\n- Trinidad and Tobago", vec!["BR", "CO", "Trinidad and Tobago"]),
        ("BR/CO y Data", vec!["BR", "CO", "Data"]),
        ("Collect, analyse and use data, CO", vec!["Collect, analyse and use data", "CO"]),
        ("CO; CO", vec!["CO"]),
        ("Here and there", vec!["Here and there"]),
        (" ; ", vec![]),
    ] {
        assert_eq!(pieces(cell, &is_known), expected, "{cell}");
    }
}

#[test]
fn near_names_are_offered_best_first() {
    assert_eq!(nearest("Columbia", ["Colombia", "Cuba", "Peru"]), ["Colombia"]);
    assert!(nearest("zzz", ["Peru"]).is_empty());
}
