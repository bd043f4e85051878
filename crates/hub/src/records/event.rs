//! Events of a network.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Tx, Value, sql};
use aunar_domain::event::{Access, Event, EventFormat, EventKind, Outside};
use aunar_domain::ids::{ActivityId, EventId, NetworkId};
use aunar_domain::words::Lang;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use std::collections::HashMap;
use uuid::Uuid;

fn moment(day: NaiveDate, minute: i64) -> NaiveDateTime {
    let seconds = u32::try_from(minute.clamp(0, 1439) * 60).unwrap_or(0);
    day.and_time(NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default())
}

fn minute(moment: NaiveDateTime) -> i64 {
    i64::from(moment.num_seconds_from_midnight() / 60)
}

/// Reads the events of a network, by their start.
pub async fn all(db: &Db, network: Uuid, texts: &mut Texts) -> Result<Vec<Event>, DbError> {
    let mut languages: HashMap<Uuid, Vec<Lang>> = HashMap::new();
    let rows = sql!(
        "select l.event, l.lang from event_language l join event e on e.id = l.event where e.network = $1"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        let lang: String = row.get(1)?;
        let lang = super::stored("language", &lang, Lang::from_code(&lang))?;
        languages.entry(row.get(0)?).or_default().push(lang);
    }
    let rows = sql!(
        "select id, reference, version, changed_at, kind, start_day, start_minute, end_day, end_minute, zone,
                format, venue, place, link, recording, access, activity, moved_day, moved_minute, cancelled,
                outside_calendar, outside_uid, register_day, register_minute, latitude, longitude
         from event where network = $1 order by start_day, start_minute, reference"
    );
    let mut events = Vec::new();
    for row in db.fetch_all(rows.bind(network)).await? {
        let id: Uuid = row.get(0)?;
        let (kind, format, access): (String, String, String) =
            (row.get(4)?, row.get(10)?, row.get(15)?);
        let outside = row.get::<Option<String>>(20)?.zip(row.get::<Option<String>>(21)?);
        let register = row.get::<Option<NaiveDate>>(22)?.zip(row.get::<Option<i64>>(23)?);
        let moved = row.get::<Option<NaiveDate>>(17)?.zip(row.get::<Option<i64>>(18)?);
        let mut interpretation = languages.remove(&id).unwrap_or_default();
        interpretation.sort_unstable();
        events.push(Event {
            id: EventId(id),
            reference: row.get(1)?,
            version: row.get(2)?,
            changed_at: row.get(3)?,
            title: texts.need(id, "title")?,
            summary: texts.take(id, "summary"),
            kind: super::stored("kind of event", &kind, EventKind::from_code(&kind))?,
            start: moment(row.get(5)?, row.get(6)?),
            end: moment(row.get(7)?, row.get(8)?),
            zone: row.get(9)?,
            format: super::stored("format of an event", &format, EventFormat::from_code(&format))?,
            venue: row.get(11)?,
            place: row.get(12)?,
            link: row.get(13)?,
            recording: row.get(14)?,
            interpretation,
            access: super::stored("access class", &access, Access::from_code(&access))?,
            activity: row.get::<Option<Uuid>>(16)?.map(ActivityId),
            moved_from: moved.map(|(day, at)| moment(day, at)),
            moved_reason: texts.take(id, "moved_reason"),
            cancelled: row.get(19)?,
            register_by: register.map(|(day, at)| moment(day, at)),
            position: row.get::<Option<i64>>(24)?.zip(row.get::<Option<i64>>(25)?),
            outside: outside.map(|(calendar, uid)| Outside { calendar, uid }),
        });
    }
    Ok(events)
}

/// Writes new events.
pub async fn write(tx: &mut Tx, network: NetworkId, events: &[Event]) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let [mut rows, mut languages]: [Vec<Vec<Value>>; 2] = Default::default();
    for event in events {
        rows.push(vec![
            event.id.0.into(),
            network.0.into(),
            event.reference.as_str().into(),
            event.version.into(),
            event.changed_at.into(),
            event.kind.code().into(),
            event.start.date().into(),
            minute(event.start).into(),
            event.end.date().into(),
            minute(event.end).into(),
            event.zone.as_str().into(),
            event.format.code().into(),
            event.venue.clone().into(),
            event.place.clone().into(),
            event.link.clone().into(),
            event.recording.clone().into(),
            event.access.code().into(),
            event.activity.map(|a| a.0).into(),
            event.moved_from.map(|m| m.date()).into(),
            event.moved_from.map(minute).into(),
            event.cancelled.into(),
            event.outside.as_ref().map(|o| o.calendar.clone()).into(),
            event.outside.as_ref().map(|o| o.uid.clone()).into(),
            event.register_by.map(|m| m.date()).into(),
            event.register_by.map(minute).into(),
            event.position.map(|p| p.0).into(),
            event.position.map(|p| p.1).into(),
        ]);
        for lang in &event.interpretation {
            languages.push(vec![event.id.0.into(), lang.code().into()]);
        }
        words(&mut texts, event);
    }
    tx.insert_many(
        sql!(
            "insert into event (id, network, reference, version, changed_at, kind, start_day, start_minute,
                end_day, end_minute, zone, format, venue, place, link, recording, access, activity,
                moved_day, moved_minute, cancelled, outside_calendar, outside_uid, register_day,
                register_minute, latitude, longitude)"
        ),
        rows,
    )
    .await?;
    tx.insert_many(sql!("insert into event_language (event, lang)"), languages).await?;
    texts.write(tx).await
}

/// Writes what an event says now; gone if somebody changed it since the version before.
pub async fn update(tx: &mut Tx, event: &Event) -> Result<(), DbError> {
    let query = sql!(
        "update event set version = $2, changed_at = $3, kind = $4, start_day = $5, start_minute = $6,
                end_day = $7, end_minute = $8, zone = $9, format = $10, venue = $11, place = $12,
                link = $13, recording = $14, access = $15, activity = $16, moved_day = $17,
                moved_minute = $18, cancelled = $19, register_day = $20, register_minute = $21,
                latitude = $22, longitude = $23
         where id = $1 and version = $24"
    )
    .bind(event.id.0)
    .bind(event.version)
    .bind(event.changed_at)
    .bind(event.kind.code())
    .bind(event.start.date())
    .bind(minute(event.start))
    .bind(event.end.date())
    .bind(minute(event.end))
    .bind(event.zone.as_str())
    .bind(event.format.code())
    .bind(event.venue.clone())
    .bind(event.place.clone())
    .bind(event.link.clone())
    .bind(event.recording.clone())
    .bind(event.access.code())
    .bind(event.activity.map(|a| a.0))
    .bind(event.moved_from.map(|m| m.date()))
    .bind(event.moved_from.map(minute))
    .bind(event.cancelled)
    .bind(event.register_by.map(|m| m.date()))
    .bind(event.register_by.map(minute))
    .bind(event.position.map(|p| p.0))
    .bind(event.position.map(|p| p.1))
    .bind(event.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    clear(tx, event.id).await?;
    let languages = event.interpretation.iter().map(|l| vec![event.id.0.into(), l.code().into()]);
    tx.insert_many(sql!("insert into event_language (event, lang)"), languages.collect()).await?;
    let mut texts = NewTexts::default();
    words(&mut texts, event);
    texts.write(tx).await
}

fn words(texts: &mut NewTexts, event: &Event) {
    texts.add(event.id, "title", Some(&event.title));
    texts.add(event.id, "summary", event.summary.as_ref());
    texts.add(event.id, "moved_reason", event.moved_reason.as_ref());
}

async fn clear(tx: &mut Tx, id: EventId) -> Result<(), DbError> {
    tx.execute(sql!("delete from event_language where event = $1").bind(id.0)).await?;
    wording::clear(tx, id.0).await
}

/// Takes a new event back; gone if somebody changed it since that version.
pub async fn remove(tx: &mut Tx, event: &Event) -> Result<(), DbError> {
    clear(tx, event.id).await?;
    let query = sql!("delete from event where id = $1 and version = $2");
    match tx.execute(query.bind(event.id.0).bind(event.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Takes events of other calendars away: their rows go, what they were stays in the history.
pub async fn remove_outside(tx: &mut Tx, events: &[&Event]) -> Result<(), DbError> {
    for event in events {
        clear(tx, event.id).await?;
        let gone = sql!("delete from event where id = $1 and outside_uid is not null");
        tx.execute(gone.bind(event.id.0)).await?;
    }
    Ok(())
}

/// The number of the last reference of the form `X-001` that a network's events have been given.
pub async fn last_outside(tx: &mut Tx, network: NetworkId) -> Result<i64, DbError> {
    let query = sql!("select reference from event where network = $1 and outside_uid is not null");
    let mut last = 0;
    for row in tx.fetch_all(query.bind(network.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("X-").parse().unwrap_or_default());
    }
    Ok(last)
}
