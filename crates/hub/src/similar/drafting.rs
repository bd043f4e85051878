//! Similar work beside a form: what others plan, do or have done, why it is like this, and whom to
//! call. Nothing is asked of whoever types.

use super::told::{self, Contact};
use super::typed::Typed;
use crate::outside;
use crate::picture::{NetworkPicture, Picture, PlanPicture};
use crate::radar::{self, words};
use crate::web::address;
use crate::web::html::Words;
use crate::web::state::Inner;
use crate::web::{Cx, Error, Form, Tongue};
use askama::Template;
use aunar_domain::activity::{Activity, Part, PublicStatus};
use aunar_domain::ids::ActivityId;
use aunar_domain::outside::OutsideActivity;
use aunar_domain::overlap::Key;
use aunar_overlap::index::Reach;
use aunar_overlap::{Engine, Finding, Grade, Match, Near, Signal, Stand};
use std::sync::Arc;

/// So many are shown, and so many weighed to choose them.
const SHOWN: usize = 5;
const WEIGHED: usize = 30;
/// How likely the same work it has to be to be shown while little is typed: a title alone never
/// comes near the grades of whole activities.
const LIKELY: f32 = 0.02;
/// So many of those who lead are named with whom to call.
const CALLED: usize = 3;
/// So many reasons are told.
const REASONS: usize = 3;

#[derive(Template)]
#[template(path = "similar/pages/panel.html")]
struct Panel {
    t: Tongue,
    said: String,
    cards: Vec<Card>,
}

struct Card {
    href: String,
    title: Words,
    reference: String,
    grade: &'static str,
    grade_words: String,
    status: &'static str,
    status_words: String,
    when: String,
    places: String,
    lead: Option<String>,
    reasons: Vec<Told>,
    settle: Option<String>,
    /// Whom to call: of whoever leads it and of those who co-lead, each with its short name.
    contacts: Vec<(String, Contact)>,
    /// The address at its source, of an outside mechanism.
    source: Option<String>,
    /// Where it comes from, of an outside mechanism.
    origin: Vec<String>,
}

struct Told {
    stand: &'static str,
    signs: &'static str,
    sentence: String,
}

/// What is like the activity of a form, as a fragment of a page; empty while it has no title.
pub async fn panel(cx: &Cx, network: &NetworkPicture, form: &Form) -> Result<String, Error> {
    panel_of(cx, network, form, (None, "")).await
}

/// What is like the activity of a row of a plan's table, whose fields are named after the row.
pub async fn panel_of(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    row: (Option<&PlanPicture>, &str),
) -> Result<String, Error> {
    match Typed::of(cx, network, form, row) {
        Some(typed) => drawn(cx, typed).await,
        None => Ok(String::new()),
    }
}

/// What is like something that is nobody's yet: whoever looks at it, their own entity's work is among
/// what is found.
pub async fn panel_of_idea(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
) -> Result<String, Error> {
    match Typed::of(cx, network, form, (None, "")) {
        Some(typed) => drawn(cx, Typed { lead: None, ..typed }).await,
        None => Ok(String::new()),
    }
}

async fn drawn(cx: &Cx, typed: Typed) -> Result<String, Error> {
    radar::follow(&cx.state).await?;
    let (state, picture, t) = (Arc::clone(&cx.state), Arc::clone(&cx.picture), cx.t());
    let look = move || look(&state, &picture, t, &typed);
    let cards = tokio::task::spawn_blocking(look)
        .await
        .map_err(|error| Error::Internal(format!("looking for similar work: {error}")))?;
    let said = t.n("similar-found", cards.len());
    Ok(Panel { t, said, cards }.render()?)
}

/// An activity of the picture, and where it stands.
fn find(
    picture: &Picture,
    id: ActivityId,
) -> Option<(&NetworkPicture, &PlanPicture, &Arc<Activity>)> {
    picture.networks.values().find_map(|network| {
        let (plan, activity) = network.activity(id)?;
        Some((network.as_ref(), plan, activity))
    })
}

/// An activity of an outside mechanism, and the network that works beside it.
fn find_outside(
    picture: &Picture,
    key: Key,
) -> Option<(&Arc<NetworkPicture>, &Arc<OutsideActivity>)> {
    let Key::Outside(id) = key else { return None };
    picture.networks.values().find_map(|network| Some((network, network.outside.get(id)?)))
}

/// Whether an activity is somebody else's and can be told: in the reader's picture, not called off,
/// not this one, not led by the same, and not what this one was or becomes in another plan.
fn is_others(picture: &Picture, typed: &Typed, key: Key) -> bool {
    let Key::Planned(id) = key else {
        let is_told = |one: &OutsideActivity| {
            one.gone_since.is_none() && one.content.status.public() != PublicStatus::Withdrawn
        };
        return find_outside(picture, key).is_some_and(|(_, one)| is_told(one));
    };
    let Some((network, _, activity)) = find(picture, id) else {
        return false;
    };
    let carried = typed.id.is_some_and(|own| {
        network.origins.get(&own) == Some(&id) || network.origins.get(&id) == Some(&own)
    });
    let lead = activity.content.lead();
    typed.id != Some(id)
        && !carried
        && (lead.is_none() || lead != typed.lead)
        && activity.content.status.public() != PublicStatus::Withdrawn
}

/// Whether place or time is not given, so that little can be said.
fn wants_more(finding: &Finding) -> bool {
    let field = |signal| matches!(signal, Signal::Countries | Signal::Period);
    finding.parts.iter().any(|part| field(part.signal) && part.stand == Stand::Missing)
}

fn look(state: &Inner, picture: &Picture, t: Tongue, typed: &Typed) -> Vec<Card> {
    let vector = state.radar.encode(&typed.activity.text);
    state.radar.look(|standing, engine| {
        let sketch = engine.sketch(&typed.activity, vector);
        let near = Near { top: WEIGHED, at_least: Grade::None, reach: Reach::Here };
        let others = |key: &Key| is_others(picture, typed, *key);
        let mut found = standing.index().near(engine, &sketch, &near, others);
        found.retain(|f| f.finding.grade > Grade::None || f.finding.score >= LIKELY);
        // A stable sort: within a grade the likeliest stays first.
        found.sort_by_key(|one| std::cmp::Reverse(one.finding.grade));
        found.iter().take(SHOWN).filter_map(|found| card(picture, t, engine, found)).collect()
    })
}

fn card(picture: &Picture, t: Tongue, engine: &Engine, found: &Match<Key>) -> Option<Card> {
    let finding = &found.finding;
    let of_plan = found.key.planned().and_then(|id| find(picture, id));
    let outside = find_outside(picture, found.key);
    let (network, content) = match (&of_plan, &outside) {
        (Some((network, _, activity)), _) => (*network, &activity.content),
        (None, Some((network, one))) => (network.as_ref(), &one.content),
        (None, None) => return None,
    };
    let reasons = words::reasons(t, engine, &network.common, finding);
    let status = content.status.public().code();
    let mut card = Card {
        href: String::new(),
        title: Words::of(&content.title, t.0, t),
        reference: String::new(),
        grade: finding.grade.code(),
        grade_words: match finding.grade {
            Grade::None => t.t("similar-alike"),
            grade => words::grade(t, grade),
        },
        status,
        status_words: t.label("public-status", status),
        when: told::period(t, content),
        places: told::places(t, &network.common, content),
        lead: None,
        reasons: words::strongest(reasons, REASONS)
            .into_iter()
            .map(|r| Told { stand: r.stand, signs: r.signs(), sentence: r.sentence })
            .collect(),
        settle: match finding.grade {
            Grade::Possible => words::settle(t, finding),
            Grade::None if wants_more(finding) => Some(t.t("similar-say-more")),
            _ => None,
        },
        contacts: Vec::new(),
        source: None,
        origin: Vec::new(),
    };
    if let Some((network, plan, activity)) = of_plan {
        let lead = content.lead();
        card.href = address::activity(network, plan, &activity.reference);
        card.reference.clone_from(&activity.reference);
        let entity = lead.and_then(|id| network.common.register.get(id));
        card.lead = entity.map(|entity| entity.short(t.0).to_owned());
        let leads = content.having(Part::Lead).chain(content.having(Part::CoLead));
        let contacts = leads.take(CALLED).filter_map(|id| {
            let entity = network.common.register.get(id)?;
            let contact = told::contact(t, network, id, &content.places)?;
            Some((entity.short(t.0).to_owned(), contact))
        });
        card.contacts = contacts.collect();
    } else if let Some((network, one)) = outside {
        let source = network.outside.source(one.source)?;
        let mechanism = network.mechanisms.iter().find(|m| m.id == source.mechanism)?;
        card.href = outside::address(network, mechanism, one.id.0);
        card.reference = outside::name(mechanism, &one.reference);
        card.lead.clone_from(&one.by);
        // Whoever is to be asked there is known at the source alone.
        card.source = content.link.clone().or_else(|| source.url.clone());
        card.origin = vec![t.with("outside-of", &[("mechanism", mechanism.name.words(t.0))])];
        card.origin.extend(outside::origin(t, source));
    }
    Some(card)
}
