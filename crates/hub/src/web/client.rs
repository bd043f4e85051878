//! From which network a request comes, for limits alone: an address of a person's device is
//! neither stored nor logged.

use super::state::State;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The network a request comes from: the first 24 bits of an IPv4 address, 64 of an IPv6 one,
/// which is about what one household or office is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// The network of an address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(v4) => {
                let [a, b, c, _] = v4.octets();
                IpAddr::from([a, b, c, 0])
            }
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        })
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromRequestParts<State> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        // Without a connection in between it is this machine that asks.
        let peer = peer.map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.ip());
        Ok(Self::of(client(peer, &parts.headers, state.proxies)))
    }
}

/// The address of whoever asks. Each proxy adds the address it was asked from at the end of
/// `X-Forwarded-For`; what stands before the entry of our outermost proxy anybody may have written.
fn client(peer: IpAddr, headers: &HeaderMap, proxies: usize) -> IpAddr {
    if proxies == 0 {
        return peer;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|v| v.to_str().ok());
    let said: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let entry = said.len().checked_sub(proxies).and_then(|at| said.get(at));
    entry.and_then(|entry| address(entry)).unwrap_or(peer)
}

/// An address, with or without a port behind it.
fn address(entry: &str) -> Option<IpAddr> {
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(proxies: usize, said: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in said {
            headers.append("x-forwarded-for", line.parse().expect("a header"));
        }
        client(IpAddr::from([10, 0, 0, 7]), &headers, proxies).to_string()
    }

    #[test]
    fn only_what_our_own_proxies_say_is_believed() {
        assert_eq!(found(0, &["203.0.113.9"]), "10.0.0.7", "there is no proxy");
        assert_eq!(found(1, &["203.0.113.9"]), "203.0.113.9");
        assert_eq!(found(1, &["198.51.100.1, 203.0.113.9"]), "203.0.113.9", "the first is made up");
        assert_eq!(
            found(1, &["198.51.100.1", "203.0.113.9"]),
            "203.0.113.9",
            "in lines of its own"
        );
        assert_eq!(found(2, &["198.51.100.1, 203.0.113.9, 10.0.0.2"]), "203.0.113.9");
        assert_eq!(found(2, &["203.0.113.9"]), "10.0.0.7", "somebody came past the outer proxy");
        assert_eq!(found(1, &["unknown"]), "10.0.0.7");
        assert_eq!(found(1, &["203.0.113.9:4711"]), "203.0.113.9");
        assert_eq!(found(1, &["[2001:db8::1]"]), "2001:db8::1");
    }

    #[test]
    fn a_network_is_what_one_office_has() {
        let of = |text: &str| Network::of(text.parse().expect("an address")).to_string();
        assert_eq!(of("203.0.113.9"), "203.0.113.0");
        assert_eq!(of("::ffff:203.0.113.9"), "203.0.113.0");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
    }
}
