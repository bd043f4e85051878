//! Identifiers: UUIDs of version 7, one type per kind of record so that they cannot be mixed up.

use uuid::Uuid;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
    )+};
}

id!(
    /// A network of entities.
    NetworkId,
    /// An entity: an agency, an organisation, a body.
    EntityId,
    /// An office of an entity.
    OfficeId,
    /// A plan of a network.
    PlanId,
    /// A priority of a plan.
    PriorityId,
    /// A result under a priority.
    ResultId,
    /// A round of endorsement.
    RoundId,
    /// An activity of a plan.
    ActivityId,
    /// An event of a network.
    EventId,
    /// A person known to the installation.
    PersonId,
    /// A mandate of a person in a network.
    MandateId,
    /// An amendment of an endorsed plan.
    AmendmentId,
    /// A need or opportunity a network has registered.
    NeedId,
    /// An outside mechanism, process or organisation.
    MechanismId,
    /// An activity of an outside mechanism.
    OutsideId,
    /// Where activities of an outside mechanism were taken from.
    SourceId,
    /// A consultation on a plan.
    ConsultationId,
    /// What somebody says in a consultation.
    ConsultationCommentId,
    /// What somebody proposes to a network.
    ProposalId,
    /// A registration of a stakeholder organisation.
    StakeholderId,
    /// A comment among members.
    CommentId,
    /// A proposed change of one field of an activity.
    SuggestionId,
    /// A window in which the owners of a plan report.
    WindowId,
    /// What an owner reports of an activity in a window.
    ProgressId,
    /// A link or file that shows what was done.
    EvidenceId,
    /// An indicator, apart from where it is used.
    IndicatorId,
    /// An indicator in use.
    UseId,
    /// A value of an indicator in use.
    ValueId,
    /// A budget line.
    LineId,
    /// A regional review.
    ReviewId,
    /// A claim of the report to a review.
    ClaimId,
    /// An edition of such a report.
    EditionId,
    /// A practice.
    PracticeId,
    /// A Member State's request for support.
    RequestId,
    /// A piece of news.
    NewsId,
    /// A call for proposals.
    CallId,
    /// A room in which a question is talked about.
    RoomId,
    /// What somebody says in a room.
    PostId,
);

/// The identifier of a record that Aunar ships: the same in every installation, made from its kind
/// and code, so that two installations mean the same by it.
#[must_use]
pub fn shipped(kind: &str, code: &str) -> Uuid {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(format!("aunar {kind} {code}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
