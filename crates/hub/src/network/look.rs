//! How a network's pages look: a short name for where there is little room, and one of a few accents. Which
//! colours an accent is of, on light and on dark grounds, is the style sheet's alone: nobody can choose
//! what cannot be read.

use crate::picture::NetworkPicture;
use crate::records;
use crate::web::cx::actor;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::network::{Accent, LONGEST_SHORT, Network};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "network/pages/look.html")]
struct LookPage {
    shell: Shell,
    path: String,
    saved: bool,
    trouble: Option<String>,
    original: Field,
    texts: Vec<InLanguage>,
    accents: Vec<(&'static str, String, bool)>,
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

fn draw(
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
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = LookPage {
        shell: Shell::of(cx, network, None, "members", &t.t("look-title")),
        path: format!("/{}/look", network.network.code),
        saved,
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        original: texts::choice(t, original),
        texts: texts::fields(&asked(t), original, &there, sent, wrong),
        accents: Accent::ALL.iter().map(accent).collect(),
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
    let (person, mandate) = cx.acting(Action::SetLook, Object::network(id))?;
    let actor = actor(person, mandate);
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
        let record = ("network", id.0);
        let entry = records::deeds::on_page(record, actor, "change", Some(before), &after);
        tx.record(id.0, cx.now, vec![entry]).await?;
        tx.commit().await?;
        cx.state.pictures.written();
    }
    Ok(respond::see_other(&format!("/{code}/look?saved=1")))
}
