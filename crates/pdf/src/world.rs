//! All that the setter may see: the template, the document and its pictures, the fonts.

use super::prepared::Prepared;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("template.typ");

/// The families that text is set in.
const FAMILIES: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

/// Fonts and library, once in a process.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    // The two that the template names, in its order.
    let fonts: Vec<Font> = typst_assets::fonts()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .filter(|font| FAMILIES.contains(&font.info().family.as_str()))
        .collect();
    Shared {
        library: LazyHash::new(Library::builder().build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// Whether the font that a character is set in has a shape for it, and for a mark on it.
pub(super) fn has(c: char, mark: Option<char>) -> bool {
    let covers = |font: &Font, c: char| font.info().coverage.contains(c.into());
    let set_in = SHARED.fonts.iter().find(|font| covers(font, c));
    set_in.is_some_and(|font| mark.is_none_or(|mark| covers(font, mark)))
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|_| unreachable!("our own names are paths"));
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// The pages of one document.
pub(super) struct Pages {
    main: Source,
    files: Vec<(FileId, Bytes)>,
    fingerprint: String,
}

impl Pages {
    pub(super) fn of(prepared: Prepared) -> Self {
        let mut files = vec![(id("/document.json"), Bytes::from_string(prepared.json))];
        for (path, bytes) in prepared.pictures {
            files.push((id(&path), Bytes::new(bytes)));
        }
        let main = Source::new(id("/main.typ"), TEMPLATE.to_owned());
        Self { main, files, fingerprint: prepared.fingerprint }
    }

    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

impl World for Pages {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
