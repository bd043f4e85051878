//! The outbox.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::PersonId;
use aunar_domain::letter::Topic;
use aunar_domain::words::Lang;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How long a sender may take for the mails it holds; after that another takes them up.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// How long it is kept that a mail went out.
const KEPT: TimeDelta = TimeDelta::days(180);
/// How long it is kept of one that is written once: longer than whatever it tells of lasts.
const KEPT_ONCE: TimeDelta = TimeDelta::days(1100);
/// How long it is kept to whom it went and under which subject: as long as a letter may come back.
const KEPT_WHOM: TimeDelta = TimeDelta::days(30);
/// What stands in the place of an address that is not known any more.
pub(super) const FORGOTTEN: &str = "forgotten@invalid";

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
    /// What it is about, where its reader can choose.
    pub(super) topic: Option<String>,
    pub(super) not_before: Option<DateTime<Utc>>,
    pub(super) ends: Option<DateTime<Utc>>,
    /// An entry for the calendar, and what it asks it to do.
    pub(super) entry: Option<(String, &'static str)>,
}

/// What becomes of a letter that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It is sent.
    Send,
    /// It waits to be gathered with others into one.
    Gather(DateTime<Utc>),
    /// It is kept as one that is not sent, so that nobody writes it again.
    Drop(&'static str),
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
    /// Whom it is to, where that is somebody known.
    pub(super) person: Option<PersonId>,
    /// What it is about, where its reader can choose.
    pub(super) topic: Option<String>,
}

/// Adds a mail.
pub(super) async fn add(
    tx: &mut Tx,
    mail: &Written,
    (id, way): (Uuid, Way),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let (gather_at, dropped) = match way {
        Way::Send => (None, None),
        Way::Gather(at) => (Some(at), None),
        Way::Drop(why) => (None, Some(why)),
    };
    let kept = |text: &str| if dropped.is_some() { String::new() } else { text.to_owned() };
    tx.execute(
        sql!(
            "insert into mail (id, kind, once, person, address, lang, subject, body, created_at,
                not_before, ends_at, calendar, calendar_method, unsubscribe, topic, gather_at,
                given_up_at, failed)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
             on conflict (once) do nothing"
        )
        .bind(id)
        .bind(mail.kind)
        .bind(mail.once.clone())
        .bind(mail.person.map(|p| p.0))
        .bind(mail.address.as_str())
        .bind(mail.lang.code())
        .bind(mail.subject.as_str())
        .bind(kept(&mail.body))
        .bind(now)
        .bind(mail.not_before.unwrap_or(now))
        .bind(mail.ends)
        .bind(mail.entry.as_ref().map(|e| e.0.clone()).filter(|_| dropped.is_none()))
        .bind(mail.entry.as_ref().map(|e| e.1.to_owned()))
        .bind(mail.unsubscribe.clone().filter(|_| dropped.is_none()))
        .bind(mail.topic.clone())
        .bind(gather_at)
        .bind(dropped.map(|_| now))
        .bind(dropped.map(str::to_owned)),
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
             count(case when not_before <= $1 and gather_at is null
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
    crate::records::unreached::tidy(&mut tx, now).await?;
    let query =
        sql!("delete from mail where created_at < $1 and (once is null or created_at < $2)");
    tx.execute(query.bind(now - KEPT).bind(now - KEPT_ONCE)).await?;
    let query = sql!(
        "update mail set address = $2, subject = '', person = null, failed = null
         where address <> $2 and (sent_at < $1 or given_up_at < $1)"
    );
    tx.execute(query.bind(now - KEPT_WHOM).bind(FORGOTTEN)).await?;
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
               and gather_at is null and (claimed_until is null or claimed_until <= $1)
             order by not_before, id limit 20)
           and sent_at is null and given_up_at is null
           and (claimed_until is null or claimed_until <= $1)
         returning id, kind, address, lang, subject, body, tries, calendar, calendar_method,
             unsubscribe, person, topic"
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
        person: row.get::<Option<Uuid>>(10)?.map(PersonId),
        topic: row.get(11)?,
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

/// Whom a letter was for, as long as that is kept.
pub(super) async fn recipient(
    db: &Db,
    id: Uuid,
) -> Result<Option<(String, Option<PersonId>)>, DbError> {
    let query = sql!("select address, person from mail where id = $1 and address <> $2");
    let row = db.fetch_optional(query.bind(id).bind(FORGOTTEN)).await?;
    row.map(|row| Ok((row.get(0)?, row.get::<Option<Uuid>>(1)?.map(PersonId)))).transpose()
}

/// Notes what came back of a letter that went out.
pub(super) async fn came_back(tx: &mut Tx, id: Uuid, why: &str) -> Result<(), DbError> {
    tx.execute(sql!("update mail set failed = $2 where id = $1").bind(id).bind(why)).await?;
    Ok(())
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

/// Gives back letters that were taken and not tried.
pub(super) async fn let_go(db: &Db, ids: &[Uuid]) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update mail set claimed_until = null, tries = tries - 1 where id = $1 and sent_at is null"
    );
    for id in ids {
        tx.execute(query.bind(*id)).await?;
    }
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

/// A letter that is gathered into another.
pub(super) struct Gathered {
    id: Uuid,
    pub(super) subject: String,
    /// Where it leads.
    pub(super) way: Option<String>,
}

/// For whom something is due.
pub(super) async fn due_to_gather(db: &Db, now: DateTime<Utc>) -> Result<Vec<PersonId>, DbError> {
    let query = sql!(
        "select distinct person from mail where gather_at <= $1 and person is not null
           and sent_at is null and given_up_at is null"
    );
    let rows = db.fetch_all(query.bind(now)).await?;
    rows.iter().map(|row| row.get(0).map(PersonId)).collect()
}

/// Takes what is due for a person into a letter; of what another took meanwhile nothing.
pub(super) async fn take_to_gather(
    tx: &mut Tx,
    (person, into): (PersonId, Uuid),
    now: DateTime<Utc>,
) -> Result<Vec<Gathered>, DbError> {
    let query = sql!(
        "update mail set gathered_into = $2 where person = $1 and gather_at <= $3
           and sent_at is null and given_up_at is null and gathered_into is null
         returning id, subject, body"
    );
    let mut taken = Vec::new();
    for row in tx.fetch_all(query.bind(person.0).bind(into).bind(now)).await? {
        let body: String = row.get(2)?;
        let way = body.lines().map(str::trim).find(|line| line.starts_with("http"));
        taken.push(Gathered { id: row.get(0)?, subject: row.get(1)?, way: way.map(str::to_owned) });
    }
    // In the order they were written; identifiers begin with the moment.
    taken.sort_by_key(|one| one.id);
    let query = sql!(
        "update mail set sent_at = $2, body = '', calendar = null, unsubscribe = null
         where gathered_into = $1"
    );
    tx.execute(query.bind(into).bind(now)).await?;
    Ok(taken)
}

/// Gives up what waits to be gathered for a person about something.
pub(super) async fn drop_gathering(
    tx: &mut Tx,
    (person, topic): (PersonId, Topic),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update mail set given_up_at = $3, failed = 'not wanted', body = '', calendar = null
         where person = $1 and topic = $2 and gather_at is not null
           and sent_at is null and given_up_at is null"
    );
    tx.execute(query.bind(person.0).bind(topic.code()).bind(now)).await?;
    Ok(())
}

/// Sets when what waits to be gathered for a person about something is; at once without a moment.
pub(super) async fn gather_at(
    tx: &mut Tx,
    (person, topic): (PersonId, Topic),
    at: Option<DateTime<Utc>>,
) -> Result<(), DbError> {
    let query = sql!(
        "update mail set gather_at = $3 where person = $1 and topic = $2
           and gather_at is not null and sent_at is null and given_up_at is null"
    );
    tx.execute(query.bind(person.0).bind(topic.code()).bind(at)).await?;
    Ok(())
}

/// Gives up what waits for an address, but what somebody asked for there.
pub(super) async fn drop_to(tx: &mut Tx, address: &str, now: DateTime<Utc>) -> Result<(), DbError> {
    let query = sql!(
        "update mail set given_up_at = $2, failed = 'letters do not arrive there', body = '',
             calendar = null, unsubscribe = null
         where address = $1 and sent_at is null and given_up_at is null
           and kind not in ('sign-in', 'invitation')"
    );
    tx.execute(query.bind(address).bind(now)).await?;
    Ok(())
}
