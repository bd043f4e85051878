//! Other organisations support a proposal: those of the register, each once, by the address with which
//! they registered or by their seat; shown on the proposal's page and taken back at any time.

use super::said;
use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::records::{self, session};
use crate::stakeholder;
use crate::web::client::Network;
use crate::web::collate::collator;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, Shell, respond, stranger};
use askama::Template;
use aunar_db::{Entry, Tx};
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{EntityId, ProposalId};
use aunar_domain::proposal::State;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

/// How often support may come from one network.
const SUPPORTING: Rate = Rate { what: "support", burst: 10, every: TimeDelta::minutes(5) };
/// How long the link of a letter is good for to confirm.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(2);
/// Most letters to one organisation about one proposal.
const MOST_LETTERS: i64 = 3;

/// An organisation that supports a proposal, named where the register lists it.
pub(super) struct Supporter {
    /// Its entity's code, its name, and where it stands in the register.
    pub(super) named: Option<(String, String, String)>,
    /// Since when.
    pub(super) since: DateTime<Utc>,
}

/// Who supports a proposal, the first first.
pub(super) async fn of(
    cx: &Cx,
    network: &NetworkPicture,
    proposal: ProposalId,
) -> Result<Vec<Supporter>, Error> {
    let db = &cx.state.db;
    let mut all = records::support::of_network(db, network.network.id).await?;
    let Some(of) = all.remove(&proposal) else { return Ok(Vec::new()) };
    let listed = stakeholder::listed(cx, network).await?;
    let named = |id: EntityId| {
        let entity = network.common.register.get(id).filter(|_| listed.contains(&id))?;
        let href = format!("/{}/stakeholders#{}", network.network.code, entity.code);
        Some((entity.code.clone(), entity.name.words(cx.lang()).to_owned(), href))
    };
    Ok(of.into_iter().map(|(id, since)| Supporter { named: named(id), since }).collect())
}

/// Whether a proposal can be supported: nobody has settled it.
pub(super) const fn takes(state: State) -> bool {
    matches!(state, State::Received | State::Considered | State::Kept)
}

#[derive(Template)]
#[template(path = "proposal/pages/support.html")]
struct SupportPage {
    shell: Shell,
    proposal: String,
    number: String,
    path: String,
    title: Words,
    sent: bool,
    trouble: Option<String>,
    drawn: String,
    fields: Vec<Field>,
    seats: Vec<(String, String, bool)>,
    register: String,
}

/// The form, or the word of thanks after it.
pub(super) async fn show(cx: Cx, Path((network, number)): Path<(String, String)>) -> Answer {
    cx.params().only(&["sent"])?;
    let network = cx.network(&network)?;
    let told = open(&cx, &network, &number).await?;
    draw(&cx, &network, &told, None, Wrong::default()).await
}

async fn open(cx: &Cx, network: &NetworkPicture, number: &str) -> Result<Told, Error> {
    let told = super::by_number(cx, network.network.id, number).await?;
    if !super::is_told(&told.proposal) {
        return Err(Error::not_found("proposal", number));
    }
    Ok(told)
}

/// The organisations that can support a proposal: those the register lists, but the one it comes from.
async fn others(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
) -> Result<Vec<(String, String)>, Error> {
    let own = told.proposal.idea.as_ref().and_then(|i| i.entity);
    let listed = stakeholder::listed(cx, network).await?;
    let entity = |id: &EntityId| {
        let entity = network.common.register.get(*id).filter(|_| own != Some(*id))?;
        Some((entity.code.clone(), entity.name.words(cx.lang()).to_owned()))
    };
    let mut all: Vec<(String, String)> = listed.iter().filter_map(entity).collect();
    let collator = collator(cx.lang());
    all.sort_by(|a, b| collator.compare(&a.1, &b.1));
    Ok(all)
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    sent: Option<&Form>,
    wrong: Wrong,
) -> Answer {
    let t = cx.t();
    let base = super::base(&network.network.code);
    let number = told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
    let mut choices = vec![(String::new(), t.t("stakeholder-choose"))];
    choices.extend(others(cx, network, told).await?);
    let label = |name: &str| t.label("support-field", name);
    let fields = [
        Field::new(Kind::Choice, "organisation", label("organisation")).required().choices(choices),
        Field::new(Kind::Line, "address", label("address"))
            .required()
            .hint(t.t("support-address-how"))
            .autofill("email"),
    ];
    let mut seats = Vec::new();
    for entity in own_seats(cx, network, told).await? {
        let Some(one) = network.common.register.get(entity) else { continue };
        let stands = records::support::stands(&cx.state.db, told.proposal.id, entity).await?;
        seats.push((one.code.clone(), one.name.words(t.0).to_owned(), stands));
    }
    let status = match wrong.is_nothing() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = SupportPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("support-title")),
        path: format!("{base}/{number}/support"),
        proposal: format!("{base}/{number}"),
        title: said::title(cx, told),
        sent: cx.params().one("sent").is_some(),
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        drawn: sent
            .and_then(|f| f.one("drawn"))
            .map_or_else(|| stranger::drawn(cx.now), |d| d.chars().take(20).collect()),
        fields: fields.into_iter().map(|f| f.sent(sent, &wrong)).collect(),
        seats,
        register: format!("/{}/stakeholders", network.network.code),
        number,
    };
    respond::private_page(cx, status, &page)
}

/// The organisations for which whoever asks can support it by their seat.
async fn own_seats(cx: &Cx, network: &NetworkPicture, told: &Told) -> Result<Vec<EntityId>, Error> {
    let whole = Object::network(network.network.id);
    let own = told.proposal.idea.as_ref().and_then(|i| i.entity);
    let registered = stakeholder::registered(cx, network).await?;
    let may = |id: &EntityId| {
        Some(*id) != own
            && registered.contains(id)
            && cx.may(Action::SupportProposal, whole.of(&[*id]))
    };
    let mut all: Vec<EntityId> = cx.mandates().iter().filter_map(|m| m.entity).collect();
    all.sort_unstable();
    all.dedup();
    all.retain(|id| may(id));
    Ok(all)
}

/// Takes what the form says: by a seat at once, else by a letter to the address with which the
/// organisation registered. Nobody else learns which that is.
pub(super) async fn take(
    cx: Cx,
    from: Network,
    Path((network, number)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let told = open(&cx, &network, &number).await?;
    let page = format!("{}/{number}", super::base(&network.network.code));
    if let Some(code) = form.one("seat") {
        let entity = network.common.register.find(code).map(|e| e.id);
        let entity = entity.ok_or_else(Error::forbidden)?;
        by_seat(&cx, &network, &told, entity, form.one("act") != Some("withdraw")).await?;
        return Ok(respond::see_other(&page));
    }
    let sent = format!("{page}/support?sent=yes");
    if stranger::is_trapped(&form) {
        return Ok(respond::see_other(&sent));
    }
    let t = cx.t();
    let mut wrong = Wrong::default();
    let offered = others(&cx, &network, &told).await?;
    let entity = form
        .one("organisation")
        .filter(|code| offered.iter().any(|(c, _)| c == code))
        .and_then(|code| network.common.register.find(code))
        .map(|e| e.id);
    if entity.is_none() {
        wrong.with("organisation", t.t("support-wrong-organisation"));
    }
    let address = records::person::address(form.raw("address").unwrap_or_default());
    if !records::person::is_address(&address) {
        wrong.with("address", t.t("proposal-wrong-address"));
    }
    if stranger::is_too_quick(&form, cx.now) {
        wrong.with("address", t.t("proposal-too-quick"));
    }
    if !takes(told.proposal.state) {
        wrong.with("organisation", t.t("support-too-late"));
    }
    let (Some(entity), true) = (entity, wrong.is_nothing()) else {
        return draw(&cx, &network, &told, Some(&form), wrong).await;
    };
    let worked = stranger::worked(&form, "address", "drawn", cx.now);
    cx.state.limits.take_from_stranger(SUPPORTING, (from, worked), cx.now)?;
    let (mut tx, _) = cx.turn(network.network.id).await?;
    let of = (network.network.id, entity);
    let lang = stakeholder::reached(&mut tx, of, &address).await?;
    let of = (told.proposal.id, entity);
    let letters = records::support::keys(&mut tx, of.0, of.1).await?;
    if let Some(lang) = lang.filter(|_| letters < MOST_LETTERS) {
        let secret = session::secret();
        let until = cx.now + CONFIRM_WITHIN;
        records::support::add_key(&mut tx, of, &secret, until).await?;
        let base = format!("{}{}", cx.state.public_url, super::base(&network.network.code));
        let link = format!("{base}/support/{secret}");
        let named = network.common.register.get(entity).map_or("", |e| e.name.words(lang));
        let title = told.proposal.idea.as_ref().map_or("", |i| i.title.words(lang));
        let mail = Mail::to_address("proposal-support", &address, lang)
            .saying("name", named)
            .saying("title", title)
            .saying("network", network.network.name.words(lang))
            .saying("link", &link)
            .once(format!("proposal {} support {entity} {letters}", told.proposal.id));
        notify::post(&mut tx, &mail, cx.now).await?;
        tx.commit().await?;
    }
    Ok(respond::see_other(&sent))
}

fn entry(actor: String, told: &Told, entity: EntityId, stands: bool) -> Entry {
    let number = told.proposal.number.map(|n| n.to_string());
    Entry {
        actor,
        via: "web",
        action: if stands { "support" } else { "unsupport" },
        entity: "proposal",
        record: told.proposal.id.0,
        plan: None,
        before: None,
        after: Some(json!({ "reference": number, "state": told.proposal.state, "by": entity })),
    }
}

/// Whether an organisation may support a proposal as things stand under the turn.
async fn can(
    tx: &mut Tx,
    network: &NetworkPicture,
    told: &Told,
    entity: EntityId,
) -> Result<bool, Error> {
    let own = told.proposal.idea.as_ref().and_then(|i| i.entity);
    let registered = records::stakeholder::is_registered(tx, network.network.id, entity).await?;
    Ok(registered && own != Some(entity) && takes(told.proposal.state))
}

/// Supports it, or no longer does; once, however often it is said.
async fn set(
    mut tx: Tx,
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    (entity, stands, actor): (EntityId, bool, String),
) -> Result<(), Error> {
    let of = (told.proposal.id, entity);
    if records::support::stands(&mut tx, of.0, of.1).await? == stands {
        return Ok(tx.rollback().await?);
    }
    if stands {
        if !can(&mut tx, network, told, entity).await? {
            return Err(super::moved());
        }
        records::support::add(&mut tx, of, cx.now).await?;
    } else {
        records::support::remove(&mut tx, of.0, of.1).await?;
    }
    let entries = vec![entry(actor, told, entity, stands)];
    cx.keep(tx, network.network.id, entries).await?;
    Ok(())
}

async fn by_seat(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    entity: EntityId,
    stands: bool,
) -> Result<(), Error> {
    let object = Object::network(network.network.id);
    let whose = [entity];
    let actor = cx.actor(Action::SupportProposal, object.of(&whose))?;
    let (tx, _) = cx.turn(network.network.id).await?;
    set(tx, cx, network, told, (entity, stands, actor)).await
}

#[derive(Template)]
#[template(path = "proposal/pages/supported.html")]
struct SupportedPage {
    shell: Shell,
    path: String,
    title: Words,
    name: String,
    stands: bool,
    late: bool,
    public: String,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "support-link-spent")
}

/// What the link of a letter opens.
struct Own {
    told: Told,
    entity: EntityId,
    until: DateTime<Utc>,
}

async fn own(cx: &Cx, network: &NetworkPicture, secret: &str) -> Result<Own, Error> {
    let db = &cx.state.db;
    let found = records::support::by_secret(db, secret).await?;
    let (proposal, entity, until) = found.ok_or_else(spent)?;
    let told = records::proposal::by_id(db, network.network.id, proposal).await?;
    Ok(Own { told: told.ok_or_else(spent)?, entity, until })
}

/// The page of the letter. Opening it changes nothing, since mail programs open links before people do.
pub(super) async fn opened(cx: Cx, Path((network, secret)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    let t = cx.t();
    let stands = records::support::stands(&cx.state.db, own.told.proposal.id, own.entity).await?;
    let number = own.told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
    let page = SupportedPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("support-title")),
        path: cx.reader.path.clone(),
        title: said::title(&cx, &own.told),
        name: network
            .common
            .register
            .get(own.entity)
            .map_or_else(String::new, |e| e.name.words(t.0).to_owned()),
        stands,
        late: !stands && cx.now >= own.until,
        public: format!("{}/{number}", super::base(&network.network.code)),
    };
    respond::private_page(&cx, StatusCode::OK, &page)
}

/// Confirms it, or takes it back.
pub(super) async fn confirm(
    cx: Cx,
    Path((network, secret)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    let stands = match form.one("act") {
        Some("confirm") if cx.now >= own.until => return Err(spent()),
        Some("confirm") => true,
        Some("withdraw") => false,
        other => return Err(Error::bad_act(other, "confirm, withdraw")),
    };
    let (tx, _) = cx.turn(network.network.id).await?;
    set(tx, &cx, &network, &own.told, (own.entity, stands, "public".to_owned())).await?;
    let number = own.told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
    Ok(respond::see_other(&match stands {
        true => cx.reader.path.clone(),
        false => format!("{}/{number}", super::base(&network.network.code)),
    }))
}
