//! Minor or substantive: a pure function of the two texts. What is not known to be minor is
//! substantive.

use crate::activity::{Activity, Status};
use crate::compare::{Change, Difference, Field, Reworded, Value, differences};
use crate::period::Period;

codes! {
    /// How much an amendment changes.
    pub enum Weight ("weight of an amendment") {
        /// A typing error, a translation, a date within limits, a note: logged.
        Minor = "minor",
        /// Anything else: members decide.
        Substantive = "substantive",
    }
}

/// What still counts as minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// By how many days a first or last day may move.
    pub days: i64,
    /// How many letters of an original may be put right.
    pub letters: usize,
}

/// The limits of this release: about a month, and a handful of letters.
pub const LIMITS: Limits = Limits { days: 31, letters: 12 };

/// Longest stretch of changed text whose letters are counted; a longer one is no typing error.
const LONGEST: usize = 200;

/// What an amendment changes, with the weight of each difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The differences, each with its weight.
    pub differences: Vec<(Difference, Weight)>,
}

impl Judged {
    /// The weight of the whole: that of its weightiest part.
    #[must_use]
    pub fn weight(&self) -> Weight {
        self.differences.iter().map(|(_, weight)| *weight).max().unwrap_or(Weight::Minor)
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Weighs the change from one version of an activity to another.
#[must_use]
pub fn weigh(before: &Activity, after: &Activity, limits: Limits) -> Judged {
    let weighed = differences(before, after).into_iter().map(|difference| {
        let minor = is_minor(&difference, limits);
        (difference, if minor { Weight::Minor } else { Weight::Substantive })
    });
    Judged { differences: weighed.collect() }
}

fn is_minor(difference: &Difference, limits: Limits) -> bool {
    match (difference.field, &difference.change) {
        // Why something slipped, and from when, follows from the period that is judged itself.
        (Field::SlipReason | Field::FirstPeriod, _) => true,
        (Field::PeriodNote | Field::Link | Field::Source, _) => true,
        (_, Change::Words(languages)) => languages.iter().all(|one| is_put_right(one, limits)),
        (Field::Period, Change::Value(Some(Value::Period(from)), Some(Value::Period(to)))) => {
            is_near(*from, *to, limits)
        }
        // How far it is tells of the work, not of what was agreed; giving it up does.
        (Field::Status, Change::Value(Some(Value::Status(from)), Some(Value::Status(to)))) => {
            *from != Status::Cancelled && *to != Status::Cancelled
        }
        _ => false,
    }
}

/// A translation may be bettered; of an original, letters may be put right, but no number.
fn is_put_right(one: &Reworded, limits: Limits) -> bool {
    if !one.original {
        return true;
    }
    let (Some(before), Some(after)) = (&one.before, &one.after) else {
        return false;
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(&before.words) == digits(&after.words)
        && letters_between(&before.words, &after.words).is_some_and(|n| n <= limits.letters)
}

/// How many letters have to be put in, taken out or changed; `None` where it is too much to count.
fn letters_between(before: &str, after: &str) -> Option<usize> {
    let (old, new): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let left = old.len().min(new.len()) - head;
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(left).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    (old.len() <= LONGEST && new.len() <= LONGEST)
        .then(|| strsim::generic_levenshtein(&Letters(old), &Letters(new)))
}

struct Letters<'a>(&'a [char]);

impl<'a> IntoIterator for &Letters<'a> {
    type Item = char;
    type IntoIter = std::iter::Copied<std::slice::Iter<'a, char>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

fn is_near(from: Period, to: Period, limits: Limits) -> bool {
    let moved = |a: chrono::NaiveDate, b: chrono::NaiveDate| (b - a).num_days().abs();
    moved(from.start, to.start) <= limits.days && moved(from.end, to.end) <= limits.days
}
