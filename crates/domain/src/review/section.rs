//! The sections of a report.

codes! {
    /// A section of a report, in the order printed.
    pub enum Section ("section of a review") {
        /// Who was consulted, in which ways.
        Methodology = "methodology",
        /// What carries the work: endorsement, amendments, synergies.
        Environment = "environment",
        /// Progress by priority.
        Priorities = "priorities",
        /// Progress by objective.
        Objectives = "objectives",
        /// What was done for each guiding principle.
        Principles = "principles",
        /// Progress by country.
        Countries = "countries",
        /// What nothing was done for.
        Gaps = "gaps",
        /// Needs, answered and not.
        Needs = "needs",
        /// What others recommended, and what became of it.
        Recommendations = "recommendations",
        /// What came later than planned, and why.
        Slippage = "slippage",
        /// Means of implementation.
        Means = "means",
        /// Next steps.
        Next = "next",
    }
}
