//! Which personal data an installation keeps: the one table that the page, the document and the test of the
//! schema are made from. Why each is kept, and until when, is said in words under the code of its class.

codes! {
    /// A class of personal data.
    pub enum Class ("class of personal data") {
        /// Who takes part, and by what right.
        Members = "members",
        /// How people come in.
        SignIn = "sign-in",
        /// Letters, and what people want to be written about.
        Letters = "letters",
        /// Who decided and answered for a member.
        Decisions = "decisions",
        /// Who did what: the history, and who submitted, accepted, opened, ended.
        Deeds = "deeds",
        /// What members say among themselves.
        Discussion = "discussion",
        /// What somebody has begun to write, and copies that wait on a desk.
        Drafts = "drafts",
        /// Who registered for an event.
        Registrations = "registrations",
        /// Who speaks at an event.
        Speakers = "speakers",
        /// Whose pictures are shown.
        Pictures = "pictures",
        /// Who comments in a consultation without a seat.
        Comments = "comments",
        /// Who proposes something.
        Proposals = "proposals",
        /// Where offices and registered organisations can be reached.
        Offices = "offices",
    }
}

impl Class {
    /// The columns that hold it, as `table.column`.
    #[must_use]
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Members => &[
                "person.email",
                "person.name",
                "mandate.person",
                "mandate.granted_by",
                "mandate.ended_by",
            ],
            Self::SignIn => &[
                "session.person",
                "session.device",
                "sign_in_link.person",
                "sign_in_asked.address",
                "passkey.person",
                "passkey.name",
                "ceremony.person",
                "person_token.person",
                "person_token.name",
            ],
            Self::Letters => &[
                "mail.person",
                "mail.address",
                "letter_wish.person",
                "letter_zone.person",
                "unreached.address",
            ],
            Self::Decisions => &[
                "decision.person",
                "decision.name",
                "commitment.person",
                "amendment_decision.person",
                "amendment_decision.name",
                "overlap_answer.by",
                "overlap_answer.name",
                "outside_answer.by",
                "outside_answer.name",
                "activity_join.by",
                "activity_join.name",
            ],
            Self::Deeds => &[
                "history.actor",
                "sealed_version.sealed_by",
                "round.opened_by",
                "round.ended_by",
                "amendment.proposed_by",
                "window_extension.by",
                "progress.submitted_by",
                "progress.decided_by",
                "evidence.by",
                "indicator_value.submitted_by",
                "indicator_value.decided_by",
                "review_edition.asked_by",
                "import_receipt.person",
                "import_receipt.undone_by",
                "webhook.made_by",
                "wording.translator",
                "support_request.named_by",
            ],
            Self::Discussion => &[
                "comment.person",
                "comment.resolved_by",
                "mention.person",
                "suggestion.person",
                "suggestion.decided_by",
            ],
            Self::Drafts => &[
                "edit_draft.person",
                "edit_draft_field.person",
                "returned_copy.person",
                "returned_copy.sender",
                "column_mapping.sender",
                "value_mapping.sender",
            ],
            Self::Registrations => &[
                "registration.name",
                "registration.address",
                "registration.organisation",
                "registration.sex",
                "registration.age_group",
                "registration.needs",
            ],
            Self::Speakers => &["event_speaker.name"],
            Self::Pictures => &["news_picture.credit"],
            Self::Comments => &[
                "consultation_comment.person",
                "consultation_comment.name",
                "consultation_comment.organisation",
                "consultation_sender.email",
            ],
            Self::Proposals => &["proposal.organisation", "proposal_sender.email"],
            Self::Offices => &["office.email", "stakeholder_sender.email"],
        }
    }
}

/// Columns that are called like personal data and hold none, with what they hold.
pub const NOT_PERSONAL: &[(&str, &str)] = &[
    ("place_name.name", "names of places"),
    ("entity_name.name", "names of entities"),
    ("api_token.name", "what a program is called"),
    ("evidence.file_name", "what a file is called"),
    ("outside_source.name", "what a source is called"),
    ("outside_activity.done_by", "an entity as its source calls it"),
    ("returned_copy.name", "what a file is called"),
    ("import_receipt.name", "what a file is called"),
    ("webhook.address", "where a program is reached"),
    ("support_request.asked_by", "an entity"),
    ("support_request.seen_by", "a circle"),
];

/// Whether a column is called so that it may hold something of a person.
#[must_use]
pub fn sounds_personal(column: &str) -> bool {
    const WORDS: [&str; 15] = [
        "email",
        "mail",
        "address",
        "name",
        "person",
        "sender",
        "actor",
        "device",
        "needs",
        "contact",
        "phone",
        "speaker",
        "sex",
        "age_group",
        "by",
    ];
    column == "organisation"
        || WORDS.iter().any(|word| {
            column == *word || column.strip_suffix(word).is_some_and(|rest| rest.ends_with('_'))
        })
}

#[cfg(test)]
mod tests;
