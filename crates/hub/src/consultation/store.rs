//! What is this slice's alone: the addresses of those who speak without a seat, and the letters to
//! them. Must never let an address out to a page or into the history.

use crate::notify::{self, Mail};
use crate::records;
use crate::records::session::hash;
use crate::web::Error;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::{ConsultationCommentId, ConsultationId};
use aunar_domain::mandate::FORMER;
use aunar_domain::plan::{Circles, Plan, PlanStatus};
use aunar_domain::plan_life::Step;
use aunar_domain::words::Lang;
use axum::http::StatusCode;
use chrono::{DateTime, Days, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

/// How long the link to confirm an address is good for.
pub(super) const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(2);
/// How long addresses are kept once a consultation is over.
const KEPT: Days = Days::new(365);

/// Sends the letter with the link that confirms an address, once a comment.
pub(super) async fn send_confirmation(
    tx: &mut Tx,
    comment: ConsultationCommentId,
    email: &str,
    lang: Lang,
    (plan, link): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let mail = Mail::to_address("consultation-confirm", email, lang)
        .saying("plan", plan)
        .saying("link", link)
        .until(now + CONFIRM_WITHIN)
        .once(format!("consultation-confirm {comment}"));
    notify::post(tx, &mail, now).await
}

/// Tells somebody why their comment was withheld.
pub(super) async fn send_reason(
    tx: &mut Tx,
    comment: ConsultationCommentId,
    (email, lang): (&str, Lang),
    (plan, reason): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let mail = Mail::to_address("consultation-withheld", email, lang)
        .saying("plan", plan)
        .saying("reason", reason)
        .once(format!("consultation-withheld {comment} {}", now.timestamp()));
    notify::post(tx, &mail, now).await
}

/// How many comments came from an address since a moment.
pub(super) async fn came_from(
    tx: &mut Tx,
    email: &str,
    since: DateTime<Utc>,
) -> Result<i64, DbError> {
    let query = sql!(
        "select count(*) from consultation_sender s
         join consultation_comment c on c.id = s.comment where s.email = $1 and c.sent_at > $2"
    );
    tx.fetch_one(query.bind(email).bind(since)).await?.get(0)
}

/// Keeps the address a comment came from; the secret opens the author's own page.
pub(super) async fn add_sender(
    tx: &mut Tx,
    comment: ConsultationCommentId,
    email: &str,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into consultation_sender (comment, email, hash, confirm_until)
             values ($1, $2, $3, $4)"
        )
        .bind(comment.0)
        .bind(email)
        .bind(hash(secret))
        .bind(now + CONFIRM_WITHIN),
    )
    .await?;
    Ok(())
}

/// What an author's secret opens: the comment, its consultation, until when it can be confirmed.
pub(super) async fn by_secret(
    db: &Db,
    secret: &str,
) -> Result<Option<(ConsultationCommentId, ConsultationId, DateTime<Utc>)>, DbError> {
    let query = sql!(
        "select s.comment, c.consultation, s.confirm_until from consultation_sender s
         join consultation_comment c on c.id = s.comment where s.hash = $1"
    );
    let row = db.fetch_optional(query.bind(hash(secret))).await?;
    row.map(|row| {
        Ok((ConsultationCommentId(row.get(0)?), ConsultationId(row.get(1)?), row.get(2)?))
    })
    .transpose()
}

/// The address a comment came from, while it is kept.
pub(super) async fn address_of(
    tx: &mut Tx,
    comment: ConsultationCommentId,
) -> Result<Option<String>, DbError> {
    let query = sql!("select email from consultation_sender where comment = $1").bind(comment.0);
    tx.fetch_optional(query).await?.map(|row| row.get(0)).transpose()
}

/// Deletes what is no longer needed: the addresses of those who spoke in consultations that were over a
/// year ago, and the comments nobody confirmed. Says how many addresses went. `aunar serve` does it
/// when it starts and twice a day; it may be done at any time and any number of times.
pub async fn forget_addresses(db: &Db, now: DateTime<Utc>) -> Result<u64, DbError> {
    let before = now - KEPT;
    let mut tx = db.begin().await?;
    let old = sql!(
        "delete from consultation_sender where comment in (
            select m.id from consultation_comment m join consultation c on c.id = m.consultation
            where c.closed_at < $1 or c.closes < $2)"
    );
    let mut gone = tx.execute(old.bind(before).bind(before.date_naive())).await?;
    // Those whose link ran out a day ago.
    let ran_out = now - Days::new(1);
    let unconfirmed = sql!(
        "delete from consultation_sender where confirm_until < $1 and comment in (
            select id from consultation_comment where state = 'unconfirmed')"
    );
    gone += tx.execute(unconfirmed.bind(ran_out)).await?;
    tx.execute(sql!(
        "delete from consultation_comment where state = 'unconfirmed'
         and id not in (select comment from consultation_sender)"
    ))
    .await?;
    tx.commit().await?;
    Ok(gone)
}

/// Takes the name and the organisation from the published comments that came from an address without a
/// seat, and deletes the others with the address; gives network and identifier of those that stay.
pub async fn erase_author(tx: &mut Tx, email: &str) -> Result<Vec<(Uuid, Uuid)>, DbError> {
    let query = sql!(
        "select c.id, n.network, c.state from consultation_comment c
         join consultation n on n.id = c.consultation
         join consultation_sender s on s.comment = c.id where s.email = $1 order by c.id"
    );
    let mut kept = Vec::new();
    for row in tx.fetch_all(query.bind(email)).await? {
        let (id, network, state): (Uuid, Uuid, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        tx.execute(sql!("delete from consultation_sender where comment = $1").bind(id)).await?;
        if matches!(state.as_str(), "published" | "withdrawn") {
            let query = sql!(
                "update consultation_comment set name = $2, organisation = null where id = $1"
            );
            tx.execute(query.bind(id).bind(FORMER)).await?;
            kept.push((network, id));
        } else {
            records::wording::clear(tx, id).await?;
            tx.execute(sql!("delete from consultation_comment where id = $1").bind(id)).await?;
        }
    }
    Ok(kept)
}

/// Takes a plan into or out of its consultation and opens it to these circles: the two moves of a
/// plan that this slice makes. Gives the plan before and after, for the history.
pub(super) async fn move_plan(
    tx: &mut Tx,
    plan: &Plan,
    to: PlanStatus,
    open_to: Circles,
) -> Result<(Value, Value), Error> {
    let elsewhere = || Error::refused(StatusCode::CONFLICT, "plan-elsewhere");
    let step = Step::between(plan.status, to);
    if !matches!(step, Some(Step::Consult | Step::EndConsultation)) {
        return Err(elsewhere());
    }
    match records::plan::set_status(tx, plan.id, plan.status, to).await {
        Err(DbError::Gone) => return Err(elsewhere()),
        other => other?,
    }
    records::plan::open_to(tx, plan.id, open_to).await?;
    let after = Plan { status: to, open_to, ..plan.clone() };
    Ok((json!(plan), json!(after)))
}
