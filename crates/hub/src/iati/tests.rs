//! Whatever an activity says, it says the same after it has been a file of the standard.

use super::place::Place;
use super::row::{OWN, Row, Target, header};
use super::told::told;
use super::who::Names;
use crate::ledger::Ledger;
use crate::picture::{Common, NetworkPicture, PlanPicture};
use aunar_domain::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use aunar_domain::entity;
use aunar_domain::framework::{Frameworks, OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::Geography;
use aunar_domain::iati::{Said, SaidOf};
use aunar_domain::ids::{ActivityId, NetworkId, PlanId};
use aunar_domain::intake::{self, Grid, Verdict, WriteContext};
use aunar_domain::network::Network;
use aunar_domain::period::{Period, Unit};
use aunar_domain::plan::{Plan, PlanStatus};
use aunar_domain::register::Register;
use aunar_domain::words::{Lang, Text, Wording};
use aunar_formats::iati::{IatiReader, IatiWriter, Told};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) static COMMON: LazyLock<Arc<Common>> = LazyLock::new(|| {
    Arc::new(Common {
        register: Register::new(entity::shipped()),
        geography: Geography::shipped(),
        frameworks: Frameworks::shipped(),
    })
});

pub(crate) fn plan() -> Plan {
    Plan {
        id: PlanId(Uuid::from_u128(2)),
        network: NetworkId(Uuid::from_u128(1)),
        code: "2023-2024".to_owned(),
        title: Text::new(Lang::Es, "Plan").expect("words"),
        summary: None,
        start: day("2023-01-01"),
        end: day("2024-12-31"),
        status: PlanStatus::Draft,
        endorsed_on: None,
        open_to: Default::default(),
        sealed: false,
        illustrative: true,
    }
}

pub(crate) fn network() -> NetworkPicture {
    NetworkPicture {
        network: Network {
            id: NetworkId(Uuid::from_u128(1)),
            code: "lac".to_owned(),
            name: Text::new(Lang::Es, "Red").expect("words"),
            summary: None,
            illustrative: None,
            lang: Lang::Es,
            feeds: None,
            short: None,
            accent: None,
            mark: None,
        },
        members: Arc::default(),
        needs: Arc::default(),
        mechanisms: Arc::default(),
        outside: Arc::default(),
        events: Arc::default(),
        plans: Vec::new(),
        origins: Arc::default(),
        common: Arc::clone(&COMMON),
    }
}

fn words() -> impl Strategy<Value = Text> {
    let some =
        "[A-Za-zÑñÁáÉéÍíÓóÚúÜü0-9&<>\"'.,()€/-]{1,12}( [A-Za-zñáéíóúç0-9&<>\"'.,()€/-]{1,12}){1,4}";
    let wording = (0_usize..4, some);
    (wording.clone(), proptest::collection::vec((wording, any::<bool>()), 0..3)).prop_filter_map(
        "words in each language once",
        |((lang, words), others)| {
            let mut text = Text::new(Lang::ALL[lang], &format!("a {words}"))?;
            for ((lang, words), official) in others {
                let lang = Lang::ALL[lang];
                if text.wording(lang).is_none() {
                    text = text.with(Wording {
                        lang,
                        words: format!("b {words}"),
                        by: None,
                        official,
                    });
                }
            }
            Some(text)
        },
    )
}

fn period() -> impl Strategy<Value = Period> {
    let unit = proptest::sample::select(&[
        Unit::Day,
        Unit::Month,
        Unit::Quarter,
        Unit::HalfYear,
        Unit::Year,
    ]);
    (unit, 0_u64..700, 0_u64..400).prop_map(|(unit, from, length)| {
        let start = day("2022-03-01") + chrono::Days::new(from);
        let end = start + chrono::Days::new(length);
        Period { start: unit.around(start).0, end: unit.around(end).1, precision: unit }
    })
}

fn code(framework: &'static str) -> impl Strategy<Value = Tag> {
    let entries = COMMON.frameworks.entries(framework);
    let codes: Vec<String> = entries.iter().map(|e| e.code.clone()).collect();
    (proptest::sample::select(codes), any::<bool>()).prop_map(move |(entry, primary)| Tag {
        framework: framework.to_owned(),
        entry,
        weight: if primary { Weight::Primary } else { Weight::Secondary },
    })
}

fn tags() -> impl Strategy<Value = Vec<Tag>> {
    let some = |framework| proptest::collection::vec(code(framework), 0..3);
    (some(OBJECTIVES), some(PRINCIPLES), some(SDG), some(QCPR)).prop_map(|(a, b, c, d)| {
        let mut all: Vec<Tag> = Vec::new();
        for tag in a.into_iter().chain(b).chain(c).chain(d) {
            if all.iter().all(|t| (&t.framework, &t.entry) != (&tag.framework, &tag.entry)) {
                all.push(tag);
            }
        }
        all
    })
}

fn involved() -> impl Strategy<Value = Vec<Involved>> {
    let codes: Vec<_> = COMMON.register.iter().map(|e| e.id).collect();
    let one = (
        proptest::sample::select(codes.clone()),
        0_usize..5,
        proptest::option::of(proptest::sample::select(codes)),
    );
    proptest::collection::vec(one, 0..6).prop_map(|all| {
        let mut involved: Vec<Involved> = Vec::new();
        for (entity, part, holder) in all {
            let part = Part::ALL[part];
            let has_lead = involved.iter().any(|i| i.part == Part::Lead);
            if part == Part::Lead && has_lead || involved.iter().any(|i| i.entity == entity) {
                continue;
            }
            let represented_by = holder.filter(|h| *h != entity).into_iter().collect();
            involved.push(Involved { entity, part, represented_by });
        }
        involved
    })
}

fn marker() -> impl Strategy<Value = Marker> {
    proptest::option::of(0_u8..4)
        .prop_map(|m| m.and_then(Marker::assessed).unwrap_or(Marker::NOT_ASSESSED))
}

/// Codes as files say them.
fn said(kinds: &'static [SaidOf]) -> impl Strategy<Value = Vec<Said>> {
    let name = proptest::option::of((0_usize..4, "[a-zé;()]{1,9} [a-z]{1,9}"));
    let uri = proptest::option::of("https://[a-z]{3,9}\\.example/[a-z#?]{0,6}");
    let share = proptest::option::of("[1-9][0-9]?(\\.[0-9]{1,2})?");
    let one = (0..kinds.len(), "[0-9]{1,2}", "[A-Z0-9][A-Z0-9:/#.-]{0,12}", share, uri, name);
    let one = one.prop_filter_map("a code", |(kind, vocabulary, code, share, uri, name)| {
        let of = kinds[kind];
        let plain = Said::new(of, &vocabulary, &code)?;
        let name = name.as_ref().map(|(lang, words)| (Lang::ALL[*lang], words.as_str()));
        Some(match of {
            SaidOf::Sector => plain.valued(share.as_deref()).described(uri.as_deref()).named(name),
            SaidOf::Marker => plain.valued(Some("1")).described(uri.as_deref()).named(name),
            SaidOf::Tag => plain.described(uri.as_deref()).named(name),
            SaidOf::Share => {
                Said::new(of, "", &code)?.valued(Some(share.as_deref().unwrap_or("5")))
            }
            SaidOf::Related | SaidOf::Identifier => plain,
            _ => Said::new(of, "", &code)?,
        })
    });
    proptest::collection::vec(one, 0..4)
}

/// What an activity says, but for what goes by the records of a network.
pub(crate) fn content() -> impl Strategy<Value = Content> {
    let places: Vec<String> = COMMON.geography.iter().map(|p| p.code.clone()).collect();
    let option = proptest::option::of::<BoxedStrategy<Text>>;
    (
        (words(), option(words().boxed()), option(words().boxed()), option(words().boxed())),
        (0_usize..10, 0_usize..6, proptest::option::of(period()), proptest::option::of(period())),
        (involved(), proptest::collection::vec(proptest::sample::select(places), 0..4), tags()),
        (
            proptest::collection::vec(proptest::sample::select(Audience::ALL), 0..3),
            marker(),
            marker(),
        ),
        (
            proptest::option::of("[a-z]{3,9} [a-z]{3,9}"),
            proptest::option::of("https://[a-z]{3,9}\\.example/[a-z]{1,9}"),
        ),
        (said(&[SaidOf::Sector]), said(SaidOf::ALL.split_at(1).1)),
    )
        .prop_map(
            |(texts, (kind, status, period, first), who, for_whom, (note, link), codes)| {
                let content = Content {
                    description: texts.1,
                    deliverable: texts.2,
                    slip_reason: texts.3,
                    kind: ActivityKind::ALL[kind],
                    status: Status::ALL[status],
                    period,
                    period_note: note,
                    first_period: first.filter(|f| Some(*f) != period),
                    involved: who.0,
                    places: who.1,
                    tags: who.2,
                    audiences: for_whom.0,
                    gender: for_whom.1,
                    human_rights: for_whom.2,
                    link,
                    sectors: codes.0,
                    standard: codes.1,
                    ..Content::titled(texts.0)
                };
                content.in_order()
            },
        )
}

fn through(activity: &Activity, edit: impl FnOnce(&mut aunar_formats::iati::Activity)) -> Told {
    let network = network();
    let plan = PlanPicture::new(plan(), Vec::new(), Default::default(), Vec::new(), &COMMON);
    let ledger = Ledger::default();
    let place = Place::new(&network, &plan, &ledger, "https://a.example", day("2024-02-01"));
    let writer = WriteContext::new(&COMMON.register, &[], &[], &[]);
    let mut told = told(&place, activity, &writer);
    edit(&mut told);
    let made = "2024-02-01T00:00:00Z".parse().expect("a moment");
    let mut file = IatiWriter::new(Vec::new(), made).expect("memory");
    file.activity(&told).expect("memory");
    let bytes = file.finish().expect("memory");
    let back = IatiReader::new(bytes.as_slice()).next().expect("one").expect("reads");
    assert_eq!(back.activity, told, "the file says what was told");
    back
}

/// What an import of an activity's file comes to in a plan that has the activity, or has it not.
fn taken(told: &Told, there: Option<&Activity>) -> Verdict {
    let network = network();
    let picture = PlanPicture::new(plan(), Vec::new(), Default::default(), Vec::new(), &COMMON);
    let mut names = Names::new(&COMMON.register);
    let (geography, frameworks) = (&COMMON.geography, &COMMON.frameworks);
    let into = Target { end: picture.plan.end, geography, frameworks, lang: Lang::Es };
    let row = Row::of(&told.activity, into, &mut names);
    let grid = Grid { sheet: String::new(), rows: vec![header(&OWN), row.cells(&OWN)] };
    let activities: Vec<Arc<Activity>> = there.cloned().map(Arc::new).into_iter().collect();
    let context = network.intake(&picture, &activities);
    let reading = intake::read(&grid, &context, &mut Uuid::now_v7).expect("a list of activities");
    let row = reading.rows.into_iter().next().expect("a row");
    assert!(!matches!(row.verdict, Verdict::Refused), "{:?}", row.remarks);
    row.verdict
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_an_activity_says_survives_being_a_file(content in content()) {
        let activity = Activity {
            id: ActivityId(Uuid::from_u128(7)),
            plan: plan().id,
            reference: "A-001".to_owned(),
            version: 3,
            content,
        };
        let told = through(&activity, |_| {});
        match taken(&told, None) {
            Verdict::New(new) => {
                prop_assert_eq!(&new.content, &activity.content);
                prop_assert_eq!(&new.reference, &activity.reference);
            }
            other => prop_assert!(false, "{other:?}"),
        }
        let same = taken(&told, Some(&activity));
        prop_assert!(matches!(same, Verdict::Same(_)), "{same:?}");
    }

    #[test]
    fn what_was_changed_in_the_file_is_all_that_changes(content in content(), status in 0_usize..6) {
        let activity = Activity {
            id: ActivityId(Uuid::from_u128(7)),
            plan: plan().id,
            reference: "A-001".to_owned(),
            version: 3,
            content,
        };
        let status = Status::ALL[status];
        let told = through(&activity, |told| {
            told.markers.retain(|(marker, _)| marker.code != "1");
            told.status = status.iati().to_string();
        });
        let after = match taken(&told, Some(&activity)) {
            Verdict::Same(_) => activity.content.clone(),
            Verdict::Changed { after, .. } => after.content,
            other => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert_eq!(after.status, status);
        prop_assert_eq!(after.gender, Marker::NOT_ASSESSED);
        prop_assert_eq!(&after.title, &activity.content.title);
        prop_assert_eq!(&after.involved, &activity.content.involved);
        prop_assert_eq!(&after.places, &activity.content.places);
        prop_assert_eq!(&after.tags, &activity.content.tags);
    }
}
