//! The whole table of a proposal's life, and what its acts leave of it.

use super::*;
use crate::words::Text;
use proptest::prelude::*;
use uuid::Uuid;

fn now() -> DateTime<Utc> {
    "2025-02-10T12:00:00Z".parse().expect("a moment")
}

fn text(words: &str) -> Text {
    Text::new(Lang::Pt, words).expect("words")
}

fn proposal(state: State) -> Proposal {
    Proposal {
        id: ProposalId(Uuid::from_u128(1)),
        network: NetworkId(Uuid::from_u128(2)),
        number: Some(1),
        lang: Lang::Pt,
        call: None,
        idea: Some(Idea {
            title: text("Oficina"),
            what: text("Uma oficina de cidades."),
            partners: None,
            organisation: Some("Rede de cidades".to_owned()),
            entity: None,
            consent: None,
        }),
        places: vec!["BR".to_owned()],
        audiences: vec![Audience::LocalGovernments],
        objectives: vec!["16".to_owned()],
        state,
        activity: None,
        amendment: None,
        sent_at: now(),
        moderated_at: None,
        withheld_reason: None,
        changed_at: now(),
        version: 1,
    }
}

fn leads(act: Act) -> Leads {
    let activity = act.leads_to_an_activity().then_some(ActivityId(Uuid::from_u128(3)));
    Leads { activity, amendment: None }
}

#[test]
fn the_whole_life() {
    let mut table = String::new();
    for state in State::ALL {
        let ways = Act::ALL.iter().filter_map(|act| {
            let to = state.after(*act).ok()?;
            Some(format!("{} {}", act.code(), to.code()))
        });
        table.push_str(&format!("{}: {}\n", state.code(), ways.collect::<Vec<_>>().join(", ")));
    }
    let decided = "consider considered, withdraw withdrawn";
    let wanted = format!(
        "unconfirmed: confirm waiting, withdraw withdrawn
waiting: publish received, withhold withheld, withdraw withdrawn
withheld: publish received, withdraw withdrawn
received: withhold withheld, consider considered, take-up taken-up, join joined, keep kept, decline declined, withdraw withdrawn
considered: withhold withheld, take-up taken-up, join joined, keep kept, decline declined, withdraw withdrawn
taken-up: {decided}
joined: {decided}
kept: consider considered, take-up taken-up, join joined, decline declined, withdraw withdrawn
declined: {decided}
withdrawn: \n"
    );
    assert_eq!(table, wanted, "\n{table}");
}

#[test]
fn a_name_is_shown_only_by_consent() {
    let mut idea = proposal(State::Received).idea.expect("an idea");
    assert_eq!(idea.named(), None);
    idea.consent = Some(CONSENT.to_owned());
    assert_eq!(idea.named(), Some("Rede de cidades"));
}

#[test]
fn taking_up_and_joining_name_an_activity_and_nothing_else_does() {
    let one = proposal(State::Received);
    assert!(one.clone().after(Act::TakeUp, Leads::default(), now()).is_err());
    assert!(one.clone().after(Act::Decline, leads(Act::Join), now()).is_err());
    let joined = one.after(Act::Join, leads(Act::Join), now()).expect("joins");
    assert!(joined.activity.is_some());
    let again = joined.after(Act::Consider, Leads::default(), now()).expect("is opened again");
    assert_eq!(again.activity, None, "what was decided no longer is");
}

#[test]
fn it_is_to_be_answered_by_a_day_while_nobody_has() {
    let received = proposal(State::Waiting).after(Act::Publish, Leads::default(), now());
    let received = received.expect("is published");
    assert_eq!(received.answer_due(), "2025-04-11".parse().ok());
    let kept = received.after(Act::Keep, Leads::default(), now()).expect("is kept");
    assert_eq!(kept.answer_due(), None);
}

proptest! {
    /// Whatever is done in whatever order: who takes back their words has none left, versions rise,
    /// and what is shown to everybody has passed a moderator.
    #[test]
    fn no_order_of_acts_breaks_it(acts in prop::collection::vec(0..Act::ALL.len(), 0..14)) {
        let mut one = proposal(State::Unconfirmed);
        let mut published = false;
        for n in acts {
            let act = Act::ALL[n];
            let version = one.version;
            if let Ok(after) = one.clone().after(act, leads(act), now()) {
                published |= act == Act::Publish;
                prop_assert_eq!(after.version, version + 1);
                one = after;
            }
            prop_assert!(one.idea.is_some() || one.state == State::Withdrawn);
            prop_assert!(!one.state.is_public() || published);
        }
    }
}
