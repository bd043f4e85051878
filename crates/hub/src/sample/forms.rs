//! The files of the sample network as they are written: codes and references instead of
//! identifiers, periods as people write them.

use aunar_domain::activity::{ActivityKind, Audience, Status};
use aunar_domain::event::{Access, EventFormat, EventKind};
use aunar_domain::need::{Evidence, NeedKind};
use aunar_domain::network::MemberRole;
use aunar_domain::plan::{PlanStatus, PriorityKind};
use aunar_domain::words::{Lang, Text};
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct NetworkForm {
    pub(super) name: Text,
    pub(super) summary: Text,
    pub(super) illustrative_note: Text,
    pub(super) members: Vec<MemberForm>,
}

#[derive(Deserialize)]
pub(super) struct MemberForm {
    pub(super) entity: String,
    pub(super) role: MemberRole,
    #[serde(default)]
    pub(super) offices: Vec<OfficeForm>,
}

#[derive(Deserialize)]
pub(super) struct OfficeForm {
    pub(super) name: Text,
    pub(super) place: Option<String>,
    pub(super) city: Option<String>,
    #[serde(default)]
    pub(super) languages: Vec<Lang>,
    pub(super) email: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct PlanForm {
    pub(super) code: String,
    pub(super) title: Text,
    pub(super) summary: Text,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
    pub(super) status: PlanStatus,
    pub(super) endorsed_on: Option<NaiveDate>,
    pub(super) illustrative: bool,
    pub(super) priorities: Vec<PriorityForm>,
}

/// The next plan, which is being drafted.
#[derive(Deserialize)]
pub(super) struct NextForm {
    pub(super) plan: PlanForm,
    pub(super) activities: Vec<ActivityForm>,
}

#[derive(Deserialize)]
pub(super) struct PriorityForm {
    pub(super) r#ref: String,
    pub(super) kind: PriorityKind,
    pub(super) title: Text,
    pub(super) summary: Text,
    pub(super) co_leads: Vec<String>,
    pub(super) results: Vec<ResultForm>,
}

#[derive(Deserialize)]
pub(super) struct ResultForm {
    pub(super) r#ref: String,
    pub(super) title: Text,
}

#[derive(Deserialize)]
pub(super) struct NeedsForm {
    pub(super) needs: Vec<NeedForm>,
}

#[derive(Deserialize)]
pub(super) struct NeedForm {
    pub(super) r#ref: String,
    pub(super) kind: NeedKind,
    pub(super) title: Text,
    pub(super) text: Option<Text>,
    #[serde(default)]
    pub(super) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(super) places: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct MechanismsForm {
    pub(super) mechanisms: Vec<MechanismForm>,
}

#[derive(Deserialize)]
pub(super) struct MechanismForm {
    pub(super) r#ref: String,
    pub(super) name: Text,
    pub(super) acronym: Option<String>,
    pub(super) summary: Option<Text>,
    #[serde(default)]
    pub(super) places: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct ActivitiesForm {
    pub(super) activities: Vec<ActivityForm>,
}

#[derive(Deserialize)]
pub(super) struct ActivityForm {
    pub(super) r#ref: String,
    pub(super) priority: Option<String>,
    pub(super) result: Option<String>,
    pub(super) title: Text,
    pub(super) description: Option<Text>,
    pub(super) kind: ActivityKind,
    pub(super) lead: Option<String>,
    #[serde(default)]
    pub(super) co_leads: Vec<String>,
    #[serde(default)]
    pub(super) contributors: Vec<String>,
    #[serde(default)]
    pub(super) funders: Vec<String>,
    #[serde(default)]
    pub(super) implementing: Vec<String>,
    pub(super) period: Option<String>,
    pub(super) slipped_from: Option<String>,
    pub(super) slip_reason: Option<Text>,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) places: Vec<String>,
    #[serde(default)]
    pub(super) audiences: Vec<Audience>,
    #[serde(default)]
    pub(super) primary: Vec<u8>,
    #[serde(default)]
    pub(super) secondary: Vec<u8>,
    #[serde(default)]
    pub(super) principles: Vec<String>,
    #[serde(default)]
    pub(super) sdg: Vec<String>,
    pub(super) qcpr: Option<String>,
    pub(super) gender_marker: Option<u8>,
    pub(super) human_rights_marker: Option<u8>,
    pub(super) deliverable: Option<Text>,
    pub(super) link: Option<String>,
    #[serde(default)]
    pub(super) needs: Vec<String>,
    #[serde(default)]
    pub(super) mechanisms: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct EventsForm {
    pub(super) events: Vec<EventForm>,
}

#[derive(Deserialize)]
pub(super) struct EventForm {
    pub(super) r#ref: String,
    pub(super) title: Text,
    pub(super) summary: Option<Text>,
    pub(super) kind: EventKind,
    pub(super) start: String,
    pub(super) end: String,
    pub(super) zone: String,
    pub(super) format: EventFormat,
    pub(super) venue: Option<String>,
    pub(super) country: Option<String>,
    pub(super) link: Option<String>,
    #[serde(default)]
    pub(super) interpretation: Vec<Lang>,
    pub(super) access: Access,
    pub(super) activity: Option<String>,
    #[serde(default)]
    pub(super) register_by: Option<String>,
    #[serde(default)]
    pub(super) position: Option<(i64, i64)>,
    pub(super) moved_from: Option<String>,
    pub(super) moved_reason: Option<Text>,
    pub(super) recording: Option<String>,
}
