//! The versions of a plan by their names: `now`, a sealed version (`v1`), a day, a position of the
//! network's history. A name leads to a position, and a position to the plan as it was.
//!
//! Nobody sees more of the past than of the present: a position counts only for those who may read
//! the plan in the state it was in then. A sealed version is for everybody who may read the plan, as
//! its document is.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::past::{self, Moment};
use crate::web::{Cx, Error, Tongue, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::plan::Plan;
use aunar_domain::seal::SealHash;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// The name of the plan as it is.
pub(super) const NOW: &str = "now";

/// The past of a plan, as far as whoever reads may see it.
pub(super) struct Past {
    /// The moments at which something was written, the earliest first.
    pub(super) moments: Vec<Moment>,
    /// The sealed versions, the latest first.
    pub(super) sealed: Vec<Sealed>,
    // The plan itself in each of its states, with the position it begins at.
    faces: Vec<(i64, Plan)>,
    head: i64,
}

/// A sealed version.
pub(super) struct Sealed {
    /// Its name: `v1`.
    pub(super) name: String,
    /// Its number in the plan.
    pub(super) n: i64,
    /// Its position in the history.
    pub(super) position: i64,
    /// The hash of its document.
    pub(super) hash: SealHash,
    /// When it was sealed.
    pub(super) at: DateTime<Utc>,
}

impl Sealed {
    /// Its name in words.
    pub(super) fn label(&self, t: Tongue) -> String {
        let day = numbers::day(t.0, self.at.date_naive());
        t.with("compare-sealed", &[("n", &self.n.to_string()), ("day", &day)])
    }
}

/// A version that an address names.
pub(super) struct Version {
    /// Its name.
    pub(super) name: String,
    /// Its position in the history.
    pub(super) position: i64,
    /// Its name in words.
    pub(super) label: String,
}

impl Past {
    /// Reads the past of a plan.
    pub(super) async fn of(
        cx: &Cx,
        network: &NetworkPicture,
        plan: &PlanPicture,
    ) -> Result<Self, Error> {
        let (db, chain) = (&cx.state.db, network.network.id.0);
        let head = cx.picture.heads.get(&chain).copied().unwrap_or(0);
        let faces = past::faces(db, chain, plan.plan.id).await?;
        let seals = past::seals(db, chain, plan.plan.id).await?;
        let mut sealed: Vec<Sealed> = Vec::new();
        for version in plan.endorsement.versions.iter().rev() {
            let position = seals.iter().find(|(n, at)| *n == version.n && *at <= head);
            sealed.extend(position.map(|(n, position)| Sealed {
                name: format!("v{n}"),
                n: *n,
                position: *position,
                hash: version.hash,
                at: version.at,
            }));
        }
        let mut past = Self { moments: Vec::new(), sealed, faces, head };
        let mut moments = past::moments(db, chain, plan.plan.id).await?;
        moments.retain(|m| m.last <= head && past.sees(cx, m.last));
        past.moments = moments;
        Ok(past)
    }

    /// Whether whoever reads may see the plan as it was at a position.
    fn sees(&self, cx: &Cx, position: i64) -> bool {
        let face = self.faces.iter().rev().find(|(from, _)| *from <= position);
        face.is_some_and(|(_, plan)| cx.may(Action::ReadPlan, Object::plan(plan)))
    }

    /// The version under a name.
    pub(super) async fn version(
        &self,
        cx: &Cx,
        network: &NetworkPicture,
        param: &'static str,
        name: &str,
    ) -> Result<Version, Error> {
        if let Some(sealed) = self.sealed.iter().find(|s| s.name == name) {
            let (name, label) = (name.to_owned(), sealed.label(cx.t()));
            return Ok(Version { name, position: sealed.position, label });
        }
        let position = match (name, name.parse::<i64>(), name.parse::<NaiveDate>()) {
            (NOW, _, _) => self.head,
            (_, Ok(position), _) => position,
            (_, _, Ok(day)) => {
                let after = day.checked_add_days(Days::new(1)).unwrap_or(day);
                let midnight = after.and_time(NaiveTime::MIN).and_utc();
                past::position_before(&cx.state.db, network.network.id.0, midnight)
                    .await?
                    .min(self.head)
            }
            _ => return Err(self.unknown(param, name)),
        };
        if !(1..=self.head).contains(&position) || !self.sees(cx, position) {
            return Err(self.unknown(param, name));
        }
        Ok(Version { name: name.to_owned(), position, label: self.label(cx, name, position) })
    }

    /// The version that stands where no name does: for the earlier, the first that may be seen.
    pub(super) fn first(&self, cx: &Cx) -> Option<Version> {
        let first = self.moments.first()?;
        let name = first.last.to_string();
        Some(Version { label: self.label(cx, &name, first.last), name, position: first.last })
    }

    fn unknown(&self, param: &'static str, name: &str) -> Error {
        let mut accepted = vec![NOW.to_owned()];
        accepted.extend(self.sealed.iter().map(|s| s.name.clone()));
        if let (Some(first), Some(last)) = (self.moments.first(), self.moments.last()) {
            let day = |m: &Moment| m.at.date_naive();
            accepted.push(format!("{}–{}", day(first), day(last)));
            accepted.push(format!("{}–{}", first.last, self.head));
        }
        Error::bad_param("no-version", param, name, accepted.join(", "))
    }

    fn label(&self, cx: &Cx, name: &str, position: i64) -> String {
        let t = cx.t();
        let day = |day| numbers::day(t.0, day);
        if name == NOW {
            return t.t("compare-now");
        }
        if let Ok(end_of) = name.parse::<NaiveDate>() {
            return day(end_of);
        }
        let known = self.moments.iter().rev().find(|m| m.first <= position);
        match (known, self.moments.first()) {
            (Some(known), Some(first)) if known.last == position && known == first => {
                t.with("compare-first", &[("day", &day(known.at.date_naive()))])
            }
            (Some(known), _) => t.with(
                "compare-position",
                &[("n", &position.to_string()), ("moment", &numbers::moment(t.0, known.at))],
            ),
            (None, _) => position.to_string(),
        }
    }
}
