//! The endorsement of the sample's plan: that it was endorsed on 31 May 2023 is public and real; who
//! decided what, when and with which words is illustrative.

use super::deed::done;
use super::lac::Written;
use crate::endorsement::record;
use crate::records::endorsement as rounds;
use anyhow::{Context, ensure};
use aunar_db::{Entry, Tx};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::endorsement::commitment::{Answer, Commitment, lines};
use aunar_domain::endorsement::{
    Decider, Decision, Ended, Round, Rule, Signature, Stance, Verdict, outcome,
};
use aunar_domain::framework::Frameworks;
use aunar_domain::geography::Geography;
use aunar_domain::ids::{EntityId, RoundId};
use aunar_domain::mandate::{Mandate, Person};
use aunar_domain::seal::{Source, seal};
use aunar_domain::words::Lang;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

const OPENS: &str = "2023-05-17T15:00:00Z";
const CLOSES: &str = "2023-05-31";
const ENDED: &str = "2023-05-31T22:30:00Z";
/// Decides on the last day, after the last reminder.
const LATE: (&str, &str) = ("UN-HABITAT", "2023-05-31T20:10:00Z");
/// Changes its mind.
const CHANGES: &str = "UNEP";
const BEFORE: &str = "2023-05-17T19:25:00Z";
/// Has a reservation, in Portuguese.
const RESERVES: &str = "OHCHR";
const RESERVATION: &str = "Endossamos o plano com uma reserva: os prazos das atividades que lideramos dependem da confirmação dos recursos para 2024. (Texto ilustrativo.)";
const ABSTENTION: &str = "Nos abstenemos hasta terminar la consulta interna. (Texto ilustrativo.)";
const CORRECTION: &str =
    "Contribuimos con la revisión técnica, no con la facilitación. (Texto ilustrativo.)";
/// Corrects one of its lines.
const CORRECTS: &str = "ILO";

fn moment(text: &str) -> anyhow::Result<DateTime<Utc>> {
    text.parse().with_context(|| format!("moment {text}"))
}

/// An activity as it was planned: what was done and what slipped since was not agreed on then.
fn as_planned(activity: &Activity) -> Arc<Activity> {
    let mut content = activity.content.clone();
    content.status = Status::Pipeline;
    content.period = content.first_period.take().or(content.period);
    content.slip_reason = None;
    content.link = None;
    Arc::new(Activity { content, ..activity.clone() })
}

/// Writes the sealed version, the round, its decisions and commitments; their history.
pub(super) async fn write(tx: &mut Tx, of: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    let activities: Vec<Arc<Activity>> = of.activities.iter().map(as_planned).collect();
    let seal = seal(
        1,
        &Source {
            network: of.network,
            members: of.members,
            plan: of.plan,
            priorities: of.priorities,
            activities: &activities,
            needs: of.needs,
            mechanisms: of.mechanisms,
            register: of.register,
            geography: &Geography::shipped(),
            frameworks: &Frameworks::shipped(),
        },
    )?;
    let deciders = Decider::among(of.members);
    let (opens, plan) = (moment(OPENS)?, of.plan.id);
    let mut round = Round {
        id: RoundId(Uuid::now_v7()),
        version: 1,
        hash: seal.hash,
        rule: Rule::EveryMember,
        quorum: None,
        opens,
        closes: CLOSES.parse().context("the last day")?,
        ended: None,
        deciders,
    };
    let entry = |action, entity, record: Uuid, after: Value| {
        done(action, (entity, record), Some(plan), (None, after))
    };
    let mut entries = vec![
        entry("seal", "version", plan.0, record::sealed(1, &seal)),
        entry("open", "round", round.id.0, record::opened(&round)),
    ];
    rounds::write_version(tx, plan, 1, &seal, opens, "aunar").await?;
    rounds::write_round(tx, plan, &round, "aunar").await?;
    let decisions = decisions(of, &round)?;
    for decision in &decisions {
        rounds::write_decision(tx, round.id, decision).await?;
        entries.push(entry("decide", "decision", round.id.0, record::decided(decision)));
    }
    for decider in &round.deciders {
        let (signed, at) = decisions
            .iter()
            .rfind(|d| d.entity == decider.entity)
            .map(|d| (d.signed.clone(), d.at + TimeDelta::minutes(9)))
            .context("every member decided")?;
        let answers = answers(of, &activities, decider.entity, at);
        for answer in &answers {
            rounds::write_commitment(tx, round.id, answer, &signed).await?;
        }
        if !answers.is_empty() {
            let after = json!(answers.iter().map(record::answered).collect::<Vec<_>>());
            entries.push(entry("confirm", "commitment", round.id.0, after));
        }
    }
    let ended = Ended { at: moment(ENDED)?, verdict: Verdict::Endorsed, reason: None };
    rounds::end_round(tx, round.id, &ended, "aunar").await?;
    entries.push(entry("close", "round", round.id.0, record::ended(&ended)));
    round.ended = Some(ended.clone());
    // The rule itself has to say what the press release says.
    let verdict = outcome(&round, &decisions, ended.at).verdict();
    ensure!(verdict == Some(Verdict::Endorsed), "the sample's decisions do not endorse the plan");
    ensure!(of.plan.endorsed_on == Some(round.day_of_ending(ended.at)), "another day");
    Ok(entries)
}

/// A few a day, on the working days of a fortnight, by day in the region.
fn in_office_hours(n: usize) -> anyhow::Result<DateTime<Utc>> {
    const DAYS: [u8; 9] = [18, 19, 22, 23, 24, 25, 26, 29, 30];
    let (day, hour, minute) = (DAYS[n * 4 % 9], 14 + n * 5 % 7, n * 17 % 60);
    moment(&format!("2023-05-{day:02}T{hour:02}:{minute:02}:00Z"))
}

/// When, who, what, with which words, in which language.
type Cast = (DateTime<Utc>, EntityId, Stance, Option<&'static str>, Lang);

fn decisions(of: &Written<'_>, round: &Round) -> anyhow::Result<Vec<Decision>> {
    let mut cast: Vec<Cast> = Vec::new();
    for (n, decider) in round.deciders.iter().enumerate() {
        let code = of.register.get(decider.entity).map_or("", |e| e.code.as_str());
        let at = in_office_hours(n)?;
        let (at, stance, words, lang) = match code {
            _ if code == LATE.0 => (moment(LATE.1)?, Stance::Endorse, None, Lang::Es),
            RESERVES => (at, Stance::Reservation, Some(RESERVATION), Lang::Pt),
            _ => (at, Stance::Endorse, None, Lang::Es),
        };
        if code == CHANGES {
            let before = moment(BEFORE)?;
            cast.push((before, decider.entity, Stance::Abstain, Some(ABSTENTION), Lang::Es));
        }
        cast.push((at, decider.entity, stance, words, lang));
    }
    cast.sort_by_key(|(at, ..)| *at);
    let decision = |(n, (at, entity, stance, words, lang)): (i64, Cast)| {
        Ok(Decision {
            n,
            entity,
            stance,
            words: words.map(str::to_owned),
            lang,
            hash: round.hash,
            at,
            signed: signature(of.people, entity)?,
        })
    };
    (1..).zip(cast).map(decision).collect()
}

pub(super) fn signature(
    people: &[(Person, Mandate)],
    entity: EntityId,
) -> anyhow::Result<Signature> {
    let speaks =
        |(_, m): &&(Person, Mandate)| m.entity == Some(entity) && m.role.speaks_for_its_entity();
    let (person, mandate) = people.iter().find(speaks).context("somebody speaks for a member")?;
    Ok(Signature {
        person: person.id,
        mandate: mandate.id,
        name: person.name.clone(),
        role: mandate.role,
    })
}

fn answers(
    of: &Written<'_>,
    activities: &[Arc<Activity>],
    entity: EntityId,
    at: DateTime<Utc>,
) -> Vec<Commitment> {
    let corrects = of.register.get(entity).is_some_and(|e| e.code == CORRECTS);
    let lines = lines(activities, entity);
    let last = lines.len().saturating_sub(1);
    let answer = |(n, line)| {
        let note = (corrects && n == last).then(|| CORRECTION.to_owned());
        let answer = if note.is_some() { Answer::Corrected } else { Answer::Confirmed };
        Commitment { entity, line, answer, note, at }
    };
    lines.into_iter().enumerate().map(answer).collect()
}
