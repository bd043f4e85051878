use super::*;

#[test]
fn a_reference_is_parted_from_its_title() {
    for (written, reference, title) in [
        ("2.1 Stronger UN system", Some("2.1"), "Stronger UN system"),
        ("C1 – Datos", Some("C1"), "Datos"),
        ("3) Fronteras", Some("3"), "Fronteras"),
        ("Prioridad temática 2: Rutas", Some("2"), "Rutas"),
        ("Working group 2.2. Plans", Some("2.2"), "Plans"),
        ("2030 Agenda", None, "2030 Agenda"),
        ("Alternatives to detention", None, "Alternatives to detention"),
        ("2.1", Some("2.1"), ""),
        ("", None, ""),
    ] {
        let (found, rest) = numbered(written);
        assert_eq!((found.as_deref(), rest), (reference, title), "{written}");
    }
}

#[test]
fn two_lists_that_both_count_from_one_are_kept_apart() {
    let mut n = 0_u128;
    let mut new_id = || {
        n += 1;
        Uuid::from_u128(n)
    };
    let mut all = Priorities::new(&[]);
    let data = all.priority("", "1 Data", None, Lang::En, &mut new_id);
    let borders = all.priority("", "1 Borders", None, Lang::En, &mut new_id);
    assert_ne!(data, borders);
    let (created, _) = all.finish();
    let references: Vec<&str> = created.iter().map(|p| p.reference.as_str()).collect();
    assert_eq!(references, ["1", "P1"]);
    // Read again, with the two stored, each is found.
    let mut again = Priorities::new(&created);
    assert_eq!(again.priority("", "1 Borders", None, Lang::En, &mut new_id), borders);
    assert_eq!(again.priority("", "1. data", None, Lang::En, &mut new_id), data);
}
