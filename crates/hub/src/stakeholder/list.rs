//! The register as everybody reads it, with filters; as a page and as a table to keep. Those who do not
//! consent to be listed are counted by kind and named nowhere.

use super::shown::{self, Line};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::collate::collator;
use crate::web::narrowed::Narrowed;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::entity::EntityKind;
use aunar_domain::stakeholder::{Stakeholder, State, kinds};
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;
use std::collections::BTreeSet;

/// How many stand on a page.
const SHOWN: usize = 50;

/// The parameters that filter.
pub(super) const FILTERS: [&str; 4] = ["kind", "country", "works", "q"];

#[derive(Template)]
#[template(path = "stakeholder/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    proposals: String,
    withdrawn: bool,
    total: String,
    counts: Vec<(String, String)>,
    kinds: Vec<(String, String, bool)>,
    countries: Vec<(String, String, bool)>,
    langs: Vec<(String, String, bool)>,
    q: String,
    is_filtered: bool,
    lines: Vec<Line>,
    pager: Pager,
    csv: (String, String),
    queue: Option<String>,
}

/// What a list is asked for.
pub(super) struct Asked {
    kind: Option<EntityKind>,
    works: Option<Lang>,
    narrowed: Narrowed,
}

impl Asked {
    /// Reads the filters of an address; a value that is not known is an error that says what is.
    pub(super) fn of(cx: &Cx, network: &NetworkPicture) -> Result<Self, Error> {
        let all: Vec<EntityKind> = kinds().collect();
        Ok(Self {
            narrowed: Narrowed::of(cx, &network.common.geography)?,
            kind: cx.params().code("kind", &all, EntityKind::code)?,
            works: cx.params().code("works", Lang::ALL, Lang::code)?,
        })
    }

    fn takes(&self, network: &NetworkPicture, one: &Stakeholder) -> bool {
        let texts = [Some(&one.name), one.acronym.as_ref()].into_iter().flatten();
        let words = texts.flat_map(|x| x.wordings()).map(|w| w.words.as_str());
        self.kind.is_none_or(|k| k == one.kind)
            && self.works.is_none_or(|l| one.langs.contains(&l))
            && self.narrowed.takes(&network.common.geography, &one.places, words)
    }

    /// Those that are listed and were asked for, by name.
    pub(super) async fn found(
        &self,
        cx: &Cx,
        network: &NetworkPicture,
    ) -> Result<Vec<Stakeholder>, Error> {
        let mut all = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
        all.retain(|one| one.is_listed() && self.takes(network, one));
        let lang = cx.lang();
        let collator = collator(lang);
        all.sort_by(|a, b| collator.compare(a.name.words(lang), b.name.words(lang)));
        Ok(all)
    }
}

/// The list.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    let known: Vec<&str> = FILTERS.into_iter().chain(["page", "sent"]).collect();
    cx.params().only(&known)?;
    let network = cx.network(&network)?;
    let asked = Asked::of(&cx, &network)?;
    let paging = Page::of(&cx, SHOWN)?;
    let (t, base) = (cx.t(), super::base(&network.network.code));
    let all = asked.found(&cx, &network).await?;
    let every = records::stakeholder::of_network(&cx.state.db, network.network.id).await?;
    let counts = kinds().filter_map(|kind| {
        let registered = |s: &&Stakeholder| s.state == State::Confirmed && s.kind == kind;
        let n = every.iter().filter(registered).count();
        (n > 0).then(|| (n.to_string(), t.label("entity-kind", kind.code())))
    });
    let listed = every.iter().filter(|s| s.is_listed());
    let places: BTreeSet<&String> = listed.flat_map(|s| &s.places).collect();
    let geography = &network.common.geography;
    let countries = asked.narrowed.countries(geography, t.0, |p| places.contains(&p.code));
    let (total, shown) = paging.cut(all);
    let file = |ending: &str| format!("{base}.{ending}{}", cx.params().with("page", None));
    let runs = cx.may(Action::ConfirmStakeholders, Object::network(network.network.id));
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("stakeholders-title"))
            .also("application/json", format!("/api/v1/networks{base}")),
        proposals: format!("/{}/proposals", network.network.code),
        withdrawn: cx.params().one("sent").is_some(),
        total: t.n("stakeholders-found", total),
        counts: counts.collect(),
        kinds: kinds()
            .map(|k| {
                let chosen = asked.kind == Some(k);
                (k.code().to_owned(), t.label("entity-kind", k.code()), chosen)
            })
            .collect(),
        countries,
        langs: Lang::ALL
            .iter()
            .map(|l| (l.code().to_owned(), t.language(*l), asked.works == Some(*l)))
            .collect(),
        is_filtered: FILTERS.iter().any(|name| cx.params().one(name).is_some()),
        lines: shown.iter().map(|one| shown::line(&cx, &network, one)).collect(),
        pager: paging.among(&cx, &base, total),
        csv: (file("csv"), file("hxl.csv")),
        queue: runs.then(|| format!("{base}/queue")),
        q: asked.narrowed.q,
        base,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// The columns of the table, each with its HXL tag.
const COLUMNS: [(&str, &str); 8] = [
    ("code", "#org+code"),
    ("kind", "#org+type+code"),
    ("name", "#org+name"),
    ("acronym", "#org+acronym"),
    ("speaks_for", "#org+coalition+code"),
    ("places", "#geo+code+list"),
    ("languages", "#meta+lang+list"),
    ("registered_on", "#date+registered"),
];

/// The register as a table to keep.
pub(super) async fn file(cx: Cx, Path(network): Path<String>) -> Answer {
    table(cx, &network, false).await
}

/// The same with a row of HXL tags under the headings.
pub(super) async fn tagged(cx: Cx, Path(network): Path<String>) -> Answer {
    table(cx, &network, true).await
}

async fn table(cx: Cx, network: &str, tagged: bool) -> Answer {
    cx.params().only(&FILTERS)?;
    let network = cx.network(network)?;
    let all = Asked::of(&cx, &network)?.found(&cx, &network).await?;
    let register = &network.common.register;
    let code = |id: Option<aunar_domain::ids::EntityId>| {
        id.and_then(|id| register.get(id)).map(|e| e.code.clone()).unwrap_or_default()
    };
    let rows = all.iter().map(|one| {
        vec![
            code(one.entity),
            one.kind.code().to_owned(),
            one.name.words(cx.lang()).to_owned(),
            one.acronym.as_ref().map(|a| a.words(cx.lang()).to_owned()).unwrap_or_default(),
            code(one.coalition),
            one.places.join("; "),
            one.langs.iter().map(|l| l.code()).collect::<Vec<_>>().join("; "),
            one.sent_at.date_naive().to_string(),
        ]
    });
    let name = format!("{}-stakeholders", network.network.code);
    Ok(respond::table_of(&name, &COLUMNS, tagged, rows))
}
