use super::*;

#[test]
fn a_list_shows_what_changed_and_little_of_what_stayed() {
    let long = "palabra ".repeat(60);
    let pieces = aunar_domain::compare::pieces(
        &format!("{long}viejo {long}"),
        &format!("{long}nuevo {long}"),
    );
    let shown = shortened(&pieces);
    let kept: Vec<Kept> = shown.iter().map(|p| p.kept).collect();
    assert_eq!(kept, [Kept::Same, Kept::Removed, Kept::Added, Kept::Same]);
    assert!(shown[0].words.starts_with("… palabra") && shown[0].words.len() < 90);
    assert!(shown[3].words.ends_with("palabra …") && shown[3].words.len() < 90);
    assert_eq!(shown[1].words, "viejo ");
    let short = aunar_domain::compare::pieces("uno dos", "uno tres");
    assert_eq!(shortened(&short), short, "what is short stays whole");
}
