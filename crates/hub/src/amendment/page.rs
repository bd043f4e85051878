//! One amendment: what changes and why, who decides on which document, what was decided, and what
//! whoever looks at it can do.

use super::ask::usual;
use super::spoken;
use crate::compare::{FieldView, Namer};
use crate::endorsement::{names, signature};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::amendment::{AmendmentRecord, document_of};
use crate::web::address;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::amendment::{LIMITS, Reach, Stage, Weight, touched, usual_reach, weigh};
use aunar_domain::endorsement::{MOST_WORDS, Rule, Stance, Verdict, ending, outcome};
use aunar_domain::ids::EntityId;
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "amendment/pages/amendment.html")]
struct AmendmentPage {
    shell: Shell,
    plan: (String, Words),
    base: String,
    path: String,
    problem: Option<String>,
    activity: (String, String, Words),
    stage_code: &'static str,
    stands: String,
    weight: String,
    because: String,
    reason: Words,
    asked_by: String,
    word: Option<String>,
    fields: Vec<FieldView>,
    hash: String,
    document: String,
    round: Option<RoundView>,
    ballots: Vec<Ballot>,
    stances: Vec<(&'static str, String)>,
    langs: Vec<(&'static str, &'static str, bool)>,
    most: usize,
    typed: Typed,
    run: Option<Run>,
    may_withdraw: bool,
}

/// The members' decisions.
struct RoundView {
    rule: String,
    until: String,
    result: String,
    members: Vec<MemberView>,
}

struct MemberView {
    short: String,
    name: String,
    stance_code: &'static str,
    stance: String,
    when: Option<(String, String)>,
    signed: Option<String>,
    words: Vec<String>,
    lang: Option<&'static str>,
}

/// A member that whoever looks may decide for.
struct Ballot {
    code: String,
    title: String,
    /// The ids of its fields.
    stance: String,
    words: String,
    seen: i64,
    as_whom: String,
}

/// What those who run the network can do.
struct Run {
    log: bool,
    ask: Option<AskView>,
    close: Option<String>,
}

struct AskView {
    rules: Vec<(&'static str, String, String, bool)>,
    reaches: Vec<(&'static str, String, String, bool)>,
    closes: String,
    earliest: String,
}

/// What somebody typed and could not be taken.
#[derive(Default)]
pub(super) struct Typed {
    /// The decision.
    pub(super) stance: &'static str,
    /// Words on it, or on a refusal.
    pub(super) words: String,
    /// The member decided for.
    pub(super) entity: String,
    /// What is wrong, by the ids of the page's fields.
    pub(super) wrong: Wrong,
}

/// The page, or the document itself under `N.json`.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, n)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    if let Some(n) = n.strip_suffix(".json") {
        let record = find(&cx, &network, plan, n)?;
        let text = document_of(&cx.state.db, record.amendment.id).await?;
        let text = text.ok_or_else(|| Error::not_found("amendment", n))?;
        let name = format!("{}-{}-amendment-{n}.json", network.network.code, plan.plan.code);
        return Ok(respond::file("application/json", &name, text.into_bytes()));
    }
    let record = find(&cx, &network, plan, &n)?;
    draw(&cx, &network, plan, record, None, Typed::default(), StatusCode::OK)
}

/// An amendment by its number, if whoever asks may see it.
pub(super) fn find<'p>(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &'p PlanPicture,
    n: &str,
) -> Result<&'p AmendmentRecord, Error> {
    let seen = spoken::seen(cx, plan);
    let asked = n.parse::<i64>().ok().filter(|number| number.to_string() == n);
    seen.iter().find(|r| Some(r.amendment.n) == asked).copied().ok_or_else(|| Error::NotFound {
        what: "amendment",
        found: n.chars().take(80).collect(),
        near: vec![(spoken::base(network, plan), cx.t().t("amendments-title"))],
    })
}

/// Draws the page in one of its states.
pub(super) fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &AmendmentRecord,
    problem: Option<String>,
    typed: Typed,
    status: StatusCode,
) -> Answer {
    let (t, amendment) = (cx.t(), &record.amendment);
    let Some(now) = plan.by_id(amendment.activity) else {
        return Err(Error::not_found("activity", ""));
    };
    let as_of = |content: &aunar_domain::activity::Content| Activity {
        content: content.clone(),
        ..(**now).clone()
    };
    let judged = weigh(&as_of(&amendment.before), &as_of(&amendment.after), LIMITS);
    let namer = Namer::of_change(t, network, plan);
    let heavy: Vec<String> = judged
        .differences
        .iter()
        .filter(|(_, weight)| *weight == Weight::Substantive)
        .map(|(difference, _)| namer.field(difference).label)
        .collect();
    let because = match amendment.weight {
        Weight::Minor => t.t("amendment-because-minor"),
        Weight::Substantive => {
            t.with("amendment-because-substantive", &[("fields", &heavy.join(", "))])
        }
    };
    let run = run(cx, network, plan, record, usual_reach(&judged));
    let base = spoken::base(network, plan);
    let n = amendment.n.to_string();
    let title = t.with("amendment-title", &[("n", &n), ("reference", &now.reference)]);
    let day = numbers::day(t.0, amendment.proposed_at.date_naive());
    let page = AmendmentPage {
        shell: Shell::of(cx, network, Some(&plan.plan.code), "plan", &title),
        plan: (
            format!("/{}/plans/{}", network.network.code, plan.plan.code),
            Words::of(&plan.plan.title, t.0, t),
        ),
        path: format!("{base}/{n}"),
        problem,
        activity: (
            now.reference.clone(),
            address::activity(network, plan, &now.reference),
            Words::of(&amendment.before.title, t.0, t),
        ),
        stage_code: amendment.stage.code(),
        stands: spoken::stands(t, amendment),
        weight: t.label("amendment-weight", amendment.weight.code()),
        because,
        reason: Words::of(&amendment.reason, t.0, t),
        asked_by: match amendment.proposer {
            Some(entity) => t.with(
                "amendment-asked-by",
                &[("who", &names(network, t, &[entity])), ("date", &day)],
            ),
            None => t.with("amendment-asked-by-network", &[("date", &day)]),
        },
        word: amendment.word.clone(),
        fields: judged.differences.iter().map(|(d, _)| namer.field(d)).collect(),
        hash: amendment.hash.to_string(),
        document: format!("{base}/{n}.json"),
        round: round(cx, network, record),
        ballots: ballots(cx, network, plan, record),
        stances: Stance::ALL
            .iter()
            .map(|s| (s.code(), t.label("endorsement-choice", s.code())))
            .collect(),
        langs: Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == t.0)).collect(),
        most: MOST_WORDS,
        typed,
        // Those who run the network decline what is theirs, too.
        may_withdraw: run.is_none() && may_withdraw(cx, plan, record),
        run,
        base,
    };
    respond::personal_page(cx, status, &page)
}

/// Whether whoever asks may take an amendment back: those it was asked for, while nobody was asked
/// about it.
pub(super) fn may_withdraw(cx: &Cx, plan: &PlanPicture, record: &AmendmentRecord) -> bool {
    let amendment = &record.amendment;
    amendment.stage == Stage::Proposed
        && cx
            .acting_on(Action::ProposeAmendment, &plan.plan, &amendment.before)
            .is_ok_and(|(_, mandate)| mandate.entity == amendment.proposer)
}

fn round(cx: &Cx, network: &NetworkPicture, record: &AmendmentRecord) -> Option<RoundView> {
    let t = cx.t();
    let round = record.amendment.round()?;
    let outcome = outcome(&round, &record.decisions, cx.now);
    let day = |d| numbers::day(t.0, d);
    let count = round.deciders.len().to_string();
    let member = |standing: &aunar_domain::endorsement::Standing<'_>| {
        let entity = network.common.register.get(standing.entity);
        let stance_code = match standing.decision {
            Some(decision) => decision.stance.code(),
            None if standing.by_silence => "silent",
            None => "undecided",
        };
        let words = standing.decision.and_then(|d| d.words.as_deref()).unwrap_or_default();
        MemberView {
            short: entity.map(|e| e.short(t.0).to_owned()).unwrap_or_default(),
            name: entity.map(|e| e.name.words(t.0).to_owned()).unwrap_or_default(),
            stance_code,
            stance: t.label("endorsement-stance", stance_code),
            when: standing.decision.map(|d| (d.at.to_rfc3339(), numbers::moment(t.0, d.at))),
            signed: standing.decision.map(|d| {
                let role = t.label("role", d.signed.role.code());
                format!("{}, {role}", t.person(&d.signed.name))
            }),
            words: words.lines().filter(|p| !p.trim().is_empty()).map(str::to_owned).collect(),
            lang: standing.decision.filter(|d| d.lang != t.0).map(|d| d.lang.code()),
        }
    };
    let decided = outcome.standing.iter().filter(|s| s.decision.is_some()).count().to_string();
    Some(RoundView {
        rule: t.with(
            &format!("amendment-rule-{}", round.rule.code()),
            &[("members", &count), ("date", &day(round.closes))],
        ),
        until: t.with(
            "amendment-asked-on",
            &[("opened", &numbers::moment(t.0, round.opens)), ("closes", &day(round.closes))],
        ),
        result: t.with("amendment-decided", &[("decided", &decided), ("members", &count)]),
        members: outcome.standing.iter().map(member).collect(),
    })
}

/// The members that whoever asks may decide for now.
pub(super) fn decidable(cx: &Cx, plan: &PlanPicture, record: &AmendmentRecord) -> Vec<EntityId> {
    let open = record.amendment.round().filter(|r| r.takes_decisions(cx.now));
    let Some(open) = open.filter(|_| record.amendment.stage == Stage::Open) else {
        return Vec::new();
    };
    let deciders = open.deciders.iter().map(|d| d.entity);
    deciders.filter(|entity| signature(cx, plan, *entity).is_some()).collect()
}

fn ballots(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &AmendmentRecord,
) -> Vec<Ballot> {
    let t = cx.t();
    let ballot = |entity: EntityId| {
        let (signed, _) = signature(cx, plan, entity)?;
        let own = record.decisions.iter().rfind(|d| d.entity == entity);
        let code = network.common.register.get(entity).map(|e| e.code.clone())?;
        let who = names(network, t, &[entity]);
        let role = t.label("role", signed.role.code());
        Some(Ballot {
            stance: format!("stance-{code}"),
            words: format!("words-{code}"),
            code,
            title: t.with("amendment-decide-for", &[("member", &who)]),
            seen: own.map_or(0, |d| d.n),
            as_whom: format!("{} ({role})", signed.name),
        })
    };
    decidable(cx, plan, record).into_iter().filter_map(ballot).collect()
}

fn run(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    record: &AmendmentRecord,
    reach: Reach,
) -> Option<Run> {
    let (t, amendment) = (cx.t(), &record.amendment);
    let pending = amendment.stage.is_pending();
    if !pending || !cx.may(Action::RunAmendment, Object::plan(&plan.plan)) {
        return None;
    }
    let proposed = amendment.stage == Stage::Proposed;
    let whom = |reach: Reach| {
        let asked = touched(reach, &amendment.before, &amendment.after, &network.members);
        names(network, t, &asked)
    };
    let today = cx.now.date_naive();
    let choose = |rule: &Rule| {
        let means = t.label("endorsement-choose-means", rule.code());
        (rule.code(), t.label("endorsement-choose", rule.code()), means, *rule == Rule::EveryMember)
    };
    let close = amendment.round().filter(|_| amendment.stage == Stage::Open).map(|round| {
        let ended = ending(&round, &record.decisions, cx.now);
        t.t(if ended.verdict == Verdict::Endorsed {
            "amendment-close-agrees"
        } else {
            "amendment-close-fails"
        })
    });
    Some(Run {
        log: proposed && amendment.weight == Weight::Minor,
        ask: proposed.then(|| AskView {
            rules: [Rule::EveryMember, Rule::NoObjection].iter().map(choose).collect(),
            reaches: Reach::ALL
                .iter()
                .map(|r| {
                    let label = t.label("amendment-reach", r.code());
                    (r.code(), label, whom(*r), *r == reach)
                })
                .collect(),
            closes: usual(today).to_string(),
            earliest: today.succ_opt().unwrap_or(today).to_string(),
        }),
        close,
    })
}
