//! Asking for support: by a State's observer for its own State, or by a member or the secretariat on a
//! State's behalf.

use super::list::{asks_for, may_ask};
use super::{address, deed, members, short, telling};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{begins, begun};
use crate::web::places;
use crate::web::several::{self, Several};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::{EntityId, RequestId};
use aunar_domain::mandate::Role;
use aunar_domain::period::reading;
use aunar_domain::request::{Asker, Request, SeenBy, State, Support, Topic};
use aunar_domain::words::Text;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use uuid::Uuid;

/// Longest title, and text.
const LONGEST: (usize, usize) = (200, 4000);
/// How often one network of addresses may ask: nobody has fifty requests in an hour.
const ASKING: crate::web::limits::Rate =
    crate::web::limits::Rate { what: "request", burst: 10, every: TimeDelta::minutes(5) };

#[derive(Template)]
#[template(path = "request/pages/ask.html")]
struct AskPage {
    shell: Shell,
    list: String,
    trouble: Option<String>,
    form: String,
    fields: Vec<Field>,
    objectives: Several,
    circle: Vec<Field>,
    chosen: Several,
}

/// The form.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    require(&cx, &network)?;
    draw(&cx, &network, (None, &Wrong::default()))
}

/// Refuses whoever may ask for no State.
fn require(cx: &Cx, network: &NetworkPicture) -> Result<(), Error> {
    if may_ask(cx, network) {
        return Ok(());
    }
    cx.acting(Action::AskSupport, Object::network(network.network.id))?;
    Err(Error::forbidden())
}

/// The States that whoever asks may ask for: one's own, or all of the region on their behalf.
fn states(cx: &Cx, network: &NetworkPicture) -> Vec<(String, String)> {
    let geography = &network.common.geography;
    let here = cx.mandates().iter().filter(|m| m.network == network.network.id);
    let (mut own, mut any) = (Vec::new(), false);
    for mandate in here {
        match mandate.role {
            Role::Observer => own.extend(mandate.country.clone()),
            Role::Secretariat | Role::CoLead | Role::FocalPoint | Role::Alternate => any = true,
            _ => {}
        }
    }
    places::choices(geography, cx.lang(), |p| {
        p.kind == PlaceKind::Country
            && if any { geography.is_within(&p.code, "419") } else { own.contains(&p.code) }
    })
}

/// The circles to choose from.
pub(super) fn circles(t: Tongue) -> Vec<(String, String)> {
    SeenBy::ALL.iter().map(|s| (s.code().to_owned(), t.label("request-seen", s.code()))).collect()
}

/// The members to choose from.
pub(super) fn choices(cx: &Cx, network: &NetworkPicture) -> Vec<(String, String)> {
    let register = &network.common.register;
    members(network)
        .filter_map(|id| Some((register.get(id)?.code.clone(), short(cx, network, id))))
        .collect()
}

/// The members that a form ticked; nothing where one is no member.
pub(super) fn ticked(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    name: &str,
) -> Option<Vec<EntityId>> {
    let codes = several::ticked(form, name, &choices(cx, network))?;
    Some(codes.iter().filter_map(|c| network.common.register.find(c)).map(|e| e.id).collect())
}

fn draw(cx: &Cx, network: &NetworkPicture, (sent, wrong): (Option<&Form>, &Wrong)) -> Answer {
    let t = cx.t();
    let field = |kind, name: &str| Field::told(t, ("request-field", "request-hint"), kind, name);
    let nothing = || (String::new(), t.t("stakeholder-choose"));
    let mut states = states(cx, network);
    if states.len() > 1 {
        states.insert(0, nothing());
    }
    // Nobody in a hurry asks for what happens to stand first.
    let topics = Topic::ALL.iter();
    let topics = topics.map(|x| (x.code().to_owned(), t.label("request-topic", x.code())));
    let kinds = Support::ALL.iter();
    let kinds = kinds.map(|x| (x.code().to_owned(), t.label("request-support", x.code())));
    let for_whom = asks_for(cx, network);
    let mut fields = vec![
        field(Kind::Choice, "country").required().choices(states),
        field(Kind::Line, "title").required(),
        field(Kind::Words, "need").required(),
        field(Kind::Choice, "topic").required().choices(std::iter::once(nothing()).chain(topics)),
        field(Kind::Choice, "support").required().choices(std::iter::once(nothing()).chain(kinds)),
        field(Kind::Line, "period"),
    ];
    if for_whom.len() > 1 {
        let names = for_whom.iter().filter_map(|id| {
            Some((network.common.register.get(*id)?.code.clone(), short(cx, network, *id)))
        });
        fields.insert(1, field(Kind::Choice, "entity").required().choices(names));
    }
    let objectives = several::entries(t, &network.common.frameworks, OBJECTIVES);
    let list = format!("/{}/requests", network.network.code);
    let page = AskPage {
        shell: Shell::of(cx, network, None, "requests", &t.t("request-ask")),
        list,
        trouble: sent.map(|_| t.n("field-trouble", wrong.count())),
        form: begins(sent),
        fields: fields.into_iter().map(|f| f.sent(sent, wrong)).collect(),
        objectives: Several::of(
            "objectives",
            t.label("request-field", "objectives"),
            objectives,
            &[],
            (sent, wrong),
        ),
        // What is narrowest stands first, and is taken where nobody chooses.
        circle: vec![field(Kind::Choice, "seen").required().choices(circles(t)).sent(sent, wrong)],
        chosen: Several::of(
            "chosen",
            t.label("request-field", "chosen"),
            choices(cx, network),
            &[],
            (sent, wrong),
        ),
    };
    let status = sent.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    respond::private_page(cx, status, &page)
}

/// Takes a request.
pub(super) async fn take(
    mut cx: Cx,
    from: crate::web::client::Network,
    Path(code): Path<String>,
    form: Form,
) -> Answer {
    cx.person()?;
    let network = cx.network(&code)?;
    require(&cx, &network)?;
    cx.state.limits.take(ASKING, from, cx.now)?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let id = begun(&form);
    // Sent twice, it is there once.
    if let Some(same) = super::visible(&cx, &network).await?.iter().find(|r| r.id.0 == id) {
        return Ok(respond::see_other(&address(&network, same)));
    }
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, id, &mut wrong);
    let (Some(mut request), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        return draw(&cx, &network, (Some(&form), &wrong));
    };
    let whose: Vec<EntityId> = match request.asker {
        Asker::Member(entity) => vec![entity],
        _ => Vec::new(),
    };
    let object = Object::network(network.network.id).of(&whose).asking(request.face(&[]));
    let actor = cx.actor(Action::AskSupport, object)?;
    request.reference = records::request::next_reference(&mut tx, network.network.id).await?;
    records::request::insert(&mut tx, &request).await?;
    tx.record(network.network.id.0, cx.now, vec![deed(actor, "create", None, &request)]).await?;
    telling::received(&cx, &mut tx, &network, &request).await?;
    cx.state.pictures.commit(tx).await?;
    Ok(respond::see_other(&address(&network, &request)))
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    id: Uuid,
    wrong: &mut Wrong,
) -> Option<Request> {
    let t = cx.t();
    let here = || cx.mandates().iter().filter(|m| m.network == network.network.id);
    let country = form.one("country").filter(|c| states(cx, network).iter().any(|(s, _)| s == c));
    if country.is_none() {
        wrong.with("country", t.t("request-choose"));
    }
    let country = country.unwrap_or_default();
    let own = here().any(|m| m.role == Role::Observer && m.country.as_deref() == Some(country));
    let for_whom = asks_for(cx, network);
    let named = form.one("entity").and_then(|c| network.common.register.find(c)).map(|e| e.id);
    let asker = if own {
        Some(Asker::State)
    } else if here().any(|m| m.role == Role::Secretariat) {
        Some(Asker::Secretariat)
    } else {
        let entity = named.filter(|e| for_whom.contains(e)).or(for_whom.first().copied());
        entity.map(Asker::Member)
    };
    if asker.is_none() {
        wrong.with("country", t.t("request-choose"));
    }
    let mut text = |name: &str, most: usize| {
        let typed = form.raw(name).unwrap_or_default();
        if typed.chars().count() > most {
            wrong.with(name, t.with("texts-too-long", &[("most", &most.to_string())]));
            return None;
        }
        let text = Text::new(t.0, typed);
        if text.is_none() {
            wrong.with(name, t.t("texts-missing"));
        }
        text
    };
    let (title, need) = (text("title", LONGEST.0), text("need", LONGEST.1));
    let topic = form.one("topic").and_then(Topic::from_code);
    let support = form.one("support").and_then(Support::from_code);
    let seen_by = form.one("seen").and_then(SeenBy::from_code);
    for (name, there) in
        [("topic", topic.is_some()), ("support", support.is_some()), ("seen", seen_by.is_some())]
    {
        if !there {
            wrong.with(name, t.t("request-choose"));
        }
    }
    let period = form.one("period").and_then(|typed| match reading::read(typed) {
        Ok(read) => Some(read.period),
        Err(_) => {
            wrong.with("period", t.t("practice-bad-period"));
            None
        }
    });
    let known = several::entries(t, &network.common.frameworks, OBJECTIVES);
    let objectives = several::ticked(form, "objectives", &known);
    let chosen = ticked(cx, network, form, "chosen");
    if objectives.is_none() {
        wrong.with("objectives", t.t("request-choose"));
    }
    match (&chosen, seen_by) {
        (None, _) => wrong.with("chosen", t.t("request-choose")),
        (Some(chosen), Some(SeenBy::Chosen)) if chosen.is_empty() => {
            wrong.with("chosen", t.t("request-choose-members"));
        }
        _ => {}
    }
    let seen_by = seen_by?;
    let chosen = if seen_by == SeenBy::Chosen { chosen? } else { Vec::new() };
    Some(Request {
        id: RequestId(id),
        network: network.network.id,
        reference: String::new(),
        version: 1,
        state: State::Received,
        asker: asker?,
        country: country.to_owned(),
        topic: topic?,
        support: support?,
        title: title?,
        need: need?,
        objectives: objectives?,
        period,
        seen_by,
        chosen,
        assigned: Vec::new(),
        named: None,
        became: None,
        reason: None,
        received_at: cx.now,
        changed_at: cx.now,
        ended_at: None,
        rating: None,
    })
}
