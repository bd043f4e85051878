//! Translations for programs that act as a person: what there is to translate, and what was translated.

use super::page::Desk;
use super::save;
use crate::web::body::Body;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, Error, Form, program, respond};
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{OpenApi, ToSchema};

/// Most texts of one list; as many as a form sends.
const MOST: usize = 200;

/// The part of the API's description that is about translations.
#[derive(OpenApi)]
#[openapi(paths(list, write))]
pub(super) struct TranslationsApi;

/// A text beside its translation.
#[derive(Serialize, ToSchema)]
pub(super) struct TextItem {
    /// How it is named when its translation is sent.
    text: String,
    /// The reference of the record whose it is; nothing for the plan itself.
    of: Option<String>,
    field: &'static str,
    /// original, missing, unofficial, official or older than its original.
    standing: &'static str,
    original_lang: &'static str,
    original: String,
    words: Option<String>,
    /// Who translated it.
    by: Option<String>,
    official: bool,
    /// What was seen: sent back with a translation, so that nothing is written over unseen.
    seen: String,
    /// Most characters of it.
    longest: usize,
}

/// A translation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTranslation {
    text: String,
    /// Its words; blank takes it away.
    words: String,
    by: Option<String>,
    #[serde(default)]
    official: bool,
    /// Whoever reads both says that it still holds.
    #[serde(default)]
    still_right: bool,
    seen: String,
}

/// A list of translations into one language.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Translations {
    /// The translations, 200 at most.
    items: Vec<NewTranslation>,
}

/// The texts of a plan that whoever asks may translate, each with what stands beside it in a language.
#[utoipa::path(get, operation_id = "list_translations", path = "/api/v1/networks/{network}/plans/{plan}/translations", tag = "translations",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("into" = Option<String>, Query, description = "es, en, pt or fr"), ("of" = Option<String>, Query, description = "Only the texts of the record with this reference"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200)),
    security(("person" = [])),
    responses((status = 200, body = Paged<TextItem>), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn list(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["into", "of", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let desk = Desk::open(&cx, &network, cx.plan(&network, &plan)?)?;
    let page = Page::of(&cx, 50)?;
    let (total, units) = page.cut(desk.units.iter().collect());
    let item = |unit: &super::unit::Unit<'_>| {
        let (original, there) = (unit.text.original(), unit.text.wording(desk.into));
        TextItem {
            text: unit.key(desk.plan),
            of: unit.reference().map(str::to_owned),
            field: unit.field,
            standing: unit.text.standing(desk.into).code(),
            original_lang: original.code(),
            original: unit.text.words(original).to_owned(),
            words: there.map(|w| w.words.clone()),
            by: there.and_then(|w| w.by.clone()),
            official: there.is_some_and(|w| w.official),
            seen: unit.mark(desk.into),
            longest: unit.longest(),
        }
    };
    let items: Vec<TextItem> = units.into_iter().map(item).collect();
    Ok(respond::private(respond::json(&page.holding(&cx, total, items))?))
}

/// Saves translations into a language. What somebody else wrote since it was read is not written over:
/// it is told, and the rest is saved.
#[utoipa::path(post, operation_id = "write_translation", path = "/api/v1/networks/{network}/plans/{plan}/translations", tag = "translations",
    params(("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("into" = String, Query, description = "es, en, pt or fr"),
        ("Idempotency-Key" = Option<String>, Header, description = "Sent again with it within a day, it is done once")),
    request_body = Translations, security(("person" = [])),
    responses((status = 200, description = "Saved; how many is in `location`", body = inline(serde_json::Value)), (status = 409, description = "Somebody else wrote some of them meanwhile; `errors` names them, and the rest is saved", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = "4XX", description = "A problem", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn write(
    cx: Cx,
    Path(at): Path<(String, String)>,
    body: Result<Body<Translations>, Error>,
) -> Answer {
    cx.params().only(&["into"])?;
    let network = cx.network(&at.0)?;
    Desk::open(&cx, &network, cx.plan(&network, &at.1)?)?;
    cx.person()?;
    if cx.params().one("into").is_none() {
        return Err(Error::bad_param("bad-value", "into", "", "es, en, pt, fr".to_owned()));
    }
    let Body(sent) = body?;
    if sent.items.len() > MOST {
        let values = vec![("most", MOST.to_string())];
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Err(Error::Refused { status, code: "list-too-long", values });
    }
    let mut form = Form::default();
    for one in sent.items {
        let named = |name: &str| format!("{name}.{}", one.text);
        form = form.with("text", &one.text).with(&named("words"), &one.words);
        form = form.with(&named("seen"), &one.seen);
        form = form.with(&named("by"), one.by.as_deref().unwrap_or_default());
        for (name, says) in [("official", one.official), ("right", one.still_right)] {
            if says {
                form = form.with(&named(name), "1");
            }
        }
    }
    let state = cx.state.clone();
    let answer = save::save(cx, Path(at), form).await?;
    program::made(answer, &state.public_url, (StatusCode::OK, json!({}))).await
}
