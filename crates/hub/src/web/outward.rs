//! How far requests of our own may go: to addresses that somebody who uses the installation gave, or who runs
//! it, or that another program named to us. A name is looked up here, so that what is looked at is what is
//! connected to.

use aunar_domain::webhook::{is_link_local, is_public};
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// What the operator allows beyond https to the public internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outward {
    /// Without encryption too.
    pub http: bool,
    /// To this machine and the networks behind it too.
    pub private: bool,
    /// How long whoever is asked may take to answer.
    pub patience: Duration,
}

impl Default for Outward {
    fn default() -> Self {
        Self { http: false, private: false, patience: Duration::from_secs(10) }
    }
}

/// The number that stands in the place of a name: nobody is asked for it.
#[must_use]
pub fn literal(url: &Url) -> Option<IpAddr> {
    let host = url.host_str()?;
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// Whom names may lead to.
#[derive(Debug, Clone)]
pub enum Guarded {
    /// Whomever.
    Anywhere,
    /// Whomever but what only this machine's own line leads to, where machines are told their secrets: for
    /// what the operator named. A number in the place of a name is what they meant, and nobody looks at it.
    NotLinkLocal,
    /// Public addresses alone.
    Public,
    /// Public addresses, and wherever one host leads that the operator named.
    PublicAnd(String),
}

impl Guarded {
    /// Whether a host may lead to an address.
    #[must_use]
    pub fn may(&self, host: &str, address: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::NotLinkLocal => !is_link_local(address),
            Self::Public => is_public(address),
            Self::PublicAnd(named) => host.eq_ignore_ascii_case(named) || is_public(address),
        }
    }

    /// Whether an address with a number in the place of a name may be asked. One with a name is looked at when
    /// it is connected to.
    #[must_use]
    pub fn may_ask(&self, url: &Url) -> bool {
        literal(url).is_none_or(|ip| self.may(url.host_str().unwrap_or_default(), ip))
    }
}

/// That a name leads where nothing is sent.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to no address that may be asked")]
pub struct NotPublic;

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = self.clone();
        Box::pin(async move {
            let all = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let may = |at: &SocketAddr| guard.may(name.as_str(), at.ip());
            let found: Vec<SocketAddr> = all.filter(may).collect();
            if found.is_empty() {
                return Err(NotPublic.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_that_leads_into_this_machine_leads_nowhere() {
        let resolves = async |guard: Guarded| {
            let name = "localhost".parse::<Name>().expect("a name");
            guard.resolve(name).await.is_ok()
        };
        assert!(!resolves(Guarded::Public).await);
        assert!(!resolves(Guarded::PublicAnd("login.example".to_owned())).await);
        assert!(resolves(Guarded::PublicAnd("localhost".to_owned())).await);
        assert!(resolves(Guarded::Anywhere).await);
        assert!(resolves(Guarded::NotLinkLocal).await);
    }

    #[tokio::test]
    async fn a_name_of_the_operators_leads_nowhere_on_the_line_of_this_machine() {
        for (leads_to, may) in [
            ("127.0.0.1", true),
            ("10.0.0.5", true),
            ("::1", true),
            ("fd00::5", true),
            ("8.8.8.8", true),
            ("169.254.169.254", false),
            ("fe80::1", false),
            ("::ffff:169.254.169.254", false),
        ] {
            // What a name would be looked up as.
            let name = leads_to.parse::<Name>().expect("a name");
            let found = Guarded::NotLinkLocal.resolve(name).await;
            assert_eq!(found.is_ok(), may, "{leads_to}");
            let is_told = found.err().is_none_or(|error| error.is::<NotPublic>());
            assert!(is_told, "{leads_to}");
        }
    }

    #[test]
    fn a_number_is_looked_at_before_it_is_asked() {
        let guard = Guarded::PublicAnd("10.0.0.5".to_owned());
        for (address, may) in [
            ("https://10.0.0.5/token", true),
            ("https://10.0.0.6/token", false),
            ("http://[::1]:8080/", false),
            ("http://169.254.169.254/latest/meta-data", false),
            ("https://8.8.8.8/", true),
            ("https://login.example/", true),
        ] {
            assert_eq!(guard.may_ask(&address.parse().expect("an address")), may, "{address}");
        }
    }
}
