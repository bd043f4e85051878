//! The outbox.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::PersonId;
use aunar_domain::words::Lang;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How long a sender may take for the mails it holds; after that another takes them up.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// How long it is kept that a mail went out.
const KEPT: TimeDelta = TimeDelta::days(180);
/// How long it is kept of one that is written once: longer than whatever it tells of lasts.
const KEPT_ONCE: TimeDelta = TimeDelta::days(1100);

/// A mail in words.
pub(super) struct Written {
    pub(super) kind: &'static str,
    pub(super) once: Option<String>,
    pub(super) person: Option<PersonId>,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) unsubscribe: Option<String>,
    pub(super) not_before: Option<DateTime<Utc>>,
    pub(super) ends: Option<DateTime<Utc>>,
    /// An entry for the calendar, and what it asks it to do.
    pub(super) entry: Option<(String, &'static str)>,
}

/// A mail to be sent now.
pub(super) struct Due {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) subject: String,
    pub(super) body: String,
    /// An entry for the calendar, and what it asks it to do.
    pub(super) entry: Option<(String, String)>,
    /// The address that takes its reader off the list in one click.
    pub(super) unsubscribe: Option<String>,
    /// How often it has been tried, this time counted.
    pub(super) tries: i64,
}

/// Adds a mail.
pub(super) async fn add(tx: &mut Tx, mail: &Written, now: DateTime<Utc>) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into mail (id, kind, once, person, address, lang, subject, body, created_at,
                not_before, ends_at, calendar, calendar_method, unsubscribe)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             on conflict (once) do nothing"
        )
        .bind(Uuid::now_v7())
        .bind(mail.kind)
        .bind(mail.once.clone())
        .bind(mail.person.map(|p| p.0))
        .bind(mail.address.as_str())
        .bind(mail.lang.code())
        .bind(mail.subject.as_str())
        .bind(mail.body.as_str())
        .bind(now)
        .bind(mail.not_before.unwrap_or(now))
        .bind(mail.ends)
        .bind(mail.entry.as_ref().map(|e| e.0.clone()))
        .bind(mail.entry.as_ref().map(|e| e.1.to_owned()))
        .bind(mail.unsubscribe.clone()),
    )
    .await?;
    Ok(())
}

/// Whether a mail that is written once is there, sent or not.
pub(super) async fn is_there(db: &Db, once: &str) -> Result<bool, DbError> {
    let query = sql!("select count(*) from mail where once = $1");
    Ok(db.fetch_one(query.bind(once)).await?.get::<i64>(0)? > 0)
}

/// Gives up what a person has not been sent yet of a kind.
pub(super) async fn recall(
    tx: &mut Tx,
    kind: &str,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update mail set given_up_at = $3, failed = 'taken back', body = '', calendar = null,
             unsubscribe = null, claimed_until = null
         where person = $1 and kind = $2 and sent_at is null and given_up_at is null"
    );
    tx.execute(query.bind(person.0).bind(kind).bind(now)).await?;
    Ok(())
}

/// Forgets every letter about something, sent or not: whom it went to must not be known any more.
pub(super) async fn forget(tx: &mut Tx, about: &str) -> Result<(), DbError> {
    let query = sql!("delete from mail where once like $1");
    tx.execute(query.bind(format!("{about} %"))).await?;
    Ok(())
}

/// What waits.
pub(super) struct Waiting {
    /// How many.
    pub(super) mails: i64,
    /// Whether any of them is due.
    pub(super) due: bool,
    /// Whether any of them came too late.
    pub(super) late: bool,
}

/// What waits.
pub(super) async fn waiting(db: &Db, now: DateTime<Utc>) -> Result<Waiting, DbError> {
    let query = sql!(
        "select count(*),
             count(case when not_before <= $1
                 and (claimed_until is null or claimed_until <= $1) then 1 end),
             count(case when ends_at <= $1 then 1 end)
         from mail where sent_at is null and given_up_at is null"
    );
    let row = db.fetch_one(query.bind(now)).await?;
    let some = |at: usize| row.get::<i64>(at).map(|n| n > 0);
    Ok(Waiting { mails: row.get(0)?, due: some(1)?, late: some(2)? })
}

/// Gives up what came too late, and forgets what is long gone.
pub(super) async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    give_up_late(&mut tx, now).await?;
    let query =
        sql!("delete from mail where created_at < $1 and (once is null or created_at < $2)");
    tx.execute(query.bind(now - KEPT).bind(now - KEPT_ONCE)).await?;
    tx.commit().await
}

async fn give_up_late(tx: &mut Tx, now: DateTime<Utc>) -> Result<(), DbError> {
    let query = sql!(
        "update mail set given_up_at = $1, failed = 'too late', body = '', calendar = null,
             unsubscribe = null
         where sent_at is null and given_up_at is null and ends_at <= $1"
    );
    tx.execute(query.bind(now)).await?;
    Ok(())
}

/// Takes mails that are due, for a while. Two senders never hold the same one: the second to come
/// finds the lease of the first, on either engine.
pub(super) async fn claim(db: &Db, now: DateTime<Utc>) -> Result<Vec<Due>, DbError> {
    let mut tx = db.begin().await?;
    give_up_late(&mut tx, now).await?;
    let claimed = sql!(
        "update mail set claimed_until = $2, tries = tries + 1
         where id in (
             select id from mail
             where sent_at is null and given_up_at is null and not_before <= $1
               and (claimed_until is null or claimed_until <= $1)
             order by not_before, id limit 20)
           and sent_at is null and given_up_at is null
           and (claimed_until is null or claimed_until <= $1)
         returning id, kind, address, lang, subject, body, tries, calendar, calendar_method,
             unsubscribe"
    );
    let rows = tx.fetch_all(claimed.bind(now).bind(now + LEASE)).await?;
    tx.commit().await?;
    rows.iter().map(due).collect()
}

fn due(row: &Row) -> Result<Due, DbError> {
    let lang: String = row.get(3)?;
    Ok(Due {
        id: row.get(0)?,
        kind: row.get(1)?,
        address: row.get(2)?,
        lang: crate::records::stored("language", &lang, Lang::from_code(&lang))?,
        subject: row.get(4)?,
        body: row.get(5)?,
        tries: row.get(6)?,
        entry: row.get::<Option<String>>(7)?.zip(row.get::<Option<String>>(8)?),
        unsubscribe: row.get(9)?,
    })
}

/// Notes that a mail went out; what it said is wiped.
pub(super) async fn sent(db: &Db, id: Uuid, now: DateTime<Utc>) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update mail set sent_at = $2, body = '', calendar = null,
             unsubscribe = null, failed = null, claimed_until = null where id = $1"
    );
    tx.execute(query.bind(id).bind(now)).await?;
    tx.commit().await
}

/// Notes that it did not go out and is to be tried again then.
pub(super) async fn later(
    db: &Db,
    id: Uuid,
    then: DateTime<Utc>,
    why: &str,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query =
        sql!("update mail set not_before = $2, failed = $3, claimed_until = null where id = $1");
    tx.execute(query.bind(id).bind(then).bind(why)).await?;
    tx.commit().await
}

/// Notes that it will not be tried again.
pub(super) async fn give_up(
    db: &Db,
    id: Uuid,
    now: DateTime<Utc>,
    why: &str,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update mail set given_up_at = $2, failed = $3, body = '', calendar = null,
             unsubscribe = null, claimed_until = null
         where id = $1"
    );
    tx.execute(query.bind(id).bind(now).bind(why)).await?;
    tx.commit().await
}
