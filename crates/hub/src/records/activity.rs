//! Activities of a plan.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Query, Row, Sql, Tx, Value, sql};
use aunar_domain::activity::{
    Activity, ActivityKind, Audience, Content, Involved, Marker, Part, Status, Tag, Weight,
};
use aunar_domain::iati::{self, Said};
use aunar_domain::ids::{ActivityId, EntityId, MechanismId, NeedId, PlanId, PriorityId, ResultId};
use aunar_domain::period::{Period, Unit};
use aunar_domain::words::Text;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The statements that read activities; each takes one identifier.
struct Statements {
    texts: Sql,
    seats: Sql,
    entities: Sql,
    places: Sql,
    audiences: Sql,
    tags: Sql,
    needs: Sql,
    mechanisms: Sql,
    rows: Sql,
}

/// All of a plan.
const OF_PLAN: Statements = Statements {
    texts: sql!(
        "select w.owner, w.field, w.lang, w.words, w.original, w.translator, w.official, w.made_of
         from wording w join activity a on a.id = w.owner where a.plan = $1"
    ),
    seats: sql!(
        "select s.activity, s.entity, s.part, s.holder from activity_seat s
         join activity a on a.id = s.activity where a.plan = $1 order by s.position"
    ),
    entities: sql!(
        "select e.activity, e.entity, e.part from activity_entity e
         join activity a on a.id = e.activity where a.plan = $1 order by e.activity, e.position"
    ),
    places: sql!(
        "select x.activity, x.place from activity_place x join activity a on a.id = x.activity
         where a.plan = $1 order by x.place"
    ),
    audiences: sql!(
        "select x.activity, x.audience from activity_audience x join activity a on a.id = x.activity
         where a.plan = $1"
    ),
    tags: sql!(
        "select x.activity, x.framework, x.entry, x.weight from activity_tag x
         join activity a on a.id = x.activity where a.plan = $1"
    ),
    needs: sql!(
        "select x.activity, x.need from activity_need x join activity a on a.id = x.activity
         where a.plan = $1"
    ),
    mechanisms: sql!(
        "select x.activity, x.mechanism from activity_mechanism x
         join activity a on a.id = x.activity where a.plan = $1"
    ),
    rows: sql!(
        "select id, reference, version, priority, result, kind, status, starts, ends, period_precision,
                period_note, first_starts, first_ends, first_precision, gender, human_rights, link, source,
                sectors, standard, plan
         from activity where plan = $1 order by reference"
    ),
};

/// One alone.
const OF_ONE: Statements = Statements {
    texts: sql!(
        "select owner, field, lang, words, original, translator, official, made_of from wording
         where owner = $1"
    ),
    seats: sql!(
        "select activity, entity, part, holder from activity_seat where activity = $1 order by position"
    ),
    entities: sql!(
        "select activity, entity, part from activity_entity where activity = $1 order by position"
    ),
    places: sql!("select activity, place from activity_place where activity = $1 order by place"),
    audiences: sql!("select activity, audience from activity_audience where activity = $1"),
    tags: sql!("select activity, framework, entry, weight from activity_tag where activity = $1"),
    needs: sql!("select activity, need from activity_need where activity = $1"),
    mechanisms: sql!("select activity, mechanism from activity_mechanism where activity = $1"),
    rows: sql!(
        "select id, reference, version, priority, result, kind, status, starts, ends, period_precision,
                period_note, first_starts, first_ends, first_precision, gender, human_rights, link, source,
                sectors, standard, plan
         from activity where id = $1"
    ),
};

/// Reads the activities of a plan, by reference.
pub async fn all(db: &Db, plan: Uuid) -> Result<Vec<Arc<Activity>>, DbError> {
    read(db, &OF_PLAN, plan).await
}

/// Reads one activity, if it is there.
pub async fn one(db: &Db, id: Uuid) -> Result<Option<Arc<Activity>>, DbError> {
    Ok(read(db, &OF_ONE, id).await?.pop())
}

async fn read(db: &Db, statements: &Statements, of: Uuid) -> Result<Vec<Arc<Activity>>, DbError> {
    // Each on a connection of its own: an engine makes rows as fast as one thread can.
    let texts = Texts::read(db, statements.texts.bind(of));
    let where_and_who = async {
        let involved = involved(db, statements, of).await?;
        let places = listed(db, statements.places.bind(of), |row| row.get(1)).await?;
        Ok::<_, DbError>((involved, places))
    };
    let (mut texts, (mut involved, mut places), mut others) = tokio::try_join!(
        Box::pin(texts),
        Box::pin(where_and_who),
        Box::pin(others(db, statements, of))
    )?;
    let mut activities = Vec::new();
    db.each(statements.rows.bind(of), |row| {
        let id: Uuid = row.get(0)?;
        let (kind, status): (String, String) = (row.get(5)?, row.get(6)?);
        let content = Content {
            priority: row.get::<Option<Uuid>>(3)?.map(PriorityId),
            result: row.get::<Option<Uuid>>(4)?.map(ResultId),
            title: texts.need(id, "title")?,
            description: texts.take(id, "description"),
            kind: super::stored("kind of activity", &kind, ActivityKind::from_code(&kind))?,
            status: super::stored("status of an activity", &status, Status::from_code(&status))?,
            period: period(&row, 7)?,
            period_note: row.get(10)?,
            first_period: period(&row, 11)?,
            slip_reason: texts.take(id, "slip_reason"),
            involved: involved.remove(&id).unwrap_or_default(),
            places: places.remove(&id).unwrap_or_default(),
            audiences: others.audiences.remove(&id).unwrap_or_default(),
            tags: others.tags.remove(&id).unwrap_or_default(),
            gender: marker(&row, 14)?,
            human_rights: marker(&row, 15)?,
            deliverable: texts.take(id, "deliverable"),
            link: row.get(16)?,
            needs: others.needs.remove(&id).unwrap_or_default(),
            mechanisms: others.mechanisms.remove(&id).unwrap_or_default(),
            source: row.get(17)?,
            sectors: said(&row, 18)?,
            standard: said(&row, 19)?,
        };
        activities.push(Arc::new(Activity {
            id: ActivityId(id),
            plan: PlanId(row.get(20)?),
            reference: row.get(1)?,
            version: row.get(2)?,
            content: content.in_order(),
        }));
        Ok(())
    })
    .await?;
    Ok(activities)
}

/// What else activities lead to, by the activity.
struct Others {
    audiences: HashMap<Uuid, Vec<Audience>>,
    tags: HashMap<Uuid, Vec<Tag>>,
    needs: HashMap<Uuid, Vec<NeedId>>,
    mechanisms: HashMap<Uuid, Vec<MechanismId>>,
}

async fn others(db: &Db, statements: &Statements, of: Uuid) -> Result<Others, DbError> {
    let audiences = listed(db, statements.audiences.bind(of), |row| {
        let code: String = row.get(1)?;
        super::stored("audience", &code, Audience::from_code(&code))
    })
    .await?;
    let tags = listed(db, statements.tags.bind(of), |row| {
        let weight: String = row.get(3)?;
        let weight = super::stored("weight", &weight, Weight::from_code(&weight))?;
        Ok(Tag { framework: row.get(1)?, entry: row.get(2)?, weight })
    })
    .await?;
    let needs = listed(db, statements.needs.bind(of), |row| Ok(NeedId(row.get(1)?))).await?;
    let mechanism = |row: &Row| Ok(MechanismId(row.get(1)?));
    let mechanisms = listed(db, statements.mechanisms.bind(of), mechanism).await?;
    Ok(Others { audiences, tags, needs, mechanisms })
}

async fn involved(
    db: &Db,
    statements: &Statements,
    of: Uuid,
) -> Result<HashMap<Uuid, Vec<Involved>>, DbError> {
    let part = |row: &Row, at: usize| -> Result<Part, DbError> {
        let code: String = row.get(at)?;
        super::stored("part in an activity", &code, Part::from_code(&code))
    };
    let mut seats: HashMap<(Uuid, Uuid, Part), Vec<EntityId>> = HashMap::new();
    db.each(statements.seats.bind(of), |row| {
        let seat = (row.get(0)?, row.get(1)?, part(&row, 2)?);
        seats.entry(seat).or_default().push(EntityId(row.get(3)?));
        Ok(())
    })
    .await?;
    listed(db, statements.entities.bind(of), |row| {
        let (activity, entity, part): (Uuid, Uuid, Part) =
            (row.get(0)?, row.get(1)?, part(row, 2)?);
        let represented_by = seats.remove(&(activity, entity, part)).unwrap_or_default();
        Ok(Involved { entity: EntityId(entity), part, represented_by })
    })
    .await
}

/// What the rows of a query say, by the activity each begins with.
pub(super) async fn listed<T>(
    db: &Db,
    query: impl Into<Query>,
    mut read: impl FnMut(&Row) -> Result<T, DbError>,
) -> Result<HashMap<Uuid, Vec<T>>, DbError> {
    let mut lists: HashMap<Uuid, Vec<T>> = HashMap::new();
    db.each(query, |row| {
        lists.entry(row.get(0)?).or_default().push(read(&row)?);
        Ok(())
    })
    .await?;
    Ok(lists)
}

/// A period, from the given column on: first day, last day, precision.
pub(super) fn period(row: &Row, at: usize) -> Result<Option<Period>, DbError> {
    let (Some(start), Some(end)) =
        (row.get::<Option<NaiveDate>>(at)?, row.get::<Option<NaiveDate>>(at + 1)?)
    else {
        return Ok(None);
    };
    let code: String = row.get(at + 2)?;
    let precision = super::stored("precision", &code, Unit::from_code(&code))?;
    Ok(Some(Period { start, end, precision }))
}

/// Codes with what is said of them, one a line.
pub(super) fn said(row: &Row, at: usize) -> Result<Vec<Said>, DbError> {
    let lines: Option<String> = row.get(at)?;
    let lines = lines.unwrap_or_default();
    lines.lines().map(|line| super::stored("code of IATI", line, line.parse().ok())).collect()
}

fn marker(row: &Row, at: usize) -> Result<Marker, DbError> {
    let value: Option<i64> = row.get(at)?;
    Ok(value.and_then(|v| u8::try_from(v).ok()).and_then(Marker::assessed).unwrap_or_default())
}

/// Writes new activities.
pub async fn write(tx: &mut Tx, activities: &[&Activity]) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut links = Links::default();
    let mut rows = Vec::with_capacity(activities.len());
    for activity in activities {
        let mut row: Vec<Value> = vec![
            activity.id.0.into(),
            activity.plan.0.into(),
            activity.reference.as_str().into(),
            activity.version.into(),
        ];
        row.extend(columns(&activity.content));
        rows.push(row);
        Link::ALL.into_iter().for_each(|link| links.add(link, activity));
        add_texts(&mut texts, activity);
    }
    tx.insert_many(
        sql!(
            "insert into activity (id, plan, reference, version, priority, result, kind, status, starts, ends,
                period_precision, period_note, first_starts, first_ends, first_precision, gender, human_rights,
                link, source, sectors, standard)"
        ),
        rows,
    )
    .await?;
    links.write(tx).await?;
    texts.write(tx).await
}

/// Writes a changed activity over the version before it; gone if that is no longer there. What did not change
/// is not written again: most changes are of one field, and each statement costs as much as any.
pub async fn rewrite(tx: &mut Tx, before: &Activity, after: &Activity) -> Result<(), DbError> {
    rewrite_many(tx, &[(before, after)]).await
}

/// Writes many changed activities, each over the version before it; gone if one of those is no longer
/// there. What did not change of one is not written again.
pub async fn rewrite_many(tx: &mut Tx, changes: &[(&Activity, &Activity)]) -> Result<(), DbError> {
    let mut links = Links::default();
    for (before, after) in changes {
        let (was, is) = (&before.content, &after.content);
        for link in Link::ALL.into_iter().filter(|link| !link.same(was, is)) {
            link.clear(tx, after.id).await?;
            links.add(link, after);
        }
    }
    links.write(tx).await?;
    for (before, after) in changes {
        let stored = over(before, after);
        let texts = worded(&before.content).into_iter().zip(worded(&stored.content));
        for ((field, was), (_, is)) in texts.filter(|((_, was), (_, is))| was != is) {
            wording::rewrite(tx, after.id.0, field, (was, is)).await?;
        }
        update(tx, after).await?;
    }
    Ok(())
}

/// An activity as it is stored once it is written over the version before it: which translations are older than
/// the original follows from both, whatever door the new texts came by.
#[must_use]
pub fn over(before: &Activity, after: &Activity) -> Activity {
    let mut stored = after.clone();
    let (was, is) = (&before.content, &mut stored.content);
    is.title.follow(&was.title);
    for (is, was) in [
        (&mut is.description, &was.description),
        (&mut is.deliverable, &was.deliverable),
        (&mut is.slip_reason, &was.slip_reason),
    ] {
        if let (Some(is), Some(was)) = (is, was) {
            is.follow(was);
        }
    }
    in_order(stored)
}

/// An activity with its lists in the order in which they are read.
#[must_use]
pub fn in_order(activity: Activity) -> Activity {
    Activity { content: activity.content.in_order(), ..activity }
}

/// Its texts, by the fields that they are stored under.
fn worded(content: &Content) -> [(&'static str, Option<&Text>); 4] {
    [
        ("title", Some(&content.title)),
        ("description", content.description.as_ref()),
        ("deliverable", content.deliverable.as_ref()),
        ("slip_reason", content.slip_reason.as_ref()),
    ]
}

/// What an activity leads to.
#[derive(Clone, Copy)]
enum Link {
    Involved,
    Places,
    Audiences,
    Tags,
    Needs,
    Mechanisms,
}

impl Link {
    const ALL: [Self; 6] =
        [Self::Involved, Self::Places, Self::Audiences, Self::Tags, Self::Needs, Self::Mechanisms];

    /// Whether it is as it was.
    fn same(self, was: &Content, is: &Content) -> bool {
        match self {
            Self::Involved => was.involved == is.involved,
            Self::Places => was.places == is.places,
            Self::Audiences => was.audiences == is.audiences,
            Self::Tags => was.tags == is.tags,
            Self::Needs => was.needs == is.needs,
            Self::Mechanisms => was.mechanisms == is.mechanisms,
        }
    }

    /// Takes away what is stored of it.
    async fn clear(self, tx: &mut Tx, activity: ActivityId) -> Result<(), DbError> {
        if matches!(self, Self::Involved) {
            let seats = sql!("delete from activity_seat where activity = $1");
            tx.execute(seats.bind(activity.0)).await?;
        }
        let rows = match self {
            Self::Involved => sql!("delete from activity_entity where activity = $1"),
            Self::Places => sql!("delete from activity_place where activity = $1"),
            Self::Audiences => sql!("delete from activity_audience where activity = $1"),
            Self::Tags => sql!("delete from activity_tag where activity = $1"),
            Self::Needs => sql!("delete from activity_need where activity = $1"),
            Self::Mechanisms => sql!("delete from activity_mechanism where activity = $1"),
        };
        tx.execute(rows.bind(activity.0)).await.map(|_| ())
    }
}

async fn update(tx: &mut Tx, activity: &Activity) -> Result<(), DbError> {
    let mut query = sql!(
        "update activity set reference = $1, version = $2, priority = $3, result = $4, kind = $5, status = $6,
            starts = $7, ends = $8, period_precision = $9, period_note = $10, first_starts = $11,
            first_ends = $12, first_precision = $13, gender = $14, human_rights = $15, link = $16, source = $17,
            sectors = $18, standard = $19
         where id = $20 and version = $21"
    )
    .bind(activity.reference.as_str())
    .bind(activity.version);
    for value in columns(&activity.content) {
        query = query.bind(value);
    }
    tx.later_one(activity.id.0, query.bind(activity.id.0).bind(activity.version - 1)).await
}

/// Takes a new activity back; a link that points to it keeps it.
pub async fn remove(tx: &mut Tx, activity: &Activity) -> Result<(), DbError> {
    for link in Link::ALL {
        link.clear(tx, activity.id).await?;
    }
    wording::clear(tx, activity.id.0).await?;
    let query = sql!("delete from activity where id = $1 and version = $2");
    match tx.execute(query.bind(activity.id.0).bind(activity.version)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// An activity as the history keeps it: its fields side by side, so that what changed is seen.
#[must_use]
pub fn form(activity: &Activity) -> serde_json::Value {
    let mut form = serde_json::json!(activity.content);
    if let serde_json::Value::Object(fields) = &mut form {
        fields.insert("reference".to_owned(), serde_json::json!(activity.reference));
        fields.insert("version".to_owned(), serde_json::json!(activity.version));
    }
    form
}

fn add_texts(texts: &mut NewTexts, activity: &Activity) {
    for (field, text) in worded(&activity.content) {
        texts.add(activity.id, field, text);
    }
}

/// Raises the version of an activity of which only a wording changes; gone if it is no longer at
/// the version before.
pub async fn raise_version(tx: &mut Tx, activity: &Activity) -> Result<(), DbError> {
    let query = sql!("update activity set version = $2 where id = $1 and version = $3");
    let query = query.bind(activity.id.0).bind(activity.version).bind(activity.version - 1);
    match tx.execute(query).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// The references of a plan's activities, as they are while its network's chain is held.
pub async fn references(tx: &mut Tx, plan: PlanId) -> Result<Vec<String>, DbError> {
    let query = sql!("select reference from activity where plan = $1");
    tx.fetch_all(query.bind(plan.0)).await?.iter().map(|row| row.get(0)).collect()
}

/// In which plan and under what reference an activity stands, if it is there.
pub async fn standing(tx: &mut Tx, id: ActivityId) -> Result<Option<(PlanId, String)>, DbError> {
    let query = sql!("select plan, reference from activity where id = $1");
    let row = tx.fetch_optional(query.bind(id.0)).await?;
    row.map(|row| Ok((PlanId(row.get(0)?), row.get(1)?))).transpose()
}

/// Codes as they are stored; nothing where there are none.
fn lines(all: &[Said]) -> Value {
    (!all.is_empty()).then(|| iati::lines(all)).into()
}

fn columns(content: &Content) -> [Value; 17] {
    let start = |p: Option<Period>| p.map(|p| p.start).into();
    let end = |p: Option<Period>| p.map(|p| p.end).into();
    let precision = |p: Option<Period>| p.map(|p| p.precision.code()).into();
    [
        content.priority.map(|p| p.0).into(),
        content.result.map(|r| r.0).into(),
        content.kind.code().into(),
        content.status.code().into(),
        start(content.period),
        end(content.period),
        precision(content.period),
        content.period_note.clone().into(),
        start(content.first_period),
        end(content.first_period),
        precision(content.first_period),
        content.gender.value().map(i64::from).into(),
        content.human_rights.value().map(i64::from).into(),
        content.link.clone().into(),
        content.source.clone().into(),
        lines(&content.sectors),
        lines(&content.standard),
    ]
}

/// The rows of an activity's links.
#[derive(Default)]
struct Links {
    entities: Vec<Vec<Value>>,
    seats: Vec<Vec<Value>>,
    places: Vec<Vec<Value>>,
    audiences: Vec<Vec<Value>>,
    tags: Vec<Vec<Value>>,
    needs: Vec<Vec<Value>>,
    mechanisms: Vec<Vec<Value>>,
}

impl Links {
    fn add(&mut self, link: Link, activity: &Activity) {
        let id = || Value::from(activity.id.0);
        let content = &activity.content;
        match link {
            Link::Involved => self.add_involved(activity),
            Link::Places => {
                self.places.extend(content.places.iter().map(|p| vec![id(), p.as_str().into()]));
            }
            Link::Audiences => {
                let rows = content.audiences.iter().map(|a| vec![id(), a.code().into()]);
                self.audiences.extend(rows);
            }
            Link::Tags => self.tags.extend(content.tags.iter().map(|t| {
                let (framework, entry) = (t.framework.as_str(), t.entry.as_str());
                vec![id(), framework.into(), entry.into(), t.weight.code().into()]
            })),
            Link::Needs => self.needs.extend(content.needs.iter().map(|n| vec![id(), n.0.into()])),
            Link::Mechanisms => {
                self.mechanisms.extend(content.mechanisms.iter().map(|m| vec![id(), m.0.into()]));
            }
        }
    }

    fn add_involved(&mut self, activity: &Activity) {
        let id = || Value::from(activity.id.0);
        for (n, involved) in (0_i64..).zip(&activity.content.involved) {
            let (entity, part) = (|| Value::from(involved.entity.0), involved.part.code());
            self.entities.push(vec![id(), entity(), part.into(), n.into()]);
            for (h, holder) in (0_i64..).zip(&involved.represented_by) {
                self.seats.push(vec![id(), entity(), part.into(), holder.0.into(), h.into()]);
            }
        }
    }

    async fn write(self, tx: &mut Tx) -> Result<(), DbError> {
        tx.insert_many(
            sql!("insert into activity_entity (activity, entity, part, position)"),
            self.entities,
        )
        .await?;
        tx.insert_many(
            sql!("insert into activity_seat (activity, entity, part, holder, position)"),
            self.seats,
        )
        .await?;
        tx.insert_many(sql!("insert into activity_place (activity, place)"), self.places).await?;
        tx.insert_many(sql!("insert into activity_audience (activity, audience)"), self.audiences)
            .await?;
        tx.insert_many(
            sql!("insert into activity_tag (activity, framework, entry, weight)"),
            self.tags,
        )
        .await?;
        tx.insert_many(sql!("insert into activity_need (activity, need)"), self.needs).await?;
        tx.insert_many(
            sql!("insert into activity_mechanism (activity, mechanism)"),
            self.mechanisms,
        )
        .await?;
        Ok(())
    }
}
