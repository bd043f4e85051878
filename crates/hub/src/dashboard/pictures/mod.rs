//! The pictures of a dashboard: sums put into words and shapes, in the reader's language.

pub(super) mod commitments;
mod indicators;
mod money;
mod objectives;
mod pace;
mod progress;
pub(super) mod region;
mod reports;
pub(super) mod teams;

use super::asked::{Asked, FILTERS};
use super::calendar::Team;
use super::sums::{Progress, Sums};
use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Cx, Tongue, figure, numbers};
use aunar_domain::facets::Facet;
use aunar_formats::chart::{Chart, Frame, Label};
use std::sync::Arc;

/// A picture of a dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// Completed, against the time gone.
    Progress,
    /// By status.
    Status,
    /// In time, slipped, late.
    Pace,
    /// Reports in time, late and missing.
    Reports,
    /// Indicators on their way to their targets.
    Indicators,
    /// Money needed, there, spent and missing.
    Money,
    /// What was taken on against what was delivered.
    Commitments,
    /// Trainings of country teams.
    CountryTeams,
    /// Objectives of the Compact.
    Objectives,
}

impl Name {
    /// Every picture, in the order of the page.
    pub(super) const ALL: &[Self] = &[
        Self::Progress,
        Self::Status,
        Self::Pace,
        Self::Reports,
        Self::Indicators,
        Self::Money,
        Self::Commitments,
        Self::CountryTeams,
        Self::Objectives,
    ];

    /// Its name in addresses and as the end of its words.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Status => "status",
            Self::Pace => "pace",
            Self::Reports => "reports",
            Self::Indicators => "indicators",
            Self::Money => "money",
            Self::Commitments => "commitments",
            Self::CountryTeams => "country-teams",
            Self::Objectives => "objectives",
        }
    }
}

/// What pictures are drawn from.
pub(super) struct View<'a> {
    pub(super) cx: &'a Cx,
    pub(super) t: Tongue,
    pub(super) network: &'a NetworkPicture,
    pub(super) plan: &'a PlanPicture,
    pub(super) ledger: &'a Arc<Ledger>,
    pub(super) asked: &'a Asked,
    pub(super) sums: &'a Sums,
    pub(super) teams: Vec<Team<'a>>,
    /// How many groups a picture has room for.
    pub(super) most: usize,
}

impl<'a> View<'a> {
    /// The groups that a picture has room for: all of them but on a page.
    fn groups(&self) -> impl Iterator<Item = &'a (String, Progress)> {
        let with_any = self.sums.groups.iter().filter(|(_, p)| p.total > 0);
        with_any.take(self.most)
    }

    /// How many groups there are.
    pub(super) fn count(&self) -> usize {
        self.sums.groups.iter().filter(|(_, p)| p.total > 0).count()
    }

    /// A picture.
    pub(super) fn chart(&self, name: Name) -> Chart {
        let picture = match name {
            Name::Progress => progress::against_time(self),
            Name::Status => progress::by_status(self),
            Name::Pace => pace::picture(self),
            Name::Reports => reports::picture(self),
            Name::Indicators => indicators::picture(self),
            Name::Money => money::picture(self),
            Name::Commitments => commitments::picture(self),
            Name::CountryTeams => teams::picture(
                self.t,
                self.network,
                &self.teams,
                self.plan.plan.start,
                self.cx.now.date_naive(),
                &|team| self.asked.rows("country-teams", team, ""),
            ),
            Name::Objectives => objectives::picture(self),
        };
        Chart { frame: self.frame(name), picture }
    }

    /// What is said around a picture.
    fn frame(&self, name: Name) -> Frame {
        let t = self.t;
        let code = name.code();
        let rows = match name {
            Name::Progress | Name::Status | Name::Pace | Name::Money => {
                t.label("filter", self.asked.by.code())
            }
            _ => t.label("dashboard-rows", code),
        };
        Frame {
            lang: t.0,
            id: code.to_owned(),
            title: t.label("dashboard-picture", code).into(),
            unit: t.label("dashboard-unit", code),
            rows,
            source: self.source(name),
            notes: self.notes(name),
            date: self.date(),
            nothing: t.label("dashboard-nothing", code),
        }
    }

    fn source(&self, name: Name) -> Label {
        match name {
            Name::CountryTeams => sources(&self.teams).into(),
            _ => self.titled(),
        }
    }

    fn notes(&self, name: Name) -> String {
        match name {
            // Whoever reads a sum in dollars has to know how it was reckoned.
            Name::Money => crate::money::notes(self.t, &self.sums.funds.whole).join("; "),
            _ => String::new(),
        }
    }

    /// What the plan is called.
    fn titled(&self) -> Label {
        Words::label(&self.plan.plan.title, self.t.0).into()
    }

    /// What the dashboard is narrowed to, in words.
    pub(super) fn narrowed(&self) -> Vec<String> {
        let named = |facet: &Facet| Some(self.label(*facet, self.asked.only(*facet)?));
        FILTERS.iter().filter_map(named).collect()
    }

    /// As of when the numbers are.
    pub(super) fn date(&self) -> String {
        figure::as_of(self.cx)
    }

    /// A number as written.
    pub(super) fn whole(&self, n: u64) -> String {
        numbers::whole(self.t.0, n)
    }

    /// A share in per cent as written.
    pub(super) fn percent(&self, n: u64) -> String {
        self.t.with("plan-percent", &[("n", &n.to_string())])
    }

    /// The label of a value that activities are grouped or filtered by.
    pub(super) fn label(&self, facet: Facet, value: &str) -> String {
        crate::plan::label(self.cx, self.network, self.plan, facet, value)
    }

    /// The same with the language it is in, where that is not the page's.
    pub(super) fn worded(&self, facet: Facet, value: &str) -> Words {
        crate::plan::worded(self.cx, self.network, self.plan, facet, value)
    }
}

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "counts of activities are far below the limit")]
pub(super) fn length(n: u64) -> f64 {
    n as f64
}

/// Where the calendar of some teams comes from.
pub(super) fn sources(teams: &[Team<'_>]) -> String {
    let mut sources: Vec<&str> = teams.iter().map(|team| team.framework.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    sources.join("; ")
}
