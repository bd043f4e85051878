//! Every page that the table of routes and roles has is one of those that browser tests go over, and none is without a
//! way on.

use super::Finding;
use crate::tree::SourceFile;

const TABLE: &str = "crates/hub/tests/stories/roles/table.rs";
const PAGES: &str = "tests/browser/pages.mjs";

/// Endings of addresses that give a file rather than a page.
const FILES: [&str; 12] = [
    ".atom", ".csv", ".docx", ".ics", ".jpg", ".json", ".pdf", ".png", ".svg", ".txt", ".xlsx",
    ".xml",
];
/// Addresses that give something for programs, under a name that does not say so.
const FOR_PROGRAMS: [&str; 3] = ["/api/", "/oembed", "/search/suggest"];

/// Pages that nobody looks at.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let text = |path| files.iter().find(|file| file.path == path).map_or("", |f| f.text.as_str());
    let listed = text(PAGES);
    text(TABLE)
        .lines()
        .enumerate()
        .filter_map(|(at, line)| Some((at + 1, page(line)?)))
        .filter(|(_, address)| !listed.contains(&format!("'{address}'")))
        .map(|(line, address)| {
            let mend = format!("add '{address}' to {PAGES}, under who reads it");
            Finding::at(TABLE, line, format!("no browser test looks at `{address}`"), mend)
        })
        .collect()
}

/// What leads on from a page: something to press, or things to choose from.
const WAYS: [&str; 3] = ["class=\"button", "<button", "class=\"card"];

/// Pages that lead nowhere.
pub(super) fn dead_ends(files: &[SourceFile]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| file.extension() == "html" && file.text.contains("pages/layout.html\" %}"))
        .filter(|file| {
            let text = without_questions(&file.text);
            !WAYS.iter().any(|way| text.contains(*way))
        })
        .map(|file| {
            let mend =
                "say what one would do next: a link or two in `.buttons` at its end".to_owned();
            Finding::at(&file.path, 1, "a page without a next step".to_owned(), mend)
        })
        .collect()
}

/// A template without the forms that only ask: what searches or filters leads on from no page.
fn without_questions(template: &str) -> String {
    let mut parts = template.split("<form");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for form in parts {
        let (inside, after) = form.split_once("</form>").unwrap_or((form, ""));
        if inside.contains("method=\"post\"") {
            kept.push_str(inside);
        }
        kept.push_str(after);
    }
    kept
}

/// The address of a row of the table, where somebody gets a page at it.
fn page(line: &str) -> Option<&str> {
    let mut parts = line.trim_start().strip_prefix("(\"GET\", \"")?.split('"');
    let (address, signs) = (parts.next()?, parts.nth(1)?);
    let path = address.split('?').next().unwrap_or(address);
    let is_page = signs.contains('+')
        && !FILES.iter().any(|end| path.ends_with(end))
        && !FOR_PROGRAMS.iter().any(|part| path.starts_with(part) || path.ends_with(part));
    is_page.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn a_page_that_no_browser_test_looks_at_is_found_and_a_file_is_not() {
        let table = "    (\"GET\", \"/lac\", \"+ + -\"),\n    (\"GET\", \"/lac/people/{alternate}\", \"- + -\"),\n    \
                     (\"GET\", \"/lac/news.atom\", \"+ + +\"),\n    (\"GET\", \"/api/v1/networks\", \"+ + +\"),\n    \
                     (\"POST\", \"/lac/new\", \"+ + +\"),\n    (\"GET\", \"/nobody\", \"- - -\"),\n";
        let files = [file(TABLE, table), file(PAGES, "const open = ['/lac'];")];
        assert_eq!(places(&findings(&files)), [format!("{TABLE}:2")]);
    }

    #[test]
    fn a_page_that_leads_nowhere_is_found() {
        let page = |main: &str| format!("{{% extends \"web/pages/layout.html\" %}}\n{main}");
        let files = [
            file("a/pages/table.html", &page("<table></table>")),
            file("a/pages/list.html", &page("<a class=\"button main\" href=\"b\">B</a>")),
            file("a/pages/macros.html", "<p>a part</p>"),
            file("a/pages/find.html", &page("<form role=\"search\"><button>Go</button></form>")),
            file("a/pages/write.html", &page("<form method=\"post\"><button>Go</button></form>")),
        ];
        assert_eq!(places(&dead_ends(&files)), ["a/pages/table.html:1", "a/pages/find.html:1"]);
    }
}
