use super::*;

#[test]
fn weights_are_read_back_as_written() {
    let shipped = Weights::shipped();
    let text = shipped.write("Head.");
    assert_eq!(Weights::read(&text), Ok(shipped));
}

#[test]
fn broken_weights_are_refused_with_what_is_wrong() {
    let text = Weights::shipped().write("Head.");
    for (from, to, says) in [
        ("meaning |", "moaning |", "is not a signal"),
        ("base |", "base | x |", "is not a number"),
        ("join |", "#", "rows were expected"),
    ] {
        let error = Weights::read(&text.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let inverted = text.replacen("\nduplicate |", "\nduplicate | -99 |", 1);
    assert!(Weights::read(&inverted).unwrap_err().to_string().contains("must not be below"));
}
