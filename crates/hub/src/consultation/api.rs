//! The consultation on a plan for programs: what is asked, what was said and how it was answered.

use super::page::subject_code;
use super::said;
use crate::records;
use crate::web::paging::{Page, Paged};
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::consultation::{
    Author, CommentKind, CommentState, Counts, Disposition, Moderator,
};
use aunar_domain::plan::Circle;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about consultations.
#[derive(OpenApi)]
#[openapi(paths(consultation))]
pub(super) struct ConsultationApi;

/// A consultation.
#[derive(Serialize, ToSchema)]
struct ConsultationItem {
    /// Which of the plan's consultations it is, from 1.
    round: i64,
    /// coming, open or closed.
    state: &'static str,
    opens: NaiveDate,
    /// The last day on which comments are taken, in universal time.
    closes: NaiveDate,
    /// The last day first announced, where it was moved.
    first_closes: Option<NaiveDate>,
    /// To whom the draft is opened: members, member-states, stakeholders, public.
    circles: Vec<&'static str>,
    /// Whether anybody with a confirmed address may speak.
    anyone: bool,
    #[schema(value_type = Vec<Object>)]
    questions: Vec<Text>,
    /// Who moderates.
    #[schema(value_type = Option<Object>)]
    moderator: Option<Text>,
    counts: CountsItem,
    comments: Paged<CommentItem>,
    url: String,
}

/// How much was said. Circles are counted together where a count of one would tell who spoke.
#[derive(Serialize, ToSchema)]
struct CountsItem {
    received: u64,
    published: u64,
    waiting: u64,
    withheld: u64,
    answered: u64,
    unanswered: u64,
    kinds: Vec<CountItem>,
    circles: Vec<CirclesItem>,
    dispositions: Vec<CountItem>,
}

/// A count of one code.
#[derive(Serialize, ToSchema)]
struct CountItem {
    code: &'static str,
    n: u64,
}

/// A count of one circle, or of several together.
#[derive(Serialize, ToSchema)]
struct CirclesItem {
    circles: Vec<&'static str>,
    n: u64,
}

/// A published comment.
#[derive(Serialize, ToSchema)]
struct CommentItem {
    number: i64,
    /// comment, question or offer.
    kind: &'static str,
    /// `plan`, or the reference of a priority or an activity.
    on: String,
    passage: Option<PassageItem>,
    lang: &'static str,
    words: String,
    author: AuthorItem,
    sent_at: DateTime<Utc>,
    answer: Option<AnswerItem>,
}

/// The passage a comment is on.
#[derive(Serialize, ToSchema)]
struct PassageItem {
    /// title, summary, description or deliverable.
    field: &'static str,
    lang: &'static str,
    quote: String,
    /// Whether the text no longer says it.
    has_changed: bool,
}

/// Who speaks; a seat is never called by a person's name.
#[derive(Serialize, ToSchema)]
struct AuthorItem {
    /// The role of a seat; null for the public and for a seat that speaks unnamed.
    role: Option<&'static str>,
    /// The code of the entity of a seat.
    entity: Option<String>,
    /// The code of the country of a seat.
    country: Option<String>,
    /// The name that somebody of the public gives.
    name: Option<String>,
    /// The organisation they give.
    organisation: Option<String>,
}

/// An answer.
#[derive(Serialize, ToSchema)]
struct AnswerItem {
    /// accepted, partly, declined or noted.
    disposition: &'static str,
    #[schema(value_type = Option<Object>)]
    reason: Option<Text>,
    /// The text that changed.
    change: Option<ChangeItem>,
    at: DateTime<Utc>,
}

/// A row of the history in which the text of an activity changed.
#[derive(Serialize, ToSchema)]
struct ChangeItem {
    /// The reference of the activity.
    activity: String,
    /// The number of the row in the network's history.
    history: i64,
    url: String,
}

/// The consultation on a plan, the latest or one by its round: what is asked, the published
/// comments with their answers, and the counts.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/consultation", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"), ("round" = Option<i64>, Query, description = "Which of the plan's consultations, from 1"), ("page" = Option<u32>, Query, description = "The page of the comments, from 1"), ("per_page" = Option<u32>, Query, description = "Comments a page, 200 at most")),
    responses((status = 200, body = ConsultationItem), (status = 400, description = "A parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan, or no consultation on it", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn consultation(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["round", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let db = &cx.state.db;
    let rounds = records::consultation::of_plan(db, plan.plan.id).await?;
    let wanted = cx.params().one("round");
    let one = rounds
        .into_iter()
        .find(|r| wanted.is_none_or(|w| w == r.round.to_string()))
        .ok_or_else(|| Error::not_found("consultation", wanted.unwrap_or(&plan.plan.code)))?;
    let comments = records::consultation::comments(db, one.id).await?;
    let counts = Counts::of(&comments);
    let base = format!("{}/{}/plans/{}", cx.state.public_url, network.network.code, plan.plan.code);
    let items = comments.into_iter().filter(|c| c.state == CommentState::Published).map(|c| {
        let register = &network.common.register;
        CommentItem {
            number: c.number.unwrap_or_default(),
            kind: c.kind.code(),
            on: subject_code(plan, c.on),
            passage: c.passage.as_ref().map(|p| PassageItem {
                field: p.field.code(),
                lang: p.lang.code(),
                quote: p.quote.clone(),
                has_changed: p.find(said::text_of(plan, c.on, p.field)).is_none(),
            }),
            lang: c.lang.code(),
            words: c.words.clone(),
            author: author(&c.author, &|id| register.get(id).map(|e| e.code.clone())),
            sent_at: c.sent_at,
            answer: c.answer.map(|a| AnswerItem {
                disposition: a.disposition.code(),
                reason: a.reason,
                change: a.change.and_then(|change| {
                    let reference = &plan.by_id(change.activity)?.reference;
                    Some(ChangeItem {
                        url: format!("{base}/activities/{}", encode(reference)),
                        activity: reference.clone(),
                        history: change.n,
                    })
                }),
                at: a.at,
            }),
        }
    });
    let page = Page::of(&cx, 50)?;
    let (total, items) = page.cut(items.collect());
    respond::json(&ConsultationItem {
        round: one.round,
        state: one.state(cx.now).code(),
        opens: one.opens,
        closes: one.closes,
        first_closes: one.first_closes,
        circles: one.circles.iter().map(Circle::code).collect(),
        anyone: one.anyone,
        questions: one.questions,
        moderator: match one.moderator {
            Moderator::Words(words) => Some(words),
            Moderator::Office(id) => {
                let offices = network.members.iter().flat_map(|m| &m.offices);
                offices.filter(|o| o.id == id).map(|o| o.name.clone()).next()
            }
        },
        counts: counts_item(&counts),
        comments: page.holding(&cx, total, items),
        url: format!("{base}/consultation"),
    })
}

fn author(
    author: &Author,
    code: &dyn Fn(aunar_domain::ids::EntityId) -> Option<String>,
) -> AuthorItem {
    let nobody =
        AuthorItem { role: None, entity: None, country: None, name: None, organisation: None };
    match author {
        Author::Seat { named: false, .. } => nobody,
        Author::Seat { role, entity, country, .. } => AuthorItem {
            role: Some(role.code()),
            entity: entity.and_then(code),
            country: country.clone(),
            ..nobody
        },
        Author::Public { name, organisation } => {
            AuthorItem { name: Some(name.clone()), organisation: organisation.clone(), ..nobody }
        }
    }
}

fn counts_item(counts: &Counts) -> CountsItem {
    CountsItem {
        received: counts.received,
        published: counts.published,
        waiting: counts.waiting,
        withheld: counts.withheld,
        answered: counts.answered,
        unanswered: counts.unanswered,
        kinds: counts.kinds.iter().map(|(k, n)| count(CommentKind::code(*k), *n)).collect(),
        circles: counts
            .circles
            .iter()
            .map(|g| CirclesItem { circles: g.circles.iter().map(Circle::code).collect(), n: g.n })
            .collect(),
        dispositions: counts
            .dispositions
            .iter()
            .map(|(d, n)| count(Disposition::code(*d), *n))
            .collect(),
    }
}

const fn count(code: &'static str, n: u64) -> CountItem {
    CountItem { code, n }
}
