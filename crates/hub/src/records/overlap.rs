//! What owners say of overlaps, each answer kept for ever.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{ActivityId, EntityId, OutsideId};
use aunar_domain::mandate::Role;
use aunar_domain::overlap::{Answer, Given, Key};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// An answer with who gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRecord {
    /// Its number in the pair, from 1.
    pub n: i64,
    /// The answer.
    pub given: Given,
    /// A word beside it.
    pub words: Option<String>,
    /// The language of the words.
    pub lang: Lang,
    /// When.
    pub at: DateTime<Utc>,
    /// Who gave it.
    pub name: String,
    /// In which role.
    pub role: Role,
}

/// The answers of the pairs of a network, by pair, the first first; an outside activity is the second of
/// its pair.
pub type Answers = HashMap<(Key, Key), Vec<AnswerRecord>>;

const GROUNDS: &str = "grounds of an answer";

/// Reads the answers to overlaps in which a network has an activity.
pub async fn of_network(db: &Db, network: Uuid) -> Result<Answers, DbError> {
    let rows = sql!(
        "select o.first, o.second, o.n, o.entity, o.answer, o.words, o.lang, o.grounds_first,
                o.grounds_second, o.at, o.name, o.role
         from overlap_answer o
         where exists (select 1 from activity a join plan p on p.id = a.plan
                       where a.id in (o.first, o.second) and p.network = $1)
         order by o.first, o.second, o.n"
    );
    let mut all = Answers::new();
    for row in db.fetch_all(rows.bind(network)).await? {
        let pair = (ActivityId(row.get(0)?).into(), ActivityId(row.get(1)?).into());
        all.entry(pair).or_default().push(answer(&row)?);
    }
    let rows = sql!(
        "select o.activity, o.outside, o.n, o.entity, o.answer, o.words, o.lang, o.grounds_activity,
                o.grounds_outside, o.at, o.name, o.role
         from outside_answer o join activity a on a.id = o.activity join plan p on p.id = a.plan
         where p.network = $1 order by o.activity, o.outside, o.n"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        let pair = (ActivityId(row.get(0)?).into(), OutsideId(row.get(1)?).into());
        all.entry(pair).or_default().push(answer(&row)?);
    }
    Ok(all)
}

/// Reads the answers to overlaps of one activity with others of plans.
pub async fn of_activity(db: &Db, activity: ActivityId) -> Result<Answers, DbError> {
    let rows = sql!(
        "select o.first, o.second, o.n, o.entity, o.answer, o.words, o.lang, o.grounds_first,
                o.grounds_second, o.at, o.name, o.role
         from overlap_answer o where o.first = $1 or o.second = $1 order by o.first, o.second, o.n"
    );
    let mut all = Answers::new();
    for row in db.fetch_all(rows.bind(activity.0)).await? {
        let pair = (ActivityId(row.get(0)?).into(), ActivityId(row.get(1)?).into());
        all.entry(pair).or_default().push(answer(&row)?);
    }
    Ok(all)
}

fn answer(row: &Row) -> Result<AnswerRecord, DbError> {
    let (answer, lang, role): (String, String, String) = (row.get(4)?, row.get(6)?, row.get(11)?);
    Ok(AnswerRecord {
        n: row.get(2)?,
        given: Given {
            entity: row.get::<Option<Uuid>>(3)?.map(EntityId),
            answer: super::stored("answer to an overlap", &answer, Answer::from_code(&answer))?,
            grounds: [super::document(row, 7, GROUNDS)?, super::document(row, 8, GROUNDS)?],
        },
        words: row.get(5)?,
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
        at: row.get(9)?,
        name: row.get(10)?,
        role: super::stored("role of a person", &role, Role::from_code(&role))?,
    })
}

/// Writes an answer to a pair, in the pair's order.
pub async fn write(
    tx: &mut Tx,
    pair: (Key, Key),
    record: &AnswerRecord,
    by: &str,
) -> Result<(), DbError> {
    let [first, second] = &record.given.grounds;
    let query = match pair {
        (_, Key::Planned(_)) => sql!(
            "insert into overlap_answer (first, second, n, entity, answer, words, lang, grounds_first,
                grounds_second, at, by, name, role)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        (_, Key::Outside(_)) => sql!(
            "insert into outside_answer (activity, outside, n, entity, answer, words, lang,
                grounds_activity, grounds_outside, at, by, name, role)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
    };
    tx.execute(
        query
            .bind(pair.0.id())
            .bind(pair.1.id())
            .bind(record.n)
            .bind(record.given.entity.map(|e| e.0))
            .bind(record.given.answer.code())
            .bind(record.words.clone())
            .bind(record.lang.code())
            .bind(super::documented(first, GROUNDS)?)
            .bind(super::documented(second, GROUNDS)?)
            .bind(record.at)
            .bind(by)
            .bind(record.name.as_str())
            .bind(record.role.code()),
    )
    .await?;
    Ok(())
}
