//! The rows of a joint work plan. An activity of several agencies has a row for each, since UN INFO keeps
//! money by agency; what they share stands in each row, and each agency's money in its own.

use crate::check::Checked;
use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::places;
use aunar_domain::activity::{Activity, Content, Part, Status};
use aunar_domain::check::{Place, Rule};
use aunar_domain::framework::{QCPR, SDG};
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::money::{Line, Measure, Rates, Source};
use aunar_domain::words::Lang;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What UN INFO's check asks when a plan is published, in the order of its list.
fn publish() -> &'static [Rule] {
    // They stand first among the rules, since they are UN INFO's.
    &Rule::ALL[..9]
}

/// Heading and HXL tag of the columns that are always there.
const COLUMNS: &[(&str, &str)] = &[
    ("Strategic priority", "#sector+name"),
    ("Outcome", "#output+outcome"),
    ("Output", "#output+name"),
    ("Sub-output reference", "#meta+ref"),
    ("Sub-output", "#activity+name"),
    ("Description", "#activity+description"),
    ("Agency", "#org+prog+name"),
    ("Agency's part", "#org+type"),
    ("Contributing partners", "#org+funding"),
    ("Implementing partners", "#org+impl"),
    ("Geography", "#loc+name"),
    ("SDG targets", "#objective+sdg"),
    ("Gender equality marker", "#indicator+gender"),
    ("Human rights marker", "#indicator+rights"),
    ("QCPR functions", "#objective+qcpr"),
    ("Status", "#status"),
    ("Start date", "#date+start"),
    ("End date", "#date+end"),
];
const PUBLISH_CHECK: (&str, &str) = ("Publish check", "#meta+check");
const UNCONVERTED: (&str, &str) = ("Amounts without a rate", "#value+note");

/// A joint work plan.
pub struct Table {
    /// The headings.
    pub header: Vec<String>,
    /// The HXL tags.
    pub tags: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// How many activities each rule of the publish check stops.
    pub stopped: Vec<(Rule, usize)>,
    /// How many activities it stops by any.
    pub stopped_activities: usize,
}

/// Required, available, spent: in cents of a dollar.
type Cents = [Option<i64>; 3];

impl Table {
    /// The table of a plan, in English where UN INFO has words of its own, else in a language.
    #[must_use]
    pub fn of(
        (network, plan): (&NetworkPicture, &PlanPicture),
        ledger: &Ledger,
        checked: &Checked<'_>,
        lang: Lang,
        today: NaiveDate,
    ) -> Self {
        let (hits, stopped) = hits(checked);
        let told = ledger.plan(plan.plan.id);
        let years: BTreeSet<i32> = told.lines.iter().map(|l| l.year).collect();
        let mut header: Vec<String> = COLUMNS.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut tags: Vec<String> = COLUMNS.iter().map(|(_, tag)| (*tag).to_owned()).collect();
        for year in &years {
            for (name, tag) in
                [("Required", "required"), ("Available", "available"), ("Expenditure", "spent")]
            {
                header.push(format!("{name} {year} (USD)"));
                tags.push(format!("#value+{tag}+usd+y{year}"));
            }
        }
        for (name, tag) in [UNCONVERTED, PUBLISH_CHECK] {
            header.push(name.to_owned());
            tags.push(tag.to_owned());
        }
        let writer = Writer { network, plan, lang, today, rates: &ledger.rates };
        let mut rows = Vec::new();
        for activity in &plan.activities {
            let lines: Vec<&Line> = told.of(activity.id).lines().collect();
            let check = hits
                .get(&activity.id)
                .map(|rules| rules.iter().map(|r| r.code()).collect::<Vec<_>>().join("; "));
            let check = check.unwrap_or_default();
            for (agency, part) in agencies(&activity.content, &lines) {
                rows.push(writer.row(activity, agency, part, &lines, &years, &check));
            }
        }
        Self { header, tags, rows, stopped, stopped_activities: hits.len() }
    }
}

/// The rules that stop each activity.
type Hits = HashMap<ActivityId, Vec<Rule>>;

/// What the publish check stops: rules by activity, and how many activities each stops.
fn hits(checked: &Checked<'_>) -> (Hits, Vec<(Rule, usize)>) {
    let (mut hits, mut stopped) = (Hits::new(), Vec::new());
    for rule in publish() {
        let mut count = 0;
        let outcomes = checked.outcomes().iter().filter(|o| o.rule == *rule);
        for finding in outcomes.flat_map(|o| o.findings()) {
            if let Place::Activity(id) = finding.place {
                hits.entry(id).or_default().push(*rule);
                count += 1;
            }
        }
        stopped.push((*rule, count));
    }
    (hits, stopped)
}

/// Whose rows an activity has: of those who lead or contribute, and of whoever has money in it; one of
/// nobody where it has none of them.
fn agencies(content: &Content, lines: &[&Line]) -> Vec<(Option<EntityId>, Option<Part>)> {
    let mut all: Vec<(Option<EntityId>, Option<Part>)> = Vec::new();
    let parts = [Part::Lead, Part::CoLead, Part::Contributor];
    let involved = content.involved.iter().filter(|i| parts.contains(&i.part));
    let of_lines = lines.iter().map(|l| (l.entity, None));
    for (entity, part) in involved.map(|i| (i.entity, Some(i.part))).chain(of_lines) {
        if all.iter().all(|(known, _)| *known != Some(entity)) {
            all.push((Some(entity), part));
        }
    }
    if all.is_empty() {
        all.push((None, None));
    }
    all
}

/// UN INFO's word for a status.
const fn status(status: Status) -> &'static str {
    match status {
        Status::Pipeline => "Pipeline",
        Status::Implementation => "Implementation",
        Status::Finalisation => "Finalisation",
        Status::Closed => "Closed",
        Status::Cancelled => "Cancelled",
        Status::Suspended => "Suspended",
    }
}

struct Writer<'a> {
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    lang: Lang,
    today: NaiveDate,
    rates: &'a Rates,
}

impl Writer<'_> {
    fn short(&self, id: EntityId) -> String {
        let entity = self.network.common.register.get(id);
        entity.map(|e| e.short(self.lang).to_owned()).unwrap_or_default()
    }

    fn row(
        &self,
        activity: &Activity,
        agency: Option<EntityId>,
        part: Option<Part>,
        lines: &[&Line],
        years: &BTreeSet<i32>,
        check: &str,
    ) -> Vec<String> {
        let content = &activity.content;
        let priority = content.priority.and_then(|id| self.plan.priority(id));
        let result = content.result.and_then(|id| {
            let mut all = self.plan.priorities.iter().flat_map(|p| &p.results);
            all.find(|r| r.id == id)
        });
        let named = |reference: &str, title: &aunar_domain::words::Text| {
            format!("{reference} {}", title.words(self.lang))
        };
        let geography = &self.network.common.geography;
        let places = places::written(geography, self.lang, &content.places);
        let marker = |m: aunar_domain::activity::Marker| {
            m.value().map(|v| v.to_string()).unwrap_or_default()
        };
        let own: Vec<&Line> = lines.iter().copied().filter(|l| Some(l.entity) == agency).collect();
        let functions = content.serving(QCPR, None).map(|code| {
            let entry = self.network.common.frameworks.entry(QCPR, code);
            entry.map_or_else(|| code.to_owned(), |e| e.title.words(self.lang).to_owned())
        });
        let mut row = vec![
            priority.map(|p| named(&p.reference, &p.title)).unwrap_or_default(),
            // The plans of a network have no level between priority and result.
            String::new(),
            result.map(|r| named(&r.reference, &r.title)).unwrap_or_default(),
            activity.reference.clone(),
            content.title.words(self.lang).to_owned(),
            content.description.as_ref().map(|d| d.words(self.lang).to_owned()).unwrap_or_default(),
            agency.map(|id| self.short(id)).unwrap_or_default(),
            part.map(|p| p.code().to_owned()).unwrap_or_default(),
            self.contributing(content, &own).join("; "),
            content
                .having(Part::Implementer)
                .map(|id| self.short(id))
                .collect::<Vec<_>>()
                .join("; "),
            places,
            content.serving(SDG, None).collect::<Vec<_>>().join("; "),
            marker(content.gender),
            marker(content.human_rights),
            functions.collect::<Vec<_>>().join("; "),
            status(content.status).to_owned(),
            content.period.map(|p| p.start.to_string()).unwrap_or_default(),
            content.period.map(|p| p.end.to_string()).unwrap_or_default(),
        ];
        let (sums, without) = self.money(&own);
        for year in years {
            let cents = sums.get(year).copied().unwrap_or_default();
            row.extend(cents.map(|c| c.map(dollars).unwrap_or_default()));
        }
        row.push(without.join("; "));
        row.push(check.to_owned());
        row
    }

    /// Where the money comes from: who pays for the activity, and the sources of the agency's lines, its
    /// own core resources among them.
    fn contributing(&self, content: &Content, own: &[&Line]) -> Vec<String> {
        let mut all: Vec<String> = content.having(Part::Funder).map(|id| self.short(id)).collect();
        for line in own {
            let name = match (line.source, line.from) {
                (Source::Core, _) => format!("{} (core resources)", self.short(line.entity)),
                (_, Some(from)) => self.short(from),
                (Source::PooledFund, None) => "Pooled fund".to_owned(),
                (_, None) => {
                    let note = line.note.as_ref().map(|n| n.words(self.lang).to_owned());
                    note.unwrap_or_else(|| "Other".to_owned())
                }
            };
            if !all.contains(&name) {
                all.push(name);
            }
        }
        all
    }

    /// The money of lines by year in cents of a dollar, and what has no rate as it is.
    fn money(&self, lines: &[&Line]) -> (BTreeMap<i32, Cents>, Vec<String>) {
        let (mut sums, mut without) = (BTreeMap::<i32, Cents>::new(), Vec::new());
        let measures = [Measure::Required, Measure::Available, Measure::Spent];
        for line in lines {
            let day = Rates::day_of(line, self.today);
            for (n, measure) in measures.into_iter().enumerate() {
                let Some(amount) = line.amount(measure) else { continue };
                match self.rates.dollars(amount, line.currency, day) {
                    Some(converted) => {
                        let sum = &mut sums.entry(line.year).or_default()[n];
                        *sum = Some(sum.unwrap_or_default().saturating_add(converted.cents));
                    }
                    None => without.push(format!(
                        "{} {} {}",
                        measure.code(),
                        line.year,
                        aunar_domain::money::written(amount, line.currency, Lang::En)
                    )),
                }
            }
        }
        (sums, without)
    }
}

/// Cents as dollars: `1234.50`.
fn dollars(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
