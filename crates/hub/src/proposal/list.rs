//! What was proposed to a network, with filters; as a page and as a table to keep.

use super::said::{self, Line};
use super::trace;
use crate::picture::NetworkPicture;
use crate::records;
use crate::records::proposal::Told;
use crate::web::narrowed::Narrowed;
use crate::web::paging::{Page, Pager};
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use aunar_domain::proposal::State;
use axum::extract::Path;
use axum::http::StatusCode;

/// How many stand on a page.
const SHOWN: usize = 30;

/// The parameters that filter.
pub(super) const FILTERS: [&str; 4] = ["state", "country", "objective", "q"];

#[derive(Template)]
#[template(path = "proposal/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    register: String,
    calls: String,
    rooms: String,
    withdrawn: bool,
    total: String,
    counts: Vec<(String, &'static str, String)>,
    states: Vec<(String, String, bool)>,
    countries: Vec<(String, String, bool)>,
    objectives: Vec<(String, String, bool)>,
    q: String,
    is_filtered: bool,
    lines: Vec<Line>,
    pager: Pager,
    csv: (String, String),
    queue: Option<String>,
}

/// What a list is asked for.
pub(super) struct Asked {
    state: Option<State>,
    objective: Option<String>,
    narrowed: Narrowed,
}

impl Asked {
    /// Reads the filters of an address; a value that is not known is an error that says what is.
    pub(super) fn of(cx: &Cx, network: &NetworkPicture) -> Result<Self, Error> {
        let state = cx.params().code("state", State::ALL, State::code)?;
        if let Some(hidden) = state.filter(|s| !s.is_public()) {
            let accepted = State::ALL.iter().filter(|s| s.is_public()).map(|s| s.code());
            let accepted = accepted.collect::<Vec<_>>().join(", ");
            return Err(Error::bad_param("bad-value", "state", hidden.code(), accepted));
        }
        let narrowed = Narrowed::of(cx, &network.common.geography)?;
        let objective = cx.params().one("objective");
        if let Some(n) =
            objective.filter(|n| network.common.frameworks.entry(OBJECTIVES, n).is_none())
        {
            return Err(Error::bad_param("bad-value", "objective", n, "1–23".to_owned()));
        }
        Ok(Self { state, objective: objective.map(str::to_owned), narrowed })
    }

    fn takes(&self, network: &NetworkPicture, told: &Told) -> bool {
        let one = &told.proposal;
        let texts = one.idea.iter().flat_map(|idea| {
            [Some(&idea.title), Some(&idea.what), idea.partners.as_ref()].into_iter().flatten()
        });
        let words = texts.flat_map(|x| x.wordings()).map(|w| w.words.as_str());
        let words = words.chain(one.idea.as_ref().and_then(|idea| idea.named()));
        self.state.is_none_or(|s| s == one.state)
            && self.objective.as_ref().is_none_or(|n| one.objectives.contains(n))
            && self.narrowed.takes(&network.common.geography, &one.places, words)
    }

    /// The proposals that everybody may read and that were asked for, the latest first.
    pub(super) async fn found(
        &self,
        cx: &Cx,
        network: &NetworkPicture,
    ) -> Result<Vec<Told>, Error> {
        let mut all = records::proposal::of_network(&cx.state.db, network.network.id).await?;
        all.retain(|told| told.proposal.state.is_public() && self.takes(network, told));
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
    let whole = Object::network(network.network.id);
    let answers = cx.may(Action::ModerateProposals, whole) || cx.may(Action::AnswerProposal, whole);
    let public = State::ALL.iter().filter(|s| s.is_public());
    let counts = public.clone().filter_map(|state| {
        let n = all.iter().filter(|told| told.proposal.state == *state).count();
        let label = t.label("proposal-state", state.code());
        (n > 0).then(|| (n.to_string(), said::tone(*state), label))
    });
    let counts = counts.collect();
    let states = public.map(|s| {
        let chosen = asked.state == Some(*s);
        (s.code().to_owned(), t.label("proposal-state", s.code()), chosen)
    });
    let geography = &network.common.geography;
    let countries = asked.narrowed.countries(geography, t.0, |p| p.kind != PlaceKind::Subdivision);
    let entries = network.common.frameworks.entries(OBJECTIVES).iter();
    let objectives = entries.map(|e| {
        let label = format!("{} {}", e.code, e.short.words(t.0));
        (e.code.clone(), label, asked.objective.as_ref() == Some(&e.code))
    });
    let (total, shown) = paging.cut(all);
    let file = |ending: &str| {
        let query = cx.params().with("page", None);
        format!("{base}.{ending}{query}")
    };
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "proposals", &t.t("proposals-title"))
            .also("application/json", format!("/api/v1/networks{base}")),
        register: format!("/{}/stakeholders", network.network.code),
        calls: format!("/{}/calls", network.network.code),
        rooms: format!("/{}/rooms", network.network.code),
        withdrawn: cx.params().one("sent").is_some(),
        total: t.n("proposals-found", total),
        counts,
        states: states.collect(),
        countries,
        objectives: objectives.collect(),
        is_filtered: FILTERS.iter().any(|name| cx.params().one(name).is_some()),
        lines: shown.iter().map(|told| said::line(&cx, &network, told)).collect(),
        pager: paging.among(&cx, &base, total),
        csv: (file("csv"), file("hxl.csv")),
        queue: answers.then(|| format!("{base}/queue")),
        q: asked.narrowed.q,
        base,
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}

/// The columns of the table, each with its HXL tag.
const COLUMNS: [(&str, &str); 16] = [
    ("number", "#meta+id"),
    ("state", "#status+code"),
    ("language", "#meta+lang"),
    ("title", "#activity+name"),
    ("what", "#description+activity"),
    ("with_whom", "#description+partners"),
    ("organisation", "#org+name"),
    ("places", "#geo+code+list"),
    ("audiences", "#beneficiary+type+list"),
    ("objectives", "#sector+gcm+code+list"),
    ("sent_on", "#date+received"),
    ("decided_on", "#date+decided"),
    ("answer", "#description+answer"),
    ("plan", "#activity+plan+code"),
    ("activity", "#activity+code"),
    ("supporters", "#indicator+supporters+num"),
];

/// The list as a table to keep.
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
    let name = format!("{}-proposals", network.network.code);
    let support = records::support::of_network(&cx.state.db, network.network.id).await?;
    let rows = all.iter().map(|told| {
        let supporters = support.get(&told.proposal.id).map_or(0, Vec::len);
        let mut row = row(&cx, &network, told);
        row.push(supporters.to_string());
        row
    });
    Ok(respond::table_of(&name, &COLUMNS, tagged, rows))
}

fn row(cx: &Cx, network: &NetworkPicture, told: &Told) -> Vec<String> {
    let one = &told.proposal;
    let idea = one.idea.as_ref();
    let words = |text: Option<&aunar_domain::words::Text>| {
        text.map(|x| x.words(cx.lang()).to_owned()).unwrap_or_default()
    };
    let last = told.steps.last();
    let activity = one.activity.and_then(|id| trace::standing(network, id));
    vec![
        one.number.map(|n| n.to_string()).unwrap_or_default(),
        one.state.code().to_owned(),
        one.lang.code().to_owned(),
        words(idea.map(|i| &i.title)),
        words(idea.map(|i| &i.what)),
        words(idea.and_then(|i| i.partners.as_ref())),
        idea.and_then(|i| i.named()).unwrap_or_default().to_owned(),
        one.places.join("; "),
        one.audiences.iter().map(|a| a.code()).collect::<Vec<_>>().join("; "),
        one.objectives.join("; "),
        one.sent_at.date_naive().to_string(),
        last.map(|s| s.at.date_naive().to_string()).unwrap_or_default(),
        words(last.map(|s| &s.answer)),
        activity.map(|(plan, _)| plan.plan.code.clone()).unwrap_or_default(),
        activity.map(|(_, a)| a.reference.clone()).unwrap_or_default(),
    ]
}
