//! `cargo xtask overlap-fit`: the weights from the benchmark's development pairs, our own pairs and
//! the verdicts people gave. The same pairs give the same file.

use super::given::{Given, lines, sketches};
use super::own::{self, Truth};
use super::quality::{Dice, Scored, average_precision, best_f1, recall_at, threshold_at};
use crate::tree;
use anyhow::{Context, Result, bail, ensure};
use aunar_domain::geography::Geography;
use aunar_overlap::encoder::MultilingualUse;
use aunar_overlap::fit::{Example, fit as fit_points, totals_of_others};
use aunar_overlap::record::{PairRecord, Record};
use aunar_overlap::weights::Fitted;
use aunar_overlap::{Engine, Glossary, Weights};
use serde_json::Value;
use std::collections::BTreeMap;

const FOLDS: usize = 10;
/// Of a hundred subjects so many are forgotten.
const FORGOTTEN: usize = 35;
const FORGETFUL_TURNS: u64 = 3;
/// How often worth joining, earlier experience and possible should be right.
const PRECISION: f64 = 0.75;

/// Where a pair comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    WorkPlan,
    Sdg,
    Own(Truth),
    Verdict,
}

/// A pair for fitting: the example, its source and, of the benchmark, its kind.
struct Labelled {
    example: Example,
    source: Source,
    kind: String,
    /// Seen by an engine that has forgotten a part of the glossary.
    is_forgetful: bool,
}

/// Fits and writes the weights.
pub(super) fn fit(given: &Given) -> Result<()> {
    let encoder = given.encoder()?.context(
        "fitting needs the encoder: `cargo xtask setup` fetches it, or name its folder with --model",
    )?;
    let labelled = labelled(given, &encoder)?;
    let with: Vec<Example> = labelled.iter().map(|l| l.example.clone()).collect();
    let without: Vec<Example> = with.iter().map(Example::without_meaning).collect();
    println!("    {} pairs", labelled.len());
    println!("    with an encoder:");
    let with_meaning = graded(&labelled, &with)?;
    println!("    without:");
    let without = graded(&labelled, &without)?;
    let weights = Weights { with_meaning, without };
    let head = format!(
        "Fitted by `cargo xtask overlap-fit` to {} pairs; change the pairs or crates/overlap/src/fit.rs, not this file.",
        labelled.len()
    );
    let text = weights.write(&head);
    Weights::read(&text).context("the fitted weights break a rule of the grades")?;
    let path = tree::root().join("crates/overlap/data/weights.psv");
    std::fs::write(&path, text).with_context(|| format!("{}", path.display()))?;
    println!("    written: crates/overlap/data/weights.psv");
    Ok(())
}

/// Fits the points and chooses the thresholds of the grades on totals of pairs that were left out.
fn graded(labelled: &[Labelled], examples: &[Example]) -> Result<Fitted> {
    let mut fitted = fit_points(examples);
    let totals = totals_of_others(examples, FOLDS, Example::total);
    let at_best = totals_of_others(examples, FOLDS, Example::total_at_best);
    let chosen = |totals: &[f32], truth: &dyn Fn(&Labelled) -> Option<bool>| -> Vec<Scored> {
        let told = labelled.iter().zip(totals).filter_map(|(l, t)| Some((*t, truth(l)?)));
        told.collect()
    };
    // The same work or not.
    let same = chosen(&totals, &|l| match l.source {
        Source::WorkPlan => Some(l.example.label > 0.5),
        Source::Own(truth) => Some(truth == Truth::Same),
        _ => None,
    });
    // Worth joining or not, of what is here and now.
    let join = chosen(&totals, &|l| match l.source {
        _ if l.example.is_ruled_out() => None,
        Source::Own(truth) => Some(truth <= Truth::Join),
        Source::WorkPlan => Some(l.example.label > 0.5),
        _ => None,
    });
    // About the same, wherever and whenever.
    let alike = chosen(&at_best, &|l| match l.source {
        Source::Own(truth) => Some(truth != Truth::Different),
        Source::WorkPlan => match l.kind.as_str() {
            "translation-paraphrase" | "clone-old-edition" | "clone-other-country" => Some(true),
            "neg-topic" | "neg-audience" | "neg-same-objective" => Some(false),
            _ => None,
        },
        _ => None,
    });
    let work_plan = chosen(&totals, &|l| {
        (l.source == Source::WorkPlan && !l.is_forgetful).then_some(l.example.label > 0.5)
    });
    let own = chosen(&totals, &|l| match l.source {
        Source::Own(truth) => Some(truth == Truth::Same),
        _ => None,
    });
    let forgetful = chosen(&totals, &|l| {
        (l.source == Source::WorkPlan && l.is_forgetful).then_some(l.example.label > 0.5)
    });
    for (name, scored) in [
        ("work plan", &work_plan),
        ("own", &own),
        ("work plan, a third of the glossary forgotten", &forgetful),
    ] {
        println!(
            "      {name}, each group by the others: average precision {:.3}, F1 {:.3}, recall at 0.90 {:.3}",
            average_precision(scored),
            best_f1(scored).1,
            recall_at(scored, 0.9)
        );
    }
    let (duplicate, f1_same) = best_f1(&same);
    // The lesser grades are many, so that being right counts for more than missing none.
    let lesser = |scored: &[Scored]| threshold_at(scored, PRECISION).unwrap_or((duplicate, 0.0));
    let (join_from, join_recall) = lesser(&join);
    let (alike_from, alike_recall) = lesser(&alike);
    println!(
        "      F1 of the same {f1_same:.3}; at precision {PRECISION} recall of joining {join_recall:.3}, of alike {alike_recall:.3}"
    );
    fitted.duplicate = duplicate;
    fitted.join = join_from.min(duplicate);
    fitted.alike = alike_from.max(fitted.join);
    Ok(fitted)
}

/// Scored pairs, those that share activities together.
pub(super) struct Figures {
    pub(super) groups: Vec<Vec<Scored>>,
}

/// The benchmark's pairs, each scored by weights that were fitted without its group.
pub(super) fn figures_by_others(
    given: &Given,
    encoder: &MultilingualUse,
) -> Result<Vec<(&'static str, Figures)>> {
    let labelled = labelled(given, encoder)?;
    let with: Vec<Example> = labelled.iter().map(|l| l.example.clone()).collect();
    let without: Vec<Example> = with.iter().map(Example::without_meaning).collect();
    let mut told = Vec::new();
    for (forgetful, with_name, without_name) in [
        (false, "work plan, with encoder", "work plan, without weights"),
        (
            true,
            "work plan, with encoder and a third of the glossary forgotten",
            "work plan, without weights and a third of the glossary forgotten",
        ),
    ] {
        for (name, examples) in [(with_name, &with), (without_name, &without)] {
            let totals = totals_of_others(examples, FOLDS, Example::total);
            let mut groups: BTreeMap<&str, Vec<Scored>> = BTreeMap::new();
            for (labelled, total) in labelled.iter().zip(totals) {
                if labelled.source == Source::WorkPlan && labelled.is_forgetful == forgetful {
                    let scored = (total, labelled.example.label > 0.5);
                    groups.entry(&labelled.example.group).or_default().push(scored);
                }
            }
            told.push((name, Figures { groups: groups.into_values().collect() }));
        }
    }
    Ok(told)
}

/// The engine with a part of its glossary forgotten. The development pairs were known when the
/// glossary was grown; pairs of the future name things that it does not have.
fn forgetful(turn: u64) -> Result<Engine> {
    let path = tree::root().join("crates/overlap/data/glossary.psv");
    let text = std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    let mut dice = Dice(turn);
    let mut kept: Vec<String> = Vec::new();
    for row in text.lines() {
        let code = row.split('|').next().unwrap_or_default();
        let told = row.split('|').nth(1).is_some_and(|class| class != "g" && class != "f");
        if let Some(apart) = row.strip_prefix('!') {
            // What is kept apart from what was forgotten is apart from what is left of it.
            let there = |code: &&str| kept.iter().any(|row| row.starts_with(&format!("{code}|")));
            let left: Vec<&str> = apart.split_whitespace().filter(there).collect();
            kept.push(format!("! {}", left.join(" ")));
        } else if code.starts_with('#') || !(told && dice.below(100) < FORGOTTEN) {
            kept.push(row.to_owned());
        }
    }
    let glossary = Glossary::read(&kept.join("\n"))?;
    Ok(Engine::new(glossary, &Geography::shipped(), Weights::shipped()))
}

/// Every labelled pair as the whole engine and as forgetful ones see it, each for its share.
fn labelled(given: &Given, encoder: &MultilingualUse) -> Result<Vec<Labelled>> {
    let mut all = seen_by(&Engine::shipped(), given, encoder)?;
    for turn in 1..=FORGETFUL_TURNS {
        let more = seen_by(&forgetful(turn)?, given, encoder)?;
        all.extend(more.into_iter().map(|l| Labelled { is_forgetful: true, ..l }));
    }
    #[expect(clippy::cast_precision_loss, reason = "a few turns")]
    let share = 1.0 / (1 + FORGETFUL_TURNS) as f64;
    all.iter_mut().for_each(|labelled| labelled.example.weight *= share);
    Ok(all)
}

/// Every labelled pair with its sketches compared by an engine.
fn seen_by(engine: &Engine, given: &Given, encoder: &MultilingualUse) -> Result<Vec<Labelled>> {
    let mut pairs: Vec<(Record, Record, Source, f64, f64, String, String)> = Vec::new();
    for pair in given.pairs()? {
        let text =
            |name: &str| pair.rest.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
        let label =
            pair.rest.get("label").and_then(Value::as_f64).context("a pair has no label")?;
        let source = match text("source").as_str() {
            "sdg-official-translation" => Source::Sdg,
            _ => Source::WorkPlan,
        };
        // Official translations say how texts compare, and nothing of plans.
        let weight = if source == Source::Sdg { 0.1 } else { 1.0 };
        // A pair across two activities belongs to the first one's group.
        let group = text("group").split('+').next().unwrap_or_default().to_owned();
        pairs.push((pair.a, pair.b, source, label, weight, group, text("kind")));
    }
    for own in own::pairs()? {
        let label = match own.truth {
            Truth::Same => 1.0,
            Truth::Join => 0.2,
            Truth::Related | Truth::Different => 0.0,
        };
        let source = Source::Own(own.truth);
        pairs.push((own.a, own.b, source, label, 1.0, own.family, String::new()));
    }
    if let Some(path) = &given.verdicts {
        for (pair, label) in verdicts(lines(path, PairRecord::read)?)? {
            pairs.push((pair.a, pair.b, Source::Verdict, label, 1.0, pair.id, String::new()));
        }
    }
    let records: Vec<&Record> = pairs.iter().flat_map(|pair| [&pair.0, &pair.1]).collect();
    let sketches = sketches(engine, Some(encoder), &records)?;
    ensure!(sketches.len() == 2 * pairs.len(), "a text has no vector");
    let labelled = pairs.into_iter().zip(sketches.as_chunks::<2>().0).map(
        |((_, _, source, label, weight, group, kind), [a, b])| Labelled {
            example: Example::new(engine, a, b, label, weight, &group),
            source,
            kind,
            is_forgetful: false,
        },
    );
    Ok(labelled.collect())
}

/// The pairs that people settled, as `aunar overlaps PLAN --verdicts` writes them, each with how much it
/// is the same work.
fn verdicts(pairs: Vec<PairRecord>) -> Result<Vec<(PairRecord, f64)>> {
    let label = |pair: &PairRecord| {
        let answer = pair.rest.get("answer").and_then(Value::as_str).unwrap_or("");
        Ok(match answer {
            "same" => 1.0,
            "join" => 0.5,
            "build-on" | "related" | "different" => 0.0,
            other => bail!(
                "{}: `{other}` is not an answer; accepted: same, join, build-on, related, different",
                pair.id
            ),
        })
    };
    pairs.into_iter().map(|pair| label(&pair).map(|label| (pair, label))).collect()
}

#[cfg(test)]
mod tests;
