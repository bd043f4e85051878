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
mod tests;
