//! Sealed versions, rounds of endorsement, decisions and commitments.

use aunar_db::{Db, DbError, Query, Row, Tx, Value, sql};
use aunar_domain::activity::Part;
use aunar_domain::endorsement::commitment::{Answer, Commitment, Line};
use aunar_domain::endorsement::{
    Decider, Decision, Ended, Round, Rule, Signature, Stance, Verdict,
};
use aunar_domain::ids::{ActivityId, EntityId, MandateId, PersonId, PlanId, RoundId};
use aunar_domain::mandate::Role;
use aunar_domain::seal::{Seal, SealHash};
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use serde_json::Value as Json;
use std::collections::HashMap;
use uuid::Uuid;

/// A sealed version without its document, which is read when somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number in the plan, from 1.
    pub n: i64,
    /// The hash of its document.
    pub hash: SealHash,
    /// How many bytes the document has.
    pub bytes: i64,
    /// When it was sealed.
    pub at: DateTime<Utc>,
}

/// A round with what was decided in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRecord {
    /// The round.
    pub round: Round,
    /// The decisions, in the order they were made.
    pub decisions: Vec<Decision>,
    /// What members answered to what they take on.
    pub commitments: Vec<Commitment>,
}

/// Everything about a plan's endorsement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endorsement {
    /// Its sealed versions, the first first.
    pub versions: Vec<Version>,
    /// Its rounds, the first first.
    pub rounds: Vec<RoundRecord>,
}

impl Endorsement {
    /// The latest round.
    #[must_use]
    pub fn last(&self) -> Option<&RoundRecord> {
        self.rounds.last()
    }

    /// The round in which members decide.
    #[must_use]
    pub fn open(&self) -> Option<&RoundRecord> {
        self.rounds.iter().find(|r| r.round.ended.is_none())
    }

    /// How the last round that has ended did.
    #[must_use]
    pub fn last_verdict(&self) -> Option<Verdict> {
        self.rounds.iter().rev().find_map(|r| Some(r.round.ended.as_ref()?.verdict))
    }

    /// Whether a version is before the members or was endorsed: the plan changes by amendment only.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.last()
            .is_some_and(|r| r.round.ended.as_ref().is_none_or(|e| e.verdict == Verdict::Endorsed))
    }

    /// A sealed version by its number.
    #[must_use]
    pub fn version(&self, n: i64) -> Option<&Version> {
        self.versions.iter().find(|v| v.n == n)
    }
}

/// Reads everything about a plan's endorsement but the documents.
pub async fn of_plan(db: &Db, plan: Uuid) -> Result<Endorsement, DbError> {
    let rows = sql!(
        "select n, sha256, cast(octet_length(document) as bigint), sealed_at from sealed_version
         where plan = $1 order by n"
    );
    let mut versions = Vec::new();
    for row in db.fetch_all(rows.bind(plan)).await? {
        versions.push(Version {
            n: row.get(0)?,
            hash: hash(&row, 1)?,
            bytes: row.get(2)?,
            at: row.get(3)?,
        });
    }
    let mut deciders = deciders(db, plan).await?;
    let mut decisions = decisions(db, plan).await?;
    let mut commitments = commitments(db, plan).await?;
    let rows = sql!(
        "select r.id, r.version, v.sha256, r.rule, r.quorum, r.opens, r.closes, r.ended_at, r.outcome, r.reason
         from round r join sealed_version v on v.plan = r.plan and v.n = r.version
         where r.plan = $1 order by r.opens, r.version"
    );
    let mut rounds = Vec::new();
    for row in db.fetch_all(rows.bind(plan)).await? {
        let (id, rule): (Uuid, String) = (row.get(0)?, row.get(3)?);
        let ended = match (row.get::<Option<DateTime<Utc>>>(7)?, row.get::<Option<String>>(8)?) {
            (Some(at), Some(code)) => {
                let verdict =
                    super::stored("outcome of a round", &code, Verdict::from_code(&code))?;
                Some(Ended { at, verdict, reason: row.get(9)? })
            }
            _ => None,
        };
        rounds.push(RoundRecord {
            round: Round {
                id: RoundId(id),
                version: row.get(1)?,
                hash: hash(&row, 2)?,
                rule: super::stored("rule of endorsement", &rule, Rule::from_code(&rule))?,
                quorum: row.get::<Option<i64>>(4)?.and_then(|n| u32::try_from(n).ok()),
                opens: row.get(5)?,
                closes: row.get(6)?,
                ended,
                deciders: deciders.remove(&id).unwrap_or_default(),
            },
            decisions: decisions.remove(&id).unwrap_or_default(),
            commitments: commitments.remove(&id).unwrap_or_default(),
        });
    }
    Ok(Endorsement { versions, rounds })
}

async fn deciders(db: &Db, plan: Uuid) -> Result<HashMap<Uuid, Vec<Decider>>, DbError> {
    let mut found: HashMap<Uuid, Vec<Decider>> = HashMap::new();
    let rows = sql!(
        "select m.round, m.entity, m.leads from round_member m join round r on r.id = m.round
         where r.plan = $1 order by m.round, m.position"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        let decider = Decider { entity: EntityId(row.get(1)?), leads: row.get(2)? };
        found.entry(row.get(0)?).or_default().push(decider);
    }
    Ok(found)
}

async fn decisions(db: &Db, plan: Uuid) -> Result<HashMap<Uuid, Vec<Decision>>, DbError> {
    let mut found: HashMap<Uuid, Vec<Decision>> = HashMap::new();
    let rows = sql!(
        "select d.round, d.n, d.entity, d.stance, d.words, d.lang, d.sha256, d.at, d.person, d.mandate,
                d.name, d.role
         from decision d join round r on r.id = d.round where r.plan = $1 order by d.round, d.n"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        found.entry(row.get(0)?).or_default().push(decision(&row)?);
    }
    Ok(found)
}

/// A decision from the columns after the first, which says on what it was made: on a plan and on an
/// amendment alike.
pub(super) fn decision(row: &Row) -> Result<Decision, DbError> {
    let (stance, lang, role): (String, String, String) = (row.get(3)?, row.get(5)?, row.get(11)?);
    Ok(Decision {
        n: row.get(1)?,
        entity: EntityId(row.get(2)?),
        stance: super::stored("decision", &stance, Stance::from_code(&stance))?,
        words: row.get(4)?,
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
        hash: hash(row, 6)?,
        at: row.get(7)?,
        signed: Signature {
            person: PersonId(row.get(8)?),
            mandate: MandateId(row.get(9)?),
            name: row.get(10)?,
            role: super::stored("role of a person", &role, Role::from_code(&role))?,
        },
    })
}

/// A statement of a decision with its values: on what it was made, then the columns that
/// [`decision`] reads.
pub(super) fn of_decision(query: impl Into<Query>, on: Uuid, decision: &Decision) -> Query {
    query
        .into()
        .bind(on)
        .bind(decision.n)
        .bind(decision.entity.0)
        .bind(decision.stance.code())
        .bind(decision.words.clone())
        .bind(decision.lang.code())
        .bind(decision.hash.0.as_slice())
        .bind(decision.at)
        .bind(decision.signed.person.0)
        .bind(decision.signed.mandate.0)
        .bind(decision.signed.name.as_str())
        .bind(decision.signed.role.code())
}

async fn commitments(db: &Db, plan: Uuid) -> Result<HashMap<Uuid, Vec<Commitment>>, DbError> {
    let mut found: HashMap<Uuid, Vec<Commitment>> = HashMap::new();
    let rows = sql!(
        "select c.round, c.entity, c.activity, c.part, c.answer, c.note, c.at
         from commitment c join round r on r.id = c.round where r.plan = $1
         order by c.round, c.entity, c.activity, c.part"
    );
    for row in db.fetch_all(rows.bind(plan)).await? {
        let (part, answer): (String, String) = (row.get(3)?, row.get(4)?);
        let part = super::stored("part in an activity", &part, Part::from_code(&part))?;
        found.entry(row.get(0)?).or_default().push(Commitment {
            entity: EntityId(row.get(1)?),
            line: Line { activity: ActivityId(row.get(2)?), part },
            answer: super::stored("answer to a commitment", &answer, Answer::from_code(&answer))?,
            note: row.get(5)?,
            at: row.get(6)?,
        });
    }
    Ok(found)
}

pub(super) fn hash(row: &Row, at: usize) -> Result<SealHash, DbError> {
    let bytes: Vec<u8> = row.get(at)?;
    bytes
        .try_into()
        .map(SealHash)
        .map_err(|_| DbError::Column { column: at.to_string(), why: "holds no SHA-256".to_owned() })
}

/// The document of a sealed version, with the hash it was sealed with.
pub async fn document(
    db: &Db,
    plan: PlanId,
    n: i64,
) -> Result<Option<(String, SealHash)>, DbError> {
    let query = sql!("select document, sha256 from sealed_version where plan = $1 and n = $2");
    let row = db.fetch_optional(query.bind(plan.0).bind(n)).await?;
    row.map(|row| Ok((row.get(0)?, hash(&row, 1)?))).transpose()
}

/// Writes a sealed version.
pub async fn write_version(
    tx: &mut Tx,
    plan: PlanId,
    n: i64,
    seal: &Seal,
    at: DateTime<Utc>,
    by: &str,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into sealed_version (plan, n, document, sha256, sealed_at, sealed_by)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(plan.0)
        .bind(n)
        .bind(seal.text.as_str())
        .bind(seal.hash.0.as_slice())
        .bind(at)
        .bind(by),
    )
    .await?;
    Ok(())
}

/// Writes a round that opens.
pub async fn write_round(
    tx: &mut Tx,
    plan: PlanId,
    round: &Round,
    by: &str,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into round (id, plan, version, rule, quorum, opens, closes, opened_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(round.id.0)
        .bind(plan.0)
        .bind(round.version)
        .bind(round.rule.code())
        .bind(round.quorum)
        .bind(round.opens)
        .bind(round.closes)
        .bind(by),
    )
    .await?;
    let members = (0_i64..).zip(&round.deciders).map(|(n, decider)| {
        vec![Value::from(round.id.0), decider.entity.0.into(), decider.leads.into(), n.into()]
    });
    tx.insert_many(
        sql!("insert into round_member (round, entity, leads, position)"),
        members.collect(),
    )
    .await?;
    Ok(())
}

/// Ends a round; gone if it has ended already.
pub async fn end_round(
    tx: &mut Tx,
    round: RoundId,
    ended: &Ended,
    by: &str,
) -> Result<(), DbError> {
    let query = sql!(
        "update round set ended_at = $2, ended_by = $3, outcome = $4, reason = $5
         where id = $1 and outcome is null"
    )
    .bind(round.0)
    .bind(ended.at)
    .bind(by)
    .bind(ended.verdict.code())
    .bind(ended.reason.clone());
    if tx.execute(query).await? == 0 { Err(DbError::Gone) } else { Ok(()) }
}

/// Writes a decision.
pub async fn write_decision(
    tx: &mut Tx,
    round: RoundId,
    decision: &Decision,
) -> Result<(), DbError> {
    let query = sql!(
        "insert into decision (round, n, entity, stance, words, lang, sha256, at, person, mandate, name, role)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    );
    tx.execute(of_decision(query, round.0, decision)).await?;
    Ok(())
}

/// Writes a member's answer to a line, over the one before it.
pub async fn write_commitment(
    tx: &mut Tx,
    round: RoundId,
    commitment: &Commitment,
    signed: &Signature,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into commitment (round, entity, activity, part, answer, note, at, person, mandate)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (round, entity, activity, part) do update set answer = excluded.answer,
                note = excluded.note, at = excluded.at, person = excluded.person, mandate = excluded.mandate"
        )
        .bind(round.0)
        .bind(commitment.entity.0)
        .bind(commitment.line.activity.0)
        .bind(commitment.line.part.code())
        .bind(commitment.answer.code())
        .bind(commitment.note.clone())
        .bind(commitment.at)
        .bind(signed.person.0)
        .bind(signed.mandate.0),
    )
    .await?;
    Ok(())
}

/// A sealed version's place among all of an installation's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The chain of its network.
    pub chain: Uuid,
    /// The network's code.
    pub network: String,
    /// The plan.
    pub plan: PlanId,
    /// The plan's code.
    pub code: String,
    /// The number of the version.
    pub n: i64,
}

/// Where all sealed versions of the installation stand.
pub async fn addresses(db: &Db) -> Result<Vec<Address>, DbError> {
    let rows = sql!(
        "select n.id, n.code, p.id, p.code, v.n from sealed_version v join plan p on p.id = v.plan
         join network n on n.id = p.network order by n.code, p.code, v.n"
    );
    let address = |row: &Row| {
        Ok(Address {
            chain: row.get(0)?,
            network: row.get(1)?,
            plan: PlanId(row.get(2)?),
            code: row.get(3)?,
            n: row.get(4)?,
        })
    };
    db.fetch_all(rows).await?.iter().map(address).collect()
}

/// What the history records of a thing: each deed's action and what was after it.
pub async fn deeds(
    db: &Db,
    chain: Uuid,
    entity: &str,
    record: Uuid,
) -> Result<Vec<(String, Json)>, DbError> {
    let rows = sql!(
        "select action, after from history
         where chain = $1 and record = $2 and entity = $3 order by n"
    );
    let rows = db.fetch_all(rows.bind(chain).bind(record).bind(entity)).await?;
    rows.iter().map(|row| Ok((row.get(0)?, json(row, 1)?))).collect()
}

/// Every sealing that the history records: the codes of network and plan, the plan, what was sealed.
pub async fn recorded_seals(db: &Db) -> Result<Vec<(String, String, Uuid, Json)>, DbError> {
    let rows = sql!(
        "select n.code, p.code, h.record, h.after from history h
         join network n on n.id = h.chain join plan p on p.id = h.record
         where h.entity = 'version' and h.action = 'seal' order by n.code, p.code, h.n"
    );
    let rows = db.fetch_all(rows).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, json(row, 3)?))).collect()
}

fn json(row: &Row, at: usize) -> Result<Json, DbError> {
    let text: Option<String> = row.get(at)?;
    serde_json::from_str(text.as_deref().unwrap_or("null")).map_err(|error| DbError::Column {
        column: at.to_string(),
        why: format!("holds no JSON: {error}"),
    })
}
