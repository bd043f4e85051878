//! The register of practices, found by words in four languages, objective, country and member.

use super::{address, reviews, visible, writes_for};
use crate::picture::NetworkPicture;
use crate::picture::question::Question;
use crate::picture::words::WordIndex;
use crate::web::field::{Field, Kind};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, numbers, places, respond, several};
use askama::Template;
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use aunar_domain::practice::{Practice, State};
use axum::extract::Path;
use axum::http::StatusCode;

/// How many a page has.
const SHOWN: usize = 25;
/// What the register is filtered by.
pub(super) const CHOICES: [&str; 7] =
    ["q", "objective", "country", "entity", "state", "page", "per_page"];

#[derive(Template)]
#[template(path = "practice/pages/list.html")]
struct ListPage {
    shell: Shell,
    path: String,
    filters: Vec<Field>,
    filtered: bool,
    found: String,
    cards: Vec<Card>,
    pager: Pager,
    exports: (String, String),
    add: Option<String>,
}

struct Card {
    href: String,
    reference: String,
    title: Words,
    summary: Words,
    facts: Vec<String>,
    state: Option<(&'static str, String)>,
}

/// The practices that an address asks for: the best answers first where it asks in words, else the
/// newest.
pub(super) async fn chosen(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Practice>, Error> {
    let params = cx.params();
    let state = params.code("state", State::ALL, State::code)?;
    let mut all = visible(cx, network).await?;
    let common = &network.common;
    if let Some(objective) = params.one("objective") {
        let entry = common.frameworks.entry(OBJECTIVES, objective);
        let entry = entry.ok_or_else(|| {
            Error::bad_param("bad-value", "objective", objective, "1–23".to_owned())
        })?;
        all.retain(|p| p.objectives.contains(&entry.code));
    }
    if let Some(country) = params.one("country") {
        let unknown =
            || Error::bad_param("bad-value", "country", country, "PE, 005, 419".to_owned());
        let place = common.geography.find(country).ok_or_else(unknown)?;
        // What was done in a part of it, and what was done for a region that it lies in.
        let of = |code: &String| {
            common.geography.is_within(code, &place.code)
                || common.geography.is_within(&place.code, code)
        };
        all.retain(|p| p.places.iter().any(of));
    }
    if let Some(entity) = params.one("entity") {
        let unknown = || Error::bad_param("bad-value", "entity", entity, "IOM, ECLAC".to_owned());
        let id = common.register.find(entity).ok_or_else(unknown)?.id;
        all.retain(|p| p.entity == id);
    }
    all.retain(|p| state.is_none_or(|s| p.state == s));
    all.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| b.reference.cmp(&a.reference)));
    let question: String = params.one("q").unwrap_or_default().chars().take(200).collect();
    if question.is_empty() {
        return Ok(all);
    }
    let mut index = WordIndex::default();
    for one in &all {
        let titles: Vec<&str> = [one.reference.as_str()]
            .into_iter()
            .chain(common.register.get(one.entity).map(|e| e.code.as_str()))
            .collect();
        index.add(&[&one.title], &texts(network, one), &titles);
    }
    index.close();
    let Some(question) = Question::of(&question, |word| common.acronyms(word)) else {
        return Ok(all);
    };
    let found = index.answer(&question);
    let mut best: Vec<u32> = found.documents.iter().collect();
    best.sort_by(|a, b| found.score(*b).total_cmp(&found.score(*a)).then(a.cmp(b)));
    Ok(best.into_iter().map(|at| all[at as usize].clone()).collect())
}

/// The texts in which a practice is found, beside its title.
pub fn texts<'a>(
    network: &'a NetworkPicture,
    one: &'a Practice,
) -> Vec<&'a aunar_domain::words::Text> {
    let places = one.places.iter().filter_map(|p| network.common.geography.get(p)).map(|p| &p.name);
    std::iter::once(&one.summary).chain(&one.results).chain(&one.lessons).chain(places).collect()
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&CHOICES)?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let page = Page::of(&cx, SHOWN)?;
    let (total, shown) = page.cut(chosen(&cx, &network).await?);
    let path = format!("/{}/practices", network.network.code);
    let query = cx.params().with("page", None);
    let filtered = CHOICES[..5].iter().any(|name| cx.params().one(name).is_some());
    let body = ListPage {
        shell: Shell::of(&cx, &network, None, "practices", &t.t("practices-title"))
            .also("application/json", format!("/api/v1/networks{path}")),
        filters: filters(&cx, &network),
        filtered,
        found: t.n("practices-found", total),
        cards: shown.iter().map(|one| card(&cx, &network, one)).collect(),
        pager: page.among(&cx, &path, total),
        exports: (format!("{path}/export.csv{query}"), format!("{path}/export.hxl.csv{query}")),
        add: (!writes_for(&cx, &network).is_empty()).then(|| format!("{path}/new")),
        path,
    };
    respond::personal_page(&cx, StatusCode::OK, &body)
}

fn card(cx: &Cx, network: &NetworkPicture, one: &Practice) -> Card {
    let t = cx.t();
    let mut facts = Vec::new();
    facts.extend(network.common.register.get(one.entity).map(|e| e.short(t.0).to_owned()));
    let name =
        |code: &String| network.common.geography.get(code).map(|p| p.name.words(t.0).to_owned());
    let places: Vec<String> = one.places.iter().filter_map(name).collect();
    facts.extend((!places.is_empty()).then(|| places.join(", ")));
    facts.extend(one.period.as_ref().map(|p| numbers::period(t, p)));
    if !one.objectives.is_empty() {
        facts.push(t.with("practice-objectives-short", &[("list", &one.objectives.join(", "))]));
    }
    Card {
        href: address(network, one),
        reference: one.reference.clone(),
        title: Words::of(&one.title, t.0, t),
        summary: excerpt(Words::of(&one.summary, t.0, t)),
        facts,
        state: (!one.state.is_public())
            .then(|| (one.state.code(), t.label("practice-state", one.state.code()))),
    }
}

/// The beginning of a text, cut between two words.
fn excerpt(mut words: Words) -> Words {
    const LONGEST: usize = 260;
    if words.words.chars().count() > LONGEST {
        let cut: String = words.words.chars().take(LONGEST).collect();
        let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
        words.words = format!("{}…", &cut[..end]);
    }
    words
}

fn filters(cx: &Cx, network: &NetworkPicture) -> Vec<Field> {
    let (t, params) = (cx.t(), cx.params());
    let any = || std::iter::once((String::new(), t.t("practice-any")));
    let field = |kind, name: &str| {
        Field::new(kind, name, t.label("practice-filter", name))
            .holding(params.one(name).unwrap_or_default())
    };
    let objectives = several::entries(t, &network.common.frameworks, OBJECTIVES);
    let geography = &network.common.geography;
    let countries = places::choices(geography, t.0, |p| {
        matches!(p.kind, PlaceKind::Country | PlaceKind::SubRegion)
            && geography.is_within(&p.code, "419")
    });
    let members = network.members.iter().filter_map(|m| network.common.register.get(m.entity));
    let members = members.map(|e| (e.code.clone(), e.short(t.0).to_owned()));
    let mut fields = vec![
        field(Kind::Line, "q"),
        field(Kind::Choice, "objective").choices(any().chain(objectives)),
        field(Kind::Choice, "country").choices(any().chain(countries)),
        field(Kind::Choice, "entity").choices(any().chain(members)),
    ];
    if reviews(cx, network) || !writes_for(cx, network).is_empty() {
        let states =
            State::ALL.iter().map(|s| (s.code().to_owned(), t.label("practice-state", s.code())));
        fields.push(field(Kind::Choice, "state").choices(any().chain(states)));
    }
    fields
}
