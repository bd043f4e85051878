//! The calendar of Cooperation Frameworks as a table that people bring: one row a framework, columns
//! found by their names in four languages. All rows are taken or none; each that is refused says why.

use super::CooperationFramework;
use crate::geography::Geography;
use crate::words::fold;
use chrono::NaiveDate;
use std::collections::HashSet;

/// Most rows a table may have.
const MOST: usize = 2_000;
/// Most characters a source may have.
const MOST_WORDS: usize = 300;

/// The columns, in the order they are written in, with the names they are known by, folded.
const COLUMNS: [(&str, &[&str]); 6] = [
    (
        "team",
        &[
            "team",
            "country team",
            "country",
            "equipo",
            "equipo de pais",
            "pais",
            "equipe",
            "equipe de pais",
            "equipe de pays",
            "pays",
            "place",
        ],
    ),
    (
        "starts",
        &["starts", "start", "from", "begins", "inicio", "comienza", "desde", "debut", "commence"],
    ),
    ("ends", &["ends", "end", "until", "to", "fin", "termina", "hasta", "fim", "ate"]),
    (
        "design_starts",
        &[
            "design starts",
            "design from",
            "design start",
            "inicio del diseno",
            "diseno desde",
            "inicio do desenho",
            "desenho de",
            "debut de la conception",
            "conception des",
        ],
    ),
    (
        "design_ends",
        &[
            "design ends",
            "design until",
            "design to",
            "design end",
            "fin del diseno",
            "diseno hasta",
            "fim do desenho",
            "desenho ate",
            "fin de la conception",
            "conception jusqu a",
        ],
    ),
    ("source", &["source", "fuente", "fonte"]),
];

/// The names of the columns, as a table that is written has them.
pub fn columns() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|(name, _)| *name)
}

codes! {
    /// What is wrong with a row.
    pub enum Fault ("fault of a row") {
        /// No place is called so.
        UnknownTeam = "unknown-team",
        /// Not a date: `2027-01-01`, or a year.
        NotADate = "not-a-date",
        /// It ends before it begins, or so does its design, or it is designed when it is over.
        NotInOrder = "not-in-order",
        /// Nobody says where the dates come from.
        NoSource = "no-source",
        /// The same team and first day stand in an earlier row.
        Twice = "twice",
    }
}

/// A row that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its number as a person counts, from 1, the heading included.
    pub row: usize,
    /// What is wrong.
    pub fault: Fault,
    /// What stands there.
    pub found: String,
}

/// Why a table cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// No row names the columns for the team and the first and last day.
    Heading,
    /// There is a heading and nothing below it.
    Rows,
    /// There are more rows than a table may have.
    TooMany(usize),
}

/// A day; a year, a quarter or a month alone is its first or its last.
fn date(written: &str, last: bool) -> Option<NaiveDate> {
    let written = written.trim();
    // What spreadsheets write of a day with its time.
    let day = written.strip_suffix(" 00:00").unwrap_or(written);
    day.parse().ok().or_else(|| {
        let period = crate::period::reading::read(written).ok()?.period;
        Some(if last { period.end } else { period.start })
    })
}

/// Reads a table: the frameworks in it, in order, or every row that is refused.
pub fn read(
    rows: &[Vec<String>],
    geography: &Geography,
) -> Result<Result<Vec<CooperationFramework>, Vec<Refused>>, Missing> {
    let found = rows.iter().take(20).enumerate().find_map(|(at, row)| Some((at, heading(row)?)));
    let (head, places) = found.ok_or(Missing::Heading)?;
    let (mut taken, mut refused, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let below = rows.iter().enumerate().skip(head + 1);
    let filled = || {
        let rows = below.clone().filter(|(_, row)| !crate::intake::is_tag_row(row));
        rows.filter(|(_, row)| row.iter().any(|c| !c.trim().is_empty()))
    };
    let count = filled().count();
    if count == 0 {
        return Err(Missing::Rows);
    }
    if count > MOST {
        return Err(Missing::TooMany(MOST));
    }
    for (at, row) in filled() {
        match framework(row, &places, geography) {
            Ok(one) if !seen.insert((one.team.clone(), one.starts)) => {
                refused.push(Refused { row: at + 1, fault: Fault::Twice, found: one.team });
            }
            Ok(one) => taken.push(one),
            Err((fault, found)) => refused.push(Refused { row: at + 1, fault, found }),
        }
    }
    taken.sort();
    Ok(if refused.is_empty() { Ok(taken) } else { Err(refused) })
}

/// Where each column is, if the row is the heading.
fn heading(row: &[String]) -> Option<[Option<usize>; 6]> {
    let folded: Vec<String> = row.iter().map(|c| fold(c)).collect();
    let at = |names: &[&str]| folded.iter().position(|c| names.contains(&c.as_str()));
    let places = COLUMNS.map(|(_, names)| at(names));
    places[..2].iter().all(Option::is_some).then_some(places)
}

fn framework(
    row: &[String],
    places: &[Option<usize>; 6],
    geography: &Geography,
) -> Result<CooperationFramework, (Fault, String)> {
    let cell = |n: usize| places[n].and_then(|at| row.get(at)).map_or("", |c| c.trim());
    let said = |n: usize| cell(n).chars().take(80).collect::<String>();
    let team = geography.find(cell(0)).ok_or_else(|| (Fault::UnknownTeam, said(0)))?;
    let day = |n: usize, last| date(cell(n), last).ok_or_else(|| (Fault::NotADate, said(n)));
    let starts = day(1, false)?;
    let ends = if cell(2).is_empty() { None } else { Some(day(2, true)?) };
    let design = match (cell(3).is_empty(), cell(4).is_empty()) {
        (true, true) => None,
        _ => Some((day(3, false)?, day(4, true)?)),
    };
    let after = |day: NaiveDate| ends.is_some_and(|ends| day > ends);
    let out_of_order = |(from, to): (NaiveDate, NaiveDate)| from > to || after(to);
    if after(starts) || design.is_some_and(out_of_order) {
        return Err((Fault::NotInOrder, format!("{} – {}", said(1), said(2))));
    }
    let source: String = crate::words::tidy(cell(5)).chars().take(MOST_WORDS).collect();
    if source.is_empty() {
        return Err((Fault::NoSource, said(0)));
    }
    Ok(CooperationFramework { team: team.code.clone(), starts, ends, design, source })
}

#[cfg(test)]
mod tests;
