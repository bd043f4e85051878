//! One activity: all it says, what it is related to, and its history.

use super::forms::{self, Line};
use crate::amendment;
use crate::consultation::{self, OnActivity};
use crate::discussion;
use crate::evidence;
use crate::history;
use crate::indicator;
use crate::money;
use crate::overlap::{self, JoinedLine};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::practice;
use crate::records::{self, latest};
use crate::reporting;
use crate::room;
use crate::web::address;
use crate::web::cx::person_of;
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, numbers, respond};
use askama::Template;
use aunar_db::Recorded;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::{Activity, Marker, Part, Weight};
use aunar_domain::facets::Facet;
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::iati::{Said, SaidOf};
use aunar_domain::room::About;
use axum::extract::Path;

/// How many deeds of its history a page shows.
const DEEDS: i64 = 30;
/// How many activities of the same priority are named.
const NEIGHBOURS: usize = 5;

#[derive(Template)]
#[template(path = "plan/pages/activity.html")]
struct ActivityPage {
    shell: Shell,
    base: String,
    may_edit: bool,
    /// What is said to whoever has just changed it.
    saved: Option<String>,
    /// Where its latest change is undone, and which version that made.
    undo: Option<(String, i64)>,
    line: Line,
    status: String,
    description: Option<Words>,
    priority: Option<(String, Words, String)>,
    result: Option<(String, Words)>,
    parts: Vec<(String, Vec<Who>)>,
    precision: Option<String>,
    period_note: Option<String>,
    slipped: Option<String>,
    slip_reason: Option<Words>,
    places: Vec<(String, String)>,
    audiences: Vec<String>,
    primary: Vec<Objective>,
    secondary: Vec<Objective>,
    principles: Vec<Words>,
    targets: Vec<(String, Words)>,
    functions: Vec<Words>,
    gender: String,
    human_rights: String,
    deliverable: Option<Words>,
    link: Option<String>,
    needs: Vec<(String, Words)>,
    mechanisms: Vec<(String, Words)>,
    events: Vec<(String, String, Words)>,
    source: Option<String>,
    sectors: Vec<String>,
    standard: Vec<(String, String)>,
    neighbours: Vec<Line>,
    history: Vec<Deed>,
    consultation: Option<OnActivity>,
    amendments: Option<amendment::OnActivity>,
    discussion: Option<(String, String, String)>,
    translations: Option<String>,
    joined: Vec<JoinedLine>,
    kin: Vec<overlap::Kin>,
    proposals: Vec<(String, String, Words)>,
    money: Option<money::OnActivity>,
    told: Option<String>,
    evidence: Option<evidence::OnActivity>,
    practices: Vec<(String, String, Words)>,
    rooms: Vec<room::Beside>,
    open_room: Option<String>,
    indicators: Option<indicator::OnActivity>,
}

/// A code of IATI's with what is said of it, as people read it.
fn said(said: &Said) -> String {
    let mut words = match said.vocabulary.as_str() {
        "" => said.code.clone(),
        vocabulary => format!("{vocabulary}:{}", said.code),
    };
    if let Some((_, name)) = &said.name {
        words = format!("{name} ({words})");
    }
    match (&said.value, said.of) {
        (Some(value), SaidOf::Sector | SaidOf::Share) => format!("{words} {value} %"),
        (Some(value), _) => format!("{words} = {value}"),
        (None, _) => words,
    }
}

struct Who {
    short: String,
    name: String,
    href: String,
    represented_by: Option<String>,
}

struct Objective {
    number: String,
    label: Words,
    title: Words,
    href: String,
}

struct Deed {
    moment: String,
    when: String,
    what: String,
    fields: String,
    /// Whether it is the latest change, and can be undone by whoever asks.
    undo: bool,
}

/// The activity's page.
pub(super) async fn show(
    cx: Cx,
    Path((network, plan, reference)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&["saved"])?;
    let saved = cx.params().number("saved", 0, 0, usize::MAX / 2)?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let activity =
        plan.by_reference(&reference).ok_or_else(|| unknown(&cx, &network, plan, &reference))?;
    let history = cx.state.db.history(network.network.id.0, Some(activity.id.0), None, DEEDS).await;
    let history = cx.beside(history.map_err(Error::from))?;
    let said = i64::try_from(saved).is_ok_and(|version| version == activity.version);
    let said = said.then(|| own_change(&cx, activity, &history)).flatten();
    let mut view = view(&cx, &network, plan, activity, history);
    view.saved = said;
    view.kin = cx.beside(overlap::kin(&cx, activity).await)?;
    view.consultation =
        cx.beside(consultation::on_activity(&cx, &network, plan, activity).await)?;
    let open = cx.beside(discussion::counts(&cx, &network, plan, activity).await)?;
    view.discussion = open.map(|open| {
        let t = cx.t();
        let threads = t.n("discussion-threads", open.threads);
        (open.href, threads, t.n("discussion-suggestions", open.suggestions))
    });
    view.proposals = cx.beside(proposals(&cx, &network, plan, activity).await)?;
    view.indicators =
        cx.beside(indicator::on_activity(&cx, &network, plan, activity).await.map(Some))?;
    view.money = cx.beside(money::on_activity(&cx, &network, plan, activity).await.map(Some))?;
    view.evidence =
        cx.beside(evidence::on_activity(&cx, &network, plan, activity).await.map(Some))?;
    view.practices = cx.beside(practice::of_activity(&cx, &network, activity.id).await)?;
    view.rooms = cx.beside(room::beside(&cx, &network, About::Activity(activity.id)).await)?;
    let opens = cx.may(Action::OpenRoom, Object::network(network.network.id));
    let about = format!("{}/{}", plan.plan.code, activity.reference);
    view.open_room =
        opens.then(|| format!("/{}/rooms/new?about={}", network.network.code, encode(&about)));
    let told = cx.beside(reporting::on_activity(&cx, &network, plan, activity).await.map(Some))?;
    if let Some(told) = told.filter(|told| !told.is_nothing()) {
        view.told = Some(told.drawn(&cx)?);
    }
    respond::page(&cx, &view)
}

/// What is said to whoever made the change that an activity stands at.
fn own_change(cx: &Cx, activity: &Activity, history: &[Recorded]) -> Option<String> {
    let made = history.iter().find(|row| latest::made(row) == Some(activity.version))?;
    let reader = cx.signed.as_ref().map(|signed| signed.person.id)?;
    let is_theirs = person_of(&made.actor) == Some(reader);
    let words = if made.action == "undo" { "editing-undone" } else { "editing-saved" };
    is_theirs.then(|| cx.t().t(words))
}

/// What is not there, with what may have been meant: the same letters and number written otherwise
/// (`a14` for `A-014`). Looked up in every usual form rather than searched for.
pub fn unknown(cx: &Cx, network: &NetworkPicture, plan: &PlanPicture, reference: &str) -> Error {
    if let Some(moved) = cx.moved(plan, reference) {
        return moved;
    }
    let cut: String = reference.chars().take(80).collect();
    let letters: String = cut.chars().filter(|c| c.is_alphabetic()).collect();
    let digits: String = cut.chars().filter(char::is_ascii_digit).collect();
    let mut near: Vec<(String, String)> = Vec::new();
    if let Ok(number) = digits.parse::<u32>() {
        for letters in [letters.to_uppercase(), letters.to_lowercase()] {
            for between in ["-", "", ".", " ", "/"] {
                for width in 1..=6 {
                    let form = format!("{letters}{between}{number:0width$}");
                    if let Some(activity) = plan.by_reference(&form) {
                        let title = activity.content.title.words(cx.lang());
                        let address = address::activity(network, plan, &activity.reference);
                        near.push((address, format!("{} {title}", activity.reference)));
                    }
                }
            }
        }
        near.sort();
        near.dedup();
    }
    let list = format!("/{}/plans/{}/activities", network.network.code, plan.plan.code);
    near.push((list, cx.t().t("activities-title")));
    Error::NotFound { what: "activity", found: cut, near }
}

fn view(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
    history: Vec<Recorded>,
) -> ActivityPage {
    let (t, content, common) = (cx.t(), &activity.content, &network.common);
    let lang = t.0;
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let words = |text| Words::of(text, lang, t);
    let priority = content.priority.and_then(|id| plan.priority(id));
    let result = priority.and_then(|p| p.results.iter().find(|r| Some(r.id) == content.result));
    let parts = Part::ALL.iter().filter_map(|part| {
        let who: Vec<Who> = content
            .involved
            .iter()
            .filter(|i| i.part == *part)
            .filter_map(|i| {
                let entity = common.register.get(i.entity)?;
                let holders = i.represented_by.iter().filter_map(|h| common.register.get(*h));
                let holders: Vec<&str> = holders.map(|h| h.short(lang)).collect();
                Some(Who {
                    short: entity.short(lang).to_owned(),
                    name: entity.name.words(lang).to_owned(),
                    href: format!("{base}/activities?entity={}", entity.code),
                    represented_by: (!holders.is_empty()).then(|| {
                        t.with("activity-represented-by", &[("who", &holders.join(", "))])
                    }),
                })
            })
            .collect();
        (!who.is_empty()).then(|| (t.label("part", part.code()), who))
    });
    let objectives = |weight| {
        let entries = content
            .serving(OBJECTIVES, Some(weight))
            .filter_map(|code| common.frameworks.entry(OBJECTIVES, code));
        let mut all: Vec<Objective> = entries
            .map(|e| Objective {
                number: e.code.clone(),
                label: words(&e.short),
                title: words(&e.title),
                href: format!("{base}/activities?objective={}", e.code),
            })
            .collect();
        all.sort_by_key(|o| o.number.parse::<u32>().unwrap_or(u32::MAX));
        all
    };
    let named = |framework: &'static str| {
        content
            .serving(framework, None)
            .filter_map(move |code| common.frameworks.entry(framework, code))
    };
    let marker = |m: Marker| {
        m.value().map_or_else(
            || t.t("activity-not-assessed"),
            |v| t.with("activity-marker-of", &[("value", &v.to_string())]),
        )
    };
    let events = network.events.iter().filter(|e| e.activity == Some(activity.id));
    let at = plan.index.having(Facet::Priority, priority.map_or("", |p| &p.reference));
    let neighbours = at
        .iter()
        .map(|n| &plan.activities[n as usize])
        .filter(|a| a.id != activity.id)
        .take(NEIGHBOURS);
    let may_edit = cx.may_on(Action::EditActivity, &plan.plan, content);
    let can_undo = may_edit && latest::change(&history, activity.version).is_some();
    let undo = can_undo.then(|| {
        let at = address::activity(network, plan, &activity.reference);
        (format!("{at}/undo"), activity.version)
    });
    let mut deeds: Vec<Deed> = history.iter().map(|row| deed(cx, network, row)).collect();
    let made = history.iter().position(|row| latest::made(row) == Some(activity.version));
    if let Some(deed) = made.filter(|_| undo.is_some()).and_then(|at| deeds.get_mut(at)) {
        deed.undo = true;
    }
    ActivityPage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "activities",
            content.title.words(lang),
        )
        .also(
            "application/json",
            format!("/api/v1/networks{}", address::activity(network, plan, &activity.reference)),
        ),
        may_edit,
        saved: None,
        line: forms::line(cx, network, plan, activity),
        status: t.label("status", content.status.code()),
        description: content.description.as_ref().map(words),
        priority: priority.map(|p| {
            (
                p.reference.clone(),
                words(&p.title),
                format!("{base}/activities?priority={}", crate::web::params::encode(&p.reference)),
            )
        }),
        result: result.map(|r| (r.reference.clone(), words(&r.title))),
        parts: parts.collect(),
        precision: content.period.map(|p| t.label("precision", p.precision.code())),
        period_note: content.period.and(content.period_note.clone()),
        slipped: content
            .first_period
            .map(|p| t.with("activity-slipped", &[("from", &numbers::period(t, &p))])),
        slip_reason: content.slip_reason.as_ref().map(words),
        places: content
            .places
            .iter()
            .map(|code| {
                let country = common.geography.country_of(code).map_or(code.as_str(), |c| &c.code);
                (
                    forms::place(cx, network, code).to_owned(),
                    format!("{base}/activities?country={country}"),
                )
            })
            .collect(),
        audiences: content.audiences.iter().map(|a| t.label("audience", a.code())).collect(),
        primary: objectives(Weight::Primary),
        secondary: objectives(Weight::Secondary),
        principles: named(PRINCIPLES).map(|e| words(&e.short)).collect(),
        targets: named(SDG).map(|e| (e.code.clone(), words(&e.short))).collect(),
        functions: named(QCPR).map(|e| words(&e.short)).collect(),
        gender: marker(content.gender),
        human_rights: marker(content.human_rights),
        deliverable: content.deliverable.as_ref().map(words),
        link: content.link.clone(),
        needs: network
            .needs
            .iter()
            .filter(|n| content.needs.contains(&n.id))
            .map(|n| (format!("/{}/needs#{}", network.network.code, n.reference), words(&n.title)))
            .collect(),
        mechanisms: network
            .mechanisms
            .iter()
            .filter(|m| content.mechanisms.contains(&m.id))
            .map(|m| (format!("/{}/needs#{}", network.network.code, m.reference), words(&m.name)))
            .collect(),
        events: events
            .map(|e| {
                (
                    format!("/{}/events/{}", network.network.code, e.reference),
                    numbers::event_time(t, e),
                    words(&e.title),
                )
            })
            .collect(),
        source: content.source.clone(),
        sectors: content.sectors.iter().map(said).collect(),
        standard: content
            .standard
            .iter()
            .map(|s| (t.label("said", s.of.code()), said(s)))
            .collect(),
        neighbours: neighbours.map(|a| forms::line(cx, network, plan, a)).collect(),
        history: deeds,
        undo,
        consultation: None,
        amendments: amendment::on_activity(cx, network, plan, activity),
        discussion: None,
        money: None,
        told: None,
        evidence: None,
        practices: Vec::new(),
        rooms: Vec::new(),
        open_room: None,
        indicators: None,
        proposals: Vec::new(),
        translations: translations(cx, plan, activity, &base),
        joined: overlap::joined_into(cx, network, plan, activity),
        kin: Vec::new(),
        base,
    }
}

/// The proposals that it answers, and those that what was joined into it does: number, address, title.
async fn proposals(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<Vec<(String, String, Words)>, Error> {
    let t = cx.t();
    let joined = plan.joined.redirects().iter().filter(|r| r.to == activity.id).map(|r| r.from);
    let mut all = Vec::new();
    for id in std::iter::once(activity.id).chain(joined) {
        for told in records::proposal::of_activity(&cx.state.db, network.network.id, id).await? {
            let number = told.proposal.number.map(|n| n.to_string()).unwrap_or_default();
            let title = match &told.proposal.idea {
                Some(idea) => Words::of(&idea.title, t.0, t),
                None => Words::own(t.t("proposal-erased-title")),
            };
            let href = format!("/{}/proposals/{number}", network.network.code);
            all.push((number, href, title));
        }
    }
    Ok(all)
}

/// Where its texts are translated, for those who may.
fn translations(cx: &Cx, plan: &PlanPicture, activity: &Activity, base: &str) -> Option<String> {
    let content = &activity.content;
    let leads: Vec<_> = content.having(Part::Lead).chain(content.having(Part::CoLead)).collect();
    let object = Object::plan(&plan.plan).under(content.priority).of(&leads);
    let of = crate::web::params::encode(&activity.reference);
    cx.may(Action::Translate, object).then(|| format!("{base}/translations?show=all&of={of}"))
}

fn deed(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> Deed {
    let t = cx.t();
    let action = t.action(&row.action);
    let via = t.door(&row.via);
    let mut fields = Vec::new();
    if let (Some(before), Some(after)) = (
        row.before.as_ref().and_then(|v| v.as_object()),
        row.after.as_ref().and_then(|v| v.as_object()),
    ) {
        for (name, value) in after {
            // The suggestion it was made at is internal to members; what was joined is said above.
            let aside = ["version", "joined", "parted"].contains(&name.as_str())
                || latest::DECIDED_BY.contains(&name.as_str());
            if !aside && before.get(name) != Some(value) {
                fields.push(t.try_label("field", name).unwrap_or_else(|| name.clone()));
            }
        }
    }
    Deed {
        moment: row.at.to_rfc3339(),
        when: numbers::moment(t.0, row.at),
        what: history::answered(cx, network, row, format!("{action} ({via})")),
        fields: fields.join(", "),
        undo: false,
    }
}
