//! A workbook that is none of ours: which of its columns hold what is proposed with a few rows, a
//! person confirms or corrects it, and what they confirmed is remembered for whoever sent it, as long as
//! the columns are called the same.

use super::page;
use super::place::{Place, hand};
use crate::exchange::{ImportError, Offer, Outcome, Target, import_grids, read_grids};
use crate::records::returned::{self, ReturnedCopy};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::Action;
use aunar_domain::intake::{self, Cell, Field, Grid};
use aunar_domain::words::{Lang, fold};
use aunar_formats::ReadError;
use axum::http::StatusCode;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// How many rows are shown of the file.
const SAMPLES: usize = 5;
/// How many rows a header is looked for in.
const HEADS: usize = 30;
/// How many columns are asked about.
const MOST_COLUMNS: usize = 80;
/// How many remarks are told.
const MOST_TOLD: usize = 100;

#[derive(Template)]
#[template(path = "workbook/pages/mapping.html")]
struct MappingPage {
    shell: Shell,
    base: String,
    path: String,
    file: String,
    remembered: bool,
    sheets: Vec<(usize, String)>,
    sheet: usize,
    heads: Vec<(usize, String)>,
    head: usize,
    options: Vec<(String, String)>,
    columns: Vec<ColumnView>,
    outcome: Option<OutcomeView>,
    takes: bool,
    trouble: Option<String>,
}

struct ColumnView {
    name: String,
    letter: String,
    title: String,
    samples: Vec<String>,
    means: String,
}

struct OutcomeView {
    counts: String,
    remarks: Vec<String>,
    more: Option<String>,
}

/// Why a file is no table at all; nothing where it is one.
pub(super) fn unreadable(bytes: &[u8], name: &str) -> Option<ReadError> {
    match read_grids(bytes, name) {
        Ok(grids) if grids.iter().all(|g| g.rows.is_empty()) => Some(ReadError::Empty),
        Ok(_) => None,
        Err(error) => Some(error),
    }
}

/// A file with what its columns were said to mean.
struct Mapped {
    grids: Vec<Grid>,
    sheet: usize,
    head: usize,
    means: Vec<String>,
    remembered: bool,
}

/// What a header of our own means, the other way round.
fn known() -> HashMap<(Field, Option<Lang>), String> {
    let headers = options_of();
    let mut known = HashMap::new();
    for header in headers {
        let grid = Grid {
            sheet: String::new(),
            rows: vec![vec![
                Cell::Text("title".to_owned()),
                Cell::Text("period".to_owned()),
                Cell::Text(header.clone()),
            ]],
        };
        let Some(columns) = intake::columns(&grid) else { continue };
        if let Some(column) = columns.get(2)
            && let Some(field) = column.field
        {
            known.entry((field, column.lang)).or_insert(header);
        }
    }
    known.insert((Field::Title, None), "title".to_owned());
    known.insert((Field::Period, None), "period".to_owned());
    known
}

/// What a column can be said to hold, by the headers of our own table.
fn options_of() -> Vec<String> {
    let plain = ["title", "description", "deliverable", "slip reason"].map(str::to_owned);
    let ours = intake::header().into_iter().filter(|h| !h.ends_with("(about)"));
    plain
        .into_iter()
        .chain(ours.filter(|h| h != "id" && h != "version"))
        .chain(["start", "end"].map(str::to_owned))
        .collect()
}

fn options(t: Tongue) -> Vec<(String, String)> {
    let label = |header: &str| {
        let (name, lang) = match header.split_once(" (") {
            Some((name, lang)) => (name, Some(lang.trim_end_matches(')'))),
            None => (header, None),
        };
        let code = name.to_lowercase().replace(' ', "-");
        let words = t.try_label("map-field", &code).unwrap_or_else(|| name.to_owned());
        match lang {
            Some(lang) => format!("{words} ({lang})"),
            None => words,
        }
    };
    let unused = (String::new(), t.t("map-unused"));
    let named = options_of().into_iter().map(|h| {
        let words = label(&h);
        (h, words)
    });
    std::iter::once(unused).chain(named).collect()
}

impl Mapped {
    async fn of(
        cx: &Cx,
        place: &Place,
        copy: &ReturnedCopy,
        bytes: &[u8],
        form: Option<&Form>,
    ) -> Result<Self, Error> {
        let grids = read_grids(bytes, &copy.name).map_err(|why| Error::Unacceptable {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            code: why.code(),
            detail: why.to_string(),
        })?;
        let sheet = asked(form, "sheet")
            .filter(|n| *n < grids.len())
            .or_else(|| intake::best_grid(&grids))
            .unwrap_or(0);
        let grid = &grids[sheet];
        let found = intake::columns(grid);
        let proposed = found.as_ref().and_then(|_| intake::header_row(grid));
        // A row that is called as somebody confirmed before is the one that is meant.
        let from = sender(cx, copy);
        let network = place.network.network.id;
        let mut known_head = None;
        if form.is_none() {
            for at in 0..grid.rows.len().min(HEADS) {
                let shape = shape(grid, at);
                let kept = returned::remembered(&cx.state.db, network, (&from, &shape)).await?;
                if !kept.is_empty() {
                    known_head = Some(at);
                    break;
                }
            }
        }
        let head = asked(form, "head")
            .filter(|n| *n < grid.rows.len())
            .or(known_head)
            .or(proposed)
            .or_else(|| grid.rows.iter().position(|row| !row.is_empty()))
            .unwrap_or(0);
        let width = grid.rows.iter().map(Vec::len).max().unwrap_or(0).min(MOST_COLUMNS);
        // What the form says holds for the sheet and the row that it was drawn from.
        let same = asked(form, "was-sheet") == Some(sheet) && asked(form, "was-head") == Some(head);
        if let Some(form) = form.filter(|_| same) {
            let means = (0..width)
                .map(|at| form.one(&format!("column.{at}")).unwrap_or_default().to_owned())
                .collect();
            return Ok(Self { grids, sheet, head, means, remembered: false });
        }
        let shape = shape(grid, head);
        let kept = returned::remembered(&cx.state.db, network, (&from, &shape)).await?;
        if !kept.is_empty() {
            let means = (0..width).map(|at| kept.get(&at).cloned().unwrap_or_default()).collect();
            return Ok(Self { grids, sheet, head, means, remembered: true });
        }
        let known = known();
        let mut means = vec![String::new(); width];
        if proposed == Some(head) {
            for column in found.unwrap_or_default().into_iter().filter(|c| !c.about) {
                let header = column
                    .field
                    .and_then(|f| known.get(&(f, column.lang)).or_else(|| known.get(&(f, None))));
                if let (Some(slot), Some(header)) = (means.get_mut(column.index), header) {
                    slot.clone_from(header);
                }
            }
        }
        Ok(Self { grids, sheet, head, means, remembered: false })
    }

    fn grid(&self) -> &Grid {
        &self.grids[self.sheet]
    }

    /// The sheet with the headers of our own table where somebody said what they mean.
    fn rewritten(&self) -> Grid {
        let mut grid = self.grid().clone();
        for row in grid.rows.iter_mut().take(self.head) {
            row.clear();
        }
        if let Some(row) = grid.rows.get_mut(self.head) {
            let cell = |means: &String| match means.as_str() {
                "" => Cell::Empty,
                header => Cell::Text(header.to_owned()),
            };
            *row = self.means.iter().map(cell).collect();
        }
        grid
    }
}

/// A number that a form says.
fn asked(form: Option<&Form>, name: &str) -> Option<usize> {
    form.and_then(|f| f.one(name)).and_then(|v| v.parse().ok())
}

/// Whose files are alike: those of whoever sent it, or brought it.
fn sender(cx: &Cx, copy: &ReturnedCopy) -> String {
    let own = || cx.signed.as_ref().map(|s| s.person.email.clone());
    copy.sender.clone().or_else(own).unwrap_or_else(|| "unknown".to_owned()).to_lowercase()
}

/// What the columns of a sheet are called, in few bytes.
fn shape(grid: &Grid, head: usize) -> [u8; 32] {
    let mut hash = Sha256::new();
    for cell in grid.rows.get(head).into_iter().flatten() {
        hash.update(fold(&text(cell)));
        hash.update([0]);
    }
    hash.finalize().into()
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty | Cell::Uncomputed => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Bool(yes) => yes.to_string(),
    }
}

async fn remember(cx: &Cx, place: &Place, sender: &str, mapped: &Mapped) -> Result<(), Error> {
    let shape = shape(mapped.grid(), mapped.head);
    let mut tx = cx.state.db.begin().await?;
    let network = place.network.network.id;
    returned::remember(&mut tx, network, (sender, &shape), &mapped.means).await?;
    Ok(tx.commit().await?)
}

/// The page.
pub(super) async fn show(
    cx: &Cx,
    place: &Place,
    copy: &ReturnedCopy,
    bytes: &[u8],
    trouble: Option<String>,
) -> Answer {
    cx.acting(Action::PreviewImport, place.object())?;
    let mapped = Mapped::of(cx, place, copy, bytes, None).await?;
    draw(cx, place, copy, &mapped, (None, trouble))
}

fn offer(cx: &Cx, place: &Place, copy: &ReturnedCopy, dry_run: bool, partial: bool) -> Offer {
    let actor = hand(cx).actor(Action::Import, place.object());
    Offer {
        name: copy.name.clone(),
        bytes: Vec::new(),
        lang: None,
        accept_new: false,
        partial,
        dry_run,
        actor,
        via: "web",
    }
}

/// Looks at what the file would bring, or brings it in.
pub(super) async fn act(
    cx: &Cx,
    place: &Place,
    copy: &ReturnedCopy,
    bytes: &[u8],
    form: &Form,
) -> Answer {
    let takes = form.one("act") == Some("take");
    let action = if takes { Action::Import } else { Action::PreviewImport };
    cx.acting(action, place.object())?;
    let mapped = Mapped::of(cx, place, copy, bytes, Some(form)).await?;
    if form.one("act") == Some("columns") {
        return draw(cx, place, copy, &mapped, (None, None));
    }
    let partial = form.one("partial").is_some();
    let target = Target { network: &place.network.network.code, plan: &place.code };
    let offer = offer(cx, place, copy, !takes, partial);
    let outcome = import_grids(&cx.state, target, &offer, vec![mapped.rewritten()]).await;
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(ImportError::Db(error)) => return Err(error.into()),
        Err(ImportError::Unreadable { why, .. }) => {
            let why =
                cx.t().try_label("map-trouble", why.code()).unwrap_or_else(|| why.to_string());
            return draw(cx, place, copy, &mapped, (None, Some(why)));
        }
        Err(other) => return draw(cx, place, copy, &mapped, (None, Some(other.to_string()))),
    };
    if outcome.stored {
        remember(cx, place, &sender(cx, copy), &mapped).await?;
        page::drop(cx, place, copy.id).await?;
        let latest = returned::receipts(&cx.state.db, place.plan).await?;
        let address = match latest.first() {
            Some(receipt) => format!("{}/receipts/{}", place.base(), receipt.id),
            None => place.base(),
        };
        return Ok(respond::see_other(&address));
    }
    draw(cx, place, copy, &mapped, (Some(outcome), None))
}

fn draw(
    cx: &Cx,
    place: &Place,
    copy: &ReturnedCopy,
    mapped: &Mapped,
    (outcome, trouble): (Option<Outcome>, Option<String>),
) -> Answer {
    let t = cx.t();
    let grid = mapped.grid();
    let empty = Vec::new();
    let head = grid.rows.get(mapped.head).unwrap_or(&empty);
    let cell = |row: &Vec<Cell>, at: usize| -> String {
        row.get(at).map(text).unwrap_or_default().chars().take(120).collect()
    };
    let samples: Vec<&Vec<Cell>> =
        grid.rows.iter().skip(mapped.head + 1).filter(|r| !r.is_empty()).take(SAMPLES).collect();
    let columns = (0..mapped.means.len())
        .map(|at| ColumnView {
            name: format!("column.{at}"),
            letter: super::back::letters(at),
            title: cell(head, at),
            samples: samples.iter().map(|row| cell(row, at)).filter(|s| !s.is_empty()).collect(),
            means: mapped.means[at].clone(),
        })
        .filter(|c| !c.title.is_empty() || !c.samples.is_empty())
        .collect();
    let heads = grid.rows.iter().enumerate().take(HEADS).filter(|(_, row)| !row.is_empty());
    let heads = heads.map(|(at, row)| {
        let words: Vec<String> = row.iter().map(text).filter(|w| !w.is_empty()).take(4).collect();
        let words: String = words.join(" | ").chars().take(60).collect();
        (at, format!("{} · {words}", at + 1))
    });
    let told = outcome.as_ref().map(|outcome| {
        let all = outcome.rows.iter().flat_map(|r| &r.remarks).chain(&outcome.remarks);
        let all: Vec<String> = all.map(|r| r.text(t)).collect();
        let more = all.len().saturating_sub(MOST_TOLD);
        OutcomeView {
            counts: outcome.counted(t),
            remarks: all.into_iter().take(MOST_TOLD).collect(),
            more: (more > 0).then(|| t.n("copy-left-out", more as u64)),
        }
    });
    let page = MappingPage {
        shell: Shell::of(cx, &place.network, Some(&place.code), "plan", &t.t("map-title")),
        base: place.base(),
        path: format!("{}/{}", place.base(), copy.id),
        file: copy.name.clone(),
        remembered: mapped.remembered,
        sheets: mapped.grids.iter().enumerate().map(|(n, g)| (n, g.sheet.clone())).collect(),
        sheet: mapped.sheet,
        heads: heads.collect(),
        head: mapped.head,
        options: options(t),
        columns,
        takes: outcome.as_ref().is_some_and(|o| o.changes() > 0),
        outcome: told,
        trouble: trouble.clone(),
    };
    let status = trouble.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    respond::private_page(cx, status, &page)
}
