//! How far a set of activities is: how many of each public status, as words and as a bar.

use crate::web::Tongue;
use aunar_domain::activity::PublicStatus;
use aunar_domain::facets::{Facet, Index};
use roaring::RoaringBitmap;

/// The width of a bar in the drawing's own units.
const WIDTH: u64 = 1000;

/// How far a set of activities is.
pub struct Progress {
    /// How many activities there are.
    pub total: u64,
    /// The number of activities, in words.
    pub activities: String,
    /// The share completed of those not cancelled, in per cent.
    pub percent: u64,
    /// One for each status that occurs.
    pub parts: Vec<StatusPart>,
    /// What the bar shows, in words.
    pub words: String,
}

/// The activities of one public status.
pub struct StatusPart {
    /// The status's code.
    pub code: &'static str,
    /// Its label.
    pub label: String,
    /// How many.
    pub count: u64,
    /// Where the part of the bar begins.
    pub x: u64,
    /// How wide it is.
    pub width: u64,
}

impl Progress {
    /// Counts a set of activities.
    #[must_use]
    pub fn of(index: &Index, set: &RoaringBitmap, t: Tongue) -> Self {
        let total = set.len();
        let count = |s: PublicStatus| index.having(Facet::Status, s.code()).intersection_len(set);
        let order = [
            PublicStatus::Completed,
            PublicStatus::Ongoing,
            PublicStatus::YetToStart,
            PublicStatus::Withdrawn,
        ];
        let mut parts = Vec::new();
        let mut before = 0;
        for status in order {
            let count = count(status);
            if count == 0 {
                continue;
            }
            let (x, end) = (before * WIDTH / total.max(1), (before + count) * WIDTH / total.max(1));
            before += count;
            parts.push(StatusPart {
                code: status.code(),
                label: t.label("public-status", status.code()),
                count,
                x,
                width: end - x,
            });
        }
        let counted = total - count(PublicStatus::Withdrawn);
        let percent = (count(PublicStatus::Completed) * 100).checked_div(counted).unwrap_or(0);
        let words: Vec<String> = parts.iter().map(|p| t.labelled(&p.label, p.count)).collect();
        Self {
            total,
            activities: t.n("activities-found", total),
            percent,
            parts,
            words: words.join(" · "),
        }
    }
}
