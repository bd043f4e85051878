//! A file of the standard as a list of somebody else's activities: not a plan, but what is to be known of
//! beside one. Its activities become the rows of a grid that is read as any other list of outside work.

use super::row::{Row, Target, header};
use super::who::Names;
use crate::picture::Common;
use aunar_domain::intake::{Grade, Grid, Reason, Remark};
use aunar_domain::words::Lang;
use aunar_formats::iati::{Broken, IatiReader, Lost};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use std::io::BufRead;

/// What of such an activity is anybody's to know. Money, results and who pays are its publisher's own.
const COLUMNS: [&str; 16] = [
    "reference",
    "status",
    "kind",
    "period",
    "lead",
    "co-leads",
    "implementing partners",
    "places",
    "audiences",
    "objectives",
    "SDG targets",
    "link",
    "title",
    "description",
    "principles",
    "contributors",
];

/// A file as a list.
pub struct Listed {
    /// A header, and a row for each activity: the row after the header is the first activity.
    pub grid: Grid,
    /// What is to be said of each activity.
    pub remarks: Vec<Vec<Remark>>,
    /// Elements that say nothing here, each with how many activities have it.
    pub unread: BTreeMap<String, u64>,
}

/// Why a file is no list.
#[derive(Debug, thiserror::Error)]
pub enum Unlisted {
    /// It is no file of the standard, or a broken one.
    #[error(transparent)]
    Broken(#[from] Broken),
    /// It holds more activities than are accepted.
    #[error("it holds more than {0} activities")]
    TooMany(usize),
}

/// Reads a file as a list of at most so many activities. An activity without an end is taken to last to
/// the end of this year. The error says where the file is broken, or that it holds more.
pub fn list(
    from: impl BufRead,
    common: &Common,
    lang: Lang,
    today: NaiveDate,
    most: usize,
) -> Result<Listed, Unlisted> {
    let columns: Vec<String> = COLUMNS.iter().flat_map(|name| in_languages(name)).collect();
    let end = NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today);
    let into = Target { end, geography: &common.geography, frameworks: &common.frameworks, lang };
    let mut names = Names::as_written(&common.register);
    let mut listed = Listed {
        grid: Grid { sheet: "iati-activities".to_owned(), rows: vec![header(&columns)] },
        remarks: Vec::new(),
        unread: BTreeMap::new(),
    };
    for told in IatiReader::new(from) {
        let told = told?;
        if listed.remarks.len() == most {
            return Err(Unlisted::TooMany(most));
        }
        for name in told.unread {
            *listed.unread.entry(name).or_default() += 1;
        }
        let row = Row::of(&told.activity, into, &mut names);
        listed.grid.rows.push(row.cells(&columns));
        let mut remarks = row.remarks;
        // Money and results are nobody's to know here, read or not.
        let of_work = |lost: &&Lost| {
            !["budget", "transaction", "result"].iter().any(|of| lost.element.starts_with(of))
        };
        remarks.extend(told.lost.iter().filter(of_work).map(super::row::lost));
        for remark in &mut remarks {
            // A list without identifiers is read too, by its titles.
            if remark.reason == Reason::NoIdentifier {
                remark.grade = Grade::Warn;
            }
        }
        listed.remarks.push(remarks);
    }
    Ok(listed)
}

fn in_languages(name: &str) -> Vec<String> {
    match name {
        "title" | "description" => {
            Lang::ALL.iter().map(|lang| format!("{name} ({})", lang.code())).collect()
        }
        name => vec![name.to_owned()],
    }
}
