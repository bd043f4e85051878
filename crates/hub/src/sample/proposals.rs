//! What was proposed to the sample's network: made up, in its four languages and in every state that
//! a network sees. Authors are unknown; their addresses would have been deleted long ago, and so there
//! are none.

use super::deed::created;
use super::lac::Written;
use crate::records;
use anyhow::Context;
use aunar_db::{Entry, Tx};
use aunar_domain::activity::Audience;
use aunar_domain::ids::{ActivityId, ProposalId};
use aunar_domain::proposal::{Answered, CONSENT, Idea, Proposal, State};
use aunar_domain::words::{Lang, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProposalForm {
    sent: NaiveDate,
    moderated: Option<NaiveDate>,
    lang: Lang,
    state: State,
    title: Option<String>,
    what: Option<String>,
    #[serde(default)]
    partners: Option<String>,
    organisation: Option<String>,
    consent: bool,
    #[serde(default)]
    withheld_reason: Option<String>,
    #[serde(default)]
    withdrawn: Option<NaiveDate>,
    places: Vec<String>,
    audiences: Vec<Audience>,
    objectives: Vec<String>,
    steps: Vec<StepForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepForm {
    state: State,
    at: NaiveDate,
    answer: String,
    #[serde(default)]
    activity: Option<String>,
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

/// Writes them; gives the deeds for the history.
pub(super) async fn write(tx: &mut Tx, sample: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    let file: Vec<ProposalForm> =
        serde_json::from_str(include_str!("../../sample/lac/proposals.json"))?;
    let mut entries = Vec::new();
    for (number, form) in (1_i64..).zip(file) {
        let id = ProposalId(Uuid::now_v7());
        let (one, steps) =
            proposal(sample, id, number, form).with_context(|| format!("proposal {number}"))?;
        records::proposal::write(tx, &one).await?;
        for step in &steps {
            records::proposal::add_step(tx, id, step).await?;
        }
        let after = records::proposal::form(&one, steps.last());
        entries.push(created("proposal", id.0, None, after));
    }
    Ok(entries)
}

fn proposal(
    sample: &Written<'_>,
    id: ProposalId,
    number: i64,
    form: ProposalForm,
) -> anyhow::Result<(Proposal, Vec<Answered>)> {
    let text = |words: Option<String>| words.and_then(|w| Text::new(form.lang, &w));
    let idea = match (text(form.title), text(form.what)) {
        (Some(title), Some(what)) => Some(Idea {
            title,
            what,
            partners: text(form.partners),
            organisation: form.organisation,
            entity: None,
            consent: form.consent.then(|| CONSENT.to_owned()),
        }),
        _ => None,
    };
    let mut steps = Vec::new();
    for (n, step) in (1_i64..).zip(form.steps) {
        let activity = match step.activity {
            None => None,
            Some(reference) => Some(activity(sample, &reference)?),
        };
        steps.push(Answered {
            n,
            state: step.state,
            at: noon(step.at),
            answer: Text::new(form.lang, &step.answer).context("an answer")?,
            activity,
            amendment: None,
        });
    }
    let changed = steps.last().map(|s| s.at).or(form.moderated.map(noon));
    let sent_at = noon(form.sent);
    let one = Proposal {
        id,
        network: sample.network.id,
        number: Some(number),
        lang: form.lang,
        call: None,
        idea,
        places: form.places,
        audiences: form.audiences,
        objectives: form.objectives,
        state: form.state,
        activity: steps.last().and_then(|s| s.activity),
        amendment: None,
        sent_at,
        moderated_at: form.moderated.map(noon),
        withheld_reason: form.withheld_reason,
        changed_at: form.withdrawn.map(noon).or(changed).unwrap_or(sent_at),
        version: 1,
    };
    Ok((one, steps))
}

fn activity(sample: &Written<'_>, reference: &str) -> anyhow::Result<ActivityId> {
    let found = sample.activities.iter().find(|a| a.reference == reference);
    Ok(found.with_context(|| format!("activity {reference}"))?.id)
}
