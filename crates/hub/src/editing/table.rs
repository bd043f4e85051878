//! Many activities at once, as a table: each row is fields of one form with the version it saw, is
//! saved on its own, and gets its own verdict.

use super::edit;
use super::fields::{Lists, as_shown, label, lists};
use super::kept;
use super::new;
use super::place::Place;
use super::save::{self, Saved, TRIES};
use super::store::{self, Draft};
use super::typed::{Named, Typed, coded};
use super::undo;
use super::weigh::{Weighed, own, weigh};
use crate::similar;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond, statics};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fields};
use axum::extract::Path;
use axum::http::StatusCode;
use uuid::Uuid;

/// How many activities a page shows.
const PER_PAGE: usize = 50;
/// How many empty rows stand below them; the page's script adds more.
const EMPTY: usize = 3;
/// Most rows that are saved at once.
const MOST_ROWS: usize = 200;

/// The columns, but for the reference.
const COLUMNS: &[Field] = &[
    Field::Title,
    Field::Kind,
    Field::Status,
    Field::Lead,
    Field::Period,
    Field::Places,
    Field::Objectives,
    Field::Deliverable,
];

struct Cell {
    name: String,
    column: usize,
    label: String,
    value: String,
    lang: Option<&'static str>,
    list: Option<&'static str>,
    many: bool,
    area: bool,
    faults: Vec<String>,
}

struct Verdict {
    code: &'static str,
    said: String,
    link: Option<(String, String)>,
}

impl Verdict {
    /// One that says no more than its code.
    fn of(t: Tongue, code: &'static str) -> Self {
        Self { code, said: t.label("table-verdict", code), link: None }
    }
}

struct Row {
    key: String,
    reference: String,
    href: String,
    version: i64,
    form: String,
    editable: bool,
    cells: Vec<Cell>,
    verdict: Option<Verdict>,
}

impl Row {
    /// Whether something in it is wrong.
    fn wrong(&self) -> bool {
        self.cells.iter().any(|cell| !cell.faults.is_empty())
    }
}

#[derive(Template)]
#[template(path = "editing/pages/table.html")]
struct TablePage {
    shell: Shell,
    list: String,
    address: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    total: String,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
    may_add: bool,
    wrong: bool,
    summary: Vec<(&'static str, String)>,
    lists: Lists,
    /// What is like a row somebody asked about: which row, and what was found.
    similar: Option<(String, String)>,
    similar_at: String,
}

/// Refuses whoever may write nothing in the plan.
fn require(cx: &Cx, place: &Place) -> Result<(), Error> {
    match place.beginning(cx) {
        Some(_) => Ok(()),
        None => {
            cx.require(Action::AddActivity, Object::plan(&place.plan.plan))?;
            Err(Error::forbidden())
        }
    }
}

/// The table of the activities that the address asks for.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    let mut known = crate::plan::NAMES.to_vec();
    known.extend(["sort", "page"]);
    cx.params().only(&known)?;
    let place = Place::of(&cx, &network, &plan)?;
    if place.is_closed_to(&cx) {
        return kept::closed(&cx, &place, None);
    }
    require(&cx, &place)?;
    let listed = crate::plan::listed(&cx, &place.network, &place.plan, PER_PAGE).await?;
    let mut rows: Vec<Row> = listed
        .activities
        .iter()
        .enumerate()
        .map(|(n, activity)| stored(&cx, &place, n.to_string(), activity, None))
        .collect();
    let is_last = listed.page == listed.pages;
    if is_last {
        rows.extend((0..EMPTY).map(|n| empty(&cx, n)));
    }
    let page = TablePage {
        total: cx.t().n("activities-found", listed.total),
        page: listed.page,
        pages: listed.pages,
        previous: listed.around.0,
        next: listed.around.1,
        may_add: is_last,
        ..blank(&cx, &place, rows)
    };
    Ok(respond::private(respond::page(&cx, &page)?))
}

/// Saves the rows that were changed, each on its own.
pub(super) async fn save(
    mut cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    match attempt(&mut cx, &network, &plan, &form).await {
        Err(error) => kept::refused(&cx, error, &form),
        answer => answer,
    }
}

async fn attempt(cx: &mut Cx, network: &str, plan: &str, form: &Form) -> Answer {
    let place = Place::of(cx, network, plan)?;
    if place.is_closed_to(cx) {
        return kept::closed(cx, &place, Some(form));
    }
    require(cx, &place)?;
    let named = Named::of(form);
    let keys = named.all("rows");
    if keys.len() > MOST_ROWS {
        return Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
    }
    if let Some(asked) = form.one("similar") {
        return look_around(cx, &place, &named, form, asked).await;
    }
    let mut rows = Vec::new();
    for key in keys {
        rows.extend(match named.one(&format!("{key}.ref")) {
            Some(reference) => Some(change(cx, (network, plan), &named, key, reference).await?),
            None => add(cx, (network, plan), &named, key).await?,
        });
    }
    let count = |code: &str| {
        rows.iter().filter(|r| r.verdict.as_ref().is_some_and(|v| v.code == code)).count()
    };
    let status = match (count("conflict"), count("refused")) {
        (0, 0) => StatusCode::OK,
        (0, _) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    };
    let t = cx.t();
    let summary = ["saved", "added", "same", "refused", "conflict"]
        .into_iter()
        .filter(|code| count(code) > 0)
        .map(|code| (code, t.n(&format!("table-count-{code}"), count(code))))
        .collect();
    let place = Place::of(cx, network, plan)?;
    rows.extend((0..EMPTY).map(|n| empty(cx, n)));
    let total = t.n("activities-found", place.plan.activities.len());
    let page = TablePage {
        wrong: status != StatusCode::OK,
        summary,
        total,
        may_add: true,
        ..blank(cx, &place, rows)
    };
    respond::private_page(cx, status, &page)
}

/// The table as it was typed, nothing saved, with what is like one of its rows.
async fn look_around(
    cx: &Cx,
    place: &Place,
    named: &Named<'_>,
    form: &Form,
    asked: &str,
) -> Answer {
    let mut rows = Vec::new();
    let mut name = cx.t().t("table-new");
    for key in named.all("rows") {
        let prefix = format!("{key}.");
        let typed = typed(cx, named, &prefix);
        let row = match named.one(&format!("{prefix}ref")) {
            Some(reference) => {
                if *key == asked {
                    reference.clone_into(&mut name);
                }
                let activity = place.activity(cx, reference)?;
                let shown = Some((typed.fields, Vec::new()));
                let row = stored(cx, place, (*key).to_owned(), &activity, shown);
                Row { version: typed.version, ..row }
            }
            None => Row {
                key: (*key).to_owned(),
                form: named.form(&prefix).unwrap_or_else(Uuid::now_v7).to_string(),
                cells: cells(cx, key, &typed.fields, &[], |_| None),
                ..empty(cx, 0)
            },
        };
        rows.push(row);
    }
    let prefix = format!("{asked}.");
    let row = (Some(place.plan.as_ref()), prefix.as_str());
    let found = similar::panel_of(cx, &place.network, form, row).await?;
    let total = cx.t().n("activities-found", place.plan.activities.len());
    let found = if found.is_empty() { cx.t().t("table-similar-no-title") } else { found };
    let page =
        TablePage { similar: Some((name, found)), total, may_add: true, ..blank(cx, place, rows) };
    respond::private_page(cx, StatusCode::OK, &page)
}

/// Saves the row of an activity.
async fn change(
    cx: &mut Cx,
    at: (&str, &str),
    named: &Named<'_>,
    key: &str,
    reference: &str,
) -> Result<Row, Error> {
    let (t, prefix) = (cx.t(), format!("{key}."));
    for _ in 0..TRIES {
        let place = Place::of(cx, at.0, at.1)?;
        let activity = place.activity(cx, reference)?;
        let typed = typed(cx, named, &prefix);
        let Ok(writer) = edit::writer(cx, &place, &activity) else {
            let shown = Some((typed.fields.clone(), Vec::new()));
            let mut row = stored(cx, &place, key.to_owned(), &activity, shown);
            let weighed = weigh(cx, &place, &activity, &typed).await?;
            row.editable = false;
            row.verdict = (!matches!(weighed, Weighed::Same))
                .then(|| Verdict { said: t.t("table-not-yours"), ..Verdict::of(t, "refused") });
            return Ok(row);
        };
        match weigh(cx, &place, &activity, &typed).await? {
            Weighed::Same => {
                let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                row.verdict = Some(Verdict::of(t, "same"));
                return Ok(row);
            }
            Weighed::Faulty { said, .. } => {
                let shown = Some((typed.fields, said));
                let mut row = stored(cx, &place, key.to_owned(), &activity, shown);
                row.version = typed.version;
                row.verdict = Some(Verdict::of(t, "refused"));
                return Ok(row);
            }
            Weighed::Stale(_) => {
                put_aside(cx, &place, &activity, &typed, &writer).await?;
                let address = format!("{}/edit", place.address(reference));
                let mut row =
                    stored(cx, &place, key.to_owned(), &activity, Some((typed.fields, Vec::new())));
                row.version = typed.version;
                row.verdict = Some(Verdict {
                    link: Some((address, t.t("table-compare"))),
                    ..Verdict::of(t, "conflict")
                });
                return Ok(row);
            }
            Weighed::Changed(content) => {
                match save::change(cx, &place, &activity, *content, &writer).await? {
                    Saved::Done(reference) => {
                        cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
                        let place = Place::of(cx, at.0, at.1)?;
                        let activity = place.activity(cx, &reference)?;
                        let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                        let saved = undo::saved(&place, &reference, activity.version);
                        row.verdict = Some(Verdict {
                            link: Some((saved, t.t("table-undo"))),
                            ..Verdict::of(t, "saved")
                        });
                        return Ok(row);
                    }
                    Saved::Moved(now) => cx.picture = now,
                }
            }
        }
    }
    Err(Error::Db(DbError::Busy))
}

/// Adds the activity of a new row; nothing where the row is empty.
async fn add(
    cx: &mut Cx,
    at: (&str, &str),
    named: &Named<'_>,
    key: &str,
) -> Result<Option<Row>, Error> {
    let prefix = format!("{key}.");
    let typed = typed(cx, named, &prefix);
    if typed.fields.values().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let id = named.form(&prefix).unwrap_or_else(Uuid::now_v7);
    for _ in 0..TRIES {
        let place = Place::of(cx, at.0, at.1)?;
        let mut fields = typed.fields.clone();
        let beginning = place.beginning(cx).unwrap_or_default();
        let lead = fields.entry(Field::Lead).or_default();
        if let Some(entity) = beginning.lead.filter(|_| lead.trim().is_empty()) {
            *lead = form::entity(entity, cx.lang(), &place.context());
        }
        if let Some(priority) = beginning.priority.and_then(|id| place.plan.priority(id)) {
            fields.insert(Field::PriorityReference, priority.reference.clone());
        }
        let (content, writer) = match new::read(cx, &place, &fields, typed.lang)? {
            Ok(read) => read,
            Err(said) => {
                let mut row = empty(cx, 0);
                (row.key, row.form) = (key.to_owned(), id.to_string());
                row.cells = cells(cx, key, &typed.fields, &said, |_| None);
                row.verdict = Some(Verdict::of(cx.t(), "refused"));
                return Ok(Some(row));
            }
        };
        match save::add(cx, &place, id, content, &writer).await? {
            Saved::Done(reference) => {
                cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
                let place = Place::of(cx, at.0, at.1)?;
                let activity = place.activity(cx, &reference)?;
                let mut row = stored(cx, &place, key.to_owned(), &activity, None);
                row.verdict = Some(Verdict {
                    code: "added",
                    said: cx.t().with("table-verdict-added", &[("reference", &reference)]),
                    link: None,
                });
                return Ok(Some(row));
            }
            Saved::Moved(now) => cx.picture = now,
        }
    }
    Err(Error::Db(DbError::Busy))
}

/// Keeps a row that cannot be saved as the person's draft, together with what they had begun
/// before, so that the page that compares both changes has it.
async fn put_aside(
    cx: &Cx,
    place: &Place,
    activity: &Activity,
    typed: &Typed,
    writer: &save::Writer,
) -> Result<(), Error> {
    let mut draft = Draft {
        person: writer.person,
        form: activity.id.0,
        plan: place.plan.plan.id,
        version: typed.version,
        lang: typed.lang,
        saved_at: cx.now,
        fields: own(cx, place, activity, typed).await?,
    };
    if let Some(before) = store::find(&cx.state.db, writer.person, activity.id.0).await? {
        draft.version = draft.version.min(before.version);
        for (field, text) in before.fields {
            draft.fields.entry(field).or_insert(text);
        }
    }
    let mut tx = cx.state.db.begin().await?;
    store::keep(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(())
}

fn typed(cx: &Cx, named: &Named<'_>, prefix: &str) -> Typed {
    let mut fields = named.fields(prefix);
    for (field, text) in &mut fields {
        *text = coded(*field, text);
    }
    let version = named.one(&format!("{prefix}version")).and_then(|v| v.parse().ok());
    Typed { fields, lang: cx.lang(), version: version.unwrap_or(0) }
}

/// The row of an activity: as it is stored, or with what was typed and what is wrong with it.
fn stored(
    cx: &Cx,
    place: &Place,
    key: String,
    activity: &Activity,
    typed: Option<(Fields, Vec<(Field, String)>)>,
) -> Row {
    let mut fields = as_shown(cx, place, &activity.content);
    let (typed, said) = typed.unwrap_or_default();
    fields.extend(typed);
    let lang = |field: Field| {
        let lang = form::language(Some(&activity.content), field, cx.lang());
        (field.is_text() && lang != cx.lang()).then(|| lang.code())
    };
    Row {
        reference: activity.reference.clone(),
        href: place.address(&activity.reference),
        version: activity.version,
        form: String::new(),
        editable: cx.may_on(Action::EditActivity, &place.plan.plan, &activity.content),
        cells: cells(cx, &key, &fields, &said, lang),
        verdict: None,
        key,
    }
}

/// An empty row, for a new activity.
fn empty(cx: &Cx, n: usize) -> Row {
    let form = Uuid::now_v7();
    // Rows that were sent have their keys: none of these may be one of them.
    let key = format!("n{n}-{}", form.simple());
    Row {
        reference: String::new(),
        href: String::new(),
        version: 0,
        form: form.to_string(),
        editable: true,
        cells: cells(cx, &key, &Fields::new(), &[], |_| None),
        verdict: None,
        key,
    }
}

fn cells(
    cx: &Cx,
    key: &str,
    fields: &Fields,
    said: &[(Field, String)],
    lang: impl Fn(Field) -> Option<&'static str>,
) -> Vec<Cell> {
    let t = cx.t();
    let cell = |(column, field): (usize, &Field)| {
        let value = fields.get(field).cloned().unwrap_or_default();
        let family = match field {
            Field::Kind => Some("kind"),
            Field::Status => Some("status"),
            _ => None,
        };
        let told = family.and_then(|family| t.try_label(family, &value));
        // What is wrong with a field that has no column is said at the title.
        let here = |at: Field| at == *field || *field == Field::Title && !COLUMNS.contains(&at);
        Cell {
            name: format!("{key}.{}", field.code()),
            column,
            label: label(t, *field),
            value: told.unwrap_or(value),
            lang: lang(*field),
            list: match field {
                Field::Kind => Some("kinds"),
                Field::Status => Some("statuses"),
                Field::Lead => Some("entities"),
                Field::Places => Some("places"),
                _ => None,
            },
            many: *field == Field::Places,
            area: matches!(field, Field::Title | Field::Deliverable),
            faults: said.iter().filter(|(at, _)| here(*at)).map(|(_, said)| said.clone()).collect(),
        }
    };
    COLUMNS.iter().enumerate().map(cell).collect()
}

fn blank(cx: &Cx, place: &Place, rows: Vec<Row>) -> TablePage {
    let t = cx.t();
    let list = format!("{}/activities", place.base());
    TablePage {
        shell: Shell::of(
            cx,
            &place.network,
            Some(&place.plan.plan.code),
            "activities",
            &t.t("table-title"),
        )
        .with_script(statics::drafting()),
        address: format!("{}{}", cx.reader.path, cx.params().with("lang", None)),
        list,
        columns: COLUMNS.iter().map(|field| label(t, *field)).collect(),
        rows,
        total: String::new(),
        page: 1,
        pages: 1,
        previous: None,
        next: None,
        may_add: false,
        wrong: false,
        summary: Vec::new(),
        similar: None,
        similar_at: similar::address(&place.network.network.code, &place.plan.plan.code),
        lists: lists(cx, place, &["entities", "places", "kinds", "statuses"]),
    }
}
