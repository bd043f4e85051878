//! A workbook that is none of ours: which of its columns hold what is proposed with a few rows, a
//! person confirms or corrects it, says what words of its own mean, and what they confirmed is remembered
//! for whoever sent it, as long as the columns are called the same. What a person says counts for more
//! than any header or tag of the file.

mod amounts;
mod columns;
mod gather;
mod values;
mod view;

use super::page;
use super::place::{Place, hand};
use crate::exchange::{
    ImportError, Offer, Target, ToldSheet, Watch, import_told, read_grids, refused,
};
use crate::records::returned::{self, OwnWord, ReturnedCopy};
use crate::web::{Answer, Cx, Error, Form, respond, unread};
use aunar_domain::access::Action;
use aunar_domain::intake::{self, Cell, Grid, Told};
use aunar_domain::money::Currency;
use aunar_domain::words::{fold, tidy};
use aunar_formats::ReadError;
use axum::http::StatusCode;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// How many rows a header is looked for in.
const HEADS: usize = 30;
/// How many columns are asked about.
const MOST_COLUMNS: usize = 80;

/// Why a file is no table at all; nothing where it is one.
pub(super) fn unreadable(bytes: &[u8], name: &str) -> Option<ReadError> {
    match read_grids(bytes, name) {
        Ok(sheets) if sheets.grids.iter().all(|g| g.rows.is_empty()) => Some(ReadError::Empty),
        Ok(_) => None,
        Err(error) => Some(error),
    }
}

/// A file with what its columns and its words were said to mean.
struct Mapped {
    grids: Vec<Grid>,
    sheet: usize,
    head: usize,
    means: Vec<String>,
    currency: Currency,
    /// What was typed as a currency and is none.
    no_currency: Option<String>,
    words: Vec<OwnWord>,
    /// Whether rows of the same activity count as one; nothing where there are none.
    together: Option<bool>,
    remembered: bool,
}

impl Mapped {
    async fn of(
        cx: &Cx,
        place: &Place,
        copy: &ReturnedCopy,
        bytes: &[u8],
        form: Option<&Form>,
    ) -> Result<Self, Error> {
        let read = read_grids(bytes, &copy.name).map_err(|why| Error::Unacceptable {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            code: why.code(),
            detail: unread::words(cx.t(), &why),
        })?;
        let grids = read.grids;
        let sheet = asked(form, "sheet")
            .filter(|n| *n < grids.len())
            .or_else(|| intake::best_grid(&grids))
            .or_else(|| grids.iter().position(|g| intake::likely_head(g).is_some()))
            .unwrap_or(0);
        let grid = &grids[sheet];
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
            .or_else(|| intake::header_row(grid))
            .or_else(|| intake::likely_head(grid))
            .or_else(|| grid.rows.iter().position(|row| !row.is_empty()))
            .unwrap_or(0);
        let width = grid.rows.iter().map(Vec::len).max().unwrap_or(0).min(MOST_COLUMNS);
        let mut mapped = Self {
            means: vec![String::new(); width],
            currency: Currency::USD,
            no_currency: None,
            words: Vec::new(),
            together: None,
            remembered: false,
            grids,
            sheet,
            head,
        };
        // What the form says holds for the sheet and the row that it was drawn from.
        let same = asked(form, "was-sheet") == Some(sheet) && asked(form, "was-head") == Some(head);
        if let Some(form) = form.filter(|_| same) {
            let column = |at: usize| form.one(&format!("column.{at}")).unwrap_or_default();
            mapped.means = (0..width).map(|at| column(at).to_owned()).collect();
            let typed = form.one("currency").unwrap_or("USD").trim().to_uppercase();
            match typed.parse() {
                Ok(currency) => mapped.currency = currency,
                Err(_) => mapped.no_currency = Some(typed.chars().take(20).collect()),
            }
            mapped.words = values::sent(form);
            mapped.together = mapped.could_be_together().then(|| form.one("together").is_some());
            return Ok(mapped);
        }
        let key = shape(mapped.grid(), head);
        let kept = returned::remembered(&cx.state.db, network, (&from, &key)).await?;
        if kept.is_empty() {
            mapped.means = columns::proposed(mapped.grid(), head, width, &place.plan().plan);
        } else {
            mapped.recall(&kept);
            mapped.words = returned::remembered_words(&cx.state.db, network, (&from, &key)).await?;
            mapped.remembered = true;
        }
        mapped.together = mapped.could_be_together().then_some(true);
        Ok(mapped)
    }

    fn recall(&mut self, kept: &HashMap<usize, String>) {
        for (at, means) in self.means.iter_mut().enumerate() {
            let Some(kept) = kept.get(&at) else { continue };
            *means = kept.clone();
            // An amount is remembered with its currency: `required 2027 USD`.
            if let Some((amount, currency)) = kept.rsplit_once(' ')
                && amounts::read(kept).is_some()
                && let Ok(currency) = currency.parse()
            {
                *means = amount.to_owned();
                self.currency = currency;
            }
        }
    }

    /// What is remembered of each column.
    fn memory(&self) -> Vec<String> {
        let one = |means: &String| match amounts::read(means) {
            Some(_) => format!("{means} {}", self.currency),
            None => means.clone(),
        };
        self.means.iter().map(one).collect()
    }

    fn grid(&self) -> &Grid {
        &self.grids[self.sheet]
    }

    /// The first row of records.
    fn data(&self) -> usize {
        intake::first_record(self.grid(), self.head)
    }

    fn told(&self) -> Told {
        let columns = self.means.iter().map(|means| intake::column_named(means)).collect();
        Told { head: self.head, columns }
    }

    fn could_be_together(&self) -> bool {
        !gather::together(self.grid(), self.data(), &self.told()).is_empty()
    }

    /// The field that two columns were said to hold though only one can, with their letters.
    fn twice(&self) -> Option<(String, String)> {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (at, means) in self.means.iter().enumerate().filter(|(_, m)| !m.is_empty()) {
            if intake::column_named(means).is_some_and(|(field, _)| field.is_list()) {
                continue;
            }
            if let Some(first) = seen.insert(means, at) {
                let letters = super::back::letters;
                return Some((means.clone(), format!("{}, {}", letters(first), letters(at))));
            }
        }
        None
    }

    /// The sheet as a person said it is to be read.
    fn sheet(&self, cx: &Cx, place: &Place) -> ToldSheet {
        let (told, data) = (self.told(), self.data());
        let mut grid = self.grid().clone();
        values::put(&mut grid, data, &told, &self.words);
        let is_lead =
            |c: &Option<(intake::Field, _)>| c.is_some_and(|c| c.0 == intake::Field::Lead);
        let lead = told.columns.iter().position(is_lead);
        let register = &place.network.common.register;
        let spoken = (self.currency, cx.lang());
        let mut amounts =
            amounts::of(&grid, (self.head, data), &self.means, spoken, (lead, register));
        if self.together == Some(true) {
            let belongs = gather::together(&grid, data, &told);
            for amount in &mut amounts {
                if let Some(owner) = belongs.get(&(amount.row as usize - 1)) {
                    amount.row = u32::try_from(owner + 1).unwrap_or(u32::MAX);
                }
            }
            gather::gather(&mut grid, &belongs, &told);
        }
        ToldSheet { grid, told, amounts, new_names: values::new_names(&self.words) }
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
        // It is shown before anything of it is taken.
        Cell::Text(text) | Cell::Error(text) => tidy(text),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Bool(yes) => yes.to_string(),
    }
}

async fn remember(cx: &Cx, place: &Place, sender: &str, mapped: &Mapped) -> Result<(), Error> {
    let shape = shape(mapped.grid(), mapped.head);
    let mut tx = cx.state.db.begin().await?;
    let network = place.network.network.id;
    returned::remember(&mut tx, network, (sender, &shape), &mapped.memory()).await?;
    returned::remember_words(&mut tx, network, (sender, &shape), &mapped.words).await?;
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
    view::draw(cx, place, copy, &mapped, (None, trouble)).await
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
        watch: Watch::default(),
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
        return view::draw(cx, place, copy, &mapped, (None, None)).await;
    }
    let uses_amounts = mapped.means.iter().any(|means| amounts::read(means).is_some());
    if let Some(typed) = mapped.no_currency.as_ref().filter(|_| uses_amounts) {
        let why = cx.t().with("map-no-currency", &[("currency", typed)]);
        return view::draw(cx, place, copy, &mapped, (None, Some(why))).await;
    }
    if let Some((means, columns)) = mapped.twice() {
        let field = view::label_of(cx.t(), &means);
        let why = cx.t().with("map-twice", &[("field", &field), ("columns", &columns)]);
        return view::draw(cx, place, copy, &mapped, (None, Some(why))).await;
    }
    let partial = form.one("partial").is_some();
    let target = Target { network: &place.network.network.code, plan: &place.code };
    let offer = offer(cx, place, copy, !takes, partial);
    let outcome = import_told(&cx.state, target, &offer, mapped.sheet(cx, place)).await;
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(ImportError::Db(error)) => return Err(error.into()),
        Err(ImportError::Unreadable { why, .. }) => {
            let t = cx.t();
            let told = t.try_label("map-trouble", why.code());
            let why = told.unwrap_or_else(|| unread::list(t, &why));
            return view::draw(cx, place, copy, &mapped, (None, Some(why))).await;
        }
        Err(other) => {
            let why = Some(refused(cx.t(), &other));
            return view::draw(cx, place, copy, &mapped, (None, why)).await;
        }
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
    view::draw(cx, place, copy, &mapped, (Some(outcome), None)).await
}
