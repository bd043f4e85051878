//! Comments, mentions and suggestions, as stored.

use super::beside::Remark;
use crate::records::stored;
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::discussion::{Decision, Topic};
use aunar_domain::ids::{
    ActivityId, CommentId, MandateId, NetworkId, PersonId, PlanId, SuggestionId,
};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// By whom and when something was said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) person: PersonId,
    pub(super) mandate: MandateId,
    pub(super) at: DateTime<Utc>,
    /// The language of the words.
    pub(super) lang: Lang,
}

/// Which activity of which plan something is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    pub(super) network: NetworkId,
    pub(super) plan: PlanId,
    pub(super) activity: ActivityId,
}

/// A comment.
#[derive(Debug, Clone)]
pub(super) struct Comment {
    pub(super) id: CommentId,
    /// The activity it was said of: one that was joined into another keeps its own.
    pub(super) activity: ActivityId,
    pub(super) topic: Option<Topic>,
    /// The comment that began the thread, where it is an answer.
    pub(super) parent: Option<CommentId>,
    pub(super) said: Said,
    pub(super) words: String,
    /// When the thread it began was resolved, and by whom.
    pub(super) resolved: Option<(DateTime<Utc>, PersonId)>,
}

/// A suggestion.
#[derive(Debug, Clone)]
pub(super) struct Suggestion {
    pub(super) id: SuggestionId,
    /// The activity it was made for: one that was joined into another keeps its own.
    pub(super) activity: ActivityId,
    pub(super) topic: Topic,
    /// The language of the value, where the field is a text.
    pub(super) lang: Option<Lang>,
    pub(super) value: String,
    /// What the field said when it was made.
    pub(super) base: String,
    pub(super) base_version: i64,
    pub(super) why: Option<String>,
    pub(super) said: Said,
    pub(super) decided: Option<Decided>,
}

/// What became of a suggestion.
#[derive(Debug, Clone)]
pub(super) struct Decided {
    pub(super) decision: Decision,
    pub(super) word: Option<String>,
    pub(super) by: PersonId,
    pub(super) under: MandateId,
    pub(super) at: DateTime<Utc>,
}

fn lang(code: &str) -> Result<Lang, DbError> {
    stored("language", code, Lang::from_code(code))
}

fn topic(code: &str) -> Result<Topic, DbError> {
    stored("field of an activity to speak about", code, Topic::from_code(code))
}

fn comment(row: &Row) -> Result<Comment, DbError> {
    let resolved: Option<DateTime<Utc>> = row.get(8)?;
    let by: Option<Uuid> = row.get(9)?;
    Ok(Comment {
        id: CommentId(row.get(0)?),
        activity: ActivityId(row.get(10)?),
        topic: row.get::<Option<String>>(1)?.as_deref().map(topic).transpose()?,
        parent: row.get::<Option<Uuid>>(2)?.map(CommentId),
        said: Said {
            person: PersonId(row.get(3)?),
            mandate: MandateId(row.get(4)?),
            lang: lang(&row.get::<String>(5)?)?,
            at: row.get(7)?,
        },
        words: row.get(6)?,
        resolved: resolved.zip(by.map(PersonId)),
    })
}

/// The comments on activities, in the order said.
pub(super) async fn comments(db: &Db, of: &[ActivityId]) -> Result<Vec<Comment>, DbError> {
    let query = sql!(
        "select id, topic, parent, person, mandate, lang, words, created_at, resolved_at, resolved_by, activity
         from comment where activity = $1 order by created_at, id"
    );
    let mut all = Vec::new();
    for activity in of {
        for row in db.fetch_all(query.bind(activity.0)).await? {
            all.push(comment(&row)?);
        }
    }
    all.sort_by_key(|comment| (comment.said.at, comment.id));
    Ok(all)
}

/// What began the threads on a plan's activities that nobody has resolved, in the order said.
pub(super) async fn open_threads(
    db: &Db,
    plan: PlanId,
) -> Result<Vec<(ActivityId, Remark)>, DbError> {
    let query = sql!(
        "select c.activity, p.name, c.created_at, c.words from comment c
         join person p on p.id = c.person join activity a on a.id = c.activity
         where a.plan = $1 and c.parent is null and c.resolved_at is null
         order by c.created_at, c.id"
    );
    let thread = |row: &Row| {
        let remark = Remark { name: row.get(1)?, at: row.get(2)?, words: row.get(3)? };
        Ok((ActivityId(row.get(0)?), remark))
    };
    db.fetch_all(query.bind(plan.0)).await?.iter().map(thread).collect()
}

/// A comment on one of these activities.
pub(super) async fn find_comment(
    tx: &mut Tx,
    of: &[ActivityId],
    id: CommentId,
) -> Result<Option<Comment>, DbError> {
    let query = sql!(
        "select id, topic, parent, person, mandate, lang, words, created_at, resolved_at, resolved_by, activity
         from comment where id = $1"
    );
    let row = tx.fetch_optional(query.bind(id.0)).await?;
    let found = row.as_ref().map(comment).transpose()?;
    Ok(found.filter(|comment| of.contains(&comment.activity)))
}

/// Adds a comment with those it calls; `false` when the form was sent before.
pub(super) async fn add_comment(
    tx: &mut Tx,
    about: About,
    comment: &Comment,
    mentions: &[PersonId],
) -> Result<bool, DbError> {
    let query = sql!(
        "insert into comment (id, network, plan, activity, topic, parent, person, mandate, lang, words, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing"
    );
    let query = query
        .bind(comment.id.0)
        .bind(about.network.0)
        .bind(about.plan.0)
        .bind(about.activity.0)
        .bind(comment.topic.map(Topic::code))
        .bind(comment.parent.map(|p| p.0))
        .bind(comment.said.person.0)
        .bind(comment.said.mandate.0)
        .bind(comment.said.lang.code())
        .bind(comment.words.as_str())
        .bind(comment.said.at);
    if tx.execute(query).await? == 0 {
        return Ok(false);
    }
    let rows = mentions.iter().map(|p| vec![Value::from(comment.id.0), p.0.into()]).collect();
    tx.insert_many(sql!("insert into mention (comment, person)"), rows).await?;
    Ok(true)
}

/// Resolves a thread, or opens it again; whether it was otherwise before.
pub(super) async fn settle(
    tx: &mut Tx,
    id: CommentId,
    resolved: Option<(DateTime<Utc>, PersonId)>,
) -> Result<bool, DbError> {
    let touched = match resolved {
        Some((at, by)) => {
            let query = sql!(
                "update comment set resolved_at = $2, resolved_by = $3
                 where id = $1 and resolved_at is null"
            );
            tx.execute(query.bind(id.0).bind(at).bind(by.0)).await?
        }
        None => {
            let query = sql!(
                "update comment set resolved_at = null, resolved_by = null
                 where id = $1 and resolved_at is not null"
            );
            tx.execute(query.bind(id.0)).await?
        }
    };
    Ok(touched > 0)
}

/// Whom the comments on activities call, and whether they have seen it.
pub(super) async fn mentions(
    db: &Db,
    of: &[ActivityId],
) -> Result<HashMap<CommentId, Vec<(PersonId, bool)>>, DbError> {
    let query = sql!(
        "select m.comment, m.person, m.seen_at from mention m
         join comment c on c.id = m.comment where c.activity = $1 order by m.comment, m.person"
    );
    let mut all: HashMap<CommentId, Vec<(PersonId, bool)>> = HashMap::new();
    for activity in of {
        for row in db.fetch_all(query.bind(activity.0)).await? {
            let seen = row.get::<Option<DateTime<Utc>>>(2)?.is_some();
            let called = (PersonId(row.get(1)?), seen);
            all.entry(CommentId(row.get(0)?)).or_default().push(called);
        }
    }
    Ok(all)
}

/// Notes that a person has seen all that calls them on activities.
pub(super) async fn seen(
    db: &Db,
    of: &[ActivityId],
    person: PersonId,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let query = sql!(
        "update mention set seen_at = $3 where person = $2 and seen_at is null
            and comment in (select id from comment where activity = $1)"
    );
    for activity in of {
        tx.execute(query.bind(activity.0).bind(person.0).bind(at)).await?;
    }
    tx.commit().await
}

/// What calls a person in a network and they have not seen: the comment, its activity, who said it
/// and when.
pub(super) async fn unseen(
    db: &Db,
    network: NetworkId,
    person: PersonId,
) -> Result<Vec<(CommentId, ActivityId, PersonId, DateTime<Utc>)>, DbError> {
    let query = sql!(
        "select c.id, c.activity, c.person, c.created_at from mention m
         join comment c on c.id = m.comment
         where m.person = $2 and m.seen_at is null and c.network = $1 order by c.created_at, c.id"
    );
    let rows = db.fetch_all(query.bind(network.0).bind(person.0)).await?;
    let read = |row: &Row| {
        Ok((CommentId(row.get(0)?), ActivityId(row.get(1)?), PersonId(row.get(2)?), row.get(3)?))
    };
    rows.iter().map(read).collect()
}

fn suggestion(row: &Row) -> Result<Suggestion, DbError> {
    let decision: Option<String> = row.get(11)?;
    let decided = match decision {
        None => None,
        Some(code) => Some(Decided {
            decision: stored("decision on a suggestion", &code, Decision::from_code(&code))?,
            word: row.get(12)?,
            by: PersonId(row.get(13)?),
            under: MandateId(row.get(14)?),
            at: row.get(15)?,
        }),
    };
    Ok(Suggestion {
        id: SuggestionId(row.get(0)?),
        activity: ActivityId(row.get(16)?),
        topic: topic(&row.get::<String>(1)?)?,
        lang: row.get::<Option<String>>(2)?.as_deref().map(lang).transpose()?,
        value: row.get(3)?,
        base: row.get(4)?,
        base_version: row.get(5)?,
        why: row.get(6)?,
        said: Said {
            lang: lang(&row.get::<String>(7)?)?,
            person: PersonId(row.get(8)?),
            mandate: MandateId(row.get(9)?),
            at: row.get(10)?,
        },
        decided,
    })
}

/// The suggestions on activities, in the order made.
pub(super) async fn suggestions(db: &Db, of: &[ActivityId]) -> Result<Vec<Suggestion>, DbError> {
    let query = sql!(
        "select id, topic, value_lang, value, base, base_version, why, lang, person, mandate, created_at,
                decision, word, decided_by, decided_under, decided_at, activity
         from suggestion where activity = $1 order by created_at, id"
    );
    let mut all = Vec::new();
    for activity in of {
        for row in db.fetch_all(query.bind(activity.0)).await? {
            all.push(suggestion(&row)?);
        }
    }
    all.sort_by_key(|suggestion| (suggestion.said.at, suggestion.id));
    Ok(all)
}

/// A suggestion on one of these activities.
pub(super) async fn find_suggestion(
    tx: &mut Tx,
    of: &[ActivityId],
    id: SuggestionId,
) -> Result<Option<Suggestion>, DbError> {
    let query = sql!(
        "select id, topic, value_lang, value, base, base_version, why, lang, person, mandate, created_at,
                decision, word, decided_by, decided_under, decided_at, activity
         from suggestion where id = $1"
    );
    let row = tx.fetch_optional(query.bind(id.0)).await?;
    let found = row.as_ref().map(suggestion).transpose()?;
    Ok(found.filter(|suggestion| of.contains(&suggestion.activity)))
}

/// Adds a suggestion; `false` when the form was sent before.
pub(super) async fn add_suggestion(
    tx: &mut Tx,
    about: About,
    suggestion: &Suggestion,
) -> Result<bool, DbError> {
    let query = sql!(
        "insert into suggestion (id, network, plan, activity, topic, value_lang, value, base, base_version,
            why, lang, person, mandate, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (id) do nothing"
    );
    let query = query
        .bind(suggestion.id.0)
        .bind(about.network.0)
        .bind(about.plan.0)
        .bind(about.activity.0)
        .bind(suggestion.topic.code())
        .bind(suggestion.lang.map(Lang::code))
        .bind(suggestion.value.as_str())
        .bind(suggestion.base.as_str())
        .bind(suggestion.base_version)
        .bind(suggestion.why.clone())
        .bind(suggestion.said.lang.code())
        .bind(suggestion.said.person.0)
        .bind(suggestion.said.mandate.0)
        .bind(suggestion.said.at);
    Ok(tx.execute(query).await? > 0)
}

/// Writes down what became of a suggestion; `false` when somebody has decided already.
pub(super) async fn decide(
    tx: &mut Tx,
    id: SuggestionId,
    decided: &Decided,
) -> Result<bool, DbError> {
    let query = sql!(
        "update suggestion set decision = $2, word = $3, decided_by = $4, decided_under = $5, decided_at = $6
         where id = $1 and decision is null"
    );
    let query = query
        .bind(id.0)
        .bind(decided.decision.code())
        .bind(decided.word.clone())
        .bind(decided.by.0)
        .bind(decided.under.0)
        .bind(decided.at);
    Ok(tx.execute(query).await? > 0)
}

/// The suggestions of a network that nobody has decided on: which, on which activity, on which field,
/// by whom and when.
pub(super) async fn undecided(
    db: &Db,
    network: NetworkId,
) -> Result<Vec<(SuggestionId, ActivityId, Topic, PersonId, DateTime<Utc>)>, DbError> {
    let query = sql!(
        "select id, activity, topic, person, created_at from suggestion
         where network = $1 and decision is null order by created_at, id"
    );
    let read = |row: &Row| {
        Ok((
            SuggestionId(row.get(0)?),
            ActivityId(row.get(1)?),
            topic(&row.get::<String>(2)?)?,
            PersonId(row.get(3)?),
            row.get(4)?,
        ))
    };
    db.fetch_all(query.bind(network.0)).await?.iter().map(read).collect()
}

/// How many threads on activities are open, and how many suggestions nobody has decided on.
pub(super) async fn open(db: &Db, of: &[ActivityId]) -> Result<(u64, u64), DbError> {
    let threads = sql!(
        "select count(*) from comment where activity = $1 and parent is null and resolved_at is null"
    );
    let waiting = sql!("select count(*) from suggestion where activity = $1 and decision is null");
    let (mut open, mut undecided) = (0_u64, 0_u64);
    for activity in of {
        let threads: i64 = db.fetch_one(threads.bind(activity.0)).await?.get(0)?;
        let waiting: i64 = db.fetch_one(waiting.bind(activity.0)).await?.get(0)?;
        open += u64::try_from(threads).unwrap_or(0);
        undecided += u64::try_from(waiting).unwrap_or(0);
    }
    Ok((open, undecided))
}
