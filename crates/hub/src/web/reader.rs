//! Who reads: what the address and the headers of a request tell, first of all in which language to answer.

use super::negotiate;
use super::params::{Params, encode};
use super::program;
use super::tongue::Tongue;
use super::trouble::Told;
use aunar_domain::words::Lang;
use axum::http::{HeaderMap, Method, Uri};

/// Who reads: what the address and the headers tell.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The path asked for.
    pub path: String,
    /// The parameters of the address.
    pub params: Params,
    /// Whether the reader is known, as far as that has been looked at.
    pub known: Known,
    /// By what their own browser tells what it keeps of them from what it keeps of others, if they have
    /// signed in. It says nothing of who they are.
    pub mark: Option<String>,
    /// What they are to be told of the database, if anything.
    pub trouble: Option<Told>,
    /// The page of ours from which they sent a form, where that is known.
    pub came_from: Option<String>,
    // Whether a program asks at a page's address, and is answered as one.
    by_program: bool,
    // Whether the address can be asked for again as it is.
    pub(super) can_return: bool,
    // What each source of the language says, the strongest first.
    pub(super) in_address: Option<Lang>,
    pub(super) chosen: Option<Lang>,
    pub(super) preferred: Option<Lang>,
    // The language of the network in question, once known.
    pub(super) of_network: Option<Lang>,
}

/// Whether a reader is somebody we know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Known {
    /// Nobody has looked, or could: an error is being worded.
    #[default]
    Unasked,
    /// No one who has signed in.
    Nobody,
    /// Somebody, by name.
    Person(String),
}

/// What is found out of a reader while they are answered: as whom they are known, and in which language they read.
pub(super) struct Found {
    known: Known,
    chosen: Option<Lang>,
    of_network: Option<Lang>,
}

impl Reader {
    /// Reads the address and headers of a request.
    #[must_use]
    pub fn of(method: &Method, uri: &Uri, headers: &HeaderMap) -> Self {
        let params = Params::parse(uri.query().unwrap_or_default());
        Self {
            path: uri.path().to_owned(),
            by_program: program::is_one(headers)
                && (*method == Method::POST || program::asks_for_forms(method, headers)),
            can_return: matches!(*method, Method::GET | Method::HEAD),
            in_address: params.one("lang").and_then(Lang::from_code),
            chosen: negotiate::chosen(headers),
            preferred: negotiate::preferred(headers),
            of_network: None,
            known: Known::Unasked,
            mark: None,
            trouble: None,
            came_from: None,
            params,
        }
    }

    /// The same reader with what was found out of them while they were answered: as whom they are known, and in
    /// which language they read. Not their mark: what their browser keeps of a form waits until a page says that
    /// the form was taken, and none that says what went wrong does.
    #[must_use]
    pub(super) fn known_as(self, found: Found) -> Self {
        let Found { known, chosen, of_network } = found;
        Self { known, chosen, of_network, ..self }
    }

    /// What was found out of them so far, beyond the request itself.
    pub(super) fn found(&self) -> Found {
        let Self { known, chosen, of_network, .. } = self;
        Found { known: known.clone(), chosen: *chosen, of_network: *of_network }
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

    /// Where to sign in, and come back from to here.
    #[must_use]
    pub fn sign_in(&self) -> String {
        let here = if self.path.starts_with("/sign-in") {
            // Whoever is on their way in keeps the place they are on their way to.
            self.params.one("to").map(str::to_owned)
        } else if self.can_return && !self.is_api() {
            Some(format!("{}{}", self.path, self.params.with("lang", None)))
        } else {
            None
        };
        let Some(here) = here else {
            return "/sign-in".to_owned();
        };
        format!("/sign-in?to={}", encode(&here))
    }

    /// The address once more, where asking again does nothing but ask.
    #[must_use]
    pub fn again(&self) -> Option<String> {
        // What begins with two slashes would lead to another site.
        (self.can_return && !self.path.starts_with("//"))
            .then(|| format!("{}{}", self.path, self.params.with("", None)))
    }

    /// The same without what was asked of the page.
    #[must_use]
    pub fn afresh(&self) -> Option<String> {
        self.again().map(|_| self.path.clone())
    }

    /// The language the address asks for, to be remembered.
    #[must_use]
    pub fn asked(&self) -> Option<Lang> {
        self.in_address
    }

    /// Whether a program asks.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.by_program || self.path.starts_with("/api/")
    }

    /// Whether what goes wrong is said as JSON: to a program, and where nothing but JSON is answered.
    #[must_use]
    pub fn reads_json(&self) -> bool {
        self.is_api() || self.path == "/oembed"
    }
}
