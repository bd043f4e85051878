//! Regional reviews, and the sections and claims of their reports.

use super::wording::{NewTexts, Texts, clear, clear_field};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::ids::{ClaimId, NetworkId, PlanId, ReviewId};
use aunar_domain::period::{Period, Unit};
use aunar_domain::review::{
    Claim, Cluster, Group, GroupKind, Kind, Question, Review, Said, Section, Trace, Written,
};
use aunar_domain::words::{Lang, Text};
use chrono::NaiveDate;
use std::collections::HashMap;
use uuid::Uuid;

const GIVEN: &str = "values of a claim";
const SAID: &str = "source of a claim";

/// The prose before the claims of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// Its stable identifier.
    pub id: Uuid,
    /// Raised by one with every change.
    pub version: i64,
    /// The words, if there are any.
    pub text: Option<Text>,
}

/// A report: the prose of its sections, and its claims in the order they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The prose, by section.
    pub prose: HashMap<Section, Prose>,
    /// All claims, those that are taken out too.
    pub claims: Vec<Written>,
}

/// Reads the review of a plan.
pub async fn of_plan(db: &Db, plan: PlanId) -> Result<Option<Review>, DbError> {
    let db = &db.still().await?;
    let query = sql!(
        "select id, network, plan, version, framework, starts, ends, first_starts, first_ends,
                first_precision, held_from, held_until, drafted_at
         from review where plan = $1"
    );
    let Some(row) = db.fetch_optional(query.bind(plan.0)).await? else {
        return Ok(None);
    };
    let id: Uuid = row.get(0)?;
    let mut texts = Texts::of_review(db, id).await?;
    let first = match (row.get::<Option<NaiveDate>>(7)?, row.get::<Option<NaiveDate>>(8)?) {
        (Some(start), Some(end)) => {
            let code: String = row.get(9)?;
            let precision = super::stored("precision", &code, Unit::from_code(&code))?;
            Some(Period { start, end, precision })
        }
        _ => None,
    };
    let held = row.get::<Option<NaiveDate>>(10)?.zip(row.get::<Option<NaiveDate>>(11)?);
    Ok(Some(Review {
        id: ReviewId(id),
        network: NetworkId(row.get(1)?),
        plan: PlanId(row.get(2)?),
        version: row.get(3)?,
        framework: row.get(4)?,
        start: row.get(5)?,
        end: row.get(6)?,
        first_planned: first,
        held,
        drafted_at: row.get(12)?,
        title: texts.need(id, "title")?,
        reason: texts.take(id, "reason"),
        audience: texts.take(id, "audience"),
        authorship: texts.take(id, "authorship"),
        languages: languages(db, id).await?,
        questions: questions(db, id, &mut texts).await?,
        clusters: clusters(db, id, &mut texts).await?,
    }))
}

/// The network and the plan of a review.
pub async fn place_of(db: &Db, review: ReviewId) -> Result<Option<(NetworkId, PlanId)>, DbError> {
    let query = sql!("select network, plan from review where id = $1");
    let row = db.fetch_optional(query.bind(review.0)).await?;
    row.map(|row| Ok((NetworkId(row.get(0)?), PlanId(row.get(1)?)))).transpose()
}

async fn languages(db: &Db, review: Uuid) -> Result<Vec<Lang>, DbError> {
    let query = sql!("select lang from review_language where review = $1 order by position");
    let read = |row: &Row| {
        let code: String = row.get(0)?;
        super::stored("language", &code, Lang::from_code(&code))
    };
    db.fetch_all(query.bind(review)).await?.iter().map(read).collect()
}

async fn questions(db: &Db, review: Uuid, texts: &mut Texts) -> Result<Vec<Question>, DbError> {
    let query =
        sql!("select id, section from review_question where review = $1 order by position, id");
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(review)).await? {
        let (id, code): (Uuid, String) = (row.get(0)?, row.get(1)?);
        let section = super::stored("section of a review", &code, Section::from_code(&code))?;
        all.push(Question { id, section, text: texts.need(id, "text")? });
    }
    Ok(all)
}

async fn clusters(db: &Db, review: Uuid, texts: &mut Texts) -> Result<Vec<Cluster>, DbError> {
    let query = sql!(
        "select e.cluster, e.entry from review_cluster_entry e
         join review_cluster c on c.id = e.cluster where c.review = $1 order by e.cluster, e.position"
    );
    let mut entries: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in db.fetch_all(query.bind(review)).await? {
        entries.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let query = sql!(
        "select id, code, confirmed from review_cluster where review = $1 order by position, id"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(review)).await? {
        let id: Uuid = row.get(0)?;
        all.push(Cluster {
            id,
            code: row.get(1)?,
            title: texts.need(id, "title")?,
            objectives: entries.remove(&id).unwrap_or_default(),
            confirmed: row.get(2)?,
        });
    }
    Ok(all)
}

/// Reads the report of a review.
pub async fn report(db: &Db, review: ReviewId) -> Result<Report, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_review(db, review.0).await?;
    let query = sql!("select id, section, version from review_section where review = $1");
    let mut report = Report::default();
    for row in db.fetch_all(query.bind(review.0)).await? {
        let (id, code): (Uuid, String) = (row.get(0)?, row.get(1)?);
        let section = super::stored("section of a review", &code, Section::from_code(&code))?;
        let prose = Prose { id, version: row.get(2)?, text: texts.take(id, "prose") };
        report.prose.insert(section, prose);
    }
    let mut traces = traces(db, review).await?;
    let query = sql!(
        "select id, version, section, group_kind, group_code, position, code, subject, given, removed_at
         from review_claim where review = $1 order by position, id"
    );
    for row in db.fetch_all(query.bind(review.0)).await? {
        let id: Uuid = row.get(0)?;
        let traces = traces.remove(&id).unwrap_or_default();
        report.claims.push(written(&row, id, traces, texts.take(id, "prose"))?);
    }
    // What is about one thing stands together, whenever it was added.
    let mut begins: HashMap<(Section, Option<Group>), i64> = HashMap::new();
    for one in &report.claims {
        let at = begins.entry((one.claim.section, one.claim.group.clone())).or_insert(one.position);
        *at = one.position.min(*at);
    }
    report.claims.sort_by_cached_key(|one| {
        let group = (one.claim.section, one.claim.group.clone());
        (one.claim.section, begins.get(&group).copied(), one.position)
    });
    Ok(report)
}

fn written(
    row: &Row,
    id: Uuid,
    traces: Vec<Trace>,
    prose: Option<Text>,
) -> Result<Written, DbError> {
    let section: String = row.get(2)?;
    let group = match (row.get::<Option<String>>(3)?, row.get::<Option<String>>(4)?) {
        (Some(kind), Some(code)) => {
            let kind = super::stored("kind of group", &kind, GroupKind::from_code(&kind))?;
            Some(Group { kind, code })
        }
        _ => None,
    };
    let code: Option<String> = row.get(6)?;
    let said = code
        .map(|code| super::stored("kind of claim", &code, Said::from_code(&code)))
        .transpose()?;
    Ok(Written {
        id: ClaimId(id),
        version: row.get(1)?,
        position: row.get(5)?,
        claim: Claim {
            section: super::stored("section of a review", &section, Section::from_code(&section))?,
            group,
            said,
            subject: row.get(7)?,
            values: super::document(row, 8, GIVEN)?,
            traces,
        },
        prose,
        removed_at: row.get(9)?,
    })
}

async fn traces(db: &Db, review: ReviewId) -> Result<HashMap<Uuid, Vec<Trace>>, DbError> {
    let query = sql!(
        "select t.claim, t.kind, t.record, t.reference, t.said from review_trace t
         join review_claim c on c.id = t.claim where c.review = $1 order by t.claim, t.n"
    );
    let mut traces: HashMap<Uuid, Vec<Trace>> = HashMap::new();
    for row in db.fetch_all(query.bind(review.0)).await? {
        let kind: String = row.get(1)?;
        traces.entry(row.get(0)?).or_default().push(Trace {
            kind: super::stored("kind of source", &kind, Kind::from_code(&kind))?,
            record: row.get(2)?,
            reference: row.get(3)?,
            said: super::document(&row, 4, SAID)?,
        });
    }
    Ok(traces)
}

/// Writes a new review.
pub async fn write(tx: &mut Tx, review: &Review) -> Result<(), DbError> {
    let first = review.first_planned;
    tx.execute(
        sql!(
            "insert into review (id, network, plan, version, framework, starts, ends, first_starts,
                first_ends, first_precision, held_from, held_until, drafted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        )
        .bind(review.id.0)
        .bind(review.network.0)
        .bind(review.plan.0)
        .bind(review.version)
        .bind(review.framework.as_str())
        .bind(review.start)
        .bind(review.end)
        .bind(first.map(|p| p.start))
        .bind(first.map(|p| p.end))
        .bind(first.map(|p| p.precision.code().to_owned()))
        .bind(review.held.map(|h| h.0))
        .bind(review.held.map(|h| h.1))
        .bind(review.drafted_at),
    )
    .await?;
    parts(tx, review).await
}

/// Writes a review that has changed: its version is one more than the one that is stored.
pub async fn rewrite(tx: &mut Tx, review: &Review) -> Result<(), DbError> {
    let first = review.first_planned;
    let query = sql!(
        "update review set version = $2, starts = $3, ends = $4, first_starts = $5, first_ends = $6,
            first_precision = $7, held_from = $8, held_until = $9, drafted_at = $10
         where id = $1 and version = $11"
    );
    let query = query
        .bind(review.id.0)
        .bind(review.version)
        .bind(review.start)
        .bind(review.end)
        .bind(first.map(|p| p.start))
        .bind(first.map(|p| p.end))
        .bind(first.map(|p| p.precision.code().to_owned()))
        .bind(review.held.map(|h| h.0))
        .bind(review.held.map(|h| h.1))
        .bind(review.drafted_at)
        .bind(review.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    clear(tx, review.id.0).await?;
    for query in [
        sql!(
            "delete from wording where owner in (select id from review_question where review = $1)"
        ),
        sql!(
            "delete from wording where owner in (select id from review_cluster where review = $1)"
        ),
        sql!("delete from review_language where review = $1"),
        sql!("delete from review_question where review = $1"),
        sql!(
            "delete from review_cluster_entry where cluster in
                (select id from review_cluster where review = $1)"
        ),
        sql!("delete from review_cluster where review = $1"),
    ] {
        tx.execute(query.bind(review.id.0)).await?;
    }
    parts(tx, review).await
}

async fn parts(tx: &mut Tx, review: &Review) -> Result<(), DbError> {
    let id = review.id.0;
    let mut texts = NewTexts::default();
    texts.add(id, "title", Some(&review.title));
    texts.add(id, "reason", review.reason.as_ref());
    texts.add(id, "audience", review.audience.as_ref());
    texts.add(id, "authorship", review.authorship.as_ref());
    let langs = (0_i64..).zip(&review.languages);
    let rows = langs.map(|(n, lang)| vec![Value::from(id), lang.code().into(), n.into()]);
    tx.insert_many(sql!("insert into review_language (review, lang, position)"), rows.collect())
        .await?;
    let mut rows = Vec::new();
    for (n, question) in (0_i64..).zip(&review.questions) {
        texts.add(question.id, "text", Some(&question.text));
        rows.push(vec![question.id.into(), id.into(), question.section.code().into(), n.into()]);
    }
    tx.insert_many(sql!("insert into review_question (id, review, section, position)"), rows)
        .await?;
    let (mut rows, mut entries) = (Vec::new(), Vec::new());
    for (n, cluster) in (0_i64..).zip(&review.clusters) {
        texts.add(cluster.id, "title", Some(&cluster.title));
        let (code, confirmed) = (cluster.code.as_str(), cluster.confirmed);
        rows.push(vec![cluster.id.into(), id.into(), code.into(), n.into(), confirmed.into()]);
        let of = (0_i64..).zip(&cluster.objectives);
        entries.extend(of.map(|(n, o)| vec![cluster.id.into(), o.as_str().into(), n.into()]));
    }
    tx.insert_many(
        sql!("insert into review_cluster (id, review, code, position, confirmed)"),
        rows,
    )
    .await?;
    tx.insert_many(sql!("insert into review_cluster_entry (cluster, entry, position)"), entries)
        .await?;
    texts.write(tx).await
}

/// Says when the report was drafted, without raising the review's version.
pub async fn drafted(
    tx: &mut Tx,
    review: ReviewId,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<(), DbError> {
    let query = sql!("update review set drafted_at = $2 where id = $1");
    tx.execute(query.bind(review.0).bind(at)).await?;
    Ok(())
}

/// Writes new claims.
pub async fn write_claims(
    tx: &mut Tx,
    review: ReviewId,
    claims: &[Written],
) -> Result<(), DbError> {
    let (mut rows, mut traces, mut texts) = (Vec::new(), Vec::new(), NewTexts::default());
    for one in claims {
        let claim = &one.claim;
        rows.push(vec![
            one.id.0.into(),
            review.0.into(),
            one.version.into(),
            claim.section.code().into(),
            claim.group.as_ref().map(|g| g.kind.code().to_owned()).into(),
            claim.group.as_ref().map(|g| g.code.clone()).into(),
            one.position.into(),
            claim.said.map(|s| s.code().to_owned()).into(),
            claim.subject.as_str().into(),
            super::documented(&claim.values, GIVEN)?.into(),
            one.removed_at.into(),
        ]);
        texts.add(one.id.0, "prose", one.prose.as_ref());
        traces.extend(rows_of(one)?);
    }
    tx.insert_many(
        sql!(
            "insert into review_claim (id, review, version, section, group_kind, group_code, position,
                code, subject, given, removed_at)"
        ),
        rows,
    )
    .await?;
    write_traces(tx, traces).await?;
    texts.write(tx).await
}

fn rows_of(one: &Written) -> Result<Vec<Vec<Value>>, DbError> {
    let row = |(n, trace): (i64, &Trace)| {
        Ok(vec![
            Value::from(one.id.0),
            n.into(),
            trace.kind.code().into(),
            trace.record.into(),
            trace.reference.as_str().into(),
            super::documented(&trace.said, SAID)?.into(),
        ])
    };
    (0..).zip(&one.claim.traces).map(row).collect()
}

async fn write_traces(tx: &mut Tx, rows: Vec<Vec<Value>>) -> Result<(), DbError> {
    let head = sql!("insert into review_trace (claim, n, kind, record, reference, said)");
    tx.insert_many(head, rows).await?;
    Ok(())
}

/// Writes a claim that has changed: its version is one more than the one that is stored.
pub async fn rewrite_claim(tx: &mut Tx, one: &Written) -> Result<(), DbError> {
    let claim = &one.claim;
    let query = sql!(
        "update review_claim set version = $2, position = $3, code = $4, given = $5, removed_at = $6
         where id = $1 and version = $7"
    );
    let query = query
        .bind(one.id.0)
        .bind(one.version)
        .bind(one.position)
        .bind(claim.said.map(|s| s.code().to_owned()))
        .bind(super::documented(&claim.values, GIVEN)?)
        .bind(one.removed_at)
        .bind(one.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    tx.execute(sql!("delete from review_trace where claim = $1").bind(one.id.0)).await?;
    write_traces(tx, rows_of(one)?).await?;
    let mut before = Texts::of_record(&mut *tx, one.id.0).await?;
    clear(tx, one.id.0).await?;
    let mut texts = NewTexts::default();
    texts.add_over(one.id.0, "prose", one.prose.as_ref(), &mut before);
    texts.write(tx).await
}

/// Moves a claim among its neighbours, which is no change of what it says.
pub async fn place(tx: &mut Tx, claim: ClaimId, position: i64) -> Result<(), DbError> {
    let query = sql!("update review_claim set position = $2 where id = $1");
    tx.execute(query.bind(claim.0).bind(position)).await?;
    Ok(())
}

/// Writes the prose of a section; `seen` is the version that was read, 0 where there was none.
pub async fn write_prose(
    tx: &mut Tx,
    review: ReviewId,
    section: Section,
    prose: &Prose,
    seen: i64,
) -> Result<(), DbError> {
    if seen == 0 {
        let query = sql!(
            "insert into review_section (id, review, section, version) values ($1, $2, $3, $4)"
        );
        let query = query.bind(prose.id).bind(review.0).bind(section.code()).bind(prose.version);
        tx.execute(query).await?;
    } else {
        let query = sql!("update review_section set version = $2 where id = $1 and version = $3");
        if tx.execute(query.bind(prose.id).bind(prose.version).bind(seen)).await? == 0 {
            return Err(DbError::Gone);
        }
    }
    let mut before = Texts::of_record(&mut *tx, prose.id).await?;
    clear_field(tx, prose.id, "prose").await?;
    let mut texts = NewTexts::default();
    texts.add_over(prose.id, "prose", prose.text.as_ref(), &mut before);
    texts.write(tx).await
}
