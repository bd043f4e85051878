//! Differences, gathered field by field.

use super::Field;
use super::change::{Change, Difference, Value};

/// Gathers the differences of a record, field after field.
#[derive(Default)]
pub(in crate::compare) struct Differences(pub(in crate::compare) Vec<Difference>);

impl Differences {
    /// Compares one value.
    pub(in crate::compare) fn value<T: PartialEq>(
        &mut self,
        field: Field,
        before: &Option<T>,
        after: &Option<T>,
        value: impl Fn(&T) -> Value,
    ) {
        if before != after {
            let change = Change::Value(before.as_ref().map(&value), after.as_ref().map(&value));
            self.0.push(Difference { field, change });
        }
    }

    /// Compares a value that is always there.
    pub(in crate::compare) fn one<T: PartialEq>(
        &mut self,
        field: Field,
        before: &T,
        after: &T,
        value: impl Fn(&T) -> Value,
    ) {
        if before != after {
            let change = Change::Value(Some(value(before)), Some(value(after)));
            self.0.push(Difference { field, change });
        }
    }

    /// Compares a list in which order says nothing.
    pub(in crate::compare) fn list<T: PartialEq>(
        &mut self,
        field: Field,
        before: &[T],
        after: &[T],
        value: impl Fn(&T) -> Value,
    ) {
        let only = |these: &[T], those: &[T]| -> Vec<Value> {
            these.iter().filter(|item| !those.contains(item)).map(&value).collect()
        };
        let (added, removed) = (only(after, before), only(before, after));
        if !added.is_empty() || !removed.is_empty() {
            self.0.push(Difference { field, change: Change::List { added, removed } });
        }
    }

    /// Compares a text.
    pub(in crate::compare) fn text(
        &mut self,
        field: Field,
        before: Option<&crate::words::Text>,
        after: Option<&crate::words::Text>,
    ) {
        let reworded = crate::compare::text::reworded(before, after);
        if !reworded.is_empty() {
            self.0.push(Difference { field, change: Change::Words(reworded) });
        }
    }
}
