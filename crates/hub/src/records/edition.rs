//! Editions of reports: asked for, made by one worker at a time, kept with what they were made from.

use aunar_db::{Db, DbError, Row, Tx, sql};
use aunar_domain::ids::{EditionId, ReviewId};
use aunar_domain::review::{Edition, Form, Making, Print};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads the editions of a review, the latest first.
pub async fn of_review(db: &Db, review: ReviewId) -> Result<Vec<Edition>, DbError> {
    let mut files: HashMap<Uuid, Vec<(Form, i64)>> = HashMap::new();
    let query = sql!(
        "select f.edition, f.form, cast(octet_length(f.bytes) as bigint) from review_file f
         join review_edition e on e.id = f.edition where e.review = $1 order by f.form"
    );
    for row in db.fetch_all(query.bind(review.0)).await? {
        let code: String = row.get(1)?;
        let form = super::stored("form of an edition", &code, Form::from_code(&code))?;
        files.entry(row.get(0)?).or_default().push((form, row.get(2)?));
    }
    let query = sql!(
        "select id, review, n, print, about, lang, state, asked_at, asked_by, position, sha256, made_at,
                failed, published_at
         from review_edition where review = $1 order by n desc"
    );
    let rows = db.fetch_all(query.bind(review.0)).await?;
    let one = |row: &Row| {
        let mut edition = edition(row)?;
        edition.files = files.remove(&edition.id.0).unwrap_or_default();
        edition.files.sort();
        Ok(edition)
    };
    rows.iter().map(one).collect()
}

/// Reads an edition.
pub async fn by_id(db: &Db, id: EditionId) -> Result<Option<Edition>, DbError> {
    let query = sql!(
        "select id, review, n, print, about, lang, state, asked_at, asked_by, position, sha256, made_at,
                failed, published_at
         from review_edition where id = $1"
    );
    db.fetch_optional(query.bind(id.0)).await?.map(|row| edition(&row)).transpose()
}

fn edition(row: &Row) -> Result<Edition, DbError> {
    let (print, lang, state): (String, String, String) = (row.get(3)?, row.get(5)?, row.get(6)?);
    let sha256: Option<Vec<u8>> = row.get(10)?;
    Ok(Edition {
        id: EditionId(row.get(0)?),
        review: ReviewId(row.get(1)?),
        n: row.get(2)?,
        print: super::stored("kind of print", &print, Print::from_code(&print))?,
        about: row.get(4)?,
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
        state: super::stored("state of an edition", &state, Making::from_code(&state))?,
        asked_at: row.get(7)?,
        asked_by: row.get(8)?,
        position: row.get(9)?,
        sha256: sha256.map(|h| hex(&h)),
        made_at: row.get(11)?,
        failed: row.get(12)?,
        published_at: row.get(13)?,
        files: Vec::new(),
    })
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Asks for a new edition.
pub async fn ask(tx: &mut Tx, edition: &Edition) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into review_edition (id, review, n, print, about, lang, state, asked_at, asked_by, tries)
             values ($1, $2, $3, $4, $5, $6, 'asked', $7, $8, 0)"
        )
        .bind(edition.id.0)
        .bind(edition.review.0)
        .bind(edition.n)
        .bind(edition.print.code())
        .bind(edition.about.clone())
        .bind(edition.lang.code())
        .bind(edition.asked_at)
        .bind(edition.asked_by.as_str()),
    )
    .await?;
    Ok(())
}

/// The number of the next edition of a review, under the lock of its network's chain.
pub async fn next_number(tx: &mut Tx, review: ReviewId) -> Result<i64, DbError> {
    let query = sql!("select coalesce(max(n), 0) from review_edition where review = $1");
    Ok(tx.fetch_one(query.bind(review.0)).await?.get::<i64>(0)? + 1)
}

/// How many editions of a review wait or are being made.
pub async fn under_way(tx: &mut Tx, review: ReviewId) -> Result<i64, DbError> {
    let query = sql!(
        "select count(*) from review_edition where review = $1 and state in ('asked', 'making')"
    );
    tx.fetch_one(query.bind(review.0)).await?.get(0)
}

/// Takes one edition that waits, or that somebody took and left lying: nobody else makes it until
/// `until`. Says how often it was taken, this time counted.
pub async fn take(
    db: &Db,
    holder: Uuid,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<(EditionId, i64)>, DbError> {
    let waiting = sql!(
        "select id, tries from review_edition
         where state = 'asked' or (state = 'making' and held_until < $1) order by asked_at, id limit 20"
    );
    for row in db.fetch_all(waiting.bind(now)).await? {
        let (id, tries): (Uuid, i64) = (row.get(0)?, row.get(1)?);
        let mut tx = db.begin().await?;
        // Whoever is second finds it held.
        let query = sql!(
            "update review_edition set state = 'making', holder = $2, held_until = $3, tries = tries + 1
             where id = $1 and tries = $4
               and (state = 'asked' or (state = 'making' and held_until < $5))"
        );
        let query = query.bind(id).bind(holder).bind(until).bind(tries).bind(now);
        let taken = tx.execute(query).await?;
        tx.commit().await?;
        if taken == 1 {
            return Ok(Some((EditionId(id), tries + 1)));
        }
    }
    Ok(None)
}

/// Keeps what an edition is made from, while one holds it; once kept it stays.
pub async fn keep_data(
    tx: &mut Tx,
    id: EditionId,
    holder: Uuid,
    (position, data, sha256): (i64, &str, [u8; 32]),
) -> Result<(), DbError> {
    let query = sql!(
        "update review_edition set position = $3, data = $4, sha256 = $5
         where id = $1 and holder = $2 and state = 'making' and data is null"
    );
    let query = query.bind(id.0).bind(holder).bind(position).bind(data).bind(sha256.as_slice());
    match tx.execute(query).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// What an edition was made from.
pub async fn data(db: &Db, id: EditionId) -> Result<Option<String>, DbError> {
    let query = sql!("select data from review_edition where id = $1");
    match db.fetch_optional(query.bind(id.0)).await? {
        Some(row) => row.get(0),
        None => Ok(None),
    }
}

/// Keeps a file of an edition that one holds, and holds it on until `until`. Whoever comes this far has got
/// somewhere: tries are counted from here.
pub async fn keep_file(
    tx: &mut Tx,
    id: EditionId,
    holder: Uuid,
    until: DateTime<Utc>,
    (form, bytes, sha256): (Form, &[u8], [u8; 32]),
) -> Result<(), DbError> {
    let query = sql!(
        "update review_edition set held_until = $3, tries = 1
         where id = $1 and holder = $2 and state = 'making'"
    );
    if tx.execute(query.bind(id.0).bind(holder).bind(until)).await? == 0 {
        return Err(DbError::Gone);
    }
    let query = sql!(
        "insert into review_file (edition, form, bytes, sha256) values ($1, $2, $3, $4)
         on conflict (edition, form) do update set bytes = excluded.bytes, sha256 = excluded.sha256"
    );
    let query = query.bind(id.0).bind(form.code()).bind(bytes).bind(sha256.as_slice());
    tx.execute(query).await?;
    Ok(())
}

/// The files of an edition that are kept, with the hash of each.
pub async fn files_of(db: &Db, id: EditionId) -> Result<Vec<(Form, Vec<u8>)>, DbError> {
    let query = sql!("select form, sha256 from review_file where edition = $1 order by form");
    let rows = db.fetch_all(query.bind(id.0)).await?;
    let one = |row: &Row| {
        let code: String = row.get(0)?;
        Ok((super::stored("form of an edition", &code, Form::from_code(&code))?, row.get(1)?))
    };
    rows.iter().map(one).collect()
}

/// Says that all files of an edition are there.
pub async fn done(
    tx: &mut Tx,
    id: EditionId,
    holder: Uuid,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "update review_edition set state = 'done', made_at = $3, holder = null, held_until = null
         where id = $1 and holder = $2 and state = 'making'"
    );
    match tx.execute(query.bind(id.0).bind(holder).bind(at)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// Says that an edition cannot be made, and why, as a code.
pub async fn fail(tx: &mut Tx, id: EditionId, holder: Uuid, why: &str) -> Result<(), DbError> {
    let query = sql!(
        "update review_edition set state = 'failed', failed = $3, holder = null, held_until = null
         where id = $1 and holder = $2 and state = 'making'"
    );
    match tx.execute(query.bind(id.0).bind(holder).bind(why)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}

/// A file of an edition, to the byte.
pub async fn file(db: &Db, id: EditionId, form: Form) -> Result<Option<Vec<u8>>, DbError> {
    let query = sql!("select bytes from review_file where edition = $1 and form = $2");
    let row = db.fetch_optional(query.bind(id.0).bind(form.code())).await?;
    row.map(|row| row.get(0)).transpose()
}

/// Publishes an edition that is made, or takes that back.
pub async fn publish(tx: &mut Tx, id: EditionId, at: Option<DateTime<Utc>>) -> Result<(), DbError> {
    let query =
        sql!("update review_edition set published_at = $2 where id = $1 and state = 'done'");
    match tx.execute(query.bind(id.0).bind(at)).await? {
        0 => Err(DbError::Gone),
        _ => Ok(()),
    }
}
