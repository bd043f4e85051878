//! Running a consultation: opening it, moving its last day, closing it, and what waits for those who
//! run it.

use super::page::OTHERS;
use super::said::{self, Said};
use super::store;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::tongue::{Tongue, own_name};
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{CommentState, Consultation, Moderator, State};
use aunar_domain::ids::{ConsultationId, OfficeId};
use aunar_domain::plan::{Circle, Circles, PlanStatus};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::Days;
use serde_json::json;
use uuid::Uuid;

/// How long a consultation is open unless those who open it say otherwise.
const USUAL_DAYS: Days = Days::new(27);
/// Most characters of the questions in one language, of a reason, of who moderates.
const MOST_TEXT: usize = 4_000;

#[derive(Template)]
#[template(path = "consultation/pages/run.html")]
struct RunPage {
    shell: Shell,
    base: String,
    plan: Words,
    problems: Vec<(String, String)>,
    wrong: Wrong,
    can_open: bool,
    opening: Opening,
    running: Option<Running>,
    waiting: Vec<Said>,
    offers: Vec<Said>,
    to_answer: Vec<Said>,
    done: Vec<Said>,
    any: bool,
}

/// The form that opens one.
struct Opening {
    id: String,
    opens: String,
    closes: String,
    circles: Vec<(&'static str, String, bool)>,
    anyone: bool,
    office: String,
    offices: Vec<(String, String)>,
    langs: Vec<OpeningLang>,
}

struct OpeningLang {
    code: &'static str,
    name: &'static str,
    questions_id: String,
    questions: String,
    moderator_id: String,
    moderator: String,
}

/// One that is not closed.
struct Running {
    version: i64,
    state: String,
    closes: String,
    days: String,
    public: bool,
    langs: Vec<(&'static str, &'static str, bool)>,
    reason: String,
}

/// The page of those who run it.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.require(Action::RunConsultation, Object::plan(&plan.plan))?;
    draw(&cx, &network, plan, None).await
}

/// A form that was refused: why, and what it said.
struct Refused<'f> {
    fault: &'static str,
    form: &'f Form,
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    refused: Option<Refused<'_>>,
) -> Answer {
    let t = cx.t();
    let db = &cx.state.db;
    let form = refused.as_ref().map(|r| r.form);
    let latest = super::latest(cx, &plan.plan).await?;
    let (mut waiting, mut offers, mut to_answer, mut done) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    if let Some(one) = &latest {
        let changes = said::changes(cx, one).await?;
        for comment in records::consultation::comments(db, one.id).await? {
            let list = match comment.state {
                CommentState::Waiting => &mut waiting,
                CommentState::Published if comment.answer.is_some() => &mut done,
                CommentState::Published if super::answer::offered(plan, &comment).is_some() => {
                    &mut offers
                }
                CommentState::Published => &mut to_answer,
                CommentState::Withheld => &mut done,
                CommentState::Unconfirmed | CommentState::Withdrawn => continue,
            };
            list.push(said::said(cx, network, plan, &comment, &changes));
        }
    }
    let running = latest.as_ref().filter(|one| one.closed_at.is_none());
    let wrong = match &refused {
        Some(r) => {
            Wrong::one(field(network, r.form, r.fault), t.label("consultation-fault", r.fault))
        }
        None => Wrong::default(),
    };
    let page = RunPage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "plan",
            &t.t("consultation-run-title"),
        ),
        base: super::address(&network.network.code, &plan.plan),
        plan: Words::of(&plan.plan.title, t.0, t),
        problems: wrong.in_order(&[]),
        wrong,
        can_open: running.is_none() && plan.plan.status == PlanStatus::Draft,
        opening: opening(cx, network, form),
        running: running.map(|one| running_of(cx, one, form)),
        any: latest.is_some(),
        waiting,
        offers,
        to_answer,
        done,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(cx, status, &page)
}

/// The field of the page that a fault is about; of all of the form, none.
fn field(network: &NetworkPicture, form: &Form, fault: &str) -> String {
    let own = network.network.lang.code();
    match fault {
        "days" if day(form, "opens").is_some() || form.one("act") == Some("move") => "closes",
        "days" => "opens",
        "closes-before-it-opens" | "in-the-past" | "too-long" | "same-day" => "closes",
        "move-why" | "long-reason" => "reason",
        "no-circle" | "anyone-unread" => "circles",
        "unknown-office" => "office",
        "no-question" | "too-many-questions" | "long-questions" | "questions-differ" => {
            return format!("questions_{own}");
        }
        "no-moderator" | "long-moderator" => return format!("moderator_{own}"),
        _ => "",
    }
    .to_owned()
}

fn running_of(cx: &Cx, one: &Consultation, form: Option<&Form>) -> Running {
    let t = cx.t();
    let typed = |name: &str| form.and_then(|f| f.raw(name)).map(str::to_owned);
    let state = one.state(cx.now);
    let lang = typed("lang").as_deref().and_then(Lang::from_code).unwrap_or(t.0);
    Running {
        version: one.version,
        state: t.label("consultation-state", state.code()),
        closes: typed("closes").unwrap_or_else(|| one.closes.to_string()),
        days: match state {
            State::Open => super::invitation::days_left(cx, one),
            State::Coming => t.with(
                "consultation-opens-on",
                &[("date", &crate::web::numbers::day(t.0, one.opens))],
            ),
            State::Closed => t.t("consultation-run-over"),
        },
        public: one.circles.iter().any(|c| c != Circle::Members),
        langs: Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == lang)).collect(),
        reason: typed("reason").unwrap_or_default(),
    }
}

fn opening(cx: &Cx, network: &NetworkPicture, form: Option<&Form>) -> Opening {
    let t = cx.t();
    let today = cx.now.date_naive();
    let typed = |name: &str| form.and_then(|f| f.raw(name)).map(str::to_owned);
    let chosen = |code: &str| match form {
        Some(form) => form.all("circle").any(|c| c == code),
        None => code != Circle::Public.code(),
    };
    let offices = network.members.iter().flat_map(|m| {
        let entity = network.common.register.get(m.entity);
        m.offices.iter().map(move |o| {
            let short = entity.map(|e| e.short(t.0)).unwrap_or_default();
            (o.id.to_string(), t.labelled(short, o.name.words(t.0)))
        })
    });
    Opening {
        id: typed("id").unwrap_or_else(|| Uuid::now_v7().to_string()),
        opens: typed("opens").unwrap_or_else(|| today.to_string()),
        closes: typed("closes").unwrap_or_else(|| (today + USUAL_DAYS).to_string()),
        circles: OTHERS
            .iter()
            .map(|c| (c.code(), begun(&t.label("circle", c.code())), chosen(c.code())))
            .collect(),
        anyone: form.is_some_and(|f| f.one("anyone").is_some()),
        office: typed("office").unwrap_or_default(),
        offices: offices.collect(),
        langs: Lang::ALL
            .iter()
            .map(|lang| {
                let code = lang.code();
                let own = Tongue(*lang);
                let questions_id = format!("questions_{code}");
                let moderator_id = format!("moderator_{code}");
                let (questions, moderator) = (typed(&questions_id), typed(&moderator_id));
                OpeningLang {
                    code,
                    name: own_name(*lang),
                    questions_id,
                    moderator_id,
                    questions: questions.unwrap_or_else(|| own.t("consultation-usual-questions")),
                    moderator: moderator.unwrap_or_else(|| own.t("consultation-moderator-usual")),
                }
            })
            .collect(),
    }
}

/// Words as they begin a line.
fn begun(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.acting(Action::RunConsultation, Object::plan(&plan.plan))?;
    let done = match form.one("act") {
        Some("open") => open(&cx, &network, plan, &form).await?,
        Some("move") => move_last_day(&cx, &network, plan, &form).await?,
        Some("close") => close(&cx, &network, plan, &form).await?,
        other => return Err(Error::bad_act(other, "open, move, close")),
    };
    match done {
        Ok(()) => {
            let base = super::address(&network.network.code, &plan.plan);
            Ok(respond::see_other(&format!("{base}/run")))
        }
        Err(fault) => draw(&cx, &network, plan, Some(Refused { fault, form: &form })).await,
    }
}

/// What a form leads to; the inner error is the code of what is wrong with it.
type Done = Result<Result<(), &'static str>, Error>;

fn actor(cx: &Cx, plan: &PlanPicture) -> Result<String, Error> {
    cx.actor(Action::RunConsultation, Object::plan(&plan.plan))
}

fn day(form: &Form, name: &str) -> Option<chrono::NaiveDate> {
    form.day(name).ok().flatten()
}

/// Opens one: the draft is opened to the circles in the same transaction.
async fn open(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, form: &Form) -> Done {
    if plan.activities.is_empty() {
        return Ok(Err("no-activities"));
    }
    let (Some(opens), Some(closes)) = (day(form, "opens"), day(form, "closes")) else {
        return Ok(Err("days"));
    };
    let questions = match questions(network, form) {
        Ok(questions) => questions,
        Err(fault) => return Ok(Err(fault)),
    };
    let moderator = match moderator(network, form) {
        Ok(moderator) => moderator,
        Err(fault) => return Ok(Err(fault)),
    };
    let before = super::latest(cx, &plan.plan).await?;
    let one = Consultation {
        id: ConsultationId(
            form.read::<Uuid>("id").and_then(Result::ok).unwrap_or_else(Uuid::now_v7),
        ),
        network: network.network.id,
        plan: plan.plan.id,
        round: before.map_or(1, |b| b.round + 1),
        opens,
        closes,
        first_closes: None,
        moved_reason: None,
        circles: form.all("circle").filter_map(Circle::from_code).collect(),
        anyone: form.one("anyone").is_some(),
        questions,
        moderator,
        closed_at: None,
        version: 1,
    };
    let one = match one.checked(cx.now.date_naive()) {
        Ok(one) => one,
        Err(fault) => return Ok(Err(fault.code())),
    };
    let actor = actor(cx, plan)?;
    let mut tx = cx.state.db.begin().await?;
    let (was, is) =
        store::move_plan(&mut tx, &plan.plan, PlanStatus::Consultation, one.circles).await?;
    match records::consultation::open(&mut tx, &one).await {
        Err(DbError::Unique { .. }) => return Err(super::moved()),
        other => other?,
    }
    let id = plan.plan.id;
    let entries = vec![
        super::entry(actor.clone(), "change", "plan", id.0, id, Some(was), is),
        super::entry(actor, "create", "consultation", one.id.0, id, None, json!(one)),
    ];
    cx.keep(tx, network.network.id, entries).await?;
    Ok(Ok(()))
}

/// The questions a form asks: one a line, the same line in each language the same question. The
/// first language that has any, the network's own before the others, is the original.
fn questions(network: &NetworkPicture, form: &Form) -> Result<Vec<Text>, &'static str> {
    let mut langs = vec![network.network.lang];
    langs.extend(Lang::ALL.iter().filter(|l| **l != network.network.lang));
    let mut asked: Vec<Vec<Wording>> = Vec::new();
    for lang in langs {
        let all = tidy(form.raw(&format!("questions_{}", lang.code())).unwrap_or_default());
        if all.chars().count() > MOST_TEXT {
            return Err("long-questions");
        }
        let lines: Vec<&str> = all.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
        if lines.is_empty() {
            continue;
        }
        if asked.is_empty() {
            asked.resize_with(lines.len(), Vec::new);
        } else if asked.len() != lines.len() {
            return Err("questions-differ");
        }
        for (wordings, words) in asked.iter_mut().zip(lines) {
            wordings.push(Wording { lang, words: words.to_owned(), by: None, official: true });
        }
    }
    Ok(asked.into_iter().filter_map(Text::from_wordings).collect())
}

fn moderator(network: &NetworkPicture, form: &Form) -> Result<Moderator, &'static str> {
    if let Some(given) = form.one("office") {
        let known = network.members.iter().flat_map(|m| &m.offices).map(|o| o.id);
        let office = given.parse().ok().map(OfficeId).filter(|id| known.clone().any(|k| k == *id));
        return office.map(Moderator::Office).ok_or("unknown-office");
    }
    let mut langs = vec![network.network.lang];
    langs.extend(Lang::ALL.iter().filter(|l| **l != network.network.lang));
    let wordings = langs.into_iter().filter_map(|lang| {
        let words = tidy(form.raw(&format!("moderator_{}", lang.code())).unwrap_or_default());
        (!words.is_empty()).then_some(Wording { lang, words, by: None, official: true })
    });
    let words = Text::from_wordings(wordings).ok_or("no-moderator")?;
    let long = words.wordings().iter().any(|w| w.words.chars().count() > 300);
    if long { Err("long-moderator") } else { Ok(Moderator::Words(words)) }
}

/// The consultation that a form is about, as the form saw it.
async fn seen(cx: &Cx, plan: &PlanPicture, form: &Form) -> Result<Consultation, Error> {
    let one = super::latest(cx, &plan.plan).await?;
    let one = one.filter(|one| one.closed_at.is_none());
    one.filter(|one| form.one("version") == Some(&one.version.to_string())).ok_or_else(super::moved)
}

/// Writes a consultation that has changed.
async fn write(tx: &mut aunar_db::Tx, one: &Consultation) -> Result<(), Error> {
    match records::consultation::rewrite(tx, one).await {
        Err(DbError::Gone) => Err(super::moved()),
        other => Ok(other?),
    }
}

/// Moves the last day, with the reason.
async fn move_last_day(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, form: &Form) -> Done {
    let before = seen(cx, plan, form).await?;
    let Some(closes) = day(form, "closes") else {
        return Ok(Err("days"));
    };
    let Some(reason) = super::answer::reason(cx, form) else {
        return Ok(Err("move-why"));
    };
    if reason.wordings().iter().any(|w| w.words.chars().count() > MOST_TEXT) {
        return Ok(Err("long-reason"));
    }
    let after = match before.clone().closing(closes, Some(reason), cx.now.date_naive()) {
        Ok(after) if after == before => return Ok(Err("same-day")),
        Ok(after) => after,
        Err(fault) => return Ok(Err(fault.code())),
    };
    let actor = actor(cx, plan)?;
    let mut tx = cx.state.db.begin().await?;
    write(&mut tx, &after).await?;
    let id = plan.plan.id;
    let entry = super::entry(
        actor,
        "change",
        "consultation",
        after.id.0,
        id,
        Some(json!(before)),
        json!(after),
    );
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(Ok(()))
}

/// Closes it: the plan is a draft again, still open to who was invited, or not.
async fn close(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, form: &Form) -> Done {
    let before = seen(cx, plan, form).await?;
    let after =
        Consultation { closed_at: Some(cx.now), version: before.version + 1, ..before.clone() };
    let actor = actor(cx, plan)?;
    let id = plan.plan.id;
    let mut entries = Vec::new();
    let mut tx = cx.state.db.begin().await?;
    // A plan that has gone on to its members stays where it is.
    if plan.plan.status == PlanStatus::Consultation {
        let open_to =
            if form.one("keep").is_some() { plan.plan.open_to } else { Circles::default() };
        let (was, is) = store::move_plan(&mut tx, &plan.plan, PlanStatus::Draft, open_to).await?;
        entries.push(super::entry(actor.clone(), "change", "plan", id.0, id, Some(was), is));
    }
    write(&mut tx, &after).await?;
    entries.push(super::entry(
        actor,
        "close",
        "consultation",
        after.id.0,
        id,
        Some(json!(before)),
        json!(after),
    ));
    cx.keep(tx, network.network.id, entries).await?;
    Ok(Ok(()))
}
