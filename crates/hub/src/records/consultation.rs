//! Consultations and what is said in them. The addresses of those who speak are not here: see the
//! slice's own tables.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Query, Row, Tx, sql};
use aunar_domain::consultation::{
    Answer, Author, Change, Comment, CommentKind, CommentState, Consultation, Disposition, Field,
    Moderator, Passage, Subject,
};
use aunar_domain::ids::{
    ActivityId, ConsultationCommentId, ConsultationId, EntityId, MandateId, NetworkId, OfficeId,
    PersonId, PlanId, PriorityId,
};
use aunar_domain::mandate::Role;
use aunar_domain::plan::{Circle, Circles};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// The consultations on a plan, the latest first.
pub async fn of_plan(db: &Db, plan: PlanId) -> Result<Vec<Consultation>, DbError> {
    let query = sql!(
        "select id, network, plan, round, opens, closes, first_closes, anyone, office, closed_at, version
         from consultation where plan = $1 order by round desc"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(plan.0)).await? {
        all.push(consultation(db, &row).await?);
    }
    Ok(all)
}

/// A consultation by identifier.
pub async fn by_id(db: &Db, id: ConsultationId) -> Result<Option<Consultation>, DbError> {
    let query = sql!(
        "select id, network, plan, round, opens, closes, first_closes, anyone, office, closed_at, version
         from consultation where id = $1"
    );
    match db.fetch_optional(query.bind(id.0)).await? {
        Some(row) => Ok(Some(consultation(db, &row).await?)),
        None => Ok(None),
    }
}

async fn consultation(db: &Db, row: &Row) -> Result<Consultation, DbError> {
    let db = &db.still().await?;
    let id: Uuid = row.get(0)?;
    let mut texts = Texts::of_consultation(db, id).await?;
    let mut circles = Circles::default();
    let rows = sql!("select circle from consultation_circle where consultation = $1");
    for row in db.fetch_all(rows.bind(id)).await? {
        let code: String = row.get(0)?;
        let circle = super::stored("circle of readers", &code, Circle::from_code(&code))?;
        circles = circles.with(circle);
    }
    let mut questions = Vec::new();
    let rows =
        sql!("select id from consultation_question where consultation = $1 order by position");
    for row in db.fetch_all(rows.bind(id)).await? {
        questions.push(texts.need(row.get(0)?, "question")?);
    }
    let moderator = match row.get::<Option<Uuid>>(8)? {
        Some(office) => Moderator::Office(OfficeId(office)),
        None => Moderator::Words(texts.need(id, "moderator")?),
    };
    Ok(Consultation {
        id: ConsultationId(id),
        network: NetworkId(row.get(1)?),
        plan: PlanId(row.get(2)?),
        round: row.get(3)?,
        opens: row.get(4)?,
        closes: row.get(5)?,
        first_closes: row.get(6)?,
        moved_reason: texts.take(id, "moved_reason"),
        circles,
        anyone: row.get(7)?,
        questions,
        moderator,
        closed_at: row.get(9)?,
        version: row.get(10)?,
    })
}

/// Writes a new consultation; a conflict where one is open on the plan already.
pub async fn open(tx: &mut Tx, one: &Consultation) -> Result<(), DbError> {
    let office = match &one.moderator {
        Moderator::Office(office) => Some(office.0),
        Moderator::Words(_) => None,
    };
    tx.execute(
        sql!(
            "insert into consultation (id, network, plan, round, opens, closes, first_closes, anyone, office,
                closed_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        )
        .bind(one.id.0)
        .bind(one.network.0)
        .bind(one.plan.0)
        .bind(one.round)
        .bind(one.opens)
        .bind(one.closes)
        .bind(one.first_closes)
        .bind(one.anyone)
        .bind(office)
        .bind(one.closed_at)
        .bind(one.version),
    )
    .await?;
    let circles = one.circles.iter().map(|c| vec![one.id.0.into(), c.code().into()]).collect();
    tx.insert_many(sql!("insert into consultation_circle (consultation, circle)"), circles).await?;
    let mut texts = NewTexts::default();
    let mut questions = Vec::new();
    for (n, question) in (0_i64..).zip(&one.questions) {
        let id = Uuid::now_v7();
        questions.push(vec![id.into(), one.id.0.into(), n.into()]);
        texts.add(id, "question", Some(question));
    }
    tx.insert_many(
        sql!("insert into consultation_question (id, consultation, position)"),
        questions,
    )
    .await?;
    if let Moderator::Words(words) = &one.moderator {
        texts.add(one.id, "moderator", Some(words));
    }
    texts.add(one.id, "moved_reason", one.moved_reason.as_ref());
    texts.write(tx).await
}

/// Writes a changed consultation over the version before it: its days and whether it is closed.
pub async fn rewrite(tx: &mut Tx, one: &Consultation) -> Result<(), DbError> {
    let query = sql!(
        "update consultation set closes = $1, first_closes = $2, closed_at = $3, version = $4
         where id = $5 and version = $6"
    );
    let query = query.bind(one.closes).bind(one.first_closes).bind(one.closed_at).bind(one.version);
    if tx.execute(query.bind(one.id.0).bind(one.version - 1)).await? == 0 {
        return Err(DbError::Gone);
    }
    let mut texts = NewTexts::default();
    wording::clear_field(tx, one.id.0, "moved_reason").await?;
    texts.add(one.id, "moved_reason", one.moved_reason.as_ref());
    texts.write(tx).await
}

/// All that was said in a consultation, by number; what has none yet at the end.
pub async fn comments(db: &Db, of: ConsultationId) -> Result<Vec<Comment>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_consultation(db, of.0).await?;
    let query = sql!(
        "select id, consultation, number, kind, priority, activity, field, quote_lang, quote, lang, words,
                person, mandate, role, entity, country, named, name, organisation, state, sent_at,
                moderated_at, withheld_reason, disposition, answered_at, change_activity, change_n, version
         from consultation_comment where consultation = $1 order by coalesce(number, 1000000000), sent_at, id"
    );
    let rows = db.fetch_all(query.bind(of.0)).await?;
    rows.iter().map(|row| comment(row, &mut texts)).collect()
}

fn comment(row: &Row, texts: &mut Texts) -> Result<Comment, DbError> {
    fn code<T>(
        row: &Row,
        at: usize,
        what: &str,
        read: fn(&str) -> Option<T>,
    ) -> Result<T, DbError> {
        let code: String = row.get(at)?;
        super::stored(what, &code, read(&code))
    }
    let id: Uuid = row.get(0)?;
    let on = match (row.get::<Option<Uuid>>(4)?, row.get::<Option<Uuid>>(5)?) {
        (_, Some(activity)) => Subject::Activity(ActivityId(activity)),
        (Some(priority), None) => Subject::Priority(PriorityId(priority)),
        (None, None) => Subject::Plan,
    };
    let passage = match row.get::<Option<String>>(8)? {
        None => None,
        Some(quote) => Some(Passage {
            field: code(row, 6, "field of a passage", Field::from_code)?,
            lang: code(row, 7, "language", Lang::from_code)?,
            quote,
        }),
    };
    let author = match (row.get::<Option<Uuid>>(11)?, row.get::<Option<Uuid>>(12)?) {
        (Some(person), Some(mandate)) => Author::Seat {
            person: PersonId(person),
            mandate: MandateId(mandate),
            role: code(row, 13, "role of a person", Role::from_code)?,
            entity: row.get::<Option<Uuid>>(14)?.map(EntityId),
            country: row.get(15)?,
            named: row.get(16)?,
        },
        _ => Author::Public { name: row.get(17)?, organisation: row.get(18)? },
    };
    let answer = match row.get::<Option<String>>(23)? {
        None => None,
        Some(_) => Some(Answer {
            disposition: code(row, 23, "disposition", Disposition::from_code)?,
            reason: texts.take(id, "answer"),
            change: match (row.get::<Option<Uuid>>(25)?, row.get::<Option<i64>>(26)?) {
                (Some(activity), Some(n)) => Some(Change { activity: ActivityId(activity), n }),
                _ => None,
            },
            at: row.get(24)?,
        }),
    };
    Ok(Comment {
        id: ConsultationCommentId(id),
        consultation: ConsultationId(row.get(1)?),
        number: row.get(2)?,
        kind: code(row, 3, "kind of comment", CommentKind::from_code)?,
        on,
        passage,
        lang: code(row, 9, "language", Lang::from_code)?,
        words: row.get(10)?,
        author,
        state: code(row, 19, "state of a comment", CommentState::from_code)?,
        sent_at: row.get(20)?,
        moderated_at: row.get(21)?,
        withheld_reason: row.get(22)?,
        answer,
        version: row.get(27)?,
    })
}

/// The next number of a comment on a plan; the network's chain has to be held.
pub async fn next_number(tx: &mut Tx, plan: PlanId) -> Result<i64, DbError> {
    let query = sql!("select coalesce(max(number), 0) from consultation_comment where plan = $1");
    Ok(tx.fetch_one(query.bind(plan.0)).await?.get::<i64>(0)? + 1)
}

/// Whether a comment with this identifier was taken already.
pub async fn is_taken(tx: &mut Tx, id: ConsultationCommentId) -> Result<bool, DbError> {
    let query = sql!("select id from consultation_comment where id = $1").bind(id.0);
    Ok(tx.fetch_optional(query).await?.is_some())
}

/// Writes a new comment on a plan.
pub async fn write_comment(tx: &mut Tx, plan: PlanId, comment: &Comment) -> Result<(), DbError> {
    let (priority, activity) = match comment.on {
        Subject::Plan => (None, None),
        Subject::Priority(id) => (Some(id.0), None),
        Subject::Activity(id) => (None, Some(id.0)),
    };
    let quoted = comment.passage.as_ref();
    let mut query = sql!(
        "insert into consultation_comment (id, consultation, plan, number, kind, priority, activity, field,
            quote_lang, quote, lang, words, person, mandate, role, entity, country, named, name,
            organisation, sent_at, state, moderated_at, withheld_reason, disposition, answered_at,
            change_activity, change_n, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
            $21, $22, $23, $24, $25, $26, $27, $28, $29)"
    )
    .bind(comment.id.0)
    .bind(comment.consultation.0)
    .bind(plan.0)
    .bind(comment.number)
    .bind(comment.kind.code())
    .bind(priority)
    .bind(activity)
    .bind(quoted.map(|p| p.field.code()))
    .bind(quoted.map(|p| p.lang.code()))
    .bind(quoted.map(|p| p.quote.clone()))
    .bind(comment.lang.code())
    .bind(comment.words.as_str());
    query = match &comment.author {
        Author::Seat { person, mandate, role, entity, country, named } => query
            .bind(Some(person.0))
            .bind(Some(mandate.0))
            .bind(Some(role.code()))
            .bind(entity.map(|e| e.0))
            .bind(country.clone())
            .bind(*named)
            .bind(None::<String>)
            .bind(None::<String>),
        Author::Public { name, organisation } => query
            .bind(None::<Uuid>)
            .bind(None::<Uuid>)
            .bind(None::<String>)
            .bind(None::<Uuid>)
            .bind(None::<String>)
            .bind(true)
            .bind(Some(name.clone()))
            .bind(organisation.clone()),
    };
    query = query.bind(comment.sent_at);
    tx.execute(course(query, comment).bind(comment.version)).await?;
    answer_words(tx, comment).await
}

/// Writes a comment that has moved on over the version before it.
pub async fn rewrite_comment(tx: &mut Tx, comment: &Comment) -> Result<(), DbError> {
    let query = sql!(
        "update consultation_comment set state = $1, moderated_at = $2, withheld_reason = $3,
            disposition = $4, answered_at = $5, change_activity = $6, change_n = $7, version = $8,
            number = $9
         where id = $10 and version = $11"
    );
    let query = course(query.into(), comment).bind(comment.version).bind(comment.number);
    if tx.execute(query.bind(comment.id.0).bind(comment.version - 1)).await? == 0 {
        return Err(DbError::Gone);
    }
    wording::clear_field(tx, comment.id.0, "answer").await?;
    answer_words(tx, comment).await
}

async fn answer_words(tx: &mut Tx, comment: &Comment) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    texts.add(comment.id, "answer", comment.answer.as_ref().and_then(|a| a.reason.as_ref()));
    texts.write(tx).await
}

/// How far a comment is, from its state to what changed.
fn course(query: Query, comment: &Comment) -> Query {
    let answer = comment.answer.as_ref();
    let change = answer.and_then(|a| a.change);
    query
        .bind(comment.state.code())
        .bind(comment.moderated_at)
        .bind(comment.withheld_reason.clone())
        .bind(answer.map(|a| a.disposition.code()))
        .bind(answer.map(|a| a.at))
        .bind(change.map(|c| c.activity.0))
        .bind(change.map(|c| c.n))
}

/// The rows of history that a consultation's answers lead to: number, moment, before and after.
pub async fn changes(
    db: &Db,
    of: ConsultationId,
) -> Result<Vec<(i64, DateTime<Utc>, Option<Json>, Option<Json>)>, DbError> {
    let query = sql!(
        "select h.n, h.at, h.before, h.after from history h
         join consultation c on c.network = h.chain
         where c.id = $1 and h.n in (select change_n from consultation_comment
                                     where consultation = $1 and change_n is not null)"
    );
    let json = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
    let rows = db.fetch_all(query.bind(of.0)).await?;
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?, json(row.get(2)?), json(row.get(3)?))))
        .collect()
}

/// A change of an activity of a plan that an answer could lead to: number, moment, activity.
pub async fn changes_since(
    db: &Db,
    plan: PlanId,
    since: DateTime<Utc>,
    most: i64,
) -> Result<Vec<(i64, DateTime<Utc>, ActivityId)>, DbError> {
    let query = sql!(
        "select h.n, h.at, h.record from history h
         join plan p on p.network = h.chain
         where p.id = $1 and h.plan = $1 and h.entity = 'activity' and h.action = 'change'
           and h.at >= $2 order by h.n desc limit $3"
    );
    let rows = db.fetch_all(query.bind(plan.0).bind(since).bind(most)).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, ActivityId(row.get(2)?)))).collect()
}

/// A comment as the history keeps it. What nobody but the moderator has read is not told there:
/// the history cannot forget. Addresses never are.
#[must_use]
pub fn form(comment: &Comment) -> Json {
    let mut form = json!({
        "reference": comment.number.map(|n| n.to_string()),
        "consultation": comment.consultation,
        "kind": comment.kind,
        "on": comment.on,
        "state": comment.state,
        "version": comment.version,
    });
    if let (CommentState::Published, Some(fields)) = (comment.state, form.as_object_mut()) {
        fields.insert("passage".to_owned(), json!(comment.passage));
        fields.insert("lang".to_owned(), json!(comment.lang));
        fields.insert("words".to_owned(), json!(comment.words));
        fields.insert("author".to_owned(), said(&comment.author));
        fields.insert("answer".to_owned(), json!(comment.answer));
    }
    form
}

/// An author as the page says them, but for a name: that can be erased, and what stands here cannot.
fn said(author: &Author) -> Json {
    match author {
        Author::Seat { named: true, role, entity, country, .. } => {
            json!({"role": role, "entity": entity, "country": country})
        }
        Author::Seat { .. } => json!({"seat": true}),
        Author::Public { .. } => json!({"public": true}),
    }
}

/// How many published comments there are on an activity.
pub async fn said_on(db: &Db, activity: ActivityId) -> Result<u64, DbError> {
    let query = sql!(
        "select count(*) from consultation_comment where activity = $1 and state = 'published'"
    );
    let n: i64 = db.fetch_one(query.bind(activity.0)).await?.get(0)?;
    Ok(u64::try_from(n).unwrap_or(0))
}

/// How many comments came from a person's seats since a moment.
pub async fn came_from(
    tx: &mut Tx,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, DbError> {
    let query =
        sql!("select count(*) from consultation_comment where person = $1 and sent_at > $2");
    tx.fetch_one(query.bind(person.0).bind(since)).await?.get(0)
}
