//! A copy as it is given out.

use super::around::{Around, Hand};
use super::columns::{self, Col};
use super::form::{Form, Reading};
use super::lists::{List, Lists};
use super::mark::{self, Mark};
use super::sheets::{self, Part, Record};
use super::snapshot::Snapshot;
use crate::discussion::{self, Remark};
use crate::web::state::Inner;
use crate::web::{Tongue, numbers};
use aunar_domain::copy::Sheet;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::indicator::{Kind, is_counted};
use aunar_formats::{
    Check, CodeList, CopyBook, CopyCell, CopyColumn, CopySheet, CopyValue, WriteError, write_copy,
};
use std::collections::HashMap;

/// How many blank rows are ready below the records.
const SPARE: u32 = 500;

/// Why a copy cannot be given out.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    /// It does not fit into a workbook.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] aunar_db::DbError),
}

/// Writes a copy of a plan, or of one member's part in it, for whoever asks. `position` is the one of
/// the network's chain that the picture is drawn from.
///
/// # Errors
/// When a text is longer than a cell holds, or the database fails.
pub async fn write(
    state: &Inner,
    around: &Around,
    entity: Option<EntityId>,
    hand: &Hand,
    position: i64,
) -> Result<Vec<u8>, Unwritable> {
    let network = around.network.network.id;
    let mark = Mark {
        network,
        plan: around.plan,
        lang: around.t.0,
        entity: entity.map(|id| around.code(id)),
        position,
        hash: mark::hash_at(&state.db, network.0, position).await?.unwrap_or_default(),
    };
    let said = discussion::beside(state, around.plan(), &hand.who).await?;
    let book = book(around, Part { entity }, hand, &mark, &said);
    Ok(write_copy(&book, around.now)?)
}

fn book(
    around: &Around,
    part: Part,
    hand: &Hand,
    mark: &Mark,
    said: &HashMap<ActivityId, Vec<Remark>>,
) -> CopyBook {
    let t = around.t;
    let lists = Lists::new(around);
    let snapshot = Snapshot::now(around);
    let writer = Writer { around, lists: &lists, hand, said };
    let plan = &around.plan().plan;
    let title = plan.title.words(t.0).to_owned();
    CopyBook {
        about_name: t.t("export-about"),
        about: about(around, part, hand, !said.is_empty()),
        colours: [t.t("book-open"), t.t("book-locked")],
        sheets: Sheet::ALL
            .iter()
            .map(|sheet| {
                let records = sheets::records(*sheet, around, &lists, &snapshot, part, hand);
                writer.sheet(*sheet, &records)
            })
            .collect(),
        lists_name: t.t("book-codes"),
        lists: List::ALL
            .iter()
            .map(|list| CodeList {
                title: t.label("book-list", list.name()),
                entries: lists.entries(*list).to_vec(),
            })
            .collect(),
        wrong: t.t("book-wrong"),
        mark: mark.pairs(),
        title,
    }
}

fn about(around: &Around, part: Part, hand: &Hand, has_notes: bool) -> Vec<String> {
    let t = around.t;
    let plan = &around.plan().plan;
    let entity = part.entity.and_then(|id| around.network.common.register.get(id));
    let whose = match entity {
        Some(entity) => t.with("book-about-part", &[("entity", entity.name.words(t.0))]),
        None => t.t("book-about-whole"),
    };
    let mut about = vec![
        around.network.network.name.words(t.0).to_owned(),
        whose,
        t.with("export-made", &[("date", &numbers::day(t.0, around.now.date_naive()))]),
        String::new(),
        t.t("book-about-fill"),
        t.t("book-about-send"),
        t.t("book-about-others"),
        t.t("book-about-new"),
        t.t("book-about-away"),
        t.t("book-about-lists"),
        t.t("book-about-languages"),
        t.t("book-about-keep"),
    ];
    if has_notes {
        about.push(t.t("book-about-notes"));
    }
    if plan.sealed {
        about.push(t.t("book-about-sealed"));
    }
    if hand.person.is_none() && hand.who == aunar_domain::access::Who::Anyone {
        about.push(t.t("book-about-anyone"));
    }
    about
}

struct Writer<'a> {
    around: &'a Around,
    lists: &'a Lists,
    hand: &'a Hand,
    said: &'a HashMap<ActivityId, Vec<Remark>>,
}

impl Writer<'_> {
    fn sheet(&self, sheet: Sheet, records: &[Record]) -> CopySheet {
        let t = self.around.t;
        let columns = columns::of(sheet, t.0);
        let takes_new = sheets::takes_new(sheet, self.around, self.hand);
        let [id, version] = columns::keys(sheet);
        let key = |label: &str, tag: &str| CopyColumn {
            title: t.label("book-column", label),
            tag: tag.to_owned(),
            width: 8.0,
            check: Check::Code,
            ..CopyColumn::default()
        };
        let mut written = vec![key("id", id), key("version", version)];
        written.extend(columns.0.iter().map(|col| self.column(col, takes_new)));
        let mut checks = Vec::new();
        if sheet == Sheet::Values {
            self.check_values(&columns, records, &mut checks);
        }
        CopySheet {
            name: t.label("book-sheet", sheet.code()),
            columns: written,
            frozen: 4,
            rows: records.iter().map(|r| self.row(sheet, &columns.0, r)).collect(),
            checks,
            spare: if takes_new { SPARE } else { 0 },
        }
    }

    fn column(&self, col: &Col, takes_new: bool) -> CopyColumn {
        let t = self.around.t;
        CopyColumn {
            title: col.title(t),
            tag: col.tag.clone(),
            width: col.width,
            check: col.form.check(),
            hint: hint(t, col),
            folded: col.folded,
            open_below: takes_new && !col.told && col.label != "reference",
        }
    }

    fn row(&self, sheet: Sheet, columns: &[Col], record: &Record) -> Vec<CopyCell> {
        let common = &self.around.network.common;
        let reading =
            Reading { lists: self.lists, register: &common.register, lang: self.around.t.0 };
        let key = |value: &str| CopyCell {
            value: CopyValue::Text(value.to_owned()),
            ..CopyCell::default()
        };
        let mut row = vec![key(&record.id), key(&record.version.to_string())];
        row.extend(columns.iter().zip(&record.cells).map(|(col, cell)| CopyCell {
            value: match col.told {
                true if cell.is_empty() => CopyValue::Blank,
                true => CopyValue::Text(cell.clone()),
                false => col.form.value(cell, reading),
            },
            open: record.open && !col.fixed,
            note: None,
        }));
        if sheet == Sheet::Activities
            && let Ok(id) = record.id.parse().map(ActivityId)
            && let Some(said) = self.said.get(&id)
        {
            row[3].note = Some(self.note(said));
        }
        row
    }

    /// What is said about an activity, the oldest first.
    fn note(&self, said: &[Remark]) -> String {
        let t = self.around.t;
        let one = |remark: &Remark| {
            let day = numbers::day(t.0, remark.at.date_naive());
            format!("{} · {day}\n{}", remark.name, remark.words)
        };
        said.iter().map(one).collect::<Vec<_>>().join("\n\n")
    }

    /// What may be typed as a value depends on what is measured.
    fn check_values(
        &self,
        columns: &columns::Columns,
        records: &[Record],
        checks: &mut Vec<(usize, usize, Check)>,
    ) {
        let Some(at) = columns.at("value") else { return };
        let owed: HashMap<String, _> =
            sheets::owed(self.around).into_iter().map(|o| (o.id(), o)).collect();
        let t = self.around.t;
        for (row, record) in records.iter().enumerate().filter(|(_, r)| r.open) {
            let Some(owed) = owed.get(&record.id) else { continue };
            let check = match owed.indicator.kind {
                Kind::Number if is_counted(&owed.indicator.unit) => Check::Whole(0, i32::MAX),
                Kind::Number => Check::Decimal(-1e11, 1e11),
                Kind::Share => Check::Decimal(0.0, 1e11),
                Kind::YesNo => {
                    Check::OneOf(["yes", "no"].map(|a| t.label("indicator-yes", a)).to_vec())
                }
                Kind::Scale => Check::OneOf(
                    owed.indicator.levels.iter().map(|l| l.words(t.0).to_owned()).collect(),
                ),
            };
            checks.push((row, at + 2, check));
        }
    }
}

/// What helps to fill in a column: what it takes.
fn hint(t: Tongue, col: &Col) -> String {
    if col.told {
        return String::new();
    }
    match col.form {
        Form::Words => String::new(),
        Form::Code if matches!(col.label, "period" | "first-period" | "slips-to") => {
            t.t("book-hint-period")
        }
        Form::Code if col.label == "zone" => t.t("book-hint-zone"),
        Form::Code => String::new(),
        Form::Codes => t.t("book-hint-codes"),
        Form::One(_) => t.t("book-hint-one"),
        Form::Offered(_) => t.t("book-hint-offered"),
        Form::Several(_) => t.t("book-hint-several"),
        Form::Entities => t.t("book-hint-entities"),
        Form::Number(_) => t.t("book-hint-number"),
        Form::Whole(least, most) => {
            t.with("book-hint-whole", &[("least", &least.to_string()), ("most", &most.to_string())])
        }
        Form::Value => t.t("book-hint-value"),
        Form::Moment => t.t("book-hint-moment"),
    }
}
