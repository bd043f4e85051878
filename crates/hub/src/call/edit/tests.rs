use super::*;

#[test]
fn criteria_are_typed_a_line_each_and_read_back_as_they_were() {
    let text = Text::new(Lang::Es, "Pertinencia | 30\n\n Viabilidad|20 ").expect("words");
    let more = Wording {
        lang: Lang::En,
        words: "Relevance\nFeasibility".to_owned(),
        by: None,
        official: false,
    };
    let all = criteria(&text.clone().with(more.clone())).expect("reads");
    let said: Vec<_> = all.iter().map(|c| (c.text.words(Lang::En), c.most)).collect();
    assert_eq!(said, [("Relevance", 30), ("Feasibility", 20)]);
    let again = criteria(&typed(&all).expect("words")).expect("reads");
    assert_eq!(again.len(), 2);
    assert_eq!(again[1].text.words(Lang::Es), "Viabilidad");
    assert!(criteria(&Text::new(Lang::Es, "Pertinencia").expect("words")).is_none());
    let short = Wording { words: "Relevance".to_owned(), ..more };
    assert!(criteria(&text.with(short)).is_none(), "a line is missing");
}
