//! The public page of a consultation: what is asked and until when, what others said, and what
//! became of it.

use super::said::{self, Said};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{
    Author, Comment, CommentState, Consultation, Counts, Disposition, Moderator, State, Subject,
};
use aunar_domain::plan::{Circle, PlanStatus};
use axum::extract::Path;
use axum::http::StatusCode;

/// How many comments a page shows.
const USUAL: usize = 20;
/// The value of the filter that finds what nobody has answered.
const UNANSWERED: &str = "unanswered";

#[derive(Template)]
#[template(path = "consultation/pages/consultation.html")]
struct ConsultationPage {
    shell: Shell,
    base: String,
    plan: (Words, String),
    notice: Option<String>,
    head: Option<Head>,
    counts: Option<Counted>,
    mine: Vec<Said>,
    filters: Filters,
    said: Vec<Said>,
    found: String,
    pager: Pager,
    rounds: Vec<(String, String)>,
    run: Option<(String, String)>,
}

/// What is asked, of whom, until when.
struct Head {
    state_code: &'static str,
    state: String,
    days: String,
    moved: Option<String>,
    moved_reason: Option<Words>,
    circles: String,
    speak: String,
    moderator: Words,
    questions: Vec<Words>,
    comment: Option<String>,
    why_not: Option<String>,
    sign_in: bool,
}

/// The counts, in words.
struct Counted {
    published: String,
    answered: String,
    unanswered: String,
    open: Vec<String>,
    beside: Vec<String>,
    circles: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    dispositions: Vec<(String, String)>,
}

struct Filters {
    on: Vec<Choice>,
    disposition: Vec<Choice>,
    round: Option<String>,
    any: bool,
}

struct Choice {
    code: String,
    label: String,
    /// The language of the label, where that is not the page's.
    lang: Option<&'static str>,
    chosen: bool,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["on", "disposition", "round", "page", "per_page", "sent"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let (t, db) = (cx.t(), &cx.state.db);
    let base = super::address(&network.network.code, &plan.plan);
    let rounds = records::consultation::of_plan(db, plan.plan.id).await?;
    let one = match cx.params().one("round") {
        None => rounds.first(),
        Some(given) => {
            let found = rounds.iter().find(|r| r.round.to_string() == given);
            Some(found.ok_or_else(|| Error::not_found("consultation", given))?)
        }
    };
    let comments = match one {
        Some(one) => records::consultation::comments(db, one.id).await?,
        None => Vec::new(),
    };
    let changes = match one {
        Some(one) => said::changes(&cx, one).await?,
        None => said::Changes::new(),
    };
    let published: Vec<&Comment> =
        comments.iter().filter(|c| c.state == CommentState::Published).collect();
    let (on, disposition) = (chosen_subject(&cx, plan)?, chosen_disposition(&cx)?);
    let found: Vec<&Comment> = published
        .iter()
        .copied()
        .filter(|c| on.is_none_or(|on| said::stands_on(plan, c.on) == on))
        .filter(|c| match disposition {
            None => true,
            Some(None) => c.answer.is_none(),
            Some(wanted) => c.answer.as_ref().map(|a| a.disposition) == wanted,
        })
        .collect();
    let page = Page::of(&cx, USUAL)?;
    let (total, shown) = page.cut(found);
    let drawn = |c: &Comment| said::said(&cx, &network, plan, c, &changes);
    let runs = cx.may(Action::RunConsultation, Object::plan(&plan.plan));
    let run = (runs && (one.is_some() || plan.plan.status == PlanStatus::Draft)).then(|| {
        let key = if one.is_some() { "consultation-run" } else { "consultation-open-one" };
        (t.t(key), format!("{base}/run"))
    });
    let mine = comments.iter().filter(|c| is_mine(&cx, c)).map(drawn).collect();
    let view = ConsultationPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "plan", &t.t("consultation-title"))
            .also("application/json", format!("/api/v1/networks{base}")),
        plan: (
            Words::of(&plan.plan.title, t.0, t),
            format!("/{}/plans/{}", network.network.code, plan.plan.code),
        ),
        notice: cx.params().one("sent").map(|_| t.t("consultation-sent-waiting")),
        head: one.map(|one| head(&cx, &network, plan, one, &base)),
        counts: one.map(|_| counted(&cx, &comments)),
        mine,
        filters: Filters {
            on: subjects(&cx, plan, &published, on),
            disposition: dispositions(&cx, disposition),
            round: cx.params().one("round").map(str::to_owned),
            any: on.is_some() || disposition.is_some(),
        },
        said: shown.into_iter().map(drawn).collect(),
        found: t.n("consultation-found", total),
        pager: page.among(&cx, &base, total),
        rounds: rounds
            .iter()
            .filter(|r| Some(r.id) != one.map(|o| o.id))
            .map(|r| (numbers::days(t, r.opens, r.closes), format!("{base}?round={}", r.round)))
            .collect(),
        run,
        base,
    };
    respond::personal_page(&cx, StatusCode::OK, &view)
}

/// Whether a comment is that of the person who reads.
pub(super) fn is_mine(cx: &Cx, comment: &Comment) -> bool {
    match (&cx.signed, &comment.author) {
        (Some(signed), Author::Seat { person, .. }) => signed.person.id == *person,
        _ => false,
    }
}

fn head(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    one: &Consultation,
    base: &str,
) -> Head {
    let t = cx.t();
    let day = |day| numbers::day(t.0, day);
    let state = one.state(cx.now);
    let days = match state {
        State::Open => super::invitation::days_left(cx, one),
        State::Coming => t.with("consultation-opens-on", &[("date", &day(one.opens))]),
        State::Closed => {
            let (from, to) = numbers::ends(t.0, one.opens, one.over_on());
            t.with("consultation-was-open", &[("from", &from), ("to", &to)])
        }
    };
    let speaks = state == State::Open && super::comment::may_speak(cx, plan, one);
    let why_not = match state {
        State::Coming => Some(t.t("consultation-not-yet")),
        State::Closed => Some(t.t("consultation-over")),
        State::Open if speaks => None,
        State::Open => Some(t.t("consultation-seats-only")),
    };
    let circles: Vec<String> = one.circles.iter().map(|c| t.label("circle", c.code())).collect();
    Head {
        state_code: state.code(),
        state: t.label("consultation-state", state.code()),
        days,
        moved: one.first_closes.map(|first| t.with("consultation-moved", &[("date", &day(first))])),
        moved_reason: one.moved_reason.as_ref().map(|r| Words::of(r, t.0, t)),
        circles: circles.join(", "),
        speak: t.t(if one.anyone { "consultation-anyone" } else { "consultation-seats" }),
        moderator: moderator(network, &one.moderator, t),
        questions: one.questions.iter().map(|q| Words::of(q, t.0, t)).collect(),
        comment: speaks.then(|| format!("{base}/comment")),
        sign_in: state == State::Open && !speaks && cx.signed.is_none(),
        why_not,
    }
}

/// Who moderates: the office with its entity, or the words.
fn moderator(network: &NetworkPicture, moderator: &Moderator, t: crate::web::Tongue) -> Words {
    let office = match moderator {
        Moderator::Words(words) => return Words::of(words, t.0, t),
        Moderator::Office(office) => office,
    };
    let found = network.members.iter().flat_map(|m| &m.offices).find(|o| o.id == *office);
    found.map_or_else(
        || Words::own(t.t("consultation-moderator-usual")),
        |office| Words::of(&office.name, t.0, t),
    )
}

fn counted(cx: &Cx, comments: &[Comment]) -> Counted {
    let t = cx.t();
    let counts = Counts::of(comments);
    let whole = |n| numbers::whole(t.0, n);
    let unanswered = comments.iter().filter(|c| c.is_unanswered()).filter_map(|c| c.number);
    let mut beside = Vec::new();
    if counts.waiting > 0 {
        beside.push(t.n("consultation-waiting", counts.waiting));
    }
    if counts.withheld > 0 {
        beside.push(t.n("consultation-withheld", counts.withheld));
    }
    Counted {
        published: whole(counts.published),
        answered: whole(counts.answered),
        unanswered: whole(counts.unanswered),
        open: unanswered.map(|n| n.to_string()).collect(),
        beside,
        circles: counts
            .circles
            .iter()
            .filter(|g| g.n > 0)
            .map(|g| {
                let of: Vec<String> =
                    g.circles.iter().map(|c| t.label("circle-spoke", c.code())).collect();
                (t.listed(&of), whole(g.n))
            })
            .collect(),
        kinds: counts
            .kinds
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(kind, n)| (t.label("consultation-kinds", kind.code()), whole(*n)))
            .collect(),
        dispositions: counts
            .dispositions
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(d, n)| (t.label("disposition", d.code()), whole(*n)))
            .collect(),
    }
}

/// What the address asks to see: the plan itself, a priority, an activity.
fn chosen_subject(cx: &Cx, plan: &PlanPicture) -> Result<Option<Subject>, Error> {
    let Some(given) = cx.params().one("on") else {
        return Ok(None);
    };
    subject(plan, given)
        .map(Some)
        .ok_or_else(|| Error::bad_param("bad-value", "on", given, "plan, P1, A-001".to_owned()))
}

/// A subject by what forms and addresses call it: `plan`, or the reference of a priority or an
/// activity.
pub(super) fn subject(plan: &PlanPicture, given: &str) -> Option<Subject> {
    if given == "plan" {
        return Some(Subject::Plan);
    }
    if let Some(activity) = plan.by_reference(given) {
        return Some(Subject::Activity(activity.id));
    }
    plan.priorities.iter().find(|p| p.reference == given).map(|p| Subject::Priority(p.id))
}

/// What forms and addresses call a subject.
pub(super) fn subject_code(plan: &PlanPicture, subject: Subject) -> String {
    match said::stands_on(plan, subject) {
        Subject::Plan => None,
        Subject::Priority(id) => plan.priority(id).map(|p| p.reference.clone()),
        Subject::Activity(id) => plan.by_id(id).map(|a| a.reference.clone()),
    }
    .unwrap_or_else(|| "plan".to_owned())
}

#[expect(clippy::option_option, reason = "nothing asked, asked for the unanswered, or for one")]
fn chosen_disposition(cx: &Cx) -> Result<Option<Option<Disposition>>, Error> {
    if cx.params().one("disposition") == Some(UNANSWERED) {
        return Ok(Some(None));
    }
    Ok(cx.params().code("disposition", Disposition::ALL, Disposition::code)?.map(Some))
}

/// The subjects that somebody has spoken about, in the plan's order.
fn subjects(
    cx: &Cx,
    plan: &PlanPicture,
    published: &[&Comment],
    chosen: Option<Subject>,
) -> Vec<Choice> {
    let t = cx.t();
    let spoken = |subject: Subject| {
        published.iter().any(|c| said::stands_on(plan, c.on) == subject) || chosen == Some(subject)
    };
    let priorities = plan.priorities.iter().map(|p| (Subject::Priority(p.id), &p.title));
    let activities = plan.activities.iter().map(|a| (Subject::Activity(a.id), &a.content.title));
    let whole = spoken(Subject::Plan).then(|| Choice {
        code: "plan".to_owned(),
        label: t.t("consultation-on-plan"),
        lang: None,
        chosen: chosen == Some(Subject::Plan),
    });
    let named = priorities.chain(activities).filter(|(s, _)| spoken(*s)).map(|(subject, title)| {
        let code = subject_code(plan, subject);
        let title = Words::label(title, t.0);
        let short: String = title.words.chars().take(70).collect();
        let chosen = chosen == Some(subject);
        Choice { label: format!("{code} {short}"), lang: title.lang, code, chosen }
    });
    whole.into_iter().chain(named).collect()
}

fn dispositions(cx: &Cx, chosen: Option<Option<Disposition>>) -> Vec<Choice> {
    let t = cx.t();
    let each = Disposition::ALL.iter().map(|d| Choice {
        code: d.code().to_owned(),
        label: t.label("disposition", d.code()),
        lang: None,
        chosen: chosen == Some(Some(*d)),
    });
    each.chain([Choice {
        code: UNANSWERED.to_owned(),
        label: t.t("consultation-no-answer"),
        lang: None,
        chosen: chosen == Some(None),
    }])
    .collect()
}

/// The circles that a consultation can be opened to beside the members.
pub(super) const OTHERS: [Circle; 3] = [Circle::MemberStates, Circle::Stakeholders, Circle::Public];
