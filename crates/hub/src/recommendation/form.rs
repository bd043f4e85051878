//! Writing down what an event recommends.

use crate::picture::NetworkPicture;
use crate::records::recommendation as records;
use crate::registration;
use crate::web::collate::collator;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Form, Shell, respond};
use askama::Template;
use aunar_db::Entry;
use aunar_domain::event::Event;
use aunar_domain::ids::EntityId;
use aunar_domain::recommendation::{MOST_WORDS, Recommendation};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "recommendation/pages/form.html")]
struct FormPage {
    shell: Shell,
    base: String,
    title: Words,
    id: String,
    fields: Vec<Field>,
    wrong: Option<String>,
}

/// The form.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let event = registration::to_run(&cx, &network, &reference)?;
    draw(&cx, &network, &event, None)
}

fn draw(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    event: &Event,
    sent: Option<(&Form, Wrong)>,
) -> Answer {
    let t = cx.t();
    let (form, wrong) = sent.map_or((None, Wrong::default()), |(f, w)| (Some(f), w));
    let members = network.members.iter().filter_map(|m| network.common.register.get(m.entity));
    let mut choices: Vec<(String, String)> =
        members.map(|e| (e.id.to_string(), e.short(t.0).to_owned())).collect();
    let collator = collator(t.0);
    choices.sort_by(|a, b| collator.compare(&a.1, &b.1));
    choices.insert(0, (String::new(), t.t("recommendation-to-all")));
    let mut fields = vec![
        Field::new(Kind::Choice, "to", t.t("recommendation-form-to")).required().choices(choices),
    ];
    for lang in Lang::ALL {
        let label = t.with("recommendation-form-words", &[("language", &t.language(*lang))]);
        fields.push(Field::new(Kind::Words, format!("words-{}", lang.code()), label));
    }
    let status = if wrong.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FormPage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("recommendation-add")),
        base: format!("/{}/events/{}", network.network.code, event.reference),
        title: Words::of(&event.title, t.0, t),
        id: form
            .and_then(|f| f.one("id").map(str::to_owned))
            .unwrap_or_else(|| Uuid::now_v7().to_string()),
        wrong: (!wrong.is_nothing()).then(|| t.n("registration-wrong", wrong.count())),
        fields: fields.into_iter().map(|f| f.sent(form, &wrong)).collect(),
    };
    respond::private_page(cx, status, &page)
}

/// Takes one.
pub(super) async fn take(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    sent: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let event = registration::to_run(&cx, &network, &reference)?;
    let t = cx.t();
    let mut wrong = Wrong::default();
    let to = match sent.read::<Uuid>("to") {
        None => None,
        Some(Ok(id)) if network.members.iter().any(|m| m.entity == EntityId(id)) => {
            Some(EntityId(id))
        }
        Some(_) => {
            wrong.with("to", t.label("registration-fault", "choice"));
            None
        }
    };
    // The language somebody reads in is the one they write in first.
    let mut langs = vec![t.0];
    langs.extend(Lang::ALL.iter().filter(|l| **l != t.0));
    let mut wordings = Vec::new();
    for lang in langs {
        let name = format!("words-{}", lang.code());
        let words = tidy(sent.raw(&name).unwrap_or_default());
        if words.chars().count() > MOST_WORDS {
            wrong.with(name, t.t("recommendation-words-wrong"));
        } else if !words.is_empty() {
            wordings.push(Wording { lang, words, by: None, official: false });
        }
    }
    let Some(words) = Text::from_wordings(wordings).filter(|_| wrong.is_nothing()) else {
        wrong.with(format!("words-{}", t.0.code()), t.t("recommendation-words-wrong"));
        return draw(&cx, &network, &event, Some((&sent, wrong)));
    };
    let (mut tx, picture) = cx.turn(network.network.id).await?;
    let network = picture.networks.get(&network.network.code).cloned().unwrap_or(network);
    let actor = registration::acting(&cx, &network, &event)?;
    let last = records::last(&mut tx, network.network.id).await?;
    let one = Recommendation {
        id: sent.read::<Uuid>("id").and_then(Result::ok).unwrap_or_else(Uuid::now_v7),
        event: event.id,
        reference: format!("R-{:02}", last + 1),
        version: 1,
        words,
        to,
        made_on: cx.now.date_naive(),
        answer: None,
    };
    let event_page = format!("/{}/events/{}", network.network.code, event.reference);
    match records::write(&mut tx, network.network.id, &one).await {
        // The same form sent again.
        Err(aunar_db::DbError::Unique { .. }) => {
            return Ok(respond::see_other(&format!("{event_page}#recommendations")));
        }
        other => other?,
    }
    let plan = event.activity.and_then(|id| network.activity(id));
    let entry = Entry {
        actor,
        via: "web",
        action: "create",
        entity: "recommendation",
        record: one.id,
        plan: plan.map(|(plan, _)| plan.plan.id.0),
        before: None,
        after: Some(json!(one)),
    };
    cx.keep(tx, network.network.id, vec![entry]).await?;
    let to = format!("/{}/recommendations/{}", network.network.code, one.reference);
    Ok(respond::see_other(&to))
}
