//! Reminding the owners that owe reports: everybody who may report for one is told that the window is
//! open, a week before its last day, on that day and once when it has passed, each once, in their own
//! language.

use super::place::{Place, stretch};
use super::standing::Reports;
use crate::ledger;
use crate::notify::{self, Mail};
use crate::records::person;
use crate::web::params::encode;
use crate::web::state::Inner;
use crate::web::{Tongue, numbers};
use aunar_db::DbError;
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::follow_up::{Duty, Reminder, State, Window, reminder};
use aunar_domain::ids::EntityId;
use aunar_domain::mandate::Person;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

/// The kind of mail that a reminder is.
const fn kind(reminder: Reminder) -> &'static str {
    match reminder {
        Reminder::Opened => "report-opened",
        Reminder::AWeek => "report-a-week",
        Reminder::LastDay => "report-last-day",
        Reminder::Late => "report-late",
    }
}

/// What a member owes in a window, and by when.
struct Owed {
    entity: EntityId,
    reports: usize,
    due: NaiveDate,
    reminder: Reminder,
}

/// A reminder to be written.
struct Letter {
    person: Person,
    reminder: Reminder,
    due: NaiveDate,
    entities: Vec<EntityId>,
    reports: usize,
    once: String,
}

/// Writes the reminders that are owed now in every open window everywhere; how many those were.
/// Several nodes may do this at once: the outbox takes each once.
pub async fn remind(app: &Inner, now: DateTime<Utc>) -> Result<usize, DbError> {
    let picture = app.pictures.now().await?;
    let mut posted = 0;
    for network in picture.networks.values() {
        let ledger = ledger::of(app, network.network.id).await?;
        for plan in &network.plans {
            let place = Place::on(Arc::clone(network), Arc::clone(&ledger), plan.plan.id);
            for window in &place.told().windows {
                posted += of_window(app, &place, window, now).await?;
            }
        }
    }
    Ok(posted)
}

fn owed(place: &Place, window: &Window, today: NaiveDate) -> Vec<Owed> {
    let with_reminder = |entity| {
        let due = window.due_for(entity);
        Some((entity, due, reminder(window.opens, due, today)?))
    };
    let members = place.network.members.iter().map(|m| m.entity);
    let asked: Vec<_> = members.filter_map(with_reminder).collect();
    let asked: Vec<_> =
        asked.into_iter().filter(|(entity, ..)| window.takes_from(*entity, today)).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let reports = Reports::of(place, window, today);
    let mut all = Vec::new();
    for (entity, due, reminder) in asked {
        let open = reports
            .of_entity(entity)
            .into_iter()
            .filter(|i| i.duty == Duty::Owes && !i.state().is_some_and(State::counts))
            .count();
        if open > 0 {
            all.push(Owed { entity, reports: open, due, reminder });
        }
    }
    all
}

async fn of_window(
    app: &Inner,
    place: &Place,
    window: &Window,
    now: DateTime<Utc>,
) -> Result<usize, DbError> {
    let owed = owed(place, window, now.date_naive());
    if owed.is_empty() {
        return Ok(0);
    }
    let network = place.network.network.id;
    let mandates = person::mandates_in(&app.db, network).await?;
    let mut letters: Vec<Letter> = Vec::new();
    for person in person::of_network(&app.db, network).await? {
        let theirs = mandates.iter().filter(|m| m.person == person.id && m.in_force(now));
        let acting = Acting::at_browser(person.id, theirs.cloned().collect());
        let mut own: Vec<Letter> = Vec::new();
        for one in &owed {
            let whose = [one.entity];
            let object = Object::plan(&place.plan().plan).of(&whose);
            if mandate(&acting, Action::Report, object).is_none() {
                continue;
            }
            // Who was given a later day is reminded of that one anew.
            let once = match one.reminder {
                Reminder::Opened => format!("report-opened {} {}", window.id, person.id),
                other => format!("{} {} {} {}", kind(other), window.id, person.id, one.due),
            };
            match own.iter_mut().find(|l| l.once == once) {
                Some(letter) => {
                    letter.entities.push(one.entity);
                    letter.reports += one.reports;
                }
                None => own.push(Letter {
                    person: person.clone(),
                    reminder: one.reminder,
                    due: one.due,
                    entities: vec![one.entity],
                    reports: one.reports,
                    once,
                }),
            }
        }
        for letter in own {
            if !notify::is_posted(&app.db, &letter.once).await? {
                letters.push(letter);
            }
        }
    }
    if letters.is_empty() {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    for letter in &letters {
        let t = Tongue(letter.person.lang);
        let names: Vec<String> = letter.entities.iter().map(|id| place.short(t, *id)).collect();
        let (names, reports) = (names.join(", "), numbers::whole(t.0, letter.reports as u64));
        let (about, due) = (stretch(t, window), numbers::day(t.0, letter.due));
        let plan = place.plan().plan.title.words(t.0).to_owned();
        let page = match letter.entities.as_slice() {
            [one] => place.of_entity(window, *one),
            _ => format!("{}/{}", place.base(), encode(&window.reference)),
        };
        let link = format!("{}{page}", app.public_url);
        let mail = Mail::to_person(kind(letter.reminder), &letter.person)
            .saying("plan", &plan)
            .saying("members", &names)
            .saying("reports", &reports)
            .saying("window", &about)
            .saying("due", &due)
            .saying("link", &link)
            .once(letter.once.as_str());
        notify::post(&mut tx, &mail, now).await?;
    }
    tx.commit().await?;
    Ok(letters.len())
}
