//! What a claim says.

codes! {
    /// What a claim says; `hub` has a sentence for each.
    pub enum Said ("kind of claim") {
        /// Which time is looked at, and what of it is counted.
        Looked = "looked",
        /// So many comments were received, published and answered.
        Consulted = "consulted",
        /// From whom they came.
        ConsultedWhom = "consulted-whom",
        /// For how many organisations somebody spoke.
        ConsultedOrganisations = "consulted-organisations",
        /// Events were held.
        EventsHeld = "events-held",
        /// In how many events that published it how many took part.
        TookPart = "took-part",
        /// How many took part in one event.
        Participation = "participation",
        /// Who they were, as a kind.
        ParticipationBy = "participation-by",
        /// Members reported.
        Reported = "reported",
        /// Evidence was brought.
        EvidenceBrought = "evidence-brought",
        /// The plan was endorsed.
        Endorsed = "endorsed",
        /// It was amended.
        Amended = "amended",
        /// Work is linked with outside mechanisms.
        Synergies = "synergies",
        /// Work is for country teams.
        CountryTeams = "country-teams",
        /// How far activities are.
        Progress = "progress",
        /// Who took part.
        Partners = "partners",
        /// What an indicator came to.
        Measured = "measured",
        /// An indicator of which nothing was measured.
        NotMeasured = "not-measured",
        /// What shows it.
        Shown = "shown",
        /// Practices that were published.
        Practices = "practices",
        /// Objectives that no activity serves.
        GapObjectives = "gap-objectives",
        /// Principles that no activity names.
        GapPrinciples = "gap-principles",
        /// Countries without an activity of their own.
        GapCountries = "gap-countries",
        /// Groups that no activity is for.
        GapAudiences = "gap-audiences",
        /// What was completed and nothing shows.
        GapEvidence = "gap-evidence",
        /// A need that is answered.
        NeedAnswered = "need-answered",
        /// A need that is not.
        NeedUnanswered = "need-unanswered",
        /// What became of comments.
        Answers = "answers",
        /// How many recommendations events left, and where they stand.
        Recommendations = "recommendations",
        /// One that nobody has answered.
        RecommendationOpen = "recommendation-open",
        /// One that was answered with a word.
        RecommendationAnswered = "recommendation-answered",
        /// One that an activity takes up.
        RecommendationTakenUp = "recommendation-taken-up",
        /// No event left recommendations here.
        NoRecommendations = "no-recommendations",
        /// The review itself moved.
        ReviewMoved = "review-moved",
        /// An activity slipped.
        Slipped = "slipped",
        /// An event moved.
        EventMoved = "event-moved",
        /// An activity was given up.
        Cancelled = "cancelled",
        /// Nothing slipped.
        NothingSlipped = "nothing-slipped",
        /// What money was needed, there and spent.
        Money = "money",
        /// How many lines state nothing of an amount.
        MoneySilent = "money-silent",
        /// How many lines have more than they need, which fills no other's gap.
        MoneyOver = "money-over",
        /// How much of it was members' own.
        MoneyCore = "money-core",
        /// What was converted, and with which rates.
        MoneyRates = "money-rates",
        /// What could not be converted.
        MoneyNoRate = "money-no-rate",
        /// Nobody said what money there was.
        MoneyUnknown = "money-unknown",
        /// What is not finished.
        Unfinished = "unfinished",
        /// What goes on in the next plan.
        CarriedOver = "carried-over",
        /// Nothing was carried over yet.
        NotCarriedOver = "not-carried-over",
    }
}
