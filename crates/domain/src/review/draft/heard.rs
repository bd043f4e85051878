//! Who took part in what was held, what others recommended, and what became of it.

use super::*;
use crate::consultation::Disposition;
use crate::participation::Measure as People;
use crate::recommendation::{Recommendation, State};

impl<'s, 'a: 's> Drafting<'s, 'a> {
    /// Whether an event took place in the time that is told of: one that moved out of it is told of as
    /// moved alone.
    pub(super) fn is_told(&self, event: &Event) -> bool {
        let (from, until) = self.sources.told;
        (from..=until).contains(&event.start.date())
    }

    /// Who took part in events, as the events' own pages say it: what is not published there, or not
    /// shown because it is small, is not here either.
    pub(super) fn participation(&mut self, held: &[&'a Event]) {
        use Section::Methodology as S;
        let known = |e: &&&Event| {
            let published = self.sources.participation.get(&e.id);
            published.is_some_and(|p| !p.totals.is_empty())
        };
        let mut told: Vec<&Event> = held.iter().filter(known).copied().collect();
        if told.is_empty() {
            return;
        }
        told.sort_by(|a, b| a.start.cmp(&b.start).then(natural(&a.reference, &b.reference)));
        let people = |n: i64| Given::Count(n.unsigned_abs());
        let mut totals: BTreeMap<People, i64> = BTreeMap::new();
        for event in &told {
            for (measure, n) in &self.sources.participation[&event.id].totals {
                *totals.entry(*measure).or_default() += n;
            }
        }
        let by_measure = |totals: &BTreeMap<People, i64>| {
            let cell = |(m, n): (&People, &i64)| (vec![m.code().to_owned()], Box::new(people(*n)));
            Given::Counts("participation-measure".to_owned(), totals.iter().map(cell).collect())
        };
        let said = values([
            (Name::N, count(told.len())),
            (Name::Of, count(held.len())),
            (Name::List, by_measure(&totals)),
        ]);
        let fields = ["participants"];
        let traces = self.traces(Kind::Participation, told.iter().map(|e| e.id.0), &fields);
        self.say(At::section(S), Said::TookPart, said, traces);
        for event in told {
            let published = self.sources.participation[&event.id];
            let head = values([
                (Name::Title, Given::Text(event.title.clone())),
                (Name::Day, Given::Day(event.start.date())),
            ]);
            let traces = self.traces(Kind::Participation, [event.id.0], &fields);
            let mut said = head.clone();
            said.insert(Name::List, by_measure(&published.totals));
            let at = At::on(S, event.reference.as_str());
            self.say(at, Said::Participation, said, traces.clone());
            for (dimension, table) in &published.tables {
                // Of those who came where that is shown, of those who registered where not.
                let at = table.measures.iter().position(|m| *m == People::Attended).unwrap_or(0);
                let Some(measure) = table.measures.get(at) else { continue };
                if table.shown.is_empty() {
                    continue;
                }
                let mut cells: Vec<(String, i64)> =
                    table.shown.iter().map(|(code, row)| (code.clone(), row[at])).collect();
                cells.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
                let mut said = head.clone();
                said.insert(Name::N, count(table.hidden));
                said.insert(Name::Of, codes("participation-measure", [measure.code()]));
                said.insert(Name::List, Given::People(*dimension, cells));
                let at = At::on(S, format!("{}:{}", event.reference, dimension.code()));
                self.say(at, Said::ParticipationBy, said, traces.clone());
            }
        }
    }

    pub(super) fn recommendations(&mut self) {
        use Section::Recommendations as S;
        let mut consultations = self.sources.consultations.clone();
        consultations.sort_by_key(|c| c.round);
        for one in consultations.iter().filter(|c| c.counts.published > 0) {
            let of = |d: Disposition| {
                let found = one.counts.dispositions.iter().find(|(x, _)| *x == d);
                Given::Count(found.map_or(0, |(_, n)| *n))
            };
            let said = values([
                (Name::N, Given::Count(one.counts.published)),
                (Name::Accepted, of(Disposition::Accepted)),
                (Name::Partly, of(Disposition::Partly)),
                (Name::Declined, of(Disposition::Declined)),
                (Name::Noted, of(Disposition::Noted)),
            ]);
            let fields = ["published", "dispositions"];
            let traces = self.traces(Kind::Consultation, [one.id.0], &fields);
            self.say(At::on(S, one.round.to_string()), Said::Answers, said, traces);
        }
        let mut all = self.sources.recommendations.clone();
        if all.is_empty() {
            let traces = self.plan(&["recommendations"]);
            return self.say(At::section(S), Said::NoRecommendations, Values::new(), traces);
        }
        all.sort_by(|a, b| natural(&a.reference, &b.reference));
        let of = |state| count(all.iter().filter(|r| r.state() == state).count());
        let said = values([
            (Name::N, count(all.len())),
            (Name::Open, of(State::Open)),
            (Name::Answered, of(State::Answered)),
            (Name::TakenUp, of(State::TakenUp)),
        ]);
        let traces = self.traces(Kind::Recommendation, all.iter().map(|r| r.id), &["state"]);
        self.say(At::section(S), Said::Recommendations, said, traces);
        for one in all {
            self.recommendation(one);
        }
    }

    /// One recommendation, to whom it was made, and what became of it.
    fn recommendation(&mut self, one: &Recommendation) {
        let to = match one.to {
            Some(entity) => Given::Entities(vec![entity]),
            None => codes("recommendation-to", ["all"]),
        };
        let mut said = values([
            (Name::Reference, Given::Plain(one.reference.clone())),
            (Name::Title, Given::Text(one.words.clone())),
            (Name::To, to),
            (Name::Day, Given::Day(one.made_on)),
        ]);
        let fields = ["title", "state", "answer", "activity"];
        let mut traces = self.traces(Kind::Recommendation, [one.id], &fields);
        let event = self.sources.events.iter().find(|e| e.id == one.event);
        if let Some(event) = event {
            said.insert(Name::Plan, Given::Text(event.title.clone()));
            traces.extend(self.traces(Kind::Event, [event.id.0], &["kind"]));
        }
        let mut kind = Said::RecommendationOpen;
        if let Some(answer) = &one.answer {
            kind = Said::RecommendationAnswered;
            said.insert(Name::Reason, Given::Text(answer.words.clone()));
            said.insert(Name::Until, Given::Day(answer.on));
            let taken = self.activities.iter().find(|a| Some(a.id) == answer.activity).copied();
            if let Some(activity) = taken {
                kind = Said::RecommendationTakenUp;
                said.insert(Name::List, Given::Plain(activity.reference.clone()));
                traces.extend(self.of(&[activity], &["status"]));
            }
        }
        // Whether it is answered is no part of which it is.
        self.say(At::on(Section::Recommendations, one.reference.as_str()), kind, said, traces);
    }
}
