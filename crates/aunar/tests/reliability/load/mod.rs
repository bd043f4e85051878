//! A mixed load: workers that write until something is not answered, and then find out what became of it.

mod edits;
mod files;
mod letters;
mod lists;
mod prints;
mod rounds;
mod strangers;
mod told;

pub(crate) use edits::Edits;
pub(crate) use files::Files;
pub(crate) use letters::Letters;
pub(crate) use lists::Lists;
pub(crate) use prints::Prints;
pub(crate) use rounds::Rounds;
pub(crate) use strangers::Strangers;
pub(crate) use told::Told;

use crate::client::{Client, People};
use crate::dice::Dice;
use aunar_db::Db;
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Target, create_missing, import};
use aunar_hub::testing::{TestApp, offer};
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::collections::BTreeMap;

/// The plan that is edited.
pub(crate) const DRAFT: &str = "/api/v1/networks/lac/plans/2027-2028";

/// What all workers have in common.
pub(crate) struct World {
    pub(crate) client: Client,
    pub(crate) people: People,
    /// What the clock of the servers says.
    pub(crate) now: DateTime<Utc>,
}

/// Everybody who does something in the load.
const WHO: &[&str] = &["secretariat", "focal-unicef", "co-lead-iom"];

/// Makes what the load needs: ways in, plans to be put before members, a form to register by.
pub(crate) async fn prepare(app: &TestApp, rounds: usize) -> (People, Rounds) {
    let state = app.app.state();
    let mut plans = Vec::new();
    for n in 0..rounds {
        let plan = format!("ronda-{n}");
        create_missing(state, "lac", &plan, Lang::Es).await.expect("made");
        let rows =
            "Actividad,Líder,Periodo\nTaller de datos,OIM,2028\nMesa de remesas,CEPAL,2028\n";
        let target = Target { network: "lac", plan: &plan };
        let brought = import(state, target, &offer("plan.csv", rows)).await.expect("reads");
        assert!(brought.stored, "{plan}");
        plans.push(plan);
    }
    let members = Rounds::members(app).await;
    let names: Vec<&str> =
        WHO.iter().copied().chain(members.iter().map(|(name, _)| name.as_str())).collect();
    let people = People::of(app, &names).await;
    Strangers::invite(app).await;
    (people, Rounds::of(plans, members))
}

/// One part of the load.
pub(crate) enum Worker {
    Edits(Edits),
    Lists(Lists),
    Rounds(Rounds),
    Strangers(Strangers),
    Files(Files),
    Prints(Prints),
}

impl Worker {
    /// Works until something is not answered.
    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        match self {
            Self::Edits(one) => one.work(world, dice).await,
            Self::Lists(one) => one.work(world, dice).await,
            Self::Rounds(one) => one.work(world, dice).await,
            Self::Strangers(one) => one.work(world, dice).await,
            Self::Files(one) => one.work(world, dice).await,
            Self::Prints(one) => one.work(world, dice).await,
        }
    }

    /// Finds everything that was acknowledged, and what was not answered whole or not at all; sends that
    /// again, after which it is there once.
    pub(crate) async fn check(&mut self, world: &World, db: &Db) {
        match self {
            Self::Edits(one) => one.check(world).await,
            Self::Lists(one) => one.check(world).await,
            Self::Rounds(one) => one.check(world).await,
            Self::Strangers(one) => one.check(db).await,
            Self::Files(one) => one.check(world).await,
            Self::Prints(one) => one.check(world).await,
        }
    }

    /// Whether something it sent was not answered.
    pub(crate) fn waits(&self) -> bool {
        match self {
            Self::Edits(one) => one.waits(),
            Self::Lists(one) => one.waits(),
            Self::Rounds(one) => one.waits(),
            Self::Strangers(one) => one.waits(),
            Self::Files(one) => one.waits(),
            Self::Prints(one) => one.is_unanswered(),
        }
    }

    /// How much was acknowledged, and of what.
    pub(crate) fn done(&self) -> (&'static str, usize) {
        match self {
            Self::Edits(one) => ("edits", one.done()),
            Self::Lists(one) => ("lists", one.done()),
            Self::Rounds(one) => ("steps of endorsement", one.done()),
            Self::Strangers(one) => ("registrations", one.done()),
            Self::Files(one) => ("files", one.done()),
            Self::Prints(one) => ("editions asked for", one.done()),
        }
    }
}

/// How often each text stands in a field of a list, whatever its language.
pub(crate) fn counted(items: &[Value], field: &str) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for item in items {
        let words = match &item[field] {
            Value::Object(by_language) => by_language.values().find_map(Value::as_str),
            other => other.as_str(),
        };
        *counted.entry(words.unwrap_or_default().to_owned()).or_default() += 1;
    }
    counted
}
