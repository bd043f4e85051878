//! The news of the sample: made up, each saying so, with the standing notes of the network.

use super::deed::created;
use crate::records;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_db::Tx;
use aunar_domain::ids::NewsId;
use aunar_domain::news::{Authorship, News, Picture, Reviewed, StandingNote, State};
use aunar_domain::words::Text;
use aunar_formats::photo::photo;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    notes: Vec<NoteForm>,
    news: Vec<NewsForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteForm {
    #[serde(default)]
    place: Option<String>,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewsForm {
    at: DateTime<Utc>,
    #[serde(default)]
    entity: Option<String>,
    authorship: Authorship,
    title: Text,
    lead: Text,
    body: Text,
    places: Vec<String>,
    office: String,
    #[serde(default)]
    picture: Option<PictureForm>,
}

/// The one picture that the sample has, drawn for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureForm {
    alt: Text,
    credit: String,
}

const PICTURE: &[u8] = include_bytes!("../../sample/lac/islands.png");

async fn illustrate(tx: &mut Tx, news: NewsId, form: PictureForm) -> anyhow::Result<()> {
    let photo = photo(PICTURE)?;
    let picture = Picture {
        id: Uuid::now_v7(),
        news,
        large: records::evidence::hash(&photo.large),
        small: records::evidence::hash(&photo.small),
        width: photo.width.into(),
        height: photo.height.into(),
        alt: form.alt,
        credit: form.credit,
    };
    let files = (photo.large.as_slice(), photo.small.as_slice());
    Ok(records::news_picture::insert(tx, &picture, files).await?)
}

/// Writes them.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("network `lac`")?;
    let id = network.network.id;
    let register = &network.common.register;
    let file: File = serde_json::from_str(include_str!("../../sample/lac/news.json"))?;
    let now = app.now();
    let mut tx = app.db.begin().await?;
    let mut entries = Vec::new();
    for form in file.notes {
        let note =
            StandingNote { id: Uuid::now_v7(), network: id, place: form.place, text: form.text };
        records::news::insert_note(&mut tx, &note).await?;
        entries.push(created("standing-note", note.id, None, json!(note)));
    }
    for (n, form) in (1..).zip(file.news) {
        let entity = form.entity.map(|code| register.find(&code).context("an entity"));
        let whose = register.find(&form.office).context("an office's entity")?.id;
        let office = network.members.iter().find(|m| m.entity == whose);
        let office = office.and_then(|m| m.offices.first()).context("an office")?.id;
        let news = News {
            id: NewsId(Uuid::now_v7()),
            network: id,
            reference: format!("N-{n:03}"),
            version: 1,
            state: State::Approved,
            entity: entity.transpose()?.map(|e| e.id),
            authorship: form.authorship,
            reviewed: Reviewed::No,
            title: form.title,
            lead: form.lead,
            body: form.body,
            places: form.places,
            offices: vec![office],
            publish_at: Some(form.at.min(now)),
            changed_at: form.at.min(now),
        };
        records::news::insert(&mut tx, &news).await?;
        if let Some(picture) = form.picture {
            illustrate(&mut tx, news.id, picture).await?;
        }
        entries.push(created("news", news.id.0, None, json!(news)));
    }
    app.pictures.keep(tx, id.0, now, entries).await?;
    Ok(())
}
