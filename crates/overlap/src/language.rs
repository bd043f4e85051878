//! Which language a text is in, whatever it says of itself: labels are wrong often enough.

use aunar_domain::words::{Lang, fold, guess_lang};

/// The language of the words if they give a clear sign, else the one stated, else English.
#[must_use]
pub fn of(text: &str, stated: Option<Lang>) -> Lang {
    guess_lang(text)
        .filter(|guessed| {
            stated.is_none_or(|stated| *guessed == stated || outweighs(text, *guessed, stated))
        })
        .or(stated)
        .unwrap_or(Lang::En)
}

/// One word of another language proves nothing.
fn outweighs(text: &str, guessed: Lang, stated: Lang) -> bool {
    let folded = fold(text);
    let count = |lang: Lang| folded.split(' ').filter(|word| own(lang).contains(word)).count();
    count(guessed) >= count(stated) + 2
}

/// Function words that only one of the four languages has.
fn own(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Es => {
            &["el", "los", "las", "y", "del", "con", "una", "al", "sus", "por", "hacia", "en"]
        }
        Lang::En => &["the", "of", "and", "to", "in", "for", "with", "on", "by", "at", "from"],
        Lang::Pt => {
            &["o", "os", "do", "da", "dos", "das", "e", "em", "na", "no", "uma", "com", "ao"]
        }
        Lang::Fr => {
            &["le", "les", "et", "du", "des", "la", "au", "aux", "une", "dans", "pour", "sur"]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_believed_over_the_label() {
        let english = "Advancing the national agenda and the response to the crisis";
        assert_eq!(of(english, Some(Lang::Es)), Lang::En);
        assert_eq!(of("Salud mental", Some(Lang::Es)), Lang::Es);
        assert_eq!(of("Formação do pessoal de saúde em saúde mental", None), Lang::Pt);
        assert_eq!(of("", None), Lang::En);
    }
}
