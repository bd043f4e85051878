//! What the forms of a discussion send, and what was typed when one is refused: the page is drawn
//! again around it, so that nothing has to be written twice.

use crate::web::{Cx, Error, Form};
use aunar_domain::discussion::{Topic, Unfit};
use aunar_domain::intake::Reason;
use aunar_domain::words::{Lang, tidy};
use axum::http::StatusCode;
use uuid::Uuid;

/// A form that was refused, as it was filled in.
#[derive(Default)]
pub(super) struct Typed {
    /// Which form of the page: `comment`, `suggest`, or the identifier of the thread or suggestion.
    pub(super) at: String,
    pub(super) topic: Option<Topic>,
    pub(super) lang: Option<Lang>,
    pub(super) words: String,
    pub(super) value: Option<String>,
    pub(super) called: Vec<String>,
    /// Why it was refused, in the reader's language.
    pub(super) problem: String,
    /// The status to answer with.
    pub(super) status: StatusCode,
}

/// An identifier that was made when the form was drawn.
pub(super) fn id(form: &Form) -> Result<Uuid, Error> {
    let given = form.one("id").unwrap_or_default();
    match given.parse::<Uuid>() {
        Ok(id) if !id.is_nil() => Ok(id),
        _ => {
            let accepted = "01890a5d-ac96-774b-bcce-b302099a8057".to_owned();
            Err(Error::bad_param("bad-value", "id", given, accepted))
        }
    }
}

/// The field it is about; none is the whole activity.
pub(super) fn topic(form: &Form) -> Result<Option<Topic>, Error> {
    form.read::<Topic>("field")
        .transpose()
        .map_err(|unknown| Error::bad_param("bad-value", "field", &unknown.found, unknown.accepted))
}

/// A language that a field of the form names.
pub(super) fn lang(form: &Form, name: &str) -> Result<Option<Lang>, Error> {
    form.read::<Lang>(name)
        .transpose()
        .map_err(|unknown| Error::bad_param("bad-lang", name, &unknown.found, unknown.accepted))
}

/// Words of a field, tidied, unless there are none or too many: then the message that says so.
pub(super) fn words(cx: &Cx, form: &Form, name: &str, most: usize) -> Result<String, String> {
    let words = tidy(form.raw(name).unwrap_or_default());
    if words.is_empty() {
        return Err(cx.t().t("discussion-no-words"));
    }
    at_most(cx, &words, most)?;
    Ok(words)
}

/// Says that there are too many words.
pub(super) fn at_most(cx: &Cx, words: &str, most: usize) -> Result<(), String> {
    let count = words.chars().count();
    if count <= most {
        return Ok(());
    }
    let whole = |n: usize| crate::web::numbers::whole(cx.lang(), n as u64);
    let values = [("count", whole(count)), ("most", whole(most))];
    Err(cx.t().with(
        "discussion-too-long",
        &[("count", values[0].1.as_str()), ("most", values[1].1.as_str())],
    ))
}

/// Why a value cannot stand in a field, in words.
pub(super) fn unfit(cx: &Cx, topic: Topic, unfit: &Unfit) -> String {
    let t = cx.t();
    match unfit {
        Unfit::Same => t.t("suggestion-same"),
        Unfit::Needed => t.t("suggestion-needed"),
        Unfit::Unknown => t.t("suggestion-unknown"),
        Unfit::TooLong => {
            let most = crate::web::numbers::whole(t.0, topic.longest() as u64);
            t.with("suggestion-too-long", &[("most", &most)])
        }
        Unfit::Unread(remarks) => {
            let said = remarks.iter().map(|remark| {
                let reason = match remark.reason {
                    // An import keeps such words as a note; here they are refused.
                    Reason::PeriodUnread | Reason::PeriodNoYear | Reason::PeriodBackwards => {
                        t.t("suggestion-no-period")
                    }
                    reason => t.label("intake", reason.code()),
                };
                let mut said = match remark.value.as_str() {
                    "" => reason,
                    value => format!("«{value}»: {reason}"),
                };
                if !remark.accepted.is_empty() {
                    said.push(' ');
                    let list = remark.accepted.join("; ");
                    said.push_str(&t.with("exchange-accepted", &[("list", &list)]));
                }
                said
            });
            said.collect::<Vec<_>>().join(" ")
        }
    }
}
