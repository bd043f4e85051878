//! What documents on paper say around their text, whatever they are of.

use super::tongue::Tongue;
use aunar_domain::document::Labels;

/// The words that the form of a document needs.
#[must_use]
pub fn labels(t: Tongue) -> Labels {
    Labels {
        contents: t.t("review-label-contents"),
        page: t.t("review-label-page"),
        notes: t.t("review-label-notes"),
        table: t.t("review-label-table"),
        figure: t.t("review-label-figure"),
    }
}
