//! What of the standard is read, element by element: what is not here is told by its path, so that nothing
//! of a file is left out without a word.

use super::element::Element;
use std::collections::BTreeSet;

/// An element that is read, with those of its attributes and children that are.
struct Known {
    name: &'static str,
    attributes: &'static [&'static str],
    children: &'static [Known],
}

/// An element by its name, its attributes and its children.
macro_rules! of {
    ($name:expr, $attributes:expr, $children:expr $(,)?) => {
        Known { name: $name, attributes: $attributes, children: $children }
    };
}

const WORDS: &[Known] = &[of!("narrative", &["xml:lang"], &[])];
const DAY: &[&str] = &["iso-date"];
const CODE: &[&str] = &["code"];
const CODED: &[&str] = &["code", "vocabulary", "vocabulary-uri", "percentage"];
const WHO: &[&str] = &["ref", "type"];
const START: Known = of!("period-start", DAY, &[]);
const END: Known = of!("period-end", DAY, &[]);
const WORTH: Known = of!("value", &["currency", "value-date"], &[]);
const NAMED: Known = of!("title", &["xml:lang"], WORDS);
const PLACES: &[Known] =
    &[of!("dimension", &["name", "value"], &[]), of!("location", &["ref"], &[])];

const TRANSACTION: &[Known] = &[
    of!("transaction-type", CODE, &[]),
    of!("transaction-date", DAY, &[]),
    WORTH,
    of!("provider-org", WHO, WORDS),
    of!("receiver-org", WHO, WORDS),
    of!("sector", &["code", "vocabulary", "vocabulary-uri"], WORDS),
    of!("recipient-country", CODE, WORDS),
    of!("recipient-region", &["code", "vocabulary", "vocabulary-uri"], WORDS),
];

const INDICATOR: &[Known] = &[
    NAMED,
    of!("description", &["xml:lang"], WORDS),
    of!("reference", &["vocabulary", "code"], &[]),
    of!("baseline", &["year", "iso-date", "value"], PLACES),
    of!(
        "period",
        &[],
        &[START, END, of!("target", &["value"], PLACES), of!("actual", &["value"], PLACES)],
    ),
];

const ACTIVITY: &[Known] = &[
    of!("iati-identifier", &[], &[]),
    of!("reporting-org", &["ref", "type", "secondary-reporter"], WORDS),
    NAMED,
    of!("description", &["type", "xml:lang"], WORDS),
    of!("participating-org", &["ref", "type", "role"], WORDS),
    of!("other-identifier", &["ref", "type"], &[]),
    of!("activity-status", CODE, &[]),
    of!("activity-date", &["type", "iso-date"], &[]),
    of!("activity-scope", CODE, &[]),
    of!("recipient-country", &["code", "percentage"], WORDS),
    of!("recipient-region", CODED, WORDS),
    of!("location", &["ref"], &[of!("name", &["xml:lang"], WORDS)]),
    of!("sector", CODED, WORDS),
    of!("tag", &["code", "vocabulary", "vocabulary-uri"], WORDS),
    of!("policy-marker", &["code", "vocabulary", "vocabulary-uri", "significance"], WORDS),
    of!("collaboration-type", CODE, &[]),
    of!("default-flow-type", CODE, &[]),
    of!("default-finance-type", CODE, &[]),
    of!("default-aid-type", &["code", "vocabulary"], &[]),
    of!("budget", &["type", "status"], &[START, END, WORTH]),
    of!("transaction", &[], TRANSACTION),
    of!(
        "document-link",
        &["url", "format"],
        &[
            NAMED,
            of!("category", CODE, &[]),
            of!("language", CODE, &[]),
            of!("document-date", DAY, &[]),
        ],
    ),
    of!("related-activity", &["ref", "type"], &[]),
    of!("result", &["type"], &[NAMED, of!("indicator", &["measure", "ascending"], INDICATOR)]),
];

const ABOUT: &[&str] = &["xml:lang", "default-currency", "last-updated-datetime"];

/// The paths of what an activity has beside what is read. A file of ours says the rest in its extension:
/// of it, only elements that are nobody's are told.
pub(super) fn unread(activity: &Element, is_own: bool, ours: Option<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    beside(activity, ABOUT, ACTIVITY, ours, "", if is_own { 0 } else { 8 }, &mut found);
    found
}

fn beside(
    element: &Element,
    attributes: &[&str],
    children: &[Known],
    ours: Option<&str>,
    path: &str,
    deep: usize,
    found: &mut BTreeSet<String>,
) {
    let is_ours = |name: &str| {
        ours.is_some_and(|ours| name.split_once(':').is_some_and(|(prefix, _)| prefix == ours))
    };
    if deep > 0 {
        for name in element.attribute_names() {
            let declares = name == "xmlns" || name.starts_with("xmlns:");
            if !attributes.contains(&name) && !declares && !is_ours(name) {
                found.insert(format!("{path}@{name}"));
            }
        }
    }
    for child in &element.children {
        match children.iter().find(|known| known.name == child.name) {
            None if is_ours(&child.name) => {}
            None => {
                found.insert(format!("{path}{}", child.name));
            }
            Some(_) if deep == 0 => {}
            Some(known) => {
                // What is said of a path is made only where something is found there.
                if !fits(child, known, &is_ours) {
                    let path = format!("{path}{}/", child.name);
                    beside(child, known.attributes, known.children, ours, &path, deep - 1, found);
                }
            }
        }
    }
}

/// Whether all of an element is read.
fn fits(element: &Element, known: &Known, is_ours: &impl Fn(&str) -> bool) -> bool {
    let of_name = |name: &str| known.attributes.contains(&name) || name.starts_with("xmlns");
    element.attribute_names().all(|name| of_name(name) || is_ours(name))
        && element.children.iter().all(|child| {
            let found = known.children.iter().find(|known| known.name == child.name);
            found.is_some_and(|known| fits(child, known, is_ours))
        })
}
