//! Where code and templates name messages.

use super::is_key;

/// Every `"word"` that could be a key.
pub(super) fn keys_between_quotes(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('"').filter_map(|(at, _)| {
        let word = text[at + 1..].split('"').next()?;
        is_key(word.split('.').next()?).then_some(word)
    })
}

/// Calls that translate a literal key: `t("key")`, `cx.t("key", …)`, `tr(language, "key")`, `t_with("key", …)`.
pub(super) fn calls(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let before = &text[..at];
        let name_from =
            before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
        let name = &before[name_from..];
        let translates =
            matches!(name, "t" | "tr") || name.starts_with("t_") || name.starts_with("tr_");
        if !translates || before[..name_from].ends_with("fn ") {
            continue;
        }
        let mut rest = text[at + 1..].trim_start();
        if !rest.starts_with('"') {
            // One plain argument may come first: the language.
            let Some((first, after)) = rest.split_once(',') else {
                continue;
            };
            if !first
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '&' | ' '))
            {
                continue;
            }
            rest = after.trim_start();
        }
        let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
            continue;
        };
        if key.split('.').all(is_key) {
            found.push((before.matches('\n').count() + 1, key.to_owned()));
        }
    }
    found
}
