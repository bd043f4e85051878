//! The rules of consultations, as tables and as properties.

use super::*;
use crate::activity::{Content, Part};
use crate::ids::{ActivityId, ConsultationCommentId, EntityId, MandateId, PersonId};
use crate::mandate::Role;
use crate::words::{Lang, Wording};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

fn consultation() -> Consultation {
    Consultation {
        id: ConsultationId(Uuid::from_u128(1)),
        network: NetworkId(Uuid::from_u128(2)),
        plan: PlanId(Uuid::from_u128(3)),
        round: 1,
        opens: day("2023-02-01"),
        closes: day("2023-02-28"),
        first_closes: None,
        moved_reason: None,
        circles: Circles::default().with(Circle::Stakeholders),
        anyone: false,
        questions: vec![text("¿Qué falta?")],
        moderator: Moderator::Words(text("La secretaría")),
        closed_at: None,
        version: 1,
    }
}

#[test]
fn a_consultation_is_open_from_its_first_day_through_its_last_or_until_it_is_closed() {
    let mut one = consultation();
    let table = [
        ("2023-01-31T23:59:59Z", State::Coming, None),
        ("2023-02-01T00:00:00Z", State::Open, Some(28)),
        ("2023-02-28T23:59:59Z", State::Open, Some(1)),
        ("2023-03-01T00:00:00Z", State::Closed, None),
    ];
    for (at, state, left) in table {
        assert_eq!((one.state(moment(at)), one.days_left(moment(at))), (state, left), "{at}");
    }
    assert!(one.takes_confirmations(moment("2023-03-01T12:00:00Z")), "sent on the last day");
    one.closed_at = Some(moment("2023-02-10T12:00:00Z"));
    assert_eq!(one.state(moment("2023-02-10T11:59:59Z")), State::Open);
    assert_eq!(one.state(moment("2023-02-10T12:00:00Z")), State::Closed);
    assert!(!one.takes_confirmations(moment("2023-02-10T12:00:00Z")));
    assert_eq!(one.over_on(), day("2023-02-10"));
}

#[test]
fn a_consultation_says_what_it_needs_to_be_opened() {
    let today = day("2023-02-01");
    let with = |change: &dyn Fn(&mut Consultation)| {
        let mut one = consultation();
        change(&mut one);
        one.checked(today).err()
    };
    assert_eq!(with(&|_| {}), None);
    assert_eq!(with(&|c| c.closes = day("2023-01-31")), Some(Unopenable::ClosesBeforeItOpens));
    assert_eq!(with(&|c| c.opens = day("2023-01-31")), Some(Unopenable::InThePast));
    assert_eq!(with(&|c| c.closes = day("2024-02-02")), Some(Unopenable::TooLong));
    assert_eq!(with(&|c| c.circles = Circles::default()), Some(Unopenable::NoCircle));
    assert_eq!(with(&|c| c.anyone = true), Some(Unopenable::AnyoneUnread));
    assert_eq!(with(&|c| c.questions.clear()), Some(Unopenable::NoQuestion));
    assert_eq!(
        with(&|c| c.questions = vec![text("¿?"); MOST_QUESTIONS + 1]),
        Some(Unopenable::TooManyQuestions)
    );
    let opened = consultation().checked(today).expect("opens");
    assert!(opened.circles.has(Circle::Members), "members read their own draft");
}

#[test]
fn the_first_last_day_is_kept_however_often_it_is_moved() {
    let today = day("2023-02-20");
    let moved = consultation().closing(day("2023-03-10"), Some(text("Por el feriado")), today);
    let moved = moved.expect("moves").closing(day("2023-03-20"), None, today).expect("again");
    assert_eq!((moved.first_closes, moved.closes), (Some(day("2023-02-28")), day("2023-03-20")));
    assert_eq!((moved.moved_reason.clone(), moved.version), (None, 3));
    assert_eq!(moved.clone().closing(day("2023-03-20"), None, today).expect("the same"), moved);
    assert_eq!(moved.closing(day("2023-02-19"), None, today), Err(Unopenable::InThePast));
}

#[test]
fn the_whole_life_of_a_comment() {
    let mut table = String::new();
    for state in CommentState::ALL {
        let ways: Vec<String> = Act::ALL
            .iter()
            .filter_map(|act| Some(format!("{}: {}", act.code(), state.after(*act).ok()?.code())))
            .collect();
        table.push_str(&format!("{} > {}\n", state.code(), ways.join(", ")));
    }
    let expected = "unconfirmed > confirm: waiting, withdraw: withdrawn
waiting > publish: published, withhold: withheld, withdraw: withdrawn
published > withhold: withheld, withdraw: withdrawn, answer: published
withheld > publish: published, withdraw: withdrawn
withdrawn > \n";
    assert_eq!(table, expected);
}

#[test]
fn an_answer_says_why_or_what_changed() {
    let answered = |disposition, reason: bool, change: bool| {
        Answer {
            disposition,
            reason: reason.then(|| text("Porque sí")),
            change: change.then(|| Change { activity: ActivityId(Uuid::from_u128(9)), n: 4 }),
            at: moment("2023-03-05T12:00:00Z"),
        }
        .checked()
        .err()
    };
    use AnswerFault as F;
    use Disposition as D;
    let table = [
        // what becomes of it, a reason, a change, what is wrong
        (D::Accepted, false, false, Some(F::NeedsChangeOrReason)),
        (D::Accepted, true, false, None),
        (D::Accepted, false, true, None),
        (D::Partly, false, false, Some(F::NeedsChangeOrReason)),
        (D::Partly, false, true, None),
        (D::Declined, false, false, Some(F::NeedsReason)),
        (D::Declined, true, false, None),
        (D::Declined, true, true, Some(F::ChangeOfNothing)),
        (D::Noted, false, false, None),
        (D::Noted, true, true, Some(F::ChangeOfNothing)),
    ];
    for (disposition, reason, change, fault) in table {
        assert_eq!(answered(disposition, reason, change), fault, "{disposition:?}");
    }
}

#[test]
fn an_accepted_offer_is_a_part_that_contributes_and_had_once() {
    let entity = EntityId(Uuid::from_u128(7));
    let joined = accepted(Content::titled(text("Taller")), entity).expect("joins");
    assert_eq!(joined.having(Part::Contributor).collect::<Vec<_>>(), [entity]);
    assert_eq!(accepted(joined, entity), Err(OfferFault::HasAPart(Part::Contributor)));
}

#[test]
fn a_passage_is_found_again_until_its_words_change() {
    let before =
        text("Curso de tres días. Incluye ejercicios «prácticos». ¿Para quién? Para todos");
    let words = &before.wordings()[0].words;
    assert_eq!(
        sentences(words),
        ["Curso de tres días.", "Incluye ejercicios «prácticos».", "¿Para quién?", "Para todos"]
    );
    assert_eq!(sentences("1.5 millones\n\nOtra línea."), ["1.5 millones", "Otra línea."]);
    let quote = "Incluye ejercicios «prácticos».";
    let passage = Passage::of(&before, Field::Description, Lang::Es, quote).expect("it is there");
    assert_eq!(passage.find(Some(&before)).map(|r| &words[r]), Some(quote));
    let moved = text("Nuevo comienzo. Incluye ejercicios «prácticos». Para todos");
    assert!(passage.find(Some(&moved)).is_some(), "the words stand elsewhere");
    assert_eq!(passage.find(Some(&text("Incluye ejercicios prácticos."))), None);
    assert_eq!(passage.find(None), None);
    assert_eq!(Passage::of(&before, Field::Description, Lang::En, quote), None);
    assert_eq!(Passage::of(&before, Field::Description, Lang::Es, "Dos días."), None);
    assert_eq!(Passage::of(&before, Field::Description, Lang::Es, "  "), None);
    let english =
        Wording { lang: Lang::En, words: "Another text".to_owned(), by: None, official: false };
    assert!(passage.find(Some(&before.with(english))).is_some(), "a translation changes nothing");
}

fn comment(
    role: Option<Role>,
    named: bool,
    state: CommentState,
    answer: Option<Disposition>,
) -> Comment {
    let author = match role {
        Some(role) => Author::Seat {
            person: PersonId(Uuid::from_u128(1)),
            mandate: MandateId(Uuid::from_u128(2)),
            role,
            entity: None,
            country: None,
            named,
        },
        None => Author::Public { name: "Una vecina".to_owned(), organisation: None },
    };
    Comment {
        id: ConsultationCommentId(Uuid::from_u128(5)),
        consultation: ConsultationId(Uuid::from_u128(1)),
        number: Some(1),
        kind: CommentKind::Comment,
        on: Subject::Plan,
        passage: None,
        lang: Lang::Es,
        words: "Falta agua".to_owned(),
        author,
        state,
        sent_at: moment("2023-02-05T12:00:00Z"),
        moderated_at: None,
        withheld_reason: None,
        answer: answer.map(|disposition| Answer {
            disposition,
            reason: None,
            change: None,
            at: moment("2023-03-05T12:00:00Z"),
        }),
        version: 1,
    }
}

#[test]
fn what_is_not_confirmed_or_was_taken_back_counts_nowhere() {
    let all: Vec<Comment> =
        CommentState::ALL.iter().map(|s| comment(None, true, *s, None)).collect();
    let counts = Counts::of(&all);
    assert_eq!((counts.received, counts.published, counts.unanswered), (3, 1, 1));
    assert_eq!((counts.waiting, counts.withheld, counts.answered), (1, 1, 0));
}

#[test]
fn the_only_observer_who_spoke_unnamed_is_counted_with_others() {
    let spoken = [
        comment(Some(Role::Observer), false, CommentState::Published, None),
        comment(Some(Role::FocalPoint), true, CommentState::Published, None),
        comment(None, true, CommentState::Published, Some(Disposition::Noted)),
    ];
    let circles = Counts::of(&spoken).circles;
    let of = |circles: &[Circle]| circles.iter().copied().collect::<Circles>();
    assert_eq!(
        circles,
        [
            Group { circles: of(&[Circle::Members, Circle::MemberStates]), n: 2 },
            Group { circles: of(&[Circle::Stakeholders]), n: 0 },
            Group { circles: of(&[Circle::Public]), n: 1 },
        ]
    );
}

proptest! {
    #[test]
    fn no_circle_tells_of_a_few_who_spoke_unnamed(
        cells in proptest::array::uniform3((0_u64..9, 0_u64..9)), public in 0_u64..9,
    ) {
        let cells = cells.map(|(named, unnamed)| (named + unnamed, unnamed));
        let cells = [cells[0], cells[1], cells[2], (public, 0)];
        let groups = grouped(cells);
        let counted: Vec<Circle> = groups.iter().flat_map(|g| g.circles.iter()).collect();
        let mut sorted = counted;
        sorted.sort_unstable();
        prop_assert_eq!(sorted, Circle::ALL, "each circle once");
        let total: u64 = cells.iter().map(|(all, _)| all).sum();
        prop_assert_eq!(groups.iter().map(|g| g.n).sum::<u64>(), total);
        for group in groups {
            let of: Vec<Circle> = group.circles.iter().collect();
            if let [one] = of[..] {
                let unnamed = cells[one as usize].1;
                prop_assert!(unnamed == 0 || unnamed >= LEAST, "{:?} tells of {}", one, unnamed);
            } else {
                prop_assert!(!of.contains(&Circle::Public), "the public has names");
            }
        }
    }

    #[test]
    fn every_sentence_can_be_chosen_as_a_passage(words in "[a-zá ¿?!.…»\n]{1,200}") {
        if let Some(text) = Text::new(Lang::Es, &words) {
            for sentence in sentences(&text.wordings()[0].words) {
                let passage = Passage::of(&text, Field::Summary, Lang::Es, sentence);
                prop_assert_eq!(passage.map(|p| p.quote), Some(sentence.to_owned()));
            }
        }
    }

    #[test]
    fn what_is_counted_adds_up(states in proptest::collection::vec((0_usize..5, 0_usize..5), 0..30)) {
        let all: Vec<Comment> = states
            .iter()
            .map(|(state, answer)| {
                let state = CommentState::ALL[*state];
                let answer = Disposition::ALL.get(*answer).copied();
                comment(None, true, state, answer.filter(|_| state == CommentState::Published))
            })
            .collect();
        let counts = Counts::of(&all);
        prop_assert_eq!(counts.received, counts.published + counts.waiting + counts.withheld);
        prop_assert_eq!(counts.published, counts.answered + counts.unanswered);
        prop_assert_eq!(counts.answered, counts.dispositions.iter().map(|(_, n)| n).sum::<u64>());
        prop_assert_eq!(counts.published, counts.kinds.iter().map(|(_, n)| n).sum::<u64>());
    }
}
