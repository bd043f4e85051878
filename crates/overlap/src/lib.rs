//! The overlap radar: which activities of different members are the same work planned twice, which
//! are worth joining, which have been done before; across languages, with reasons.
//!
//! This crate never does input or output: texts, vectors and the bytes of a model come from the
//! caller, and the same input gives the same output everywhere.
//!
//! # How it is used
//!
//! ```
//! use aunar_overlap::{Activity, Engine, Grade, Index, Near};
//!
//! let engine = Engine::shipped(); // glossary, places, fitted weights: made once, shared
//! let one = Activity {
//!     text: "Taller sobre trata de personas para agentes fronterizos".to_owned(),
//!     places: vec!["PA".to_owned()],
//!     ..Activity::default()
//! };
//! let other = Activity {
//!     text: "Workshop on trafficking in persons for border officials".to_owned(),
//!     places: vec!["PA".to_owned()],
//!     ..Activity::default()
//! };
//! // A sketch is all that the engine keeps of an activity. The second argument is its vector, if
//! // there is an encoder; without one, glossary and letters do the work.
//! let (a, b) = (engine.sketch(&one, None), engine.sketch(&other, None));
//! let finding = engine.compare(&a, &b);
//! assert_eq!(finding.grade, Grade::Possible); // nobody said when
//! assert!(finding.parts.iter().any(|part| part.points > 0.0)); // the reasons
//! assert!(!finding.settle.is_empty()); // the fields that would settle it
//!
//! // The index is kept as the history is followed: one activity put, changed or removed.
//! let mut index = Index::new();
//! index.put(1_u32, a).expect("no vectors, so no two models");
//! let near = index.near(&engine, &b, &Near { top: 10, ..Near::default() }, |_| true);
//! assert_eq!(near[0].key, 1);
//! ```
//!
//! - [`Activity`]: the engine's view of an activity. The caller fills what it knows; what is empty is
//!   *missing*, never *contradicting*.
//! - [`Engine`]: [`sketch`](Engine::sketch), [`compare`](Engine::compare) (symmetric), and the names of
//!   concepts in four languages for those who word the reasons ([`Glossary::name`]).
//! - [`Finding`]: score 0..1, [`Grade`], [`Part`]s (signal, stand, log-odds points, a [`Detail`] with
//!   codes and numbers, so that the caller words it in any language) and the signals that would settle
//!   it. The points of the parts add up to [`Finding::total`], whose logistic is the score.
//! - [`Index`]: [`put`](Index::put), [`remove`](Index::remove), [`near`](Index::near) (matches of one
//!   activity; the closure says whom the reader may see), [`findings`](Index::findings) (every pair of a
//!   plan at or above a grade), [`experience`](Index::experience) (a text against everything done,
//!   newer counting more); [`expertise::rank`] ranks those who did it.
//! - [`Neighbours`]: who is near whom in an index, kept while it changes, the same whatever the order.
//! - [`Encoder`](encoder::Encoder): text to [`Vector`]. [`MultilingualUse`](encoder::MultilingualUse)
//!   reads the bytes of `weights.npz` and `sp.model`. A vector carries its model's id, and
//!   two models never mix: the index refuses the vector, comparing ignores it.

pub mod activity;
pub mod area;
pub mod audience;
mod candidate;
pub mod code;
pub mod encoder;
pub mod engine;
pub mod expertise;
pub mod fit;
pub mod glossary;
pub mod grade;
pub mod index;
pub mod language;
mod listing;
mod names;
pub mod neighbours;
mod ngram;
pub mod normalise;
pub mod period;
mod product;
mod reading;
pub mod record;
pub mod score;
pub mod signal;
pub mod sketch;
mod store;
pub mod vector;
pub mod weights;

pub use activity::Activity;
pub use engine::Engine;
pub use glossary::Glossary;
pub use grade::Grade;
pub use index::{Experience, Index, Match, Near, OtherModel, Pair, Reach};
pub use neighbours::{Neighbour, Neighbours, Pairing};
pub use period::Span;
pub use score::{Finding, Part};
pub use signal::{Detail, Signal, Stand};
pub use sketch::Sketch;
pub use vector::Vector;
pub use weights::Weights;
