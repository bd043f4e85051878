//! Pictures that people bring, made anew beside the threads that answer requests; and why one is not taken, in
//! the reader's words.

use super::error::Error;
use super::tongue::Tongue;
use super::upload::Brought;
use aunar_formats::photo::{self, NoPhoto};
use tokio::sync::Semaphore;

/// How many are made anew at a time: each may hold a few hundred megabytes for a moment.
static MAKING: Semaphore = Semaphore::const_new(2);

/// Makes a picture of the file of a form, by one of the ways of [`photo`], which takes so many pixels a side at
/// least; or what is said beside the field, also where none was chosen.
pub async fn anew<T: Send + 'static>(
    t: Tongue,
    file: Option<Brought>,
    make: fn(&[u8]) -> Result<T, NoPhoto>,
    least: u32,
) -> Result<Result<T, String>, Error> {
    Ok(match file {
        None => Err(t.t("news-no-file")),
        Some(Brought::TooLarge) => Err(too_large(t)),
        Some(Brought::File(_, bytes)) => {
            made(bytes, make).await?.map_err(|why| no_photo(t, why, least))
        }
    })
}

async fn made<T: Send + 'static>(
    bytes: Vec<u8>,
    make: fn(&[u8]) -> Result<T, NoPhoto>,
) -> Result<Result<T, NoPhoto>, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Internal(format!("a picture: {error}"));
    let _one = MAKING.acquire().await.map_err(|error| failed(&error))?;
    tokio::task::spawn_blocking(move || make(&bytes)).await.map_err(|error| failed(&error))
}

/// What is said of one that has too many bytes or pixels.
#[must_use]
pub fn too_large(t: Tongue) -> String {
    let most = (photo::MOST_BYTES >> 20).to_string();
    t.with("news-picture-too-large", &[("most", &most)])
}

/// Why one is not taken, and what would be: so many pixels a side at least.
fn no_photo(t: Tongue, why: NoPhoto, least: u32) -> String {
    match why {
        NoPhoto::TooLarge => too_large(t),
        NoPhoto::Unknown => t.t("news-picture-unknown"),
        NoPhoto::TooSmall => t.with("news-picture-too-small", &[("least", &least.to_string())]),
        NoPhoto::Broken => t.t("news-picture-broken"),
    }
}
