//! Where an indicator in use stands after each window, and now: which of its values count for it.

use super::Roll;
use crate::follow_up::{State, Window};
use crate::ids::{EntityId, WindowId};
use crate::indicator::judge::is_rate;
use crate::indicator::{Indicator, Kind, Reading, Value};
use std::collections::{BTreeMap, HashMap};

/// The values of an indicator in use that make up where it stands up to a window: all of them where
/// each is of its window alone; the latest of each owner where each says how much it is so far.
#[must_use]
pub fn counted<'a>(
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
    cumulative: bool,
    until: Option<WindowId>,
) -> Vec<&'a Value> {
    let place: HashMap<WindowId, usize> =
        windows.iter().enumerate().map(|(n, w)| (w.id, n)).collect();
    let last = until.and_then(|id| place.get(&id).copied()).unwrap_or(usize::MAX);
    let at = |value: &Value| place.get(&value.window).copied().filter(|n| *n <= last);
    let values = values.into_iter().filter(|v| v.state.counts());
    if !cumulative {
        return values.filter(|v| at(v).is_some()).collect();
    }
    // What does not apply in one window takes nothing from what was said in another.
    let mut latest: BTreeMap<EntityId, ((bool, usize), &Value)> = BTreeMap::new();
    for value in values {
        let Some(n) = at(value) else { continue };
        let rank = (value.reading != Reading::NotApplicable, n);
        if latest.get(&value.entity).is_none_or(|(there, _)| *there < rank) {
            latest.insert(value.entity, (rank, value));
        }
    }
    latest.into_values().map(|(_, value)| value).collect()
}

/// Whether the last value of each owner stands for it, rather than all of them together: levels, yes or
/// no, and rates are where it stands and not summed over time.
fn is_latest(indicator: &Indicator) -> bool {
    indicator.cumulative
        || matches!(indicator.kind, Kind::Scale | Kind::YesNo)
        || is_rate(&indicator.unit)
}

/// What values of one indicator come to.
fn rolled<'a>(indicator: &Indicator, values: impl IntoIterator<Item = &'a Value>) -> Roll {
    let is_rate = indicator.kind == Kind::Number && is_rate(&indicator.unit);
    Roll { is_rate, ..Roll::of(values) }
}

/// Where an indicator in use stands after each window; what is said of none is not known.
#[must_use]
pub fn course(
    indicator: &Indicator,
    values: &[&Value],
    windows: &[Window],
) -> Vec<(WindowId, Roll)> {
    let after = |window: &Window| {
        let until = Some(window.id);
        let some = counted(values.iter().copied(), windows, is_latest(indicator), until);
        (window.id, rolled(indicator, some))
    };
    windows.iter().map(after).collect()
}

/// Where an indicator in use stands now.
#[must_use]
pub fn now<'a>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
) -> Roll {
    rolled(indicator, counted(values, windows, is_latest(indicator), None))
}

/// The values of an indicator in use that count now and wait to be accepted: as many as [`Roll`] says.
#[must_use]
pub fn awaiting<'a>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
) -> Vec<&'a Value> {
    let mut waiting = counted(values, windows, is_latest(indicator), None);
    waiting.retain(|value| value.state == State::Submitted);
    waiting
}

/// Where an indicator in use stands now, by what its values have in common: each value that counts is in
/// one group, so that groups add up to [`now`] however it is parted. What would be in several (an
/// activity in two countries) has a group of its own.
#[must_use]
pub fn parted<'a, K: Ord>(
    indicator: &Indicator,
    values: impl IntoIterator<Item = &'a Value>,
    windows: &[Window],
    group: impl Fn(&Value) -> K,
) -> BTreeMap<K, Roll> {
    let mut groups: BTreeMap<K, Vec<&Value>> = BTreeMap::new();
    for value in counted(values, windows, is_latest(indicator), None) {
        groups.entry(group(value)).or_default().push(value);
    }
    groups.into_iter().map(|(key, some)| (key, rolled(indicator, some))).collect()
}
