//! How the radar keeps up: it takes in what was written at once, and gives texts their vectors as soon
//! as they are made. Neither a new model nor a slow service holds anybody up.

use super::Radar;
use super::standing::Fresh;
use crate::records::vector as vectors;
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::overlap::Key;
use aunar_overlap::Vector;
use aunar_overlap::vector::ModelId;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

/// Most texts that are encoded together, and most that somebody waits for.
const TOGETHER: usize = 32;
/// How long somebody waits for the vector of what was just written, before it is shown without.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long nobody is asked again who did not answer.
pub(super) const REST: Duration = Duration::from_secs(60);

/// Brings the radar up to now. Whoever comes while somebody follows waits for what they find. Vectors of
/// a text or two are waited for a little; many are made in the background.
pub async fn follow(app: &Arc<Inner>) -> Result<(), DbError> {
    take_in(app).await?;
    let radar = &app.radar;
    let wanting = radar.look(|standing, _| standing.wanting());
    if wanting == 0 || radar.rests() {
        return Ok(());
    }
    let filled = radar.filled.notified();
    tokio::pin!(filled);
    filled.as_mut().enable();
    if !radar.filling.swap(true, Ordering::AcqRel) {
        let app = Arc::clone(app);
        tokio::spawn(async move {
            fill(&app).await;
            app.radar.filling.store(false, Ordering::Release);
            app.radar.filled.notify_waiters();
        });
    }
    if wanting <= TOGETHER {
        // Later than that it is there for whoever comes next.
        let _ = tokio::time::timeout(PATIENCE, filled).await;
    }
    Ok(())
}

/// Brings the radar up to now and waits for every vector that can be made: for a program that answers
/// once and ends.
pub async fn follow_whole(app: &Arc<Inner>) -> Result<(), DbError> {
    take_in(app).await?;
    if app.radar.look(|standing, _| standing.wanting()) > 0 {
        fill(app).await;
    }
    Ok(())
}

/// Takes in what was written, with the vectors that are stored.
async fn take_in(app: &Arc<Inner>) -> Result<(), DbError> {
    let picture = app.pictures.now().await?;
    let is_there = |radar: &Radar| radar.look(|standing, _| standing.heads() == &picture.heads);
    if is_there(&app.radar) {
        return Ok(());
    }
    let _one = app.radar.following.lock().await;
    if is_there(&app.radar) {
        return Ok(());
    }
    let (is_new, changes) =
        app.radar.look(|standing, _| (standing.is_new(), standing.behind(&picture)));
    let kept = match app.radar.encoder.as_ref().map(|encoder| encoder.model()) {
        Some(model) => stored(app, model, &changes.fresh, is_new).await?,
        None => HashMap::new(),
    };
    let state = Arc::clone(app);
    let taken = tokio::task::spawn_blocking(move || {
        let radar = &state.radar;
        let mut standing = radar.standing.write().unwrap_or_else(PoisonError::into_inner);
        standing.move_on(radar.engine(), &picture, changes, kept, radar.encoder.is_some());
    });
    if let Err(error) = taken.await {
        tracing::error!(%error, "the radar could not follow");
    }
    Ok(())
}

/// The vectors that are stored of these texts. Starting up reads all of them at once.
async fn stored(
    app: &Inner,
    model: ModelId,
    fresh: &[Fresh],
    all: bool,
) -> Result<HashMap<Key, Vector>, DbError> {
    let mut kept = if all || fresh.len() > TOGETHER {
        vectors::all(&app.db, model).await?
    } else {
        let keys: Vec<Key> = fresh.iter().map(|fresh| fresh.key).collect();
        vectors::of(&app.db, model, &keys).await?
    };
    let of = |fresh: &Fresh| {
        let (hash, vector) = kept.remove(&fresh.key)?;
        (hash == fresh.hash).then_some((fresh.key, vector))
    };
    Ok(fresh.iter().filter_map(of).collect())
}

/// Gives every text its vector, a portion at a time, until none is wanting or the encoder fails.
async fn fill(app: &Arc<Inner>) {
    loop {
        match portion(app).await {
            Ok(true) => app.radar.filled.notify_waiters(),
            Ok(false) => return,
            Err(error) => {
                // What was written meanwhile is there without; the next who asks after a while has it
                // tried again.
                tracing::warn!(%error, "texts have no vectors yet");
                app.radar.rest(Instant::now() + REST);
                return;
            }
        }
    }
}

/// Encodes a portion, keeps it and takes it in; whether there was one.
async fn portion(app: &Arc<Inner>) -> anyhow::Result<bool> {
    let Some(encoder) = app.radar.encoder.clone() else { return Ok(false) };
    let picture = app.pictures.now().await?;
    let portion = app.radar.look(|standing, _| standing.first_wanting(&picture, TOGETHER));
    if portion.is_empty() {
        return Ok(false);
    }
    let (portion, made) = tokio::task::spawn_blocking(move || {
        let texts: Vec<&str> = portion.iter().map(Fresh::text).collect();
        let made = encoder.encode(&texts);
        (portion, made)
    })
    .await?;
    let made = made?;
    let mut tx = app.db.begin().await?;
    for (fresh, vector) in portion.iter().zip(&made) {
        vectors::write(&mut tx, fresh.key, &fresh.hash, vector).await?;
    }
    tx.commit().await?;
    // Another node may have been first, on another processor whose last digit differs: what is stored is
    // what every node compares.
    let model = app.radar.encoder.as_ref().map(|encoder| encoder.model());
    let mut kept = match model {
        Some(model) => stored(app, model, &portion, false).await?,
        None => HashMap::new(),
    };
    let made: Vec<(Fresh, Vector)> = portion
        .into_iter()
        .zip(made)
        .map(|(fresh, own)| {
            let vector = kept.remove(&fresh.key).unwrap_or(own);
            (fresh, vector)
        })
        .collect();
    let state = Arc::clone(app);
    tokio::task::spawn_blocking(move || {
        let radar = &state.radar;
        let mut standing = radar.standing.write().unwrap_or_else(PoisonError::into_inner);
        standing.fill(radar.engine(), made);
    })
    .await?;
    Ok(true)
}
