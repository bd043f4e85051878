//! Reads periods as people write them in four languages: `Q2 2021`, `2021- 2022`, `Q1-Q2 2023`,
//! `1er semestre 2024`, `mayo-julio 2023`, `24 May 2023`, `del 1 al 3 de junio de 2023`.
//!
//! It never invents precision. What it had to assume (a year of two digits, a day-first date) it
//! says, so that an import can warn.

use super::{Period, Unit};
use crate::words::fold;
use chrono::NaiveDate;

/// A period read, with what had to be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    /// The period.
    pub period: Period,
    /// The assumption made, if any.
    pub assumed: Option<Assumed>,
}

codes! {
    /// What a reading of a period had to assume.
    pub enum Assumed ("assumption") {
        /// `03/04/2023` was read as 3 April.
        DayFirst = "day-first",
        /// `23` was read as 2023.
        ShortYear = "short-year",
        /// `early 2024`, `finales de 2023`: kept as the whole year.
        Vague = "vague",
    }
}

codes! {
    /// Why a text is not a period.
    pub enum Unread ("reason") {
        /// `to be confirmed`, `permanent`, `ongoing`: no period is meant.
        Open = "open",
        /// No year is named.
        NoYear = "no-year",
        /// It ends before it starts.
        Backwards = "backwards",
        /// Nothing that is known as a period.
        Unknown = "unknown",
    }
}

/// Reads a period.
///
/// ```
/// use aunar_domain::period::reading::{Assumed, Unread, read};
///
/// let quarters = read("T4 2027 a T1 2028")?;
/// assert_eq!(quarters.period.to_code(), "2027-Q4/2028-Q1");
/// assert_eq!(quarters.assumed, None);
/// // What had to be assumed is said, and what is no period says why.
/// assert_eq!(read("03/04/2023")?.assumed, Some(Assumed::DayFirst));
/// assert_eq!(read("por definir"), Err(Unread::Open));
/// assert_eq!(read("mayo-julio"), Err(Unread::NoYear));
/// # Ok::<(), Unread>(())
/// ```
pub fn read(text: &str) -> Result<Read, Unread> {
    let text = text.trim();
    if text.len() > 120 {
        return Err(Unread::Unknown);
    }
    let words = words_of(text);
    if words.is_empty() {
        return Err(Unread::Unknown);
    }
    if words.iter().all(|w| is_open(w)) {
        return Err(Unread::Open);
    }
    let mut assumed = None;
    if let Some(point) = point(&words, &mut assumed)
        && point.year.is_some()
    {
        return whole(point, point, assumed);
    }
    let mut no_year = false;
    for at in 1..words.len() {
        if !is_between(&words[at]) {
            continue;
        }
        let mut assumed = None;
        let (left, right) = (&words[..at], &words[at + 1..]);
        let (Some(mut from), Some(mut to)) =
            (point(left, &mut assumed), point(right, &mut assumed))
        else {
            continue;
        };
        // `Q1-Q2 2023`, `24-26 May 2023`: what the left leaves out the right supplies.
        if from.kind == Kind::BareNumber {
            if to.kind == Kind::Day && (1..=31).contains(&from.n) {
                from = Point { kind: Kind::Day, day: from.n, ..to };
            } else {
                continue;
            }
        }
        if to.kind == Kind::BareNumber {
            // `2023-24`: a short second year.
            if from.kind == Kind::Year
                && to.n < 100
                && Some((to.n % 100) as i32) == from.year.map(|y| (y + 1) % 100)
            {
                to = Point { kind: Kind::Year, year: from.year.map(|y| y + 1), ..from };
            } else if from.kind == Kind::Day && from.month_first && (1..=31).contains(&to.n) {
                // `May 24-26, 2023` reaches here without its year: handled by the caller's words.
                to = Point { kind: Kind::Day, day: to.n, ..from };
            } else {
                continue;
            }
        }
        from.year = from.year.or(to.year);
        to.year = to.year.or(from.year);
        if from.year.is_none() {
            no_year = true;
            continue;
        }
        return whole(from, to, assumed);
    }
    if no_year || point(&words, &mut None).is_some() {
        return Err(Unread::NoYear);
    }
    Err(Unread::Unknown)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Year,
    Half,
    Quarter,
    Month,
    Day,
    BareNumber,
}

/// One end of a period as far as it was named.
#[derive(Debug, Clone, Copy)]
struct Point {
    kind: Kind,
    year: Option<i32>,
    /// Month, quarter, half or bare number.
    n: u32,
    day: u32,
    month_first: bool,
}

impl Point {
    fn of(kind: Kind, year: Option<i32>, n: u32) -> Self {
        Self { kind, year, n, day: 1, month_first: false }
    }

    fn unit(&self) -> Unit {
        match self.kind {
            Kind::Year | Kind::BareNumber => Unit::Year,
            Kind::Half => Unit::HalfYear,
            Kind::Quarter => Unit::Quarter,
            Kind::Month => Unit::Month,
            Kind::Day => Unit::Day,
        }
    }

    fn period(&self) -> Option<Period> {
        let month = match self.kind {
            Kind::Year | Kind::BareNumber => 1,
            Kind::Half => (self.n - 1) * 6 + 1,
            Kind::Quarter => (self.n - 1) * 3 + 1,
            Kind::Month | Kind::Day => self.n,
        };
        let day = if self.kind == Kind::Day { self.day } else { 1 };
        Some(Period::one(NaiveDate::from_ymd_opt(self.year?, month, day)?, self.unit()))
    }
}

fn whole(from: Point, to: Point, assumed: Option<Assumed>) -> Result<Read, Unread> {
    let (Some(first), Some(last)) = (from.period(), to.period()) else {
        return Err(Unread::Unknown);
    };
    if last.end < first.start {
        return Err(Unread::Backwards);
    }
    // Ends of two precisions keep the finer: both ends stay exact.
    let precision = first.precision.min(last.precision);
    let period = Period { start: first.start, end: last.end, precision };
    Ok(Read { period, assumed })
}

/// Splits into folded words; a dash is a word of its own, and letters part from digits.
fn words_of(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut kind = 0_u8;
    let text: String = text.replace(['º', 'ª', '°'], " ");
    for c in text.chars() {
        let class = if c.is_ascii_digit() {
            1
        } else if c.is_alphabetic() || c == '\'' || c == '’' {
            2
        } else if matches!(
            c,
            '-' | '–' | '—' | '/' | ',' | ';' | '+' | '&' | '|' | '→' | '~' | '‑' | '.'
        ) {
            3
        } else {
            0
        };
        if class != kind || class == 3 {
            push(&mut words, &current);
            current.clear();
        }
        kind = class;
        match class {
            0 => {}
            3 => {
                current.push(if matches!(c, '–' | '—' | '‑' | '→' | '~') {
                    '-'
                } else {
                    c
                });
            }
            _ => current.push(c),
        }
    }
    push(&mut words, &current);
    words.retain(|w| !is_filler(w));
    words
}

fn push(words: &mut Vec<String>, word: &str) {
    if word.is_empty() {
        return;
    }
    let is_mark = word.chars().all(|c| !c.is_alphanumeric());
    words.push(if is_mark { word.to_owned() } else { fold(word) });
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "" | "."
            | "de"
            | "del"
            | "of"
            | "the"
            | "du"
            | "do"
            | "da"
            | "en"
            | "in"
            | "em"
            | "from"
            | "desde"
            | "le"
            | "el"
            | "la"
            | "los"
            | "dias"
            | "er"
            | "ere"
            | "eme"
            | "e"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "ro"
            | "do."
            | "o"
            | "ano"
            | "anos"
            | "year"
            | "annee"
            | "entre"
            | "between"
            | "mes"
            | "month"
            | "during"
            | "durante"
            | "pendant"
            | "os"
            | "aux"
            | "des"
            | "d"
    )
}

fn is_between(word: &str) -> bool {
    matches!(
        word,
        "-" | "/"
            | ","
            | ";"
            | "+"
            | "&"
            | "|"
            | "to"
            | "a"
            | "al"
            | "ao"
            | "au"
            | "hasta"
            | "ate"
            | "until"
            | "till"
            | "through"
            | "and"
            | "y"
            | "et"
            | "jusqu"
            | "jusqu a"
    )
}

fn is_open(word: &str) -> bool {
    matches!(
        word,
        "tbc"
            | "tbd"
            | "na"
            | "n"
            | "a"
            | "/"
            | "-"
            | "ongoing"
            | "continuous"
            | "permanent"
            | "permanente"
            | "continuo"
            | "continua"
            | "continu"
            | "confirmar"
            | "definir"
            | "por"
            | "confirm"
            | "be"
            | "to"
            | "confirmed"
            | "confirmer"
            | "determined"
            | "en"
            | "curso"
    )
}

fn year(word: &str) -> Option<i32> {
    let year: i32 = (word.len() == 4).then(|| word.parse().ok()).flatten()?;
    (1990..=2100).contains(&year).then_some(year)
}

/// One end: a year, half, quarter, month or day, with or without its year.
fn point(words: &[String], assumed: &mut Option<Assumed>) -> Option<Point> {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    while words.first().is_some_and(|w| *w == ",") {
        words.remove(0);
    }
    if let Some(first) = words.first()
        && matches!(
            *first,
            "early"
                | "mid"
                | "late"
                | "end"
                | "beginning"
                | "principios"
                | "mediados"
                | "finales"
                | "fines"
                | "inicio"
                | "inicios"
                | "fin"
                | "fim"
                | "debut"
                | "meados"
                | "final"
                | "mi"
        )
        && words.len() == 2
    {
        let y = year(words[1])?;
        *assumed = Some(Assumed::Vague);
        return Some(Point::of(Kind::Year, Some(y), 1));
    }
    let marks: Vec<&str> =
        words.iter().copied().filter(|w| !matches!(*w, "-" | "/" | "," | "'")).collect();
    // Joined numbers: 2023-05-24, 2023-05, 24/05/2023, 05/2023.
    let joined = words.len() == marks.len() * 2 - usize::from(!marks.is_empty())
        && words.iter().skip(1).step_by(2).all(|w| matches!(*w, "-" | "/"));
    let numbers: Option<Vec<u32>> = marks.iter().map(|w| w.parse().ok()).collect();
    if let Some(numbers) = numbers {
        return numeric(&marks, &numbers, joined, assumed);
    }
    // From here on one number may be a year, another a day or an ordinal, the rest names.
    let years: Vec<i32> = marks.iter().filter_map(|w| year(w)).collect();
    if years.len() > 1 {
        return None;
    }
    let mut y = years.first().copied();
    let rest: Vec<&str> = marks.iter().copied().filter(|w| year(w).is_none()).collect();
    // A comma is only allowed before a year: `May 24, 2023`, not a list.
    let inner = words.iter().position(|w| *w == ",");
    if inner.is_some_and(|at| words.get(at + 1).is_none_or(|w| year(w).is_none())) {
        return None;
    }
    if let Some((kind, n, used)) = part(&rest) {
        let left: Vec<&str> = used;
        match left.as_slice() {
            [] => return Some(Point::of(kind, y, n)),
            [short] if y.is_none() && short.len() == 2 && kind != Kind::Half => {
                let n2: i32 = short.parse().ok()?;
                *assumed = Some(Assumed::ShortYear);
                y = Some(2000 + n2);
                return Some(Point::of(kind, y, n));
            }
            _ => return None,
        }
    }
    let months: Vec<(usize, u32)> =
        rest.iter().enumerate().filter_map(|(i, w)| Some((i, month(w)?))).collect();
    let [(at, m)] = months.as_slice() else {
        return None;
    };
    let others: Vec<&str> =
        rest.iter().enumerate().filter(|(i, _)| i != at).map(|(_, w)| *w).collect();
    match others.as_slice() {
        [] => Some(Point::of(Kind::Month, y, *m)),
        [number] => {
            let n: u32 = number.parse().ok().filter(|_| number.len() <= 2)?;
            let dashed = words.iter().any(|w| matches!(*w, "-" | "/" | "'"));
            // `may-23` is how spreadsheets abbreviate a month of 2023.
            if y.is_none() && *at == 0 && (dashed || n > 31) {
                *assumed = Some(Assumed::ShortYear);
                return Some(Point::of(Kind::Month, Some(2000 + n as i32), *m));
            }
            (1..=31).contains(&n).then_some(Point {
                kind: Kind::Day,
                year: y,
                n: *m,
                day: n,
                month_first: *at == 0,
            })
        }
        _ => None,
    }
}

fn numeric(
    marks: &[&str],
    numbers: &[u32],
    joined: bool,
    assumed: &mut Option<Assumed>,
) -> Option<Point> {
    match (marks, numbers) {
        ([only], [n]) => match year(only) {
            Some(y) => Some(Point::of(Kind::Year, Some(y), 1)),
            None => (*n < 100).then(|| Point::of(Kind::BareNumber, None, *n)),
        },
        ([y, m], [_, month])
            if joined && year(y).is_some() && m.len() <= 2 && (1..=12).contains(month) =>
        {
            Some(Point::of(Kind::Month, year(y), *month))
        }
        ([m, y], [month, _])
            if joined && year(y).is_some() && m.len() <= 2 && (1..=12).contains(month) =>
        {
            Some(Point::of(Kind::Month, year(y), *month))
        }
        ([y, _, _], [_, month, day]) if joined && year(y).is_some() => {
            Some(Point { kind: Kind::Day, year: year(y), n: *month, day: *day, month_first: false })
        }
        ([_, _, y], [a, b, _]) if joined && year(y).is_some() => {
            // The region writes the day first; only an impossible month turns it round.
            let (day, month) = if *b > 12 { (*b, *a) } else { (*a, *b) };
            if *a <= 12 && *b <= 12 && a != b {
                *assumed = Some(Assumed::DayFirst);
            }
            Some(Point { kind: Kind::Day, year: year(y), n: month, day, month_first: false })
        }
        _ => None,
    }
}

/// A quarter or a half, with the words it did not use.
fn part<'a>(words: &[&'a str]) -> Option<(Kind, u32, Vec<&'a str>)> {
    let named = |w: &str| match w {
        "q" | "t" | "qtr" | "quarter" | "trimestre" | "trim" | "trimester" | "trimestres"
        | "quarters" => Some(Kind::Quarter),
        "h" | "s" | "half" | "semestre" | "sem" | "semester" | "semestres" => Some(Kind::Half),
        _ => None,
    };
    let at = words.iter().position(|w| named(w).is_some())?;
    let kind = named(words[at])?;
    let most = if kind == Kind::Quarter { 4 } else { 2 };
    // `4to trimestre`: the ending that Spanish gives a 4 stands as a word between the two.
    let ending = usize::from(at > 1 && words[at - 1] == "to" && words[at - 2] == "4");
    let before = at.checked_sub(1 + ending).and_then(|i| ordinal(words[i]).map(|n| (i, n)));
    let after = words.get(at + 1).and_then(|w| ordinal(w)).map(|n| (at + 1, n));
    let (i, n) = before.or(after)?;
    if n == 0 || n > most {
        return None;
    }
    let used = i.min(at)..=i.max(at);
    let left =
        words.iter().enumerate().filter(|(k, _)| !used.contains(k)).map(|(_, w)| *w).collect();
    Some((kind, n, left))
}

fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "1" | "i" | "first" | "primer" | "primero" | "primeiro" | "premier" => 1,
        "2" | "ii" | "second" | "segundo" | "deuxieme" => 2,
        "3" | "iii" | "third" | "tercer" | "tercero" | "terceiro" | "troisieme" => 3,
        "4" | "iv" | "fourth" | "cuarto" | "quarto" | "quatrieme" => 4,
        _ => return None,
    })
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "january" | "jan" | "enero" | "ene" | "janeiro" | "janvier" | "janv" => 1,
        "february" | "feb" | "febrero" | "fevereiro" | "fev" | "fevrier" | "fevr" => 2,
        "march" | "mar" | "marzo" | "marco" | "mars" => 3,
        "april" | "apr" | "abril" | "abr" | "avril" | "avr" => 4,
        "may" | "mayo" | "maio" | "mai" => 5,
        "june" | "jun" | "junio" | "junho" | "juin" => 6,
        "july" | "jul" | "julio" | "julho" | "juillet" | "juil" => 7,
        "august" | "aug" | "agosto" | "ago" | "aout" => 8,
        "september" | "sept" | "sep" | "septiembre" | "setiembre" | "setembro" | "set"
        | "septembre" => 9,
        "october" | "oct" | "octubre" | "outubro" | "out" | "octobre" => 10,
        "november" | "nov" | "noviembre" | "novembro" | "novembre" => 11,
        "december" | "dec" | "diciembre" | "dic" | "dezembro" | "dez" | "decembre" => 12,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
