//! The follow-up of an activity, as its own page shows it: by window, what each owner said.

use super::place::{Place, open_to_some, stretch};
use super::said::{Shown, shown};
use super::standing::Reports;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, Error};
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Duty, State};

/// The follow-up of an activity.
pub struct OnActivity {
    /// By window, the latest first.
    windows: Vec<InWindow>,
    /// Where whoever asks reports on it now: address and words.
    report: Vec<(String, String)>,
}

/// What was said in a window.
pub struct InWindow {
    /// What it reports on.
    title: String,
    /// The owners' reports.
    reports: Vec<Shown>,
}

impl OnActivity {
    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.windows.is_empty() && self.report.is_empty()
    }

    /// As a part of the activity's page.
    pub fn drawn(&self, cx: &Cx) -> Result<String, Error> {
        use askama::Template;
        let part = Part { t: cx.t(), windows: &self.windows, report: &self.report };
        Ok(part.render()?)
    }
}

#[derive(askama::Template)]
#[template(path = "reporting/pages/told.html")]
struct Part<'a> {
    t: crate::web::Tongue,
    windows: &'a [InWindow],
    report: &'a [(String, String)],
}

/// The follow-up of an activity.
pub async fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<OnActivity, Error> {
    let place = Place::of(cx, &network.network.code, &plan.plan.code).await?;
    let (t, today) = (cx.t(), cx.now.date_naive());
    let (mut windows, mut report) = (Vec::new(), Vec::new());
    let Some(activity) = place.plan().by_id(activity.id) else {
        return Ok(OnActivity { windows, report });
    };
    for window in place.told().windows.iter().rev() {
        let reports: Vec<Shown> = place
            .told()
            .of(activity.id)
            .progress()
            .filter(|p| p.window == window.id && p.state.counts())
            .map(|p| shown(cx, &place, activity, p))
            .collect();
        if !reports.is_empty() {
            windows.push(InWindow { title: stretch(t, window), reports });
        }
        if !open_to_some(&place, window, today) {
            continue;
        }
        let all = Reports::of(&place, window, today);
        for member in place.network.members.iter() {
            if !window.takes_from(member.entity, today) {
                continue;
            }
            let Some(item) = all.one(activity, member.entity) else { continue };
            let open = item.duty == Duty::Owes && item.state() != Some(State::Accepted);
            if open && place.may(cx, Action::Report, activity, member.entity) {
                let values =
                    [("entity", place.short(t, member.entity)), ("window", stretch(t, window))];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                let href = place.report(window, member.entity, activity);
                report.push((href, t.with("reporting-report-for", &values)));
            }
        }
    }
    Ok(OnActivity { windows, report })
}
