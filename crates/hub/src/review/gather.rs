//! Everything that a plan has to tell, gathered as everybody may read it: what is not public is in no
//! report.

use crate::ledger::{self, Ledger};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::state::Inner;
use crate::{records, registration};
use aunar_db::DbError;
use aunar_domain::access::Who;
use aunar_domain::consultation::{Author, Comment, CommentState, Counts};
use aunar_domain::endorsement::{Stance, Verdict};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES};
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::{EntityId, EventId, NetworkId, PlanId};
use aunar_domain::participation::Published;
use aunar_domain::practice::Practice;
use aunar_domain::recommendation::Recommendation;
use aunar_domain::review::{
    Carried, Consulted, Endorsed, Limit, Measured, Review, Sources, member_states,
};
use aunar_domain::words::fold;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// What a report is made from, as of one moment.
pub(super) struct Gathered {
    pub(super) network: Arc<NetworkPicture>,
    pub(super) ledger: Arc<Ledger>,
    pub(super) review: Review,
    /// The position of the network's history.
    pub(super) position: i64,
    plan: PlanId,
    consultations: Vec<Consulted>,
    practices: Vec<Practice>,
    recommendations: Vec<Recommendation>,
    participation: HashMap<EventId, Published>,
    today: NaiveDate,
}

/// Gathers it; nothing where the plan is not public, or not there.
pub(super) async fn gather(
    app: &Inner,
    network: NetworkId,
    review: Review,
    now: DateTime<Utc>,
) -> Result<Option<Gathered>, DbError> {
    let picture = app.pictures.now().await?;
    let position = picture.heads.get(&network.0).copied().unwrap_or_default();
    let ledger = ledger::of(app, network).await?;
    let picture = picture.seen_by(&Who::Anyone);
    let Some(network) = picture.by_id(network) else {
        return Ok(None);
    };
    let plan = review.plan;
    if network.plan_by_id(plan).is_none() {
        return Ok(None);
    }
    let mut consultations = Vec::new();
    for one in records::consultation::of_plan(&app.db, plan).await? {
        let comments = records::consultation::comments(&app.db, one.id).await?;
        let (counts, organisations) = (Counts::of(&comments), organisations(&comments));
        let (id, round, days) = (one.id, one.round, (one.opens, one.closes));
        consultations.push(Consulted { id, round, days, counts, organisations });
    }
    let mut practices = records::practice::of_network(&app.db, network.network.id).await?;
    practices.retain(|p| p.state.is_public());
    let recommendations = records::recommendation::all(&app.db, network.network.id).await?;
    let participation = registration::published_of_all(&app.db, network).await?;
    Ok(Some(Gathered {
        network: Arc::clone(network),
        ledger,
        review,
        position,
        plan,
        consultations,
        practices,
        recommendations,
        participation,
        today: now.date_naive(),
    }))
}

/// For how many bodies somebody spoke by name in what is published.
fn organisations(comments: &[Comment]) -> u64 {
    let (mut seats, mut names) = (HashSet::new(), HashSet::new());
    for comment in comments.iter().filter(|c| c.state == CommentState::Published) {
        match &comment.author {
            Author::Seat { entity: Some(entity), named: true, .. } => _ = seats.insert(*entity),
            Author::Public { organisation: Some(name), .. } => _ = names.insert(fold(name)),
            _ => {}
        }
    }
    u64::try_from(seats.len() + names.len()).unwrap_or(u64::MAX)
}

impl Gathered {
    /// The plan.
    pub(super) fn plan(&self) -> &PlanPicture {
        self.network.plan_by_id(self.plan).expect("it was there when it was gathered")
    }

    /// What a report is drafted from: what lies in the review's time.
    pub(super) fn sources(&self) -> Sources<'_> {
        self.all().limited(Limit::Whole)
    }

    /// Everything there is, whenever it was.
    fn all(&self) -> Sources<'_> {
        let (network, plan) = (&self.network, self.plan());
        let ledger = self.ledger.plan(self.plan);
        let common = &network.common;
        let geography = &common.geography;
        let codes = |framework: &str| -> Vec<String> {
            common.frameworks.entries(framework).iter().map(|e| e.code.clone()).collect()
        };
        let places: BTreeSet<&str> = plan
            .activities
            .iter()
            .flat_map(|a| &a.content.places)
            .chain(network.needs.iter().flat_map(|n| &n.places))
            .map(String::as_str)
            .collect();
        let mut countries_at = HashMap::new();
        let mut named = BTreeSet::new();
        for code in places {
            if let Some(country) = geography.country_of(code) {
                countries_at.insert(code.to_owned(), vec![country.code.clone()]);
                named.insert(country.code.clone());
            } else if let Some(team) = geography.get(code).filter(|p| !p.members.is_empty()) {
                countries_at.insert(code.to_owned(), team.members.clone());
            }
        }
        let measured = ledger.uses.iter().filter(|u| u.ended_at.is_none()).filter_map(|used| {
            let values = ledger.values_of(used.id).filter(|v| v.state.counts()).collect();
            Some(Measured { used, indicator: self.ledger.indicators.get(&used.indicator)?, values })
        });
        let others = network.plans.iter().filter(|p| p.plan.id != self.plan);
        let carried = others.flat_map(|other| {
            other.activities.iter().filter_map(|a| {
                let origin = *network.origins.get(&a.id)?;
                plan.by_id(origin)?;
                let (reference, title) = (a.reference.as_str(), &other.plan.title);
                Some(Carried { origin, reference, plan: other.plan.id, title })
            })
        });
        let is_stakeholder = |e: &&aunar_domain::entity::Entity| e.kind.is_stakeholder();
        Sources {
            review: &self.review,
            plan: &plan.plan,
            priorities: plan.priorities.iter().collect(),
            activities: plan.activities.iter().map(AsRef::as_ref).collect(),
            events: network.events.iter().filter(|e| e.outside.is_none()).collect(),
            needs: network.needs.iter().collect(),
            mechanisms: network.mechanisms.iter().map(|m| (m.id, m.name.clone())).collect(),
            windows: ledger.windows.clone(),
            progress: ledger.progress.iter().filter(|p| p.state.counts()).collect(),
            evidence: ledger.evidence.iter().collect(),
            measured: measured.collect(),
            lines: ledger.lines.iter().collect(),
            rates: &self.ledger.rates,
            amendments: plan.amendments.iter().map(|r| &r.amendment).collect(),
            consultations: self.consultations.clone(),
            endorsed: self.endorsed(),
            carried: carried.collect(),
            practices: self.practices.iter().collect(),
            recommendations: self.recommendations.iter().collect(),
            participation: self.participation.iter().map(|(id, p)| (*id, p)).collect(),
            told: (self.review.start, self.review.end),
            objectives: codes(OBJECTIVES),
            principles: codes(PRINCIPLES),
            countries: self.countries(&named),
            countries_at,
            stakeholders: common.register.iter().filter(is_stakeholder).map(|e| e.id).collect(),
            today: self.today,
        }
    }

    /// The countries a report speaks of: those that something is done in, and, where all of those lie
    /// in one region, the others of its Member States: what nothing is done in is named.
    fn countries(&self, named: &BTreeSet<String>) -> Vec<String> {
        let geography = &self.network.common.geography;
        let mut all = named.clone();
        for (region, states) in member_states() {
            let within = !named.is_empty() && named.iter().all(|c| geography.is_within(c, &region));
            if within {
                all.extend(states);
            }
        }
        let is_country =
            |code: &String| geography.get(code).is_some_and(|p| p.kind == PlaceKind::Country);
        all.into_iter().filter(is_country).collect()
    }

    fn endorsed(&self) -> Option<Endorsed> {
        let plan = self.plan();
        let ended = |r: &&records::endorsement::RoundRecord| {
            r.round.ended.as_ref().is_some_and(|e| e.verdict == Verdict::Endorsed)
        };
        let round = plan.endorsement.rounds.iter().rev().find(ended)?;
        let mut last: HashMap<EntityId, (i64, Stance)> = HashMap::new();
        for decision in &round.decisions {
            let one = last.entry(decision.entity).or_insert((decision.n, decision.stance));
            if one.0 <= decision.n {
                *one = (decision.n, decision.stance);
            }
        }
        let endorsing = |s: &Stance| matches!(s, Stance::Endorse | Stance::Reservation);
        let members = last.values().filter(|(_, stance)| endorsing(stance)).count();
        Some(Endorsed {
            day: plan.plan.endorsed_on?,
            members: u64::try_from(members).unwrap_or(u64::MAX),
            hash: round.round.hash.to_string(),
        })
    }
}
