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
            Limit::Year(year) => {
                NaiveDate::from_ymd_opt(year, 1, 1).map(|d| Period::one(d, Unit::Year))
            }
            _ => None,
        };
        // What lies outside of the review's time is no part of any print, outside of its year of no
        // annual report.
        let (start, end) = (self.review.start, self.review.end);
        let told = year.map_or((start, end), |y| (y.start.max(start), y.end.min(end)));
        let within = |day: NaiveDate| (told.0..=told.1).contains(&day);
        let overlaps = |p: &Period| p.start <= told.1 && told.0 <= p.end;
        let mut limited = self.clone();
        limited.told = told;
        // What was to be done in it and was put off is told of: it slipped.
        limited.activities.retain(|a| {
            let (now, first) = (a.content.period, a.content.first_period);
            let planned = now.is_some_and(|p| overlaps(&p)) || first.is_some_and(|p| overlaps(&p));
            planned || (year.is_none() && now.is_none())
        });
        limited.activities.retain(|a| match limit {
            Limit::Whole | Limit::Year(_) => true,
            Limit::Objectives(all) => {
                a.content.serving(OBJECTIVES, None).any(|o| all.iter().any(|x| x == o))
            }
            Limit::Country(code) => self.countries_of(a).contains(&code),
            Limit::Stakeholders => {
                a.content.audiences.iter().any(|x: &Audience| x.is_stakeholder())
                    || a.content.involved.iter().any(|i| self.stakeholders.contains(&i.entity))
            }
        });
        if let Limit::Objectives(all) = limit {
            limited.objectives.retain(|o| all.contains(o));
        }
        if let Limit::Country(code) = limit {
            limited.countries.retain(|c| c == code);
            limited
                .needs
                .retain(|n| n.places.is_empty() || n.places.iter().any(|p| self.is_at(p, code)));
        }
        let kept: HashSet<ActivityId> = limited.activities.iter().map(|a| a.id).collect();
        limited.events.retain(|e| {
            within(e.start.date()) || e.moved_from.is_some_and(|first| within(first.date()))
        });
        limited.events.retain(|e| match limit {
            Limit::Whole | Limit::Year(_) => true,
            _ => e.activity.is_some_and(|a| kept.contains(&a)),
        });
        let events: HashSet<_> = limited.events.iter().map(|e| e.id).collect();
        limited.recommendations.retain(|r| {
            let taken = r.answer.as_ref().and_then(|a| a.activity);
            within(r.made_on)
                && (matches!(limit, Limit::Whole | Limit::Year(_) | Limit::Stakeholders)
                    || events.contains(&r.event)
                    || taken.is_some_and(|a| kept.contains(&a)))
        });
        limited
            .consultations
            .retain(|c| year.is_none() || (c.days.0 <= told.1 && told.0 <= c.days.1));
        limited.windows.retain(|w| w.start <= told.1 && told.0 <= w.end);
        let windows: HashSet<_> = limited.windows.iter().map(|w| w.id).collect();
        limited.progress.retain(|p| kept.contains(&p.activity) && windows.contains(&p.window));
        limited.evidence.retain(|e| {
            kept.contains(&e.activity) && e.window.is_none_or(|w| windows.contains(&w))
        });
        limited.lines.retain(|l| {
            let first = NaiveDate::from_ymd_opt(l.year, l.quarter.map_or(1, |q| q * 3 - 2), 1);
            let unit = if l.quarter.is_some() { Unit::Quarter } else { Unit::Year };
            kept.contains(&l.activity) && first.is_some_and(|d| overlaps(&Period::one(d, unit)))
        });
        limited.amendments.retain(|a| {
            kept.contains(&a.activity) && within(a.ended_at.unwrap_or(a.proposed_at).date_naive())
        });
        limited.carried.retain(|c| kept.contains(&c.origin));
        limited.practices.retain(|p| match limit {
            Limit::Objectives(all) => p.objectives.iter().any(|o| all.contains(o)),
            Limit::Country(code) => p.places.iter().any(|p| p == code || self.is_at(p, code)),
            Limit::Whole => p.period.is_none_or(|p| overlaps(&p)),
            Limit::Year(_) => p.period.is_some_and(|p| overlaps(&p)),
            _ => p.activities.iter().any(|a| kept.contains(a)),
        });
        limited.measured.retain(|m| match m.used.of {
            Of::Activity(id) => kept.contains(&id),
            Of::Priority(_) | Of::Plan => matches!(limit, Limit::Whole | Limit::Year(_)),
        });
        for measured in &mut limited.measured {
            measured.values.retain(|v| windows.contains(&v.window));
        }
        limited
    }
}
