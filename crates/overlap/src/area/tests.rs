use super::*;

fn places() -> Places {
    Places::new(&Geography::shipped())
}

fn area(places: &Places, codes: &[&str]) -> Area {
    places.area(&codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>())
}

#[test]
fn regions_and_teams_hold_their_countries() {
    let places = places();
    let meet = |a: &[&str], b: &[&str]| places.meet(&area(&places, a), &area(&places, b));
    assert_eq!(meet(&["PE"], &["PE"]), Meeting::Shared(1.0));
    assert_eq!(meet(&["PE", "EC"], &["EC", "CO"]), Meeting::Shared(0.5 + 0.5 / 3.0));
    assert_eq!(meet(&["REG"], &["REG"]), Meeting::Shared(1.0));
    assert_eq!(meet(&["REG"], &["419"]), Meeting::Shared(1.0));
    assert_eq!(meet(&["REG"], &["PE"]), Meeting::Held(0.25));
    assert_eq!(meet(&["MCO-EC"], &["BB"]), Meeting::Held(0.5));
    assert_eq!(meet(&["PE"], &["EC"]), Meeting::Apart);
    assert_eq!(meet(&["REG"], &["GH"]), Meeting::Apart);
    assert_eq!(meet(&[], &["EC"]), Meeting::Missing);
    assert_eq!(meet(&["XK"], &["XK"]), Meeting::Shared(1.0));
    assert_eq!(meet(&["PE-LIM"], &["PE"]), Meeting::Shared(1.0));
}

#[test]
fn what_they_share_is_named() {
    let places = places();
    let (region, peru) = (area(&places, &["REG"]), area(&places, &["PE"]));
    assert_eq!(places.common(&region, &peru), [Code::new("PE")]);
    assert_eq!(places.common(&peru, &region), [Code::new("PE")]);
}
