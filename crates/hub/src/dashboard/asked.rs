//! What an address asks of a dashboard: which activities it is about, and by what it groups them.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::params::encode;
use crate::web::{Cx, Error};
use aunar_domain::facets::{Facet, Filter};

/// What the numbers of a dashboard can be grouped by.
pub(super) const BY: [Facet; 4] = [Facet::Priority, Facet::Kind, Facet::Entity, Facet::Country];

/// The facets a dashboard is filtered by.
pub(super) const FILTERS: [Facet; 3] = [Facet::Priority, Facet::Entity, Facet::Country];

/// The names an address may have.
pub(super) const NAMES: [&str; 6] = ["priority", "entity", "country", "from", "to", "by"];

/// What is asked for.
pub(super) struct Asked {
    /// Which activities it is about.
    pub(super) filter: Filter,
    /// What they are grouped by.
    pub(super) by: Facet,
    /// The same filter as the end of an address, without the `?`.
    query: String,
}

impl Asked {
    /// Reads an address; names and values that are not known are refused.
    /// Of other names only those in `more` may be there.
    pub(super) fn of(
        cx: &Cx,
        network: &NetworkPicture,
        plan: &PlanPicture,
        more: &[&str],
    ) -> Result<Self, Error> {
        cx.params().only(&[&NAMES, more].concat())?;
        let by = cx.params().code("by", &BY, Facet::code)?.unwrap_or(Facet::Priority);
        let filter = crate::plan::filter(cx, network, plan)?;
        let query = written(&filter, &[]);
        Ok(Self { filter, by, query })
    }

    /// Reads the address of a map: by country, and narrowed by no country.
    pub(super) fn of_map(
        cx: &Cx,
        network: &NetworkPicture,
        plan: &PlanPicture,
    ) -> Result<Self, Error> {
        cx.params().only(&["priority", "entity", "from", "to", "by"])?;
        let filter = crate::plan::filter(cx, network, plan)?;
        let query = written(&filter, &[]);
        Ok(Self { filter, by: Facet::Country, query })
    }

    /// The address of the map, with as much of the filter as it takes.
    pub(super) fn map(&self) -> String {
        let mut filter = self.filter.clone();
        filter.chosen.remove(&Facet::Country);
        let query = written(&filter, &[]);
        if query.is_empty() { "map".to_owned() } else { format!("map?{query}") }
    }

    /// The address of something else with the same filter, and nothing more.
    pub(super) fn beside(&self, path: &str) -> String {
        if self.query.is_empty() { path.to_owned() } else { format!("{path}?{}", self.query) }
    }

    /// The filter and the grouping as one key.
    pub(super) fn key(&self) -> String {
        format!("{} by {}", self.query, self.by.code())
    }

    /// The address of the activities it is about that have these values as well.
    pub(super) fn list(&self, more: &[(&str, &str)]) -> String {
        let query = written(&self.filter, more);
        if query.is_empty() { "activities".to_owned() } else { format!("activities?{query}") }
    }

    /// The address of the rows that a figure counts: of what, of which of its rows, which part of it;
    /// nothing stands for all of them.
    pub(super) fn rows(&self, of: &str, row: &str, part: &str) -> String {
        let more = [("row", row), ("part", part)];
        let more: Vec<_> = more.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        self.here(&format!("dashboard/rows/{of}"), &more)
    }

    /// The address of the indicators, narrowed as far as their list can be.
    pub(super) fn indicators(&self) -> String {
        let one = |facet: &Facet| Some((facet.code(), self.only(*facet)?));
        let pairs: Vec<String> = FILTERS
            .iter()
            .filter_map(one)
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        if pairs.is_empty() {
            "indicators".to_owned()
        } else {
            format!("indicators?{}", pairs.join("&"))
        }
    }

    /// The address of the dashboard, or of a file of it, with the filter and these values in the
    /// place of its own.
    pub(super) fn here(&self, path: &str, more: &[(&str, &str)]) -> String {
        let mut all = more.to_vec();
        if self.by != Facet::Priority && !more.iter().any(|(name, _)| *name == "by") {
            all.push(("by", self.by.code()));
        }
        let query = written(&self.filter, &all);
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// The one value that a facet is narrowed to, if it is one.
    pub(super) fn only(&self, facet: Facet) -> Option<&str> {
        match self.filter.values(facet) {
            [one] => Some(one),
            _ => None,
        }
    }
}

/// A filter as the end of an address; a value given beside it stands in the place of the filter's own.
fn written(filter: &Filter, more: &[(&str, &str)]) -> String {
    let mut pairs = Vec::new();
    let given = |name: &str| more.iter().any(|(n, _)| *n == name);
    for (facet, values) in filter.chosen.iter().filter(|(f, _)| !given(f.code())) {
        pairs.extend(values.iter().map(|v| format!("{}={}", facet.code(), encode(v))));
    }
    for (name, day) in [("from", filter.from), ("to", filter.to)] {
        if let Some(day) = day.filter(|_| !given(name)) {
            pairs.push(format!("{name}={day}"));
        }
    }
    pairs.extend(more.iter().map(|(name, value)| format!("{name}={}", encode(value))));
    pairs.join("&")
}
