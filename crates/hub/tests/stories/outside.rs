//! What outside mechanisms do is brought here as read-only reference: the radar sees it, whoever leads
//! ours answers, and nobody joins or changes it.

use crate::overlap::{DRAFT, answer, write};
use aunar_hub::testing::{Answered, TestApp, Visitor};
use aunar_hub::web::params::encode;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::Value;

const API: &str = "/api/v1/networks/lac/mechanisms";

/// Sends the form that brings a file.
async fn bring(who: &Visitor<'_>, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answered {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\r\n",
        file.0
    );
    body.extend(head.into_bytes());
    body.extend_from_slice(file.1);
    body.extend(b"\r\n--x--\r\n");
    let request = Request::post("/lac/mechanisms?lang=es")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .expect("a request");
    who.send(request).await
}

fn of<'a>(mechanism: &'a str, source: &'a str) -> [(&'a str, &'a str); 4] {
    [
        ("mechanism", mechanism),
        ("source", source),
        ("url", "https://example.org/plan"),
        ("licence", "CC BY 4.0"),
    ]
}

async fn activities(app: &TestApp, mechanism: &str) -> Vec<Value> {
    let all = app.get(&format!("{API}/{mechanism}/activities?per_page=200")).await;
    assert_eq!(all.status, StatusCode::OK, "{}", all.text());
    all.json()["items"].as_array().expect("items").clone()
}

/// The findings of the draft with an outside activity.
async fn beyond(who: &Visitor<'_>) -> Vec<Value> {
    let all = who.get(&format!("/api/v1/networks{DRAFT}/overlaps?per_page=200")).await.json();
    let items = all["items"].as_array().expect("items").iter();
    items.filter(|item| item["second"]["mechanism"].is_string()).cloned().collect()
}

const LIST: &str = "id,title,description,country,period,lead,type\n\
    S-1,Curso de inclusión escolar para docentes de niñez migrante,Para escuelas de frontera,Perú; Colombia,2027-Q2,Ministerios de educación,training\n\
    S-2,Mesa sobre fronteras,,Chile,2027,,meeting\n";

#[tokio::test]
async fn a_file_is_brought_brought_up_to_date_and_what_is_gone_is_marked() {
    for app in TestApp::each_sample().await {
        let office = app.sign_in("secretariat").await;
        let page = office.get("/lac/mechanisms?lang=es").await;
        assert!(page.text().contains("R4V") && page.text().contains("Datos inventados"));
        let file = ("plan.csv", LIST.as_bytes());
        let preview =
            bring(&office, &[&of("SACM", "Plan 2027")[..], &[("preview", "1")]].concat(), file)
                .await;
        assert_eq!(preview.status, StatusCode::OK, "{}", preview.text());
        assert!(activities(&app, "SACM").await.is_empty(), "nothing is stored");
        let done = bring(&office, &of("SACM", "Plan 2027"), file).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        let first = activities(&app, "SACM").await;
        assert_eq!(first.len(), 2, "{}", done.text());
        let again = bring(&office, &of("SACM", "Plan 2027"), file).await;
        assert_eq!(again.status, StatusCode::OK, "{}", again.text());
        assert!(again.text().contains("Nada que guardar"), "{}", again.text());
        assert_eq!(activities(&app, "SACM").await, first, "the same file twice changes nothing");

        let later =
            LIST.replace("Mesa sobre fronteras", "Mesa sobre puertos").replace("S-2", "S-3");
        let told = bring(&office, &of("SACM", "Plan 2027"), ("plan.csv", later.as_bytes())).await;
        assert!(told.text().contains("ya no está"), "{}", told.text());
        let all = activities(&app, "SACM").await;
        let by = |reference: &str| {
            all.iter().find(|one| one["reference"] == reference).expect("it is there").clone()
        };
        assert_eq!(all.len(), 3, "nothing is deleted");
        assert!(by("S-2")["gone_since"].is_string() && by("S-1")["gone_since"].is_null());
        assert_eq!(by("S-1")["id"], first[0]["id"], "no twin");
        // Another source of the same mechanism is another list.
        let other = bring(&office, &of("SACM", "Plan 2028"), file).await;
        assert_eq!(other.status, StatusCode::OK);
        assert_eq!(activities(&app, "SACM").await.len(), 5);

        // Read by everybody, with where it comes from, in four languages.
        let id = by("S-1")["id"].as_str().expect("an id").to_owned();
        for (lang, says) in [
            ("es", "Referencia de solo lectura"),
            ("en", "Read-only reference"),
            ("pt", "Referência somente para leitura"),
            ("fr", "Référence en lecture seule"),
        ] {
            for address in ["/lac/mechanisms/SACM", &format!("/lac/mechanisms/SACM/{id}")] {
                let page = app.get(&format!("{address}?lang={lang}")).await;
                assert_eq!(page.status, StatusCode::OK, "{}", page.text());
                assert!(page.text().contains(says), "{lang} {address}: {}", page.text());
                assert!(page.text().contains("CC BY 4.0") && page.bytes.len() < 100_000);
            }
        }
        let gone = by("S-2")["id"].as_str().expect("an id").to_owned();
        let gone = app.get(&format!("/lac/mechanisms/SACM/{gone}?lang=es")).await.text();
        assert!(gone.contains("Su fuente ya no la tiene"), "{gone}");
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_file_or_its_form_is_said_and_nothing_is_stored() {
    let app = TestApp::sample().await;
    let office = app.sign_in("secretariat").await;
    let good = ("plan.csv", LIST.as_bytes());
    let before = app.get(API).await.json();
    let none = [("mechanism", ""), ("source", "x")];
    for (fields, file, says) in [
        (&of("SACM", "")[..], good, "Diga cómo se llama la fuente"),
        (&of("NADIE", "x")[..], good, "La red no tiene ese mecanismo"),
        (&none[..], good, "Elija un mecanismo"),
        (&of("SACM", "x")[..], ("plan.csv", b"".as_slice()), "Elija un archivo"),
        (&of("SACM", "x")[..], ("plan.csv", b"a;b\n1;2".as_slice()), "plan.csv"),
        (&of("SACM", "x")[..], ("plan.xlsx", b"PK\x03\x04nonsense".as_slice()), "plan.xlsx"),
        (
            &[("mechanism", "SACM"), ("source", "x"), ("url", "javascript:alert(1)")][..],
            good,
            "Se acepta una dirección",
        ),
        (
            &[("new-reference", "A/B"), ("new-name", "Otro"), ("source", "Mi fuente")][..],
            good,
            "La sigla lleva",
        ),
    ] {
        let answer = bring(&office, fields, file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}: {}", answer.text());
        assert!(answer.text().contains(says), "{says}: {}", answer.text());
        // What was typed is there again.
        let typed = fields.iter().find(|(name, _)| *name == "source").map_or("", |(_, v)| v);
        assert!(answer.text().contains(&format!("value=\"{typed}\"")), "{}", answer.text());
    }
    assert_eq!(app.get(API).await.json(), before);
    // Rows that cannot be read are told, with what would be accepted; the others are taken.
    let rows = LIST.replace("Chile", "Ninguna parte");
    let mixed = bring(&office, &of("SACM", "x"), ("plan.csv", rows.as_bytes())).await;
    assert!(mixed.text().contains("Ninguna parte"), "{}", mixed.text());
    assert_eq!(activities(&app, "SACM").await.len(), 1);
    // Hostile words are words.
    let hostile =
        "id,title,country,link\nH-1,<script>alert(1)</script> =1+1,Perú,https://x.example\n";
    bring(&office, &of("CARICOM", "<b>x</b>"), ("plan.csv", hostile.as_bytes())).await;
    let page = app.get("/lac/mechanisms/CARICOM").await.text();
    assert!(page.contains("&#60;script&#62;") || page.contains("&lt;script&gt;"), "{page}");
    assert!(!page.contains("<script>alert"), "{page}");
    // A mechanism that is not there yet is made with its name.
    let new = [("new-reference", "OTRO"), ("new-name", "Otro foro"), ("source", "Su plan")];
    let done = bring(&office, &new, good).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    assert_eq!(activities(&app, "OTRO").await.len(), 2);
    let unknown = app.get("/lac/mechanisms/NADIE?lang=es").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.text().contains("ningún mecanismo"), "{}", unknown.text());
}

#[tokio::test]
async fn whoever_leads_ours_answers_and_that_settles_it_until_the_source_says_otherwise() {
    for app in TestApp::each_sample().await {
        let (office, unicef) =
            (app.sign_in("secretariat").await, app.sign_in("focal-unicef").await);
        bring(&office, &of("SACM", "Plan 2027"), ("plan.csv", LIST.as_bytes())).await;
        let ours = write(
            &unicef,
            &[
                ("text-lang", "es"),
                ("title", "Curso de inclusión escolar para docentes de niñez migrante"),
                ("lead", "UNICEF"),
                ("kind", "training"),
                ("places", "Perú; Colombia"),
                ("period", "T2 2027"),
            ],
        )
        .await;
        let found = beyond(&unicef).await;
        let is_it = |item: &&Value| {
            item["first"]["reference"] == ours.as_str() && item["second"]["reference"] == "S-1"
        };
        let item = found.iter().find(is_it).unwrap_or_else(|| panic!("{ours} in {found:?}"));
        assert!(item["second"]["plan"].is_null() && item["second"]["source"] == "Plan 2027");
        assert_eq!(item["waiting"], serde_json::json!(["UNICEF"]));
        let id = item["second"]["id"].as_str().expect("an id");
        let at = format!("{DRAFT}/overlaps/{ours}/{id}");
        assert!(unicef.get("/desk").await.text().contains(&at), "it waits on the desk");
        let list = format!("{DRAFT}/overlaps?beyond=outside&lang=es");
        let listed = unicef.get(&list).await.text();
        assert!(listed.contains(&at) && listed.contains("solo lectura"), "{listed}");
        let plans = unicef.get(&format!("{DRAFT}/overlaps?beyond=plans")).await.text();
        assert!(!plans.contains(&at));

        let page = unicef.get(&format!("{at}?lang=es")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let text = page.text();
        assert!(text.contains("no se puede unir") && text.contains("CC BY 4.0"), "{text}");
        for (said, offered) in [
            ("same", false),
            ("join", false),
            ("build-on", true),
            ("related", true),
            ("different", true),
        ] {
            assert_eq!(text.contains(&format!("value=\"{said}\"")), offered, "{said}: {text}");
        }
        // Nothing outside is joined, whatever is sent.
        for said in ["join", "same"] {
            let refused = answer(&unicef, &at, "UNICEF", said, "Por pensar").await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            assert!(refused.text().contains("Por pensar"), "nothing typed is lost");
        }
        let joined = unicef.post(&format!("{at}/join"), &[("stays", id)]).await;
        assert_eq!(joined.status, StatusCode::NOT_FOUND);
        let unesco = app.sign_in("focal-unesco").await;
        let page = unicef.get(&at).await;
        let (here, there) = (page.field("here"), page.field("there"));
        let forged = [
            ("whom", "UNICEF"),
            ("here", here.as_str()),
            ("there", there.as_str()),
            ("answer", "related"),
        ];
        let other = unesco.post(&at, &forged).await;
        assert_eq!(other.status, StatusCode::FORBIDDEN, "nobody answers for others");

        let done = answer(&unicef, &at, "UNICEF", "build-on", "Seguiremos su guía").await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, &*at));
        let settled = beyond(&unicef).await;
        let settled = settled.iter().find(is_it).expect("it is found");
        assert_eq!(
            (&settled["standing"], &settled["answer"]),
            (&"settled".into(), &"build-on".into())
        );
        assert!(!unicef.get("/desk").await.text().contains(&at), "it waits no more");
        assert!(unicef.get(&at).await.text().contains("Seguiremos su guía"));

        // The same file leaves it settled; another period of theirs raises it again, and says why.
        bring(&office, &of("SACM", "Plan 2027"), ("plan.csv", LIST.as_bytes())).await;
        assert_eq!(beyond(&unicef).await.iter().find(is_it).expect("it is")["standing"], "settled");
        let moved = LIST.replace("2027-Q2", "2027-06/2027-07");
        bring(&office, &of("SACM", "Plan 2027"), ("plan.csv", moved.as_bytes())).await;
        let raised = beyond(&unicef).await;
        let raised = raised.iter().find(is_it).expect("it is found");
        assert_eq!(raised["standing"], "open");
        assert_eq!(raised["changed"], serde_json::json!(["period"]));
        // Gone from its source, it is a help and no question.
        bring(
            &office,
            &of("SACM", "Plan 2027"),
            ("plan.csv", b"id,title,country\nS-9,Nada,Chile\n"),
        )
        .await;
        assert!(!unicef.get("/desk").await.text().contains(&at));
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn it_is_seen_while_drafting_and_by_whoever_looks_for_experience() {
    let app = TestApp::sample().await;
    let focal = app.sign_in("focal-unicef").await;
    let typed = [
        ("title", "Campaña sobre contratación justa con empleadores y sindicatos"),
        ("text-lang", "es"),
        ("places", "México; Guatemala; Honduras"),
        ("period", "abril-junio 2027"),
    ];
    let told = focal.post("/lac/plans/2027-2028/similar", &typed).await.text();
    assert!(told.contains("RCM-1"), "{told}");
    assert!(
        told.contains("fuera de la red") && told.contains("Datos inventados para la demostración")
    );
    let question = "Formación de fiscales en la investigación de la trata de personas";
    let page = app.get(&format!("/lac/experience?q={}&lang=es", encode(question))).await;
    assert!(page.text().contains("También fuera de la red"), "{}", page.text());
    let api = format!("/api/v1/networks/lac/experience?q={}", encode(question));
    let found = app.get(&api).await.json();
    let outside = found["outside"].as_array().expect("a list");
    assert!(outside.iter().any(|one| one["reference"] == "R4V-02"), "{found}");
    // And from its own page one sees which of ours are like it, as far as one may.
    let all = activities(&app, "R4V").await;
    let one = all.iter().find(|one| one["reference"] == "R4V-01").expect("it is there");
    let address = format!("/lac/mechanisms/R4V/{}", one["id"].as_str().expect("an id"));
    assert!(!app.get(&address).await.text().contains("B-08"), "a draft is for those who write it");
    assert!(focal.get(&address).await.text().contains("B-08"));
}

/// A publisher's file: one activity like ours, one with neither end nor identifier, one of a status that
/// the standard does not have.
const IATI: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" xmlns:x="http://example.org/x">
 <iati-activity xml:lang="es">
  <iati-identifier>AA-BBB-1-BORDERS</iati-identifier>
  <reporting-org ref="AA-BBB-1" type="22"><narrative>Foro de ejemplo</narrative></reporting-org>
  <title><narrative>Taller sobre trata para personal de fronteras</narrative>
   <narrative xml:lang="en">Workshop on trafficking for border officials</narrative></title>
  <participating-org ref="AA-BBB-1" type="22" role="4"><narrative>Foro de ejemplo; sede</narrative></participating-org>
  <participating-org ref="XM-DAC-47066" type="40" role="4"><narrative>OIM</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2025-12-31"/>
  <recipient-country code="PE" percentage="100"/>
  <budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01" currency="USD">5</value></budget>
  <x:extra/>
 </iati-activity>
 <iati-activity xml:lang="en"><title><narrative>Helpline for migrant workers</narrative></title>
  <activity-status code="2"/><activity-date type="2" iso-date="2023-05-01"/><recipient-country code="CL"/>
 </iati-activity>
 <iati-activity xml:lang="en"><iati-identifier>AA-BBB-1-ODD</iati-identifier>
  <title><narrative>Of an unknown status</narrative></title>
  <activity-status code="9"/><recipient-country code="CL"/>
 </iati-activity>
</iati-activities>"#;

#[tokio::test]
async fn a_publishers_iati_file_is_reference_as_any_list_is() {
    for app in TestApp::each_sample().await {
        let office = app.sign_in("secretariat").await;
        let before = app.get("/api/v1/networks/lac/members?per_page=200").await.json();
        let source = of("SACM", "Datos abiertos");
        let done = bring(&office, &source, ("open.xml", IATI.as_bytes())).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        // What could not be read is said by the activity's number; so is what says nothing here.
        let said = done.text();
        assert!(said.contains("fila 3, status") && said.contains("«9»"), "{said}");
        assert!(said.contains("x:extra (1)"), "{said}");
        assert!(said.contains("fila 2, iati-identifier"), "{said}");
        let all = activities(&app, "SACM").await;
        assert_eq!(all.len(), 2, "{said}");
        let first = all.iter().find(|one| one["reference"] == "AA-BBB-1-BORDERS").expect("it");
        assert_eq!(first["title"]["en"], "Workshop on trafficking for border officials", "{first}");
        assert_eq!(first["by"], "Foro de ejemplo sede; OIM", "as the source names them");
        assert_eq!((&first["period"], &first["places"][0]), (&"2024/2025".into(), &"PE".into()));
        // What nobody said to have ended lasts to the end of this year.
        let open =
            all.iter().find(|one| one["title"].to_string().contains("Helpline")).expect("it");
        assert_eq!(open["period"], "2023-05/2025-12", "{open}");
        // Nobody came into the register.
        let after = app.get("/api/v1/networks/lac/members?per_page=200").await.json();
        assert_eq!(before, after);
        // The same again changes nothing; without its second activity, that one is marked.
        bring(&office, &source, ("open.xml", IATI.as_bytes())).await;
        assert_eq!(activities(&app, "SACM").await, all);
        let (head, rest) = IATI.split_once(" <iati-activity xml:lang=\"en\"><title>").expect("two");
        let tail = rest.split_once("</iati-activity>\n").expect("its end").1;
        let told = bring(&office, &source, ("open.xml", format!("{head}{tail}").as_bytes())).await;
        assert!(told.text().contains("ya no está"), "{}", told.text());
        // Another installation's plan, as it is exported there, keeps what kind of work it is.
        let export = app.get("/lac/plans/2023-2024/export.iati.xml").await;
        let done = bring(&office, &of("SACM", "Otra red"), ("plan.xml", &export.bytes)).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        let all = activities(&app, "SACM").await;
        let kinds = all
            .iter()
            .filter(|one| one["kind"] != "other" && one["audiences"] != Value::Array(Vec::new()));
        assert!(kinds.count() > 10, "{all:#?}");
        // What is broken is refused whole, with its place.
        let broken = IATI.replace("</iati-activities>", "<iati-activity><title>");
        let count = activities(&app, "SACM").await.len();
        for hostile in
            [broken.as_str(), "<!DOCTYPE a [<!ENTITY b \"c\">]><iati-activities/>", "<html/>"]
        {
            let refused = bring(&office, &source, ("bad.xml", hostile.as_bytes())).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
            assert!(refused.text().contains("bad.xml"), "{}", refused.text());
        }
        assert_eq!(activities(&app, "SACM").await.len(), count);
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}
