//! The sender: takes what is due, hands it to the mail server, tries again later what did not go.

use super::smtp::{Refusal, Smtp};
use super::store::{self, Due};
use super::{returned, stop};
use crate::records::installation::stop_key;
use crate::web::{State, Tongue};
use aunar_db::DbError;
use aunar_domain::letter::{Verdict, verdict};
use chrono::TimeDelta;
use std::iter::once;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How often the outbox is looked into; a person who signs in is waiting.
const PAUSE: Duration = Duration::from_secs(1);
/// After how many looks what is long gone is forgotten.
const TIDY_EVERY: u64 = 3600;
/// For how long letters are sent that were taken together: the last of them takes two minutes at most, and
/// they are ours for ten.
const TOGETHER: Duration = Duration::from_secs(5 * 60);
/// How long to wait after the database failed.
const LONG_PAUSE: Duration = Duration::from_secs(15);

/// Sends mail for as long as it runs.
pub struct Sender {
    app: State,
    smtp: Option<Smtp>,
}

impl Sender {
    /// A sender for an application. Without a server all mail waits, and it is said how much.
    #[must_use]
    pub fn new(app: State, smtp: Option<Smtp>) -> Self {
        Self { app, smtp }
    }

    /// Runs until it is dropped. A mail that is on its way at that moment is sent once more later.
    pub async fn run(self) {
        let mut told = 0;
        for turn in 0_u64.. {
            if turn % TIDY_EVERY == 0
                && let Err(error) = store::tidy(&self.app.db, self.app.now()).await
            {
                tracing::error!(%error, "the outbox could not be tidied");
            }
            let pause = match self.turn(&mut told).await {
                Ok(()) => PAUSE,
                Err(error) => {
                    tracing::error!(%error, "the outbox could not be read");
                    LONG_PAUSE
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    async fn turn(&self, told: &mut i64) -> Result<(), DbError> {
        let found = store::waiting(&self.app.db, self.app.now()).await?;
        let waiting = found.mails;
        metrics::gauge!("aunar_mail_waiting").set(waiting as f64);
        if found.late {
            store::tidy(&self.app.db, self.app.now()).await?;
        }
        match &self.smtp {
            Some(smtp) if found.due => send_due(&self.app, smtp).await.map(drop),
            Some(_) => Ok(()),
            None => {
                if waiting > *told {
                    tracing::warn!(waiting, "mail waits: no mail server is set (--smtp)");
                }
                *told = waiting;
                Ok(())
            }
        }
    }
}

/// Sends everything that is due; says how many went out.
pub async fn send_due(app: &State, smtp: &Smtp) -> Result<usize, DbError> {
    let mut gone = 0;
    loop {
        let due = store::claim(&app.db, app.now()).await?;
        if due.is_empty() {
            return Ok(gone);
        }
        let key = stop_key(&app.db).await?;
        let (begun, mut due) = (Instant::now(), due.into_iter());
        while let Some(mut mail) = due.next() {
            // A server that hangs at each letter must not have us send what is another's by then.
            if begun.elapsed() > TOGETHER {
                let rest: Vec<Uuid> = once(mail.id).chain(due.map(|mail| mail.id)).collect();
                store::let_go(&app.db, &rest).await?;
                return Ok(gone);
            }
            let (address, person) = (mail.address.clone(), mail.person);
            let footer = footer(app, &key, &mut mail);
            mail.body.push_str(&footer);
            let result = smtp.send(&mail, app.now()).await;
            let now = app.now();
            let (id, kind, tries) = (mail.id, mail.kind.as_str(), mail.tries);
            match result {
                Ok(()) => {
                    store::sent(&app.db, id, now).await?;
                    gone += 1;
                    metrics::counter!("aunar_mail_sent_total").increment(1);
                    tracing::info!(%id, kind, tries, "mail sent");
                }
                Err(refusal) => match back_off(tries).filter(|_| !refusal.for_good) {
                    Some(wait) => {
                        store::later(&app.db, id, now + wait, &refusal.why).await?;
                        let minutes = wait.num_minutes();
                        tracing::warn!(%id, kind, tries, minutes, "mail not sent, to be tried again");
                    }
                    None => {
                        store::give_up(&app.db, id, now, &refusal.why).await?;
                        if let Some(status) = nobody_there(&refusal) {
                            returned::gone(app, (&address, person), &status, id).await?;
                        }
                        metrics::counter!("aunar_mail_given_up_total").increment(1);
                        // Why stands in the table: what servers say names addresses.
                        tracing::error!(%id, kind, tries, "mail given up");
                    }
                },
            }
        }
    }
}

/// What stands under a letter whose reader can choose: the way to fewer of its kind, which mail programs
/// find in its head too. Made here, since only now it is known where people reach the installation.
fn footer(app: &State, key: &[u8], mail: &mut Due) -> String {
    let (Some(person), Some(topic)) = (mail.person, mail.topic.as_deref()) else {
        return String::new();
    };
    let base = &app.public_url;
    let stop = format!("{base}/letters/stop/{}", stop::token(key, person, topic));
    let choose = format!("{base}/account#letters");
    let values = [("stop", stop.as_str()), ("choose", choose.as_str())];
    let said = Tongue(mail.lang).with("mail-fewer", &values);
    mail.unsubscribe = Some(stop);
    format!("\n{}\n", said.trim())
}

/// The status, where a server that was spoken to said that there is no such mailbox.
fn nobody_there(refusal: &Refusal) -> Option<String> {
    let status = refusal.status.as_deref().filter(|_| refusal.for_good)?;
    (verdict("failed", status) == Verdict::Gone).then(|| status.to_owned())
}

/// How long to wait after so many tries; nothing after two days of them.
fn back_off(tries: i64) -> Option<TimeDelta> {
    const MINUTES: [i64; 9] = [1, 5, 15, 60, 180, 360, 720, 720, 720];
    let at = usize::try_from(tries - 1).unwrap_or(0);
    MINUTES.get(at).copied().map(TimeDelta::minutes)
}

#[cfg(test)]
mod tests;
