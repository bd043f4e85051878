//! A copy as it came back: its mark, its sheets and their rows, wherever somebody has moved them.
//! Columns are known by the tags in the hidden row, or by their titles where that is gone.

use super::columns::{self, Columns};
use super::mark::Mark;
use aunar_domain::copy::Sheet;
use aunar_domain::words::{Lang, fold};
use aunar_formats::{Cell, Limits, MARK_SHEET, ReadError};
use std::collections::HashSet;

/// A workbook that is a copy of ours.
pub(super) struct Back {
    pub(super) mark: Mark,
    pub(super) sheets: Vec<BackSheet>,
    /// The kinds of sheets that are not there.
    pub(super) absent: Vec<Sheet>,
    /// The names of sheets that are none of ours.
    pub(super) extra: Vec<String>,
}

/// A sheet of it.
pub(super) struct BackSheet {
    pub(super) sheet: Sheet,
    pub(super) name: String,
    /// Columns that somebody added, by their titles.
    pub(super) added: Vec<String>,
    /// The labels of columns that somebody took away.
    pub(super) lost: Vec<String>,
    /// Columns that somebody calls otherwise: as they were, as they are.
    pub(super) renamed: Vec<(String, String)>,
    /// Where each of our columns stands in it.
    pub(super) places: Vec<Option<usize>>,
    pub(super) rows: Vec<BackRow>,
}

/// A row of it.
pub(super) struct BackRow {
    /// The row, counted from 1.
    pub(super) row: u32,
    pub(super) id: Option<String>,
    pub(super) version: String,
    /// In the order of the columns; nothing for a column that is not there.
    pub(super) cells: Vec<Option<Cell>>,
}

/// What a file is.
pub(super) enum Found {
    /// A copy of ours.
    Copy(Back),
    /// Something else.
    Other,
}

/// Reads a file.
pub(super) fn read(bytes: &[u8], name: &str) -> Result<Found, ReadError> {
    let book = aunar_formats::read(bytes, Some(name), &Limits::default())?;
    let mark = book.sheets.iter().filter(|s| fold(&s.name) == MARK_SHEET).find_map(|sheet| {
        let text = |cell: Option<&Cell>| cell.map(Cell::to_string).unwrap_or_default();
        let pair = |row: &Vec<Cell>| (text(row.first()), text(row.get(1)));
        Mark::read(&sheet.rows.iter().map(pair).collect())
    });
    let Some(mark) = mark else { return Ok(Found::Other) };
    let mut back = Back { mark, sheets: Vec::new(), absent: Vec::new(), extra: Vec::new() };
    let lang = back.mark.lang;
    let ours: Vec<(Sheet, Columns)> =
        Sheet::ALL.iter().map(|sheet| (*sheet, columns::of(*sheet, lang))).collect();
    for sheet in book.sheets {
        if fold(&sheet.name) == MARK_SHEET {
            continue;
        }
        let head = ours.iter().find_map(|(kind, columns)| {
            Head::find(*kind, columns, &sheet.rows, lang).map(|head| (*kind, columns, head))
        });
        match head {
            // Two sheets of one kind: the first counts, the other is told.
            Some((kind, columns, head)) if back.sheets.iter().all(|s| s.sheet != kind) => {
                back.sheets.push(taken(kind, columns, &head, sheet, lang));
            }
            Some(_) => back.extra.push(sheet.name),
            None if sheet.hidden || is_told(&sheet.rows, lang) => {}
            None => back.extra.push(sheet.name),
        }
    }
    back.absent = Sheet::ALL
        .iter()
        .copied()
        .filter(|kind| back.sheets.iter().all(|s| s.sheet != *kind))
        .collect();
    Ok(Found::Copy(back))
}

/// How many rows each of our sheets has in a file, in the order of the file; nothing where it is none of ours.
#[cfg(feature = "testing")]
pub(crate) fn recognised(bytes: &[u8], name: &str) -> Result<Option<Vec<usize>>, ReadError> {
    Ok(match read(bytes, name)? {
        Found::Copy(back) => Some(back.sheets.iter().map(|sheet| sheet.rows.len()).collect()),
        Found::Other => None,
    })
}

/// Whether a sheet is one that only tells: the first, and the codes. They hold nothing that is read.
fn is_told(rows: &[Vec<Cell>], lang: Lang) -> bool {
    let t = crate::web::Tongue(lang);
    let has = |words: &str| {
        rows.iter().take(40).flatten().any(|cell| matches!(cell, Cell::Text(text) if text == words))
    };
    has(&t.t("book-open")) || has(&t.label("book-list", "status"))
}

/// Where the columns of a sheet stand.
struct Head {
    /// The rows that are no records.
    rows: HashSet<usize>,
    /// The first row under the titles.
    data: usize,
    id: usize,
    version: Option<usize>,
    columns: Vec<Option<usize>>,
    titles: Option<usize>,
}

impl Head {
    fn find(sheet: Sheet, columns: &Columns, rows: &[Vec<Cell>], lang: Lang) -> Option<Self> {
        let [id, version] = columns::keys(sheet);
        let text = |cell: &Cell| cell.to_string().trim().to_owned();
        let tags = rows.iter().position(|row| row.iter().any(|cell| text(cell) == id));
        let t = crate::web::Tongue(lang);
        if let Some(at) = tags {
            let place = |tag: &str| rows[at].iter().position(|cell| text(cell) == tag);
            // Somebody may have sorted the row of tags in among the records: the titles are the row
            // that has most of them.
            let wanted: HashSet<String> = columns.0.iter().map(|c| fold(&c.title(t))).collect();
            let has = |row: &usize| {
                rows[*row].iter().filter(|c| wanted.contains(&fold(&text(c)))).count()
            };
            let most = (0..at).rev().max_by_key(has).filter(|row| has(row) > 0);
            let titles = most.or_else(|| (0..at).find(|row| !rows[*row].is_empty()));
            return Some(Self {
                rows: titles.into_iter().chain([at]).collect(),
                data: titles.map_or(0, |row| row + 1),
                id: place(id)?,
                version: place(version),
                columns: columns.0.iter().map(|col| place(&col.tag)).collect(),
                titles,
            });
        }
        // Without the tags, by the titles that the copy was given out with.
        let wanted: Vec<String> = columns.0.iter().map(|col| fold(&col.title(t))).collect();
        let (id, version) = (t.label("book-column", "id"), t.label("book-column", "version"));
        rows.iter().take(20).enumerate().find_map(|(at, row)| {
            let folded: Vec<String> = row.iter().map(|cell| fold(&text(cell))).collect();
            let place = |title: &str| folded.iter().position(|cell| cell == title);
            let columns: Vec<Option<usize>> = wanted.iter().map(|title| place(title)).collect();
            let found = columns.iter().flatten().count();
            let id = place(&fold(&id))?;
            (found == columns.len() || found > 8 && found * 4 > columns.len() * 3).then(|| Self {
                rows: HashSet::from([at]),
                data: at + 1,
                id,
                version: place(&fold(&version)),
                columns,
                titles: Some(at),
            })
        })
    }
}

fn taken(
    sheet: Sheet,
    columns: &Columns,
    head: &Head,
    from: aunar_formats::Sheet,
    lang: Lang,
) -> BackSheet {
    let t = crate::web::Tongue(lang);
    let title = |at: usize| {
        let row = head.titles.and_then(|row| from.rows.get(row));
        row.and_then(|row| row.get(at)).map(|c| c.to_string().trim().to_owned()).unwrap_or_default()
    };
    let known: HashSet<usize> =
        head.columns.iter().flatten().copied().chain([head.id]).chain(head.version).collect();
    let width = from.rows.iter().map(Vec::len).max().unwrap_or(0);
    let added: Vec<String> = (0..width)
        .filter(|at| !known.contains(at))
        .filter(|at| {
            let cells = from.rows.iter().enumerate().skip(head.data);
            cells
                .filter(|(n, _)| !head.rows.contains(n))
                .any(|(_, row)| row.get(*at).is_some_and(|c| !c.is_empty()))
                || !title(*at).is_empty()
        })
        .map(|at| {
            let title = title(at);
            if title.is_empty() { letters(at) } else { title }
        })
        .collect();
    let (mut lost, mut renamed) = (Vec::new(), Vec::new());
    for (col, at) in columns.0.iter().zip(&head.columns) {
        match at {
            None => lost.push(col.title(t)),
            Some(at) => {
                let (was, is) = (col.title(t), title(*at));
                if fold(&was) != fold(&is) && !is.is_empty() {
                    renamed.push((was, is));
                }
            }
        }
    }
    let mut rows = Vec::new();
    for (at, mut cells) in from.rows.into_iter().enumerate().skip(head.data) {
        if head.rows.contains(&at) || cells.iter().all(is_blank) {
            continue;
        }
        let text = |cell: Option<&Cell>| cell.map(|c| c.to_string().trim().to_owned());
        let id = text(cells.get(head.id)).filter(|id| !id.is_empty());
        let version = head.version.and_then(|at| text(cells.get(at))).unwrap_or_default();
        let cell = |at: &Option<usize>| {
            at.map(|at| cells.get_mut(at).map(std::mem::take).unwrap_or_default())
        };
        let cells: Vec<Option<Cell>> = head.columns.iter().map(cell).collect();
        // A row that only has something in a column of somebody's own is theirs.
        if id.is_none() && cells.iter().flatten().all(is_blank) {
            continue;
        }
        let row = u32::try_from(at + 1).unwrap_or(u32::MAX);
        rows.push(BackRow { row, id, version, cells });
    }
    let places = head.columns.clone();
    BackSheet { sheet, name: from.name, added, lost, renamed, places, rows }
}

fn is_blank(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// A column's letters: `A` for 0, `AA` for 26.
pub(super) fn letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut left = index + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}
