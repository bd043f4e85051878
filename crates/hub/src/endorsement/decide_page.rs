//! The page on which somebody decides for a member, and confirms what the member takes on. What was
//! typed is never lost: a refused decision is shown again with what stands in its way.

use super::act::{By, Unable};
use super::commit::{Reply, confirm};
use super::decide::{Cast, decide};
use super::{page, spoken};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::records::endorsement::RoundRecord;
use crate::web::address;
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::form::Form;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::endorsement::commitment::{Answer as Said, COMMITTING, Line, lines};
use aunar_domain::endorsement::{Ballot, MOST_WORDS, Refusal, Signature, Stance, outcome};
use aunar_domain::ids::EntityId;
use aunar_domain::seal::SealHash;
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "endorsement/pages/decide.html")]
struct DecidePage {
    shell: Shell,
    back: String,
    path: String,
    title: Words,
    member: String,
    code: String,
    problem: Option<String>,
    wrong: Wrong,
    done: Option<String>,
    /// What was typed and is not taken; to be copied where the form is gone.
    typed: Option<(String, String)>,
    form: Option<DecideForm>,
    current: Option<Current>,
    groups: Vec<Group>,
    open_lines: Option<String>,
    round: Option<Before>,
}

/// What is before the member.
struct Before {
    rule: String,
    closes: String,
    hash: String,
    short: String,
    href: String,
    n: i64,
}

struct DecideForm {
    seen: i64,
    stance: &'static str,
    words: String,
    stances: Vec<(&'static str, String, String)>,
    langs: Vec<(&'static str, &'static str, bool)>,
    as_whom: String,
    most: usize,
}

/// The decision that stands.
struct Current {
    stance_code: &'static str,
    stance: String,
    when: String,
    by: String,
    words: Vec<String>,
    lang: &'static str,
}

/// The lines of a part.
struct Group {
    title: String,
    lines: Vec<LineView>,
}

struct LineView {
    field: String,
    reference: String,
    title: Words,
    href: String,
    period: String,
    answer_code: &'static str,
    answer: String,
    note: String,
}

/// What somebody typed.
#[derive(Default)]
struct Typed {
    stance: Option<Stance>,
    words: String,
    lang: Option<Lang>,
}

/// The form, for the member named or the only one there is.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["entity", "done"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.person()?;
    let may = page::decidable(&cx, plan);
    let entity = match cx.params().one("entity") {
        Some(code) => named(&network, plan, code)?,
        None => match may.first() {
            Some(first) => *first,
            None => return refused(&cx, &network, plan),
        },
    };
    if !may.contains(&entity) {
        return refused(&cx, &network, plan);
    }
    let done = match cx.params().code("done", &["decided", "committed"], |d| d)? {
        Some("decided") => Some(cx.t().t("endorsement-done-decided")),
        Some(_) => Some(cx.t().t("endorsement-done-committed")),
        None => None,
    };
    draw(&cx, &network, plan, entity, &Typed::default(), None, done, StatusCode::OK)
}

/// Nobody to decide for: because the round is over, or because no mandate says so.
fn refused(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture) -> Answer {
    let open = plan.endorsement.open().is_some_and(|r| r.round.takes_decisions(cx.now));
    if open {
        return Err(Error::forbidden());
    }
    Ok(respond::see_other(&spoken::base(network, plan)))
}

fn named(network: &NetworkPicture, plan: &PlanPicture, code: &str) -> Result<EntityId, Error> {
    let found = network.common.register.iter().find(|e| e.code == code).map(|e| e.id);
    found.ok_or_else(|| page::unknown_entity(network, plan, code))
}

/// A decision, or answers to what the member takes on.
pub(super) async fn take(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = known(&cx, &network, &plan).await?;
    let plan = network.plan(&plan).ok_or_else(|| Error::not_found("plan", &plan))?;
    let entity = named(&network, plan, form.one("entity").unwrap_or_default())?;
    match form.one("act") {
        Some("decide") => take_decision(&cx, &network, plan, entity, &form).await,
        Some("commit") => take_answers(&cx, &network, plan, entity, &form).await,
        other => Err(Error::bad_act(other, "decide, commit")),
    }
}

/// The network with the plan: also for somebody whose mandate ended while the form was open, who no
/// longer sees the plan and still is told what became of what they wrote.
async fn known(cx: &Cx, network: &str, plan: &str) -> Result<Arc<NetworkPicture>, Error> {
    let person = cx.person()?;
    let unseen = match cx.network(network) {
        Ok(seen) => match cx.plan(&seen, plan) {
            Ok(_) => return Ok(seen),
            Err(unseen) => unseen,
        },
        Err(unseen) => return Err(unseen),
    };
    let whole = cx.state.pictures.now().await?;
    let found = whole.networks.get(network).filter(|n| n.plan(plan).is_some());
    let ever = records::person::mandates_of(&cx.state.db, person.id).await?;
    let spoke = |n: &&Arc<NetworkPicture>| {
        ever.iter().any(|m| m.network == n.network.id && m.role.speaks_for_its_entity())
    };
    found.filter(spoke).cloned().ok_or(unseen)
}

/// Who signs for a member, and as whom the history names them.
pub(crate) fn signature(
    cx: &Cx,
    plan: &PlanPicture,
    entity: EntityId,
) -> Option<(Signature, String)> {
    let object = Object::plan(&plan.plan);
    let of = [entity];
    let (person, mandate) = cx.acting(Action::Decide, object.of(&of)).ok()?;
    let signature = Signature {
        person: person.id,
        mandate: mandate.id,
        name: person.name.clone(),
        role: mandate.role,
    };
    Some((signature, actor(person, mandate)))
}

async fn take_decision(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    entity: EntityId,
    form: &Form,
) -> Answer {
    let person = cx.person()?;
    let words = tidy(form.raw("words").unwrap_or_default());
    let lang = form.one("lang").and_then(Lang::from_code);
    let stance = form.one("stance").and_then(Stance::from_code);
    let typed = Typed { stance, words, lang };
    let Some(stance) = stance else {
        return again(cx, network, plan, entity, &typed, Refusal::NoStance);
    };
    let signed = signature(cx, plan, entity);
    if signed.is_none() {
        // Somebody who never had to do with the network leaves no trace in its history.
        let ever = records::person::mandates_of(&cx.state.db, person.id).await?;
        if !ever.iter().any(|m| m.network == network.network.id) {
            return Err(Error::forbidden());
        }
    }
    let ballot = Ballot {
        entity,
        stance,
        words: &typed.words,
        hash: form.one("sha256").and_then(SealHash::from_hex).unwrap_or(SealHash([0; 32])),
        seen: form.one("seen").and_then(|n| n.parse().ok()).unwrap_or(-1),
    };
    let name = match &signed {
        Some((_, name)) => name.clone(),
        None => format!("person:{}", person.id),
    };
    let by = By::new(name, "web", cx.now);
    let cast = Cast {
        ballot,
        lang: lang.unwrap_or(cx.lang()),
        signed: signed.map(|(signature, _)| signature),
    };
    match decide(&cx.state, network.network.id, plan.plan.id, &cast, &by).await {
        Ok(_) => {
            let code = network.common.register.get(entity).map_or("", |e| e.code.as_str());
            let base = spoken::base(network, plan);
            let code = crate::web::params::encode(code);
            Ok(respond::see_other(&format!("{base}/decide?entity={code}&done=decided")))
        }
        Err(Unable::Decision(refusal)) => {
            // What stands now is shown beside what was typed.
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let fresh = picture.networks.get(&network.network.code);
            let fresh = fresh.and_then(|n| Some((n, n.plan_by_id(plan.plan.id)?)));
            match fresh {
                Some((network, plan)) => again(cx, network, plan, entity, &typed, refusal),
                None => again(cx, network, plan, entity, &typed, refusal),
            }
        }
        Err(Unable::Db(error)) => Err(error.into()),
        Err(_) => Err(Error::not_found("plan", &plan.plan.code)),
    }
}

fn again(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    entity: EntityId,
    typed: &Typed,
    refusal: Refusal,
) -> Answer {
    let status = match refusal {
        Refusal::Closed | Refusal::OtherDocument | Refusal::Overtaken => StatusCode::CONFLICT,
        Refusal::NoMandate | Refusal::NotADecider => StatusCode::FORBIDDEN,
        Refusal::NeedsWords | Refusal::TooLong | Refusal::NoStance => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let field = match refusal {
        Refusal::NoStance => "stance",
        Refusal::NeedsWords | Refusal::TooLong => "words",
        _ => "",
    };
    let problem = (field, cx.t().label("endorsement-refused", refusal.code()));
    draw(cx, network, plan, entity, typed, Some(problem), None, status)
}

async fn take_answers(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    entity: EntityId,
    form: &Form,
) -> Answer {
    let Some((signed, name)) = signature(cx, plan, entity) else {
        return Err(Error::forbidden());
    };
    let confirms = form.one("confirm").is_some();
    let mut replies = Vec::new();
    for line in lines(&plan.activities, entity) {
        let note = tidy(form.raw(&field(line)).unwrap_or_default());
        if !note.is_empty() {
            let note: String = note.chars().take(MOST_WORDS).collect();
            replies.push(Reply { line, note: Some(note) });
        } else if confirms {
            replies.push(Reply { line, note: None });
        }
    }
    let by = By::new(name, "web", cx.now);
    let (of, plan_id) = (network.network.id, plan.plan.id);
    match confirm(&cx.state, of, plan_id, entity, replies, &signed, &by).await {
        Ok(_) => {
            let code = network.common.register.get(entity).map_or("", |e| e.code.as_str());
            let base = spoken::base(network, plan);
            let code = crate::web::params::encode(code);
            Ok(respond::see_other(&format!("{base}/decide?entity={code}&done=committed")))
        }
        Err(Unable::Db(error)) => Err(error.into()),
        Err(error) => {
            let problem = ("", spoken::problems(cx.t(), &error).join(" "));
            let typed = Typed::default();
            draw(cx, network, plan, entity, &typed, Some(problem), None, StatusCode::CONFLICT)
        }
    }
}

/// The name of a line's field.
fn field(line: Line) -> String {
    format!("note-{}-{}", line.activity, line.part.code())
}

#[expect(clippy::too_many_arguments, reason = "one page in each of its states")]
fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    entity: EntityId,
    typed: &Typed,
    problem: Option<(&str, String)>,
    done: Option<String>,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let base = spoken::base(network, plan);
    let open = plan.endorsement.open().filter(|r| r.round.takes_decisions(cx.now));
    let signed = signature(cx, plan, entity);
    let deciding = open.filter(|r| r.round.decides(entity) && signed.is_some());
    let (member, code) = network
        .common
        .register
        .get(entity)
        .map(|e| (e.short(t.0).to_owned(), e.code.clone()))
        .unwrap_or_default();
    let groups = deciding.map(|r| groups(cx, network, plan, r, entity)).unwrap_or_default();
    let unanswered =
        groups.iter().flat_map(|g| &g.lines).filter(|l| l.answer_code == "none").count();
    let open_lines = (unanswered > 0).then(|| t.n("endorsement-commitments-open", unanswered));
    let form = deciding.map(|r| decide_form(cx, r, entity, typed, signed.as_ref()));
    let typed_back =
        (form.is_none() && (typed.stance.is_some() || !typed.words.is_empty())).then(|| {
            let stance = typed.stance.map(|s| t.label("endorsement-stance", s.code()));
            (stance.unwrap_or_default(), typed.words.clone())
        });
    let page = DecidePage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "endorsement",
            &t.t("endorsement-decide-title"),
        ),
        path: format!("{base}/decide"),
        back: base,
        title: Words::of(&plan.plan.title, t.0, t),
        member,
        code,
        wrong: problem.clone().map(|(field, why)| Wrong::one(field, why)).unwrap_or_default(),
        problem: problem.map(|(_, why)| why),
        done,
        typed: typed_back,
        current: deciding.and_then(|r| current(cx, r, entity)),
        open_lines,
        groups,
        form,
        round: deciding.map(|r| Before {
            rule: spoken::rule(network, t, &r.round),
            closes: numbers::day(t.0, r.round.closes),
            hash: r.round.hash.to_string(),
            short: r.round.hash.short(),
            href: spoken::file(network, plan, r.round.version),
            n: r.round.version,
        }),
    };
    respond::private_page(cx, status, &page)
}

fn decide_form(
    cx: &Cx,
    record: &RoundRecord,
    entity: EntityId,
    typed: &Typed,
    signed: Option<&(Signature, String)>,
) -> DecideForm {
    let t = cx.t();
    let own = record.decisions.iter().rfind(|d| d.entity == entity);
    let chosen = typed.lang.unwrap_or(t.0);
    DecideForm {
        seen: own.map_or(0, |d| d.n),
        stance: typed.stance.map_or("", Stance::code),
        words: typed.words.clone(),
        stances: Stance::ALL
            .iter()
            .map(|s| {
                let label = t.label("endorsement-choice", s.code());
                (s.code(), label, t.label("endorsement-choice-means", s.code()))
            })
            .collect(),
        langs: Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == chosen)).collect(),
        as_whom: signed.map_or_else(String::new, |(s, _)| {
            format!("{} ({})", s.name, t.label("role", s.role.code()))
        }),
        most: MOST_WORDS,
    }
}

fn current(cx: &Cx, record: &RoundRecord, entity: EntityId) -> Option<Current> {
    let t = cx.t();
    let outcome = outcome(&record.round, &record.decisions, cx.now);
    let decision = outcome.standing.iter().find(|s| s.entity == entity)?.decision?;
    Some(Current {
        stance_code: decision.stance.code(),
        stance: t.label("endorsement-stance", decision.stance.code()),
        when: numbers::moment(t.0, decision.at),
        by: {
            let name = t.person(&decision.signed.name);
            format!("{name} ({})", t.label("role", decision.signed.role.code()))
        },
        words: decision.words.iter().flat_map(|w| w.lines()).map(str::to_owned).collect(),
        lang: decision.lang.code(),
    })
}

fn groups(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &RoundRecord,
    entity: EntityId,
) -> Vec<Group> {
    let t = cx.t();
    let all = lines(&plan.activities, entity);
    let view = |line: &Line| {
        let activity = plan.by_id(line.activity)?;
        let given = record.commitments.iter().find(|c| c.entity == entity && c.line == *line);
        let answer_code = given.map_or("none", |g| g.answer.code());
        let corrected = given.filter(|g| g.answer == Said::Corrected);
        Some(LineView {
            field: field(*line),
            reference: activity.reference.clone(),
            title: Words::of(&activity.content.title, t.0, t),
            href: address::activity(network, plan, &activity.reference),
            period: activity
                .content
                .period
                .as_ref()
                .map_or_else(|| t.t("plan-no-period"), |p| numbers::period(t, p)),
            answer_code,
            answer: t.label("endorsement-answer", answer_code),
            note: corrected.and_then(|g| g.note.clone()).unwrap_or_default(),
        })
    };
    COMMITTING
        .iter()
        .map(|part| Group {
            title: t.label("endorsement-part", part.code()),
            lines: all.iter().filter(|l| l.part == *part).filter_map(view).collect(),
        })
        .filter(|g| !g.lines.is_empty())
        .collect()
}
