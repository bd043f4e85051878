//! The radar over the whole installation: which activities are near which, in memory, as of one
//! position of each history chain. It follows the picture: an edit sketches one text anew and weighs
//! that activity's neighbours, so that every node comes to the same, whatever way it took.
//!
//! What it holds is of everything there is. What somebody may see of it is for whoever asks: only
//! activities of the reader's own picture are ever named.

mod read;
mod service;
mod standing;
pub mod words;

pub use read::reading;
pub use service::Service;
pub use standing::{Near, Standing};

use crate::records::vector as vectors;
use crate::web::state::Inner;
use aunar_db::DbError;
use aunar_domain::ids::ActivityId;
use aunar_overlap::encoder::Encoder;
use aunar_overlap::{Engine, Vector};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use tokio::sync::Mutex;

/// The engine with all it knows.
pub struct Radar {
    engine: OnceLock<Engine>,
    encoder: Option<Arc<dyn Encoder>>,
    standing: RwLock<Standing>,
    following: Mutex<()>,
}

impl Radar {
    /// A radar that knows nothing yet; without an encoder, glossary and letters do its work.
    #[must_use]
    pub fn new(encoder: Option<Arc<dyn Encoder>>) -> Self {
        Self {
            engine: OnceLock::new(),
            encoder,
            standing: RwLock::default(),
            following: Mutex::new(()),
        }
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        self.engine.get_or_init(Engine::shipped)
    }

    /// Whether texts are compared by what they mean, too.
    #[must_use]
    pub fn has_encoder(&self) -> bool {
        self.encoder.is_some()
    }

    /// Looks at what the radar knows. Nothing may be waited for meanwhile.
    pub fn look<T>(&self, at: impl FnOnce(&Standing, &Engine) -> T) -> T {
        let standing = self.standing.read().unwrap_or_else(PoisonError::into_inner);
        at(&standing, self.engine())
    }

    /// The vector of a text, if there is an encoder and it answers.
    #[must_use]
    pub fn encode(&self, text: &str) -> Option<Vector> {
        let encoder = self.encoder.as_ref()?;
        match encoder.encode(&[text]) {
            Ok(vectors) => vectors.into_iter().next(),
            Err(error) => {
                tracing::warn!(%error, "a text has no vector");
                None
            }
        }
    }
}

/// Most texts that are encoded together.
const TOGETHER: usize = 32;

/// Brings the radar up to now. Whoever comes while somebody follows waits for what they find.
pub async fn follow(app: &Arc<Inner>) -> Result<(), DbError> {
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
    let model = app.radar.encoder.as_ref().map(|encoder| encoder.model());
    // Starting up reads all vectors back. Later what comes is what somebody wrote: a text or two,
    // sooner encoded than all that are stored are read.
    let kept: HashMap<ActivityId, (String, Vector)> = match model {
        Some(model) if is_new => vectors::all(&app.db, model).await?,
        _ => HashMap::new(),
    };
    let state = Arc::clone(app);
    let made = tokio::task::spawn_blocking(move || {
        let radar = &state.radar;
        let (vectors, made) = vectors_of(radar, &changes, kept);
        let mut standing = radar.standing.write().unwrap_or_else(PoisonError::into_inner);
        standing.move_on(radar.engine(), &picture, changes, vectors);
        made
    })
    .await;
    match made {
        Ok(made) if !made.is_empty() => {
            let mut tx = app.db.begin().await?;
            for (id, hash, vector) in &made {
                vectors::write(&mut tx, *id, hash, vector).await?;
            }
            tx.commit().await?;
        }
        Ok(_) => {}
        Err(error) => tracing::error!(%error, "the radar could not follow"),
    }
    Ok(())
}

type Made = Vec<(ActivityId, String, Vector)>;

/// A vector for each changed activity: kept ones where the text is the same, and those made now.
fn vectors_of(
    radar: &Radar,
    changes: &standing::Changes,
    mut kept: HashMap<ActivityId, (String, Vector)>,
) -> (HashMap<ActivityId, Vector>, Made) {
    let (mut all, mut made) = (HashMap::new(), Vec::new());
    let Some(encoder) = &radar.encoder else {
        return (all, made);
    };
    let mut wanting: Vec<(ActivityId, String, String)> = Vec::new();
    for activity in &changes.fresh {
        let text = reading(&activity.content, &|_| None).text;
        let hash = aunar_domain::seal::SealHash::of(&text).short();
        match kept.remove(&activity.id) {
            Some((of, vector)) if of == hash => {
                all.insert(activity.id, vector);
            }
            _ => wanting.push((activity.id, hash, text)),
        }
    }
    for some in wanting.chunks(TOGETHER) {
        let texts: Vec<&str> = some.iter().map(|(_, _, text)| text.as_str()).collect();
        match encoder.encode(&texts) {
            Ok(vectors) => {
                for ((id, hash, _), vector) in some.iter().zip(vectors) {
                    made.push((*id, hash.clone(), vector.clone()));
                    all.insert(*id, vector);
                }
            }
            // It goes on without; the next start tries again.
            Err(error) => tracing::warn!(%error, "texts have no vectors"),
        }
    }
    (all, made)
}
