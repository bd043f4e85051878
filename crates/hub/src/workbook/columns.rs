//! The columns of the sheets: what each holds, what a program knows it by, what changes together.

use super::form::Form;
use super::lists::List;
use crate::web::Tongue;
use aunar_domain::copy::{Column, Sheet};
use aunar_domain::words::Lang;

/// A column of a sheet.
#[derive(Debug, Clone)]
pub(super) struct Col {
    /// Its name: of a text in a language, the language's code stands behind it.
    pub(super) code: String,
    /// The code of its label.
    pub(super) label: &'static str,
    pub(super) lang: Option<Lang>,
    pub(super) tag: String,
    pub(super) form: Form,
    pub(super) group: u16,
    pub(super) width: f64,
    /// Whether it stays as it is in a record that is there.
    pub(super) fixed: bool,
    /// Whether it is only told and never read.
    pub(super) told: bool,
    pub(super) folded: bool,
}

impl Col {
    /// Its title in a language.
    pub(super) fn title(&self, t: Tongue) -> String {
        let title = t.label("book-column", self.label);
        match self.lang {
            Some(lang) => format!("{title} ({})", lang.code()),
            None => title,
        }
    }

    pub(super) fn merge(&self) -> Column {
        Column { group: self.group, likeness: self.form.likeness() }
    }
}

/// The columns of a sheet behind its identifier and its version, in their order.
pub(super) struct Columns(pub(super) Vec<Col>);

impl Columns {
    /// The place of a column.
    pub(super) fn at(&self, code: &str) -> Option<usize> {
        self.0.iter().position(|c| c.code == code)
    }

    pub(super) fn merge(&self) -> Vec<Column> {
        self.0.iter().map(Col::merge).collect()
    }

    fn add(
        &mut self,
        label: &'static str,
        tag: &str,
        form: Form,
        group: &'static str,
        width: f64,
    ) -> &mut Col {
        let with = self.0.iter().find(|c| c.label == group).map(|c| c.group);
        let group = with.unwrap_or_else(|| self.next_group());
        self.0.push(Col {
            code: label.to_owned(),
            label,
            lang: None,
            tag: tag.to_owned(),
            form,
            group,
            width,
            fixed: false,
            told: false,
            folded: false,
        });
        self.0.last_mut().expect("it was just added")
    }

    fn next_group(&self) -> u16 {
        self.0.iter().map(|c| c.group + 1).max().unwrap_or(0)
    }

    /// A column for each language of a text, each changing on its own; the copy's own language stands
    /// first and the others are folded away behind it.
    fn text(&mut self, label: &'static str, tag: &str, width: f64, lang: Lang) {
        let others = Lang::ALL.iter().copied().filter(|l| *l != lang);
        for one in std::iter::once(lang).chain(others) {
            let group = self.next_group();
            self.0.push(Col {
                code: format!("{label}.{}", one.code()),
                label,
                lang: Some(one),
                tag: format!("{tag}+{}", one.code()),
                form: Form::Words,
                group,
                width,
                fixed: false,
                told: false,
                folded: one != lang,
            });
        }
    }
}

/// The most that an amount may be in a cell.
const MOST: f64 = 1e12;

/// The columns of a sheet in a copy in a language.
pub(super) fn of(sheet: Sheet, lang: Lang) -> Columns {
    let mut columns = Columns(Vec::new());
    match sheet {
        Sheet::Activities => activities(&mut columns, lang),
        Sheet::Events => events(&mut columns, lang),
        Sheet::Reports => reports(&mut columns),
        Sheet::Values => values(&mut columns),
        Sheet::Lines => lines(&mut columns),
        Sheet::Partners => partners(&mut columns),
    }
    columns
}

/// What a program knows the identifier and the version of a sheet's records by.
pub(super) fn keys(sheet: Sheet) -> [&'static str; 2] {
    match sheet {
        Sheet::Activities => ["#meta+id", "#meta+version"],
        Sheet::Events => ["#event+id", "#event+version"],
        Sheet::Reports => ["#report+id", "#report+version"],
        Sheet::Values => ["#indicator+value+id", "#indicator+value+version"],
        Sheet::Lines => ["#value+id", "#value+version"],
        Sheet::Partners => ["#org+id", "#org+version"],
    }
}

fn activities(c: &mut Columns, lang: Lang) {
    use Form as F;
    c.add("reference", "#meta+ref", F::Code, "", 10.0).fixed = true;
    c.text("title", "#activity+name", 44.0, lang);
    c.text("description", "#activity+description", 50.0, lang);
    c.add("status", "#status", F::One(List::Status), "", 16.0);
    c.add("kind", "#activity+type", F::One(List::Kind), "", 16.0);
    c.add("period", "#date+period", F::Code, "", 16.0);
    c.add("period-note", "#date+period+note", F::Words, "period", 20.0);
    c.add("lead", "#org+lead", F::Entities, "", 14.0);
    c.add("co-leads", "#org+colead", F::Entities, "", 20.0);
    c.add("contributors", "#org+contributor", F::Entities, "", 24.0);
    c.add("funders", "#org+funding", F::Entities, "", 16.0);
    c.add("implementers", "#org+impl", F::Entities, "", 20.0);
    c.add("places", "#loc+code", F::Several(List::Place), "", 24.0);
    c.add("audiences", "#targeted+type", F::Several(List::Audience), "", 24.0);
    c.add("priority", "#sector+code", F::One(List::Priority), "", 10.0);
    c.add("result", "#output+code", F::One(List::Result), "priority", 10.0);
    c.add("objectives", "#objective+gcm", F::Codes, "", 12.0);
    c.add("secondary-objectives", "#objective+gcm+secondary", F::Codes, "objectives", 12.0);
    c.add("sdg", "#objective+sdg", F::Codes, "", 14.0);
    c.add("secondary-sdg", "#objective+sdg+secondary", F::Codes, "sdg", 14.0);
    c.add("principles", "#objective+principle", F::Codes, "", 12.0);
    c.add("secondary-principles", "#objective+principle+secondary", F::Codes, "principles", 12.0);
    c.add("qcpr", "#objective+qcpr", F::Codes, "", 14.0);
    c.add("secondary-qcpr", "#objective+qcpr+secondary", F::Codes, "qcpr", 14.0);
    c.add("other-tags", "#objective+other", F::Codes, "", 16.0);
    c.add("gender", "#indicator+gender", F::Whole(0, 3), "", 10.0);
    c.add("human-rights", "#indicator+rights", F::Whole(0, 3), "", 10.0);
    c.text("deliverable", "#output+deliverable", 30.0, lang);
    c.add("link", "#meta+url", F::Words, "", 24.0);
    c.add("needs", "#need+code", F::Codes, "", 12.0);
    c.add("mechanisms", "#org+mechanism", F::Codes, "", 14.0);
    c.add("first-period", "#date+period+first", F::Code, "", 14.0);
    c.text("slip-reason", "#description+slip", 30.0, lang);
    c.add("source", "#meta+source", F::Words, "", 20.0);
}

fn events(c: &mut Columns, lang: Lang) {
    use Form as F;
    c.add("reference", "#event+ref", F::Code, "", 10.0).fixed = true;
    c.text("title", "#event+name", 44.0, lang);
    c.add("activity", "#event+activity", F::Offered(List::Activity), "", 12.0);
    c.add("event-kind", "#event+type", F::One(List::EventKind), "", 16.0);
    c.add("start", "#date+start", F::Moment, "", 18.0);
    c.add("end", "#date+end", F::Moment, "start", 18.0);
    c.add("zone", "#date+zone", F::Code, "start", 20.0);
    c.add("format", "#event+format", F::One(List::EventFormat), "", 14.0);
    c.add("venue", "#loc+name", F::Words, "", 24.0);
    c.add("place", "#loc+code", F::Offered(List::Place), "", 16.0);
    c.add("link", "#event+url", F::Words, "", 24.0);
    c.add("recording", "#event+recording", F::Words, "", 24.0);
    c.add("interpretation", "#event+language", F::Several(List::Language), "", 18.0);
    c.add("event-access", "#event+access", F::One(List::EventAccess), "", 18.0);
    c.add("cancelled", "#event+cancelled", F::One(List::Yes), "", 10.0);
    c.text("summary", "#event+description", 50.0, lang);
    c.text("moved-reason", "#event+moved", 30.0, lang);
}

fn reports(c: &mut Columns) {
    use Form as F;
    for (label, tag, width) in [
        ("window", "#report+window", 12.0),
        ("activity", "#report+activity", 10.0),
        ("activity-title", "#report+activity+name", 40.0),
        ("member", "#report+org", 12.0),
        ("period", "#report+period", 16.0),
    ] {
        let col = c.add(label, tag, F::Words, "", width);
        (col.fixed, col.told) = (true, true);
    }
    c.add("status", "#report+status", F::One(List::Status), "", 16.0);
    c.add("progress-note", "#report+progress", F::Words, "", 60.0);
    c.add("learnt", "#report+learnt", F::Words, "", 50.0);
    c.add("slips-to", "#report+slips", F::Code, "", 16.0);
    c.add("slip-reason", "#report+slips+reason", F::Words, "slips-to", 40.0);
    c.add("answer", "#report+answer", F::Words, "", 40.0);
}

fn values(c: &mut Columns) {
    use Form as F;
    for (label, tag, width) in [
        ("window", "#date+window", 12.0),
        ("activity", "#activity+ref", 10.0),
        ("activity-title", "#activity+title", 40.0),
        ("indicator", "#indicator+code", 10.0),
        ("indicator-title", "#indicator+name", 40.0),
        ("unit", "#indicator+unit", 14.0),
        ("member", "#org+reporting", 12.0),
        ("baseline", "#indicator+baseline", 14.0),
        ("target", "#indicator+target", 14.0),
        ("last-value", "#indicator+last", 14.0),
    ] {
        let col = c.add(label, tag, F::Words, "", width);
        (col.fixed, col.told) = (true, true);
    }
    c.add("value", "#indicator+value+num", F::Value, "", 16.0);
    c.add("whole", "#indicator+value+of", F::Number(1e11), "value", 12.0);
    c.add("not-applicable", "#indicator+value+na", F::One(List::Yes), "value", 12.0);
    c.add("note", "#indicator+value+note", F::Words, "", 40.0);
}

fn lines(c: &mut Columns) {
    use Form as F;
    c.add("reference", "#value+ref", F::Code, "", 10.0).fixed = true;
    c.add("activity", "#value+activity", F::Offered(List::Activity), "", 10.0).fixed = true;
    let title = c.add("activity-title", "#value+activity+name", F::Words, "", 40.0);
    (title.fixed, title.told) = (true, true);
    c.add("member", "#value+org", F::Offered(List::Entity), "", 12.0).fixed = true;
    c.add("money-source", "#value+source", F::One(List::Source), "", 20.0);
    c.add("from", "#value+from", F::Offered(List::Entity), "money-source", 14.0);
    c.add("year", "#value+year", F::Whole(2000, 2100), "", 8.0);
    c.add("quarter", "#value+quarter", F::Whole(1, 4), "year", 8.0);
    c.add("currency", "#value+currency", F::Offered(List::Currency), "", 10.0);
    c.add("required", "#value+required", F::Number(MOST), "", 14.0);
    c.add("available", "#value+available", F::Number(MOST), "", 14.0);
    c.add("spent", "#value+spent", F::Number(MOST), "", 14.0);
    c.add("note", "#value+note", F::Words, "", 40.0);
}

fn partners(c: &mut Columns) {
    for (label, tag, width) in [
        ("partner-code", "#org+code", 14.0),
        ("acronym", "#org+acronym", 14.0),
        ("partner-name", "#org+name", 50.0),
        ("entity-kind", "#org+type", 24.0),
        ("member-role", "#org+role", 20.0),
        ("leads", "#org+leads", 30.0),
        ("takes-part", "#org+part", 40.0),
    ] {
        let col = c.add(label, tag, Form::Words, "", width);
        (col.fixed, col.told) = (true, true);
    }
}
