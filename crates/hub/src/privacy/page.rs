//! The page on personal data: drawn from `aunar_domain::privacy`, as `docs/DATA-PROTECTION.md` is.

use crate::web::{Answer, Cx, Shell, Tongue, respond};
use askama::Template;
use aunar_domain::privacy::Class;
use axum::http::StatusCode;
use std::fmt::Write as _;

/// A class of data, in words.
struct Line {
    code: &'static str,
    name: String,
    what: String,
    why: String,
    until: String,
}

fn lines(t: Tongue) -> Vec<Line> {
    let line = |class: &Class| Line {
        code: class.code(),
        name: t.label("privacy-class", class.code()),
        what: t.label("privacy-what", class.code()),
        why: t.label("privacy-why", class.code()),
        until: t.label("privacy-until", class.code()),
    };
    Class::ALL.iter().map(line).collect()
}

#[derive(Template)]
#[template(path = "privacy/pages/privacy.html")]
struct PrivacyPage {
    shell: Shell,
    lines: Vec<Line>,
    signed: bool,
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&[])?;
    let page = PrivacyPage {
        shell: Shell::bare(&cx.reader, &cx.t().t("privacy-title")),
        lines: lines(cx.t()),
        signed: cx.signed.is_some(),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// The same as a table of Markdown, with the columns of the database: what the document holds.
#[must_use]
pub fn table(t: Tongue) -> String {
    let mut table = String::new();
    for line in lines(t) {
        let class = Class::from_code(line.code);
        let columns = class.map(Class::columns).unwrap_or_default();
        let columns: Vec<String> = columns.iter().map(|column| format!("`{column}`")).collect();
        let _ = writeln!(table, "### {}\n", line.name);
        for (key, words) in [("what", &line.what), ("why", &line.why), ("until", &line.until)] {
            let _ = writeln!(table, "- **{}** {words}", t.label("privacy-head", key));
        }
        let _ = writeln!(table, "- {}\n", columns.join(", "));
    }
    table
}
