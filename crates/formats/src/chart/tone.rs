//! What a shape means, said by its colour and once more by its pattern.

/// What a shape means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// A plain amount.
    Plain,
    /// What the plain amounts are held against.
    Quiet,
    /// Done, in time, spent.
    Done,
    /// Under way, available.
    Going,
    /// Still ahead.
    Ahead,
    /// Late, slipped, wanting.
    Late,
    /// Given up, missing.
    Stopped,
}

/// How a tone is drawn.
pub(super) struct Look {
    /// Its name in classes and in the names of patterns.
    pub(super) name: &'static str,
    /// The colour below.
    pub(super) ground: &'static str,
    /// The colour of its edge and of what is drawn on the ground.
    pub(super) ink: &'static str,
    /// What is drawn on the ground, of 8 by 8, if anything is.
    pub(super) pattern: Option<&'static str>,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Tone; 7] =
        [Tone::Plain, Tone::Quiet, Tone::Done, Tone::Going, Tone::Ahead, Tone::Late, Tone::Stopped];

    pub(super) const fn look(self) -> Look {
        const STRIPES: &str = "M-2 6L2 2M0 8L8 0M6 10L10 6";
        const RULES: &str = "M0 2H8M0 6H8";
        const CROSSES: &str = "M0 0L8 8M8 0L0 8";
        const DOTS: &str = "M2 2h.01M6 6h.01";
        let (name, ground, ink, pattern) = match self {
            Tone::Plain => ("plain", "#0b4f5c", "#0b4f5c", None),
            Tone::Quiet => ("quiet", "#d5dee0", "#7b8d92", None),
            Tone::Done => ("done", "#1d6b42", "#1d6b42", None),
            Tone::Going => ("going", "#9fcbe6", "#0a5a8a", Some(STRIPES)),
            Tone::Ahead => ("ahead", "#eeecf5", "#5b5470", Some(DOTS)),
            Tone::Late => ("late", "#f8d08a", "#8a5300", Some(RULES)),
            Tone::Stopped => ("stopped", "#f9e7e7", "#8a2c2c", Some(CROSSES)),
        };
        Look { name, ground, ink, pattern }
    }
}
