//! What is asked for on the page of a review: a draft, an edition, that it be published or not.

use super::held::{Held, gone, hold};
use super::{drafting, page};
use crate::records;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::Action;
use aunar_domain::ids::EditionId;
use aunar_domain::review::{Edition, Making, Print, Review};
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

/// Most editions of a review that may wait at once.
const MOST_WAITING: i64 = 24;

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let act = form.one("act").unwrap_or_default();
    let action = match act {
        "publish" | "unpublish" => Action::RunReview,
        _ => Action::WriteReview,
    };
    let mut held = hold(&cx, &network, &plan, action).await?;
    let done = match act {
        "draft" => {
            drafting::add(&cx, &mut held).await?;
            Ok(())
        }
        "print" => print(&cx, &mut held, &form).await?,
        "again" => again(&cx, &mut held, &form).await?,
        "publish" | "unpublish" => {
            publish(&cx, &mut held, &form, act == "publish").await?;
            Ok(())
        }
        other => {
            return Err(Error::bad_act(Some(other), "draft, print, again, publish, unpublish"));
        }
    };
    match done {
        Ok(()) => {
            held.finish(&cx).await?;
            Ok(respond::see_other(&format!("/{network}/plans/{plan}/report#editions")))
        }
        Err(problem) => {
            drop(held);
            let words = cx.t().label("review-problem", problem);
            page::draw(&cx, &network, &plan, Some(words), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// What a form leads to; the inner error is the code of what is wrong with it.
type Done = Result<Result<(), &'static str>, Error>;

async fn print(cx: &Cx, held: &mut Held, form: &Form) -> Done {
    let review = held.review()?;
    let Some((print, about)) = what(form.one("what").unwrap_or_default(), &review, held) else {
        return Ok(Err("nothing-to-print"));
    };
    let langs: Vec<Lang> = form
        .all("in")
        .filter_map(Lang::from_code)
        .filter(|l| review.languages.contains(l))
        .collect();
    if langs.is_empty() {
        return Ok(Err("no-language"));
    }
    let report = records::review::report(&cx.state.db, review.id).await?;
    if report.claims.is_empty() {
        return Ok(Err("no-draft"));
    }
    for lang in langs {
        if let Err(problem) = ask(cx, held, &review, (print, about.clone(), lang)).await? {
            return Ok(Err(problem));
        }
    }
    Ok(Ok(()))
}

/// What is to be printed: `contribution`, `round-table:RT1`, `country:PE`, `annual:2024`.
fn what(value: &str, review: &Review, held: &Held) -> Option<(Print, Option<String>)> {
    let (code, about) = value.split_once(':').unwrap_or((value, ""));
    let print = Print::from_code(code)?;
    let known = match print {
        Print::Contribution | Print::Stakeholders => {
            return about.is_empty().then_some((print, None));
        }
        Print::RoundTable => review.clusters.iter().any(|c| c.code == about),
        Print::Country => held.network.common.geography.get(about).is_some(),
        Print::Annual => about.parse::<i32>().is_ok_and(|y| (1990..=2200).contains(&y)),
    };
    known.then(|| (print, Some(about.to_owned())))
}

async fn ask(
    cx: &Cx,
    held: &mut Held,
    review: &Review,
    (print, about, lang): (Print, Option<String>, Lang),
) -> Done {
    if records::edition::under_way(&mut held.tx, review.id).await? >= MOST_WAITING {
        return Ok(Err("too-many"));
    }
    let edition = Edition {
        id: EditionId(Uuid::now_v7()),
        review: review.id,
        n: records::edition::next_number(&mut held.tx, review.id).await?,
        print,
        about,
        lang,
        state: Making::Asked,
        asked_at: cx.now,
        asked_by: held.actor().to_owned(),
        position: None,
        sha256: None,
        made_at: None,
        failed: None,
        published_at: None,
        files: Vec::new(),
    };
    records::edition::ask(&mut held.tx, &edition).await.map_err(gone)?;
    let after = json!({ "n": edition.n, "print": print, "about": edition.about, "lang": lang });
    held.note("ask", "review-edition", edition.id.0, (None, Some(after)));
    Ok(Ok(()))
}

async fn one(cx: &Cx, held: &Held, form: &Form) -> Result<Edition, Error> {
    let given = form.one("edition").unwrap_or_default();
    let unknown = || Error::not_found("edition", given);
    let id = EditionId(given.parse().map_err(|_| unknown())?);
    let edition = records::edition::by_id(&cx.state.db, id).await?.ok_or_else(unknown)?;
    if edition.review != held.review()?.id {
        return Err(unknown());
    }
    Ok(edition)
}

async fn again(cx: &Cx, held: &mut Held, form: &Form) -> Done {
    let failed = one(cx, held, form).await?;
    let review = held.review()?;
    ask(cx, held, &review, (failed.print, failed.about, failed.lang)).await
}

async fn publish(cx: &Cx, held: &mut Held, form: &Form, on: bool) -> Result<(), Error> {
    let edition = one(cx, held, form).await?;
    let at = on.then_some(cx.now);
    records::edition::publish(&mut held.tx, edition.id, at).await.map_err(gone)?;
    let said = |at| json!({ "n": edition.n, "sha256": edition.sha256, "published_at": at });
    let action = if on { "publish" } else { "unpublish" };
    let (before, after) = (said(edition.published_at), said(at));
    held.note(action, "review-edition", edition.id.0, (Some(before), Some(after)));
    Ok(())
}
