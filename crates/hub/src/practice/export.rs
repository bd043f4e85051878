//! Practices to take along: the register as a table, plain or with HXL tags, and one practice in the
//! fields that the Migration Network Hub's repository of practices is searched by. The Hub's own form
//! of submission is not public: nothing here claims to be it.

use super::list::{CHOICES, chosen};
use super::{address, office, one};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, respond};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::practice::Practice;
use aunar_domain::words::{Lang, Text};
use axum::extract::Path;
use serde_json::{Map, Value, json};

/// The fields, in their order, with the HXL tag of each.
const FIELDS: [(&str, &str); 20] = [
    ("reference", "#meta+id"),
    ("title", "#activity+name"),
    ("language", "#meta+lang"),
    ("summary", "#description"),
    ("implementing_organisation", "#org+impl"),
    ("geographic_scope", "#loc+type"),
    ("countries", "#country+code"),
    ("places", "#loc+name"),
    ("start", "#date+start"),
    ("end", "#date+end"),
    ("gcm_objectives", "#theme+gcm+objective"),
    ("gcm_principles", "#theme+gcm+principle"),
    ("results", "#description+results"),
    ("lessons_learned", "#description+lessons"),
    ("evidence", "#meta+url+evidence"),
    ("contact_office", "#contact+org"),
    ("contact_email", "#contact+email"),
    ("hub_address", "#meta+url+hub"),
    ("source", "#meta+url"),
    ("last_changed", "#date+updated"),
];

/// What a practice says in each of the fields, in the reader's language where it is there.
fn said(cx: &Cx, network: &NetworkPicture, practice: &Practice) -> Vec<String> {
    let lang = cx.lang();
    let common = &network.common;
    let geography = &common.geography;
    let words = |text: Option<&Text>| text.map_or_else(String::new, |t| t.words(lang).to_owned());
    let places: Vec<_> = practice.places.iter().filter_map(|p| geography.get(p)).collect();
    let mut countries: Vec<&str> = practice
        .places
        .iter()
        .filter_map(|p| geography.country_of(p))
        .map(|c| c.code.as_str())
        .collect();
    countries.dedup();
    let scope: Vec<&str> =
        places.iter().map(|p| p.kind.code()).fold(Vec::new(), |mut all, kind| {
            if !all.contains(&kind) {
                all.push(kind);
            }
            all
        });
    let entries = |framework: &str, codes: &[String]| {
        let entry = |code: &String| {
            let entry = common.frameworks.entry(framework, code)?;
            let short = entry.short.words(lang);
            // Objectives go by their numbers, principles by their names.
            Some(match framework {
                OBJECTIVES => format!("{}. {short}", entry.code),
                _ => short.to_owned(),
            })
        };
        codes.iter().filter_map(entry).collect::<Vec<_>>().join("; ")
    };
    let contact = practice.office.and_then(|id| office(network, id));
    let links = practice.links.iter().map(|l| format!("{} {}", l.url, l.title.words(lang)));
    FIELDS
        .iter()
        .map(|(field, _)| match *field {
            "reference" => practice.reference.clone(),
            "title" => words(Some(&practice.title)),
            "language" => practice.title.said(lang).wording.lang.code().to_owned(),
            "summary" => words(Some(&practice.summary)),
            "implementing_organisation" => common
                .register
                .get(practice.entity)
                .map_or_else(String::new, |e| words(Some(&e.name))),
            "geographic_scope" => scope.join("; "),
            "countries" => countries.join("; "),
            "places" => places.iter().map(|p| p.name.words(lang)).collect::<Vec<_>>().join("; "),
            "start" => practice.period.map_or_else(String::new, |p| p.start.to_string()),
            "end" => practice.period.map_or_else(String::new, |p| p.end.to_string()),
            "gcm_objectives" => entries(OBJECTIVES, &practice.objectives),
            "gcm_principles" => entries(PRINCIPLES, &practice.principles),
            "results" => words(practice.results.as_ref()),
            "lessons_learned" => words(practice.lessons.as_ref()),
            "evidence" => links.clone().collect::<Vec<_>>().join("\n"),
            "contact_office" => contact.map_or_else(String::new, |o| words(Some(&o.name))),
            "contact_email" => contact.and_then(|o| o.email.clone()).unwrap_or_default(),
            "hub_address" => practice.hub_url.clone().unwrap_or_default(),
            "source" => format!("{}{}", cx.state.public_url, address(network, practice)),
            _ => practice.changed_at.date_naive().to_string(),
        })
        .collect()
}

fn headings(cx: &Cx) -> Vec<String> {
    FIELDS
        .iter()
        .map(|(field, _)| cx.t().label("practice-column", &field.replace('_', "-")))
        .collect()
}

async fn list(cx: Cx, code: &str, tagged: bool) -> Answer {
    cx.params().only(&CHOICES)?;
    let network = cx.network(code)?;
    let all = chosen(&cx, &network).await?;
    // A table is for passing on: what is not public yet is in none.
    let rows: Vec<Vec<String>> =
        all.iter().filter(|p| p.state.is_public()).map(|p| said(&cx, &network, p)).collect();
    let tags = tagged.then(|| FIELDS.iter().map(|(_, tag)| (*tag).to_owned()).collect());
    let name = format!("{}-practices", network.network.code);
    Ok(respond::table(&name, &headings(&cx), tags, rows.into_iter()))
}

/// The register as CSV.
pub(super) async fn list_csv(cx: Cx, Path(network): Path<String>) -> Answer {
    list(cx, &network, false).await
}

/// The same with HXL tags.
pub(super) async fn list_hxl(cx: Cx, Path(network): Path<String>) -> Answer {
    list(cx, &network, true).await
}

async fn one_table(cx: Cx, (network, reference): (String, String), tagged: bool) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let practice = one(&cx, &network, &reference).await?;
    let t = cx.t();
    let head = [t.t("practice-column-field"), t.t("practice-column-said")];
    let rows = headings(&cx).into_iter().zip(said(&cx, &network, &practice));
    let name = format!("{}-{}-hub", network.network.code, practice.reference);
    let tags = tagged.then(|| ["#meta+field", "#description+value"].map(str::to_owned).to_vec());
    let answer = respond::table(&name, &head, tags, rows.map(|(field, said)| vec![field, said]));
    Ok(respond::private(answer))
}

/// One practice, a field a row, to be filled into the Hub's form by hand.
pub(super) async fn one_csv(cx: Cx, Path(of): Path<(String, String)>) -> Answer {
    one_table(cx, of, false).await
}

/// The same with HXL tags.
pub(super) async fn one_hxl(cx: Cx, Path(of): Path<(String, String)>) -> Answer {
    one_table(cx, of, true).await
}

/// One practice for programs: the same fields, texts in all languages there are.
pub(super) async fn one_json(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let practice = one(&cx, &network, &reference).await?;
    let mut fields: Map<String, Value> = FIELDS
        .iter()
        .zip(said(&cx, &network, &practice))
        .map(|((field, _), said)| ((*field).to_owned(), json!(said)))
        .collect();
    let in_all = |text: Option<&Text>| {
        let said = |t: &Text| -> Map<String, Value> {
            let wordings = t.wordings().iter();
            wordings.map(|w| (w.lang.code().to_owned(), json!(w.words))).collect()
        };
        text.map_or(Value::Null, |t| Value::Object(said(t)))
    };
    for (field, text) in [
        ("title", Some(&practice.title)),
        ("summary", Some(&practice.summary)),
        ("results", practice.results.as_ref()),
        ("lessons_learned", practice.lessons.as_ref()),
    ] {
        fields.insert(field.to_owned(), in_all(text));
    }
    let original: Lang = practice.title.original();
    fields.insert("language".to_owned(), json!(original.code()));
    fields.insert("countries".to_owned(), json!(countries(&network, &practice)));
    fields.insert("gcm_objectives".to_owned(), json!(practice.objectives));
    fields.insert("gcm_principles".to_owned(), json!(practice.principles));
    let links = practice.links.iter();
    let links: Vec<Value> =
        links.map(|l| json!({ "url": l.url, "title": in_all(Some(&l.title)) })).collect();
    fields.insert("evidence".to_owned(), json!(links));
    fields.insert(
        "note".to_owned(),
        json!("Fields that the Migration Network Hub's public lists are searched by; its own form of submission is not public."),
    );
    respond::json(&fields).map(respond::private)
}

fn countries<'a>(network: &'a NetworkPicture, practice: &Practice) -> Vec<&'a str> {
    let geography = &network.common.geography;
    let mut all: Vec<&str> = practice
        .places
        .iter()
        .filter_map(|p| geography.country_of(p))
        .map(|c| c.code.as_str())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}
