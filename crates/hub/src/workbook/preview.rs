//! What a copy that came back would change, before anything is stored; what is asked is answered here.

use super::effect::{Choices, Effect, FieldEffect, Refusal, RowEffect, SheetEffect, Verdict};
use super::page::words;
use super::place::{Place, hand};
use super::take::{self, Asked, Untaken, When};
use super::{mapping, page};
use crate::records::returned;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::copy::{Fate, Sheet, Standing};
use axum::extract::Path;
use axum::http::StatusCode;
use std::collections::BTreeMap;

/// How many rows a page shows; what is asked comes first.
const MOST_ROWS: usize = 300;
/// How many names of missing rows are told.
const MOST_MISSING: usize = 40;

#[derive(Template)]
#[template(path = "workbook/pages/preview.html")]
struct PreviewPage {
    shell: Shell,
    base: String,
    path: String,
    file: String,
    origin: String,
    counts: Vec<(String, u64)>,
    notes: Vec<String>,
    trouble: Option<String>,
    sheets: Vec<SheetView>,
    left_out: Option<String>,
    seen: String,
    takes: bool,
    asks: bool,
}

struct SheetView {
    code: &'static str,
    name: String,
    notes: Vec<String>,
    copies: Vec<CopiesView>,
    rows: Vec<RowView>,
    missing: Vec<String>,
    missing_more: Option<String>,
}

/// A record that stands in several rows.
struct CopiesView {
    field: String,
    legend: String,
    chosen: u32,
    rows: Vec<(u32, String, String, bool)>,
}

struct RowView {
    anchor: String,
    title: String,
    verdict: &'static str,
    verdict_words: String,
    refused: Vec<String>,
    /// The name of the box with which the row is taken as a new record, and whether it is ticked.
    as_new: Option<(String, bool)>,
    fields: Vec<FieldView>,
}

struct FieldView {
    label: String,
    fate: &'static str,
    fate_words: String,
    refused: Option<String>,
    cells: Vec<CellView>,
    /// The name of the choice, and whether the copy's is chosen.
    choice: Option<(String, bool)>,
}

struct CellView {
    title: String,
    lang: Option<&'static str>,
    given: String,
    back: String,
    now: String,
}

type At = (String, String, String);

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&["sheet", "row"])?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    place.require(&cx)?;
    let (copy, bytes) = place.waiting(&cx, &at.2).await?;
    match take::read(&bytes, &copy.name) {
        Err(Untaken::NotACopy) => mapping::show(&cx, &place, &copy, &bytes, None).await,
        Err(why) => refused(&cx, &place, &why),
        Ok(back) => looked(&cx, &place, &copy, &back, &Choices::default(), None).await,
    }
}

fn refused(cx: &Cx, place: &Place, why: &Untaken) -> Answer {
    let _ = place;
    Err(Error::Unacceptable {
        status: StatusCode::CONFLICT,
        code: "copy-untaken",
        detail: words(cx, why),
    })
}

async fn looked(
    cx: &Cx,
    place: &Place,
    copy: &returned::ReturnedCopy,
    back: &super::back::Back,
    choices: &Choices,
    trouble: Option<(String, StatusCode)>,
) -> Answer {
    let around = match take::around(&cx.state, &place.network, place.plan, back).await {
        Ok(around) => around,
        Err(Untaken::Db(error)) => return Err(error.into()),
        Err(why) => return refused(cx, place, &why),
    };
    let (hand, t) = (hand(cx), cx.t());
    let plain = Choices::default();
    // What is seen is what the copy does before anything is chosen in it.
    let seen = match take::look(&cx.state, &around, back, &hand, (&plain, t)).await {
        Ok(effect) => take::seen(&effect),
        Err(Untaken::Db(error)) => return Err(error.into()),
        Err(why) => return refused(cx, place, &why),
    };
    match take::look(&cx.state, &around, back, &hand, (choices, t)).await {
        Ok(effect) => draw(cx, place, copy, (back, &effect), (choices, seen), trouble),
        Err(Untaken::Db(error)) => Err(error.into()),
        Err(why) => refused(cx, place, &why),
    }
}

/// What somebody answered: takes the copy, looks again, or takes it off the desk.
pub(super) async fn act(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    place.require(&cx)?;
    let (copy, bytes) = place.waiting(&cx, &at.2).await?;
    if form.one("act") == Some("drop") {
        page::drop(&cx, &place, copy.id).await?;
        return Ok(respond::see_other(&place.base()));
    }
    let back = match take::read(&bytes, &copy.name) {
        Err(Untaken::NotACopy) => return mapping::act(&cx, &place, &copy, &bytes, &form).await,
        Err(why) => return refused(&cx, &place, &why),
        Ok(back) => back,
    };
    let choices = choices(&form);
    if form.one("act") != Some("take") {
        return looked(&cx, &place, &copy, &back, &choices, None).await;
    }
    let network = place.network.network.id;
    let (mut tx, picture) = cx.turn(network).await?;
    let saw = form.one("seen").unwrap_or_default();
    let hand = hand(&cx);
    let taken = take::take(
        &cx.state,
        (&mut tx, &picture),
        (network, place.plan),
        &Asked {
            back: &back,
            name: &copy.name,
            hand: &hand,
            choices: &choices,
            t: cx.t(),
            saw: Some(saw),
        },
        When::Confirmed,
    )
    .await;
    match taken {
        Ok(taken) if taken.moved => {
            tx.rollback().await?;
            let trouble = (cx.t().t("copy-changed-meanwhile"), StatusCode::CONFLICT);
            looked(&cx, &place, &copy, &back, &choices, Some(trouble)).await
        }
        Ok(taken) => {
            returned::drop(&mut tx, copy.id).await?;
            cx.state.pictures.commit(tx).await?;
            Ok(respond::see_other(&match taken.receipt {
                Some(receipt) => format!("{}/receipts/{}", place.base(), receipt.id),
                None => place.base(),
            }))
        }
        Err(Untaken::Db(error)) => Err(error.into()),
        Err(why) => {
            tx.rollback().await?;
            refused(&cx, &place, &why)
        }
    }
}

/// What was chosen in the form.
fn choices(form: &Form) -> Choices {
    let mut choices = Choices::default();
    for (name, value) in form.iter() {
        let mut parts = name.splitn(2, '.');
        let (what, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let (sheet, rest) = rest.split_once('.').unwrap_or_default();
        let Some(sheet) = Sheet::from_code(sheet) else { continue };
        match what {
            "pick" if value == "copy" => {
                if let Some((group, id)) = rest.split_once('.')
                    && let Ok(group) = group.parse()
                {
                    choices.copy.insert((sheet, id.to_owned(), group));
                }
            }
            "row" => {
                if let Ok(row) = value.parse() {
                    choices.rows.insert((sheet, rest.to_owned()), row);
                }
            }
            "new" => {
                if let Ok(row) = rest.parse() {
                    choices.new.insert((sheet, row));
                }
            }
            _ => {}
        }
    }
    choices
}

fn draw(
    cx: &Cx,
    place: &Place,
    copy: &returned::ReturnedCopy,
    (back, effect): (&super::back::Back, &Effect),
    (choices, seen): (&Choices, String),
    trouble: Option<(String, StatusCode)>,
) -> Answer {
    let t = cx.t();
    let mut budget = MOST_ROWS;
    let total = effect.rows().filter(|r| is_told(r)).count();
    let sheets: Vec<SheetView> =
        effect.sheets.iter().filter_map(|s| sheet(cx, s, choices, &mut budget)).collect();
    let shown = total.min(MOST_ROWS);
    let part = match &back.mark.entity {
        Some(code) => t.with("copy-of-part", &[("entity", code)]),
        None => t.t("copy-of-whole"),
    };
    let mut notes = Vec::new();
    if let Some(sender) = &copy.sender {
        notes.push(t.with("copy-by-mail", &[("sender", sender)]));
    }
    for absent in &effect.absent {
        let name = t.label("book-sheet", absent.code());
        notes.push(t.with("copy-sheet-absent", &[("sheet", &name)]));
    }
    if !effect.extra.is_empty() {
        notes.push(t.with("copy-sheets-extra", &[("sheets", &effect.extra.join(", "))]));
    }
    let stale = effect.rows().flat_map(|r| &r.fields).filter(|f| f.fate == Fate::Stale).count();
    let missing: usize = effect.sheets.iter().map(|s| s.missing.len()).sum();
    let counts = [
        ("new", effect.count(Verdict::New)),
        ("changed", effect.count(Verdict::Changed)),
        ("asked", effect.count(Verdict::Asked)),
        ("refused", effect.count(Verdict::Refused)),
        ("unchanged", effect.count(Verdict::Unchanged)),
        ("stale", stale),
        ("missing", missing),
    ];
    let page = PreviewPage {
        shell: Shell::of(cx, &place.network, Some(&place.code), "plan", &t.t("copy-preview-title")),
        base: place.base(),
        path: format!("{}/{}", place.base(), copy.id),
        file: copy.name.clone(),
        origin: t.with(
            "copy-origin",
            &[
                ("part", &part),
                ("language", &t.language(back.mark.lang)),
                ("received", &numbers::moment(t.0, copy.received_at)),
            ],
        ),
        counts: counts
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(code, n)| (t.label("copy-count", code), n as u64))
            .collect(),
        notes,
        trouble: trouble.as_ref().map(|t| t.0.clone()),
        sheets,
        left_out: (total > shown).then(|| t.n("copy-left-out", (total - shown) as u64)),
        seen,
        takes: !effect.work.is_nothing(),
        asks: effect.count(Verdict::Asked) > 0
            || effect.rows().flat_map(|r| &r.fields).any(|f| f.fate == Fate::Clash),
    };
    respond::private_page(cx, trouble.map_or(StatusCode::OK, |t| t.1), &page)
}

/// Whether there is something to say of a row.
fn is_told(row: &RowEffect) -> bool {
    row.verdict != Verdict::Unchanged
        || !row.fields.is_empty()
        || matches!(row.standing, Standing::Repeated | Standing::Foreign)
}

fn sheet(cx: &Cx, sheet: &SheetEffect, choices: &Choices, budget: &mut usize) -> Option<SheetView> {
    let t = cx.t();
    let mut told: Vec<&RowEffect> = sheet.rows.iter().filter(|r| is_told(r)).collect();
    let order = |row: &&RowEffect| match row.verdict {
        Verdict::Asked => 0,
        Verdict::Refused => 1,
        Verdict::New => 2,
        Verdict::Changed => 3,
        Verdict::Unchanged => 4,
    };
    told.sort_by_key(|row| (order(row), row.row));
    told.truncate(*budget);
    *budget -= told.len();
    let mut notes = Vec::new();
    for (key, columns) in [("copy-columns-added", &sheet.added), ("copy-columns-lost", &sheet.lost)]
    {
        if !columns.is_empty() {
            notes.push(t.with(key, &[("columns", &columns.join(", "))]));
        }
    }
    for (was, is) in &sheet.renamed {
        notes.push(t.with("copy-column-renamed", &[("was", was), ("is", is)]));
    }
    let mut by_id: BTreeMap<&str, Vec<&RowEffect>> = BTreeMap::new();
    for row in sheet.rows.iter().filter(|r| r.standing == Standing::Copied) {
        by_id.entry(row.id.as_deref().unwrap_or_default()).or_default().push(row);
    }
    // A row that was chosen is no longer among the copies, and its question stays.
    for ((of, id), _) in choices.rows.iter().filter(|((of, _), _)| *of == sheet.sheet) {
        let rows = sheet.rows.iter().filter(|r| r.id.as_deref() == Some(id));
        let rows: Vec<&RowEffect> = rows.collect();
        if rows.len() > 1 && *of == sheet.sheet {
            by_id.insert(id, rows);
        }
    }
    let copies: Vec<CopiesView> = by_id
        .into_iter()
        .map(|(id, rows)| CopiesView {
            field: format!("row.{}.{id}", sheet.sheet.code()),
            legend: t
                .with("copy-copied", &[("name", rows.first().map_or("", |r| r.name.as_str()))]),
            chosen: choices.rows.get(&(sheet.sheet, id.to_owned())).copied().unwrap_or(0),
            rows: rows
                .iter()
                .map(|r| {
                    let new = choices.new.contains(&(sheet.sheet, r.row));
                    let name = format!("new.{}.{}", sheet.sheet.code(), r.row);
                    (r.row, row_words(cx, r), name, new)
                })
                .collect(),
        })
        .collect();
    let rows: Vec<RowView> = told
        .into_iter()
        .filter(|r| r.standing != Standing::Copied)
        .map(|r| row(cx, sheet, r, choices))
        .collect();
    let more = sheet.missing.len().saturating_sub(MOST_MISSING);
    let view = SheetView {
        code: sheet.sheet.code(),
        name: t.label("book-sheet", sheet.sheet.code()),
        notes,
        copies,
        rows,
        missing: sheet.missing.iter().take(MOST_MISSING).cloned().collect(),
        missing_more: (more > 0).then(|| t.n("copy-missing-more", more as u64)),
    };
    let is_quiet = view.notes.is_empty()
        && view.copies.is_empty()
        && view.rows.is_empty()
        && view.missing.is_empty();
    (!is_quiet).then_some(view)
}

fn row(cx: &Cx, sheet: &SheetEffect, row: &RowEffect, choices: &Choices) -> RowView {
    let t = cx.t();
    let verdict = match row.verdict {
        Verdict::New => "new",
        Verdict::Changed => "changed",
        Verdict::Unchanged => "unchanged",
        Verdict::Refused => "refused",
        Verdict::Asked => "asked",
    };
    let mut said: Vec<String> = row.refused.iter().map(|r| why_at(cx, sheet, row, r)).collect();
    said.extend(row.warned.iter().map(|r| why_at(cx, sheet, row, r)));
    if row.standing == Standing::Foreign {
        said.push(t.t("intake-version-altered"));
    }
    if row.standing == Standing::Repeated {
        said.push(t.t("copy-repeated"));
    }
    let ticked = choices.new.contains(&(sheet.sheet, row.row));
    let may_be_new = ticked
        || matches!(row.standing, Standing::Unknown | Standing::Gone)
        || row.standing == Standing::New && row.verdict == Verdict::Asked;
    let place = t.with("exchange-at-row", &[("row", &row.row.to_string())]);
    RowView {
        anchor: format!("{}-{}", sheet.sheet.code(), row.row),
        title: format!("{} · {place}", row.name),
        verdict,
        verdict_words: t.label("copy-verdict", verdict),
        refused: said,
        as_new: may_be_new.then(|| (format!("new.{}.{}", sheet.sheet.code(), row.row), ticked)),
        fields: row.fields.iter().map(|f| field(cx, sheet, row, f)).collect(),
    }
}

/// Which row it is, and what it calls itself.
fn row_words(cx: &Cx, row: &RowEffect) -> String {
    let place = cx.t().with("exchange-at-row", &[("row", &row.row.to_string())]);
    if row.says.is_empty() { place } else { cx.t().labelled(place, &row.says) }
}

fn field(cx: &Cx, sheet: &SheetEffect, row: &RowEffect, field: &FieldEffect) -> FieldView {
    let t = cx.t();
    let nothing = |text: &str| match text {
        "" => t.t("editing-clash-nothing"),
        text => text.to_owned(),
    };
    let asks = field.fate == Fate::Clash && field.refused.is_none();
    let id = row.id.as_deref().unwrap_or_default();
    FieldView {
        label: field.cells.iter().map(|c| c.title.as_str()).collect::<Vec<_>>().join(", "),
        fate: field.fate.code(),
        fate_words: match field.refused {
            Some(_) => t.label("copy-verdict", "refused"),
            None => t.label("copy-fate", field.fate.code()),
        },
        refused: field.refused.as_ref().map(|r| why_at(cx, sheet, row, r)),
        cells: field
            .cells
            .iter()
            .map(|c| CellView {
                title: c.title.clone(),
                lang: c.lang,
                given: nothing(&c.given),
                back: nothing(&c.back),
                now: nothing(&c.now),
            })
            .collect(),
        choice: asks
            .then(|| (format!("pick.{}.{}.{id}", sheet.sheet.code(), field.group), field.chosen)),
    }
}

/// Where something is that is not taken, why, and what would be: `Activities, cell F12 (Period): ...`.
fn why_at(cx: &Cx, sheet: &SheetEffect, row: &RowEffect, refusal: &Refusal) -> String {
    let t = cx.t();
    let place = match sheet.column_of(refusal) {
        Some(("", title)) => title.to_owned(),
        Some((letters, title)) => {
            let cell = format!("{letters}{}", row.row);
            t.with("copy-at-cell", &[("cell", &cell), ("title", title)])
        }
        None => t.with("exchange-at-row", &[("row", &row.row.to_string())]),
    };
    t.labelled(format!("{}, {place}", sheet.name), why(cx, refusal))
}

/// Why something is not taken, and what would be.
pub(super) fn why(cx: &Cx, refusal: &Refusal) -> String {
    let t = cx.t();
    let mut said = match refusal.value.as_str() {
        "" => t.label("intake", refusal.code),
        value => {
            let why = t.label("intake", refusal.code);
            t.with("editing-fault", &[("value", value), ("why", &why)])
        }
    };
    if !refusal.accepted.is_empty() {
        let list = refusal.accepted.iter().take(12).cloned().collect::<Vec<_>>().join("; ");
        said.push(' ');
        said.push_str(&t.with("exchange-accepted", &[("list", &list)]));
    }
    said
}
