//! The fields that are compared, and what a difference in one looks like.

mod change;
mod differences;

pub use change::{Change, Difference, Value};
pub(super) use differences::Differences;

codes! {
    /// A field of an activity, a priority or a plan.
    pub enum Field ("field") {
        /// Its reference.
        Reference = "reference",
        /// Its title.
        Title = "title",
        /// What will be done.
        Description = "description",
        /// What it is about, of a priority or a plan.
        Summary = "summary",
        /// The priority it stands under.
        Priority = "priority",
        /// The result it leads to.
        Result = "result",
        /// Its kind.
        Kind = "kind",
        /// How far it is.
        Status = "status",
        /// When.
        Period = "period",
        /// The period as somebody wrote it.
        PeriodNote = "period_note",
        /// The period first planned.
        FirstPeriod = "first_period",
        /// Why it slipped.
        SlipReason = "slip_reason",
        /// Who takes part.
        Involved = "involved",
        /// Where.
        Places = "places",
        /// For whom.
        Audiences = "audiences",
        /// Objectives, principles, targets, functions.
        Tags = "tags",
        /// Gender equality marker.
        Gender = "gender",
        /// Human rights marker.
        HumanRights = "human_rights",
        /// What it leaves behind.
        Deliverable = "deliverable",
        /// Where that is.
        Link = "link",
        /// The needs it answers.
        Needs = "needs",
        /// The mechanisms it is linked with.
        Mechanisms = "mechanisms",
        /// Where the row came from.
        Source = "source",
        /// What it is about, by IATI's sectors.
        Sectors = "sectors",
        /// What else it says in IATI's codes.
        Standard = "standard",
        /// Who co-leads a priority.
        CoLeads = "co_leads",
        /// The results under a priority.
        Results = "results",
        /// A plan's code.
        Code = "code",
        /// A plan's first day.
        Start = "start",
        /// A plan's last day.
        End = "end",
        /// When a plan was endorsed.
        EndorsedOn = "endorsed_on",
        /// Whether a plan's content is made up.
        Illustrative = "illustrative",
    }
}
