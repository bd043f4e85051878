//! One finding: the two activities side by side with what agrees and what does not, the reasons,
//! what the owners have said, and the form in which they say it.

use super::answer::{Sent, Unanswered, answer};
use super::found::{Found, findings};
use super::joining::{OnPair, on_pair};
use super::list::{address, lapsed, stands};
use super::said::{AnswerView, said};
use super::side::Face;
use crate::ledger;
use crate::outside;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::radar::words::{self, Reason, reasons, settle};
use crate::web::address;
use crate::web::cx::actor;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::ActivityKind;
use aunar_domain::framework::{OBJECTIVES, SDG};
use aunar_domain::ids::EntityId;
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::Source;
use aunar_domain::overlap::{Answer as Said, Standing};
use aunar_domain::words::Lang;
use aunar_overlap::{Detail, Finding, Signal, Stand};
use axum::extract::Path;
use axum::http::StatusCode;

/// What a reason has to add or take, in log-odds, to be told.
const LEAST_POINTS: f32 = 0.05;
/// Longest word beside an answer.
const MOST_WORDS: usize = 2000;

#[derive(Template)]
#[template(path = "overlap/pages/page.html")]
struct PairPage {
    shell: Shell,
    base: String,
    list: String,
    path: String,
    plan: Words,
    problem: Option<String>,
    /// What is wrong with the answer that was chosen, or that none was.
    unchosen: Option<String>,
    grade_code: &'static str,
    grade: String,
    means: String,
    stands: String,
    lapsed: Option<String>,
    beyond: Option<Vec<String>>,
    sides: Vec<SideView>,
    rows: Vec<Row>,
    reasons: Vec<Reason>,
    /// What the numbers of the reasons begin at and come to.
    sum: Option<String>,
    settle: Option<String>,
    answers: Vec<AnswerView>,
    forms: Vec<AnswerForm>,
    choices: Vec<(&'static str, String, String)>,
    langs: Vec<(&'static str, &'static str, bool)>,
    versions: (i64, i64),
    typed: Typed,
    next: Option<String>,
    joining: Option<OnPair>,
}

/// One of the two activities.
struct SideView {
    href: String,
    reference: String,
    title: Words,
    whence: String,
    status_code: &'static str,
    status: String,
}

/// A field of both.
struct Row {
    label: String,
    /// How it stands, as a code and in words, where the radar compares it.
    stand: Option<(&'static str, String)>,
    cells: Vec<(String, Option<&'static str>)>,
}

/// For whom an answer can be given.
struct AnswerForm {
    code: String,
    title: String,
    chosen: &'static str,
}

/// What somebody typed that could not be taken.
#[derive(Default)]
pub(super) struct Typed {
    whom: String,
    answer: &'static str,
    words: String,
}

pub(super) type At = (String, String, String, String);

pub(super) async fn find(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    at: &At,
) -> Result<Found, Error> {
    let all = findings(&cx.state, &cx.picture, network, plan.plan.id).await?;
    let is_it = |f: &Found| {
        let [here, there] = f.sides();
        here.reference == at.2 && there.key.id().to_string() == at.3
            // The same pair from its other end.
            || there.plan.is_some()
                && there.reference == at.2
                && here.key.id().to_string() == at.3
    };
    all.into_iter().find(is_it).ok_or_else(|| {
        // What was joined into another activity leads on to that one.
        let joined = plan.joined.redirects().iter().find(|r| r.from.to_string() == at.3);
        let moved = cx.moved(plan, joined.map_or(at.2.as_str(), |r| r.reference.as_str()));
        moved.unwrap_or_else(|| Error::NotFound {
            what: "overlap",
            found: at.2.chars().take(80).collect(),
            near: vec![(
                format!("/{}/plans/{}/overlaps", network.network.code, plan.plan.code),
                cx.t().t("overlap-title"),
            )],
        })
    })
}

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    let found = find(&cx, &network, plan, &at).await?;
    draw(&cx, &network, plan, &found, None, Typed::default(), StatusCode::OK).await
}

/// Takes an answer.
pub(super) async fn take(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    let network = cx.network(&at.0)?;
    let plan = cx.plan(&network, &at.1)?;
    cx.person()?;
    let found = find(&cx, &network, plan, &at).await?;
    let object = Object::plan(&plan.plan);
    let whom = form.one("whom").unwrap_or_default().to_owned();
    let entity: Option<EntityId> = if whom == "network" {
        None
    } else {
        let known = owners(&found);
        let id = network.common.register.iter().find(|e| e.code == whom).map(|e| e.id);
        let id = id.filter(|id| known.contains(id)).ok_or_else(|| {
            let codes = known.iter().filter_map(|id| network.common.register.get(*id));
            let codes = codes.map(|e| e.code.as_str()).collect::<Vec<_>>().join(", ");
            Error::bad_param("bad-value", "whom", &whom, codes)
        })?;
        Some(id)
    };
    let (person, mandate) = match entity {
        Some(id) => cx.acting(Action::AnswerOverlap, object.of(&[id]))?,
        None => cx.acting(Action::SettleOverlap, object)?,
    };
    let words = form.words("words", MOST_WORDS);
    let said = form.one("answer").and_then(Said::from_code);
    let typed = Typed { whom, answer: said.map_or("", Said::code), words: words.clone() };
    let beyond = found.there.planned().is_none();
    let Some(said) = said.filter(|said| !beyond || said.fits_outside()) else {
        let why = Some(cx.t().t(if beyond { "overlap-choose-outside" } else { "overlap-choose" }));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&cx, &network, plan, &found, why, typed, status).await;
    };
    let version = |name: &str| form.one(name).and_then(|v| v.parse().ok()).unwrap_or(-1);
    let sent = Sent {
        seen: [
            (found.here.activity.id.into(), version("here")),
            (found.there.face().key, version("there")),
        ],
        entity,
        answer: said,
        words,
        lang: form.one("lang").and_then(Lang::from_code).unwrap_or(cx.lang()),
        by: (actor(person, mandate), person.name.clone(), mandate.role),
        at: cx.now,
    };
    match answer(&cx, network.network.id, sent).await {
        Ok(_) => {
            let list = format!("/{}/plans/{}/overlaps", network.network.code, plan.plan.code);
            Ok(respond::see_other(&address(&list, &found)))
        }
        Err(Unanswered::Other(error)) => Err(error),
        Err(why) => {
            let (status, key) = match why {
                Unanswered::NotAnOwner => (StatusCode::FORBIDDEN, "overlap-not-an-owner"),
                Unanswered::Outside => (StatusCode::UNPROCESSABLE_ENTITY, "overlap-choose-outside"),
                _ => (StatusCode::CONFLICT, "overlap-changed"),
            };
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let fresh = findings(&cx.state, &picture, &network, plan.plan.id).await?;
            let fresh = fresh.into_iter().find(|f| f.pair() == found.pair());
            let found = fresh.as_ref().unwrap_or(&found);
            draw(&cx, &network, plan, found, Some(cx.t().t(key)), typed, status).await
        }
    }
}

/// Those who lead one of the two, each once.
fn owners(found: &Found) -> Vec<EntityId> {
    let mut owners: Vec<EntityId> = found.sides().iter().filter_map(Face::lead).collect();
    owners.dedup();
    owners
}

fn forms(cx: &Cx, plan: &PlanPicture, found: &Found) -> Vec<AnswerForm> {
    let t = cx.t();
    let object = Object::plan(&plan.plan);
    let register = &found.here.network.common.register;
    let said = |who: Option<EntityId>| {
        found.known.said.iter().find(|(e, _)| *e == who).map_or("", |(_, a)| a.code())
    };
    let may = |id: &EntityId| cx.acting(Action::AnswerOverlap, object.of(&[*id])).is_ok();
    let mut forms: Vec<AnswerForm> = owners(found)
        .into_iter()
        .filter(may)
        .filter_map(|id| {
            let entity = register.get(id)?;
            let who = entity.short(t.0);
            let title = t.with("overlap-answer-for", &[("who", who)]);
            Some(AnswerForm { code: entity.code.clone(), title, chosen: said(Some(id)) })
        })
        .collect();
    let agreed = matches!(found.known.standing, Standing::Settled(_));
    if cx.acting(Action::SettleOverlap, object).is_ok() && (!agreed || !said(None).is_empty()) {
        let title = t.t("overlap-settle");
        forms.push(AnswerForm { code: "network".to_owned(), title, chosen: said(None) });
    }
    forms
}

pub(super) async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    found: &Found,
    problem: Option<String>,
    typed: Typed,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let [here, there] = found.sides();
    let (a, b) = (here.key, there.key);
    let common = &network.common;
    let finding = cx.state.radar.look(|standing, engine| standing.reasons(engine, a, b));
    let told = finding.as_ref().map(|finding| {
        let engine = cx.state.radar.engine();
        let mut told = reasons(t, engine, common, finding);
        // What weighs nothing is no reason; that a field is not given is told, at the end.
        told.retain(|r| r.points.abs() >= LEAST_POINTS || r.stand == Stand::Missing.code());
        told.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
        let [base, total] = [finding.base, finding.total].map(|n| words::points(t, n));
        let sum = t.with("overlap-sum", &[("base", &base), ("total", &total)]);
        (told, settle(t, finding), Some(sum))
    });
    let (reasons, missing, sum) = told.unwrap_or_default();
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let list = format!("{base}/overlaps");
    let works = cx.may(Action::Discuss, Object::plan(&plan.plan));
    let forms = forms(cx, plan, found);
    let joining = on_pair(cx, network, plan, found, (&address(&list, found), &ledger));
    let page = PairPage {
        shell: Shell::of(cx, network, Some(&plan.plan.code), "plan", &t.t("overlap-pair-title")),
        path: address(&list, found),
        plan: Words::of(&plan.plan.title, t.0, t),
        unchosen: problem.clone().filter(|_| status == StatusCode::UNPROCESSABLE_ENTITY),
        problem,
        grade_code: found.near.grade.code(),
        grade: words::grade(t, found.near.grade),
        means: t.label("overlap-means", found.near.grade.code()),
        stands: stands(t, found),
        lapsed: lapsed(t, found),
        sides: found.sides().map(|side| side_view(cx, side)).into(),
        rows: finding.as_ref().map(|f| rows(cx, found, f)).unwrap_or_default(),
        reasons,
        sum,
        settle: missing,
        answers: if works {
            found.answers.iter().map(|a| said(cx, network, a)).collect()
        } else {
            Vec::new()
        },
        choices: Said::ALL
            .iter()
            .filter(|answer| there.outside.is_none() || answer.fits_outside())
            .map(|a| {
                let means = t.label("overlap-answer-means", a.code());
                (a.code(), t.label("overlap-answer", a.code()), means)
            })
            .collect(),
        langs: Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == t.0)).collect(),
        versions: (here.version, there.version),
        beyond: there.origin().map(|(mechanism, source)| beyond(cx, there, mechanism, source)),
        next: match found.known.standing {
            Standing::Settled(answer) if joining.is_none() => {
                t.try_label("overlap-then", answer.code())
            }
            _ => None,
        },
        joining,
        forms,
        typed,
        list,
        base,
    };
    respond::personal_page(cx, status, &page)
}

/// What is to be said of the other where it is outside: whose it is and where it comes from, and that our
/// word alone settles it.
fn beyond(cx: &Cx, side: Face<'_>, mechanism: &Mechanism, source: &Source) -> Vec<String> {
    let t = cx.t();
    let name = mechanism.name.words(t.0);
    let mut said = vec![t.with("overlap-outside-how", &[("mechanism", name)])];
    said.extend(outside::origin(t, source));
    said.extend(side.outside.and_then(|one| outside::gone(t, one)));
    said
}

fn side_view(cx: &Cx, side: Face<'_>) -> SideView {
    let t = cx.t();
    let content = side.content;
    let status = content.status.public().code();
    let (href, whence) = match (side.plan, side.origin()) {
        (Some(plan), _) => (
            address::activity(side.network, plan, side.reference),
            plan.plan.title.words(t.0).to_owned(),
        ),
        (None, Some((mechanism, source))) => (
            outside::address(side.network, mechanism, side.key.id()),
            format!(
                "{} · {} · {}",
                mechanism.name.words(t.0),
                source.name,
                t.t("outside-only-read")
            ),
        ),
        (None, None) => Default::default(),
    };
    SideView {
        href,
        reference: side.name(),
        title: Words::of(&content.title, t.0, t),
        whence,
        status_code: status,
        status: t.label("public-status", status),
    }
}

/// The fields that are compared, of both, each with how it stands.
fn rows(cx: &Cx, found: &Found, finding: &Finding) -> Vec<Row> {
    let t = cx.t();
    let sides = found.sides();
    let stand = |signals: &[Signal]| {
        let parts = finding.parts.iter().filter(|p| signals.contains(&p.signal));
        parts.max_by(|a, b| a.points.abs().total_cmp(&b.points.abs())).map(|p| p.stand)
    };
    let row = |field: &str, signals: &[Signal], cells: Vec<(String, Option<&'static str>)>| {
        let stand = stand(signals);
        Row {
            label: t.label("overlap-field", field),
            stand: stand.map(|s| (s.code(), t.label("overlap-stand", s.code()))),
            cells: cells
                .into_iter()
                .map(|(words, lang)| {
                    if words.is_empty() { (t.t("overlap-not-given"), None) } else { (words, lang) }
                })
                .collect(),
        }
    };
    let each = |of: &dyn Fn(&Face<'_>) -> (String, Option<&'static str>)| -> Vec<_> {
        sides.iter().map(of).collect()
    };
    let plain = |words: Vec<String>| (words.join(", "), None);
    let served = |side: &Face<'_>, framework| {
        let frameworks = &side.network.common.frameworks;
        let named = |code: &str| {
            frameworks.entry(framework, code).map_or_else(|| code.to_owned(), |e| e.numbered(t.0))
        };
        plain(side.content.serving(framework, None).map(named).collect())
    };
    let names = |side: &Face<'_>, lead: bool| {
        let register = &side.network.common.register;
        let content = side.content;
        // Outside, those who carry it out are named as the source names them, together.
        if let Some(outside) = side.outside {
            return plain(outside.by.iter().filter(|_| lead).cloned().collect());
        }
        let of = content.involved.iter().filter(|i| (Some(i.entity) == content.lead()) == lead);
        let mut names: Vec<String> =
            of.filter_map(|i| Some(register.get(i.entity)?.short(t.0).to_owned())).collect();
        names.dedup();
        plain(names)
    };
    vec![
        row("lead", &[], each(&|s| names(s, true))),
        row(
            "text",
            &[Signal::Meaning, Signal::Concepts, Signal::Wording],
            each(&|s| {
                let text = s.content.description.as_ref().unwrap_or(&s.content.title);
                let words = Words::of(text, t.0, t);
                (words.words, words.lang)
            }),
        ),
        row(
            "places",
            &[Signal::Countries],
            each(&|s| {
                let geography = &s.network.common.geography;
                let name = |code: &String| geography.name(code, t.0).to_owned();
                plain(s.content.places.iter().map(name).collect())
            }),
        ),
        row(
            "period",
            &[Signal::Period],
            each(&|s| plain(s.content.period.iter().map(|p| numbers::period(t, p)).collect())),
        ),
        row(
            "audience",
            &[Signal::Audience],
            each(&|s| {
                let all = s.content.audiences.iter();
                plain(all.map(|a| t.label("audience", a.code())).collect())
            }),
        ),
        row(
            "kind",
            &[Signal::Kind],
            each(&|s| match s.content.kind {
                // It tells nothing of the work: nobody said.
                ActivityKind::Other => (String::new(), None),
                kind => (t.label("kind", kind.code()), None),
            }),
        ),
        row("others", &[Signal::Partners], each(&|s| names(s, false))),
        row("objectives", &[Signal::Objectives], each(&|s| served(s, OBJECTIVES))),
        row("targets", &[Signal::Targets], each(&|s| served(s, SDG))),
        row("names", &[Signal::Names], in_the_text(finding)),
    ]
}

/// The places and other proper names within the texts of both, as the radar found them.
fn in_the_text(finding: &Finding) -> Vec<(String, Option<&'static str>)> {
    let part = finding.parts.iter().find(|part| part.signal == Signal::Names);
    let sides = match part.map(|part| &part.detail) {
        Some(Detail::Codes { shared, first, second }) => [first, second]
            .map(|own| shared.iter().chain(own).map(|n| words::in_capitals(n)))
            .map(|names| names.collect::<Vec<_>>().join(", ")),
        _ => Default::default(),
    };
    sides.map(|names| (names, None)).into()
}
