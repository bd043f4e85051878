//! Brackets in what people write: what stands in them belongs together.

/// A text parted at separators that stand outside of brackets; a part may be blank.
pub(crate) fn parted(text: &str, separators: &[char]) -> Vec<String> {
    let mut depth = 0_i32;
    let mut parts = vec![String::new()];
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = (depth - 1).max(0),
            _ => {}
        }
        if depth == 0 && separators.contains(&c) {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

/// `Outer (inner)` in two.
pub(crate) fn parenthesis(text: &str) -> Option<(&str, &str)> {
    let open = text.find('(')?;
    let close = text.rfind(')')?;
    (open > 0 && open < close).then(|| (text[..open].trim(), text[open + 1..close].trim()))
}
