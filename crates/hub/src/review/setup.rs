//! Setting a review up: what it is of, when, for whom, in which languages, what is asked and which
//! objectives are talked about together.

use super::fields;
use super::held::{gone, hold};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::ReviewId;
use aunar_domain::review::{MOST_CLUSTERS, Review, Section, usual};
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use std::collections::HashMap;
use std::fmt::Display;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "review/pages/setup.html")]
struct SetupPage {
    shell: Shell,
    plan: (String, Words),
    base: String,
    problem: Option<String>,
    wrong: Wrong,
    version: i64,
    typed: Typed,
    langs: Vec<(&'static str, &'static str)>,
    sections: Vec<(&'static str, String)>,
    clusters: Vec<usize>,
    source: String,
}

/// A form as it was typed, or is filled, by the names of its fields.
#[derive(Default)]
pub(super) struct Typed(HashMap<String, String>);

impl Typed {
    /// Fills a field.
    pub(super) fn set(&mut self, name: String, value: String) {
        self.0.insert(name, value);
    }

    fn of(form: &Form) -> Self {
        let mut typed = Self::default();
        for (name, value) in form.iter() {
            if name == "in" {
                typed.set(format!("in_{value}"), "1".to_owned());
            }
            typed.set(name.to_owned(), value.to_owned());
        }
        typed
    }

    /// What a field says.
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// What a field of a language says.
    fn of_lang(&self, name: &str, lang: &str) -> &str {
        self.get(&format!("{name}_{lang}"))
    }

    /// What a numbered field says.
    fn at(&self, name: &str, n: &usize) -> &str {
        self.get(&format!("{name}_{n}"))
    }

    /// What a field of a part says in a language.
    fn within(&self, name: &str, part: impl Display, lang: &str) -> &str {
        self.get(&format!("{name}_{part}_{lang}"))
    }

    /// Whether a box of several is ticked.
    fn ticked(&self, name: &str, of: impl Display) -> bool {
        self.has(&format!("{name}_{of}"))
    }

    /// Whether a box is ticked.
    fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
}

/// The review that a form is about: the one that is there, or one that begins.
fn review_of(network: &NetworkPicture, plan: &PlanPicture, there: Option<Review>) -> Review {
    there.unwrap_or_else(|| {
        let t = |lang| crate::web::Tongue(lang).t("review-usual-title");
        let lang = network.network.lang;
        let mut title = Text::new(lang, &t(lang)).unwrap_or_else(|| plan.plan.title.clone());
        for other in Lang::ALL.iter().filter(|l| **l != lang) {
            title = title.with(aunar_domain::words::Wording {
                lang: *other,
                words: t(*other),
                by: None,
                official: false,
            });
        }
        let review = Review {
            id: ReviewId(Uuid::now_v7()),
            network: network.network.id,
            plan: plan.plan.id,
            version: 0,
            title,
            framework: "gcm".to_owned(),
            start: plan.plan.start,
            end: plan.plan.end,
            first_planned: None,
            held: None,
            reason: None,
            audience: None,
            authorship: None,
            languages: Lang::ALL.to_vec(),
            questions: Vec::new(),
            clusters: Vec::new(),
            drafted_at: None,
        };
        fields::beginning(review, usual(Uuid::now_v7))
    })
}

/// The form.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.acting(Action::RunReview, Object::plan(&plan.plan))?;
    let there = records::review::of_plan(&cx.state.db, plan.plan.id).await?;
    let review = review_of(&network, plan, there);
    let typed = fields::filled(cx.t(), &review);
    draw(&cx, &network, plan, typed, review.version, None, StatusCode::OK)
}

/// The field that something is wrong with; of the parts that are numbered, or of all of the form, none.
fn field(problem: &str) -> &'static str {
    match problem {
        "no-title" => "title",
        "no-reason" => "reason",
        "period" => "ends",
        "held" => "held-until",
        "first" => "first",
        "languages" => "in",
        _ => "",
    }
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    typed: Typed,
    version: i64,
    problem: Option<&str>,
    status: StatusCode,
) -> Answer {
    let t = cx.t();
    let home = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let title = t.t("review-setup-title");
    let mut langs = vec![t.0];
    langs.extend(Lang::ALL.iter().filter(|l| **l != t.0));
    let said = |code: &str| t.label("review-problem", code);
    let used = (0..MOST_CLUSTERS).filter(|n| typed.has(&format!("c_code_{n}"))).count();
    let page = SetupPage {
        shell: Shell::of(cx, network, Some(&plan.plan.code), "report", &title),
        base: format!("{home}/report"),
        plan: (home, Words::of(&plan.plan.title, t.0, t)),
        problem: problem.map(said),
        wrong: problem.map(|code| Wrong::one(field(code), said(code))).unwrap_or_default(),
        version,
        typed,
        langs: langs.into_iter().map(|l| (l.code(), own_name(l))).collect(),
        sections: Section::ALL
            .iter()
            .map(|s| (s.code(), t.label("review-section", s.code())))
            .collect(),
        clusters: (0..(used + 2).min(MOST_CLUSTERS)).collect(),
        source: t.t("review-unofficial-questions"),
    };
    respond::private_page(cx, status, &page)
}

/// Writes it.
pub(super) async fn save(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let mut held = hold(&cx, &network, &plan, Action::RunReview).await?;
    let there = held.review.clone();
    let before = review_of(&held.network, held.plan(), there.clone());
    let seen = form.version();
    let entries = held.network.common.frameworks.entries(OBJECTIVES);
    let objectives: Vec<String> = entries.iter().map(|e| e.code.clone()).collect();
    let first = there.as_ref().map_or(cx.lang(), |r| r.title.original());
    let read = if seen == before.version {
        fields::read(&form, before.clone(), &objectives, first)
    } else {
        Err("moved")
    };
    match read {
        Ok(mut after) => {
            after.version = before.version + 1;
            let form_of = |review: &Review| json!(review);
            if there.is_some() {
                records::review::rewrite(&mut held.tx, &after).await.map_err(gone)?;
            } else {
                records::review::write(&mut held.tx, &after).await.map_err(gone)?;
            }
            let action = if there.is_some() { "change" } else { "create" };
            let change = (there.as_ref().map(form_of), Some(form_of(&after)));
            held.note(action, "review", after.id.0, change);
            held.finish(&cx).await?;
            Ok(respond::see_other(&format!("/{network}/plans/{plan}/report")))
        }
        Err(code) => {
            let of = std::sync::Arc::clone(&held.network);
            let id = held.plan;
            drop(held);
            let plan = of.plan_by_id(id).ok_or_else(|| Error::not_found("plan", &plan))?;
            let (status, version) = match code {
                // What was typed is given back over what is there now: it is for whoever typed it to
                // say which of the two it is to be.
                "moved" => (StatusCode::CONFLICT, before.version),
                _ => (StatusCode::UNPROCESSABLE_ENTITY, seen),
            };
            draw(&cx, &of, plan, Typed::of(&form), version, Some(code), status)
        }
    }
}
