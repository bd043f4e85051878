//! The check as text for a terminal: what is to be mended first, then one line a rule.

use super::Checked;
use super::wording::{self, Spot};
use crate::web::{Tongue, numbers};
use aunar_domain::check::{Outcome, Verdict};
use std::fmt::Write;

/// Every verdict in words, the gravest first.
pub(super) fn text(t: Tongue, checked: &Checked<'_>) -> String {
    let mut text = String::new();
    let today = numbers::day(t.0, checked.today);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", t.with("check-on", &[("day", &today)]));
    let mut hits: Vec<&Outcome> =
        checked.outcomes().iter().filter(|o| !o.findings().is_empty()).collect();
    hits.sort_by_key(|o| o.severity);
    for outcome in hits {
        let code = outcome.rule.code();
        let severity = t.label("check-severity", outcome.severity.code());
        let title = t.label("check-rule", code);
        let total =
            t.n(&format!("check-rows-{}", outcome.rule.about().code()), outcome.findings().len());
        let _ = writeln!(text, "\n{severity} · {title} · {total} [{code}]");
        let _ = writeln!(text, "  {}", wording::says(t, checked, outcome.rule));
        let _ = writeln!(text, "  {} {}", t.t("check-mend"), t.label("check-mend", code));
        for finding in outcome.findings() {
            let row = wording::row(t, checked, finding);
            let spot = |s: &Spot| match s.shown {
                true => format!("{} {}", s.reference, s.title.words),
                false => s.title.words.clone(),
            };
            let at: Vec<String> = row.at.iter().map(spot).collect();
            let mut line = format!("  - {}", at.join(&format!(" {} ", t.t("check-and"))));
            if !row.said.is_empty() {
                let _ = write!(line, "{} {}", t.colon(), row.said);
            }
            if !row.waits_for.is_empty() {
                let _ = write!(line, " ({})", row.waits_for);
            }
            let _ = writeln!(text, "{}", line.replace('\n', " "));
        }
    }
    let _ = writeln!(text);
    for outcome in checked.outcomes() {
        let title = t.label("check-rule", outcome.rule.code());
        let verdict = match &outcome.verdict {
            Verdict::Hit(_) => continue,
            Verdict::NotJudged(why) => t.label("check-why", why.code()),
            Verdict::Passed | Verdict::Off => t.label("check-verdict", outcome.verdict.code()),
        };
        let _ = writeln!(text, "{}", t.labelled(title, verdict));
    }
    let tally = checked.tally();
    let [errors, warnings, notes] = tally.hit;
    let count = |key: &str, n: usize| format!("{} {}", numbers::whole(t.0, n as u64), t.n(key, n));
    let counts = [
        count("check-figure-errors", errors),
        count("check-figure-warnings", warnings),
        count("check-figure-notes", notes),
        count("check-figure-passed", tally.passed),
        count("check-figure-not-judged", tally.not_judged),
    ];
    let _ = writeln!(text, "\n{}", counts.join(", "));
    text
}
