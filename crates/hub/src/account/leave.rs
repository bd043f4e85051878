//! Signing out.

use crate::records::session;
use crate::web::{Answer, Cx, cookie, respond};
use axum::http::header;

/// Ends the session of this browser.
pub(super) async fn leave(cx: Cx) -> Answer {
    if let Some(signed) = &cx.signed {
        let mut tx = cx.state.db.begin().await?;
        session::end(&mut tx, signed.session, signed.person.id, cx.now).await?;
        tx.commit().await?;
        tracing::info!(person = %signed.person.id, "signed out");
    }
    let mut answer = respond::see_other("/");
    answer.headers_mut().append(header::SET_COOKIE, cookie::no_session(&cx.state.public_url)?);
    Ok(answer)
}
