//! Which of several budgets hold: a revised one takes the place of what was budgeted first.

use chrono::NaiveDate;

/// A budget, by what is to be known of it to tell whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budgeted {
    /// Whether it is a revised one (BudgetType 2).
    pub revised: bool,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub end: NaiveDate,
    /// The day on which it is worth that: of two revisions of one stretch the later one holds.
    pub value_date: NaiveDate,
}

/// Whether a budget holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It does, beside others that do.
    Yes,
    /// Others say anew what it said of all of its days.
    Replaced,
    /// Others say anew what it said of some of its days: it holds no longer, and what it said of the others
    /// is not told anew.
    InPart,
}

/// Of each budget of an activity whether it holds. An original one does where no revised one has a day in
/// common with it; of revised ones of the same stretch those with the latest value date do.
#[must_use]
pub fn hold(all: &[Budgeted]) -> Vec<Holds> {
    all.iter().map(|one| of_one(*one, all)).collect()
}

fn of_one(one: Budgeted, all: &[Budgeted]) -> Holds {
    let revised = || all.iter().filter(|b| b.revised);
    if one.revised {
        let later = |b: &&Budgeted| {
            (b.start, b.end) == (one.start, one.end) && b.value_date > one.value_date
        };
        return if revised().any(|b| later(&b)) { Holds::Replaced } else { Holds::Yes };
    }
    let mut meeting: Vec<&Budgeted> =
        revised().filter(|b| b.start <= one.end && one.start <= b.end).collect();
    if meeting.is_empty() {
        return Holds::Yes;
    }
    meeting.sort_by_key(|b| b.start);
    // The first day that nobody says anew.
    let mut next = Some(one.start);
    for revised in meeting {
        if let Some(day) = next
            && revised.start <= day
            && revised.end >= day
        {
            next = revised.end.succ_opt();
        }
    }
    if next.is_none_or(|day| day > one.end) { Holds::Replaced } else { Holds::InPart }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(revised: bool, start: &str, end: &str, value_date: &str) -> Budgeted {
        let day = |text: &str| text.parse().expect("a day");
        Budgeted { revised, start: day(start), end: day(end), value_date: day(value_date) }
    }

    #[test]
    fn what_is_revised_takes_the_place_of_what_was_first() {
        use Holds::{InPart, Replaced, Yes};
        let of = |revised, start, end| budget(revised, start, end, "2023-01-01");
        let year = of(false, "2023-01-01", "2023-12-31");
        let halves = [of(true, "2023-07-01", "2023-12-31"), of(true, "2023-01-01", "2023-06-30")];
        let anew = of(true, "2023-01-01", "2023-12-31");
        let after = of(false, "2024-01-01", "2024-12-31");
        for (all, expected) in [
            (vec![year, year], vec![Yes, Yes]),
            (vec![year, anew], vec![Replaced, Yes]),
            (vec![anew, year], vec![Yes, Replaced]),
            (vec![year, after, anew], vec![Replaced, Yes, Yes]),
            (vec![year, halves[0], halves[1]], vec![Replaced, Yes, Yes]),
            (vec![year, halves[0]], vec![InPart, Yes]),
            (
                vec![anew, budget(true, "2023-01-01", "2023-12-31", "2023-09-01")],
                vec![Replaced, Yes],
            ),
            (vec![], vec![]),
        ] {
            assert_eq!(hold(&all), expected, "{all:?}");
        }
    }
}
