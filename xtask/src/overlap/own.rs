//! The development pairs written by us, `crates/overlap/data/own-pairs.psv`.

use crate::tree;
use anyhow::{Context, Result, bail, ensure};
use aunar_domain::words::Lang;
use aunar_overlap::Activity;
use aunar_overlap::period::{Span, month};
use aunar_overlap::record::Record;
use std::collections::BTreeMap;

/// How two activities of a family stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    Same,
    Join,
    Related,
    Different,
}

/// A pair with what we hold true of it.
pub(super) struct OwnPair {
    pub(super) family: String,
    pub(super) truth: Truth,
    pub(super) a: Record,
    pub(super) b: Record,
}

/// Which activities of a family are paired.
const PAIRED: [(&str, &str, Truth); 7] = [
    ("a", "b", Truth::Same),
    ("a", "j", Truth::Join),
    ("b", "j", Truth::Join),
    ("a", "r", Truth::Related),
    ("b", "r", Truth::Related),
    ("a", "d", Truth::Different),
    ("b", "d", Truth::Different),
];

/// Reads them all.
pub(super) fn pairs() -> Result<Vec<OwnPair>> {
    let path = tree::root().join("crates/overlap/data/own-pairs.psv");
    let text = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    let mut families: BTreeMap<String, BTreeMap<String, Record>> = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let (family, role, record) =
            row(line).with_context(|| format!("{}, line {}", path.display(), at + 1))?;
        families.entry(family).or_default().insert(role, record);
    }
    let mut pairs = Vec::new();
    for (family, rows) in families {
        for (a, b, truth) in PAIRED {
            let side = |role: &str| {
                rows.get(role).cloned().with_context(|| format!("{family} has no row {role}"))
            };
            pairs.push(OwnPair { family: family.clone(), truth, a: side(a)?, b: side(b)? });
        }
    }
    ensure!(pairs.len() >= 150, "{} pairs, at least 150 were promised", pairs.len());
    Ok(pairs)
}

fn row(line: &str) -> Result<(String, String, Record)> {
    let fields: Vec<&str> = line.split('|').collect();
    let [family, role, agency, lang, places, period, audience, objective, text] = fields[..] else {
        bail!("nine fields were expected, there are {}", fields.len());
    };
    let list = |text: &str| -> Vec<String> {
        text.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect()
    };
    let period = match period.split_once('/') {
        Some((start, end)) => Some(Span::months(month(start)?, month(end)?)),
        None => None,
    };
    let activity = Activity {
        agencies: list(agency),
        lang: Some(lang.parse::<Lang>()?),
        text: text.to_owned(),
        places: list(places),
        period,
        audience: list(audience),
        objectives: list(objective).iter().map(|o| o.parse()).collect::<Result<_, _>>()?,
        ..Activity::default()
    };
    Ok((family.to_owned(), role.to_owned(), Record { id: format!("{family}{role}"), activity }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_pairs_of_every_truth_in_four_languages() {
        let pairs = pairs().unwrap();
        let truths: BTreeSet<Truth> = pairs.iter().map(|pair| pair.truth).collect();
        assert_eq!(truths.len(), 4);
        let languages: BTreeSet<&str> =
            pairs.iter().filter_map(|p| p.b.activity.lang.map(Lang::code)).collect();
        assert_eq!(languages.len(), 4);
    }
}
