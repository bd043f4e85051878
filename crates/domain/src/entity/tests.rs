use super::*;
use crate::register::Register;
use std::collections::HashMap;

#[test]
fn the_names_of_the_region_lead_to_one_body() {
    let register = Register::new(shipped());
    for (written, code) in [
        ("OIM", "IOM"),
        ("CEPAL", "ECLAC"),
        ("CEPALC", "ECLAC"),
        ("ACNUR", "UNHCR"),
        ("HCR", "UNHCR"),
        ("OPS", "PAHO"),
        ("OIT", "ILO"),
        ("ONU Mujeres", "UN-WOMEN"),
        ("UN Women", "UN-WOMEN"),
        ("ONU Mulheres", "UN-WOMEN"),
        ("PNUD", "UNDP"),
        ("ACNUDH", "OHCHR"),
        ("PMA", "WFP"),
    ] {
        assert_eq!(register.find(written).map(|e| e.code.as_str()), Some(code), "{written}");
    }
}

#[test]
fn no_shipped_name_means_two_bodies() {
    let mut owner: HashMap<String, String> = HashMap::new();
    for entity in shipped() {
        let texts =
            entity.name.wordings().iter().chain(entity.acronym.iter().flat_map(|a| a.wordings()));
        let names =
            texts.map(|w| w.words.clone()).chain(entity.also.clone()).chain([entity.code.clone()]);
        for name in names {
            let before = owner.insert(crate::words::fold(&name), entity.code.clone());
            assert!(
                before.as_ref().is_none_or(|b| *b == entity.code),
                "{name}: {before:?} and {}",
                entity.code
            );
        }
    }
}
