//! The form one registers with: it asks for name and address and what is switched on for this event,
//! says why, and until when it is kept. What is wrong is said beside what was typed.

use super::letter::{CONFIRM_WITHIN, Letter, Post};
use super::place::Place;
use super::{seats, tally};
use crate::records::registration::{self, Registration, StoredForm};
use crate::records::{person, session};
use crate::web::client::Network;
use crate::web::collate::collator;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::limits::Rate;
use crate::web::{Answer, Cx, Error, Form, Shell, Tongue, numbers, respond, stranger};
use askama::Template;
use aunar_domain::entity::EntityKind;
use aunar_domain::geography::{Geography, PlaceKind};
use aunar_domain::mandate::Role;
use aunar_domain::registration::{
    Admits, AgeGroup, Ask, Level, MOST_NAME, MOST_NEEDS, Sex, Standing,
};
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::TimeDelta;
use uuid::Uuid;

/// How often registrations may come from one network: a whole office may sit behind one.
const REGISTERING: Rate = Rate { what: "registration", burst: 40, every: TimeDelta::minutes(1) };
/// How soon another letter goes to an address that has not followed the one before.
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(10);
/// The letters of a code to check in with: none that is taken for another.
const LETTERS: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

#[derive(Template)]
#[template(path = "registration/pages/register.html")]
struct RegisterPage {
    shell: Shell,
    base: String,
    title: Words,
    when: String,
    /// Why nobody can register now, where it is so.
    shut: Option<String>,
    full: bool,
    places: Option<String>,
    fields: Vec<Field>,
    asked: Vec<Field>,
    consent: Words,
    consent_wrong: Option<String>,
    agreed: bool,
    kept: String,
    invitation: String,
    at: i64,
    /// What is to be looked at once more.
    trouble: Option<String>,
}

#[derive(Template)]
#[template(path = "registration/pages/sent.html")]
struct SentPage {
    shell: Shell,
    base: String,
    title: Words,
}

/// Why the form is not for whoever asks, as a code, if it is not.
fn shut(cx: &Cx, place: &Place, stored: &StoredForm, invitation: &str) -> Option<&'static str> {
    let form = &stored.form;
    let invited = || {
        stored.invitation.as_ref().is_some_and(|hash| *hash == session::hash(invitation))
            || place.may_run(cx)
    };
    let of_a_state = || {
        let here = |m: &&aunar_domain::mandate::Mandate| m.network == place.network.network.id;
        cx.mandates().iter().filter(here).any(|m| m.role == Role::Observer && m.country.is_some())
    };
    if place.event.cancelled {
        Some("cancelled")
    } else if stored.forgotten_at.is_some() || !form.takes(&place.event, place.clock(cx.now)) {
        Some(if form.open { "over" } else { "closed" })
    } else {
        match form.admits {
            Admits::Anyone => None,
            Admits::Invitation => (!invited()).then_some("invitation"),
            Admits::MemberStates => {
                (!of_a_state() && !place.may_run(cx)).then_some("member-states")
            }
        }
    }
}

/// The form.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&["invitation", "sent"])?;
    let place = Place::of(&cx, &network, &reference).await?;
    place.form()?;
    if cx.params().one("sent").is_some() {
        let t = cx.t();
        let page = SentPage {
            shell: Shell::of(
                &cx,
                &place.network,
                None,
                "calendar",
                &t.t("registration-sent-title"),
            ),
            base: place.base(),
            title: Words::of(&place.event.title, t.0, t),
        };
        return respond::private_page(&cx, StatusCode::OK, &page);
    }
    draw(&cx, &place, None, Wrong::default()).await
}

async fn draw(cx: &Cx, place: &Place, sent: Option<&Form>, wrong: Wrong) -> Answer {
    let t = cx.t();
    let stored = place.form()?;
    let form = &stored.form;
    let invitation = match sent {
        Some(sent) => sent.one("invitation").unwrap_or_default().to_owned(),
        None => cx.params().one("invitation").unwrap_or_default().to_owned(),
    };
    let (taken, waiting) = match form.places {
        Some(_) => {
            let all = registration::all(&cx.state.db, form.id).await?;
            let count = |standing| all.iter().filter(|r| r.standing == standing).count();
            (count(Standing::Registered), count(Standing::Waiting))
        }
        None => (0, 0),
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let full = form.seated(count(taken), count(waiting)) == Standing::Waiting;
    let why = shut(cx, place, stored, &invitation);
    let label = |field: &str| t.label("registration-field", field);
    let known = cx.signed.as_ref().map(|s| &s.person);
    let of_known = |value: fn(&aunar_domain::mandate::Person) -> &str| {
        known.map(|p| value(p).to_owned()).unwrap_or_default()
    };
    let fields = [
        Field::new(Kind::Line, "name", label("name"))
            .required()
            .autofill("name")
            .holding(of_known(|p| &p.name)),
        Field::new(Kind::Line, "address", label("address"))
            .required()
            .autofill("email")
            .hint(t.t("registration-address-why"))
            .holding(of_known(|p| &p.email)),
    ];
    let asked = form.asks.iter().map(|ask| field(t, *ask, &place.network.common.geography));
    let title = t.t("registration-title");
    let page = RegisterPage {
        shell: Shell::of(cx, &place.network, None, "calendar", &title),
        base: place.base(),
        title: Words::of(&place.event.title, t.0, t),
        when: numbers::event_time(t, &place.event),
        shut: why.map(|code| t.label("registration-shut", code)),
        full,
        places: form
            .places
            .map(|n| t.n("registration-places", u64::try_from(n).unwrap_or_default())),
        fields: fields.into_iter().map(|f| f.sent(sent, &wrong)).collect(),
        asked: asked.map(|f| f.sent(sent, &wrong)).collect(),
        consent: Words::of(&form.consent, t.0, t),
        consent_wrong: wrong.of("consent").map(str::to_owned),
        agreed: sent.is_some_and(|s| s.one("consent").is_some()),
        kept: t.with("registration-kept", &[("date", &numbers::day(t.0, form.keep_until))]),
        invitation,
        // The first moment stays: whoever was too quick is not by the second try.
        at: sent
            .and_then(|s| s.read::<i64>("at").and_then(Result::ok))
            .unwrap_or_else(|| cx.now.timestamp()),
        trouble: (!wrong.is_nothing()).then(|| {
            let all = t.n("registration-wrong", wrong.count());
            wrong.of("at").map_or_else(|| all.clone(), |at| format!("{all} {at}"))
        }),
    };
    let status = if wrong.is_nothing() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    respond::private_page(cx, status, &page)
}

/// The choices of a question, the first being to say nothing.
fn choices<'c>(
    t: Tongue,
    family: &str,
    codes: impl Iterator<Item = &'c str>,
) -> Vec<(String, String)> {
    let each = codes.map(|code| (code.to_owned(), t.label(family, code)));
    std::iter::once((String::new(), t.t("registration-not-said"))).chain(each).collect()
}

fn field(t: Tongue, ask: Ask, geography: &Geography) -> Field {
    let (label, why) =
        (t.label("registration-field", ask.code()), t.label("registration-why", ask.code()));
    let choice = |choices| Field::new(Kind::Choice, ask.code(), &label).choices(choices);
    let field = match ask {
        Ask::Organisation => Field::new(Kind::Line, ask.code(), &label).autofill("organization"),
        Ask::OrganisationKind => {
            let codes = tally::asked_kinds().map(EntityKind::code);
            choice(choices(t, "entity-kind", codes))
        }
        Ask::Level => choice(choices(t, "event-level", Level::ALL.iter().map(|l| l.code()))),
        Ask::Country => {
            let mut all: Vec<(String, String)> = geography
                .iter()
                .filter(|p| p.kind == PlaceKind::Country)
                .map(|p| (p.code.clone(), p.name.words(t.0).to_owned()))
                .collect();
            let collator = collator(t.0);
            all.sort_by(|a, b| collator.compare(&a.1, &b.1));
            all.insert(0, (String::new(), t.t("registration-not-said")));
            choice(all)
        }
        Ask::Sex => choice(choices(t, "sex", Sex::ALL.iter().map(|s| s.code()))),
        Ask::AgeGroup => choice(choices(t, "age-group", AgeGroup::ALL.iter().map(|a| a.code()))),
        Ask::Interpretation => {
            let langs = Lang::ALL.iter();
            let langs =
                langs.map(|l| (l.code().to_owned(), crate::web::tongue::own_name(*l).to_owned()));
            let none = (String::new(), t.t("registration-no-interpretation"));
            choice(std::iter::once(none).chain(langs).collect())
        }
        Ask::Accessibility => Field::new(Kind::Words, ask.code(), &label),
    };
    field.hint(why)
}

/// What somebody typed, as far as it can be taken.
fn read(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
    sent: &Form,
    wrong: &mut Wrong,
) -> Registration {
    let t = cx.t();
    let form = &stored.form;
    let fault = |code: &str| t.label("registration-fault", code);
    let line = |name: &str| tidy(sent.raw(name).unwrap_or_default()).replace('\n', " ");
    let name = line("name");
    match name.chars().count() {
        0 => wrong.with("name", fault("name")),
        n if n > MOST_NAME => wrong.with("name", fault("long")),
        _ => {}
    }
    let address = person::address(sent.raw("address").unwrap_or_default());
    if !person::is_address(&address) {
        wrong.with("address", fault("address"));
    }
    let optional = |ask: Ask, most: usize, wrong: &mut Wrong| {
        let said = if form.asks(ask) { line(ask.code()) } else { String::new() };
        if said.chars().count() > most {
            wrong.with(ask.code(), fault("long"));
        }
        Some(said).filter(|s| !s.is_empty())
    };
    let organisation = optional(Ask::Organisation, MOST_NAME, wrong);
    let needs = optional(Ask::Accessibility, MOST_NEEDS, wrong);
    let mut chosen = |ask: Ask, is_one: &dyn Fn(&str) -> bool| {
        let code = sent.one(ask.code()).filter(|_| form.asks(ask))?;
        if is_one(code) {
            return Some(code.to_owned());
        }
        wrong.with(ask.code(), fault("choice"));
        None
    };
    let organisation_kind =
        chosen(Ask::OrganisationKind, &|c| tally::asked_kinds().any(|k| k.code() == c));
    let level = chosen(Ask::Level, &|c| Level::from_code(c).is_some());
    let geography = &place.network.common.geography;
    let is_country = |c: &str| geography.get(c).is_some_and(|p| p.kind == PlaceKind::Country);
    let country = chosen(Ask::Country, &is_country);
    let sex = chosen(Ask::Sex, &|c| Sex::from_code(c).is_some());
    let age_group = chosen(Ask::AgeGroup, &|c| AgeGroup::from_code(c).is_some());
    let interpretation = chosen(Ask::Interpretation, &|c| Lang::from_code(c).is_some());
    if sent.one("consent").is_none() {
        wrong.with("consent", fault("consent"));
    }
    Registration {
        id: Uuid::now_v7(),
        form: form.id,
        number: None,
        standing: Standing::Unconfirmed,
        name,
        address,
        organisation,
        organisation_kind: organisation_kind.and_then(|c| EntityKind::from_code(&c)),
        level: level.and_then(|c| Level::from_code(&c)),
        country,
        sex: sex.and_then(|c| Sex::from_code(&c)),
        age_group: age_group.and_then(|c| AgeGroup::from_code(&c)),
        interpretation: interpretation.and_then(|c| Lang::from_code(&c)),
        needs,
        lang: cx.lang(),
        consent_version: form.consent_version,
        code: code(8),
        created_at: cx.now,
        confirm_until: cx.now + CONFIRM_WITHIN,
        attended: None,
        contributed: false,
        used: false,
        answer: None,
        invited: None,
    }
}

/// A new code that people can read out.
pub(super) fn code(length: usize) -> String {
    let random = session::secret();
    let bytes = random.as_bytes().chunks(2).take(length);
    let each = bytes.map(|pair| {
        let byte = std::str::from_utf8(pair).ok().and_then(|p| u8::from_str_radix(p, 16).ok());
        char::from(LETTERS[usize::from(byte.unwrap_or_default()) % LETTERS.len()])
    });
    each.collect()
}

/// Takes a registration. Whether an address has registered before is told to that address alone.
pub(super) async fn take(
    cx: Cx,
    Path((network, reference)): Path<(String, String)>,
    from: Network,
    sent: Form,
) -> Answer {
    let place = Place::of(&cx, &network, &reference).await?;
    let stored = place.form()?;
    let done = || respond::see_other(&format!("{}/register?sent=yes", place.base()));
    if stranger::is_trapped(&sent) {
        return Ok(done());
    }
    let invitation = sent.one("invitation").unwrap_or_default();
    let mut wrong = Wrong::default();
    if shut(&cx, &place, stored, invitation).is_some() {
        wrong.with("at", cx.t().t("registration-shut-meanwhile"));
        return draw(&cx, &place, Some(&sent), wrong).await;
    }
    let one = read(&cx, &place, stored, &sent, &mut wrong);
    let drawn = sent.read::<i64>("at").and_then(Result::ok);
    if stranger::came_too_soon(drawn, cx.now) {
        wrong.with("at", cx.t().t("registration-too-quick"));
    }
    if !wrong.is_nothing() {
        return draw(&cx, &place, Some(&sent), wrong).await;
    }
    let worked = stranger::worked(&sent, "address", "at", cx.now);
    cx.state.limits.take_from_stranger(REGISTERING, (from, worked), cx.now)?;
    match enter(&cx, &place, stored, one).await? {
        Some(secret) => Ok(respond::see_other(&format!("{}/registrations/{secret}", place.base()))),
        None => Ok(done()),
    }
}

/// Stores a registration and writes the letter; the secret of its page where whoever sends it has
/// signed in with the address, which is proven by that.
async fn enter(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
    mut one: Registration,
) -> Result<Option<String>, Error> {
    let post = Post {
        network: &place.network,
        event: &place.event,
        public_url: &cx.state.public_url,
        now: cx.now,
    };
    let form = &stored.form;
    let secret = session::secret();
    let mut tx = cx.state.db.begin().await?;
    registration::hold(&mut tx, form.id).await?;
    if let Some(before) = registration::find(&mut tx, form.id, &one.address).await? {
        match before.standing {
            Standing::Unconfirmed if cx.now - before.created_at < AGAIN_AFTER => {
                return Ok(None);
            }
            Standing::Unconfirmed | Standing::Cancelled => {
                one.id = before.id;
                one.code = before.code;
            }
            _ => {
                let once = cx.now.date_naive().to_string();
                post.send(&mut tx, (Letter::Again, &before), None, false, &once).await?;
                tx.commit().await?;
                return Ok(None);
            }
        }
    }
    registration::add(&mut tx, &one, &secret).await?;
    let proven = cx.signed.as_ref().is_some_and(|signed| signed.person.email == one.address);
    if proven {
        seats::seat(&mut tx, form, &mut one).await?;
    }
    let letter = Letter::of(one.standing);
    let once = cx.now.timestamp().to_string();
    post.send(&mut tx, (letter, &one), Some(&secret), false, &once).await?;
    tx.commit().await?;
    Ok(proven.then_some(secret))
}
