//! Registration for events: forms, who registered, what was counted. Who registered is in no history,
//! so that it is gone when it is deleted; what happens to a form is, by whoever writes it.

use super::At;
use super::session::hash;
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::entity::EntityKind;
use aunar_domain::participation::{Dimension, Measure, Tally};
use aunar_domain::registration::{
    Admits, AgeGroup, Answer, Ask, Attended, EventForm, Level, Sex, Standing,
};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use std::str::FromStr;
use uuid::Uuid;

/// A form as it is stored.
#[derive(Debug, Clone)]
pub struct StoredForm {
    /// What it is.
    pub form: EventForm,
    /// Of the link that invites.
    pub invitation: Option<Vec<u8>>,
    /// The code that is shown in the room.
    pub room_code: String,
    /// Of what those who registered were last told of the event.
    pub told: Vec<u8>,
    /// When the counts were taken.
    pub counted_at: Option<DateTime<Utc>>,
    /// When they were published.
    pub published_at: Option<DateTime<Utc>>,
    /// When what people said of themselves was deleted.
    pub forgotten_at: Option<DateTime<Utc>>,
}

/// Somebody who registered.
#[derive(Debug, Clone)]
pub struct Registration {
    /// Its identifier.
    pub id: Uuid,
    /// The form.
    pub form: Uuid,
    /// The order in which addresses were proven.
    pub number: Option<i64>,
    /// Where it stands.
    pub standing: Standing,
    /// The name.
    pub name: String,
    /// The address for letters.
    pub address: String,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// Its kind.
    pub organisation_kind: Option<EntityKind>,
    /// On which level it works.
    pub level: Option<Level>,
    /// The code of the country.
    pub country: Option<String>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Age group.
    pub age_group: Option<AgeGroup>,
    /// The language of interpretation.
    pub interpretation: Option<Lang>,
    /// What is needed so as to take part.
    pub needs: Option<String>,
    /// The language the form was filled in, in which letters are written.
    pub lang: Lang,
    /// Which consent text was agreed to.
    pub consent_version: i64,
    /// The code to check in with.
    pub code: String,
    /// When the form came.
    pub created_at: DateTime<Utc>,
    /// Until when the address can be proven.
    pub confirm_until: DateTime<Utc>,
    /// How it is known that they came.
    pub attended: Option<Attended>,
    /// Whether they contributed.
    pub contributed: bool,
    /// Whether what they contributed was used.
    pub used: bool,
    /// What their calendar answered to the invitation.
    pub answer: Option<Answer>,
    /// Which state of the event they were invited to last: the invitation's SEQUENCE.
    pub invited: Option<i64>,
}

/// The identifiers of the events of a network that have a form: the way into their call is for those
/// who registered.
pub async fn events(db: &Db, network: Uuid) -> Result<HashSet<Uuid>, DbError> {
    let query = sql!("select event from event_form where network = $1");
    let rows = db.fetch_all(query.bind(network)).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// The form of an event.
pub async fn of_event(at: impl Into<At<'_>>, event: Uuid) -> Result<Option<StoredForm>, DbError> {
    let query = sql!(
        "select id, event, version, open, admits, places, approval, consent_version, keep_until, invited,
                invitation, room_code, told, counted_at, published_at, forgotten_at
         from event_form where event = $1"
    );
    let mut at = at.into();
    let Some(row) = at.fetch_optional(query.bind(event)).await? else {
        return Ok(None);
    };
    let id: Uuid = row.get(0)?;
    let mut asks = Vec::new();
    let query = sql!("select ask from event_form_ask where form = $1");
    for row in at.fetch_all(query.bind(id)).await? {
        let code: String = row.get(0)?;
        asks.push(super::stored("question of a form", &code, Ask::from_code(&code))?);
    }
    asks.sort_unstable();
    let mut texts = Texts::of_record(at, id).await?;
    let admits: String = row.get(4)?;
    Ok(Some(StoredForm {
        form: EventForm {
            id,
            event: row.get(1)?,
            version: row.get(2)?,
            open: row.get(3)?,
            admits: super::stored("who may register", &admits, Admits::from_code(&admits))?,
            places: row.get(5)?,
            approval: row.get(6)?,
            asks,
            consent: texts.need(id, "consent")?,
            consent_version: row.get(7)?,
            keep_until: row.get(8)?,
            invited: row.get(9)?,
        },
        invitation: row.get(10)?,
        room_code: row.get(11)?,
        told: row.get(12)?,
        counted_at: row.get(13)?,
        published_at: row.get(14)?,
        forgotten_at: row.get(15)?,
    }))
}

/// The events of which those who registered may have to be told something, or to be forgotten.
pub async fn alive(db: &Db) -> Result<Vec<(Uuid, Uuid)>, DbError> {
    let query = sql!("select network, event from event_form where forgotten_at is null");
    let rows = db.fetch_all(query).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Holds a form until the transaction ends: places are given by one at a time.
pub async fn hold(tx: &mut Tx, form: Uuid) -> Result<(), DbError> {
    tx.execute(sql!("update event_form set version = version where id = $1").bind(form)).await?;
    Ok(())
}

/// Writes a new form.
pub async fn write(tx: &mut Tx, network: Uuid, stored: &StoredForm) -> Result<(), DbError> {
    let form = &stored.form;
    tx.execute(
        sql!(
            "insert into event_form (id, event, network, version, open, admits, places, approval,
                consent_version, keep_until, invited, invitation, room_code, told, counted_at,
                published_at, forgotten_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
        )
        .bind(form.id)
        .bind(form.event)
        .bind(network)
        .bind(form.version)
        .bind(form.open)
        .bind(form.admits.code())
        .bind(form.places)
        .bind(form.approval)
        .bind(form.consent_version)
        .bind(form.keep_until)
        .bind(form.invited)
        .bind(stored.invitation.clone())
        .bind(stored.room_code.as_str())
        .bind(stored.told.clone())
        .bind(stored.counted_at)
        .bind(stored.published_at)
        .bind(stored.forgotten_at),
    )
    .await?;
    write_parts(tx, form).await
}

/// Writes what a form says now; gone if somebody changed it since the version before.
pub async fn rewrite(tx: &mut Tx, stored: &StoredForm) -> Result<(), DbError> {
    let form = &stored.form;
    let query = sql!(
        "update event_form set version = $2, open = $3, admits = $4, places = $5, approval = $6,
                consent_version = $7, keep_until = $8, invited = $9, invitation = $10, told = $11,
                counted_at = $12, published_at = $13, forgotten_at = $14
         where id = $1 and version = $15"
    )
    .bind(form.id)
    .bind(form.version)
    .bind(form.open)
    .bind(form.admits.code())
    .bind(form.places)
    .bind(form.approval)
    .bind(form.consent_version)
    .bind(form.keep_until)
    .bind(form.invited)
    .bind(stored.invitation.clone())
    .bind(stored.told.clone())
    .bind(stored.counted_at)
    .bind(stored.published_at)
    .bind(stored.forgotten_at)
    .bind(form.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    tx.execute(sql!("delete from event_form_ask where form = $1").bind(form.id)).await?;
    wording::clear(tx, form.id).await?;
    write_parts(tx, form).await
}

async fn write_parts(tx: &mut Tx, form: &EventForm) -> Result<(), DbError> {
    let asks = form.asks.iter().map(|a| vec![form.id.into(), a.code().into()]).collect();
    tx.insert_many(sql!("insert into event_form_ask (form, ask)"), asks).await?;
    let mut texts = NewTexts::default();
    texts.add(form.id, "consent", Some(&form.consent));
    texts.write(tx).await
}

/// Notes of what those who registered were told, and when what they said was deleted.
pub async fn note(tx: &mut Tx, stored: &StoredForm) -> Result<(), DbError> {
    let query = sql!(
        "update event_form set told = $2, counted_at = $3, published_at = $4, forgotten_at = $5
         where id = $1"
    );
    let query = query
        .bind(stored.form.id)
        .bind(stored.told.clone())
        .bind(stored.counted_at)
        .bind(stored.published_at)
        .bind(stored.forgotten_at);
    tx.execute(query).await?;
    Ok(())
}

fn code_of<T: FromStr>(row: &Row, at: usize, what: &str) -> Result<Option<T>, DbError> {
    let code: Option<String> = row.get(at)?;
    code.map(|code| super::stored(what, &code, code.parse().ok())).transpose()
}

fn registration(row: &Row) -> Result<Registration, DbError> {
    let (standing, lang): (String, String) = (row.get(3)?, row.get(14)?);
    let interpretation: Option<String> = row.get(12)?;
    Ok(Registration {
        id: row.get(0)?,
        form: row.get(1)?,
        number: row.get(2)?,
        standing: super::stored("state of a registration", &standing, standing.parse().ok())?,
        name: row.get(4)?,
        address: row.get(5)?,
        organisation: row.get(6)?,
        organisation_kind: code_of(row, 7, "kind of organisation")?,
        level: code_of(row, 8, "level")?,
        country: row.get(9)?,
        sex: code_of(row, 10, "sex")?,
        age_group: code_of(row, 11, "age group")?,
        interpretation: interpretation.as_deref().and_then(Lang::from_code),
        needs: row.get(13)?,
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
        consent_version: row.get(15)?,
        code: row.get(16)?,
        created_at: row.get(17)?,
        confirm_until: row.get(18)?,
        attended: code_of(row, 19, "way attendance was noted")?,
        contributed: row.get(20)?,
        used: row.get(21)?,
        answer: code_of(row, 22, "answer to an invitation")?,
        invited: row.get(23)?,
    })
}

/// Everybody who registered by a form, in the order in which addresses were proven.
pub async fn all(at: impl Into<At<'_>>, form: Uuid) -> Result<Vec<Registration>, DbError> {
    let query = sql!(
        "select id, form, number, standing, name, address, organisation, organisation_kind, level, country,
                sex, age_group, interpretation, needs, lang, consent_version, code, created_at,
                confirm_until, attended, contributed, used, answer, invited
         from registration where form = $1 order by number, created_at, id"
    );
    at.into().fetch_all(query.bind(form)).await?.iter().map(registration).collect()
}

/// The registration that a secret opens.
pub async fn by_secret(
    at: impl Into<At<'_>>,
    form: Uuid,
    secret: &str,
) -> Result<Option<Registration>, DbError> {
    let query = sql!(
        "select id, form, number, standing, name, address, organisation, organisation_kind, level, country,
                sex, age_group, interpretation, needs, lang, consent_version, code, created_at,
                confirm_until, attended, contributed, used, answer, invited
         from registration where form = $1 and hash = $2"
    );
    let row = at.into().fetch_optional(query.bind(form).bind(hash(secret))).await?;
    row.as_ref().map(registration).transpose()
}

/// The registration of an address, or of a code to check in with.
pub async fn find(
    at: impl Into<At<'_>>,
    form: Uuid,
    by: &str,
) -> Result<Option<Registration>, DbError> {
    let query = sql!(
        "select id, form, number, standing, name, address, organisation, organisation_kind, level, country,
                sex, age_group, interpretation, needs, lang, consent_version, code, created_at,
                confirm_until, attended, contributed, used, answer, invited
         from registration where form = $1 and (address = $2 or code = $2)"
    );
    let row = at.into().fetch_optional(query.bind(form).bind(by)).await?;
    row.as_ref().map(registration).transpose()
}

/// Writes a registration with the secret that opens its page, in the place of one that has the same
/// identifier.
pub async fn add(tx: &mut Tx, one: &Registration, secret: &str) -> Result<(), DbError> {
    tx.execute(sql!("delete from registration where id = $1").bind(one.id)).await?;
    let code = |code: Option<&'static str>| code.map(str::to_owned);
    tx.execute(
        sql!(
            "insert into registration (id, form, number, standing, name, address, organisation,
                organisation_kind, level, country, sex, age_group, interpretation, needs, lang,
                consent_version, hash, code, created_at, confirm_until, attended, contributed, used)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $19, $20, $21, $22, $23)"
        )
        .bind(one.id)
        .bind(one.form)
        .bind(one.number)
        .bind(one.standing.code())
        .bind(one.name.as_str())
        .bind(one.address.as_str())
        .bind(one.organisation.clone())
        .bind(code(one.organisation_kind.map(EntityKind::code)))
        .bind(code(one.level.map(Level::code)))
        .bind(one.country.clone())
        .bind(code(one.sex.map(Sex::code)))
        .bind(code(one.age_group.map(AgeGroup::code)))
        .bind(code(one.interpretation.map(Lang::code)))
        .bind(one.needs.clone())
        .bind(one.lang.code())
        .bind(one.consent_version)
        .bind(hash(secret))
        .bind(one.code.as_str())
        .bind(one.created_at)
        .bind(one.confirm_until)
        .bind(code(one.attended.map(Attended::code)))
        .bind(one.contributed)
        .bind(one.used),
    )
    .await?;
    Ok(())
}

/// Writes where a registration stands, and what was noted of whoever came.
pub async fn settle(tx: &mut Tx, one: &Registration) -> Result<(), DbError> {
    let query = sql!(
        "update registration set standing = $2, number = $3, attended = $4, contributed = $5, used = $6
         where id = $1"
    );
    let query = query
        .bind(one.id)
        .bind(one.standing.code())
        .bind(one.number)
        .bind(one.attended.map(|a| a.code().to_owned()))
        .bind(one.contributed)
        .bind(one.used);
    tx.execute(query).await?;
    Ok(())
}

/// Writes what somebody's calendar answered.
pub async fn note_answer(tx: &mut Tx, id: Uuid, answer: Answer) -> Result<(), DbError> {
    let query = sql!("update registration set answer = $2 where id = $1");
    tx.execute(query.bind(id).bind(answer.code())).await?;
    Ok(())
}

/// Writes which state of the event somebody is invited to; what was answered to another one is no answer to
/// it.
pub async fn note_invited(tx: &mut Tx, id: Uuid, sequence: i64) -> Result<(), DbError> {
    let query = sql!("update registration set invited = $2, answer = null where id = $1");
    tx.execute(query.bind(id).bind(sequence)).await?;
    Ok(())
}

/// How many of a form have a place, how many wait, and the last number given.
pub async fn taken(tx: &mut Tx, form: Uuid) -> Result<(i64, i64, i64), DbError> {
    let query = sql!(
        "select count(case when standing = 'registered' then 1 end),
                count(case when standing = 'waiting' then 1 end), coalesce(max(number), 0)
         from registration where form = $1"
    );
    let row = tx.fetch_one(query.bind(form)).await?;
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

/// Deletes the registrations nobody confirmed in time; says how many.
pub async fn forget_unconfirmed(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64, DbError> {
    let query =
        sql!("delete from registration where standing = 'unconfirmed' and confirm_until < $1");
    tx.execute(query.bind(now)).await
}

/// Deletes all who registered by a form; says how many.
pub async fn forget(tx: &mut Tx, form: Uuid) -> Result<u64, DbError> {
    tx.execute(sql!("delete from registration where form = $1").bind(form)).await
}

/// Deletes what an address registered by a form.
pub async fn forget_one(tx: &mut Tx, form: Uuid, address: &str) -> Result<u64, DbError> {
    let query = sql!("delete from registration where form = $1 and address = $2");
    tx.execute(query.bind(form).bind(address)).await
}

/// Keeps what was counted, in the place of what was kept before.
pub async fn keep_counts(
    tx: &mut Tx,
    form: Uuid,
    typed: bool,
    tally: &Tally,
) -> Result<(), DbError> {
    let query = sql!("delete from participation_count where form = $1 and typed = $2");
    tx.execute(query.bind(form).bind(typed)).await?;
    let mut rows: Vec<Vec<Value>> = Vec::new();
    let mut row = |measure: Measure, dimension: &str, answer: &str, people: i64| {
        rows.push(vec![
            form.into(),
            typed.into(),
            measure.code().into(),
            dimension.into(),
            answer.into(),
            people.into(),
        ]);
    };
    for (measure, people) in &tally.totals {
        row(*measure, "", "", *people);
    }
    for (dimension, cells) in &tally.cells {
        for (answer, counts) in cells {
            counts.iter().for_each(|(m, people)| row(*m, dimension.code(), answer, *people));
        }
    }
    let insert =
        sql!("insert into participation_count (form, typed, measure, dimension, answer, people)");
    tx.insert_many(insert, rows).await?;
    Ok(())
}

/// What was counted and kept: from lists and codes, or typed in.
pub async fn counts(at: impl Into<At<'_>>, form: Uuid, typed: bool) -> Result<Tally, DbError> {
    let query = sql!(
        "select measure, dimension, answer, people from participation_count
         where form = $1 and typed = $2"
    );
    let mut tally = Tally::default();
    for row in at.into().fetch_all(query.bind(form).bind(typed)).await? {
        let (measure, dimension): (String, String) = (row.get(0)?, row.get(1)?);
        let measure =
            super::stored("measure of participation", &measure, Measure::from_code(&measure))?;
        let people: i64 = row.get(3)?;
        if dimension.is_empty() {
            tally.totals.insert(measure, people);
            continue;
        }
        let of = Dimension::from_code(&dimension);
        let of = super::stored("dimension of participation", &dimension, of)?;
        let answer: String = row.get(2)?;
        tally.cells.entry(of).or_default().entry(answer).or_default().insert(measure, people);
    }
    Ok(tally)
}
