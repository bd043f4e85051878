//! A cell as JSON, and back.

use super::BackupCell;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

impl Serialize for BackupCell {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let one = |to: S, key: &str, text: String| {
            let mut map = to.serialize_map(Some(1))?;
            map.serialize_entry(key, &text)?;
            map.end()
        };
        match self {
            Self::Nothing => to.serialize_unit(),
            Self::Whole(number) => to.serialize_i64(*number),
            Self::Text(text) => to.serialize_str(text),
            // In the shortest digits that are read back as the same number.
            Self::Real(number) => one(to, "r", format!("{number:?}")),
            Self::Bytes(bytes) => one(to, "b", STANDARD.encode(bytes)),
        }
    }
}

impl<'de> Deserialize<'de> for BackupCell {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = BackupCell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a whole number, a text, {\"b\":\"..\"} or {\"r\":\"..\"}")
    }

    fn visit_unit<E: Error>(self) -> Result<BackupCell, E> {
        Ok(BackupCell::Nothing)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<BackupCell, E> {
        Ok(BackupCell::Whole(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<BackupCell, E> {
        let fits = i64::try_from(number).map(BackupCell::Whole);
        fits.map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<BackupCell, E> {
        Ok(BackupCell::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<BackupCell, E> {
        Ok(BackupCell::Text(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BackupCell, A::Error> {
        let Some((key, text)) = map.next_entry::<String, String>()? else {
            return Err(A::Error::invalid_length(0, &self));
        };
        let cell = match key.as_str() {
            "b" => STANDARD.decode(&text).ok().map(BackupCell::Bytes),
            "r" => text.parse().ok().filter(|n: &f64| n.is_finite()).map(BackupCell::Real),
            _ => None,
        };
        if map.next_key::<String>()?.is_some() {
            return Err(A::Error::invalid_length(2, &self));
        }
        cell.ok_or_else(|| A::Error::invalid_value(Unexpected::Str(&key), &self))
    }
}
