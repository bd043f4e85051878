//! Drafts as stored: each of one person, of one form. Never shown to anybody else, never in the
//! history. And what an activity said in the version that a form or a draft was begun from.

use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::activity::Content;
use aunar_domain::ids::{NetworkId, PersonId, PlanId};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::Fields;
use aunar_domain::words::Lang;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What somebody has begun to write.
pub(super) struct Draft {
    /// Whose it is.
    pub(super) person: PersonId,
    /// The activity, or the identifier that a new one will have.
    pub(super) form: Uuid,
    /// The plan.
    pub(super) plan: PlanId,
    /// The version it was begun from; 0 for a new activity.
    pub(super) version: i64,
    /// The language of texts that are not there yet.
    pub(super) lang: Lang,
    /// When it was last kept.
    pub(super) saved_at: DateTime<Utc>,
    /// What was typed, of the fields that were changed.
    pub(super) fields: Fields,
}

/// Keeps a draft in the place of the one before.
pub(super) async fn keep(tx: &mut Tx, draft: &Draft) -> Result<(), DbError> {
    sweep(tx, draft.person, draft.form).await?;
    tx.execute(
        sql!(
            "insert into edit_draft (person, form, plan, base_version, lang, saved_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(draft.person.0)
        .bind(draft.form)
        .bind(draft.plan.0)
        .bind(draft.version)
        .bind(draft.lang.code())
        .bind(draft.saved_at),
    )
    .await?;
    let rows = draft.fields.iter().map(|(field, words)| -> Vec<Value> {
        vec![draft.person.0.into(), draft.form.into(), field.code().into(), words.as_str().into()]
    });
    tx.insert_many(
        sql!("insert into edit_draft_field (person, form, field, words)"),
        rows.collect(),
    )
    .await?;
    Ok(())
}

/// Takes a draft away.
pub(super) async fn sweep(tx: &mut Tx, person: PersonId, form: Uuid) -> Result<(), DbError> {
    for query in [
        sql!("delete from edit_draft_field where person = $1 and form = $2"),
        sql!("delete from edit_draft where person = $1 and form = $2"),
    ] {
        tx.execute(query.bind(person.0).bind(form)).await?;
    }
    Ok(())
}

/// A person's draft of a form.
pub(super) async fn find(db: &Db, person: PersonId, form: Uuid) -> Result<Option<Draft>, DbError> {
    let query = sql!(
        "select person, form, plan, base_version, lang, saved_at from edit_draft
         where person = $1 and form = $2"
    );
    match db.fetch_optional(query.bind(person.0).bind(form)).await? {
        Some(row) => draft(db, &row).await.map(Some),
        None => Ok(None),
    }
}

/// The new activities that a person has begun in a plan, the latest first.
pub(super) async fn begun(db: &Db, person: PersonId, plan: PlanId) -> Result<Vec<Draft>, DbError> {
    let query = sql!(
        "select person, form, plan, base_version, lang, saved_at from edit_draft
         where person = $1 and plan = $2 and base_version = 0 order by saved_at desc, form limit 20"
    );
    drafts(db, db.fetch_all(query.bind(person.0).bind(plan.0)).await?).await
}

/// All that a person has begun in a plan, new activities and changes, the latest first.
pub(super) async fn unfinished(
    db: &Db,
    person: PersonId,
    plan: PlanId,
) -> Result<Vec<Draft>, DbError> {
    let query = sql!(
        "select person, form, plan, base_version, lang, saved_at from edit_draft
         where person = $1 and plan = $2 order by saved_at desc, form limit 40"
    );
    drafts(db, db.fetch_all(query.bind(person.0).bind(plan.0)).await?).await
}

async fn drafts(db: &Db, rows: Vec<Row>) -> Result<Vec<Draft>, DbError> {
    let mut drafts = Vec::new();
    for row in rows {
        drafts.push(draft(db, &row).await?);
    }
    Ok(drafts)
}

async fn draft(db: &Db, row: &Row) -> Result<Draft, DbError> {
    let (person, form): (Uuid, Uuid) = (row.get(0)?, row.get(1)?);
    let lang: String = row.get(4)?;
    let query = sql!("select field, words from edit_draft_field where person = $1 and form = $2");
    let mut fields = Fields::new();
    for row in db.fetch_all(query.bind(person).bind(form)).await? {
        let code: String = row.get(0)?;
        fields.insert(
            crate::records::stored("field of an activity", &code, Field::from_code(&code))?,
            row.get(1)?,
        );
    }
    Ok(Draft {
        person: PersonId(person),
        form,
        plan: PlanId(row.get(2)?),
        version: row.get(3)?,
        lang: crate::records::stored("language", &lang, Lang::from_code(&lang))?,
        saved_at: row.get(5)?,
        fields,
    })
}

/// How many deeds of an activity are looked through for an older version of it.
const LOOKED_THROUGH: i64 = 500;

/// What an activity said in a version, from its history.
pub(super) async fn as_of(
    db: &Db,
    network: NetworkId,
    activity: Uuid,
    version: i64,
) -> Result<Option<Content>, DbError> {
    for row in db.history(network.0, Some(activity), None, LOOKED_THROUGH).await? {
        if let Some(after) = row.after
            && after.get("version").and_then(serde_json::Value::as_i64) == Some(version)
        {
            return Ok(serde_json::from_value(after).ok());
        }
    }
    Ok(None)
}
