//! The desk: what waits for somebody, by when, and what of it a plan itself tells (C12).
//!
//! Each part of the product says what it waits for as a [`Waiting`]: a code, never a sentence.

use crate::activity::{Content, Status};
use crate::ids::{EntityId, PlanId};
use crate::words::Text;
use chrono::NaiveDate;

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

/// One thing that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Why.
    pub kind: Kind,
    /// The last day on which it would be in time, if there is one.
    pub due: Option<NaiveDate>,
    /// For which entity, where it is not the network's own.
    pub entity: Option<EntityId>,
    /// In which plan, where it is in one.
    pub plan: Option<PlanId>,
    /// What it is about, as its writers call it.
    pub about: Option<(String, Text)>,
    /// Where it is done: the parts of the address after the network's.
    pub href: Vec<String>,
    /// The parameters of that address.
    pub params: Vec<(&'static str, String)>,
    /// The part of the page, where it has a name.
    pub part: Option<String>,
    /// How many, where it is several things in one.
    pub count: Option<u64>,
    /// The values of its words.
    pub values: Vec<(&'static str, String)>,
}

impl Waiting {
    /// Something that waits, for now without anything but its place.
    #[must_use]
    pub fn at(kind: Kind, href: Vec<String>) -> Self {
        Self {
            kind,
            due: None,
            entity: None,
            plan: None,
            about: None,
            href,
            params: Vec::new(),
            part: None,
            count: None,
            values: Vec::new(),
        }
    }

    /// Whether it should have been done before today.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.due.is_some_and(|due| due < today)
    }
}

/// What is due first comes first, what has no day last; on one day by kind. What is alike stays in
/// the order given.
pub fn put_in_order(all: &mut [Waiting]) {
    all.sort_by_key(|w| (w.due.is_none(), w.due, w.kind));
}

/// Where the calendar speaks against an activity's status, and the day since which it does. A
/// quarter has begun for certain when it is over: nobody named a day in it.
#[must_use]
pub fn belated(content: &Content, today: NaiveDate) -> Option<(Kind, NaiveDate)> {
    let period = content.period?;
    let begun = period.precision.around(period.start).1;
    match content.status {
        Status::Pipeline | Status::Implementation | Status::Suspended if period.end < today => {
            Some((Kind::Overrun, period.end))
        }
        Status::Pipeline if begun < today => Some((Kind::Unstarted, begun)),
        _ => None,
    }
}

codes! {
    /// What an activity of a draft may lack.
    pub enum Lack ("what an activity lacks") {
        /// Who leads it.
        Lead = "lead",
        /// When it is.
        Period = "period",
        /// What it leaves behind.
        Deliverable = "deliverable",
    }
}

/// What an activity lacks.
#[must_use]
pub fn lacks(content: &Content) -> Vec<Lack> {
    let lacks = |lack: &Lack| match lack {
        Lack::Lead => content.lead().is_none(),
        Lack::Period => content.period.is_none(),
        Lack::Deliverable => content.deliverable.is_none(),
    };
    Lack::ALL.iter().copied().filter(lacks).collect()
}

#[cfg(test)]
mod tests;
