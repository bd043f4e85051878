//! Reminding the members that have not decided: everybody who may decide for one is told that the
//! round is open and, as its end draws near, each reminder once, in their own language.

use super::act::Unable;
use super::spoken;
use crate::notify::{self, Mail};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::endorsement::RoundRecord;
use crate::records::person;
use crate::web::params::encode;
use crate::web::state::Inner;
use crate::web::{Tongue, numbers};
use aunar_db::DbError;
use aunar_domain::access::{Acting, Action, Object, mandate};
use aunar_domain::endorsement::reminder::{Reminder, due};
use aunar_domain::ids::EntityId;
use aunar_domain::mandate::Person;
use aunar_domain::plan::{Plan, PlanStatus};
use chrono::{DateTime, Utc};

/// The kind of mail that a reminder is.
const fn kind(reminder: Reminder) -> &'static str {
    match reminder {
        Reminder::Opened => "endorsement-opened",
        Reminder::AWeek => "endorsement-a-week",
        Reminder::TwoDays => "endorsement-two-days",
        Reminder::LastDay => "endorsement-last-day",
    }
}

/// Writes the reminders that are owed now in every open round everywhere; how many those were.
/// Several nodes may do this at once: the outbox takes each once.
pub async fn remind(app: &Inner, now: DateTime<Utc>) -> Result<usize, Unable> {
    let picture = app.pictures.now().await?;
    let mut posted = 0;
    for network in picture.networks.values() {
        for plan in &network.plans {
            let Some(open) = plan.endorsement.open().filter(|r| r.round.takes_decisions(now))
            else {
                continue;
            };
            // The outbox knows which were written before.
            if let Some(reminder) = due(open.round.opens, open.round.closes, None, now) {
                posted += of_round(app, network, plan, open, reminder, now).await?;
            }
        }
    }
    Ok(posted)
}

/// Which of these members nobody may decide for once the plan is before them: no mandate in force
/// says so.
pub(super) async fn unspoken_for(
    app: &Inner,
    network: &NetworkPicture,
    plan: &PlanPicture,
    members: impl Iterator<Item = EntityId>,
    now: DateTime<Utc>,
) -> Result<Vec<EntityId>, DbError> {
    let mandates = person::mandates_in(&app.db, network.network.id).await?;
    let before_members = Plan { status: PlanStatus::Endorsement, ..plan.plan.clone() };
    let acting: Vec<Acting> = mandates
        .into_iter()
        .filter(|m| m.in_force(now))
        .map(|m| Acting::at_browser(m.person, vec![m]))
        .collect();
    let nobody = |e: &EntityId| {
        let of = [*e];
        let object = Object::plan(&before_members).of(&of);
        acting.iter().all(|one| mandate(one, Action::Decide, object).is_none())
    };
    Ok(members.filter(nobody).collect())
}

async fn of_round(
    app: &Inner,
    network: &NetworkPicture,
    plan: &PlanPicture,
    open: &RoundRecord,
    reminder: Reminder,
    now: DateTime<Utc>,
) -> Result<usize, Unable> {
    let has_decided = |entity| open.decisions.iter().any(|d| d.entity == entity);
    let undecided: Vec<EntityId> =
        open.round.deciders.iter().map(|d| d.entity).filter(|e| !has_decided(*e)).collect();
    let mandates = person::mandates_in(&app.db, network.network.id).await?;
    let mut owed = Vec::new();
    for person in person::of_network(&app.db, network.network.id).await? {
        let theirs = mandates.iter().filter(|m| m.person == person.id && m.in_force(now));
        let acting = Acting::at_browser(person.id, theirs.cloned().collect());
        let may = |e: &EntityId| {
            mandate(&acting, Action::Decide, Object::plan(&plan.plan).of(&[*e])).is_some()
        };
        let members: Vec<EntityId> = undecided.iter().copied().filter(may).collect();
        let once = format!("{} {} {}", kind(reminder), open.round.id, person.id);
        if !members.is_empty() && !notify::is_posted(&app.db, &once).await? {
            owed.push((person, members, once));
        }
    }
    if owed.is_empty() {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    for (person, members, once) in &owed {
        let says = Says::of(app, network, plan, open, person, members);
        let mail = Mail::to_person(kind(reminder), person)
            .saying("plan", &says.plan)
            .saying("members", &says.members)
            .saying("closes", &says.closes)
            .saying("rule", &says.rule)
            .saying("hash", &says.hash)
            .saying("link", &says.link)
            .until(open.round.end())
            .once(once.as_str());
        notify::post(&mut tx, &mail, now).await?;
    }
    tx.commit().await?;
    Ok(owed.len())
}

/// What a reminder says, in the language of who gets it.
struct Says {
    plan: String,
    members: String,
    closes: String,
    rule: String,
    hash: String,
    link: String,
}

impl Says {
    fn of(
        app: &Inner,
        network: &NetworkPicture,
        plan: &PlanPicture,
        open: &RoundRecord,
        person: &Person,
        members: &[EntityId],
    ) -> Self {
        let t = Tongue(person.lang);
        let page = format!("{}{}", app.public_url, spoken::base(network, plan));
        // Who decides for several chooses on the page of the round.
        let link = match members {
            [one] => match network.common.register.get(*one) {
                Some(entity) => format!("{page}/decide?entity={}", encode(entity.code.as_str())),
                None => page,
            },
            _ => page,
        };
        Self {
            plan: plan.plan.title.words(t.0).to_owned(),
            members: spoken::names(network, t, members),
            closes: numbers::day(t.0, open.round.closes),
            rule: spoken::rule(network, t, &open.round),
            hash: open.round.hash.to_string(),
            link,
        }
    }
}
