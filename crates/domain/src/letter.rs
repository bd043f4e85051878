//! Letters: what they are about, how often somebody wants them, when those that wait are gathered, and
//! what a returned one says of an address.

mod gathering;

pub use gathering::next_gathering;

codes! {
    /// What letters are about, as far as their reader can choose. What is not here is needed for
    /// something its reader asked for, and comes whatever was chosen.
    pub enum Topic ("topic of letters") {
        /// Decisions that are asked for in an endorsement.
        Endorsement = "endorsement",
        /// Reports that are due.
        Reporting = "reporting",
        /// Requests of Member States for support.
        Requests = "requests",
        /// What those who run a network have to look after.
        Network = "network",
    }
}

codes! {
    /// How often somebody wants letters about something.
    pub enum Rhythm ("rhythm of letters") {
        /// Each when there is something to tell.
        AtOnce = "at-once",
        /// One in the morning of a day on which something waits.
        Daily = "daily",
        /// One on Monday morning.
        Weekly = "weekly",
        /// None.
        None = "none",
    }
}

/// The kinds of letters and what each is about; `None` is needed whatever was chosen. A kind that is not
/// here counts as needed.
const KINDS: &[(&str, Option<Topic>)] = &[
    ("endorsement-", Some(Topic::Endorsement)),
    ("report-", Some(Topic::Reporting)),
    ("request-", Some(Topic::Requests)),
    ("address-returned", Some(Topic::Network)),
    ("sign-in", None),
    ("passkey-added", None),
    ("invitation", None),
    ("digest", None),
    ("event-", None),
    ("consultation-", None),
    ("proposal-", None),
    ("stakeholder-", None),
];

impl Topic {
    /// What a kind of letter is about; nothing where it is needed.
    #[must_use]
    pub fn of(kind: &str) -> Option<Topic> {
        KINDS.iter().find(|(begins, _)| kind.starts_with(begins)).and_then(|(_, topic)| *topic)
    }
}

/// Whether it was decided what a kind of letter is about.
#[must_use]
pub fn is_known(kind: &str) -> bool {
    KINDS.iter().any(|(begins, _)| kind.starts_with(begins))
}

/// Whether a kind of letter makes no sense a day later, so that it waits for no other.
#[must_use]
pub fn is_pressing(kind: &str) -> bool {
    matches!(kind, "endorsement-two-days" | "endorsement-last-day" | "report-last-day")
}

/// Whether a kind of letter goes even to an address that did not take one: its reader has just asked for
/// it there, or somebody says that the address is good.
#[must_use]
pub fn is_tried_anyway(kind: &str) -> bool {
    matches!(kind, "sign-in" | "invitation") || kind.ends_with("-confirm")
}

/// What a returned letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It arrived after all, or is still on its way.
    Passing,
    /// This letter did not get there; another may.
    Refused,
    /// Nothing gets there: there is no such mailbox.
    Gone,
}

/// What the action and the status of a delivery report (RFC 3464, 2.3.3; RFC 3463) say of an address.
/// Full mailboxes, letters that are too large and those that a server takes for unwanted say nothing of it.
#[must_use]
pub fn verdict(action: &str, status: &str) -> Verdict {
    if !action.trim().eq_ignore_ascii_case("failed") {
        return Verdict::Passing;
    }
    let status = status.split_whitespace().next().unwrap_or_default();
    let numbers: Vec<u16> = status.split('.').map_while(|n| n.parse().ok()).collect();
    match numbers.as_slice() {
        // The mailbox is not there, has moved, or is switched off; its domain is not there.
        [5, 1, 0 | 1 | 2 | 3 | 6 | 10, ..] | [5, 2, 1, ..] | [5, 4, 4, ..] => Verdict::Gone,
        _ => Verdict::Refused,
    }
}

#[cfg(test)]
mod tests;
