//! The table of exchange rates: read by everybody, brought in by those who run the network.

use crate::records::money;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::NetworkId;
use aunar_domain::money::{Rate, RateTable, read_rates};
use aunar_domain::words::Lang;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::json;

/// What an import of rates came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many rates are new.
    pub new: usize,
    /// How many stand in the place of others.
    pub changed: usize,
    /// How many were there already.
    pub same: usize,
    /// The rows that were refused: their number, why as a code, and what stood there.
    pub refused: Vec<(usize, &'static str, String)>,
}

/// Why a file of rates is not read at all.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// It is no table that we read.
    #[error(transparent)]
    File(#[from] aunar_formats::ReadError),
    /// It has no columns of rates.
    #[error(
        "The file has no columns of rates; accepted: a header with currency, date and rate, and perhaps source"
    )]
    NoColumns,
}

/// Reads a file of rates.
fn read(bytes: &[u8], name: &str, lang: Lang) -> Result<RateTable, Unread> {
    let book = aunar_formats::read(bytes, Some(name), &aunar_formats::Limits::default())?;
    for sheet in book.sheets.iter().filter(|s| !s.hidden) {
        let rows: Vec<Vec<String>> = sheet
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| text(cell, lang)).collect())
            .collect();
        if let Some(table) = read_rates(&rows, lang, name) {
            return Ok(table);
        }
    }
    Err(Unread::NoColumns)
}

/// A cell as it would be typed in a language.
fn text(cell: &aunar_formats::Cell, lang: Lang) -> String {
    use aunar_formats::Cell as C;
    match cell {
        C::Text(text) => text.clone(),
        C::Number(number) => {
            let mark = aunar_domain::figure::decimal_mark(lang);
            format!("{number:.6}")
                .trim_end_matches('0')
                .trim_end_matches('.')
                .replace('.', &mark.to_string())
        }
        C::Date(day) => day.to_string(),
        C::DateTime(moment) => moment.date().to_string(),
        _ => String::new(),
    }
}

/// Takes the rates of a file into a network's table: new ones are added, others replaced, the same
/// file twice changes nothing.
pub async fn import(
    state: &crate::web::state::Inner,
    network: NetworkId,
    (bytes, name, lang): (&[u8], &str, Lang),
    (actor, via): (&str, &'static str),
) -> Result<Result<Taken, Unread>, Error> {
    let table = match read(bytes, name, lang) {
        Ok(table) => table,
        Err(unread) => return Ok(Err(unread)),
    };
    let mut taken = Taken {
        refused: table.refused.into_iter().map(|r| (r.row, r.trouble.code(), r.found)).collect(),
        ..Taken::default()
    };
    let mut tx = state.db.begin().await?;
    state.pictures.held_by(&mut tx, network.0).await?;
    let there = money::rates(&state.db, network.0).await?;
    let mut entries = Vec::new();
    for rate in table.rates {
        let before = there.iter().find(|r| (r.currency, r.day) == (rate.currency, rate.day));
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
        tx.record(network.0, state.now(), entries).await?;
        tx.commit().await?;
        state.pictures.written();
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
    wrong: Option<String>,
    field: Field,
    rows: Vec<(String, String, String, String)>,
}

fn draw(
    cx: &Cx,
    code: &str,
    rates: &[Rate],
    (told, wrong): (Vec<String>, Option<String>),
) -> Answer {
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
            .sent(None, &Wrong::default()),
        rows: rows.into_iter().map(row).collect(),
        told,
        wrong: wrong.clone(),
    };
    let response = respond::private(respond::page(cx, &page)?);
    Ok(match wrong {
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, response).into_response(),
        None => response,
    })
}

/// The table.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let rates = money::rates(&cx.state.db, network.network.id.0).await?;
    draw(&cx, &code, &rates, (Vec::new(), None))
}

/// Takes a file of rates.
pub(super) async fn upload(cx: Cx, Path(code): Path<String>, mut sent: Multipart) -> Answer {
    let network = cx.network(&code)?;
    let id = network.network.id;
    let (person, mandate) = cx.acting(Action::ImportRates, Object::network(id))?;
    let actor = crate::web::cx::actor(person, mandate);
    let unreadable = |_| Error::refused(StatusCode::BAD_REQUEST, "bad-request");
    let mut file = None;
    while let Some(part) = sent.next_field().await.map_err(unreadable)? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or("file").to_owned();
            file = Some((name, part.bytes().await.map_err(unreadable)?));
        }
    }
    let t = cx.t();
    let taken = match file {
        Some((name, bytes)) if !bytes.is_empty() => {
            import(&cx.state, id, (&bytes, &name, cx.lang()), (&actor, "web")).await?
        }
        _ => Err(Unread::NoColumns),
    };
    let rates = money::rates(&cx.state.db, id.0).await?;
    match taken {
        Ok(taken) => draw(&cx, &code, &rates, (words(t, &taken), None)),
        Err(Unread::NoColumns) => {
            draw(&cx, &code, &rates, (Vec::new(), Some(t.t("money-rates-no-columns"))))
        }
        Err(unread) => draw(&cx, &code, &rates, (Vec::new(), Some(unread.to_string()))),
    }
}

/// What an import came to, in words.
fn words(t: Tongue, taken: &Taken) -> Vec<String> {
    let mut words = vec![
        t.n("money-rates-new", taken.new as u64),
        t.n("money-rates-changed", taken.changed as u64),
        t.n("money-rates-same", taken.same as u64),
    ];
    words.extend(taken.refused.iter().take(50).map(|(row, why, found)| {
        let why = t.label("money-rate-wrong", why);
        t.with("money-rate-refused", &[("row", &row.to_string()), ("found", found), ("why", &why)])
    }));
    words
}
