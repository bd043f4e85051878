//! Reads a form's fields into a content with the readers of files, and writes a content as a form
//! shows it.
//!
//! A field that says what the form showed leaves what is stored as it is. Where a file's cell is
//! taken with a warning, a form's field is refused: whoever typed it is still there to mend it.
//! Only what was understood in a way worth a second look comes back as a note.

use super::columns::Field;
use super::desk::Desk;
use super::header::Layout;
use super::outcome::{Grade, Reason, Remark};
use super::places::Places;
use super::writing::{WriteContext, value};
use super::{Cell, Context, row};
use crate::activity::{Activity, Content, MOST_PRIMARY_OBJECTIVES, MOST_SDG_TARGETS, Part, Weight};
use crate::framework::SDG;
use crate::ids::{ActivityId, EntityId, PriorityId};
use crate::period::reading;
use crate::plan::PlanResult;
use crate::register::split_names;
use crate::words::{Lang, Text, tidy};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the fields of a form say, as text; lists with `;` between their entries. A field that is
/// not there is not touched.
pub type Fields = BTreeMap<Field, String>;

/// The fields that a form can have, in the order in which people think of them.
pub const FIELDS: &[Field] = &[
    Field::Title,
    Field::Description,
    Field::Kind,
    Field::Status,
    Field::Lead,
    Field::CoLeads,
    Field::Contributors,
    Field::Funders,
    Field::Implementers,
    Field::Period,
    Field::PeriodNote,
    Field::FirstPeriod,
    Field::SlipReason,
    Field::Places,
    Field::Audiences,
    Field::PriorityReference,
    Field::ResultReference,
    Field::Objectives,
    Field::SecondaryObjectives,
    Field::Needs,
    Field::Mechanisms,
    Field::SdgTargets,
    Field::SecondarySdgTargets,
    Field::Principles,
    Field::SecondaryPrinciples,
    Field::Qcpr,
    Field::SecondaryQcpr,
    Field::Gender,
    Field::HumanRights,
    Field::Deliverable,
    Field::Link,
    Field::Sectors,
];

/// What is to be said of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: Field,
    /// The part of its value that is meant, cut at 80 characters.
    pub value: String,
    /// Why.
    pub reason: Reason,
    /// What would be accepted: codes, names, examples.
    pub accepted: Vec<String>,
}

/// What a form was understood to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The content.
    pub content: Content,
    /// What was assumed, and what somebody should look at.
    pub notes: Vec<Fault>,
}

/// The language that a text of the content is edited in: its original's, or for one that is not
/// there yet the language given.
#[must_use]
pub fn language(content: Option<&Content>, field: Field, lang: Lang) -> Lang {
    content.and_then(|c| text(c, field)).map_or(lang, Text::original)
}

fn text(content: &Content, field: Field) -> Option<&Text> {
    match field {
        Field::Title => Some(&content.title),
        Field::Description => content.description.as_ref(),
        Field::SlipReason => content.slip_reason.as_ref(),
        Field::Deliverable => content.deliverable.as_ref(),
        _ => None,
    }
}

/// Whether a text says the very period that a content has in a field, in whatever words: the code of a
/// quarter and what a page calls it are one. Where something had to be assumed, they may not be.
#[must_use]
pub fn is_its_period(content: &Content, field: Field, text: &str) -> bool {
    let stored = match field {
        Field::Period => content.period,
        Field::FirstPeriod => content.first_period,
        _ => None,
    };
    stored.is_some_and(|stored| {
        reading::read(text).is_ok_and(|read| read.period == stored && read.assumed.is_none())
    })
}

/// The fields of a form that a merge takes together.
#[must_use]
pub const fn together(field: Field) -> &'static [Field] {
    match field {
        Field::Title => &[Field::Title],
        Field::Description => &[Field::Description],
        Field::Kind => &[Field::Kind],
        Field::Status => &[Field::Status],
        Field::Priority => &[Field::PriorityReference, Field::ResultReference],
        Field::Lead => &[Field::Lead],
        Field::CoLeads => &[Field::CoLeads],
        Field::Contributors => &[Field::Contributors],
        Field::Funders => &[Field::Funders],
        Field::Implementers => &[Field::Implementers],
        Field::Period => &[Field::Period, Field::PeriodNote],
        Field::FirstPeriod => &[Field::FirstPeriod],
        Field::SlipReason => &[Field::SlipReason],
        Field::Places => &[Field::Places],
        Field::Audiences => &[Field::Audiences],
        Field::Objectives => &[Field::Objectives, Field::SecondaryObjectives],
        Field::Principles => &[Field::Principles, Field::SecondaryPrinciples],
        Field::SdgTargets => &[Field::SdgTargets, Field::SecondarySdgTargets],
        Field::Qcpr => &[Field::Qcpr, Field::SecondaryQcpr],
        Field::Gender => &[Field::Gender],
        Field::HumanRights => &[Field::HumanRights],
        Field::Needs => &[Field::Needs],
        Field::Mechanisms => &[Field::Mechanisms],
        Field::Deliverable => &[Field::Deliverable],
        Field::Link => &[Field::Link],
        Field::Sectors => &[Field::Sectors],
        _ => &[],
    }
}

/// What a form shows of a content, names in a language.
#[must_use]
pub fn write(content: &Content, lang: Lang, cx: &Context<'_>) -> Fields {
    let writer = WriteContext::new(cx.register, cx.priorities, cx.needs, cx.mechanisms);
    let activity = Activity {
        id: ActivityId(Uuid::nil()),
        plan: cx.plan.id,
        reference: String::new(),
        version: 0,
        content: content.clone(),
    };
    let mut places = Places::new(cx.geography);
    let mut one = |field: &Field| {
        let written = match field {
            Field::Period if content.period.is_none() => {
                content.period_note.clone().unwrap_or_default()
            }
            Field::PeriodNote if content.period.is_none() => String::new(),
            Field::Places => {
                let names = content.places.iter().map(|code| place(code, lang, cx, &mut places));
                names.collect::<Vec<_>>().join("; ")
            }
            Field::Objectives | Field::SecondaryObjectives => {
                let written = value(*field, &activity, &writer);
                let mut numbers: Vec<&str> = written.split("; ").collect();
                numbers.sort_by_key(|n| n.parse::<u32>().unwrap_or(u32::MAX));
                numbers.join("; ")
            }
            Field::Lead
            | Field::CoLeads
            | Field::Contributors
            | Field::Funders
            | Field::Implementers => people(content, part_of(*field), lang, cx),
            field if field.is_text() => {
                text(content, *field).map(|t| t.words(t.original()).to_owned()).unwrap_or_default()
            }
            field => value(*field, &activity, &writer),
        };
        (*field, written)
    };
    FIELDS.iter().map(&mut one).collect()
}

/// A place by its name, where that means it and nothing else, or by its code.
fn place(code: &str, lang: Lang, cx: &Context<'_>, places: &mut Places<'_>) -> String {
    let name = cx.geography.get(code).map(|p| p.name.words(lang).to_owned());
    name.filter(|n| places.read(n).is_ok_and(|codes| codes == [code]))
        .unwrap_or_else(|| code.to_owned())
}

const fn part_of(field: Field) -> Part {
    match field {
        Field::CoLeads => Part::CoLead,
        Field::Contributors => Part::Contributor,
        Field::Funders => Part::Funder,
        Field::Implementers => Part::Implementer,
        _ => Part::Lead,
    }
}

fn people(content: &Content, part: Part, lang: Lang, cx: &Context<'_>) -> String {
    let represented = match lang {
        Lang::Es | Lang::Pt => "representado por",
        Lang::En => "represented by",
        Lang::Fr => "représenté par",
    };
    let all = content.involved.iter().filter(|i| i.part == part).map(|i| {
        let name = entity(i.entity, lang, cx);
        if i.represented_by.is_empty() {
            return name;
        }
        let holders: Vec<String> =
            i.represented_by.iter().map(|id| entity(*id, lang, cx)).collect();
        format!("{name} ({represented} {})", holders.join("; "))
    });
    all.collect::<Vec<_>>().join("; ")
}

/// An entity as a form names it: by its short name in a language, where that means it and stands
/// as one name in a list, or by its code.
#[must_use]
pub fn entity(id: EntityId, lang: Lang, cx: &Context<'_>) -> String {
    let Some(entity) = cx.register.get(id) else {
        return id.to_string();
    };
    let means = |name: &str| cx.register.find(name).map(|e| e.id);
    let short = entity.short(lang);
    let is_one = split_names(short, &|n| means(n).is_some()).len() == 1;
    let is_code = cx.register.iter().any(|e| e.code == short && e.id != id);
    if means(short) == Some(id) && is_one && !is_code && !short.contains(['(', ';']) {
        short.to_owned()
    } else {
        entity.code.clone()
    }
}

/// Reads a form. `base` is the content that it was drawn from, `shown` what it showed; a new
/// activity has neither. Words in no language yet are in `lang`.
pub fn read(
    typed: &Fields,
    base: Option<(&Content, &Fields)>,
    lang: Lang,
    cx: &Context<'_>,
) -> Result<Understood, Vec<Fault>> {
    // Nobody is added to the register in passing.
    let cx = &Context { accept_new: false, ..*cx };
    let (content, shown) = (base.map(|b| b.0), base.map(|b| b.1));
    let is_changed = |field: Field| {
        let said = |fields: &Fields| fields.get(&field).map(|text| tidy(text));
        said(typed).is_some_and(|text| {
            text != shown.and_then(said).unwrap_or_default()
                && !content.is_some_and(|stored| is_its_period(stored, field, &text))
        })
    };
    let mut columns: Vec<(Field, Option<Lang>)> = FIELDS
        .iter()
        .filter(|f| !matches!(f, Field::PriorityReference | Field::ResultReference))
        .filter(|f| is_changed(**f) && **f != Field::PeriodNote || **f == Field::Title)
        .map(|f| (*f, f.is_text().then(|| language(content, *f, lang))))
        .collect();
    // The note goes with the period; where no field shows it, it goes with the old one.
    if is_changed(Field::Period) || is_changed(Field::PeriodNote) {
        columns.push((Field::PeriodNote, None));
    }
    let cell = |(field, _): &(Field, Option<Lang>)| {
        let text = match (typed.get(field), field, content) {
            (Some(text), ..) => text.clone(),
            (None, Field::Title, Some(content)) => {
                content.title.words(content.title.original()).to_owned()
            }
            _ => String::new(),
        };
        Cell::Text(text)
    };
    let cells: Vec<Cell> = columns.iter().map(cell).collect();
    let layout = Layout::of_form(&columns);
    let mut desk = Desk::new(cx, &layout);
    // Nothing new is made by a form: no identifier is ever kept.
    let draft = row::read(&cells, 1, &mut desk, &mut Uuid::nil);
    let (mut faults, mut notes) = (Vec::new(), Vec::new());
    for remark in draft.remarks {
        if is_note(&remark) { &mut notes } else { &mut faults }.push(fault(&columns, remark));
    }
    // A title that cannot be taken is there all the same.
    let titled = |f: &Fault| f.field == Field::Title && f.reason != Reason::NoTitle;
    if faults.iter().any(titled) {
        faults.retain(|f| f.reason != Reason::NoTitle);
    }
    let Some(mut content) = draft.patch.apply(content, lang) else {
        return Err(faults);
    };
    let cleared = |field: Field| {
        is_changed(field) && typed.get(&field).is_some_and(|text| tidy(text).is_empty())
    };
    // A text that was emptied is gone with its translations: they translate nothing any more.
    if cleared(Field::Description) {
        content.description = None;
    }
    if cleared(Field::SlipReason) {
        content.slip_reason = None;
    }
    if cleared(Field::Deliverable) {
        content.deliverable = None;
    }
    let in_plan = |field: Field| is_changed(field).then(|| tidy(&typed[&field]));
    place_in_plan(
        &mut content,
        in_plan(Field::PriorityReference),
        in_plan(Field::ResultReference),
        cx,
        &mut faults,
    );
    // What is primary is not secondary as well.
    let primary: Vec<(String, String)> = content
        .tags
        .iter()
        .filter(|t| t.weight == Weight::Primary)
        .map(|t| (t.framework.clone(), t.entry.clone()))
        .collect();
    content.tags.retain(|t| {
        t.weight == Weight::Primary || !primary.contains(&(t.framework.clone(), t.entry.clone()))
    });
    if content.serving(SDG, None).count() > MOST_SDG_TARGETS {
        faults.push(Fault {
            field: Field::SdgTargets,
            value: String::new(),
            reason: Reason::TooManySdgTargets,
            accepted: vec![format!("1-{MOST_SDG_TARGETS}")],
        });
    }
    if faults.is_empty() {
        Ok(Understood { content: content.in_order(), notes })
    } else {
        Err(faults)
    }
}

/// Puts the activity under a priority, and one of its results.
fn place_in_plan(
    content: &mut Content,
    priority: Option<String>,
    result: Option<String>,
    cx: &Context<'_>,
    faults: &mut Vec<Fault>,
) {
    let find = |reference: &str| cx.priorities.iter().find(|p| p.reference == reference);
    let mut refuse = |field, value: &str, reason, accepted| {
        faults.push(Fault { field, value: super::cells::quoted(value), reason, accepted });
    };
    let was: Option<PriorityId> = content.priority;
    match priority.as_deref() {
        None => {}
        Some("") => content.priority = None,
        Some(reference) => match find(reference) {
            Some(priority) => content.priority = Some(priority.id),
            None => {
                let accepted = cx.priorities.iter().map(|p| p.reference.clone()).collect();
                refuse(Field::PriorityReference, reference, Reason::UnknownPriority, accepted);
                return;
            }
        },
    }
    let moved = was != content.priority;
    let of_priority: Vec<&PlanResult> = cx
        .priorities
        .iter()
        .filter(|p| Some(p.id) == content.priority)
        .flat_map(|p| &p.results)
        .collect();
    let accepted = || of_priority.iter().map(|r| r.reference.clone()).collect();
    match result.as_deref() {
        Some("") => content.result = None,
        Some(reference) => {
            let mut all = cx.priorities.iter().flat_map(|p| &p.results);
            match of_priority.iter().find(|r| r.reference == reference) {
                Some(result) => content.result = Some(result.id),
                None if all.any(|r| r.reference == reference) => {
                    refuse(Field::ResultReference, reference, Reason::ResultElsewhere, accepted());
                }
                None => {
                    refuse(Field::ResultReference, reference, Reason::UnknownResult, accepted());
                }
            }
        }
        None if moved => {
            let mut all = cx.priorities.iter().flat_map(|p| &p.results);
            let stays = of_priority.iter().any(|r| Some(r.id) == content.result);
            if let Some(result) = all.find(|r| Some(r.id) == content.result).filter(|_| !stays) {
                refuse(
                    Field::ResultReference,
                    &result.reference,
                    Reason::ResultElsewhere,
                    accepted(),
                );
            }
        }
        None => {}
    }
}

/// What is taken as it is, with a word to the person.
fn is_note(remark: &Remark) -> bool {
    remark.grade == Grade::Warn && remark.reason.is_note()
}

/// A remark as a form's fault: by field, and with what a form would accept.
fn fault(columns: &[(Field, Option<Lang>)], remark: Remark) -> Fault {
    let at = columns.iter().position(|(field, _)| field.code() == remark.header);
    let field = at.map_or(Field::Title, |at| columns[at].0);
    let accepted = match remark.reason {
        Reason::UnknownEntity | Reason::SeveralLeads => Vec::new(),
        Reason::TooManyPrimary => vec![format!("1-{MOST_PRIMARY_OBJECTIVES}")],
        Reason::UnknownStatus => {
            crate::activity::Status::ALL.iter().map(|s| s.code().to_owned()).collect()
        }
        _ => remark.accepted,
    };
    Fault { field, value: remark.value, reason: remark.reason, accepted }
}
