//! Content lines of iCalendar: escaping, folding, line ends.
//!
//! Written here and not taken from the `icalendar` crate because that one puts DTSTAMP and UID into
//! every component, which a VTIMEZONE must not have. Its parser reads what is written, in the tests.

/// The octets of a line before it is folded, its line end not counted.
const OCTETS: usize = 75;

/// Gathers content lines.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// Writes `name:value`, where the value is already as its type asks. The name may carry
    /// parameters.
    pub(crate) fn raw(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut room = OCTETS;
        for character in line.chars() {
            // A stray control character would end the line or the file for some readers.
            if character.is_control() && character != '\t' {
                continue;
            }
            let width = character.len_utf8();
            if width > room {
                self.0.push_str("\r\n ");
                room = OCTETS - 1;
            }
            self.0.push(character);
            room -= width;
        }
        self.0.push_str("\r\n");
    }

    /// Writes a text value.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    /// Writes a list of texts, parted by commas that are not escaped.
    pub(crate) fn texts(&mut self, name: &str, values: &[String]) {
        let values: Vec<String> = values.iter().map(|value| escaped(value)).collect();
        self.raw(name, &values.join(","));
    }

    /// Writes an address, if there is one that can be an address at all.
    pub(crate) fn uri(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value.and_then(uri) {
            self.raw(name, &value);
        }
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let text = text.replace("\r\n", "\n");
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(character);
            }
            '\n' | '\r' => out.push_str("\\n"),
            _ => out.push(character),
        }
    }
    out
}

/// The address with everything percent-encoded that an address may not hold; `None` without a scheme.
fn uri(value: &str) -> Option<String> {
    let value = value.trim();
    let (scheme, rest) = value.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if !named || rest.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fold_at_75_octets_and_never_within_a_character() {
        let mut lines = Lines::default();
        let text = "ñ€😀a".repeat(60);
        lines.text("DESCRIPTION", &text);
        let written = lines.finish();
        for line in written.trim_end().split("\r\n") {
            assert!(line.len() <= OCTETS, "{} octets: {line}", line.len());
        }
        let unfolded = written.replace("\r\n ", "");
        assert_eq!(unfolded, format!("DESCRIPTION:{text}\r\n"));
    }

    #[test]
    fn text_is_escaped_and_cannot_open_a_new_line() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a,b;c\\d\r\nEND:VEVENT\rx\u{7}");
        assert_eq!(lines.finish(), "SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\\nx\r\n");
    }

    #[test]
    fn an_address_is_made_safe_or_left_out() {
        assert_eq!(uri("https://a.example/ñ b").as_deref(), Some("https://a.example/%C3%B1%20b"));
        assert_eq!(
            uri("https://a.example/\r\nX:1").as_deref(),
            Some("https://a.example/%0D%0AX:1")
        );
        assert_eq!(uri("room 3"), None);
        assert_eq!(uri("see: the room"), Some("see:%20the%20room".to_owned()));
    }
}
