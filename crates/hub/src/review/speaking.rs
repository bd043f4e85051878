//! Claims in words: a sentence for each kind in the reader's language, numbers and dates as it writes
//! them. A report says nothing that is not here or that people did not write.

use super::marked;
use crate::picture::NetworkPicture;
use crate::registration;
use crate::web::html::Words;
use crate::web::{Tongue, collate, numbers};
use aunar_domain::document::Inline;
use aunar_domain::figure;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::ids::PlanId;
use aunar_domain::indicator::{Number, Reading};
use aunar_domain::money::{self, Currency};
use aunar_domain::review::{Claim, Given, Group, GroupKind, Name, Said, Values};
use aunar_domain::words::{Lang, Text};

/// Most things that are listed in a sentence; the rest is counted.
const MOST_LISTED: usize = 40;

/// What stands between the things of a list that have commas of their own: French leaves room before it.
pub(super) const fn semicolon(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{a0}; ",
        Lang::Es | Lang::En | Lang::Pt => "; ",
    }
}

/// The message of a number of things that are counted; nothing where the unit has one form.
fn unit_key(unit: &str) -> Option<&'static str> {
    Some(match unit {
        "people" => "review-unit-people",
        "events" => "review-unit-events",
        "organisations" => "review-unit-organisations",
        "countries" => "review-unit-countries",
        "country-teams" => "review-unit-country-teams",
        "documents" => "review-unit-documents",
        "practices" => "review-unit-practices",
        "usd" => "review-unit-usd",
        _ => return None,
    })
}

/// Speaks of a plan's claims in a language.
pub(super) struct Speaker<'a> {
    pub(super) t: Tongue,
    pub(super) network: &'a NetworkPicture,
    pub(super) plan: PlanId,
}

impl Speaker<'_> {
    /// A claim in the program's words; nothing where somebody wrote it by hand.
    pub(super) fn claim(&self, claim: &Claim) -> String {
        marked::plain(&self.composed(claim))
    }

    /// The same in parts, each with its language where that is not the sentence's.
    pub(super) fn parted(&self, claim: &Claim) -> Vec<Inline> {
        marked::parts(&self.composed(claim))
    }

    fn composed(&self, claim: &Claim) -> String {
        let Some(said) = claim.said else {
            return String::new();
        };
        let mut values = claim.values.clone();
        if matches!(said, Said::Progress | Said::Answers | Said::Recommendations) {
            values.insert(Name::List, Given::Plain(self.states(said, &claim.values)));
        }
        if said == Said::ParticipationBy
            && let Some(Given::People(of, _)) = claim.values.get(&Name::List)
        {
            values.insert(Name::Value, Given::Plain(self.t.label("participation-by", of.code())));
        }
        let key = match (said, values.contains_key(&Name::Target)) {
            (Said::Measured | Said::NotMeasured, true) => {
                format!("review-claim-{}-to", said.code())
            }
            _ => format!("review-claim-{}", said.code()),
        };
        let mut words: Vec<(&'static str, String)> = Vec::new();
        let mut n = 0;
        for name in Name::ALL {
            match values.get(name) {
                Some(Given::Count(count)) if *name == Name::N => n = *count,
                Some(given) => words.push((name.code(), self.given(given))),
                None if *name == Name::Reason => {
                    words.push((name.code(), self.t.t("review-no-reason")));
                }
                // What nobody said is said to be unknown, and never left out or taken for zero.
                None => words.push((name.code(), self.t.t("review-unknown"))),
            }
        }
        self.t.counted(&key, n, &words)
    }

    /// The parts of a whole that are more than nothing.
    fn states(&self, said: Said, values: &Values) -> String {
        let names: &[Name] = match said {
            Said::Progress => &[Name::Completed, Name::Ongoing, Name::Pending, Name::Withdrawn],
            Said::Recommendations => &[Name::Open, Name::Answered, Name::TakenUp],
            _ => &[Name::Accepted, Name::Partly, Name::Declined, Name::Noted],
        };
        let part = |name: &Name| match values.get(name) {
            Some(Given::Count(n)) if *n > 0 => {
                Some(self.t.n(&format!("review-part-{}", name.code()), *n))
            }
            _ => None,
        };
        let parts: Vec<String> = names.iter().filter_map(part).collect();
        if parts.is_empty() { self.t.t("review-part-none") } else { parts.join(", ") }
    }

    fn given(&self, given: &Given) -> String {
        let (t, lang) = (self.t, self.t.0);
        match given {
            Given::Count(n) => numbers::whole(lang, *n),
            Given::Fewer(n) => t.with("review-fewer", &[("n", &n.to_string())]),
            Given::Counts(family, cells) => {
                let cell = |(codes, given): &(Vec<String>, Box<Given>)| {
                    let names: Vec<String> = codes.iter().map(|c| t.label(family, c)).collect();
                    format!("{} ({})", self.t.listed(&names), self.given(given))
                };
                cells.iter().map(cell).collect::<Vec<_>>().join(", ")
            }
            Given::Text(text) => self.text(text),
            Given::Texts(all) => self.listed(all.iter().map(|x| self.text(x)), true),
            Given::Plain(words) => words.clone(),
            Given::Plains(all) => self.listed(all.iter().cloned(), false),
            Given::Day(day) => numbers::day(lang, *day),
            Given::Period(period) => numbers::period(t, period),
            Given::Cents(cents) => money::written(*cents, Currency::USD, lang),
            Given::Reading(reading, unit, levels) => self.reading(reading, unit, levels),
            Given::Entities(ids) => {
                let known = ids.iter().filter_map(|id| self.network.common.register.get(*id));
                self.listed(known.map(|e| e.short(lang).to_owned()), true)
            }
            Given::Places(codes) => {
                self.listed(codes.iter().map(|c| self.place(c).to_owned()), true)
            }
            Given::Entries(framework, codes) => {
                let entry = |code: &String| {
                    let found = self.network.common.frameworks.entry(framework, code);
                    let short = found.map_or(code.as_str(), |e| e.short.words(lang));
                    if framework == OBJECTIVES {
                        format!("{code}. {short}")
                    } else {
                        short.to_owned()
                    }
                };
                self.joined(codes.iter().map(entry).collect(), semicolon(lang))
            }
            Given::Rates(rates) => {
                let rate = |(currency, per_dollar, day): &(String, i64, chrono::NaiveDate)| {
                    let rate = figure::written(*per_dollar, 6, 2, lang);
                    let day = numbers::day(lang, *day);
                    t.with("review-rate", &[("currency", currency), ("rate", &rate), ("day", &day)])
                };
                self.joined(rates.iter().map(rate).collect(), semicolon(lang))
            }
            Given::People(of, cells) => {
                let cell = |(code, people): &(String, i64)| {
                    let who = registration::answer(t, self.network, *of, code);
                    format!("{who} ({})", numbers::whole(lang, people.unsigned_abs()))
                };
                self.joined(cells.iter().map(cell).collect(), ", ")
            }
            Given::Codes(family, codes) => {
                self.listed(codes.iter().map(|c| t.label(family, c)), true)
            }
        }
    }

    /// A text, marked where it is in another language.
    pub(super) fn text(&self, text: &Text) -> String {
        let said = text.said(self.t.0);
        let words = said.wording.words.split_whitespace().collect::<Vec<_>>().join(" ");
        if said.as_asked { words } else { marked::marked(&words, said.wording.lang) }
    }

    fn listed(&self, all: impl Iterator<Item = String>, sorted: bool) -> String {
        let mut all: Vec<String> = all.collect();
        if sorted {
            let collator = collate::collator(self.t.0);
            all.sort_by(|a, b| collator.compare(&marked::plain(a), &marked::plain(b)));
        }
        self.joined(all, ", ")
    }

    fn joined(&self, mut all: Vec<String>, between: &str) -> String {
        let left = all.len().saturating_sub(MOST_LISTED);
        all.truncate(MOST_LISTED);
        let mut words = all.join(between);
        if left > 0 {
            words.push_str(between);
            words.push_str(&self.t.n("review-and-more", left));
        }
        words
    }

    fn reading(&self, reading: &Reading, unit: &str, levels: &[Text]) -> String {
        let (t, lang) = (self.t, self.t.0);
        let number = |n: i64| figure::written(n, 4, 0, lang);
        match reading {
            Reading::Number { number: n } => self.with_unit(*n, unit),
            Reading::Share { numerator, denominator } => {
                // To the nearest tenth of a per cent, as pages say it.
                let of = i128::from(denominator.0.max(1));
                let tenths = (i128::from(numerator.0) * 1000 + of / 2) / of;
                let percent =
                    figure::written(i64::try_from(tenths).unwrap_or_default(), 1, 0, lang);
                t.with(
                    "review-share",
                    &[
                        ("part", &number(numerator.0)),
                        ("of", &number(denominator.0)),
                        ("percent", &percent),
                    ],
                )
            }
            Reading::YesNo { yes: true } => t.t("review-yes"),
            Reading::YesNo { yes: false } => t.t("review-no"),
            Reading::Level { level } => usize::try_from(*level)
                .ok()
                .and_then(|n| levels.get(n))
                .map_or_else(|| (level + 1).to_string(), |level| level.words(lang).to_owned()),
            Reading::NotApplicable => t.t("review-not-applicable"),
        }
    }

    /// A number with its unit: one document, two documents, one and a half documents.
    fn with_unit(&self, number: Number, unit: &str) -> String {
        let t = self.t;
        let whole = u64::try_from(number.0).ok().filter(|n| n % Number::PARTS.unsigned_abs() == 0);
        if let (Some(n), Some(key)) = (whole, unit_key(unit)) {
            return t.n(key, n / Number::PARTS.unsigned_abs());
        }
        let written = figure::written(number.0, 4, 0, t.0);
        match t.try_label("indicator-unit", unit) {
            Some(unit) => format!("{written} {unit}"),
            None => written,
        }
    }

    pub(super) fn place<'p>(&'p self, code: &'p str) -> &'p str {
        self.network.common.geography.name(code, self.t.0)
    }

    /// What the claims of a group are about.
    pub(super) fn group(&self, group: &Group) -> String {
        self.worded(group).words
    }

    /// The same with the language it is in, where that is not the report's.
    pub(super) fn worded(&self, group: &Group) -> Words {
        let (lang, code) = (self.t.0, group.code.as_str());
        let frameworks = &self.network.common.frameworks;
        match group.kind {
            GroupKind::Priority => {
                let plan = self.network.plan_by_id(self.plan);
                let found = plan.and_then(|p| p.priorities.iter().find(|q| q.reference == code));
                let title = found.map(|p| Words::label(&p.title, lang));
                title.map_or_else(|| Words::own(code), |title| title.behind(&format!("{code}.")))
            }
            GroupKind::Objective => {
                let short = frameworks.entry(OBJECTIVES, code).map(|e| e.short.words(lang));
                let number = code.to_owned();
                Words::own(self.t.with(
                    "review-objective",
                    &[("n", &number), ("title", short.unwrap_or_default())],
                ))
            }
            GroupKind::Principle => {
                let entry = frameworks.entry(PRINCIPLES, code);
                entry.map_or_else(|| Words::own(code), |e| Words::label(&e.short, lang))
            }
            GroupKind::Country => Words::own(self.place(code)),
        }
    }
}
