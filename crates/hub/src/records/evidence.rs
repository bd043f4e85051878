//! Evidence, and the bytes of its files.

use super::wording::{NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::follow_up::{Evidence, EvidenceKind, Shown};
use aunar_domain::ids::{ActivityId, EntityId, EvidenceId, PlanId, WindowId};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Reads the evidence of a plan that was not withdrawn, by reference.
pub async fn of_plan(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Evidence>, DbError> {
    let query = sql!(
        "select id, reference, activity, entity, reporting_window, kind, lang, day, url, file,
                file_name, media_type, bytes, at, by
         from evidence where plan = $1 and withdrawn_at is null order by reference"
    );
    let mut all = Vec::new();
    db.each(query.bind(plan), |row| {
        let id: Uuid = row.get(0)?;
        let kind: String = row.get(5)?;
        let lang: Option<String> = row.get(6)?;
        let lang = lang.map(|code| super::stored("language", &code, Lang::from_code(&code)));
        all.push(Evidence {
            id: EvidenceId(id),
            plan: PlanId(plan),
            reference: row.get(1)?,
            activity: ActivityId(row.get(2)?),
            entity: EntityId(row.get(3)?),
            window: row.get::<Option<Uuid>>(4)?.map(WindowId),
            title: texts.need(id, "title")?,
            kind: super::stored("kind of evidence", &kind, EvidenceKind::from_code(&kind))?,
            lang: lang.transpose()?,
            day: row.get(7)?,
            shown: shown(&row)?,
            withdrawn_at: None,
            at: row.get(13)?,
            by: row.get(14)?,
        });
        Ok(())
    })
    .await?;
    Ok(all)
}

fn shown(row: &Row) -> Result<Shown, DbError> {
    if let Some(url) = row.get::<Option<String>>(8)? {
        return Ok(Shown::Link(url));
    }
    let hash: Vec<u8> = row.get(9)?;
    Ok(Shown::File {
        sha256: super::stored("SHA-256", "of a file", hash.try_into().ok())?,
        name: row.get(10)?,
        media_type: row.get(11)?,
        bytes: row.get(12)?,
    })
}

/// The SHA-256 of a file's bytes.
#[must_use]
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Keeps the bytes of a file, once however often it is brought.
pub async fn keep(tx: &mut Tx, bytes: &[u8]) -> Result<[u8; 32], DbError> {
    let sha256 = hash(bytes);
    let query = sql!(
        "insert into stored_file (sha256, bytes) values ($1, $2) on conflict (sha256) do nothing"
    );
    tx.execute(query.bind(sha256.to_vec()).bind(bytes.to_vec())).await?;
    Ok(sha256)
}

/// The bytes of a file that is kept.
pub async fn bytes(db: &Db, sha256: [u8; 32]) -> Result<Option<Vec<u8>>, DbError> {
    let query = sql!("select bytes from stored_file where sha256 = $1");
    let row = db.fetch_optional(query.bind(sha256.to_vec())).await?;
    row.map(|row| row.get(0)).transpose()
}

/// The number of the last reference that a plan's evidence has been given, what was withdrawn among it.
pub async fn last_number(tx: &mut Tx, plan: PlanId) -> Result<i64, DbError> {
    let query = sql!("select reference from evidence where plan = $1");
    let mut last = 0;
    for row in tx.fetch_all(query.bind(plan.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("E-").parse().unwrap_or_default());
    }
    Ok(last)
}

/// Writes new evidence; the bytes of a file are kept before.
pub async fn insert(tx: &mut Tx, evidence: &Evidence) -> Result<(), DbError> {
    let (url, file) = match &evidence.shown {
        Shown::Link(url) => (Some(url.as_str()), None),
        Shown::File { sha256, name, media_type, bytes } => {
            (None, Some((sha256.to_vec(), name.as_str(), media_type.as_str(), *bytes)))
        }
    };
    let query = sql!(
        "insert into evidence (id, plan, reference, activity, entity, reporting_window, kind, lang, day,
            url, file, file_name, media_type, bytes, at, by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    )
    .bind(evidence.id.0)
    .bind(evidence.plan.0)
    .bind(evidence.reference.as_str())
    .bind(evidence.activity.0)
    .bind(evidence.entity.0)
    .bind(evidence.window.map(|w| w.0))
    .bind(evidence.kind.code())
    .bind(evidence.lang.map(Lang::code))
    .bind(evidence.day)
    .bind(url)
    .bind(file.as_ref().map(|f| f.0.clone()))
    .bind(file.as_ref().map(|f| f.1))
    .bind(file.as_ref().map(|f| f.2))
    .bind(file.as_ref().map(|f| f.3))
    .bind(evidence.at)
    .bind(evidence.by.as_str());
    tx.execute(query).await?;
    let mut texts = NewTexts::default();
    texts.add(evidence.id, "title", Some(&evidence.title));
    texts.write(tx).await
}

/// Withdraws evidence: it is shown no more, and stays; gone if it was withdrawn already.
pub async fn withdraw(tx: &mut Tx, id: EvidenceId, at: DateTime<Utc>) -> Result<(), DbError> {
    let query =
        sql!("update evidence set withdrawn_at = $2 where id = $1 and withdrawn_at is null");
    match tx.execute(query.bind(id.0).bind(at)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
