//! The way of a proposal from idea to decision, plan and result, as far as the reader may see it.

use super::support::Supporter;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::proposal::Told;
use crate::web::html::Words;
use crate::web::{Cx, Error, address, numbers};
use crate::{recommendation, registration};
use aunar_domain::activity::Activity;
use aunar_domain::ids::{ActivityId, EventId};
use aunar_domain::proposal::State;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::sync::Arc;

/// A plan a year at most: whatever the links say, following them ends.
const PLANS: usize = 12;

/// An address, a reference and a title.
type Link = (String, String, Words);

/// A mark on the way.
pub(super) struct Mark {
    /// Which part of the way: `idea`, `decision`, `plan`, `result`.
    pub(super) part: String,
    pub(super) when: Option<(String, String)>,
    pub(super) what: String,
    pub(super) words: Option<Words>,
    pub(super) links: Vec<(String, String, Words)>,
    pub(super) facts: Vec<String>,
}

/// An activity where it stands now: one that was joined into another stands there.
pub(super) fn standing(
    network: &NetworkPicture,
    id: ActivityId,
) -> Option<(&PlanPicture, &Arc<Activity>)> {
    network.activity(id).or_else(|| {
        let redirects = network.plans.iter().flat_map(|p| p.joined.redirects());
        let into = redirects.into_iter().find(|r| r.from == id)?.to;
        network.activity(into)
    })
}

/// What is told along the way and is not in the picture.
pub(super) struct Along {
    supporters: Vec<Supporter>,
    came: HashMap<EventId, Came>,
}

/// What came of an event: how many came, as far as it is published, and what was recommended.
struct Came {
    totals: Vec<String>,
    recommended: Vec<(String, Vec<Link>)>,
}

/// What is told along the way of a proposal.
pub(super) async fn along(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    supporters: Vec<Supporter>,
) -> Result<Along, Error> {
    let mut came = HashMap::new();
    let mut at = told.proposal.activity;
    for _ in 0..PLANS {
        let Some((_, activity)) = at.and_then(|id| standing(network, id)) else { break };
        for event in network.events.iter().filter(|e| e.activity == Some(activity.id)) {
            let totals = registration::totals(cx, network, event).await?;
            let totals = totals.into_iter().map(|(measure, n)| cx.t().labelled(measure, n));
            let lines = recommendation::on_event(cx, network, event).await?;
            let recommended = lines.into_iter().map(|line| {
                let said = cx.t().with("proposal-trace-recommended", &[("state", &line.state.1)]);
                let link = (line.href, line.reference, line.words);
                (said, std::iter::once(link).chain(line.activity).collect())
            });
            let one = Came { totals: totals.collect(), recommended: recommended.collect() };
            came.insert(event.id, one);
        }
        at = carried(network, activity.id);
    }
    Ok(Along { supporters, came })
}

/// What an activity became in later plans, the next first.
fn carried(network: &NetworkPicture, id: ActivityId) -> Option<ActivityId> {
    network.origins.iter().find(|(_, from)| **from == id).map(|(to, _)| *to)
}

/// The whole way.
pub(super) fn of(cx: &Cx, network: &NetworkPicture, told: &Told, along: &Along) -> Vec<Mark> {
    let (t, one) = (cx.t(), &told.proposal);
    let part = |code: &str| t.label("proposal-part", code);
    let day = |at: DateTime<Utc>| Some((at.to_rfc3339(), numbers::day(t.0, at.date_naive())));
    let mark = |code: &str, when, what: String| Mark {
        part: part(code),
        when,
        what,
        words: None,
        links: Vec::new(),
        facts: Vec::new(),
    };
    let named = one.idea.as_ref().and_then(|i| i.named());
    let sent = match named {
        Some(name) => t.with("proposal-trace-sent-by", &[("organisation", name)]),
        None => t.t("proposal-trace-sent"),
    };
    let mut way = vec![mark("idea", day(one.sent_at), sent)];
    if let Some(at) = one.moderated_at {
        way.push(mark("idea", day(at), t.t("proposal-trace-published")));
    }
    let mut supporters = along.supporters.iter().peekable();
    let supported = |one: &Supporter| {
        let said = match &one.named {
            Some((_, name, _)) => t.with("proposal-trace-supported-by", &[("organisation", name)]),
            None => t.t("proposal-trace-supported"),
        };
        mark("idea", day(one.since), said)
    };
    for step in &told.steps {
        while let Some(one) = supporters.next_if(|s| s.since <= step.at) {
            way.push(supported(one));
        }
        let mut decision =
            mark("decision", day(step.at), t.label("proposal-state", step.state.code()));
        decision.words = Some(Words::of(&step.answer, t.0, t));
        decision.links.extend(step.activity.and_then(|id| link(cx, network, id)));
        way.push(decision);
    }
    way.extend(supporters.map(supported));
    if one.state == State::Withdrawn {
        way.push(mark("idea", day(one.changed_at), t.t("proposal-trace-withdrawn")));
    }
    if let Some(id) = one.activity {
        way.extend(planned(cx, network, told, (id, along), &mark));
    }
    way
}

fn link(cx: &Cx, network: &NetworkPicture, id: ActivityId) -> Option<(String, String, Words)> {
    let (plan, activity) = standing(network, id)?;
    let title = Words::of(&activity.content.title, cx.lang(), cx.t());
    Some((address::activity(network, plan, &activity.reference), activity.reference.clone(), title))
}

/// Makes a mark of a kind, with its moment for machines and for people, that says something.
type Marking<'a> = &'a dyn Fn(&str, Option<(String, String)>, String) -> Mark;

/// The plan it stands in, and what has come of it there and in later plans.
fn planned(
    cx: &Cx,
    network: &NetworkPicture,
    told: &Told,
    (id, along): (ActivityId, &Along),
    mark: Marking<'_>,
) -> Vec<Mark> {
    let t = cx.t();
    let Some((plan, _)) = standing(network, id) else {
        return vec![mark("plan", None, t.t("proposal-trace-draft"))];
    };
    let mut way = Vec::new();
    let amendments = || plan.amendments.iter().map(|r| &r.amendment);
    if let Some(amendment) =
        told.proposal.amendment.and_then(|id| amendments().find(|a| a.id == id))
    {
        let n = amendment.n.to_string();
        let stage = t.label("amendment-stage", amendment.stage.code());
        let said =
            t.with("proposal-trace-amendment", &[("n", n.as_str()), ("stage", stage.as_str())]);
        let mut amended = mark("plan", None, said);
        let href = format!("/{}/plans/{}/amendments/{n}", network.network.code, plan.plan.code);
        let title = Words::own(t.t("proposal-trace-amendment-see"));
        amended.links.push((href, String::new(), title));
        way.push(amended);
    }
    let mut at = Some(id);
    for _ in 0..PLANS {
        let Some((plan, activity)) = at.and_then(|id| standing(network, id)) else { break };
        let said = t.with(
            "proposal-trace-plan",
            &[
                ("plan", plan.plan.title.words(t.0)),
                ("status", &t.label("plan-status", plan.plan.status.code())),
            ],
        );
        let mut planned = mark("plan", None, said);
        planned.links.extend(link(cx, network, activity.id));
        way.push(planned);
        let status = t.label("public-status", activity.content.status.public().code());
        let mut result = mark("result", None, status);
        result.facts.extend(activity.content.period.map(|p| numbers::period(t, &p)));
        if let Some(deliverable) = &activity.content.deliverable {
            result.words = Some(Words::of(deliverable, t.0, t));
        }
        let mut held = Vec::new();
        for event in network.events.iter().filter(|e| e.activity == Some(activity.id)) {
            let href = format!("/{}/events/{}", network.network.code, event.reference);
            let title = Words::of(&event.title, t.0, t);
            held.push((event, mark("result", None, numbers::event_time(t, event))));
            if let Some((_, one)) = held.last_mut() {
                one.links.push((href, event.reference.clone(), title));
            }
        }
        way.push(result);
        for (event, mut one) in held {
            let came = along.came.get(&event.id);
            one.facts.extend(came.iter().flat_map(|c| c.totals.clone()));
            way.push(one);
            for line in came.iter().flat_map(|c| &c.recommended) {
                let mut recommended = mark("result", None, line.0.clone());
                recommended.links.extend(line.1.clone());
                way.push(recommended);
            }
        }
        at = carried(network, activity.id);
    }
    way
}
