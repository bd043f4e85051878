//! Telling other programs what changes: what they can be told of, where to they may be, when they are told
//! again.

use chrono::TimeDelta;
// Addresses as values; nothing here speaks to a network.
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The kinds of records that a program can be told of.
pub const KINDS: &[&str] = &[
    "activity",
    "event",
    "plan",
    "priority",
    "progress",
    "value",
    "budget-line",
    "indicator-use",
    "evidence",
    "amendment",
    "round",
    "decision",
    "overlap",
    "comment",
    "suggestion",
    "review-edition",
];

/// How long to wait after so many tries that failed; nothing after more than a day of them.
#[must_use]
pub fn back_off(tries: i64) -> Option<TimeDelta> {
    const SECONDS: [i64; 10] = [10, 30, 120, 600, 1800, 3600, 10_800, 21_600, 21_600, 43_200];
    let at = usize::try_from(tries - 1).unwrap_or(0);
    SECONDS.get(at).copied().map(TimeDelta::seconds)
}

/// Whether an address is on the public internet: not this machine, nor a network behind it, nor one that
/// a provider of machines answers on itself (IANA's special-purpose registries, RFC 6890 and after).
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || a == 0
        // Shared by a carrier's customers.
        || a == 100 && (64..128).contains(&b)
        || (a, b, c) == (192, 0, 0)
        // Relays of 6to4, retired.
        || (a, b, c) == (192, 88, 99)
        // Benchmarks.
        || a == 198 && (b == 18 || b == 19)
        // Many at once, or reserved.
        || a >= 224)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(v4) = inner(address) {
        return is_public_v4(v4);
    }
    let [a, b, ..] = address.segments();
    match (a, b) {
        // Teredo, documentation, benchmarks, identifiers that are no addresses.
        (0x2001, 0 | 0xdb8 | 2) | (0x3fff, _) => false,
        (0x2001, b) if (0x10..0x30).contains(&b) => false,
        // Nothing else than this has been given out.
        _ => a & 0xe000 == 0x2000,
    }
}

/// The IPv4 address that is in other clothes: mapped, translated (RFC 6052), by 6to4.
fn inner(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let (high, low) = match (a, b) {
        (0, 0) if (c, d, e, f) == (0, 0, 0, 0xffff) => (g, h),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => (g, h),
        (0x2002, _) => (b, c),
        _ => return None,
    };
    let ([p, q], [r, s]) = (high.to_be_bytes(), low.to_be_bytes());
    Some(Ipv4Addr::new(p, q, r, s))
}

/// Where a provider of machines tells each of them its secrets, by IPv6.
const METADATA: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);

/// Whether an address leads no further than the line of this machine (RFC 3927; RFC 4291, 2.5.6), where
/// providers of machines tell each of them its secrets.
#[must_use]
pub fn is_link_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => match inner(v6) {
            Some(v4) => v4.is_link_local(),
            None => v6.segments()[0] & 0xffc0 == 0xfe80 || v6 == METADATA,
        },
    }
}

#[cfg(test)]
mod tests;
