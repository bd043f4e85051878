//! The fields of a form as pages show them.

use super::place::Place;
use crate::web::html::Words;
use crate::web::{Cx, Tongue, collate, numbers};
use aunar_domain::activity::{ActivityKind, Audience, Content, MOST_PRIMARY_OBJECTIVES, Status};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::geography::PlaceKind;
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fields};
use aunar_domain::period::reading;
use aunar_domain::words::Lang;

/// How a field is filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Area,
    /// One of a list.
    Choice,
    /// Any of a list.
    Checks,
    /// At most three of a list.
    Three,
}

/// One of a list.
#[derive(Clone)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    /// The language of the label, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    pub(super) chosen: bool,
}

/// A field of a form.
pub(super) struct FieldView {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) label: String,
    pub(super) help: Option<String>,
    /// As what it is understood.
    pub(super) echo: Option<String>,
    pub(super) faults: Vec<String>,
    pub(super) value: String,
    /// The language its words are in, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    /// The list that it is completed from.
    pub(super) list: Option<&'static str>,
    /// Whether it takes several of that list.
    pub(super) many: bool,
    pub(super) required: bool,
    /// Lists of choices: one for a choice or checks, three for three.
    pub(super) choices: Vec<Vec<Choice>>,
}

impl FieldView {
    /// The text, a line of its box each.
    pub(super) fn rows(&self) -> usize {
        let lines = self.value.lines().map(|line| 1 + line.chars().count() / 80).sum::<usize>();
        lines.clamp(if self.name == "description" { 5 } else { 2 }, 16)
    }

    /// What describes it to those who do not see the page.
    pub(super) fn described(&self) -> String {
        let mut ids = Vec::new();
        for (there, ending) in [
            (self.help.is_some(), "help"),
            (self.echo.is_some(), "echo"),
            (!self.faults.is_empty(), "fault"),
        ] {
            if there {
                ids.push(format!("{}-{ending}", self.name));
            }
        }
        ids.join(" ")
    }
}

/// What a field is called.
pub(super) fn label(t: Tongue, field: Field) -> String {
    t.label("form", field.code())
}

/// What a form shows of a content: a period as pages say it. Its code is read as well.
pub(super) fn as_shown(cx: &Cx, place: &Place, content: &Content) -> Fields {
    let mut fields = form::write(content, cx.lang(), &place.context());
    let periods = [(Field::Period, content.period), (Field::FirstPeriod, content.first_period)];
    let dated = periods.into_iter().filter_map(|(field, period)| Some((field, period?)));
    fields.extend(dated.map(|(field, p)| (field, numbers::period_in_field(cx.t(), &p))));
    fields
}

/// What forms are drawn with.
pub(super) struct Drawing<'a> {
    pub(super) cx: &'a Cx,
    pub(super) place: &'a Place,
    /// The activity that is edited.
    pub(super) content: Option<&'a Content>,
    pub(super) fields: &'a Fields,
    pub(super) said: &'a [(Field, String)],
    /// The language of texts that are not there yet.
    pub(super) lang: Lang,
}

impl Drawing<'_> {
    /// A field; none where there is nothing to choose from.
    pub(super) fn field(&self, field: Field) -> Option<FieldView> {
        let t = self.cx.t();
        let value = self.fields.get(&field).cloned().unwrap_or_default();
        let faults: Vec<String> =
            self.said.iter().filter(|(f, _)| *f == field).map(|(_, said)| said.clone()).collect();
        let (kind, choices) = self.choices(field, &value);
        if kind == Kind::Choice && choices[0].len() < 2 {
            return None;
        }
        let in_lang = form::language(self.content, field, self.lang);
        let is_there = self.content.is_some() && field.is_text() && !value.is_empty();
        let mut help = t.try_label("form-help", field.code());
        if is_there {
            let name = t.language(in_lang);
            help = Some(t.with("form-original", &[("language", &name)]));
        }
        Some(FieldView {
            name: field.code(),
            kind,
            label: label(t, field),
            help,
            echo: matches!(field, Field::Period | Field::FirstPeriod)
                .then(|| echo(t, &value))
                .flatten(),
            faults,
            lang: (field.is_text() && in_lang != t.0).then(|| in_lang.code()),
            list: match field {
                Field::Lead
                | Field::CoLeads
                | Field::Contributors
                | Field::Funders
                | Field::Implementers => Some("entities"),
                Field::Places => Some("places"),
                Field::Needs => Some("needs"),
                Field::Mechanisms => Some("mechanisms"),
                Field::SdgTargets | Field::SecondarySdgTargets => Some("targets"),
                _ => None,
            },
            many: field.is_list() || field == Field::SecondarySdgTargets,
            required: field == Field::Title,
            choices,
            value,
        })
    }

    /// How a field is filled in, and what there is to choose from. What was typed and is none of
    /// that is never lost: then the field is a line of text.
    fn choices(&self, field: Field, value: &str) -> (Kind, Vec<Vec<Choice>>) {
        let list = self.list(field);
        let chosen: Vec<&str> = value.split(';').map(str::trim).filter(|v| !v.is_empty()).collect();
        let known = |value: &&str| list.iter().any(|(v, _)| v == value);
        let marked = |of: &[&str]| -> Vec<Choice> {
            let one = |(value, label): &(String, String)| Choice {
                value: value.clone(),
                label: label.clone(),
                lang: self.lang_of(field, value),
                chosen: of.contains(&value.as_str()),
            };
            list.iter().map(one).collect()
        };
        match field {
            Field::Description | Field::SlipReason | Field::Deliverable | Field::Sectors => {
                (Kind::Area, Vec::new())
            }
            Field::Kind
            | Field::Status
            | Field::PriorityReference
            | Field::ResultReference
            | Field::Gender
            | Field::HumanRights
                if known(&value) =>
            {
                (Kind::Choice, vec![marked(&[value])])
            }
            Field::Audiences | Field::SecondaryObjectives | Field::Principles | Field::Qcpr
                if chosen.iter().all(&known) =>
            {
                (Kind::Checks, vec![marked(&chosen)])
            }
            Field::Objectives
                if chosen.len() <= MOST_PRIMARY_OBJECTIVES && chosen.iter().all(known) =>
            {
                let nth = |n: usize| {
                    let mut all = vec![Choice {
                        value: String::new(),
                        label: "–".to_owned(),
                        lang: None,
                        chosen: false,
                    }];
                    all.extend(marked(chosen.get(n..=n).unwrap_or_default()));
                    all
                };
                (Kind::Three, (0..MOST_PRIMARY_OBJECTIVES).map(nth).collect())
            }
            _ => (Kind::Line, Vec::new()),
        }
    }

    /// The language in which a part of the plan is called, where that is not the page's.
    fn lang_of(&self, field: Field, reference: &str) -> Option<&'static str> {
        let mut priorities = self.place.plan.priorities.iter();
        let title = match field {
            Field::PriorityReference => {
                priorities.find(|p| p.reference == reference).map(|p| &p.title)
            }
            Field::ResultReference => priorities
                .flat_map(|p| &p.results)
                .find(|r| r.reference == reference)
                .map(|r| &r.title),
            _ => None,
        };
        title.and_then(|title| Words::label(title, self.cx.lang()).lang)
    }

    /// What there is to choose from: values and what they are called.
    fn list(&self, field: Field) -> Vec<(String, String)> {
        let (t, common) = (self.cx.t(), &self.place.network.common);
        let labelled = |family: &str, codes: Vec<&'static str>| -> Vec<(String, String)> {
            codes.into_iter().map(|code| (code.to_owned(), t.label(family, code))).collect()
        };
        let entries = |framework: &str, numbered: bool| -> Vec<(String, String)> {
            let entries = common.frameworks.entries(framework).iter();
            let label = |code: &str, words: &str| {
                if numbered { format!("{code}. {words}") } else { words.to_owned() }
            };
            entries.map(|e| (e.code.clone(), label(&e.code, e.short.words(t.0)))).collect()
        };
        let none = |label: &str| (String::new(), t.t(label));
        match field {
            Field::Kind => labelled("kind", ActivityKind::ALL.iter().map(|k| k.code()).collect()),
            Field::Status => labelled("status", Status::ALL.iter().map(|s| s.code()).collect()),
            Field::Audiences => {
                labelled("audience", Audience::ALL.iter().map(|a| a.code()).collect())
            }
            Field::PriorityReference => {
                let all = self.place.plan.priorities.iter();
                let named = |p: &aunar_domain::plan::Priority| {
                    (p.reference.clone(), format!("{} {}", p.reference, p.title.words(t.0)))
                };
                std::iter::once(none("form-no-priority")).chain(all.map(named)).collect()
            }
            Field::ResultReference => {
                let all = self.place.plan.priorities.iter().flat_map(|p| &p.results);
                let named = |r: &aunar_domain::plan::PlanResult| {
                    (r.reference.clone(), format!("{} {}", r.reference, r.title.words(t.0)))
                };
                std::iter::once(none("form-no-result")).chain(all.map(named)).collect()
            }
            Field::Objectives | Field::SecondaryObjectives => entries(OBJECTIVES, true),
            Field::Principles => entries(PRINCIPLES, false),
            Field::Qcpr => entries(QCPR, false),
            Field::Gender | Field::HumanRights => {
                let values = (0..=3).map(|v: u8| {
                    let v = v.to_string();
                    let label = t.with("activity-marker-of", &[("value", &v)]);
                    (v, label)
                });
                std::iter::once(none("activity-not-assessed")).chain(values).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a field says, for people to compare: labels instead of codes.
    pub(super) fn told(&self, field: Field, value: &str) -> String {
        let list = self.list(field);
        let one = |value: &str| {
            let found = list.iter().find(|(v, _)| v == value);
            found.map_or_else(|| value.to_owned(), |(_, label)| label.clone())
        };
        match field {
            Field::Audiences
            | Field::Objectives
            | Field::SecondaryObjectives
            | Field::Principles
            | Field::Qcpr => value
                .split(';')
                .map(|v| one(v.trim()))
                .filter(|v| !v.is_empty())
                .collect::<Vec<_>>()
                .join("; "),
            _ => one(value),
        }
    }
}

/// A period as it is understood, in words.
pub(super) fn echo(t: Tongue, text: &str) -> Option<String> {
    let read = reading::read(text).ok()?;
    Some(t.with("form-understood", &[("period", &numbers::period(t, &read.period))]))
}

/// What fields are completed from: a list's name, and its values with what they are.
pub(super) type Lists = Vec<(&'static str, Vec<(String, String)>)>;

/// The lists that fields are completed from.
pub(super) fn lists(cx: &Cx, place: &Place, names: &[&str]) -> Lists {
    let (lang, common) = (cx.lang(), &place.network.common);
    let context = place.context();
    let collator = collate::collator(lang);
    let mut all: Lists = Vec::new();
    let mut add = |name: &'static str, make: &dyn Fn() -> Vec<(String, String)>| {
        if names.contains(&name) {
            all.push((name, make()));
        }
    };
    add("entities", &|| {
        let mut all: Vec<(String, String)> = common
            .register
            .iter()
            .map(|e| (form::entity(e.id, lang, &context), e.name.words(lang).to_owned()))
            .collect();
        all.sort_by(|a, b| collator.compare(&a.0, &b.0));
        all
    });
    add("places", &|| {
        let known = common.geography.iter().filter(|p| p.kind != PlaceKind::Subdivision);
        let mut all: Vec<(String, String)> =
            known.map(|p| (p.name.words(lang).to_owned(), p.code.clone())).collect();
        all.sort_by(|a, b| collator.compare(&a.0, &b.0));
        all
    });
    add("needs", &|| {
        let all = place.network.needs.iter();
        all.map(|n| (n.reference.clone(), n.title.words(lang).to_owned())).collect()
    });
    add("mechanisms", &|| {
        let all = place.network.mechanisms.iter();
        all.map(|m| (m.reference.clone(), m.name.words(lang).to_owned())).collect()
    });
    add("targets", &|| {
        let all = common.frameworks.entries(SDG).iter();
        all.map(|e| (e.code.clone(), e.short.words(lang).to_owned())).collect()
    });
    for (family, codes) in [
        ("kinds", ActivityKind::ALL.iter().map(|k| ("kind", k.code())).collect::<Vec<_>>()),
        ("statuses", Status::ALL.iter().map(|s| ("status", s.code())).collect()),
    ] {
        add(family, &|| {
            let word = |(family, code): &(&str, &str)| (cx.t().label(family, code), String::new());
            codes.iter().map(word).collect()
        });
    }
    all
}
