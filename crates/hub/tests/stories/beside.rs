//! Forms that are sent with nothing in them: what is wrong stands beside its field, and the field says so to
//! whoever does not see the page.

use crate::walk::{Found, Walker, shape};
use aunar_hub::testing::{Answered, TestApp};
use axum::http::{StatusCode, header};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// Forms whose refusals may be about none of their fields, by a part of the shape of their address; each with
/// the reason.
const OF_NO_FIELD: [(&str, &str); 4] = [
    ("/plans/*./report", "a report is asked for as a whole: nothing drafted, nothing chosen"),
    ("/accept", "no report was chosen"),
    ("/requests/", "a word is missing that several acts share a field for"),
    ("/workbook/", "what is wrong is said of the file and its columns"),
];

/// What only helps to fill a field in.
const HELP: [&str; 4] = ["hint", "soft", "help", "small"];

/// What is not sent: it would end a session or a mandate.
fn is_left_out(form: &Found) -> bool {
    ["/sign-out", "/erase", "/end", "/sessions/", "/account/language"]
        .iter()
        .any(|part| form.action.contains(part))
}

/// Whether a field is said to be wrong, with words that are there; or what is missing.
fn leads(page: &Answered) -> Result<(), String> {
    let html = Html::parse_document(&page.text());
    let all = |css: &str| Selector::parse(css).expect("a selector");
    let (wrong, identified) = (all("[aria-invalid=true]"), all("[id]"));
    let by_id: BTreeMap<&str, ElementRef> =
        html.select(&identified).filter_map(|e| Some((e.attr("id")?, e))).collect();
    let mut fields = html.select(&wrong).peekable();
    if fields.peek().is_none() {
        return Err("no field is said to be wrong".to_owned());
    }
    for field in fields {
        // Boxes of a list are told of by what holds them together.
        let group = field
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|e| e.value().name() == "fieldset")
            .and_then(|e| e.attr("aria-describedby"));
        let named: Vec<&str> = field
            .attr("aria-describedby")
            .into_iter()
            .chain(group)
            .flat_map(str::split_whitespace)
            .collect();
        let says = |id: &&str| {
            by_id.get(id).is_some_and(|e| {
                let helps = e.value().classes().any(|class| HELP.contains(&class));
                !helps && e.text().any(|text| !text.trim().is_empty())
            })
        };
        let name = field.attr("name").or(field.attr("id")).unwrap_or_default();
        if let Some(gone) = named.iter().find(|id| !by_id.contains_key(**id)) {
            return Err(format!("{name}: there is no #{gone}"));
        }
        if !named.iter().any(says) {
            return Err(format!("{name}: no words say what is wrong"));
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_beside_its_field() {
    let app = TestApp::sample().await;
    let (mut bad, mut refused) = (Vec::new(), 0);
    for name in ["", "focal-unicef", "secretariat"] {
        let who = Walker::of(&app, name).await;
        let found = who.forms().await;
        for form in found.values().filter(|form| !is_left_out(form)) {
            for request in [form.blank(), form.typed("")] {
                let answer = who.send(request).await;
                let is_page = answer.header(header::CONTENT_TYPE).starts_with("text/html");
                if answer.status != StatusCode::UNPROCESSABLE_ENTITY || !is_page {
                    continue;
                }
                refused += 1;
                let shape = shape(&form.action);
                let excused = OF_NO_FIELD.iter().any(|(part, _)| shape.contains(part));
                match leads(&answer) {
                    Err(why) if !excused => bad.push(format!("{name}: {}: {why}", form.action)),
                    _ => {}
                }
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(refused > 12, "{refused} were refused");
}
