//! What an event is, in codes: its kind, its form, who comes, what it leaves behind, how it comes again.

use chrono::{Days, Months, NaiveDateTime};

codes! {
    /// What kind of event it is.
    pub enum EventKind ("kind of event") {
        /// A workshop.
        Workshop = "workshop",
        /// A training.
        Training = "training",
        /// A GCM Talk.
        GcmTalk = "gcm-talk",
        /// A meeting.
        Meeting = "meeting",
        /// A dialogue.
        Dialogue = "dialogue",
        /// A review of the Compact.
        Review = "review",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// How one takes part.
    pub enum EventFormat ("format of an event") {
        /// In a place.
        InPerson = "in-person",
        /// From anywhere.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

codes! {
    /// Who may come.
    pub enum Access ("access class") {
        /// Anybody.
        Open = "open",
        /// Those who are invited.
        Invitation = "invitation",
        /// Member States.
        MemberStates = "member-states",
        /// People under thirty.
        Under30 = "under-30",
    }
}

codes! {
    /// What a document of an event is.
    pub enum DocumentKind ("kind of document") {
        /// What the event is for.
        ConceptNote = "concept-note",
        /// Its programme as a file.
        Agenda = "agenda",
        /// What somebody showed.
        Presentation = "presentation",
        /// What came out of it.
        SummaryReport = "summary-report",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// How often an event of a series comes.
    pub enum Repeat ("rhythm of a series") {
        /// Every week.
        Weekly = "weekly",
        /// Every second week.
        Fortnightly = "fortnightly",
        /// On the same day of every month, or its last where it has none.
        Monthly = "monthly",
    }
}

impl Repeat {
    /// The moment so many times after the first, on the same clock; nothing beyond the calendar.
    #[must_use]
    pub fn after(self, first: NaiveDateTime, times: u32) -> Option<NaiveDateTime> {
        match self {
            Self::Weekly => first.checked_add_days(Days::new(7 * u64::from(times))),
            Self::Fortnightly => first.checked_add_days(Days::new(14 * u64::from(times))),
            Self::Monthly => first.checked_add_months(Months::new(times)),
        }
    }
}
