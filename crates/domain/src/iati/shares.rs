//! Equal shares that make exactly a hundred per cent.

/// The region of the standard's own list for what names no place: developing countries, unspecified.
pub const UNSPECIFIED: &str = "998";

/// The shares of so many parts in percent, with two decimals, as equal as they can be: they add up to
/// 100.00 to the hundredth, the first ones having what is left over. One part, or none, has none: the
/// standard wants a share only where there are several.
#[must_use]
pub fn shares(parts: usize) -> Vec<Option<String>> {
    if parts < 2 {
        return vec![None; parts];
    }
    let (each, left) = (10_000 / parts, 10_000 % parts);
    let share = |n: usize| {
        let hundredths = each + usize::from(n < left);
        Some(format!("{}.{:02}", hundredths / 100, hundredths % 100))
    };
    (0..parts).map(share).collect()
}
