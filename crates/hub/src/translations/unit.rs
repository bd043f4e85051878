//! The texts of a plan, one after the other as a reader meets them.

use crate::picture::PlanPicture;
use crate::web::Cx;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::ids::EntityId;
use aunar_domain::intake::{LONGEST_TEXT, LONGEST_TITLE};
use aunar_domain::plan::{PlanResult, Priority};
use aunar_domain::words::{Lang, Text};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// Whose text it is.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Plan,
    Priority(&'a Priority),
    Result(&'a Priority, &'a PlanResult),
    Activity(&'a Arc<Activity>),
}

/// A text of a plan.
#[derive(Clone, Copy)]
pub(super) struct Unit<'a> {
    pub(super) owner: Owner<'a>,
    pub(super) field: &'static str,
    pub(super) text: &'a Text,
}

/// All texts of a plan.
pub(super) fn all(plan: &PlanPicture) -> Vec<Unit<'_>> {
    let mut units = Vec::with_capacity(plan.activities.len() * 2 + 8);
    let mut add = |owner, field, text: Option<_>| {
        units.extend(text.map(|text| Unit { owner, field, text }));
    };
    add(Owner::Plan, "title", Some(&plan.plan.title));
    add(Owner::Plan, "summary", plan.plan.summary.as_ref());
    for priority in &plan.priorities {
        add(Owner::Priority(priority), "title", Some(&priority.title));
        add(Owner::Priority(priority), "summary", priority.summary.as_ref());
        for result in &priority.results {
            add(Owner::Result(priority, result), "title", Some(&result.title));
        }
    }
    for activity in &plan.activities {
        let (owner, content) = (Owner::Activity(activity), &activity.content);
        add(owner, "title", Some(&content.title));
        add(owner, "description", content.description.as_ref());
        add(owner, "deliverable", content.deliverable.as_ref());
        add(owner, "slip_reason", content.slip_reason.as_ref());
    }
    units
}

impl Unit<'_> {
    /// The identifier of the record whose field it is.
    pub(super) fn record(&self, plan: &PlanPicture) -> Uuid {
        match self.owner {
            Owner::Plan => plan.plan.id.0,
            Owner::Priority(priority) => priority.id.0,
            Owner::Result(_, result) => result.id.0,
            Owner::Activity(activity) => activity.id.0,
        }
    }

    /// How a form names it.
    pub(super) fn key(&self, plan: &PlanPicture) -> String {
        format!("{}.{}", self.record(plan), self.field)
    }

    /// The reference of the record, where it has one.
    pub(super) fn reference(&self) -> Option<&str> {
        match self.owner {
            Owner::Plan => None,
            Owner::Priority(priority) => Some(&priority.reference),
            Owner::Result(_, result) => Some(&result.reference),
            Owner::Activity(activity) => Some(&activity.reference),
        }
    }

    /// The most characters it takes.
    pub(super) fn longest(&self) -> usize {
        if self.field == "title" { LONGEST_TITLE } else { LONGEST_TEXT }
    }

    /// Asks for something about it: the access table is asked about its record.
    pub(super) fn about<T>(&self, plan: &PlanPicture, ask: impl FnOnce(Object<'_>) -> T) -> T {
        let object = Object::plan(&plan.plan);
        match self.owner {
            Owner::Plan => ask(object),
            Owner::Priority(priority) | Owner::Result(priority, _) => {
                ask(object.under(Some(priority.id)).of(&priority.co_leads))
            }
            Owner::Activity(activity) => {
                let content = &activity.content;
                let leads: Vec<EntityId> =
                    content.having(Part::Lead).chain(content.having(Part::CoLead)).collect();
                ask(object.under(content.priority).of(&leads))
            }
        }
    }

    /// Whether whoever asks may translate it.
    pub(super) fn is_theirs(&self, cx: &Cx, plan: &PlanPicture) -> bool {
        self.about(plan, |object| cx.may(Action::Translate, object))
    }

    /// What a form has seen of it: the original and what stands beside it in a language. A form that
    /// saw something else is told.
    pub(super) fn mark(&self, lang: Lang) -> String {
        let mut hash = Sha256::new();
        let mut field = |words: &str| {
            hash.update((words.len() as u64).to_be_bytes());
            hash.update(words);
        };
        field(self.text.original().code());
        field(self.text.words(self.text.original()));
        if let Some(wording) = self.text.wording(lang) {
            field(&wording.words);
            field(wording.by.as_deref().unwrap_or_default());
            field(if wording.official { "official" } else { "" });
        }
        hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    }
}
