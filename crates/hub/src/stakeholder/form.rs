//! Registering: the form, the question whether it is one that is known, and taking what it sends.

use super::store;
use super::typed::{self, Typed};
use crate::picture::NetworkPicture;
use crate::records::{self, session};
use crate::web::client::Network;
use crate::web::field::Wrong;
use crate::web::filled::begun;
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, Shell, collate, respond, statics, stranger, tongue};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::entity::EntityKind;
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::{EntityId, StakeholderId};
use aunar_domain::stakeholder::{CONSENT, Stakeholder, State, alike, kinds};
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use uuid::Uuid;

/// How often registrations may come from one network.
const REGISTERING: Rate = Rate { what: "stakeholder", burst: 10, every: TimeDelta::minutes(5) };
/// Most registrations of one address in a day.
const MOST_OF_ADDRESS: i64 = 3;

#[derive(Template)]
#[template(path = "stakeholder/pages/form.html")]
struct FormPage {
    shell: Shell,
    base: String,
    problems: Vec<(&'static str, String, String)>,
    again: Option<String>,
    alike: Vec<Alike>,
    id: String,
    drawn: String,
    wrong: Wrong,
    kinds: Vec<(String, String, bool)>,
    name: String,
    acronym: String,
    langs: Vec<OneLang>,
    others_open: bool,
    coalition: String,
    coalitions: Vec<String>,
    places: String,
    countries: Vec<String>,
    consent: bool,
    consent_words: String,
    address: String,
}

/// One of those it may be.
struct Alike {
    code: String,
    name: Words,
    acronym: Option<String>,
}

struct OneLang {
    code: &'static str,
    label: &'static str,
    chosen: bool,
    works: bool,
    name: String,
    acronym: String,
}

#[derive(Template)]
#[template(path = "stakeholder/pages/thanks.html")]
struct ThanksPage {
    shell: Shell,
    base: String,
}

/// The form, or the word of thanks after it.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["sent"])?;
    let network = cx.network(&network)?;
    cx.require(Action::Register, Object::network(network.network.id))?;
    if cx.params().one("sent").is_some() {
        let title = cx.t().t("proposal-thanks-title");
        let shell = Shell::of(&cx, &network, None, "proposals", &title);
        let base = super::base(&network.network.code);
        return respond::private_page(&cx, StatusCode::OK, &ThanksPage { shell, base });
    }
    draw(&cx, &network, None, Wrong::default(), Said::default())
}

/// What is said beside a form.
#[derive(Default)]
struct Said {
    again: Option<String>,
    alike: Vec<EntityId>,
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    form: Option<&Form>,
    wrong: Wrong,
    said: Said,
) -> Answer {
    let (t, register) = (cx.t(), &network.common.register);
    let typed = |name: &str| form.and_then(|f| f.raw(name)).unwrap_or_default().to_owned();
    let lang = form.map_or(cx.lang(), |f| typed::lang(cx, f));
    let collator = collate::collator(cx.lang());
    let sorted = |names: &mut dyn Iterator<Item = String>| {
        let mut names: Vec<String> = names.collect();
        names.sort_by(|a, b| collator.compare(a, b));
        names
    };
    let problem = |name: &'static str| {
        let said = wrong.of(name)?.to_owned();
        Some((name, t.label("stakeholder-field", name), said))
    };
    let fields = ["kind", "name", "acronym", "coalition", "places", "address"];
    let is_fine = wrong.is_nothing() && said.again.is_none() && said.alike.is_empty();
    let page = FormPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("stakeholder-new-title"))
            .with_script(statics::drafting()),
        base: super::base(&network.network.code),
        problems: fields.into_iter().filter_map(problem).collect(),
        again: said.again,
        alike: said
            .alike
            .iter()
            .filter_map(|id| register.get(*id))
            .map(|e| Alike {
                code: e.code.clone(),
                name: Words::of(&e.name, t.0, t),
                acronym: e.acronym.as_ref().map(|a| a.words(t.0).to_owned()),
            })
            .collect(),
        id: form.map_or_else(Uuid::now_v7, begun).to_string(),
        drawn: form
            .and_then(|f| f.one("drawn"))
            .map_or_else(|| stranger::drawn(cx.now), |d| d.chars().take(20).collect()),
        kinds: kinds()
            .map(|k| {
                let code = k.code().to_owned();
                let chosen = typed("kind") == code;
                (code, t.label("entity-kind", k.code()), chosen)
            })
            .collect(),
        name: typed("name"),
        acronym: typed("acronym"),
        others_open: Lang::ALL.iter().any(|l| {
            ["name", "acronym"].iter().any(|f| !typed(&format!("{f}-{}", l.code())).is_empty())
        }),
        langs: Lang::ALL
            .iter()
            .map(|l| OneLang {
                code: l.code(),
                label: tongue::own_name(*l),
                chosen: *l == lang,
                works: form.is_some_and(|f| f.all("langs").any(|c| c == l.code())),
                name: typed(&format!("name-{}", l.code())),
                acronym: typed(&format!("acronym-{}", l.code())),
            })
            .collect(),
        coalition: typed("coalition"),
        coalitions: sorted(
            &mut register
                .iter()
                .filter(|e| matches!(e.kind, EntityKind::Network))
                .map(|e| e.name.words(t.0).to_owned()),
        ),
        places: typed("places"),
        countries: sorted(
            &mut network
                .common
                .geography
                .iter()
                .filter(|p| p.kind != PlaceKind::Subdivision)
                .map(|p| p.name.words(t.0).to_owned()),
        ),
        consent: form.is_some_and(|f| f.one("consent").is_some()),
        consent_words: t.label("stakeholder-consent", CONSENT),
        address: typed("address"),
        wrong,
    };
    let status = if is_fine { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    respond::private_page(cx, status, &page)
}

/// Takes a registration.
pub(super) async fn take(cx: Cx, from: Network, Path(network): Path<String>, form: Form) -> Answer {
    let network = cx.network(&network)?;
    cx.require(Action::Register, Object::network(network.network.id))?;
    let sent = format!("{}/new?sent=confirm", super::base(&network.network.code));
    if stranger::is_trapped(&form) {
        return Ok(respond::see_other(&sent));
    }
    let typed = match typed::read(&cx, &network, &form) {
        Ok(typed) => typed,
        Err(wrong) => return draw(&cx, &network, Some(&form), wrong, Said::default()),
    };
    let again = |said: String| {
        let said = Said { again: Some(said), alike: Vec::new() };
        draw(&cx, &network, Some(&form), Wrong::default(), said)
    };
    let like = alike(&network.common.register, &typed.name, typed.acronym.as_ref());
    let entity = match form.one("same") {
        Some("none") => None,
        Some(code) => network.common.register.find(code).map(|e| e.id),
        None if like.is_empty() => None,
        None => {
            // Whoever registers says whether it is one of these, before a twin is made.
            let said = Said { again: None, alike: like };
            return draw(&cx, &network, Some(&form), Wrong::default(), said);
        }
    };
    if stranger::is_too_quick(&form, cx.now) {
        return again(cx.t().t("proposal-too-quick"));
    }
    let worked = stranger::worked(&form, "address", "drawn", cx.now);
    cx.state.limits.take_from_stranger(REGISTERING, (from, worked), cx.now)?;
    let id = begun(&form);
    match store(&cx, &network, StakeholderId(id), typed, entity).await? {
        true => Ok(respond::see_other(&sent)),
        false => again(cx.t().t("stakeholder-there-already")),
    }
}

/// Stores it with the letter that confirms it; `false` where the organisation is registered already.
async fn store(
    cx: &Cx,
    network: &NetworkPicture,
    id: StakeholderId,
    typed: Typed,
    entity: Option<EntityId>,
) -> Result<bool, Error> {
    let of = network.network.id;
    let mut tx = cx.state.db.begin_in(of.0).await?;
    // The same form sent again.
    if records::stakeholder::is_taken(&mut tx, id).await? {
        tx.rollback().await?;
        return Ok(true);
    }
    if let Some(entity) = entity
        && records::stakeholder::is_registered(&mut tx, of, entity).await?
    {
        tx.rollback().await?;
        return Ok(false);
    }
    let day_ago = cx.now - TimeDelta::days(1);
    if store::came_from(&mut tx, &typed.address, day_ago).await? >= MOST_OF_ADDRESS {
        return Err(Error::refused(StatusCode::TOO_MANY_REQUESTS, "too-many-stakeholders"));
    }
    let one = Stakeholder {
        id,
        network: of,
        number: None,
        entity,
        kind: typed.kind,
        name: typed.name,
        acronym: typed.acronym,
        coalition: typed.coalition,
        places: typed.places,
        langs: typed.langs,
        consent: typed.consent,
        state: State::Unconfirmed,
        reason: None,
        sent_at: cx.now,
        changed_at: cx.now,
        version: 1,
    };
    records::stakeholder::write(&mut tx, &one).await?;
    let secret = session::secret();
    let sender = (typed.address.as_str(), typed.lang, secret.as_str());
    store::add_sender(&mut tx, id, sender, cx.now).await?;
    let base = super::base(&network.network.code);
    let link = format!("{}{base}/sent/{secret}", cx.state.public_url);
    let to = (typed.address.as_str(), typed.lang, link.as_str());
    store::confirmation(&mut tx, network, &one, to, cx.now).await?;
    tx.commit().await?;
    Ok(true)
}
