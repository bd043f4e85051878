//! One indicator in use: what it is, from where to where, its course, and every value it is made of.
//! Whoever answers for a priority or the plan says its values here; those of activities come with the
//! reports of their owners.

use super::save::{self, By};
use super::typed::{self, Asked};
use super::{define_object, href, may_define, said, subject, whose};
use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::field::{Field, Kind as FieldKind, Wrong};
use crate::web::figure::{self, Figure};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, cx::actor, numbers, respond};
use askama::Template;
use aunar_db::Tx;
use aunar_domain::access::{Action, Object};
use aunar_domain::follow_up::{State, Window};
use aunar_domain::ids::EntityId;
use aunar_domain::indicator::{
    Kind, Number, Of, Reading, Use, Value, course, now, takes, way_gone,
};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "indicator/pages/indicator.html")]
struct IndicatorPage {
    shell: Shell,
    base: String,
    path: String,
    reference: String,
    title: Words,
    subject: (Words, String),
    stands: String,
    gone: Option<String>,
    facts: Vec<(String, String)>,
    definition: Option<Words>,
    source: Option<Words>,
    how: String,
    ended: Option<String>,
    figure: Option<Figure>,
    windows: Vec<WindowRow>,
    parts: Vec<PartRow>,
    values: Vec<ValueRow>,
    edit: Option<String>,
    enter: Option<Enter>,
    /// The versions of the values that the form may change, as it saw them.
    seen: Vec<(String, i64)>,
    trouble: Option<String>,
}

struct WindowRow {
    when: String,
    stood: Words,
}

struct PartRow {
    dimension: String,
    category: String,
    number: String,
}

struct ValueRow {
    id: String,
    when: String,
    entity: String,
    says: String,
    state: &'static str,
    state_label: String,
    note: Option<Words>,
    word: Option<String>,
    /// Its identifier and version, where whoever reads may take it or give it back here.
    decide: Option<(String, i64)>,
}

struct Enter {
    windows: Field,
    entity: Field,
    asked: Asked,
}

/// Longest word that a value is given back with.
const LONGEST_WORD: usize = 1000;

/// What was sent and not taken.
struct Refused {
    form: Form,
    wrong: Wrong,
    status: StatusCode,
    /// What is the matter, where it is no field's.
    why: Option<String>,
}

type Address = (String, String, String);

/// The name of its picture in addresses.
const COURSE: &str = "course";

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&[])?;
    draw(&cx, &at, None).await
}

/// `course.svg`, `course.png`, `course.csv` and `course.hxl.csv`.
pub(super) async fn send(
    cx: Cx,
    Path((code, plan, reference, file)): Path<(String, String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let plan = cx.plan(&network, &plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let one = ledger.plan(plan.plan.id).use_named(&reference);
    let (COURSE, end) = figure::asked(&file)? else {
        return Err(Error::not_found("page", &file));
    };
    let chart = one.and_then(|one| said::course(&cx, plan, &ledger, one));
    let chart = chart.ok_or_else(|| Error::not_found("indicator", &reference))?;
    let named = format!("{code}-{}-{}", plan.plan.code, chart.frame.id);
    figure::sent(&chart, &named, end).await
}

/// Those for whom whoever asks may say values here: never of an activity, whose owners report.
fn reporters(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, one: &Use) -> Vec<EntityId> {
    if matches!(one.of, Of::Activity(_)) || one.ended_at.is_some() {
        return Vec::new();
    }
    let may = |entity: &EntityId| {
        cx.acting(Action::Report, Object::plan(&plan.plan).of(&[*entity])).is_ok()
    };
    whose(network, plan, one.of).into_iter().filter(may).collect()
}

fn open_windows<'a>(ledger: &'a Ledger, plan: &PlanPicture, one: &Use, cx: &Cx) -> Vec<&'a Window> {
    let day = cx.now.date_naive();
    let windows = ledger.plan(plan.plan.id).windows.iter();
    windows.filter(|w| takes(one, w, day).is_ok()).collect()
}

/// The name of the field that holds the version seen of an entity's value in a window.
fn seen_name(network: &NetworkPicture, window: &Window, entity: EntityId) -> Option<String> {
    let entity = network.common.register.get(entity)?;
    Some(format!("seen-{}-{}", window.reference, entity.code))
}

async fn draw(cx: &Cx, (code, plan, reference): &Address, refused: Option<Refused>) -> Answer {
    let network = cx.network(code)?;
    let plan = cx.plan(&network, plan)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_plan = ledger.plan(plan.plan.id);
    let one =
        of_plan.use_named(reference).ok_or_else(|| Error::not_found("indicator", reference))?;
    let indicator = ledger
        .indicators
        .get(&one.indicator)
        .ok_or_else(|| Error::not_found("indicator", reference))?;
    let t = cx.t();
    let all: Vec<&Value> = of_plan.values_of(one.id).collect();
    // A draft, and what was given back, is for its owner and for those who accept.
    let accepts = cx.may(Action::AcceptReport, define_object(&plan.plan, plan, one.of, &[]));
    let own = |entity: EntityId| cx.may(Action::Report, Object::plan(&plan.plan).of(&[entity]));
    // Those of activities are decided on with the reports they came with.
    let decides = accepts && !matches!(one.of, Of::Activity(_));
    let seen = all.iter().filter(|v| v.state.counts() || accepts || own(v.entity));
    let values = seen.rev().map(|v| {
        let entity = network.common.register.get(v.entity);
        ValueRow {
            id: v.id.to_string(),
            when: of_plan.window(v.window).map(|w| said::stretch(t, w)).unwrap_or_default(),
            entity: entity.map(|e| e.short(t.0).to_owned()).unwrap_or_default(),
            says: said::reading(t, indicator, v.reading),
            state: v.state.code(),
            state_label: t.label("report-state", v.state.code()),
            note: v.note.as_ref().map(|n| Words::of(n, t.0, t)),
            word: v.handling.word.clone(),
            decide: (decides && v.state == State::Submitted).then(|| (v.id.to_string(), v.version)),
        }
    });
    let windows = said::begun(&of_plan.windows, cx.now.date_naive());
    let stood = course(indicator, &all, &windows);
    let roll = now(indicator, all.iter().copied(), &of_plan.windows);
    let parts = roll.parts.iter().map(|((dimension, category), (number, of))| {
        let (number, of) = (Number::clamped(*number), Number::clamped(*of));
        let says = match indicator.kind {
            Kind::Share => Reading::Share { numerator: number, denominator: of },
            _ => Reading::Number { number },
        };
        PartRow {
            dimension: t.label("indicator-dimension", dimension.code()),
            category: said::category(t, &network, one, *dimension, category),
            number: said::reading(t, indicator, says),
        }
    });
    let aim = |label: &str, aim: &aunar_domain::indicator::Aim| {
        let says = said::reading(t, indicator, aim.reading);
        let day = numbers::day(t.0, aim.by);
        (t.t(label), t.with("indicator-by", &[("what", &says), ("day", &day)]))
    };
    let mut facts = vec![(t.t("indicator-unit"), said::unit(t, indicator))];
    if let Some((reading, year)) = one.baseline {
        let says = said::reading(t, indicator, reading);
        facts.push((t.t("indicator-baseline"), format!("{says} ({year})")));
    }
    facts.extend(one.milestones.iter().map(|m| aim("indicator-milestone", m)));
    facts.extend(one.target.as_ref().map(|target| aim("indicator-target", target)));
    facts.push((
        t.t("indicator-better"),
        t.label("indicator-direction", indicator.direction.code()),
    ));
    let gone = way_gone(indicator, one, roll.stands(indicator.kind));
    let nothing = Wrong::default();
    let whom = reporters(cx, &network, plan, one);
    let open = open_windows(&ledger, plan, one, cx);
    let enter = (!whom.is_empty() && !open.is_empty()).then(|| {
        let sent = refused.as_ref().map(|r| &r.form);
        let wrong = refused.as_ref().map_or(&nothing, |r| &r.wrong);
        let named = |id: &EntityId| {
            let entity = network.common.register.get(*id);
            entity.map(|e| (e.code.clone(), e.short(t.0).to_owned()))
        };
        let latest = open.last().map(|w| w.reference.clone()).unwrap_or_default();
        let there = all.iter().copied().find(|v| {
            Some(v.window) == open.last().map(|w| w.id) && Some(&v.entity) == whom.first()
        });
        let last = all.iter().rev().copied().find(|v| v.state.counts());
        Enter {
            windows: Field::new(FieldKind::Choice, "window", t.t("indicator-window"))
                .required()
                .choices(open.iter().map(|w| (w.reference.clone(), said::stretch(t, w))))
                .holding(latest)
                .sent(sent, wrong),
            entity: Field::new(FieldKind::Choice, "entity", t.t("indicator-who-says"))
                .required()
                .choices(whom.iter().filter_map(named))
                .holding(whom.iter().filter_map(named).next().map(|n| n.0).unwrap_or_default())
                .sent(sent, wrong),
            asked: typed::fields(
                t,
                (&network, plan),
                (indicator, one),
                (there.filter(|v| v.state.may_be_changed()), last),
                (sent, wrong),
            ),
        }
    });
    // What was said for a window and an entity that the form may be sent for: `seen-2024-Q4-IOM`.
    let mut saw = Vec::new();
    for (window, entity) in open.iter().flat_map(|w| whom.iter().map(move |e| (w, e))) {
        let value = all.iter().find(|v| v.window == window.id && v.entity == *entity);
        if let (Some(value), Some(name)) = (value, seen_name(&network, window, *entity)) {
            saw.push((name, value.version));
        }
    }
    let how = if indicator.cumulative { "indicator-how-so-far" } else { "indicator-how-adding" };
    let page = IndicatorPage {
        shell: Shell::of(
            cx,
            &network,
            Some(&plan.plan.code),
            "indicators",
            indicator.title.words(t.0),
        ),
        base: format!("/{}/plans/{}", network.network.code, plan.plan.code),
        path: href(&network, plan, one),
        reference: one.reference.clone(),
        title: Words::of(&indicator.title, t.0, t),
        subject: subject(cx, &network, plan, one.of),
        stands: said::standing(t, indicator, &roll),
        gone: gone.map(|g| t.with("indicator-way-gone", &[("n", &(g / 10).to_string())])),
        facts,
        definition: indicator.definition.as_ref().map(|d| Words::of(d, t.0, t)),
        source: indicator.source.as_ref().map(|s| Words::of(s, t.0, t)),
        how: format!("{} {}", t.t(how), t.label("indicator-how", indicator.kind.code())),
        ended: one.ended_at.map(|at| {
            t.with("indicator-ended-on", &[("day", &numbers::day(t.0, at.date_naive()))])
        }),
        figure: said::course(cx, plan, &ledger, one).filter(|chart| !chart.is_empty()).map(
            |chart| {
                let path = format!("{}/{COURSE}", href(&network, plan, one));
                Figure::of(&chart, figure::files(&path, &figure::in_language(cx)))
            },
        ),
        windows: windows
            .iter()
            .zip(&stood)
            .map(|(window, (_, roll))| WindowRow {
                when: said::stretch(t, window),
                stood: said::stood(t, indicator, roll),
            })
            .collect(),
        parts: parts.collect(),
        values: values.collect(),
        edit: may_define(cx, &network, plan, one)
            .then(|| format!("{}/edit", href(&network, plan, one))),
        enter,
        seen: saw,
        trouble: refused
            .as_ref()
            .map(|r| r.why.clone().unwrap_or_else(|| t.n("field-trouble", r.wrong.count() as u64))),
    };
    let status = refused.map_or(StatusCode::OK, |refused| refused.status);
    respond::personal_page(cx, status, &page)
}

/// Whoever accepts takes what was handed in of a priority or of the plan, or gives it back with a word.
async fn decide(cx: &Cx, at: &Address, mut tx: Tx, form: Form) -> Answer {
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_plan = ledger.plan(plan.plan.id);
    let unknown = || Error::not_found("indicator", &at.2);
    let one = of_plan.use_named(&at.2).ok_or_else(unknown)?;
    let object = define_object(&plan.plan, plan, one.of, &[]);
    let (person, mandate) = cx.acting(Action::AcceptReport, object)?;
    let actor = actor(person, mandate);
    let t = cx.t();
    let accepted = form.one("act") == Some("accept");
    let word = form.words("word", LONGEST_WORD);
    let there = of_plan.values_of(one.id).find(|v| {
        Some(v.id.to_string().as_str()) == form.one("value")
            && Some(v.version.to_string().as_str()) == form.one("version")
            && v.state == State::Submitted
    });
    let why = match there {
        None => Some((StatusCode::CONFLICT, t.t("indicator-decided-meanwhile"))),
        Some(_) if !accepted && word.is_empty() => {
            Some((StatusCode::UNPROCESSABLE_ENTITY, t.t("indicator-word-missing")))
        }
        Some(_) => None,
    };
    if let (Some(value), None) = (there, &why) {
        let by = By { person: person.id, actor: &actor, at: cx.now };
        let decided = (accepted, Some(word.as_str()));
        let entry = save::decide(&mut tx, one, value, decided, by).await?;
        cx.keep(tx, network.network.id, vec![entry]).await?;
        return Ok(respond::see_other(&format!("{}#values", href(&network, plan, one))));
    }
    tx.rollback().await?;
    let (status, why) = why.unzip();
    let status = status.unwrap_or(StatusCode::CONFLICT);
    draw(cx, at, Some(Refused { form, wrong: Wrong::default(), status, why })).await
}

/// Takes a value of a priority or of the plan.
pub(super) async fn act(mut cx: Cx, Path(at): Path<Address>, form: Form) -> Answer {
    cx.person()?;
    let network = cx.network(&at.0)?;
    cx.plan(&network, &at.1)?;
    let (mut tx, network) = cx.turn_in(&at.0).await?;
    let plan = cx.plan(&network, &at.1)?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let of_plan = ledger.plan(plan.plan.id);
    let unknown = || Error::not_found("indicator", &at.2);
    let one = of_plan.use_named(&at.2).ok_or_else(unknown)?;
    let indicator = ledger.indicators.get(&one.indicator).ok_or_else(unknown)?;
    if matches!(form.one("act"), Some("accept" | "send-back")) && !matches!(one.of, Of::Activity(_))
    {
        return decide(&cx, &at, tx, form).await;
    }
    let t = cx.t();
    let whom = reporters(&cx, &network, plan, one);
    let (Some(first), false) = (whom.first(), matches!(one.of, Of::Activity(_))) else {
        cx.acting(Action::Report, Object::plan(&plan.plan))?;
        return Err(Error::forbidden());
    };
    let mut wrong = Wrong::default();
    let named = form.one("entity").and_then(|code| network.common.register.find(code));
    let entity = match named.map(|e| e.id) {
        Some(id) if whom.contains(&id) => id,
        None if form.one("entity").is_none() => *first,
        _ => return Err(Error::forbidden()),
    };
    let open = open_windows(&ledger, plan, one, &cx);
    let window = open.iter().find(|w| Some(w.reference.as_str()) == form.one("window"));
    if window.is_none() {
        let all: Vec<String> = open.iter().map(|w| said::stretch(t, w)).collect();
        wrong.with("window", t.with("field-accepted", &[("accepted", &all.join(", "))]));
    }
    let said = typed::read(t, (&network, plan), (indicator, one), &form, &mut wrong);
    if said.is_none() && wrong.is_nothing() {
        wrong.with(format!("v-{}-n", one.reference), t.t("indicator-say-something"));
    }
    let (Some(window), Some(said), true) = (window, said, wrong.is_nothing()) else {
        tx.rollback().await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&cx, &at, Some(Refused { form, wrong, status, why: None })).await;
    };
    let (person, mandate) = cx.acting(Action::Report, Object::plan(&plan.plan).of(&[entity]))?;
    let actor = actor(person, mandate);
    let there = of_plan.values_of(one.id).find(|v| v.window == window.id && v.entity == entity);
    if there.is_some_and(|v| !v.state.may_be_changed()) {
        tx.rollback().await?;
        wrong.with("window", t.t("indicator-accepted-already"));
        return draw(
            &cx,
            &at,
            Some(Refused { form, wrong, status: StatusCode::CONFLICT, why: None }),
        )
        .await;
    }
    // Another of the same entity said something meanwhile: it is shown, and what was typed stays.
    let name = seen_name(&network, window, entity);
    let seen = name.and_then(|n| form.one(&n).and_then(|v| v.parse::<i64>().ok()));
    if seen.unwrap_or_default() != there.map_or(0, |v| v.version) {
        tx.rollback().await?;
        wrong.with("window", t.t("indicator-said-meanwhile"));
        return draw(
            &cx,
            &at,
            Some(Refused { form, wrong, status: StatusCode::CONFLICT, why: None }),
        )
        .await;
    }
    let by = By { person: person.id, actor: &actor, at: cx.now };
    let handed_in = (State::Submitted, by);
    let entry = save::write(&mut tx, one, (window.id, entity), there, said, handed_in).await?;
    match entry {
        Some(entry) => cx.keep(tx, network.network.id, vec![entry]).await?,
        None => tx.rollback().await?,
    }
    Ok(respond::see_other(&format!("{}#values", href(&network, plan, one))))
}
