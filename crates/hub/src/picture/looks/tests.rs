use super::*;

#[test]
fn a_look_counts_until_somebody_writes() {
    let looks = Looks::default();
    assert!(looks.none_yet() && !looks.is_fresh());
    looks.end(looks.begin());
    assert!(looks.is_fresh());
    looks.written();
    assert!(!looks.is_fresh());
    looks.end(looks.begin());
    assert!(looks.is_fresh());
}

#[test]
fn what_was_seen_is_old_from_a_look_that_failed_to_one_that_does_not() {
    let looks = Looks::default();
    looks.fail();
    assert!(looks.just_failed() && looks.stale_for().is_none(), "nothing was ever seen");
    looks.end(looks.begin());
    assert!(looks.stale_for().is_none());
    looks.fail();
    assert!(looks.stale_for().is_some() && looks.just_failed());
    looks.written();
    assert!(looks.stale_for().is_some() && !looks.just_failed(), "whoever wrote is shown it");
    looks.end(looks.begin());
    assert!(looks.stale_for().is_none());
}

#[test]
fn a_look_that_was_under_way_when_somebody_wrote_never_counts() {
    let looks = Looks::default();
    let look = looks.begin();
    looks.written();
    looks.end(look);
    assert!(!looks.is_fresh());
}
