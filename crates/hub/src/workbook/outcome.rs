//! What came of a copy, as every import tells it: for the command line and for programs.

use super::effect::{Effect, Refusal, RowEffect, SheetEffect, Verdict};
use crate::exchange::{ColumnUse, Counts, Outcome, RemarkOutcome, RowOutcome};
use aunar_domain::copy::{Fate, Sheet, Standing};

/// The outcome of an effect. `stored` says whether it was.
pub(super) fn of(file: &str, effect: &Effect, stored: bool) -> Outcome {
    let mut counts = Counts::default();
    let mut rows = Vec::new();
    let mut remarks = Vec::new();
    for sheet in &effect.sheets {
        for row in &sheet.rows {
            // Partners are told and never changed: what is said of none of them is not counted.
            if sheet.sheet == Sheet::Partners && row.verdict == Verdict::Unchanged {
                continue;
            }
            let verdict = match row.verdict {
                Verdict::New => (&mut counts.new, "new"),
                Verdict::Changed => (&mut counts.changed, "changed"),
                Verdict::Unchanged => (&mut counts.unchanged, "unchanged"),
                Verdict::Refused | Verdict::Asked => (&mut counts.refused, "refused"),
            };
            *verdict.0 += 1;
            let told = told(sheet, row);
            let taken = matches!(row.verdict, Verdict::New | Verdict::Changed);
            counts.warned += usize::from(taken && !told.is_empty());
            let changes = row.fields.iter().filter(|f| f.refused.is_none());
            let changes = changes.filter(|f| f.fate == Fate::Taken || f.chosen);
            rows.push(RowOutcome {
                row: row.row,
                verdict: verdict.1,
                reference: None,
                title: row.name.clone(),
                changes: changes.flat_map(|f| &f.cells).map(|cell| cell.title.clone()).collect(),
                remarks: told,
            });
        }
        remarks.extend(sheet.missing.iter().map(|name| RemarkOutcome {
            grade: "warn",
            row: 0,
            column: String::new(),
            header: sheet.name.clone(),
            value: name.clone(),
            reason: "missing-row",
            accepted: Vec::new(),
        }));
        for (reason, values) in [("column-added", &sheet.added), ("column-lost", &sheet.lost)] {
            remarks.extend(values.iter().map(|value| RemarkOutcome {
                grade: "warn",
                row: 0,
                column: String::new(),
                header: sheet.name.clone(),
                value: value.clone(),
                reason,
                accepted: Vec::new(),
            }));
        }
    }
    Outcome {
        file: file.to_owned(),
        sheet: effect.sheets.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join(", "),
        other_sheets: effect.extra.clone(),
        hidden_sheets: Vec::new(),
        header_row: 1,
        columns: Vec::<ColumnUse>::new(),
        stored,
        counts,
        amounts: 0,
        rows,
        remarks,
        questions: Vec::new(),
        new_entities: Vec::new(),
        new_priorities: Vec::new(),
    }
}

/// What is to be said of a row.
fn told(sheet: &SheetEffect, row: &RowEffect) -> Vec<RemarkOutcome> {
    let remark = |grade, refusal: &Refusal, header: &str| RemarkOutcome {
        grade,
        row: row.row,
        column: sheet.column_of(refusal).map(|(letters, _)| letters.to_owned()).unwrap_or_default(),
        // Sheet and field: a workbook has five sheets, and a row of each number in all of them.
        header: match (sheet.column_of(refusal), header) {
            (Some((_, title)), _) => format!("{} · {title}", sheet.name),
            (None, "") => sheet.name.clone(),
            (None, header) => format!("{} · {header}", sheet.name),
        },
        value: refusal.value.clone(),
        reason: refusal.code,
        accepted: refusal.accepted.clone(),
    };
    let mut told: Vec<RemarkOutcome> =
        row.refused.iter().map(|r| remark("refuse", r, "")).collect();
    for field in &row.fields {
        let header = field.cells.iter().map(|c| c.title.as_str()).collect::<Vec<_>>().join(", ");
        if let Some(refusal) = &field.refused {
            told.push(remark("refuse", refusal, &header));
        } else if field.fate == Fate::Clash && !field.chosen {
            let both = field.cells.first();
            told.push(RemarkOutcome {
                accepted: both.map(|c| vec![c.back.clone(), c.now.clone()]).unwrap_or_default(),
                ..remark("ask", &Refusal::row("clash"), &header)
            });
        }
    }
    let standing = match row.standing {
        Standing::Copied => Some("copied-row"),
        Standing::Foreign => Some("version-altered"),
        _ => None,
    };
    let asked = if row.verdict == Verdict::Asked { "ask" } else { "warn" };
    told.extend(standing.map(|code| remark(asked, &Refusal::row(code), "")));
    told.extend(row.warned.iter().map(|r| remark(asked, r, "")));
    told
}
