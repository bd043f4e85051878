//! What authors do with what they proposed, on a page that only the links in their letters open:
//! confirm it, see what becomes of it, follow it or not, take it back.

use super::said::{self, Full};
use super::store::{self, Author};
use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::proposal::{Act, Leads, State};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "proposal/pages/sent.html")]
struct SentPage {
    shell: Shell,
    base: String,
    path: String,
    title: Words,
    tone: &'static str,
    state: String,
    next: String,
    withheld: Option<String>,
    full: Option<Full>,
    can_confirm: bool,
    late: bool,
    follows: bool,
    public: Option<String>,
    stopping: bool,
}

/// What a secret opens.
struct Own {
    told: Told,
    author: Author,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "proposal-link-spent")
}

async fn own(cx: &Cx, network: &NetworkPicture, secret: &str) -> Result<Own, Error> {
    let db = &cx.state.db;
    let author = store::by_secret(db, secret).await?.ok_or_else(spent)?;
    let told = records::proposal::by_id(db, network.network.id, author.proposal).await?;
    Ok(Own { told: told.ok_or_else(spent)?, author })
}

impl Own {
    fn can_confirm(&self, now: DateTime<Utc>) -> bool {
        self.told.proposal.state == State::Unconfirmed && now < self.author.confirm_until
    }
}

/// The author's own page. Opening it changes nothing, since mail programs open links before people
/// do.
pub(super) async fn show(cx: Cx, Path((network, secret)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    draw(&cx, &network, &own, &secret)
}

fn draw(cx: &Cx, network: &NetworkPicture, own: &Own, secret: &str) -> Answer {
    let (t, base) = (cx.t(), super::base(&network.network.code));
    let one = &own.told.proposal;
    let can_confirm = own.can_confirm(cx.now);
    let page = SentPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("proposal-sent-title")),
        path: format!("{base}/sent/{secret}"),
        title: said::title(cx, &own.told),
        tone: said::tone(one.state),
        state: t.label("proposal-state", one.state.code()),
        next: t.label("proposal-next", one.state.code()),
        withheld: one.withheld_reason.clone(),
        full: said::full(cx, network, &own.told, true),
        can_confirm,
        late: one.state == State::Unconfirmed && !can_confirm,
        follows: own.author.follows,
        public: one.number.filter(|_| super::is_told(one)).map(|n| format!("{base}/{n}")),
        stopping: cx.reader.path.ends_with("/stop"),
        base,
    };
    respond::private_page(cx, StatusCode::OK, &page)
}

/// Confirms the address, takes the proposal back, follows it or not.
pub(super) async fn act(
    cx: Cx,
    Path((network, secret)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    let base = super::base(&network.network.code);
    let here = format!("{base}/sent/{secret}");
    match form.one("act") {
        Some("confirm") if own.told.proposal.state == State::Unconfirmed => {
            if !own.can_confirm(cx.now) {
                return Err(spent());
            }
            confirm(&cx, &network, &own.told).await?;
        }
        // The button pressed again.
        Some("confirm") => {}
        Some("withdraw") => {
            let number = own.told.proposal.number.filter(|_| super::is_told(&own.told.proposal));
            withdraw(&cx, &network, &own.told).await?;
            return Ok(respond::see_other(&match number {
                Some(number) => format!("{base}/{number}"),
                None => format!("{base}?sent=withdrawn"),
            }));
        }
        Some("follow") => follow(&cx, &network, &own, true).await?,
        Some("stop") => follow(&cx, &network, &own, false).await?,
        other => return Err(Error::bad_act(other, "confirm, withdraw, follow, stop")),
    }
    Ok(respond::see_other(&here))
}

/// No more letters, by one click: mail programs send it for their readers (RFC 8058).
pub(super) async fn stop(cx: Cx, Path((network, secret)): Path<(String, String)>) -> Answer {
    let network = cx.network(&network)?;
    let mut own = own(&cx, &network, &secret).await?;
    follow(&cx, &network, &own, false).await?;
    own.author.follows = false;
    draw(&cx, &network, &own, &secret)
}

async fn follow(cx: &Cx, network: &NetworkPicture, own: &Own, follows: bool) -> Result<(), Error> {
    // Whether somebody gets letters is theirs alone, and in no history.
    let (mut tx, _) = cx.turn(network.network.id).await?;
    store::follow(&mut tx, own.author.proposal, follows).await?;
    Ok(tx.commit().await?)
}

async fn confirm(cx: &Cx, network: &NetworkPicture, told: &Told) -> Result<(), Error> {
    let after = told.proposal.clone().after(Act::Confirm, Leads::default(), cx.now);
    let mut after = after.map_err(|_| super::moved())?;
    let (mut tx, _) = cx.turn(network.network.id).await?;
    after.number = Some(records::proposal::next_number(&mut tx, network.network.id).await?);
    match records::proposal::rewrite(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    let entry = super::deed("public".to_owned(), "create", None, &after, None);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(())
}

/// Takes it back: its words, its organisation and its author's address are erased; what was decided
/// stays. What nobody but its author knew of is gone whole.
async fn withdraw(cx: &Cx, network: &NetworkPicture, told: &Told) -> Result<(), Error> {
    let before = &told.proposal;
    let (mut tx, _) = cx.turn(network.network.id).await?;
    if before.number.is_none() {
        store::erase(&mut tx, before.id).await?;
        return Ok(tx.commit().await?);
    }
    let after = before.clone().after(Act::Withdraw, Leads::default(), cx.now);
    let after = after.map_err(|_| super::moved())?;
    match records::proposal::rewrite(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    store::forget_author(&mut tx, after.id).await?;
    let entry = super::deed("public".to_owned(), "withdraw", Some(before), &after, None);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(())
}
