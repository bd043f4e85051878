//! What the installation has of one person, by their address: told as it stands, and taken away. Which
//! columns those are is said by `aunar_domain::privacy`; a test holds both together.

use super::person::address;
use super::returned;
use aunar_db::{Db, DbError, Query, Row, Tx, sql};
use aunar_domain::ids::PersonId;
use aunar_domain::mandate::FORMER;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

/// How a column is read.
#[derive(Clone, Copy)]
enum As {
    Text,
    Moment,
    Day,
    Number,
    YesNo,
}

fn cell(row: &Row, at: usize, kind: As) -> Result<Json, DbError> {
    Ok(match kind {
        As::Text => json!(row.get::<Option<String>>(at)?),
        As::Moment => json!(row.get::<Option<DateTime<Utc>>>(at)?),
        As::Day => json!(row.get::<Option<NaiveDate>>(at)?),
        As::Number => json!(row.get::<Option<i64>>(at)?),
        As::YesNo => json!(row.get::<bool>(at)?),
    })
}

async fn list(db: &Db, query: impl Into<Query>, columns: &[(&str, As)]) -> Result<Json, DbError> {
    let mut all = Vec::new();
    for row in db.fetch_all(query).await? {
        let mut one = Map::new();
        for (at, (name, kind)) in columns.iter().enumerate() {
            let value = cell(&row, at, *kind)?;
            if !value.is_null() {
                one.insert((*name).to_owned(), value);
            }
        }
        all.push(Json::Object(one));
    }
    Ok(Json::Array(all))
}

/// All that is kept of whoever has an address: by class of data, each a list of records. Nothing secret is
/// in it, and nothing of anybody else.
pub async fn of_address(
    db: &Db,
    email: &str,
    person: Option<PersonId>,
) -> Result<Map<String, Json>, DbError> {
    use As::{Day, Moment, Number, Text, YesNo};
    let email = address(email);
    let mut all = Map::new();
    let letters = sql!(
        "select kind, subject, created_at, sent_at, given_up_at from mail where address = $1
         order by created_at, id"
    );
    let columns = [
        ("kind", Text),
        ("subject", Text),
        ("written", Moment),
        ("sent", Moment),
        ("given_up", Moment),
    ];
    all.insert("letters".to_owned(), list(db, letters.bind(email.as_str()), &columns).await?);
    let unreached = sql!("select since, status from unreached where address = $1");
    let columns = [("since", Moment), ("status", Text)];
    all.insert("unreached".to_owned(), list(db, unreached.bind(email.as_str()), &columns).await?);
    let registrations = sql!(
        "select e.reference, r.standing, r.name, r.organisation, r.organisation_kind, r.level, r.country, r.sex,
                r.age_group, r.interpretation, r.needs, r.lang, r.consent_version, r.created_at, r.attended,
                r.contributed, f.keep_until
         from registration r join event_form f on f.id = r.form join event e on e.id = f.event
         where r.address = $1 order by r.created_at, r.id"
    );
    let columns = [
        ("event", Text),
        ("standing", Text),
        ("name", Text),
        ("organisation", Text),
        ("organisation_kind", Text),
        ("level", Text),
        ("country", Text),
        ("sex", Text),
        ("age_group", Text),
        ("interpretation", Text),
        ("needs", Text),
        ("language", Text),
        ("consent_version", Number),
        ("registered", Moment),
        ("attended", Text),
        ("contributed", YesNo),
        ("kept_until", Day),
    ];
    all.insert(
        "registrations".to_owned(),
        list(db, registrations.bind(email.as_str()), &columns).await?,
    );
    let proposals = sql!(
        "select p.number, p.organisation, p.state, p.sent_at, w.words from proposal_sender s
         join proposal p on p.id = s.proposal
         left join wording w on w.owner = p.id and w.field = 'title' and w.original = true
         where s.email = $1 order by p.sent_at, p.id"
    );
    let columns = [
        ("number", Number),
        ("organisation", Text),
        ("state", Text),
        ("sent", Moment),
        ("title", Text),
    ];
    all.insert("proposals".to_owned(), list(db, proposals.bind(email.as_str()), &columns).await?);
    let comments = sql!(
        "select c.number, c.state, c.sent_at, c.name, c.organisation, c.words from consultation_sender s
         join consultation_comment c on c.id = s.comment where s.email = $1 order by c.sent_at, c.id"
    );
    let columns = [
        ("number", Number),
        ("state", Text),
        ("sent", Moment),
        ("name", Text),
        ("organisation", Text),
        ("words", Text),
    ];
    all.insert("comments".to_owned(), list(db, comments.bind(email.as_str()), &columns).await?);
    if let Some(person) = person {
        of_person(db, person, &mut all).await?;
    }
    Ok(all)
}

async fn of_person(db: &Db, person: PersonId, all: &mut Map<String, Json>) -> Result<(), DbError> {
    use As::{Day, Moment, Number, Text};
    let id = person.0;
    let mut put = |name: &str, found: Json| _ = all.insert(name.to_owned(), found);
    let query = sql!("select email, name, lang, created_at from person where id = $1");
    let columns = [("address", Text), ("name", Text), ("language", Text), ("since", Moment)];
    put("person", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select n.code, m.role, m.country, m.starts, m.ends, m.granted_at, m.ended_at from mandate m
         join network n on n.id = m.network where m.person = $1 order by m.granted_at, m.id"
    );
    let columns = [
        ("network", Text),
        ("role", Text),
        ("country", Text),
        ("from", Day),
        ("until", Day),
        ("given", Moment),
        ("ended", Moment),
    ];
    put("mandates", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select door, device, created_at, seen_at, ended_at from session where person = $1
         order by created_at, id"
    );
    let columns =
        [("door", Text), ("device", Text), ("since", Moment), ("used", Moment), ("ended", Moment)];
    put("sessions", list(db, query.bind(id), &columns).await?);
    let query =
        sql!("select name, created_at, used_at from passkey where person = $1 order by created_at");
    put(
        "passkeys",
        list(db, query.bind(id), &[("name", Text), ("since", Moment), ("used", Moment)]).await?,
    );
    let query = sql!(
        "select name, created_at, expires_at, last_used_at from person_token where person = $1
         order by created_at"
    );
    let columns = [("name", Text), ("since", Moment), ("until", Moment), ("used", Moment)];
    put("tokens", list(db, query.bind(id), &columns).await?);
    let query = sql!("select topic, rhythm from letter_wish where person = $1 order by topic");
    put("wishes", list(db, query.bind(id), &[("about", Text), ("rhythm", Text)]).await?);
    let query = sql!("select zone from letter_zone where person = $1");
    put("zone", list(db, query.bind(id), &[("zone", Text)]).await?);
    let query =
        sql!("select words, lang, created_at from comment where person = $1 order by created_at");
    let columns = [("words", Text), ("language", Text), ("written", Moment)];
    put("discussion", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select topic, value, why, created_at from suggestion where person = $1 order by created_at"
    );
    let columns = [("field", Text), ("value", Text), ("why", Text), ("written", Moment)];
    put("suggestions", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select d.saved_at, f.field, f.words from edit_draft d
         join edit_draft_field f on f.person = d.person and f.form = d.form where d.person = $1
         order by d.saved_at, f.field"
    );
    put(
        "drafts",
        list(db, query.bind(id), &[("saved", Moment), ("field", Text), ("words", Text)]).await?,
    );
    let query = sql!(
        "select name, via, sender, received_at from returned_copy where person = $1 order by received_at"
    );
    let columns = [("file", Text), ("came", Text), ("from", Text), ("received", Moment)];
    put("copies", list(db, query.bind(id), &columns).await?);
    let query =
        sql!("select stance, words, name, role, at from decision where person = $1 order by at");
    let columns =
        [("decided", Text), ("words", Text), ("name", Text), ("role", Text), ("at", Moment)];
    put("decisions", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select c.number, c.state, c.sent_at, c.words from consultation_comment c where c.person = $1
         order by c.sent_at, c.id"
    );
    let columns = [("number", Number), ("state", Text), ("sent", Moment), ("words", Text)];
    put("seat_comments", list(db, query.bind(id), &columns).await?);
    let query = sql!(
        "select at, action, entity from history where actor = $1 or actor like $2 order by at, n"
    );
    let (alone, under) = (format!("person:{id}"), format!("person:{id} %"));
    let columns = [("at", Moment), ("did", Text), ("to", Text)];
    put("deeds", list(db, query.bind(alone).bind(under), &columns).await?);
    Ok(())
}

/// Takes away what is of a person and no longer needed for what was done: how they came in, what they want
/// to be told, what they had begun to write; and their name and address wherever those stand beside a deed.
/// The deeds stay, as somebody's who was a member. Whoever calls it ends the mandates and writes the history.
pub async fn erase(tx: &mut Tx, person: PersonId, now: DateTime<Utc>) -> Result<(), DbError> {
    let id = person.0;
    let copies = sql!("select id from returned_copy where person = $1");
    for row in tx.fetch_all(copies.bind(id)).await? {
        returned::drop(tx, row.get(0)?).await?;
    }
    for query in [
        sql!("delete from sign_in_link where person = $1"),
        sql!("delete from passkey where person = $1"),
        sql!("delete from ceremony where person = $1"),
        sql!("delete from person_token where person = $1"),
        sql!("delete from session where person = $1"),
        sql!("delete from letter_wish where person = $1"),
        sql!("delete from letter_zone where person = $1"),
        sql!("delete from edit_draft_field where person = $1"),
        sql!("delete from edit_draft where person = $1"),
        sql!("delete from mention where person = $1"),
        sql!("delete from mail where person = $1"),
    ] {
        tx.execute(query.bind(id)).await?;
    }
    let query = sql!("update person set name = $2, email = $3, erased_at = $4 where id = $1");
    let nowhere = format!("former-{}@invalid", id.simple());
    tx.execute(query.bind(id).bind(FORMER).bind(nowhere).bind(now)).await?;
    for query in [
        sql!("update decision set name = $2 where person = $1"),
        sql!("update amendment_decision set name = $2 where person = $1"),
    ] {
        tx.execute(query.bind(id).bind(FORMER)).await?;
    }
    for query in [
        sql!("update overlap_answer set name = $3 where by = $1 or by like $2"),
        sql!("update outside_answer set name = $3 where by = $1 or by like $2"),
        sql!("update activity_join set name = $3 where by = $1 or by like $2"),
    ] {
        let (alone, under) = (format!("person:{id}"), format!("person:{id} %"));
        tx.execute(query.bind(alone).bind(under).bind(FORMER)).await?;
    }
    Ok(())
}

/// Takes away what is known of an address and of nobody by name: letters to it, and that they do not reach
/// it.
pub async fn forget_address(tx: &mut Tx, email: &str) -> Result<(), DbError> {
    let email = address(email);
    tx.execute(sql!("delete from mail where address = $1").bind(email.as_str())).await?;
    tx.execute(sql!("delete from unreached where address = $1").bind(email.as_str())).await?;
    tx.execute(sql!("delete from column_mapping where sender = $1").bind(email.as_str())).await?;
    tx.execute(sql!("delete from value_mapping where sender = $1").bind(email.as_str())).await?;
    Ok(())
}

/// The forms of events at which an address registered, with their networks and events.
pub async fn registered_at(db: &Db, email: &str) -> Result<Vec<(Uuid, Uuid)>, DbError> {
    let query = sql!(
        "select distinct f.network, f.event from registration r join event_form f on f.id = r.form
         where r.address = $1"
    );
    let rows = db.fetch_all(query.bind(address(email))).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// How long the line of a session is kept.
const SESSION: TimeDelta = TimeDelta::days(180);
/// How long a token is listed once it is over.
const TOKEN: TimeDelta = TimeDelta::days(90);
/// How long a link is kept once it opens nothing, and that one was asked for.
const LINK: TimeDelta = TimeDelta::days(1);
/// How long a copy waits on a desk.
const COPY: TimeDelta = TimeDelta::days(30);

/// Deletes of how people come in, and of what waits on their desks, what has been kept for long enough.
/// `aunar serve` does it when it starts and twice a day.
pub async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!("delete from person_token where expires_at < $1 or ended_at < $1");
    tx.execute(query.bind(now - TOKEN)).await?;
    for (query, before) in [
        (sql!("delete from session where created_at < $1"), now - SESSION),
        (sql!("delete from sign_in_link where ends_at < $1"), now - LINK),
        (sql!("delete from sign_in_asked where asked_at < $1"), now - LINK),
        (sql!("delete from ceremony where ends_at < $1"), now),
    ] {
        tx.execute(query.bind(before)).await?;
    }
    returned::sweep(&mut tx, now - COPY).await?;
    tx.commit().await
}
