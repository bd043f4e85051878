//! Finds the row that names the columns, under banners, with groups above it or sub-headers under
//! it, and the row of HXL tags; and settles which column holds which field.

use super::cells::{is_blank, quoted, written};
use super::columns::{Field, Named, is_tag, letter, named, tagged};
use super::outcome::{Column, Unreadable};
use super::words;
use super::{Cell, Grid};
use crate::words::{Lang, fold};
use std::collections::HashSet;

/// How many rows from the top may be banners.
const DEEPEST: usize = 40;
/// How many data rows are looked at where a header can mean two things.
const SAMPLE: usize = 200;

/// Which column holds what.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) columns: Vec<Column>,
    /// The columns of each field, by the field's place in `Field::ALL`.
    of_field: Vec<Vec<usize>>,
    pub(super) header_row: usize,
    pub(super) hxl_row: Option<usize>,
    /// The first row of data.
    pub(super) data: usize,
    /// Whether it is our own export.
    pub(super) own: bool,
    /// The language most of the headers are in.
    pub(super) lang: Option<Lang>,
}

impl Layout {
    /// The columns of a field, from the left.
    pub(super) fn columns_of(&self, field: Field) -> &[usize] {
        self.of_field.get(field as usize).map_or(&[], Vec::as_slice)
    }

    /// The first column of a field.
    pub(super) fn column_of(&self, field: Field) -> Option<usize> {
        self.columns_of(field).first().copied()
    }

    /// The layout of a form: one column a field, a text's in the language given, a blank clearing.
    pub(super) fn of_form(fields: &[(Field, Option<Lang>)]) -> Self {
        let mut of_field = vec![Vec::new(); Field::ALL.len()];
        let column = |(index, (field, lang)): (usize, &(Field, Option<Lang>))| {
            of_field[*field as usize].push(index);
            Column {
                index,
                letter: super::columns::letter(index),
                header: field.code().to_owned(),
                field: Some(*field),
                lang: *lang,
                about: false,
            }
        };
        let columns = fields.iter().enumerate().map(column).collect();
        Self { columns, of_field, header_row: 0, hxl_row: None, data: 1, own: true, lang: None }
    }

    /// Whether there is a column of a field.
    pub(super) fn has(&self, field: Field) -> bool {
        self.column_of(field).is_some()
    }
}

/// What somebody said of a sheet: which row names its columns, and what each of them holds. It counts for
/// more than any header or tag of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The row of the titles, from 0.
    pub head: usize,
    /// What each column holds, with the language of its texts; nothing of a column that is not used.
    pub columns: Vec<Option<(Field, Option<Lang>)>>,
}

/// The layout of a sheet as somebody said it is.
pub(super) fn told(grid: &Grid, told: &Told) -> Result<Layout, Unreadable> {
    let mut of_field = vec![Vec::new(); Field::ALL.len()];
    let text_at = |index: usize| {
        let cell = grid.rows.get(told.head)?.get(index).filter(|c| !is_blank(c))?;
        Some(written(cell).trim().to_owned())
    };
    let columns: Vec<Column> = told
        .columns
        .iter()
        .enumerate()
        .map(|(index, said)| {
            if let Some((field, _)) = said {
                of_field[*field as usize].push(index);
            }
            Column {
                index,
                letter: letter(index),
                header: text_at(index).unwrap_or_default(),
                field: said.map(|(field, _)| field),
                lang: said.and_then(|(_, lang)| lang),
                about: false,
            }
        })
        .collect();
    let data = below(grid, told.head);
    if grid.rows.iter().skip(data).all(|row| row.iter().all(is_blank)) {
        return Err(Unreadable::NoRows);
    }
    let fields = of_field.iter().filter(|c| !c.is_empty()).count();
    if of_field[Field::Title as usize].is_empty() || fields < 2 {
        let found = columns.iter().filter(|c| c.field.is_some()).map(|c| quoted(&c.header));
        return Err(Unreadable::NoHeader {
            looked_at_rows: 1,
            found: found.collect(),
            needed: ["status", "period", "lead", "priority"].map(str::to_owned).to_vec(),
        });
    }
    let names: Vec<Option<Named>> =
        grid.rows.get(told.head).map(|row| names_of(row)).unwrap_or_default();
    let lang = most_spoken(&names);
    Ok(Layout { columns, of_field, header_row: told.head, hxl_row: None, data, own: false, lang })
}

/// The first row of records under a row of titles: sub-headers and tags may stand between.
pub(super) fn below(grid: &Grid, head: usize) -> usize {
    let mut data = head + 1;
    while grid.rows.get(data).is_some_and(|row| is_hxl(row) || is_sub_header(row)) {
        data += 1;
        if data > head + 3 {
            break;
        }
    }
    data.min(grid.rows.len())
}

/// What the row of titles says of each column, whether or not the sheet is a list of activities.
pub(super) fn proposed(grid: &Grid, head: usize) -> Vec<Column> {
    let top = &grid.rows[..grid.rows.len().min(DEEPEST.max(head + 2))];
    if head >= top.len() {
        return Vec::new();
    }
    let hxl = top.iter().position(|row| is_hxl(row)).filter(|at| *at >= head && *at <= head + 3);
    lay_out(grid, head, hxl).columns
}

/// The row that looks most like titles, from 0; `None` where nothing is called like anything of ours.
pub(super) fn likely_head(grid: &Grid) -> Option<usize> {
    let top = &grid.rows[..grid.rows.len().min(DEEPEST)];
    let known = |at: &usize| distinct(&names_of(&top[*at]));
    (0..top.len()).rev().max_by_key(known).filter(|at| known(at) > 0)
}

/// How much a sheet looks like a list of activities, if it does: whether it has rows, its fields,
/// its rows.
fn score(grid: &Grid) -> Option<(bool, usize, usize)> {
    let layout = find(grid).ok()?;
    let fields = layout.of_field.iter().filter(|c| !c.is_empty()).count();
    let rows = grid.rows.iter().skip(layout.data).filter(|r| !r.iter().all(is_blank)).count();
    // An emptied template must not win over the list beside it.
    Some((rows > 0, fields, rows))
}

/// The sheets that hold activities as well, beside the one that is read.
pub(super) fn other_lists(grids: &[Grid], read: usize) -> Vec<String> {
    let others = grids.iter().enumerate().filter(|(at, _)| *at != read);
    others
        .filter(|(_, grid)| score(grid).is_some_and(|(has_rows, ..)| has_rows))
        .map(|(_, grid)| grid.sheet.clone())
        .collect()
}

/// The sheet that looks most like a list of activities.
pub(super) fn best_grid(grids: &[Grid]) -> Option<usize> {
    let scored = grids.iter().enumerate().filter_map(|(at, grid)| Some((score(grid)?, at)));
    scored.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))).map(|(_, at)| at)
}

/// Finds the columns of a grid.
pub(super) fn find(grid: &Grid) -> Result<Layout, Unreadable> {
    if grid.rows.iter().all(|row| row.iter().all(is_blank)) {
        return Err(Unreadable::NoRows);
    }
    let top = &grid.rows[..grid.rows.len().min(DEEPEST)];
    let hxl = top.iter().position(|row| is_hxl(row));
    let names: Vec<Vec<Option<Named>>> = top.iter().map(|row| names_of(row)).collect();
    let best = match hxl {
        // With tags the header is whatever stands close above them.
        Some(hxl) => (hxl.saturating_sub(3)..hxl)
            .rev()
            .max_by_key(|at| distinct(&names[*at]))
            .filter(|at| distinct(&names[*at]) > 0),
        None => (0..top.len()).rev().max_by_key(|at| distinct(&names[*at])),
    };
    let layout = match (best, hxl) {
        (None, Some(hxl)) => lay_out(grid, hxl, Some(hxl)),
        (Some(best), hxl) => lay_out(grid, best, hxl),
        (None, None) => return Err(Unreadable::NoRows),
    };
    let fields = layout.of_field.iter().filter(|c| !c.is_empty()).count();
    if !layout.has(Field::Title) || fields < 2 {
        let found = layout.columns.iter().filter(|c| c.field.is_some()).map(|c| quoted(&c.header));
        return Err(Unreadable::NoHeader {
            looked_at_rows: top.len() as u32,
            found: found.collect(),
            needed: ["status", "period", "lead", "priority"].map(str::to_owned).to_vec(),
        });
    }
    Ok(layout)
}

fn is_hxl(row: &[Cell]) -> bool {
    let filled = row.iter().filter(|c| !is_blank(c)).count();
    let tags = row.iter().filter(|c| is_tag(&written(c))).count();
    tags >= 2 && tags * 2 > filled
}

/// Whether a row names nothing but columns.
fn is_sub_header(row: &[Cell]) -> bool {
    let names = names_of(row);
    let filled = row.iter().filter(|c| !is_blank(c)).count();
    filled >= 2 && names.iter().flatten().count() == filled && distinct(&names) >= 2
}

fn names_of(row: &[Cell]) -> Vec<Option<Named>> {
    let text = |cell: &Cell| match cell {
        Cell::Text(text) if !is_blank(cell) => named(text),
        _ => None,
    };
    row.iter().map(text).collect()
}

fn distinct(names: &[Option<Named>]) -> usize {
    let set: HashSet<(Field, Option<Lang>)> =
        names.iter().flatten().map(|n| (n.field, n.lang)).collect();
    set.len()
}

fn lay_out(grid: &Grid, header: usize, hxl: Option<usize>) -> Layout {
    let rows = &grid.rows;
    let tags = hxl.map(|at| &rows[at]);
    // Start and End under a merged Timeline: a row right below that names nothing but columns.
    let under = header + 1;
    let is_sub = hxl != Some(header)
        && hxl != Some(under)
        && rows.get(under).is_some_and(|row| is_sub_header(row));
    let width = [Some(header), hxl, is_sub.then_some(under)]
        .into_iter()
        .flatten()
        .map(|at| rows[at].len())
        .max()
        .unwrap_or(0);
    let text_at = |row: usize, column: usize| {
        let cell = rows.get(row)?.get(column).filter(|c| !is_blank(c))?;
        Some(written(cell).trim().to_owned())
    };
    let mut columns = Vec::with_capacity(width);
    let mut said: Vec<Option<Named>> = Vec::with_capacity(width);
    for index in 0..width {
        let sub = is_sub.then(|| text_at(under, index)).flatten();
        let own = (hxl != Some(header)).then(|| text_at(header, index)).flatten();
        // A header merged downwards stands in the row above.
        let above =
            header.checked_sub(1).and_then(|up| text_at(up, index)).filter(|t| named(t).is_some());
        let text = sub.or(own).or(above.filter(|_| hxl != Some(header)));
        let tag = tags
            .and_then(|row| row.get(index))
            .filter(|c| !is_blank(c))
            .map(|c| written(c).into_owned());
        let name = match &tag {
            // Tags win; an attribute of the language may still stand in the header only.
            Some(tag) => tagged(tag).map(|by_tag| Named {
                lang: by_tag.lang.or_else(|| text.as_deref().and_then(named).and_then(|n| n.lang)),
                ..by_tag
            }),
            None => text.as_deref().and_then(named),
        };
        let header = text.or(tag).unwrap_or_default();
        columns.push(Column {
            index,
            letter: letter(index),
            header,
            field: None,
            lang: None,
            about: false,
        });
        said.push(name);
    }
    let data =
        [header, hxl.unwrap_or(0), if is_sub { under } else { 0 }].into_iter().max().unwrap_or(0)
            + 1;
    // Where sub-products are the activities, a product is the result that they lead to.
    let is_below = |text: &str| {
        let folded = fold(text);
        ["sub producto", "subproducto", "sub produto", "subproduto", "sous produit"]
            .iter()
            .any(|word| folded.starts_with(word))
    };
    if columns.iter().any(|c| is_below(&c.header)) {
        for (name, column) in said.iter_mut().zip(&columns) {
            if let Some(name) = name
                && name.field == Field::Deliverable
                && ["producto", "produto", "produit"].contains(&fold(&column.header).as_str())
            {
                name.field = Field::Result;
            }
        }
    }
    settle(&mut said, rows.get(data..).unwrap_or_default());
    let lang = most_spoken(&said);
    let mut of_field = vec![Vec::new(); Field::ALL.len()];
    for (column, name) in columns.iter_mut().zip(&said) {
        if let Some(name) = name {
            (column.field, column.lang, column.about) = (Some(name.field), name.lang, name.about);
            of_field[name.field as usize].push(column.index);
        }
    }
    let own =
        !of_field[Field::Id as usize].is_empty() && !of_field[Field::Version as usize].is_empty();
    Layout { columns, of_field, header_row: header, hxl_row: hxl, data, own, lang }
}

/// Leaves one column per field where only one can be, and decides what has two meanings.
fn settle(said: &mut [Option<Named>], data: &[Vec<Cell>]) {
    let sample = &data[..data.len().min(SAMPLE)];
    let values = |column: usize| {
        sample.iter().filter_map(move |row| row.get(column)).filter(|c| !is_blank(c)).map(written)
    };
    // An `ID` that is not ours is the sender's reference.
    for (at, name) in said.iter_mut().enumerate() {
        if let Some(name) = name
            && name.field == Field::Id
            && values(at).next().is_some()
            && !values(at).any(|v| uuid::Uuid::parse_str(v.trim()).is_ok())
        {
            name.field = Field::Reference;
        }
    }
    // `Kind` is of the priority where the values say so.
    for at in 0..said.len() {
        if let Some(name) = &said[at]
            && name.field == Field::Kind
            && name.weak
        {
            let of_priority = values(at).filter(|v| words::priority_kind(v).is_some()).count();
            let of_activity = values(at).filter(|v| words::kind(v).is_some()).count();
            let taken = |field| said.iter().flatten().any(|n| n.field == field && !n.weak);
            let turn = of_priority > of_activity && !taken(Field::PriorityKind);
            if turn && let Some(name) = &mut said[at] {
                name.field = Field::PriorityKind;
            }
        }
    }
    // `Activity` beside `Title` is the long text.
    let has = |said: &[Option<Named>], field, weak: Option<bool>| {
        said.iter()
            .flatten()
            .any(|n| n.field == field && !n.about && weak.is_none_or(|w| w == n.weak))
    };
    if has(said, Field::Title, Some(false)) {
        let free = !has(said, Field::Description, None);
        let mut given = false;
        for name in said.iter_mut() {
            if let Some(n) = name
                && n.field == Field::Title
                && n.weak
            {
                if free && !given {
                    n.field = Field::Description;
                    given = true;
                } else {
                    *name = None;
                }
            }
        }
    }
    // A list without titles has them in its descriptions or deliverables.
    for stand_in in [Field::Description, Field::Deliverable] {
        if !has(said, Field::Title, None) {
            for name in said.iter_mut().flatten().filter(|n| n.field == stand_in) {
                name.field = Field::Title;
            }
        }
    }
    // A strong name beats a weak one, then the left beats the right.
    let mut order: Vec<usize> = (0..said.len()).collect();
    order.sort_by_key(|at| said[*at].is_some_and(|n| n.weak));
    let mut seen = HashSet::new();
    for at in order {
        if let Some(name) = &said[at]
            && !name.field.is_list()
            && !seen.insert((name.field, name.lang, name.about))
        {
            said[at] = None;
        }
    }
}

fn most_spoken(said: &[Option<Named>]) -> Option<Lang> {
    let count = |lang| said.iter().flatten().filter(|n| n.header_lang == Some(lang)).count();
    let mut counts: Vec<(usize, Lang)> = Lang::ALL.iter().map(|l| (count(*l), *l)).collect();
    counts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    (counts[0].0 > counts[1].0).then_some(counts[0].1)
}

#[cfg(test)]
mod tests;
