//! The radar finds work planned twice, across agencies and languages; owners say what it is, and
//! what they say is remembered.

use crate::money::send;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::StatusCode;
use std::collections::BTreeMap;

const PLAN: &str = "/lac/plans/2023-2024";
pub(crate) const DRAFT: &str = "/lac/plans/2027-2028";

/// The findings of a plan for programs: grade by pair of references.
pub(crate) async fn grades(who: &Visitor<'_>, plan: &str) -> BTreeMap<(String, String), String> {
    let mut all = BTreeMap::new();
    for page in 1.. {
        let address = format!("/api/v1/networks{plan}/overlaps?per_page=200&page={page}");
        let answer = who.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        let json = answer.json();
        let items = json["items"].as_array().expect("items").clone();
        for item in &items {
            let name = |side: &str| item[side]["reference"].as_str().expect("text").to_owned();
            let grade = item["grade"].as_str().expect("a grade").to_owned();
            all.insert((name("first"), name("second")), grade);
        }
        if items.len() < 200 {
            break;
        }
    }
    all
}

/// Writes an activity into the draft and tells its reference.
pub(crate) async fn write(who: &Visitor<'_>, fields: &[(&str, &str)]) -> String {
    let address = format!("{DRAFT}/activities/new");
    let form = who.get(&address).await;
    let id = form.field("form");
    let mut all = vec![("form", id.as_str())];
    all.extend_from_slice(fields);
    let answer = who.post(&address, &all).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.location().rsplit('/').next().expect("a reference").to_owned()
}

/// Two agencies plan one workshop, in two languages.
pub(crate) async fn planned_twice(app: &TestApp) -> (String, String) {
    let unicef = app.sign_in("focal-unicef").await;
    let one = [
        ("text-lang", "es"),
        ("title", "Taller para docentes sobre la inclusión de la niñez migrante en la escuela"),
        ("lead", "UNICEF"),
        ("kind", "training"),
        ("places", "Perú; Colombia"),
        ("period", "T2 2027"),
    ];
    let unesco = app.sign_in("focal-unesco").await;
    let other = [
        ("text-lang", "en"),
        ("title", "Training workshop for teachers on the inclusion of migrant children in school"),
        ("lead", "UNESCO"),
        ("kind", "training"),
        ("places", "Peru; Colombia"),
        ("period", "Q2 2027"),
    ];
    (write(&unicef, &one).await, write(&unesco, &other).await)
}

/// The address of the finding that a pair of the draft is.
pub(crate) async fn address(who: &Visitor<'_>, pair: &(String, String)) -> String {
    let all = who.get(&format!("/api/v1/networks{DRAFT}/overlaps?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items");
    let is_it = |item: &&serde_json::Value| {
        item["first"]["reference"] == pair.0.as_str()
            && item["second"]["reference"] == pair.1.as_str()
    };
    let found = items.iter().find(is_it).unwrap_or_else(|| panic!("{pair:?} in {all}"));
    format!("{DRAFT}/overlaps/{}/{}", pair.0, found["second"]["id"].as_str().expect("an id"))
}

pub(crate) async fn answer(
    who: &Visitor<'_>,
    address: &str,
    whom: &str,
    says: &str,
    words: &str,
) -> Answered {
    let page = who.get(address).await;
    let (here, there) = (page.field("here"), page.field("there"));
    let fields = [
        ("whom", whom),
        ("here", here.as_str()),
        ("there", there.as_str()),
        ("answer", says),
        ("words", words),
        ("lang", "es"),
    ];
    who.post(address, &fields).await
}

async fn stands(who: &Visitor<'_>, pair: &(String, String)) -> serde_json::Value {
    let all = who.get(&format!("/api/v1/networks{DRAFT}/overlaps?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items").clone();
    let is_it = |item: &serde_json::Value| {
        item["first"]["reference"] == pair.0.as_str()
            && item["second"]["reference"] == pair.1.as_str()
    };
    items.into_iter().find(is_it).expect("it is found")
}

#[tokio::test]
async fn what_was_planted_is_found_and_near_misses_are_not_called_duplicates() {
    let planted: serde_json::Value =
        serde_json::from_str(include_str!("../../sample/lac/pairs.json")).expect("JSON");
    let pairs = |kind: &str| -> Vec<(String, String)> {
        let list = planted[kind].as_array().expect("pairs").iter();
        let text = |v: &serde_json::Value| v.as_str().expect("a reference").to_owned();
        list.map(|p| (text(&p[0]), text(&p[1]))).collect()
    };
    let mut seen = Vec::new();
    for app in TestApp::each_sample().await {
        let found = grades(&app.sign_in("secretariat").await, PLAN).await;
        let grade = |pair: &(String, String)| found.get(pair).map_or("none", String::as_str);
        // Without an encoder of meaning one of them is only called possible.
        let sure = ["probable-duplicate", "worth-joining"];
        let (found_sure, unsure): (Vec<_>, Vec<_>) =
            pairs("overlaps").into_iter().partition(|p| sure.contains(&grade(p)));
        assert!(found_sure.len() >= 11, "planted pairs that are not found: {unsure:?}");
        assert!(unsure.iter().all(|p| grade(p) == "possible"), "{unsure:?}");
        let called: Vec<_> =
            pairs("near_misses").into_iter().filter(|p| grade(p) == "probable-duplicate").collect();
        assert!(called.is_empty(), "near misses called duplicates: {called:?}");
        seen.push(found);
    }
    assert!(seen.windows(2).all(|two| two[0] == two[1]), "both engines find the same");
}

#[tokio::test]
async fn both_owners_answer_and_the_answer_is_remembered_until_something_that_mattered_changes() {
    for app in TestApp::each_sample().await {
        let pair = planned_twice(&app).await;
        let (unicef, unesco) =
            (app.sign_in("focal-unicef").await, app.sign_in("focal-unesco").await);
        let at = address(&unicef, &pair).await;
        for (who, lang, says) in [
            (&unicef, "es", "coincide"),
            (&unesco, "fr", "concorde"),
            (&unicef, "pt", "coincide"),
            (&unesco, "en", "agrees"),
        ] {
            let page = who.get(&format!("{at}?lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.text());
            assert!(page.text().contains(says), "{lang}: {}", page.text());
            assert!(page.select(".reasons .reason.agree").len() >= 3, "{}", page.text());
            assert!(page.bytes.len() < 100_000);
        }
        assert!(unicef.get("/desk").await.text().contains(&at), "it waits on the desk");
        let list = unicef.get(&format!("{DRAFT}/overlaps?lang=es&entity=UNICEF")).await.text();
        assert!(list.contains(&at), "{list}");
        assert_eq!(stands(&unicef, &pair).await["standing"], "open");

        // Nobody answers for others; an answer is needed.
        let forged = answer(&unicef, &at, "UNESCO", "different", "").await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        let stranger = answer(&unicef, &at, "FAO", "different", "").await;
        assert_eq!(stranger.status, StatusCode::BAD_REQUEST);
        let nothing = answer(&unicef, &at, "UNICEF", "", "Por pensar").await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.text().contains("Por pensar"), "nothing typed is lost");

        let done = answer(&unicef, &at, "UNICEF", "related", "Otras escuelas").await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*at));
        assert!(!unicef.get("/desk").await.text().contains(&at));
        assert_eq!(stands(&unicef, &pair).await["waiting"], serde_json::json!(["UNESCO"]));
        let done = answer(&unesco, &at, "UNESCO", "different", "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert_eq!(stands(&unicef, &pair).await["standing"], "undecided");
        let secretariat = app.sign_in("secretariat").await;
        assert!(secretariat.get("/desk").await.text().contains(&at), "the network is asked");
        let done = answer(&secretariat, &at, "network", "related", "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let settled = stands(&unicef, &pair).await;
        assert_eq!(
            (&settled["standing"], &settled["answer"]),
            (&"settled".into(), &"related".into())
        );
        let said = unicef.get(&format!("{at}?lang=es")).await.text();
        assert!(said.contains("Otras escuelas"));

        // A field that mattered changes: it is raised again, and why is said.
        let edit = format!("{DRAFT}/activities/{}/edit", pair.0);
        let stale = unesco.get(&at).await;
        let version = unicef.get(&edit).await.field("version");
        let moved = [("version", version.as_str()), ("period", "mayo-julio 2027")];
        assert_eq!(unicef.post(&edit, &moved).await.status, StatusCode::SEE_OTHER);
        let raised = stands(&unicef, &pair).await;
        assert_eq!(raised["standing"], "open");
        assert_eq!(raised["changed"], serde_json::json!(["period"]));
        let (here, there) = (stale.field("here"), stale.field("there"));
        let old = [
            ("whom", "UNESCO"),
            ("here", here.as_str()),
            ("there", there.as_str()),
            ("answer", "same"),
            ("words", "Sobre lo anterior"),
        ];
        let refused = unesco.post(&at, &old).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "it was about what stood before");
        assert!(refused.text().contains("Sobre lo anterior"));
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn what_somebody_may_not_see_is_not_told() {
    for app in TestApp::each_sample().await {
        let pair = planned_twice(&app).await;
        let at = address(&app.sign_in("focal-unicef").await, &pair).await;
        for address in [at.as_str(), &format!("{DRAFT}/overlaps")] {
            assert_eq!(app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
            let observer = app.sign_in("observer-pe").await;
            assert_eq!(observer.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
            let post = observer.post(address, &[("whom", "network"), ("answer", "same")]).await;
            assert!(matches!(post.status.as_u16(), 404 | 405), "{address}: {}", post.status);
        }
        // Nor from the plan that everybody reads: a draft's activity is named on no page of it.
        let public = app.get(&format!("{PLAN}/overlaps?per_page=200")).await.text();
        assert!(!public.contains("2027-2028"), "{public}");
        let unknown = format!("{PLAN}/overlaps/A-001/00000000-0000-0000-0000-000000000000");
        assert_eq!(app.get(&unknown).await.status, StatusCode::NOT_FOUND);
        let bad = app.get(&format!("{PLAN}/overlaps?grade=sure&lang=es")).await;
        assert_eq!(bad.status, StatusCode::BAD_REQUEST);
        assert!(bad.text().contains("probable-duplicate"), "what would be accepted is said");
    }
}

/// What two agencies plan alike, one for each country.
const TWICE: [(&str, &str); 24] = [
    ("gestión de albergues", "Argentina"),
    ("registro de nacimientos", "Bolivia"),
    ("trata de personas", "Brasil"),
    ("envío de remesas", "Chile"),
    ("reunificación familiar", "Colombia"),
    ("retorno voluntario", "Costa Rica"),
    ("salud mental", "Cuba"),
    ("acceso a vivienda", "Ecuador"),
    ("empleo decente", "El Salvador"),
    ("educación bilingüe", "Guatemala"),
    ("protección consular", "Honduras"),
    ("xenofobia en los medios", "Jamaica"),
    ("cambio climático", "México"),
    ("agua y saneamiento", "Nicaragua"),
    ("búsqueda y rescate", "Panamá"),
    ("reconocimiento de títulos", "Paraguay"),
    ("pesca artesanal", "Perú"),
    ("microcrédito", "Uruguay"),
    ("vacunación", "Venezuela"),
    ("desastres", "Haití"),
    ("identidad digital", "Guyana"),
    ("justicia juvenil", "Suriname"),
    ("lenguas indígenas", "Belice"),
    ("deporte y convivencia", "Barbados"),
];

#[tokio::test]
async fn of_many_groups_the_page_has_those_that_free_the_most_and_all_where_that_is_asked() {
    let app = TestApp::sample().await;
    let unicef = app.sign_in("focal-unicef").await;
    let unesco = app.sign_in("focal-unesco").await;
    for (n, (about, country)) in TWICE.iter().enumerate() {
        let title = format!("Taller nacional sobre {about}");
        let period = format!("T{} {}", n % 4 + 1, 2027 + n % 2);
        let fields = [
            ("text-lang", "es"),
            ("title", title.as_str()),
            ("kind", "training"),
            ("places", *country),
            ("period", period.as_str()),
        ];
        for (who, lead) in [(&unicef, "UNICEF"), (&unesco, "UNESCO")] {
            let mut fields = fields.to_vec();
            fields.push(("lead", lead));
            let reference = write(who, &fields).await;
            // The later ones need the more.
            let required = format!("{}.000", n + 1);
            let line = [("entity", lead), ("year", "2027"), ("required", &required)];
            let money = format!("{DRAFT}/activities/{reference}/money?lang=es");
            let added = send(who, &money, &line).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
        }
    }
    let rows = "#freed ~ .table-wrap tbody tr";
    let page = unicef.get(&format!("{DRAFT}/overlaps?lang=es")).await;
    let shown = page.select(rows);
    assert_eq!(shown.len(), 20);
    assert!(shown[0].contains("24.000"), "most of all first: {shown:?}");
    let all = unicef.get(&format!("{DRAFT}/overlaps?lang=es&freed=all")).await;
    let each = all.select(rows);
    assert_eq!(each.len(), TWICE.len(), "{each:?}");
    let cut = page.text();
    assert!(cut.contains(&format!("los 20 grupos, de {}", TWICE.len())), "{cut}");
    assert!(cut.contains("/overlaps?freed=all#freed") && !all.text().contains("freed=all#freed"));
    let total = "#freed ~ .table-wrap tfoot td";
    assert_eq!(page.select(total), all.select(total), "the total is of all");
    let wrong = unicef.get(&format!("{DRAFT}/overlaps?freed=some")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
}
