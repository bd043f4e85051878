//! Puts what a row gives in the place of what is stored, and says which fields differ.

use super::columns::Field;
use super::texts::{Given, Worded};
use super::words;
use crate::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::iati::Said;
use crate::ids::{MechanismId, NeedId, PriorityId, ResultId};
use crate::period::Period;
use crate::words::Lang;
use std::collections::HashSet;

/// What a row gives of each field.
#[derive(Hash)]
pub(super) struct Patch {
    pub(super) priority: Given<PriorityId>,
    pub(super) result: Given<ResultId>,
    pub(super) title: Worded,
    pub(super) description: Worded,
    pub(super) kind: Given<ActivityKind>,
    pub(super) status: Given<Status>,
    pub(super) period: Given<Period>,
    pub(super) period_note: Given<String>,
    pub(super) first_period: Given<Period>,
    pub(super) slip_reason: Worded,
    /// By part, in the order of `Part::ALL`.
    pub(super) involved: [Given<Vec<Involved>>; 5],
    pub(super) places: Given<Vec<String>>,
    pub(super) audiences: Given<Vec<Audience>>,
    pub(super) tags: Vec<(&'static str, Weight, Given<Vec<String>>)>,
    /// Objectives beyond the most primary ones.
    pub(super) overflow: Vec<String>,
    pub(super) other_tags: Given<Vec<Tag>>,
    pub(super) gender: Given<Marker>,
    pub(super) human_rights: Given<Marker>,
    pub(super) deliverable: Worded,
    pub(super) link: Given<String>,
    pub(super) needs: Given<Vec<NeedId>>,
    pub(super) mechanisms: Given<Vec<MechanismId>>,
    pub(super) source: Given<String>,
    pub(super) sectors: Given<Vec<Said>>,
    pub(super) standard: Given<Vec<Said>>,
}

/// The frameworks that have columns of their own.
pub(super) const WITH_COLUMNS: [&str; 4] = [OBJECTIVES, PRINCIPLES, SDG, QCPR];

fn put_list<T>(given: Given<Vec<T>>, stored: &mut Vec<T>) {
    match given {
        Given::Silent => {}
        Given::Blank => stored.clear(),
        Given::Value(list) => *stored = list,
    }
}

impl Patch {
    /// A row that gives nothing.
    pub(super) fn silent() -> Self {
        Self {
            priority: Given::Silent,
            result: Given::Silent,
            title: Worded::SILENT,
            description: Worded::SILENT,
            kind: Given::Silent,
            status: Given::Silent,
            period: Given::Silent,
            period_note: Given::Silent,
            first_period: Given::Silent,
            slip_reason: Worded::SILENT,
            involved: [const { Given::Silent }; 5],
            places: Given::Silent,
            audiences: Given::Silent,
            tags: Vec::new(),
            overflow: Vec::new(),
            other_tags: Given::Silent,
            gender: Given::Silent,
            human_rights: Given::Silent,
            deliverable: Worded::SILENT,
            link: Given::Silent,
            needs: Given::Silent,
            mechanisms: Given::Silent,
            source: Given::Silent,
            sectors: Given::Silent,
            standard: Given::Silent,
        }
    }

    /// How many entries of a framework the row itself names.
    pub(super) fn gives(&self, framework: &str) -> usize {
        let entries = self.tags.iter().filter(|(of, _, _)| *of == framework);
        let entries = entries.filter_map(|(_, _, given)| given.value()).flatten();
        let others = self.other_tags.value().into_iter().flatten();
        let others = others.filter(|t| t.framework == framework).map(|t| &t.entry);
        entries.chain(others).collect::<HashSet<_>>().len()
    }

    /// The content that comes of what is stored and what is given; `None` without a title.
    pub(super) fn apply(self, stored: Option<&Content>, lang: Lang) -> Option<Content> {
        let title = self.title.text(stored.map(|s| &s.title), lang)?;
        let is_new = stored.is_none();
        let mut content = match stored {
            Some(stored) => stored.clone(),
            None => Content::titled(title.clone()),
        };
        content.kind = match self.kind {
            Given::Value(kind) => kind,
            _ if is_new => words::kind_of_title(title.words(title.original())),
            _ => content.kind,
        };
        content.title = title;
        self.priority.put(&mut content.priority);
        self.result.put(&mut content.result);
        content.description = self.description.text(content.description.as_ref(), lang);
        if let Given::Value(status) = self.status {
            content.status = status;
        }
        self.period.put(&mut content.period);
        self.period_note.put(&mut content.period_note);
        self.first_period.put(&mut content.first_period);
        content.slip_reason = self.slip_reason.text(content.slip_reason.as_ref(), lang);
        let mut involved = Vec::new();
        for (part, given) in Part::ALL.iter().zip(self.involved) {
            match given {
                Given::Silent => {
                    involved.extend(content.involved.iter().filter(|i| i.part == *part).cloned());
                }
                Given::Blank => {}
                Given::Value(list) => involved.extend(list),
            }
        }
        content.involved = involved;
        put_list(self.places, &mut content.places);
        put_list(self.audiences, &mut content.audiences);
        put_tags(&mut content.tags, self.tags, self.overflow, self.other_tags);
        for (given, marker) in
            [(self.gender, &mut content.gender), (self.human_rights, &mut content.human_rights)]
        {
            let mut stored = Some(*marker);
            given.put(&mut stored);
            *marker = stored.unwrap_or(Marker::NOT_ASSESSED);
        }
        content.deliverable = self.deliverable.text(content.deliverable.as_ref(), lang);
        self.link.put(&mut content.link);
        put_list(self.needs, &mut content.needs);
        put_list(self.mechanisms, &mut content.mechanisms);
        self.source.put(&mut content.source);
        put_list(self.sectors, &mut content.sectors);
        put_list(self.standard, &mut content.standard);
        Some(content.in_order())
    }
}

fn put_tags(
    stored: &mut Vec<Tag>,
    given: Vec<(&'static str, Weight, Given<Vec<String>>)>,
    overflow: Vec<String>,
    others: Given<Vec<Tag>>,
) {
    // An entry named under one weight in a file that is silent of the other changes its weight.
    let mut moved: Vec<(&str, Weight, String)> = Vec::new();
    for (framework, weight, given) in given {
        let entries = match given {
            Given::Silent => continue,
            Given::Blank => Vec::new(),
            Given::Value(entries) => entries,
        };
        stored.retain(|t| {
            let is_replaced = t.framework == framework && t.weight == weight;
            let is_moved = t.framework == framework
                && weight == Weight::Primary
                && t.weight == Weight::Secondary
                && entries.contains(&t.entry);
            !is_replaced && !is_moved
        });
        moved.extend(entries.into_iter().map(|entry| (framework, weight, entry)));
    }
    moved.extend(overflow.into_iter().map(|entry| (OBJECTIVES, Weight::Secondary, entry)));
    stored.extend(moved.into_iter().map(|(framework, weight, entry)| Tag {
        framework: framework.to_owned(),
        entry,
        weight,
    }));
    if !matches!(others, Given::Silent) {
        stored.retain(|t| WITH_COLUMNS.contains(&t.framework.as_str()));
        if let Given::Value(others) = others {
            stored.extend(others);
        }
    }
}

/// The fields in which two activities differ.
pub(super) fn differing(before: &Activity, after: &Activity) -> Vec<Field> {
    let (a, b) = (&before.content, &after.content);
    let part = |part| {
        let of = |content: &Content| -> Vec<Involved> {
            content.involved.iter().filter(|i| i.part == part).cloned().collect()
        };
        of(a) != of(b)
    };
    let tags = |framework: &str, weight| {
        let of = |content: &Content| -> Vec<String> {
            content.serving(framework, Some(weight)).map(str::to_owned).collect()
        };
        of(a) != of(b)
    };
    let others = |content: &Content| -> Vec<Tag> {
        content
            .tags
            .iter()
            .filter(|t| !WITH_COLUMNS.contains(&t.framework.as_str()))
            .cloned()
            .collect()
    };
    use Weight::{Primary, Secondary};
    [
        (Field::Reference, before.reference != after.reference),
        (Field::Priority, a.priority != b.priority),
        (Field::Result, a.result != b.result),
        (Field::Title, a.title != b.title),
        (Field::Description, a.description != b.description),
        (Field::Kind, a.kind != b.kind),
        (Field::Status, a.status != b.status),
        (Field::Period, a.period != b.period),
        (Field::PeriodNote, a.period_note != b.period_note),
        (Field::FirstPeriod, a.first_period != b.first_period),
        (Field::SlipReason, a.slip_reason != b.slip_reason),
        (Field::Lead, part(Part::Lead)),
        (Field::CoLeads, part(Part::CoLead)),
        (Field::Contributors, part(Part::Contributor)),
        (Field::Funders, part(Part::Funder)),
        (Field::Implementers, part(Part::Implementer)),
        (Field::Places, a.places != b.places),
        (Field::Audiences, a.audiences != b.audiences),
        (Field::Objectives, tags(OBJECTIVES, Primary)),
        (Field::SecondaryObjectives, tags(OBJECTIVES, Secondary)),
        (Field::Principles, tags(PRINCIPLES, Primary)),
        (Field::SecondaryPrinciples, tags(PRINCIPLES, Secondary)),
        (Field::SdgTargets, tags(SDG, Primary)),
        (Field::SecondarySdgTargets, tags(SDG, Secondary)),
        (Field::Qcpr, tags(QCPR, Primary)),
        (Field::SecondaryQcpr, tags(QCPR, Secondary)),
        (Field::OtherTags, others(a) != others(b)),
        (Field::Gender, a.gender != b.gender),
        (Field::HumanRights, a.human_rights != b.human_rights),
        (Field::Deliverable, a.deliverable != b.deliverable),
        (Field::Link, a.link != b.link),
        (Field::Needs, a.needs != b.needs),
        (Field::Mechanisms, a.mechanisms != b.mechanisms),
        (Field::Source, a.source != b.source),
        (Field::Sectors, a.sectors != b.sectors),
        (Field::Standard, a.standard != b.standard),
    ]
    .into_iter()
    .filter(|(_, differs)| *differs)
    .map(|(field, _)| field)
    .collect()
}
