//! Indicators of the sample and what was measured: figures that nobody ever counted, made so that there
//! is one of every kind, with parts, a joint activity of three owners, a zero, one that does not apply
//! and one that was given back.

use super::number;
use crate::records::{indicator, value};
use crate::sample::deed::created;
use crate::sample::lac::Written;
use aunar_db::{Entry, Tx};
use aunar_domain::activity::{Activity, ActivityKind, Part, PublicStatus};
use aunar_domain::follow_up::{Handling, State, Window};
use aunar_domain::ids::{EntityId, UseId, ValueId};
use aunar_domain::indicator::{
    Aim, Cell, Dimension, Indicator, Kind, Number, Of, Reading, Use, Value,
};
use aunar_domain::mandate::Role;
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// How many activities of a kind have indicators.
const OF_A_KIND: usize = 4;

/// A working hour of a day.
fn at(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(15, 20, 0).unwrap_or_default()).and_utc()
}

/// Writes them; their history.
pub(super) async fn write(
    tx: &mut Tx,
    of: &Written<'_>,
    windows: &[Window],
) -> anyhow::Result<Vec<Entry>> {
    let shipped = aunar_domain::indicator::shipped();
    let named = |code: &str| shipped.iter().find(|i| i.code == code);
    let mut uses: Vec<(&Indicator, Use)> = Vec::new();
    let mut begin = |indicator: Option<&'_ Indicator>, one: Of, target: Option<Reading>| {
        let Some(indicator) = shipped.iter().find(|i| Some(i.id) == indicator.map(|i| i.id)) else {
            return;
        };
        let broken = match indicator.unit.as_str() {
            "people" if indicator.network.is_none() && indicator.measures.is_none() => {
                vec![Dimension::Sex]
            }
            "organisations" => vec![Dimension::Organisation],
            _ => Vec::new(),
        };
        let baseline = match indicator.kind {
            Kind::Number => Some((Reading::Number { number: Number(0) }, 2022)),
            Kind::YesNo => Some((Reading::YesNo { yes: false }, 2022)),
            Kind::Scale => Some((Reading::Level { level: 1 }, 2022)),
            Kind::Share => None,
        };
        uses.push((
            indicator,
            Use {
                id: UseId(Uuid::now_v7()),
                plan: of.plan.id,
                reference: format!("I-{:03}", uses.len() + 1),
                version: 1,
                indicator: indicator.id,
                of: one,
                baseline,
                milestones: halfway(of, target),
                target: target.map(|reading| Aim { by: of.plan.end, reading }),
                dimensions: broken,
                categories: Vec::new(),
                ended_at: None,
            },
        ));
    };
    let whole = |n: i64| Number::whole(n).map(|number| Reading::Number { number });
    let mut asked = false;
    for (kind, code) in [
        (ActivityKind::Training, "people-trained"),
        (ActivityKind::Workshop, "people-attending"),
        (ActivityKind::Dialogue, "organisations-taking-part"),
        (ActivityKind::Guidance, "product-in-use"),
        (ActivityKind::Research, "studies-published"),
    ] {
        let some = of.activities.iter().filter(|a| a.content.kind == kind).filter(begun);
        for activity in some.take(OF_A_KIND) {
            let target = match code {
                "product-in-use" => Some(Reading::YesNo { yes: true }),
                "studies-published" => whole(2),
                _ => whole(60 + number(&activity.reference, "target", 8) * 20),
            };
            begin(named(code), Of::Activity(activity.id), target);
            if code == "people-trained" {
                // One of them has a target and says not where it began: the plan check finds it.
                let target = (!asked).then_some(Reading::Share {
                    numerator: Number(80 * Number::PARTS),
                    denominator: Number(100 * Number::PARTS),
                });
                asked = true;
                begin(named("participants-satisfied"), Of::Activity(activity.id), target);
            }
        }
    }
    // One that three owners report on, each its own share.
    let joint = of.activities.iter().filter(begun).find(|a| owners(a).len() >= 3);
    if let Some(joint) = joint {
        begin(named("people-attending"), Of::Activity(joint.id), whole(240));
    }
    if let Some(priority) = of.priorities.first() {
        begin(
            named("coordination-quality"),
            Of::Priority(priority.id),
            Some(Reading::Level { level: 3 }),
        );
    }
    begin(named("10.7.2"), Of::Plan, None);

    let mut entries = Vec::new();
    let in_plan = Some(of.plan.id);
    for (position, (_, one)) in (0_i64..).zip(&uses) {
        indicator::insert_use(tx, one, position).await?;
        entries.push(created("indicator-use", one.id.0, in_plan, json!(one)));
    }
    for (indicator, one) in &uses {
        for value in values(of, windows, indicator, one) {
            value::write(tx, &value).await?;
            entries.push(created("value", value.id.0, in_plan, json!(value)));
        }
    }
    Ok(entries)
}

/// Half of what is to be reached, by the end of the plan's first year.
fn halfway(of: &Written<'_>, target: Option<Reading>) -> Vec<Aim> {
    let by = NaiveDate::from_ymd_opt(of.plan.start.year(), 12, 31);
    let half = match target {
        Some(Reading::Number { number }) if number.0 >= 20 * Number::PARTS => {
            Number::whole(number.0 / Number::PARTS / 2).map(|number| Reading::Number { number })
        }
        _ => None,
    };
    by.zip(half).map(|(by, reading)| Aim { by, reading }).into_iter().collect()
}

fn begun(activity: &&Activity) -> bool {
    !matches!(activity.content.status.public(), PublicStatus::YetToStart | PublicStatus::Withdrawn)
}

/// Those who report on an activity.
fn owners(activity: &Activity) -> Vec<EntityId> {
    let mut owners = activity.content.leading();
    owners.extend(activity.content.having(Part::Contributor));
    owners.dedup();
    owners
}

/// The values of an indicator in use: of every owner in the windows its activity was under way in.
fn values(of: &Written<'_>, windows: &[Window], indicator: &Indicator, one: &Use) -> Vec<Value> {
    let activity = match one.of {
        Of::Activity(id) => of.activities.iter().find(|a| a.id == id),
        Of::Priority(_) | Of::Plan => None,
    };
    let co_lead = of.members.first().map(|m| m.entity);
    let reporters = activity.map_or_else(|| co_lead.into_iter().collect(), owners);
    // Not everybody has people in the sample; who handed in is somebody of the secretariat then.
    let secretariat = of.people.iter().find(|(_, m)| m.role == Role::Secretariat);
    let mut all = Vec::new();
    let open: Vec<&Window> = windows
        .iter()
        .filter(|w| {
            activity
                .and_then(|a| a.content.period)
                .is_none_or(|p| p.start <= w.end && w.start <= p.end)
        })
        .collect();
    for (n, entity) in reporters.into_iter().take(3).enumerate() {
        let person = of
            .people
            .iter()
            .find(|(_, m)| m.entity == Some(entity))
            .or(secretariat)
            .map(|(person, _)| person.id);
        let Some(person) = person else { continue };
        for window in &open {
            let key = format!("{} {n} {}", one.reference, window.reference);
            let last = window.closed_at.is_none();
            // Contributors say something now and then; of the window that is open few have yet.
            let is_silent =
                n > 0 && number(&key, "silent", 3) == 0 || last && number(&key, "open", 3) > 0;
            if is_silent {
                continue;
            }
            let reading = match number(&key, "odd", 23) {
                0 => Reading::NotApplicable,
                _ => measured(indicator, &key, number(&key, "trend", 5)),
            };
            let state = match (last, number(&key, "state", 14)) {
                (true, _) => State::Submitted,
                (false, 0) => State::SentBack,
                (false, _) => State::Accepted,
            };
            let handed_in = at(window.opens + Days::new(number(&key, "day", 18).unsigned_abs()));
            let word = (state == State::SentBack).then(|| {
                "¿Se contó dos veces a quienes asistieron a ambos días? (Texto ilustrativo.)"
                    .to_owned()
            });
            all.push(Value {
                id: ValueId(Uuid::now_v7()),
                of: one.id,
                window: window.id,
                entity,
                version: 1,
                state,
                handling: Handling {
                    submitted: Some((handed_in, person)),
                    decided: (state != State::Submitted)
                        .then(|| secretariat.map(|(p, _)| (at(window.due + Days::new(4)), p.id)))
                        .flatten(),
                    word,
                },
                reading,
                cells: cells(one, reading, &key),
                note: (reading == Reading::NotApplicable)
                    .then(|| {
                        Text::new(
                            Lang::Es,
                            "En este período no hubo sesiones. (Texto ilustrativo.)",
                        )
                    })
                    .flatten(),
            });
        }
    }
    all
}

fn measured(indicator: &Indicator, key: &str, trend: i64) -> Reading {
    let whole = |n: i64| Number::whole(n).unwrap_or_default();
    match indicator.kind {
        Kind::Number if indicator.unit == "documents" => {
            Reading::Number { number: whole(number(key, "documents", 2)) }
        }
        Kind::Number => Reading::Number { number: whole(8 + number(key, "people", 30) + trend) },
        Kind::Share => {
            let answered = 10 + number(key, "answered", 25);
            let useful = answered * (70 + number(key, "useful", 30)) / 100;
            Reading::Share { numerator: whole(useful), denominator: whole(answered) }
        }
        Kind::YesNo => Reading::YesNo { yes: number(key, "yes", 3) > 0 },
        Kind::Scale => Reading::Level { level: u32::try_from(1 + trend / 2).unwrap_or(1) },
    }
}

/// The parts of a number by the first dimension: what they leave of it is not known.
fn cells(one: &Use, reading: Reading, key: &str) -> Vec<Cell> {
    let (Some(dimension), Reading::Number { number: all }) = (one.dimensions.first(), reading)
    else {
        return Vec::new();
    };
    let all = all.0 / Number::PARTS;
    let first = all * (40 + number(key, "part", 25)) / 100;
    let second = (all - first) * 9 / 10;
    let categories = match dimension {
        Dimension::Sex => ["female", "male"],
        _ => ["local-government", "migrant-led"],
    };
    let part = |(category, n): (&str, i64)| Cell {
        dimension: *dimension,
        category: category.to_owned(),
        number: Number::whole(n).unwrap_or_default(),
        denominator: None,
    };
    categories.into_iter().zip([first, second]).map(part).collect()
}
