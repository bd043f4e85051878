//! Editions are made in the background: whoever takes one holds it while making it, so that several
//! workers, or nodes, do not make it twice; one that was left lying is taken up where it was left.

use super::data::{self, Data};
use super::files::{self, Unmade};
use super::gather::gather;
use crate::records;
use crate::web::state::State;
use aunar_db::{DbError, Entry};
use aunar_domain::ids::EditionId;
use aunar_domain::review::{Edition, Form, Review};
use chrono::TimeDelta;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// For how long one holds an edition without finishing a file.
const HELD: TimeDelta = TimeDelta::minutes(10);
/// How often an edition is tried without a file coming of it before it is given up: a program may be ended
/// for many reasons that are not the edition's.
const MOST_TRIES: i64 = 8;

/// Why an edition is not made now.
enum Trouble {
    /// It cannot be: a code.
    Never(&'static str),
    /// The database failed, or somebody else took it: another time.
    Later(DbError),
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        Self::Later(error)
    }
}

impl From<Unmade> for Trouble {
    fn from(unmade: Unmade) -> Self {
        tracing::error!(error = %unmade, "a file of a report could not be made");
        Self::Never(unmade.code)
    }
}

/// Makes the editions that wait; how many it made or gave up.
pub async fn make_waiting(app: &State) -> Result<usize, DbError> {
    let holder = Uuid::now_v7();
    let mut n = 0;
    loop {
        let now = app.now();
        let Some((id, tries)) = records::edition::take(&app.db, holder, now, now + HELD).await?
        else {
            return Ok(n);
        };
        n += 1;
        let done = if tries > MOST_TRIES {
            Err(Trouble::Never("tries"))
        } else {
            make(app, id, holder).await
        };
        match done {
            Ok(()) => {}
            Err(Trouble::Never(code)) => {
                let mut tx = app.db.begin().await?;
                records::edition::fail(&mut tx, id, holder, code).await?;
                record(app, &mut tx, id, "fail", json!({ "failed": code })).await?;
                app.pictures.commit(tx).await?;
            }
            // Whoever took it over goes on with it.
            Err(Trouble::Later(DbError::Gone)) => {}
            Err(Trouble::Later(error)) => return Err(error),
        }
    }
}

async fn review_of(app: &State, edition: &Edition) -> Result<Option<Review>, DbError> {
    match records::review::place_of(&app.db, edition.review).await? {
        Some((_, plan)) => records::review::of_plan(&app.db, plan).await,
        None => Ok(None),
    }
}

async fn make(app: &State, id: EditionId, holder: Uuid) -> Result<(), Trouble> {
    let edition = records::edition::by_id(&app.db, id).await?.ok_or(Trouble::Never("gone"))?;
    let text = match records::edition::data(&app.db, id).await? {
        Some(text) => text,
        None => {
            let (text, position, hash) = compose(app, &edition).await?;
            let mut tx = app.db.begin().await?;
            let kept = (position, text.as_str(), hash);
            records::edition::keep_data(&mut tx, id, holder, kept).await?;
            tx.commit().await?;
            text
        }
    };
    let mut hashes = serde_json::Map::new();
    let there = records::edition::files_of(&app.db, id).await?;
    for form in Form::ALL {
        // What was kept before somebody was ended is the same to the byte.
        if let Some((_, hash)) = there.iter().find(|(of, _)| of == form) {
            hashes.insert(form.code().to_owned(), records::edition::hex(hash).into());
            continue;
        }
        let made = text.clone();
        // Setting a document keeps a processor busy: not one that answers requests.
        let form = *form;
        let bytes = tokio::task::spawn_blocking(move || files::file(form, &made))
            .await
            .map_err(|e| Unmade::new(form.code(), e))??;
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        hashes.insert(form.code().to_owned(), records::edition::hex(&hash).into());
        let mut tx = app.db.begin().await?;
        let until = app.now() + HELD;
        records::edition::keep_file(&mut tx, id, holder, until, (form, &bytes, hash)).await?;
        tx.commit().await?;
    }
    let mut tx = app.db.begin().await?;
    records::edition::done(&mut tx, id, holder, app.now()).await?;
    record(app, &mut tx, id, "make", json!({ "files": hashes })).await?;
    app.pictures.commit(tx).await?;
    Ok(())
}

/// What an edition is made from, at this moment.
async fn compose(app: &State, edition: &Edition) -> Result<(String, i64, [u8; 32]), Trouble> {
    let review = review_of(app, edition).await?.ok_or(Trouble::Never("gone"))?;
    let report = records::review::report(&app.db, review.id).await?;
    let (network, now) = (review.network, app.now());
    let gathered = gather(app, network, review, now).await?.ok_or(Trouble::Never("gone"))?;
    let (edition, public_url) = (edition.clone(), app.public_url.clone());
    let composed = tokio::task::spawn_blocking(move || {
        let data: Option<Data> = data::compose(&gathered, &report, &edition, &public_url, now);
        data.map(|data| data.sealed().map(|(text, hash)| (text, gathered.position, hash)))
    });
    let composed = composed.await.map_err(|e| Unmade::new("data", e))?;
    let composed = composed.ok_or(Trouble::Never("about"))?;
    composed.map_err(|e| Trouble::from(Unmade::new("data", e)))
}

/// Writes down what became of an edition.
async fn record(
    app: &State,
    tx: &mut aunar_db::Tx,
    id: EditionId,
    action: &'static str,
    after: serde_json::Value,
) -> Result<(), DbError> {
    let Some(edition) = records::edition::by_id(&app.db, id).await? else {
        return Ok(());
    };
    let Some((network, plan)) = records::review::place_of(&app.db, edition.review).await? else {
        return Ok(());
    };
    let mut after = after;
    after["n"] = edition.n.into();
    after["sha256"] = edition.sha256.into();
    let entry = Entry {
        actor: "aunar".to_owned(),
        via: "clock",
        action,
        entity: "review-edition",
        record: id.0,
        plan: Some(plan.0),
        before: None,
        after: Some(after),
    };
    tx.record(network.0, app.now(), vec![entry]).await
}

/// The bytes of a file of an edition, made again from what is kept.
pub async fn made_again(app: &State, id: EditionId, form: Form) -> anyhow::Result<Option<Vec<u8>>> {
    let Some(text) = records::edition::data(&app.db, id).await? else {
        return Ok(None);
    };
    let made = tokio::task::spawn_blocking(move || files::file(form, &text)).await?;
    Ok(Some(made?))
}
