//! Everything of a network that is no activity, as far as one reader may find it, with the indexes of its
//! words: made when they search first, and kept until something changes. Somebody who types asks for it with
//! every letter.

use super::kind::Kind;
use super::places::{self, Place};
use super::record::{Record, pictured};
use super::seats::{self, Seat};
use super::voices::{self, Voices};
use crate::news;
use crate::picture::NetworkPicture;
use crate::picture::words::WordIndex;
use crate::web::{Cx, Error};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept at most: readers who search at the same time.
const MOST: usize = 24;

/// What one reader may find in one network.
pub(super) struct Shelf {
    voices: Voices,
    seats: Vec<Seat>,
    places: Vec<Place>,
    indexes: HashMap<Kind, WordIndex>,
    /// Whether more becomes public within the hour, so that nobody keeps what is said of it.
    pub(super) changes_soon: bool,
}

impl Shelf {
    /// Reads what whoever asks may find.
    async fn read(cx: &Cx, network: &NetworkPicture) -> Result<Self, Error> {
        let mut shelf = Self {
            voices: voices::voices(cx, network).await?,
            seats: seats::seats(cx, network).await?,
            places: places::places(cx, network),
            indexes: HashMap::new(),
            changes_soon: news::comes_out(cx, network).await?,
        };
        for kind in Kind::ALL {
            let mut index = WordIndex::default();
            for record in shelf.records(network, *kind) {
                let titles: Vec<_> = record.title().into_iter().collect();
                index.add(&titles, &record.texts(network), &record.names(network));
            }
            index.close();
            shelf.indexes.insert(*kind, index);
        }
        Ok(shelf)
    }

    /// The records of a kind, in the order in which its index has them. The network is the one it was read
    /// with, or another picture of the same position.
    pub(super) fn records<'a>(
        &'a self,
        network: &'a NetworkPicture,
        kind: Kind,
    ) -> Vec<Record<'a>> {
        match kind {
            Kind::People => self.seats.iter().map(Record::Seat).collect(),
            Kind::Places => self.places.iter().map(Record::Place).collect(),
            _ => {
                let mut records = pictured(network, kind);
                records.extend(self.voices.records(kind));
                records
            }
        }
    }

    /// The words of a kind.
    pub(super) fn index(&self, kind: Kind) -> Option<&WordIndex> {
        self.indexes.get(&kind)
    }

    /// What whoever asks goes somewhere for.
    pub(super) fn deeds(&self) -> impl Iterator<Item = Record<'_>> {
        self.places.iter().filter(|place| place.is_deed).map(Record::Place)
    }
}

/// What a shelf was read for: where the histories stood and in which hour, which network, and who asked.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    position: [u8; 32],
    reader: [u8; 32],
}

impl Key {
    fn of(cx: &Cx, network: &NetworkPicture) -> Self {
        let mut position = Sha256::new();
        for (chain, mark) in &cx.picture.marks {
            position.update(chain.as_bytes());
            position.update(mark);
        }
        // As pages are kept: what is public by a date is looked at anew each hour.
        position.update((cx.now.timestamp() / 3600).to_be_bytes());
        let mut reader = Sha256::new();
        reader.update(network.network.id.0);
        reader.update(format!("{:?} {}", cx.who, cx.signed.is_some()));
        Self { position: position.finalize().into(), reader: reader.finalize().into() }
    }
}

/// The shelves of those who searched last.
#[derive(Default)]
pub(super) struct Shelves(Mutex<VecDeque<(Key, Arc<Shelf>)>>);

impl Shelves {
    /// What whoever asks may find, read anew unless it is kept.
    pub(super) async fn of(&self, cx: &Cx, network: &NetworkPicture) -> Result<Arc<Shelf>, Error> {
        let key = Key::of(cx, network);
        if let Some(found) = self.found(key) {
            return Ok(found);
        }
        let shelf = Arc::new(Shelf::read(cx, network).await?);
        if !shelf.changes_soon {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.retain(|(other, _)| other.position == key.position && *other != key);
            kept.truncate(MOST - 1);
            kept.push_front((key, Arc::clone(&shelf)));
        }
        Ok(shelf)
    }

    fn found(&self, key: Key) -> Option<Arc<Shelf>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(other, _)| *other == key)?;
        let (_, shelf) = kept.remove(at)?;
        kept.push_front((key, Arc::clone(&shelf)));
        Some(shelf)
    }
}
