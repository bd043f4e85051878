//! Feeds of what is new: Atom (RFC 4287) and JSON Feed 1.1, the same entries in both.

use crate::xml::printable;
use chrono::{DateTime, SecondsFormat, Utc};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use serde::Serialize;
use std::io::{Result, Write};

/// A feed to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedOut {
    /// The same for the same feed for ever.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it tells of.
    pub about: String,
    /// The language of its words.
    pub language: String,
    /// The page that it belongs to.
    pub home: String,
    /// Its own address.
    pub address: String,
    /// Who tells.
    pub author: String,
    /// When it was last changed, if it has no entries.
    pub updated: DateTime<Utc>,
    /// Its entries, the latest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    /// The same for the same entry for ever.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub address: String,
    /// When it was last changed.
    pub updated: DateTime<Utc>,
    /// What it says, as plain text.
    pub text: String,
    /// What it is about.
    pub categories: Vec<String>,
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

impl FeedOut {
    fn updated(&self) -> DateTime<Utc> {
        self.entries.iter().map(|e| e.updated).max().unwrap_or(self.updated)
    }

    /// The feed as Atom.
    #[must_use]
    pub fn atom(&self) -> Vec<u8> {
        // Writing to memory cannot fail.
        self.written(Vec::new()).unwrap_or_default()
    }

    fn written(&self, to: Vec<u8>) -> Result<Vec<u8>> {
        let mut xml = Xml(Writer::new_with_indent(to, b' ', 1));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let about = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &self.language)];
        xml.open("feed", &about)?;
        xml.text("id", &self.id)?;
        xml.text("title", &self.title)?;
        xml.text("subtitle", &self.about)?;
        xml.text("updated", &moment(self.updated()))?;
        xml.link("alternate", "text/html", &self.home)?;
        xml.link("self", "application/atom+xml", &self.address)?;
        xml.open("author", &[])?;
        xml.text("name", &self.author)?;
        xml.close("author")?;
        xml.text("generator", "Aunar")?;
        for entry in &self.entries {
            xml.open("entry", &[])?;
            xml.text("id", &entry.id)?;
            xml.text("title", &entry.title)?;
            xml.text("updated", &moment(entry.updated))?;
            xml.link("alternate", "text/html", &entry.address)?;
            for category in &entry.categories {
                xml.empty("category", &[("term", category)])?;
            }
            xml.text("summary", &entry.text)?;
            xml.close("entry")?;
        }
        xml.close("feed")?;
        Ok(xml.0.into_inner())
    }

    /// The feed as JSON Feed 1.1.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        let item = |entry: &'_ FeedEntry| Item {
            id: entry.id.clone(),
            url: entry.address.clone(),
            title: entry.title.clone(),
            // An item has to have a content.
            content_text: if entry.text.is_empty() { &entry.title } else { &entry.text }.clone(),
            date_modified: moment(entry.updated),
            tags: entry.categories.clone(),
        };
        let feed = Json {
            version: "https://jsonfeed.org/version/1.1",
            title: &self.title,
            description: &self.about,
            home_page_url: &self.home,
            feed_url: &self.address,
            language: &self.language,
            authors: [Author { name: &self.author }],
            items: self.entries.iter().map(item).collect(),
        };
        // Texts and lists are always written.
        serde_json::to_vec_pretty(&feed).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Json<'a> {
    version: &'static str,
    title: &'a str,
    description: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    language: &'a str,
    authors: [Author<'a>; 1],
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Item {
    id: String,
    url: String,
    title: String,
    content_text: String,
    date_modified: String,
    tags: Vec<String>,
}

/// The map of a site (sitemaps.org): addresses of pages, or of other maps.
#[must_use]
pub fn write_sitemap(of_maps: bool, addresses: &[String]) -> Vec<u8> {
    let (outer, inner) = if of_maps { ("sitemapindex", "sitemap") } else { ("urlset", "url") };
    let write = || {
        let mut xml = Xml(Writer::new(Vec::new()));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        xml.open(outer, &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])?;
        for address in addresses {
            xml.open(inner, &[])?;
            xml.text("loc", address)?;
            xml.close(inner)?;
        }
        xml.close(outer)?;
        Ok::<_, std::io::Error>(xml.0.into_inner())
    };
    // Writing to memory cannot fail.
    write().unwrap_or_default()
}

struct Xml<W: Write>(Writer<W>);

impl<W: Write> Xml<W> {
    fn start<'a>(name: &'a str, about: &[(&str, &str)]) -> BytesStart<'a> {
        let mut start = BytesStart::new(name);
        for (key, value) in about {
            start.push_attribute((*key, &*printable(value)));
        }
        start
    }

    fn open(&mut self, name: &str, about: &[(&str, &str)]) -> Result<()> {
        self.0.write_event(Event::Start(Self::start(name, about)))
    }

    fn empty(&mut self, name: &str, about: &[(&str, &str)]) -> Result<()> {
        self.0.write_event(Event::Empty(Self::start(name, about)))
    }

    fn close(&mut self, name: &str) -> Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    fn text(&mut self, name: &str, words: &str) -> Result<()> {
        self.open(name, &[])?;
        self.0.write_event(Event::Text(BytesText::new(&printable(words))))?;
        self.close(name)
    }

    fn link(&mut self, rel: &str, kind: &str, address: &str) -> Result<()> {
        self.empty("link", &[("rel", rel), ("type", kind), ("href", address)])
    }
}

#[cfg(test)]
mod tests;
