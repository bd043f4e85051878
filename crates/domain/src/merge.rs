//! Two people changed one activity from the same beginning: what each did is kept where it does
//! not touch what the other did, and where it does, somebody has to choose.
//!
//! What belongs together changes together: a period with its note, a result with its priority,
//! the entries of a framework with their weights. A text is merged language by language, so that
//! a translator and a writer do not stand in each other's way.

use crate::activity::{Content, Involved, Part, Tag};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::intake::Field;
use crate::words::{Lang, Text, Wording};

/// What comes of two changes of one content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Both changes together; where they clash, mine.
    pub content: Content,
    /// What only I changed.
    pub mine: Vec<Field>,
    /// What only they changed.
    pub theirs: Vec<Field>,
    /// What both changed to the same.
    pub alike: Vec<Field>,
    /// What both changed, each otherwise.
    pub clashes: Vec<Field>,
}

/// Merges two changes of one content. Without the beginning, all that differs clashes.
#[must_use]
pub fn merge(base: Option<&Content>, mine: &Content, theirs: &Content) -> Merged {
    let mut merged = Merged {
        content: theirs.clone(),
        mine: Vec::new(),
        theirs: Vec::new(),
        alike: Vec::new(),
        clashes: Vec::new(),
    };
    for (field, piece) in PIECES {
        let fate = piece.merge(base, mine, theirs, &mut merged.content);
        for (list, is_so) in [
            (&mut merged.mine, fate.mine && !fate.clash),
            (&mut merged.theirs, fate.theirs && !fate.clash),
            (&mut merged.alike, fate.alike && !fate.clash),
            (&mut merged.clashes, fate.clash),
        ] {
            if is_so {
                list.push(*field);
            }
        }
    }
    merged.content = merged.content.in_order();
    merged
}

/// The fields in which two contents differ, as a merge sees fields.
#[must_use]
pub fn differing(before: &Content, after: &Content) -> Vec<Field> {
    merge(Some(before), after, before).mine
}

/// What a content says once a change of it is taken back: what the change touched is as it was before
/// it, and everything else stays as it is now.
#[must_use]
pub fn taken_back(before: &Content, after: &Content, now: &Content) -> Content {
    merge(Some(after), before, now).content
}

/// Who changed a field; of a text, in any language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Fate {
    mine: bool,
    theirs: bool,
    alike: bool,
    clash: bool,
}

impl Fate {
    fn of<T>(base: Option<&T>, mine: &T, theirs: &T, same: impl Fn(&T, &T) -> bool) -> Self {
        let mut fate = Self::default();
        let changed = |now: &T| base.is_none_or(|base| !same(base, now));
        match (same(mine, theirs), changed(mine), changed(theirs)) {
            (true, changed, _) => fate.alike = changed && base.is_some(),
            (false, true, false) => fate.mine = true,
            (false, false, true) => fate.theirs = true,
            (false, ..) => fate.clash = true,
        }
        fate
    }

    /// Whether what stands is what I say.
    const fn is_mine(self) -> bool {
        self.mine || self.clash
    }

    fn and(&mut self, other: Self) {
        self.mine |= other.mine;
        self.theirs |= other.theirs;
        self.alike |= other.alike;
        self.clash |= other.clash;
    }
}

/// A part of a content that is merged on its own.
enum Piece {
    /// Taken from one or the other as it is: whether two are the same, and how one is taken.
    Whole(fn(&Content, &Content) -> bool, fn(&mut Content, &Content)),
    /// A text, language by language.
    Worded(fn(&Content) -> Option<&Text>, fn(&mut Content, Option<Text>)),
}

/// The part that the named members of a content are.
macro_rules! whole {
    ($($member:ident),+) => {
        Piece::Whole(
            |a, b| $(a.$member == b.$member)&&+,
            |to, from| { $(to.$member.clone_from(&from.$member);)+ },
        )
    };
}

/// The entities that have a part.
macro_rules! part {
    ($part:ident) => {
        Piece::Whole(
            |a, b| involved(a, Part::$part).eq(involved(b, Part::$part)),
            |to, from| {
                to.involved.retain(|i| i.part != Part::$part);
                to.involved.extend(involved(from, Part::$part).cloned());
            },
        )
    };
}

/// The entries of the frameworks that a test picks out.
macro_rules! tags {
    ($of:expr) => {
        Piece::Whole(
            |a, b| tags(a, $of).eq(tags(b, $of)),
            |to, from| {
                to.tags.retain(|t| !$of(&t.framework));
                to.tags.extend(tags(from, $of).cloned());
            },
        )
    };
}

fn involved(content: &Content, part: Part) -> impl Iterator<Item = &Involved> {
    content.involved.iter().filter(move |i| i.part == part)
}

fn tags(content: &Content, of: fn(&str) -> bool) -> impl Iterator<Item = &Tag> {
    content.tags.iter().filter(move |t| of(&t.framework))
}

const PIECES: &[(Field, Piece)] = &[
    (
        Field::Title,
        Piece::Worded(
            |c| Some(&c.title),
            |c, text| c.title = text.unwrap_or_else(|| c.title.clone()),
        ),
    ),
    (Field::Description, Piece::Worded(|c| c.description.as_ref(), |c, text| c.description = text)),
    (Field::Kind, whole!(kind)),
    (Field::Status, whole!(status)),
    (Field::Priority, whole!(priority, result)),
    (Field::Lead, part!(Lead)),
    (Field::CoLeads, part!(CoLead)),
    (Field::Contributors, part!(Contributor)),
    (Field::Funders, part!(Funder)),
    (Field::Implementers, part!(Implementer)),
    (Field::Period, whole!(period, period_note)),
    (Field::FirstPeriod, whole!(first_period)),
    (Field::SlipReason, Piece::Worded(|c| c.slip_reason.as_ref(), |c, text| c.slip_reason = text)),
    (Field::Places, whole!(places)),
    (Field::Audiences, whole!(audiences)),
    (Field::Objectives, tags!(|f| f == OBJECTIVES)),
    (Field::Principles, tags!(|f| f == PRINCIPLES)),
    (Field::SdgTargets, tags!(|f| f == SDG)),
    (Field::Qcpr, tags!(|f| f == QCPR)),
    (Field::OtherTags, tags!(|f| ![OBJECTIVES, PRINCIPLES, SDG, QCPR].contains(&f))),
    (Field::Gender, whole!(gender)),
    (Field::HumanRights, whole!(human_rights)),
    (Field::Needs, whole!(needs)),
    (Field::Mechanisms, whole!(mechanisms)),
    (Field::Deliverable, Piece::Worded(|c| c.deliverable.as_ref(), |c, text| c.deliverable = text)),
    (Field::Link, whole!(link)),
    (Field::Source, whole!(source)),
    (Field::Sectors, whole!(sectors)),
    (Field::Standard, whole!(standard)),
];

impl Piece {
    /// Who changed it; what stands in the end is put into the content, which is theirs so far.
    fn merge(
        &self,
        base: Option<&Content>,
        mine: &Content,
        theirs: &Content,
        merged: &mut Content,
    ) -> Fate {
        match self {
            Piece::Whole(same, take) => {
                let fate = Fate::of(base, mine, theirs, same);
                if fate.is_mine() {
                    take(merged, mine);
                }
                fate
            }
            Piece::Worded(of, put) => {
                let (text, fate) = texts(base.map(of), of(mine), of(theirs));
                let text = if text.is_none() && fate.clash { of(mine).cloned() } else { text };
                put(merged, text);
                fate
            }
        }
    }
}

/// Merges a text's wordings, and which of them is the original.
fn texts(
    base: Option<Option<&Text>>,
    mine: Option<&Text>,
    theirs: Option<&Text>,
) -> (Option<Text>, Fate) {
    fn in_lang(text: Option<&Text>, lang: Lang) -> Option<Wording> {
        text.and_then(|t| t.wording(lang)).cloned()
    }
    let original = |text: Option<&Text>| text.map(Text::original);
    let mut all =
        Fate::of(base.map(original).as_ref(), &original(mine), &original(theirs), PartialEq::eq);
    let first = if all.is_mine() { original(mine) } else { original(theirs) };
    let mut wordings = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        let (mine, theirs) = (in_lang(mine, lang), in_lang(theirs, lang));
        let fate = Fate::of(base.map(|b| in_lang(b, lang)).as_ref(), &mine, &theirs, PartialEq::eq);
        wordings.extend(if fate.is_mine() { mine } else { theirs });
        all.and(fate);
    }
    wordings.sort_by_key(|w| Some(w.lang) != first);
    let text = Text::from_wordings(wordings);
    // Each took away what the other kept: nothing would be left of a text that both have.
    all.clash |= text.is_none() && mine.is_some() && theirs.is_some();
    (text, all)
}

#[cfg(test)]
mod tests;
