//! An activity of a plan as the standard tells it.

use super::place::{Place, narratives, organisation};
use super::{documents, money, own, results, said};
use aunar_domain::activity::{Activity, Content, Part};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::PlaceKind;
use aunar_domain::iati::{self, SaidOf};
use aunar_domain::intake::WriteContext;
use aunar_formats::iati::{Activity as Told, Coded, Location, Narrative, Organisation};

/// The vocabulary of whoever reports.
pub(super) const OURS: &str = "99";
/// SDG targets in the vocabularies of tags.
pub(super) const SDG_TARGETS: &str = "3";
/// The United Nations' codes in the vocabularies of regions.
pub(super) const M49: &str = "2";

/// An activity as the standard tells it.
pub(super) fn told(place: &Place<'_>, activity: &Activity, writer: &WriteContext<'_>) -> Told {
    let content = &activity.content;
    let mut assumed = Vec::new();
    let description = match &content.description {
        Some(text) => narratives(text),
        // The standard wants one; what is known of it is its title.
        None => {
            assumed.push("description");
            narratives(&content.title)
        }
    };
    let mut dates = iati::days(content, place.today);
    if dates.is_empty() {
        assumed.push("dates");
        let plan = &place.plan.plan;
        dates = vec![(iati::PLANNED_START, plan.start), (iati::PLANNED_END, plan.end)];
    }
    let mut participating = participating(place, activity);
    if participating.is_empty() {
        assumed.push("people");
        participating.push(("2".to_owned(), place.reporting.clone()));
    }
    let (countries, mut regions) = recipients(place, content);
    if countries.is_empty() && regions.is_empty() {
        assumed.push("places");
        let code = iati::UNSPECIFIED.to_owned();
        regions.push(Coded { vocabulary: Some("1".to_owned()), code, ..Coded::default() });
    }
    let mut sectors = said::sectors(content);
    if sectors.is_empty() {
        // The standard wants one; this is what a migration network is about.
        assumed.push("sectors");
        let (vocabulary, code) = (Some("1".to_owned()), iati::SECTOR.to_owned());
        sectors.push(Coded { vocabulary, code, ..Coded::default() });
    }
    let code_of = |kind| said::of(content, kind).into_iter().map(|s| s.code.clone());
    let (budgets, transactions) = money::told(place, activity);
    let source = content.source.as_deref();
    let mut other_identifiers = vec![("A1".to_owned(), activity.reference.clone())];
    let (reporting, before) = place.reporter(source);
    other_identifiers.extend(before.map(|by| ("B1".to_owned(), by)));
    let code = &place.plan.plan.code;
    other_identifiers.extend(place.plan.joined.parts_of(activity.id).map(|(_, part)| {
        let before = place.identifier(code, &part.reference, part.content.source.as_deref());
        ("A3".to_owned(), before)
    }));
    let said = said::of(content, SaidOf::Identifier).into_iter();
    let said = said.filter(|s| !s.vocabulary.is_empty());
    add(&mut other_identifiers, said.map(|s| (s.vocabulary.clone(), s.code.clone())));
    let mut told = Told {
        updated: None,
        lang: place.network.network.lang.code().to_owned(),
        currency: Some("USD".to_owned()),
        identifier: place.identifier(code, &activity.reference, source),
        reporting,
        secondary: true,
        title: narratives(&content.title),
        description,
        objectives: Vec::new(),
        participating,
        other_identifiers,
        status: content.status.iati().to_string(),
        dates: dates.into_iter().map(|(kind, day)| (kind.to_owned(), day)).collect(),
        scope: code_of(SaidOf::Scope).next().or_else(|| {
            iati::scope(&content.places, &place.network.common.geography).map(str::to_owned)
        }),
        countries,
        regions,
        locations: locations(place, &content.places),
        sectors,
        tags: tags(place, activity),
        markers: markers(place, activity),
        defaults: [SaidOf::Collaboration, SaidOf::Flow, SaidOf::Finance, SaidOf::Aid]
            .map(|kind| said::of(content, kind).into_iter().map(said::coded).collect()),
        budgets,
        transactions,
        documents: documents::told(place, activity),
        related: related(place, activity),
        results: results::told(place, activity),
        own: Vec::new(),
    };
    told.own = own::row(place, activity, &told, &assumed, writer);
    told
}

/// Adds what is not there yet.
fn add<T: PartialEq>(all: &mut Vec<T>, more: impl Iterator<Item = T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// Who takes part, each in each of its roles once.
fn participating(place: &Place<'_>, activity: &Activity) -> Vec<(String, Organisation)> {
    let mut all: Vec<(String, Organisation)> = Vec::new();
    for involved in &activity.content.involved {
        let Some(entity) = place.network.common.register.get(involved.entity) else { continue };
        let one = (involved.part.iati().to_string(), organisation(entity));
        if !all.contains(&one) {
            all.push(one);
        }
    }
    // Who answers for it stands first, so that whoever reads it back knows the lead.
    let lead = |role: &str| role != Part::Lead.iati().to_string();
    all.sort_by_key(|(role, _)| lead(role));
    all
}

/// The countries and regions it is for, with shares that make a hundred per cent: equal ones, where
/// nobody said other. A part of a country is for its country, a country team for those it serves.
fn recipients(place: &Place<'_>, content: &Content) -> (Vec<Coded>, Vec<Coded>) {
    let geography = &place.network.common.geography;
    let mut codes: Vec<(bool, &str)> = Vec::new();
    for code in &content.places {
        let Some(known) = geography.get(code) else { continue };
        match known.kind {
            PlaceKind::World | PlaceKind::Region | PlaceKind::SubRegion => {
                codes.push((false, known.code.as_str()));
            }
            PlaceKind::CountryTeam => {
                codes.extend(known.members.iter().map(|m| (true, m.as_str())));
            }
            PlaceKind::Country | PlaceKind::Subdivision => {
                codes.extend(geography.country_of(code).map(|c| (true, c.code.as_str())));
            }
        }
    }
    codes.sort_unstable_by_key(|(is_country, code)| (!is_country, *code));
    codes.dedup();
    let of: Vec<&str> = codes.iter().map(|(_, code)| *code).collect();
    let shares = said::shares(content, &of).unwrap_or_else(|| iati::shares(codes.len()));
    let (mut countries, mut regions) = (Vec::new(), Vec::new());
    for ((is_country, code), percentage) in codes.into_iter().zip(shares) {
        let code = code.to_owned();
        if is_country {
            countries.push(Coded { code, percentage, ..Coded::default() });
        } else {
            let names = geography.get(&code).map(|p| narratives(&p.name)).unwrap_or_default();
            let vocabulary = Some(M49.to_owned());
            regions.push(Coded { vocabulary, code, percentage, names, ..Coded::default() });
        }
    }
    (countries, regions)
}

fn locations(place: &Place<'_>, places: &[String]) -> Vec<Location> {
    let geography = &place.network.common.geography;
    let parts = places.iter().filter_map(|code| geography.get(code));
    let parts = parts.filter(|p| p.kind == PlaceKind::Subdivision);
    let of = |p: &aunar_domain::geography::Place| Location {
        reference: Some(p.code.clone()),
        names: narratives(&p.name),
    };
    parts.map(of).collect()
}

/// What it serves: SDG targets by the standard's vocabulary, the others by ours, each entry once.
fn tags(place: &Place<'_>, activity: &Activity) -> Vec<Coded> {
    let frameworks = &place.network.common.frameworks;
    let of = |tag: &aunar_domain::activity::Tag| {
        let names = frameworks.entry(&tag.framework, &tag.entry);
        let names = names
            .map(|e| narratives(&e.title))
            .unwrap_or_else(|| vec![Narrative { lang: String::new(), words: tag.entry.clone() }]);
        if tag.framework == SDG {
            return Coded {
                vocabulary: Some(SDG_TARGETS.to_owned()),
                code: tag.entry.clone(),
                names,
                ..Coded::default()
            };
        }
        Coded {
            vocabulary: Some(OURS.to_owned()),
            code: format!("{}:{}", tag.framework, tag.entry),
            vocabulary_uri: Some(format!("{}/coverage", place.home())),
            names,
            ..Coded::default()
        }
    };
    let mut all: Vec<Coded> = Vec::new();
    for framework in [OBJECTIVES, PRINCIPLES, SDG, QCPR] {
        let tags = activity.content.tags.iter().filter(|t| t.framework == framework);
        tags.map(of).for_each(|tag| {
            if all.iter().all(|t| (&t.vocabulary, &t.code) != (&tag.vocabulary, &tag.code)) {
                all.push(tag);
            }
        });
    }
    for said in said::of(&activity.content, SaidOf::Tag) {
        let tag = said::coded(said);
        if all.iter().all(|t| (&t.vocabulary, &t.code) != (&tag.vocabulary, &tag.code)) {
            all.push(tag);
        }
    }
    all
}

/// The code of the human-rights marker in our vocabulary: the standard has none.
pub(super) const HUMAN_RIGHTS: &str = "human-rights";

/// Gender equality by the standard's marker, human rights by ours, both on the standard's scale.
fn markers(place: &Place<'_>, activity: &Activity) -> Vec<(Coded, String)> {
    let content = &activity.content;
    let gender = iati::significance(content.gender).map(|significance| {
        let vocabulary = Some("1".to_owned());
        (Coded { vocabulary, code: "1".to_owned(), ..Coded::default() }, significance.to_owned())
    });
    let rights = iati::significance(content.human_rights).map(|significance| {
        let words = "Human rights".to_owned();
        let marker = Coded {
            vocabulary: Some(OURS.to_owned()),
            code: HUMAN_RIGHTS.to_owned(),
            vocabulary_uri: Some(format!("{}/coverage", place.home())),
            names: vec![Narrative { lang: "en".to_owned(), words }],
            ..Coded::default()
        };
        (marker, significance.to_owned())
    });
    let mut all: Vec<(Coded, String)> = gender.into_iter().chain(rights).collect();
    for said in said::of(content, SaidOf::Marker) {
        let marker = said::coded(said);
        let Some(significance) = said.value.clone() else { continue };
        let same = |m: &Coded| (&m.vocabulary, &m.code) == (&marker.vocabulary, &marker.code);
        match all.iter_mut().find(|(m, _)| same(m)) {
            // The standard's scale has more steps than ours: what was said holds while ours says the same.
            Some((_, there)) if iati::marker_of(&significance) == content.gender => {
                *there = significance;
            }
            Some(_) => {}
            None if marker.vocabulary.as_deref() == Some("1") && marker.code == "1" => {}
            None => all.push((explained(place, marker), significance)),
        }
    }
    all
}

/// A marker of a publisher's own, with its code for words where nobody gave it any: the standard asks for some.
fn explained(place: &Place<'_>, mut marker: Coded) -> Coded {
    if marker.vocabulary.as_deref() == Some(OURS) && marker.names.is_empty() {
        let lang = place.network.network.lang.code().to_owned();
        marker.names.push(Narrative { lang, words: marker.code.clone() });
    }
    marker
}

/// The activity of an earlier plan that it was carried over from, as far as everybody may read it: the
/// same work, told twice by two plans, and so a sibling and never a part.
fn related(place: &Place<'_>, activity: &Activity) -> Vec<(String, String)> {
    let origin = place.network.origins.get(&activity.id);
    let found = origin.and_then(|id| place.network.activity(*id));
    let found = found.map(|(plan, before)| {
        let source = before.content.source.as_deref();
        let before = place.identifier(&plan.plan.code, &before.reference, source);
        ("3".to_owned(), before)
    });
    let mut all: Vec<(String, String)> = found.into_iter().collect();
    let said = said::of(&activity.content, SaidOf::Related).into_iter();
    let said = said.filter(|s| !s.vocabulary.is_empty());
    add(&mut all, said.map(|s| (s.vocabulary.clone(), s.code.clone())));
    all
}
