//! What slipped and why, with what means it was done, and what comes next.

use super::*;
use chrono::NaiveDate;

impl<'s, 'a: 's> Drafting<'s, 'a> {
    pub(super) fn slippage(&mut self) {
        use Section::Slippage as S;
        let review = self.sources.review;
        if let (true, Some(first), Some((from, until))) =
            (review.moved(), review.first_planned, review.held)
        {
            let mut said = values([
                (Name::Title, Given::Text(review.title.clone())),
                (Name::First, Given::Period(first)),
                (Name::Day, Given::Day(from)),
                (Name::Until, Given::Day(until)),
            ]);
            said.extend(review.reason.clone().map(|r| (Name::Reason, Given::Text(r))));
            let traces = self.traces(Kind::Review, [review.id.0], &["first", "held", "reason"]);
            self.say(At::section(S), Said::ReviewMoved, said, traces);
        }
        let amended = by_activity(&in_force(self.sources), |a| a.activity);
        let mut any = false;
        for activity in self.activities.clone() {
            let content = &activity.content;
            let mut said = values([
                (Name::Title, Given::Text(content.title.clone())),
                (Name::Reference, Given::Plain(activity.reference.clone())),
            ]);
            said.extend(content.slip_reason.clone().map(|r| (Name::Reason, Given::Text(r))));
            let mut traces = self.of(&[activity], &["first", "period", "reason"]);
            let by = amended.get(&activity.id).map(Vec::as_slice).unwrap_or_default();
            traces.extend(self.traces(Kind::Amendment, by.iter().map(|a| a.id.0), &["stage"]));
            if let (Some(first), Some(now)) = (content.first_period, content.period) {
                any = true;
                said.insert(Name::First, Given::Period(first));
                said.insert(Name::Period, Given::Period(now));
                self.say(At::on(S, activity.reference.as_str()), Said::Slipped, said, traces);
            } else if content.status == Status::Cancelled {
                any = true;
                let traces = self.of(&[activity], &["status", "reason"]);
                self.say(At::on(S, activity.reference.as_str()), Said::Cancelled, said, traces);
            }
        }
        let mut events: Vec<&Event> =
            self.sources.events.iter().copied().filter(|e| e.moved_from.is_some()).collect();
        events.sort_by(|a, b| natural(&a.reference, &b.reference));
        for event in events {
            let Some(first) = event.moved_from else { continue };
            any = true;
            let mut said = values([
                (Name::Title, Given::Text(event.title.clone())),
                (Name::First, Given::Period(Period::one(first.date(), Unit::Day))),
                (Name::Day, Given::Day(event.start.date())),
            ]);
            said.extend(event.moved_reason.clone().map(|r| (Name::Reason, Given::Text(r))));
            let fields = ["first", "start", "reason"];
            let traces = self.traces(Kind::Event, [event.id.0], &fields);
            self.say(At::on(S, event.reference.as_str()), Said::EventMoved, said, traces);
        }
        if !any {
            let traces = self.plan(&["slipped"]);
            self.say(At::section(S), Said::NothingSlipped, Values::new(), traces);
        }
    }

    /// What money some lines come to; the sums are those of the budget's own rules.
    fn money(&mut self, at: At, lines: &[&Line]) {
        let sum = Sum::of(lines.iter().copied(), self.sources.rates, self.sources.today);
        let mut said = values([(Name::N, count(lines.len()))]);
        for (name, tally) in [
            (Name::Required, sum.in_dollars(Measure::Required)),
            (Name::Available, sum.in_dollars(Measure::Available)),
            (Name::Spent, sum.in_dollars(Measure::Spent)),
            (Name::Gap, sum.gap()),
        ] {
            // What nobody said is left out: it is not zero.
            if tally.known > 0 {
                said.insert(name, Given::Cents(tally.total));
            }
        }
        let fields = ["required", "available", "spent", "currency"];
        let traces = self.traces(Kind::Line, lines.iter().map(|l| l.id.0), &fields);
        let beside = |what: &str| At {
            subject: format!("{}:{what}", at.subject),
            section: at.section,
            group: at.group.clone(),
        };
        let (silent, over) = (beside("silent"), beside("over"));
        self.say(at, Said::Money, said, traces);
        self.silent(silent, lines, &sum);
        self.over(over, lines);
    }

    /// How many lines have more than they need: what is missing is added up line by line, and what one has
    /// too much of fills no other, so that required less available is another number.
    fn over(&mut self, at: At, lines: &[&Line]) {
        let over = |l: &&&Line| l.available > l.required && l.required.is_some();
        let lines: Vec<&Line> = lines.iter().filter(over).copied().collect();
        let sum = Sum::of(lines.iter().copied(), self.sources.rates, self.sources.today);
        let [required, available] =
            [Measure::Required, Measure::Available].map(|of| sum.in_dollars(of).total);
        if available <= required {
            return;
        }
        let said = values([
            (Name::N, count(lines.len())),
            (Name::Value, Given::Cents(available - required)),
        ]);
        let fields = ["required", "available", "currency"];
        let traces = self.traces(Kind::Line, lines.iter().map(|l| l.id.0), &fields);
        self.say(at, Said::MoneyOver, said, traces);
    }

    /// How many lines state nothing of an amount: what is missing is reckoned on the others alone, so
    /// that required less available is another number.
    fn silent(&mut self, at: At, lines: &[&Line], sum: &Sum) {
        let silent = |measure| u64::from(sum.in_dollars(measure).blank);
        let of = [Measure::Required, Measure::Available, Measure::Spent].map(silent);
        if of == [0; 3] {
            return;
        }
        let [required, available, spent] = of.map(Given::Count);
        let said = values([
            (Name::N, count(lines.len())),
            (Name::Required, required),
            (Name::Available, available),
            (Name::Spent, spent),
            (Name::Gap, Given::Count(u64::from(sum.gap().known))),
        ]);
        let of_it = |l: &&&Line| [l.required, l.available, l.spent].iter().any(Option::is_none);
        let ids: Vec<Uuid> = lines.iter().filter(of_it).map(|l| l.id.0).collect();
        let traces = self.traces(Kind::Line, ids, &["required", "available", "spent"]);
        self.say(at, Said::MoneySilent, said, traces);
    }

    pub(super) fn means(&mut self) {
        use Section::Means as S;
        let mut lines = self.sources.lines.clone();
        lines.sort_by(|a, b| natural(&a.reference, &b.reference).then(a.id.cmp(&b.id)));
        if lines.is_empty() {
            let traces = self.plan(&["lines"]);
            return self.say(At::section(S), Said::MoneyUnknown, Values::new(), traces);
        }
        self.money(At::section(S), &lines);
        let of: BTreeMap<ActivityId, _> =
            self.activities.iter().map(|a| (a.id, a.content.priority)).collect();
        for priority in self.sources.priorities.clone() {
            let under: Vec<&Line> = lines
                .iter()
                .copied()
                .filter(|l| of.get(&l.activity).copied().flatten() == Some(priority.id))
                .collect();
            if !under.is_empty() {
                self.money(At::group(S, GroupKind::Priority, &priority.reference), &under);
            }
        }
        let core: Vec<&Line> = lines.iter().copied().filter(|l| l.source == Source::Core).collect();
        let sum = Sum::of(core.iter().copied(), self.sources.rates, self.sources.today);
        if sum.in_dollars(Measure::Available).known > 0 {
            let available = Given::Cents(sum.in_dollars(Measure::Available).total);
            let said = values([(Name::N, count(core.len())), (Name::Available, available)]);
            let fields = ["available", "currency", "source"];
            let traces = self.traces(Kind::Line, core.iter().map(|l| l.id.0), &fields);
            self.say(At::section(S), Said::MoneyCore, said, traces);
        }
        let whole = Sum::of(lines.iter().copied(), self.sources.rates, self.sources.today);
        let named: Vec<(String, i64, NaiveDate)> = whole
            .rates
            .iter()
            .map(|(currency, day, per_dollar)| (currency.to_string(), *per_dollar, *day))
            .collect();
        let converted = |lines: &[&Line], keep: &dyn Fn(&Line) -> bool| -> Vec<Uuid> {
            lines.iter().filter(|l| keep(l)).map(|l| l.id.0).collect()
        };
        if !named.is_empty() {
            let ids = converted(&lines, &|l| {
                whole.rates.iter().any(|(currency, ..)| *currency == l.currency)
            });
            let said = values([(Name::N, count(named.len())), (Name::List, Given::Rates(named))]);
            let traces = self.traces(Kind::Line, ids, &["currency", "year"]);
            self.say(At::section(S), Said::MoneyRates, said, traces);
        }
        if !whole.without_rate.is_empty() {
            let names = whole.without_rate.iter().map(ToString::to_string).collect();
            let ids = converted(&lines, &|l| whole.without_rate.contains(&l.currency));
            let said = values([(Name::N, count(ids.len())), (Name::List, Given::Plains(names))]);
            let traces = self.traces(Kind::Line, ids, &["currency", "year"]);
            self.say(At::section(S), Said::MoneyNoRate, said, traces);
        }
    }

    pub(super) fn next(&mut self) {
        use Section::Next as S;
        let open = self.those(|a| !matches!(a.content.status, Status::Closed | Status::Cancelled));
        if !open.is_empty() {
            let references = open.iter().map(|a| a.reference.clone()).collect();
            let said =
                values([(Name::N, count(open.len())), (Name::List, Given::Plains(references))]);
            let traces = self.of(&open, &["status"]);
            self.say(At::section(S), Said::Unfinished, said, traces);
        }
        let mut plans: BTreeMap<_, (Vec<&str>, Vec<ActivityId>, _)> = BTreeMap::new();
        for one in &self.sources.carried {
            let into = plans.entry(one.plan).or_insert((Vec::new(), Vec::new(), one.title));
            into.0.push(one.reference);
            into.1.push(one.origin);
        }
        let none = plans.is_empty();
        for (plan, (mut references, origins, title)) in plans {
            references.sort_by(|a, b| natural(a, b));
            let carried: BTreeSet<ActivityId> = origins.into_iter().collect();
            let carried = self.those(|a| carried.contains(&a.id));
            let list = references.iter().map(|r| (*r).to_owned()).collect();
            let said = values([
                (Name::N, count(references.len())),
                (Name::List, Given::Plains(list)),
                (Name::Plan, Given::Text(title.clone())),
            ]);
            let mut traces = self.plan(&["carried"]);
            traces.extend(self.of(&carried, &["status"]));
            self.say(At::on(S, plan.to_string()), Said::CarriedOver, said, traces);
        }
        if none && !open.is_empty() {
            let traces = self.plan(&["carried"]);
            self.say(At::section(S), Said::NotCarriedOver, Values::new(), traces);
        }
    }
}
