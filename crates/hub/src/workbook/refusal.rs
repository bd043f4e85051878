//! Why something of a copy that came back cannot be taken.

/// Why something cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The column, by its place; nothing where the whole row is meant.
    pub(super) column: Option<usize>,
    pub(super) code: &'static str,
    pub(super) value: String,
    pub(super) accepted: Vec<String>,
}

impl Refusal {
    pub(super) fn row(code: &'static str) -> Self {
        Self { column: None, code, value: String::new(), accepted: Vec::new() }
    }

    pub(super) fn cell(column: usize, code: &'static str, value: &str) -> Self {
        let value = value.chars().take(80).collect();
        Self { column: Some(column), code, value, accepted: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_quotes_no_more_than_a_line() {
        assert_eq!(Refusal::cell(3, "unknown-place", &"x".repeat(200)).value.len(), 80);
    }
}
