//! A print as a document: headings by section, claims with notes on what they rest on, what is
//! somebody's own marked so, tables, and what stands at its foot.

use super::gather::Gathered;
use super::marked;
use super::sourced::Sourced;
use super::speaking::Speaker;
use crate::records::review::Report;
use crate::web::{Tongue, collate, numbers, paper};
use aunar_domain::activity::Activity;
use aunar_domain::document::{Block, Cell, Column, Document, Inline};
use aunar_domain::ids::EntityId;
use aunar_domain::money::Currency;
use aunar_domain::reference::natural;
use aunar_domain::review::{
    Claim, Edition, Given, Group, GroupKind, Limit, Name, Print, Said, Section, Sources, Written,
    draft, sections, standing,
};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// A claim as it is printed.
pub(super) struct Chosen {
    /// Its identifier in the report, if it stands in it.
    pub(super) id: Option<Uuid>,
    pub(super) claim: Claim,
    pub(super) prose: Option<Text>,
    /// Whether what it rests on has changed since it was last looked at.
    pub(super) changed: bool,
}

/// The claims of a print. The whole report is what people made of it; a brief is drafted of what it is
/// about, and has people's words wherever they wrote them on exactly the same sources.
pub(super) fn choose(
    whole: &Sources<'_>,
    limited: &Sources<'_>,
    report: &Report,
    edition: &Edition,
    limit: Limit<'_>,
) -> Vec<Chosen> {
    let fresh = draft(whole);
    let all: Vec<&Written> = report.claims.iter().collect();
    let changes = standing(&all, whole, &fresh);
    let written = |(one, changes): (&&Written, &Vec<_>)| Chosen {
        id: Some(one.id.0),
        claim: one.claim.clone(),
        prose: one.prose.clone(),
        changed: !changes.is_empty(),
    };
    if limit == Limit::Whole {
        let kept = all.iter().zip(&changes).filter(|(one, _)| one.removed_at.is_none());
        return kept.map(written).collect();
    }
    let wanted = sections(edition.print);
    let known: HashMap<_, (&&Written, &Vec<_>)> =
        all.iter().zip(&changes).map(|(one, c)| (one.claim.key(), (one, c))).collect();
    let records =
        |claim: &Claim| -> BTreeSet<Uuid> { claim.traces.iter().map(|t| t.record).collect() };
    // A claim of the whole is taken with its words only where it says the same of the part: two gaps rest
    // on one plan and name different countries.
    let is_same = |whole: &Claim, part: &Claim| {
        records(whole) == records(part) && (whole.said, &whole.values) == (part.said, &part.values)
    };
    let mut chosen = Vec::new();
    for claim in draft(limited).into_iter().filter(|c| wanted.contains(&c.section)) {
        match known.get(&claim.key()) {
            Some((one, changes)) if is_same(&one.claim, &claim) => {
                if one.removed_at.is_none() {
                    chosen.push(written((one, changes)));
                }
            }
            _ => chosen.push(Chosen { id: None, claim, prose: None, changed: false }),
        }
    }
    // What somebody wrote by hand on what the print is about.
    let about = |group: &Group| match limit {
        Limit::Objectives(codes) => {
            group.kind == GroupKind::Objective && codes.contains(&group.code)
        }
        Limit::Country(code) => group.kind == GroupKind::Country && group.code == code,
        _ => false,
    };
    for (one, changes) in all.iter().zip(&changes) {
        let own = one.claim.said.is_none() && one.removed_at.is_none();
        if own && one.claim.group.as_ref().is_some_and(about) {
            let section = one.claim.section;
            let at = chosen
                .iter()
                .rposition(|c| c.claim.section == section && c.claim.group == one.claim.group);
            let at = at.map_or(chosen.len(), |n| n + 1);
            chosen.insert(at, written((one, changes)));
        }
    }
    // A section printed by itself keeps its place.
    let place = |section| wanted.iter().position(|s| *s == section).unwrap_or(wanted.len());
    chosen.sort_by_key(|c| place(c.claim.section));
    chosen
}

/// What a print is made of.
pub(super) struct Printing<'a> {
    pub(super) gathered: &'a Gathered,
    pub(super) sources: &'a Sources<'a>,
    pub(super) edition: &'a Edition,
    pub(super) public_url: &'a str,
    pub(super) at: DateTime<Utc>,
}

fn own(text: impl Into<String>) -> Inline {
    Inline::words(text)
}

impl Printing<'_> {
    pub(super) fn t(&self) -> Tongue {
        Tongue(self.edition.lang)
    }

    pub(super) fn speaker(&self) -> Speaker<'_> {
        let (network, plan) = (&*self.gathered.network, self.gathered.plan().plan.id);
        Speaker { t: self.t(), network, plan }
    }

    /// What claims rest on, as this print names it.
    pub(super) fn sourced<'s>(&'s self, owners: &'s HashMap<Uuid, EntityId>) -> Sourced<'s> {
        let (network, plan) = (&*self.gathered.network, self.gathered.plan());
        Sourced { t: self.t(), network, plan, owners }
    }

    /// The words of a claim, with their language where it is not the document's.
    pub(super) fn words(&self, chosen: &Chosen) -> (String, Option<Lang>) {
        match &chosen.prose {
            Some(text) => {
                let said = text.said(self.edition.lang);
                (said.wording.words.clone(), (!said.as_asked).then_some(said.wording.lang))
            }
            None => (self.speaker().claim(&chosen.claim), None),
        }
    }

    /// The title of a print.
    pub(super) fn title(&self) -> String {
        let t = self.t();
        let about = self.edition.about.as_deref().unwrap_or_default();
        let review = self.gathered.review.title.words(t.0);
        let of = match self.edition.print {
            Print::RoundTable => {
                let clusters = &self.gathered.review.clusters;
                let found = clusters.iter().find(|c| c.code == about);
                found.map_or(about, |c| c.title.words(t.0)).to_owned()
            }
            Print::Country => self.speaker().place(about).to_owned(),
            _ => about.to_owned(),
        };
        let key = format!("review-print-title-{}", self.edition.print.code());
        t.with(&key, &[("review", review), ("about", &of)])
    }

    /// The whole document.
    pub(super) fn document(&self, report: &Report, chosen: &[Chosen]) -> Document {
        let t = self.t();
        let owners = self.sources.owners();
        let sourced = self.sourced(&owners);
        let mut blocks = self.opening();
        let whole = self.edition.print == Print::Contribution;
        for section in sections(self.edition.print) {
            let mut claims: Vec<&Chosen> =
                chosen.iter().filter(|c| c.claim.section == *section).collect();
            if *section == Section::Countries {
                self.by_name(&mut claims);
            }
            let prose = report.prose.get(section).and_then(|p| p.text.as_ref()).filter(|_| whole);
            if claims.is_empty() && prose.is_none() {
                continue;
            }
            blocks.push(Block::Heading {
                level: 1,
                text: t.label("review-section", section.code()),
                anchor: section.code().to_owned(),
            });
            for question in self.gathered.review.asked(*section).filter(|_| whole) {
                blocks.push(Block::Aside { content: self.said(&question.text) });
            }
            if let Some(text) = prose {
                blocks.extend(self.running(text, None));
            }
            blocks.extend(self.pictured(*section));
            if *section == Section::Means {
                blocks.extend(self.means(&claims));
            }
            let mut group: Option<&Group> = None;
            for one in claims {
                if one.claim.group.as_ref() != group {
                    group = one.claim.group.as_ref();
                    if let Some(group) = group {
                        blocks.push(Block::Heading {
                            level: 2,
                            text: self.speaker().group(group),
                            anchor: format!(
                                "{}-{}-{}",
                                section.code(),
                                group.kind.code(),
                                group.code
                            ),
                        });
                    }
                }
                blocks.extend(self.claim(&sourced, one));
            }
        }
        blocks.push(Block::Heading {
            level: 1,
            text: t.t("review-table-activities"),
            anchor: "activities".to_owned(),
        });
        blocks.push(self.activities());
        let network = &self.gathered.network.network;
        Document {
            lang: t.0,
            title: self.title(),
            subtitle: Some(format!(
                "{} · {}",
                network.name.words(t.0),
                self.gathered.plan().plan.title.words(t.0)
            )),
            authorship: authorship(t, self.gathered),
            dated: numbers::day(t.0, self.at.date_naive()),
            standing: self.standing(),
            labels: paper::labels(t),
            blocks,
        }
    }

    /// Countries are looked for by their names, whose order is each language's own.
    fn by_name(&self, claims: &mut [&Chosen]) {
        let collator = collate::collator(self.t().0);
        let speaker = self.speaker();
        let name = |one: &&Chosen| one.claim.group.as_ref().map(|group| speaker.group(group));
        claims.sort_by(|a, b| match (name(a), name(b)) {
            (Some(a), Some(b)) => collator.compare(&a, &b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        });
    }

    fn said(&self, text: &Text) -> Vec<Inline> {
        let said = text.said(self.edition.lang);
        let lang = (!said.as_asked).then_some(said.wording.lang);
        vec![Inline::Words { text: said.wording.words.clone(), strong: false, lang }]
    }

    /// Running text: a paragraph a line; lines that begin with a dash are a list.
    fn running(&self, text: &Text, note: Option<Inline>) -> Vec<Block> {
        let said = text.said(self.edition.lang);
        let lang = (!said.as_asked).then_some(said.wording.lang);
        let words = |line: &str| Inline::Words { text: line.to_owned(), strong: false, lang };
        let mut blocks: Vec<Block> = Vec::new();
        let lines = said.wording.words.lines().map(str::trim).filter(|l| !l.is_empty());
        for line in lines {
            match line.strip_prefix("- ") {
                Some(item) => match blocks.last_mut() {
                    Some(Block::List { items, .. }) => items.push(vec![words(item)]),
                    _ => {
                        blocks.push(Block::List { counted: false, items: vec![vec![words(item)]] });
                    }
                },
                None => blocks.push(Block::Paragraph { content: vec![words(line)] }),
            }
        }
        if let Some(lang) = lang {
            // Said in words too: not everybody hears in which language a text is.
            let t = self.t();
            let said = t.with("review-in-language", &[("language", &t.language(lang))]);
            let said = own(format!(" {said}"));
            match blocks.last_mut() {
                Some(Block::Paragraph { content }) => content.push(said),
                Some(Block::List { items, .. }) => {
                    items.last_mut().into_iter().for_each(|item| item.push(said.clone()));
                }
                _ => {}
            }
        }
        let last = match blocks.last_mut() {
            Some(Block::Paragraph { content }) => Some(content),
            Some(Block::List { items, .. }) => items.last_mut(),
            _ => None,
        };
        if let (Some(last), Some(note)) = (last, note) {
            last.push(note);
        }
        blocks
    }

    fn claim(&self, sourced: &Sourced<'_>, one: &Chosen) -> Vec<Block> {
        let t = self.t();
        let note = sourced.note(&one.claim.traces, self.public_url);
        let mut blocks = match &one.prose {
            Some(text) => self.running(text, note),
            None => {
                let mut content = self.speaker().parted(&one.claim);
                content.extend(note);
                vec![Block::Paragraph { content }]
            }
        };
        if one.claim.traces.is_empty() {
            // Set apart, so that nobody takes it for what is recorded.
            let mark = Inline::Words {
                text: format!("{} ", t.t("review-mark-author")),
                strong: true,
                lang: None,
            };
            for block in &mut blocks {
                if let Block::Paragraph { content } = block {
                    let mut content = std::mem::take(content);
                    content.insert(0, mark.clone());
                    *block = Block::Aside { content };
                }
            }
        }
        if one.changed {
            blocks.push(Block::Aside { content: vec![own(t.t("review-mark-changed"))] });
        }
        blocks
    }

    fn opening(&self) -> Vec<Block> {
        let t = self.t();
        let review = &self.gathered.review;
        let paragraph = |text: String| Block::Paragraph { content: vec![own(text)] };
        let mut blocks = Vec::new();
        if self.gathered.plan().plan.illustrative {
            blocks.push(Block::Aside {
                content: vec![Inline::Words {
                    text: t.t("review-illustrative"),
                    strong: true,
                    lang: None,
                }],
            });
        }
        let (from, until) = numbers::ends(t.0, review.start, review.end);
        blocks.push(paragraph(t.with("review-of-period", &[("from", &from), ("until", &until)])));
        if let Some((from, until)) = review.held {
            let (from, until) = numbers::ends(t.0, from, until);
            blocks.push(paragraph(t.with("review-held-on", &[("from", &from), ("until", &until)])));
        }
        if let Some(audience) = &review.audience {
            let audience = self.speaker().text(audience);
            let content = marked::parts(&t.with("review-for", &[("audience", &audience)]));
            blocks.push(Block::Paragraph { content });
        }
        blocks.push(paragraph(t.t("review-how-to-read")));
        blocks
    }

    /// What stands at the foot.
    fn standing(&self) -> Vec<String> {
        let t = self.t();
        let gathered = self.gathered;
        let mut standing = Vec::new();
        if let Some(note) = &gathered.network.network.illustrative {
            standing.push(note.words(t.0).to_owned());
        }
        if let Some(endorsed) = &self.sources.endorsed {
            let day = numbers::day(t.0, endorsed.day);
            standing.push(t.with("review-sealed", &[("date", &day), ("hash", &endorsed.hash)]));
        }
        if self.edition.print == Print::RoundTable
            && gathered
                .review
                .clusters
                .iter()
                .any(|c| Some(c.code.as_str()) == self.edition.about.as_deref() && !c.confirmed)
        {
            standing.push(t.t("review-unconfirmed-cluster"));
        }
        if self.edition.print == Print::Contribution {
            standing.push(t.t("review-unofficial-questions"));
        }
        standing.push(t.with(
            "review-made-from",
            &[
                ("moment", &numbers::moment(t.0, self.at)),
                ("position", &gathered.position.to_string()),
                ("n", &self.edition.n.to_string()),
            ],
        ));
        standing
    }

    /// Money by priority, with the whole as the last row.
    fn means(&self, claims: &[&Chosen]) -> Option<Block> {
        let t = self.t();
        let money: Vec<&Claim> =
            claims.iter().map(|c| &c.claim).filter(|c| c.said == Some(Said::Money)).collect();
        let row = |label: String, claim: &Claim| {
            let amount = |name| match claim.values.get(&name) {
                Some(Given::Cents(cents)) => {
                    #[expect(clippy::cast_precision_loss, reason = "cents of a plan's budget")]
                    let worth = *cents as f64 / 100.0;
                    Cell::figure(aunar_domain::money::written(*cents, Currency::USD, t.0), worth)
                }
                _ => Cell::words(t.t("review-unknown")),
            };
            let names = [Name::Required, Name::Available, Name::Spent, Name::Gap];
            std::iter::once(Cell::words(label)).chain(names.map(amount)).collect::<Vec<_>>()
        };
        let rows: Vec<Vec<Cell>> = money
            .iter()
            .filter_map(|c| Some(row(self.speaker().group(c.group.as_ref()?), c)))
            .collect();
        let foot = money.iter().find(|c| c.group.is_none());
        if rows.is_empty() {
            return None;
        }
        let column = |key: &str, share| Column { heading: t.t(key), figures: share < 3, share };
        Some(Block::Table {
            caption: t.t("review-table-money"),
            columns: vec![
                column("review-column-priority", 4),
                column("review-column-required", 2),
                column("review-column-available", 2),
                column("review-column-spent", 2),
                column("review-column-gap", 2),
            ],
            rows,
            foot: foot.map(|c| row(t.t("review-total"), c)),
        })
    }

    /// The activities that the print is about, in the order of their references.
    pub(super) fn in_order(&self) -> Vec<&Activity> {
        let mut all = self.sources.activities.clone();
        all.sort_by(|a, b| natural(&a.reference, &b.reference));
        all
    }

    fn activities(&self) -> Block {
        activities_table(self.t(), self.gathered, &self.in_order(), self.public_url)
    }
}

/// A table of activities.
pub(super) fn activities_table(
    t: Tongue,
    gathered: &Gathered,
    all: &[&Activity],
    public_url: &str,
) -> Block {
    super::plan_document::activities(t, &gathered.network, gathered.plan(), all, public_url)
}

/// Who wrote a report and who reviewed it.
pub(super) fn authorship(t: Tongue, gathered: &Gathered) -> String {
    match &gathered.review.authorship {
        Some(text) => text.words(t.0).to_owned(),
        None => {
            let network = gathered.network.network.name.words(t.0);
            t.with("review-authorship-usual", &[("network", network)])
        }
    }
}
