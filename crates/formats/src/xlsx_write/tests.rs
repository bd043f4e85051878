use super::*;

#[test]
fn sheet_names_are_made_valid_and_unique() {
    let mut names = Names::default();
    assert_eq!(names.take("Actividades: 2023/2024"), "Actividades  2023 2024");
    assert_eq!(names.take("Plan"), "Plan");
    assert_eq!(names.take("plan"), "plan (2)");
    assert_eq!(names.take("'history'"), "history (2)");
    assert_eq!(names.take("???"), "Sheet");
    let long = "Necesidades y oportunidades de la región";
    assert_eq!(names.take(long), "Necesidades y oportunidades de");
    assert_eq!(names.take(long), "Necesidades y oportunidades (2)");
}
