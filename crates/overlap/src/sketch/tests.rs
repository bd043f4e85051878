use super::*;
use aunar_domain::geography::Geography;

#[test]
fn hostile_texts_make_small_sketches() {
    let (glossary, places) = (Glossary::shipped(), Places::new(&Geography::shipped()));
    let texts = [
        String::new(),
        "taller".to_owned(),
        "a".repeat(100_000),
        "трафик людей 人身売買 تهريب 🦀 \u{202e}\u{0}".to_owned(),
        "' or 1=1; -- <script>".to_owned(),
        "e\u{301}".repeat(30_000),
    ];
    for text in texts {
        let activity = Activity { text, ..Activity::default() };
        let sketch = Sketch::of(&glossary, &places, &activity, None);
        assert!(sketch.grams.len() <= ngram::MOST && sketch.names.len() <= 8);
    }
}

#[test]
fn a_kind_of_no_kind_is_not_given() {
    let (glossary, places) = (Glossary::shipped(), Places::new(&Geography::shipped()));
    for kind in ActivityKind::ALL.iter().copied() {
        let activity = Activity { kind: Some(kind), ..Activity::default() };
        let kept = Sketch::of(&glossary, &places, &activity, None).kind;
        assert_eq!(kept, (kind != ActivityKind::Other).then_some(kind));
    }
}

#[test]
fn a_text_is_cut_between_characters() {
    assert_eq!(looked_at("ñandú"), "ñandú");
    assert_eq!(looked_at(&"ñ".repeat(30_000)).chars().count(), MOST_CHARACTERS);
}
