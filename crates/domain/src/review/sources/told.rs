//! What of a plan is told together in a report: an indicator with its values, a consultation with its counts.

use crate::consultation::Counts;
use crate::follow_up::Window;
use crate::ids::{ActivityId, ConsultationId, PlanId};
use crate::indicator::{self, Indicator, Number, Reading, Use, Value};
use crate::words::Text;
use chrono::NaiveDate;

/// An indicator in use with what came of it.
#[derive(Clone)]
pub struct Measured<'a> {
    /// Where it is used.
    pub used: &'a Use,
    /// What it is.
    pub indicator: &'a Indicator,
    /// The values that count.
    pub values: Vec<&'a Value>,
}

impl Measured<'_> {
    /// What its values come to, by the rules of rolling up; nothing where nothing was measured. Of yes
    /// and no, it is how many of how many say yes.
    pub(in crate::review) fn total(&self, windows: &[Window]) -> Option<Reading> {
        let roll = indicator::now(self.indicator, self.values.iter().copied(), windows);
        let whole = |n: u32| Number::whole(i64::from(n)).unwrap_or_default();
        if roll.values == 0 {
            return None;
        }
        match self.indicator.kind {
            indicator::Kind::Number => {
                Some(Reading::Number { number: Number::clamped(roll.number) })
            }
            indicator::Kind::Share => (roll.denominator > 0).then_some(Reading::Share {
                numerator: Number::clamped(roll.numerator),
                denominator: Number::clamped(roll.denominator),
            }),
            indicator::Kind::YesNo => (roll.yes + roll.no > 0).then_some(Reading::Share {
                numerator: whole(roll.yes),
                denominator: whole(roll.yes + roll.no),
            }),
            kind @ indicator::Kind::Scale => {
                let level = roll.stands(kind)?.0 / Number::PARTS;
                Some(Reading::Level { level: u32::try_from(level).ok()? })
            }
        }
    }
}

/// A consultation, by its published counts.
#[derive(Clone)]
pub struct Consulted {
    /// Which.
    pub id: ConsultationId,
    /// Which of the plan's consultations, from 1.
    pub round: i64,
    /// Its first and last day.
    pub days: (NaiveDate, NaiveDate),
    /// How much was said; circles in which somebody could be guessed are together already.
    pub counts: Counts,
    /// For how many organisations and seats somebody spoke by name.
    pub organisations: u64,
}

/// How the plan was endorsed.
#[derive(Clone)]
pub struct Endorsed {
    /// When.
    pub day: NaiveDate,
    /// How many members endorsed it.
    pub members: u64,
    /// The hash of what they endorsed, hexadecimal.
    pub hash: String,
}

/// An activity that goes on in another plan.
#[derive(Clone)]
pub struct Carried<'a> {
    /// The activity it was.
    pub origin: ActivityId,
    /// What it is called there.
    pub reference: &'a str,
    /// That plan.
    pub plan: PlanId,
    /// Its title.
    pub title: &'a Text,
}
