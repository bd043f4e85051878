//! How many came, and who as a kind: what of it may be published (C8).
//!
//! Published are totals and, for each question of the form that was asked, the numbers by answer. A
//! number of people under [`LEAST`] is never among them and follows from none of them by adding and
//! subtracting: those who registered and did not attend are a number too. The rule is one: the people
//! counted fall into blocks (an answer, or all answers that are not shown together) and, in each block,
//! into steps between the measures that are shown; each such group has nobody in it or [`LEAST`] at
//! least. Every sum and difference of published numbers that counts people counts whole groups, so that
//! none of them counts fewer. Nobody is nobody, and is shown as nought.

use std::collections::BTreeMap;

/// The smallest number of people that is published.
pub const LEAST: i64 = 5;

codes! {
    /// What is counted: each after the first two is a part of the one before.
    pub enum Measure ("measure of participation") {
        /// Invitations that went out.
        Invited = "invited",
        /// People who have, or had, a place.
        Registered = "registered",
        /// People who came.
        Attended = "attended",
        /// People who contributed.
        Contributed = "contributed",
        /// People of whom a contribution was used.
        Used = "used",
    }
}

codes! {
    /// By what it is counted.
    pub enum Dimension ("dimension of participation") {
        /// Kind of organisation.
        OrganisationKind = "organisation-kind",
        /// Local, national, regional.
        Level = "level",
        /// Sub-region: the smallest region of the register that holds the country.
        SubRegion = "sub-region",
        /// Country.
        Country = "country",
        /// Sex.
        Sex = "sex",
        /// Age group.
        AgeGroup = "age-group",
        /// The language asked for, or else the one the form was filled in.
        Language = "language",
    }
}

/// The code of the answer that nobody gave.
pub const UNSAID: &str = "not-said";

/// What was counted: of each measure the total and, by dimension, how many of each answer. What is
/// here is never shown as it is, save to those who may see the names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// The totals.
    pub totals: BTreeMap<Measure, i64>,
    /// By dimension and answer.
    pub cells: BTreeMap<Dimension, BTreeMap<String, BTreeMap<Measure, i64>>>,
    /// Which sub-region a country lies in.
    pub within: BTreeMap<String, String>,
}

impl Tally {
    /// Counts people: of each the answers and how far they got.
    pub fn add(&mut self, answers: &[(Dimension, &str)], measures: &[Measure]) {
        for measure in measures {
            *self.totals.entry(*measure).or_default() += 1;
            for (dimension, answer) in answers {
                let cells = self.cells.entry(*dimension).or_default();
                *cells.entry((*answer).to_owned()).or_default().entry(*measure).or_default() += 1;
            }
        }
    }
}

/// What may be published of a tally.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// The totals that are shown.
    pub totals: BTreeMap<Measure, i64>,
    /// By dimension what is shown of it.
    pub tables: BTreeMap<Dimension, Table>,
}

/// What is shown of a dimension.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The measures it has.
    pub measures: Vec<Measure>,
    /// The answers that are shown, each with a number for each measure.
    pub shown: BTreeMap<String, Vec<i64>>,
    /// How many answers are not shown.
    pub hidden: usize,
}

/// Whether a number of people may be known.
#[must_use]
pub const fn is_safe(people: i64) -> bool {
    people == 0 || people.abs() >= LEAST
}

/// Of a row of counts, the groups between one measure and the next that is shown.
fn is_safe_row(counts: &[i64]) -> bool {
    let steps = counts.windows(2).map(|two| two[0] - two[1]);
    steps.chain(counts.last().copied()).all(is_safe)
}

/// All choices of measures, the fuller first; of those as full, the ones that say who came and who
/// registered before others.
fn choices(of: &[Measure]) -> Vec<Vec<Measure>> {
    let weight = |m: Measure| match m {
        Measure::Attended => 16,
        Measure::Registered => 8,
        Measure::Contributed => 4,
        Measure::Used => 2,
        Measure::Invited => 1,
    };
    let mut all: Vec<Vec<Measure>> = (1_u32..1 << of.len())
        .map(|set| (0..of.len()).filter(|n| set & (1 << n) != 0).map(|n| of[n]).collect())
        .collect();
    all.sort_by_key(|set: &Vec<Measure>| {
        std::cmp::Reverse((set.len(), set.iter().map(|m| weight(*m)).sum::<u32>()))
    });
    all
}

type Row = (String, BTreeMap<Measure, i64>);

fn counts(row: &BTreeMap<Measure, i64>, measures: &[Measure]) -> Vec<i64> {
    measures.iter().map(|m| row.get(m).copied().unwrap_or_default()).collect()
}

fn less(mut whole: Vec<i64>, part: &[i64]) -> Vec<i64> {
    whole.iter_mut().zip(part).for_each(|(w, p)| *w -= p);
    whole
}

/// Of the answers of a block those that may be shown beside its sum, so that the rest of it, together,
/// may be known too.
fn shown(rows: &[Row], whole: &[i64], measures: &[Measure]) -> Vec<(String, Vec<i64>)> {
    let mut kept: Vec<(String, Vec<i64>)> = rows
        .iter()
        .map(|(answer, row)| (answer.clone(), counts(row, measures)))
        .filter(|(_, counts)| is_safe_row(counts))
        .collect();
    // The smallest goes first: it takes least away from who reads.
    kept.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    loop {
        let rest = kept.iter().fold(whole.to_vec(), |rest, (_, counts)| less(rest, counts));
        // One hidden answer alone would be the rest itself: then another goes with it.
        if is_safe_row(&rest) || kept.pop().is_none() {
            return kept;
        }
    }
}

/// What may be published: as much as the rule lets through, the same for the same tally.
#[must_use]
pub fn publish(tally: &Tally) -> Published {
    let all: Vec<Measure> =
        Measure::ALL.iter().copied().filter(|m| tally.totals.contains_key(m)).collect();
    let fits = |set: &Vec<Measure>| is_safe_row(&counts(&tally.totals, set));
    let Some(measures) = choices(&all).into_iter().find(fits) else {
        return Published::default();
    };
    let mut published = Published {
        totals: measures.iter().map(|m| (*m, tally.totals[m])).collect(),
        tables: BTreeMap::new(),
    };
    // Invitations are not counted by answers: nobody has been asked anything yet.
    let by_answer: Vec<Measure> = measures.into_iter().filter(|m| *m != Measure::Invited).collect();
    for (dimension, cells) in &tally.cells {
        if *dimension == Dimension::Country {
            continue;
        }
        let rows: Vec<Row> = cells.iter().map(|(a, r)| (a.clone(), r.clone())).collect();
        let table = best(&by_answer, |set| {
            table(set, &rows, shown(&rows, &counts(&tally.totals, set), set))
        });
        published.tables.insert(*dimension, table);
    }
    if let Some(cells) = tally.cells.get(&Dimension::Country) {
        let regions = published.tables.get(&Dimension::SubRegion).cloned().unwrap_or_default();
        let countries = countries(tally, cells, &regions, &by_answer);
        published.tables.insert(Dimension::Country, countries);
    }
    published
}

fn table(set: &[Measure], rows: &[Row], kept: Vec<(String, Vec<i64>)>) -> Table {
    Table {
        measures: set.to_vec(),
        hidden: rows.len() - kept.len(),
        shown: kept.into_iter().collect(),
    }
}

/// The choice of measures that shows the most numbers.
fn best(of: &[Measure], made: impl Fn(&[Measure]) -> Table) -> Table {
    let numbers = |t: &Table| t.shown.len() * t.measures.len();
    let mut best = Table::default();
    for set in choices(of) {
        let table = made(&set);
        if best.measures.is_empty() || numbers(&table) > numbers(&best) {
            best = table;
        }
    }
    best
}

/// Countries stand within the sub-regions that are shown, each of which is a sum of its own; where
/// sub-regions are not shown, or show nothing, within the total alone. They have the measures of the
/// sub-regions, so that what is left of each is known to be a group that may be.
fn countries(
    tally: &Tally,
    cells: &BTreeMap<String, BTreeMap<Measure, i64>>,
    regions: &Table,
    measures: &[Measure],
) -> Table {
    let rows: Vec<Row> = cells.iter().map(|(a, r)| (a.clone(), r.clone())).collect();
    if regions.shown.is_empty() {
        return best(measures, |set| {
            table(set, &rows, shown(&rows, &counts(&tally.totals, set), set))
        });
    }
    let set = &regions.measures;
    let mut kept = Vec::new();
    for (region, whole) in &regions.shown {
        let inside = |(country, _): &&Row| {
            tally.within.get(country).map_or(country.as_str(), String::as_str) == region.as_str()
        };
        let rows: Vec<Row> = rows.iter().filter(inside).cloned().collect();
        kept.extend(shown(&rows, whole, set));
    }
    table(set, &rows, kept)
}

#[cfg(test)]
mod tests;
