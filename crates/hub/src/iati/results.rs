//! Results and indicators as the standard tells them: of each indicator in use where it stood, where it
//! is to be and what was measured, window by window. What several owners say of the same window is one
//! actual value, their sum, with its parts.

use super::place::{Place, narratives};
use super::told::OURS;
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{State, Window};
use aunar_domain::framework::SDG;
use aunar_domain::iati;
use aunar_domain::indicator::{
    Aim, Cell, Dimension, Direction, Indicator, Kind, Number, Reading, Roll, Use, Value, is_rate,
};
use aunar_domain::words::Text;
use aunar_formats::iati::{Indicator as Told, Measured, Outcome};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// An indicator in use as our extension has it.
#[derive(Serialize, Deserialize)]
pub(super) struct UseForm {
    pub(super) reference: String,
    /// The code of the indicator.
    pub(super) indicator: String,
    /// What it is, where it is the network's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) own: Option<Indicator>,
    pub(super) baseline: Option<(Reading, i32)>,
    pub(super) milestones: Vec<Aim>,
    pub(super) target: Option<Aim>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) categories: Vec<(String, Text)>,
    pub(super) ended_at: Option<DateTime<Utc>>,
    pub(super) values: Vec<ValueForm>,
}

/// What was measured, as our extension has it.
#[derive(Serialize, Deserialize)]
pub(super) struct ValueForm {
    pub(super) window: WindowForm,
    pub(super) entity: String,
    pub(super) state: State,
    pub(super) reading: Reading,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) cells: Vec<Cell>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<Text>,
    /// When it was handed in; by whom is told to nobody.
    pub(super) at: Option<DateTime<Utc>>,
}

/// The window that something was measured for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct WindowForm {
    pub(super) reference: String,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
    pub(super) opens: NaiveDate,
    pub(super) due: NaiveDate,
}

/// The indicators of an activity as our extension has them. What was not handed in, or was given back,
/// is nobody's to read.
pub(super) fn forms(place: &Place<'_>, activity: &Activity) -> Vec<UseForm> {
    let told = place.told();
    let form = |one: &Use| {
        let indicator = place.ledger.indicators.get(&one.indicator)?;
        let mut values: Vec<ValueForm> = told
            .values_of(one.id)
            .filter(|v| v.state.counts())
            .filter_map(|v| value_form(place, v))
            .collect();
        values.sort_by(|a, b| (a.window.start, &a.entity).cmp(&(b.window.start, &b.entity)));
        Some(UseForm {
            reference: one.reference.clone(),
            indicator: indicator.code.clone(),
            own: indicator.network.is_some().then(|| indicator.clone()),
            baseline: one.baseline,
            milestones: one.milestones.clone(),
            target: one.target.clone(),
            dimensions: one.dimensions.clone(),
            categories: one.categories.clone(),
            ended_at: one.ended_at,
            values,
        })
    };
    told.of(activity.id).uses().filter_map(form).collect()
}

fn value_form(place: &Place<'_>, value: &Value) -> Option<ValueForm> {
    let window = place.told().window(value.window)?;
    Some(ValueForm {
        window: WindowForm {
            reference: window.reference.clone(),
            start: window.start,
            end: window.end,
            opens: window.opens,
            due: window.due,
        },
        entity: place.network.common.register.get(value.entity)?.code.clone(),
        state: value.state,
        reading: value.reading,
        cells: value.cells.clone(),
        note: value.note.clone(),
        at: value.handling.submitted.map(|(at, _)| at),
    })
}

/// The results of an activity: one, with all its indicators.
pub(super) fn told(place: &Place<'_>, activity: &Activity) -> Vec<Outcome> {
    let uses = place.told().of(activity.id).uses();
    let indicators: Vec<Told> = uses.filter_map(|one| indicator(place, activity, one)).collect();
    if indicators.is_empty() {
        return Vec::new();
    }
    let content = &activity.content;
    let of_plan = content.result.and_then(|id| {
        let mut all = place.plan.priorities.iter().flat_map(|p| &p.results);
        all.find(|r| r.id == id).map(|r| &r.title)
    });
    let title = of_plan.or(content.deliverable.as_ref()).unwrap_or(&content.title);
    vec![Outcome { kind: "1".to_owned(), title: narratives(title), indicators }]
}

fn indicator(place: &Place<'_>, activity: &Activity, one: &Use) -> Option<Told> {
    let indicator = place.ledger.indicators.get(&one.indicator)?;
    let reference = match &indicator.measures {
        Some((framework, code)) if framework == SDG => Some(("9".to_owned(), code.clone())),
        _ => Some((OURS.to_owned(), indicator.code.clone())),
    };
    let start = activity.content.period.map_or(place.plan.plan.start, |p| p.start);
    let mut periods: Vec<Measured> = Vec::new();
    for aim in one.milestones.iter().chain(&one.target) {
        let Some(target) = figure(indicator.kind, aim.reading) else { continue };
        periods.push(Measured {
            start: start.min(aim.by),
            end: aim.by,
            target: Some(target),
            actual: None,
        });
    }
    for window in &place.told().windows {
        periods.extend(measured(place, indicator, one, window));
    }
    periods.sort_by_key(|p| (p.end, p.start));
    let baseline = one.baseline.and_then(|(reading, year)| {
        // The standard wants a value of whatever is counted.
        figure(indicator.kind, reading).map(|value| (year, Some(value)))
    });
    Some(Told {
        measure: iati::measure(indicator.kind, &indicator.unit).to_owned(),
        ascending: match indicator.direction {
            Direction::Up => Some(true),
            Direction::Down => Some(false),
            Direction::Neither => None,
        },
        title: narratives(&indicator.title),
        description: indicator.definition.as_ref().map(narratives).unwrap_or_default(),
        reference,
        baseline,
        periods,
        own: vec![("use".to_owned(), one.reference.clone())],
    })
}

/// What was measured in a window, by all owners together. Different rates are no sum and are left out.
fn measured(
    place: &Place<'_>,
    indicator: &Indicator,
    one: &Use,
    window: &Window,
) -> Option<Measured> {
    let of_window = place.told().values_of(one.id).filter(|v| v.window == window.id);
    let is_rate = indicator.kind == Kind::Number && is_rate(&indicator.unit);
    let roll = Roll { is_rate, ..Roll::of(of_window) };
    let stands = match indicator.kind {
        // What all say; where they differ, how many say yes of a hundred.
        Kind::YesNo => roll.stands(Kind::YesNo).map(|n| Number(n.0 / 100)),
        kind => roll.stands(kind),
    }?;
    let parts = roll.parts.iter().filter_map(|((dimension, category), (number, denominator))| {
        let number = match indicator.kind {
            Kind::Share if *denominator == 0 => return None,
            Kind::Share => {
                let parts = 100 * i128::from(Number::PARTS);
                Number::clamped((2 * number * parts + denominator).div_euclid(2 * denominator))
            }
            _ => Number::clamped(*number),
        };
        Some((dimension.code().to_owned(), category.clone(), decimal(number)))
    });
    let actual = Some((decimal(stands), parts.collect()));
    Some(Measured { start: window.start, end: window.end, target: None, actual })
}

/// A reading as one figure; nothing where it does not apply.
fn figure(kind: Kind, reading: Reading) -> Option<String> {
    let stands = reading.stands()?;
    Some(decimal(if kind == Kind::YesNo { Number(stands.0 / 100) } else { stands }))
}

/// A number as the standard writes it.
pub(super) fn decimal(number: Number) -> String {
    let (sign, parts) = (if number.0 < 0 { "-" } else { "" }, number.0.unsigned_abs());
    let unit = Number::PARTS.unsigned_abs();
    let written = format!("{sign}{}.{:04}", parts / unit, parts % unit);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number as the standard writes it, read; nothing where it is none, or has more decimals than are
/// kept.
pub(super) fn number(text: &str) -> Option<Number> {
    let text = text.trim();
    let (negative, plain) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) || fraction.len() > 4 {
        return None;
    }
    let parts: i64 = format!("{whole}{fraction:0<4}").parse().ok()?;
    (parts <= Number::MOST.0).then_some(Number(if negative { -parts } else { parts }))
}

#[cfg(test)]
mod tests;
