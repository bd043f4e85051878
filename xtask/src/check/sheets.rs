//! What a selector says of a property is said in one style sheet: all of them are sent as one, so that a second
//! would overrule the first, on pages that it does not mean.
//!
//! A rule of ours stands in one line; what is indented is for some screens, or for paper.

use super::Finding;
use crate::tree::SourceFile;
use std::collections::BTreeMap;

const SHEETS: &str = "crates/hub/static/sheet/";

/// Sheets that say something else of the same.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut said: BTreeMap<(&str, &str), (&str, &str)> = BTreeMap::new();
    let mut found = Vec::new();
    let sheets = files.iter().filter(|f| f.path.starts_with(SHEETS) && f.extension() == "css");
    for sheet in sheets {
        for (line, selector, property, value) in declared(&sheet.text) {
            let first = said.entry((selector, property)).or_insert((sheet.path.as_str(), value));
            let (other, before) = *first;
            if other != sheet.path && before != value {
                let what = format!("`{property}` of `{selector}` is {before} in {other}");
                let mend = "say it in one sheet, or give the two names of their own";
                found.push(Finding::at(&sheet.path, line, what, mend));
            }
        }
    }
    found
}

/// What is said for every screen: the line, the selector, the property, the value.
fn declared(sheet: &str) -> Vec<(usize, &str, &str, &str)> {
    let mut all = Vec::new();
    for (at, line) in sheet.lines().enumerate().filter(|(_, l)| !l.starts_with([' ', '@', '/'])) {
        let rule = line.strip_suffix('}').and_then(|rule| rule.split_once(" {"));
        let Some((selectors, said)) = rule else { continue };
        for selector in apart(selectors) {
            let values = said.split(';').filter_map(|one| one.split_once(':'));
            all.extend(values.map(|(name, value)| (at + 1, selector, name.trim(), value.trim())));
        }
    }
    all
}

/// The selectors of a list; a comma inside of brackets is part of one.
fn apart(list: &str) -> Vec<&str> {
    let mut depth = 0;
    let is_end = |c: char| {
        depth += match c {
            '(' | '[' => 1,
            ')' | ']' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    };
    list.split(is_end).map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{file, places};
    use super::*;

    #[test]
    fn two_sheets_that_say_something_else_of_the_same_are_found() {
        let sheet = |name: &str, text: &str| file(&format!("{SHEETS}{name}.css"), text);
        let files = [
            sheet(
                "base",
                ".a, .b:is(.c, .d) {color: red; margin: 0}\n.a {color: blue}\n.c {color: red}\n",
            ),
            sheet(
                "more",
                "/* .a {color: green} */\n.a {margin: 0}\n.d, .b:is(.c, .d) {margin: 1px}\n.b .c {color: tan}\n\
                 @media print {\n .a {color: black}\n}\n@media print {.c {color: black}}\n",
            ),
        ];
        let found = findings(&files);
        assert_eq!(places(&found), [format!("{SHEETS}more.css:3")]);
        assert_eq!(found[0].what, format!("`margin` of `.b:is(.c, .d)` is 0 in {SHEETS}base.css"));
    }
}
