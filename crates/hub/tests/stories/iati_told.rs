//! What other publishers say in the IATI standard is held and told again, or it is said that it is not; and
//! what we wrote comes into a network that has nothing.

use crate::iati::{broken_rules, exported, import, read, said};
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Target, create_missing};
use aunar_hub::ledger;
use aunar_hub::testing::{TestApp, moment, offer};
use aunar_hub::web::Tongue;
use std::io::Cursor;

/// An activity in an encoding of its own, under an identifier that is no path, with much that a plan has no
/// words for.
const TOLD: &str = r##"<?xml version="1.0" encoding="ISO-8859-1"?>
<iati-activities version="2.03">
 <iati-activity xml:lang="es" default-currency="EUR">
  <iati-identifier>XM-DAC-41122-A/2#3</iati-identifier>
  <reporting-org ref="XM-DAC-41122" type="40"><narrative>UNICEF</narrative></reporting-org>
  <title><narrative>Niñez en movilidad</narrative></title>
  <description type="1"><narrative>Año a año.</narrative></description>
  <participating-org ref="XM-DAC-41122" type="40" role="2"><narrative>UNICEF</narrative></participating-org>
  <participating-org role="4"/>
  <other-identifier ref="PRJ-7" type="A2"/>
  <activity-status code="2"/>
  <activity-date type="1" iso-date="2023-01-01"/><activity-date type="2" iso-date="2023-02-15"/>
  <activity-date type="3" iso-date="31/12/2024"/>
  <activity-scope code="8"/>
  <recipient-country code="PE" percentage="70"/><recipient-country code="CO" percentage="30"/>
  <location><name><narrative>Un barrio</narrative></name></location>
  <sector vocabulary="1" code="11220" percentage="60"/><sector vocabulary="1" code="15190" percentage="40"/>
  <sector vocabulary="2" code="999"/><sector vocabulary="99" vocabulary-uri="https://example.org/x" code="own"><narrative>Escuelas</narrative></sector>
  <tag vocabulary="2" code="10"/>
  <policy-marker vocabulary="1" code="1" significance="3"/><policy-marker vocabulary="1" code="2" significance="1"/><policy-marker vocabulary="99" code="own" significance="1"/>
  <collaboration-type code="4"/><default-flow-type code="10"/><default-finance-type code="110"/>
  <default-aid-type code="C01"/><default-aid-type code="D02"/><default-aid-type vocabulary="2" code="1"/>
  <budget type="1" status="1"><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value value-date="2023-01-01">1000</value></budget>
  <budget type="2" status="2"><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value value-date="2023-06-01">700</value></budget>
  <budget type="1" status="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">500</value></budget>
  <budget><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><value value-date="2025-01-01">-50</value></budget>
  <budget><period-start iso-date="soon"/><period-end iso-date="2024-12-31"/><value>9</value></budget>
  <transaction ref="T1"><transaction-type code="4"/><value value-date="2023-05-01">30</value><recipient-country code="PE"/></transaction>
  <document-link url="https://example.org/informe.pdf" format="application/pdf"><title><narrative>Informe</narrative></title><category code="A08"/></document-link>
  <related-activity ref="XM-DAC-41122-B/9" type="2"/><related-activity ref="XM-DAC-41122-A/2#3" type="3"/>
  <result type="1"><title><narrative>Niñas en la escuela</narrative></title>
   <indicator measure="1"><title><narrative>Matrícula</narrative></title><description><narrative>Con carné</narrative></description>
    <baseline year="2022" value="1"/>
    <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
     <target value="40"><dimension name="sex" value="female"/></target><actual value="9"/></period></indicator></result>
 </iati-activity>
</iati-activities>"##;

fn latin(text: &str) -> Vec<u8> {
    // Every sign of it has a code below 256, which is its code there.
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a sign of ISO-8859-1")).collect()
}

#[tokio::test]
async fn what_a_publisher_says_is_held_and_told_again_or_said_to_be_left_out() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        create_missing(state, "lac", "told", Lang::Es).await.expect("made");
        let outcome = import(&app, ("lac", "told"), latin(TOLD)).await;
        let text = said(&outcome);
        assert!(outcome.stored && outcome.counts.new == 1, "{text}");
        for told in [
            "activity-date[3]",
            "«31/12/2024»",
            "budget: «EUR -50.00»",
            "sector: «2:999»",
            "budget[5]/period-start",
            "transaction[1]/transaction-date",
            "transaction/recipient-country",
            "«Un barrio»",
            "participating-org",
            "result[1]/indicator[1]/period[1]/target[1]",
            "transaction/@ref (1)",
        ] {
            assert!(text.contains(told), "{told} is not said of:\n{text}");
        }
        let picture = state.pictures.now().await.expect("a picture");
        let lac = &picture.networks["lac"];
        let plan = lac.plan("told").expect("the plan");
        let reference = "XM-DAC-41122-A/2#3";
        let activity = plan.by_reference(reference).expect("the activity");
        assert_eq!(activity.content.title.words(Lang::Es), "Niñez en movilidad");
        let sectors: Vec<String> = activity.content.sectors.iter().map(|s| s.line()).collect();
        assert_eq!(
            sectors,
            ["1:11220 60%", "1:15190 40%", "2:999", "99:own <https://example.org/x> [es] Escuelas"]
        );
        // What was revised takes the place of what was first; what binds is there.
        let ledger = ledger::of(state, lac.network.id).await.expect("a ledger");
        let lines: Vec<_> = ledger.plan(plan.plan.id).of(activity.id).lines().cloned().collect();
        let of = |year| lines.iter().find(|l| l.year == year).expect("a line");
        let of_2023 = (of(2023).required, of(2023).available, of(2023).spent);
        assert_eq!(of_2023, (Some(70_000), Some(70_000), Some(3_000)));
        assert_eq!((of(2024).required, of(2024).available), (Some(50_000), None));
        assert_eq!(lines.len(), 2, "what is less than nothing is no line");
        // A figure of girls alone is not what all were to be.
        let uses: Vec<_> = ledger.plan(plan.plan.id).of(activity.id).uses().cloned().collect();
        assert_eq!((uses.len(), &uses[0].target), (1, &None));
        // Its page has an address, and shows what it says.
        let secretariat = app.sign_in("secretariat").await;
        let address = "/lac/plans/told/activities/XM-DAC-41122-A%2F2%233";
        let page = secretariat.get(&format!("{address}?lang=en")).await;
        assert_eq!(page.status, 200);
        let shown = page.text();
        for says in ["1:11220", "Escuelas", "Related activity", "XM-DAC-41122-B/9", "Policy marker"]
        {
            assert!(shown.contains(says), "{says}");
        }
        let list = secretariat.get("/lac/plans/told/activities").await;
        assert!(list.text().contains(address), "the list leads there");
        assert_eq!(secretariat.get(&format!("{address}/edit")).await.status, 200);
        // Out it goes as it came: only what no plan holds is missing.
        let bytes = exported(&app, "lac", "told").await;
        let all = read(&bytes);
        let (was, is) = (&read(&latin(TOLD))[0], &all[0]);
        assert_eq!(is.identifier, was.identifier);
        let plain = |all: &[aunar_formats::iati::Coded]| {
            let mut all: Vec<_> = all
                .iter()
                .map(|c| (c.vocabulary.clone(), c.code.clone(), c.percentage.clone()))
                .collect();
            all.sort();
            all
        };
        assert_eq!(plain(&is.sectors), plain(&was.sectors));
        assert_eq!(plain(&is.countries), plain(&was.countries));
        assert!(plain(&was.tags).iter().all(|tag| plain(&is.tags).contains(tag)));
        assert_eq!(
            (&is.related, &is.scope, &is.defaults),
            (&was.related, &was.scope, &was.defaults)
        );
        assert!(was.other_identifiers.iter().all(|one| is.other_identifiers.contains(one)));
        for (marker, significance) in &was.markers {
            let again = is.markers.iter().find(|(m, _)| m.code == marker.code).expect("a marker");
            assert_eq!(&again.1, significance, "{}", marker.code);
        }
        let formats: Vec<&str> = is.documents.iter().map(|d| d.format.as_str()).collect();
        assert_eq!(formats, ["application/pdf"]);
        let status = |n: usize| (is.budgets[n].code.as_str(), is.budgets[n].value.as_str());
        assert_eq!([status(0), status(1)], [("2", "700.00"), ("1", "500.00")]);
        let indicator = &is.results[0].indicators[0];
        assert_eq!(indicator.description, was.results[0].indicators[0].description);
        assert_eq!(is.results[0].title, was.results[0].title);
        let broken = broken_rules(is, moment().date_naive());
        let of_identifier = |b: &&String| b.contains("the identifier has only plain signs");
        assert_eq!(broken.iter().filter(|b| !of_identifier(b)).count(), 0, "{broken:#?}");
        // And in again elsewhere, and out: nothing is lost on the way.
        create_missing(state, "lac", "again", Lang::Es).await.expect("made");
        let outcome = import(&app, ("lac", "again"), bytes).await;
        assert!(outcome.stored, "{}", said(&outcome));
        let again = &read(&exported(&app, "lac", "again").await)[0];
        assert_eq!((&again.sectors, &again.countries), (&is.sectors, &is.countries));
        assert_eq!((&again.related, &again.markers), (&is.related, &is.markers));
        assert_eq!((&again.defaults, &again.scope), (&is.defaults, &is.scope));
        // The same file once more changes nothing.
        let outcome = import(&app, ("lac", "told"), latin(TOLD)).await;
        assert_eq!((outcome.changes(), outcome.stored), (0, false), "{}", said(&outcome));
    }
}

#[tokio::test]
async fn activities_that_are_related_in_a_circle_are_just_related() {
    let app = TestApp::sample().await;
    create_missing(app.app.state(), "lac", "circle", Lang::Es).await.expect("made");
    let one = |n: u32, other: u32| {
        format!(
            "<iati-activity xml:lang=\"es\"><iati-identifier>XM-DAC-1-{n}</iati-identifier>\
             <reporting-org ref=\"XM-DAC-1\" type=\"10\"/><title><narrative>Actividad {n}</narrative></title>\
             <activity-status code=\"1\"/><related-activity ref=\"XM-DAC-1-{other}\" type=\"1\"/>\
             <related-activity ref=\"XM-DAC-1-{n}\" type=\"1\"/></iati-activity>"
        )
    };
    let file =
        format!("<iati-activities>{}{}{}</iati-activities>", one(1, 2), one(2, 3), one(3, 1));
    let outcome = import(&app, ("lac", "circle"), file.into()).await;
    assert!(outcome.stored && outcome.counts.new == 3, "{}", said(&outcome));
    let all = read(&exported(&app, "lac", "circle").await);
    assert!(all.iter().all(|one| one.related.len() == 2), "{:?}", all[0].related);
    let page =
        app.sign_in("secretariat").await.get("/lac/plans/circle/activities/XM-DAC-1-2").await;
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn the_samples_own_exports_come_into_an_empty_network_whole() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let picture = state.pictures.now().await.expect("a picture");
        let lac = picture.networks["lac"].clone();
        let of = lac.plan("2023-2024").expect("the plan");
        let linked = |plan: &aunar_hub::picture::PlanPicture| -> Vec<(String, usize, usize)> {
            let all = plan.activities.iter();
            all.map(|a| (a.reference.clone(), a.content.needs.len(), a.content.mechanisms.len()))
                .collect()
        };
        assert!(linked(of).iter().any(|(_, needs, mechanisms)| needs + mechanisms > 0));
        for (n, form) in ["csv", "hxl.csv", "table.xlsx", "json", "iati.xml"].iter().enumerate() {
            let network = format!("empty-{n}");
            create_missing(state, &network, "2023-2024", Lang::Es).await.expect("made");
            let target = Target { network: &network, plan: "2023-2024" };
            let outcome = if *form == "iati.xml" {
                let bytes = exported(&app, "lac", "2023-2024").await;
                let offer = offer("plan.iati.xml", Vec::new());
                let from = Box::new(Cursor::new(bytes));
                aunar_hub::iati::import(state, target, &offer, from, None).await
            } else {
                let form = Form::from_code(form).expect("a form");
                let bytes = form.write(&lac, of, Tongue(Lang::Es), moment()).expect("memory");
                aunar_hub::exchange::import(state, target, &offer("plan", bytes)).await
            };
            let outcome = outcome.unwrap_or_else(|why| panic!("{form}: {why}"));
            assert!(outcome.stored && outcome.counts.refused == 0, "{form}: {}", said(&outcome));
            let picture = state.pictures.now().await.expect("a picture");
            let copy = &picture.networks[&network];
            assert_eq!(linked(copy.plan("2023-2024").expect("it")), linked(of), "{form}");
            if matches!(*form, "json" | "iati.xml") {
                for need in copy.needs.iter() {
                    let was = lac.needs.iter().find(|n| n.reference == need.reference);
                    let was = was.expect("it came from there");
                    assert_eq!(
                        (&need.title, &need.text, &need.places),
                        (&was.title, &was.text, &was.places)
                    );
                }
            }
            // The same again brings nothing new, and no twins.
            let before = (copy.needs.len(), copy.mechanisms.len());
            if *form == "json" {
                let form = Form::from_code(form).expect("a form");
                let bytes = form.write(&lac, of, Tongue(Lang::Es), moment()).expect("memory");
                let again = aunar_hub::exchange::import(state, target, &offer("plan", bytes)).await;
                assert_eq!(again.expect("reads").changes(), 0);
                let picture = state.pictures.now().await.expect("a picture");
                let copy = &picture.networks[&network];
                assert_eq!((copy.needs.len(), copy.mechanisms.len()), before);
            }
        }
    }
}
