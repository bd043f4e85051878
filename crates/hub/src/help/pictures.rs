//! Pictures of pages for the guides, one a language, compiled in: taken by `cargo xtask shots --guides` from the
//! sample installation (`tests/browser/guide-pictures.mjs`), never by hand, so that they can be taken anew
//! whenever pages change.

use crate::web::{Answer, Cx, Error};
use aunar_domain::words::Lang;
use aunar_formats::photo;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// A picture in one language.
pub(super) struct Picture {
    /// Its name, as guides say it.
    pub(super) name: &'static str,
    /// The language of the page that it shows.
    pub(super) lang: Lang,
    /// It.
    pub(super) jpeg: &'static [u8],
    /// How wide it is, in pixels.
    pub(super) width: u32,
    /// How high it is.
    pub(super) height: u32,
    /// Its address, which changes with its content.
    pub(super) href: String,
}

macro_rules! pictures {
    ($($name:literal),+ $(,)?) => {
        [$(
            (Lang::Es, $name, include_bytes!(concat!("pictures/es/", $name, ".jpg")).as_slice()),
            (Lang::En, $name, include_bytes!(concat!("pictures/en/", $name, ".jpg")).as_slice()),
            (Lang::Pt, $name, include_bytes!(concat!("pictures/pt/", $name, ".jpg")).as_slice()),
            (Lang::Fr, $name, include_bytes!(concat!("pictures/fr/", $name, ".jpg")).as_slice()),
        )+]
    };
}

/// In the order of the script that takes them.
static PICTURES: LazyLock<Vec<Picture>> = LazyLock::new(|| {
    let files = pictures![
        "desk",
        "activities",
        "coverage",
        "activity-form",
        "overlap",
        "workbook",
        "decide",
        "report",
        "people",
        "review",
        "request",
        "proposal",
        "registration",
        "translations",
    ];
    files.into_iter().map(|(lang, name, jpeg)| picture(lang, name, jpeg)).collect()
});

fn picture(lang: Lang, name: &'static str, jpeg: &'static [u8]) -> Picture {
    let hash: String = Sha256::digest(jpeg).iter().take(6).map(|b| format!("{b:02x}")).collect();
    // The program's own files: a test holds that each can be read.
    let (width, height) = photo::size(jpeg).unwrap_or_default();
    let href = format!("/help/pictures/{}/{name}-{hash}.jpg", lang.code());
    Picture { name, lang, jpeg, width, height, href }
}

/// A picture by its name, in a language.
pub(super) fn one(name: &str, lang: Lang) -> Option<&'static Picture> {
    PICTURES.iter().find(|picture| picture.name == name && picture.lang == lang)
}

/// What there are.
#[cfg(test)]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    PICTURES.iter().map(|picture| picture.name)
}

/// Sends one. Its address names its content, so that whoever has it never asks for it again.
pub(super) async fn send(cx: Cx, Path((lang, file)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let href = format!("/help/pictures/{lang}/{file}");
    let found = PICTURES.iter().find(|picture| picture.href == href);
    let found = found.ok_or_else(|| Error::not_found("picture", &file))?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, found.jpeg).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Most bytes of one: seconds for whoever asks for it on a poor line.
    const HEAVIEST: usize = 80_000;

    #[test]
    fn each_is_a_picture_that_can_be_read_on_a_page_and_on_paper() {
        let mut seen = BTreeSet::new();
        for picture in PICTURES.iter() {
            let which = format!("{} in {}", picture.name, picture.lang.code());
            let (width, height) = (picture.width, picture.height);
            let again = "take them anew: cargo xtask shots --guides";
            assert!(picture.jpeg.starts_with(&[0xff, 0xd8, 0xff]), "{which} is no JPEG");
            assert!((300..=1600).contains(&width), "{which}: {width} pixels wide; {again}");
            assert!((150..=1200).contains(&height), "{which}: {height} pixels high; {again}");
            assert!(picture.jpeg.len() < HEAVIEST, "{which}: {} bytes", picture.jpeg.len());
            // Read whole in one language: a picture takes a second to read as tests are built.
            let is_whole = picture.lang != Lang::Es || photo::photo(picture.jpeg).is_ok();
            assert!(is_whole, "{which} cannot be read");
            // A page is in the language of its reader: no two are the same.
            assert!(seen.insert(picture.jpeg), "{which} shows what another does; {again}");
        }
    }
}
