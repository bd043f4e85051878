//! What an activity is found by.

use super::Common;
use super::words::Document;
use aunar_domain::activity::Activity;

/// The words of an activity, of the places it is in and of those who have a part in it.
pub(super) fn document<'a>(common: &'a Common, activity: &'a Activity) -> Document<'a> {
    let content = &activity.content;
    let entities = content.involved.iter().filter_map(|i| common.register.get(i.entity));
    let names = entities.flat_map(|e| {
        // What else it is called, where that is one word as an acronym is.
        let also = e.also.iter().map(String::as_str).filter(|a| !a.contains(' '));
        std::iter::once(e.code.as_str())
            .chain(also)
            .chain(e.acronym.iter().flat_map(|a| a.wordings()).map(|w| w.words.as_str()))
    });
    let places = content.places.iter();
    let places = places.filter_map(|p| common.geography.get(p)).map(|p| &p.name);
    Document {
        titles: vec![&content.title],
        texts: content.description.iter().chain(&content.deliverable).chain(places).collect(),
        names: names.chain([activity.reference.as_str()]).collect(),
    }
}
