use super::*;

#[test]
fn only_what_was_signed_here_opens() {
    let (key, person) = (vec![7; 32], PersonId(Uuid::now_v7()));
    let made = token(&key, person, "reporting");
    assert_eq!(read(&key, &made), Some((person, vec![Topic::Reporting])));
    let all = read(&key, &token(&key, person, ALL)).expect("reads").1;
    assert_eq!(all, Topic::ALL);
    assert_eq!(read(&[8; 32], &made), None);
    let other = made.replace("reporting", "requests");
    assert_eq!(read(&key, &other), None);
    for broken in ["", ".", "..", &made[..made.len() - 1], &format!("{made}0")] {
        assert_eq!(read(&key, broken), None, "{broken}");
    }
    assert_eq!(read(&key, &token(&key, person, "weather")), None);
}

#[test]
fn whatever_is_sent_as_a_token_opens_only_what_was_signed() {
    bolero::check!().with_type::<(Vec<u8>, String, String)>().for_each(
        |(key, token, said): &(Vec<u8>, String, String)| {
            assert_eq!(read(key, token), None);
            // Signed it is read, or is of no form that we sign.
            if let Some((person, topics)) = read(key, &format!("{said}.{}", sign(key, said))) {
                assert!(!topics.is_empty() && said.contains('.'));
                assert_ne!(read(key, &super::token(key, person, ALL)), None);
            }
        },
    );
}
