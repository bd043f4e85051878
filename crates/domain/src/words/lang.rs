//! The four working languages, and which of them words seem to be in.

use super::tidy::fold;

codes! {
    /// A working language of the region's networks.
    pub enum Lang ("language") {
        /// Spanish.
        Es = "es",
        /// English.
        En = "en",
        /// Portuguese.
        Pt = "pt",
        /// French.
        Fr = "fr",
    }
}

/// Guesses the language of running words from their commonest function words; `None` when they
/// give no sign or point to two languages alike.
#[must_use]
pub fn guess_lang(words: &str) -> Option<Lang> {
    const SIGNS: [(Lang, &[&str]); 4] = [
        (
            Lang::Es,
            &["el", "los", "las", "y", "en", "del", "con", "una", "para", "al", "sobre", "su"],
        ),
        (
            Lang::En,
            &["the", "of", "and", "to", "in", "for", "on", "with", "by", "from", "at", "an"],
        ),
        (
            Lang::Pt,
            &["o", "os", "e", "em", "do", "da", "dos", "das", "com", "uma", "no", "na", "ao"],
        ),
        (
            Lang::Fr,
            &[
                "le", "les", "et", "des", "du", "en", "pour", "une", "aux", "avec", "sur", "au",
                "dans",
            ],
        ),
    ];
    let folded = fold(words);
    let mut counts: Vec<(usize, Lang)> = SIGNS
        .iter()
        .map(|(lang, signs)| (folded.split(' ').filter(|w| signs.contains(w)).count(), *lang))
        .collect();
    for c in words.chars() {
        let lang = match c {
            'ñ' | '¿' | '¡' => Lang::Es,
            'ã' | 'õ' => Lang::Pt,
            'è' | 'ê' | 'œ' | 'ù' => Lang::Fr,
            _ => continue,
        };
        if let Some(count) = counts.iter_mut().find(|(_, l)| *l == lang) {
            count.0 += 2;
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    (counts[0].0 > counts[1].0).then_some(counts[0].1)
}
