//! How much of the way from baseline to target each indicator has gone, against the time gone.

use super::View;
use crate::dashboard::measures::Measure;
use crate::web::html::Words;
use aunar_domain::indicator::{Indicator, Kind, Number, written_number};
use aunar_domain::pace::gone;
use aunar_formats::chart::{Bullet, Bullets, Picture, Tone};

/// A row an indicator that has a target.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let plan = &view.plan.plan;
    let time = gone(plan.start, plan.end, view.cx.now.date_naive());
    let rows = view.sums.measures.iter().filter_map(|measure| {
        let indicator = view.ledger.indicators.get(&measure.indicator)?;
        let way = measure.way?;
        let percent = way.div_euclid(10);
        Some(Bullet {
            label: view.measure(indicator, measure).into(),
            value: f64::from(i32::try_from(percent).unwrap_or(i32::MAX)),
            shown: view.t.with("plan-percent", &[("n", &percent.to_string())]),
            mark: Some((f64::from(time), view.percent(u64::from(time)))),
            tone: if percent < i64::from(time) { Tone::Late } else { Tone::Done },
            href: Some(view.asked.rows("indicators", &measure.key, "")),
            leads: None,
        })
    });
    let rows: Vec<Bullet> = rows.take(view.most).collect();
    let mut legend = vec![
        (Tone::Done, view.t.t("dashboard-way-keeps")),
        (Tone::Late, view.t.t("dashboard-way-behind")),
    ];
    legend.retain(|(tone, _)| rows.iter().any(|r| r.tone == *tone));
    let mark = view.t.t("dashboard-time-gone");
    Picture::Bullets(Bullets { rows, legend, mark, most: Some(100.0) })
}

impl View<'_> {
    /// What an indicator in use is called: its title, and of what it is.
    fn measure(&self, indicator: &Indicator, measure: &Measure) -> Words {
        let title = Words::label(&indicator.title, self.t.0);
        Words { words: format!("{} ({})", title.words, self.measured_of(measure)), ..title }
    }

    /// Of what an indicator in use is: an activity, a priority, the plan, or so many activities.
    pub(in crate::dashboard) fn measured_of(&self, measure: &Measure) -> String {
        use aunar_domain::indicator::Of;
        match measure.of {
            Some(Of::Activity(id)) => {
                self.plan.by_id(id).map(|a| a.reference.clone()).unwrap_or_default()
            }
            Some(Of::Priority(id)) => {
                self.plan.priority(id).map(|p| p.reference.clone()).unwrap_or_default()
            }
            Some(Of::Plan) => self.t.t("dashboard-of-plan"),
            None => self.t.n("dashboard-of-uses", measure.uses),
        }
    }

    /// Where an indicator stands or is to be, as it is written.
    pub(in crate::dashboard) fn stands(
        &self,
        indicator: &Indicator,
        stands: Option<Number>,
    ) -> String {
        let Some(number) = stands else { return self.t.t("dashboard-not-said") };
        match indicator.kind {
            Kind::Number => written_number(number, self.t.0),
            Kind::Share | Kind::YesNo => {
                // One decimal says as much as a share of people can.
                let rounded = Number((number.0 + 500).div_euclid(1000) * 1000);
                self.t.with("plan-percent", &[("n", &written_number(rounded, self.t.0))])
            }
            Kind::Scale => {
                let level = usize::try_from(number.0 / Number::PARTS).unwrap_or(usize::MAX);
                let words = indicator.levels.get(level).map(|l| l.words(self.t.0).to_owned());
                words.unwrap_or_else(|| written_number(number, self.t.0))
            }
        }
    }
}
