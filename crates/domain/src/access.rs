//! Who may do what: the only place that decides. Deny by default; a pure function of who asks,
//! what they ask to do and to what, tested as a full table.

mod action;
mod object;
mod who;

pub use action::Action;
pub use object::{Object, PlanFace};
pub use who::{Acting, Means, Scope, Who};

use crate::mandate::{Mandate, Role};
use crate::plan::{Circle, PlanStatus};
use crate::request::{Asker, Face, SeenBy};
use crate::room;

/// Whether somebody may do something to something.
#[must_use]
pub fn may(who: &Who, action: Action, object: Object<'_>) -> bool {
    match who {
        Who::Anyone => anyone_may(action, object),
        Who::Token { network, scope } => {
            // A program has no voice of its own.
            !matches!(action, Action::Contribute | Action::Propose | Action::Register)
                && anyone_may(action, object)
                || *network == object.network
                    && *scope == Scope::Write
                    && program_may(action, object)
        }
        // Whoever holds the machine holds the data; but nobody speaks for a member but its own.
        Who::Operator => match action {
            Action::PreviewImport | Action::Import => may_be_written(object),
            Action::Decide
            | Action::AnswerOverlap
            | Action::GrantAlternate
            | Action::Report
            | Action::AcceptReport
            | Action::AnswerRecommendation
            | Action::AskSupport
            | Action::AnswerRequest
            | Action::OwnRequest
            | Action::Contribute
            | Action::Propose
            | Action::Register
            | Action::SupportProposal
            | Action::WeighProposal
            | Action::SpeakInRoom
            | Action::ModerateRoom
            | Action::AnswerProposal => false,
            _ => in_its_time(action, object),
        },
        Who::Person(acting) => {
            mandate(acting, action, object).is_some() || anyone_may(action, object)
        }
    }
}

/// The mandate under which a person may do something, the strongest first; what is done is
/// attributed to it.
#[must_use]
pub fn mandate<'p>(acting: &'p Acting, action: Action, object: Object<'_>) -> Option<&'p Mandate> {
    if !acting.means.suffice_for(action) {
        return None;
    }
    let mut fitting: Vec<&Mandate> = acting
        .mandates
        .iter()
        .filter(|m| m.network == object.network && mandate_allows(m, action, object))
        .collect();
    fitting.sort_by_key(|m| (m.role, m.id));
    fitting.first().copied()
}

/// A plan that is agreed on is everybody's to read.
fn is_public(plan: PlanFace) -> bool {
    matches!(plan.status, PlanStatus::Endorsed | PlanStatus::Implementation | PlanStatus::Closed)
        || plan.open_to.has(Circle::Public)
}

fn anyone_may(action: Action, object: Object<'_>) -> bool {
    match action {
        Action::ReadPublic => true,
        Action::Propose | Action::Register => in_its_time(action, object),
        Action::ReadPlan => object.plan.is_some_and(is_public),
        Action::ReadRoom => {
            in_its_time(action, object)
                && object.room.is_some_and(|room| room.circle == room::Circle::Public)
        }
        Action::Contribute => {
            in_its_time(action, object)
                && object.plan.is_some_and(|p| p.open_to.has(Circle::Public))
        }
        _ => false,
    }
}

fn program_may(action: Action, object: Object<'_>) -> bool {
    match action {
        Action::ReadPlan => object.plan.is_some(),
        Action::PreviewImport | Action::Import => may_be_written(object),
        _ => false,
    }
}

/// A sealed plan, and one before its members, is not written to.
fn may_be_written(object: Object<'_>) -> bool {
    object.plan.is_some_and(|p| p.status != PlanStatus::Endorsement && !p.sealed)
}

/// Whether the plan is where this can be done at all, whoever asks.
fn in_its_time(action: Action, object: Object<'_>) -> bool {
    let Some(plan) = object.plan else {
        return matches!(
            action,
            Action::ReadPublic
                | Action::ReadMandates
                | Action::GrantMandate
                | Action::GrantAlternate
                | Action::IssueToken
                | Action::ImportRates
                | Action::RunReview
                | Action::RunWebhooks
                | Action::SetLook
                | Action::RunEvent
                | Action::AnswerRecommendation
                | Action::Propose
                | Action::ModerateProposals
                | Action::AnswerProposal
                | Action::SharePractice
                | Action::ReviewPractice
                | Action::WriteNews
                | Action::PublishNews
                | Action::AskSupport
                | Action::RunRequests
                | Action::Register
                | Action::ConfirmStakeholders
                | Action::SupportProposal
                | Action::RunCalls
                | Action::OpenRoom
        ) || object.panel.is_some()
            && matches!(action, Action::WeighProposal | Action::ReadScores)
            || object.room.is_some()
                && matches!(action, Action::ReadRoom | Action::SpeakInRoom | Action::ModerateRoom)
            || object.request.is_some()
                && matches!(
                    action,
                    Action::ReadRequest | Action::AnswerRequest | Action::OwnRequest
                );
    };
    use PlanStatus as S;
    match action {
        Action::AskSupport
        | Action::ReadRequest
        | Action::RunRequests
        | Action::AnswerRequest
        | Action::OwnRequest => false,
        Action::AddActivity | Action::EditActivity => {
            matches!(plan.status, S::Draft | S::Consultation) && !plan.sealed
        }
        Action::Discuss | Action::AnswerOverlap | Action::SettleOverlap => {
            !matches!(plan.status, S::Closed)
        }
        // Translations are in the document that members decide on.
        Action::Translate => !matches!(plan.status, S::Endorsement | S::Closed),
        Action::Contribute => plan.status == S::Consultation,
        Action::Decide => matches!(plan.status, S::Endorsement | S::Endorsed | S::Implementation),
        Action::ProposeAmendment | Action::RunAmendment => {
            matches!(plan.status, S::Endorsed | S::Implementation)
        }
        Action::CarryOver
        | Action::RunReporting
        | Action::Report
        | Action::AcceptReport
        // What was done in a plan is told, and reviewed, when it is over too.
        | Action::WriteReview => {
            matches!(plan.status, S::Endorsed | S::Implementation | S::Closed)
        }
        Action::DefineIndicators => !matches!(plan.status, S::Endorsement | S::Closed),
        Action::EditMoney => plan.status != S::Endorsement,
        // These are asked about a network as a whole.
        Action::Propose
        | Action::ModerateProposals
        | Action::AnswerProposal
        | Action::Register
        | Action::ConfirmStakeholders
        | Action::SupportProposal
        | Action::RunCalls
        | Action::WeighProposal
        | Action::ReadScores
        | Action::OpenRoom
        | Action::ReadRoom
        | Action::SpeakInRoom
        | Action::ModerateRoom => false,
        _ => true,
    }
}

fn mandate_allows(mandate: &Mandate, action: Action, object: Object<'_>) -> bool {
    if !in_its_time(action, object) {
        return false;
    }
    use Role as R;
    let role = mandate.role;
    let runs_the_network = matches!(role, R::Secretariat | R::CoLead);
    let works_on_it =
        runs_the_network || matches!(role, R::PriorityCoLead | R::FocalPoint | R::Alternate);
    // Whose it is: an activity of one's own entity, or under the priority one co-leads.
    let own = mandate.entity.is_some_and(|entity| object.entities.contains(&entity));
    let under = mandate.priority.is_some() && mandate.priority == object.priority;
    match action {
        Action::ReadPublic | Action::Propose | Action::Register => true,
        Action::ReadPlan => object.plan.is_some_and(|plan| match role.circle() {
            Circle::Members => true,
            circle => plan.open_to.has(circle) || is_public(plan),
        }),
        Action::PreviewImport | Action::Import => runs_the_network && may_be_written(object),
        Action::ReadMandates => works_on_it,
        Action::GrantMandate | Action::IssueToken => role == R::Secretariat,
        Action::GrantAlternate => {
            role == R::Secretariat || matches!(role, R::FocalPoint | R::CoLead) && own
        }
        Action::AddActivity | Action::EditActivity | Action::ProposeAmendment => match role {
            R::Secretariat | R::CoLead => true,
            R::PriorityCoLead => under || own,
            R::FocalPoint | R::Alternate => own,
            _ => false,
        },
        Action::EditEvent | Action::RunEvent => runs_the_network || works_on_it && own || under,
        Action::AnswerRecommendation => runs_the_network || works_on_it && own,
        Action::SendCopy => works_on_it,
        Action::Discuss => works_on_it || role == R::Translator,
        Action::Translate => {
            runs_the_network || role == R::Translator || own && works_on_it || under
        }
        Action::ConfigureChecks
        | Action::RunConsultation
        | Action::MovePlan
        | Action::RunRound
        | Action::RunAmendment
        | Action::SettleOverlap
        | Action::RunReporting
        | Action::ImportRates
        | Action::RunReview
        | Action::RunWebhooks
        | Action::SetLook
        | Action::ModerateProposals
        | Action::ConfirmStakeholders
        | Action::RunCalls => runs_the_network,
        Action::SupportProposal => role == R::Stakeholder && own,
        // Whoever has an interest in a proposal weighs it for nobody and sees nobody weigh it.
        Action::WeighProposal => {
            object.panel.is_some_and(|panel| panel.has(mandate) && !panel.keeps_out(mandate))
        }
        Action::ReadScores => object.panel.is_some_and(|panel| {
            (runs_the_network || panel.has(mandate)) && !panel.keeps_out(mandate)
        }),
        Action::OpenRoom => works_on_it,
        Action::ReadRoom => {
            object.room.is_some_and(|room| reads_room(mandate, room, runs_the_network))
        }
        Action::SpeakInRoom => object
            .room
            .is_some_and(|room| role != R::Reader && reads_room(mandate, room, runs_the_network)),
        Action::ModerateRoom => {
            object.room.is_some_and(|room| runs_the_network || room.moderator == mandate.id)
        }
        // What is taken up stands under a priority: those who co-lead one answer as well.
        Action::AnswerProposal => runs_the_network || role == R::PriorityCoLead,
        Action::Report => works_on_it && own,
        Action::AcceptReport => runs_the_network || under,
        Action::DefineIndicators => runs_the_network || works_on_it && own || under,
        Action::EditMoney => runs_the_network || works_on_it && own,
        Action::WriteReview => runs_the_network || role == R::PriorityCoLead,
        // Stakeholders share what they learnt like members.
        Action::SharePractice => runs_the_network || own && (works_on_it || role == R::Stakeholder),
        Action::ReviewPractice | Action::RunRequests | Action::PublishNews => runs_the_network,
        Action::WriteNews => runs_the_network || works_on_it && own,
        Action::AskSupport => match (role, object.request) {
            (R::Observer, Some(request)) => mandate.country.as_deref() == Some(request.country),
            (R::Observer | R::Secretariat | R::CoLead, _) => true,
            (R::FocalPoint | R::Alternate, _) => own,
            _ => false,
        },
        Action::ReadRequest => object.request.is_some_and(|request| {
            runs_the_network || owns(mandate, request) || is_shown(mandate, request, works_on_it)
        }),
        // What is shown to those who run the network alone is answered by them alone.
        Action::AnswerRequest => object.request.is_some_and(|request| {
            let reads = runs_the_network || is_shown(mandate, request, works_on_it);
            let asked = mandate.entity.is_some_and(|e| request.assigned.contains(&e));
            role.speaks_for_its_entity() && own && reads && asked
        }),
        Action::OwnRequest => object.request.is_some_and(|request| owns(mandate, request)),
        Action::Contribute => object.plan.is_some_and(|plan| match role.circle() {
            Circle::Members => role != R::Reader,
            circle => plan.open_to.has(circle) || plan.open_to.has(Circle::Public),
        }),
        Action::Decide | Action::AnswerOverlap => role.speaks_for_its_entity() && own,
        Action::CarryOver => {
            runs_the_network || own && matches!(role, R::FocalPoint | R::Alternate)
        }
    }
}

/// Whether a room is open to whoever holds a mandate.
fn reads_room(mandate: &Mandate, room: room::Face<'_>, runs_the_network: bool) -> bool {
    runs_the_network
        || room.moderator == mandate.id
        || match room.circle {
            room::Circle::Public | room::Circle::Seats => true,
            room::Circle::Members => mandate.role.circle() == Circle::Members,
            room::Circle::Sealed => mandate.entity.is_some_and(|e| room.entities.contains(&e)),
        }
}

/// Whether a request is the asker's own: its State's, or of whoever asked on the State's behalf.
fn owns(mandate: &Mandate, request: Face<'_>) -> bool {
    match (mandate.role, request.asker) {
        (Role::Observer, _) => mandate.country.as_deref() == Some(request.country),
        (Role::Secretariat, Asker::Secretariat) => true,
        (role, Asker::Member(entity)) => {
            role.speaks_for_its_entity() && mandate.entity == Some(entity)
        }
        _ => false,
    }
}

/// Whether a request is shown to a member, as far as whoever asked lets it be seen.
fn is_shown(mandate: &Mandate, request: Face<'_>, works_on_it: bool) -> bool {
    let admitted = || mandate.entity.is_some_and(|e| request.admits(e));
    works_on_it
        && match request.seen_by {
            // A member that leads the network may be assigned, and then answers.
            SeenBy::CoLeads => false,
            SeenBy::Chosen => admitted(),
            SeenBy::Members => true,
        }
}

#[cfg(test)]
mod tests;
