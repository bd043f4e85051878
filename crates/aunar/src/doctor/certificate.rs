//! Until when a certificate holds (X.509, RFC 5280, 4.1.2.5): its bytes are walked as far as that and no further.

use chrono::{DateTime, NaiveDateTime, Utc};

/// The last moment of a certificate's validity; nothing where the bytes are no certificate.
pub(super) fn ends(der: &[u8]) -> Option<DateTime<Utc>> {
    const SEQUENCE: u8 = 0x30;
    const VERSION: u8 = 0xa0;
    let (certificate, _) = element(der, SEQUENCE)?;
    let (mut signed, _) = element(certificate, SEQUENCE)?;
    if signed.first() == Some(&VERSION) {
        signed = element(signed, VERSION)?.1;
    }
    // The serial number, how it is signed, by whom.
    for tag in [0x02, SEQUENCE, SEQUENCE] {
        signed = element(signed, tag)?.1;
    }
    let (validity, _) = element(signed, SEQUENCE)?;
    let (_, after) = element(validity, *validity.first()?)?;
    let tag = *after.first()?;
    let text = std::str::from_utf8(element(after, tag)?.0).ok()?;
    let (text, form) = match tag {
        // Two digits of a year mean 1950 to 2049.
        0x17 => {
            let year: u32 = text.get(..2)?.parse().ok()?;
            let century = if year < 50 { "20" } else { "19" };
            (format!("{century}{text}"), "%Y%m%d%H%M%SZ")
        }
        0x18 => (text.to_owned(), "%Y%m%d%H%M%SZ"),
        _ => return None,
    };
    NaiveDateTime::parse_from_str(&text, form).ok().map(|at| at.and_utc())
}

/// What an element holds that has a tag, and what comes after it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match usize::from(*length) {
        short @ 0..0x80 => (short, rest),
        long => {
            let digits = long - 0x80;
            let (length, rest) = rest.split_at_checked(digits).filter(|_| digits <= 4)?;
            (length.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest)
        }
    };
    let (inside, after) = rest.split_at_checked(length)?;
    (*first == tag).then_some((inside, after))
}

#[cfg(test)]
mod tests {
    use super::ends;

    /// As much of a certificate as is walked, with times of one form or the other.
    fn certificate(until: &[u8]) -> Vec<u8> {
        let element = |tag: u8, inside: &[u8]| [&[tag, inside.len() as u8][..], inside].concat();
        let from = element(0x17, b"250101000000Z");
        let parts = [
            element(0xa0, &element(0x02, &[2])),
            element(0x02, &[7]),
            element(0x30, &[]),
            element(0x30, &[]),
            element(0x30, &[from, until.to_vec()].concat()),
        ];
        element(0x30, &element(0x30, &parts.concat()))
    }

    #[test]
    fn the_end_of_a_certificate_is_read_and_nothing_else_is_taken_for_one() {
        let utc = certificate(b"\x17\x0d270304050607Z");
        assert_eq!(
            ends(&utc).map(|at| at.to_rfc3339()).as_deref(),
            Some("2027-03-04T05:06:07+00:00")
        );
        let general = certificate(b"\x18\x0f20510304050607Z");
        assert_eq!(
            ends(&general).map(|at| at.date_naive().to_string()).as_deref(),
            Some("2051-03-04")
        );
        for length in 0..utc.len() {
            assert_eq!(ends(&utc[..length]), None);
            let mut bytes = utc.clone();
            bytes[length] = 0xff;
            let _ = ends(&bytes);
        }
    }

    #[test]
    fn whatever_bytes_a_server_shows_are_a_certificate_or_none() {
        let whole = certificate(b"\x17\x0d270304050607Z");
        bolero::check!().with_type::<(Vec<(u8, u8)>, Vec<u8>)>().for_each(
            |(changes, bytes): &(Vec<(u8, u8)>, Vec<u8>)| {
                let _ = ends(bytes);
                let mut damaged = whole.clone();
                for (place, byte) in changes.iter().take(8) {
                    let place = usize::from(*place) % damaged.len();
                    damaged[place] = *byte;
                }
                let _ = ends(&damaged);
            },
        );
    }
}
