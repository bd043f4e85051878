//! An outside activity: what its source says of it, and which of the network's own are like it.

use super::list::places;
use super::mechanism::find;
use super::told;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::radar::{self, Near, words};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, address, numbers, respond};
use askama::Template;
use aunar_domain::activity::{Activity, ActivityKind};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::ids::OutsideId;
use aunar_domain::outside::OutsideActivity;
use aunar_overlap::Grade;
use axum::extract::Path;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "outside/pages/page.html")]
struct OutsidePage {
    shell: Shell,
    list: String,
    mechanism: (String, Words),
    title: Words,
    description: Option<Words>,
    reference: Option<String>,
    status: &'static str,
    status_words: String,
    gone: Option<String>,
    facts: Vec<(String, String)>,
    link: Option<String>,
    url: Option<String>,
    origin: Vec<String>,
    alike: Vec<Alike>,
}

/// An activity of the network that is like it.
struct Alike {
    href: String,
    pair: Option<String>,
    reference: String,
    title: Words,
    grade: &'static str,
    grade_words: String,
    lead: Option<String>,
    plan: String,
}

/// The page.
pub(super) async fn show(
    cx: Cx,
    Path((code, reference, id)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let mechanism = find(&network, &reference)?;
    let gone = || Error::not_found("outside-activity", &id);
    let key = Uuid::parse_str(&id).map(OutsideId).map_err(|_| gone())?;
    let one = network.outside.get(key).ok_or_else(gone)?;
    let source = network.outside.source(one.source).filter(|s| s.mechanism == mechanism.id);
    let source = source.ok_or_else(gone)?;
    let t = cx.t();
    let status = one.content.status.public().code();
    let title = Words::of(&one.content.title, t.0, t);
    let page = OutsidePage {
        shell: Shell::of(&cx, &network, None, "needs", &title.words),
        list: format!("/{code}/mechanisms"),
        mechanism: (
            format!("/{code}/mechanisms/{}", encode(&mechanism.reference)),
            Words::of(&mechanism.name, t.0, t),
        ),
        title,
        description: one.content.description.as_ref().map(|x| Words::of(x, t.0, t)),
        reference: told::own(&one.reference).map(str::to_owned),
        status,
        status_words: t.label("public-status", status),
        gone: told::gone(t, one),
        facts: facts(&cx, &network, one),
        link: one.content.link.clone().filter(|link| link.starts_with("http")),
        url: source.url.clone(),
        origin: told::origin(t, source),
        alike: alike(&cx, &network, one).await?,
    };
    respond::page(&cx, &page)
}

fn facts(cx: &Cx, network: &NetworkPicture, one: &OutsideActivity) -> Vec<(String, String)> {
    let (t, content) = (cx.t(), &one.content);
    let objectives = content.serving(OBJECTIVES, None).map(|code| {
        let entry = network.common.frameworks.entry(OBJECTIVES, code);
        entry.map_or_else(|| code.to_owned(), |e| e.numbered(t.0))
    });
    let objectives: Vec<String> = objectives.collect();
    let audiences: Vec<String> =
        content.audiences.iter().map(|a| t.label("audience", a.code())).collect();
    let kind = Some(content.kind).filter(|kind| *kind != ActivityKind::Other);
    [
        ("lead", one.by.clone().unwrap_or_default()),
        ("places", places(cx, network, &content.places)),
        ("period", content.period.as_ref().map_or_else(String::new, |p| numbers::period(t, p))),
        ("audience", audiences.join(", ")),
        ("kind", kind.map_or_else(String::new, |kind| t.label("kind", kind.code()))),
        ("objectives", objectives.join(", ")),
    ]
    .into_iter()
    .filter(|(_, said)| !said.is_empty())
    .map(|(field, said)| (t.label("outside-says", field), said))
    .collect()
}

/// Those of the network's plans, as far as the reader sees them, that are like it.
async fn alike(
    cx: &Cx,
    network: &NetworkPicture,
    one: &OutsideActivity,
) -> Result<Vec<Alike>, Error> {
    radar::follow(&cx.state).await?;
    let near: Vec<_> =
        cx.state.radar.look(|standing, _| standing.neighbours(one.id.into()).collect());
    let found = near.into_iter().filter_map(|(key, near)| {
        let (plan, activity) = network.activity(key.planned()?)?;
        Some(line(cx, network, one, (plan, activity, near)))
    });
    Ok(found.collect())
}

fn line(
    cx: &Cx,
    network: &NetworkPicture,
    one: &OutsideActivity,
    (plan, activity, near): (&PlanPicture, &Activity, Near),
) -> Alike {
    let t = cx.t();
    let lead = activity.content.lead().and_then(|id| network.common.register.get(id));
    let (code, in_plan) = (&network.network.code, &plan.plan.code);
    let reference = encode(&activity.reference);
    Alike {
        href: address::activity(network, plan, &activity.reference),
        // What is nothing but experience has no page of its own to answer on.
        pair: (near.grade > Grade::Earlier)
            .then(|| format!("/{code}/plans/{in_plan}/overlaps/{reference}/{}", one.id)),
        reference: activity.reference.clone(),
        title: Words::of(&activity.content.title, t.0, t),
        grade: near.grade.code(),
        grade_words: words::grade(t, near.grade),
        lead: lead.map(|entity| entity.short(t.0).to_owned()),
        plan: plan.plan.title.words(t.0).to_owned(),
    }
}
