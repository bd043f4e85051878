//! Before what cannot be undone: a tick beside its button, without which nothing is done. A program that acts for
//! a person is sure by asking.

use super::cx::Cx;
use super::field::{Field, Kind};
use super::form::Form;
use super::tongue::Tongue;
use aunar_domain::access::Means;

/// The name of the tick.
const NAME: &str = "sure";

/// Whether whoever sends a form is sure.
#[must_use]
pub fn is(cx: &Cx, form: &Form) -> bool {
    let is_program = cx.signed.as_ref().is_some_and(|signed| signed.means == Means::Token);
    is_program || form.one(NAME).is_some()
}

/// A tick with these words, told apart from the others of its page by `of`; where the button was pressed without
/// it, that nothing was done is said beside it.
#[must_use]
pub fn tick(t: Tongue, words: String, of: &str, missed: bool) -> Field {
    let wrong = missed.then(|| t.t("sure-missed"));
    Field { wrong, ..Field::new(Kind::Tick, NAME, words).required().of(of) }
}

/// The tick before something is ended or taken away that nobody can bring back.
#[must_use]
pub fn for_good(t: Tongue, what: &str, of: &str, missed: bool) -> Field {
    tick(t, t.with("sure-for-good", &[("what", what)]), of, missed)
}
