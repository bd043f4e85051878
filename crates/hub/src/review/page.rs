//! The review of a plan: what it is of, what is published of its report, and, for those who write it,
//! how far it is and what can be printed.

use super::drafting;
use super::gather::gather;
use super::speaking::Speaker;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::records::review::Report;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Shell, Tongue, collate, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::review::{Edition, Form, Making, Print, Review, Written, draft, standing};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::Datelike;

#[derive(Template)]
#[template(path = "review/pages/report.html")]
struct ReportPage {
    shell: Shell,
    plan: (String, Words),
    base: String,
    problem: Option<String>,
    review: Option<ReviewView>,
    may_run: bool,
    may_write: bool,
    report: Option<ReportView>,
    editions: Vec<EditionView>,
    under_way: bool,
}

struct ReviewView {
    title: Words,
    facts: Vec<(String, String)>,
    reason: Option<Words>,
    authorship: String,
}

/// How far the report is, for those who write it.
struct ReportView {
    drafted: bool,
    state: String,
    flagged: Option<String>,
    new: Option<String>,
    prints: Vec<(String, Vec<(String, String)>)>,
    langs: Vec<(&'static str, &'static str, bool)>,
}

struct EditionView {
    id: String,
    title: String,
    lang: &'static str,
    n: i64,
    state_code: &'static str,
    state: String,
    when: String,
    failed: Option<String>,
    files: Vec<(String, String)>,
    hash: Option<String>,
    published: bool,
    /// What can be done with it: the code of the act and its words.
    act: Option<(&'static str, String)>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    draw(&cx, &network, &plan, None, StatusCode::OK).await
}

/// Draws the page, with what was wrong with what was sent.
pub(super) async fn draw(
    cx: &Cx,
    network: &str,
    plan: &str,
    problem: Option<String>,
    status: StatusCode,
) -> Answer {
    let network = cx.network(network)?;
    let plan = cx.plan(&network, plan)?;
    let t = cx.t();
    let home = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let base = format!("{home}/report");
    let object = Object::plan(&plan.plan);
    let (may_run, may_write) =
        (cx.may(Action::RunReview, object), cx.may(Action::WriteReview, object));
    let review = records::review::of_plan(&cx.state.db, plan.plan.id).await?;
    let mut editions = Vec::new();
    let mut report = None;
    if let Some(review) = &review {
        editions = records::edition::of_review(&cx.state.db, review.id).await?;
        editions.retain(|e| may_write || e.published_at.is_some());
        if may_write {
            report = Some(report_view(cx, &network, plan, review).await?);
        }
    }
    let under_way = editions.iter().any(|e| matches!(e.state, Making::Asked | Making::Making));
    let speaker = Speaker { t, network: &network, plan: plan.plan.id };
    let view =
        |e: &Edition| edition_view(&speaker, review.as_ref(), &base, e, (may_write, may_run));
    let title = review.as_ref().map(|r| r.title.words(t.0).to_owned());
    let page = ReportPage {
        shell: Shell::of(
            cx,
            &network,
            Some(&plan.plan.code),
            "report",
            &title.unwrap_or_else(|| t.t("review-title")),
        )
        .also("application/json", format!("/api/v1/networks{base}")),
        plan: (home, Words::of(&plan.plan.title, t.0, t)),
        problem,
        editions: editions.iter().map(view).collect(),
        review: review.as_ref().map(|r| review_view(t, &network, r)),
        may_run,
        may_write,
        report,
        under_way,
        base,
    };
    // How far an edition is does not stand in the history that pages are kept by.
    if under_way || may_write {
        return respond::private_page(cx, status, &page);
    }
    let mut answer = respond::page(cx, &page)?;
    *answer.status_mut() = status;
    Ok(answer)
}

fn review_view(t: Tongue, network: &NetworkPicture, review: &Review) -> ReviewView {
    let range = |from, until| numbers::days(t, from, until);
    let mut facts = vec![(t.t("review-fact-period"), range(review.start, review.end))];
    if let Some(first) = &review.first_planned {
        facts.push((t.t("review-fact-first"), numbers::period(t, first)));
    }
    if let Some((from, until)) = review.held {
        facts.push((t.t("review-fact-held"), range(from, until)));
    }
    if let Some(audience) = &review.audience {
        facts.push((t.t("review-fact-audience"), audience.words(t.0).to_owned()));
    }
    facts.push((t.t("review-fact-languages"), t.languages(&review.languages)));
    ReviewView {
        title: Words::of(&review.title, t.0, t),
        facts,
        reason: review.reason.as_ref().map(|r| Words::of(r, t.0, t)),
        authorship: match &review.authorship {
            Some(text) => text.words(t.0).to_owned(),
            None => {
                t.with("review-authorship-usual", &[("network", network.network.name.words(t.0))])
            }
        },
    }
}

async fn report_view(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    review: &Review,
) -> Result<ReportView, Error> {
    let t = cx.t();
    let report: Report = records::review::report(&cx.state.db, review.id).await?;
    let gathered = gather(&cx.state, network.network.id, review.clone(), cx.now).await?;
    let (mut flagged, mut new, mut countries) = (0, 0, Vec::new());
    if let Some(gathered) = &gathered {
        let sources = gathered.sources();
        let fresh = draft(&sources);
        let all: Vec<&Written> = report.claims.iter().collect();
        flagged = standing(&all, &sources, &fresh).iter().filter(|c| !c.is_empty()).count();
        let known: std::collections::HashSet<_> =
            report.claims.iter().map(|c| c.claim.key()).collect();
        new = fresh.iter().filter(|c| !known.contains(&c.key())).count();
        countries = sources.countries;
    }
    let standing = report.claims.iter().filter(|c| c.removed_at.is_none());
    let edited = standing.clone().filter(|c| c.prose.is_some()).count();
    let own = standing.clone().filter(|c| c.is_the_authors()).count();
    let n = u64::try_from(standing.count()).unwrap_or(u64::MAX);
    let drafted = !report.claims.is_empty();
    Ok(ReportView {
        state: t.counted(
            "review-state-claims",
            n,
            &[("edited", edited.to_string()), ("own", own.to_string())],
        ),
        flagged: (flagged > 0).then(|| t.n("review-state-flagged", flagged)),
        new: (drafted && new > 0).then(|| t.n("review-state-new", new)),
        prints: prints(cx, network, plan, review, &countries),
        langs: review.languages.iter().map(|l| (l.code(), own_name(*l), *l == t.0)).collect(),
        drafted,
    })
}

/// What can be printed, in groups: the value of each and its words.
pub(super) fn prints(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    review: &Review,
    countries: &[String],
) -> Vec<(String, Vec<(String, String)>)> {
    let t = cx.t();
    let speaker = Speaker { t, network, plan: plan.plan.id };
    let one = |print: Print| (print.code().to_owned(), t.label("review-print", print.code()));
    let rounds = review.clusters.iter().map(|c| {
        (format!("{}:{}", Print::RoundTable.code(), c.code), c.title.words(t.0).to_owned())
    });
    let mut named: Vec<(String, String)> = countries
        .iter()
        .map(|c| (format!("{}:{c}", Print::Country.code()), speaker.place(c).to_owned()))
        .collect();
    let collator = collate::collator(t.0);
    named.sort_by(|a, b| collator.compare(&a.1, &b.1));
    let years = review.start.year()..=review.end.year().min(review.start.year() + 10);
    let years = years.map(|y| (format!("{}:{y}", Print::Annual.code()), y.to_string()));
    vec![
        (t.t("review-print-whole"), vec![one(Print::Contribution), one(Print::Stakeholders)]),
        (t.label("review-print", Print::RoundTable.code()), rounds.collect()),
        (t.label("review-print", Print::Annual.code()), years.collect()),
        (t.label("review-print", Print::Country.code()), named),
    ]
}

/// What an edition is called.
pub(super) fn called(speaker: &Speaker<'_>, review: Option<&Review>, edition: &Edition) -> String {
    let t = speaker.t;
    let label = t.label("review-print", edition.print.code());
    let Some(about) = edition.about.as_deref() else {
        return label;
    };
    let about = match edition.print {
        Print::Country => speaker.place(about).to_owned(),
        Print::RoundTable => review
            .and_then(|r| r.clusters.iter().find(|c| c.code == about))
            .map_or_else(|| about.to_owned(), |c| c.title.words(t.0).to_owned()),
        _ => about.to_owned(),
    };
    t.labelled(label, about)
}

fn edition_view(
    speaker: &Speaker<'_>,
    review: Option<&Review>,
    base: &str,
    edition: &Edition,
    (may_write, may_run): (bool, bool),
) -> EditionView {
    let t = speaker.t;
    let state = match edition.state {
        Making::Making => t.with(
            "review-edition-making",
            &[("n", &edition.files.len().to_string()), ("of", &Form::ALL.len().to_string())],
        ),
        other => t.label("review-edition", other.code()),
    };
    let done = edition.state == Making::Done;
    let file = |(form, bytes): &(Form, i64)| {
        let size = numbers::whole(t.0, u64::try_from(bytes / 1024 + 1).unwrap_or(1));
        let words = t.with(
            "review-file",
            &[("form", &t.label("review-form", form.code())), ("size", &size)],
        );
        (format!("{base}/editions/{}.{}", edition.id, form.code()), words)
    };
    let act = match (edition.state, edition.published_at.is_some()) {
        (Making::Done, true) if may_run => Some(("unpublish", t.t("review-unpublish"))),
        (Making::Done, false) if may_run => Some(("publish", t.t("review-publish"))),
        (Making::Failed, _) if may_write => Some(("again", t.t("review-again"))),
        _ => None,
    };
    EditionView {
        id: edition.id.to_string(),
        title: called(speaker, review, edition),
        lang: own_name(edition.lang),
        n: edition.n,
        state_code: edition.state.code(),
        when: numbers::moment(t.0, edition.made_at.unwrap_or(edition.asked_at)),
        failed: edition.failed.as_ref().map(|code| {
            t.try_label("review-failed", code).unwrap_or_else(|| t.t("review-failed-other"))
        }),
        files: edition.files.iter().filter(|_| done).map(file).collect(),
        hash: edition.sha256.clone(),
        published: edition.published_at.is_some(),
        act,
        state,
    }
}

/// Makes sure that a plan's report is one that can be written, for the pages that do.
pub(super) async fn writable(
    cx: &Cx,
    network: &str,
    plan: &str,
) -> Result<(std::sync::Arc<NetworkPicture>, Review, Report), Error> {
    let network = cx.network(network)?;
    let plan = cx.plan(&network, plan)?;
    cx.acting(Action::WriteReview, Object::plan(&plan.plan))?;
    let review = records::review::of_plan(&cx.state.db, plan.plan.id).await?;
    let review = review.ok_or_else(|| Error::not_found("review", &plan.plan.code))?;
    let report = records::review::report(&cx.state.db, review.id).await?;
    Ok((network, review, report))
}

/// A claim as the history keeps it.
pub(super) fn form(one: &Written) -> serde_json::Value {
    drafting::form(one)
}
