//! One practice: what it says, what shows it, whom to ask, and what may be done with it.

use super::{address, office, one, reviews, shares};
use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{self, Answer, Cx, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::practice::{Act, Practice};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "practice/pages/practice.html")]
struct PracticePage {
    shell: Shell,
    list: String,
    path: String,
    reference: String,
    title: Words,
    by: String,
    state: Option<(&'static str, String)>,
    reason: Option<Words>,
    trouble: Option<String>,
    summary: Words,
    results: Option<Words>,
    lessons: Option<Words>,
    facts: Vec<(String, String)>,
    objectives: Vec<(String, Words)>,
    principles: Vec<Words>,
    links: Vec<(String, Words)>,
    activities: Vec<(String, String, Words)>,
    contact: Option<Contact>,
    hub_url: Option<String>,
    version: i64,
    lacks: Vec<String>,
    edit: Option<String>,
    acts: Vec<(&'static str, String)>,
    why: Option<Field>,
}

struct Contact {
    name: Words,
    facts: Vec<String>,
    email: Option<String>,
}

/// What may be done with a practice as a whole by whoever asks.
pub(super) fn acts(cx: &Cx, network: &NetworkPicture, practice: &Practice) -> Vec<Act> {
    let (reviewer, own) = (reviews(cx, network), shares(cx, network, practice.entity));
    let may = |act: &Act| {
        let lacks = *act == Act::Submit && !practice.lacks().is_empty();
        let role = if act.is_the_reviewers() { reviewer } else { own || reviewer };
        practice.state.after(*act).is_some() && role && !lacks
    };
    Act::ALL.iter().copied().filter(may).collect()
}

/// Whether whoever asks may change its text now.
pub(super) fn may_write(cx: &Cx, network: &NetworkPicture, practice: &Practice) -> bool {
    practice.state.may_be_written(reviews(cx, network)) && shares(cx, network, practice.entity)
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let practice = one(&cx, &network, &reference).await?;
    draw(&cx, &network, &practice, (None, &Wrong::default()), StatusCode::OK, None)
}

pub(super) fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    practice: &Practice,
    (sent, wrong): (Option<&Form>, &Wrong),
    status: StatusCode,
    trouble: Option<String>,
) -> Answer {
    let t = cx.t();
    let common = &network.common;
    let words = |text| Words::of(text, t.0, t);
    let path = address(network, practice);
    let open = acts(cx, network, practice);
    let needs_reason = open.iter().any(|a| a.needs_reason());
    let own = shares(cx, network, practice.entity);
    let lacks = if own && practice.state == aunar_domain::practice::State::Draft {
        practice.lacks().iter().map(|l| t.label("practice-lacks", l.code())).collect()
    } else {
        Vec::new()
    };
    let entry = |framework: &'static str| {
        move |code: &String| {
            common.frameworks.entry(framework, code).map(|e| (e.code.clone(), words(&e.title)))
        }
    };
    let base = format!("/{}", network.network.code);
    let activity = |id: &aunar_domain::ids::ActivityId| {
        let (plan, a) = network.activity(*id)?;
        let href = web::address::activity(network, plan, &a.reference);
        Some((href, a.reference.clone(), words(&a.content.title)))
    };
    let page = PracticePage {
        shell: Shell::of(cx, network, None, "practices", practice.title.words(t.0))
            .also("application/json", format!("{path}/hub.json")),
        list: format!("{base}/practices"),
        reference: practice.reference.clone(),
        title: words(&practice.title),
        by: common
            .register
            .get(practice.entity)
            .map_or_else(String::new, |e| t.with("practice-by", &[("entity", e.name.words(t.0))])),
        state: (!practice.state.is_public())
            .then(|| (practice.state.code(), t.label("practice-state", practice.state.code()))),
        reason: practice.reason.as_ref().map(words),
        trouble,
        summary: words(&practice.summary),
        results: practice.results.as_ref().map(words),
        lessons: practice.lessons.as_ref().map(words),
        facts: facts(cx, network, practice),
        objectives: practice.objectives.iter().filter_map(entry(OBJECTIVES)).collect(),
        principles: practice
            .principles
            .iter()
            .filter_map(entry(PRINCIPLES))
            .map(|(_, words)| words)
            .collect(),
        links: practice.links.iter().map(|l| (l.url.clone(), words(&l.title))).collect(),
        activities: practice.activities.iter().filter_map(activity).collect(),
        contact: practice.office.and_then(|id| office(network, id)).map(|o| Contact {
            name: words(&o.name),
            facts: [
                common.register.get(o.entity).map(|e| e.short(t.0).to_owned()),
                o.city.clone(),
                (!o.languages.is_empty()).then(|| {
                    o.languages.iter().map(|l| t.language(*l)).collect::<Vec<_>>().join(", ")
                }),
            ]
            .into_iter()
            .flatten()
            .collect(),
            email: o.email.clone(),
        }),
        hub_url: practice.hub_url.clone(),
        version: practice.version,
        lacks,
        edit: may_write(cx, network, practice).then(|| format!("{path}/edit")),
        acts: open.iter().map(|a| (a.code(), t.label("practice-act", a.code()))).collect(),
        why: needs_reason.then(|| {
            Field::new(Kind::Words, "reason", t.t("practice-reason"))
                .hint(t.t("practice-reason-how"))
                .sent(sent, wrong)
        }),
        path,
    };
    respond::personal_page(cx, status, &page)
}

fn facts(cx: &Cx, network: &NetworkPicture, practice: &Practice) -> Vec<(String, String)> {
    let t = cx.t();
    let geography = &network.common.geography;
    let name = |code: &String| geography.get(code).map(|p| p.name.words(t.0).to_owned());
    let places: Vec<String> = practice.places.iter().filter_map(name).collect();
    [
        ("places", places.join(", ")),
        ("period", practice.period.as_ref().map_or_else(String::new, |p| numbers::period(t, p))),
        (
            "published",
            practice
                .published_at
                .filter(|_| practice.state.is_public())
                .map_or_else(String::new, |at| numbers::day(t.0, at.date_naive())),
        ),
    ]
    .into_iter()
    .filter(|(_, said)| !said.is_empty())
    .map(|(field, said)| (t.label("practice-says", field), said))
    .collect()
}
