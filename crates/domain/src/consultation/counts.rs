//! What is counted in public: how much was said, by whom, and how much of it is unanswered.
//!
//! Somebody with a seat may speak without the page saying for whom. A count by circle must not say
//! it either: a circle in which so few spoke unnamed that they could be guessed is counted together
//! with another.

use super::{Comment, CommentKind, CommentState, Disposition};
use crate::plan::{Circle, Circles};
use serde::Serialize;

/// The fewest who may stand unnamed in a circle of their own.
pub const LEAST: u64 = 3;

/// Circles counted together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Which.
    pub circles: Circles,
    /// How many comments.
    pub n: u64,
}

/// How much was said in a consultation. What is not published counts only in `waiting` and
/// `withheld`, which say nothing of anybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All that came in and was not taken back.
    pub received: u64,
    /// To be read.
    pub published: u64,
    /// Before the moderator.
    pub waiting: u64,
    /// Kept back by the moderator.
    pub withheld: u64,
    /// Published and answered.
    pub answered: u64,
    /// Published and not answered.
    pub unanswered: u64,
    /// The published, by kind.
    pub kinds: Vec<(CommentKind, u64)>,
    /// The published, by who spoke.
    pub circles: Vec<Group>,
    /// The answered, by what became of them.
    pub dispositions: Vec<(Disposition, u64)>,
}

impl Counts {
    /// Counts comments.
    #[must_use]
    pub fn of<'a>(comments: impl IntoIterator<Item = &'a Comment>) -> Self {
        let mut counts = Self::default();
        let mut kinds = [0; CommentKind::ALL.len()];
        let mut dispositions = [0; Disposition::ALL.len()];
        let mut circles = [(0, 0); Circle::ALL.len()];
        for comment in comments {
            counts.received += u64::from(comment.state.is_received());
            match comment.state {
                CommentState::Waiting => counts.waiting += 1,
                CommentState::Withheld => counts.withheld += 1,
                CommentState::Published => {
                    counts.published += 1;
                    kinds[comment.kind as usize] += 1;
                    let (all, unnamed) = &mut circles[comment.author.circle() as usize];
                    *all += 1;
                    *unnamed += u64::from(!comment.author.is_named());
                    match &comment.answer {
                        Some(answer) => {
                            counts.answered += 1;
                            dispositions[answer.disposition as usize] += 1;
                        }
                        None => counts.unanswered += 1,
                    }
                }
                CommentState::Unconfirmed | CommentState::Withdrawn => {}
            }
        }
        counts.kinds = CommentKind::ALL.iter().copied().zip(kinds).collect();
        counts.dispositions = Disposition::ALL.iter().copied().zip(dispositions).collect();
        counts.circles = grouped(circles);
        counts
    }
}

/// The count of each circle (in the order of [`Circle::ALL`]: all, and how many of them unnamed),
/// with circles that would tell too much put together.
#[must_use]
pub fn grouped(cells: [(u64, u64); Circle::ALL.len()]) -> Vec<Group> {
    let tells = |unnamed: u64| unnamed > 0 && unnamed < LEAST;
    let mut cells: Vec<(Circle, u64, u64)> =
        Circle::ALL.iter().zip(cells).map(|(c, (all, unnamed))| (*c, all, unnamed)).collect();
    let (mut together, mut alone): (Vec<_>, Vec<_>) =
        cells.drain(..).partition(|(_, _, unnamed)| tells(*unnamed));
    if together.len() == 1 {
        // With another in which somebody could have spoken unnamed: the public has always a name.
        let with = alone
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, (circle, _, _))| *circle != Circle::Public)
            .max_by_key(|(_, (_, all, _))| *all)
            .map(|(at, _)| at);
        if let Some(at) = with {
            together.push(alone.remove(at));
        }
    }
    let mut groups: Vec<Group> = alone
        .into_iter()
        .map(|(circle, n, _)| Group { circles: Circles::default().with(circle), n })
        .collect();
    if !together.is_empty() {
        let n = together.iter().map(|(_, all, _)| all).sum();
        groups.push(Group { circles: together.iter().map(|(c, _, _)| *c).collect(), n });
    }
    groups.sort_by_key(|g| g.circles.iter().next());
    groups
}
