//! What an activity leaves behind, and whether it can be had: what a list is filtered by.

use super::Content;

codes! {
    /// How far an activity is with what it leaves behind.
    pub enum Deliverable ("deliverable") {
        /// It says where that is to be found, whether or not it says what it is.
        Published = "published",
        /// It says what that will be, and not where it is to be found.
        Announced = "announced",
        /// It says neither.
        None = "none",
    }
}

impl Deliverable {
    /// How far an activity is that says this.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        match (&content.link, &content.deliverable) {
            (Some(_), _) => Self::Published,
            (None, Some(_)) => Self::Announced,
            (None, None) => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Text};

    #[test]
    fn a_link_publishes_it_and_words_alone_announce_it() {
        let text = |words: &str| Text::new(Lang::Es, words).expect("words");
        for (link, words, expected) in [
            (Some("https://hub.example/a"), Some("Una guía"), Deliverable::Published),
            (Some("https://hub.example/a"), None, Deliverable::Published),
            (None, Some("Una guía"), Deliverable::Announced),
            (None, None, Deliverable::None),
        ] {
            let mut content = Content::titled(text("Taller"));
            content.link = link.map(str::to_owned);
            content.deliverable = words.map(text);
            assert_eq!(Deliverable::of(&content), expected, "{link:?} {words:?}");
        }
    }
}
