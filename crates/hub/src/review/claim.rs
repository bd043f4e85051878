//! One claim of a report: its words in each language beside what it rests on.

use super::edit::{reworded, seen, write};
use super::held::hold;
use super::sourced::Sourced;
use super::{drafting, page, speaking::Speaker, standing as changed};
use crate::records;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::Action;
use aunar_domain::review::{MOST_PROSE, Written, accepted, anew, draft, standing};
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "review/pages/claim.html")]
struct ClaimPage {
    shell: Shell,
    plan: (String, Words),
    back: String,
    section: String,
    group: Option<String>,
    path: String,
    problem: Option<String>,
    version: i64,
    composed: String,
    words: String,
    lang: (&'static str, String),
    original: Option<Words>,
    others: Vec<(String, String)>,
    most: usize,
    changes: Vec<String>,
    sources: Vec<(String, String)>,
}

/// The page.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, id)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&["in"])?;
    draw(&cx, (&network, &plan, &id), None, None, StatusCode::OK).await
}

async fn draw(
    cx: &Cx,
    (network, plan, id): (&str, &str, &str),
    form: Option<&Form>,
    problem: Option<String>,
    status: StatusCode,
) -> Answer {
    let (network, review, report) = page::writable(cx, network, plan).await?;
    let plan = cx.plan(&network, plan)?;
    let t = cx.t();
    let one = report.claims.iter().find(|c| c.id.to_string() == id);
    let one = one.ok_or_else(|| Error::not_found("claim", id))?;
    let found = super::gather::gather(&cx.state, network.network.id, review, cx.now).await?;
    let gathered = found.ok_or_else(|| Error::not_found("review", &plan.plan.code))?;
    let sources = gathered.sources();
    let changes = standing(&[one], &sources, &draft(&sources)).remove(0);
    let owners = sources.owners();
    let sourced = Sourced { t, network: &network, plan, owners: &owners };
    let given = form.and_then(|f| f.one("lang")).or(cx.params().one("in"));
    let lang = given.and_then(Lang::from_code).unwrap_or(t.0);
    let speaker = Speaker { t, network: &network, plan: plan.plan.id };
    // In the language that is being written in.
    let composed = Speaker { t: crate::web::Tongue(lang), network: &network, plan: plan.plan.id }
        .claim(&one.claim);
    let said = one.prose.as_ref().and_then(|x| x.wording(lang)).map(|w| w.words.clone());
    let typed = form.and_then(|f| f.raw("words")).map(str::to_owned);
    let home = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let path = format!("{home}/report/claims/{id}");
    let others = Lang::ALL.iter().filter(|l| **l != lang);
    let title = t.t("review-claim-title");
    let view = ClaimPage {
        shell: Shell::of(cx, &network, Some(&plan.plan.code), "report", &title),
        plan: (home.clone(), Words::of(&plan.plan.title, t.0, t)),
        back: format!("{home}/report/edit?section={}#claim-{id}", one.claim.section.code()),
        section: t.label("review-section", one.claim.section.code()),
        group: one.claim.group.as_ref().map(|g| speaker.group(g)),
        problem,
        version: one.version,
        words: typed
            .or(said)
            .unwrap_or_else(|| if one.prose.is_none() { composed.clone() } else { String::new() }),
        composed,
        lang: (lang.code(), t.language(lang)),
        original: one
            .prose
            .as_ref()
            .filter(|x| x.original() != lang)
            .map(|x| Words::of(x, x.original(), t)),
        others: others.map(|l| (format!("{path}?in={}", l.code()), t.language(*l))).collect(),
        most: MOST_PROSE,
        changes: changed::words(&speaker, &changes),
        sources: one
            .claim
            .traces
            .iter()
            .map(|trace| (sourced.path(trace), sourced.name(trace)))
            .collect(),
        path,
    };
    respond::private_page(cx, status, &view)
}

/// Writes its words. Whoever words a claim anew has looked at what it rests on.
pub(super) async fn save(
    cx: Cx,
    Path((network, plan, id)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    let mut held = hold(&cx, &network, &plan, Action::WriteReview).await?;
    let review = held.review()?;
    let report = records::review::report(&cx.state.db, review.id).await?;
    let one = seen(&report, &id, &form)?;
    let words = tidy(form.raw("words").unwrap_or_default());
    let lang = form.one("lang").and_then(Lang::from_code).unwrap_or(cx.lang());
    let composed = Speaker { t: crate::web::Tongue(lang), network: &held.network, plan: held.plan }
        .claim(&one.claim);
    let prose = if one.prose.is_none() && words == tidy(&composed) {
        None
    } else {
        reworded(one.prose.as_ref(), lang, &words)
    };
    let problem = if words.chars().count() > MOST_PROSE {
        Some("long-prose")
    } else if one.claim.said.is_none() && prose.is_none() {
        Some("no-words")
    } else {
        None
    };
    if let Some(code) = problem {
        drop(held);
        let words = cx.t().label("review-problem", code);
        let place = (network.as_str(), plan.as_str(), id.as_str());
        return draw(&cx, place, Some(&form), Some(words), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let gathered = drafting::gathered(&cx, &held).await?;
    let sources = gathered.sources();
    let fresh = draft(&sources);
    let claim = accepted(&one.claim, &sources, anew(&one.claim, &fresh));
    let after = Written { claim, prose, ..one.clone() };
    if after != *one {
        write(&mut held, one, after, "change").await?;
    }
    let section = one.claim.section.code();
    held.finish(&cx).await?;
    let to = format!("/{network}/plans/{plan}/report/edit?section={section}#claim-{id}");
    Ok(respond::see_other(&to))
}
