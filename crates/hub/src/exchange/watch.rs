//! How far the import of a file is, for whoever looks on while it takes long.

use std::sync::Arc;

/// What an import is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The rows of the file are compared with the plan.
    Comparing,
    /// What they bring is written.
    Writing,
}

/// Whoever is told: the stage, how many rows are done, and of how many.
type Told = dyn Fn(Stage, usize, usize) + Send + Sync;

/// Somebody who looks on, or nobody.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<Told>>);

impl Watch {
    /// Somebody who is told the stage, how many rows are done, and of how many.
    #[must_use]
    pub fn by(told: impl Fn(Stage, usize, usize) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    /// Tells them.
    pub(super) fn at(&self, stage: Stage, done: usize, of: usize) {
        if let Some(told) = &self.0 {
            told(stage, done, of);
        }
    }
}
