//! The review of a plan for programs: what it is of, what is published of its report, and the claims
//! with what they rest on for those who write it.

use super::gather::gather;
use super::sourced::Sourced;
use super::speaking::Speaker;
use crate::records;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::review::{Edition, Review, Written, draft, standing};
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// The part of the API's description that is about reviews.
#[derive(OpenApi)]
#[openapi(paths(report))]
pub(super) struct ReviewApi;

/// The regional review of a plan.
#[derive(Serialize, ToSchema)]
pub(super) struct ReviewItem {
    id: Uuid,
    #[schema(value_type = Object)]
    title: Text,
    /// The code of the framework it is of.
    framework: String,
    /// The first day it looks at.
    start: NaiveDate,
    /// The last day it looks at.
    end: NaiveDate,
    /// When it was first planned to be held: `2024`.
    first_planned: Option<String>,
    /// Its first and last day.
    held: Option<(NaiveDate, NaiveDate)>,
    /// Why it moved.
    #[schema(value_type = Option<Object>)]
    reason: Option<Text>,
    #[schema(value_type = Option<Object>)]
    audience: Option<Text>,
    languages: Vec<&'static str>,
    /// Unofficial unless the network says otherwise.
    questions: Vec<QuestionItem>,
    round_tables: Vec<RoundTableItem>,
    /// The editions that are published, the latest first; all of them for those who write the report.
    editions: Vec<EditionItem>,
    /// The report as it stands; only for those who write it.
    claims: Option<Vec<ClaimItem>>,
}

/// A question of a review.
#[derive(Serialize, ToSchema)]
pub(super) struct QuestionItem {
    /// The section that answers it.
    section: &'static str,
    #[schema(value_type = Object)]
    text: Text,
}

/// A round table.
#[derive(Serialize, ToSchema)]
pub(super) struct RoundTableItem {
    code: String,
    #[schema(value_type = Object)]
    title: Text,
    /// The codes of its objectives.
    objectives: Vec<String>,
    /// Whether somebody confirmed the grouping.
    confirmed: bool,
}

/// An edition of the report.
#[derive(Serialize, ToSchema)]
pub(super) struct EditionItem {
    id: Uuid,
    n: i64,
    /// contribution, round-table, country, stakeholders or annual.
    print: &'static str,
    /// The round table, country or year.
    about: Option<String>,
    lang: &'static str,
    /// asked, making, done or failed.
    state: &'static str,
    made_at: Option<DateTime<Utc>>,
    published_at: Option<DateTime<Utc>>,
    /// The position of the network's history it was made from.
    position: Option<i64>,
    /// The SHA-256 of the data it was made from, hexadecimal.
    sha256: Option<String>,
    files: Vec<FileItem>,
}

/// A file of an edition.
#[derive(Serialize, ToSchema)]
pub(super) struct FileItem {
    /// html, pdf, docx, xlsx or json.
    form: &'static str,
    bytes: i64,
    address: String,
}

/// A claim of the report.
#[derive(Serialize, ToSchema)]
pub(super) struct ClaimItem {
    id: Uuid,
    section: &'static str,
    /// What it is about in its section: `objective:10`.
    about: Option<String>,
    /// What it says, as a code; none where somebody wrote it by hand.
    code: Option<&'static str>,
    /// It in words, in the reader's language.
    words: String,
    /// Whether people put their own words in the place of the program's.
    edited: bool,
    /// Whether what it rests on has changed since it was last looked at.
    changed: bool,
    sources: Vec<SourceItem>,
}

/// What a claim rests on.
#[derive(Serialize, ToSchema)]
pub(super) struct SourceItem {
    kind: &'static str,
    record: Uuid,
    reference: String,
    /// What it is called, with whose it is where a member gave it.
    name: String,
    /// The row, or the page, that it is.
    address: String,
}

/// The regional review of a plan.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/report", tag = "plans",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code")),
    responses((status = 200, body = ReviewItem), (status = 404, description = "No such plan, or it has no review", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn report(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let review = records::review::of_plan(&cx.state.db, plan.plan.id).await?;
    let review: Review = review.ok_or_else(|| Error::not_found("review", &plan.plan.code))?;
    let may_write = cx.may(Action::WriteReview, Object::plan(&plan.plan));
    let mut editions = records::edition::of_review(&cx.state.db, review.id).await?;
    editions.retain(|e| may_write || e.published_at.is_some());
    let mut claims = None;
    if may_write {
        let report = records::review::report(&cx.state.db, review.id).await?;
        let found = gather(&cx.state, network.network.id, review.clone(), cx.now).await?;
        if let Some(gathered) = found {
            let sources = gathered.sources();
            let all: Vec<&Written> =
                report.claims.iter().filter(|c| c.removed_at.is_none()).collect();
            let changes = standing(&all, &sources, &draft(&sources));
            let owners = sources.owners();
            let sourced = Sourced { t: cx.t(), network: &network, plan, owners: &owners };
            let speaker = Speaker { t: cx.t(), network: &network, plan: plan.plan.id };
            let claim = |(one, changes): (&&Written, Vec<_>)| ClaimItem {
                id: one.id.0,
                section: one.claim.section.code(),
                about: one.claim.group.as_ref().map(|g| format!("{}:{}", g.kind.code(), g.code)),
                code: one.claim.said.map(|s| s.code()),
                words: match &one.prose {
                    Some(text) => text.words(cx.lang()).to_owned(),
                    None => speaker.claim(&one.claim),
                },
                edited: one.prose.is_some(),
                changed: !changes.is_empty(),
                sources: one
                    .claim
                    .traces
                    .iter()
                    .map(|t| SourceItem {
                        kind: t.kind.code(),
                        record: t.record,
                        reference: t.reference.clone(),
                        name: sourced.name(t),
                        address: sourced.path(t),
                    })
                    .collect(),
            };
            claims = Some(all.iter().zip(changes).map(claim).collect());
        }
    }
    let base = format!("/{}/plans/{}/report", network.network.code, plan.plan.code);
    let item = ReviewItem {
        id: review.id.0,
        framework: review.framework,
        start: review.start,
        end: review.end,
        first_planned: review.first_planned.map(|p| p.to_code()),
        held: review.held,
        languages: review.languages.iter().map(|l| l.code()).collect(),
        questions: review
            .questions
            .into_iter()
            .map(|q| QuestionItem { section: q.section.code(), text: q.text })
            .collect(),
        round_tables: review
            .clusters
            .into_iter()
            .map(|c| RoundTableItem {
                code: c.code,
                title: c.title,
                objectives: c.objectives,
                confirmed: c.confirmed,
            })
            .collect(),
        title: review.title,
        reason: review.reason,
        audience: review.audience,
        editions: editions.into_iter().map(|e| edition_item(&base, e)).collect(),
        claims,
    };
    respond::json(&item)
}

fn edition_item(base: &str, edition: Edition) -> EditionItem {
    let files = edition.files.iter().map(|(form, bytes)| FileItem {
        form: form.code(),
        bytes: *bytes,
        address: format!("{base}/editions/{}.{}", edition.id, form.code()),
    });
    EditionItem {
        id: edition.id.0,
        n: edition.n,
        print: edition.print.code(),
        lang: edition.lang.code(),
        state: edition.state.code(),
        made_at: edition.made_at,
        published_at: edition.published_at,
        position: edition.position,
        files: files.collect(),
        about: edition.about,
        sha256: edition.sha256,
    }
}
