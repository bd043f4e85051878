use super::*;
use crate::words::Lang;
use proptest::prelude::*;

fn at(hour: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + hour * 3600, 0).expect("a moment")
}

fn news() -> News {
    let text = |words| Text::new(Lang::Es, words).expect("words");
    News {
        id: NewsId(Uuid::from_u128(1)),
        network: NetworkId(Uuid::from_u128(2)),
        reference: "N-001".to_owned(),
        version: 1,
        state: State::Draft,
        entity: None,
        authorship: Authorship::Network,
        reviewed: Reviewed::No,
        title: text("Plan"),
        lead: text("Un plan."),
        body: text("Es un plan."),
        places: vec!["PE".to_owned()],
        offices: Vec::new(),
        publish_at: None,
        changed_at: at(0),
    }
}

#[test]
fn it_is_public_from_its_moment_on_and_nothing_is_dated_back() {
    let handed_in = news().after(Act::Submit, None, at(1)).expect("handed in");
    assert_eq!(news().after(Act::Publish, None, at(1)), None, "looked over first");
    let approved = handed_in.after(Act::Publish, Some(at(10)), at(2)).expect("approved");
    assert!(!approved.is_public(at(9)) && approved.is_public(at(10)));
    let late = handed_in.after(Act::Publish, Some(at(-10)), at(2)).expect("approved");
    assert_eq!(late.publish_at, Some(at(2)));
    assert!(!approved.state.may_be_written());
    let gone = approved.after(Act::Withdraw, None, at(11)).expect("withdrawn");
    assert!(!gone.is_public(at(12)));
}

#[test]
fn standing_notes_come_by_rule() {
    let text = Text::new(Lang::Es, "Nota").expect("words");
    let note = |n, place: Option<&str>| StandingNote {
        id: Uuid::from_u128(n),
        network: NetworkId(Uuid::from_u128(2)),
        place: place.map(str::to_owned),
        text: text.clone(),
    };
    let notes = [note(1, None), note(2, Some("005")), note(3, Some("029"))];
    let geography = Geography::shipped();
    let under = |places: &[&str]| -> Vec<u128> {
        let places: Vec<String> = places.iter().map(|p| (*p).to_owned()).collect();
        notes_under(&notes, &places, &geography).iter().map(|n| n.id.as_u128()).collect()
    };
    assert_eq!(under(&[]), [1]);
    assert_eq!(under(&["PE"]), [1, 2]);
    assert_eq!(under(&["PE", "JM"]), [1, 2, 3]);
}

proptest! {
    #[test]
    fn nothing_is_public_but_what_was_looked_over(acts in prop::collection::vec(0..Act::ALL.len(), 0..20)) {
        let (mut one, mut looked_over) = (news(), false);
        for act in acts {
            let act = Act::ALL[act];
            if let Some(next) = one.after(act, None, at(1)) {
                looked_over = act == Act::Publish;
                one = next;
            }
            prop_assert_eq!(one.is_public(at(2)), looked_over && one.state == State::Approved);
        }
    }
}
