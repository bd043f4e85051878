//! The evidence of an activity: what there is, and for whoever reports on it a link or a file more.

use super::sent::{self, File, Sent};
use super::{Line, bringers, line, may_withdraw};
use crate::ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::evidence;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::tongue::own_names;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, address, respond};
use askama::Template;
use aunar_db::{DbError, Entry};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::files::{self, FileKind, NoFile};
use aunar_domain::follow_up::{Evidence, EvidenceKind, Shown};
use aunar_domain::ids::{EntityId, EvidenceId, WindowId};
use aunar_domain::words::{Lang, Text};
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

/// Longest title.
const MOST_TITLE: usize = 300;
/// Most pieces of evidence that an entity brings for an activity.
const MOST_PIECES: usize = 100;

#[derive(Template)]
#[template(path = "evidence/pages/activity.html")]
struct ActivityPage {
    shell: Shell,
    base: String,
    back: String,
    path: String,
    reference: String,
    title: Words,
    lines: Vec<Line>,
    trouble: Option<String>,
    report: Option<String>,
    new: String,
    fields: Vec<Field>,
}

type Address = (String, String, String);

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.params().only(&["window", "entity"])?;
    draw(&cx, &at, None).await
}

/// What was sent and not taken.
struct Refused {
    form: Form,
    wrong: Wrong,
    status: StatusCode,
}

async fn draw(cx: &Cx, at: &Address, refused: Option<Refused>) -> Answer {
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = cx.activity(plan, &at.2)?;
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let told = ledger.plan(plan.plan.id);
    let owners = bringers(cx, &network, plan, activity);
    let nothing = Wrong::default();
    let (sent, wrong) = refused.as_ref().map_or((None, &nothing), |r| (Some(&r.form), &r.wrong));
    let back = address::activity(&network, plan, &activity.reference);
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let param = |name: &str| {
        sent.and_then(|form| form.one(name)).or_else(|| cx.params().one(name)).map(str::to_owned)
    };
    // Whoever came from a report goes back to it.
    let window = param("window").and_then(|name| told.window_named(&name));
    let report = window.zip(param("entity")).map(|(window, entity)| {
        let encode = crate::web::params::encode;
        let parts = [&window.reference, &entity, &activity.reference].map(|part| encode(part));
        format!("{base}/reporting/{}", parts.join("/"))
    });
    let kept = sent.and_then(|form| form.one("new")).map(str::to_owned);
    let page = ActivityPage {
        shell: Shell::of(cx, &network, Some(&plan.plan.code), "evidence", &t.t("evidence-title")),
        base: format!("{base}/evidence"),
        path: format!("{back}/evidence"),
        back,
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        lines: told.of(activity.id).evidence().map(|e| line(cx, &network, plan, e)).collect(),
        trouble: refused.as_ref().map(|r| t.n("field-trouble", r.wrong.count() as u64)),
        report: report.filter(|_| !owners.is_empty()),
        new: kept.unwrap_or_else(|| Uuid::now_v7().to_string()),
        fields: if owners.is_empty() {
            Vec::new()
        } else {
            let today = cx.now.date_naive();
            let windows = told.windows.iter();
            let windows = windows.filter(|w| owners.iter().any(|id| w.takes_from(*id, today)));
            let windows: Vec<String> = windows.map(|w| w.reference.clone()).collect();
            let chosen = (param("entity"), param("window"));
            fields(cx, &network, &owners, &windows, chosen)
                .into_iter()
                .map(|field| field.sent(sent, wrong))
                .collect()
        },
    };
    let status = refused.map_or(StatusCode::OK, |refused| refused.status);
    respond::personal_page(cx, status, &page)
}

fn fields(
    cx: &Cx,
    network: &NetworkPicture,
    owners: &[EntityId],
    windows: &[String],
    (entity, window): (Option<String>, Option<String>),
) -> Vec<Field> {
    let t = cx.t();
    let label = |name: &str| t.label("evidence-field", name);
    let register = &network.common.register;
    let named =
        |id: &EntityId| register.get(*id).map(|e| (e.code.clone(), e.short(t.0).to_owned()));
    let own: Vec<(String, String)> = owners.iter().filter_map(named).collect();
    let first = own.first().map(|(code, _)| code.clone()).unwrap_or_default();
    let entity = entity.filter(|code| own.iter().any(|(own, _)| own == code)).unwrap_or(first);
    let outside = std::iter::once((String::new(), t.t("evidence-no-window")));
    let windows = outside.chain(windows.iter().map(|w| (w.clone(), w.clone())));
    let langs = std::iter::once((String::new(), t.t("evidence-no-language"))).chain(own_names());
    let kinds =
        EvidenceKind::ALL.iter().map(|k| (k.code().to_owned(), t.label("evidence-kind", k.code())));
    vec![
        Field::new(Kind::Line, "title", label("title")).required().hint(t.t("evidence-title-how")),
        Field::new(Kind::Choice, "kind", label("kind"))
            .required()
            .choices(kinds)
            .holding(EvidenceKind::Report.code()),
        Field::new(Kind::Choice, "lang", label("lang")).choices(langs).holding(t.0.code()),
        Field::new(Kind::Day, "day", label("day")),
        Field::new(Kind::Choice, "entity", label("entity")).required().choices(own).holding(entity),
        Field::new(Kind::Choice, "window", label("window"))
            .choices(windows)
            .holding(window.unwrap_or_default()),
        Field::new(Kind::Line, "url", label("url")).hint(t.t("evidence-url-how")),
        Field::new(Kind::File, "file", label("file"))
            .hint(t.t("evidence-file-how"))
            .at_most(files::MOST_BYTES, no_file(t, NoFile::TooLarge)),
    ]
}

/// Why a file is not taken, and which would be.
fn no_file(t: Tongue, why: NoFile) -> String {
    let kinds: Vec<String> = FileKind::ALL.iter().map(|k| k.code().to_uppercase()).collect();
    let most = (files::MOST_BYTES >> 20).to_string();
    let kinds = kinds.join(", ");
    t.with(&format!("evidence-no-file-{}", why.code()), &[("most", &most), ("kinds", &kinds)])
}

/// What was typed.
struct Typed {
    id: EvidenceId,
    entity: EntityId,
    window: Option<WindowId>,
    title: Text,
    kind: EvidenceKind,
    lang: Option<Lang>,
    day: Option<NaiveDate>,
    shown: Offered,
}

enum Offered {
    Link(String),
    File(File),
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    owners: &[EntityId],
    told: &ledger::PlanLedger,
    sent: &mut Sent,
) -> Result<Typed, Wrong> {
    let (t, form) = (cx.t(), &sent.form);
    let mut wrong = Wrong::default();
    let register = &network.common.register;
    let entity = form.one("entity").and_then(|code| register.iter().find(|e| e.code == code));
    let entity = entity.map(|e| e.id).filter(|id| owners.contains(id));
    if entity.is_none() {
        let own: Vec<&str> =
            owners.iter().filter_map(|id| register.get(*id)).map(|e| e.short(t.0)).collect();
        wrong.with("entity", t.with("field-accepted", &[("accepted", &own.join(", "))]));
    }
    let lang = form.one("lang").and_then(Lang::from_code);
    let title = Text::new(lang.unwrap_or(t.0), &form.words("title", MOST_TITLE));
    if title.is_none() {
        wrong.with("title", t.t("evidence-title-missing"));
    }
    let kind = form.one("kind").and_then(EvidenceKind::from_code);
    if kind.is_none() {
        let all: Vec<String> =
            EvidenceKind::ALL.iter().map(|k| t.label("evidence-kind", k.code())).collect();
        wrong.with("kind", t.with("field-accepted", &[("accepted", &all.join(", "))]));
    }
    let day = match form.one("day").map(str::parse::<NaiveDate>) {
        None => None,
        Some(Ok(day)) if day <= cx.now.date_naive() => Some(day),
        Some(Ok(_)) => {
            wrong.with("day", t.t("evidence-day-ahead"));
            None
        }
        Some(Err(_)) => {
            wrong.with("day", t.t("evidence-bad-day"));
            None
        }
    };
    let window = form.one("window").map(|name| told.window_named(name));
    if let Some(None) = window {
        let all: Vec<&str> = told.windows.iter().map(|w| w.reference.as_str()).collect();
        wrong.with("window", t.with("field-accepted", &[("accepted", &all.join(", "))]));
    }
    let no = |why| no_file(t, why);
    let shown = match (form.one("url"), sent.file.take()) {
        (None, None) => {
            wrong.with("url", no(NoFile::None));
            None
        }
        (Some(_), Some(Ok(_))) => {
            wrong.with("url", t.t("evidence-both"));
            None
        }
        (_, Some(Err(why))) => {
            wrong.with("file", no(why));
            None
        }
        (Some(url), None) if files::is_link(url) => Some(Offered::Link(url.to_owned())),
        (Some(_), None) => {
            wrong.with("url", t.t("evidence-bad-link"));
            None
        }
        (None, Some(Ok(file))) => Some(Offered::File(file)),
    };
    let id = form.one("new").and_then(|id| id.parse().ok()).map(EvidenceId);
    let id = id.unwrap_or_else(|| EvidenceId(Uuid::now_v7()));
    let window = window.flatten().map(|w| w.id);
    match (entity, title, kind, shown, wrong.is_nothing()) {
        (Some(entity), Some(title), Some(kind), Some(shown), true) => {
            Ok(Typed { id, entity, window, title, kind, lang, day, shown })
        }
        _ => Err(wrong),
    }
}

/// Takes a link or a file.
pub(super) async fn take(cx: Cx, Path(at): Path<Address>, request: Request) -> Answer {
    cx.person()?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let activity = cx.activity(plan, &at.2)?;
    let owners = bringers(&cx, &network, plan, activity);
    if owners.is_empty() {
        // Nothing of a file is read from somebody who may not bring one.
        let leading = activity.content.leading();
        cx.acting(Action::Report, Object::plan(&plan.plan).of(&leading))?;
        return Err(Error::forbidden());
    }
    let mut sent = sent::read(request, &cx.state).await?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let too_large = matches!(sent.file, Some(Err(NoFile::TooLarge)));
    let typed = match read(&cx, &network, &owners, ledger.plan(plan.plan.id), &mut sent) {
        Ok(typed) => typed,
        Err(wrong) => {
            let status = match too_large {
                true => StatusCode::PAYLOAD_TOO_LARGE,
                false => StatusCode::UNPROCESSABLE_ENTITY,
            };
            return draw(&cx, &at, Some(Refused { form: sent.form, wrong, status })).await;
        }
    };
    let form = sent.form;
    if !add(&cx, &network, plan, activity, typed).await? {
        let mut wrong = Wrong::default();
        wrong.with("title", cx.t().t("evidence-too-many"));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&cx, &at, Some(Refused { form, wrong, status })).await;
    }
    let query = match (form.one("window"), form.one("entity")) {
        (Some(window), Some(entity)) => {
            let encode = crate::web::params::encode;
            format!("?window={}&entity={}", encode(window), encode(entity))
        }
        _ => String::new(),
    };
    Ok(respond::see_other(&format!("{}{query}#evidence", cx.reader.path)))
}

/// Writes it; whether there was room for it.
async fn add(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
    typed: Typed,
) -> Result<bool, Error> {
    let id = network.network.id;
    let (mut tx, picture) = cx.turn(id).await?;
    let held = picture.by_id(id);
    let gone = || Error::not_found("activity", &activity.reference);
    let held = held.and_then(|n| n.plan_by_id(plan.plan.id)).ok_or_else(gone)?;
    let activity = held.by_id(activity.id).ok_or_else(gone)?;
    let whose = [typed.entity];
    let object = Object::plan(&held.plan).under(activity.content.priority).of(&whose);
    let actor = cx.actor(Action::Report, object)?;
    let ledger = ledger::of(&cx.state, id).await?;
    let there: Vec<&Evidence> = ledger
        .plan(plan.plan.id)
        .of(activity.id)
        .evidence()
        .filter(|e| e.entity == typed.entity)
        .collect();
    // The same form sent twice brings it once.
    if there.iter().any(|e| e.id == typed.id) {
        return Ok(true);
    }
    if there.len() >= MOST_PIECES {
        return Ok(false);
    }
    let n = evidence::last_number(&mut tx, plan.plan.id).await? + 1;
    let shown = match typed.shown {
        Offered::Link(url) => Shown::Link(url),
        Offered::File(File { name, kind, bytes }) => Shown::File {
            sha256: evidence::keep(&mut tx, &bytes).await?,
            name,
            media_type: kind.media_type().to_owned(),
            bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        },
    };
    let brought = Evidence {
        id: typed.id,
        plan: plan.plan.id,
        reference: format!("E-{n:03}"),
        activity: activity.id,
        entity: typed.entity,
        window: typed.window,
        title: typed.title,
        kind: typed.kind,
        lang: typed.lang,
        day: typed.day,
        shown,
        withdrawn_at: None,
        at: cx.now,
        by: actor.clone(),
    };
    evidence::insert(&mut tx, &brought).await?;
    let entry = Entry {
        actor,
        via: "web",
        action: "create",
        entity: "evidence",
        record: brought.id.0,
        plan: Some(plan.plan.id.0),
        before: None,
        after: Some(json!(brought)),
    };
    cx.keep(tx, id, vec![entry]).await?;
    Ok(true)
}

/// Withdraws a piece of evidence.
pub(super) async fn withdraw(cx: Cx, Path(at): Path<Address>) -> Answer {
    cx.person()?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?.plan.clone();
    let id = network.network.id;
    let (mut tx, picture) = cx.turn(id).await?;
    let gone = || Error::not_found("evidence", &at.2);
    let held = picture.by_id(id);
    let held = held.and_then(|n| n.plan_by_id(plan.id)).ok_or_else(gone)?;
    let ledger = ledger::of(&cx.state, id).await?;
    let before = ledger.plan(plan.id).evidence.iter().find(|e| e.reference == at.2);
    let before = before.ok_or_else(gone)?;
    let activity = held.by_id(before.activity).ok_or_else(gone)?;
    let whose = [before.entity];
    let object = Object::plan(&held.plan).under(activity.content.priority).of(&whose);
    let accepts = !cx.may(Action::Report, object);
    let action = if accepts { Action::AcceptReport } else { Action::Report };
    let actor = cx.actor(action, object)?;
    debug_assert!(may_withdraw(&cx, held, activity, before.entity));
    match evidence::withdraw(&mut tx, before.id, cx.now).await {
        Err(DbError::Gone) => return Err(gone()),
        other => other?,
    }
    let after = Evidence { withdrawn_at: Some(cx.now), ..before.clone() };
    let entry = Entry {
        actor,
        via: "web",
        action: "withdraw",
        entity: "evidence",
        record: before.id.0,
        plan: Some(plan.id.0),
        before: Some(json!(before)),
        after: Some(json!(after)),
    };
    cx.keep(tx, id, vec![entry]).await?;
    let back = address::activity(&network, held, &activity.reference);
    Ok(respond::see_other(&format!("{back}/evidence#evidence")))
}
