//! Reading the standard, one activity at a time, whatever the size of the file: each activity is read
//! into a small tree within limits, and the next one takes its place.
//!
//! A document type is refused, and with it every entity but XML's own: nothing in a file can make it
//! grow, or have anything fetched.

mod bounded;
mod broken;

pub use broken::{Broken, Told};

use super::OWN;
use super::decoded::{Decoded, Trouble};
use super::element::Element;
use super::taken::{self, Around};
use bounded::Bounded;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::cell::Cell;
use std::io::BufRead;
use std::rc::Rc;

/// Most bytes that one tag or stretch of text may have.
const MOST_AT_ONCE: usize = 4 << 20;
/// Most bytes that one activity may have, tags and text together.
const MOST_AN_ACTIVITY: usize = 16 << 20;
/// How deep elements may stand in each other; the standard needs nine.
const DEEPEST: usize = 24;

/// Reads a file's activities.
pub struct IatiReader<R: BufRead> {
    reader: Reader<Bounded<Decoded<R>>>,
    since: Rc<Cell<usize>>,
    trouble: Trouble,
    buffer: Vec<u8>,
    n: u64,
    lang: String,
    currency: Option<String>,
    prefix: Option<String>,
    begun: bool,
    over: bool,
}

impl<R: BufRead> IatiReader<R> {
    /// Begins to read.
    #[must_use]
    pub fn new(from: R) -> Self {
        let since = Rc::new(Cell::new(0));
        let trouble = Trouble::default();
        let decoded = Decoded::new(from, Rc::clone(&trouble));
        let bounded = Bounded { inner: decoded, since: Rc::clone(&since) };
        let reader = Reader::from_reader(bounded);
        Self {
            reader,
            since,
            trouble,
            buffer: Vec::new(),
            n: 0,
            lang: String::new(),
            currency: None,
            prefix: None,
            begun: false,
            over: false,
        }
    }

    fn step(&mut self) -> Result<Event<'static>, Broken> {
        self.buffer.clear();
        self.since.set(0);
        let event = self.reader.read_event_into(&mut self.buffer);
        let at = self.reader.buffer_position();
        match event {
            Ok(Event::DocType(_)) => Err(Broken::DocumentType { at }),
            Ok(Event::Eof) | Err(_) if self.trouble.borrow().is_some() => {
                // Text that broke off within a sign is told as that.
                Err(self.trouble.take().unwrap_or(Broken::CutOff { at }))
            }
            Ok(event) => Ok(event.into_owned()),
            Err(_) if self.since.get() > MOST_AT_ONCE => Err(Broken::TooLarge {
                what: "A tag or a stretch of text",
                at,
                most: MOST_AT_ONCE,
                unit: "bytes",
            }),
            Err(error) => Err(Broken::Xml { at, why: error.to_string() }),
        }
    }

    fn following(&mut self) -> Result<Option<Told>, Broken> {
        loop {
            let at = self.reader.buffer_position();
            match self.step()? {
                Event::Start(start) if !self.begun => {
                    let root = self.element(&start)?;
                    if root.name != "iati-activities" {
                        return Err(Broken::Other { found: root.name });
                    }
                    self.lang = root.attribute("xml:lang").unwrap_or_default().to_owned();
                    self.currency = root.attribute("default-currency").map(str::to_owned);
                    self.prefix = root.prefix_of(OWN).map(str::to_owned);
                    self.begun = true;
                }
                Event::Empty(start) if !self.begun => {
                    let root = self.element(&start)?;
                    return match root.name.as_str() {
                        "iati-activities" => Ok(None),
                        _ => Err(Broken::Other { found: root.name }),
                    };
                }
                Event::Start(start) => {
                    let element = self.element(&start)?;
                    let whole = self.whole(element)?;
                    if whole.name == "iati-activity" {
                        return Ok(Some(self.told(&whole, at)));
                    }
                }
                Event::Empty(start) => {
                    let element = self.element(&start)?;
                    if element.name == "iati-activity" {
                        return Ok(Some(self.told(&element, at)));
                    }
                }
                Event::End(_) if self.begun => return Ok(None),
                Event::Eof => return Err(Broken::CutOff { at }),
                _ => {}
            }
        }
    }

    fn told(&mut self, element: &Element, begun_at: u64) -> Told {
        self.n += 1;
        let bytes = self.reader.buffer_position() - begun_at;
        let prefix = element.prefix_of(OWN).or(self.prefix.as_deref());
        let around = Around { lang: &self.lang, currency: self.currency.as_deref(), prefix };
        let taken = taken::activity(element, around);
        let taken::Taken { activity, unread, lost } = taken;
        Told { n: self.n, activity, unread, lost, bytes }
    }

    fn element(&self, start: &BytesStart<'_>) -> Result<Element, Broken> {
        let at = self.reader.buffer_position();
        Element::begun(start).map_err(|why| Broken::Xml { at, why })
    }

    /// An element with all that is in it.
    fn whole(&mut self, first: Element) -> Result<Element, Broken> {
        let (begun_at, mut open) = (self.reader.buffer_position(), vec![first]);
        loop {
            let at = self.reader.buffer_position();
            let read = usize::try_from(at - begun_at).unwrap_or(usize::MAX);
            if read > MOST_AN_ACTIVITY {
                let most = MOST_AN_ACTIVITY;
                return Err(Broken::TooLarge { what: "An activity", at, most, unit: "bytes" });
            }
            match self.step()? {
                Event::Start(start) => {
                    open.push(self.element(&start)?);
                    if open.len() > DEEPEST {
                        let (what, most) = ("An element within others", DEEPEST);
                        return Err(Broken::TooLarge { what, at, most, unit: "levels" });
                    }
                }
                Event::Empty(start) => {
                    let element = self.element(&start)?;
                    if let Some(parent) = open.last_mut() {
                        parent.children.push(element);
                    }
                }
                Event::End(_) => {
                    let Some(element) = open.pop() else { continue };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => return Ok(element),
                    }
                }
                Event::Text(text) => {
                    if let Some(element) = open.last_mut() {
                        element.text.push_str(&text.xml10_content());
                    }
                }
                Event::CData(text) => {
                    if let Some(element) = open.last_mut() {
                        element.text.push_str(&text.xml10_content());
                    }
                }
                Event::GeneralRef(named) => {
                    let stands =
                        Element::reference(&named).map_err(|why| Broken::Xml { at, why })?;
                    if let Some(element) = open.last_mut() {
                        element.text.push(stands);
                    }
                }
                Event::Eof => return Err(Broken::CutOff { at }),
                _ => {}
            }
        }
    }
}

impl<R: BufRead> Iterator for IatiReader<R> {
    type Item = Result<Told, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let next = self.following().transpose();
        self.over = !matches!(next, Some(Ok(_)));
        next
    }
}
