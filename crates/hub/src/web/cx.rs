//! A request's context: who reads, in which language, at what moment, and the picture of the
//! installation it is answered from.

use super::error::Error;
use super::negotiate;
use super::params::Params;
use super::state::State;
use super::tongue::Tongue;
use crate::picture::{NetworkPicture, Picture, PlanPicture};
use aunar_domain::words::Lang;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Who reads: what the address and the headers tell.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The path asked for.
    pub path: String,
    /// The parameters of the address.
    pub params: Params,
    // What each source of the language says, the strongest first.
    in_address: Option<Lang>,
    chosen: Option<Lang>,
    preferred: Option<Lang>,
    // The language of the network in question, once known.
    of_network: Option<Lang>,
}

impl Reader {
    /// Reads the address and headers of a request.
    #[must_use]
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let params = Params::parse(uri.query().unwrap_or_default());
        Self {
            path: uri.path().to_owned(),
            in_address: params.one("lang").and_then(Lang::from_code),
            chosen: negotiate::chosen(headers),
            preferred: negotiate::preferred(headers),
            of_network: None,
            params,
        }
    }

    /// The language to answer in: Spanish where nothing says otherwise.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.in_address.or(self.chosen).or(self.preferred).or(self.of_network).unwrap_or(Lang::Es)
    }

    /// Speaks the language to answer in.
    #[must_use]
    pub fn tongue(&self) -> Tongue {
        Tongue(self.lang())
    }

    /// The language the address asks for, to be remembered.
    #[must_use]
    pub fn asked(&self) -> Option<Lang> {
        self.in_address
    }

    /// Whether a program asks.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}

/// A request's context.
pub struct Cx {
    /// The application.
    pub state: State,
    /// Who reads.
    pub reader: Reader,
    /// The picture the answer is drawn from: one for the whole request.
    pub picture: Arc<Picture>,
    /// The moment of the request.
    pub now: DateTime<Utc>,
}

impl FromRequestParts<State> for Cx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Error> {
        let mut reader = Reader::of(&parts.uri, &parts.headers);
        if let Some(asked) = reader.params.one("lang")
            && reader.in_address.is_none()
        {
            return Err(Error::bad_param("bad-lang", "lang", asked, "es, en, pt, fr".to_owned()));
        }
        let picture = state.pictures.now().await?;
        // `/lac/..` or `/api/v1/networks/lac/..`.
        let path = reader.path.trim_start_matches("/api/v1/networks").trim_start_matches('/');
        let code = path.split('/').next().unwrap_or_default();
        reader.of_network = picture.networks.get(code).map(|n| n.network.lang);
        Ok(Self { state: Arc::clone(state), reader, picture, now: state.now() })
    }
}

impl Cx {
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
