//! The findings of a plan as a page: by grade, with who has to answer, and who overlaps with whom.

use super::found::{Found, findings};
use super::freed::{Freed, Shown, freed};
use super::matrix::{self, Matrix};
use super::side::Face;
use crate::ledger;
use crate::radar::words;
use crate::web::collate::collator;
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_domain::geography::Place;
use aunar_domain::ids::EntityId;
use aunar_domain::overlap::{Answer as Said, Standing};
use aunar_overlap::Grade;
use axum::extract::Path;
use std::collections::BTreeMap;

/// How many findings a page shows.
const USUAL: usize = 50;
/// The grades that a page can be asked for; what is nothing is not shown.
const GRADES: [Grade; 4] = [Grade::Duplicate, Grade::Join, Grade::Possible, Grade::Earlier];
/// Where a finding stands, as filters name it.
const STANDS: [&str; 3] = ["open", "undecided", "settled"];
/// Where the other activity is, as filters name it.
const BEYOND: [&str; 2] = ["plans", "outside"];
/// What a page can be narrowed by.
const NARROWS: [&str; 7] = ["grade", "entity", "with", "priority", "country", "standing", "beyond"];

#[derive(Template)]
#[template(path = "overlap/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    here: String,
    plan: Words,
    encoder: bool,
    figures: Vec<(String, String)>,
    filters: Vec<Filter>,
    any: bool,
    lines: Vec<Line>,
    pager: Pager,
    matrix: Option<Matrix>,
    answered: Vec<(String, String)>,
    freed: Option<Freed>,
}

/// A filter as a list to choose from.
struct Filter {
    name: &'static str,
    label: String,
    choices: Vec<(String, String, bool)>,
}

/// A finding in the list.
struct Line {
    href: String,
    grade_code: &'static str,
    grade: String,
    sides: Vec<SideView>,
    stands: String,
    stands_code: &'static str,
    lapsed: Option<String>,
}

/// One of its two activities.
struct SideView {
    reference: String,
    title: Words,
    facts: Vec<String>,
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[
        "grade", "entity", "with", "priority", "country", "standing", "beyond", "freed", "page",
        "per_page",
    ])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let t = cx.t();
    let all = findings(&cx.state, &cx.picture, &network, plan.plan.id).await?;
    let ledger = ledger::of(&cx.state, network.network.id).await?;
    let grade = cx.params().code("grade", &GRADES, Grade::code)?;
    let stands = cx.params().code("standing", &STANDS, |s| s)?;
    let beyond = cx.params().code("beyond", &BEYOND, |s| s)?;
    let groups = cx.params().code("freed", &[Shown::All], |_| "all")?;
    let register = &network.common.register;
    let entity = |name: &'static str| -> Result<Option<EntityId>, Error> {
        let Some(code) = cx.params().one(name) else {
            return Ok(None);
        };
        let found = register.iter().find(|e| e.code.eq_ignore_ascii_case(code)).map(|e| e.id);
        let known = || {
            leads(&all)
                .keys()
                .filter_map(|id| Some(register.get(*id)?.code.clone()))
                .collect::<Vec<_>>()
                .join(", ")
        };
        found.map(Some).ok_or_else(|| Error::bad_param("bad-value", name, code, known()))
    };
    let (of, with) = (entity("entity")?, entity("with")?);
    let priority = match cx.params().one("priority") {
        None => None,
        Some(reference) => {
            let known = plan.priorities.iter().map(|p| p.reference.as_str()).collect::<Vec<_>>();
            let found = plan.priorities.iter().find(|p| p.reference == reference);
            let found = found.ok_or_else(|| {
                Error::bad_param("bad-value", "priority", reference, known.join(", "))
            })?;
            Some(found.id)
        }
    };
    let geography = &network.common.geography;
    let country = match cx.params().one("country") {
        None => None,
        Some(code) => Some(geography.get(&code.to_uppercase()).ok_or_else(|| {
            let known = countries(&all).into_keys().collect::<Vec<_>>();
            Error::bad_param("bad-value", "country", code, known.join(", "))
        })?),
    };
    let has = |f: &Found, id: EntityId| {
        f.sides().iter().any(|s| s.content.involved.iter().any(|i| i.entity == id))
    };
    // Between two is what one of them leads and the other leads, as the matrix counts it.
    let between = |f: &Found, a: EntityId, b: EntityId| {
        let leads = f.sides().map(|side| side.lead());
        leads == [Some(a), Some(b)] || leads == [Some(b), Some(a)]
    };
    // A part of it, and what holds it: the region, or a team of several countries.
    let in_country = |f: &Found, code: &str| {
        f.sides().iter().any(|s| {
            let mut places = s.content.places.iter();
            places.any(|p| geography.is_within(p, code) || geography.is_within(code, p))
        })
    };
    let shown: Vec<&Found> = all
        .iter()
        // Earlier experience is a help, and no question: it is shown when asked for.
        .filter(|f| grade.map_or(f.near.grade > Grade::Earlier, |g| f.near.grade == g))
        .filter(|f| stands.is_none_or(|s| code(&f.known.standing) == s))
        .filter(|f| beyond.is_none_or(|b| (b == "outside") == f.there.planned().is_none()))
        .filter(|f| match (of, with) {
            (Some(of), Some(with)) => between(f, of, with),
            (one, other) => one.or(other).is_none_or(|id| has(f, id)),
        })
        .filter(|f| {
            priority.is_none_or(|id| f.sides().iter().any(|s| s.content.priority == Some(id)))
        })
        .filter(|f| country.is_none_or(|place| in_country(f, &place.code)))
        .collect();
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let here = format!("{base}/overlaps");
    let page = Page::of(&cx, USUAL)?;
    let lines: Vec<Line> = shown.iter().map(|f| line(&cx, &here, f)).collect();
    let (total, lines) = page.cut(lines);
    let view = ListPage {
        shell: Shell::of(&cx, &network, Some(&plan.plan.code), "plan", &t.t("overlap-title"))
            .also("application/json", format!("/api/v1/networks{here}")),
        plan: Words::of(&plan.plan.title, t.0, t),
        encoder: cx.state.radar.has_encoder(),
        figures: figures(t, &all),
        filters: filters(&cx, &network, plan, &all),
        any: NARROWS.iter().any(|name| cx.params().one(name).is_some()),
        lines,
        pager: page.among(&cx, &here, total),
        matrix: matrix::on_page(&cx, (&network, plan), &here, &all),
        answered: answered(t, &all, plan.joined.redirects().len()),
        freed: freed(&cx, &network, plan, &ledger, &all, groups.unwrap_or(Shown::Most)),
        base,
        here,
    };
    respond::page(&cx, &view)
}

/// Where a finding stands, as a code.
pub(super) fn code(standing: &Standing) -> &'static str {
    match standing {
        Standing::Open(_) => "open",
        Standing::Undecided => "undecided",
        Standing::Settled(_) => "settled",
    }
}

/// Where a finding stands, in words.
pub(super) fn stands(t: Tongue, f: &Found) -> String {
    if !f.asks() && f.answers.is_empty() {
        let key = if f.near.grade == Grade::Earlier { "earlier" } else { "nobody-asked" };
        return t.label("overlap-stands", key);
    }
    match &f.known.standing {
        Standing::Open(owners) => {
            let names: Vec<String> = owners
                .iter()
                .filter_map(|id| {
                    Some(f.here.network.common.register.get(*id)?.short(t.0).to_owned())
                })
                .collect();
            t.with("overlap-stands-open", &[("names", &names.join(", "))])
        }
        Standing::Undecided => t.t("overlap-stands-undecided"),
        Standing::Settled(answer) => t.with(
            "overlap-stands-settled",
            &[("answer", &t.label("overlap-answer", answer.code()))],
        ),
    }
}

/// What has changed since it was settled, in words.
pub(super) fn lapsed(t: Tongue, f: &Found) -> Option<String> {
    let fields: Vec<String> =
        f.known.lapsed.iter().map(|g| t.label("overlap-ground", g.code())).collect();
    (!fields.is_empty()).then(|| t.with("overlap-lapsed", &[("fields", &fields.join(", "))]))
}

/// The address of a finding, from the side in the plan.
pub(super) fn address(here: &str, f: &Found) -> String {
    format!("{here}/{}/{}", encode(&f.here.activity.reference), f.there.face().key.id())
}

fn line(cx: &Cx, here: &str, f: &Found) -> Line {
    let t = cx.t();
    Line {
        href: address(here, f),
        grade_code: f.near.grade.code(),
        grade: words::grade(t, f.near.grade),
        sides: f.sides().map(|side| side_view(cx, side)).into(),
        stands: stands(t, f),
        stands_code: code(&f.known.standing),
        lapsed: lapsed(t, f),
    }
}

fn side_view(cx: &Cx, side: Face<'_>) -> SideView {
    let (t, content) = (cx.t(), side.content);
    let common = &side.network.common;
    let mut facts: Vec<String> = Vec::new();
    if side.outside.is_some() {
        facts.push(t.t("outside-only-read"));
    }
    facts.extend(side.lead().and_then(|id| Some(common.register.get(id)?.short(t.0).to_owned())));
    facts.extend(side.outside.and_then(|outside| outside.by.clone()));
    facts.extend(content.period.as_ref().map(|p| numbers::period(t, p)));
    let places: Vec<&str> =
        content.places.iter().take(3).map(|code| common.geography.name(code, t.0)).collect();
    if !places.is_empty() {
        facts.push(places.join(", "));
    }
    SideView { reference: side.name(), title: Words::of(&content.title, t.0, t), facts }
}

fn count(t: Tongue, n: usize) -> String {
    numbers::whole(t.0, u64::try_from(n).unwrap_or(u64::MAX))
}

fn figures(t: Tongue, all: &[Found]) -> Vec<(String, String)> {
    GRADES
        .iter()
        .map(|grade| {
            let n = all.iter().filter(|f| f.near.grade == *grade).count();
            (count(t, n), t.n(&format!("overlap-figure-{}", grade.code()), n))
        })
        .collect()
}

/// How findings were answered; what was joined is found no more, and was answered so.
fn answered(t: Tongue, all: &[Found], joined: usize) -> Vec<(String, String)> {
    let of = |answer: Said| {
        let settled = all.iter().filter(|f| f.known.standing == Standing::Settled(answer)).count();
        settled + if answer == Said::Join { joined } else { 0 }
    };
    Said::ALL
        .iter()
        .map(|answer| (of(*answer), t.label("overlap-answer", answer.code())))
        .filter(|(n, _)| *n > 0)
        .map(|(n, label)| (count(t, n), label))
        .collect()
}

/// The entities that lead an activity of a finding, with how often they do.
fn leads(all: &[Found]) -> BTreeMap<EntityId, usize> {
    let mut leads = BTreeMap::new();
    for side in all.iter().flat_map(Found::sides) {
        if let Some(lead) = side.lead() {
            *leads.entry(lead).or_insert(0) += 1;
        }
    }
    leads
}

/// The countries that findings are in.
fn countries(all: &[Found]) -> BTreeMap<String, &Place> {
    let sides = all.iter().flat_map(Found::sides);
    let places = sides.flat_map(|side| {
        let geography = &side.network.common.geography;
        side.content.places.iter().filter_map(|code| geography.country_of(code))
    });
    places.map(|place| (place.code.clone(), place)).collect()
}

fn filters(
    cx: &Cx,
    network: &crate::picture::NetworkPicture,
    plan: &crate::picture::PlanPicture,
    all: &[Found],
) -> Vec<Filter> {
    let t = cx.t();
    let filter = |name: &'static str, choices: Vec<(String, String)>| {
        let chosen = cx.params().one(name).unwrap_or_default();
        Filter {
            name,
            label: t.label("overlap-filter", name),
            choices: std::iter::once((String::new(), t.t("overlap-filter-any"), chosen.is_empty()))
                .chain(choices.into_iter().map(|(code, label)| {
                    let is = code.eq_ignore_ascii_case(chosen);
                    (code, label, is)
                }))
                .collect(),
        }
    };
    let register = &network.common.register;
    let mut entities: Vec<(String, String)> = leads(all)
        .keys()
        .filter_map(|id| register.get(*id))
        .map(|e| (e.code.clone(), e.short(t.0).to_owned()))
        .collect();
    let collator = collator(t.0);
    entities.sort_by(|a, b| collator.compare(&a.1, &b.1));
    let mut countries: Vec<(String, String)> = countries(all)
        .into_iter()
        .map(|(code, place)| (code, place.name.words(t.0).to_owned()))
        .collect();
    countries.sort_by(|a, b| collator.compare(&a.1, &b.1));
    let grades = GRADES.iter().map(|g| (g.code().to_owned(), words::grade(t, *g)));
    let standings = STANDS.iter().map(|s| ((*s).to_owned(), t.label("overlap-standing", s)));
    let beyond = BEYOND.iter().map(|b| ((*b).to_owned(), t.label("overlap-beyond", b)));
    let priorities = plan
        .priorities
        .iter()
        .map(|p| (p.reference.clone(), format!("{} {}", p.reference, p.title.words(t.0))));
    vec![
        filter("grade", grades.collect()),
        filter("standing", standings.collect()),
        filter("entity", entities),
        filter("priority", priorities.collect()),
        filter("country", countries),
        filter("beyond", beyond.collect()),
    ]
}
