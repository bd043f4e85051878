//! Where an indicator in use is from and to, and what it is broken down by, as it is typed.

use super::said;
use crate::web::field::{Field, Kind as FieldKind, Wrong};
use crate::web::{Form, Tongue};
use aunar_domain::indicator::{
    Aim, Dimension, Indicator, Kind, Number, Reading, Use, fits, read_number, typed_number,
};
use aunar_domain::plan::Plan;
use aunar_domain::words::{Text, fold};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use uuid::Uuid;

/// How many milestones a form asks for.
const MILESTONES: usize = 3;
/// How many categories of one's own an indicator may be broken down by, and the longest.
const CATEGORIES: (usize, usize) = (20, 200);

/// What is filled in or was sent.
pub(super) struct Filled<'a> {
    /// The form, if one was sent.
    pub(super) sent: Option<&'a Form>,
    /// What is wrong with it.
    pub(super) wrong: &'a Wrong,
}

/// A reading as it would be typed.
fn plain(t: Tongue, indicator: &Indicator, reading: Reading) -> String {
    match reading {
        Reading::Share { .. } => {
            let percent = reading.stands().unwrap_or_default();
            typed_number(percent, t.0)
        }
        Reading::Number { number } => typed_number(number, t.0),
        other => said::reading(t, indicator, other),
    }
}

/// Reads where something is to be: a number; of a share, a percentage; yes or no; a level by its name.
fn aimed(t: Tongue, indicator: &Indicator, text: &str) -> Result<Reading, String> {
    let number = || {
        read_number(text, t.0).map_err(|why| {
            let like = aunar_domain::indicator::written_number(Number(123_400_000), t.0);
            t.with(&format!("figure-{}", why.code()), &[("like", &like)])
        })
    };
    let reading = match indicator.kind {
        Kind::Number => Reading::Number { number: number()? },
        Kind::Share => {
            let denominator = Number(100 * Number::PARTS);
            Reading::Share { numerator: number()?, denominator }
        }
        Kind::YesNo => match fold(text).as_str() {
            "si" | "yes" | "sim" | "oui" => Reading::YesNo { yes: true },
            "no" | "nao" | "non" => Reading::YesNo { yes: false },
            _ => return Err(t.t("indicator-yes-or-no")),
        },
        Kind::Scale => {
            let said = fold(text);
            let at = indicator
                .levels
                .iter()
                .position(|level| level.wordings().iter().any(|w| fold(&w.words) == said));
            let level = at.and_then(|n| u32::try_from(n).ok()).ok_or_else(|| {
                let all: Vec<&str> = indicator.levels.iter().map(|l| l.words(t.0)).collect();
                t.with("field-accepted", &[("accepted", &all.join(", "))])
            })?;
            Reading::Level { level }
        }
    };
    fits(indicator, reading).map_err(|why| t.label("indicator-trouble", why.code()))?;
    Ok(reading)
}

/// The fields of aims and parts.
pub(super) fn aim_fields(
    t: Tongue,
    plan: &Plan,
    there: Option<(&Indicator, &Use)>,
    filled: &Filled<'_>,
) -> (Vec<Field>, Vec<Field>) {
    let value = |reading: Option<Reading>| {
        let (indicator, _) = there?;
        reading.map(|r| plain(t, indicator, r))
    };
    let day = |aim: Option<&Aim>| aim.map(|a| a.by.to_string()).unwrap_or_default();
    let one = there.map(|(_, one)| one);
    let line = |name: &str, label: String, holding: Option<String>| {
        Field::new(FieldKind::Line, name, label).holding(holding.unwrap_or_default())
    };
    let baseline = one.and_then(|u| u.baseline);
    let mut aims = vec![
        line("baseline", t.t("indicator-baseline"), value(baseline.map(|(r, _)| r)))
            .hint(t.t("indicator-aim-how")),
        line("baseline-year", t.t("indicator-baseline-year"), baseline.map(|(_, y)| y.to_string())),
    ];
    for n in 0..MILESTONES {
        let milestone = one.and_then(|u| u.milestones.get(n));
        let number = (n + 1).to_string();
        aims.push(line(
            &format!("milestone-{n}"),
            t.with("indicator-milestone-n", &[("n", &number)]),
            value(milestone.map(|m| m.reading)),
        ));
        aims.push(
            Field::new(
                FieldKind::Day,
                format!("milestone-{n}-by"),
                t.with("indicator-milestone-by-n", &[("n", &number)]),
            )
            .holding(day(milestone)),
        );
    }
    let target = one.and_then(|u| u.target.as_ref());
    aims.push(line("target", t.t("indicator-target"), value(target.map(|a| a.reading))));
    aims.push(
        Field::new(FieldKind::Day, "target-by", t.t("indicator-target-day"))
            .holding(target.map_or_else(|| plan.end.to_string(), |a| a.by.to_string())),
    );
    let parts = Dimension::ALL.iter().filter(|d| **d != Dimension::Own).map(|d| {
        let has = one.is_some_and(|u| u.dimensions.contains(d));
        Field::new(
            FieldKind::Tick,
            format!("by-{}", d.code()),
            t.label("indicator-dimension", d.code()),
        )
        .holding(if has { "1" } else { "" })
    });
    let own = one.map(|u| u.categories.as_slice()).unwrap_or_default();
    let own: Vec<&str> = own.iter().map(|(_, label)| label.words(t.0)).collect();
    let own = Field::new(FieldKind::Words, "categories", t.t("indicator-categories"))
        .hint(t.t("indicator-categories-how"))
        .holding(own.join("\n"));
    let parts = parts.chain([own]);
    let finish = |f: Field| f.sent(filled.sent, filled.wrong);
    (aims.into_iter().map(finish).collect(), parts.map(finish).collect())
}

/// Reads aims and parts into an indicator in use.
pub(super) fn read_aims(
    t: Tongue,
    indicator: &Indicator,
    form: &Form,
    (mut one, in_values): (Use, &BTreeSet<&str>),
    wrong: &mut Wrong,
) -> Use {
    let mut value = |name: &str| match aimed(t, indicator, form.one(name)?) {
        Ok(reading) => Some(reading),
        Err(why) => {
            wrong.with(name, why);
            None
        }
    };
    let baseline = value("baseline");
    let target = value("target");
    let milestones: Vec<Option<Reading>> =
        (0..MILESTONES).map(|n| value(&format!("milestone-{n}"))).collect();
    let year: Option<i32> = form.one("baseline-year").and_then(|y| y.parse().ok());
    let year = year.filter(|y| (1990..=2200).contains(y));
    one.baseline = match (baseline, year) {
        (Some(reading), Some(year)) => Some((reading, year)),
        (Some(_), None) => {
            wrong.with("baseline-year", t.t("indicator-year-missing"));
            None
        }
        (None, _) => None,
    };
    let by = |name: &str| form.one(name).and_then(|d| d.parse::<NaiveDate>().ok());
    one.milestones.clear();
    for (n, reading) in milestones.into_iter().enumerate() {
        let name = format!("milestone-{n}-by");
        match (reading, by(&name)) {
            (Some(reading), Some(by)) => one.milestones.push(Aim { by, reading }),
            (Some(_), None) => wrong.with(name, t.t("indicator-day-missing")),
            (None, _) => {}
        }
    }
    one.milestones.sort_by_key(|aim| aim.by);
    one.target = match (target, by("target-by")) {
        (Some(reading), Some(by)) => Some(Aim { by, reading }),
        (Some(_), None) => {
            wrong.with("target-by", t.t("indicator-day-missing"));
            None
        }
        (None, _) => None,
    };
    let broken = Dimension::ALL.iter().copied();
    one.dimensions = broken.filter(|d| form.one(&format!("by-{}", d.code())).is_some()).collect();
    let before = std::mem::take(&mut one.categories);
    one.categories = read_categories(t, form, &before, wrong);
    let gone = before.iter().find(|(code, _)| {
        in_values.contains(code.as_str()) && !one.categories.iter().any(|(c, _)| c == code)
    });
    if let Some((_, label)) = gone {
        let why = t.with("indicator-category-in-values", &[("category", label.words(t.0))]);
        wrong.with("categories", why);
    }
    if !one.categories.is_empty() {
        one.dimensions.push(Dimension::Own);
    }
    if !one.dimensions.is_empty() && !matches!(indicator.kind, Kind::Number | Kind::Share) {
        let field = match one.dimensions[0] {
            Dimension::Own => "categories".to_owned(),
            other => format!("by-{}", other.code()),
        };
        wrong.with(field, t.t("indicator-only-numbers-part"));
    }
    one
}

/// Reads the categories of one's own, one a line; those that are there already keep their codes and their
/// other languages.
fn read_categories(
    t: Tongue,
    form: &Form,
    before: &[(String, Text)],
    wrong: &mut Wrong,
) -> Vec<(String, Text)> {
    let typed = form.words("categories", CATEGORIES.0 * CATEGORIES.1);
    let mut all: Vec<(String, Text)> = Vec::new();
    for line in typed.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let is = |text: &Text| text.wordings().iter().any(|w| fold(&w.words) == fold(line));
        if all.iter().any(|(_, label)| is(label)) {
            continue;
        }
        let there = before.iter().find(|(_, label)| is(label)).cloned();
        // A code that was given once is never given to another, even where its category is gone.
        let new = || Some((Uuid::now_v7().simple().to_string(), Text::new(t.0, line)?));
        all.extend(there.or_else(new));
    }
    if all.len() > CATEGORIES.0 {
        wrong.with(
            "categories",
            t.with("indicator-categories-most", &[("n", &CATEGORIES.0.to_string())]),
        );
    }
    all
}
