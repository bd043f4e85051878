//! Figures of quality, with bootstrap intervals.

/// A scored pair or none: the score and whether it is a positive.
pub(super) type Scored = (f32, bool);

/// Average precision: ties are taken together, so that order among them gives nothing away.
pub(super) fn average_precision(scored: &[Scored]) -> f64 {
    let mut sum = 0.0;
    walk(scored, |found, taken, new| sum += ratio(found, taken) * ratio(new, 1));
    sum / ratio(positives(scored).max(1), 1)
}

/// The threshold with the best F1, and that F1.
pub(super) fn best_f1(scored: &[Scored]) -> (f32, f64) {
    let mut thresholds: Vec<f32> = scored.iter().map(|(score, _)| *score).collect();
    thresholds.sort_by(f32::total_cmp);
    let half_way = thresholds.windows(2).map(|pair| f32::midpoint(pair[0], pair[1]));
    let candidates: Vec<f32> = half_way.chain(thresholds.first().copied()).collect();
    let best = candidates.into_iter().map(|threshold| (threshold, f1(scored, threshold)));
    best.fold((0.0, -1.0), |best, next| if next.1 > best.1 { next } else { best })
}

/// F1 at a threshold.
pub(super) fn f1(scored: &[Scored], threshold: f32) -> f64 {
    let taken = scored.iter().filter(|(score, _)| *score >= threshold);
    let (count, found) = taken.fold((0, 0), |(c, f), (_, yes)| (c + 1, f + usize::from(*yes)));
    ratio(2 * found, (count + positives(scored)).max(1))
}

/// The greatest recall at which precision is at least this.
pub(super) fn recall_at(scored: &[Scored], precision: f64) -> f64 {
    let all = positives(scored).max(1);
    let mut best = 0.0_f64;
    walk(scored, |found, taken, _| {
        if ratio(found, taken) >= precision {
            best = best.max(ratio(found, all));
        }
    });
    best
}

/// The lowest threshold from which on precision is at least this, and the recall there.
pub(super) fn threshold_at(scored: &[Scored], precision: f64) -> Option<(f32, f64)> {
    let mut scores: Vec<f32> = scored.iter().map(|(score, _)| *score).collect();
    scores.sort_by(f32::total_cmp);
    scores.dedup();
    let all = positives(scored).max(1);
    scores.into_iter().find_map(|threshold| {
        let taken = scored.iter().filter(|(score, _)| *score >= threshold);
        let (count, found) = taken.fold((0, 0), |(c, f), (_, yes)| (c + 1, f + usize::from(*yes)));
        (ratio(found, count) >= precision).then(|| (threshold, ratio(found, all)))
    })
}

/// The interval that holds 95 of 100 figures of samples drawn with replacement. Groups are drawn
/// whole, since pairs of a group share activities.
pub(super) fn interval(groups: &[Vec<Scored>], figure: impl Fn(&[Scored]) -> f64) -> (f64, f64) {
    const SAMPLES: usize = 1_000;
    let mut dice = Dice(42);
    let mut figures: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let drawn = (0..groups.len()).map(|_| &groups[dice.below(groups.len())]);
            figure(&drawn.flatten().copied().collect::<Vec<Scored>>())
        })
        .collect();
    figures.sort_by(f64::total_cmp);
    (figures[SAMPLES / 40], figures[SAMPLES - SAMPLES / 40 - 1])
}

/// Calls back at the end of each run of equal scores, best first: positives and pairs so far, and
/// positives of this run.
fn walk(scored: &[Scored], mut each: impl FnMut(usize, usize, usize)) {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|x, y| y.0.total_cmp(&x.0));
    let (mut found, mut taken) = (0, 0);
    for run in sorted.chunk_by(|x, y| x.0.total_cmp(&y.0).is_eq()) {
        let new = run.iter().filter(|(_, yes)| *yes).count();
        found += new;
        taken += run.len();
        each(found, taken, new);
    }
}

fn positives(scored: &[Scored]) -> usize {
    scored.iter().filter(|(_, yes)| *yes).count()
}

#[expect(clippy::cast_precision_loss, reason = "counts of pairs")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// Repeatable chance.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    /// SplitMix64.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    #[expect(clippy::cast_possible_truncation, reason = "below what fitted before")]
    pub(super) fn below(&mut self, most: usize) -> usize {
        (self.next() % most as u64) as usize
    }
}

#[cfg(test)]
mod tests;
