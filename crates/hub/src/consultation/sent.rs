//! What authors do with their own comments: those without a seat on a page that only the link in
//! their letter opens, those with one once they have signed in.

use super::comment::unnamed;
use super::page::is_mine;
use super::said::{self, Said};
use super::store;
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_db::DbError;
use aunar_domain::consultation::{Act, Author, Comment, CommentState, Consultation};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "consultation/pages/sent.html")]
struct SentPage {
    shell: Shell,
    path: String,
    said: SentComment,
    can_confirm: bool,
    can_withdraw: bool,
    late: bool,
    public: Option<String>,
}

/// A comment as its author sees it, whether or not they may read the plan now.
struct SentComment {
    state_code: &'static str,
    state: String,
    next: String,
    lang: &'static str,
    words: String,
    withheld: Option<String>,
    full: Option<Said>,
}

/// The comment that a secret opens.
struct Own {
    comment: Comment,
    one: Consultation,
    confirm_until: DateTime<Utc>,
}

fn spent() -> Error {
    Error::refused(StatusCode::GONE, "link-spent")
}

async fn own(cx: &Cx, network: &NetworkPicture, secret: &str) -> Result<Own, Error> {
    let db = &cx.state.db;
    let (id, of, confirm_until) = store::by_secret(db, secret).await?.ok_or_else(spent)?;
    let one = records::consultation::by_id(db, of).await?.ok_or_else(spent)?;
    if one.network != network.network.id {
        return Err(spent());
    }
    let comments = records::consultation::comments(db, of).await?;
    let comment = comments.into_iter().find(|c| c.id == id).ok_or_else(spent)?;
    Ok(Own { comment, one, confirm_until })
}

impl Own {
    fn can_confirm(&self, now: DateTime<Utc>) -> bool {
        self.comment.state == CommentState::Unconfirmed
            && now < self.confirm_until
            && self.one.takes_confirmations(now)
    }
}

/// The author's own page. Opening it changes nothing, since mail programs open links before people
/// do.
pub(super) async fn show(
    cx: Cx,
    Path((network, _, secret)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    let t = cx.t();
    let plan = network.plan_by_id(own.one.plan);
    let full = match plan {
        Some(plan) => {
            let changes = said::changes(&cx, &own.one).await?;
            Some(said::said(&cx, &network, plan, &own.comment, &changes))
        }
        None => None,
    };
    let state = own.comment.state;
    let can_confirm = own.can_confirm(cx.now);
    let shell = Shell::of(
        &cx,
        &network,
        plan.map(|p| p.plan.code.as_str()),
        "plan",
        &t.t("consultation-sent-title"),
    );
    let page = SentPage {
        shell,
        path: cx.reader.path.clone(),
        can_confirm,
        can_withdraw: state.after(Act::Withdraw).is_ok(),
        late: state == CommentState::Unconfirmed && !can_confirm,
        public: plan
            .filter(|_| state == CommentState::Published)
            .map(|p| super::address(&network.network.code, &p.plan)),
        said: SentComment {
            state_code: state.code(),
            state: t.label("consultation-comment-state", state.code()),
            next: t.label("consultation-next", state.code()),
            lang: own.comment.lang.code(),
            words: own.comment.words.clone(),
            withheld: own.comment.withheld_reason.clone(),
            full,
        },
    };
    Ok(respond::private(respond::page(&cx, &page)?))
}

/// Confirms the address, or takes the comment back.
pub(super) async fn act(
    cx: Cx,
    Path((network, _, secret)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let own = own(&cx, &network, &secret).await?;
    match form.one("act") {
        Some("confirm") if own.comment.state != CommentState::Unconfirmed => {
            // The button pressed again.
        }
        Some("confirm") => {
            if !own.can_confirm(cx.now) {
                return Err(spent());
            }
            write(&cx, &network, &own.one, own.comment, Act::Confirm, "public".to_owned()).await?;
        }
        Some("withdraw") if own.comment.state == CommentState::Withdrawn => {}
        Some("withdraw") => {
            write(&cx, &network, &own.one, own.comment, Act::Withdraw, "public".to_owned()).await?;
        }
        other => return Err(Error::bad_act(other, "confirm, withdraw")),
    }
    Ok(respond::see_other(&cx.reader.path))
}

/// Takes back a comment made from a seat; only whoever made it may.
pub(super) async fn withdraw_own(
    cx: Cx,
    Path((network, plan, number)): Path<(String, String, String)>,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    cx.person()?;
    let (one, comment) = super::by_number(&cx, plan, &number).await?;
    if !is_mine(&cx, &comment) {
        return Err(Error::forbidden());
    }
    if comment.state != CommentState::Withdrawn {
        let actor = match &comment.author {
            Author::Seat { person, mandate, .. } => {
                format!("person:{person} mandate:{mandate}")
            }
            Author::Public { .. } => "public".to_owned(),
        };
        let actor = unnamed(actor, &comment.author);
        write(&cx, &network, &one, comment, Act::Withdraw, actor).await?;
    }
    Ok(respond::see_other(&super::address(&network.network.code, &plan.plan)))
}

/// Writes what an author does.
async fn write(
    cx: &Cx,
    network: &NetworkPicture,
    one: &Consultation,
    before: Comment,
    act: Act,
    actor: String,
) -> Result<(), Error> {
    let mut after = before.clone().after(act, cx.now).map_err(|_| super::moved())?;
    let mut tx = cx.state.db.begin_in(network.network.id.0).await?;
    if act == Act::Confirm {
        after.number = Some(records::consultation::next_number(&mut tx, one.plan).await?);
    }
    match records::consultation::rewrite_comment(&mut tx, &after).await {
        Err(DbError::Gone) => return Err(super::moved()),
        other => other?,
    }
    // Nobody but its author knows of a comment that was never confirmed.
    if before.state != CommentState::Unconfirmed || act == Act::Confirm {
        let (action, was) = match act {
            Act::Confirm => ("create", None),
            _ => ("withdraw", Some(&before)),
        };
        let entry = super::deed(actor, action, one.plan, was, &after);
        tx.record(network.network.id.0, cx.now, vec![entry]).await?;
    }
    cx.state.pictures.commit(tx).await?;
    Ok(())
}
