//! Plans in the IATI standard: valid as they go out, whole as they come back, and other publishers'
//! files taken as a plan.

use aunar_domain::activity::Content;
use aunar_domain::iati::is_whole;
use aunar_domain::words::Lang;
use aunar_formats::iati::{Activity as Told, IatiReader, IatiWriter};
use aunar_hub::exchange::{Outcome, Target, create_missing, import as import_grid};
use aunar_hub::ledger;
use aunar_hub::testing::{TestApp, moment, offer};
use aunar_hub::web::Tongue;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

pub(crate) async fn exported(app: &TestApp, network: &str, plan: &str) -> Vec<u8> {
    let state = app.app.state();
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks[network];
    let ledger = ledger::of(state, network.network.id).await.expect("a ledger");
    let plan = network.plan(plan).expect("the plan");
    let url = "https://aunar.example.org";
    aunar_hub::iati::write(Vec::new(), (network, plan), &ledger, url, moment()).expect("memory")
}

pub(crate) fn read(bytes: &[u8]) -> Vec<Told> {
    let all: Result<Vec<_>, _> = IatiReader::new(bytes).collect();
    all.expect("reads").into_iter().map(|told| told.activity).collect()
}

pub(crate) async fn import(
    app: &TestApp,
    (network, plan): (&str, &str),
    bytes: Vec<u8>,
) -> Outcome {
    let offer = offer("plan.iati.xml", Vec::new());
    let from = Box::new(Cursor::new(bytes));
    let target = Target { network, plan };
    aunar_hub::iati::import(app.app.state(), target, &offer, from, None).await.expect("reads")
}

pub(crate) fn said(outcome: &Outcome) -> String {
    outcome.text(Tongue(Lang::En))
}

/// What the published rules ask of an activity, as far as they bear on what we write. The rules
/// themselves are applied by `xtask/validators/iati_files.py` where they are there.
pub(crate) fn broken_rules(told: &Told, today: chrono::NaiveDate) -> Vec<String> {
    let mut broken = Vec::new();
    let mut rule = |holds: bool, says: &str| {
        if !holds {
            broken.push(format!("{}: {says}", told.identifier));
        }
    };
    let reporter = told.reporting.reference.clone().unwrap_or_default();
    rule(told.identifier != reporter, "the identifier is not the publisher's");
    let before = told.other_identifiers.iter().filter(|(kind, _)| kind == "B1");
    let mut prefixes = vec![reporter];
    prefixes.extend(before.map(|(_, reference)| reference.clone()));
    let begins = prefixes.iter().any(|p| told.identifier.starts_with(&format!("{p}-")));
    rule(begins, "the identifier begins with a publisher's");
    rule(
        !told.identifier.contains(['/', '&', '|', '?', ' ']),
        "the identifier has only plain signs",
    );
    rule(
        !told.title.is_empty() && !told.description.is_empty(),
        "there is a title and a description",
    );
    let day = |kind: &str| told.dates.iter().find(|(k, _)| k == kind).map(|(_, day)| *day);
    rule(day("1").or(day("2")).is_some(), "there is a start");
    rule(day("1").zip(day("3")).is_none_or(|(a, b)| a <= b), "planned days are in order");
    rule(day("2").zip(day("4")).is_none_or(|(a, b)| a <= b), "actual days are in order");
    rule(day("2").is_none_or(|d| d <= today), "it began before today");
    rule(day("4").is_none_or(|d| d <= today), "it ended before today");
    rule(!told.sectors.is_empty(), "there is a sector");
    let vocabularies: BTreeSet<_> = told.sectors.iter().map(|s| &s.vocabulary).collect();
    for vocabulary in vocabularies {
        let of = told.sectors.iter().filter(|s| s.vocabulary == *vocabulary);
        let shares: Vec<Option<&str>> = of.map(|s| s.percentage.as_deref()).collect();
        rule(shares == [None] || is_whole(shares), "the sectors of a vocabulary make a hundred");
    }
    let places = told.countries.iter().chain(&told.regions);
    let shares: Vec<Option<&str>> = places.map(|c| c.percentage.as_deref()).collect();
    rule(!shares.is_empty(), "there is a country or a region");
    rule(shares == [None] || is_whole(shares), "shares of places make a hundred");
    for (_, who) in &told.participating {
        rule(who.reference.is_some() || !who.names.is_empty(), "who takes part is named");
    }
    rule(!told.participating.is_empty(), "somebody takes part");
    for budget in &told.budgets {
        rule(budget.start <= budget.end, "a budget is in order");
        rule((budget.end - budget.start).num_days() <= 366, "a budget is of a year at most");
    }
    for transaction in &told.transactions {
        rule(transaction.end <= today, "a transaction is not in the future");
        rule(transaction.value_date <= today, "nor is its value");
        let provider = transaction.provider.as_ref();
        rule(
            provider.is_none_or(|p| p.reference.is_some() || !p.names.is_empty()),
            "who gives is named",
        );
    }
    for (marker, significance) in &told.markers {
        rule(
            ["0", "1", "2", "3", "4"].contains(&significance.as_str()),
            "a marker is on the standard's scale",
        );
        let ours = marker.vocabulary.as_deref() == Some("99");
        rule(!ours || !marker.names.is_empty(), "a marker of ours says what it is");
    }
    for indicator in told.results.iter().flat_map(|r| &r.indicators) {
        rule(!indicator.title.is_empty(), "an indicator has a title");
        let is_number = |v: &String| v.parse::<f64>().is_ok();
        rule(
            indicator.baseline.as_ref().is_none_or(|(_, v)| v.as_ref().is_some_and(is_number)),
            "a baseline is a number",
        );
        for period in &indicator.periods {
            rule(period.start <= period.end, "a period is in order");
            rule(period.target.as_ref().is_none_or(is_number), "a target is a number");
            rule(
                period.actual.as_ref().is_none_or(|(v, _)| is_number(v)),
                "an actual value is a number",
            );
        }
    }
    broken
}

#[tokio::test]
async fn every_plan_of_the_sample_keeps_the_rules_of_the_standard() {
    for app in TestApp::each_sample().await {
        for (network, plan) in [("lac", "2023-2024"), ("lac", "2027-2028"), ("global", "2021-2022")]
        {
            let all = read(&exported(&app, network, plan).await);
            assert!(!all.is_empty());
            let broken: Vec<_> =
                all.iter().flat_map(|told| broken_rules(told, moment().date_naive())).collect();
            assert!(broken.is_empty(), "{broken:#?}");
            let identifiers: BTreeSet<_> = all.iter().map(|told| &told.identifier).collect();
            assert_eq!(identifiers.len(), all.len(), "each activity stands once");
        }
    }
}

#[tokio::test]
async fn the_sample_says_all_that_the_standard_has_room_for() {
    let app = TestApp::sample().await;
    let all = read(&exported(&app, "lac", "2023-2024").await);
    let any = |has: fn(&Told) -> bool| assert!(all.iter().any(has));
    any(|t| t.participating.iter().any(|(role, _)| role == "1"));
    any(|t| t.participating.len() > 2);
    any(|t| t.countries.len() > 1);
    any(|t| !t.regions.is_empty());
    any(|t| t.markers.iter().any(|(m, _)| m.code == "1" && m.vocabulary.as_deref() == Some("1")));
    any(|t| !t.budgets.is_empty());
    any(|t| t.transactions.iter().any(|x| x.code == "4"));
    any(|t| t.transactions.iter().any(|x| x.code == "11" && x.provider.is_some()));
    any(|t| !t.documents.is_empty());
    any(|t| t.tags.iter().any(|tag| tag.code.starts_with("gcm-objective:")));
    any(|t| t.results.iter().flat_map(|r| &r.indicators).any(|i| i.baseline.is_some()));
    any(|t| {
        t.results
            .iter()
            .flat_map(|r| &r.indicators)
            .flat_map(|i| &i.periods)
            .any(|p| p.actual.as_ref().is_some_and(|(_, parts)| !parts.is_empty()))
    });
    // The money of an activity that several members share is the sum of their lines, once.
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let lac = &picture.networks["lac"];
    let plan = lac.plan("2023-2024").expect("the plan");
    let ledger = ledger::of(app.app.state(), lac.network.id).await.expect("a ledger");
    let lines = ledger.plan(plan.plan.id).lines.iter().filter(|l| l.required.is_some()).count();
    assert_eq!(all.iter().map(|t| t.budgets.len()).sum::<usize>(), lines);
}

#[tokio::test]
async fn what_was_not_handed_in_is_told_to_nobody() {
    let app = TestApp::sample().await;
    let xml = String::from_utf8(exported(&app, "lac", "2023-2024").await).expect("UTF-8");
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let ledger = ledger::of(app.app.state(), picture.networks["lac"].network.id).await;
    let ledger = ledger.expect("a ledger");
    let plan = picture.networks["lac"].plan("2023-2024").expect("the plan").plan.id;
    let kept = ledger.plan(plan).values.iter().filter(|v| !v.state.counts());
    for value in kept {
        let note = value.note.as_ref().map(|n| n.words(Lang::Es).to_owned());
        assert!(note.is_none_or(|note| !xml.contains(&note)));
    }
    assert!(!xml.contains("person:") && !xml.contains("submitted_by"));
    // A draft is not anybody's.
    assert_eq!(app.get("/lac/plans/2027-2028/export.iati.xml").await.status, 404);
    let sent = app.get("/lac/plans/2023-2024/export.iati.xml").await;
    assert_eq!(sent.status, 200);
    assert_eq!(read(&sent.bytes).len(), read(xml.as_bytes()).len());
}

#[tokio::test]
async fn a_file_of_ours_changes_nothing_where_it_comes_from() {
    for app in TestApp::each_sample().await {
        for (network, plan) in [("lac", "2027-2028"), ("global", "2021-2022")] {
            let bytes = exported(&app, network, plan).await;
            let outcome = import(&app, (network, plan), bytes).await;
            assert_eq!((outcome.changes(), outcome.counts.refused), (0, 0), "{}", said(&outcome));
            assert!(!outcome.stored && outcome.counts.unchanged > 0);
        }
    }
}

/// An activity's content without what belongs to one plan alone.
fn bare(content: &Content) -> Content {
    Content { priority: None, result: None, ..content.clone() }
}

#[tokio::test]
async fn a_plan_taken_into_an_empty_one_and_out_again_has_lost_nothing() {
    for app in TestApp::each_sample().await {
        create_missing(app.app.state(), "lac", "copy", Lang::Es).await.expect("made");
        let bytes = exported(&app, "lac", "2023-2024").await;
        let outcome = import(&app, ("lac", "copy"), bytes.clone()).await;
        assert!(outcome.stored && outcome.counts.refused == 0, "{}", said(&outcome));
        let state = app.app.state();
        let picture = state.pictures.now().await.expect("a picture");
        let lac = &picture.networks["lac"];
        let (of, copy) = (lac.plan("2023-2024").expect("it"), lac.plan("copy").expect("its copy"));
        for (a, b) in of.activities.iter().zip(&copy.activities) {
            assert_eq!((&a.reference, bare(&a.content)), (&b.reference, bare(&b.content)));
        }
        let ledger = ledger::of(state, lac.network.id).await.expect("a ledger");
        let (of, copy) = (ledger.plan(of.plan.id), ledger.plan(copy.plan.id));
        type Line = (String, Option<i64>, Option<i64>, Option<i64>, i32, Option<u32>);
        let lines = |told: &ledger::PlanLedger| -> BTreeSet<Line> {
            told.lines
                .iter()
                .map(|l| (l.reference.clone(), l.required, l.available, l.spent, l.year, l.quarter))
                .collect()
        };
        assert_eq!(lines(of), lines(copy));
        let of_activities = |told: &ledger::PlanLedger| {
            let is = |u: &&aunar_domain::indicator::Use| {
                matches!(u.of, aunar_domain::indicator::Of::Activity(_))
            };
            told.uses.iter().filter(is).cloned().collect::<Vec<_>>()
        };
        let (uses, copied) = (of_activities(of), of_activities(copy));
        assert_eq!(uses.len(), copied.len());
        let values = |told: &ledger::PlanLedger, uses: &[aunar_domain::indicator::Use]| {
            let all = uses.iter().flat_map(|u| told.values_of(u.id)).filter(|v| v.state.counts());
            let mut readings: BTreeMap<String, usize> = BTreeMap::new();
            for value in all {
                let mut cells: Vec<String> = value.cells.iter().map(|c| format!("{c:?}")).collect();
                cells.sort();
                let window = told.window(value.window).map(|w| (w.start, w.end));
                let key = format!("{window:?} {:?} {:?} {cells:?}", value.entity, value.reading);
                *readings.entry(key).or_default() += 1;
            }
            readings
        };
        assert_eq!(values(of, &uses), values(copy, &copied));
        assert_eq!(of.evidence.len(), copy.evidence.len());
        // Out again it says the same, but for its own identifiers.
        let again = exported(&app, "lac", "copy").await;
        let plain = |told: Told| {
            let mut told = told;
            told.identifier = told
                .identifier
                .rsplit_once("-copy-")
                .or_else(|| told.identifier.rsplit_once("-2023-2024-"))
                .map_or_else(String::new, |(_, r)| r.to_owned());
            // What says no days has those of its plan, which the copy has other ones of.
            if told.own.iter().any(|(name, what)| name == "assumed" && what.contains("dates")) {
                told.dates.clear();
            }
            told.own.clear();
            told.other_identifiers.retain(|(kind, _)| kind == "A1");
            told.related.clear();
            for document in &mut told.documents {
                document.own.clear();
                // A file that is kept there is a link here, and a link says nothing of what it leads to.
                document.format.clear();
            }
            for indicator in told.results.iter_mut().flat_map(|r| &mut r.indicators) {
                indicator.own.clear();
            }
            for tag in told.tags.iter_mut().chain(told.markers.iter_mut().map(|(m, _)| m)) {
                tag.vocabulary_uri = None;
            }
            told
        };
        let (before, after) = (read(&bytes), read(&again));
        assert_eq!(before.len(), after.len());
        for (before, after) in before.into_iter().zip(after) {
            assert_eq!(plain(before), plain(after));
        }
        // And once more into the copy, nothing is new.
        let outcome = import(&app, ("lac", "copy"), bytes).await;
        assert_eq!((outcome.changes(), outcome.counts.refused), (0, 0), "{}", said(&outcome));
    }
}

const FOREIGN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" xmlns:x="http://example.org/x">
 <iati-activity xml:lang="en" default-currency="USD" x:odd="1">
  <iati-identifier>XM-DAC-41122-LAC-0001</iati-identifier>
  <reporting-org ref="XM-DAC-41122" type="40"><narrative>UNICEF</narrative></reporting-org>
  <title><narrative>Schools for children on the move</narrative>
   <narrative xml:lang="es">Escuelas para la niñez migrante</narrative></title>
  <description type="1"><narrative>Classes and materials.</narrative></description>
  <description type="2"><narrative>More children in school.</narrative></description>
  <participating-org ref="XM-DAC-41122" type="40" role="2"><narrative>UNICEF</narrative></participating-org>
  <participating-org ref="GB-COH-7777777" type="21" role="4"><narrative>Open Classrooms, Ltd; London</narrative></participating-org>
  <participating-org ref="XM-DAC-5-1" type="10" role="1"><narrative>A ministry</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="1" iso-date="2023-01-01"/><activity-date type="2" iso-date="2023-02-15"/>
  <activity-date type="3" iso-date="2024-12-31"/>
  <recipient-country code="PE" percentage="60"/><recipient-country code="CO" percentage="40"/>
  <sector vocabulary="1" code="11220"/>
  <policy-marker vocabulary="1" code="1" significance="2"/>
  <budget type="1" status="1"><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value value-date="2023-01-01">100000.00</value></budget>
  <budget type="1" status="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-03-31"/><value value-date="2024-01-01" currency="EUR">25000</value></budget>
  <transaction><transaction-type code="11"/><transaction-date iso-date="2023-03-01"/><value value-date="2023-03-01">80000</value><provider-org ref="XM-DAC-5-1"/></transaction>
  <transaction><transaction-type code="3"/><transaction-date iso-date="2023-05-01"/><value value-date="2023-05-01">30000</value></transaction>
  <transaction><transaction-type code="4"/><transaction-date iso-date="2023-08-01"/><value value-date="2023-08-01">12500.505</value></transaction>
  <document-link url="https://example.org/report.pdf" format="application/pdf"><title><narrative>Report</narrative></title><category code="A08"/><language code="en"/></document-link>
  <related-activity ref="XM-DAC-41122-LAC-0001" type="1"/>
  <related-activity ref="XM-DAC-41122-LAC-0002" type="2"/>
  <result type="1"><title><narrative>Children in school</narrative></title>
   <indicator measure="1" ascending="1"><title><narrative>Children enrolled</narrative></title>
    <baseline year="2022" value="10"/>
    <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><target value="500"/><actual value="480"/></period>
   </indicator>
   <indicator measure="5"><title><narrative>How it felt</narrative></title></indicator>
  </result>
  <x:extra><x:deep/></x:extra>
 </iati-activity>
 <iati-activity xml:lang="de"><iati-identifier>XM-DAC-41122-LAC-0002</iati-identifier>
  <reporting-org ref="XM-DAC-41122" type="40"/>
  <title><narrative>Eine Sprache, die niemand hier hat</narrative></title>
  <activity-status code="9"/><related-activity ref="XM-DAC-41122-LAC-0001" type="1"/></iati-activity>
</iati-activities>"#;

#[tokio::test]
async fn another_publishers_file_becomes_a_plan_and_makes_no_twins() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        create_missing(state, "lac", "outside", Lang::Es).await.expect("made");
        // One activity has a status that the standard does not have: all are taken, or none.
        let outcome = import(&app, ("lac", "outside"), FOREIGN.into()).await;
        assert_eq!((outcome.counts.new, outcome.counts.refused, outcome.stored), (1, 1, false));
        let text = said(&outcome);
        assert!(text.contains("row 2") && text.contains("«9»"), "{text}");
        let good = FOREIGN.replace("code=\"9\"", "code=\"1\"");
        let outcome = import(&app, ("lac", "outside"), good.clone().into()).await;
        assert!(outcome.stored && outcome.counts.new == 2, "{}", said(&outcome));
        assert!(outcome.new_entities.contains(&"GB-COH-7777777".to_owned()));
        assert!(said(&outcome).contains("x:extra (1)"), "{}", said(&outcome));
        let picture = state.pictures.now().await.expect("a picture");
        let lac = &picture.networks["lac"];
        let plan = lac.plan("outside").expect("the plan");
        let activity = plan.by_reference("XM-DAC-41122-LAC-0001").expect("the activity");
        let content = &activity.content;
        assert_eq!(content.title.words(Lang::Es), "Escuelas para la niñez migrante");
        let description = content.description.as_ref().map(|d| d.words(Lang::En).to_owned());
        assert_eq!(
            description.as_deref(),
            Some("Classes and materials.\n\nMore children in school.")
        );
        assert_eq!(content.places, ["CO", "PE"]);
        assert_eq!(content.gender.value(), Some(3));
        let register = &lac.common.register;
        let lead = content.lead().and_then(|id| register.get(id)).map(|e| e.code.clone());
        assert_eq!(lead.as_deref(), Some("UNICEF"));
        assert_eq!(content.period.map(|p| p.to_code()).as_deref(), Some("2023-02-15/2024-12-31"));
        assert_eq!(
            content
                .first_period
                .map(|p| (p.start, p.end))
                .map(|(a, b)| format!("{a} {b}"))
                .as_deref(),
            Some("2023-01-01 2024-12-31")
        );
        let ledger = ledger::of(state, lac.network.id).await.expect("a ledger");
        let told = ledger.plan(plan.plan.id);
        let lines: Vec<_> = told.of(activity.id).lines().collect();
        let of = |year| lines.iter().find(|l| l.year == year).expect("a line");
        assert_eq!(lines.len(), 2);
        assert_eq!(
            (of(2023).required, of(2023).available, of(2023).spent),
            (Some(10_000_000), Some(8_000_000), Some(4_250_051))
        );
        assert_eq!((of(2024).quarter, of(2024).currency.code()), (Some(1), "EUR"));
        let uses: Vec<_> = told.of(activity.id).uses().collect();
        assert_eq!(uses.len(), 1);
        assert_eq!(told.values_of(uses[0].id).count(), 1);
        assert_eq!(told.of(activity.id).evidence().count(), 1);
        // The same again, and what somebody added here meanwhile, stays.
        let outcome = import(&app, ("lac", "outside"), good.clone().into()).await;
        assert_eq!((outcome.changes(), outcome.counts.unchanged), (0, 2), "{}", said(&outcome));
        assert!(!outcome.stored);
        // Out again: under its own identifier, as its publisher's, told by a second reporter.
        let all = read(&exported(&app, "lac", "outside").await);
        let again = all.iter().find(|t| t.identifier == "XM-DAC-41122-LAC-0001").expect("it");
        assert!(again.secondary);
        assert_eq!(again.reporting.reference.as_deref(), Some("XM-DAC-41122"));
        let broken: Vec<_> =
            all.iter().flat_map(|told| broken_rules(told, moment().date_naive())).collect();
        assert!(broken.is_empty(), "{broken:#?}");
        // What is exported comes into a third plan and says the same there.
        create_missing(state, "lac", "third", Lang::Es).await.expect("made");
        let outcome = import(&app, ("lac", "third"), exported(&app, "lac", "outside").await).await;
        assert!(outcome.stored && outcome.counts.new == 2, "{}", said(&outcome));
        let third = read(&exported(&app, "lac", "third").await);
        for (a, b) in all.iter().zip(&third) {
            assert_eq!(
                (&a.identifier, &a.title, &a.budgets.len()),
                (&b.identifier, &b.title, &b.budgets.len())
            );
            assert_eq!(
                (&a.participating, &a.dates, &a.countries),
                (&b.participating, &b.dates, &b.countries)
            );
            assert_eq!(a.transactions, b.transactions);
        }
    }
}

#[tokio::test]
async fn what_another_program_changed_in_our_file_is_what_the_file_says() {
    let app = TestApp::sample().await;
    let bytes = exported(&app, "global", "2021-2022").await;
    let mut all = read(&bytes);
    let changed = all[0].identifier.clone();
    all[0].countries = vec![aunar_formats::iati::Coded { code: "BR".into(), ..Default::default() }];
    all[0].regions.clear();
    let mut writer = IatiWriter::new(Vec::new(), moment()).expect("memory");
    for told in &all {
        writer.activity(told).expect("memory");
    }
    let bytes = writer.finish().expect("memory");
    let outcome = import(&app, ("global", "2021-2022"), bytes).await;
    assert_eq!((outcome.counts.changed, outcome.counts.refused), (1, 0), "{}", said(&outcome));
    let changes: Vec<&str> =
        outcome.rows.iter().flat_map(|r| r.changes.iter().map(String::as_str)).collect();
    assert_eq!(changes, ["places"], "{changed}");
}

#[tokio::test]
async fn a_file_that_is_no_such_file_is_refused_whole_with_its_place() {
    let app = TestApp::sample().await;
    let state = app.app.state();
    create_missing(state, "lac", "bad", Lang::Es).await.expect("made");
    let cut = FOREIGN.len() - 40;
    for (bytes, says) in [
        ("<html></html>".to_owned(), "accepted is <iati-activities>"),
        (FOREIGN[..cut].to_owned(), "not closed"),
        (
            FOREIGN.replacen(
                "<iati-activities",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><iati-activities",
                1,
            ),
            "document type",
        ),
        (FOREIGN.replacen("<narrative>UNICEF", "<narrative>&boom;", 1), "&boom;"),
    ] {
        let offer = offer("bad.xml", Vec::new());
        let from = Box::new(Cursor::new(bytes.into_bytes()));
        let target = Target { network: "lac", plan: "bad" };
        let refused = aunar_hub::iati::import(state, target, &offer, from, None).await;
        let refused = refused.expect_err("it is broken").to_string();
        assert!(refused.contains(says) && refused.contains("bad.xml"), "{refused}");
    }
    let picture = state.pictures.now().await.expect("a picture");
    assert!(picture.networks["lac"].plan("bad").expect("the plan").activities.is_empty());
    // The seal holds for such files too.
    let bytes = exported(&app, "lac", "2023-2024").await;
    let offer = offer("plan.iati.xml", Vec::new());
    let target = Target { network: "lac", plan: "2023-2024" };
    let from = Box::new(Cursor::new(bytes.clone()));
    let refused = aunar_hub::iati::import(state, target, &offer, from, None).await;
    assert!(refused.expect_err("it is sealed").to_string().contains("by amendment only"));
    // A spreadsheet's door says what it takes.
    let grid = import_grid(
        state,
        Target { network: "lac", plan: "bad" },
        &aunar_hub::testing::offer("plan.xml", bytes),
    )
    .await;
    assert!(grid.is_err());
}

#[tokio::test]
async fn those_who_run_the_network_look_first_and_then_import_on_the_page() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let address = "/lac/plans/2027-2028/iati";
    let page = secretariat.get(address).await;
    assert_eq!(page.select("input[type=file]").len(), 1);
    let good = FOREIGN.replace("code=\"9\"", "code=\"1\"");
    let sent = |deed: &str| {
        let body = format!(
            "--x\r\ncontent-disposition: form-data; name=\"do\"\r\n\r\n{deed}\r\n--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.xml\"\r\n\r\n{good}\r\n--x--\r\n"
        );
        axum::http::Request::post(address)
            .header(axum::http::header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .header("sec-fetch-site", "same-origin")
            .header(axum::http::header::COOKIE, &secretariat.cookie)
            .body(axum::body::Body::from(body))
            .expect("a request")
    };
    let there = "/lac/plans/2027-2028/activities/XM-DAC-41122-LAC-0001";
    let looked = app.send(sent("look")).await;
    assert_eq!(looked.status, 200, "{}", looked.text());
    assert!(
        looked.select("[role=status] li").iter().any(|l| l.starts_with('2')),
        "{}",
        looked.text()
    );
    assert_eq!(secretariat.get(there).await.status, 404);
    let stored = app.send(sent("store")).await;
    assert_eq!(stored.select(".notice.good").len(), 1, "{}", stored.text());
    assert_eq!(secretariat.get(there).await.status, 200);
}

#[tokio::test]
async fn the_standards_own_example_becomes_an_activity() {
    let Some(example) =
        standard().map(|s| s.join("example/activity-standard-example-annotated.xml"))
    else {
        // Not `skipped`: nobody installs the standard, whoever has it names it (`AUNAR_IATI`).
        eprintln!("SKIPPED: the standard's example is not here");
        return;
    };
    let app = TestApp::sample().await;
    create_missing(app.app.state(), "lac", "example", Lang::En).await.expect("made");
    let bytes = std::fs::read(example).expect("reads");
    let outcome = import(&app, ("lac", "example"), bytes.clone()).await;
    assert!(outcome.stored && outcome.counts.new == 1, "{}", said(&outcome));
    let outcome = import(&app, ("lac", "example"), bytes).await;
    assert_eq!((outcome.changes(), outcome.counts.unchanged), (0, 1), "{}", said(&outcome));
    let all = read(&exported(&app, "lac", "example").await);
    let broken = broken_rules(&all[0], moment().date_naive());
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Where the standard's own files are, if they are there.
fn standard() -> Option<std::path::PathBuf> {
    let named = std::env::var_os("AUNAR_IATI").map(std::path::PathBuf::from);
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/iati");
    named.or(Some(beside)).filter(|path| path.join("xsd").is_dir())
}

/// Alike in all but its identifier: many a programme has a training of the same name each year.
fn training(n: usize, title: &str) -> String {
    format!(
        "<iati-activity xml:lang=\"en\"><iati-identifier>XM-DAC-1-{n}</iati-identifier>\
         <reporting-org ref=\"XM-DAC-41122\" type=\"40\"/><title><narrative>{title}</narrative></title>\
         <activity-status code=\"2\"/><activity-date type=\"1\" iso-date=\"2023-01-01\"/>\
         <activity-date type=\"3\" iso-date=\"2023-12-31\"/></iati-activity>"
    )
}

#[tokio::test]
async fn two_of_one_name_stay_two_however_far_apart_they_stand_in_a_long_file() {
    let app = TestApp::sample().await;
    create_missing(app.app.state(), "lac", "long", Lang::Es).await.expect("made");
    let file = |all: &[String]| {
        let all = all.concat();
        format!("<iati-activities version=\"2.03\">{all}</iati-activities>").into_bytes()
    };
    let first = training(0, "Training of trainers");
    let outcome = import(&app, ("lac", "long"), file(std::slice::from_ref(&first))).await;
    assert_eq!(outcome.counts.new, 1, "{}", said(&outcome));
    // More than are taken at a time stand between the one that is there and those of its name.
    let mut all = vec![first];
    all.extend((1..2_001).map(|n| training(n, &format!("Training {n}"))));
    all.extend((2_001..2_004).map(|n| training(n, "Training of trainers")));
    let outcome = import(&app, ("lac", "long"), file(&all)).await;
    let counts = &outcome.counts;
    assert_eq!((counts.new, counts.changed, counts.unchanged), (2_003, 0, 1), "{}", said(&outcome));
    assert!(outcome.stored);
}
