//! What waits for somebody because of reports: to be written, given back, to be taken.

use super::accept;
use super::place::{Place, open_to_some, stretch};
use super::standing::Reports;
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error};
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::follow_up::{Duty, State};
use std::collections::BTreeMap;

/// What waits in a network for whoever asks.
pub async fn waiting(cx: &Cx, network: &NetworkPicture) -> Result<Vec<Waiting>, Error> {
    let (t, today) = (cx.t(), cx.now.date_naive());
    let mut waiting = Vec::new();
    for plan in &network.plans {
        let plan = &plan.plan;
        let place = Place::of(cx, &network.network.code, &plan.code).await?;
        for window in &place.told().windows {
            let at = |kind, parts: &[&str]| {
                let mut href = ["plans", &plan.code, "reporting", &window.reference]
                    .map(str::to_owned)
                    .to_vec();
                href.extend(parts.iter().map(|part| (*part).to_owned()));
                Waiting {
                    plan: Some(plan.id),
                    values: vec![("window", stretch(t, window))],
                    ..Waiting::at(kind, href)
                }
            };
            // What was handed in is taken after the end too.
            let handed_in = accept::waiting(cx, &place, window);
            let runs = cx.may(Action::RunReporting, Object::plan(plan));
            let mut by: BTreeMap<String, u64> = BTreeMap::new();
            for (activity, _) in &handed_in {
                let of = activity.content.priority.and_then(|id| place.plan().priority(id));
                // Whoever runs the network sees one line, and not one for each priority.
                let name = of.filter(|_| !runs).map(|p| p.reference.clone()).unwrap_or_default();
                *by.entry(name).or_default() += 1;
            }
            for (priority, count) in by {
                let mut one =
                    Waiting { count: Some(count), ..at(Kind::ReportsToAccept, &["accept"]) };
                if !priority.is_empty() {
                    one.params = vec![("priority", priority)];
                }
                waiting.push(one);
            }
            if !open_to_some(&place, window, today) {
                continue;
            }
            let reports = Reports::of(&place, window, today);
            for member in network.members.iter() {
                if !window.takes_from(member.entity, today) {
                    continue;
                }
                let whose = [member.entity];
                if !cx.may(Action::Report, Object::plan(plan).of(&whose)) {
                    continue;
                }
                let Some(entity) = network.common.register.get(member.entity) else { continue };
                let mut left = 0;
                for item in reports.of_entity(member.entity) {
                    let own = |kind, parts: &[&str]| Waiting {
                        due: Some(item.due),
                        entity: Some(member.entity),
                        ..at(kind, parts)
                    };
                    match item.state() {
                        Some(State::SentBack) => {
                            let reference = item.activity.reference.as_str();
                            let parts = [entity.code.as_str(), reference];
                            let title = item.activity.content.title.clone();
                            let about = Some((reference.to_owned(), title));
                            waiting.push(Waiting { about, ..own(Kind::ReportSentBack, &parts) });
                        }
                        None | Some(State::Draft) if item.duty == Duty::Owes => left += 1,
                        _ => {}
                    }
                }
                if left > 0 {
                    let mut one = at(Kind::ReportDue, &[entity.code.as_str()]);
                    one.due = Some(window.due_for(member.entity));
                    one.entity = Some(member.entity);
                    one.count = Some(left);
                    one.values.push(("entity", entity.short(t.0).to_owned()));
                    waiting.push(one);
                }
            }
        }
    }
    Ok(waiting)
}
