//! The pieces of a content that are merged one by one.

use super::fate::{Fate, texts};
use crate::activity::{Content, Involved, Part, Tag};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::intake::Field;
use crate::words::Text;

/// A part of a content that is merged on its own.
pub(super) enum Piece {
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

/// All of them, each with the field that people know it by.
pub(super) const PIECES: &[(Field, Piece)] = &[
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
    pub(super) fn merge(
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
