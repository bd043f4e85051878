use super::*;
use crate::{Activity, Engine};

#[test]
fn a_fit_learns_from_its_pairs_and_is_the_same_each_time() {
    let engine = Engine::shipped();
    let sketch = |text: &str| {
        engine.sketch(&Activity { text: text.to_owned(), ..Activity::default() }, None)
    };
    let pairs = [
        ("taller de trata de personas", "workshop on human trafficking", 1.0),
        ("censo de población", "population census", 1.0),
        ("agua y saneamiento", "training of judges", 0.0),
        ("remesas", "border management", 0.0),
    ];
    let examples: Vec<Example> = pairs
        .iter()
        .map(|(a, b, label)| Example::new(&engine, &sketch(a), &sketch(b), *label, 5.0, a))
        .collect();
    let fitted = fit(&examples);
    assert_eq!(fitted, fit(&examples));
    let total = |at: usize| examples[at].total(&fitted);
    assert!(total(0) > total(2) && total(1) > total(3));
    assert!(fitted.agree.iter().all(|points| *points >= 0.0));
    assert!(fitted.contradict.iter().all(|points| *points <= 0.0));
    let others = totals_of_others(&examples, 4, Example::total);
    assert_eq!(others.len(), 4);
}
