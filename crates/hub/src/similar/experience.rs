//! Who has experience with what a text asks for: the entities, with their activities as evidence.
//!
//! What an activity tells of an entity is how relevant it is to the text (the engine's to say, newer
//! counting more) times its share in it: see [`share`]. How these add up is
//! [`aunar_overlap::expertise`].

use crate::picture::{NetworkPicture, PlanPicture};
use crate::radar::{
    self,
    words::{self, Reason},
};
use crate::web::{Cx, Error};
use aunar_domain::activity::{Activity, Part, PublicStatus};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::outside::OutsideActivity;
use aunar_domain::overlap::Key;
use aunar_domain::words::{Lang, guess_lang};
use aunar_overlap::Engine;
use aunar_overlap::expertise::{Experienced, rank};
use chrono::Datelike;
use std::collections::HashMap;
use std::sync::Arc;

/// Most characters of a text that are read.
pub(super) const MOST: usize = 3000;
/// So many of the most relevant activities are looked at.
const LOOKED_AT: usize = 80;
/// What is less like the text than this is no experience with it.
const LIKE: f32 = 0.4;
/// So many activities of outside mechanisms are told.
const OUTSIDE: usize = 5;
/// So many reasons are told.
const REASONS: usize = 2;

/// An activity that shows experience.
pub(super) struct Evidence {
    pub(super) id: ActivityId,
    /// How relevant it is, 0 to 1.
    pub(super) relevance: f32,
    /// Why.
    pub(super) reasons: Vec<Reason>,
}

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    /// Those with experience, the most first.
    pub(super) experts: Vec<Experienced<EntityId, ActivityId>>,
    /// The activities that show it.
    pub(super) evidence: HashMap<ActivityId, Evidence>,
    /// What outside mechanisms do or have done, the most telling first.
    pub(super) outside: Vec<Elsewhere>,
}

/// An activity of an outside mechanism that is like what was asked for.
pub(super) struct Elsewhere {
    pub(super) activity: Arc<OutsideActivity>,
    /// How relevant it is, 0 to 1.
    pub(super) relevance: f32,
    /// Why.
    pub(super) reasons: Vec<Reason>,
}

/// How much an activity tells of somebody who has this part in it, 0 to 1: those who lead have done
/// it, those who only pay have not, and what is planned shows half of what is done.
pub(super) fn share(part: Part, status: PublicStatus) -> f32 {
    let part = match part {
        Part::Lead => 1.0,
        Part::CoLead => 0.9,
        Part::Implementer => 0.7,
        Part::Contributor => 0.5,
        Part::Funder => 0.0,
    };
    let done = match status {
        PublicStatus::Completed | PublicStatus::Ongoing => 1.0,
        PublicStatus::YetToStart => 0.5,
        PublicStatus::Withdrawn => 0.0,
    };
    part * done
}

/// The part that an entity has in an activity and that tells most.
pub(super) fn part(activity: &Activity, entity: EntityId) -> Option<Part> {
    let status = PublicStatus::Completed;
    let parts = activity.content.involved.iter().filter(|i| i.entity == entity).map(|i| i.part);
    parts.max_by(|a, b| share(*a, status).total_cmp(&share(*b, status)))
}

/// The language of a question: the one in which it names most of what the glossary knows. A few words
/// give no other sign, and people ask in more languages than they read.
fn spoken(engine: &Engine, text: &str, reader: Lang) -> Lang {
    let likely = [guess_lang(text), Some(reader)].into_iter().flatten();
    let mut best = (reader, 0);
    for lang in likely.chain(Lang::ALL.iter().copied()) {
        let named = engine.glossary().find(lang, text).len();
        if named > best.1 {
            best = (lang, named);
        }
    }
    best.0
}

/// Looks for experience in a network, as far as whoever asks may see it.
pub(super) async fn look(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    text: &str,
) -> Result<Found, Error> {
    radar::follow(&cx.state).await?;
    let (state, network, t) = (Arc::clone(&cx.state), Arc::clone(network), cx.t());
    let today = cx.now.date_naive();
    let this_month = today.year() * 12 + today.month0().cast_signed();
    let lang = spoken(state.radar.engine(), text, cx.lang());
    let asked = aunar_overlap::Activity {
        text: text.to_owned(),
        lang: Some(lang),
        ..aunar_overlap::Activity::default()
    };
    let look = move || {
        let vector = state.radar.encode(&asked.text);
        state.radar.look(|standing, engine| {
            let sketch = engine.sketch(&asked, vector);
            let look = |most, may: &dyn Fn(&Key) -> bool| {
                let found = standing.index().experience(engine, &sketch, this_month, most, may);
                found.into_iter().filter(|one| one.likeness >= LIKE)
            };
            let of_plan = |key: Key| network.activity(key.planned()?);
            let found = look(LOOKED_AT, &|key| of_plan(*key).is_some());
            let mut shown: Vec<(EntityId, ActivityId, f32)> = Vec::new();
            let mut evidence = HashMap::new();
            for one in found {
                let Some((_, activity)) = of_plan(one.key) else { continue };
                let status = activity.content.status.public();
                for involved in &activity.content.involved {
                    let weight = one.relevance * share(involved.part, status);
                    shown.push((involved.entity, activity.id, weight));
                }
                let reasons = words::reasons(t, engine, &network.common, &one.finding);
                let reasons = words::strongest(reasons, REASONS);
                let (id, relevance) = (activity.id, one.relevance);
                evidence.insert(id, Evidence { id, relevance, reasons });
            }
            let beyond = |key: Key| match key {
                Key::Outside(id) => network.outside.get(id),
                Key::Planned(_) => None,
            };
            let is_told = |key: &Key| {
                beyond(*key)
                    .is_some_and(|one| one.content.status.public() != PublicStatus::Withdrawn)
            };
            let outside = look(OUTSIDE, &is_told).filter_map(|one| {
                let reasons = words::reasons(t, engine, &network.common, &one.finding);
                Some(Elsewhere {
                    activity: Arc::clone(beyond(one.key)?),
                    relevance: one.relevance,
                    reasons: words::strongest(reasons, REASONS),
                })
            });
            let outside = outside.collect();
            Found { experts: rank(shown), evidence, outside }
        })
    };
    tokio::task::spawn_blocking(look)
        .await
        .map_err(|error| Error::Internal(format!("looking for experience: {error}")))
}

impl Found {
    /// The evidence of one of those with experience, the most telling first.
    pub(super) fn of<'a>(
        &'a self,
        network: &'a NetworkPicture,
        expert: &'a Experienced<EntityId, ActivityId>,
    ) -> impl Iterator<Item = (&'a PlanPicture, &'a Arc<Activity>, &'a Evidence)> {
        expert.shown.iter().filter_map(|(id, _)| {
            let evidence = self.evidence.get(id)?;
            let (plan, activity) = network.activity(evidence.id)?;
            Some((plan, activity, evidence))
        })
    }
}

#[cfg(test)]
mod tests;
