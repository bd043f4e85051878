//! A row of the table: the cells of an activity, or of none yet, and what became of it.

use super::super::fields::{as_shown, label};
use super::super::place::Place;
use super::super::typed::{Named, Typed, coded};
use super::super::weigh::Faults;
use crate::web::{Cx, Tongue};
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fields};
use uuid::Uuid;

/// The columns, but for the reference.
pub(super) const COLUMNS: &[Field] = &[
    Field::Title,
    Field::Kind,
    Field::Status,
    Field::Lead,
    Field::Period,
    Field::Places,
    Field::Objectives,
    Field::Deliverable,
];

pub(super) struct Cell {
    pub(super) name: String,
    pub(super) column: usize,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) lang: Option<&'static str>,
    pub(super) list: Option<&'static str>,
    pub(super) many: bool,
    pub(super) area: bool,
    pub(super) faults: Vec<String>,
}

pub(super) struct Verdict {
    pub(super) code: &'static str,
    pub(super) said: String,
    pub(super) link: Option<(String, String)>,
}

impl Verdict {
    /// One that says no more than its code.
    pub(super) fn of(t: Tongue, code: &'static str) -> Self {
        Self { code, said: t.label("table-verdict", code), link: None }
    }
}

pub(super) struct Row {
    pub(super) key: String,
    pub(super) reference: String,
    pub(super) href: String,
    pub(super) version: i64,
    pub(super) form: String,
    pub(super) editable: bool,
    pub(super) cells: Vec<Cell>,
    pub(super) verdict: Option<Verdict>,
}

impl Row {
    /// Whether something in it is wrong.
    pub(super) fn wrong(&self) -> bool {
        self.cells.iter().any(|cell| !cell.faults.is_empty())
    }
}

/// What was typed in a row.
pub(super) fn typed(cx: &Cx, named: &Named<'_>, prefix: &str) -> Typed {
    let mut fields = named.fields(prefix);
    for (field, text) in &mut fields {
        *text = coded(*field, text);
    }
    let version = named.one(&format!("{prefix}version")).and_then(|v| v.parse().ok());
    Typed { fields, lang: cx.lang(), version: version.unwrap_or(0) }
}

/// The row of an activity: as it is stored, or with what was typed and what is wrong with it.
pub(super) fn stored(
    cx: &Cx,
    place: &Place,
    key: String,
    activity: &Activity,
    typed: Option<(Fields, Faults)>,
) -> Row {
    let mut fields = as_shown(cx, place, &activity.content);
    let (typed, said) = typed.unwrap_or_default();
    fields.extend(typed);
    let lang = |field: Field| {
        let lang = form::language(Some(&activity.content), field, cx.lang());
        (field.is_text() && lang != cx.lang()).then(|| lang.code())
    };
    Row {
        reference: activity.reference.clone(),
        href: place.address(&activity.reference),
        version: activity.version,
        form: String::new(),
        editable: cx.may_on(Action::EditActivity, &place.plan.plan, &activity.content),
        cells: cells(cx, &key, &fields, &said, lang),
        verdict: None,
        key,
    }
}

/// An empty row, for a new activity.
pub(super) fn empty(cx: &Cx, n: usize) -> Row {
    let form = Uuid::now_v7();
    // Rows that were sent have their keys: none of these may be one of them.
    let key = format!("n{n}-{}", form.simple());
    Row {
        reference: String::new(),
        href: String::new(),
        version: 0,
        form: form.to_string(),
        editable: true,
        cells: cells(cx, &key, &Fields::new(), &[], |_| None),
        verdict: None,
        key,
    }
}

pub(super) fn cells(
    cx: &Cx,
    key: &str,
    fields: &Fields,
    said: &[(Field, String)],
    lang: impl Fn(Field) -> Option<&'static str>,
) -> Vec<Cell> {
    let t = cx.t();
    let cell = |(column, field): (usize, &Field)| {
        let value = fields.get(field).cloned().unwrap_or_default();
        let family = match field {
            Field::Kind => Some("kind"),
            Field::Status => Some("status"),
            _ => None,
        };
        let told = family.and_then(|family| t.try_label(family, &value));
        // What is wrong with a field that has no column is said at the title.
        let here = |at: Field| at == *field || *field == Field::Title && !COLUMNS.contains(&at);
        Cell {
            name: format!("{key}.{}", field.code()),
            column,
            label: label(t, *field),
            value: told.unwrap_or(value),
            lang: lang(*field),
            list: match field {
                Field::Kind => Some("kinds"),
                Field::Status => Some("statuses"),
                Field::Lead => Some("entities"),
                Field::Places => Some("places"),
                _ => None,
            },
            many: *field == Field::Places,
            area: matches!(field, Field::Title | Field::Deliverable),
            faults: said.iter().filter(|(at, _)| here(*at)).map(|(_, said)| said.clone()).collect(),
        }
    };
    COLUMNS.iter().enumerate().map(cell).collect()
}
