//! A picture's numbers as a table: what stands beside it on a page, in a file, and in words.

use super::Label;
use aunar_domain::words::Lang;

/// Most characters an alternative text has.
const MOST: usize = 1_500;

/// A table with headings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// The headings.
    pub head: Vec<String>,
    /// The rows, each as long as the headings.
    pub rows: Vec<DataRow>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataRow {
    /// Its cells; the first says what the row is.
    pub cells: Vec<DataCell>,
    /// Where the row leads.
    pub href: Option<String>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataCell {
    /// What is written in it.
    pub shown: String,
    /// The language of that, where it is not the table's.
    pub lang: Option<Lang>,
    /// The number it is, for programs.
    pub number: Option<f64>,
    /// Where it leads, where that is not where its row does.
    pub href: Option<String>,
}

impl DataCell {
    pub(super) fn text(shown: &str) -> Self {
        Self { shown: shown.to_owned(), ..Self::default() }
    }

    pub(super) fn label(label: &Label) -> Self {
        Self { lang: label.lang, ..Self::text(&label.words) }
    }

    /// A label that stands for a number, if it does.
    pub(super) fn worth(label: &Label, number: Option<f64>) -> Self {
        Self { number: number.filter(|n| n.is_finite()), ..Self::label(label) }
    }

    pub(super) fn number(shown: &str, number: f64) -> Self {
        Self { number: Some(number).filter(|n| n.is_finite()), ..Self::text(shown) }
    }

    /// What programs read: the number if it is one.
    #[must_use]
    pub fn plain(&self) -> String {
        match self.number {
            // Never "-0".
            Some(number) => (number + 0.0).to_string(),
            None => self.shown.clone(),
        }
    }
}

impl Data {
    /// The headings and rows as programs read them, for a file of comma-separated values.
    #[must_use]
    pub fn csv(&self) -> Vec<u8> {
        crate::write_csv(&self.head, self.plain(), true)
    }

    /// The same with a row of HXL tags under the headings: what a row is, and what is counted of it.
    #[must_use]
    pub fn hxl_csv(&self) -> Vec<u8> {
        let is_number = |at: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.cells.get(at));
            cells.any(|cell| cell.number.is_some())
        };
        let tag = |at: usize| match (at, is_number(at)) {
            (0, _) => "#meta+category".to_owned(),
            (at, true) => format!("#indicator+value+num+v{at}"),
            (at, false) => format!("#meta+text+v{at}"),
        };
        let tags = (0..self.head.len()).map(tag).collect();
        crate::write_csv(&self.head, std::iter::once(tags).chain(self.plain()), true)
    }

    /// The rows as plain cells.
    fn plain(&self) -> impl Iterator<Item = Vec<String>> {
        self.rows.iter().map(|r| r.cells.iter().map(DataCell::plain).collect())
    }

    /// `Heading: cell, heading: cell` row by row; cut with `…` where it is very long.
    /// The unit has been said before.
    pub(super) fn sentences(&self, unit: &str) -> String {
        let mut said = String::new();
        for row in &self.rows {
            let mut cells = row.cells.iter().zip(&self.head);
            let Some((first, _)) = cells.next() else { continue };
            let rest: Vec<String> = cells
                .filter(|(cell, _)| !cell.shown.is_empty())
                .map(|(cell, head)| {
                    if head.is_empty() || head == unit {
                        cell.shown.clone()
                    } else {
                        format!("{head} {}", cell.shown)
                    }
                })
                .collect();
            if !said.is_empty() {
                said.push_str("; ");
            }
            if said.chars().count() > MOST {
                said.push('…');
                return said;
            }
            said.push_str(&first.shown);
            if !rest.is_empty() {
                said.push_str(": ");
                said.push_str(&rest.join(", "));
            }
        }
        said.push('.');
        said
    }
}
