//! Lines by what they have in common, each in one group, so that groups add up to the whole.

use crate::ledger::{Ledger, PlanLedger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Cx, Error, Tongue, numbers};
use aunar_domain::activity::Activity;
use aunar_domain::money::{Currency, Line, Measure, Rates, Source, Sum, Tally, gathered};
use aunar_domain::period::{Period, Unit};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What lines are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The priority of their activity.
    Priority,
    /// Whose share it is.
    Entity,
    /// The country of their activity: what is for several, or for a region, stands apart.
    Country,
    /// Their quarter, or their year where no quarter is known.
    Quarter,
    /// Where the money comes from.
    Source,
}

impl By {
    /// All of them, in the order people look for them.
    pub const ALL: &'static [Self] =
        &[By::Priority, By::Entity, By::Country, By::Quarter, By::Source];

    /// Its code: the name of the parameter that filters by it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            By::Priority => "priority",
            By::Entity => "entity",
            By::Country => "country",
            By::Quarter => "quarter",
            By::Source => "source",
        }
    }
}

/// What stands where nothing else does: no priority, no country.
const NONE: &str = "none";
/// What is for several countries.
const SEVERAL: &str = "several";

/// The lines of a plan with what is around them.
pub struct Lines<'a> {
    pub(super) network: &'a NetworkPicture,
    pub(super) plan: &'a PlanPicture,
    pub(super) ledger: &'a PlanLedger,
    /// The rates they are converted with.
    pub rates: &'a Rates,
    /// The day until which they are converted.
    pub today: NaiveDate,
}

impl<'a> Lines<'a> {
    /// The lines of a plan as of a day.
    #[must_use]
    pub fn of(
        network: &'a NetworkPicture,
        plan: &'a PlanPicture,
        ledger: &'a Ledger,
        today: NaiveDate,
    ) -> Self {
        Self { network, plan, ledger: ledger.plan(plan.plan.id), rates: &ledger.rates, today }
    }

    /// The network and plan they are of.
    #[must_use]
    pub const fn around(&self) -> (&'a NetworkPicture, &'a PlanPicture) {
        (self.network, self.plan)
    }

    /// Every line with its activity; one whose activity is gone from the plan counts nowhere.
    pub fn all(&self) -> impl Iterator<Item = (&'a Line, &'a Arc<Activity>)> {
        let plan = self.plan;
        self.ledger.lines.iter().filter_map(move |line| Some((line, plan.by_id(line.activity)?)))
    }

    /// The code of the group in which a line stands.
    #[must_use]
    pub fn group(&self, by: By, line: &Line, activity: &Activity) -> String {
        let register = &self.network.common.register;
        let code = |id| register.get(id).map_or_else(|| NONE.to_owned(), |e| e.code.clone());
        match by {
            By::Priority => {
                let priority = activity.content.priority.and_then(|id| self.plan.priority(id));
                priority.map_or_else(|| NONE.to_owned(), |p| p.reference.clone())
            }
            By::Entity => code(line.entity),
            By::Country => {
                let geography = &self.network.common.geography;
                let countries: Option<BTreeSet<&str>> = activity
                    .content
                    .places
                    .iter()
                    .map(|place| geography.country_of(place).map(|c| c.code.as_str()))
                    .collect();
                match countries.as_ref().map(|c| c.iter().collect::<Vec<_>>()).as_deref() {
                    Some([one]) => (**one).to_owned(),
                    Some([_, ..]) => SEVERAL.to_owned(),
                    // A region is no country, and nowhere is none either.
                    Some([]) | None => NONE.to_owned(),
                }
            }
            By::Quarter => match line.quarter {
                Some(quarter) => format!("{}-Q{quarter}", line.year),
                None => line.year.to_string(),
            },
            By::Source => match line.source {
                Source::Entity => line.from.map_or_else(|| NONE.to_owned(), code),
                other => other.code().to_owned(),
            },
        }
    }

    /// Whether a code names something that lines could be grouped under, though none is.
    fn names(&self, by: By, code: &str) -> bool {
        let entity = || self.network.common.register.iter().any(|e| e.code == code);
        match by {
            By::Priority => self.plan.priorities.iter().any(|p| p.reference == code),
            By::Entity => entity(),
            By::Country => self.network.common.geography.get(code).is_some() || code == SEVERAL,
            By::Quarter => false,
            By::Source => Source::from_code(code).is_some() || entity(),
        }
    }

    /// The sums of some lines by group, in the order people look for them.
    #[must_use]
    pub fn sums(&self, cx: &Cx, by: By, filter: &Filter) -> Vec<(Words, String, Sum)> {
        let lines = self.all().filter(|(l, a)| filter.has(self, l, a));
        let grouped = lines.map(|(line, activity)| (self.group(by, line, activity), line));
        let mut all: Vec<(Words, String, Sum)> = gathered(grouped, self.rates, self.today)
            .into_iter()
            .map(|(code, sum)| (self.worded(cx, by, &code), code, sum))
            .collect();
        if by != By::Quarter && by != By::Priority {
            let collator = crate::web::collate::collator(cx.lang());
            all.sort_by(|a, b| collator.compare(&a.0.words, &b.0.words));
        }
        // What belongs nowhere stands last.
        all.sort_by_key(|(_, code, _)| code == NONE || code == SEVERAL);
        all
    }

    /// The sums of those of some lines that say what is needed and not what is there, by group.
    pub(super) fn silent(&self, by: By, filter: &Filter) -> BTreeMap<String, Sum> {
        let lines = self.all().filter(|(l, a)| l.is_silent() && filter.has(self, l, a));
        let grouped = lines.map(|(line, activity)| (self.group(by, line, activity), line));
        gathered(grouped, self.rates, self.today)
    }

    /// The sum of some lines.
    #[must_use]
    pub fn sum(&self, filter: &Filter) -> Sum {
        let lines = self.all().filter(|(l, a)| filter.has(self, l, a)).map(|(line, _)| line);
        Sum::of(lines, self.rates, self.today)
    }

    /// What a group is called.
    #[must_use]
    pub fn label(&self, cx: &Cx, by: By, code: &str) -> String {
        self.worded(cx, by, code).words
    }

    /// The same with the language it is in, where that is not the page's.
    #[must_use]
    pub fn worded(&self, cx: &Cx, by: By, code: &str) -> Words {
        let t = cx.t();
        if code == NONE || code == SEVERAL {
            return Words::own(t.label(&format!("money-{}", by.code()), code));
        }
        let entity = || {
            let found = self.network.common.register.find(code);
            Words::own(found.map_or(code, |e| e.short(t.0)))
        };
        match by {
            By::Priority => {
                let named = self.plan.priorities.iter().find(|p| p.reference == code);
                let behind = format!("{code} ·");
                named.map_or_else(
                    || Words::own(code),
                    |p| Words::label(&p.title, t.0).behind(&behind),
                )
            }
            By::Entity => entity(),
            By::Country => {
                let place = self.network.common.geography.get(code);
                place.map_or_else(|| Words::own(code), |p| Words::label(&p.name, t.0))
            }
            By::Quarter => Words::own(match code.split_once("-Q") {
                Some((year, quarter)) => {
                    when(t, year.parse().unwrap_or_default(), quarter.parse().ok())
                }
                None => t.with("money-year-without-quarter", &[("year", code)]),
            }),
            By::Source => match Source::from_code(code) {
                Some(source) => Words::own(t.label("money-source", source.code())),
                None => entity(),
            },
        }
    }
}

/// Which lines are looked at.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    groups: Vec<(By, String)>,
    gap: bool,
    /// One line alone, by its reference: what a claim of a report leads to.
    line: Option<String>,
}

impl Filter {
    /// The names of its parameters.
    pub const NAMES: [&'static str; 7] =
        ["priority", "entity", "country", "quarter", "source", "gap", "line"];

    /// The filter that an address asks for; a group that no line of the plan is in is refused with
    /// those that there are.
    pub fn of(cx: &Cx, lines: &Lines<'_>) -> Result<Self, Error> {
        let mut groups = Vec::new();
        for by in By::ALL {
            let Some(code) = cx.params().one(by.code()) else { continue };
            let known: BTreeSet<String> =
                lines.all().map(|(line, activity)| lines.group(*by, line, activity)).collect();
            if !known.contains(code) && !lines.names(*by, code) {
                let known: Vec<String> = known.into_iter().collect();
                return Err(Error::bad_param("bad-value", by.code(), code, known.join(", ")));
            }
            groups.push((*by, code.to_owned()));
        }
        let gap = cx.params().number("gap", 0, 0, 1)? == 1;
        let line = cx.params().one("line").map(str::to_owned);
        Ok(Self { groups, gap, line })
    }

    /// Whether a line is among them.
    #[must_use]
    pub fn has(&self, lines: &Lines<'_>, line: &Line, activity: &Activity) -> bool {
        self.groups.iter().all(|(by, code)| lines.group(*by, line, activity) == *code)
            && (!self.gap || line.gap().is_some_and(|gap| gap > 0))
            && self.line.as_ref().is_none_or(|reference| *reference == line.reference)
    }

    /// What it asks for, in words.
    #[must_use]
    pub fn words(&self, cx: &Cx, lines: &Lines<'_>) -> Vec<String> {
        let t = cx.t();
        let mut words: Vec<String> = self
            .groups
            .iter()
            .map(|(by, code)| {
                t.labelled(t.label("money-by", by.code()), lines.label(cx, *by, code))
            })
            .collect();
        words.extend(self.gap.then(|| t.t("money-only-gaps")));
        words.extend(self.line.clone());
        words
    }
}

/// A quarter or a year in words.
#[must_use]
pub(super) fn when(t: Tongue, year: i32, quarter: Option<u32>) -> String {
    let Some(quarter) = quarter else {
        return year.to_string();
    };
    let day = NaiveDate::from_ymd_opt(year, quarter.clamp(1, 4) * 3, 1).unwrap_or_default();
    numbers::period(t, &Period::one(day, Unit::Quarter))
}

/// A total in dollars, or that it is not known.
#[must_use]
pub fn dollars(t: Tongue, tally: Tally) -> String {
    super::in_dollars(t, (tally.known > 0).then_some(tally.total))
}

/// Needed, there, spent and missing, each with its label.
#[must_use]
pub fn figures(t: Tongue, sum: &Sum) -> Vec<(String, String)> {
    super::heads(t)
        .into_iter()
        .zip(sum.dollars)
        .map(|(label, tally)| {
            let label = match (tally.known, tally.blank) {
                (0, _) | (_, 0) => label,
                (known, blank) => t.with(
                    "money-known-of",
                    &[
                        ("what", &label),
                        ("known", &numbers::whole(t.0, known.into())),
                        ("all", &numbers::whole(t.0, u64::from(known) + u64::from(blank))),
                    ],
                ),
            };
            (label, dollars(t, tally))
        })
        .collect()
}

/// What of a total nobody knows, in words: how many lines do not say, and how many have no rate.
#[must_use]
pub(super) fn unknown(t: Tongue, what: &str, blank: u32, without_rate: u32) -> Option<String> {
    let key = if what == "gap" { "money-gap-silent" } else { "money-silent-lines" };
    let silent = (blank > 0).then(|| t.n(key, blank));
    let no_rate = (without_rate > 0).then(|| t.n("money-no-rate-lines", without_rate));
    let said: Vec<String> = silent.into_iter().chain(no_rate).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// What somebody who reads a sum in dollars has to know.
#[must_use]
pub fn notes(t: Tongue, sum: &Sum) -> Vec<String> {
    let mut notes = Vec::new();
    for measure in Measure::ALL {
        let tally = sum.in_dollars(*measure);
        if tally.blank > 0 {
            let what = t.label("money", measure.code());
            notes.push(t.counted("money-blank", tally.blank.into(), &[("what", what)]));
        }
    }
    if !sum.without_rate.is_empty() {
        let codes: Vec<&str> = sum.without_rate.iter().map(Currency::code).collect();
        notes.push(t.with("money-without-rate", &[("currencies", &codes.join(", "))]));
    }
    for (currency, day, per_dollar) in &sum.rates {
        let rate = aunar_domain::figure::written(*per_dollar, 6, 2, t.0);
        notes.push(t.with(
            "money-rate-used",
            &[("rate", &rate), ("currency", currency.code()), ("day", &numbers::day(t.0, *day))],
        ));
    }
    notes
}
