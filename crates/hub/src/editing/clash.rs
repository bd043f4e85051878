//! Where two people changed the same field, each otherwise: both texts, side by side, and a choice.

use super::fields::{Drawing, FieldView, as_shown, label};
use aunar_domain::activity::Content;
use aunar_domain::intake::Field;
use aunar_domain::intake::form;
use aunar_domain::merge::Merged;

/// A field that both changed.
pub(super) struct Clash {
    /// The name of the choice.
    pub(super) name: String,
    pub(super) label: String,
    /// What they say: what it is of, where there is more than one, and the words.
    pub(super) theirs: Vec<(String, String)>,
    /// What I say, to be kept or edited.
    pub(super) mine: Vec<FieldView>,
    /// The language of the words, where that is not the page's.
    pub(super) lang: Option<&'static str>,
    fields: &'static [Field],
}

impl Clash {
    /// Whether a field of the form is asked about here and not at its usual place.
    pub(super) fn asks(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }
}

/// The fields that both changed otherwise. The drawing shows what I say.
pub(super) fn all(drawing: &Drawing<'_>, merged: &Merged, theirs: &Content) -> Vec<Clash> {
    let t = drawing.cx.t();
    let theirs = as_shown(drawing.cx, drawing.place, theirs);
    let clash = |field: &Field| {
        let fields = form::together(*field);
        let first = fields.first()?;
        let told = fields.iter().map(|field| {
            let value = theirs.get(field).map(String::as_str).unwrap_or_default();
            let label = if fields.len() > 1 { label(t, *field) } else { String::new() };
            let told = drawing.told(*field, value);
            (label, if told.is_empty() { t.t("editing-clash-nothing") } else { told })
        });
        let mine: Vec<FieldView> = fields.iter().filter_map(|f| drawing.field(*f)).collect();
        Some(Clash {
            name: format!("choose.{}", field.code()),
            label: label(t, *first),
            theirs: told.collect(),
            lang: mine.first().and_then(|f| f.lang),
            mine,
            fields,
        })
    };
    merged.clashes.iter().filter_map(clash).collect()
}
