//! Coverage: which objectives of the Compact are served where, under which priority and by whom,
//! with the gaps as visible as the rest (C7).

use crate::facets::{Facet, Held, Index};

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
    let room = index.room();
    let having: Vec<&Held> =
        columns.iter().map(|column| index.held(against.facet(), column)).collect();
    let mut cells = Vec::with_capacity(objectives.len());
    let mut totals = Vec::with_capacity(objectives.len());
    for objective in &objectives {
        let serving = index.held(Facet::Objective, objective);
        let primary = index.held_primary(objective);
        totals.push(Cell { activities: serving.set().len(), primary: primary.set().len() });
        let row = having.iter().map(|held| Cell {
            activities: serving.shared(held, room),
            primary: primary.shared(held, room),
        });
        cells.push(row.collect());
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
mod tests;
