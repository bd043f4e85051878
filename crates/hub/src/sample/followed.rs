//! What was reported on the generated plan, for measuring: windows, reports, money, values, and the
//! calendar of country teams. Made up, always the same for the same size.

use super::deed::created;
use super::generate::{COUNTRIES, Dice};
use crate::records;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::activity::{Activity, Part};
use aunar_domain::country_team::CooperationFramework;
use aunar_domain::follow_up::{Handling, Progress, State, Window};
use aunar_domain::ids::{EntityId, LineId, NetworkId, PersonId, PlanId, ProgressId};
use aunar_domain::ids::{UseId, ValueId, WindowId};
use aunar_domain::indicator::{Aim, Indicator, Kind, Number, Of, Reading, Use, Value};
use aunar_domain::money::{Line, Rate, Source};
use aunar_domain::network::{Member, MemberRole};
use aunar_domain::period::{Period, Unit};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::json;
use uuid::Uuid;

/// What goes with a plan as a whole.
pub(super) struct Frame {
    network: NetworkId,
    plan: PlanId,
    windows: Vec<Window>,
    indicators: Vec<Indicator>,
    now: DateTime<Utc>,
    used: usize,
    lines: usize,
}

/// Writes members, windows, rates and the calendar.
pub(super) async fn begin(
    tx: &mut Tx,
    (network, plan): (NetworkId, PlanId),
    entities: &[EntityId],
    now: DateTime<Utc>,
) -> Result<Frame, DbError> {
    let member = |(n, entity): (usize, &EntityId)| Member {
        entity: *entity,
        role: if n < 3 { MemberRole::CoLead } else { MemberRole::Member },
        represented_by: Vec::new(),
        offices: Vec::new(),
    };
    let members: Vec<Member> = entities.iter().enumerate().map(member).collect();
    records::network::write_members(tx, network, &members).await?;
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
    let window = |n: u32| {
        let period = Period::one(day(2023, n * 3 + 1, 1), Unit::Quarter);
        let opens = period.end + Days::new(1);
        Window {
            id: WindowId(Uuid::now_v7()),
            plan,
            reference: format!("2023-Q{}", n + 1),
            start: period.start,
            end: period.end,
            opens,
            due: opens + Days::new(20),
            closed_at: None,
            extensions: Vec::new(),
        }
    };
    let windows: Vec<Window> = (0..4).map(window).collect();
    let mut entries = Vec::new();
    for window in &windows {
        records::window::write(tx, window).await?;
        entries.push(created("window", window.id.0, Some(plan), json!(window)));
    }
    for (code, per_dollar) in [("EUR", 920_000), ("BRL", 5_100_000)] {
        let rate = Rate {
            currency: code.parse().expect("a currency"),
            day: day(2023, 1, 1),
            per_dollar,
            source: "inventado".to_owned(),
        };
        records::money::write_rate(tx, network.0, &rate).await?;
    }
    let framework = |(n, country): (usize, &&str)| CooperationFramework {
        team: (*country).to_owned(),
        starts: day(2024 + i32::try_from(n % 5).unwrap_or(0), 1, 1),
        ends: None,
        design: None,
        source: "inventado".to_owned(),
    };
    let calendar: Vec<_> = COUNTRIES.iter().enumerate().map(framework).collect();
    records::country_team::replace(tx, network, &calendar).await?;
    tx.record(network.0, now, entries).await?;
    let indicators = aunar_domain::indicator::shipped();
    Ok(Frame {
        network,
        plan,
        windows,
        indicators: indicators.into_iter().filter(|i| i.kind == Kind::Number).take(8).collect(),
        now,
        used: 0,
        lines: 0,
    })
}

/// Writes what was reported on some activities: a line each, a report of every third, and what one in
/// ten measured.
pub(super) async fn go_on(
    tx: &mut Tx,
    frame: &mut Frame,
    activities: &[Activity],
    dice: &mut Dice,
) -> Result<(), DbError> {
    let mut entries: Vec<Entry> = Vec::new();
    let plan = frame.plan;
    let mut lines = Vec::new();
    for (n, activity) in activities.iter().enumerate() {
        let Some(lead) = lead(activity) else { continue };
        frame.lines += 1;
        let required = i64::try_from(dice.below(9_000_000)).unwrap_or_default();
        lines.push(Line {
            id: LineId(Uuid::now_v7()),
            plan,
            reference: format!("M-{:06}", frame.lines),
            version: 1,
            activity: activity.id,
            entity: lead,
            source: Source::Core,
            from: None,
            year: 2023,
            quarter: Some(1 + u32::try_from(dice.below(4)).unwrap_or(0)),
            currency: dice.pick(&["USD", "EUR", "BRL"]).parse().expect("a currency"),
            required: Some(required),
            available: (n % 3 > 0).then_some(required / 2),
            spent: (n % 2 > 0).then_some(required / 3),
            note: None,
            removed_at: None,
        });
        if n % 3 == 0 {
            let report = report(frame, activity, lead, dice);
            records::progress::write(tx, &report).await?;
            entries.push(created("progress", report.id.0, Some(plan), json!(report)));
        }
        if n % 10 == 0 {
            measure(tx, frame, activity, lead, dice, &mut entries).await?;
        }
    }
    records::money::insert(tx, &lines).await?;
    entries.extend(lines.iter().map(|l| created("budget-line", l.id.0, Some(plan), json!(l))));
    tx.record(frame.network.0, frame.now, entries).await
}

fn lead(activity: &Activity) -> Option<EntityId> {
    activity.content.involved.iter().find(|i| i.part == Part::Lead).map(|i| i.entity)
}

fn handled(frame: &Frame) -> Handling {
    Handling { submitted: Some((frame.now, PersonId(Uuid::nil()))), ..Handling::default() }
}

fn report(frame: &Frame, activity: &Activity, lead: EntityId, dice: &mut Dice) -> Progress {
    Progress {
        id: ProgressId(Uuid::now_v7()),
        window: dice.pick(&frame.windows).id,
        activity: activity.id,
        entity: lead,
        version: 1,
        state: State::Submitted,
        handling: handled(frame),
        status: Some(activity.content.status),
        slips_to: None,
        slip_reason: None,
        answer: None,
        note: Text::new(Lang::Es, "Avance del trimestre."),
        learnt: None,
    }
}

async fn measure(
    tx: &mut Tx,
    frame: &mut Frame,
    activity: &Activity,
    lead: EntityId,
    dice: &mut Dice,
    entries: &mut Vec<Entry>,
) -> Result<(), DbError> {
    frame.used += 1;
    let number = |n: usize| Reading::Number {
        number: Number(i64::try_from(n).unwrap_or_default() * Number::PARTS),
    };
    let one = Use {
        id: UseId(Uuid::now_v7()),
        plan: frame.plan,
        reference: format!("I-{:05}", frame.used),
        version: 1,
        indicator: dice.pick(&frame.indicators).id,
        of: Of::Activity(activity.id),
        baseline: None,
        milestones: Vec::new(),
        target: Some(Aim {
            by: NaiveDate::from_ymd_opt(2024, 12, 31).unwrap_or_default(),
            reading: number(1_000),
        }),
        dimensions: Vec::new(),
        categories: Vec::new(),
        ended_at: None,
    };
    let position = i64::try_from(frame.used).unwrap_or(i64::MAX);
    records::indicator::insert_use(tx, &one, position).await?;
    entries.push(created("indicator-use", one.id.0, Some(frame.plan), json!(one)));
    for window in &frame.windows {
        let value = Value {
            id: ValueId(Uuid::now_v7()),
            of: one.id,
            window: window.id,
            entity: lead,
            version: 1,
            state: State::Submitted,
            handling: handled(frame),
            reading: number(dice.below(200)),
            cells: Vec::new(),
            note: None,
        };
        records::value::write(tx, &value).await?;
        entries.push(created("value", value.id.0, Some(frame.plan), json!(value)));
    }
    Ok(())
}
