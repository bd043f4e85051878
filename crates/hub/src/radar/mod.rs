//! The radar over the whole installation: which activities are near which, in memory, as of one
//! position of each history chain. It follows the picture: an edit sketches one text anew and weighs
//! that activity's neighbours, so that every node comes to the same, whatever way it took.
//!
//! What it holds is of everything there is. What somebody may see of it is for whoever asks: only
//! activities of the reader's own picture are ever named.

mod following;
mod read;
mod service;
mod standing;
pub mod words;

pub use following::{follow, follow_whole};
pub use read::reading;
pub use service::Service;
pub use standing::{Near, Standing};

use aunar_overlap::encoder::Encoder;
use aunar_overlap::{Engine, Vector};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Instant;
use tokio::sync::{Mutex, Notify};

/// The engine with all it knows.
pub struct Radar {
    engine: OnceLock<Engine>,
    encoder: Option<Arc<dyn Encoder>>,
    standing: RwLock<Standing>,
    following: Mutex<()>,
    /// Whether vectors are being made.
    filling: AtomicBool,
    /// Told when some were.
    filled: Notify,
    /// Until when the encoder is left alone, since it failed.
    resting: RwLock<Option<Instant>>,
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
            filling: AtomicBool::new(false),
            filled: Notify::new(),
            resting: RwLock::new(None),
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

    /// Whether the encoder is left alone for now.
    fn rests(&self) -> bool {
        let until = *self.resting.read().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    fn rest(&self, until: Instant) {
        *self.resting.write().unwrap_or_else(PoisonError::into_inner) = Some(until);
    }

    /// Looks at what the radar knows. Nothing may be waited for meanwhile.
    pub fn look<T>(&self, at: impl FnOnce(&Standing, &Engine) -> T) -> T {
        let standing = self.standing.read().unwrap_or_else(PoisonError::into_inner);
        at(&standing, self.engine())
    }

    /// The vector of a text, if there is an encoder and it answers. One that has just failed is not asked
    /// again by everybody who types.
    #[must_use]
    pub fn encode(&self, text: &str) -> Option<Vector> {
        let encoder = self.encoder.as_ref().filter(|_| !self.rests())?;
        match encoder.encode(&[text]) {
            Ok(vectors) => vectors.into_iter().next(),
            Err(error) => {
                tracing::warn!(%error, "a text has no vector");
                self.rest(Instant::now() + following::REST);
                None
            }
        }
    }
}
