//! Why something waits for somebody.

codes! {
    /// Why something waits; the desk has words for each. What is due on one day stands in this
    /// order.
    pub enum Kind ("kind of what waits") {
        /// A round of endorsement in which a member has not decided.
        Decide = "decide",
        /// What a member takes on in a round of endorsement and has not confirmed or corrected.
        Confirm = "confirm",
        /// A consultation in which the person may speak and has not.
        Speak = "speak",
        /// A consultation whose last day is over and that nobody has closed.
        CloseConsultation = "close-consultation",
        /// A report that was given back with a word.
        ReportSentBack = "report-sent-back",
        /// Reports that are owed in a window.
        ReportDue = "report-due",
        /// Reports that were handed in and nobody has taken.
        ReportsToAccept = "reports-to-accept",
        /// An activity that its dates say is over and its status does not.
        Overrun = "overrun",
        /// An activity that its dates say has begun and its status does not.
        Unstarted = "unstarted",
        /// An amendment that a member is asked about.
        AmendmentDecision = "amendment-decision",
        /// An amendment that somebody has asked for.
        AmendmentProposed = "amendment-proposed",
        /// An overlap that an owner has not answered.
        OverlapAnswer = "overlap-answer",
        /// An overlap on which owners do not agree.
        OverlapSettle = "overlap-settle",
        /// A recommendation of an event that nobody has answered.
        Recommendation = "recommendation",
        /// A mandate that ends soon.
        MandateEnds = "mandate-ends",
        /// An invitation that nobody has followed.
        Invitation = "invitation",
        /// An activity of a draft that lacks what its readers will ask for first.
        Incomplete = "incomplete",
        /// Somebody calls the person in a comment on an activity.
        Mention = "mention",
        /// A suggestion on an activity that nobody has decided on.
        Suggestion = "suggestion",
        /// Proposals that nobody has decided to publish or not.
        ModerateProposals = "moderate-proposals",
        /// Published proposals that nobody has decided on.
        AnswerProposals = "answer-proposals",
        /// Organisations whose registration nobody has confirmed or refused.
        ConfirmStakeholders = "confirm-stakeholders",
        /// Proposals to a call that a reviewer has not weighed.
        WeighProposals = "weigh-proposals",
        /// Posts in a room that nobody has looked over.
        RoomPosts = "room-posts",
        /// A room that is over and that nobody has summed up.
        RoomSummary = "room-summary",
        /// Comments of a consultation that nobody has decided to publish or not.
        Moderate = "moderate",
        /// Published comments of a consultation without an answer.
        Answer = "answer",
        /// Published offers to join an activity that nobody has decided on.
        Offer = "offer",
        /// An activity that the person began to write or to change and has not saved.
        Draft = "draft",
        /// A copy of a plan that came back and that nobody has looked at.
        Copy = "copy",
        /// A request for support that nobody has asked members about.
        RequestAssign = "request-assign",
        /// A request for support that a member has not answered.
        RequestAnswer = "request-answer",
        /// A request for support that members can answer and that has become nothing yet.
        RequestLink = "request-link",
        /// Support that was given and that whoever asked has not said anything of.
        RequestRate = "request-rate",
        /// News that was handed in and that nobody has looked over.
        NewsReview = "news-review",
        /// A practice that was handed in and that nobody has looked over.
        PracticeReview = "practice-review",
        /// A practice that was given back with a reason.
        PracticeSentBack = "practice-sent-back",
        /// Translations that are older than their original.
        Renew = "renew",
        /// Texts without a wording in a language.
        Translate = "translate",
    }
}
