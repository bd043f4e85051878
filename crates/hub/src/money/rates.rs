//! The table of exchange rates: read by everybody, brought in by those who run the network.

use crate::records::money;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::upload::{self, chosen};
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond, unread};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::NetworkId;
use aunar_domain::money::{Rate, RateTable, RefusedRow, read_rates};
use aunar_formats::{Limits, ReadError};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use serde_json::json;
use std::collections::HashMap;

/// What an import of rates came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many rates are new.
    pub new: usize,
    /// How many stand in the place of others.
    pub changed: usize,
    /// How many were there already.
    pub same: usize,
    /// The rows that were refused.
    pub refused: Vec<RefusedRow>,
}

impl Taken {
    /// How many rates were written.
    #[must_use]
    pub const fn written(&self) -> usize {
        self.new + self.changed
    }

    /// What it came to, in words: one sentence each, the refused rows at the end, the first of many.
    #[must_use]
    pub fn words(&self, t: Tongue) -> Vec<String> {
        let mut words = vec![
            t.n("money-rates-new", self.new as u64),
            t.n("money-rates-changed", self.changed as u64),
            t.n("money-rates-same", self.same as u64),
        ];
        words.extend(self.refused.iter().take(MOST_TOLD).map(|refused| {
            let why = t.label("money-rate-wrong", refused.trouble.code());
            t.with(
                "money-rate-refused",
                &[
                    ("row", &refused.row.to_string()),
                    ("column", &refused.column),
                    ("found", &refused.found),
                    ("why", &why),
                ],
            )
        }));
        let more = self.refused.len().saturating_sub(MOST_TOLD);
        words.extend((more > 0).then(|| t.n("money-rates-refused-more", more as u64)));
        words
    }
}

/// How many refused rows are told one by one.
const MOST_TOLD: usize = 50;

/// Why a file of rates is not read at all.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no table that we read.
    #[error(transparent)]
    File(#[from] ReadError),
    /// It has no columns of rates.
    #[error(
        "The file has no columns of rates; accepted: a header with currency, date and rate, and perhaps source"
    )]
    NoColumns,
}

impl Unread {
    /// Why, in the reader's language.
    fn words(&self, t: Tongue) -> String {
        match self {
            Self::File(error) => unread::words(t, error),
            Self::NoColumns => t.t("money-rates-no-columns"),
        }
    }
}

/// Reads a file of rates.
fn read(bytes: &[u8], name: &str) -> Result<RateTable, Unread> {
    let book = aunar_formats::read(bytes, Some(name), &Limits::default())?;
    for sheet in book.sheets.iter().filter(|s| !s.hidden) {
        let rows: Vec<Vec<String>> =
            sheet.rows.iter().map(|row| row.iter().map(text).collect()).collect();
        if let Some(table) = read_rates(&rows, name) {
            return Ok(table);
        }
    }
    Err(Unread::NoColumns)
}

/// A cell as it would be typed. Numbers of a workbook get all six decimals, so that their point is in no
/// doubt.
fn text(cell: &aunar_formats::Cell) -> String {
    use aunar_formats::Cell as C;
    match cell {
        C::Text(text) => text.clone(),
        C::Number(number) => format!("{number:.6}"),
        C::Date(day) => day.to_string(),
        C::DateTime(moment) => moment.date().to_string(),
        _ => String::new(),
    }
}

/// Takes the rates of a file into a network's table: new ones are added, others replaced, the same
/// file twice changes nothing. Of a person it is looked at once more whether they may.
pub async fn import(
    state: &crate::web::state::Inner,
    network: NetworkId,
    (bytes, name): (&[u8], &str),
    (actor, via): (&str, &'static str),
    cx: Option<&Cx>,
) -> Result<Result<Taken, Unread>, Error> {
    let table = match read(bytes, name) {
        Ok(table) => table,
        Err(unread) => return Ok(Err(unread)),
    };
    let mut taken = Taken { refused: table.refused, ..Taken::default() };
    let mut tx = state.db.begin_in(network.0).await?;
    state.pictures.held_by(&mut tx, network.0).await?;
    if let Some(cx) = cx {
        cx.still_acting(&mut tx).await?;
    }
    let there = money::rates(&state.db, network.0).await?;
    let there: HashMap<_, &Rate> = there.iter().map(|r| ((r.currency, r.day), r)).collect();
    let mut entries = Vec::new();
    for rate in table.rates {
        let before = there.get(&(rate.currency, rate.day)).copied();
        match before {
            Some(before) if before.per_dollar == rate.per_dollar => {
                taken.same += 1;
                continue;
            }
            Some(_) => taken.changed += 1,
            None => taken.new += 1,
        }
        money::write_rate(&mut tx, network.0, &rate).await?;
        entries.push(Entry {
            actor: actor.to_owned(),
            via,
            action: "import",
            entity: "rate",
            record: network.0,
            plan: None,
            before: before.map(|r| json!(r)),
            after: Some(json!(rate)),
        });
    }
    if entries.is_empty() {
        tx.rollback().await?;
    } else {
        state.pictures.keep(tx, network.0, state.now(), entries).await?;
    }
    Ok(Ok(taken))
}

#[derive(Template)]
#[template(path = "money/pages/rates.html")]
struct RatesPage {
    shell: Shell,
    path: String,
    may_import: bool,
    told: Vec<String>,
    trouble: Option<String>,
    field: Field,
    rows: Vec<(String, String, String, String)>,
}

fn draw(cx: &Cx, code: &str, rates: &[Rate], (told, wrong): (Vec<String>, &Wrong)) -> Answer {
    let network = cx.network(code)?;
    let t = cx.t();
    let mut rows: Vec<&Rate> = rates.iter().collect();
    rows.sort_by(|a, b| (a.currency, b.day).cmp(&(b.currency, a.day)));
    let row = |rate: &Rate| {
        (
            rate.currency.to_string(),
            numbers::day(t.0, rate.day),
            aunar_domain::figure::written(rate.per_dollar, 6, 2, t.0),
            rate.source.clone(),
        )
    };
    let page = RatesPage {
        shell: Shell::of(cx, &network, None, "money", &t.t("money-rates-title")),
        path: format!("/{code}/rates"),
        may_import: cx.may(Action::ImportRates, Object::network(network.network.id)),
        field: Field::new(Kind::File, "file", t.t("money-rates-file"))
            .hint(t.t("money-rates-how"))
            .required()
            .no_larger(t, Limits::default().bytes)
            .sent(None, wrong),
        rows: rows.into_iter().map(row).collect(),
        told,
        trouble: (!wrong.is_nothing()).then(|| t.t("file-not-taken")),
    };
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    respond::private_page(cx, status, &page)
}

/// The table.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let rates = money::rates(&cx.state.db, network.network.id.0).await?;
    draw(&cx, &code, &rates, (Vec::new(), &Wrong::default()))
}

/// Takes a file of rates.
pub(super) async fn bring(cx: Cx, Path(code): Path<String>, request: Request) -> Answer {
    let network = cx.network(&code)?;
    let id = network.network.id;
    let actor = cx.actor(Action::ImportRates, Object::network(id))?;
    // Whether they may comes before whether what they sent can be read.
    let most = Limits::default().bytes;
    let sent = upload::read(request, &cx.state, most).await?;
    let t = cx.t();
    let taken = match chosen(sent.file, (t, most), unread::words(t, &ReadError::Empty)) {
        Ok((name, bytes)) => {
            let taken = import(&cx.state, id, (&bytes, &name), (&actor, "web"), Some(&cx)).await?;
            taken.map_err(|unread| unread.words(t))
        }
        Err(why) => Err(why),
    };
    let rates = money::rates(&cx.state.db, id.0).await?;
    match taken {
        Ok(taken) => draw(&cx, &code, &rates, (taken.words(t), &Wrong::default())),
        Err(why) => {
            let mut wrong = Wrong::default();
            wrong.with("file", why);
            draw(&cx, &code, &rates, (Vec::new(), &wrong))
        }
    }
}
