//! How wide a text is about to be, and where it is broken: fonts differ, so it errs on the wide side.

/// The width of a text in units of its size, for the fonts that are likely.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let em: f64 = text.chars().map(advance).sum();
    em * size
}

fn advance(c: char) -> f64 {
    match c {
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' => 0.29,
        'f' | 't' | 'r' | '(' | ')' | ' ' | '-' | '/' | 'í' | 'ì' | 'î' | '\u{a0}' | '\u{202f}' => {
            0.36
        }
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 0.95,
        'A'..='Z' | 'À'..='Þ' => 0.7,
        // Marks that stand over the letter before them.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
        c if (c as u32) < 0x1100 => 0.61,
        _ => 1.05,
    }
}

/// A text in lines of a width, `most` at most; the last ends with `…` where there was more.
pub(super) fn lines(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        // A word that no line has room for is broken anywhere.
        for c in word.chars() {
            if !line.is_empty()
                && width(&line, size) + width(c.encode_utf8(&mut [0; 4]), size) > room
            {
                lines.push(std::mem::take(&mut line));
                if lines.len() > most {
                    break;
                }
            }
            line.push(c);
        }
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last, size) + width("…", size) > room {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_break_and_what_is_too_long_says_so() {
        assert_eq!(lines("uno dos", 12.0, 500.0, 2), ["uno dos"]);
        assert_eq!(lines("", 12.0, 500.0, 2), Vec::<String>::new());
        let broken = lines(&"a".repeat(400), 12.0, 100.0, 2);
        assert_eq!(broken.len(), 2);
        assert!(broken[1].ends_with('…'));
        assert!(broken.iter().all(|l| width(l, 12.0) <= 100.0 + 12.0));
        assert_eq!(lines("uno dos tres cuatro", 12.0, 60.0, 9).join(" "), "uno dos tres cuatro");
    }
}
