//! Words that mean harm, typed into every field of every form: whatever is drawn, exported or answered from them
//! runs nothing, in a page, in XML, in a spreadsheet or in JSON.

use crate::roles::{Instance, TABLE, template_of};
use crate::walk::{Found, Walker};
use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp};
use axum::body::Body;
use axum::http::{Request, header};
use scraper::Html;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use uuid::Uuid;

/// Breaks out of a text, of an attribute, of a comment, of a character section, of a template; begins a formula;
/// turns the direction; has no place in a text.
const HARM: [&str; 2] = [
    "=cmd|' /C calc'!A0\"'><xq onxq=1 src=x></xq><script>xq()</script>]]>-->{{7*7}}${7}\u{202e}fdp.exe\0\u{7}",
    "@SUM(1)\" onxq=\"1\" autofocus onfocus='xq()' x='<svg/onload=xq()>&lt;xq&gt;%3Cxq%3E\u{2066}\u{0}",
];

/// How many routes at least are sent the form of a page as somebody finds it who follows links. The others, such
/// as those of things that are at another stage in the sample, are sent to blindly.
const BY_FORMS: usize = 40;

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
    let is_page = answer.header(header::CONTENT_TYPE).starts_with("text/html");
    let page = is_page.then(|| Html::parse_document(&answer.text()));
    harmless_as_read(address, answer, page.as_ref())
}

/// The same where a page was read already.
fn harmless_as_read(address: &str, answer: &Answered, page: Option<&Html>) -> Held {
    holds!(!answer.status.is_server_error(), "{address}: {}", answer.status);
    let kind = answer.header(header::CONTENT_TYPE).to_owned();
    let kind = kind.split(';').next().unwrap_or_default();
    holds!(answer.header(header::X_CONTENT_TYPE_OPTIONS) == "nosniff", "{address}");
    match kind {
        "text/html" => page_is_harmless(address, answer, page.expect("a page is read"))?,
        "application/xml" | "application/atom+xml" | "image/svg+xml" => {
            xml_is_whole(address, &answer.bytes)?;
        }
        "application/json" | "application/feed+json" | "application/problem+json" => {
            holds!(serde_json::from_slice::<Value>(&answer.bytes).is_ok(), "{address}");
        }
        "text/csv" => table_is_harmless(address, &answer.bytes)?,
        "text/calendar" => calendar_is_whole(address, &answer.text())?,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => {
            package_is_harmless(address, &answer.bytes)?;
        }
        _ => {}
    }
    Ok(())
}

/// Nothing stands in a page that we did not write: no element, no handler, no script but our files.
fn page_is_harmless(address: &str, answer: &Answered, page: &Html) -> Held {
    let text = answer.text();
    if let Some(at) = text.find(['\0', '\u{202e}', '\u{2066}']) {
        let around: String = text[..at].chars().rev().take(120).collect();
        let around: String = around.chars().rev().collect();
        return Err(format!("{address}: what turns the direction stands after {around:?}"));
    }
    for node in page.tree.nodes() {
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
            if matches!(attribute, "href" | "src" | "action" | "formaction") {
                let value = value.trim().to_ascii_lowercase();
                let runs = value.starts_with("javascript:") || value.starts_with("vbscript:");
                holds!(!runs, "{address}: {value}");
            }
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

/// No line of a calendar is one that somebody typed: each is a property of a name as ours are, components close,
/// and an address is one of the web.
fn calendar_is_whole(address: &str, text: &str) -> Held {
    let unfolded = text.replace("\r\n ", "");
    holds!(unfolded.ends_with("\r\n"), "{address}");
    let mut open = Vec::new();
    for line in unfolded.split_terminator("\r\n") {
        holds!(!line.contains(|c: char| c.is_control() && c != '\t'), "{address}: {line:?}");
        let (named, value) = line.split_once(':').unwrap_or_default();
        let name = named.split(';').next().unwrap_or_default();
        let of_ours = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        holds!(!name.is_empty() && name.chars().all(of_ours), "{address}: {line}");
        match name {
            "BEGIN" => open.push(value),
            "END" => {
                holds!(open.pop() == Some(value), "{address}: {line}");
            }
            "URL" => {
                holds!(value.starts_with("http"), "{address}: {line}");
            }
            _ => {}
        }
    }
    holds!(open.is_empty(), "{address}: {open:?}");
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

/// What is not sent as the form of a page: it would end the session, take away who looks, or ask an address
/// outside. It is sent blindly, in a session of its own.
fn is_left_out(form: &Found) -> bool {
    let parts = [
        "/sign-out",
        "/erase",
        "/end-others",
        "/sessions/",
        "/sign-in",
        "/end",
        "/account/language",
        "/webhooks/",
    ];
    parts.iter().any(|part| form.action.contains(part))
}

/// What was sent, and what became of it.
#[derive(Default)]
struct Sent {
    /// The routes it was sent to.
    to: BTreeSet<String>,
    sent: usize,
    took: usize,
    bad: Vec<String>,
}

impl Sent {
    async fn send(&mut self, who: &Walker<'_>, name: &str, request: Request<Body>) {
        let (method, address) = (request.method().clone(), request.uri().to_string());
        let answer = who.send(request).await;
        self.to.extend(template_of(method.as_str(), &address));
        self.bad.extend(harmless(&format!("{name}: {method} {address}"), &answer).err());
        self.sent += 1;
        self.took += usize::from(answer.status.is_redirection() || answer.status.is_success());
    }
}

/// Somebody who gets in where a row of the table says; the secretariat where nobody does.
async fn let_in<'a>(app: &'a TestApp, row: &str) -> (&'static str, Walker<'a>) {
    match row.split(' ').position(|sign| sign == "+") {
        Some(0) => ("anyone", Walker::Anyone(app)),
        first => {
            let (name, _) = ROLES[first.unwrap_or(1) - 1];
            (name, Walker::Signed(app.sign_in(name).await))
        }
    }
}

/// In every field of the forms that somebody finds.
async fn typed_into_forms(app: &TestApp, names: &mut BTreeSet<String>) -> Sent {
    let mut sent = Sent::default();
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
        let who = Walker::of(app, name).await;
        let found = who.forms().await;
        names.extend(found.values().flat_map(Found::names).map(str::to_owned));
        for form in found.values().filter(|form| !is_left_out(form)) {
            for harm in HARM {
                sent.send(&who, name, form.typed(harm)).await;
            }
        }
    }
    sent
}

/// Under every name that any form has, and as a file, at every address that takes something, whatever it takes.
async fn sent_blindly(app: &TestApp, instance: &Instance, names: &BTreeSet<String>) -> Sent {
    let mut sent = Sent::default();
    let posts = TABLE.iter().filter(|(method, ..)| *method == "POST");
    for (_, pattern, row) in posts.filter(|(_, at, _)| !at.starts_with("/api/")) {
        let (name, who) = let_in(app, row).await;
        let address = instance.address(pattern);
        for harm in HARM {
            let fields = Found::made_up(&address, Some(names));
            sent.send(&who, name, fields.typed(harm)).await;
            sent.send(&who, name, Found::made_up(&address, None).typed(harm)).await;
        }
    }
    sent
}

/// A value of the kind that the description of the API says, with words wherever it takes words.
fn described_as(described: &Value, schema: &Value, words: &str) -> Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        return described_as(described, &described["components"]["schemas"][name], words);
    }
    if let Some(ways) = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()) {
        let way = ways.iter().find(|way| way["type"] != "null").unwrap_or(&Value::Null);
        return described_as(described, way, words);
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
    match kind.unwrap_or_default() {
        "string" if schema["enum"].is_array() => schema["enum"][0].clone(),
        "string" if schema["format"] == "uuid" => Uuid::now_v7().to_string().into(),
        "string" => words.into(),
        "integer" | "number" => json!(1),
        "boolean" => json!(false),
        "array" => json!([described_as(described, &schema["items"], words)]),
        _ => match schema["properties"].as_object() {
            Some(fields) => {
                let value = |of: &Value| described_as(described, of, words);
                fields.iter().map(|(name, of)| (name.clone(), value(of))).collect()
            }
            // Words in languages.
            None => json!({ "es": words }),
        },
    }
}

/// In every field of what programs write as JSON: all of them, and each with those that must be there.
async fn written_by_programs(app: &TestApp, instance: &Instance) -> Sent {
    let described: Value =
        serde_json::from_str(include_str!("../../../../docs/openapi.json")).expect("JSON");
    let mut sent = Sent::default();
    let writes = TABLE.iter().filter(|(method, at, _)| *method != "GET" && at.starts_with("/api/"));
    for (method, pattern, row) in writes {
        let (name, who) = let_in(app, row).await;
        let route = template_of(method, pattern).expect("a route");
        let at = &described["paths"][route.as_str()][method.to_lowercase().as_str()];
        let schema = &at["requestBody"]["content"]["application/json"]["schema"];
        for harm in HARM {
            // A body with the zero character is no JSON to us, and refused whole.
            let whole = described_as(&described, schema, &harm.replace('\0', ""));
            let mut bodies = vec![whole.clone(), json!(harm)];
            let required = |field: &str| {
                let of = match schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
                    Some(name) => &described["components"]["schemas"][name],
                    None => schema,
                };
                of["required"].as_array().is_some_and(|all| all.iter().any(|one| one == field))
            };
            for (field, value) in whole.as_object().into_iter().flatten() {
                let needed = whole.as_object().into_iter().flatten();
                let needed = needed.filter(|(other, _)| required(other));
                let mut one: Map<String, Value> =
                    needed.map(|(other, value)| (other.clone(), value.clone())).collect();
                one.insert(field.clone(), value.clone());
                bodies.push(Value::Object(one));
            }
            for body in bodies {
                let request = Request::builder()
                    .method(*method)
                    .uri(instance.address(pattern))
                    .header(header::CONTENT_TYPE, "application/json")
                    .header(header::IF_MATCH, "*")
                    .body(Body::from(body.to_string()));
                sent.send(&who, name, request.expect("a request")).await;
            }
        }
    }
    sent
}

/// The routes of the table that take something.
fn routes_that_take() -> BTreeSet<String> {
    let rows = TABLE.iter().filter(|(method, ..)| *method == "POST");
    rows.filter_map(|(method, at, _)| template_of(method, at)).collect()
}

#[tokio::test]
async fn words_that_mean_harm_run_nowhere() {
    let app = TestApp::sample().await;
    let instance = Instance::of(&app).await;
    let by_programs = written_by_programs(&app, &instance).await;
    let (sent, took) = (by_programs.sent, by_programs.took);
    assert!(sent > 150 && took > 4, "JSON: {sent} sent, {took} taken");
    let mut names = BTreeSet::new();
    let in_forms = typed_into_forms(&app, &mut names).await;
    let (sent, took) = (in_forms.sent, in_forms.took);
    assert!(sent > 150 && took > 40, "{sent} sent, {took} taken");
    // Whoever fills in what nobody sees is told nothing.
    names.remove("website");
    let blindly = sent_blindly(&app, &instance, &names).await;
    // There is no route that takes something and was not tried; many by the form of a page.
    let all = routes_that_take();
    let tried: BTreeSet<&String> =
        [&by_programs, &in_forms, &blindly].into_iter().flat_map(|sent| &sent.to).collect();
    let untried: Vec<&String> = all.iter().filter(|route| !tried.contains(route)).collect();
    assert!(untried.is_empty(), "{untried:#?}");
    let without: Vec<&String> = all.difference(&in_forms.to).collect();
    eprintln!("sent to blindly or by programs alone: {without:#?}");
    assert!(all.len() - without.len() >= BY_FORMS, "{} of {}", without.len(), all.len());
    let mut bad = [by_programs.bad, in_forms.bad, blindly.bad].concat();
    // And what has become of them, wherever it is shown.
    let mut marked = 0;
    for name in ["", "secretariat"] {
        let who = Walker::of(&app, name).await;
        let from = [
            "/",
            "/lac",
            "/desk",
            "/account",
            "/lac/history",
            "/lac/plans/2027-2028",
            "/lac/plans/2023-2024/activities",
        ];
        let everywhere = |_: &str| true;
        who.walk_pages(from.map(str::to_owned), 2, everywhere, |address, answer, page| {
            bad.extend(harmless_as_read(address, answer, page).err());
            marked += usize::from(answer.text().contains("onxq"));
        })
        .await;
    }
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(marked > 20, "{marked}: nothing of it was kept");
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
