//! An activity as the engine reads it.

use aunar_domain::activity::{Content, Part};
use aunar_domain::framework::{OBJECTIVES, SDG};
use aunar_domain::ids::EntityId;
use aunar_overlap::Activity;

/// By what the vector of a text is known.
pub(super) fn text_hash(text: &str) -> String {
    aunar_domain::seal::SealHash::of(text).short()
}

/// What the engine compares of a content; `code` names entities.
#[must_use]
pub fn reading(content: &Content, code: &dyn Fn(EntityId) -> Option<String>) -> Activity {
    let original = content.title.original();
    let mut text = content.title.words(original).to_owned();
    if let Some(description) = &content.description {
        text.push_str(". ");
        text.push_str(description.words(description.original()));
    }
    let who = |parts: &[Part]| {
        let of = content.involved.iter().filter(|i| parts.contains(&i.part));
        of.filter_map(|i| code(i.entity)).collect()
    };
    Activity {
        agencies: who(&[Part::Lead, Part::CoLead, Part::Contributor]),
        lang: Some(original),
        text,
        places: content.places.clone(),
        period: content.period.map(Into::into),
        audience: content.audiences.iter().map(|a| a.code().to_owned()).collect(),
        kind: Some(content.kind),
        objectives: content.serving(OBJECTIVES, None).filter_map(|c| c.parse().ok()).collect(),
        targets: content.serving(SDG, None).map(str::to_owned).collect(),
        partners: who(&[Part::Funder, Part::Implementer]),
    }
}
