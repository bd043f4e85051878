//! What a document is, by where it is.

/// The endings of names of files with the media types of the standard's list (FileFormat).
const TYPES: &[(&str, &str)] = &[
    ("pdf", "application/pdf"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("rtf", "application/rtf"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("csv", "text/csv"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("epub", "application/epub+zip"),
    ("zip", "application/zip"),
    ("json", "application/json"),
    ("xml", "application/xml"),
    ("txt", "text/plain"),
    ("ics", "text/calendar"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("gif", "image/gif"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("svg", "image/svg+xml"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mov", "video/quicktime"),
];

/// The media type of what an address leads to, as far as its last part says: a file's by the ending of its
/// name, anything else's a page's.
#[must_use]
pub fn media_type(url: &str) -> &'static str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, rest)| rest);
    // What has no path is a site, whatever its name ends in.
    let name = path.split_once('/').and_then(|(_, path)| path.rsplit('/').next());
    let ending = name.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
    let known = ending
        .and_then(|ending| TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)));
    known.map_or("text/html", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_name_ends_in_and_else_a_page() {
        for (url, kind) in [
            ("https://a.example/report.pdf", "application/pdf"),
            ("https://a.example/REPORT.PDF?v=2#page=3", "application/pdf"),
            ("https://a.example/x.d/list.xlsx", TYPES[6].1),
            ("https://a.example/", "text/html"),
            ("https://files.zip", "text/html"),
            ("https://a.example/page?file=x.pdf", "text/html"),
            ("https://a.example/report.php", "text/html"),
        ] {
            assert_eq!(media_type(url), kind, "{url}");
        }
    }
}
