use super::*;
use crate::network::{Member, MemberRole};
use uuid::Uuid;

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn mandate(n: u128, role: Role) -> Mandate {
    Mandate {
        id: MandateId(Uuid::from_u128(n)),
        person: PersonId(Uuid::from_u128(n)),
        network: NetworkId(Uuid::from_u128(1)),
        role,
        entity: None,
        priority: None,
        country: None,
        from: "2023-01-01".parse().expect("a day"),
        until: None,
        ended_at: None,
        granted_by: "operator".to_owned(),
    }
}

#[test]
fn a_mandate_is_in_force_from_its_first_day_through_its_last_or_until_it_is_ended() {
    let mut one = mandate(1, Role::Reader);
    assert!(!one.in_force(moment("2022-12-31T23:59:59Z")));
    assert!(one.in_force(moment("2023-01-01T00:00:00Z")));
    one.until = Some("2023-05-31".parse().expect("a day"));
    assert!(one.in_force(moment("2023-05-31T23:59:59Z")));
    assert!(!one.in_force(moment("2023-06-01T00:00:00Z")));
    one.ended_at = Some(moment("2023-05-10T12:00:00Z"));
    assert!(one.in_force(moment("2023-05-10T11:59:59Z")));
    assert!(!one.in_force(moment("2023-05-10T12:00:00Z")));
}

#[test]
fn an_address_is_one_name_at_one_domain() {
    for good in ["a@b.example", "ana.maria+red@oficina.org.example", "ñandú@b.example"] {
        assert!(is_address(good), "{good}");
    }
    for bad in [
        "",
        "a",
        "a@b",
        "@b.example",
        "a@",
        "a@b..example",
        "a@b.example.",
        "a b@c.example",
        "a@b@c.example",
        "a@b.example,c@d.example",
        "<a@b.example>",
    ] {
        assert!(!is_address(bad), "{bad}");
    }
}

#[test]
fn each_role_says_what_it_needs() {
    let today = "2023-05-01".parse().expect("a day");
    let needs = |role| mandate(1, role).checked(today).err();
    assert_eq!(needs(Role::Secretariat), None);
    assert_eq!(needs(Role::FocalPoint), Some(Ungrantable::NeedsEntity));
    assert_eq!(needs(Role::PriorityCoLead), Some(Ungrantable::NeedsEntity));
    assert_eq!(needs(Role::Observer), Some(Ungrantable::NeedsCountry));
    let mut one = mandate(1, Role::Reader);
    one.entity = Some(EntityId(Uuid::from_u128(9)));
    one.until = Some("2023-05-01".parse().expect("a day"));
    let checked = one.clone().checked(today).expect("the last day is today");
    assert_eq!(checked.entity, None, "a reader reads for nobody");
    one.until = Some("2023-04-30".parse().expect("a day"));
    assert_eq!(one.clone().checked(today), Err(Ungrantable::EndsInThePast));
    one.until = Some("2022-12-31".parse().expect("a day"));
    assert_eq!(one.checked(today), Err(Ungrantable::EndsBeforeItBegins));
}

#[test]
fn a_mandate_comes_is_in_force_and_ends() {
    let mut one = mandate(1, Role::Reader);
    assert_eq!(one.standing(moment("2022-12-31T12:00:00Z")), Standing::Coming);
    assert_eq!(one.standing(moment("2023-01-01T00:00:00Z")), Standing::InForce);
    one.ended_at = Some(moment("2022-12-30T12:00:00Z"));
    let before = one.standing(moment("2022-12-31T12:00:00Z"));
    assert_eq!(before, Standing::Ended, "taken back before it began");
}

#[test]
fn members_speak_through_their_own() {
    let (leads, member) = (EntityId(Uuid::from_u128(7)), EntityId(Uuid::from_u128(8)));
    let of =
        |entity, role| Member { entity, role, represented_by: Vec::new(), offices: Vec::new() };
    let members = [of(leads, MemberRole::CoLead), of(member, MemberRole::Member)];
    let other = EntityId(Uuid::from_u128(9));
    assert!(Role::CoLead.is_for(leads, &members) && !Role::CoLead.is_for(member, &members));
    assert!(Role::FocalPoint.is_for(member, &members));
    assert!(!Role::FocalPoint.is_for(other, &members));
    assert!(Role::Stakeholder.is_for(other, &members));
    assert!(Role::FocalPoint.is_for(other, &[]), "no members are written down yet");
}

#[test]
fn the_same_right_twice_is_noticed() {
    let (one, mut other) = (mandate(1, Role::FocalPoint), mandate(2, Role::FocalPoint));
    other.person = one.person;
    other.from = "2030-01-01".parse().expect("a day");
    assert!(one.says_the_same_as(&other));
    other.entity = Some(EntityId(Uuid::from_u128(9)));
    assert!(!one.says_the_same_as(&other));
}

#[test]
fn the_last_person_of_the_secretariat_stays() {
    let now = moment("2023-05-10T12:00:00Z");
    let (one, mut other) = (mandate(1, Role::Secretariat), mandate(2, Role::Secretariat));
    assert!(is_last_of_the_secretariat(one.id, [&one], now));
    assert!(!is_last_of_the_secretariat(one.id, [&one, &other], now));
    other.until = Some("2023-12-31".parse().expect("a day"));
    assert!(is_last_of_the_secretariat(one.id, [&one, &other], now), "the other runs out");
    let focal = mandate(3, Role::FocalPoint);
    assert!(!is_last_of_the_secretariat(focal.id, [&one, &focal], now));
}
