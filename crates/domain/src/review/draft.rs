//! The draft of a report: every claim that the sources bear, with what it rests on. The same sources
//! make the same draft, in whatever order their rows come; what there is nothing of is said.

mod heard;
mod means;

use super::sources::{Found, by_activity, entities, in_force, states};
use super::{
    Claim, Given, Group, GroupKind, Kind, LEAST, Name, Said, Section, Sources, Trace, Values,
};
use crate::activity::{Activity, ActivityKind, Audience, Status, Weight};
use crate::consultation::Counts;
use crate::event::{Event, EventKind};
use crate::framework::{OBJECTIVES, PRINCIPLES};
use crate::ids::{ActivityId, EntityId};
use crate::indicator::Of;
use crate::money::{Line, Measure, Source, Sum};
use crate::period::{Period, Unit};
use crate::plan::Circles;
use crate::practice::Practice;
use crate::reference::natural;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Drafts a report: its claims in the order they are to stand.
#[must_use]
pub fn draft(sources: &Sources<'_>) -> Vec<Claim> {
    let mut drafting = Drafting {
        found: sources.found(),
        activities: sources.in_order(),
        sources,
        claims: Vec::new(),
    };
    drafting.methodology();
    drafting.environment();
    drafting.priorities();
    drafting.objectives();
    drafting.principles();
    drafting.countries();
    drafting.gaps();
    drafting.needs();
    drafting.recommendations();
    drafting.slippage();
    drafting.means();
    drafting.next();
    drafting.claims
}

/// A count of people or bodies as it may be published.
pub(super) fn fewer(n: u64) -> Given {
    if n > 0 && n < LEAST { Given::Fewer(LEAST) } else { Given::Count(n) }
}

/// Comments by circle as they may be published: where one count alone is small, the next larger is
/// hidden with it, or the total would tell it.
pub(super) fn few(counts: &Counts) -> Given {
    let mut cells: Vec<(Circles, u64, Given)> =
        counts.circles.iter().filter(|g| g.n > 0).map(|g| (g.circles, g.n, fewer(g.n))).collect();
    let is_hidden = |given: &Given| matches!(given, Given::Fewer(_));
    if cells.iter().filter(|(_, _, given)| is_hidden(given)).count() == 1 {
        let shown = cells.iter_mut().filter(|(_, _, given)| !is_hidden(given));
        if let Some((_, n, given)) = shown.min_by_key(|(_, n, _)| *n) {
            *given = Given::Fewer(n.next_multiple_of(LEAST).max(LEAST * 2));
        }
    }
    let codes = |circles: Circles| circles.iter().map(|c| c.code().to_owned()).collect();
    let cells = cells.into_iter().map(|(circles, _, given)| (codes(circles), Box::new(given)));
    Given::Counts("circle".to_owned(), cells.collect())
}

fn count(n: usize) -> Given {
    Given::Count(u64::try_from(n).unwrap_or(u64::MAX))
}

fn values<const N: usize>(all: [(Name, Given); N]) -> Values {
    all.into_iter().collect()
}

fn codes(family: &str, all: impl IntoIterator<Item = &'static str>) -> Given {
    Given::Codes(family.to_owned(), all.into_iter().map(str::to_owned).collect())
}

struct Drafting<'s, 'a> {
    sources: &'s Sources<'a>,
    found: Found<'s>,
    activities: Vec<&'a Activity>,
    claims: Vec<Claim>,
}

/// What is claimed, about what and in which section.
struct At {
    section: Section,
    group: Option<Group>,
    subject: String,
}

impl At {
    fn section(section: Section) -> Self {
        Self { section, group: None, subject: String::new() }
    }

    fn on(section: Section, subject: impl Into<String>) -> Self {
        Self { section, group: None, subject: subject.into() }
    }

    fn group(section: Section, kind: GroupKind, code: &str) -> Self {
        let group = Group { kind, code: code.to_owned() };
        Self { section, subject: format!("{}:{code}", kind.code()), group: Some(group) }
    }

    fn and(mut self, subject: &str) -> Self {
        self.subject = format!("{}:{subject}", self.subject);
        self
    }
}

impl<'s, 'a: 's> Drafting<'s, 'a> {
    fn say(&mut self, at: At, said: Said, values: Values, traces: Vec<Trace>) {
        let At { section, group, subject } = at;
        self.claims.push(Claim { section, group, said: Some(said), subject, values, traces });
    }

    fn traces(
        &self,
        kind: Kind,
        ids: impl IntoIterator<Item = Uuid>,
        fields: &[&str],
    ) -> Vec<Trace> {
        let mut all: Vec<Trace> =
            ids.into_iter().filter_map(|id| self.found.trace(kind, id, fields)).collect();
        all.sort_by(|a, b| natural(&a.reference, &b.reference).then(a.record.cmp(&b.record)));
        all.dedup_by_key(|t| t.record);
        all
    }

    fn plan(&self, fields: &[&str]) -> Vec<Trace> {
        self.traces(Kind::Plan, [self.sources.plan.id.0], fields)
    }

    fn of(&self, activities: &[&Activity], fields: &[&str]) -> Vec<Trace> {
        self.traces(Kind::Activity, activities.iter().map(|a| a.id.0), fields)
    }

    fn methodology(&mut self) {
        use Section::Methodology as S;
        let (from, until) = self.sources.told;
        let said = values([
            (Name::N, count(self.activities.len())),
            (Name::Day, Given::Day(from)),
            (Name::Until, Given::Day(until)),
        ]);
        let mut traces = self.traces(Kind::Review, [self.sources.review.id.0], &["period"]);
        traces.extend(self.plan(&["activities"]));
        self.say(At::section(S), Said::Looked, said, traces);
        let mut consultations = self.sources.consultations.clone();
        consultations.sort_by_key(|c| c.round);
        for one in &consultations {
            let round = one.round.to_string();
            let counts = &one.counts;
            let fields = ["received", "published", "answered"];
            let said = values([
                (Name::N, Given::Count(counts.received)),
                (Name::Published, Given::Count(counts.published)),
                (Name::Answered, Given::Count(counts.answered)),
            ]);
            let traces = self.traces(Kind::Consultation, [one.id.0], &fields);
            self.say(At::on(S, round.as_str()), Said::Consulted, said, traces);
            if counts.published > 0 {
                let traces = self.traces(Kind::Consultation, [one.id.0], &["circles"]);
                let said = values([(Name::List, few(counts))]);
                self.say(At::on(S, round.as_str()), Said::ConsultedWhom, said, traces);
            }
            if one.organisations > 0 {
                let traces = self.traces(Kind::Consultation, [one.id.0], &["organisations"]);
                let said = values([(Name::Value, fewer(one.organisations))]);
                self.say(At::on(S, round), Said::ConsultedOrganisations, said, traces);
            }
        }
        let today = self.sources.today;
        let held: Vec<&Event> = self
            .sources
            .events
            .iter()
            .copied()
            .filter(|e| !e.cancelled && e.end.date() <= today && self.is_told(e))
            .collect();
        if !held.is_empty() {
            let kinds = EventKind::ALL
                .iter()
                .map(|k| (vec![k.code().to_owned()], held.iter().filter(|e| e.kind == *k).count()));
            let kinds = kinds.filter(|(_, n)| *n > 0).map(|(k, n)| (k, Box::new(count(n))));
            let kinds = Given::Counts("event-kind".to_owned(), kinds.collect());
            let said = values([(Name::N, count(held.len())), (Name::List, kinds)]);
            let ids = held.iter().map(|e| e.id.0);
            let traces = self.traces(Kind::Event, ids, &["kind", "start", "cancelled"]);
            self.say(At::section(S), Said::EventsHeld, said, traces);
        }
        self.participation(&held);
        let reports = self.sources.progress.clone();
        if !reports.is_empty() {
            let entities: BTreeSet<EntityId> = reports.iter().map(|p| p.entity).collect();
            let windows: BTreeSet<_> = reports.iter().map(|p| p.window).collect();
            let said = values([
                (Name::N, count(reports.len())),
                (Name::List, Given::Entities(entities.into_iter().collect())),
                (Name::Of, count(windows.len())),
            ]);
            let ids = reports.iter().map(|p| p.id.0);
            let traces = self.traces(Kind::Progress, ids, &["state"]);
            self.say(At::section(S), Said::Reported, said, traces);
        }
        let evidence = self.sources.evidence.clone();
        if !evidence.is_empty() {
            let of: BTreeSet<ActivityId> = evidence.iter().map(|e| e.activity).collect();
            let said = values([(Name::N, count(evidence.len())), (Name::Of, count(of.len()))]);
            let ids = evidence.iter().map(|e| e.id.0);
            let traces = self.traces(Kind::Evidence, ids, &["activity"]);
            self.say(At::section(S), Said::EvidenceBrought, said, traces);
        }
    }

    fn environment(&mut self) {
        use Section::Environment as S;
        if let Some(endorsed) = &self.sources.endorsed {
            let said = values([
                (Name::N, Given::Count(endorsed.members)),
                (Name::Day, Given::Day(endorsed.day)),
                (Name::Hash, Given::Plain(endorsed.hash.clone())),
            ]);
            let traces = self.plan(&["endorsed", "sha256"]);
            self.say(At::section(S), Said::Endorsed, said, traces);
        }
        let amended = in_force(self.sources);
        if !amended.is_empty() {
            let said = values([(Name::N, count(amended.len()))]);
            let traces = self.traces(Kind::Amendment, amended.iter().map(|a| a.id.0), &["stage"]);
            self.say(At::section(S), Said::Amended, said, traces);
        }
        let linked = self.those(|a| !a.content.mechanisms.is_empty());
        if !linked.is_empty() {
            let ids: BTreeSet<_> = linked.iter().flat_map(|a| &a.content.mechanisms).collect();
            let mut names: Vec<_> =
                ids.into_iter().filter_map(|id| self.sources.mechanisms.get(id)).cloned().collect();
            names.sort_by(|a, b| a.words(a.original()).cmp(b.words(b.original())));
            let said = values([(Name::N, count(linked.len())), (Name::List, Given::Texts(names))]);
            let traces = self.of(&linked, &["mechanisms"]);
            self.say(At::section(S), Said::Synergies, said, traces);
        }
        let teams = self.those(|a| a.content.audiences.contains(&Audience::UnCountryTeams));
        if !teams.is_empty() {
            let trained = teams.iter().filter(|a| a.content.kind == ActivityKind::Training).count();
            let said = values([(Name::N, count(teams.len())), (Name::Of, count(trained))]);
            let traces = self.of(&teams, &["audiences", "kind"]);
            self.say(At::section(S), Said::CountryTeams, said, traces);
        }
    }

    fn those(&self, keep: impl Fn(&Activity) -> bool) -> Vec<&'a Activity> {
        self.activities.iter().copied().filter(|a| keep(a)).collect()
    }

    /// How far activities are.
    fn progress(&mut self, at: At, activities: &[&Activity], field: &str) {
        let [completed, ongoing, pending, withdrawn] = states(activities);
        let said = values([
            (Name::N, count(activities.len())),
            (Name::Completed, Given::Count(completed)),
            (Name::Ongoing, Given::Count(ongoing)),
            (Name::Pending, Given::Count(pending)),
            (Name::Withdrawn, Given::Count(withdrawn)),
        ]);
        // That there is none rests on the plan as a whole.
        let traces = match activities {
            [] => self.plan(&["activities"]),
            _ => self.of(activities, &["status", field]),
        };
        self.say(at, Said::Progress, said, traces);
    }

    fn priorities(&mut self) {
        use Section::Priorities as S;
        for priority in self.sources.priorities.clone() {
            let under = self.those(|a| a.content.priority == Some(priority.id));
            let at = || At::group(S, GroupKind::Priority, &priority.reference);
            self.progress(at(), &under, "priority");
            let of = Of::Priority(priority.id);
            self.measured(&at, |m| m == of);
            self.shown(at(), &under);
        }
        let at = || At::on(S, "plan");
        self.measured(&at, |of| of == Of::Plan);
    }

    fn objectives(&mut self) {
        use Section::Objectives as S;
        for code in self.sources.objectives.clone() {
            let at = || At::group(S, GroupKind::Objective, &code);
            self.practices(at(), &code);
            let serving = self.those(|a| a.content.serving(OBJECTIVES, None).any(|c| c == code));
            if serving.is_empty() {
                continue;
            }
            self.progress(at(), &serving, "objectives");
            let all: BTreeSet<EntityId> = serving.iter().flat_map(|a| entities(a)).collect();
            if !all.is_empty() {
                let said = values([
                    (Name::N, count(all.len())),
                    (Name::List, Given::Entities(all.into_iter().collect())),
                ]);
                let traces = self.of(&serving, &["entities"]);
                self.say(at(), Said::Partners, said, traces);
            }
            // Under those that it is a main purpose of: the same figure is not told ten times.
            let main: BTreeSet<ActivityId> = serving
                .iter()
                .filter(|a| a.content.serving(OBJECTIVES, Some(Weight::Primary)).any(|c| c == code))
                .map(|a| a.id)
                .collect();
            self.measured(&at, |of| matches!(of, Of::Activity(id) if main.contains(&id)));
            let main = self.those(|a| main.contains(&a.id));
            self.shown(at(), &main);
        }
    }

    /// The practices that serve an objective and are of the time that is looked back on.
    fn practices(&mut self, at: At, objective: &str) {
        let review = self.sources.review;
        let is_told = |p: &&&Practice| {
            p.objectives.iter().any(|o| o == objective)
                && p.period.is_none_or(|p| p.start <= review.end && review.start <= p.end)
        };
        let mut all: Vec<&Practice> =
            self.sources.practices.iter().filter(is_told).copied().collect();
        if all.is_empty() {
            return;
        }
        all.sort_by(|a, b| natural(&a.reference, &b.reference));
        let titles = all.iter().map(|p| p.title.clone()).collect();
        let said = values([(Name::N, count(all.len())), (Name::List, Given::Texts(titles))]);
        let fields = ["title", "period", "objectives"];
        let traces = self.traces(Kind::Practice, all.iter().map(|p| p.id.0), &fields);
        self.say(at, Said::Practices, said, traces);
    }

    fn measured(&mut self, at: &dyn Fn() -> At, keep: impl Fn(Of) -> bool) {
        let mut all: Vec<_> =
            self.sources.measured.iter().filter(|m| keep(m.used.of)).cloned().collect();
        all.sort_by(|a, b| natural(&a.used.reference, &b.used.reference));
        for one in &all {
            let unit = one.indicator.unit.clone();
            let levels = one.indicator.levels.clone();
            let reading = |r| Given::Reading(r, unit.clone(), levels.clone());
            let mut said = values([
                (Name::Title, Given::Text(one.indicator.title.clone())),
                (Name::Reference, Given::Plain(one.used.reference.clone())),
            ]);
            if let Some(target) = &one.used.target {
                said.insert(Name::Target, reading(target.reading));
                said.insert(Name::Day, Given::Day(target.by));
            }
            let mut traces = self.traces(Kind::Use, [one.used.id.0], &["total", "target", "by"]);
            let ids = one.values.iter().map(|v| v.id.0);
            traces.extend(self.traces(Kind::Value, ids, &["reading", "state"]));
            let kind = match one.total(&self.sources.windows) {
                Some(total) => {
                    said.insert(Name::Value, reading(total));
                    Said::Measured
                }
                None => Said::NotMeasured,
            };
            self.say(at().and(&one.used.reference), kind, said, traces);
        }
    }

    fn shown(&mut self, at: At, activities: &[&Activity]) {
        let ids: BTreeSet<ActivityId> = activities.iter().map(|a| a.id).collect();
        let evidence: Vec<_> =
            self.sources.evidence.iter().filter(|e| ids.contains(&e.activity)).collect();
        if evidence.is_empty() {
            return;
        }
        let said = values([(Name::N, count(evidence.len()))]);
        let traces =
            self.traces(Kind::Evidence, evidence.iter().map(|e| e.id.0), &["title", "activity"]);
        self.say(at, Said::Shown, said, traces);
    }

    fn principles(&mut self) {
        for code in self.sources.principles.clone() {
            let serving = self.those(|a| a.content.serving(PRINCIPLES, None).any(|c| c == code));
            if !serving.is_empty() {
                let at = At::group(Section::Principles, GroupKind::Principle, &code);
                self.progress(at, &serving, "principles");
            }
        }
    }

    fn countries(&mut self) {
        for code in self.sources.countries.clone() {
            let there = self.those(|a| self.sources.countries_of(a).contains(&code.as_str()));
            if !there.is_empty() {
                let at = At::group(Section::Countries, GroupKind::Country, &code);
                self.progress(at, &there, "places");
            }
        }
    }

    fn gaps(&mut self) {
        use Section::Gaps as S;
        let none = |all: &[String], has: &dyn Fn(&Activity, &str) -> bool| -> Vec<String> {
            let served = |code: &&String| !self.activities.iter().any(|a| has(a, code));
            all.iter().filter(served).cloned().collect()
        };
        let serves = |f: &'static str| {
            move |a: &Activity, code: &str| a.content.serving(f, None).any(|c| c == code)
        };
        let objectives = none(&self.sources.objectives, &serves(OBJECTIVES));
        let principles = none(&self.sources.principles, &serves(PRINCIPLES));
        let countries =
            none(&self.sources.countries, &|a, code| self.sources.countries_of(a).contains(&code));
        let audiences: Vec<&str> = Audience::ALL
            .iter()
            .filter(|x| !self.activities.iter().any(|a| a.content.audiences.contains(x)))
            .map(|x| x.code())
            .collect();
        for (said, n, list, field) in [
            (
                Said::GapObjectives,
                objectives.len(),
                Given::Entries(OBJECTIVES.to_owned(), objectives),
                "objectives",
            ),
            (
                Said::GapPrinciples,
                principles.len(),
                Given::Entries(PRINCIPLES.to_owned(), principles),
                "principles",
            ),
            (Said::GapCountries, countries.len(), Given::Places(countries), "countries"),
            (Said::GapAudiences, audiences.len(), codes("audience", audiences), "audiences"),
        ] {
            if n > 0 {
                let values = values([(Name::N, count(n)), (Name::List, list)]);
                let traces = self.plan(&[field]);
                self.say(At::section(S), said, values, traces);
            }
        }
        let shown: BTreeSet<ActivityId> =
            self.sources.evidence.iter().map(|e| e.activity).collect();
        let bare = self.those(|a| a.content.status == Status::Closed && !shown.contains(&a.id));
        if !bare.is_empty() {
            let references = bare.iter().map(|a| a.reference.clone()).collect();
            let said =
                values([(Name::N, count(bare.len())), (Name::List, Given::Plains(references))]);
            let traces = self.of(&bare, &["status"]);
            self.say(At::section(S), Said::GapEvidence, said, traces);
        }
    }

    fn needs(&mut self) {
        let mut needs = self.sources.needs.clone();
        needs.sort_by(|a, b| natural(&a.reference, &b.reference));
        for need in needs {
            let answering = self.those(|a| a.content.needs.contains(&need.id));
            let mut traces = self.traces(Kind::Need, [need.id.0], &["title"]);
            traces.extend(self.of(&answering, &["needs", "status"]));
            let said = if answering.is_empty() { Said::NeedUnanswered } else { Said::NeedAnswered };
            let values = values([
                (Name::N, count(answering.len())),
                (Name::Completed, Given::Count(states(&answering)[0])),
                (Name::Title, Given::Text(need.title.clone())),
            ]);
            // Whether it is answered is no part of which need it is.
            self.say(At::on(Section::Needs, need.reference.as_str()), said, values, traces);
        }
    }
}
