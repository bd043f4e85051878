//! What a selector says of a property is said in one style sheet: all of them are sent as one, so that a second
//! would overrule the first, on pages that it does not mean. Colours stand in the first of them alone, by names.
//!
//! A rule of ours stands in one line; what is indented is for some screens, or for paper.

use super::Finding;
use crate::tree::SourceFile;
use std::collections::BTreeMap;

const SHEETS: &str = "crates/hub/static/sheet/";
/// The sheet that gives colours their names.
const TOKENS: &str = "tokens.css";
/// What makes a colour, beside `#` and digits.
const MADE: [&str; 6] = ["rgb(", "rgba(", "hsl(", "hsla(", "lab(", "lch("];
/// What is printed is black.
const ON_PAPER: &str = "#000";

/// Sheets that say something else of the same, and colours that have no name.
pub(super) fn findings(files: &[SourceFile]) -> Vec<Finding> {
    let mut said: BTreeMap<(&str, &str), (&str, &str)> = BTreeMap::new();
    let mut found = Vec::new();
    let sheets = files.iter().filter(|f| f.path.starts_with(SHEETS) && f.extension() == "css");
    for sheet in sheets {
        if sheet.name() != TOKENS {
            found.extend(colours(sheet));
        }
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

/// The colours of a sheet that has none of its own.
fn colours(sheet: &SourceFile) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut printed = false;
    for (at, line) in sheet.text.lines().enumerate() {
        if !line.starts_with(' ') {
            printed = line.starts_with("@media print");
        }
        let said = line.split_once('{').map_or("", |(_, said)| said);
        let digits = said.split(|c: char| !(c == '#' || c.is_ascii_alphanumeric()));
        let made = MADE.into_iter().filter(|made| said.contains(made));
        for colour in digits.filter(|word| is_colour(word)).chain(made) {
            if !(printed && colour == ON_PAPER) {
                let mend = format!("give it a name in {SHEETS}{TOKENS}, for the dark too");
                let what = format!("a colour without a name: `{colour}`");
                found.push(Finding::at(&sheet.path, at + 1, what, mend));
            }
        }
    }
    found
}

/// Whether a word is `#` and digits.
fn is_colour(word: &str) -> bool {
    let digits = word.strip_prefix('#').unwrap_or_default();
    matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|c| c.is_ascii_hexdigit())
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

    #[test]
    fn a_colour_outside_of_the_tokens_is_found_but_black_on_paper_is_not() {
        let text = "/* #fff is white */\n.a {color: #fff}\n#added {margin: 0}\n.b {box-shadow: 0 1px rgb(0 0 0 / .2)}\n\
                    .c {color: var(--ink)}\n@media print {\n .a {color: #000; background: #eee}\n}\n.d {color: #000}\n";
        let sheet = |name: &str| file(&format!("{SHEETS}{name}.css"), text);
        let found = findings(&[sheet("base"), sheet("tokens")]);
        let lines: Vec<usize> = found.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [2, 4, 7, 9], "{found:#?}");
        assert_eq!(found[2].what, "a colour without a name: `#eee`");
    }
}
