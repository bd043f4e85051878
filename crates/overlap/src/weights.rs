//! How much each signal weighs, as fitted by `cargo xtask overlap-fit` and checked in.

mod fitted;

pub use fitted::Fitted;

use crate::signal::Signal;
use std::fmt::Write as _;

/// A fit with an encoder and one without.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// When the texts' vectors are there.
    pub with_meaning: Fitted,
    /// When they are not.
    pub without: Fitted,
}

/// Why weights cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the weights: {0}")]
pub struct BrokenWeights(pub String);

impl Weights {
    /// The weights that ship with the crate.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read(include_str!("../data/weights.psv")).expect("a test reads the shipped weights")
    }

    /// Reads what [`Weights::write`] wrote.
    pub fn read(text: &str) -> Result<Self, BrokenWeights> {
        let mut weights = Self { with_meaning: Fitted::EMPTY, without: Fitted::EMPTY };
        let mut rows = 0;
        for row in text.lines().filter(|row| !row.starts_with('#') && !row.trim().is_empty()) {
            let fields: Vec<&str> = row.split('|').map(str::trim).collect();
            let number = |at: usize| {
                let text: &str = fields.get(at).copied().unwrap_or_default();
                let number = text.parse::<f32>().ok().filter(|number| number.is_finite());
                number.ok_or_else(|| BrokenWeights(format!("`{text}` in `{row}` is not a number")))
            };
            let [with, without] = [&mut weights.with_meaning, &mut weights.without];
            match fields.first().copied().unwrap_or_default() {
                "base" => (with.base, without.base) = (number(1)?, number(2)?),
                "duplicate" => (with.duplicate, without.duplicate) = (number(1)?, number(2)?),
                "join" => (with.join, without.join) = (number(1)?, number(2)?),
                "alike" => (with.alike, without.alike) = (number(1)?, number(2)?),
                code => {
                    let at = Signal::ALL
                        .iter()
                        .position(|signal| signal.code() == code)
                        .ok_or_else(|| BrokenWeights(format!("`{code}` is not a signal")))?;
                    (with.agree[at], without.agree[at]) = (number(1)?, number(3)?);
                    (with.contradict[at], without.contradict[at]) = (number(2)?, number(4)?);
                }
            }
            rows += 1;
        }
        let expected = Signal::ALL.len() + 4;
        if rows != expected {
            return Err(BrokenWeights(format!("{expected} rows were expected, there are {rows}")));
        }
        for fitted in [&weights.with_meaning, &weights.without] {
            let place_and_time = [Signal::Countries, Signal::Period].map(|s| fitted.agree[at(s)]);
            let ordered = fitted.duplicate >= fitted.join && fitted.alike >= fitted.join;
            if !ordered
                || place_and_time.iter().any(|w| *w < 0.0)
                || fitted.contradict.iter().any(|w| *w > 0.0)
            {
                let what = "duplicate and alike must not be below join, agreement on place and time not below 0, contradiction not above 0";
                return Err(BrokenWeights(what.to_owned()));
            }
        }
        Ok(weights)
    }

    /// As a table with a head that says what it is.
    #[must_use]
    pub fn write(&self, head: &str) -> String {
        let mut text = String::new();
        for line in head.lines() {
            let _ = writeln!(text, "# {line}");
        }
        let [a, b] = [&self.with_meaning, &self.without];
        text.push_str(
            "# signal | with an encoder: agree | contradict | without: agree | contradict\n",
        );
        for (at, signal) in Signal::ALL.iter().enumerate() {
            let numbers = [a.agree[at], a.contradict[at], b.agree[at], b.contradict[at]];
            let numbers = numbers.map(|number| format!("{number:.3}")).join(" | ");
            let _ = writeln!(text, "{} | {numbers}", signal.code());
        }
        text.push_str("# | with an encoder | without\n");
        for (name, x, y) in [
            ("base", a.base, b.base),
            ("duplicate", a.duplicate, b.duplicate),
            ("join", a.join, b.join),
            ("alike", a.alike, b.alike),
        ] {
            let _ = writeln!(text, "{name} | {x:.3} | {y:.3}");
        }
        text
    }

    pub(crate) fn of(&self, has_meaning: bool) -> &Fitted {
        if has_meaning { &self.with_meaning } else { &self.without }
    }
}

/// The place of a signal in the tables.
pub(crate) fn at(signal: Signal) -> usize {
    Signal::ALL.iter().position(|s| *s == signal).unwrap_or_default()
}

#[cfg(test)]
mod tests;
