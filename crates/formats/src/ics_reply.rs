//! Answers to invitations (RFC 5546, METHOD:REPLY): which event, in which state of it, who answers and what.

use crate::ics_read::{Line, parsed, unfolded};

/// Most bytes of an answer.
const MOST_BYTES: usize = 256 << 10;
/// Most events that one answer is to.
const MOST_EVENTS: usize = 20;

/// What somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyAnswer {
    /// They come.
    Accepted,
    /// They do not come.
    Declined,
    /// They may come.
    Tentative,
}

/// An answer to an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The event's name, as the invitation had it.
    pub uid: String,
    /// Which state of the event is answered: the invitation's SEQUENCE.
    pub sequence: i64,
    /// The address of whoever answers, in small letters.
    pub attendee: String,
    /// What they answer.
    pub answer: ReplyAnswer,
}

/// Why a calendar that came by mail is no answer that can be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoReply {
    /// It is longer than an answer is.
    #[error("the answer is longer than 256 kB")]
    TooLong,
    /// It is no answer to an invitation.
    #[error("it is no answer to an invitation (METHOD:REPLY is accepted, this is {0})")]
    NotAReply(String),
    /// The component is not as the standard has it.
    #[error("line {line}: {why}")]
    Broken {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it, and what would be accepted.
        why: &'static str,
    },
}

/// Reads the answers of a calendar that came by mail: one for each event in it.
///
/// # Errors
/// Where it is no answer, or one that names no event, nobody who answers or several, or no answer that is
/// known. An answer to one time only of an event that is repeated is none to the event.
pub fn read_reply(bytes: &[u8]) -> Result<Vec<Reply>, NoReply> {
    if bytes.len() > MOST_BYTES {
        return Err(NoReply::TooLong);
    }
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut method = None;
    let mut open: Vec<String> = Vec::new();
    let mut event: Option<(usize, Vec<Line>)> = None;
    let mut replies = Vec::new();
    for (number, line) in unfolded(text) {
        let Some(line) = parsed(&line) else { continue };
        let broken = |why| NoReply::Broken { line: number, why };
        let value = line.value.trim().to_ascii_uppercase();
        match line.name.as_str() {
            "BEGIN" if open.is_empty() && value != "VCALENDAR" => {
                return Err(NoReply::NotAReply("no calendar".to_owned()));
            }
            "BEGIN" => {
                if open.len() >= 4 {
                    return Err(broken("components stand too deep in each other"));
                }
                if open.len() == 1 && value == "VEVENT" {
                    event = Some((number, Vec::new()));
                }
                open.push(value);
            }
            "END" => {
                if open.pop().as_deref() != Some(value.as_str()) {
                    return Err(broken("it ends what was not begun"));
                }
                if open.len() == 1
                    && let Some((begun, lines)) = event.take()
                {
                    if replies.len() >= MOST_EVENTS {
                        return Err(broken("an answer is to 20 events at most"));
                    }
                    replies.push(reply(begun, &lines)?);
                }
            }
            "METHOD" if open.len() == 1 => method = Some(value),
            _ if open.len() == 2 => {
                if let Some((_, lines)) = &mut event {
                    lines.push(line);
                }
            }
            _ => {}
        }
    }
    if method.as_deref() != Some("REPLY") {
        let is: String =
            method.unwrap_or_else(|| "no METHOD".to_owned()).chars().take(40).collect();
        return Err(NoReply::NotAReply(is));
    }
    if !open.is_empty() || replies.is_empty() {
        return Err(NoReply::Broken { line: 1, why: "it holds no whole event (VEVENT)" });
    }
    Ok(replies)
}

fn reply(begun: usize, lines: &[Line]) -> Result<Reply, NoReply> {
    let broken = |why| NoReply::Broken { line: begun, why };
    let one = |name: &str| lines.iter().find(|l| l.name == name);
    if one("RECURRENCE-ID").is_some() {
        return Err(broken("it answers one time of a series; the whole event is accepted"));
    }
    let uid = one("UID").map(|l| l.value.trim().to_owned()).filter(|uid| !uid.is_empty());
    let uid =
        uid.filter(|uid| uid.len() <= 200).ok_or_else(|| broken("it names no event (UID)"))?;
    let sequence = match one("SEQUENCE") {
        None => 0,
        Some(line) => line
            .value
            .trim()
            .parse()
            .ok()
            .filter(|n| *n >= 0)
            .ok_or_else(|| broken("SEQUENCE is a whole number from 0"))?,
    };
    let mut attendees = lines.iter().filter(|l| l.name == "ATTENDEE");
    let attendee = attendees.next().ok_or_else(|| broken("nobody answers (ATTENDEE)"))?;
    if attendees.next().is_some() {
        return Err(broken("one person answers, not several (ATTENDEE)"));
    }
    let address = attendee.value.trim();
    let address = match address.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            rest.trim().to_lowercase()
        }
        _ => return Err(broken("whoever answers has a mail address (mailto:)")),
    };
    let answer = attendee.parameter("PARTSTAT").map(str::to_ascii_uppercase);
    let answer = match answer.as_deref() {
        Some("ACCEPTED") => ReplyAnswer::Accepted,
        Some("DECLINED") => ReplyAnswer::Declined,
        Some("TENTATIVE") => ReplyAnswer::Tentative,
        _ => return Err(broken("PARTSTAT is ACCEPTED, DECLINED or TENTATIVE")),
    };
    Ok(Reply { uid, sequence, attendee: address, answer })
}
