//! This quarter and the next, each as one choice that fills in both dates of a filter. The address has the dates, not
//! the words: it shows tomorrow what it shows today.

use super::cx::Cx;
use super::numbers;
use aunar_domain::period::{Period, Unit};
use chrono::NaiveDate;

/// A quarter to choose; the macro `quarters` of `web/pages/macros.html` writes them.
pub struct Quarter {
    /// What it is called, with which one that is.
    pub label: String,
    /// The address that it is chosen by.
    pub href: String,
    /// Whether its days are those asked for.
    pub chosen: bool,
}

impl Quarter {
    /// Those of the two that a stretch of days touches, or both. `asked` are the dates of the address, and `href` makes
    /// one of a first and a last day.
    #[must_use]
    pub fn near(
        cx: &Cx,
        within: Option<(NaiveDate, NaiveDate)>,
        asked: (Option<NaiveDate>, Option<NaiveDate>),
        href: impl Fn(&str, &str) -> String,
    ) -> Vec<Self> {
        let t = cx.t();
        let this = Period::one(cx.now.date_naive(), Unit::Quarter);
        [("quarter-this", this), ("quarter-next", this.following())]
            .into_iter()
            .filter(|(_, q)| within.is_none_or(|(first, last)| q.start <= last && first <= q.end))
            .map(|(says, q)| Self {
                label: t.with(says, &[("quarter", &numbers::period(t, &q))]),
                href: href(&q.start.to_string(), &q.end.to_string()),
                chosen: asked == (Some(q.start), Some(q.end)),
            })
            .collect()
    }
}
