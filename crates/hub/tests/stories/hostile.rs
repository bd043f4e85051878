//! Words that mean harm, typed into every field of every form: whatever is drawn, exported or answered from them
//! runs nothing, in a page, in XML, in a spreadsheet or in JSON.

use crate::walk::{Found, Walker, forms};
use aunar_hub::testing::{Answered, TestApp};
use axum::http::header;
use scraper::Html;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Breaks out of a text, of an attribute, of a comment, of a character section, of a template; begins a formula;
/// turns the direction; has no place in a text.
const HARM: [&str; 2] = [
    "=cmd|' /C calc'!A0\"'><xq onxq=1 src=x></xq><script>xq()</script>]]>-->{{7*7}}${7}\u{202e}fdp.exe\0\u{7}",
    "@SUM(1)\" onxq=\"1\" autofocus onfocus='xq()' x='<svg/onload=xq()>&lt;xq&gt;%3Cxq%3E\u{2066}\u{0}",
];

/// Nothing, or what does not hold, and where.
type Held = Result<(), String>;

macro_rules! holds {
    ($is:expr, $($words:tt)+) => {
        let is: bool = $is;
        if !is {
            return Err(format!($($words)+));
        }
    };
}

/// Looks at an answer of any form.
fn harmless(address: &str, answer: &Answered) -> Held {
    holds!(!answer.status.is_server_error(), "{address}: {}", answer.status);
    let kind = answer.header(header::CONTENT_TYPE).to_owned();
    let kind = kind.split(';').next().unwrap_or_default();
    holds!(answer.header(header::X_CONTENT_TYPE_OPTIONS) == "nosniff", "{address}");
    match kind {
        "text/html" => page_is_harmless(address, answer)?,
        "application/xml" | "application/atom+xml" | "image/svg+xml" => {
            xml_is_whole(address, &answer.bytes)?;
        }
        "application/json" | "application/feed+json" | "application/problem+json" => {
            holds!(serde_json::from_slice::<serde_json::Value>(&answer.bytes).is_ok(), "{address}");
        }
        "text/csv" => table_is_harmless(address, &answer.bytes)?,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
            package_is_harmless(address, &answer.bytes)?;
        }
        _ => {}
    }
    Ok(())
}

/// Nothing stands in a page that we did not write: no element, no handler, no script but our files.
fn page_is_harmless(address: &str, answer: &Answered) -> Held {
    let text = answer.text();
    holds!(
        !text.contains('\0') && !text.contains('\u{202e}') && !text.contains('\u{2066}'),
        "{address}"
    );
    for node in Html::parse_document(&text).tree.nodes() {
        let Some(element) = node.value().as_element() else { continue };
        let name = element.name();
        holds!(name != "xq" && name != "iframe" && name != "object", "{address}: {name}");
        holds!(
            name != "script"
                || element.attr("src").is_some_and(|s| s.starts_with("/static/"))
                || element.attr("type") == Some("application/ld+json"),
            "{address}: a script"
        );
        for (attribute, value) in element.attrs() {
            holds!(!attribute.starts_with("on"), "{address}: {name} {attribute}");
            let is_address = matches!(attribute, "href" | "src" | "action" | "formaction");
            let value = value.trim().to_ascii_lowercase();
            let runs = value.starts_with("javascript:") || value.starts_with("vbscript:");
            holds!(!is_address || !runs, "{address}: {value}");
        }
    }
    Ok(())
}

fn xml_is_whole(address: &str, bytes: &[u8]) -> Held {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut names = Vec::new();
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(quick_xml::events::Event::Start(start) | quick_xml::events::Event::Empty(start)) => {
                names.push(start.name().as_ref().to_owned());
                holds!(start.attributes().all(|a| a.is_ok()), "{address}");
            }
            Ok(_) => {}
            Err(error) => return Err(format!("{address}: {error}")),
        }
    }
    holds!(!names.iter().any(|name| name == "xq" || name == "script"), "{address}");
    Ok(())
}

/// No cell begins as a formula does.
fn table_is_harmless(address: &str, bytes: &[u8]) -> Held {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    for record in table.records() {
        for cell in &record.expect("a record") {
            let number = cell.replace(',', ".").parse::<f64>().is_ok();
            let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            holds!(number || !runs, "{address}: {cell}");
        }
    }
    Ok(())
}

/// No part of a workbook or a document is broken, and nothing of ours is a formula that somebody typed.
fn package_is_harmless(address: &str, bytes: &[u8]) -> Held {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    for n in 0..package.len() {
        let mut file = package.by_index(n).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut part = Vec::new();
        file.read_to_end(&mut part).expect("reads");
        if name.ends_with(".xml") || name.ends_with(".rels") {
            xml_is_whole(&format!("{address} {name}"), &part)?;
            let text = String::from_utf8_lossy(&part);
            let formulas = text.split("<f>").skip(1).chain(text.split("<f ").skip(1));
            for formula in formulas {
                let formula = formula.split("</f>").next().unwrap_or_default();
                holds!(!formula.contains("cmd") && !formula.contains("SUM(1)"), "{address} {name}");
            }
            holds!(!name.ends_with(".rels") || !text.contains("xq"), "{address} {name}");
        }
    }
    Ok(())
}

/// What is not sent: it would end the session, or take away who looks.
fn is_left_out(form: &Found) -> bool {
    ["/sign-out", "/erase", "/end-others", "/sessions/", "/sign-in", "/end", "/account/language"]
        .iter()
        .any(|part| form.action.contains(part))
}

#[tokio::test]
async fn words_that_mean_harm_run_nowhere() {
    for app in TestApp::each_sample().await {
        let mut bad = Vec::new();
        let mut sent = 0;
        let mut took = 0;
        let everybody = [
            "",
            "focal-unicef",
            "priority-ilo",
            "observer-pe",
            "translator",
            "stakeholder",
            "secretariat",
        ];
        for name in everybody {
            let who = match name {
                "" => Walker::Anyone(&app),
                name => Walker::Signed(app.sign_in(name).await),
            };
            let mut found: BTreeMap<String, Found> = BTreeMap::new();
            let from =
                ["/", "/lac", "/desk", "/account", "/lac/plans/2027-2028"].map(str::to_owned);
            who.walk(from, 1, |address, answer| {
                if answer.header(header::CONTENT_TYPE).starts_with("text/html") {
                    for form in forms(answer, address) {
                        found.entry(form.kind()).or_insert(form);
                    }
                }
            })
            .await;
            for form in found.values().filter(|form| !is_left_out(form)) {
                for harm in HARM {
                    let answer = who.send(form.typed(harm)).await;
                    bad.extend(harmless(&format!("{name}: POST {}", form.action), &answer).err());
                    sent += 1;
                    took += usize::from(answer.status.is_redirection() || answer.status == 200);
                }
            }
        }
        assert!(sent > 150 && took > 40, "{sent} sent, {took} taken");
        // And what has become of them, wherever it is shown.
        let mut marked = 0;
        for name in ["", "secretariat"] {
            let who = match name {
                "" => Walker::Anyone(&app),
                name => Walker::Signed(app.sign_in(name).await),
            };
            let from = [
                "/",
                "/lac",
                "/desk",
                "/account",
                "/lac/history",
                "/lac/plans/2027-2028",
                "/lac/plans/2023-2024/activities",
            ];
            who.walk(from.map(str::to_owned), 2, |address, answer| {
                bad.extend(harmless(address, answer).err());
                marked += usize::from(answer.text().contains("onxq"));
            })
            .await;
        }
        assert!(bad.is_empty(), "{bad:#?}");
        assert!(marked > 20, "{marked}: nothing of it was kept");
    }
}

/// The same in every parameter of an address, in its parts and in headers.
#[tokio::test]
async fn an_address_that_means_harm_runs_nowhere() {
    let app = TestApp::sample().await;
    let harm = aunar_hub::web::params::encode(HARM[0]);
    let mut addresses = Vec::new();
    Walker::Anyone(&app)
        .walk(["/", "/lac"].map(str::to_owned), 1, |address, _| addresses.push(address.to_owned()))
        .await;
    let mut asked = 0;
    let mut bad = Vec::new();
    for address in addresses {
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        let mut names: Vec<&str> = query.split('&').filter_map(|p| p.split('=').next()).collect();
        names.extend(["q", "page", "lang", "zz", "to", "format"]);
        for name in names.iter().filter(|n| !n.is_empty()) {
            let at = format!("{path}?{name}={harm}");
            bad.extend(harmless(&at, &app.get(&at).await).err());
            asked += 1;
        }
        for at in [
            format!("{path}?{harm}=1"),
            format!("{path}/{harm}"),
            format!("{path}/..%2f..%2f..%2fetc%2fpasswd"),
        ] {
            let answer = app.get(&at).await;
            bad.extend(harmless(&at, &answer).err());
            assert!(!answer.text().contains("root:"), "{at}");
            asked += 1;
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(asked > 1000, "{asked}");
}
