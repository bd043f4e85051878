//! The receipt of what was taken of a copy: what it changed, field by field, out of the history; and
//! undoing it as long as nobody built on it.

use super::around::Around;
use super::place::{Place, hand};
use super::undo::{Undone, undo};
use crate::ledger;
use crate::records::deeds;
use crate::records::past::{self, Deed};
use crate::records::returned::{self, Receipt};
use crate::web::{Answer, Cx, Error, Form, Shell, address, numbers, respond};
use askama::Template;
use aunar_domain::ids::ActivityId;
use axum::extract::Path;
use axum::http::StatusCode;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// How many changes a page tells.
const MOST: i64 = 500;

#[derive(Template)]
#[template(path = "workbook/pages/receipt.html")]
struct ReceiptPage {
    shell: Shell,
    base: String,
    path: String,
    file: String,
    when: String,
    total: String,
    lines: Vec<Line>,
    more: Option<String>,
    undone: Option<String>,
    may_undo: bool,
    trouble: Option<String>,
}

struct Line {
    what: String,
    name: String,
    href: Option<String>,
    field: String,
}

type At = (String, String, String);

/// The page.
pub(super) async fn show(cx: Cx, Path(at): Path<At>) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    place.require(&cx)?;
    let receipt = found(&cx, &place, &at.2).await?;
    draw(&cx, &place, &receipt, None).await
}

async fn found(cx: &Cx, place: &Place, id: &str) -> Result<Receipt, Error> {
    let gone = || Error::not_found("receipt", id);
    let id: Uuid = id.parse().map_err(|_| gone())?;
    returned::find_receipt(&cx.state.db, place.plan, id).await?.ok_or_else(gone)
}

/// Whether whoever asks may undo it: whoever took it, and those who run the network.
fn may_undo(cx: &Cx, place: &Place, receipt: &Receipt) -> bool {
    let own = cx.signed.as_ref().is_some_and(|s| Some(s.person.id) == receipt.person);
    own || cx.may(aunar_domain::access::Action::RunReporting, place.object())
        || cx.may(aunar_domain::access::Action::Import, place.object())
}

async fn draw(
    cx: &Cx,
    place: &Place,
    receipt: &Receipt,
    trouble: Option<(String, StatusCode)>,
) -> Answer {
    let t = cx.t();
    let chain = place.network.network.id.0;
    let mut lines = Vec::new();
    for deed in past::between(&cx.state.db, chain, receipt.rows, MOST).await? {
        let Deed { entity, record, before, after } = deed;
        let json = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|t| serde_json::from_str(t).ok()).unwrap_or_default()
        };
        let (before, after) = (json(&before), json(&after));
        let field = match before {
            Value::Null => t.t("copy-receipt-new"),
            _ => {
                let fields = deeds::fields(&before, &after);
                let words: Vec<String> = fields
                    .iter()
                    .map(|f| t.try_label("field", f).unwrap_or_else(|| f.clone()))
                    .collect();
                words.join(", ")
            }
        };
        let activity = place.plan().by_id(ActivityId(record));
        let reference = after.get("reference").and_then(Value::as_str).unwrap_or_default();
        lines.push(Line {
            what: t.try_label("history-entity", &entity).unwrap_or(entity),
            name: activity.map_or_else(
                || reference.to_owned(),
                |a| format!("{} {}", a.reference, a.content.title.words(t.0)),
            ),
            href: activity.map(|a| address::activity(&place.network, place.plan(), &a.reference)),
            field,
        });
    }
    let total = receipt.rows.1 - receipt.rows.0 + 1;
    let page = ReceiptPage {
        shell: Shell::of(cx, &place.network, Some(&place.code), "plan", &t.t("copy-receipt-title")),
        base: place.base(),
        path: format!("{}/receipts/{}", place.base(), receipt.id),
        file: receipt.name.clone(),
        when: numbers::moment(t.0, receipt.at),
        total: t.n("copy-receipt-changes", u64::try_from(total).unwrap_or_default()),
        more: (total > MOST)
            .then(|| t.n("copy-receipt-more", u64::try_from(total - MOST).unwrap_or_default())),
        lines,
        undone: receipt
            .undone
            .as_ref()
            .map(|(at, _)| t.with("copy-undone-at", &[("when", &numbers::moment(t.0, *at))])),
        may_undo: receipt.undone.is_none() && may_undo(cx, place, receipt),
        trouble: trouble.as_ref().map(|t| t.0.clone()),
    };
    respond::private_page(cx, trouble.map_or(StatusCode::OK, |t| t.1), &page)
}

/// Undoes it.
pub(super) async fn act(cx: Cx, Path(at): Path<At>, form: Form) -> Answer {
    cx.person()?;
    let place = Place::of(&cx, &at.0, &at.1)?;
    place.require(&cx)?;
    let receipt = found(&cx, &place, &at.2).await?;
    if !may_undo(&cx, &place, &receipt) {
        return Err(Error::forbidden());
    }
    if form.one("act") != Some("undo") {
        return draw(&cx, &place, &receipt, None).await;
    }
    let t = cx.t();
    if receipt.undone.is_some() {
        let trouble = (t.t("copy-undone-already"), StatusCode::CONFLICT);
        return draw(&cx, &place, &receipt, Some(trouble)).await;
    }
    let network = place.network.network.id;
    let (mut tx, picture) = cx.turn(network).await?;
    let held = picture.by_id(network).filter(|n| n.plan_by_id(place.plan).is_some());
    let held = held.ok_or_else(|| Error::not_found("plan", &place.code))?;
    let ledger = ledger::of(&cx.state, network).await?;
    let around = Around { network: Arc::clone(held), ledger, plan: place.plan, t, now: cx.now };
    // A sealed plan changes by amendment only; what was taken before it was sealed is in the seal.
    if around.plan().plan.sealed && touches_text(&cx, &place, &receipt).await? {
        tx.rollback().await?;
        let trouble = (t.t("copy-undo-sealed"), StatusCode::CONFLICT);
        return draw(&cx, &place, &receipt, Some(trouble)).await;
    }
    let actor = cx.actor(aunar_domain::access::Action::SendCopy, place.object())?;
    match undo(&cx.state, &mut tx, &around, &hand(&cx), &receipt, &actor).await {
        Ok(Undone::Done) => {
            cx.state.pictures.commit(tx).await?;
            Ok(respond::see_other(&cx.reader.path))
        }
        Ok(Undone::Kept(names)) => {
            tx.rollback().await?;
            let names = names.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
            let trouble = (t.with("copy-undo-kept", &[("names", &names)]), StatusCode::CONFLICT);
            draw(&cx, &place, &receipt, Some(trouble)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether what a receipt is of changed what activities say.
async fn touches_text(cx: &Cx, place: &Place, receipt: &Receipt) -> Result<bool, Error> {
    let chain = place.network.network.id.0;
    let deeds = past::between(&cx.state.db, chain, receipt.rows, i64::MAX).await?;
    Ok(deeds.iter().any(|d| d.entity == "activity"))
}
