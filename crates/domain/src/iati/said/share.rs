//! Shares, in hundredths: several of one vocabulary make a whole.

/// A number of the form of a percentage, in hundredths; nothing where it is none.
pub(super) fn hundredths(value: &str) -> Option<u64> {
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > 2 {
        // More than hundredths: as near as can be told, for a sum.
        let near: String = fraction.chars().take(2).collect();
        let up = u64::from(fraction.as_bytes()[2] >= b'5');
        return Some(whole.parse::<u64>().ok()? * 100 + near.parse::<u64>().ok()? + up);
    }
    Some(whole.parse::<u64>().ok()? * 100 + format!("{fraction:0<2}").parse::<u64>().ok()?)
}

/// Whether shares make a hundred per cent, exactly as they are written.
#[must_use]
pub fn is_whole<'a>(shares: impl IntoIterator<Item = Option<&'a str>>) -> bool {
    // In millionths of a per cent, so that nothing is rounded that a file would say.
    let parts = |value: &str| -> Option<u128> {
        let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
        let fraction = fraction.trim_end_matches('0');
        if whole.is_empty() || whole.len() > 6 || fraction.len() > 12 {
            return None;
        }
        format!("{whole}{fraction:0<12}").parse().ok()
    };
    let mut sum = 0;
    for share in shares {
        match share.and_then(parts) {
            Some(part) => sum += part,
            None => return false,
        }
    }
    sum == 100 * 10_u128.pow(12)
}

/// Whether two shares are the same, however they are written: `60` and `60.00`.
#[must_use]
pub fn is_same_share(a: &str, b: &str) -> bool {
    let plain = |share: &str| {
        let (whole, fraction) = share.trim().split_once('.').unwrap_or((share.trim(), ""));
        (whole.trim_start_matches('0').to_owned(), fraction.trim_end_matches('0').to_owned())
    };
    plain(a) == plain(b)
}
