//! Why something of a row is remarked on.

codes! {
    /// Why a remark is made.
    pub enum Reason ("reason of a remark") {
        /// The row has no title.
        NoTitle = "no-title",
        /// The text is longer than the field takes.
        TooLong = "too-long",
        /// The spreadsheet shows an error here.
        ErrorCell = "error-cell",
        /// A formula whose result the file does not hold.
        FormulaUnsaved = "formula-unsaved",
        /// A footnote, a heading or a sum, not an activity.
        NotAnActivity = "not-an-activity",
        /// The name is not known.
        UnknownEntity = "unknown-entity",
        /// The name is not known but nearly a known one.
        NearEntity = "near-entity",
        /// More unknown names than can be compared.
        TooManyUnknown = "too-many-unknown",
        /// More than one lead: the first leads, the others co-lead.
        SeveralLeads = "several-leads",
        /// Not a status.
        UnknownStatus = "unknown-status",
        /// Not a kind of activity.
        UnknownKind = "unknown-kind",
        /// Not a kind of priority.
        UnknownPriorityKind = "unknown-priority-kind",
        /// The priority's title is missing.
        UnknownPriority = "unknown-priority",
        /// The result is not known and has no title, or stands under no priority.
        UnknownResult = "unknown-result",
        /// The result stands under another priority.
        ResultElsewhere = "result-elsewhere",
        /// Not one of the Compact's objectives.
        UnknownObjective = "unknown-objective",
        /// `1,23` that a spreadsheet took for one number.
        DecimalNumber = "decimal-number",
        /// `7-10` that a spreadsheet took for a day.
        DateForNumber = "date-for-number",
        /// More than three primary objectives: the others were made secondary.
        TooManyPrimary = "too-many-primary",
        /// Not one of the Compact's principles.
        UnknownPrinciple = "unknown-principle",
        /// Not an SDG target that is known here.
        UnknownSdgTarget = "unknown-sdg-target",
        /// More than ten SDG targets.
        TooManySdgTargets = "too-many-sdg-targets",
        /// Not a QCPR function.
        UnknownQcpr = "unknown-qcpr",
        /// Not an entry of a known framework.
        UnknownTag = "unknown-tag",
        /// Not 0 to 3.
        UnknownMarker = "unknown-marker",
        /// Not an audience.
        UnknownAudience = "unknown-audience",
        /// Not a place.
        UnknownPlace = "unknown-place",
        /// Not a need or opportunity of the network.
        UnknownNeed = "unknown-need",
        /// Not a mechanism of the network.
        UnknownMechanism = "unknown-mechanism",
        /// Not an address a page may link to.
        UnsafeLink = "unsafe-link",
        /// No period can be read; the words are kept.
        PeriodUnread = "period-unread",
        /// The period names no year; the words are kept.
        PeriodNoYear = "period-no-year",
        /// The period ends before it starts; the words are kept.
        PeriodBackwards = "period-backwards",
        /// The day was taken to stand before the month.
        PeriodDayFirst = "period-day-first",
        /// Two digits were taken for a year of this century.
        PeriodShortYear = "period-short-year",
        /// A vague part of a year was taken for the whole year.
        PeriodVague = "period-vague",
        /// A bare number was taken for a spreadsheet's count of days.
        PeriodSerial = "period-serial",
        /// The period lies outside the plan's.
        PeriodOutsidePlan = "period-outside-plan",
        /// The column about a text cannot be read.
        AboutUnread = "about-unread",
        /// Not an identifier.
        IdUnread = "id-unread",
        /// Not a version.
        VersionUnread = "version-unread",
        /// Not usable as a reference.
        ReferenceUnusable = "reference-unusable",
        /// An earlier row has this reference or identifier.
        ReferenceTwice = "reference-twice",
        /// Another activity of the plan has this reference.
        ReferenceTaken = "reference-taken",
        /// The activity was joined into another, which is named.
        ReferenceJoined = "reference-joined",
        /// The activity was changed since it was exported.
        Stale = "stale",
        /// An earlier row says exactly the same.
        DuplicateRow = "duplicate-row",
        /// The activity of a published file has no identifier.
        NoIdentifier = "no-identifier",
        /// The file names no end: the plan's last day was taken.
        OpenEnd = "open-end",
        /// Words in a language that is not held were taken as if in the network's.
        OtherLanguage = "other-language",
        /// The title was cut; the whole stands at the head of the description.
        TitleCut = "title-cut",
        /// The plan has no place for this, and it was left out.
        NotHeld = "not-held",
        /// Not an amount of a currency that is known.
        AmountUnread = "amount-unread",
        /// Amounts that make less than nothing.
        BelowNothing = "below-nothing",
        /// It names no currency, nor does its activity or its file.
        NoCurrency = "no-currency",
        /// No day that can be read.
        NoDay = "no-day",
        /// No day of its own: that of its value was taken.
        ValueDay = "value-day",
        /// It lacks what it cannot be told without.
        Incomplete = "incomplete",
        /// Of a part of the whole alone, and not taken for the whole.
        OfAPart = "of-a-part",
        /// There are several where one is read: the first was.
        SeveralRead = "several-read",
        /// A sector that the OECD's list does not have.
        UnknownSector = "unknown-sector",
        /// Shares that do not make a hundred per cent.
        NotAHundred = "not-a-hundred",
        /// An original budget of which only a part was revised: the revised ones were taken.
        RevisedInPart = "revised-in-part",
        /// What is told of each transaction was taken of the activity as a whole.
        OfTransactions = "of-transactions",
        /// Not a code with what is said of it.
        SaidUnread = "said-unread",
        /// A budget that is of no single year or quarter was taken to the year it begins in.
        SeveralYears = "several-years",
        /// Nobody takes part whose money or figures these could be.
        NobodysShare = "nobodys-share",
        /// What was reported of it here stays as it is.
        ReportStands = "report-stands",
        /// What Aunar added to the file cannot be read; the standard's part was taken.
        ExtensionUnread = "extension-unread",
    }
}

impl Reason {
    /// Whether the value was read, though something had to be assumed: a form takes it as it is,
    /// with a word to the person.
    #[must_use]
    pub const fn is_note(self) -> bool {
        matches!(
            self,
            Reason::PeriodDayFirst
                | Reason::PeriodShortYear
                | Reason::PeriodVague
                | Reason::PeriodSerial
                | Reason::PeriodOutsidePlan
        )
    }
}
