//! What is done with a request, one act a form: assigning, answering, linking, ending, showing it to
//! others, naming its State, rating.

use super::ask::ticked;
use super::page::{Again, drafts, draw};
use super::{address, deed, leads, may, moved, one, telling};
use crate::exchange::form as activity_form;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_db::{Entry, Tx};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Content, Involved, Part, Tag, Weight};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::period::reading;
use aunar_domain::reference;
use aunar_domain::request::{self, Became, Can, Consent, Rating, Refused, Request, SeenBy, State};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;
use uuid::Uuid;

/// Longest words.
const MOST: usize = 2000;
/// Everything that can be done.
const ACTS: [&str; 11] = [
    "answer", "assign", "link", "make", "finish", "decline", "rate", "name", "unname", "show",
    "withdraw",
];

/// Whose act it is.
fn action_of(act: &str) -> Action {
    match act {
        "answer" => Action::AnswerRequest,
        "rate" | "name" | "unname" | "show" | "withdraw" => Action::OwnRequest,
        _ => Action::RunRequests,
    }
}

/// What came of a form: the request after it, or what is wrong.
enum Done {
    Changed(Box<Request>),
    Wrong(Wrong),
}

/// Does it.
pub(super) async fn act(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let before = one(&cx, &network, &reference).await?;
    let given = form.one("act").unwrap_or_default();
    let Some(act) = ACTS.iter().find(|a| **a == given).copied() else {
        return Err(Error::bad_act(Some(given), &ACTS.join(", ")));
    };
    let member = form.one("for").and_then(|c| network.common.register.find(c)).map(|e| e.id);
    let whose: Vec<EntityId> = member.into_iter().collect();
    let asked = before.asked();
    let object = Object::network(network.network.id).of(&whose).asking(before.face(&asked));
    let actor = cx.actor(action_of(act), object)?;
    let seen = form.version();
    let t = cx.t();
    let done = if seen == before.version {
        done(&cx, &mut tx, &network, (&before, member), (act, &form), &actor).await?
    } else {
        Err(Refused::NotNow)
    };
    let after = match done {
        Ok(Done::Changed(after)) => after,
        refused => {
            tx.rollback().await?;
            let mut wrong = Wrong::default();
            let (status, said) = match refused {
                Ok(Done::Wrong(found)) => {
                    let said = t.n("field-trouble", found.count());
                    wrong = found;
                    (StatusCode::UNPROCESSABLE_ENTITY, said)
                }
                Err(Refused::NoWord) => (StatusCode::UNPROCESSABLE_ENTITY, t.t("request-no-word")),
                Err(Refused::CoLeadsOnly) => {
                    (StatusCode::UNPROCESSABLE_ENTITY, t.t("request-co-leads-only"))
                }
                Err(Refused::Once) => (StatusCode::CONFLICT, t.t("request-once")),
                _ => (StatusCode::CONFLICT, t.t("request-moved")),
            };
            let again = Again { form: Some(&form), wrong: Some(&wrong) };
            return draw(&cx, &network, &before, again, status, Some(said)).await;
        }
    };
    records::request::update(&mut tx, &after).await.map_err(moved)?;
    tx.record(network.network.id.0, cx.now, vec![deed(actor, code_of(act), Some(&before), &after)])
        .await?;
    tell(&cx, &mut tx, &network, act, &before, &after).await?;
    cx.state.pictures.commit(tx).await?;
    // Whoever shows it to fewer may see it no more.
    let sees = may(&cx, Action::ReadRequest, &after, &[]);
    let list = format!("/{}/requests", network.network.code);
    Ok(respond::see_other(&if sees { address(&network, &after) } else { list }))
}

/// How the history calls an act.
fn code_of(act: &'static str) -> &'static str {
    match act {
        "make" => "link",
        "name" => "consent",
        "unname" => "end-consent",
        other => other,
    }
}

async fn tell(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    act: &str,
    before: &Request,
    after: &Request,
) -> Result<(), Error> {
    match act {
        "assign" => {
            let had = before.asked();
            let fresh: Vec<EntityId> =
                after.asked().into_iter().filter(|e| !had.contains(e)).collect();
            for member in fresh {
                telling::assigned(cx, tx, network, after, &[member]).await?;
            }
            Ok(())
        }
        "answer" => telling::answered(cx, tx, network, after).await,
        "link" | "make" => telling::moved_on(cx, tx, network, after, "request-linked").await,
        "finish" => telling::moved_on(cx, tx, network, after, "request-done").await,
        "decline" => telling::moved_on(cx, tx, network, after, "request-declined").await,
        _ => Ok(()),
    }
}

/// The words of a field; what is missing or too long is noted.
fn words(cx: &Cx, form: &Form, name: &str, wrong: &mut Wrong) -> Option<Text> {
    let t = cx.t();
    let typed = form.raw(name).unwrap_or_default();
    if typed.chars().count() > MOST {
        wrong.with(name, t.with("texts-too-long", &[("most", &MOST.to_string())]));
        return None;
    }
    let text = Text::new(t.0, typed);
    if text.is_none() {
        wrong.with(name, t.t("texts-missing"));
    }
    text
}

async fn done(
    cx: &Cx,
    tx: &mut Tx,
    network: &Arc<NetworkPicture>,
    (before, member): (&Request, Option<EntityId>),
    (act, form): (&str, &Form),
    actor: &str,
) -> Result<Result<Done, Refused>, Error> {
    let (t, now) = (cx.t(), cx.now);
    let mut wrong = Wrong::default();
    let choose = || t.t("request-choose");
    let result = match act {
        "assign" => {
            let members = ticked(cx, network, form, "members").unwrap_or_default();
            let id = &mut Uuid::now_v7;
            before.assign(&members, &|e| leads(network, e), id, now)
        }
        "answer" => {
            let can = form.one("can").and_then(Can::from_code);
            if can.is_none() {
                wrong.with("can", choose());
            }
            let with = ticked(cx, network, form, "with");
            if with.is_none() {
                wrong.with("with", choose());
            }
            let period = form.one("period").map(reading::read);
            if matches!(period, Some(Err(_))) {
                wrong.with("period", t.t("practice-bad-period"));
            }
            let words = words(cx, form, "words", &mut wrong);
            match (can, with, words, member) {
                (Some(can), Some(with), Some(words), Some(member)) if wrong.is_nothing() => {
                    let with = with.into_iter().filter(|e| *e != member).collect();
                    let period = period.and_then(Result::ok).map(|read| read.period);
                    before.answer(member, request::Answer { can, with, period, words, at: now })
                }
                _ => return Ok(Ok(Done::Wrong(wrong))),
            }
        }
        "link" => {
            let became = form.one("became").and_then(Became::from_code);
            let found = form.one("activity").and_then(|given| activity(network, given));
            if became.is_none() {
                wrong.with("became", choose());
            }
            if found.is_none() {
                let given: String = form.words("activity", 80);
                let said = [("reference", given.as_str())];
                wrong.with("activity", t.with("practice-unknown-activity", &said));
            }
            match (became, found) {
                (Some(became), Some(found)) => before.link(became, found, now),
                _ => return Ok(Ok(Done::Wrong(wrong))),
            }
        }
        "make" => match make(cx, tx, network, before, form, actor, &mut wrong).await? {
            Some(id) => before.link(Became::Activity, id, now),
            None => return Ok(Ok(Done::Wrong(wrong))),
        },
        "finish" => before.finish(now),
        "decline" | "withdraw" => {
            let state = if act == "decline" { State::Declined } else { State::Withdrawn };
            let Some(reason) = words(cx, form, "reason", &mut wrong) else {
                return Ok(Ok(Done::Wrong(wrong)));
            };
            before.give_up(state, Some(reason), now)
        }
        "rate" => {
            let score = form.one("score").and_then(|s| s.parse().ok()).unwrap_or_default();
            let words = Text::new(t.0, &form.words("rating", MOST));
            before.rate(Rating { score, words, at: now })
        }
        "name" => {
            // The State records its own consent; whoever records it for it says how it was given.
            let own = cx.mandates().iter().any(|m| {
                m.network == before.network && m.country.as_deref() == Some(&*before.country)
            });
            let note = if own { None } else { words(cx, form, "consent", &mut wrong) };
            if !own && note.is_none() {
                return Ok(Ok(Done::Wrong(wrong)));
            }
            Ok(before.named(Some(Consent { at: now, by: actor.to_owned(), note }), now))
        }
        "unname" => Ok(before.named(None, now)),
        _ => {
            let seen_by = form.one("seen").and_then(SeenBy::from_code);
            let chosen = ticked(cx, network, form, "chosen");
            match (seen_by, chosen) {
                (Some(SeenBy::Chosen), Some(chosen)) if chosen.is_empty() => {
                    wrong.with("chosen", t.t("request-choose-members"));
                }
                (Some(seen_by), Some(chosen)) => {
                    let after = before.shown_to(seen_by, chosen, now);
                    return Ok(Ok(Done::Changed(Box::new(after))));
                }
                _ => wrong.with("seen", choose()),
            }
            return Ok(Ok(Done::Wrong(wrong)));
        }
    };
    Ok(result.map(|after| Done::Changed(Box::new(after))))
}

/// An activity by its reference, `A-014` or `2027-2028/B-01`.
fn activity(network: &NetworkPicture, given: &str) -> Option<ActivityId> {
    let found = match given.split_once('/') {
        Some((plan, reference)) => network.plan(plan.trim())?.by_reference(reference.trim()),
        None => network.plans.iter().find_map(|p| p.by_reference(given)),
    };
    found.map(|a| a.id)
}

/// Makes an activity of it in a draft. It says who does what and when, and never who asked or where: a
/// draft is read by more than the request.
async fn make(
    cx: &Cx,
    tx: &mut Tx,
    network: &NetworkPicture,
    request: &Request,
    form: &Form,
    actor: &str,
    wrong: &mut Wrong,
) -> Result<Option<ActivityId>, Error> {
    let t = cx.t();
    let plan = form.one("plan").filter(|c| drafts(cx, network).iter().any(|(d, _)| d == c));
    let plan = plan.and_then(|code| network.plan(code));
    let lead = form.one("lead").and_then(|c| network.common.register.find(c)).map(|e| e.id);
    let able: Vec<_> = request.able().collect();
    let lead = lead.and_then(|id| able.iter().find(|a| a.entity == id));
    let title = words(cx, form, "draft-title", wrong);
    if plan.is_none() {
        wrong.with("plan", t.t("request-choose"));
    }
    if lead.is_none() {
        wrong.with("lead", t.t("request-choose"));
    }
    if request.state != State::Assigned {
        wrong.with("plan", t.t("request-moved"));
    }
    let (Some(plan), Some(lead), Some(title), true) = (plan, lead, title, wrong.is_nothing())
    else {
        return Ok(None);
    };
    let mut involved = vec![part(lead.entity, Part::Lead)];
    let with = able.iter().flat_map(|a| {
        let with = a.answer.as_ref().map(|x| x.with.as_slice()).unwrap_or_default();
        std::iter::once(a.entity).chain(with.iter().copied())
    });
    for entity in with {
        if !involved.iter().any(|i| i.entity == entity) {
            involved.push(part(entity, Part::Contributor));
        }
    }
    let mut content = Content::titled(title);
    content.involved = involved;
    content.period = lead.answer.as_ref().and_then(|a| a.period).or(request.period);
    content.tags = request
        .objectives
        .iter()
        .enumerate()
        .map(|(n, code)| Tag {
            framework: OBJECTIVES.to_owned(),
            entry: code.clone(),
            // Three main purposes at most.
            weight: if n < 3 { Weight::Primary } else { Weight::Secondary },
        })
        .collect();
    content.tags.sort_unstable();
    let taken = records::activity::references(tx, plan.plan.id).await?;
    let reference = reference::next(taken.iter().map(String::as_str));
    let made = Activity {
        id: ActivityId(Uuid::now_v7()),
        plan: plan.plan.id,
        reference,
        version: 1,
        content,
    };
    records::activity::write(tx, &[&made]).await?;
    let entry = Entry {
        actor: actor.to_owned(),
        via: "web",
        action: "create",
        entity: "activity",
        record: made.id.0,
        plan: Some(made.plan.0),
        before: None,
        after: Some(activity_form(&made)),
    };
    tx.record(network.network.id.0, cx.now, vec![entry]).await?;
    Ok(Some(made.id))
}

fn part(entity: EntityId, part: Part) -> Involved {
    Involved { entity, part, represented_by: Vec::new() }
}
