//! Coverage: which objectives of the Compact are served where, under which priority and by whom,
//! with the gaps as visible as the rest (C7).

use crate::facets::{Facet, Index};

codes! {
    /// What objectives are laid against.
    pub enum Against ("axis of coverage") {
        /// The plan's priorities.
        Priority = "priority",
        /// Countries, and regions for what is regional.
        Country = "country",
        /// Entities.
        Entity = "entity",
    }
}

impl Against {
    /// The facet whose values are the columns.
    #[must_use]
    pub const fn facet(self) -> Facet {
        match self {
            Against::Priority => Facet::Priority,
            Against::Country => Facet::Country,
            Against::Entity => Facet::Entity,
        }
    }
}

/// One cell: how many activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Cell {
    /// That serve the objective at all.
    pub activities: u64,
    /// For which it is a primary objective.
    pub primary: u64,
}

/// Objectives by columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The codes of the objectives, one a row.
    pub objectives: Vec<String>,
    /// The codes of the columns.
    pub columns: Vec<String>,
    /// One a row, one a column.
    pub cells: Vec<Vec<Cell>>,
    /// The whole of each row: an activity counts once however many columns it is in.
    pub totals: Vec<Cell>,
}

/// Counts the matrix of objectives and columns.
#[must_use]
pub fn matrix(
    index: &Index,
    objectives: Vec<String>,
    against: Against,
    columns: Vec<String>,
) -> Matrix {
    let facet = against.facet();
    let mut cells = Vec::with_capacity(objectives.len());
    let mut totals = Vec::with_capacity(objectives.len());
    for objective in &objectives {
        let serving = index.having(Facet::Objective, objective);
        let primary = index.primary(objective);
        totals.push(Cell { activities: serving.len(), primary: primary.len() });
        let row = columns
            .iter()
            .map(|column| {
                let having = index.having(facet, column);
                Cell {
                    activities: serving.intersection_len(having),
                    primary: primary.intersection_len(having),
                }
            })
            .collect();
        cells.push(row);
    }
    Matrix { objectives, columns, cells, totals }
}

impl Matrix {
    /// The objectives that no activity serves.
    pub fn gaps(&self) -> impl Iterator<Item = &str> {
        self.objectives
            .iter()
            .zip(&self.totals)
            .filter(|(_, total)| total.activities == 0)
            .map(|(objective, _)| objective.as_str())
    }

    /// The shade of a cell, 0 (none) to 5, by its share of the fullest cell.
    #[must_use]
    pub fn shade(&self, cell: Cell) -> u8 {
        let most = self.cells.iter().flatten().map(|c| c.activities).max().unwrap_or(0);
        if cell.activities == 0 || most == 0 {
            return 0;
        }
        let fifth = (cell.activities * 5).div_ceil(most);
        u8::try_from(fifth.clamp(1, 5)).unwrap_or(5)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Tag, Weight};
    use crate::facets::tests::{activity, index};
    use crate::framework::OBJECTIVES;

    #[test]
    fn each_cell_counts_its_activities_and_gaps_are_named() {
        let serving =
            |entry: &str, weight| Tag { framework: OBJECTIVES.into(), entry: entry.into(), weight };
        let activities = [
            activity(1, |c| {
                c.places = vec!["PE".into(), "CO".into()];
                c.tags = vec![serving("1", Weight::Primary)];
            }),
            activity(2, |c| {
                c.places = vec!["PE".into()];
                c.tags = vec![serving("1", Weight::Secondary)];
            }),
        ];
        let counted = matrix(
            &index(&activities),
            vec!["1".into(), "2".into()],
            Against::Country,
            vec!["CO".into(), "PE".into()],
        );
        assert_eq!(counted.cells[0][1], Cell { activities: 2, primary: 1 });
        assert_eq!(counted.totals[0].activities, 2, "two activities, though three cells");
        assert_eq!(counted.gaps().collect::<Vec<_>>(), ["2"]);
        assert_eq!(counted.shade(counted.cells[0][1]), 5);
        assert_eq!(counted.shade(counted.cells[0][0]), 3);
        assert_eq!(counted.shade(counted.cells[1][0]), 0);
    }
}
