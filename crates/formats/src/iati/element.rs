//! An element with its attributes, text and children, as far as it was read.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};

/// An element. Its name, and those of its attributes, keep a prefix: what has one is an extension, but
/// for `xml:`.
#[derive(Debug, Clone, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// An element of which the tag alone was read.
    pub(super) fn begun(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| error.to_string())?;
            attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        let name = start.name().as_ref().to_owned();
        Ok(Self { name, attributes, ..Self::default() })
    }

    /// The character that a reference stands for: one of XML's own names, or a number.
    pub(super) fn reference(named: &BytesRef<'_>) -> Result<char, String> {
        if let Some(char) = named.resolve_char_ref().map_err(|error| error.to_string())? {
            return Ok(char);
        }
        match &*named.xml10_content() {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            other => Err(format!("&{other}; is no entity of XML's own")),
        }
    }

    /// An attribute that says something.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    /// The names of its attributes.
    pub(super) fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }

    /// The attributes with a prefix, without it.
    pub(super) fn prefixed(&self, prefix: &str) -> Vec<(String, String)> {
        let own = |(key, value): &(String, String)| {
            let name = key.strip_prefix(prefix)?.strip_prefix(':')?;
            Some((name.to_owned(), value.clone()))
        };
        self.attributes.iter().filter_map(own).collect()
    }

    /// The prefix that the element declares for a namespace.
    pub(super) fn prefix_of(&self, namespace: &str) -> Option<&str> {
        let declares =
            |(key, value): &&(String, String)| value == namespace && key.starts_with("xmlns:");
        let (key, _) = self.attributes.iter().find(declares)?;
        key.strip_prefix("xmlns:")
    }

    /// The children of a name.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first child of a name.
    pub(super) fn first(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The attribute of the first child of a name.
    pub(super) fn of(&self, child: &str, attribute: &str) -> Option<&str> {
        self.first(child)?.attribute(attribute)
    }
}
