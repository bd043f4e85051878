//! The values of fields: as people read them, and as a form asks for them.

use super::place::Place;
use crate::web::html::Words;
use crate::web::{Cx, Tongue, numbers};
use aunar_domain::activity::{ActivityKind, Audience, Status};
use aunar_domain::discussion::{Topic, written};
use aunar_domain::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use aunar_domain::intake::{Context, WriteContext};
use aunar_domain::period::reading;
use aunar_domain::words::Lang;

/// How a form asks for a value.
pub(super) enum Control {
    /// Running text.
    Area,
    /// One line, with what it may look like.
    Line(String),
    /// One of a list.
    One(Vec<Choice>),
    /// Any of a list.
    Any(Vec<Choice>),
}

/// A value to choose.
pub(super) struct Choice {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// The name of a field.
pub(super) fn label(t: Tongue, topic: Topic) -> String {
    t.try_label("field", topic.code()).unwrap_or_else(|| t.label("topic", topic.code()))
}

/// What is needed to write an activity's fields.
pub(super) fn writing(place: &Place) -> WriteContext<'_> {
    let network = &place.network;
    let register = &network.common.register;
    WriteContext::new(register, &place.plan.priorities, &network.needs, &network.mechanisms)
}

/// What is needed to read a value.
pub(super) fn reading_context(place: &Place) -> Context<'_> {
    place.network.intake(&place.plan, &[])
}

/// What a field says now, as a suggestion holds a value.
pub(super) fn now(place: &Place, topic: Topic, lang: Option<Lang>) -> String {
    written(&place.activity, topic, lang, &writing(place))
}

/// What a form begins with: what the field says now, a period as pages say it.
pub(super) fn in_field(t: Tongue, place: &Place, topic: Topic, lang: Option<Lang>) -> String {
    match (topic, &place.activity.content.period) {
        (Topic::Period, Some(period)) => numbers::period_in_field(t, period),
        _ => now(place, topic, lang),
    }
}

/// The parts of a list.
fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// A value as people read it; nothing where it is blank.
pub(super) fn shown(cx: &Cx, place: &Place, topic: Topic, value: &str) -> Option<String> {
    let (t, common) = (cx.t(), &place.network.common);
    let lang = t.0;
    if value.trim().is_empty() {
        return None;
    }
    let each = |say: &dyn Fn(&str) -> Option<String>| {
        let said = parts(value).map(|part| say(part).unwrap_or_else(|| part.to_owned()));
        said.collect::<Vec<_>>().join("; ")
    };
    let entry = |framework: &str, code: &str| {
        let entry = common.frameworks.entry(framework, code)?;
        Some(entry.short.words(lang).to_owned())
    };
    Some(match topic {
        Topic::Title | Topic::Description | Topic::SlipReason | Topic::Deliverable => {
            value.to_owned()
        }
        Topic::Link => value.to_owned(),
        Topic::Kind => each(&|code| t.try_label("kind", code)),
        Topic::Status => each(&|code| t.try_label("status", code)),
        Topic::Audiences => each(&|code| t.try_label("audience", code)),
        Topic::Gender | Topic::HumanRights => t.with("activity-marker-of", &[("value", value)]),
        Topic::Period => match reading::read(value) {
            Ok(read) => numbers::period(t, &read.period),
            Err(_) => value.to_owned(),
        },
        Topic::Priority => each(&|code| {
            let priority = place.plan.priorities.iter().find(|p| p.reference == code)?;
            Some(format!("{code} {}", priority.title.words(lang)))
        }),
        Topic::Result => each(&|code| {
            let mut results = place.plan.priorities.iter().flat_map(|p| &p.results);
            let result = results.find(|r| r.reference == code)?;
            Some(format!("{code} {}", result.title.words(lang)))
        }),
        Topic::Lead
        | Topic::CoLeads
        | Topic::Contributors
        | Topic::Funders
        | Topic::Implementers => {
            each(&|name| Some(common.register.find(name)?.short(lang).to_owned()))
        }
        Topic::Places => {
            each(&|code| Some(common.geography.find(code)?.name.words(lang).to_owned()))
        }
        Topic::Objectives | Topic::SecondaryObjectives => {
            each(&|code| Some(format!("{code}. {}", entry(OBJECTIVES, code)?)))
        }
        Topic::Principles => each(&|code| entry(PRINCIPLES, code)),
        Topic::SdgTargets => each(&|code| Some(format!("{code} {}", entry(SDG, code)?))),
        Topic::Qcpr => each(&|code| entry(QCPR, code)),
        Topic::Needs => each(&|code| {
            let need = place.network.needs.iter().find(|n| n.reference == code)?;
            Some(need.title.words(lang).to_owned())
        }),
        Topic::Mechanisms => each(&|code| {
            let mechanism = place.network.mechanisms.iter().find(|m| m.reference == code)?;
            Some(mechanism.name.words(lang).to_owned())
        }),
    })
}

/// How a form asks for a value of a field, with what the field says chosen.
pub(super) fn control(cx: &Cx, place: &Place, topic: Topic, value: &str) -> Control {
    let (t, common) = (cx.t(), &place.network.common);
    let lang = t.0;
    let chosen = |code: &str| parts(value).any(|part| part == code);
    let choice =
        |code: &str, label: String| Choice { chosen: chosen(code), code: code.to_owned(), label };
    let none = || Choice {
        code: String::new(),
        label: t.t("suggestion-none"),
        chosen: value.trim().is_empty(),
    };
    let entries = |framework: &str, with_code: bool| {
        let entries = common.frameworks.entries(framework).iter();
        Control::Any(
            entries
                .map(|e| {
                    let short = e.short.words(lang);
                    let label =
                        if with_code { format!("{}. {short}", e.code) } else { short.to_owned() };
                    choice(&e.code, label)
                })
                .collect(),
        )
    };
    match topic {
        Topic::Title | Topic::Description | Topic::SlipReason | Topic::Deliverable => Control::Area,
        Topic::Kind => {
            let all = ActivityKind::ALL.iter();
            Control::One(all.map(|k| choice(k.code(), t.label("kind", k.code()))).collect())
        }
        Topic::Status => {
            let all = Status::ALL.iter();
            Control::One(all.map(|s| choice(s.code(), t.label("status", s.code()))).collect())
        }
        Topic::Gender | Topic::HumanRights => {
            let values = ["0", "1", "2", "3"].into_iter();
            let values = values.map(|v| choice(v, t.with("activity-marker-of", &[("value", v)])));
            let not_assessed = Choice { label: t.t("activity-not-assessed"), ..none() };
            Control::One(std::iter::once(not_assessed).chain(values).collect())
        }
        Topic::Priority => {
            let all = place.plan.priorities.iter();
            let all = all
                .map(|p| choice(&p.reference, format!("{} {}", p.reference, p.title.words(lang))));
            Control::One(std::iter::once(none()).chain(all).collect())
        }
        Topic::Result => {
            let all = place.plan.priorities.iter().flat_map(|p| &p.results);
            let all = all
                .map(|r| choice(&r.reference, format!("{} {}", r.reference, r.title.words(lang))));
            Control::One(std::iter::once(none()).chain(all).collect())
        }
        Topic::Audiences => {
            let all = Audience::ALL.iter();
            Control::Any(all.map(|a| choice(a.code(), t.label("audience", a.code()))).collect())
        }
        Topic::Objectives | Topic::SecondaryObjectives => entries(OBJECTIVES, true),
        Topic::Principles => entries(PRINCIPLES, false),
        Topic::Qcpr => entries(QCPR, false),
        Topic::Needs => {
            let all = place.network.needs.iter();
            let all = all.map(|n| choice(&n.reference, Words::of(&n.title, lang, t).words));
            Control::Any(all.collect())
        }
        Topic::Mechanisms => {
            let all = place.network.mechanisms.iter();
            let all = all.map(|m| choice(&m.reference, Words::of(&m.name, lang, t).words));
            Control::Any(all.collect())
        }
        Topic::Period => Control::Line(t.t("suggestion-hint-period")),
        Topic::Lead => Control::Line(t.t("suggestion-hint-lead")),
        Topic::CoLeads | Topic::Contributors | Topic::Funders | Topic::Implementers => {
            Control::Line(t.t("suggestion-hint-entities"))
        }
        Topic::Places => Control::Line(t.t("suggestion-hint-places")),
        Topic::SdgTargets => Control::Line(t.t("suggestion-hint-sdg")),
        Topic::Link => Control::Line(t.t("suggestion-hint-link")),
    }
}
