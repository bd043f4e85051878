//! Several of a list, each to be ticked: entries of frameworks, members. Drawn by the macro `ticks` of
//! `web/pages/texts.html`.

use super::field::Wrong;
use super::form::Form;
use super::tongue::Tongue;
use aunar_domain::framework::Frameworks;

/// A list with what of it is ticked.
pub struct Several {
    /// The name of all its boxes.
    pub name: &'static str,
    /// What it asks.
    pub legend: String,
    /// Value, label and whether it is ticked.
    pub choices: Vec<(String, String, bool)>,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// Whether one has to be ticked.
    pub required: bool,
}

impl Several {
    /// A list, ticked as it is or as a form was sent.
    #[must_use]
    pub fn of(
        name: &'static str,
        legend: String,
        choices: impl IntoIterator<Item = (String, String)>,
        there: &[String],
        (sent, wrong): (Option<&Form>, &Wrong),
    ) -> Self {
        let is = |value: &String| match sent {
            Some(form) => form.all(name).any(|v| v == value),
            None => there.contains(value),
        };
        let choices = choices.into_iter().map(|(value, label)| {
            let ticked = is(&value);
            (value, label, ticked)
        });
        let wrong = wrong.of(name).map(str::to_owned);
        Self { name, legend, choices: choices.collect(), wrong, required: false }
    }

    /// One has to be ticked.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// The entries of a framework to choose from: code, and number with label.
#[must_use]
pub fn entries(t: Tongue, frameworks: &Frameworks, framework: &str) -> Vec<(String, String)> {
    let label = |e: &aunar_domain::framework::Entry| {
        let title = e.short.words(t.0);
        let numbered = e.code.chars().all(|c| c.is_ascii_digit());
        (e.code.clone(), if numbered { format!("{}. {title}", e.code) } else { title.to_owned() })
    };
    frameworks.entries(framework).iter().map(label).collect()
}

/// The entries that a form ticked, in the framework's order; nothing where one is not known.
#[must_use]
pub fn ticked(form: &Form, name: &str, known: &[(String, String)]) -> Option<Vec<String>> {
    let given: Vec<&str> = form.all(name).collect();
    let all_known = given.iter().all(|g| known.iter().any(|(code, _)| code == g));
    all_known.then(|| {
        let kept = known.iter().filter(|(code, _)| given.contains(&code.as_str()));
        kept.map(|(code, _)| code.clone()).collect()
    })
}
