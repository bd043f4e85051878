//! The consultation that the sample's plan 2023-2024 had before it was endorsed: made up, answered
//! to the last comment, with the texts as they were before it. Its authors are called by what they
//! are; their addresses would have been deleted long ago, and so there are none.

use super::deed::{created, done};
use crate::exchange::form;
use crate::records;
use anyhow::Context;
use aunar_db::Tx;
use aunar_domain::activity::Activity;
use aunar_domain::consultation::{
    Answer, Author, Change, Comment, CommentKind, CommentState, Consultation, Disposition, Field,
    Moderator, Passage, Subject,
};
use aunar_domain::ids::{ActivityId, ConsultationCommentId, ConsultationId};
use aunar_domain::mandate::{Mandate, Person};
use aunar_domain::plan::{Circle, Plan, Priority};
use aunar_domain::register::Register;
use aunar_domain::words::{Lang, Text, Wording};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsultationForm {
    opens: NaiveDate,
    closes: NaiveDate,
    first_closes: NaiveDate,
    moved_reason: Text,
    closed_at: DateTime<Utc>,
    created_at: DateTime<Utc>,
    changed_at: DateTime<Utc>,
    moderator: Text,
    questions: Vec<Text>,
    earlier: Vec<EarlierForm>,
    comments: Vec<CommentForm>,
}

/// What an activity said before the consultation changed it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierForm {
    r#ref: String,
    #[serde(default)]
    description: BTreeMap<Lang, String>,
    /// Who joined it.
    #[serde(default)]
    without: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommentForm {
    sent: NaiveDate,
    lang: Lang,
    #[serde(default)]
    kind: Option<CommentKind>,
    on: String,
    #[serde(default)]
    passage: Option<PassageForm>,
    words: String,
    #[serde(default)]
    seat: Option<String>,
    #[serde(default)]
    unnamed: bool,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    organisation: Option<String>,
    answered: NaiveDate,
    disposition: Disposition,
    #[serde(default)]
    change: Option<String>,
    reason: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PassageForm {
    field: Field,
    lang: Lang,
    quote: String,
}

/// The consultation with what it changed, to be written.
pub(super) struct Past {
    file: ConsultationForm,
    earlier: Vec<Activity>,
}

/// Reads the file, and makes of the activities it changed the version after the change.
pub(super) fn past(register: &Register, activities: &mut [Activity]) -> anyhow::Result<Past> {
    let file: ConsultationForm =
        serde_json::from_str(include_str!("../../sample/lac/consultation.json"))?;
    let mut earlier = Vec::new();
    for form in &file.earlier {
        let activity = activities.iter_mut().find(|a| a.reference == form.r#ref);
        let activity = activity.with_context(|| format!("activity {}", form.r#ref))?;
        let mut before = activity.clone();
        if let Some(code) = &form.without {
            let entity = register.find(code).with_context(|| format!("entity {code}"))?.id;
            before.content.involved.retain(|i| i.entity != entity);
        }
        let description = before.content.description.take().context("a description")?;
        before.content.description =
            Some(form.description.iter().fold(description, |text, (lang, words)| {
                let by = text.wording(*lang).and_then(|w| w.by.clone());
                text.with(Wording { lang: *lang, words: words.clone(), by, official: false })
            }));
        activity.version = before.version + 1;
        earlier.push(before);
    }
    Ok(Past { file, earlier })
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

impl Past {
    /// Whether the history of an activity begins here.
    pub(super) fn tells(&self, activity: &Activity) -> bool {
        self.earlier.iter().any(|e| e.id == activity.id)
    }

    /// Writes it, with the first rows of the network's history: what the activities said before,
    /// what they said after, and what was said and answered in between.
    pub(super) async fn write(
        self,
        tx: &mut Tx,
        plan: &Plan,
        priorities: &[Priority],
        activities: &[Activity],
        people: &[(Person, Mandate)],
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let Past { file, earlier } = self;
        let network = plan.network;
        let after = |id: ActivityId| activities.iter().find(|a| a.id == id).context("an activity");
        // The chain is new: its rows are numbered from 1.
        let mut changes: HashMap<&str, Change> = HashMap::new();
        let (mut creations, mut edits) = (Vec::new(), Vec::new());
        for (n, before) in (1_i64..).zip(&earlier) {
            let n = n + i64::try_from(earlier.len())?;
            changes.insert(&before.reference, Change { activity: before.id, n });
            creations.push(created("activity", before.id.0, Some(plan.id), form(before)));
            let now_says = form(after(before.id)?);
            let said = (Some(form(before)), now_says);
            edits.push(done("change", ("activity", before.id.0), Some(plan.id), said));
        }
        tx.record(network.0, file.created_at.min(now), creations).await?;
        tx.record(network.0, file.changed_at.min(now), edits).await?;
        let one = Consultation {
            id: ConsultationId(Uuid::now_v7()),
            network,
            plan: plan.id,
            round: 1,
            opens: file.opens,
            closes: file.closes,
            first_closes: Some(file.first_closes),
            moved_reason: Some(file.moved_reason),
            circles: Circle::ALL.iter().copied().collect(),
            anyone: true,
            questions: file.questions,
            moderator: Moderator::Words(file.moderator),
            closed_at: Some(file.closed_at),
            version: 1,
        };
        records::consultation::open(tx, &one).await?;
        let mut entries = Vec::new();
        let after = serde_json::to_value(&one)?;
        entries.push(created("consultation", one.id.0, Some(plan.id), after));
        for (number, said) in (1_i64..).zip(file.comments) {
            let on = subject(&said.on, priorities, activities)?;
            let change = match &said.change {
                None => None,
                Some(of) => {
                    Some(*changes.get(of.as_str()).with_context(|| format!("change {of}"))?)
                }
            };
            let answer = Answer {
                disposition: said.disposition,
                reason: Some(said.reason),
                change,
                at: noon(said.answered),
            };
            let author = match (said.seat, said.name) {
                (Some(seat), _) => seated(&seat, !said.unnamed, people)?,
                (None, name) => Author::Public {
                    name: name.context("a name")?,
                    organisation: said.organisation,
                },
            };
            let comment = Comment {
                id: ConsultationCommentId(Uuid::now_v7()),
                consultation: one.id,
                number: Some(number),
                kind: said.kind.unwrap_or(CommentKind::Comment),
                on,
                passage: said.passage.map(|p| Passage {
                    field: p.field,
                    lang: p.lang,
                    quote: p.quote,
                }),
                lang: said.lang,
                words: said.words,
                author,
                state: CommentState::Published,
                sent_at: noon(said.sent),
                moderated_at: said.sent.succ_opt().map(noon),
                withheld_reason: None,
                answer: Some(answer.checked().with_context(|| format!("answer {number}"))?),
                version: 3,
            };
            records::consultation::write_comment(tx, plan.id, &comment).await?;
            let after = records::consultation::form(&comment);
            entries.push(created("consultation-comment", comment.id.0, Some(plan.id), after));
        }
        tx.record(network.0, now, entries).await?;
        Ok(())
    }
}

fn subject(on: &str, priorities: &[Priority], activities: &[Activity]) -> anyhow::Result<Subject> {
    if on == "plan" {
        return Ok(Subject::Plan);
    }
    if let Some(priority) = priorities.iter().find(|p| p.reference == on) {
        return Ok(Subject::Priority(priority.id));
    }
    let activity = activities.iter().find(|a| a.reference == on);
    Ok(Subject::Activity(activity.with_context(|| format!("subject {on}"))?.id))
}

fn seated(name: &str, named: bool, people: &[(Person, Mandate)]) -> anyhow::Result<Author> {
    let address = super::address(name);
    let found = people.iter().find(|(person, _)| person.email == address);
    let (person, mandate) = found.with_context(|| format!("a seat of {address}"))?;
    Ok(Author::Seat {
        person: person.id,
        mandate: mandate.id,
        role: mandate.role,
        entity: mandate.entity,
        country: mandate.country.clone(),
        named,
    })
}
