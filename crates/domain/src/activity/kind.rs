//! What an activity is, and how far it is.

codes! {
    /// What kind of work an activity is.
    pub enum ActivityKind ("kind of activity") {
        /// A thematic workshop.
        Workshop = "workshop",
        /// A training, of country teams above all.
        Training = "training",
        /// A GCM Talk.
        GcmTalk = "gcm-talk",
        /// A meeting.
        Meeting = "meeting",
        /// A dialogue with stakeholders.
        Dialogue = "dialogue",
        /// Guidance, a tool, a manual.
        Guidance = "guidance",
        /// Research, data, a study.
        Research = "research",
        /// Advocacy, a campaign.
        Advocacy = "advocacy",
        /// Support to a State.
        StateSupport = "state-support",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// How far an activity is; the first four are UN INFO's, all six IATI's.
    pub enum Status ("status of an activity") {
        /// Planned, not begun.
        Pipeline = "pipeline",
        /// Under way.
        Implementation = "implementation",
        /// Done but for the accounts and the report.
        Finalisation = "finalisation",
        /// Done.
        Closed = "closed",
        /// Given up.
        Cancelled = "cancelled",
        /// Interrupted.
        Suspended = "suspended",
    }
}

codes! {
    /// The three words the global Network's page uses, and a fourth for what left the plan.
    pub enum PublicStatus ("public status") {
        /// Yet to start.
        YetToStart = "yet-to-start",
        /// Ongoing.
        Ongoing = "ongoing",
        /// Completed.
        Completed = "completed",
        /// Cancelled: none of the three would be honest.
        Withdrawn = "withdrawn",
    }
}

impl Status {
    /// The word shown to the public.
    #[must_use]
    pub const fn public(self) -> PublicStatus {
        match self {
            Status::Pipeline => PublicStatus::YetToStart,
            Status::Implementation | Status::Finalisation | Status::Suspended => {
                PublicStatus::Ongoing
            }
            Status::Closed => PublicStatus::Completed,
            Status::Cancelled => PublicStatus::Withdrawn,
        }
    }

    /// The code of IATI's ActivityStatus list.
    #[must_use]
    pub const fn iati(self) -> u8 {
        match self {
            Status::Pipeline => 1,
            Status::Implementation => 2,
            Status::Finalisation => 3,
            Status::Closed => 4,
            Status::Cancelled => 5,
            Status::Suspended => 6,
        }
    }
}
