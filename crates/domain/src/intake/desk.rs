//! What the rows of one file are read with: everything a file names is looked up once.

use super::Context;
use super::header::Layout;
use super::places::Places;
use super::priorities::Priorities;
use super::serving::Serving;
use super::who::Names;
use crate::ids::{MechanismId, NeedId};
use crate::words::fold;
use std::collections::HashMap;

/// What a file's rows are read with: everything looked up once.
pub(super) struct Desk<'a> {
    pub(super) cx: &'a Context<'a>,
    pub(super) layout: &'a Layout,
    pub(super) names: Names<'a>,
    pub(super) priorities: Priorities,
    pub(super) places: Places<'a>,
    pub(super) serving: Serving<'a>,
    pub(super) needs: HashMap<String, NeedId>,
    pub(super) mechanisms: HashMap<String, MechanismId>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(cx: &'a Context<'a>, layout: &'a Layout) -> Self {
        let mut needs = HashMap::new();
        for need in cx.needs {
            needs.entry(need.reference.clone()).or_insert(need.id);
        }
        let mut mechanisms = HashMap::new();
        for mechanism in cx.mechanisms {
            mechanisms.entry(mechanism.reference.clone()).or_insert(mechanism.id);
        }
        // Exact references come before whatever else is called so.
        for need in cx.needs {
            for name in std::iter::once(&need.reference)
                .chain(need.title.wordings().iter().map(|w| &w.words))
            {
                needs.entry(fold(name)).or_insert(need.id);
            }
        }
        for mechanism in cx.mechanisms {
            let names = mechanism.name.wordings().iter().map(|w| &w.words);
            for name in std::iter::once(&mechanism.reference).chain(&mechanism.acronym).chain(names)
            {
                mechanisms.entry(fold(name)).or_insert(mechanism.id);
            }
        }
        Self {
            cx,
            layout,
            names: Names::new(cx),
            priorities: Priorities::new(cx.priorities),
            places: Places::new(cx.geography),
            serving: Serving::new(cx.frameworks),
            needs,
            mechanisms,
        }
    }
}
