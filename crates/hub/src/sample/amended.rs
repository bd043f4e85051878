//! The amendments of the sample's plan: whatever of it is no longer as it was endorsed. That the
//! regional review slipped is public and real; who decided on it and when is illustrative.

use super::deed::done;
use super::endorsed::signature;
use super::lac::Written;
use crate::amendment::recorded;
use crate::exchange::form;
use crate::records::amendment as amendments;
use anyhow::Context;
use aunar_db::{Entry, Tx};
use aunar_domain::activity::Activity;
use aunar_domain::amendment::{Amendment, Asked, LIMITS, Reach, Stage, Weight, touched, weigh};
use aunar_domain::endorsement::{Decision, Rule, Stance, last_moment};
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::ids::AmendmentId;
use aunar_domain::seal::{Source, seal_amendment};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

const SLIPPED: &str = "La contraparte pidió más tiempo. (Texto ilustrativo.)";
const LINKED: &str = "El producto ya está publicado: se añade su enlace. (Texto ilustrativo.)";

/// Whose link was added once the product was there.
const LINKED_LATER: [&str; 2] = ["A-001", "A-019"];

/// An activity as it was endorsed, where it says something else now.
pub(super) fn before(activity: &Activity) -> Option<Activity> {
    let mut content = activity.content.clone();
    if content.first_period.is_some() {
        content.period = content.first_period.take();
        content.slip_reason = None;
    } else if LINKED_LATER.contains(&activity.reference.as_str()) {
        content.link.take()?;
    } else {
        return None;
    }
    Some(Activity { version: activity.version - 1, content, ..activity.clone() })
}

/// Counts the amendments that are told here as the versions they made.
pub(super) fn raise(activities: &mut [Activity]) {
    activities.iter_mut().filter(|a| before(a).is_some()).for_each(|a| a.version += 1);
}

/// A working hour of a day.
fn at(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(hour, 10, 0).unwrap_or_default()).and_utc()
}

/// When somebody asked for it: some weeks before what was planned would have ended, or after the
/// product was there.
fn asked_on(old: &Activity) -> Option<NaiveDate> {
    let end = old.content.period?.end;
    let earliest = NaiveDate::from_ymd_opt(2023, 6, 12)?;
    let slips = old.content.link.is_some();
    let day = if slips { end - Days::new(40) } else { end + Days::new(16) };
    Some(day.max(earliest))
}

/// Writes the amendments with what was decided on them; their history.
pub(super) async fn write(tx: &mut Tx, of: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    let mut all: Vec<(NaiveDate, Activity, &Activity)> = of
        .activities
        .iter()
        .filter_map(|new| before(new).map(|old| (old, new)))
        .filter_map(|(old, new)| Some((asked_on(&old)?, old, new)))
        .collect();
    all.sort_by(|a, b| (a.0, &a.2.reference).cmp(&(b.0, &b.2.reference)));
    let mut entries = Vec::new();
    for (n, (day, old, new)) in (1..).zip(all) {
        entries.extend(one(tx, of, n, day, &old, new).await?);
    }
    Ok(entries)
}

async fn one(
    tx: &mut Tx,
    of: &Written<'_>,
    n: i64,
    day: NaiveDate,
    old: &Activity,
    new: &Activity,
) -> anyhow::Result<Vec<Entry>> {
    let weight = weigh(old, new, LIMITS).weight();
    let slips = new.content.first_period.is_some();
    let reason = new.content.slip_reason.clone().filter(|_| slips);
    let reason = reason
        .or_else(|| Text::new(Lang::Es, if slips { SLIPPED } else { LINKED }))
        .context("a reason")?;
    let source = Source {
        network: of.network,
        members: of.members,
        plan: of.plan,
        priorities: of.priorities,
        activities: &[],
        needs: of.needs,
        mechanisms: of.mechanisms,
        register: of.register,
        geography: &Geography::shipped(),
        frameworks: &Frameworks::shipped(),
    };
    let seal = seal_amendment(n, &source, old, new, &reason)?;
    let logged = weight == Weight::Minor;
    let mut amendment = Amendment {
        id: AmendmentId(Uuid::now_v7()),
        plan: of.plan.id,
        n,
        activity: new.id,
        base: old.version,
        weight,
        before: old.content.clone(),
        after: new.content.clone(),
        reason,
        hash: seal.hash,
        proposer: new.content.lead(),
        proposed_at: at(day, 15),
        stage: if logged { Stage::InForce } else { Stage::Proposed },
        round: None,
        ended_at: logged.then(|| at(day, 15)),
        word: None,
    };
    let (id, plan) = (amendment.id, Some(of.plan.id));
    let entry = |action, said| done(action, ("amendment", id.0), plan, (None, said));
    amendments::write(tx, &amendment, &seal.text, "aunar").await?;
    let action = if logged { "log" } else { "propose" };
    let mut entries = vec![entry(action, json!(amendment))];
    if !logged {
        let opens = day + Days::new(3);
        let closes = opens + Days::new(14);
        let asked = Asked {
            rule: Rule::NoObjection,
            reach: Reach::Touched,
            opens: at(opens, 16),
            closes,
            deciders: touched(Reach::Touched, &old.content, &new.content, of.members),
        };
        amendments::ask(tx, id, &asked).await?;
        let said = json!({ "n": n, "sha256": amendment.hash, "round": asked });
        entries.push(entry("open", said));
        // Whoever leads it says so; the others let it pass.
        if let Some(lead) = new.content.lead().filter(|e| asked.deciders.contains(e)) {
            let decision = Decision {
                n: 1,
                entity: lead,
                stance: Stance::Endorse,
                words: None,
                lang: Lang::Es,
                hash: amendment.hash,
                at: at(opens, 16) + TimeDelta::hours(22),
                signed: signature(of.people, lead)?,
            };
            amendments::decide(tx, id, &decision).await?;
            entries.push(entry("decide", recorded(n, &decision)));
        }
        amendments::end(tx, id, Stage::InForce, None, last_moment(closes)).await?;
        let said = json!({ "n": n, "stage": Stage::InForce });
        entries.push(entry("close", said));
        amendment.stage = Stage::InForce;
    }
    entries.push(done("amend", ("activity", new.id.0), plan, (Some(form(old)), form(new))));
    Ok(entries)
}
