use super::*;
use crate::period::{Period, Unit};
use crate::words::Lang;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn text(words: &str) -> Text {
    Text::new(Lang::Es, words).expect("words")
}

#[test]
fn what_is_due_first_comes_first_and_what_has_no_day_last() {
    let one = |kind, due: Option<&str>| Waiting { due: due.map(day), ..Waiting::at(kind, vec![]) };
    let mut all = [
        one(Kind::Translate, None),
        one(Kind::Invitation, Some("2025-02-01")),
        one(Kind::Overrun, Some("2025-03-01")),
        one(Kind::Incomplete, None),
        one(Kind::Unstarted, Some("2025-02-01")),
    ];
    put_in_order(&mut all);
    let kinds = all.each_ref().map(|w| w.kind.code());
    assert_eq!(kinds, ["unstarted", "invitation", "overrun", "incomplete", "translate"]);
    assert!(all[0].is_overdue(day("2025-02-02")) && !all[0].is_overdue(day("2025-02-01")));
    assert!(!all[4].is_overdue(day("2099-01-01")), "nothing is late that has no day");
}

#[test]
fn the_calendar_speaks_only_where_it_is_certain() {
    let mut content = Content::titled(text("Taller"));
    let today = day("2025-05-10");
    assert_eq!(belated(&content, today), None, "no period, no word");
    content.period = Some(Period::one(day("2025-04-01"), Unit::Quarter));
    assert_eq!(belated(&content, today), None, "the quarter is not over");
    let range = Period::new(day("2025-01-01"), day("2025-12-31"), Unit::Quarter);
    content.period = range.ok();
    assert_eq!(belated(&content, today), Some((Kind::Unstarted, day("2025-03-31"))));
    content.status = Status::Implementation;
    assert_eq!(belated(&content, today), None, "it is under way");
    assert_eq!(belated(&content, day("2025-12-31")), None, "its last day");
    let over = day("2026-01-01");
    assert_eq!(belated(&content, over), Some((Kind::Overrun, day("2025-12-31"))));
    for status in [Status::Finalisation, Status::Closed, Status::Cancelled] {
        content.status = status;
        assert_eq!(belated(&content, over), None, "{}", status.code());
    }
}

#[test]
fn what_a_draft_lacks_is_named() {
    let mut content = Content::titled(text("Taller"));
    assert_eq!(lacks(&content), [Lack::Lead, Lack::Period, Lack::Deliverable]);
    content.deliverable = Some(text("Informe"));
    content.period = Some(Period::one(day("2025-04-01"), Unit::Quarter));
    assert_eq!(lacks(&content), [Lack::Lead]);
}
