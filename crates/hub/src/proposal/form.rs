//! Proposing: the form, what is like it while somebody writes, and taking what it sends. What is
//! wrong is said beside what was typed, and nothing typed is lost.

use super::store;
use super::typed::{self, Typed};
use crate::picture::NetworkPicture;
use crate::records::{self, session};
use crate::similar;
use crate::web::client::Network;
use crate::web::field::Wrong;
use crate::web::filled::begun;
use crate::web::limits::Rate;
use crate::web::{
    Answer, Cx, Error, Form, Shell, numbers, places, respond, statics, stranger, tongue,
};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Audience;
use aunar_domain::call::Stage;
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::geography::PlaceKind;
use aunar_domain::ids::{CallId, ProposalId};
use aunar_domain::proposal::{ANSWERED_WITHIN, CONSENT, Proposal, State};
use aunar_domain::words::Lang;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

/// How often proposals may come from one network: an office, or a hall with one line.
const PROPOSING: Rate = Rate { what: "proposal", burst: 10, every: TimeDelta::minutes(5) };
/// Most proposals of one address in a day.
const MOST_OF_ADDRESS: i64 = 5;

#[derive(Template)]
#[template(path = "proposal/pages/form.html")]
struct FormPage {
    shell: Shell,
    base: String,
    lead: String,
    problems: Vec<(&'static str, String, String)>,
    again: Option<String>,
    id: String,
    drawn: String,
    title: String,
    what: String,
    partners: String,
    places: String,
    organisation: String,
    address: String,
    consent: bool,
    consent_words: String,
    wrong: Wrong,
    audiences: Vec<Choice>,
    objectives: Vec<Choice>,
    langs: Vec<Choice>,
    countries: Vec<String>,
    organisations: Vec<String>,
    register: String,
    calls: Vec<Choice>,
    similar: String,
    similar_at: String,
}

struct Choice {
    code: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "proposal/pages/thanks.html")]
struct ThanksPage {
    shell: Shell,
    base: String,
}

/// In how many days an answer is promised.
pub(super) fn promised() -> i64 {
    (NaiveDate::MIN + ANSWERED_WITHIN - NaiveDate::MIN).num_days()
}

/// The form, or the word of thanks after it.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["sent", "call"])?;
    let network = cx.network(&network)?;
    cx.require(Action::Propose, Object::network(network.network.id))?;
    if cx.params().one("sent").is_some() {
        let title = cx.t().t("proposal-thanks-title");
        let shell = Shell::of(&cx, &network, None, "proposals", &title);
        let base = super::base(&network.network.code);
        return respond::private_page(&cx, StatusCode::OK, &ThanksPage { shell, base });
    }
    draw(&cx, &network, None, Wrong::default(), Said::of(&cx, &network).await?)
}

/// What is said beside a form.
#[derive(Default)]
struct Said {
    /// The organisations of the register, to choose from.
    organisations: Vec<String>,
    /// The calls that take proposals: reference and title.
    calls: Vec<(String, String)>,
    /// Why it should be sent again as it is.
    again: Option<String>,
    /// What is like it: a fragment of the page.
    similar: String,
}

impl Said {
    async fn of(cx: &Cx, network: &NetworkPicture) -> Result<Self, Error> {
        let organisations =
            records::stakeholder::names(&cx.state.db, network.network.id, cx.lang()).await?;
        let all = records::call::of_network(&cx.state.db, network.network.id).await?;
        let open = all.iter().filter(|c| c.stage(cx.now.date_naive()) == Stage::Open);
        let calls = open.map(|c| (c.reference.clone(), c.title.words(cx.lang()).to_owned()));
        Ok(Self { organisations, calls: calls.collect(), ..Self::default() })
    }
}

fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    form: Option<&Form>,
    wrong: Wrong,
    said: Said,
) -> Answer {
    let (t, base) = (cx.t(), super::base(&network.network.code));
    let typed = |name: &str| form.and_then(|f| f.raw(name)).unwrap_or_default().to_owned();
    let ticked =
        |name: &str, code: &str| form.is_some_and(|f| f.all(name).any(|given| given == code));
    let lang = form.map_or(cx.lang(), |f| typed::lang(cx, f));
    let geography = &network.common.geography;
    let countries = places::choices(geography, cx.lang(), |p| p.kind != PlaceKind::Subdivision);
    let countries: Vec<String> = countries.into_iter().map(|(_, name)| name).collect();
    let entries = network.common.frameworks.entries(OBJECTIVES).iter();
    let own = cx.signed.as_ref().map(|s| s.person.email.clone()).unwrap_or_default();
    let problem = |name: &'static str| {
        let said = wrong.of(name)?.to_owned();
        Some((name, t.label("proposal-field", name), said))
    };
    let call = form.map_or_else(
        || cx.params().one("call").unwrap_or_default(),
        |f| f.one("call").unwrap_or_default(),
    );
    let fields = [
        "call",
        "title",
        "description",
        "places",
        "partners",
        "objectives",
        "organisation",
        "address",
    ];
    let status = match wrong.is_nothing() && said.again.is_none() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = FormPage {
        shell: Shell::of(cx, network, None, "proposals", &t.t("proposal-new-title"))
            .with_script(statics::drafting()),
        lead: t.n("proposal-new-lead", u64::try_from(promised()).unwrap_or_default()),
        problems: fields.into_iter().filter_map(problem).collect(),
        again: said.again,
        id: form.map_or_else(Uuid::now_v7, begun).to_string(),
        drawn: form
            .and_then(|f| f.one("drawn"))
            .map_or_else(|| stranger::drawn(cx.now), |d| d.chars().take(20).collect()),
        title: typed("title"),
        what: typed("description"),
        partners: typed("partners"),
        places: typed("places"),
        organisation: typed("organisation"),
        address: form.map_or(own, |_| typed("address")),
        consent: ticked("consent", "1"),
        consent_words: t.label("proposal-consent", CONSENT),
        audiences: Audience::ALL
            .iter()
            .map(|a| Choice {
                code: a.code().to_owned(),
                label: t.label("audience", a.code()),
                chosen: ticked("audiences", a.code()),
            })
            .collect(),
        objectives: entries
            .map(|e| Choice {
                code: e.code.clone(),
                label: format!("{} {}", e.code, e.short.words(cx.lang())),
                chosen: ticked("objectives", &e.code),
            })
            .collect(),
        langs: Lang::ALL
            .iter()
            .map(|l| Choice {
                code: l.code().to_owned(),
                label: tongue::own_name(*l).to_owned(),
                chosen: *l == lang,
            })
            .collect(),
        countries,
        calls: std::iter::once((String::new(), t.t("call-none")))
            .chain(said.calls)
            .map(|(code, label)| Choice { chosen: code == call, code, label })
            .collect(),
        organisations: said.organisations,
        register: format!("/{}/stakeholders", network.network.code),
        similar: said.similar,
        similar_at: format!("{base}/similar"),
        wrong,
        base,
    };
    respond::private_page(cx, status, &page)
}

/// Takes a proposal.
pub(super) async fn take(cx: Cx, from: Network, Path(network): Path<String>, form: Form) -> Answer {
    let network = cx.network(&network)?;
    cx.require(Action::Propose, Object::network(network.network.id))?;
    let base = super::base(&network.network.code);
    let sent = || respond::see_other(&format!("{base}/new?sent=confirm"));
    if stranger::is_trapped(&form) {
        return Ok(sent());
    }
    if form.raw("similar").is_some() {
        let similar = super::like::panel(&cx, &network, from, &form).await?;
        let said = Said { similar, ..Said::of(&cx, &network).await? };
        return draw(&cx, &network, Some(&form), Wrong::default(), said);
    }
    let (typed, call) = match typed::read(&cx, &network, &form) {
        Ok(typed) => match called(&cx, &network, &form).await? {
            Ok(call) => (typed, call),
            Err(words) => {
                let mut wrong = Wrong::default();
                wrong.with("call", words);
                let said = Said::of(&cx, &network).await?;
                return draw(&cx, &network, Some(&form), wrong, said);
            }
        },
        Err(wrong) => {
            let said = Said::of(&cx, &network).await?;
            return draw(&cx, &network, Some(&form), wrong, said);
        }
    };
    if stranger::is_too_quick(&form, cx.now) {
        // Their own moment: whoever reads this has read for long enough.
        let again = Some(cx.t().t("proposal-too-quick"));
        let said = Said { again, ..Said::of(&cx, &network).await? };
        return draw(&cx, &network, Some(&form), Wrong::default(), said);
    }
    let worked = stranger::worked(&form, "address", "drawn", cx.now);
    cx.state.limits.take_from_stranger(PROPOSING, (from, worked), cx.now)?;
    // The address of somebody who has signed in was confirmed when they did.
    let known = cx.signed.as_ref().is_some_and(|signed| signed.person.email == typed.address);
    let id = begun(&form);
    match store(&cx, &network, ProposalId(id), (typed, call), known).await? {
        Some(secret) if known => Ok(respond::see_other(&format!("{base}/sent/{secret}"))),
        _ => Ok(sent()),
    }
}

/// The call that a form answers, if it answers one; or why that call takes no proposals today.
async fn called(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
) -> Result<Result<Option<CallId>, String>, Error> {
    let Some(reference) = form.one("call") else { return Ok(Ok(None)) };
    let t = cx.t();
    let all = records::call::of_network(&cx.state.db, network.network.id).await?;
    let found = all.iter().find(|c| c.published && c.reference.eq_ignore_ascii_case(reference));
    let Some(call) = found else { return Ok(Err(t.t("call-unknown"))) };
    let title = call.title.words(t.0);
    let said = |key, day| t.with(key, &[("title", title), ("date", &numbers::day(t.0, day))]);
    Ok(match call.stage(cx.now.date_naive()) {
        Stage::Open => Ok(Some(call.id)),
        Stage::Coming => Err(said("call-not-yet", call.opens)),
        Stage::Closed | Stage::Draft => Err(said("call-over", call.closes)),
    })
}

/// Stores it, with the letter that confirms it. Gives the secret of its author's page, unless it was
/// stored before.
async fn store(
    cx: &Cx,
    network: &NetworkPicture,
    id: ProposalId,
    (mut typed, call): (Typed, Option<CallId>),
    known: bool,
) -> Result<Option<String>, Error> {
    let of = network.network.id;
    let mut tx = cx.state.db.begin_in(of.0).await?;
    // Named from the register where it stands there; else as it calls itself.
    let named = typed.idea.organisation.as_deref();
    if let Some(entity) = named.and_then(|name| network.common.register.find(name))
        && records::stakeholder::is_registered(&mut tx, of, entity.id).await?
    {
        typed.idea.entity = Some(entity.id);
    }
    // The same form sent again.
    if records::proposal::is_taken(&mut tx, id).await? {
        tx.rollback().await?;
        return Ok(None);
    }
    let day_ago = cx.now - TimeDelta::days(1);
    if store::came_from(&mut tx, &typed.address, day_ago).await? >= MOST_OF_ADDRESS {
        return Err(Error::refused(StatusCode::TOO_MANY_REQUESTS, "too-many-proposals"));
    }
    let number = match known {
        true => Some(records::proposal::next_number(&mut tx, of).await?),
        false => None,
    };
    let proposal = Proposal {
        id,
        network: of,
        number,
        lang: typed.lang,
        call,
        idea: Some(typed.idea),
        places: typed.places,
        audiences: typed.audiences,
        objectives: typed.objectives,
        state: if known { State::Waiting } else { State::Unconfirmed },
        activity: None,
        amendment: None,
        sent_at: cx.now,
        moderated_at: None,
        withheld_reason: None,
        changed_at: cx.now,
        version: 1,
    };
    records::proposal::write(&mut tx, &proposal).await?;
    let secret = session::secret();
    store::add_author(&mut tx, id, (&typed.address, &secret), cx.now).await?;
    if known {
        let entry = super::deed("public".to_owned(), "create", None, &proposal, None);
        tx.record(of.0, cx.now, vec![entry]).await?;
    } else {
        let link =
            format!("{}{}/sent/{secret}", cx.state.public_url, super::base(&network.network.code));
        store::confirmation(&mut tx, network, &proposal, (&typed.address, &link), cx.now).await?;
    }
    cx.state.pictures.commit(tx).await?;
    Ok(Some(secret))
}

/// What a proposal says, as the form would say it: what is like it is looked for in the same way.
fn as_form(one: &Proposal) -> Result<Form, Error> {
    use crate::web::params::encode;
    let Some(idea) = &one.idea else {
        return Form::parse("");
    };
    let mut pairs = vec![
        ("form", one.id.to_string()),
        ("text-lang", one.lang.code().to_owned()),
        ("title", idea.title.words(one.lang).to_owned()),
        ("description", idea.what.words(one.lang).to_owned()),
        ("places", one.places.join("; ")),
    ];
    pairs.extend(one.audiences.iter().map(|a| ("audiences", a.code().to_owned())));
    pairs.extend(one.objectives.iter().map(|o| ("objectives", o.clone())));
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={}", encode(value)));
    Form::parse(&pairs.collect::<Vec<_>>().join("&"))
}

/// What is like a proposal that there is.
pub(super) async fn like(
    cx: &Cx,
    network: &NetworkPicture,
    one: &Proposal,
) -> Result<String, Error> {
    similar::panel_of_idea(cx, network, &as_form(one)?).await
}
