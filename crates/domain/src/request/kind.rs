//! What a request is in codes: its topic, what is asked for, who sees it, where it is.

codes! {
    /// What support is asked about; totals are by this.
    pub enum Topic ("topic of a request") {
        /// Data and evidence.
        Data = "data",
        /// National policies and plans.
        Policies = "policies",
        /// Pathways for regular migration.
        Pathways = "pathways",
        /// Identity and documents.
        Documents = "documents",
        /// Recruitment and decent work.
        Work = "work",
        /// Protection of people in vulnerable situations.
        Protection = "protection",
        /// Trafficking in persons and smuggling of migrants.
        Trafficking = "trafficking",
        /// Borders and procedures.
        Borders = "borders",
        /// Access to basic services.
        Services = "services",
        /// Inclusion and discrimination.
        Inclusion = "inclusion",
        /// Return and reintegration.
        Return = "return",
        /// Diasporas and remittances.
        Diasporas = "diasporas",
        /// Climate, disasters and displacement.
        Climate = "climate",
        /// Follow-up and review of the Compact.
        Review = "review",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// What kind of support is asked for.
    pub enum Support ("kind of support") {
        /// Advice.
        Advice = "advice",
        /// Training.
        Training = "training",
        /// Data, studies and tools.
        Tools = "tools",
        /// Exchange with other States.
        Exchange = "exchange",
        /// A joint mission.
        Mission = "mission",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Whom a request is shown to.
    pub enum SeenBy ("circle of a request") {
        /// Those who run the network: its co-leads and its secretariat.
        CoLeads = "co-leads",
        /// Members that are chosen or assigned, besides.
        Chosen = "chosen",
        /// All members.
        Members = "members",
    }
}

codes! {
    /// How far a request is.
    pub enum State ("state of a request") {
        /// It was received.
        Received = "received",
        /// Members are asked about it.
        Assigned = "assigned",
        /// It has become an activity, or part of one.
        UnderWay = "under-way",
        /// The support was given.
        Done = "done",
        /// It was declined.
        Declined = "declined",
        /// Whoever asked took it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether nothing more comes of it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, State::Done | State::Declined | State::Withdrawn)
    }
}
