//! Commenting: the form, and taking what it sends. What is wrong is said beside what was typed, and
//! nothing typed is lost.

use super::page::{subject, subject_code};
use super::said;
use super::store;
use crate::picture::PlanPicture;
use crate::records::{self, session};
use crate::web::client::Network;
use crate::web::field::Wrong;
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::stranger;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::consultation::{
    Author, Comment, CommentKind, CommentState, Consultation, Field, MOST_NAME, MOST_QUOTE,
    MOST_WORDS, Passage, State, Subject, sentences,
};
use aunar_domain::ids::ConsultationCommentId;
use aunar_domain::words::{Lang, Text, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use uuid::Uuid;

/// How often comments may come from one network.
const COMMENTING: Rate = Rate { what: "consultation", burst: 30, every: TimeDelta::minutes(2) };
/// Most comments of one address in an hour.
const MOST_OF_ADDRESS: i64 = 5;
/// Most comments of one person with a seat in an hour.
const MOST_OF_PERSON: i64 = 60;

#[derive(Template)]
#[template(path = "consultation/pages/comment.html")]
struct CommentPage {
    shell: Shell,
    base: String,
    plan: Words,
    problems: Vec<(String, String)>,
    wrong: Wrong,
    id: String,
    seat: Option<String>,
    on: Option<(String, String, Words)>,
    subjects: Vec<(String, Vec<Choice>)>,
    passages: Vec<PassageChoice>,
    one_chosen: bool,
    kinds: Vec<Choice>,
    langs: Vec<Choice>,
    organisations: Vec<String>,
    typed: Typed,
    /// When the form was drawn first, for those who have no seat.
    drawn: String,
    until: String,
}

struct Choice {
    code: String,
    label: String,
    /// The language of the label, where that is not the page's.
    lang: Option<&'static str>,
    chosen: bool,
}

struct PassageChoice {
    value: String,
    field: String,
    lang: &'static str,
    words: String,
    chosen: bool,
    begins: bool,
}

#[derive(Default)]
struct Typed {
    words: String,
    name: String,
    organisation: String,
    address: String,
    unnamed: bool,
    /// When the form was drawn first, as it says itself.
    drawn: Option<String>,
}

#[derive(Template)]
#[template(path = "consultation/pages/thanks.html")]
struct ThanksPage {
    shell: Shell,
    base: String,
}

/// Whether whoever asks may speak in an open consultation: by a seat, or as anybody.
pub(super) fn may_speak(cx: &Cx, plan: &PlanPicture, one: &Consultation) -> bool {
    let object = Object::plan(&plan.plan);
    cx.acting(Action::Contribute, object).is_ok()
        || one.anyone && cx.may(Action::Contribute, object)
}

/// The consultation that takes comments now from whoever asks.
async fn open_to_me(cx: &Cx, plan: &PlanPicture) -> Result<Consultation, Error> {
    let refused = |code| Error::refused(StatusCode::CONFLICT, code);
    let one = super::latest(cx, &plan.plan).await?;
    let one = one.ok_or_else(|| refused("consultation-none"))?;
    match one.state(cx.now) {
        State::Coming => return Err(refused("consultation-coming")),
        State::Closed => return Err(refused("consultation-closed")),
        State::Open => {}
    }
    cx.require(Action::Contribute, Object::plan(&plan.plan))?;
    if !may_speak(cx, plan, &one) {
        return Err(if cx.signed.is_some() { Error::forbidden() } else { Error::SignIn });
    }
    Ok(one)
}

/// The form.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["on", "field", "kind", "sent"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let base = super::address(&network.network.code, &plan.plan);
    if cx.params().one("sent").is_some() {
        let title = cx.t().t("consultation-thanks-title");
        let shell = Shell::of(&cx, &network, Some(&plan.plan.code), "plan", &title);
        return Ok(respond::private(respond::page(&cx, &ThanksPage { shell, base })?));
    }
    let one = open_to_me(&cx, plan).await?;
    let on = match cx.params().one("on") {
        None => None,
        Some(given) => Some(subject(plan, given).ok_or_else(|| {
            Error::bad_param("bad-value", "on", given, "plan, P1, A-001".to_owned())
        })?),
    };
    let field = cx.params().code("field", Field::ALL, Field::code)?;
    let kind = cx.params().code("kind", CommentKind::ALL, CommentKind::code)?;
    let chosen = field.and_then(|field| {
        let text = said::text_of(plan, on.unwrap_or(Subject::Plan), field)?;
        let lang = text.said(cx.lang()).wording.lang;
        Some(value(field, lang, text.words(cx.lang())))
    });
    let page = Drawn {
        on,
        fixed: on.is_some(),
        chosen: chosen.unwrap_or_default(),
        kind: kind.unwrap_or(CommentKind::Comment),
        lang: cx.lang(),
        id: Uuid::now_v7(),
        wrong: Wrong::default(),
        typed: Typed::default(),
    };
    draw(&cx, &network, plan, &one, page).await
}

/// What the form is drawn from.
struct Drawn {
    on: Option<Subject>,
    fixed: bool,
    chosen: String,
    kind: CommentKind,
    lang: Lang,
    id: Uuid,
    wrong: Wrong,
    typed: Typed,
}

/// The fields that anything can be wrong with, as the page has them.
const FIELDS: [&str; 7] = ["on", "passage", "kind", "words", "name", "organisation", "address"];

async fn draw(
    cx: &Cx,
    network: &crate::picture::NetworkPicture,
    plan: &PlanPicture,
    one: &Consultation,
    mut drawn: Drawn,
) -> Answer {
    let t = cx.t();
    let seat = cx.acting(Action::Contribute, Object::plan(&plan.plan)).ok();
    if seat.is_none()
        && let Some(signed) = &cx.signed
        && drawn.typed.address.is_empty()
    {
        drawn.typed.address.clone_from(&signed.person.email);
    }
    let subject_chosen = drawn.on.map(|s| subject_code(plan, s)).unwrap_or_default();
    let choice = |code: &str, title: &Text| {
        let title = Words::label(title, t.0);
        Choice {
            code: code.to_owned(),
            label: format!("{code} {}", title.words.chars().take(80).collect::<String>()),
            lang: title.lang,
            chosen: code == subject_chosen,
        }
    };
    let subjects = vec![
        (
            t.t("consultation-on-priorities"),
            plan.priorities.iter().map(|p| choice(&p.reference, &p.title)).collect(),
        ),
        (
            t.t("consultation-on-activities"),
            plan.activities.iter().map(|a| choice(&a.reference, &a.content.title)).collect(),
        ),
    ];
    let bad = !drawn.wrong.is_nothing();
    let passages = drawn
        .on
        .filter(|_| drawn.fixed)
        .map(|on| passages(cx, plan, on, &drawn.chosen))
        .unwrap_or_default();
    let page = CommentPage {
        shell: Shell::of(
            cx,
            network,
            Some(&plan.plan.code),
            "plan",
            &t.t("consultation-comment-title"),
        ),
        base: super::address(&network.network.code, &plan.plan),
        plan: Words::of(&plan.plan.title, t.0, t),
        problems: drawn.wrong.in_order(&FIELDS),
        wrong: drawn.wrong,
        id: drawn.id.to_string(),
        seat: seat.map(|(_, mandate)| {
            let author = Author::Seat {
                person: mandate.person,
                mandate: mandate.id,
                role: mandate.role,
                entity: mandate.entity,
                country: mandate.country.clone(),
                named: true,
            };
            said::author(network, &author, t)
        }),
        on: drawn.on.filter(|_| drawn.fixed).map(|on| {
            let (reference, words, _) = said::on(network, plan, on, t);
            (subject_code(plan, on), reference, words)
        }),
        subjects: if drawn.fixed { Vec::new() } else { subjects },
        one_chosen: passages.iter().any(|p| p.chosen),
        passages,
        kinds: CommentKind::ALL
            .iter()
            .map(|k| Choice {
                code: k.code().to_owned(),
                label: t.label("consultation-kind-long", k.code()),
                lang: None,
                chosen: *k == drawn.kind,
            })
            .collect(),
        langs: langs(drawn.lang),
        drawn: drawn.typed.drawn.take().unwrap_or_else(|| stranger::drawn(cx.now)),
        organisations: records::stakeholder::names(&cx.state.db, network.network.id, t.0).await?,
        typed: drawn.typed,
        until: super::invitation::days_left(cx, one),
    };
    let status = if bad { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(cx, status, &page)
}

/// The languages to write in, one chosen.
fn langs(chosen: Lang) -> Vec<Choice> {
    let each = Lang::ALL.iter().map(|lang| Choice {
        code: lang.code().to_owned(),
        label: crate::web::tongue::own_name(*lang).to_owned(),
        lang: Some(lang.code()),
        chosen: *lang == chosen,
    });
    each.collect()
}

/// How a form calls a passage: field, language, words.
fn value(field: Field, lang: Lang, quote: &str) -> String {
    format!("{}:{}:{quote}", field.code(), lang.code())
}

/// The passages of a subject that can be chosen: each text whole, and its sentences.
fn passages(cx: &Cx, plan: &PlanPicture, on: Subject, chosen: &str) -> Vec<PassageChoice> {
    let t = cx.t();
    let mut all = Vec::new();
    for field in Field::ALL {
        let Some(text) = said::text_of(plan, on, *field) else {
            continue;
        };
        let wording = text.said(t.0).wording;
        let whole = wording.words.as_str();
        let mut quotes = sentences(whole);
        if quotes.first() != Some(&whole) {
            quotes.insert(0, whole);
        }
        quotes.retain(|q| q.chars().count() <= MOST_QUOTE);
        for (n, quote) in quotes.into_iter().enumerate() {
            let value = value(*field, wording.lang, quote);
            all.push(PassageChoice {
                chosen: value == chosen,
                value,
                field: t.label("consultation-field", field.code()),
                lang: wording.lang.code(),
                words: quote.to_owned(),
                begins: n == 0,
            });
        }
    }
    all
}

/// Takes a comment.
pub(super) async fn take(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    from: Network,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let base = super::address(&network.network.code, &plan.plan);
    let one = open_to_me(&cx, plan).await?;
    let t = cx.t();
    let confirm = || respond::see_other(&format!("{base}/comment?sent=confirm"));
    // People do not see this field: what fills it in is a program, and is told nothing.
    if stranger::is_trapped(&form) {
        return Ok(confirm());
    }
    let mut wrong = Wrong::default();
    let mut fault =
        |field: &str, code: &str| wrong.with(field, t.label("consultation-fault", code));
    let seat = cx.acting(Action::Contribute, Object::plan(&plan.plan)).ok();
    let kind = form.read::<CommentKind>("kind").and_then(Result::ok);
    if kind.is_none() {
        fault("kind", "kind");
    }
    let on = form.one("on").and_then(|given| subject(plan, given));
    if on.is_none() {
        fault("on", "on");
    }
    if kind == Some(CommentKind::Offer) && !matches!(on, Some(Subject::Activity(_)) | None) {
        fault("kind", "offer-on-activity");
    }
    let passage = form.one("passage").filter(|p| *p != "none");
    let quoted = passage.zip(on).and_then(|(given, on)| read_passage(plan, on, given));
    if passage.is_some() && quoted.is_none() && on.is_some() {
        fault("passage", "passage");
    }
    let lang = form.one("lang").and_then(Lang::from_code).unwrap_or(t.0);
    let words = tidy(form.raw("words").unwrap_or_default());
    match words.chars().count() {
        0 => fault("words", "no-words"),
        n if n > MOST_WORDS => fault("words", "too-many-words"),
        _ => {}
    }
    let typed = Typed {
        words: form.raw("words").unwrap_or_default().to_owned(),
        name: tidy(form.raw("name").unwrap_or_default()).replace('\n', " "),
        organisation: tidy(form.raw("organisation").unwrap_or_default()).replace('\n', " "),
        address: records::person::address(form.raw("address").unwrap_or_default()),
        unnamed: form.one("unnamed").is_some(),
        drawn: form.one("drawn").map(|d| d.chars().take(20).collect()),
    };
    if seat.is_none() {
        match typed.name.chars().count() {
            0 => fault("name", "no-name"),
            n if n > MOST_NAME => fault("name", "long-name"),
            _ => {}
        }
        if typed.organisation.chars().count() > MOST_NAME {
            fault("organisation", "long-organisation");
        }
        if !records::person::is_address(&typed.address) {
            fault("address", "address");
        }
        if wrong.is_nothing() && stranger::is_too_quick(&form, cx.now) {
            wrong.with("", t.label("consultation-fault", "too-quick"));
        }
    }
    let id = form.read::<Uuid>("id").and_then(Result::ok).unwrap_or_else(Uuid::now_v7);
    let (Some(kind), Some(on), true) = (kind, on, wrong.is_nothing()) else {
        let drawn = Drawn {
            fixed: passage.is_some() || form.one("fixed").is_some() && on.is_some(),
            on,
            chosen: passage.unwrap_or_default().to_owned(),
            kind: kind.unwrap_or(CommentKind::Comment),
            lang,
            id,
            wrong,
            typed,
        };
        return draw(&cx, &network, plan, &one, drawn).await;
    };
    let author = match seat {
        Some((person, mandate)) => Author::Seat {
            person: person.id,
            mandate: mandate.id,
            role: mandate.role,
            entity: mandate.entity,
            country: mandate.country.clone(),
            named: !typed.unnamed,
        },
        None => Author::Public {
            name: typed.name.clone(),
            organisation: Some(typed.organisation.clone()).filter(|o| !o.is_empty()),
        },
    };
    if seat.is_none() {
        let worked = stranger::worked(&form, "address", "drawn", cx.now);
        cx.state.limits.take_from_stranger(COMMENTING, (from, worked), cx.now)?;
    }
    // The address of somebody who has signed in was confirmed when they did.
    let known = seat.is_some()
        || cx.signed.as_ref().is_some_and(|signed| signed.person.email == typed.address);
    let mut comment = Comment {
        id: ConsultationCommentId(id),
        consultation: one.id,
        number: None,
        kind,
        on,
        passage: quoted,
        lang,
        words,
        author,
        state: if known { CommentState::Waiting } else { CommentState::Unconfirmed },
        sent_at: cx.now,
        moderated_at: None,
        withheld_reason: None,
        answer: None,
        version: 1,
    };
    let mut tx = cx.state.db.begin_in(network.network.id.0).await?;
    let done =
        || if known { respond::see_other(&format!("{base}?sent=waiting")) } else { confirm() };
    // The same form sent again.
    if records::consultation::is_taken(&mut tx, comment.id).await? {
        tx.rollback().await?;
        return Ok(done());
    }
    let hour_ago = cx.now - TimeDelta::hours(1);
    let within = match seat {
        Some((person, _)) => {
            records::consultation::came_from(&mut tx, person.id, hour_ago).await? < MOST_OF_PERSON
        }
        None => store::came_from(&mut tx, &typed.address, hour_ago).await? < MOST_OF_ADDRESS,
    };
    if !within {
        return Err(Error::refused(StatusCode::TOO_MANY_REQUESTS, "too-many-comments"));
    }
    if known {
        comment.number = Some(records::consultation::next_number(&mut tx, plan.plan.id).await?);
    }
    records::consultation::write_comment(&mut tx, plan.plan.id, &comment).await?;
    if seat.is_none() {
        let secret = session::secret();
        store::add_sender(&mut tx, comment.id, &typed.address, &secret, cx.now).await?;
        if !known {
            let link = format!("{}{base}/sent/{secret}", cx.state.public_url);
            let title = plan.plan.title.words(t.0);
            let letter = (title, link.as_str());
            store::send_confirmation(&mut tx, comment.id, &typed.address, t.0, letter, cx.now)
                .await?;
        }
    }
    if known {
        let actor = seat.map_or_else(
            || "public".to_owned(),
            |(person, mandate)| crate::web::cx::actor(person, mandate),
        );
        let entry =
            super::deed(unnamed(actor, &comment.author), "create", plan.plan.id, None, &comment);
        tx.record(network.network.id.0, cx.now, vec![entry]).await?;
    }
    cx.state.pictures.commit(tx).await?;
    Ok(done())
}

/// How the history names whoever spoke: somebody who speaks unnamed is not named there either.
pub(super) fn unnamed(actor: String, author: &Author) -> String {
    if author.is_named() { actor } else { "seat".to_owned() }
}

fn read_passage(plan: &PlanPicture, on: Subject, given: &str) -> Option<Passage> {
    let (field, rest) = given.split_once(':')?;
    let (lang, quote) = rest.split_once(':')?;
    let (field, lang) = (Field::from_code(field)?, Lang::from_code(lang)?);
    Passage::of(said::text_of(plan, on, field)?, field, lang, quote)
}
