//! An activity of a file as a row of the grid that every import goes through, so that it is matched,
//! compared and checked like any other. A row of ours has all our columns; one of another publisher has
//! those that the standard can say, and leaves alone what it cannot.

use super::own::{ASSUMED, ENTITY, MARK, SECTIONS};
use super::place::source_of;
use super::said;
use super::told::{HUMAN_RIGHTS, OURS, SDG_TARGETS};
use super::who::{Named, Names, text};
use aunar_domain::activity::{MOST_SDG_TARGETS, Marker, Part};
use aunar_domain::framework::{Frameworks, OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::Geography;
use aunar_domain::iati;
use aunar_domain::ids::EntityId;
use aunar_domain::intake::{Cell, Grade, LONGEST_TITLE, Reason, Remark, writing};
use aunar_domain::words::{Lang, tidy};
use aunar_formats::iati::{Activity as Told, Coded, Lost, Why};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// The columns of what others publish.
pub(super) static FOREIGN: LazyLock<Vec<String>> = LazyLock::new(|| {
    let texts = ["title", "description", "deliverable"].into_iter();
    let texts =
        texts.flat_map(|name| Lang::ALL.iter().map(move |l| format!("{name} ({})", l.code())));
    let others = [
        "reference",
        "status",
        "period",
        "period note",
        "first period",
        "lead",
        "co-leads",
        "contributors",
        "funders",
        "implementing partners",
        "places",
        "objectives",
        "SDG targets",
        "gender marker",
        "human rights marker",
        "link",
        "source",
        "IATI sectors",
        "other IATI codes",
    ];
    others.into_iter().map(str::to_owned).chain(texts).collect()
});

/// The columns of ours.
pub(super) static OWN: LazyLock<Vec<String>> = LazyLock::new(writing::header);

/// The header of a grid.
pub(super) fn header(columns: &[String]) -> Vec<Cell> {
    columns.iter().map(|name| Cell::Text(name.clone())).collect()
}

/// What a file is read into.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    /// The day on which what has no end is taken to end.
    pub(super) end: NaiveDate,
    pub(super) geography: &'a Geography,
    pub(super) frameworks: &'a Frameworks,
    pub(super) lang: Lang,
}

/// An activity as a row.
pub(super) struct Row {
    /// Whether it is one of our own export.
    pub(super) is_own: bool,
    /// Its reference in the plan.
    pub(super) reference: String,
    /// Its cells by their column.
    pub(super) cells: HashMap<String, String>,
    /// Who takes part, in the order of the file.
    pub(super) people: Vec<(Part, EntityId)>,
    /// Whether nobody changed the results of one of ours.
    pub(super) intact_results: bool,
    /// What is to be said of it.
    pub(super) remarks: Vec<Remark>,
}

/// What is to be said of what was left out in reading.
pub(super) fn lost(lost: &Lost) -> Remark {
    let reason = match lost.why {
        Why::NoDay => Reason::NoDay,
        Why::ValueDay => Reason::ValueDay,
        Why::NoCurrency => Reason::NoCurrency,
        Why::Incomplete => Reason::Incomplete,
        Why::OfAPart => Reason::OfAPart,
        Why::Several => Reason::SeveralRead,
    };
    remark(Grade::Warn, &lost.element, &lost.value, reason)
}

/// A remark on an element of an activity, which stands in no row yet.
pub(super) fn remark(grade: Grade, element: &str, value: &str, reason: Reason) -> Remark {
    let value: String = tidy(value).replace('\n', " ").chars().take(80).collect();
    Remark {
        grade,
        row: 0,
        column: String::new(),
        header: element.to_owned(),
        value,
        reason,
        accepted: Vec::new(),
    }
}

impl Row {
    /// An activity of a file as a row.
    pub(super) fn of(told: &Told, into: Target<'_>, names: &mut Names) -> Self {
        let mut fields: HashMap<&str, &str> = HashMap::new();
        for (name, value) in &told.own {
            fields.entry(name).or_insert(value);
        }
        let is_own = fields.contains_key("id") && fields.contains_key("version");
        let lang = Lang::from_code(&told.lang).unwrap_or(into.lang);
        let mut row = Self {
            is_own,
            reference: String::new(),
            cells: HashMap::new(),
            people: Vec::new(),
            intact_results: false,
            remarks: Vec::new(),
        };
        // Whom a file of ours describes is known by that code from here on.
        for (_, entity) in told.own.iter().filter(|(name, _)| name == ENTITY) {
            match serde_json::from_str(entity) {
                Ok(entity) => names.offer(entity),
                Err(_) => row.warn("aunar:field", entity, Reason::ExtensionUnread),
            }
        }
        row.words(told, lang);
        row.put("status", iati::status_of(&told.status).map_or(&*told.status, |s| s.code()));
        row.dates(told, into);
        row.involved(told, names, lang);
        let places = row.places(told, into);
        let others = row.tags(told, into);
        let codes = said::read(told, (is_own, lang), &places, &others, into);
        let lines: Vec<String> = codes.sectors.iter().map(|s| s.line()).collect();
        row.put("IATI sectors", lines.join("\n"));
        row.put("other IATI codes", iati::lines(&codes.standard));
        row.remarks.extend(codes.remarks);
        row.markers(told);
        row.named(told);
        if !is_own {
            row.results(told, lang);
        }
        if is_own {
            row.own(told, &fields);
        }
        row.reference = row.cells.get("reference").cloned().unwrap_or_default();
        row
    }

    fn put(&mut self, column: &str, value: impl std::convert::Into<String>) {
        self.cells.insert(column.to_owned(), value.into());
    }

    fn warn(&mut self, element: &str, value: &str, reason: Reason) {
        self.remarks.push(remark(Grade::Warn, element, value, reason));
    }

    fn words(&mut self, told: &Told, lang: Lang) {
        let mut described: Vec<_> = told.description.clone();
        described.extend(told.objectives.iter().cloned());
        if let Some((title, other)) = text(&told.title, lang) {
            for wording in title.wordings() {
                let mut words = tidy(&wording.words);
                if words.chars().count() > LONGEST_TITLE {
                    described.insert(
                        0,
                        aunar_formats::iati::Narrative {
                            lang: wording.lang.code().to_owned(),
                            words: words.clone(),
                        },
                    );
                    words = words.chars().take(LONGEST_TITLE - 1).chain(['…']).collect();
                    self.warn("title", &words, Reason::TitleCut);
                }
                self.put(&format!("title ({})", wording.lang.code()), words);
            }
            if other {
                self.warn("title", title.words(lang), Reason::OtherLanguage);
            }
        }
        for wording in text(&described, lang).iter().flat_map(|(text, _)| text.wordings()) {
            self.put(&format!("description ({})", wording.lang.code()), wording.words.as_str());
        }
    }

    /// What the results of another publisher are called: one is what the activity leaves behind. A plan has
    /// indicators of an activity, and no results between them.
    fn results(&mut self, told: &Told, lang: Lang) {
        let mut all = told.results.iter();
        let Some(first) = all.next() else { return };
        for wording in text(&first.title, lang).iter().flat_map(|(text, _)| text.wordings()) {
            self.put(&format!("deliverable ({})", wording.lang.code()), wording.words.as_str());
        }
        for result in all {
            let title = result.title.first().map(|n| n.words.as_str()).unwrap_or_default();
            self.warn("result/title", title, Reason::SeveralRead);
        }
        for result in told.results.iter().filter(|result| result.kind != "1") {
            self.warn("result/@type", &result.kind, Reason::NotHeld);
        }
    }

    fn dates(&mut self, told: &Told, into: Target<'_>) {
        let kinds = ["1", "2", "3", "4"];
        for (kind, day) in told.dates.iter().filter(|(kind, _)| !kinds.contains(&kind.trim())) {
            self.warn("activity-date", &format!("{kind}: {day}"), Reason::NotHeld);
        }
        let Some((period, first, open)) = iati::period_of(&told.dates, into.end) else {
            return;
        };
        self.put("period", period.to_code());
        if let Some(first) = first {
            self.put("first period", first.to_code());
        }
        if open {
            self.warn("activity-date", &period.start.to_string(), Reason::OpenEnd);
        }
    }

    fn involved(&mut self, told: &Told, names: &mut Names, lang: Lang) {
        let mut lists: BTreeMap<Part, Vec<String>> = BTreeMap::new();
        for (role, one) in &told.participating {
            let Some(named) = names.who(one, lang) else {
                self.warn("participating-org", role, Reason::Incomplete);
                continue;
            };
            let part = iati::part_of(role, lists.contains_key(&Part::Lead));
            let written = match named {
                Named::Known(id, code) => {
                    self.people.push((part, id));
                    code
                }
                Named::Asked(name) => name,
            };
            let list = lists.entry(part).or_default();
            if !list.contains(&written) {
                list.push(written);
            }
        }
        // Whoever leads and is named twice leads once.
        let leads = lists.get(&Part::Lead).cloned().unwrap_or_default();
        if let Some(others) = lists.get_mut(&Part::CoLead) {
            others.retain(|name| !leads.contains(name));
        }
        for (part, list) in lists {
            let column = match part {
                Part::Lead => "lead",
                Part::CoLead => "co-leads",
                Part::Contributor => "contributors",
                Part::Funder => "funders",
                Part::Implementer => "implementing partners",
            };
            self.put(column, list.join("; "));
        }
    }

    /// The places it is for, which are those of its transactions where it names none itself.
    fn places(&mut self, told: &Told, into: Target<'_>) -> Vec<String> {
        let mut places: Vec<String> = Vec::new();
        let mut parts: Vec<&str> = Vec::new();
        for location in &told.locations {
            match location.reference.as_deref().filter(|c| into.geography.get(c).is_some()) {
                Some(code) => parts.push(code),
                None => {
                    let name = location.names.first().map(|n| n.words.as_str());
                    let said = name.or(location.reference.as_deref()).unwrap_or_default();
                    self.warn("location", said, Reason::NotHeld);
                }
            }
        }
        let of_transactions = |n: usize| told.transactions.iter().flat_map(move |t| &t.of[n]);
        if let Some(first) = of_transactions(0).chain(of_transactions(1)).next() {
            let element = "transaction/recipient-country";
            self.warn(element, &first.code, Reason::OfTransactions);
        }
        let own = !told.countries.is_empty() || !told.regions.is_empty();
        let countries: Vec<&Coded> = match own {
            true => told.countries.iter().collect(),
            false => of_transactions(0).collect(),
        };
        let regions: Vec<&Coded> = match own {
            true => told.regions.iter().collect(),
            false => of_transactions(1).collect(),
        };
        for Coded { code, .. } in countries {
            let code = code.trim().to_uppercase();
            if into.geography.get(&code).is_none() {
                self.warn("recipient-country", &code, Reason::NotHeld);
            } else if !parts.iter().any(|p| into.geography.is_within(p, &code))
                && !places.contains(&code)
            {
                places.push(code);
            }
        }
        places.extend(parts.into_iter().map(str::to_owned));
        for region in regions {
            let of = iati::region_of(region.vocabulary.as_deref(), region.code.trim());
            let known: Vec<&str> =
                of.into_iter().filter(|code| into.geography.get(code).is_some()).collect();
            if known.is_empty() && region.code != iati::UNSPECIFIED {
                self.warn("recipient-region", &region.code, Reason::NotHeld);
            }
            for code in known {
                if !places.iter().any(|there| there == code) {
                    places.push(code.to_owned());
                }
            }
        }
        self.put("places", places.join("; "));
        places
    }

    /// Takes the tags that a plan has; those that it has not come back.
    fn tags<'t>(&mut self, told: &'t Told, into: Target<'_>) -> Vec<&'t Coded> {
        let mut others: Vec<&Coded> = Vec::new();
        let mut targets = Vec::new();
        let sectors = told.sectors.iter().filter(|s| s.vocabulary.as_deref() == Some("8"));
        let tagged = told.tags.iter();
        let targeted = tagged.filter(|t| t.vocabulary.as_deref() == Some(SDG_TARGETS));
        let is_held = |targets: &[String], code: &str| {
            let held = targets.iter().any(|t| t == code);
            held || into.frameworks.entry(SDG, code).is_some() && targets.len() < MOST_SDG_TARGETS
        };
        for tag in targeted {
            let code = tag.code.trim().to_owned();
            if !is_held(&targets, &code) {
                others.push(tag);
            } else if !targets.contains(&code) {
                targets.push(code);
            }
        }
        // A sector is held as one, whether or not it is a target as well.
        for sector in sectors {
            let code = sector.code.trim().to_owned();
            if is_held(&targets, &code) && !targets.contains(&code) {
                targets.push(code);
            }
        }
        for tag in &told.tags {
            match tag.vocabulary.as_deref() {
                Some(SDG_TARGETS) => {}
                Some(OURS) => {
                    let known = tag.code.split_once(':').is_some_and(|(framework, entry)| {
                        [OBJECTIVES, PRINCIPLES, QCPR].contains(&framework)
                            && into.frameworks.entry(framework, entry).is_some()
                    });
                    others.extend((!known).then_some(tag));
                }
                _ => others.push(tag),
            }
        }
        let ours = told.tags.iter().filter(|t| t.vocabulary.as_deref() == Some(OURS));
        let ours: Vec<(&str, &str)> = ours.filter_map(|t| t.code.split_once(':')).collect();
        for (framework, column) in
            [(OBJECTIVES, "objectives"), (PRINCIPLES, "principles"), (QCPR, "QCPR functions")]
        {
            let of = ours.iter().filter(|(f, _)| *f == framework).map(|(_, entry)| *entry);
            let known: Vec<&str> =
                of.filter(|entry| into.frameworks.entry(framework, entry).is_some()).collect();
            self.put(column, known.join("; "));
        }
        self.put("SDG targets", targets.join("; "));
        others
    }

    fn markers(&mut self, told: &Told) {
        let of = |vocabulary: &str, code: &str| {
            let mut all = told.markers.iter();
            let found = all.find(|(m, _)| {
                m.vocabulary.as_deref().unwrap_or("1") == vocabulary && m.code.trim() == code
            });
            found.map_or(Marker::NOT_ASSESSED, |(_, significance)| iati::marker_of(significance))
        };
        for (column, marker) in
            [("gender marker", of("1", "1")), ("human rights marker", of(OURS, HUMAN_RIGHTS))]
        {
            self.put(column, marker.value().map(|v| v.to_string()).unwrap_or_default());
        }
    }

    fn named(&mut self, told: &Told) {
        let identifier = tidy(&told.identifier);
        if identifier.is_empty() {
            self.remarks.push(remark(Grade::Refuse, "iati-identifier", "", Reason::NoIdentifier));
        }
        self.put("reference", reference(&identifier));
        let publisher = told.reporting.reference.as_deref().map(tidy).unwrap_or_default();
        let publisher = if publisher.is_empty() { "-" } else { &publisher };
        self.put("source", source_of(&publisher.replace(' ', "_"), &identifier));
        let is_link = |d: &&aunar_formats::iati::Document| d.own.iter().any(|(k, _)| k == "link");
        let link = told.documents.iter().find(is_link).map(|d| d.url.as_str());
        self.put("link", link.unwrap_or_default());
    }

    /// What the extension says, where the parts of the standard that it says more of are as they went.
    fn own(&mut self, told: &Told, fields: &HashMap<&str, &str>) {
        let assumed: Vec<&str> =
            fields.get(ASSUMED).map(|a| a.split(' ').collect()).unwrap_or_default();
        let is_intact = |section: &super::own::Section| {
            let mark = format!("{MARK}{}", section.name);
            // Files that we wrote before these parts had marks do not say of them that they changed.
            let is_old = matches!(section.name, "sectors" | "codes");
            fields.get(mark.as_str()).map_or(is_old, |mark| *mark == section.mark(told))
        };
        let changed: Vec<&str> = SECTIONS
            .iter()
            .filter(|section| !is_intact(section))
            .flat_map(|section| section.columns.iter().copied())
            .collect();
        self.intact_results = SECTIONS.iter().any(|s| s.name == "results" && is_intact(s));
        let said: Vec<&str> = vec!["status"];
        for column in OWN.iter().map(String::as_str) {
            let words = column.starts_with("title (") || column.starts_with("description (");
            let of_standard = words && !column.ends_with("(about)") || said.contains(&column);
            if of_standard || changed.contains(&column) {
                continue;
            }
            self.put(column, fields.get(column).copied().unwrap_or_default());
        }
        if assumed.contains(&"description") {
            self.cells.retain(|column, _| !column.starts_with("description ("));
        }
    }

    /// Its cells in the order of columns.
    pub(super) fn cells(&self, columns: &[String]) -> Vec<Cell> {
        let cell = |name: &String| match self.cells.get(name) {
            Some(value) if !value.is_empty() => Cell::Text(value.clone()),
            _ => Cell::Empty,
        };
        columns.iter().map(cell).collect()
    }
}

/// An identifier as a reference in a plan: itself, or its beginning with a mark of the whole where it is
/// longer than a reference can be.
fn reference(identifier: &str) -> String {
    const LONGEST: usize = 40;
    if identifier.chars().count() <= LONGEST {
        return identifier.to_owned();
    }
    let mark = Sha256::digest(identifier);
    let mark: String = mark.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let head: String = identifier.chars().take(LONGEST - 1 - mark.len()).collect();
    format!("{head}~{mark}")
}
