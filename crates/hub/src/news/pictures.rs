//! The pictures of a piece of news: brought with what they show, for those who do not see them, and with
//! whose they are; made anew in two sizes, so that nothing else of the file is kept; taken away again.

use super::edit::require;
use super::{address, deed, moved, one, writes};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::anew::{anew, too_large};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{begins, begun};
use crate::web::html::Words;
use crate::web::texts::{self, Asked, InLanguage};
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, respond, sure, upload};
use askama::Template;
use aunar_domain::news::{MOST_PICTURES, News, Picture};
use aunar_formats::photo;
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use uuid::Uuid;

/// Most characters of what a picture shows, in one language, and of whose it is.
const LONGEST: (usize, usize) = (500, 160);

/// A picture as pages show it.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) small: String,
    pub(super) large: String,
    pub(super) width: i64,
    pub(super) height: i64,
    /// How wide the smaller one is.
    pub(super) small_width: i64,
    pub(super) large_width: i64,
    pub(super) alt: Words,
    pub(super) credit: String,
}

/// The pictures of a piece of news as pages show them.
pub(super) async fn shown(
    cx: &Cx,
    network: &NetworkPicture,
    news: &News,
) -> Result<Vec<Shown>, Error> {
    let all = records::news_picture::of_network(&cx.state.db, network.network.id).await?;
    let all = all.into_iter().filter(|p| p.news == news.id);
    Ok(all.map(|picture| show_one(cx.t(), network, news, &picture)).collect())
}

/// One of them.
pub(super) fn show_one(
    t: Tongue,
    network: &NetworkPicture,
    news: &News,
    picture: &Picture,
) -> Shown {
    let at = |most: u32| format!("{}/pictures/{}-{most}.jpg", address(network, news), picture.id);
    let longer = picture.width.max(picture.height).max(1);
    let small = i64::from(photo::SMALL).min(longer);
    Shown {
        id: picture.id.to_string(),
        small: at(photo::SMALL),
        large: at(photo::LARGE),
        width: picture.width,
        height: picture.height,
        small_width: picture.width * small / longer,
        large_width: picture.width,
        alt: Words::of(&picture.alt, t.0, t),
        credit: picture.credit.clone(),
    }
}

#[derive(Template)]
#[template(path = "news/pages/pictures.html")]
struct PicturesPage {
    shell: Shell,
    back: String,
    path: String,
    title: Words,
    trouble: Option<String>,
    /// Each with the tick before it is taken away.
    pictures: Vec<(Shown, Field)>,
    full: bool,
    form: String,
    original: Field,
    texts: Vec<InLanguage>,
    rest: Vec<Field>,
}

fn asked(t: Tongue) -> Vec<Asked> {
    vec![Asked::told(t, ("news-field", "news-hint"), (Kind::Line, "alt"), LONGEST.0)]
}

async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    news: &News,
    (sent, wrong): (Option<&Form>, &Wrong),
    status: StatusCode,
    unsure: Option<&str>,
) -> Answer {
    let t = cx.t();
    let original = texts::original(t, sent, Some(&news.title));
    let field = |kind, name: &str| Field::told(t, ("news-field", "news-hint"), kind, name);
    let file = field(Kind::File, "file").required().at_most(photo::MOST_BYTES, too_large(t));
    let with_tick = |(n, one): (usize, Shown)| {
        let which = t.with("news-picture-nth", &[("n", &(n + 1).to_string())]);
        let tick = sure::for_good(t, &which, &one.id, unsure == Some(one.id.as_str()));
        (one, tick)
    };
    let pictures: Vec<_> =
        shown(cx, network, news).await?.into_iter().enumerate().map(with_tick).collect();
    let here = address(network, news);
    let page = PicturesPage {
        shell: Shell::of(cx, network, None, "news", &t.t("news-pictures")),
        path: format!("{here}/pictures"),
        back: here,
        title: Words::of(&news.title, t.0, t),
        trouble: (!wrong.is_nothing()).then(|| t.n("field-trouble", wrong.count())),
        full: pictures.len() >= MOST_PICTURES,
        pictures,
        form: begins(sent),
        original: texts::choice(t, original),
        texts: texts::fields(&asked(t), original, &|_| None, sent, wrong),
        rest: vec![
            field(Kind::Line, "credit").required().sent(sent, wrong),
            // A browser does not give a file back: it is chosen once more.
            Field { value: String::new(), ..file.sent(sent, wrong) },
        ],
    };
    respond::private_page(cx, status, &page)
}

/// The page.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let news = one(&cx, &network, &reference).await?;
    require(&cx, &network, &news)?;
    draw(&cx, &network, &news, (None, &Wrong::default()), StatusCode::OK, None).await
}

/// Takes one that is brought.
pub(super) async fn take(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    request: Request,
) -> Answer {
    cx.person()?;
    let network = cx.network(&code)?;
    let news = one(&cx, &network, &reference).await?;
    // Nothing of a file is read from somebody who may not bring one.
    require(&cx, &network, &news)?;
    let sent = upload::read(request, &cx.state, photo::MOST_BYTES).await?;
    let (t, form) = (cx.t(), sent.form);
    let mut wrong = Wrong::default();
    let alt = texts::read(t, &asked(t), &form, &|_| None, &mut wrong).remove("alt");
    let credit = form.one("credit").map(|c| c.replace('\n', " ")).unwrap_or_default();
    if credit.is_empty() || credit.chars().count() > LONGEST.1 {
        wrong.with("credit", t.n("news-no-credit", LONGEST.1));
    }
    let made = anew(t, sent.file, photo::photo, photo::FEWEST).await?;
    let made = made.map_err(|why| wrong.with("file", why)).ok();
    let (Some(alt), Some(photo), true) = (alt, made, wrong.is_nothing()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&cx, &network, &news, (Some(&form), &wrong), status, None).await;
    };
    let (mut tx, network) = cx.turn_in(&code).await?;
    let news = one(&cx, &network, &reference).await?;
    let actor = require(&cx, &network, &news)?;
    let there = records::news_picture::of_network(&cx.state.db, network.network.id).await?;
    let own = there.iter().filter(|p| p.news == news.id);
    let page = format!("{}/pictures", address(&network, &news));
    let id = begun(&form);
    // The same form sent twice brings it once.
    if there.iter().any(|p| p.id == id) {
        return Ok(respond::see_other(&page));
    }
    if own.count() >= MOST_PICTURES {
        return Err(Error::refused(StatusCode::CONFLICT, "news-pictures-full"));
    }
    let picture = Picture {
        id,
        news: news.id,
        large: records::evidence::hash(&photo.large),
        small: records::evidence::hash(&photo.small),
        width: photo.width.into(),
        height: photo.height.into(),
        alt,
        credit,
    };
    records::news_picture::insert(&mut tx, &picture, (&photo.large, &photo.small)).await?;
    changed(&cx, tx, (&network, &news), actor).await?;
    Ok(respond::see_other(&page))
}

/// The news has another version, and the history says that its pictures changed. Whose they are it does not
/// say: a name that stands there would stand for good.
async fn changed(
    cx: &Cx,
    mut tx: aunar_db::Tx,
    (network, news): (&NetworkPicture, &News),
    actor: String,
) -> Result<(), Error> {
    let after = News { version: news.version + 1, changed_at: cx.now, ..news.clone() };
    records::news::update(&mut tx, &after).await.map_err(moved)?;
    let entry = deed(actor, "change", Some(news), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(())
}

/// Takes one away.
pub(super) async fn remove(
    mut cx: Cx,
    Path((code, reference, picture)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    if !sure::is(&cx, &form) {
        let network = cx.network(&code)?;
        let news = one(&cx, &network, &reference).await?;
        require(&cx, &network, &news)?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let nothing = (None, &Wrong::default());
        return draw(&cx, &network, &news, nothing, status, Some(&picture)).await;
    }
    let (mut tx, network) = cx.turn_in(&code).await?;
    let news = one(&cx, &network, &reference).await?;
    let actor = require(&cx, &network, &news)?;
    let all = records::news_picture::of_network(&cx.state.db, network.network.id).await?;
    let found = all.iter().find(|p| p.news == news.id && p.id.to_string() == picture);
    let found = found.ok_or_else(|| Error::not_found("picture", &picture))?;
    records::news_picture::remove(&mut tx, found).await.map_err(moved)?;
    changed(&cx, tx, (&network, &news), actor).await?;
    Ok(respond::see_other(&format!("{}/pictures", address(&network, &news))))
}

/// Sends the file of one, to whoever may read the news: a picture, whatever was brought once.
pub(super) async fn send(
    cx: Cx,
    Path((code, reference, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let news = one(&cx, &network, &reference).await?;
    let none = || Error::not_found("picture", &file);
    let name = file.strip_suffix(".jpg").and_then(|name| name.rsplit_once('-'));
    let (id, most) = name.ok_or_else(none)?;
    let id = id.parse::<Uuid>().ok().filter(|one| one.to_string() == id).ok_or_else(none)?;
    let files = records::news_picture::files(&cx.state.db, news.id, id).await?;
    let (large, small) = files.ok_or_else(none)?;
    let sha256 = match most.parse() {
        Ok(photo::LARGE) => large,
        Ok(photo::SMALL) => small,
        _ => return Err(none()),
    };
    let bytes = records::evidence::bytes(&cx.state.db, sha256).await?.ok_or_else(none)?;
    let mut response = ([(header::CONTENT_TYPE, "image/jpeg")], bytes).into_response();
    let alone = HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, alone);
    // What is not public yet, or may be taken back, is kept by nobody for long.
    let public = news.is_public(cx.now) && !writes(&cx, &network, news.entity);
    Ok(if public { response } else { respond::private(response) })
}
