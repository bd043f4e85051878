//! How a network's pages look: a short name for where there is little room, one of a few accents, a mark. Which
//! colours an accent is of, on light and on dark grounds, is the style sheet's alone: nobody can choose
//! what cannot be read.

use super::mark::changed;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::anew::too_large;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::shell::MarkShown;
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::network::{Accent, LONGEST_SHORT, Network};
use aunar_formats::photo;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "network/pages/look.html")]
struct LookPage {
    shell: Shell,
    path: String,
    back: String,
    saved: bool,
    trouble: Option<String>,
    original: Field,
    texts: Vec<InLanguage>,
    accents: Vec<(&'static str, String, bool)>,
    mark: Option<MarkShown>,
    file: Field,
}

fn asked(t: Tongue) -> Vec<Asked> {
    vec![Asked {
        name: "short",
        kind: Kind::Line,
        label: t.t("look-short"),
        hint: Some(t.t("look-short-how")),
        required: false,
        most: LONGEST_SHORT,
    }]
}

/// The page, with what was sent of its forms and what was wrong with it.
pub(super) fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    (sent, wrong): (Option<&Form>, &Wrong),
    saved: bool,
) -> Answer {
    let t = cx.t();
    let short = network.network.short.as_ref();
    let original = texts::original(t, sent, short.or(Some(&network.network.name)));
    let said = sent.and_then(|form| form.one("accent")).and_then(Accent::from_code);
    let chosen = said.or(network.network.accent).unwrap_or(Accent::Teal);
    let accent = |one: &Accent| (one.code(), t.label("look-accent", one.code()), *one == chosen);
    let there = |_: &str| short.cloned();
    let file = Field::new(Kind::File, "file", t.t("look-mark-file")).hint(t.t("look-mark-how"));
    let file = file.required().at_most(photo::MOST_BYTES, too_large(t)).sent(None, wrong);
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = LookPage {
        shell: Shell::of(cx, network, None, "members", &t.t("look-title")),
        back: format!("/{}", network.network.code),
        path: format!("/{}/look", network.network.code),
        saved,
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        original: texts::choice(t, original),
        texts: texts::fields(&asked(t), original, &there, sent, wrong),
        accents: Accent::ALL.iter().map(accent).collect(),
        mark: MarkShown::of(&network.network),
        file,
    };
    respond::private_page(cx, status, &page)
}

/// The page.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["saved"])?;
    let network = cx.network(&code)?;
    cx.acting(Action::SetLook, Object::network(network.network.id))?;
    let saved = cx.params().code("saved", &[true], |_| "1")?.is_some();
    draw(&cx, &network, (None, &Wrong::default()), saved)
}

/// Takes what was chosen.
pub(super) async fn save(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let id = network.network.id;
    let actor = cx.actor(Action::SetLook, Object::network(id))?;
    let before = &network.network;
    let accent = match form.one("accent") {
        None => before.accent,
        Some(given) => {
            let accepted = || Accent::ALL.iter().map(|a| a.code()).collect::<Vec<_>>().join(", ");
            let known = Accent::from_code(given);
            Some(known.ok_or_else(|| Error::bad_param("bad-value", "accent", given, accepted()))?)
        }
    };
    let mut wrong = Wrong::default();
    let there = |_: &str| before.short.clone();
    let short = texts::read(cx.t(), &asked(cx.t()), &form, &there, &mut wrong).remove("short");
    if !wrong.is_nothing() {
        tx.rollback().await?;
        return draw(&cx, &network, (Some(&form), &wrong), false);
    }
    let after = Network { short, accent, ..before.clone() };
    if after == *before {
        tx.rollback().await?;
    } else {
        records::network::write_look(&mut tx, &after).await?;
        changed(&cx, tx, (before, &after), actor).await?;
    }
    Ok(respond::see_other(&format!("/{code}/look?saved=1")))
}
