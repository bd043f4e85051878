//! One request: what is asked, who was asked, what they answer, what came of it; and what whoever reads
//! may do about it.

use super::ask::{choices, circles};
use super::{address, leads, may, members, one, place, short};
use crate::picture::NetworkPicture;
use crate::similar;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::several::Several;
use crate::web::{self, Answer, Cx, Error, Form, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::EntityId;
use aunar_domain::request::{Asker, Became, Can, Request, SeenBy, State};
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;

/// Members with experience that are proposed, and what is shown of each.
const PROPOSED: (usize, usize) = (6, 3);

#[derive(Template)]
#[template(path = "request/pages/request.html")]
struct RequestPage {
    shell: Shell,
    list: String,
    path: String,
    version: i64,
    reference: String,
    title: Words,
    need: Words,
    state: (&'static str, String),
    trouble: Option<String>,
    facts: Vec<(String, String)>,
    objectives: Vec<(String, Words)>,
    reason: Option<Words>,
    became: Option<(String, String, String)>,
    asked: Vec<Asked>,
    proposed: Vec<Proposed>,
    rating: Option<(String, Option<Words>)>,
    deeds: Vec<(String, String)>,
    forms: Vec<FormOf>,
}

struct Asked {
    name: String,
    state: (&'static str, String),
    words: Option<Words>,
    facts: Vec<String>,
}

/// A member with experience, and what shows it.
struct Proposed {
    name: String,
    shown: Vec<(String, String, Words)>,
}

/// Something that may be done, as a form of its own.
struct FormOf {
    title: String,
    how: Option<String>,
    fields: Vec<Field>,
    several: Vec<Several>,
    buttons: Vec<(&'static str, String)>,
}

/// What was sent and is shown again.
#[derive(Clone, Copy, Default)]
pub(super) struct Again<'a> {
    pub(super) form: Option<&'a Form>,
    pub(super) wrong: Option<&'a Wrong>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let request = one(&cx, &network, &reference).await?;
    draw(&cx, &network, &request, Again::default(), StatusCode::OK, None).await
}

pub(super) async fn draw(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    request: &Request,
    again: Again<'_>,
    status: StatusCode,
    trouble: Option<String>,
) -> Answer {
    let t = cx.t();
    let words = |text| Words::of(text, t.0, t);
    let runs = may(cx, Action::RunRequests, request, &[]);
    let proposed = match runs && !request.state.is_over() {
        true => proposed(cx, network, request).await?,
        false => Vec::new(),
    };
    let entry = |code: &String| {
        let found = network.common.frameworks.entry(OBJECTIVES, code)?;
        Some((found.code.clone(), words(&found.title)))
    };
    let became = request.became.and_then(|(became, id)| {
        let (plan, a) = network.activity(id)?;
        let href = web::address::activity(network, plan, &a.reference);
        Some((t.label("request-became", became.code()), href, a.reference.clone()))
    });
    let page = RequestPage {
        shell: Shell::of(cx, network, None, "requests", &request.reference),
        list: format!("/{}/requests", network.network.code),
        path: address(network, request),
        version: request.version,
        reference: request.reference.clone(),
        title: words(&request.title),
        need: words(&request.need),
        state: (request.state.code(), t.label("request-state", request.state.code())),
        trouble,
        facts: facts(cx, network, request),
        objectives: request.objectives.iter().filter_map(entry).collect(),
        reason: request.reason.as_ref().map(words),
        became,
        asked: request.assigned.iter().map(|a| asked(cx, network, a)).collect(),
        proposed,
        rating: request
            .rating
            .as_ref()
            .map(|r| (t.label("request-score", &r.score.to_string()), r.words.as_ref().map(words))),
        deeds: deeds(cx, network, request).await?,
        forms: forms(cx, network, request, again),
    };
    respond::private_page(cx, status, &page)
}

fn facts(cx: &Cx, network: &NetworkPicture, request: &Request) -> Vec<(String, String)> {
    let t = cx.t();
    let day = |at: chrono::DateTime<chrono::Utc>| numbers::day(t.0, at.date_naive());
    let by = match request.asker {
        Asker::State => t.t("request-by-state"),
        Asker::Member(entity) => {
            t.with("request-by-member", &[("entity", &short(cx, network, entity))])
        }
        Asker::Secretariat => t.t("request-by-secretariat"),
    };
    let mut seen = t.label("request-seen", request.seen_by.code());
    if !request.chosen.is_empty() {
        let names: Vec<String> = request.chosen.iter().map(|e| short(cx, network, *e)).collect();
        seen = t.labelled(seen, names.join(", "));
    }
    let named = match &request.named {
        Some(consent) => t.with("request-named-since", &[("day", &day(consent.at))]),
        None => t.t("request-not-named"),
    };
    let waited = match request.days_to_answer() {
        Some(days) => t.n("request-days-to-answer", days.unsigned_abs()),
        None => t.t("request-no-answer-yet"),
    };
    [
        ("country", place(cx, network, &request.country)),
        ("by", by),
        ("topic", t.label("request-topic", request.topic.code())),
        ("support", t.label("request-support", request.support.code())),
        ("period", request.period.as_ref().map_or_else(String::new, |p| numbers::period(t, p))),
        ("seen", seen),
        ("named", named),
        ("received", day(request.received_at)),
        ("answered", waited),
        ("ended", request.ended_at.map_or_else(String::new, day)),
    ]
    .into_iter()
    .filter(|(_, said)| !said.is_empty())
    .map(|(field, said)| (t.label("request-says", field), said))
    .collect()
}

fn asked(cx: &Cx, network: &NetworkPicture, one: &aunar_domain::request::Assignment) -> Asked {
    let t = cx.t();
    let answer = one.answer.as_ref();
    let code = answer.map_or("waiting", |a| a.can.code());
    let mut facts = Vec::new();
    if let Some(answer) = answer {
        facts.push(numbers::day(t.0, answer.at.date_naive()));
        facts.extend(answer.period.as_ref().map(|p| numbers::period(t, p)));
        if !answer.with.is_empty() {
            let names: Vec<String> = answer.with.iter().map(|e| short(cx, network, *e)).collect();
            facts.push(t.with("request-with", &[("list", &names.join(", "))]));
        }
    }
    Asked {
        name: short(cx, network, one.entity),
        state: (code, t.label("request-can", code)),
        words: answer.map(|a| Words::of(&a.words, t.0, t)),
        facts,
    }
}

/// Members with experience in what is asked, by what they have done as far as whoever asks may see it.
async fn proposed(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    request: &Request,
) -> Result<Vec<Proposed>, Error> {
    let t = cx.t();
    let text = format!(
        "{}. {}",
        request.title.words(request.title.original()),
        request.need.words(request.need.original())
    );
    let all: Vec<EntityId> = members(network).collect();
    let found = similar::experienced(cx, network, &text, PROPOSED.0 * 2).await?;
    let one = |(entity, shown): (EntityId, Vec<aunar_domain::ids::ActivityId>)| {
        let line = |id: &aunar_domain::ids::ActivityId| {
            let (plan, a) = network.activity(*id)?;
            let href = web::address::activity(network, plan, &a.reference);
            Some((href, a.reference.clone(), Words::of(&a.content.title, t.0, t)))
        };
        let shown = shown.iter().filter_map(line).take(PROPOSED.1).collect();
        Proposed { name: short(cx, network, entity), shown }
    };
    let of_members = found.into_iter().filter(|(e, _)| all.contains(e));
    Ok(of_members.take(PROPOSED.0).map(one).collect())
}

/// What was done to it and when, for those who may read it: its rows of the history are told nowhere
/// else.
async fn deeds(
    cx: &Cx,
    network: &NetworkPicture,
    request: &Request,
) -> Result<Vec<(String, String)>, Error> {
    let t = cx.t();
    let rows = cx.state.db.history(network.network.id.0, Some(request.id.0), None, 100).await?;
    Ok(rows.iter().map(|row| (numbers::moment(t.0, row.at), t.action(&row.action))).collect())
}

fn named(t: Tongue, kind: Kind, name: &str, again: Again<'_>, act: &'static str) -> Field {
    let field = Field::told(t, ("request-field", "request-hint"), kind, name).of(act);
    let sent = again.form.filter(|f| f.one("act") == Some(act));
    match (sent, again.wrong) {
        (Some(_), Some(wrong)) => field.sent(sent, wrong),
        _ => field,
    }
}

/// What whoever reads may do now, each as a form.
fn forms(cx: &Cx, network: &NetworkPicture, request: &Request, again: Again<'_>) -> Vec<FormOf> {
    let t = cx.t();
    let nothing = Wrong::default();
    let over = request.state.is_over();
    let mut all = Vec::new();
    let mut put = |act: &'static str, fields: Vec<Field>, several: Vec<Several>| {
        all.push(FormOf {
            title: t.label("request-act", act),
            how: t.try_label("request-how", act),
            fields,
            several,
            buttons: vec![(act, t.label("request-do", act))],
        });
    };
    let field = |act, kind, name: &str| named(t, kind, name, again, act);
    let sent = |act| again.form.filter(|f| f.one("act") == Some(act));
    let wrong = again.wrong.unwrap_or(&nothing);
    let code =
        |e: &EntityId| network.common.register.get(*e).map(|e| e.code.clone()).unwrap_or_default();
    for asked in request.assigned.iter().filter(|_| !over) {
        if !may(cx, Action::AnswerRequest, request, &[asked.entity]) {
            continue;
        }
        let there = asked.answer.as_ref();
        let of = (code(&asked.entity), short(cx, network, asked.entity));
        let cans = Can::ALL.iter().map(|c| (c.code().to_owned(), t.label("request-can", c.code())));
        let with: Vec<String> =
            there.map(|a| a.with.iter().map(code).collect()).unwrap_or_default();
        let period = there.and_then(|a| a.period).map(|p| numbers::period_in_field(t, &p));
        let words = there.map(|a| a.words.words(t.0).to_owned()).unwrap_or_default();
        let keep = |field: Field, value: String| {
            if sent("answer").is_some() { field } else { field.holding(value) }
        };
        let others = choices(cx, network).into_iter().filter(|(c, _)| *c != of.0);
        let can = there.map_or(Can::Yes, |a| a.can).code().to_owned();
        put(
            "answer",
            vec![
                keep(field("answer", Kind::Choice, "for"), of.0.clone())
                    .required()
                    .choices([of.clone()]),
                keep(field("answer", Kind::Choice, "can"), can).required().choices(cans),
                keep(field("answer", Kind::Words, "words"), words).required(),
                keep(field("answer", Kind::Line, "period"), period.unwrap_or_default()),
            ],
            vec![Several::of(
                "with",
                t.label("request-field", "with"),
                others,
                &with,
                (sent("answer"), wrong),
            )],
        );
    }
    if may(cx, Action::RunRequests, request, &[]) && !over {
        let can_be_asked = |(code, _): &(String, String)| {
            let found = network.common.register.find(code).map(|e| e.id);
            found.is_some_and(|id| {
                !request.assigned.iter().any(|a| a.entity == id)
                    && (request.seen_by != SeenBy::CoLeads || leads(network, id))
            })
        };
        let open: Vec<_> = choices(cx, network).into_iter().filter(can_be_asked).collect();
        if !open.is_empty() {
            let legend = t.label("request-field", "members");
            let several = Several::of("members", legend, open, &[], (sent("assign"), wrong));
            put("assign", Vec::new(), vec![several.required()]);
        }
        if matches!(request.state, State::Assigned | State::UnderWay) {
            let kinds = Became::ALL.iter();
            let kinds = kinds.map(|b| (b.code().to_owned(), t.label("request-became", b.code())));
            put(
                "link",
                vec![
                    field("link", Kind::Choice, "became").required().choices(kinds),
                    field("link", Kind::Line, "activity").required(),
                ],
                Vec::new(),
            );
            let plans: Vec<(String, String)> = drafts(cx, network);
            let able: Vec<(String, String)> =
                request.able().map(|a| (code(&a.entity), short(cx, network, a.entity))).collect();
            if request.state == State::Assigned && !plans.is_empty() && !able.is_empty() {
                put(
                    "make",
                    vec![
                        field("make", Kind::Choice, "plan").required().choices(plans),
                        field("make", Kind::Choice, "lead").required().choices(able),
                        field("make", Kind::Line, "draft-title").required(),
                    ],
                    Vec::new(),
                );
            }
        }
        if request.state == State::UnderWay {
            put("finish", Vec::new(), Vec::new());
        }
        put("decline", vec![field("decline", Kind::Words, "reason").required()], Vec::new());
    }
    if may(cx, Action::OwnRequest, request, &[]) {
        if request.state == State::Done && request.rating.is_none() {
            let scores = (1..=5).rev().map(|n: i64| n.to_string());
            let scores = scores.map(|n| (n.clone(), t.label("request-score", &n)));
            put(
                "rate",
                vec![
                    field("rate", Kind::Choice, "score").required().choices(scores),
                    field("rate", Kind::Words, "rating"),
                ],
                Vec::new(),
            );
        }
        let is_state = cx.mandates().iter().any(|m| {
            m.network == request.network && m.country.as_deref() == Some(request.country.as_str())
        });
        if request.named.is_some() {
            put("unname", Vec::new(), Vec::new());
        } else if is_state {
            put("name", Vec::new(), Vec::new());
        } else {
            put("name", vec![field("name", Kind::Words, "consent").required()], Vec::new());
        }
        if !over {
            let there: Vec<String> = request.chosen.iter().map(code).collect();
            let seen = field("show", Kind::Choice, "seen").required().choices(circles(t));
            let seen = match sent("show") {
                Some(_) => seen,
                None => seen.holding(request.seen_by.code()),
            };
            let legend = t.label("request-field", "chosen");
            let chosen =
                Several::of("chosen", legend, choices(cx, network), &there, (sent("show"), wrong));
            put("show", vec![seen], vec![chosen]);
            put("withdraw", vec![field("withdraw", Kind::Words, "reason").required()], Vec::new());
        }
    }
    all
}

/// The plans in which whoever asks may add activities: code and title.
pub(super) fn drafts(cx: &Cx, network: &NetworkPicture) -> Vec<(String, String)> {
    let open = network.plans.iter().filter(|p| cx.may(Action::AddActivity, Object::plan(&p.plan)));
    open.map(|p| (p.plan.code.clone(), p.plan.title.words(cx.lang()).to_owned())).collect()
}
