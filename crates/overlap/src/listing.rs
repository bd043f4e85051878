//! A short list of codes or names in one piece of memory: a million activities have five each, and most
//! lists are empty or hold one.

use std::fmt;

/// Sorted codes or names, each once.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Names(Box<str>);

/// Stands between two names; no code and no word has it.
const BETWEEN: char = '\u{1}';

impl Names {
    /// What is not blank of these, sorted, each once.
    pub(crate) fn of(names: impl Iterator<Item = String>) -> Self {
        let mut names: Vec<String> =
            names.map(|name| name.replace(BETWEEN, " ")).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        let mut all = String::with_capacity(names.iter().map(|name| name.len() + 1).sum());
        for name in &names {
            if !all.is_empty() {
                all.push(BETWEEN);
            }
            all.push_str(name);
        }
        Self(all.into_boxed_str())
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.iter().count()
    }

    /// The names, in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        // An empty text is one empty piece, and no name.
        self.0.split(BETWEEN).filter(|name| !name.is_empty())
    }

    /// Whether a name is among them.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.iter().any(|one| one == name)
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn a_list_is_the_set_it_was_made_of(names in proptest::collection::vec("[a-c ñ]{0,3}", 0..6)) {
            let list = Names::of(names.iter().cloned());
            let set: BTreeSet<&str> =
                names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
            prop_assert_eq!(list.iter().collect::<Vec<_>>(), set.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!((list.len(), list.is_empty()), (set.len(), set.is_empty()));
            prop_assert!(names.iter().all(|name| list.contains(name) == set.contains(name.as_str())));
            prop_assert_eq!(Names::of(list.iter().map(str::to_owned)), list);
        }
    }
}
