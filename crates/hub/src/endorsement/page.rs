//! The endorsement of a plan as everybody who may read the plan sees it: the rule, the document and
//! its hash, who decided what, when and in which capacity, and what came of it.

use super::delivered::{self, Taken};
use super::spoken;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use crate::web::address;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::endorsement::commitment::{Answer as Reply, Fate};
use aunar_domain::endorsement::{Decision, Outcome, Stance, Standing, State, outcome};
use aunar_domain::ids::EntityId;
use axum::extract::Path;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "endorsement/pages/endorsement.html")]
struct EndorsementPage {
    shell: Shell,
    plan: (String, Words),
    status: String,
    status_code: &'static str,
    round: Option<RoundView>,
    others: Vec<Other>,
    manage: Option<String>,
    decide: Vec<(String, String)>,
    steps: String,
}

/// Another round of the same plan.
struct Other {
    href: String,
    label: String,
}

/// A round as the page shows it.
pub(super) struct RoundView {
    state: &'static str,
    heading: String,
    because: Vec<String>,
    rule: String,
    opened: String,
    figures: Vec<(String, String)>,
    document: Document,
    members: Vec<MemberView>,
    statements: Vec<Statement>,
    earlier: Vec<Statement>,
    address: String,
}

struct Document {
    n: i64,
    href: String,
    hash: String,
    size: String,
    sealed: String,
}

struct MemberView {
    /// The end of the address of what it took on.
    anchor: String,
    name: String,
    short: String,
    leads: bool,
    counts: bool,
    stance_code: &'static str,
    stance: String,
    changed: bool,
    when: Option<(String, String)>,
    signed: Option<(String, String)>,
    hash: String,
    committed: Option<String>,
    /// What it took on, in a sentence and line by line.
    took_on: Option<(String, Vec<TakenView>)>,
}

/// A line that a member took on, and what has become of it.
struct TakenView {
    fate_code: &'static str,
    fate: String,
    part: String,
    href: String,
    reference: String,
    title: Words,
    /// The status, the period, the period first planned.
    stands: String,
    carried: Option<(String, String)>,
    answer: String,
    note: Option<String>,
}

/// A decision with its words, or one that was changed later.
struct Statement {
    member: String,
    stance_code: &'static str,
    stance: String,
    when: (String, String),
    paragraphs: Vec<String>,
    lang: Option<&'static str>,
    language: String,
}

/// The latest round, or the one asked for.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["round"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let rounds = &plan.endorsement.rounds;
    let asked = cx.params().number("round", rounds.len(), 1, rounds.len().max(1))?;
    let base = spoken::base(&network, plan);
    let label = |n: usize, record: &RoundRecord| {
        let state = outcome(&record.round, &record.decisions, cx.now).state;
        let heading = spoken::heading(t, &record.round, state);
        t.with("endorsement-round", &[("n", &n.to_string()), ("heading", &heading)])
    };
    let others = (1..)
        .zip(rounds)
        .filter(|(n, _)| *n != asked)
        .map(|(n, record)| Other { href: format!("{base}?round={n}"), label: label(n, record) });
    let of_plan = Object::plan(&plan.plan);
    let runs = cx.may(Action::RunRound, of_plan) || cx.may(Action::MovePlan, of_plan);
    let page = EndorsementPage {
        shell: Shell::of(
            &cx,
            &network,
            Some(&plan.plan.code),
            "endorsement",
            &t.t("endorsement-title"),
        )
        .also(
            "application/json",
            format!(
                "/api/v1/networks/{}/plans/{}/endorsements",
                network.network.code, plan.plan.code
            ),
        ),
        plan: (
            format!("/{}/plans/{}", network.network.code, plan.plan.code),
            Words::of(&plan.plan.title, t.0, t),
        ),
        status: t.label("plan-status", plan.plan.status.code()),
        status_code: plan.plan.status.code(),
        round: rounds.get(asked.wrapping_sub(1)).map(|r| view(&cx, &network, plan, r)),
        others: others.collect(),
        manage: runs.then(|| format!("{base}/manage")),
        decide: decidable(&cx, plan)
            .into_iter()
            .map(|id| {
                let code = network.common.register.get(id).map_or("", |e| e.code.as_str());
                let href = format!("{base}/decide?entity={}", encode(code));
                (href, spoken::names(&network, t, &[id]))
            })
            .collect(),
        steps: t.label("endorsement-next", plan.plan.status.code()),
    };
    respond::page(&cx, &page)
}

/// The members that whoever asks may decide for now.
pub(super) fn decidable(cx: &Cx, plan: &PlanPicture) -> Vec<EntityId> {
    let Some(open) = plan.endorsement.open().filter(|r| r.round.takes_decisions(cx.now)) else {
        return Vec::new();
    };
    let may = |entity: EntityId| {
        cx.acting(Action::Decide, Object::plan(&plan.plan).of(&[entity])).is_ok()
    };
    open.round.deciders.iter().map(|d| d.entity).filter(|e| may(*e)).collect()
}

fn view(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, record: &RoundRecord) -> RoundView {
    let t = cx.t();
    let round = &record.round;
    let outcome = outcome(round, &record.decisions, cx.now);
    let version = plan.endorsement.version(round.version);
    let kilobytes = version.map_or(0, |v| v.bytes.unsigned_abs().div_ceil(1000));
    let sealed = delivered::sealed(plan, record);
    let took_on = |entity| took_on(cx, network, plan, record, &sealed, entity);
    let last: Vec<i64> = outcome.standing.iter().filter_map(|s| s.decision).map(|d| d.n).collect();
    let of = |decision: &Decision| statement(network, t, decision);
    let mut statements: Vec<&Decision> =
        outcome.standing.iter().filter_map(|s| s.decision).filter(|d| d.words.is_some()).collect();
    // Objections first: they are what has to be answered.
    statements.sort_by_key(|d| (std::cmp::Reverse(d.stance), d.n));
    RoundView {
        state: match outcome.state {
            State::Open => "open",
            State::Ended(verdict) => verdict.code(),
        },
        heading: spoken::heading(t, round, outcome.state),
        because: spoken::because(network, t, record, &outcome),
        rule: spoken::rule(network, t, round),
        opened: t.with(
            "endorsement-opened",
            &[
                ("opened", &numbers::moment(t.0, round.opens)),
                ("closes", &numbers::day(t.0, round.closes)),
            ],
        ),
        figures: figures(t, &outcome),
        document: Document {
            n: round.version,
            href: spoken::file(network, plan, round.version),
            hash: round.hash.to_string(),
            size: numbers::whole(t.0, kilobytes),
            sealed: version.map(|v| numbers::moment(t.0, v.at)).unwrap_or_default(),
        },
        members: outcome
            .standing
            .iter()
            .map(|s| MemberView { took_on: took_on(s.entity), ..member(cx, network, record, s) })
            .collect(),
        statements: statements.into_iter().map(of).collect(),
        earlier: record.decisions.iter().filter(|d| !last.contains(&d.n)).map(of).collect(),
        address: format!("{}{}", cx.state.public_url, spoken::base(network, plan)),
    }
}

fn figures(t: crate::web::Tongue, outcome: &Outcome<'_>) -> Vec<(String, String)> {
    let whole = |n: usize| numbers::whole(t.0, u64::try_from(n).unwrap_or(u64::MAX));
    let mut figures: Vec<(String, String)> = Stance::ALL
        .iter()
        .map(|s| (whole(outcome.count(*s)), t.label("endorsement-figure", s.code())))
        .collect();
    let silent = outcome.silent();
    let undecided = outcome.standing.iter().filter(|s| s.decision.is_none()).count() - silent;
    if silent > 0 {
        figures.push((whole(silent), t.t("endorsement-figure-silent")));
    }
    if undecided > 0 || silent == 0 {
        figures.push((whole(undecided), t.t("endorsement-figure-undecided")));
    }
    figures
}

fn member(
    cx: &Cx,
    network: &NetworkPicture,
    record: &RoundRecord,
    standing: &Standing<'_>,
) -> MemberView {
    let t = cx.t();
    let entity = network.common.register.get(standing.entity);
    let decision = standing.decision;
    let stance_code = match decision {
        Some(decision) => decision.stance.code(),
        None if standing.by_silence => "silent",
        None => "undecided",
    };
    let own = || record.commitments.iter().filter(|c| c.entity == standing.entity);
    let (confirmed, corrected) = (
        own().filter(|c| c.answer == Reply::Confirmed).count(),
        own().filter(|c| c.answer == Reply::Corrected).count(),
    );
    let committed = (confirmed + corrected > 0).then(|| {
        let values = [("confirmed", confirmed.to_string()), ("corrected", corrected.to_string())];
        let key =
            if corrected > 0 { "endorsement-committed-corrected" } else { "endorsement-committed" };
        t.with(key, &[(values[0].0, &values[0].1), (values[1].0, &values[1].1)])
    });
    MemberView {
        anchor: entity.map(|e| format!("took-{}", encode(&e.code))).unwrap_or_default(),
        name: entity.map(|e| e.name.words(t.0).to_owned()).unwrap_or_default(),
        short: entity.map(|e| e.short(t.0).to_owned()).unwrap_or_default(),
        leads: record.round.deciders.iter().any(|d| d.entity == standing.entity && d.leads),
        counts: standing.counts,
        stance_code,
        stance: t.label("endorsement-stance", stance_code),
        changed: record.decisions.iter().filter(|d| d.entity == standing.entity).count() > 1,
        when: decision.map(|d| (d.at.to_rfc3339(), numbers::moment(t.0, d.at))),
        signed: decision.map(|d| (t.label("role", d.signed.role.code()), t.person(&d.signed.name))),
        hash: decision.map(|d| d.hash.short()).unwrap_or_default(),
        committed,
        took_on: None,
    }
}

/// What a member took on beside what has become of it; nothing where it took on nothing.
fn took_on(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &RoundRecord,
    sealed: &[Arc<Activity>],
    entity: EntityId,
) -> Option<(String, Vec<TakenView>)> {
    let t = cx.t();
    let taken = delivered::taken(network, plan, record, sealed, entity);
    let became = |fate: &Fate| {
        let n = taken.iter().filter(|line| line.fate == *fate).count();
        (n > 0).then(|| t.n(&format!("endorsement-became-{}", fate.code()), n))
    };
    let became: Vec<String> = Fate::ALL.iter().filter_map(became).collect();
    let sum = t.labelled(t.n("endorsement-took-on", taken.len()), became.join(", "));
    let view = |line: &Taken<'_>| {
        let content = &line.activity.content;
        let period = content.period.map(|p| numbers::period(t, &p));
        let slipped = content
            .first_period
            .map(|p| t.with("activity-slipped", &[("from", &numbers::period(t, &p))]));
        let status = Some(t.label("status", content.status.code()));
        let stands: Vec<String> = [status, period, slipped].into_iter().flatten().collect();
        TakenView {
            fate_code: line.fate.code(),
            fate: t.label("endorsement-fate", line.fate.code()),
            part: t.label("endorsement-part", line.line.part.code()),
            href: address::activity(network, plan, &line.activity.reference),
            reference: line.activity.reference.clone(),
            title: Words::of(&content.title, t.0, t),
            stands: stands.join(" · "),
            carried: line.carried.map(|(plan, activity)| {
                let title = plan.plan.title.words(t.0);
                (
                    address::activity(network, plan, &activity.reference),
                    format!("{title}, {}", activity.reference),
                )
            }),
            answer: t.label("endorsement-answer", line.answer.map_or("none", |c| c.answer.code())),
            note: line.answer.and_then(|c| c.note.clone()),
        }
    };
    (!taken.is_empty()).then(|| (sum, taken.iter().map(view).collect()))
}

fn statement(network: &NetworkPicture, t: crate::web::Tongue, decision: &Decision) -> Statement {
    let words = decision.words.as_deref().unwrap_or_default();
    Statement {
        member: spoken::names(network, t, &[decision.entity]),
        stance_code: decision.stance.code(),
        stance: t.label("endorsement-stance", decision.stance.code()),
        when: (decision.at.to_rfc3339(), numbers::moment(t.0, decision.at)),
        paragraphs: words.lines().map(str::to_owned).filter(|p| !p.trim().is_empty()).collect(),
        lang: (decision.lang != t.0).then(|| decision.lang.code()),
        language: t.with("text-in-original", &[("language", &t.language(decision.lang))]),
    }
}

/// What is asked for when somebody names an entity that is not known.
pub(super) fn unknown_entity(network: &NetworkPicture, plan: &PlanPicture, found: &str) -> Error {
    let deciders = plan.endorsement.last().map(|r| r.round.deciders.as_slice());
    let codes = deciders
        .unwrap_or_default()
        .iter()
        .filter_map(|d| network.common.register.get(d.entity))
        .map(|e| e.code.as_str())
        .collect::<Vec<_>>();
    Error::bad_param("bad-value", "entity", found, codes.join(", "))
}
