//! Writing a practice: its texts in up to four languages, and what they are filed under.

use super::{address, deed, moved, one, shares, writes_for};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{Filled, Standing, begun, faulty, refusal};
use crate::web::places;
use crate::web::several::{self, Several};
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::follow_up::files;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::ids::{ActivityId, EntityId, OfficeId, PracticeId};
use aunar_domain::period::reading;
use aunar_domain::practice::{Link, MOST_ACTIVITIES, MOST_LINKS, Practice, State};
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use axum::http::StatusCode;
use uuid::Uuid;

/// Most characters of a title, and of longer text, in one language.
const LONGEST: (usize, usize) = (200, 6000);
/// Most places.
const MOST_PLACES: usize = 40;

#[derive(Template)]
#[template(path = "practice/pages/edit.html")]
struct EditPage {
    shell: Shell,
    at: Standing,
    published: bool,
    lead: String,
    hidden: (&'static str, String),
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    fields: Vec<Field>,
    several: Vec<Several>,
    last: Vec<Field>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    let one =
        |kind, name, most| Asked::told(t, ("practice-field", "practice-hint"), (kind, name), most);
    vec![
        one(Kind::Line, "title", LONGEST.0),
        one(Kind::Words, "summary", LONGEST.1),
        one(Kind::Words, "results", LONGEST.1).optional(),
        one(Kind::Words, "lessons", LONGEST.1).optional(),
    ]
}

fn text_of(practice: Option<&Practice>, name: &str) -> Option<Text> {
    let practice = practice?;
    match name {
        "title" => Some(practice.title.clone()),
        "summary" => Some(practice.summary.clone()),
        "results" => practice.results.clone(),
        "lessons" => practice.lessons.clone(),
        _ => None,
    }
}

fn draw(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Practice>) -> Answer {
    let t = cx.t();
    let Filled { there, sent, wrong, .. } = *filled;
    let list = format!("/{}/practices", network.network.code);
    let at =
        filled.standing(t, list, |one| address(network, one), ("practice-edit", "practice-add"));
    let original = texts::original(t, sent, there.map(|p| &p.title));
    // What is public already is public at once as it is saved.
    let published = there.is_some_and(|p| p.state == State::Published);
    let lead = if published { "practice-edit-published" } else { "practice-edit-lead" };
    let frameworks = &network.common.frameworks;
    let of = |all: fn(&Practice) -> &Vec<String>| there.map(all).cloned().unwrap_or_default();
    let page = EditPage {
        shell: Shell::of(cx, network, None, "practices", &at.title),
        at,
        published,
        lead: t.t(lead),
        hidden: filled.hidden(|one| one.version),
        first: vec![entity_field(cx, network, filled), texts::choice(t, original)],
        texts: texts::fields(&asked(t), original, &|name| text_of(there, name), sent, wrong),
        fields: place_fields(cx, network, filled),
        several: vec![
            Several::of(
                "objectives",
                t.label("practice-field", "objectives"),
                several::entries(t, frameworks, OBJECTIVES),
                &of(|p| &p.objectives),
                (sent, wrong),
            ),
            Several::of(
                "principles",
                t.label("practice-field", "principles"),
                several::entries(t, frameworks, PRINCIPLES),
                &of(|p| &p.principles),
                (sent, wrong),
            ),
        ],
        last: last_fields(cx, network, filled),
    };
    respond::private_page(cx, filled.status, &page)
}

fn field(t: Tongue, kind: Kind, name: &str, value: String, filled: &Filled<'_, Practice>) -> Field {
    filled.field(t, ("practice-field", "practice-hint"), (kind, name), value)
}

fn entity_field(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Practice>) -> Field {
    let t = cx.t();
    let register = &network.common.register;
    let mut ids = writes_for(cx, network);
    if let Some(one) = filled.there
        && !ids.contains(&one.entity)
    {
        ids.push(one.entity);
    }
    let own = cx.mandates().iter().find_map(|m| m.entity.filter(|e| ids.contains(e)));
    let usual = filled.there.map(|p| p.entity).or(own).or(ids.first().copied());
    let code = |id: EntityId| register.get(id).map(|e| e.code.clone()).unwrap_or_default();
    let choices = ids.iter().filter_map(|id| register.get(*id));
    let choices = choices.map(|e| (e.code.clone(), e.short(t.0).to_owned()));
    field(t, Kind::Choice, "entity", usual.map(code).unwrap_or_default(), filled)
        .required()
        .choices(choices)
}

fn place_fields(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Practice>) -> Vec<Field> {
    let t = cx.t();
    let geography = &network.common.geography;
    let places = filled.there.map(|p| places::written(geography, t.0, &p.places));
    let period = filled.there.and_then(|p| p.period).map(|p| numbers::period_in_field(t, &p));
    vec![
        field(t, Kind::Line, "places", places.unwrap_or_default(), filled),
        field(t, Kind::Line, "period", period.unwrap_or_default(), filled),
    ]
}

fn last_fields(cx: &Cx, network: &NetworkPicture, filled: &Filled<'_, Practice>) -> Vec<Field> {
    let t = cx.t();
    let there = filled.there;
    let links = there.map(|p| {
        let line = |l: &Link| format!("{} {}", l.url, l.title.words(l.title.original()));
        p.links.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    let activity = |id: &ActivityId| {
        let (plan, a) = network.activity(*id)?;
        Some(format!("{}/{}", plan.plan.code, a.reference))
    };
    let activities =
        there.map(|p| p.activities.iter().filter_map(activity).collect::<Vec<_>>().join(", "));
    let none = std::iter::once((String::new(), t.t("practice-no-office")));
    let office = there.and_then(|p| p.office).map(|id| id.to_string());
    let hub = there.and_then(|p| p.hub_url.clone());
    vec![
        field(t, Kind::Words, "links", links.unwrap_or_default(), filled),
        field(t, Kind::Line, "activities", activities.unwrap_or_default(), filled),
        field(t, Kind::Choice, "office", office.unwrap_or_default(), filled)
            .choices(none.chain(network.offices(t.0))),
        field(t, Kind::Line, "hub", hub.unwrap_or_default(), filled),
    ]
}

/// Reads what was typed; notes what is wrong.
fn read(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    before: Option<&Practice>,
    wrong: &mut Wrong,
) -> Option<Practice> {
    let t = cx.t();
    let common = &network.common;
    let mut words = texts::read(t, &asked(t), form, &|name| text_of(before, name), wrong);
    let original = texts::original(t, Some(form), before.map(|p| &p.title));
    let entity = form.one("entity").and_then(|code| common.register.find(code)).map(|e| e.id);
    if !entity.is_some_and(|id| shares(cx, network, id)) {
        wrong.with("entity", t.t("practice-not-yours"));
    }
    let given = form.one("places").unwrap_or_default();
    let places::Typed { known: places, unknown } =
        places::read(&common.geography, given, &[';', ',', '\n']);
    for unknown in unknown {
        wrong.with("places", t.with("practice-unknown-place", &[("place", unknown)]));
    }
    if places.len() > MOST_PLACES {
        wrong.with("places", t.n("practice-too-many", MOST_PLACES));
    }
    let period = form.one("period").and_then(|typed| {
        reading::read(typed)
            .map(|read| read.period)
            .map_err(|_| {
                wrong.with("period", t.t("practice-bad-period"));
            })
            .ok()
    });
    let mut ticked = |name: &'static str, framework| {
        let known = several::entries(t, &common.frameworks, framework);
        several::ticked(form, name, &known).unwrap_or_else(|| {
            wrong.with(name, t.t("practice-unknown-entry"));
            Vec::new()
        })
    };
    let (objectives, principles) =
        (ticked("objectives", OBJECTIVES), ticked("principles", PRINCIPLES));
    let office = form.one("office").and_then(|given| {
        let id = given.parse().ok().map(OfficeId);
        let known = id.filter(|id| super::office(network, *id).is_some());
        if known.is_none() {
            wrong.with("office", t.t("practice-unknown-office"));
        }
        known
    });
    let hub_url = form.one("hub").map(str::to_owned);
    if hub_url.as_deref().is_some_and(|url| !files::is_link(url)) {
        wrong.with("hub", t.t("practice-bad-link"));
    }
    let links = read_links(t, form, original, before, wrong);
    let activities = read_activities(t, network, form, before, wrong);
    Some(Practice {
        id: before.map_or_else(|| PracticeId(begun(form)), |p| p.id),
        network: network.network.id,
        reference: before.map(|p| p.reference.clone()).unwrap_or_default(),
        version: before.map_or(1, |p| p.version + 1),
        state: before.map_or(State::Draft, |p| p.state),
        entity: entity?,
        title: words.remove("title")?,
        summary: words.remove("summary")?,
        results: words.remove("results"),
        lessons: words.remove("lessons"),
        places,
        period,
        objectives,
        principles,
        links,
        office,
        hub_url,
        activities,
        reason: before.and_then(|p| p.reason.clone()),
        changed_at: cx.now,
        published_at: before.and_then(|p| p.published_at),
    })
}

fn split<'a>(given: Option<&'a str>, at: &'a [char]) -> impl Iterator<Item = &'a str> {
    given.unwrap_or_default().split(at).map(str::trim).filter(|part| !part.is_empty())
}

/// Links, one a line: the address, a blank, what it leads to. A link that stays keeps its translations.
fn read_links(
    t: Tongue,
    form: &Form,
    original: Lang,
    before: Option<&Practice>,
    wrong: &mut Wrong,
) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for line in split(form.one("links"), &['\n']) {
        let (url, words) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let title = Text::new(original, words);
        let (true, Some(title)) = (files::is_link(url), title) else {
            let line: String = line.chars().take(80).collect();
            wrong.with("links", t.with("practice-bad-links", &[("line", &line)]));
            continue;
        };
        let there = before.and_then(|p| p.links.iter().find(|l| l.url == url));
        let same = there.filter(|l| l.title.words(l.title.original()) == title.words(original));
        links.push(match (same, there) {
            (Some(same), _) => same.clone(),
            (None, there) => {
                let id = there.map_or_else(Uuid::now_v7, |l| l.id);
                Link { id, title, url: url.to_owned() }
            }
        });
    }
    let twice = |at: usize| links[..at].iter().any(|l| l.url == links[at].url);
    if links.len() > MOST_LINKS || (0..links.len()).any(twice) {
        wrong.with("links", t.n("practice-links-most", MOST_LINKS));
    }
    links
}

/// Activities by reference, of the newest plan that has it unless the plan is named.
fn read_activities(
    t: Tongue,
    network: &NetworkPicture,
    form: &Form,
    before: Option<&Practice>,
    wrong: &mut Wrong,
) -> Vec<ActivityId> {
    // What this reader may not see stays as it is.
    let unseen = before.into_iter().flat_map(|p| &p.activities);
    let mut all: Vec<ActivityId> =
        unseen.filter(|id| network.activity(**id).is_none()).copied().collect();
    for given in split(form.one("activities"), &[',', ';', '\n']) {
        let found = match given.split_once('/') {
            Some((plan, reference)) => {
                network.plan(plan.trim()).and_then(|p| p.by_reference(reference.trim()))
            }
            None => network.plans.iter().find_map(|p| p.by_reference(given)),
        };
        match found {
            Some(a) if !all.contains(&a.id) => all.push(a.id),
            Some(_) => {}
            None => {
                let given: String = given.chars().take(80).collect();
                let said = [("reference", given.as_str())];
                wrong.with("activities", t.with("practice-unknown-activity", &said));
            }
        }
    }
    if all.len() > MOST_ACTIVITIES {
        wrong.with("activities", t.n("practice-too-many", MOST_ACTIVITIES));
    }
    all
}

/// The form of a new one.
pub(super) async fn fresh(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    require_some(&cx, &network)?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(None, &wrong))
}

/// Refuses whoever shares practices for nobody.
fn require_some(cx: &Cx, network: &NetworkPicture) -> Result<(), Error> {
    if writes_for(cx, network).is_empty() {
        cx.acting(Action::SharePractice, Object::network(network.network.id))?;
    }
    Ok(())
}

/// Begins one.
pub(super) async fn begin(mut cx: Cx, Path(code): Path<String>, form: Form) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    require_some(&cx, &network)?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, None, &mut wrong);
    let (Some(mut practice), true) = (read, wrong.is_nothing()) else {
        tx.rollback().await?;
        let filled = Filled::refused(None, &form, &wrong, faulty(cx.t(), &wrong));
        return draw(&cx, &network, &filled);
    };
    // Sent twice, it is there once.
    let there = super::visible(&cx, &network).await?;
    if let Some(same) = there.iter().find(|p| p.id == practice.id) {
        tx.rollback().await?;
        return Ok(respond::see_other(&address(&network, same)));
    }
    let whose = [practice.entity];
    let object = Object::network(network.network.id).of(&whose);
    let actor = cx.actor(Action::SharePractice, object)?;
    practice.reference = records::practice::next_reference(&mut tx, network.network.id).await?;
    records::practice::insert(&mut tx, &practice).await?;
    let entry = deed(actor, "create", None, &practice);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &practice)))
}

/// Refuses whoever may not change a practice now.
fn require(cx: &Cx, network: &NetworkPicture, practice: &Practice) -> Result<String, Error> {
    let whose = [practice.entity];
    let object = Object::network(network.network.id).of(&whose);
    let actor = cx.actor(Action::SharePractice, object)?;
    if !super::page::may_write(cx, network, practice) {
        return Err(Error::refused(StatusCode::CONFLICT, "practice-not-now"));
    }
    Ok(actor)
}

/// The form of one that is there.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let practice = one(&cx, &network, &reference).await?;
    require(&cx, &network, &practice)?;
    let wrong = Wrong::default();
    draw(&cx, &network, &Filled::opened(Some(&practice), &wrong))
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
    let refused = refusal(cx.t(), &form, before.version, &wrong, "practice-changed");
    let (Some(after), None) = (read, &refused) else {
        tx.rollback().await?;
        let refused = refused.unwrap_or_else(|| faulty(cx.t(), &wrong));
        let filled = Filled::refused(Some(&before), &form, &wrong, refused);
        return draw(&cx, &network, &filled);
    };
    records::practice::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, "change", Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&address(&network, &after)))
}
