//! Indicators in use, and what was measured, out of results.

use super::bring::{Bring, Numbered, Taken};
use super::own::USE;
use super::results::{UseForm, ValueForm, WindowForm, number};
use super::row::remark;
use super::who::text;
use crate::records::{indicator as records, value as values, window};
use aunar_db::DbError;
use aunar_domain::follow_up::{Handling, State, Window};
use aunar_domain::iati;
use aunar_domain::ids::{EntityId, IndicatorId, PersonId, UseId, ValueId, WindowId};
use aunar_domain::indicator::{
    Aim, Cell, Dimension, Direction, Indicator, Kind, Of, Reading, Use, Value, fit_parts, fits,
};
use aunar_domain::intake::{Grade, Reason};
use aunar_domain::period::Period;
use aunar_domain::words::{Lang, fold};
use aunar_formats::iati::{Activity as Told, Indicator as Measured};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Takes the indicators of an activity. Where nothing of its results was changed, our extension says
/// them in full; else each is read as the standard has it.
pub(super) async fn take(
    bring: &mut Bring<'_>,
    told: &Told,
    taken: &mut Taken<'_>,
    intact: bool,
    lang: Lang,
) -> Result<(), DbError> {
    let forms: Vec<&String> = told.own.iter().filter(|(n, _)| n == USE).map(|(_, v)| v).collect();
    if intact {
        for form in forms {
            match serde_json::from_str::<UseForm>(form) {
                Ok(form) => own(bring, taken, form).await?,
                Err(_) => {
                    let reason = Reason::ExtensionUnread;
                    taken.remarks.push(remark(Grade::Warn, "aunar:field", form, reason));
                }
            }
        }
        return Ok(());
    }
    for indicator in told.results.iter().flat_map(|r| &r.indicators) {
        foreign(bring, taken, indicator, lang).await?;
    }
    Ok(())
}

async fn own(bring: &mut Bring<'_>, taken: &mut Taken<'_>, form: UseForm) -> Result<(), DbError> {
    let named = form.own.as_ref().map(|i| (fold(i.title.words(i.title.original())), i.kind));
    let known = known(bring, &form.indicator, named);
    let indicator = match (known, form.own) {
        (Some(known), _) => known,
        (None, Some(own)) => define(bring, own).await?,
        (None, None) => {
            let reason = Reason::ExtensionUnread;
            taken.remarks.push(remark(Grade::Warn, "indicator", &form.indicator, reason));
            return Ok(());
        }
    };
    // Where it is from and to is of the indicator's kind, or not taken.
    let aims = form.baseline.iter().map(|(reading, _)| *reading);
    let aims = aims.chain(form.milestones.iter().chain(&form.target).map(|aim| aim.reading));
    if aims.into_iter().any(|reading| fits(&indicator, reading).is_err()) {
        let reason = Reason::ExtensionUnread;
        taken.remarks.push(remark(Grade::Warn, "indicator", &form.indicator, reason));
        return Ok(());
    }
    let wanted = Wanted {
        reference: Some(form.reference),
        baseline: form.baseline,
        milestones: form.milestones,
        target: form.target,
        dimensions: form.dimensions,
        categories: form.categories,
        ended_at: form.ended_at,
    };
    let one = place(bring, taken, &indicator, wanted).await?;
    for value in form.values {
        let entity = bring.names.register().find(&value.entity).map(|e| e.id);
        let Some(entity) = entity else {
            let reason = Reason::NobodysShare;
            taken.remarks.push(remark(Grade::Warn, "indicator", &value.entity, reason));
            continue;
        };
        measured(bring, taken, (&indicator, &one), entity, value).await?;
    }
    Ok(())
}

/// The indicator of a code, or one of the network's own that is called the same and is of the same kind.
fn known(bring: &Bring<'_>, code: &str, named: Option<(String, Kind)>) -> Option<Indicator> {
    let all = || bring.ledger.indicators.values().chain(&bring.state.indicators);
    let fits = |i: &&Indicator| named.as_ref().is_none_or(|(_, kind)| i.kind == *kind);
    let called = |i: &&Indicator| {
        let (Some((title, kind)), true) = (&named, i.network.is_some()) else { return false };
        i.kind == *kind && fold(i.title.words(i.title.original())) == *title
    };
    all().filter(fits).find(|i| i.code == code).or_else(|| all().find(called)).cloned()
}

/// A code that no indicator has yet: the wanted one, or that with a number.
fn free_code(bring: &Bring<'_>, wanted: &str) -> String {
    let all = || bring.ledger.indicators.values().chain(&bring.state.indicators);
    let is_free = |code: &str| all().all(|i| i.code != code);
    if is_free(wanted) {
        return wanted.to_owned();
    }
    let mut numbered = (2_u32..).map(|n| format!("{wanted}-{n}"));
    numbered.find(|code| is_free(code)).unwrap_or_else(|| wanted.to_owned())
}

async fn define(bring: &mut Bring<'_>, own: Indicator) -> Result<Indicator, DbError> {
    let network = Some(bring.network.id);
    let code = free_code(bring, &own.code);
    let one = Indicator { id: IndicatorId(Uuid::now_v7()), network, code, ..own };
    records::write(bring.tx, std::slice::from_ref(&one)).await?;
    bring.entry("create", ("indicator", one.id.0), None, json!(one));
    bring.state.indicators.push(one.clone());
    Ok(one)
}

/// Where an indicator in use is to stand.
struct Wanted {
    reference: Option<String>,
    baseline: Option<(Reading, i32)>,
    milestones: Vec<Aim>,
    target: Option<Aim>,
    dimensions: Vec<Dimension>,
    categories: Vec<(String, aunar_domain::words::Text)>,
    ended_at: Option<DateTime<Utc>>,
}

/// The indicator as the activity uses it, written where it is new or aims elsewhere now.
async fn place(
    bring: &mut Bring<'_>,
    taken: &Taken<'_>,
    indicator: &Indicator,
    wanted: Wanted,
) -> Result<Use, DbError> {
    let mut uses = bring.told().of(taken.activity).uses();
    let there = uses.find(|u| u.indicator == indicator.id);
    let before = there.filter(|_| taken.was_there).cloned();
    let (id, version, reference) = match &before {
        Some(one) => (one.id, one.version + 1, one.reference.clone()),
        None => {
            let reference = bring.reference(Numbered::Use, wanted.reference.as_deref()).await?;
            (UseId(Uuid::now_v7()), 1, reference)
        }
    };
    let one = Use {
        id,
        plan: bring.plan,
        reference,
        version,
        indicator: indicator.id,
        of: Of::Activity(taken.activity),
        baseline: wanted.baseline,
        milestones: wanted.milestones,
        target: wanted.target,
        dimensions: wanted.dimensions,
        categories: wanted.categories,
        ended_at: wanted.ended_at,
    };
    match before {
        Some(before) if (Use { version: before.version, ..one.clone() }) == before => {
            return Ok(before);
        }
        Some(before) => {
            records::update_use(bring.tx, &one).await?;
            let after = json!(one);
            bring.entry("edit", ("indicator-use", one.id.0), Some(json!(before)), after);
        }
        None => {
            let position = bring.state.numbers.map_or(0, |n| n[Numbered::Use as usize]);
            records::insert_use(bring.tx, &one, position).await?;
            bring.entry("create", ("indicator-use", one.id.0), None, json!(one));
        }
    }
    Ok(one)
}

/// Writes what was measured, where nothing was said of that window by that owner; what was said here
/// stays as it is.
async fn measured(
    bring: &mut Bring<'_>,
    taken: &mut Taken<'_>,
    (indicator, one): (&Indicator, &Use),
    entity: EntityId,
    form: ValueForm,
) -> Result<(), DbError> {
    let wrong = fits(indicator, form.reading).err();
    if wrong.or_else(|| fit_parts(one, form.reading, &form.cells).err()).is_some() {
        let period = form.window.reference.clone();
        taken.remarks.push(remark(Grade::Warn, "actual", &period, Reason::NotHeld));
        return Ok(());
    }
    bring.ensure([entity]).await?;
    let Some(window) = window_of(bring, &form.window).await? else {
        let period = format!("{}/{}", form.window.start, form.window.end);
        taken.remarks.push(remark(Grade::Warn, "period", &period, Reason::NotHeld));
        return Ok(());
    };
    let mut there = bring.told().values_of(one.id);
    if let Some(there) = there.find(|v| v.window == window && v.entity == entity) {
        let same = there.reading == form.reading && same_cells(&there.cells, &form.cells);
        if !same {
            let value = form.window.reference;
            taken.remarks.push(remark(Grade::Warn, "actual", &value, Reason::ReportStands));
        }
        return Ok(());
    }
    // By whom it was handed in elsewhere is not told: here, by the import.
    let by = (form.at.unwrap_or(bring.at), PersonId(Uuid::nil()));
    let decided = (form.state == State::Accepted).then_some(by);
    let value = Value {
        id: ValueId(Uuid::now_v7()),
        of: one.id,
        window,
        entity,
        version: 1,
        state: if form.state.counts() { form.state } else { State::Submitted },
        handling: Handling { submitted: Some(by), decided, word: None },
        reading: form.reading,
        cells: form.cells,
        note: form.note,
    };
    values::write(bring.tx, &value).await?;
    bring.entry("create", ("value", value.id.0), None, json!(value));
    Ok(())
}

fn same_cells(a: &[Cell], b: &[Cell]) -> bool {
    a.len() == b.len() && a.iter().all(|cell| b.contains(cell))
}

/// The window of the plan that is of these days; a new one that is closed, where it has no day in common
/// with another.
async fn window_of(bring: &mut Bring<'_>, form: &WindowForm) -> Result<Option<WindowId>, DbError> {
    if bring.state.windows.is_none() {
        bring.state.windows = Some(bring.told().windows.clone());
    }
    let windows = bring.state.windows.get_or_insert_default();
    if let Some(there) = windows.iter().find(|w| w.start == form.start && w.end == form.end) {
        return Ok(Some(there.id));
    }
    let meets =
        |w: &Window| w.start <= form.end && form.start <= w.end || w.reference == form.reference;
    if form.start > form.end || windows.iter().any(meets) {
        return Ok(None);
    }
    let opens = form.opens.max(form.start);
    let window = Window {
        id: WindowId(Uuid::now_v7()),
        plan: bring.plan,
        reference: form.reference.clone(),
        start: form.start,
        end: form.end,
        opens,
        due: form.due.max(opens),
        closed_at: Some(bring.at),
        extensions: Vec::new(),
    };
    windows.push(window.clone());
    window::write(bring.tx, &window).await?;
    bring.entry("create", ("window", window.id.0), None, json!(window));
    Ok(Some(window.id))
}

/// An indicator as another publisher has it: a number of the network's own, with what was to be reached
/// and was.
async fn foreign(
    bring: &mut Bring<'_>,
    taken: &mut Taken<'_>,
    told: &Measured,
    lang: Lang,
) -> Result<(), DbError> {
    let title = text(&told.title, lang).map(|(title, _)| title);
    let unit = iati::unit_of(&told.measure);
    let (Some(title), Some(unit)) = (title, unit) else {
        let named = told.title.first().map(|n| n.words.as_str()).unwrap_or_default();
        taken.remarks.push(remark(Grade::Warn, "indicator", named, Reason::NotHeld));
        return Ok(());
    };
    let code = told.reference.as_ref().map(|(_, code)| code.as_str()).unwrap_or_default();
    let name = fold(title.words(title.original()));
    let used = told.own.iter().find(|(n, _)| n == "use").map(|(_, reference)| reference);
    let used = used.and_then(|r| bring.told().use_named(r)).map(|u| u.indicator);
    let known = used
        .and_then(|id| bring.ledger.indicators.get(&id).cloned())
        .or_else(|| known(bring, code, Some((name.clone(), Kind::Number))));
    let known = known.filter(|i| i.kind == Kind::Number);
    let indicator = match known {
        Some(known) => known,
        None => {
            let mark: String =
                Sha256::digest(&name).iter().take(5).map(|b| format!("{b:02x}")).collect();
            let own = Indicator {
                id: IndicatorId(Uuid::nil()),
                network: None,
                code: format!("iati-{mark}"),
                kind: Kind::Number,
                unit: unit.to_owned(),
                direction: match told.ascending {
                    Some(true) => Direction::Up,
                    Some(false) => Direction::Down,
                    None => Direction::Neither,
                },
                cumulative: false,
                measures: None,
                title,
                definition: text(&told.description, lang).map(|(text, _)| text),
                source: None,
                numerator: None,
                denominator: None,
                levels: Vec::new(),
            };
            define(bring, own).await?
        }
    };
    let reading = |value: &str| number(value).map(|number| Reading::Number { number });
    let unread = |taken: &mut Taken<'_>, element: &str, value: &str| {
        taken.remarks.push(remark(Grade::Warn, element, value, Reason::NotHeld));
    };
    let mut baseline = None;
    if let Some((year, value)) = &told.baseline {
        match value.as_deref().map(|v| (v, reading(v))) {
            Some((_, Some(reading))) => baseline = Some((reading, *year)),
            Some((value, None)) => unread(taken, "baseline", value),
            None => {}
        }
    }
    let mut aims: Vec<Aim> = Vec::new();
    for period in &told.periods {
        match period.target.as_deref().map(|v| (v, reading(v))) {
            Some((_, Some(reading))) if aims.iter().all(|a| a.by != period.end) => {
                aims.push(Aim { by: period.end, reading });
            }
            Some((value, _)) => unread(taken, "target", value),
            None => {}
        }
    }
    aims.sort_by_key(|aim| aim.by);
    let target = aims.pop();
    let parts = told.periods.iter().filter_map(|p| p.actual.as_ref()).flat_map(|(_, parts)| parts);
    let mut dimensions: Vec<Dimension> = Vec::new();
    for (name, category, _) in parts {
        match dimension(name) {
            Some(one) if !dimensions.contains(&one) => dimensions.push(one),
            Some(_) => {}
            None => unread(taken, "dimension", &format!("{name}: {category}")),
        }
    }
    let wanted = Wanted {
        reference: None,
        baseline,
        milestones: aims,
        target,
        dimensions,
        categories: Vec::new(),
        ended_at: None,
    };
    let one = place(bring, taken, &indicator, wanted).await?;
    for period in &told.periods {
        let Some((value, parts)) = &period.actual else { continue };
        let Some(reading) = reading(value) else {
            unread(taken, "actual", value);
            continue;
        };
        let Some(entity) = taken.owner() else {
            taken.remarks.push(remark(Grade::Warn, "actual", value, Reason::NobodysShare));
            continue;
        };
        let cell = |(name, category, part): &(String, String, String)| {
            let category = category.trim().to_lowercase();
            Some(Cell {
                dimension: dimension(name)?,
                category,
                number: number(part)?,
                denominator: None,
            })
        };
        let form = ValueForm {
            window: window_form(period.start, period.end),
            entity: String::new(),
            state: State::Submitted,
            reading,
            cells: parts.iter().filter_map(cell).collect(),
            note: None,
            at: None,
        };
        measured(bring, taken, (&indicator, &one), entity, form).await?;
    }
    Ok(())
}

fn dimension(name: &str) -> Option<Dimension> {
    match fold(name).as_str() {
        "sex" | "gender" => Some(Dimension::Sex),
        "age" | "age group" => Some(Dimension::Age),
        _ => None,
    }
}

fn window_form(start: NaiveDate, end: NaiveDate) -> WindowForm {
    let days = [
        (aunar_domain::iati::PLANNED_START.to_owned(), start),
        (iati::PLANNED_END.to_owned(), end),
    ];
    let period = iati::period_of(&days, end).map_or_else(
        || Period { start, end, precision: aunar_domain::period::Unit::Day },
        |(period, _, _)| period,
    );
    let after = end.succ_opt().unwrap_or(end);
    WindowForm {
        reference: period.to_code().replace('/', "_"),
        start,
        end,
        opens: after,
        due: after,
    }
}
