//! A request's context: who reads and who asks, at what moment, and the picture of the installation it is
//! answered from.

use super::attempt::Attempt;
use super::cookie;
use super::error::Error;
use super::params::{Params, encode};
use super::program;
use super::reader::{Known, Reader};
use super::state::State;
use super::tongue::Tongue;
use super::trouble::Told;
use crate::picture::{NetworkPicture, Picture, PlanPicture};
use crate::records;
use aunar_db::{DbError, Entry, Tx};
use aunar_domain::access::{self, Acting, Action, Means, Object, Who};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::ids::{NetworkId, PersonId};
use aunar_domain::mandate::{Mandate, Person, Standing};
use aunar_domain::plan::Plan;
use aunar_domain::words::Lang;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// A request's context.
pub struct Cx {
    /// The application.
    pub state: State,
    /// Who reads.
    pub reader: Reader,
    /// Who asks, as far as it matters to what they may do.
    pub who: Who,
    /// The person who has signed in, if one has.
    pub signed: Option<Signed>,
    /// The picture the answer is drawn from, without what this reader may not see: one for the
    /// whole request.
    pub picture: Arc<Picture>,
    /// The moment of the request.
    pub now: DateTime<Utc>,
}

/// How the history names a person who acts under a mandate.
#[must_use]
pub fn actor(person: &Person, mandate: &Mandate) -> String {
    format!("person:{} mandate:{}", person.id, mandate.id)
}

/// The person that the history names, if it was one.
#[must_use]
pub fn person_of(actor: &str) -> Option<PersonId> {
    let id = actor.strip_prefix("person:")?.split(' ').next()?;
    id.parse().ok().map(PersonId)
}

/// A person in a session, or whose token a program holds.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Who.
    pub person: Person,
    /// By what.
    pub means: Means,
    /// The identifier of the session, or of the token.
    pub session: Uuid,
    /// The mandates that are over: they say why something is refused that was allowed before.
    pub over: Vec<Mandate>,
}

/// Who asks, and the picture as they may see it.
#[derive(Clone)]
struct Asking {
    who: Who,
    signed: Option<Signed>,
    picture: Arc<Picture>,
}

impl FromRequestParts<State> for Cx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Error> {
        let mut reader = Reader::of(&parts.method, &parts.uri, &parts.headers);
        let now = state.now();
        // The layers of a request and its handler ask the same: it is looked up once, and the page
        // is drawn from the picture that its validator was made from.
        let asking = match parts.extensions.get::<Asking>() {
            Some(asking) => asking.clone(),
            None => {
                let (who, signed) = match who(state, &parts.headers, now).await {
                    // Somebody in a session that cannot be looked up reads what everybody may.
                    Err(Error::Db(DbError::Away { .. } | DbError::Busy)) if reads_on(parts) => {
                        if let Some(attempt) = parts.extensions.get::<Attempt>() {
                            attempt.by_unknown();
                        }
                        (Who::Anyone, None)
                    }
                    who => who?,
                };
                let picture = match &who {
                    Who::Anyone => state.pictures.now().await?,
                    // The database answered who they are: what they read is what it has.
                    _ => state.pictures.sure().await?,
                };
                let picture = picture.seen_by(&who);
                let asking = Asking { who, signed, picture };
                parts.extensions.insert(asking.clone());
                asking
            }
        };
        let Asking { who, signed, picture } = asking;
        if let Some(attempt) = parts.extensions.get::<Attempt>() {
            attempt.by(&who);
        }
        reader.trouble = Told::of(state);
        reader.known =
            signed.as_ref().map_or(Known::Nobody, |s| Known::Person(s.person.name.clone()));
        reader.mark = signed.as_ref().map(|s| mark(s.person.id));
        // A choice in this browser is the nearer one, and what a program says it wants.
        let says = |s: &&Signed| s.means == Means::Session || reader.preferred.is_none();
        reader.chosen = reader.chosen.or(signed.as_ref().filter(says).map(|s| s.person.lang));
        // `/lac/..` or `/api/v1/networks/lac/..`.
        let path = reader.path.trim_start_matches("/api/v1/networks").trim_start_matches('/');
        let code = path.split('/').next().unwrap_or_default();
        let network = picture.networks.get(code);
        reader.of_network = network.map(|n| n.network.lang);
        if let Some(attempt) = parts.extensions.get::<Attempt>() {
            attempt.within(network);
            attempt.read_by(&reader);
        }
        // An address that is no good is told so under the header of whoever asks.
        if let Some(asked) = reader.params.one("lang")
            && reader.in_address.is_none()
        {
            return Err(Error::bad_param("bad-lang", "lang", asked, "es, en, pt, fr".to_owned()));
        }
        // The zero character is part of no name, and no text to a database.
        if reader.path.contains("%00") {
            return Err(Error::not_found("page", &reader.path));
        }
        Ok(Self { state: Arc::clone(state), reader, who, signed, picture, now })
    }
}

/// What stands for a person in their own browser.
fn mark(person: PersonId) -> String {
    let hash = Sha256::new().chain_update("browser").chain_update(person.0).finalize();
    hash.iter().take(6).map(|b| format!("{b:02x}")).collect()
}

/// Whether a request is a browser's that only reads.
fn reads_on(parts: &Parts) -> bool {
    matches!(parts.method, Method::GET | Method::HEAD) && !program::is_one(&parts.headers)
}

/// Who sends a request: a program with its token or with that of a person, or a person in their
/// session. A token that is not good is refused; a session that is over is nobody's. A token comes in
/// its header alone, never in a cookie, so that no other site can have a browser send it.
async fn who(
    state: &State,
    headers: &HeaderMap,
    now: DateTime<Utc>,
) -> Result<(Who, Option<Signed>), Error> {
    if let Some(given) = headers.get(header::AUTHORIZATION) {
        let token = given.to_str().ok().and_then(bearer).ok_or(Error::SignIn)?;
        if !records::person_token::is_one(token) {
            let holder = records::token::holder(&state.db, token, now).await?;
            return Ok((holder.ok_or(Error::SignIn)?, None));
        }
        let found = records::person_token::holder(&state.db, token, now).await?;
        let (id, person) = found.ok_or(Error::SignIn)?;
        return acting(state, person, (Means::Token, id), now).await;
    }
    let Some(secret) = cookie::secret(&state.public_url, headers) else {
        return Ok((Who::Anyone, None));
    };
    let Some(session) = records::session::find(&state.db, secret, now).await? else {
        return Ok((Who::Anyone, None));
    };
    acting(state, session.person, (Means::Session, session.id), now).await
}

/// What stands in the header after the word that says what it is, however that is written.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// A person with the mandates they have at this moment.
async fn acting(
    state: &State,
    person: PersonId,
    (means, id): (Means, Uuid),
    now: DateTime<Utc>,
) -> Result<(Who, Option<Signed>), Error> {
    let Some((person, held)) = records::person::with_mandates(&state.db, person).await? else {
        return Ok((Who::Anyone, None));
    };
    let (mut mandates, mut over) = (Vec::new(), Vec::new());
    for mandate in held {
        match mandate.standing(now) {
            Standing::InForce => mandates.push(mandate),
            Standing::Ended => over.push(mandate),
            Standing::Coming => {}
        }
    }
    let acting = Acting { person: person.id, mandates, means };
    Ok((Who::Person(acting), Some(Signed { person, means, session: id, over })))
}

impl Cx {
    /// What stands on a page beside what the page is about; left out where it is not in memory and the
    /// database is away.
    pub fn beside<T: Default>(&self, read: Result<T, Error>) -> Result<T, Error> {
        match read {
            Err(Error::Db(DbError::Away { .. })) => Ok(T::default()),
            read => read,
        }
    }

    /// Speaks the language to answer in.
    #[must_use]
    pub fn t(&self) -> Tongue {
        self.reader.tongue()
    }

    /// The language to answer in.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.reader.lang()
    }

    /// The parameters of the address.
    #[must_use]
    pub fn params(&self) -> &Params {
        &self.reader.params
    }

    /// Whether whoever asks may do something.
    #[must_use]
    pub fn may(&self, action: Action, object: Object<'_>) -> bool {
        access::may(&self.who, action, object)
    }

    /// Refuses what whoever asks may not do.
    pub fn require(&self, action: Action, object: Object<'_>) -> Result<(), Error> {
        match (self.may(action, object), &self.who) {
            (true, _) => Ok(()),
            (false, Who::Anyone) => Err(Error::SignIn),
            (false, _) => Err(self.refusal(action, object)),
        }
    }

    /// Why something is refused: a person whose mandate has ended since they opened the form is
    /// told so.
    fn refusal(&self, action: Action, object: Object<'_>) -> Error {
        let before = self.signed.as_ref().is_some_and(|signed| {
            let over = Acting::at_browser(signed.person.id, signed.over.clone());
            access::mandate(&over, action, object).is_some()
        });
        let at_browser = match &self.who {
            Who::Person(acting) if !acting.means.suffice_for(action) => {
                let there = Acting { means: Means::Session, ..acting.clone() };
                access::mandate(&there, action, object).is_some()
            }
            _ => false,
        };
        match (at_browser, before) {
            (true, _) => Error::needs_browser(),
            (false, true) => Error::mandate_over(),
            (false, false) => Error::forbidden(),
        }
    }

    /// The person and the mandate under which they may do something; refused where there is none.
    pub fn acting(&self, action: Action, object: Object<'_>) -> Result<(&Person, &Mandate), Error> {
        let (Some(signed), Who::Person(acting)) = (&self.signed, &self.who) else {
            return Err(Error::SignIn);
        };
        let mandate =
            access::mandate(acting, action, object).ok_or_else(|| self.refusal(action, object))?;
        Ok((&signed.person, mandate))
    }

    /// How the history names whoever may do something; refused where there is no mandate for it.
    pub fn actor(&self, action: Action, object: Object<'_>) -> Result<String, Error> {
        self.acting(action, object).map(|(person, mandate)| actor(person, mandate))
    }

    /// Whether whoever asks may do something with an activity of a plan, or with one that says this.
    #[must_use]
    pub fn may_on(&self, action: Action, plan: &Plan, content: &Content) -> bool {
        self.may(action, Object::plan(plan).of(&content.leading()).under(content.priority))
    }

    /// The person and the mandate under which they may do something with an activity of a plan.
    pub fn acting_on(
        &self,
        action: Action,
        plan: &Plan,
        content: &Content,
    ) -> Result<(&Person, &Mandate), Error> {
        self.acting(action, Object::plan(plan).of(&content.leading()).under(content.priority))
    }

    /// Takes the turn to write in a network: its chain is held until the end of the transaction, and
    /// the picture is as of that moment and of the whole, so that what is decided on it is still so.
    /// Refuses a person of whom a mandate has ended since they asked.
    pub async fn turn(&self, network: NetworkId) -> Result<(Tx, Arc<Picture>), Error> {
        let mut tx = self.state.db.begin_in(network.0).await?;
        let picture = self.state.pictures.held_by(&mut tx, network.0).await?;
        self.still_acting(&mut tx).await?;
        Ok((tx, picture))
    }

    /// Takes the turn to write in the network of an address. What is asked of this context from then on
    /// is as it is under the turn, as far as whoever asks may see it.
    pub async fn turn_in(&mut self, code: &str) -> Result<(Tx, Arc<NetworkPicture>), Error> {
        let network = self.network(code)?.network.id;
        let (tx, picture) = self.turn(network).await?;
        self.picture = picture.seen_by(&self.who);
        let network = self.network(code)?;
        Ok((tx, network))
    }

    /// Ends what a request writes in a network: its deeds are written down at the moment of the request, the
    /// transaction is made to last, and whoever reads next reads it. Activities have a way of their own, by which
    /// the picture takes them in (`editing`).
    pub async fn keep(&self, tx: Tx, network: NetworkId, deeds: Vec<Entry>) -> Result<(), DbError> {
        self.state.pictures.keep(tx, network.0, self.now, deeds).await
    }

    /// Refuses a person of whom a mandate has ended since they asked: read in the transaction that
    /// holds the chain, so that it stays as it is until what they do is written.
    pub async fn still_acting(&self, tx: &mut Tx) -> Result<(), Error> {
        let Who::Person(acting) = &self.who else {
            return Ok(());
        };
        let held = records::person::held_of(tx, acting.person).await?;
        // Not the moment of the request: it may be older than the end.
        let now = self.state.now();
        let stands = |m: &Mandate| held.iter().any(|h| h.id == m.id && h.in_force(now));
        if acting.mandates.iter().all(stands) { Ok(()) } else { Err(Error::mandate_over()) }
    }

    /// The person who has signed in.
    pub fn person(&self) -> Result<&Person, Error> {
        self.signed.as_ref().map(|signed| &signed.person).ok_or(Error::SignIn)
    }

    /// The person who has signed in and is there, for what concerns their account itself: a token does
    /// nothing to it.
    pub fn at_browser(&self) -> Result<&Signed, Error> {
        match &self.signed {
            Some(signed) if signed.means == Means::Session => Ok(signed),
            Some(_) => Err(Error::needs_browser()),
            None => Err(Error::SignIn),
        }
    }

    /// The mandates under which the person may act now, in all networks.
    #[must_use]
    pub fn mandates(&self) -> &[Mandate] {
        match &self.who {
            Who::Person(acting) => &acting.mandates,
            _ => &[],
        }
    }

    /// A network by its code.
    pub fn network(&self, code: &str) -> Result<Arc<NetworkPicture>, Error> {
        self.picture.networks.get(code).cloned().ok_or_else(|| Error::NotFound {
            what: "network",
            found: code.chars().take(80).collect(),
            near: self
                .picture
                .networks
                .values()
                .map(|n| {
                    (format!("/{}", n.network.code), n.network.name.words(self.lang()).to_owned())
                })
                .collect(),
        })
    }

    /// Where an activity is that was joined into another: its address leads on to that one. What was
    /// to be done to it is not done to the other, which may say something else.
    #[must_use]
    pub fn moved(&self, plan: &PlanPicture, reference: &str) -> Option<Error> {
        let redirect = plan.joined.redirect(reference)?;
        if !self.reader.can_return {
            let values =
                vec![("from", redirect.reference.clone()), ("into", redirect.into.clone())];
            return Some(Error::Refused { status: StatusCode::CONFLICT, code: "joined", values });
        }
        let into = encode(&redirect.into);
        let mut path: Vec<&str> = self.reader.path.split('/').collect();
        let at = path.iter().position(|part| matches!(*part, "activities" | "overlaps"))?;
        if path[at] == "overlaps" {
            // It overlaps with nothing any more.
            path.truncate(at + 2);
            path[at] = "activities";
        }
        *path.get_mut(at + 1)? = &into;
        let query = self.params().with("lang", self.params().one("lang"));
        Some(Error::Moved(format!("{}{query}", path.join("/"))))
    }

    /// An activity of a plan by its reference; the address of one that was joined leads on.
    pub fn activity<'a>(
        &self,
        plan: &'a PlanPicture,
        reference: &str,
    ) -> Result<&'a Arc<Activity>, Error> {
        let gone = || Error::not_found("activity", &reference.chars().take(80).collect::<String>());
        plan.by_reference(reference).ok_or_else(|| self.moved(plan, reference).unwrap_or_else(gone))
    }

    /// A plan of a network by its code.
    pub fn plan<'a>(
        &self,
        network: &'a NetworkPicture,
        code: &str,
    ) -> Result<&'a PlanPicture, Error> {
        network.plan(code).ok_or_else(|| Error::NotFound {
            what: "plan",
            found: code.chars().take(80).collect(),
            near: network
                .plans
                .iter()
                .map(|p| {
                    let address = format!("/{}/plans/{}", network.network.code, p.plan.code);
                    (address, p.plan.title.words(self.lang()).to_owned())
                })
                .collect(),
        })
    }
}
