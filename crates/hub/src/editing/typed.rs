//! What a form says, as it was typed.

use crate::web::{Error, Form, Tongue};
use aunar_domain::activity::{ActivityKind, Status};
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{FIELDS, Fields, together};
use aunar_domain::words::{Lang, fold};
use std::collections::HashMap;
use uuid::Uuid;

/// A form as it was sent.
pub(super) struct Typed {
    /// The fields that it has.
    pub(super) fields: Fields,
    /// The language of texts that are not there yet.
    pub(super) lang: Lang,
    /// The version it saw; 0 for a new activity.
    pub(super) version: i64,
}

/// A form by the names of its fields, so that a table of many rows is looked through once.
pub(super) struct Named<'f>(HashMap<&'f str, Vec<&'f str>>);

impl<'f> Named<'f> {
    pub(super) fn of(form: &'f Form) -> Self {
        let mut named: HashMap<&str, Vec<&str>> = HashMap::new();
        for (name, value) in form.iter() {
            named.entry(name).or_default().push(value);
        }
        Self(named)
    }

    /// The value of a field that is not blank.
    pub(super) fn one(&self, name: &str) -> Option<&'f str> {
        let values = self.0.get(name)?;
        values.iter().map(|v| v.trim()).find(|v| !v.is_empty())
    }

    /// The values of a field, in the order sent.
    pub(super) fn all(&self, name: &str) -> &[&'f str] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The fields whose names begin with a prefix. Several values of one are a list.
    pub(super) fn fields(&self, prefix: &str) -> Fields {
        let mut fields = Fields::new();
        for field in FIELDS {
            let name = format!("{prefix}{}", field.code());
            if let Some(values) = self.0.get(name.as_str()) {
                let text = match values.as_slice() {
                    [one] => (*one).to_owned(),
                    many => {
                        let said = many.iter().map(|v| v.trim()).filter(|v| !v.is_empty());
                        said.collect::<Vec<_>>().join("; ")
                    }
                };
                fields.insert(*field, text);
            }
        }
        fields
    }

    /// The language that the form is written in.
    pub(super) fn lang(&self, reader: Lang) -> Lang {
        self.one("text-lang").and_then(Lang::from_code).unwrap_or(reader)
    }

    /// The identifier of the form.
    pub(super) fn form(&self, prefix: &str) -> Option<Uuid> {
        self.one(&format!("{prefix}form")).and_then(|id| Uuid::parse_str(id).ok())
    }
}

impl Typed {
    /// What the form of one activity says; where both changed something, what was chosen.
    pub(super) fn of(form: &Form, reader: Lang) -> Result<Self, Error> {
        let named = Named::of(form);
        let mut fields = named.fields("");
        for field in Field::ALL {
            if named.one(&format!("choose.{}", field.code())) == Some("theirs") {
                for field in together(*field) {
                    fields.remove(field);
                }
            }
        }
        let version = named.one("version").unwrap_or_default();
        let version = version
            .parse()
            .map_err(|_| Error::bad_param("bad-number", "version", version, "1–…".to_owned()))?;
        Ok(Self { fields, lang: named.lang(reader), version })
    }
}

/// The code that somebody means who writes a kind or a status in any of our words for it; anything
/// else stays as it was typed.
pub(super) fn coded(field: Field, text: &str) -> String {
    let family: (&str, Vec<&'static str>) = match field {
        Field::Kind => ("kind", ActivityKind::ALL.iter().map(|k| k.code()).collect()),
        Field::Status => ("status", Status::ALL.iter().map(|s| s.code()).collect()),
        _ => return text.to_owned(),
    };
    let written = fold(text);
    let is_it = |code: &&&str| {
        Lang::ALL.iter().any(|lang| fold(&Tongue(*lang).label(family.0, code)) == written)
    };
    family.1.iter().find(is_it).map_or_else(|| text.to_owned(), |code| (*code).to_owned())
}
