//! What is to be read about an activity, as the standard tells it: its link, and the evidence that was
//! brought.

use super::place::{Place, narratives};
use crate::web::params::encode;
use aunar_domain::activity::Activity;
use aunar_domain::follow_up::{Evidence, EvidenceKind, Shown};
use aunar_domain::iati;
use aunar_domain::words::{Lang, Text};
use aunar_formats::iati::Document;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What of evidence the standard's element does not say.
#[derive(Serialize, Deserialize)]
pub(super) struct EvidenceForm {
    pub(super) reference: String,
    pub(super) entity: String,
    pub(super) title: Text,
    pub(super) kind: EvidenceKind,
    pub(super) lang: Option<Lang>,
    pub(super) day: Option<NaiveDate>,
}

/// The evidence of an activity as our extension has it.
pub(super) fn forms(place: &Place<'_>, activity: &Activity) -> Vec<EvidenceForm> {
    let code = |id| {
        let entity = place.network.common.register.get(id);
        entity.map(|e| e.code.clone()).unwrap_or_default()
    };
    let form = |one: &Evidence| EvidenceForm {
        reference: one.reference.clone(),
        entity: code(one.entity),
        title: one.title.clone(),
        kind: one.kind,
        lang: one.lang,
        day: one.day,
    };
    place.told().of(activity.id).evidence().map(form).collect()
}

/// Whether an address leads somewhere by itself.
pub(super) fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|c| !c.is_whitespace() && !"\"<>\\^`{|}".contains(c))
    })
}

/// The documents of an activity.
pub(super) fn told(place: &Place<'_>, activity: &Activity) -> Vec<Document> {
    let link = activity.content.link.as_deref().filter(|url| is_address(url));
    let deliverable = link.map(|url| Document {
        url: url.to_owned(),
        format: iati::media_type(url).to_owned(),
        title: narratives(activity.content.deliverable.as_ref().unwrap_or(&activity.content.title)),
        category: "A08".to_owned(),
        languages: Vec::new(),
        day: None,
        own: vec![("link".to_owned(), "1".to_owned())],
    });
    let base = format!("{}/evidence", place.home());
    let evidence = place.told().of(activity.id).evidence().filter_map(|one| {
        let (url, format) = match &one.shown {
            Shown::Link(url) => (url.clone(), iati::media_type(url).to_owned()),
            Shown::File { media_type, .. } => {
                (format!("{base}/{}", encode(&one.reference)), media_type.clone())
            }
        };
        is_address(&url).then(|| Document {
            url,
            format,
            title: narratives(&one.title),
            category: iati::category(one.kind).to_owned(),
            languages: one.lang.map(|l| l.code().to_owned()).into_iter().collect(),
            day: one.day,
            own: vec![("evidence".to_owned(), one.reference.clone())],
        })
    });
    deliverable.into_iter().chain(evidence).collect()
}
