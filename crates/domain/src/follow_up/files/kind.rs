//! Kinds of files that are taken as evidence, each known by its content.

codes! {
    /// A kind of file that is taken: what opens in a reader, an office program or a viewer, and runs
    /// nothing when it does. No SVG and no HTML: both may hold a script.
    pub enum FileKind ("kind of file") {
        /// A PDF.
        Pdf = "pdf",
        /// A text document of Word.
        Docx = "docx",
        /// A workbook of Excel.
        Xlsx = "xlsx",
        /// Slides of PowerPoint.
        Pptx = "pptx",
        /// A text document (OpenDocument).
        Odt = "odt",
        /// A workbook (OpenDocument).
        Ods = "ods",
        /// Slides (OpenDocument).
        Odp = "odp",
        /// A picture, PNG.
        Png = "png",
        /// A picture, JPEG.
        Jpeg = "jpg",
        /// A table as text.
        Csv = "csv",
        /// Plain text.
        Text = "txt",
    }
}

impl FileKind {
    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Docx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            FileKind::Odt => "application/vnd.oasis.opendocument.text",
            FileKind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            FileKind::Odp => "application/vnd.oasis.opendocument.presentation",
            FileKind::Png => "image/png",
            FileKind::Jpeg => "image/jpeg",
            FileKind::Csv => "text/csv",
            FileKind::Text => "text/plain",
        }
    }

    /// The kind that a file's name says.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_lowercase().as_str() {
            "jpeg" => Some(FileKind::Jpeg),
            ending => Self::from_code(ending),
        }
    }

    /// The kind that a media type is.
    #[must_use]
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.media_type() == media_type)
    }

    /// Whether nothing in its first bytes tells it from other text.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, FileKind::Csv | FileKind::Text)
    }
}
