//! What one may speak about: an activity's fields, as people call them.

use crate::activity::Activity;
use crate::intake::{self, WriteContext};
use crate::words::Lang;

codes! {
    /// A field of an activity that a comment or a suggestion is about.
    pub enum Topic ("field of an activity to speak about") {
        /// Its title.
        Title = "title",
        /// What will be done.
        Description = "description",
        /// Its kind.
        Kind = "kind",
        /// How far it is.
        Status = "status",
        /// The priority it stands under.
        Priority = "priority",
        /// The result it leads to.
        Result = "result",
        /// When.
        Period = "period",
        /// Why it slipped.
        SlipReason = "slip_reason",
        /// Who leads it.
        Lead = "lead",
        /// Who leads it with the lead.
        CoLeads = "co_leads",
        /// Who contributes.
        Contributors = "contributors",
        /// Who pays.
        Funders = "funders",
        /// Who carries it out.
        Implementers = "implementers",
        /// Where.
        Places = "places",
        /// For whom.
        Audiences = "audiences",
        /// The Compact's objectives it mainly serves.
        Objectives = "objectives",
        /// The Compact's objectives it serves as well.
        SecondaryObjectives = "secondary_objectives",
        /// The Compact's principles.
        Principles = "principles",
        /// SDG targets.
        SdgTargets = "sdg_targets",
        /// Functions of the development system.
        Qcpr = "qcpr",
        /// Gender equality marker.
        Gender = "gender",
        /// Human rights marker.
        HumanRights = "human_rights",
        /// What it will leave behind.
        Deliverable = "deliverable",
        /// Where that is to be found.
        Link = "link",
        /// The needs it answers.
        Needs = "needs",
        /// The outside mechanisms it is linked with.
        Mechanisms = "mechanisms",
    }
}

impl Topic {
    /// Whether it is a text in several languages.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Title | Self::Description | Self::SlipReason | Self::Deliverable)
    }

    /// The most characters a value of it has.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::Title => intake::LONGEST_TITLE,
            Self::Description | Self::SlipReason | Self::Deliverable => intake::LONGEST_TEXT,
            _ => 2_000,
        }
    }

    /// The header of its column in our own export.
    pub(super) const fn column(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Description => "description",
            Self::Kind => "kind of activity",
            Self::Status => "status",
            Self::Priority => "priority reference",
            Self::Result => "result reference",
            Self::Period => "period",
            Self::SlipReason => "slip reason",
            Self::Lead => "lead",
            Self::CoLeads => "co-leads",
            Self::Contributors => "contributors",
            Self::Funders => "funders",
            Self::Implementers => "implementing partners",
            Self::Places => "places",
            Self::Audiences => "audiences",
            Self::Objectives => "objectives",
            Self::SecondaryObjectives => "secondary objectives",
            Self::Principles => "principles",
            Self::SdgTargets => "SDG targets",
            Self::Qcpr => "QCPR functions",
            Self::Gender => "gender marker",
            Self::HumanRights => "human rights marker",
            Self::Deliverable => "deliverable",
            Self::Link => "link",
            Self::Needs => "needs",
            Self::Mechanisms => "mechanisms",
        }
    }

    /// Where it stands in a row of our own export; a text has a column per language.
    pub(super) fn position(self, lang: Option<Lang>) -> Option<usize> {
        let header = match lang.filter(|_| self.is_text()) {
            Some(lang) => format!("{} ({})", self.column(), lang.code()),
            None => self.column().to_owned(),
        };
        intake::header().iter().position(|h| *h == header)
    }
}

/// What a field says now, in the form in which a suggestion gives a value and an export writes it:
/// `IOM; ILO`, `2027-Q2`, a text's words in a language.
#[must_use]
pub fn written(
    activity: &Activity,
    topic: Topic,
    lang: Option<Lang>,
    cx: &WriteContext<'_>,
) -> String {
    let at = topic.position(lang);
    at.and_then(|at| intake::row(activity, cx).into_iter().nth(at)).unwrap_or_default()
}
