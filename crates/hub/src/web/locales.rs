//! Where the interface's words come from: the binary, which has them all; or, while somebody writes or
//! translates them, files of a folder, read anew as soon as they change there.

use arc_swap::ArcSwap;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{ArcLoader, LanguageIdentifier, langid};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

fluent_templates::static_loader! {
    static BUILT_IN = {
        locales: "./locales",
        fallback_language: "en",
        // Marks of writing direction around each value: none of our languages needs them, and
        // they would end up in people's clipboards.
        customise: |bundle| {
            bundle.set_use_isolating(false);
            if is_french(&bundle.locales) {
                bundle.set_transform(Some(spaced));
            }
        },
    };
}

/// How often the files of a folder are looked at.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// The folder, where one was named.
static FOLDER: OnceLock<ArcSwap<ArcLoader>> = OnceLock::new();
/// How often it was read.
static READ: AtomicU64 = AtomicU64::new(0);

/// What stands before and after which marks in French: a narrow space that no line is broken at. The files
/// are written with the space of the keyboard, which nobody mistakes for another one.
const SPACED: [(&str, &str); 7] = [
    (" :", "\u{202f}:"),
    (" ;", "\u{202f};"),
    (" ?", "\u{202f}?"),
    (" !", "\u{202f}!"),
    (" »", "\u{202f}»"),
    (" %", "\u{202f}%"),
    ("« ", "«\u{202f}"),
];

/// A piece of French text as it is set.
fn spaced(text: &str) -> Cow<'_, str> {
    let mut set = Cow::Borrowed(text);
    for (typed, written) in SPACED {
        if set.contains(typed) {
            set = Cow::Owned(set.replace(typed, written));
        }
    }
    set
}

fn is_french(locales: &[LanguageIdentifier]) -> bool {
    locales.iter().any(|locale| locale.language.as_str() == "fr")
}

/// What a message gets to be filled with.
pub(super) type Values<'a> = HashMap<Cow<'static, str>, FluentValue<'a>>;

/// A message in a language, or else in English, if there is one. Asked of one language at a time: choosing among
/// languages for each label of a page took longer than the labels.
pub(super) fn say(lang: &LanguageIdentifier, key: &str, values: Option<&Values>) -> Option<String> {
    let english = langid!("en");
    let of_binary = |lang| BUILT_IN.lookup_single_language(lang, key, values).ok();
    let of_folder = |lang| FOLDER.get()?.load().lookup_single_language(lang, key, values).ok();
    of_folder(lang).or_else(|| of_binary(lang)).or_else(|| of_binary(&english))
}

/// Which edition of the words it is: pages drawn from another one are no longer right.
pub(super) fn edition() -> u64 {
    READ.load(Relaxed)
}

/// Takes the words from a folder (`es/`, `en/`, `pt/`, `fr/` with files of Fluent) instead of the binary, for as
/// long as the program runs: a change is seen at the next page. A file that cannot be read is told in the log,
/// and the words stay as they were.
///
/// # Errors
///
/// If the folder cannot be read as it is now.
pub fn follow(folder: PathBuf) -> anyhow::Result<()> {
    // Looked at before it is read: what is written meanwhile is read again.
    let mut seen = newest(&folder);
    let first = read(&folder)?;
    if FOLDER.set(ArcSwap::new(Arc::new(first))).is_err() {
        anyhow::bail!("the words are read from a folder already");
    }
    READ.fetch_add(1, Relaxed);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK_EVERY);
            let now = newest(&folder);
            if now == seen {
                continue;
            }
            seen = now;
            match (read(&folder), FOLDER.get()) {
                (Ok(words), Some(held)) => {
                    held.store(Arc::new(words));
                    READ.fetch_add(1, Relaxed);
                    tracing::info!("words read anew");
                }
                (Err(error), _) => tracing::warn!(%error, "the words stay as they were"),
                (Ok(_), None) => return,
            }
        }
    });
    Ok(())
}

fn read(folder: &Path) -> anyhow::Result<ArcLoader> {
    let read = ArcLoader::builder(folder, langid!("en")).customize(|bundle| {
        bundle.set_use_isolating(false);
        if is_french(&bundle.locales) {
            bundle.set_transform(Some(spaced));
        }
    });
    read.build().map_err(|error| anyhow::anyhow!("words in {}: {error}", folder.display()))
}

/// When a file of the folder was last written.
fn newest(folder: &Path) -> Option<SystemTime> {
    let languages = std::fs::read_dir(folder).ok()?.flatten();
    let files = languages.filter_map(|l| std::fs::read_dir(l.path()).ok()).flatten().flatten();
    files.filter_map(|file| file.metadata().ok()?.modified().ok()).max()
}

#[cfg(test)]
mod tests;
