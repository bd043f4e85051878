//! The mechanisms a network works beside, with what is known of what they do, and the form that brings
//! more.

use super::told;
use crate::exchange::MOST_BYTES;
use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::tongue::own_names;
use crate::web::{Answer, Cx, Form, Shell, places, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::mechanism::Mechanism;
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "outside/pages/list.html")]
struct ListPage {
    shell: Shell,
    needs: String,
    path: String,
    mechanisms: Vec<Card>,
    told: Told,
    form: Option<Vec<Field>>,
}

struct Card {
    reference: String,
    href: String,
    name: Words,
    acronym: Option<String>,
    summary: Option<Words>,
    places: String,
    known: Option<String>,
    sources: Vec<SourceView>,
}

/// Where activities were taken from.
pub(super) struct SourceView {
    pub(super) url: Option<String>,
    pub(super) name: String,
    pub(super) said: Vec<String>,
}

/// What is said of a file that was brought, and what was typed beside it.
#[derive(Default)]
pub(super) struct Told {
    pub(super) lines: Vec<String>,
    pub(super) stored: bool,
    pub(super) typed: Form,
    pub(super) wrong: Wrong,
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    draw(&cx, &network, Told::default())
}

/// Where a mechanism's activities were taken from, with how many there are.
pub(super) fn sources(cx: &Cx, network: &NetworkPicture, mechanism: &Mechanism) -> Vec<SourceView> {
    let t = cx.t();
    let of = network.outside.sources_of(mechanism.id);
    of.map(|source| {
        let here = || network.outside.activities.iter().filter(|a| a.source == source.id);
        let gone = here().filter(|a| a.gone_since.is_some()).count();
        let mut said = vec![t.n("outside-count", here().count() - gone)];
        said.extend((gone > 0).then(|| t.n("outside-count-gone", gone)));
        // Its name stands before.
        said.extend(told::origin(t, source).into_iter().skip(1));
        SourceView { url: source.url.clone(), name: source.name.clone(), said }
    })
    .collect()
}

/// The names of places.
pub(super) fn places(cx: &Cx, network: &NetworkPicture, codes: &[String]) -> String {
    places::names(&network.common.geography, cx.lang(), codes)
}

pub(super) fn draw(cx: &Cx, network: &NetworkPicture, told: Told) -> Answer {
    let t = cx.t();
    let code = &network.network.code;
    let path = format!("/{code}/mechanisms");
    let card = |m: &Mechanism| {
        let count = network.outside.of(m.id).count();
        Card {
            reference: m.reference.clone(),
            href: format!("{path}/{}", encode(&m.reference)),
            name: Words::of(&m.name, t.0, t),
            acronym: m.acronym.clone(),
            summary: m.summary.as_ref().map(|x| Words::of(x, t.0, t)),
            places: places(cx, network, &m.places),
            known: (count > 0).then(|| t.n("outside-see", count)),
            sources: sources(cx, network, m),
        }
    };
    // Those of whom something is known stand first.
    let mut mechanisms: Vec<Card> = network.mechanisms.iter().map(card).collect();
    mechanisms.sort_by_key(|card| card.sources.is_empty());
    let may = cx.may(Action::ImportRates, Object::network(network.network.id));
    let is_wrong = !told.wrong.is_nothing();
    let page = ListPage {
        shell: Shell::of(cx, network, None, "needs", &t.t("outside-title"))
            .also("application/json", format!("/api/v1/networks{path}")),
        needs: format!("/{code}/needs"),
        mechanisms,
        form: may.then(|| fields(cx, network, &told)),
        told,
        path,
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(cx, status, &page)
}

fn fields(cx: &Cx, network: &NetworkPicture, told: &Told) -> Vec<Field> {
    let t = cx.t();
    let field = |kind, name: &str| {
        let label = t.label("outside-field", name);
        Field::new(kind, name, label).sent(Some(&told.typed), &told.wrong)
    };
    let known = network.mechanisms.iter();
    let known = known.map(|m| (m.reference.clone(), t.labelled(&m.reference, m.name.words(t.0))));
    let another = std::iter::once((String::new(), t.t("outside-another")));
    let guess = std::iter::once((String::new(), t.t("outside-lang-guess")));
    let langs = own_names();
    vec![
        field(Kind::Choice, "mechanism").choices(known.chain(another)),
        field(Kind::Line, "new-reference").hint(t.t("outside-hint-new-reference")),
        field(Kind::Line, "new-name"),
        field(Kind::Line, "source").hint(t.t("outside-hint-source")).required(),
        field(Kind::Line, "url").hint(t.t("outside-hint-url")),
        field(Kind::Words, "licence").hint(t.t("outside-hint-licence")),
        field(Kind::File, "file")
            .hint(t.t("outside-hint-file"))
            .required()
            .no_larger(t, MOST_BYTES),
        field(Kind::Choice, "lang").choices(guess.chain(langs)),
        field(Kind::Tick, "preview"),
    ]
}
