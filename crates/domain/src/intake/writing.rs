//! Writes activities as a grid of our own, one column per field and per language of a text, that
//! [`super::read`] takes back without loss. Texts are written as they are: guarding a cell that
//! opens like a formula is the file format's affair.

use super::applying::WITH_COLUMNS;
use super::columns::Field;
use super::texts::About;
use crate::activity::{Activity, Content, Marker, Part, Weight};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::ids::{EntityId, MechanismId, NeedId, PriorityId, ResultId};
use crate::mechanism::Mechanism;
use crate::need::Need;
use crate::plan::{PlanResult, Priority};
use crate::register::Register;
use crate::words::{Lang, Text};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What is needed to write references and codes for identifiers.
#[derive(Debug)]
pub struct WriteContext<'a> {
    register: &'a Register,
    priorities: HashMap<PriorityId, &'a Priority>,
    results: HashMap<ResultId, &'a PlanResult>,
    needs: HashMap<NeedId, &'a Need>,
    mechanisms: HashMap<MechanismId, &'a Mechanism>,
}

impl<'a> WriteContext<'a> {
    /// Everything that the activities of a plan may name.
    #[must_use]
    pub fn new(
        register: &'a Register,
        priorities: &'a [Priority],
        needs: &'a [Need],
        mechanisms: &'a [Mechanism],
    ) -> Self {
        Self {
            register,
            priorities: priorities.iter().map(|p| (p.id, p)).collect(),
            results: priorities.iter().flat_map(|p| &p.results).map(|r| (r.id, r)).collect(),
            needs: needs.iter().map(|n| (n.id, n)).collect(),
            mechanisms: mechanisms.iter().map(|m| (m.id, m)).collect(),
        }
    }

    fn code(&self, entity: EntityId) -> Cow<'a, str> {
        match self.register.get(entity) {
            Some(entity) => Cow::Borrowed(&entity.code),
            None => Cow::Owned(entity.to_string()),
        }
    }
}

enum Out {
    Value(fn(&Activity, &WriteContext<'_>) -> String),
    /// A column per language and one about the text.
    Text(fn(&Content) -> Option<&Text>),
}
use Out::{Text as Worded, Value};

/// Header, HXL tag and what is written.
const COLUMNS: &[(&str, &str, Out)] = &[
    ("id", "#meta+id", Value(|a, _| a.id.to_string())),
    ("version", "#meta+version", Value(|a, _| a.version.to_string())),
    ("reference", "#meta+ref", Value(|a, _| a.reference.clone())),
    ("priority reference", "#sector+code", Value(|a, cx| priority(a, cx, |p| p.reference.clone()))),
    (
        "priority",
        "#sector+name",
        Value(|a, cx| priority(a, cx, |p| p.title.words(p.title.original()).to_owned())),
    ),
    (
        "kind of priority",
        "#sector+type",
        Value(|a, cx| priority(a, cx, |p| p.kind.code().to_owned())),
    ),
    ("result reference", "#output+code", Value(|a, cx| result(a, cx, |r| r.reference.clone()))),
    (
        "result",
        "#output+name",
        Value(|a, cx| result(a, cx, |r| r.title.words(r.title.original()).to_owned())),
    ),
    ("title", "#activity+name", Worded(|c| Some(&c.title))),
    ("description", "#activity+description", Worded(|c| c.description.as_ref())),
    ("kind of activity", "#activity+type", Value(|a, _| a.content.kind.code().to_owned())),
    ("status", "#status", Value(|a, _| a.content.status.code().to_owned())),
    (
        "period",
        "#date+period",
        Value(|a, _| a.content.period.map(|p| p.to_code()).unwrap_or_default()),
    ),
    (
        "period note",
        "#date+period+note",
        Value(|a, _| a.content.period_note.clone().unwrap_or_default()),
    ),
    (
        "first period",
        "#date+period+first",
        Value(|a, _| a.content.first_period.map(|p| p.to_code()).unwrap_or_default()),
    ),
    ("slip reason", "#description+slip", Worded(|c| c.slip_reason.as_ref())),
    ("lead", "#org+lead", Value(|a, cx| people(a, cx, Part::Lead))),
    ("co-leads", "#org+colead", Value(|a, cx| people(a, cx, Part::CoLead))),
    ("contributors", "#org+contributor", Value(|a, cx| people(a, cx, Part::Contributor))),
    ("funders", "#org+funding", Value(|a, cx| people(a, cx, Part::Funder))),
    ("implementing partners", "#org+impl", Value(|a, cx| people(a, cx, Part::Implementer))),
    ("places", "#loc+code", Value(|a, _| a.content.places.join("; "))),
    (
        "audiences",
        "#targeted+type",
        Value(|a, _| joined(a.content.audiences.iter().map(|x| Cow::Borrowed(x.code())))),
    ),
    ("objectives", "#objective+gcm", Value(|a, _| serving(a, OBJECTIVES, Weight::Primary))),
    (
        "secondary objectives",
        "#objective+gcm+secondary",
        Value(|a, _| serving(a, OBJECTIVES, Weight::Secondary)),
    ),
    ("principles", "#objective+principle", Value(|a, _| serving(a, PRINCIPLES, Weight::Primary))),
    (
        "secondary principles",
        "#objective+principle+secondary",
        Value(|a, _| serving(a, PRINCIPLES, Weight::Secondary)),
    ),
    ("SDG targets", "#objective+sdg", Value(|a, _| serving(a, SDG, Weight::Primary))),
    (
        "secondary SDG targets",
        "#objective+sdg+secondary",
        Value(|a, _| serving(a, SDG, Weight::Secondary)),
    ),
    ("QCPR functions", "#objective+qcpr", Value(|a, _| serving(a, QCPR, Weight::Primary))),
    (
        "secondary QCPR functions",
        "#objective+qcpr+secondary",
        Value(|a, _| serving(a, QCPR, Weight::Secondary)),
    ),
    ("other tags", "#objective+other", Value(|a, _| other_tags(a))),
    ("gender marker", "#indicator+gender", Value(|a, _| marker(a.content.gender))),
    ("human rights marker", "#indicator+rights", Value(|a, _| marker(a.content.human_rights))),
    ("deliverable", "#output+deliverable", Worded(|c| c.deliverable.as_ref())),
    ("link", "#meta+url", Value(|a, _| a.content.link.clone().unwrap_or_default())),
    (
        "needs",
        "#need+code",
        Value(|a, cx| {
            joined(
                a.content
                    .needs
                    .iter()
                    .filter_map(|n| cx.needs.get(n))
                    .map(|n| Cow::Borrowed(n.reference.as_str())),
            )
        }),
    ),
    (
        "mechanisms",
        "#org+mechanism",
        Value(|a, cx| {
            joined(
                a.content
                    .mechanisms
                    .iter()
                    .filter_map(|m| cx.mechanisms.get(m))
                    .map(|m| Cow::Borrowed(m.reference.as_str())),
            )
        }),
    ),
    ("IATI sectors", "#sector+iati", Value(|a, _| sectors(a))),
    ("other IATI codes", "#meta+iati", Value(|a, _| crate::iati::lines(&a.content.standard))),
    ("source", "#meta+source", Value(|a, _| a.content.source.clone().unwrap_or_default())),
];

/// The header row of our own export.
#[must_use]
pub fn header() -> Vec<String> {
    columns(|header, _, out| match out {
        Value(_) => vec![header.to_owned()],
        Worded(_) => {
            let langs = Lang::ALL.iter().map(|l| format!("{header} ({})", l.code()));
            langs.chain([format!("{header} (about)")]).collect()
        }
    })
}

/// The row of HXL tags of our own export.
#[must_use]
pub fn hxl() -> Vec<String> {
    columns(|_, tag, out| match out {
        Value(_) => vec![tag.to_owned()],
        Worded(_) => {
            let langs = Lang::ALL.iter().map(|l| format!("{tag}+{}", l.code()));
            langs.chain([format!("{tag}+about")]).collect()
        }
    })
}

/// An activity as a row of our own export.
#[must_use]
pub fn row(activity: &Activity, cx: &WriteContext<'_>) -> Vec<String> {
    columns(|_, _, out| match out {
        Value(write) => vec![write(activity, cx)],
        Worded(of) => {
            let text = of(&activity.content);
            let words = |l: &Lang| {
                text.and_then(|t| t.wording(*l)).map(|w| w.words.clone()).unwrap_or_default()
            };
            let about = text.map(|t| About::of(t).written()).unwrap_or_default();
            Lang::ALL.iter().map(words).chain([about]).collect()
        }
    })
}

/// What the column of a field says of an activity; nothing where a field has no column of its own
/// or one a language.
pub(super) fn value(field: Field, activity: &Activity, cx: &WriteContext<'_>) -> String {
    static COLUMN_OF: LazyLock<HashMap<Field, usize>> = LazyLock::new(|| {
        let field = |(at, (header, ..)): (usize, &(&str, &str, Out))| {
            super::columns::named(header).map(|named| (named.field, at))
        };
        COLUMNS.iter().enumerate().filter_map(field).collect()
    });
    match COLUMN_OF.get(&field).map(|at| &COLUMNS[*at].2) {
        Some(Value(write)) => write(activity, cx),
        Some(Worded(_)) | None => String::new(),
    }
}

fn columns(cells: impl Fn(&str, &str, &Out) -> Vec<String>) -> Vec<String> {
    COLUMNS.iter().flat_map(|(header, tag, out)| cells(header, tag, out)).collect()
}

fn priority(activity: &Activity, cx: &WriteContext<'_>, say: fn(&Priority) -> String) -> String {
    activity
        .content
        .priority
        .and_then(|id| cx.priorities.get(&id))
        .map(|p| say(p))
        .unwrap_or_default()
}

fn result(activity: &Activity, cx: &WriteContext<'_>, say: fn(&PlanResult) -> String) -> String {
    activity.content.result.and_then(|id| cx.results.get(&id)).map(|r| say(r)).unwrap_or_default()
}

fn joined<'a>(codes: impl Iterator<Item = Cow<'a, str>>) -> String {
    codes.collect::<Vec<_>>().join("; ")
}

fn people(activity: &Activity, cx: &WriteContext<'_>, part: Part) -> String {
    let involved = activity.content.involved.iter().filter(|i| i.part == part);
    joined(involved.map(|i| {
        let code = cx.code(i.entity);
        if i.represented_by.is_empty() {
            return code;
        }
        let holders = joined(i.represented_by.iter().map(|h| cx.code(*h)));
        Cow::Owned(format!("{code} (represented by {holders})"))
    }))
}

fn serving(activity: &Activity, framework: &str, weight: Weight) -> String {
    joined(activity.content.serving(framework, Some(weight)).map(Cow::Borrowed))
}

fn other_tags(activity: &Activity) -> String {
    let others =
        activity.content.tags.iter().filter(|t| !WITH_COLUMNS.contains(&t.framework.as_str()));
    joined(others.map(|t| {
        let secondary = if t.weight == Weight::Secondary { " (secondary)" } else { "" };
        Cow::Owned(format!("{}:{}{secondary}", t.framework, t.entry))
    }))
}

fn sectors(activity: &Activity) -> String {
    let lines: Vec<String> = activity.content.sectors.iter().map(|s| s.line()).collect();
    lines.join("\n")
}

fn marker(marker: Marker) -> String {
    marker.value().map(|v| v.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
