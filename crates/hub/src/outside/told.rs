//! How an outside activity is spoken of, wherever it is shown: never without where it comes from.

use crate::picture::NetworkPicture;
use crate::web::params::encode;
use crate::web::{Tongue, numbers};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::outside::{OutsideActivity, Source};
use uuid::Uuid;

/// What it is called: the mechanism, and what its source calls it where the source does.
#[must_use]
pub fn name(mechanism: &Mechanism, reference: &str) -> String {
    let whole =
        |reference: &str| reference.to_lowercase().starts_with(&mechanism.reference.to_lowercase());
    match own(reference) {
        Some(reference) if whole(reference) => reference.to_owned(),
        Some(reference) => format!("{} {reference}", mechanism.reference),
        None => mechanism.reference.clone(),
    }
}

/// What a source calls an activity; nothing where the file gave it no name.
pub(super) fn own(reference: &str) -> Option<&str> {
    (!reference.starts_with("x-")).then_some(reference)
}

/// The page of an outside activity.
#[must_use]
pub fn address(network: &NetworkPicture, mechanism: &Mechanism, id: Uuid) -> String {
    format!("/{}/mechanisms/{}/{id}", network.network.code, encode(&mechanism.reference))
}

/// Where it comes from and since when it is here, a sentence each, and its licence.
#[must_use]
pub fn origin(t: Tongue, source: &Source) -> Vec<String> {
    let day = numbers::day(t.0, source.imported_at.date_naive());
    let mut said = vec![
        t.with("outside-source", &[("source", &source.name)]),
        t.with("outside-imported", &[("day", &day)]),
    ];
    said.push(match &source.licence {
        Some(licence) => t.with("outside-licence", &[("licence", licence)]),
        None => t.t("outside-no-licence"),
    });
    said
}

/// Since when its source no longer has it, where that is so.
#[must_use]
pub fn gone(t: Tongue, one: &OutsideActivity) -> Option<String> {
    let day = numbers::day(t.0, one.gone_since?.date_naive());
    Some(t.with("outside-gone", &[("day", &day)]))
}
