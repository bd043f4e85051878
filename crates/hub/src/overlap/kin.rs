//! What an activity is to others, as their owners agreed: it builds on one, another builds on it, it is
//! related to one. Said on its page.

use super::found::{pair, side, standing};
use crate::records::overlap::of_activity;
use crate::web::{Cx, Error, address};
use aunar_domain::activity::{Activity, Content};
use aunar_domain::overlap::{Answer, Standing};

/// What an activity is to another.
pub struct Kin {
    /// In words, the other named.
    pub words: String,
    /// The other's page.
    pub href: String,
}

/// Which of two that build on one another builds on the other: whichever begins later. Nothing where
/// they begin on one day, or one does not say when.
#[must_use]
pub(super) fn follower<'a>(first: &'a Content, second: &'a Content) -> Option<&'a Content> {
    let (a, b) = (first.period?.start, second.period?.start);
    match a.cmp(&b) {
        std::cmp::Ordering::Less => Some(second),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(first),
    }
}

/// What an activity is to others that the reader sees.
pub async fn kin(cx: &Cx, activity: &Activity) -> Result<Vec<Kin>, Error> {
    let t = cx.t();
    let mut all = Vec::new();
    for (key, answers) in of_activity(&cx.state.db, activity.id).await? {
        let other = if key.0 == activity.id.into() { key.1 } else { key.0 };
        let Some(other) = other.planned().and_then(|id| side(&cx.picture, id)) else { continue };
        debug_assert_eq!(key, pair(activity.id, other.activity.id));
        let (own, their) = (&activity.content, &other.activity.content);
        let code = match standing(activity, &other.activity, &answers).standing {
            Standing::Settled(Answer::Related) => "related",
            Standing::Settled(Answer::BuildOn) => match follower(own, their) {
                Some(later) if std::ptr::eq(later, own) => "follows",
                Some(_) => "followed",
                None => "build-on",
            },
            _ => continue,
        };
        let title = other.activity.content.title.words(t.0);
        let which = format!("{} {title}", other.activity.reference);
        all.push((
            other.activity.reference.clone(),
            Kin {
                words: t.with(&format!("overlap-kin-{code}"), &[("which", &which)]),
                href: address::activity(&other.network, &other.plan, &other.activity.reference),
            },
        ));
    }
    all.sort_by(|(a, _), (b, _)| aunar_domain::reference::natural(a, b));
    Ok(all.into_iter().map(|(_, kin)| kin).collect())
}
