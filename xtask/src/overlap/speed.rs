//! Figures of speed and memory, on generated plans.

use super::plans::Plans;
use crate::bench::process::Process;
use anyhow::{Context, Result, bail};
use aunar_overlap::encoder::{Encoder, MultilingualUse};
use aunar_overlap::{Activity, Engine, Index, Near, Neighbours, Pairing, Sketch};
use rustix::time::{ClockId, clock_gettime};
use std::time::{Duration, Instant};

/// So many activities are made, encoded and put at a time.
const A_PORTION: usize = 4096;
const ASKED: usize = 500;
/// So many neighbours are kept of each, in plans of this size at most.
const KEPT: usize = 40;
const MOST_KEPT: usize = 20_000;
const EDITS: usize = 200;

/// What an index of a size costs.
pub(super) struct Built {
    pub(super) activities: usize,
    pub(super) wall: Duration,
    pub(super) cpu: Duration,
    pub(super) resident: u64,
    /// Checking one new activity, encoding it included: median and 95th percentile, as the clock
    /// and as the processor saw it.
    pub(super) wall_check: (Duration, Duration),
    pub(super) cpu_check: (Duration, Duration),
    /// Keeping who is near whom: from nothing, and after an edit (median and 95th percentile). Not of
    /// plans larger than any installation holds.
    pub(super) keeping: Option<(Duration, (Duration, Duration))>,
}

/// This thread's time on a processor, which other programs do not lengthen much.
fn on_processor() -> Result<Duration> {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).context("a thread's time below nought")
}

fn myself() -> Process {
    Process::new(std::process::id())
}

/// Texts encoded in a second of one core's time.
pub(super) fn encoding(engine: &Engine, encoder: &MultilingualUse) -> Result<(f64, f64)> {
    let mut plans = Plans::new(engine.glossary(), 5);
    let activities: Vec<Activity> = (0..6_000).map(|_| plans.next()).collect();
    let texts: Vec<&str> = activities.iter().map(|a| a.text.as_str()).collect();
    let characters: usize = texts.iter().map(|text| text.chars().count()).sum();
    // The first thousand fill the memory of pieces.
    let (warm_up, texts) = texts.split_at(1_000);
    encoder.encode(warm_up)?;
    let before = myself().cpu()?;
    encoder.encode(texts)?;
    let spent = (myself().cpu()? - before).as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand texts")]
    Ok((texts.len() as f64 / spent, characters as f64 / activities.len() as f64))
}

/// Builds an index of generated activities from nothing on two threads, then asks it.
pub(super) fn building(
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    activities: usize,
) -> Result<Built> {
    let (cpu, started) = (myself().cpu()?, Instant::now());
    let mut plans = Plans::new(engine.glossary(), 11);
    let mut index: Index<u32> = Index::new();
    let mut key = 0;
    while index.len() < activities {
        let count = A_PORTION.min(activities - index.len());
        let made: Vec<Activity> = (0..count).map(|_| plans.next()).collect();
        for sketch in sketched(engine, encoder, &made)? {
            index.put(key, sketch)?;
            key += 1;
        }
        if index.len().is_multiple_of(50 * A_PORTION) {
            println!(
                "      {} of {activities} after {:.0} s",
                index.len(),
                started.elapsed().as_secs_f64()
            );
        }
    }
    let (wall, cpu) = (started.elapsed(), myself().cpu()? - cpu);
    let resident = myself().resident()?;
    let mut fresh = Plans::new(engine.glossary(), 99);
    let (mut wall_took, mut cpu_took) = (Vec::new(), Vec::new());
    for _ in 0..ASKED {
        let activity = fresh.next();
        let (started, before) = (Instant::now(), on_processor()?);
        let sketch = sketched(engine, encoder, std::slice::from_ref(&activity))?;
        let sketch = sketch.first().context("a sketch of one activity")?;
        let near = index.near(engine, sketch, &Near::default(), |_| true);
        wall_took.push(started.elapsed());
        cpu_took.push(on_processor()? - before);
        if near.is_empty() && activities > 1_000 {
            bail!("nothing was found near an activity like thousands of others");
        }
    }
    let check = |mut took: Vec<Duration>| {
        took.sort_unstable();
        (took[ASKED / 2], took[ASKED * 95 / 100])
    };
    let (wall_check, cpu_check) = (check(wall_took), check(cpu_took));
    let keeping = if activities <= MOST_KEPT {
        Some(keeping(engine, encoder, &mut index, &mut fresh)?)
    } else {
        None
    };
    Ok(Built { activities, wall, cpu, resident, wall_check, cpu_check, keeping })
}

/// Every two may be a pair.
struct Everybody;

impl Pairing<u32> for Everybody {
    fn may(&self, _: &u32, _: &u32) -> bool {
        true
    }

    fn list(&self, _: &u32) -> u8 {
        0
    }
}

/// Finds every neighbour from nothing, then follows edits one by one.
fn keeping(
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    index: &mut Index<u32>,
    fresh: &mut Plans<'_>,
) -> Result<(Duration, (Duration, Duration))> {
    let mut neighbours = Neighbours::new(KEPT);
    let all: Vec<u32> = index.keys().copied().collect();
    let before = on_processor()?;
    neighbours.follow(engine, index, &all, &Everybody);
    let whole = on_processor()? - before;
    let mut took = Vec::new();
    for key in all.iter().step_by((all.len() / EDITS).max(1)).take(EDITS) {
        let activity = fresh.next();
        let sketch = sketched(engine, encoder, std::slice::from_ref(&activity))?.swap_remove(0);
        let before = on_processor()?;
        index.put(*key, sketch)?;
        neighbours.follow(engine, index, &[*key], &Everybody);
        took.push(on_processor()? - before);
    }
    took.sort_unstable();
    Ok((whole, (took[took.len() / 2], took[took.len() * 95 / 100])))
}

/// Sketches on two threads.
fn sketched(
    engine: &Engine,
    encoder: Option<&MultilingualUse>,
    activities: &[Activity],
) -> Result<Vec<Sketch>> {
    let one = |share: &[Activity]| -> Result<Vec<Sketch>> {
        let texts: Vec<&str> = share.iter().map(|activity| activity.text.as_str()).collect();
        let vectors = match encoder {
            Some(encoder) => encoder.encode(&texts)?.into_iter().map(Some).collect(),
            None => vec![None; share.len()],
        };
        Ok(share.iter().zip(vectors).map(|(a, vector)| engine.sketch(a, vector)).collect())
    };
    if activities.len() < 64 {
        return one(activities);
    }
    let (left, right) = activities.split_at(activities.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| one(right));
        let mut sketches = one(left)?;
        match other.join() {
            Ok(more) => sketches.extend(more?),
            Err(_) => bail!("a thread stopped half-way"),
        }
        Ok(sketches)
    })
}
