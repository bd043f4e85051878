//! What calendars answer to invitations (RFC 5546, REPLY): whoever registered says with it that they come, may
//! come, or do not. An answer counts where it comes from the address that was invited, and is to the state of
//! the event that the invitation was of; anything else changes nothing, and is said.

use super::letter::{Letter, Post};
use super::seats;
use crate::picture::NetworkPicture;
use crate::picture::event::zone;
use crate::records::registration;
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::event::Event;
use aunar_domain::registration::{Answer, Standing};
use aunar_formats::{Reply, ReplyAnswer};

/// What an event is called in calendars.
pub(super) fn uid(event: &Event) -> String {
    format!("{}@aunar", event.id)
}

/// Why an answer changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unanswered {
    /// The letter is of somebody else.
    #[error(
        "the answer is of `{attendee}`, and the letter of another address: nobody answers for others"
    )]
    OtherSender {
        /// Who answers, as the answer has it.
        attendee: String,
    },
    /// It is to nothing of this network.
    #[error("no event with registration here is called `{uid}`")]
    UnknownEvent {
        /// The event's name in the answer.
        uid: String,
    },
    /// The event does not take place, or has.
    #[error("{reference} is over or does not take place")]
    Over {
        /// The event.
        reference: String,
    },
    /// Nobody of this address was invited.
    #[error("nobody with this address has a place at {reference}, or waits for one")]
    NotInvited {
        /// The event.
        reference: String,
    },
    /// It is to another state of the event.
    #[error(
        "the answer is to state {found} of {reference}, the last invitation was to state {expected}: the newest invitation is to be answered"
    )]
    OtherState {
        /// The event.
        reference: String,
        /// The answer's SEQUENCE.
        found: i64,
        /// The invitation's.
        expected: i64,
    },
}

/// Takes an answer that came from an address; the event's reference, and what was answered.
pub async fn answered(
    app: &Inner,
    network: &NetworkPicture,
    sender: &str,
    reply: &Reply,
) -> Result<Result<(String, Answer), Unanswered>, DbError> {
    if reply.attendee != sender {
        return Ok(Err(Unanswered::OtherSender { attendee: reply.attendee.clone() }));
    }
    let unknown = || Unanswered::UnknownEvent { uid: reply.uid.chars().take(80).collect() };
    let mut own = network.events.iter().filter(|e| e.outside.is_none());
    let Some(event) = own.find(|e| uid(e) == reply.uid) else { return Ok(Err(unknown())) };
    let reference = event.reference.clone();
    let Some(stored) = registration::of_event(&app.db, event.id.0).await? else {
        return Ok(Err(unknown()));
    };
    let (form, now) = (&stored.form, app.now());
    if event.cancelled || now.with_timezone(&zone(event)).naive_local() > event.end {
        return Ok(Err(Unanswered::Over { reference }));
    }
    let mut tx = app.db.begin().await?;
    registration::hold(&mut tx, form.id).await?;
    let found = registration::find(&mut tx, form.id, sender).await?;
    let invited = |s: Standing| s.can_cancel() || s == Standing::Cancelled;
    let Some(mut one) = found.filter(|one| one.address == sender && invited(one.standing)) else {
        return Ok(Err(Unanswered::NotInvited { reference }));
    };
    // Whoever was invited before this was noted was invited to some state up to the present one.
    let present = event.version - 1;
    let expected = one.invited.unwrap_or(present);
    let fits = match one.invited {
        Some(invited) => reply.sequence == invited,
        None => reply.sequence <= present,
    };
    if !fits {
        let found = reply.sequence;
        return Ok(Err(Unanswered::OtherState { reference, found, expected }));
    }
    let answer = match reply.answer {
        ReplyAnswer::Accepted => Answer::Accepted,
        ReplyAnswer::Tentative => Answer::Tentative,
        ReplyAnswer::Declined => Answer::Declined,
    };
    match (one.standing, answer) {
        // The same answer again.
        (Standing::Cancelled, Answer::Declined) => return Ok(Ok((reference, answer))),
        // Called off, the place may be another's by now: it is registered for anew.
        (Standing::Cancelled, _) => return Ok(Err(Unanswered::NotInvited { reference })),
        (_, Answer::Declined) => {
            let had_place = one.standing.has_place();
            one.standing = Standing::Cancelled;
            registration::settle(&mut tx, &one).await?;
            let post = Post { network, event, public_url: &app.public_url, now };
            let once = one.number.unwrap_or_default().to_string();
            post.send(&mut tx, (Letter::Left, &one), None, had_place, &once).await?;
            seats::move_up(&mut tx, form, &post).await?;
        }
        _ => {}
    }
    registration::note_answer(&mut tx, one.id, answer).await?;
    tx.commit().await?;
    Ok(Ok((reference, answer)))
}
