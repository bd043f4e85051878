//! What can be done at all.

codes! {
    /// What somebody asks to do.
    pub enum Action ("action") {
        /// Read what is public: pages, feeds, exports, the API's lists.
        ReadPublic = "read-public",
        /// Read a plan and all that is in it.
        ReadPlan = "read-plan",
        /// See what an import would do.
        PreviewImport = "preview-import",
        /// Import activities into a plan.
        Import = "import",
        /// See who acts for whom in a network.
        ReadMandates = "read-mandates",
        /// Give a person a mandate, whatever it is; end one.
        GrantMandate = "grant-mandate",
        /// Name an alternate of one's own entity; end that.
        GrantAlternate = "grant-alternate",
        /// Make and end tokens of programs.
        IssueToken = "issue-token",
        /// Add an activity to a draft.
        AddActivity = "add-activity",
        /// Change what an activity of a draft says; decide on suggestions to it.
        EditActivity = "edit-activity",
        /// Change an event, or add one.
        EditEvent = "edit-event",
        /// Open the registration of an event, see who comes, note who came, say how many.
        RunEvent = "run-event",
        /// Say what becomes of a recommendation that is addressed to one's own entity.
        AnswerRecommendation = "answer-recommendation",
        /// Send back a copy of a plan, to see what it would change.
        SendCopy = "send-copy",
        /// Comment among members, and suggest.
        Discuss = "discuss",
        /// Write a translation.
        Translate = "translate",
        /// Switch rules of the plan check on and off.
        ConfigureChecks = "configure-checks",
        /// Open, moderate, answer and close a consultation.
        RunConsultation = "run-consultation",
        /// Comment in a consultation.
        Contribute = "contribute",
        /// Take a plan from one state to the next, or back.
        MovePlan = "move-plan",
        /// Open, close and call off a round of endorsement.
        RunRound = "run-round",
        /// Decide for a member in a round, and confirm its commitments.
        Decide = "decide",
        /// Ask for a change of an endorsed plan.
        ProposeAmendment = "propose-amendment",
        /// Log a minor change of an endorsed plan, open a round on a substantive one.
        RunAmendment = "run-amendment",
        /// Take an activity into the next plan.
        CarryOver = "carry-over",
        /// Say for one's own entity what an overlap of its activity with another is.
        AnswerOverlap = "answer-overlap",
        /// Settle an overlap on which the owners have not agreed.
        SettleOverlap = "settle-overlap",
        /// Open, extend and close windows in which owners report.
        RunReporting = "run-reporting",
        /// Report for one's own entity: progress, values, evidence.
        Report = "report",
        /// Take what was reported, or give it back.
        AcceptReport = "accept-report",
        /// Say what is measured, from where to where.
        DefineIndicators = "define-indicators",
        /// Say what money one's own entity's share needs, has and has spent.
        EditMoney = "edit-money",
        /// Bring in tables from outside: exchange rates, the calendar of country teams.
        ImportRates = "import-rates",
        /// Set up a regional review: its questions, period and languages.
        RunReview = "run-review",
        /// Write in the report to a regional review, and have it printed.
        WriteReview = "write-review",
        /// Say to which other programs a network tells what changes in it.
        RunWebhooks = "run-webhooks",
        /// Say how a network's pages look: its short name and its accent.
        SetLook = "set-look",
        /// Propose something to the network.
        Propose = "propose",
        /// Publish what was proposed, or keep it back.
        ModerateProposals = "moderate-proposals",
        /// Decide on a proposal, and write the answer.
        AnswerProposal = "answer-proposal",
        /// Write a practice for one's own entity, and see it before it is public.
        SharePractice = "share-practice",
        /// Look practices over: publish them, or give them back.
        ReviewPractice = "review-practice",
        /// Write news, for one's own entity or for the network.
        WriteNews = "write-news",
        /// Look news over and publish it; say which notes stand under it.
        PublishNews = "publish-news",
        /// Ask for support, for one's own State or on a State's behalf.
        AskSupport = "ask-support",
        /// Read a request for support.
        ReadRequest = "read-request",
        /// Assign requests, link them with what came of them, decline and finish them.
        RunRequests = "run-requests",
        /// Say for one's own entity what it can do about a request.
        AnswerRequest = "answer-request",
        /// Say who sees a request of one's own, whether its State is named, how the support was.
        OwnRequest = "own-request",
        /// Register an organisation with the network.
        Register = "register",
        /// Take an organisation into the register, or refuse it.
        ConfirmStakeholders = "confirm-stakeholders",
        /// Support a proposal for one's own organisation.
        SupportProposal = "support-proposal",
        /// Write calls for proposals, and say who weighs what comes.
        RunCalls = "run-calls",
        /// Weigh a proposal to a call.
        WeighProposal = "weigh-proposal",
        /// Read how a proposal to a call was weighed.
        ReadScores = "read-scores",
        /// Open a room.
        OpenRoom = "open-room",
        /// Read a room, and learn that it is there.
        ReadRoom = "read-room",
        /// Speak in a room.
        SpeakInRoom = "speak-in-room",
        /// Look over what is said in a room, change it and sum it up.
        ModerateRoom = "moderate-room",
    }
}
