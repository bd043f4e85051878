//! How a cell is written in a copy, and how what comes back is read: into the one form in which two
//! cells that mean the same are the same. What is not understood stays as it was typed, for whoever
//! reads the record to refuse with a reason.

use super::lists::{List, Lists};
use aunar_domain::copy::Likeness;
use aunar_domain::figure;
use aunar_domain::register::{Register, split_names};
use aunar_domain::words::{Lang, tidy};
use aunar_formats::{Cell, Check, CopyValue};
use chrono::{NaiveDate, NaiveDateTime};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Words.
    Words,
    /// A code or reference that is in no list.
    Code,
    /// Numbers or codes, parted by `;`.
    Codes,
    /// One of a list.
    One(List),
    /// One of a list, or something else that is meant.
    Offered(List),
    /// Several of a list.
    Several(List),
    /// Entities, with who represents them.
    Entities,
    /// A number, with a most.
    Number(f64),
    /// A number between two.
    Whole(i32, i32),
    /// A number, or one of the words of an indicator.
    Value,
    /// A day and a time of day.
    Moment,
}

/// Why a cell cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// The spreadsheet shows an error.
    Error,
    /// A formula whose result the file does not hold.
    Uncomputed,
}

impl Unread {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Error => "error-cell",
            Self::Uncomputed => "formula-unsaved",
        }
    }
}

/// With what cells are read and written.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) lists: &'a Lists,
    pub(super) register: &'a Register,
    pub(super) lang: Lang,
}

impl Form {
    /// When two of its cells say the same.
    pub(super) const fn likeness(self) -> Likeness {
        match self {
            Self::Codes | Self::Several(_) | Self::Entities => Likeness::List,
            _ => Likeness::Words,
        }
    }

    /// What a spreadsheet program lets be typed.
    pub(super) fn check(self) -> Check {
        match self {
            Self::Words => Check::Free,
            Self::Code | Self::Codes | Self::Several(_) | Self::Entities => Check::Code,
            Self::Value => Check::Free,
            Self::One(list) => Check::List(list.at()),
            Self::Offered(list) => Check::Offered(list.at()),
            Self::Number(most) => Check::Decimal(0.0, most),
            Self::Whole(least, most) => Check::Whole(least, most),
            Self::Moment => Check::Moment,
        }
    }

    /// A cell as it is shown.
    pub(super) fn shown(self, cell: &str, reading: Reading<'_>) -> String {
        match self {
            Self::One(list) | Self::Offered(list) => reading.lists.label(list, cell),
            Self::Several(list) => {
                let labels = cell.split("; ").map(|code| reading.lists.label(list, code));
                labels.collect::<Vec<_>>().join("; ")
            }
            Self::Entities => {
                entities(cell, reading.register, |name| reading.lists.label(List::Entity, name))
            }
            Self::Value => reading.lists.label(List::Yes, cell),
            _ => cell.to_owned(),
        }
    }

    /// A cell as it is written.
    pub(super) fn value(self, cell: &str, reading: Reading<'_>) -> CopyValue {
        if cell.is_empty() {
            return CopyValue::Blank;
        }
        match self {
            Self::Number(_) | Self::Whole(..) | Self::Value => match cell.parse() {
                Ok(number) => CopyValue::Number(number),
                Err(_) => CopyValue::Text(self.shown(cell, reading)),
            },
            Self::Moment => match NaiveDateTime::parse_from_str(cell, MOMENT) {
                Ok(moment) => CopyValue::Moment(moment),
                Err(_) => CopyValue::Text(cell.to_owned()),
            },
            _ => CopyValue::Text(self.shown(cell, reading)),
        }
    }

    /// What a cell that came back says.
    pub(super) fn read(self, cell: &Cell, reading: Reading<'_>) -> Result<String, Unread> {
        let text = match cell {
            Cell::Error(_) => return Err(Unread::Error),
            Cell::Uncomputed => return Err(Unread::Uncomputed),
            Cell::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Cell::Date(day) if self == Self::Moment => format!("{day} 00:00"),
            Cell::DateTime(moment) if self == Self::Moment => moment.format(MOMENT).to_string(),
            cell => tidy(&cell.to_string()),
        };
        if text.is_empty() {
            return Ok(text);
        }
        Ok(match self {
            Self::Words | Self::Code | Self::Codes => text,
            Self::One(list) | Self::Offered(list) => reading.lists.code(list, &text),
            Self::Several(list) => {
                let known = reading.lists.code(list, &text);
                if known == text {
                    let all = text.split([';', '\n']).map(str::trim).filter(|p| !p.is_empty());
                    all.map(|piece| reading.lists.code(list, piece)).collect::<Vec<_>>().join("; ")
                } else {
                    known
                }
            }
            Self::Entities => {
                entities(&text, reading.register, |name| reading.lists.code(List::Entity, name))
            }
            Self::Number(_) | Self::Whole(..) => number(&text, reading.lang).unwrap_or(text),
            Self::Value => {
                number(&text, reading.lang).unwrap_or_else(|| reading.lists.code(List::Yes, &text))
            }
            Self::Moment => moment(&text).map_or(text, |m| m.format(MOMENT).to_string()),
        })
    }
}

/// How moments are written.
pub(super) const MOMENT: &str = "%Y-%m-%d %H:%M";

/// A moment as somebody typed it into a cell of text.
fn moment(text: &str) -> Option<NaiveDateTime> {
    for form in [MOMENT, "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"] {
        if let Ok(moment) = NaiveDateTime::parse_from_str(text, form) {
            return Some(moment);
        }
    }
    text.parse::<NaiveDate>().ok().and_then(|day| day.and_hms_opt(0, 0, 0))
}

/// How many decimals a number may have.
const DECIMALS: u32 = 4;

/// A number in its plainest form: `1234.5`; nothing where it is none, or could be read in two ways.
fn number(text: &str, lang: Lang) -> Option<String> {
    // As programs write numbers, and as people do.
    let plain = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
    let as_typed = || figure::read(text, lang, DECIMALS).ok();
    let parts = if text.chars().all(plain) && text.matches('.').count() <= 1 {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        // `1.234` out of a cell of numbers has no thousands.
        figure::read(&format!("{whole}.{fraction:0<4}"), Lang::En, DECIMALS)
            .ok()
            .filter(|_| fraction.len() <= DECIMALS as usize)
            .or_else(as_typed)?
    } else {
        as_typed()?
    };
    Some(decimal(parts, DECIMALS))
}

/// A number of so many parts to one in its plainest form.
pub(super) fn decimal(parts: i64, decimals: u32) -> String {
    let unit = 10_u64.pow(decimals);
    let (whole, rest) = (parts.unsigned_abs() / unit, parts.unsigned_abs() % unit);
    let sign = if parts < 0 { "-" } else { "" };
    let mut text = format!("{sign}{whole}");
    if rest > 0 {
        let fraction = format!("{rest:0width$}", width = decimals as usize);
        text.push('.');
        text.push_str(fraction.trim_end_matches('0'));
    }
    text
}

/// A list of entities with each name in another form.
fn entities(cell: &str, register: &Register, name: impl Fn(&str) -> String) -> String {
    let listed = split_names(cell, &|name| register.find(name).is_some());
    let one = |listed: &aunar_domain::register::Listed| {
        let who = name(&listed.name);
        if listed.represented_by.is_empty() {
            return who;
        }
        let holders: Vec<String> = listed.represented_by.iter().map(|h| name(h)).collect();
        format!("{who} (represented by {})", holders.join("; "))
    };
    listed.iter().map(one).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;
