//! Reads one row into a draft: what it gives of each field, and the remarks on its cells. It does
//! not know which stored activity the row means; that is `matching`.

mod aims;
mod people;

use super::applying::Patch;
use super::cells::{self, LONGEST_REFERENCE, LONGEST_TEXT, LONGEST_TITLE, quoted, said};
use super::columns::Field;
use super::desk::Desk;
use super::outcome::{Grade, Reason, Remark};
use super::texts::{About, Given, Worded};
use super::{Cell, when, words};
use crate::activity::ActivityKind;
use crate::iati::{Said, SaidOf};
use crate::period::Period;
use crate::words::{Lang, guess_lang};
use std::fmt::Write as _;
use uuid::Uuid;

/// What a row gives.
pub(super) struct Draft {
    pub(super) row: u32,
    pub(super) id: Option<Uuid>,
    pub(super) version: Option<i64>,
    pub(super) reference: Option<String>,
    pub(super) lang: Lang,
    pub(super) patch: Patch,
    pub(super) remarks: Vec<Remark>,
}

impl Draft {
    /// Whether a remark keeps the row from being taken.
    pub(super) fn is_refused(&self) -> bool {
        self.remarks.iter().any(|r| r.grade != Grade::Warn)
    }
}

/// Reads a row.
pub(super) fn read(
    cells: &[Cell],
    row: u32,
    desk: &mut Desk<'_>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Draft {
    let unusable = vec![false; cells.len()];
    let mut reader =
        Reader { cells, row, desk, new_id, lang: Lang::En, remarks: Vec::new(), unusable };
    reader.check_cells();
    reader.lang = reader.language();
    let mut patch = reader.patch();
    let id = reader.id();
    let version = reader.version();
    let reference = reader.reference();
    if patch.title.any().is_none() {
        let column = reader.desk.layout.column_of(Field::Title);
        let accepted = vec!["Taller regional sobre datos de migración".to_owned()];
        reader.remark(Grade::Refuse, column, Reason::NoTitle, accepted);
    }
    reader.co_leads_of_the_priority(&mut patch);
    let (lang, remarks) = (reader.lang, reader.remarks);
    Draft { row, id, version, reference, lang, patch, remarks }
}

pub(super) struct Reader<'r, 'a> {
    cells: &'r [Cell],
    row: u32,
    desk: &'r mut Desk<'a>,
    new_id: &'r mut dyn FnMut() -> Uuid,
    lang: Lang,
    remarks: Vec<Remark>,
    unusable: Vec<bool>,
}

impl Reader<'_, '_> {
    /// The cell of a column; blank where the row is shorter or the cell was refused.
    fn cell(&self, column: usize) -> &Cell {
        match self.cells.get(column) {
            Some(cell) if !self.unusable[column] => cell,
            _ => &Cell::Empty,
        }
    }

    fn remark(
        &mut self,
        grade: Grade,
        column: Option<usize>,
        reason: Reason,
        accepted: Vec<String>,
    ) {
        let written =
            column.and_then(|c| self.cells.get(c)).map(|c| quoted(cells::written(c).trim()));
        self.remark_on(grade, column, written.unwrap_or_default(), reason, accepted);
    }

    fn remark_on(
        &mut self,
        grade: Grade,
        column: Option<usize>,
        value: String,
        reason: Reason,
        accepted: Vec<String>,
    ) {
        let place = column.and_then(|c| self.desk.layout.columns.get(c));
        self.remarks.push(Remark {
            grade,
            row: self.row,
            column: place.map(|c| c.letter.clone()).unwrap_or_default(),
            header: place.map(|c| quoted(&c.header)).unwrap_or_default(),
            value,
            reason,
            accepted,
        });
    }

    /// Refuses what cannot be read at all, whatever its field.
    fn check_cells(&mut self) {
        for at in 0..self.desk.layout.columns.len().min(self.cells.len()) {
            let Some(field) = self.desk.layout.columns[at].field else {
                continue;
            };
            let (reason, accepted) = match &self.cells[at] {
                Cell::Error(_) => (Reason::ErrorCell, Vec::new()),
                Cell::Uncomputed => (Reason::FormulaUnsaved, Vec::new()),
                Cell::Text(text) => {
                    let longest = match field {
                        Field::Title if !self.desk.layout.columns[at].about => LONGEST_TITLE,
                        Field::Reference => LONGEST_REFERENCE,
                        _ => LONGEST_TEXT,
                    };
                    if text.len() <= longest || text.trim().chars().count() <= longest {
                        continue;
                    }
                    (Reason::TooLong, vec![format!("1-{longest}")])
                }
                _ => continue,
            };
            self.remark(Grade::Refuse, Some(at), reason, accepted);
            self.unusable[at] = true;
        }
    }

    /// The language of words whose column names none.
    fn language(&self) -> Lang {
        let plain = |field| {
            let columns = &self.desk.layout.columns;
            let of_field = self.desk.layout.columns_of(field).iter();
            of_field
                .filter(|c| columns[**c].lang.is_none() && !columns[**c].about)
                .map(|c| said(self.cell(*c)))
                .collect::<String>()
        };
        self.desk
            .cx
            .lang
            .or_else(|| {
                let mut running = plain(Field::Title);
                running.push('\n');
                running.push_str(&plain(Field::Description));
                guess_lang(&running)
            })
            .or(self.desk.layout.lang)
            .unwrap_or(Lang::En)
    }

    /// What a field's only column gives; `read` answers `None` after a remark of its own.
    fn given<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&mut Self, usize, String) -> Option<T>,
    ) -> Given<T> {
        let Some(column) = self.desk.layout.column_of(field) else {
            return Given::Silent;
        };
        let text = said(self.cell(column));
        if text.is_empty() {
            return self.blank(column);
        }
        if !self.desk.layout.own && !field.is_text() && words::is_as_good_as_blank(&text) {
            return Given::Silent;
        }
        read(self, column, text).map_or(Given::Silent, Given::Value)
    }

    /// A blank cell clears in our own export and says nothing in another's file.
    fn blank<T>(&self, column: usize) -> Given<T> {
        let refused = self.unusable.get(column).copied().unwrap_or(false);
        if self.desk.layout.own && !refused { Given::Blank } else { Given::Silent }
    }

    /// What all columns of a field together list.
    fn listed<T>(
        &mut self,
        field: Field,
        mut read: impl FnMut(&mut Self, usize, String) -> Option<Vec<T>>,
    ) -> Given<Vec<T>> {
        let columns = self.desk.layout.columns_of(field).to_vec();
        let Some(first) = columns.first().copied() else {
            return Given::Silent;
        };
        let (mut list, mut any) = (Vec::new(), false);
        for column in columns {
            let text = said(self.cell(column));
            if text.is_empty() || (!self.desk.layout.own && words::is_as_good_as_blank(&text)) {
                continue;
            }
            if let Some(more) = read(self, column, text) {
                any = true;
                list.extend(more);
            }
        }
        if any { Given::Value(list) } else { self.blank(first) }
    }

    fn patch(&mut self) -> Patch {
        let (period, period_note) = self.period();
        let (priority, result) = self.place_in_the_plan();
        let mut patch = Patch {
            priority,
            result,
            title: self.worded(Field::Title),
            description: self.worded(Field::Description),
            kind: self.kind(),
            status: self.given(Field::Status, |r, column, text| {
                let status = words::status(&text);
                if status.is_none() {
                    r.remark(
                        Grade::Refuse,
                        Some(column),
                        Reason::UnknownStatus,
                        words::accepted_statuses(),
                    );
                }
                status
            }),
            period,
            period_note,
            first_period: self.first_period(),
            slip_reason: self.worded(Field::SlipReason),
            involved: [
                Field::Lead,
                Field::CoLeads,
                Field::Contributors,
                Field::Funders,
                Field::Implementers,
            ]
            .map(|_| Given::Silent),
            places: self.listed(Field::Places, |r, column, text| match r.desk.places.read(&text) {
                Ok(codes) => Some(codes),
                Err(unknown) => {
                    let offered = r.desk.places.offered(&unknown);
                    r.remark_on(
                        Grade::Refuse,
                        Some(column),
                        quoted(&unknown),
                        Reason::UnknownPlace,
                        offered,
                    );
                    None
                }
            }),
            audiences: self.listed(Field::Audiences, Self::audiences),
            tags: Vec::new(),
            overflow: Vec::new(),
            other_tags: self.given(Field::OtherTags, Self::other_tags),
            gender: self.marker(Field::Gender),
            human_rights: self.marker(Field::HumanRights),
            deliverable: self.worded(Field::Deliverable),
            link: self.given(Field::Link, |r, column, text| {
                let scheme = text.split(':').next().unwrap_or_default().trim().to_lowercase();
                if text.contains(':')
                    && matches!(scheme.as_str(), "javascript" | "data" | "vbscript")
                {
                    r.remark(
                        Grade::Refuse,
                        Some(column),
                        Reason::UnsafeLink,
                        vec!["https://example.org/report".into()],
                    );
                    return None;
                }
                Some(text)
            }),
            needs: self.listed(Field::Needs, |r, column, text| {
                let book = &r.desk.needs;
                match aims::in_book(book, &text) {
                    Ok(found) => Some(found),
                    Err(unknown) => {
                        let offered =
                            r.desk.cx.needs.iter().take(40).map(|n| n.reference.clone()).collect();
                        r.remark_on(
                            Grade::Refuse,
                            Some(column),
                            quoted(&unknown),
                            Reason::UnknownNeed,
                            offered,
                        );
                        None
                    }
                }
            }),
            mechanisms: self.listed(Field::Mechanisms, |r, column, text| {
                match aims::in_book(&r.desk.mechanisms, &text) {
                    Ok(found) => Some(found),
                    Err(unknown) => {
                        let offered = r
                            .desk
                            .cx
                            .mechanisms
                            .iter()
                            .take(40)
                            .map(|m| m.reference.clone())
                            .collect();
                        r.remark_on(
                            Grade::Refuse,
                            Some(column),
                            quoted(&unknown),
                            Reason::UnknownMechanism,
                            offered,
                        );
                        None
                    }
                }
            }),
            source: self.given(Field::Source, |_, _, text| Some(text)),
            sectors: self.given(Field::Sectors, |r, column, text| {
                // People part a list with semicolons; a name may have one.
                let lines = text.lines().flat_map(|line| match line.contains('[') {
                    true => vec![line],
                    false => line.split(';').collect(),
                });
                r.said(column, lines, |line| Said::read(SaidOf::Sector, line))
            }),
            standard: self.given(Field::Standard, |r, column, text| {
                r.said(column, text.lines(), |line| line.parse().ok())
            }),
        };
        self.involved(&mut patch);
        self.tags(&mut patch);
        patch
    }

    /// Lines that are codes with what is said of them.
    fn said<'t>(
        &mut self,
        column: usize,
        lines: impl Iterator<Item = &'t str>,
        read: impl Fn(&str) -> Option<Said>,
    ) -> Option<Vec<Said>> {
        let mut all = Vec::new();
        for line in lines.map(str::trim).filter(|line| !line.is_empty()) {
            let Some(said) = read(line) else {
                let accepted = vec!["15190".to_owned(), "1:15190 60%".to_owned()];
                let value = quoted(line);
                self.remark_on(Grade::Refuse, Some(column), value, Reason::SaidUnread, accepted);
                return None;
            };
            all.push(said);
        }
        Some(all)
    }

    fn worded(&mut self, field: Field) -> Worded {
        let mut worded = Worded::SILENT;
        for column in self.desk.layout.columns_of(field).to_vec() {
            let (lang, about) =
                (self.desk.layout.columns[column].lang, self.desk.layout.columns[column].about);
            let text = said(self.cell(column));
            if about {
                worded.about = match About::read(&text) {
                    Some(about) => Given::Value(about),
                    None => {
                        if !text.is_empty() {
                            let accepted =
                                vec!["original es; official es, fr; en by Pool".to_owned()];
                            self.remark(Grade::Refuse, Some(column), Reason::AboutUnread, accepted);
                        }
                        Given::Silent
                    }
                };
                continue;
            }
            let given = if text.is_empty() { self.blank(column) } else { Given::Value(text) };
            match lang {
                Some(lang) => {
                    worded.by_lang[lang as usize] = given;
                    worded.order.push(lang);
                }
                None => worded.plain = given,
            }
        }
        worded
    }

    fn kind(&mut self) -> Given<ActivityKind> {
        self.given(Field::Kind, |r, column, text| {
            let kind = words::kind(&text);
            if kind.is_none() {
                // The title's words are asked instead: a kind is no reason to lose a row.
                let accepted = ActivityKind::ALL.iter().map(|k| k.code().to_owned()).collect();
                r.remark(Grade::Warn, Some(column), Reason::UnknownKind, accepted);
            }
            kind
        })
    }

    fn place_in_the_plan(
        &mut self,
    ) -> (Given<crate::ids::PriorityId>, Given<crate::ids::ResultId>) {
        let text = |r: &Self, field| {
            let text = r.desk.layout.column_of(field).map(|c| said(r.cell(c))).unwrap_or_default();
            if !r.desk.layout.own && words::is_as_good_as_blank(&text) {
                String::new()
            } else {
                text
            }
        };
        let kind = self.given(Field::PriorityKind, |r, column, text| {
            let kind = words::priority_kind(&text);
            if kind.is_none() {
                let accepted =
                    crate::plan::PriorityKind::ALL.iter().map(|k| k.code().to_owned()).collect();
                r.remark(Grade::Warn, Some(column), Reason::UnknownPriorityKind, accepted);
            }
            kind
        });
        let lang =
            |r: &Self, words: &str| r.desk.cx.lang.or_else(|| guess_lang(words)).unwrap_or(r.lang);
        let (reference, title) =
            (text(self, Field::PriorityReference), text(self, Field::Priority));
        let in_lang = lang(self, &title);
        let priority = self.desk.priorities.priority(
            &reference,
            &title,
            kind.value().copied(),
            in_lang,
            self.new_id,
        );
        let column = self
            .desk
            .layout
            .column_of(Field::PriorityReference)
            .or(self.desk.layout.column_of(Field::Priority));
        let priority = match (priority, column) {
            (Some(id), _) => Given::Value(id),
            (None, Some(column)) => self.blank(column),
            (None, None) => Given::Silent,
        };
        let (reference, title) = (text(self, Field::ResultReference), text(self, Field::Result));
        let column = self
            .desk
            .layout
            .column_of(Field::ResultReference)
            .or(self.desk.layout.column_of(Field::Result));
        let Some(column) = column else {
            return (priority, Given::Silent);
        };
        if reference.is_empty() && title.is_empty() {
            let blank = self.blank(column);
            return (priority, blank);
        }
        let in_lang = lang(self, &title);
        let under = priority.value().copied();
        let result =
            match self.desk.priorities.result(&reference, &title, under, in_lang, self.new_id) {
                Some(id) => Given::Value(id),
                None => {
                    self.remark(Grade::Refuse, Some(column), Reason::UnknownResult, Vec::new());
                    Given::Silent
                }
            };
        (priority, result)
    }

    fn period(&mut self) -> (Given<Period>, Given<String>) {
        let read = |r: &Self, field| {
            r.desk.layout.column_of(field).and_then(|c| when::read(r.cell(c)).map(|w| (c, w)))
        };
        let (whole, start, end) =
            (read(self, Field::Period), read(self, Field::Start), read(self, Field::End));
        let column = [Field::Period, Field::Start, Field::End]
            .into_iter()
            .find_map(|f| self.desk.layout.column_of(f));
        for (column, when) in [&whole, &start, &end].into_iter().flatten() {
            if let Some(doubt) = when.doubt {
                self.remark(
                    Grade::Warn,
                    Some(*column),
                    doubt,
                    when::EXAMPLES.map(str::to_owned).to_vec(),
                );
            }
        }
        let (at, when) = match (whole, start, end) {
            (Some((at, when)), ..) => (Some(at), Some(when)),
            (None, start, end) => {
                let at = end.as_ref().or(start.as_ref()).map(|(c, _)| *c);
                let between =
                    when::between(start.as_ref().map(|(_, w)| w), end.as_ref().map(|(_, w)| w));
                if let Some(doubt) = between.as_ref().and_then(|w| w.doubt) {
                    self.remark(Grade::Warn, at, doubt, when::EXAMPLES.map(str::to_owned).to_vec());
                }
                (at, between)
            }
        };
        let (plan_start, plan_end) = (self.desk.cx.plan.start, self.desk.cx.plan.end);
        if let Some(period) = when.as_ref().and_then(|w| w.period)
            && (period.end < plan_start || period.start > plan_end)
        {
            self.remark(
                Grade::Warn,
                at,
                Reason::PeriodOutsidePlan,
                vec![format!("{plan_start}/{plan_end}")],
            );
        }
        let noted = self.given(Field::PeriodNote, |_, _, text| Some(text));
        match when {
            Some(when) => {
                let (period, note) = when::given(when);
                (period, if matches!(noted, Given::Value(_)) { noted } else { note })
            }
            None => (column.map_or(Given::Silent, |c| self.blank(c)), noted),
        }
    }

    fn first_period(&mut self) -> Given<Period> {
        let Some(column) = self.desk.layout.column_of(Field::FirstPeriod) else {
            return Given::Silent;
        };
        match when::read(self.cell(column)) {
            None => self.blank(column),
            Some(when) => {
                if let Some(doubt) = when.doubt {
                    self.remark(
                        Grade::Warn,
                        Some(column),
                        doubt,
                        when::EXAMPLES.map(str::to_owned).to_vec(),
                    );
                }
                when.period.map_or(Given::Silent, Given::Value)
            }
        }
    }

    fn id(&mut self) -> Option<Uuid> {
        let column = self.desk.layout.column_of(Field::Id)?;
        let text = said(self.cell(column));
        if text.is_empty() {
            return None;
        }
        let id = Uuid::parse_str(&text).ok();
        if id.is_none() {
            self.remark(Grade::Refuse, Some(column), Reason::IdUnread, Vec::new());
        }
        id
    }

    fn version(&mut self) -> Option<i64> {
        let column = self.desk.layout.column_of(Field::Version)?;
        let text = said(self.cell(column));
        if text.is_empty() || !self.desk.layout.own {
            return None;
        }
        let version = text.parse().ok();
        if version.is_none() {
            self.remark(Grade::Refuse, Some(column), Reason::VersionUnread, vec!["1".to_owned()]);
        }
        version
    }

    fn reference(&mut self) -> Option<String> {
        let column = self.desk.layout.column_of(Field::Reference)?;
        let text = said(self.cell(column));
        if text.is_empty() {
            return None;
        }
        // It stands in addresses, where every sign can be written but a way up and a line's end.
        if text.contains(char::is_control) || text.chars().all(|c| c == '.') {
            self.remark(
                Grade::Refuse,
                Some(column),
                Reason::ReferenceUnusable,
                vec!["A-001".to_owned(), "2.1-3".to_owned()],
            );
            return None;
        }
        Some(text)
    }
}

/// `A-001`, and on with as many digits as needed.
pub(super) fn numbered_reference(n: u32) -> String {
    let mut reference = String::from("A-");
    write!(reference, "{n:03}").expect("a string takes all that is written");
    reference
}
