//! The page of the form: its fields in the order in which people think of an activity, what is
//! wrong beside each, and what somebody else has changed meanwhile.

use super::clash::{self, Clash};
use super::fields::{Choice, Drawing, FieldView, Lists, as_shown, label, lists};
use super::place::Place;
use super::typed::Typed;
use super::weigh::Faults;
use crate::similar;
use crate::web::{Answer, Cx, Shell, numbers, respond, statics, tongue};
use askama::Template;
use aunar_domain::activity::{Activity, Content};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{self, Fields};
use aunar_domain::merge::Merged;
use aunar_domain::words::Lang;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What a form is about and what it shows.
pub(super) struct Sheet<'a> {
    /// The activity that is edited; none for a new one.
    pub(super) activity: Option<&'a Activity>,
    /// The identifier of the form.
    pub(super) form: Uuid,
    /// The version it is drawn from; 0 for a new activity.
    pub(super) version: i64,
    pub(super) lang: Lang,
    pub(super) fields: Fields,
    /// What is wrong.
    pub(super) said: Faults,
    /// Both changes, where somebody else saved meanwhile.
    pub(super) merged: Option<&'a Merged>,
    /// When the draft was kept that it shows.
    pub(super) draft: Option<DateTime<Utc>>,
    /// New activities that the person has begun before: address and when.
    pub(super) begun: Vec<(String, String)>,
    /// Where the form asks for an amendment instead of saving.
    pub(super) amending: Option<Amending>,
    /// Similar work, where somebody asked for it without a script: a fragment of the page.
    pub(super) similar: Option<String>,
}

/// What a form that asks for an amendment has beside the activity.
#[derive(Default)]
pub(super) struct Amending {
    /// Why, as typed.
    pub(super) reason: String,
    /// Why it was not taken.
    pub(super) problem: Option<String>,
    /// Whether whoever asks may put it in force at once, where it is minor.
    pub(super) may_log: bool,
}

impl<'a> Sheet<'a> {
    /// The form of an activity as it is stored.
    pub(super) fn of(cx: &Cx, place: &Place, activity: &'a Activity) -> Self {
        Self {
            fields: as_shown(cx, place, &activity.content),
            activity: Some(activity),
            ..Self::blank(cx, activity.id.0, activity.version)
        }
    }

    /// The form of an activity as it was typed, with what is wrong.
    pub(super) fn faulty(
        cx: &Cx,
        place: &Place,
        activity: &'a Activity,
        typed: &Typed,
        (fields, said): (Fields, Faults),
    ) -> Self {
        Self {
            version: typed.version,
            lang: typed.lang,
            fields,
            said,
            ..Self::of(cx, place, activity)
        }
    }

    /// A form without anything in it.
    pub(super) fn blank(cx: &Cx, form: Uuid, version: i64) -> Self {
        Self {
            activity: None,
            form,
            version,
            lang: cx.lang(),
            fields: Fields::new(),
            said: Vec::new(),
            merged: None,
            draft: None,
            begun: Vec::new(),
            amending: None,
            similar: None,
        }
    }

    /// The form of an activity that somebody else has changed meanwhile: both changes together,
    /// drawn from the version that is there now, and not from the one that was typed over.
    pub(super) fn merged(
        cx: &Cx,
        place: &Place,
        activity: &'a Activity,
        typed: &Typed,
        merged: &'a Merged,
    ) -> Self {
        Self {
            lang: typed.lang,
            fields: as_shown(cx, place, &merged.content),
            merged: Some(merged),
            ..Self::of(cx, place, activity)
        }
    }
}

struct Group {
    key: &'static str,
    title: String,
    fields: Vec<FieldView>,
    more: Vec<FieldView>,
    more_title: String,
    more_open: bool,
}

#[derive(Template)]
#[template(path = "editing/pages/form.html")]
struct FormPage {
    shell: Shell,
    list: String,
    back: String,
    reference: Option<String>,
    heading: String,
    action: String,
    keep: String,
    form: String,
    version: i64,
    draft: Option<String>,
    begun: Vec<(String, String)>,
    problems: Vec<(&'static str, String, String)>,
    merged: bool,
    mine: String,
    theirs: String,
    clashes: Vec<Clash>,
    languages: Vec<Choice>,
    groups: Vec<Group>,
    lists: Lists,
    amending: Option<Amending>,
    similar: String,
    similar_at: String,
}

/// The groups of fields: what each is called by, what it shows, and what it folds away.
const GROUPS: &[(&str, &[Field], &[Field])] = &[
    ("what", &[Field::Title, Field::Description, Field::Kind, Field::Status], &[]),
    (
        "who",
        &[Field::Lead, Field::CoLeads, Field::Contributors, Field::Funders, Field::Implementers],
        &[],
    ),
    ("when", &[Field::Period, Field::PeriodNote], &[Field::FirstPeriod, Field::SlipReason]),
    ("where", &[Field::Places, Field::Audiences], &[]),
    (
        "why",
        &[
            Field::PriorityReference,
            Field::ResultReference,
            Field::Objectives,
            Field::Needs,
            Field::Mechanisms,
            Field::SdgTargets,
        ],
        &[
            Field::SecondaryObjectives,
            Field::Principles,
            Field::Qcpr,
            Field::Gender,
            Field::HumanRights,
            Field::SecondarySdgTargets,
            Field::SecondaryPrinciples,
            Field::SecondaryQcpr,
        ],
    ),
    ("rest", &[Field::Deliverable, Field::Link], &[Field::Sectors]),
];

/// Draws a form.
pub(super) fn draw(cx: &Cx, place: &Place, mut sheet: Sheet<'_>, status: StatusCode) -> Answer {
    let t = cx.t();
    let amending = sheet.amending.take();
    let similar = sheet.similar.take().unwrap_or_default();
    let sheet = &sheet;
    let content: Option<&Content> = sheet.activity.map(|a| &a.content);
    let drawing =
        Drawing { cx, place, content, fields: &sheet.fields, said: &sheet.said, lang: sheet.lang };
    let clashes = match (sheet.merged, content) {
        (Some(merged), Some(theirs)) => clash::all(&drawing, merged, theirs),
        _ => Vec::new(),
    };
    let is_asked = |field: &Field| !clashes.iter().any(|c| c.asks(*field));
    let views = |fields: &[Field]| -> Vec<FieldView> {
        fields.iter().filter(|f| is_asked(f)).filter_map(|f| drawing.field(*f)).collect()
    };
    let groups = GROUPS.iter().map(|(key, fields, more)| {
        let more = views(more);
        Group {
            key,
            title: t.label("form-group", key),
            fields: views(fields),
            more_title: t.try_label("form-more", key).unwrap_or_default(),
            more_open: more.iter().any(|f| !f.faults.is_empty()),
            more,
        }
    });
    let named = |fields: &[Field]| -> String {
        let mut fields: Vec<Field> = fields.to_vec();
        fields.dedup();
        let label = |field: &Field| {
            let first = form::together(*field).first().copied().unwrap_or(*field);
            label(t, first)
        };
        fields.iter().map(label).collect::<Vec<_>>().join(", ")
    };
    let (action, keep, back) = match sheet.activity {
        Some(activity) => {
            let address = place.address(&activity.reference);
            match &amending {
                None => (format!("{address}/edit"), format!("{address}/draft"), address),
                // Nothing is kept half-way: what is asked for stands as a whole.
                Some(_) => (format!("{address}/amend"), String::new(), address),
            }
        }
        None => {
            let list = format!("{}/activities", place.base());
            (format!("{list}/new"), format!("{list}/new/draft"), list)
        }
    };
    let reference = sheet.activity.map(|a| a.reference.clone());
    let heading = match &reference {
        Some(reference) if amending.is_some() => {
            t.with("amendment-heading", &[("reference", reference)])
        }
        Some(reference) => t.with("editing-heading", &[("reference", reference)]),
        None => t.t("editing-heading-new"),
    };
    let problems =
        sheet.said.iter().map(|(field, said)| (field.code(), label(t, *field), said.clone()));
    let page = FormPage {
        shell: Shell::of(cx, &place.network, Some(&place.plan.plan.code), "activities", &heading)
            .with_script(statics::drafting()),
        list: format!("{}/activities", place.base()),
        back,
        reference,
        heading,
        action,
        keep,
        form: sheet.form.to_string(),
        version: sheet.version,
        draft: sheet.draft.map(|at| numbers::moment(cx.lang(), at)),
        begun: sheet.begun.clone(),
        problems: problems.collect(),
        merged: sheet.merged.is_some(),
        mine: sheet.merged.map(|m| named(&m.mine)).unwrap_or_default(),
        theirs: sheet.merged.map(|m| named(&m.theirs)).unwrap_or_default(),
        languages: Lang::ALL
            .iter()
            .map(|lang| Choice {
                value: lang.code().to_owned(),
                label: tongue::own_name(*lang).to_owned(),
                lang: Some(lang.code()),
                chosen: *lang == sheet.lang,
            })
            .collect(),
        amending,
        similar,
        similar_at: similar::address(&place.network.network.code, &place.plan.plan.code),
        groups: groups.collect(),
        lists: lists(cx, place, &["entities", "places", "needs", "mechanisms", "targets"]),
        clashes,
    };
    respond::private_page(cx, status, &page)
}
