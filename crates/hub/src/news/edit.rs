//! Writing news: its texts in up to four languages, who wrote it, what it is about, whom to ask.

use super::page::may_write;
use super::{address, deed, moved, one, publishes, writes};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{Filled, Standing, begun, faulty, refusal};
use crate::web::places;
use crate::web::several::{self, Several};
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::ids::{EntityId, NewsId, OfficeId};
use aunar_domain::news::{Authorship, News, Reviewed, State};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;

/// Most characters of a headline, of a lead and of the whole, in one language.
const LONGEST: (usize, usize, usize) = (200, 800, 20_000);

#[derive(Template)]
#[template(path = "news/pages/edit.html")]
struct EditPage {
    shell: Shell,
    at: Standing,
    hidden: (&'static str, String),
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    offices: Several,
}

fn asked(t: Tongue) -> Vec<Asked> {
    let one = |kind, name, most| Asked::told(t, ("news-field", "news-hint"), (kind, name), most);
    vec![
        one(Kind::Line, "title", LONGEST.0),
        one(Kind::Words, "lead", LONGEST.1),
        one(Kind::Words, "body", LONGEST.2),
    ]
}

fn text_of(news: Option<&News>, name: &str) -> Option<Text> {
    let news = news?;
    match name {
        "title" => Some(news.title.clone()),
        "lead" => Some(news.lead.clone()),
        "body" => Some(news.body.clone()),
        _ => None,
    }
}

/// The entities that whoever asks writes news for: one's own.
fn own(cx: &Cx, network: &NetworkPicture) -> Vec<EntityId> {
    let here = cx.mandates().iter().filter(|m| m.network == network.network.id);
    let mut all: Vec<EntityId> =
        here.filter_map(|m| m.entity).filter(|e| writes(cx, network, Some(*e))).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn draw(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, News>) -> Answer {
    let t = cx.t();
    let Filled { there, sent, wrong, .. } = *filled;
    let list = format!("/{}/news", network.network.code);
    let at = filled.standing(t, list, |one| address(network, one), ("news-edit", "news-add"));
    let field = |kind, name: &str, value: String| {
        filled.field(t, ("news-field", "news-hint"), (kind, name), value)
    };
    let code =
        |id: EntityId| network.common.register.get(id).map(|e| e.code.clone()).unwrap_or_default();
    let short = |id: EntityId| {
        network.common.register.get(id).map(|e| e.short(t.0).to_owned()).unwrap_or_default()
    };
    let of_network = publishes(cx, network).then(|| (String::new(), t.t("news-of-network")));
    let mut entities = own(cx, network);
    entities.extend(there.and_then(|n| n.entity).filter(|e| !entities.contains(e)));
    let entities = of_network.into_iter().chain(entities.iter().map(|e| (code(*e), short(*e))));
    let kinds = Authorship::ALL.iter();
    let kinds = kinds.map(|a| (a.code().to_owned(), t.label("news-authorship-choice", a.code())));
    let reviewed =
        Reviewed::ALL.iter().map(|r| (r.code().to_owned(), t.label("news-reviewed", r.code())));
    let places = there.map(|n| places::written(&network.common.geography, t.0, &n.places));
    let original = texts::original(t, sent, there.map(|n| &n.title));
    let mut first = vec![
        field(Kind::Choice, "entity", there.and_then(|n| n.entity).map(code).unwrap_or_default())
            .choices(entities),
        field(Kind::Choice, "authorship", there.map_or("", |n| n.authorship.code()).to_owned())
            .required()
            .choices(kinds),
        field(Kind::Choice, "reviewed", there.map_or("", |n| n.reviewed.code()).to_owned())
            .required()
            .choices(reviewed),
        field(Kind::Line, "places", places.unwrap_or_default()),
    ];
    first.push(texts::choice(t, original));
    let chosen: Vec<String> =
        there.map(|n| n.offices.iter().map(ToString::to_string).collect()).unwrap_or_default();
    let page = EditPage {
        shell: Shell::of(cx, network, None, "news", &at.title),
        at,
        hidden: filled.hidden(|one| one.version),
        first,
        texts: texts::fields(&asked(t), original, &|name| text_of(there, name), sent, wrong),
        offices: Several::of(
            "offices",
            t.label("news-field", "offices"),
            network.offices(cx.lang()),
            &chosen,
            (sent, wrong),
        ),
    };
    respond::private_page(cx, filled.status, &page)
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    before: Option<&News>,
    wrong: &mut Wrong,
) -> Option<News> {
    let t = cx.t();
    let mut words = texts::read(t, &asked(t), form, &|name| text_of(before, name), wrong);
    let entity = form.one("entity").map(|c| network.common.register.find(c).map(|e| e.id));
    let may = match entity {
        Some(None) => false,
        Some(Some(id)) => writes(cx, network, Some(id)),
        None => publishes(cx, network),
    };
    if !may {
        wrong.with("entity", t.t("practice-not-yours"));
    }
    let authorship = form.one("authorship").and_then(Authorship::from_code);
    let reviewed = form.one("reviewed").and_then(Reviewed::from_code);
    if authorship.is_none() || authorship == Some(Authorship::Member) && entity.is_none() {
        wrong.with("authorship", t.t("news-choose-author"));
    }
    // That somebody above reviewed it is said by those who would know.
    if reviewed.is_none() || reviewed == Some(Reviewed::Yes) && !publishes(cx, network) {
        wrong.with("reviewed", t.t("news-choose-reviewed"));
    }
    let given = form.one("places").unwrap_or_default();
    let given = places::read(&network.common.geography, given, &[';', ',']);
    for unknown in given.unknown {
        wrong.with("places", t.with("practice-unknown-place", &[("place", unknown)]));
    }
    let chosen = several::ticked(form, "offices", &network.offices(cx.lang()));
    if chosen.as_ref().is_none_or(|c| c.len() > 6) {
        wrong.with("offices", t.n("practice-too-many", 6_u64));
    }
    let chosen = chosen.unwrap_or_default();
    Some(News {
        id: before.map_or_else(|| NewsId(begun(form)), |n| n.id),
        network: network.network.id,
        reference: before.map(|n| n.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |n| n.version + 1),
        state: before.map_or(State::Draft, |n| n.state),
        entity: entity.flatten(),
        authorship: authorship?,
        reviewed: reviewed?,
        title: words.remove("title")?,
        lead: words.remove("lead")?,
        body: words.remove("body")?,
        places: given.known,
        offices: chosen.iter().filter_map(|id| id.parse().ok().map(OfficeId)).collect(),
        publish_at: before.and_then(|n| n.publish_at),
        changed_at: cx.now,
    })
}

fn require_some(cx: &Cx, network: &NetworkPicture) -> Result<(), Error> {
    if own(cx, network).is_empty() && !publishes(cx, network) {
        cx.acting(Action::WriteNews, Object::network(network.network.id))?;
        return Err(Error::forbidden());
    }
    Ok(())
}

/// The form of a new one.
pub(super) async fn fresh(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    require_some(&cx, &network)?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(None, &wrong))
}

/// Begins one.
pub(super) async fn begin(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    require_some(&cx, &network)?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, None, &mut wrong);
    let (Some(mut news), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        let filled = Filled::refused(None, &form, &wrong, faulty(cx.t(), &wrong));
        return draw(&cx, &network, &filled);
    };
    // Sent twice, it is there once.
    if let Some(same) = super::visible(&cx, &network).await?.iter().find(|n| n.id == news.id) {
        tx.rollback().await?;
        return Ok(respond::see_other(&address(&network, same)));
    }
    let whose: Vec<EntityId> = news.entity.into_iter().collect();
    let object = Object::network(network.network.id).of(&whose);
    let actor = cx.actor(Action::WriteNews, object)?;
    news.reference = records::news::next_reference(&mut tx, network.network.id).await?;
    records::news::insert(&mut tx, &news).await?;
    cx.keep(tx, network.network.id, vec![deed(actor, "create", None, &news)]).await?;
    Ok(respond::see_other(&address(&network, &news)))
}

/// Refuses whoever may not change a piece of news now; who does, as the history has it.
pub(super) fn require(cx: &Cx, network: &NetworkPicture, news: &News) -> Result<String, Error> {
    let whose: Vec<EntityId> = news.entity.into_iter().collect();
    let object = Object::network(network.network.id).of(&whose);
    let actor = cx.actor(Action::WriteNews, object)?;
    if !may_write(cx, network, news) {
        return Err(Error::refused(StatusCode::CONFLICT, "news-not-now"));
    }
    Ok(actor)
}

/// The form of one that is there.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let news = one(&cx, &network, &reference).await?;
    require(&cx, &network, &news)?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(Some(&news), &wrong))
}

/// Changes one.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let before = one(&cx, &network, &reference).await?;
    let actor = require(&cx, &network, &before)?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, Some(&before), &mut wrong);
    let refused = refusal(cx.t(), &form, before.version, &wrong, "news-changed");
    let (Some(after), None) = (read, &refused) else {
        tx.rollback().await?;
        let refused = refused.unwrap_or_else(|| faulty(cx.t(), &wrong));
        let filled = Filled::refused(Some(&before), &form, &wrong, refused);
        return draw(&cx, &network, &filled);
    };
    records::news::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, "change", Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}
