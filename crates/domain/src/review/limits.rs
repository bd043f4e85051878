//! The same data, limited to what a brief is about.

use super::{Print, Section, Sources};
use crate::activity::Audience;
use crate::framework::OBJECTIVES;
use crate::ids::ActivityId;
use crate::indicator::Of;
use crate::period::{Period, Unit};
use chrono::NaiveDate;
use std::collections::HashSet;

/// What a print is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit<'a> {
    /// Everything.
    Whole,
    /// Objectives that are talked about together.
    Objectives(&'a [String]),
    /// A country.
    Country(&'a str),
    /// What stakeholders have to do with.
    Stakeholders,
    /// A year.
    Year(i32),
}

/// The sections of a print, in their order.
#[must_use]
pub fn sections(print: Print) -> &'static [Section] {
    use Section as S;
    match print {
        Print::Contribution => Section::ALL,
        Print::RoundTable => {
            &[S::Objectives, S::Countries, S::Gaps, S::Slippage, S::Means, S::Next]
        }
        Print::Country => &[S::Objectives, S::Priorities, S::Needs, S::Slippage, S::Means, S::Next],
        Print::Stakeholders => {
            &[S::Methodology, S::Priorities, S::Objectives, S::Gaps, S::Recommendations, S::Next]
        }
        Print::Annual => &[
            S::Methodology,
            S::Priorities,
            S::Objectives,
            S::Countries,
            S::Gaps,
            S::Slippage,
            S::Means,
            S::Next,
        ],
    }
}

impl<'a> Sources<'a> {
    /// The same, of what a print is about alone.
    #[must_use]
    pub fn limited(&self, limit: Limit<'_>) -> Self {
        let year = match limit {
            Limit::Whole => return self.clone(),
            Limit::Year(year) => {
                NaiveDate::from_ymd_opt(year, 1, 1).map(|d| Period::one(d, Unit::Year))
            }
            _ => None,
        };
        let within = |day: NaiveDate| year.is_none_or(|y| y.start <= day && day <= y.end);
        let mut limited = self.clone();
        limited.activities.retain(|a| match limit {
            Limit::Whole => true,
            Limit::Objectives(all) => {
                a.content.serving(OBJECTIVES, None).any(|o| all.iter().any(|x| x == o))
            }
            Limit::Country(code) => self.countries_of(a).contains(&code),
            Limit::Stakeholders => {
                a.content.audiences.iter().any(|x: &Audience| x.is_stakeholder())
                    || a.content.involved.iter().any(|i| self.stakeholders.contains(&i.entity))
            }
            Limit::Year(_) => {
                a.content.period.is_some_and(|p| year.is_some_and(|y| p.overlaps(&y)))
            }
        });
        if let Limit::Objectives(all) = limit {
            limited.objectives.retain(|o| all.contains(o));
        }
        if let Limit::Country(code) = limit {
            limited.countries.retain(|c| c == code);
            limited.needs.retain(|n| {
                n.places.is_empty()
                    || n.places.iter().any(|p| self.country_of.get(p).is_some_and(|c| c == code))
            });
        }
        let kept: HashSet<ActivityId> = limited.activities.iter().map(|a| a.id).collect();
        limited.events.retain(|e| match limit {
            Limit::Year(_) => within(e.start.date()),
            _ => e.activity.is_some_and(|a| kept.contains(&a)),
        });
        limited.windows.retain(|w| year.is_none_or(|y| w.start <= y.end && y.start <= w.end));
        let windows: HashSet<_> = limited.windows.iter().map(|w| w.id).collect();
        limited.progress.retain(|p| kept.contains(&p.activity) && windows.contains(&p.window));
        limited.evidence.retain(|e| {
            kept.contains(&e.activity) && e.window.is_none_or(|w| windows.contains(&w))
        });
        limited.lines.retain(|l| {
            kept.contains(&l.activity)
                && year.is_none_or(|y| l.year == chrono::Datelike::year(&y.start))
        });
        limited.amendments.retain(|a| {
            kept.contains(&a.activity) && within(a.ended_at.unwrap_or(a.proposed_at).date_naive())
        });
        limited.carried.retain(|c| kept.contains(&c.origin));
        limited.practices.retain(|p| match limit {
            Limit::Objectives(all) => p.objectives.iter().any(|o| all.contains(o)),
            Limit::Country(code) => {
                let lies = |p: &String| self.country_of.get(p).is_some_and(|c| c == code);
                p.places.iter().any(|p| p == code || lies(p))
            }
            Limit::Year(_) => p.period.is_some_and(|p| year.is_some_and(|y| p.overlaps(&y))),
            _ => p.activities.iter().any(|a| kept.contains(a)),
        });
        limited.measured.retain(|m| match m.used.of {
            Of::Activity(id) => kept.contains(&id),
            Of::Priority(_) | Of::Plan => year.is_some(),
        });
        for measured in &mut limited.measured {
            measured.values.retain(|v| windows.contains(&v.window));
        }
        limited
    }
}
