//! An activity as a program sends it: the fields of the form, by their names.

use crate::web::Error;
use aunar_domain::intake::Field;
use aunar_domain::intake::form::{FIELDS, Fields};
use aunar_domain::words::Lang;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::borrow::Cow;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::openapi::{RefOr, schema::SchemaType};
use utoipa::{PartialSchema, ToSchema};
use uuid::Uuid;

/// The fields of an activity, by their codes; what is not there is not touched. Beside them `lang`, the
/// language of texts that are not there yet, and `id`, the identifier of a new one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct ActivityFields(Map<String, Value>);

impl PartialSchema for ActivityFields {
    fn schema() -> RefOr<Schema> {
        let text = || ObjectBuilder::new().schema_type(Type::String);
        let said =
            |field: &Field| {
                let list = ArrayBuilder::new().items(text());
                let number = ObjectBuilder::new().schema_type(Type::Number);
                let nothing = ObjectBuilder::new().schema_type(Type::Null);
                OneOfBuilder::new().item(text()).item(list).item(number).item(nothing).description(
                    Some(format!("As the column `{}` of an import has it", field.code())),
                )
            };
        let langs = Lang::ALL.iter().map(|l| l.code());
        let mut object = ObjectBuilder::new()
            .schema_type(SchemaType::Type(Type::Object))
            .description(Some(
                "Texts, numbers, codes or names; lists as lists or with `;` between. What is not there is not touched, null or a blank takes away.",
            ))
            .property("lang", text().enum_values(Some(langs)))
            .property("id", text());
        for field in FIELDS {
            object = object.property(field.code(), said(field));
        }
        object.into()
    }
}

impl ToSchema for ActivityFields {
    fn name() -> Cow<'static, str> {
        "ActivityFields".into()
    }
}

/// What was sent, read.
pub(super) struct Read {
    pub(super) id: Option<Uuid>,
    pub(super) lang: Lang,
    pub(super) fields: Fields,
}

impl ActivityFields {
    /// What was sent, unless some of it is no field or no value.
    pub(super) fn read(&self, lang: Lang) -> Result<Read, Error> {
        let mut read = Read { id: None, lang, fields: Fields::new() };
        let mut errors = Vec::new();
        for (name, value) in &self.0 {
            let wrong = match (name.as_str(), value) {
                ("lang", Value::String(code)) if Lang::from_code(code).is_some() => {
                    read.lang = Lang::from_code(code).unwrap_or(lang);
                    None
                }
                ("lang", _) => Some("es, en, pt, fr".to_owned()),
                ("id", Value::String(id)) if Uuid::parse_str(id).is_ok_and(|id| !id.is_nil()) => {
                    read.id = Uuid::parse_str(id).ok();
                    None
                }
                ("id", _) => Some("01890a5d-ac96-774b-bcce-b302099a8057".to_owned()),
                (name, value) => match FIELDS.iter().find(|field| field.code() == name) {
                    None => Some(FIELDS.iter().map(|f| f.code()).collect::<Vec<_>>().join(", ")),
                    Some(field) => match said(value) {
                        Some(text) => {
                            read.fields.insert(*field, text);
                            None
                        }
                        None => Some("\"…\", [\"…\"], 1, null".to_owned()),
                    },
                },
            };
            errors.extend(wrong.map(|accepted| (name.clone(), accepted)));
        }
        if errors.is_empty() { Ok(read) } else { Err(Error::Faulty { errors }) }
    }
}

/// A value as the form would have it.
fn said(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(n) => n.to_string(),
        Value::Array(all) => {
            let all: Option<Vec<String>> = all
                .iter()
                .map(|one| match one {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(n) => Some(n.to_string()),
                    _ => None,
                })
                .collect();
            all?.join("; ")
        }
        Value::Bool(_) | Value::Object(_) => return None,
    })
}
