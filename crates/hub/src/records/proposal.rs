//! Proposals, with their steps. Where their authors can be reached is not here: see the slice's own
//! tables.

use super::activity::listed;
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Query, Row, Tx, sql};
use aunar_domain::activity::Audience;
use aunar_domain::ids::{ActivityId, AmendmentId, CallId, EntityId, NetworkId, ProposalId};
use aunar_domain::proposal::{Answered, Idea, Proposal, State};
use aunar_domain::words::Lang;
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use uuid::Uuid;

/// A proposal with its steps, the first first.
#[derive(Debug, Clone)]
pub struct Told {
    /// The proposal.
    pub proposal: Proposal,
    /// Its steps.
    pub steps: Vec<Answered>,
}

/// Reads the proposals of a network, the latest number first and those without one before.
pub async fn of_network(db: &Db, network: NetworkId) -> Result<Vec<Told>, DbError> {
    load(db, network, None).await
}

/// Reads a proposal of a network by its identifier.
pub async fn by_id(db: &Db, network: NetworkId, id: ProposalId) -> Result<Option<Told>, DbError> {
    Ok(load(db, network, Some(id)).await?.into_iter().next())
}

/// Reads a proposal of a network by its number.
pub async fn by_number(db: &Db, network: NetworkId, number: i64) -> Result<Option<Told>, DbError> {
    let query = sql!("select id from proposal where network = $1 and number = $2");
    match db.fetch_optional(query.bind(network.0).bind(number)).await? {
        Some(row) => by_id(db, network, ProposalId(row.get(0)?)).await,
        None => Ok(None),
    }
}

/// Reads what an activity answers: the proposals that were taken up as it or joined to it.
pub async fn of_activity(
    db: &Db,
    network: NetworkId,
    activity: ActivityId,
) -> Result<Vec<Told>, DbError> {
    let query =
        sql!("select id from proposal where activity = $1 and network = $2 order by number");
    let mut all = Vec::new();
    for row in db.fetch_all(query.bind(activity.0).bind(network.0)).await? {
        all.extend(by_id(db, network, ProposalId(row.get(0)?)).await?);
    }
    Ok(all)
}

/// Binds what every statement of [`load`] asks for: a network, and one proposal of it or all.
fn asking(query: impl Into<Query>, network: NetworkId, only: Option<ProposalId>) -> Query {
    let query: Query = query.into();
    query.bind(network.0).bind(i64::from(only.is_some())).bind(only.map_or(Uuid::nil(), |id| id.0))
}

async fn load(db: &Db, network: NetworkId, only: Option<ProposalId>) -> Result<Vec<Told>, DbError> {
    let db = &db.still().await?;
    let mut texts = Texts::of_proposals(db, network.0, only.map(|id| id.0)).await?;
    let query = sql!(
        "select x.proposal, x.place from proposal_place x join proposal p on p.id = x.proposal
         where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3) order by x.place"
    );
    let mut places = listed(db, asking(query, network, only), |row| row.get(1)).await?;
    let query = sql!(
        "select x.proposal, x.audience from proposal_audience x join proposal p on p.id = x.proposal
         where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3)"
    );
    let mut audiences = listed(db, asking(query, network, only), |row| {
        let code: String = row.get(1)?;
        super::stored("audience", &code, Audience::from_code(&code))
    })
    .await?;
    let query = sql!(
        "select x.proposal, x.objective from proposal_objective x join proposal p on p.id = x.proposal
         where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3) order by x.objective"
    );
    let mut objectives =
        listed(db, asking(query, network, only), |row| row.get::<String>(1)).await?;
    let query = sql!(
        "select s.proposal, s.id, s.n, s.state, s.at, s.activity, s.amendment
         from proposal_step s join proposal p on p.id = s.proposal
         where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3) order by s.n"
    );
    let mut steps: HashMap<Uuid, Vec<Answered>> = HashMap::new();
    for row in db.fetch_all(asking(query, network, only)).await? {
        steps.entry(row.get(0)?).or_default().push(Answered {
            n: row.get(2)?,
            state: state(&row, 3)?,
            at: row.get(4)?,
            answer: texts.need(row.get(1)?, "answer")?,
            activity: row.get::<Option<Uuid>>(5)?.map(ActivityId),
            amendment: row.get::<Option<Uuid>>(6)?.map(AmendmentId),
        });
    }
    let query = sql!(
        "select id, number, lang, organisation, consent, state, activity, amendment, sent_at, moderated_at,
                withheld_reason, changed_at, version, entity, call
         from proposal p where network = $1 and (cast($2 as bigint) = 0 or p.id = $3)
         order by case when number is null then 0 else 1 end, number desc, sent_at desc"
    );
    let mut all = Vec::new();
    for row in db.fetch_all(asking(query, network, only)).await? {
        let id: Uuid = row.get(0)?;
        let lang: String = row.get(2)?;
        let (organisation, consent) = (row.get(3)?, row.get(4)?);
        let entity = row.get::<Option<Uuid>>(13)?.map(EntityId);
        let idea = match (texts.take(id, "title"), texts.take(id, "what")) {
            (Some(title), Some(what)) => {
                let partners = texts.take(id, "partners");
                Some(Idea { title, what, partners, organisation, entity, consent })
            }
            _ => None,
        };
        let mut objectives = objectives.remove(&id).unwrap_or_default();
        objectives.sort_by_key(|n| n.parse::<u32>().unwrap_or(u32::MAX));
        let mut audiences = audiences.remove(&id).unwrap_or_default();
        audiences.sort_unstable();
        all.push(Told {
            proposal: Proposal {
                id: ProposalId(id),
                network,
                number: row.get(1)?,
                lang: super::stored("language", &lang, Lang::from_code(&lang))?,
                call: row.get::<Option<Uuid>>(14)?.map(CallId),
                idea,
                places: places.remove(&id).unwrap_or_default(),
                audiences,
                objectives,
                state: state(&row, 5)?,
                activity: row.get::<Option<Uuid>>(6)?.map(ActivityId),
                amendment: row.get::<Option<Uuid>>(7)?.map(AmendmentId),
                sent_at: row.get(8)?,
                moderated_at: row.get(9)?,
                withheld_reason: row.get(10)?,
                changed_at: row.get(11)?,
                version: row.get(12)?,
            },
            steps: steps.remove(&id).unwrap_or_default(),
        });
    }
    Ok(all)
}

fn state(row: &Row, at: usize) -> Result<State, DbError> {
    let code: String = row.get(at)?;
    super::stored("state of a proposal", &code, State::from_code(&code))
}

/// The next number of a proposal in a network; its chain has to be held.
pub async fn next_number(tx: &mut Tx, network: NetworkId) -> Result<i64, DbError> {
    let query = sql!("select coalesce(max(number), 0) from proposal where network = $1");
    Ok(tx.fetch_one(query.bind(network.0)).await?.get::<i64>(0)? + 1)
}

/// Whether a proposal with this identifier was taken already.
pub async fn is_taken(tx: &mut Tx, id: ProposalId) -> Result<bool, DbError> {
    let query = sql!("select id from proposal where id = $1").bind(id.0);
    Ok(tx.fetch_optional(query).await?.is_some())
}

/// Writes a new proposal.
pub async fn write(tx: &mut Tx, one: &Proposal) -> Result<(), DbError> {
    let idea = one.idea.as_ref();
    tx.execute(
        sql!(
            "insert into proposal (id, network, number, lang, organisation, consent, state, activity,
                amendment, sent_at, moderated_at, withheld_reason, changed_at, version, entity, call)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
        )
        .bind(one.id.0)
        .bind(one.network.0)
        .bind(one.number)
        .bind(one.lang.code())
        .bind(idea.and_then(|i| i.organisation.clone()))
        .bind(idea.and_then(|i| i.consent.clone()))
        .bind(one.state.code())
        .bind(one.activity.map(|a| a.0))
        .bind(one.amendment.map(|a| a.0))
        .bind(one.sent_at)
        .bind(one.moderated_at)
        .bind(one.withheld_reason.clone())
        .bind(one.changed_at)
        .bind(one.version)
        .bind(idea.and_then(|i| i.entity).map(|e| e.0))
        .bind(one.call.map(|c| c.0)),
    )
    .await?;
    let id = one.id.0;
    let places = one.places.iter().map(|p| vec![id.into(), p.as_str().into()]).collect();
    tx.insert_many(sql!("insert into proposal_place (proposal, place)"), places).await?;
    let audiences = one.audiences.iter().map(|a| vec![id.into(), a.code().into()]).collect();
    tx.insert_many(sql!("insert into proposal_audience (proposal, audience)"), audiences).await?;
    let objectives = one.objectives.iter().map(|o| vec![id.into(), o.as_str().into()]).collect();
    tx.insert_many(sql!("insert into proposal_objective (proposal, objective)"), objectives)
        .await?;
    let mut texts = NewTexts::default();
    if let Some(idea) = idea {
        texts.add(one.id, "title", Some(&idea.title));
        texts.add(one.id, "what", Some(&idea.what));
        texts.add(one.id, "partners", idea.partners.as_ref());
    }
    texts.write(tx).await
}

/// Writes a proposal that has moved on over the version before it. Words that are no longer there are
/// erased, and the organisation's name with them.
pub async fn rewrite(tx: &mut Tx, one: &Proposal) -> Result<(), DbError> {
    let query = sql!(
        "update proposal set number = $1, state = $2, activity = $3, amendment = $4, moderated_at = $5,
            withheld_reason = $6, changed_at = $7, version = $8
         where id = $9 and version = $10"
    );
    let query = query
        .bind(one.number)
        .bind(one.state.code())
        .bind(one.activity.map(|a| a.0))
        .bind(one.amendment.map(|a| a.0))
        .bind(one.moderated_at)
        .bind(one.withheld_reason.clone())
        .bind(one.changed_at)
        .bind(one.version)
        .bind(one.id.0)
        .bind(one.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    if one.idea.is_none() {
        wording::clear(tx, one.id.0).await?;
        let query = sql!(
            "update proposal set consent = null, organisation = null, entity = null where id = $1"
        );
        tx.execute(query.bind(one.id.0)).await?;
        // What others said of words that are gone goes with them.
        super::support::forget(tx, one.id).await?;
        super::call::unweigh(tx, one.id, None).await?;
    }
    Ok(())
}

/// Writes a step.
pub async fn add_step(tx: &mut Tx, of: ProposalId, step: &Answered) -> Result<(), DbError> {
    let id = Uuid::now_v7();
    tx.execute(
        sql!(
            "insert into proposal_step (id, proposal, n, state, at, activity, amendment)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(id)
        .bind(of.0)
        .bind(step.n)
        .bind(step.state.code())
        .bind(step.at)
        .bind(step.activity.map(|a| a.0))
        .bind(step.amendment.map(|a| a.0)),
    )
    .await?;
    let mut texts = NewTexts::default();
    texts.add(id, "answer", Some(&step.answer));
    texts.write(tx).await
}

/// A proposal as the history keeps it. The history cannot forget, and an author may take back their
/// words: none of them is ever told there, nor an organisation, nor an address.
#[must_use]
pub fn form(one: &Proposal, answer: Option<&Answered>) -> Json {
    let mut form = json!({
        "reference": one.number.map(|n| n.to_string()),
        "state": one.state,
        "lang": one.lang,
        "call": one.call,
        "activity": one.activity,
        "amendment": one.amendment,
        "version": one.version,
    });
    if let (Some(answer), Some(fields)) = (answer, form.as_object_mut()) {
        fields.insert("answer".to_owned(), json!(answer.answer));
    }
    form
}
