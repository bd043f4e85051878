//! Somebody, or a program, who goes through the whole installation: follows every kind of link, and finds every
//! form with its fields.

use aunar_domain::ids::{MandateId, PersonId};
use aunar_domain::mandate::{Mandate, Person, Role};
use aunar_domain::words::Lang;
use aunar_hub::records::person;
use aunar_hub::testing::{Answered, TestApp, Visitor, moment};
use axum::body::Body;
use axum::http::{Request, header};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A form as a page has it.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) action: String,
    multipart: bool,
    /// Name, whether it is free text, and what stands in it.
    fields: Vec<(String, bool, String)>,
    /// The names of those that take a file.
    files: Vec<String>,
    /// Of the buttons of each name the first.
    buttons: Vec<(String, String)>,
}

impl Found {
    /// Its names, as they are in every form of its kind.
    pub(crate) fn kind(&self) -> String {
        let names: BTreeSet<&str> = self.fields.iter().map(|(name, ..)| name.as_str()).collect();
        format!("{} {names:?}", shape(&self.action))
    }

    /// The names of its fields.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(name, ..)| name.as_str())
    }

    /// What somebody could make up who has seen forms and not this one: every field is free text. A form with a
    /// file has that alone, called as ours call it.
    pub(crate) fn made_up(action: &str, names: Option<&BTreeSet<String>>) -> Self {
        let free = |name: &String| (name.clone(), true, String::new());
        Self {
            action: action.to_owned(),
            multipart: names.is_none(),
            fields: names.into_iter().flatten().map(free).collect(),
            files: names.is_none().then(|| "file".to_owned()).into_iter().collect(),
            buttons: Vec::new(),
        }
    }

    /// The request of somebody who types something into every field that takes text, and brings a table called
    /// so, with that in it, wherever a file is taken.
    pub(crate) fn typed(&self, text: &str) -> Request<Body> {
        let said = |(name, free, value): &(String, bool, String)| {
            (name.clone(), if *free { text.to_owned() } else { value.clone() })
        };
        let said = self.fields.iter().map(said).chain(self.buttons.clone());
        let said: Vec<(String, String)> = said.collect();
        let request = Request::post(&self.action).header("sec-fetch-site", "same-origin");
        let (kind, body) = if self.multipart {
            let part = |(name, value): &(String, String)| {
                format!(
                    "--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                )
            };
            let fields: String = said.iter().map(part).collect();
            // As browsers write a name; what no header can carry is left out. Whoever types nothing brings none.
            let called = text.replace(char::is_control, "").replace('"', "%22");
            let table = text.replace('\0', "").replace('"', "\"\"");
            let file = |name: &String| {
                format!(
                    "--part\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{called}.csv\"\r\n\
                     Content-Type: text/csv\r\n\r\nA,B\r\n\"{table}\",1\r\n\r\n"
                )
            };
            let files: String = self.files.iter().filter(|_| !text.is_empty()).map(file).collect();
            ("multipart/form-data; boundary=part", format!("{fields}{files}--part--\r\n"))
        } else {
            let encode = aunar_hub::web::params::encode;
            let pair = |(n, v): &(String, String)| format!("{}={}", encode(n), encode(v));
            let body = said.iter().map(pair).collect::<Vec<_>>().join("&");
            ("application/x-www-form-urlencoded", body)
        };
        request.header(header::CONTENT_TYPE, kind).body(Body::from(body)).expect("a request")
    }

    /// The request as the form stands, by the button that has no name.
    pub(crate) fn sent(&self) -> Request<Body> {
        let mut whole = Self { buttons: Vec::new(), ..self.clone() };
        for (_, free, _) in &mut whole.fields {
            *free = false;
        }
        whole.typed("")
    }

    /// The request of somebody who fills in nothing, by the button that has no name.
    pub(crate) fn blank(&self) -> Request<Body> {
        Self { buttons: Vec::new(), ..self.clone() }.typed("")
    }

    /// The same with some fields said, whatever stands in them.
    pub(crate) fn saying(mut self, fields: &[(&str, &str)]) -> Self {
        for (name, value) in fields {
            self.fields.retain(|(n, ..)| n != name);
            self.fields.push(((*name).to_owned(), false, (*value).to_owned()));
        }
        self
    }
}

/// The value of a choice: what is chosen, else the first that is one.
fn chosen(select: ElementRef) -> String {
    let option = Selector::parse("option").expect("a selector");
    let all: Vec<ElementRef> = select.select(&option).collect();
    let is = |e: &&ElementRef| e.attr("selected").is_some();
    let value = |e: &ElementRef| e.attr("value").unwrap_or_default().to_owned();
    let first = || all.iter().map(value).find(|v| !v.is_empty());
    all.iter().find(is).map(value).filter(|v| !v.is_empty()).or_else(first).unwrap_or_default()
}

/// The forms of a page that change something.
pub(crate) fn forms(page: &Answered, at: &str) -> Vec<Found> {
    forms_of(&Html::parse_document(&page.text()), at)
}

fn forms_of(html: &Html, at: &str) -> Vec<Found> {
    let (form, field) = (
        Selector::parse("form[method=post]").expect("a selector"),
        Selector::parse("input[name], textarea[name], select[name], button[name]")
            .expect("a selector"),
    );
    let forms = html.select(&form).map(|form| {
        let (mut fields, mut files, mut buttons) = (Vec::new(), Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        for element in form.select(&field) {
            let name = element.attr("name").unwrap_or_default().to_owned();
            let value = element.attr("value").unwrap_or_default().to_owned();
            let kind = element.attr("type").unwrap_or("text");
            match (element.value().name(), kind) {
                ("textarea", _) => fields.push((name, true, String::new())),
                ("select", _) => fields.push((name, false, chosen(element))),
                ("button", _) if seen.insert(name.clone()) => buttons.push((name, value)),
                // Of several ways one is taken.
                ("input", "radio") if seen.insert(name.clone()) => {
                    fields.push((name, false, value));
                }
                ("button", _) | ("input", "radio") => {}
                (_, "checkbox") if element.attr("checked").is_none() => {}
                (_, "file") => files.push(name),
                (_, "text" | "search" | "email" | "url" | "tel") => {
                    fields.push((name, true, value));
                }
                _ => fields.push((name, false, value)),
            }
        }
        let action = form.attr("action").filter(|a| !a.is_empty()).unwrap_or(at);
        let action = action.split('#').next().unwrap_or_default();
        let multipart = form.attr("enctype").is_some_and(|e| e.starts_with("multipart"));
        Found { action: action.to_owned(), multipart, fields, files, buttons }
    });
    forms.collect()
}

/// An address without what tells one of a kind from another.
pub(crate) fn shape(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let part = |part: &str| {
        let is_one = part.chars().any(|c| c.is_ascii_digit()) && !part.starts_with('v');
        let ending = part.split_once('.').map_or("", |(_, ending)| ending);
        if is_one { format!("*.{ending}") } else { part.to_owned() }
    };
    let path: Vec<String> = path.split('/').map(part).collect();
    let names: BTreeSet<&str> =
        query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).collect();
    format!("{}?{}", path.join("/"), names.into_iter().collect::<Vec<_>>().join("&"))
}

/// How files end that are no pages: there are neither forms in them nor links.
const FILES: [&str; 14] = [
    ".atom", ".csv", ".docx", ".ics", ".jpg", ".json", ".pdf", ".png", ".svg", ".txt", ".webp",
    ".xlsx", ".xml", ".zip",
];

fn is_file(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    FILES.iter().any(|end| path.ends_with(end))
}

/// Who goes through: somebody, or nobody known.
pub(crate) enum Walker<'a> {
    Anyone(&'a TestApp),
    Signed(Visitor<'a>),
}

impl<'a> Walker<'a> {
    /// Somebody of the sample, or nobody known where there is no name.
    pub(crate) async fn of(app: &'a TestApp, name: &str) -> Self {
        match name {
            "" => Self::Anyone(app),
            name => Self::Signed(app.sign_in(name).await),
        }
    }

    /// Of each kind of form that is found from where people set out, one.
    pub(crate) async fn forms(&self) -> BTreeMap<String, Found> {
        let mut found = BTreeMap::new();
        let from = ["/", "/lac", "/desk", "/account", "/lac/plans/2027-2028"].map(str::to_owned);
        let is_page = |address: &str| !is_file(address);
        self.walk_pages(from, 1, is_page, |address, _, page| {
            for form in page.into_iter().flat_map(|page| forms_of(page, address)) {
                found.entry(form.kind()).or_insert(form);
            }
        })
        .await;
        found
    }

    pub(crate) async fn get(&self, address: &str) -> Answered {
        match self {
            Self::Anyone(app) => app.get(address).await,
            Self::Signed(visitor) => visitor.get(address).await,
        }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answered {
        match self {
            Self::Anyone(app) => app.send(request).await,
            Self::Signed(visitor) => visitor.send(request).await,
        }
    }

    /// Goes through everything that is linked from some addresses, of each kind a few, and hands on what it was
    /// answered.
    pub(crate) async fn walk(
        &self,
        from: impl IntoIterator<Item = String>,
        of_a_kind: usize,
        mut see: impl FnMut(&str, &Answered),
    ) -> usize {
        self.walk_pages(from, of_a_kind, |_| true, |address, answer, _| see(address, answer)).await
    }

    /// The same to such addresses alone, with what was answered read where it is a page.
    pub(crate) async fn walk_pages(
        &self,
        from: impl IntoIterator<Item = String>,
        of_a_kind: usize,
        follows: impl Fn(&str) -> bool,
        mut see: impl FnMut(&str, &Answered, Option<&Html>),
    ) -> usize {
        let linked = Selector::parse("a[href], link[href]").expect("a selector");
        let mut ahead: Vec<String> = from.into_iter().collect();
        ahead.reverse();
        let mut seen: BTreeSet<String> = ahead.iter().cloned().collect();
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        let mut walked = 0;
        while let Some(address) = ahead.pop() {
            let answer = self.get(&address).await;
            walked += 1;
            let is_page = answer.header(header::CONTENT_TYPE).starts_with("text/html");
            let page = is_page.then(|| Html::parse_document(&answer.text()));
            see(&address, &answer, page.as_ref());
            let Some(page) = page else { continue };
            for link in page.select(&linked).filter_map(|e| e.attr("href")) {
                let link = link.split('#').next().unwrap_or_default().to_owned();
                let link = match link.strip_prefix('?') {
                    Some(query) => format!("{}?{query}", address.split('?').next().unwrap_or("")),
                    None => link,
                };
                if !link.starts_with('/') || link.starts_with("//") || link.contains("lang=") {
                    continue;
                }
                if !follows(&link) {
                    continue;
                }
                let of = kinds.entry(shape(&link)).or_default();
                if *of < of_a_kind && seen.insert(link.clone()) {
                    *of += 1;
                    ahead.push(link);
                }
            }
        }
        walked
    }
}

/// Somebody of the secretariat of the other network, who has no seat in this one.
pub(crate) async fn of_the_other_network(app: &TestApp) -> Visitor<'_> {
    let state = app.app.state();
    let network = state.pictures.now().await.expect("reads").networks["global"].network.id;
    let id = PersonId(Uuid::now_v7());
    let email = aunar_hub::sample::address("secretariat-global");
    let person = Person { id, email, name: "Global".to_owned(), lang: Lang::En };
    let mandate = Mandate {
        id: MandateId(Uuid::now_v7()),
        person: id,
        network,
        role: Role::Secretariat,
        entity: None,
        priority: None,
        country: None,
        from: "2023-01-01".parse().expect("a day"),
        until: None,
        ended_at: None,
        granted_by: "a test".to_owned(),
    };
    let mut tx = state.db.begin().await.expect("begins");
    person::write(&mut tx, &person, moment()).await.expect("a person");
    person::grant(&mut tx, &mandate, moment()).await.expect("a mandate");
    tx.commit().await.expect("commits");
    app.sign_in("secretariat-global").await
}
