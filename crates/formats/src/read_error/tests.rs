use super::*;

#[test]
fn a_refusal_stays_one_line_of_a_length_to_read() {
    let error = ReadError::broken("a\nb", "x".repeat(1_000_000));
    let ReadError::Broken { place, why } = error else { panic!("{error}") };
    assert_eq!((place.as_str(), why.chars().count()), ("a b", SHOWN + 1));
}
