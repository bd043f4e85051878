//! Exports of a plan: the same columns as CSV (with HXL tags or without) and XLSX, and a JSON file. All of them can be
//! imported again; a row carries its identifier and version so that nothing becomes a twin.

use super::plan_file;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Tongue, numbers};
use aunar_domain::intake::{WriteContext, writing};
use aunar_formats::{BookOut, OutCell, SheetOut, WriteError};
use chrono::{DateTime, Utc};

/// The forms a plan is exported in; the code is the ending of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated values.
    Csv,
    /// The same with a row of HXL tags under the header.
    Hxl,
    /// The same table in a workbook, for programs; people take a copy (the slice `workbook`).
    Xlsx,
    /// JSON.
    Json,
}

impl Form {
    /// The form of a file's ending.
    #[must_use]
    pub fn from_code(ending: &str) -> Option<Self> {
        match ending {
            "csv" => Some(Form::Csv),
            "hxl.csv" => Some(Form::Hxl),
            "table.xlsx" => Some(Form::Xlsx),
            "json" => Some(Form::Json),
            _ => None,
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Form::Csv | Form::Hxl => "text/csv; charset=utf-8",
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Json => "application/json",
        }
    }

    /// Writes a plan in it.
    pub fn write(
        self,
        network: &NetworkPicture,
        plan: &PlanPicture,
        t: Tongue,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Vec<u8>> {
        Ok(match self {
            Form::Csv => csv(network, plan, None),
            Form::Hxl => csv(network, plan, Some(writing::hxl())),
            Form::Xlsx => xlsx(network, plan, t, now)?,
            Form::Json => serde_json::to_vec_pretty(&plan_file::write(network, plan))?,
        })
    }
}

fn rows<'a>(
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
) -> impl Iterator<Item = Vec<String>> + 'a {
    let context = WriteContext::new(
        &network.common.register,
        &plan.priorities,
        &network.needs,
        &network.mechanisms,
    );
    plan.activities.iter().map(move |activity| writing::row(activity, &context))
}

/// The plan as CSV, with the mark that makes spreadsheets read it as UTF-8.
fn csv(network: &NetworkPicture, plan: &PlanPicture, tags: Option<Vec<String>>) -> Vec<u8> {
    let rows = tags.into_iter().chain(rows(network, plan));
    aunar_formats::write_csv(&writing::header(), rows, true)
}

/// The plan as a workbook: a sheet that explains, and the activities.
fn xlsx(
    network: &NetworkPicture,
    plan: &PlanPicture,
    t: Tongue,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, WriteError> {
    let header = writing::header();
    let width = |name: &String| match name.as_str() {
        n if n.starts_with("title") || n.starts_with("description") => 44.0,
        "id" => 12.0,
        "version" | "status" => 10.0,
        _ => 20.0,
    };
    let cell = |value: String| {
        if value.is_empty() { OutCell::Empty } else { OutCell::Text(value) }
    };
    let title = plan.plan.title.words(t.0).to_owned();
    let book = BookOut {
        about_name: t.t("export-about"),
        about: vec![
            title.clone(),
            network.network.name.words(t.0).to_owned(),
            t.with("export-made", &[("date", &numbers::day(t.0, now.date_naive()))]),
            t.t("export-again"),
            t.t("export-keep"),
        ],
        title,
        sheets: vec![SheetOut {
            name: t.t("export-activities"),
            widths: header.iter().map(width).collect(),
            header,
            hxl: Some(writing::hxl()),
            rows: rows(network, plan).map(|row| row.into_iter().map(cell).collect()).collect(),
        }],
    };
    aunar_formats::write_xlsx(&book, now)
}
