//! Whatever a plan says, it says the same after it has been a file and come into a network that has nothing:
//! in every format that goes out and comes in.

use super::{Form, Offer, Watch, import};
use crate::iati::tests::{COMMON, content, network, plan};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::Tongue;
use aunar_domain::activity::{Activity, Content};
use aunar_domain::ids::{ActivityId, MechanismId, NeedId, PriorityId, ResultId};
use aunar_domain::intake::{Verdict, WriteContext, writing};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::{Evidence, Need, NeedKind};
use aunar_domain::plan::{PlanResult, Priority, PriorityKind};
use aunar_domain::words::{Lang, Text, Wording};
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

fn text(words: &str) -> Text {
    let text = Text::new(Lang::Es, words).expect("words");
    text.with(Wording { lang: Lang::Fr, words: format!("{words} fr"), by: None, official: true })
}

/// A network with needs, mechanisms and priorities, none of which anybody else has.
fn full() -> (NetworkPicture, Vec<Priority>) {
    let need = |n: u128| Need {
        id: NeedId(Uuid::from_u128(100 + n)),
        reference: format!("N{n:02}"),
        kind: if n == 2 { NeedKind::Opportunity } else { NeedKind::Need },
        title: text(&format!("Necesidad {n}")),
        text: Some(text("Lo que se sabe")),
        evidence: vec![Evidence { title: "Un estudio".to_owned(), url: None, year: Some(2024) }],
        places: vec!["PE".to_owned()],
    };
    let mechanism = |n: u128| Mechanism {
        id: MechanismId(Uuid::from_u128(200 + n)),
        reference: format!("M{n}"),
        name: text(&format!("Mecanismo {n}")),
        acronym: Some(format!("MEC{n}")),
        summary: None,
        places: Vec::new(),
    };
    let priority = |n: u128| Priority {
        id: PriorityId(Uuid::from_u128(300 + n)),
        reference: format!("P{n}"),
        kind: PriorityKind::ALL[n as usize % PriorityKind::ALL.len()],
        title: text(&format!("Prioridad {n}")),
        summary: Some(text("De qué trata")),
        co_leads: COMMON.register.iter().take(n as usize).map(|e| e.id).collect(),
        results: vec![PlanResult {
            id: ResultId(Uuid::from_u128(400 + n)),
            reference: format!("R{n}.1"),
            title: text(&format!("Resultado {n}")),
        }],
    };
    let network = NetworkPicture {
        needs: vec![need(1), need(2)].into(),
        mechanisms: vec![mechanism(1), mechanism(2)].into(),
        ..network()
    };
    (network, vec![priority(1), priority(2)])
}

fn activities() -> impl Strategy<Value = Vec<Content>> {
    let links = (any::<[bool; 4]>(), 0_usize..3);
    let one = (content(), links).prop_map(|(content, (links, priority))| {
        let (network, priorities) = full();
        let some = |n: usize| links[n];
        Content {
            needs: network
                .needs
                .iter()
                .enumerate()
                .filter(|(n, _)| some(*n))
                .map(|(_, x)| x.id)
                .collect(),
            mechanisms: network
                .mechanisms
                .iter()
                .enumerate()
                .filter(|(n, _)| some(n + 2))
                .map(|(_, x)| x.id)
                .collect(),
            priority: priorities.get(priority).map(|p| p.id),
            result: priorities.get(priority).filter(|_| some(0)).map(|p| p.results[0].id),
            ..content
        }
        .in_order()
    });
    // Two with one title would be asked about.
    proptest::collection::vec(one, 1..4).prop_map(|mut all| {
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|content| {
            let titles =
                content.title.wordings().iter().map(|w| aunar_domain::words::fold(&w.words));
            titles.collect::<Vec<_>>().into_iter().all(|title| seen.insert(title))
        });
        all
    })
}

/// What an activity says in codes, references and words.
fn row(activity: &Activity, writer: &WriteContext<'_>) -> Vec<(String, String)> {
    let named = writing::header().into_iter().zip(writing::row(activity, writer));
    named.filter(|(name, _)| !matches!(name.as_str(), "id" | "version")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_plan_that_was_a_file_says_the_same_in_an_empty_network(contents in activities()) {
        let (network, priorities) = full();
        let activity = |(n, content): (usize, Content)| Arc::new(Activity {
            id: ActivityId(Uuid::from_u128(10 + n as u128)),
            plan: plan().id,
            reference: format!("A/{n}#é"),
            version: 2,
            content,
        });
        let all: Vec<Arc<Activity>> = contents.into_iter().enumerate().map(activity).collect();
        let before = PlanPicture::new(
            plan(),
            priorities.clone(),
            Default::default(),
            all.clone(),
            &COMMON,
        );
        let writer = WriteContext::new(
            &COMMON.register,
            &priorities,
            &network.needs,
            &network.mechanisms,
        );
        let now = "2024-02-01T00:00:00Z".parse().expect("a moment");
        let empty = self::network();
        let nothing = PlanPicture::new(plan(), Vec::new(), Default::default(), Vec::new(), &COMMON);
        for form in ["csv", "hxl.csv", "xlsx", "json"] {
            let form_of = Form::from_code(if form == "xlsx" { "table.xlsx" } else { form });
            let bytes = form_of.expect(form).write(&network, &before, Tongue(Lang::Es), now);
            let offer = Offer {
                name: format!("plan.{form}"),
                bytes: bytes.expect("memory"),
                lang: None,
                accept_new: false,
                partial: false,
                dry_run: false,
                actor: "operator".to_owned(),
                via: "cli",
                watch: Watch::default(),
            };
            let (reading, strangers) = import::read_whole(&offer, &empty, &nothing).expect(form);
            prop_assert_eq!(reading.rows.len(), all.len(), "{}", form);
            // References alone say which needs there are; a file that describes them says all of them.
            if form == "json" {
                for need in &strangers.needs {
                    let was = network.needs.iter().find(|n| n.reference == need.reference);
                    let was = was.expect("it came from there");
                    prop_assert_eq!(&Need { id: was.id, ..need.clone() }, was);
                }
                for priority in &reading.new_priorities {
                    let was = priorities.iter().find(|p| p.reference == priority.reference);
                    let was = was.expect("it came from there");
                    prop_assert_eq!((&priority.title, &priority.summary), (&was.title, &was.summary));
                    prop_assert_eq!((priority.kind, &priority.co_leads), (was.kind, &was.co_leads));
                }
                prop_assert_eq!(reading.new_priorities.len(), priorities.len());
            }
            let mut made = reading.new_priorities.clone();
            for new in &reading.new_results {
                let of = made.iter_mut().find(|p| p.id == new.priority).expect("its priority");
                of.results.push(new.result.clone());
            }
            let reader = WriteContext::new(
                &COMMON.register,
                &made,
                &strangers.needs,
                &strangers.mechanisms,
            );
            for (read, was) in reading.rows.iter().zip(&all) {
                match &read.verdict {
                    Verdict::New(new) => prop_assert_eq!(row(new, &reader), row(was, &writer), "{}", form),
                    other => prop_assert!(false, "{}: {:?} {:?}", form, other, read.remarks),
                }
            }
        }
    }
}
