//! A picture as it stands on a page: drawn, with its numbers as a table and the ways to take it along.

use aunar_formats::chart::{Chart, Data, Place};

/// A picture on a page; the template macro `figure` writes it.
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) unit: String,
    /// Source and date.
    pub(super) said: String,
    pub(super) svg: String,
    pub(super) data: Data,
    /// Whether the table holds nothing but numbers beside what its rows are.
    pub(super) numeric: bool,
    /// What is said of rows that are left out.
    pub(super) cut: Option<String>,
    /// The addresses of its files: SVG and CSV; those of PNG and CSV with HXL tags follow from them.
    pub(super) files: Option<(String, String)>,
}

impl Figure {
    /// A picture with the addresses of its files.
    pub(super) fn of(chart: &Chart, files: (String, String)) -> Self {
        let (frame, mut data) = (&chart.frame, chart.data());
        // A row that leads nowhere else than one of its figures needs no second link.
        for row in &mut data.rows {
            if row.href.is_some() && row.cells.iter().any(|cell| cell.href == row.href) {
                row.href = None;
            }
        }
        let said = [frame.source.as_str(), frame.date.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|s| !s.is_empty()).collect();
        Self {
            id: frame.id.clone(),
            title: frame.title.clone(),
            unit: frame.unit.clone(),
            said: said.join(" · "),
            svg: chart.svg(Place::Within),
            numeric: data.rows.iter().all(|r| r.cells.iter().skip(1).all(|c| c.number.is_some())),
            data,
            cut: None,
            files: (!chart.is_empty()).then_some(files),
        }
    }
}

/// The painted file beside the one that is drawn.
pub(super) fn painted(svg: &str) -> String {
    svg.replacen(".svg", ".png", 1)
}

/// The file with HXL tags beside one without.
pub(super) fn tagged(csv: &str) -> String {
    csv.replacen(".csv", ".hxl.csv", 1)
}
