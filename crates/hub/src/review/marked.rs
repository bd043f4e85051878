//! Words within a sentence that stand in another language than the sentence: they are marked while it is
//! composed, so that a document can say of each part in which language it is.
//!
//! The marks are characters of Unicode's private use, which no text of people keeps.

use aunar_domain::document::Inline;
use aunar_domain::words::Lang;

/// Before words in another language: one mark for each language.
const FROM: u32 = 0xF_0000;
/// After them.
const UNTIL: char = '\u{F0010}';

fn from(lang: Lang) -> char {
    char::from_u32(FROM + lang as u32).unwrap_or(UNTIL)
}

fn begins(c: char) -> Option<Lang> {
    Lang::ALL.iter().copied().find(|lang| from(*lang) == c)
}

fn is_mark(c: char) -> bool {
    c == UNTIL || begins(c).is_some()
}

/// Words with the marks of a language around them.
pub(super) fn marked(words: &str, lang: Lang) -> String {
    format!("{}{}{UNTIL}", from(lang), plain(words))
}

/// The same without marks.
pub(super) fn plain(words: &str) -> String {
    words.chars().filter(|c| !is_mark(*c)).collect()
}

/// The same in parts, each in its language.
pub(super) fn parts(words: &str) -> Vec<Inline> {
    let (mut parts, mut now, mut lang) = (Vec::new(), String::new(), None);
    let mut end = |now: &mut String, lang: Option<Lang>| {
        if !now.is_empty() {
            parts.push(Inline::Words { text: std::mem::take(now), strong: false, lang });
        }
    };
    for c in words.chars() {
        if is_mark(c) {
            end(&mut now, lang);
            lang = begins(c);
        } else {
            now.push(c);
        }
    }
    end(&mut now, lang);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_in_their_language_and_say_the_whole() {
        let hostile = format!("Foro{UNTIL} {}", from(Lang::En));
        let words =
            format!("Lo dijo «{}» y {}.", marked(&hostile, Lang::Fr), marked("x", Lang::Pt));
        assert_eq!(plain(&words), "Lo dijo «Foro » y x.");
        let parts = parts(&words);
        let langs: Vec<Option<Lang>> = parts
            .iter()
            .map(|part| match part {
                Inline::Words { lang, .. } => *lang,
                _ => None,
            })
            .collect();
        assert_eq!(langs, [None, Some(Lang::Fr), None, Some(Lang::Pt), None]);
    }
}
